//! What WREN-07 asked for: a copy of the record, which is being looked through.

use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    data_request::{
        AnswerTime, CoverWhy, DataRequest, DataRequestState, RequestCover, RequestDecision,
        RequestWish,
    },
    note::AllianceNote,
};

use super::desk::{Desk, said};
use crate::{Query, VaultError};

/// Words in a note that are about somebody else.
const ABOUT_ANOTHER: &str = "Petra may be called.";

/// Keeps the request, with one line of a note covered.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let received_on = desk.days_ago(9);
    let notes = desk.tx.list::<AllianceNote>(&Query::new().client(client))?;
    let named = notes.iter().find(|note| {
        let lines = [&note.body.what_we_did, &note.body.i_promised, &note.body.left_off];
        lines.into_iter().any(|line| line.as_str().contains(ABOUT_ANOTHER))
    });
    let part = "c1".to_owned();
    let cover = |_| RequestCover {
        part: part.clone(),
        words: PrivateText::from(ABOUT_ANOTHER),
        why: CoverWhy::ThirdPerson,
    };
    let request = DataRequest {
        received_on,
        wish: RequestWish::Access,
        words: said("I would like to read what you have written about me."),
        identity: PrivateText::from("In person, in session"),
        time: AnswerTime::OneMonth,
        due_typed: None,
        extension: None,
        decision: RequestDecision::Open,
        reasons: None,
        how_to_complain: None,
        given: Vec::new(),
        covers: named.map(cover).into_iter().collect(),
    };
    let to = |note: &holdfast_records::Stored<AllianceNote>| Link {
        from_part: Some(part.clone()),
        ..Link::whole(Role::About, note.id.clone())
    };
    let links: Vec<Link> = named.map(to).into_iter().collect();
    desk.at(received_on, 15, 5);
    let id = desk.keep(Some(client), DataRequestState::Open, &request, &links)?;
    desk.stand::<DataRequest>(&id, DataRequestState::InReview)?;
    Ok(())
}
