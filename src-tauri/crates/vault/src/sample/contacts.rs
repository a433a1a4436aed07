//! What came between two sessions of WREN-07.

use holdfast_records::{
    PrivateText, RecordId,
    contact::{Contact, ContactBy, ContactState, ContactWay},
};

use super::desk::Desk;
use crate::VaultError;

/// Keeps a call of three days ago.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let on = desk.days_ago(3);
    desk.at(on, 17, 50);
    let call = Contact {
        contact_on: on,
        contact_at: chrono::NaiveTime::from_hms_opt(17, 40, 0),
        way: ContactWay::Phone,
        begun_by: ContactBy::Client,
        minutes: Some(6),
        what: PrivateText::from("The letter from the court came."),
        client_words: Some(PrivateText::from("I have not opened it. It can wait for Friday.")),
        what_i_did: Some(PrivateText::from("Stayed on the line while she made tea.")),
        safety: None,
    };
    desk.keep(Some(client), ContactState::Kept, &call, &[])?;
    Ok(())
}
