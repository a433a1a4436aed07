//! What came between a client's sessions.

use super::consent::voided;
use super::{millis, shown, shown_if};
use crate::problem::Problem;
use crate::wire::contact::{ContactView, ContactsView};
use holdfast_records::RecordId;
use holdfast_records::client::Client;
use holdfast_records::contact::Contact;
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;

/// What came between a client's sessions, the newest first. Of a day, those without a time come last.
pub(crate) fn page(reader: &Reader<'_>, client: &RecordId) -> Result<ContactsView, Problem> {
    let client = reader.load::<Client>(client)?;
    let slips = voided(reader, &client.id)?;
    let mut all = reader.list::<Contact>(&Query::new().client(&client.id))?;
    all.sort_by_key(|one| {
        Reverse((one.body.contact_on, one.body.contact_at, one.created_at.at, one.id.clone()))
    });
    let contacts = all.into_iter().map(|one| ContactView {
        is_voided: slips.contains(&one.id),
        id: one.id,
        kept_at: millis(one.created_at),
        contact: one.body,
    });
    Ok(ContactsView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        safe_contact: client.body.safe_contact.clone(),
        contacts: contacts.collect(),
        minted: reader.new_id(),
        client: client.id,
    })
}
