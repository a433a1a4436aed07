//! What a client came with, kept. The rules are the records' own.

use crate::asking::must_be_of;
use crate::days::has_come;
use crate::problem::Problem;
use crate::session_mode::stand_beside_draft;
use crate::wire::brought::*;
use holdfast_records::client::Client;
use holdfast_records::client_question::{ClientQuestion, ClientQuestionState};
use holdfast_records::expectation::{Expectation, ExpectationState};
use holdfast_records::identity::{IdentityNote, IdentityState};
use holdfast_records::{Moment, Record, RecordId};
use holdfast_vault::Tx;

/// Keeps an entry of who somebody is.
pub(crate) fn note(
    tx: &mut Tx<'_>,
    request: &KeepIdentityRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    request.note.check()?;
    has_come("noted_on", request.note.noted_on, now)?;
    let line = Line::of(&request.client, request.id.as_ref(), request.base_rev);
    line.keep(tx, IdentityState::Current, &request.note)
}

/// Takes an entry off, or puts it back.
pub(crate) fn list_note(
    tx: &mut Tx<'_>,
    request: &IdentityStateRequest,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<IdentityNote>(&request.note)?;
    let kept = stand_beside_draft(tx, &kept, request.to)?;
    kept.client.ok_or(Problem::NotFromHere)
}

/// Keeps what a client hopes, fears or expects.
pub(crate) fn expectation(
    tx: &mut Tx<'_>,
    request: &KeepExpectationRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let one = &request.expectation;
    one.check()?;
    has_come("said_on", one.said_on, now)?;
    has_come("seen_on", one.seen_on, now)?;
    let line = Line::of(&request.client, request.id.as_ref(), request.base_rev);
    line.keep(tx, ExpectationState::Current, one)
}

/// Takes an expectation off, or puts it back.
pub(crate) fn list_expectation(
    tx: &mut Tx<'_>,
    request: &ExpectationStateRequest,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<Expectation>(&request.expectation)?;
    let kept = stand_beside_draft(tx, &kept, request.to)?;
    kept.client.ok_or(Problem::NotFromHere)
}

/// Keeps a question. How it stands follows from what is written in it, and one that was taken off stays off.
pub(crate) fn question(
    tx: &mut Tx<'_>,
    request: &KeepClientQuestionRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let one = &request.question;
    one.check()?;
    has_come("brought_on", one.brought_on, now)?;
    has_come("settled_on", one.settled_on, now)?;
    let line = Line::of(&request.client, request.id.as_ref(), request.base_rev);
    let client = line.keep(tx, one.stands(), one)?;
    if let Some(id) = &request.id {
        let kept = tx.load::<ClientQuestion>(id)?;
        let is_listed = kept.state != ClientQuestionState::TakenOff;
        if is_listed && kept.state != one.stands() {
            tx.set_state::<ClientQuestion>(id, one.stands())?;
        }
    }
    Ok(client)
}

/// Takes a question off, or puts it back where it stood.
pub(crate) fn list_question(
    tx: &mut Tx<'_>,
    request: &ClientQuestionStateRequest,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<ClientQuestion>(&request.question)?;
    let to = if request.is_listed { kept.body.stands() } else { ClientQuestionState::TakenOff };
    let kept = stand_beside_draft(tx, &kept, to)?;
    kept.client.ok_or(Problem::NotFromHere)
}

/// A line of a client's list: whose it is, which, and from which revision it was changed.
struct Line<'a> {
    client: &'a RecordId,
    id: Option<&'a RecordId>,
    base_rev: u32,
}

impl<'a> Line<'a> {
    fn of(client: &'a RecordId, id: Option<&'a RecordId>, base_rev: Option<u32>) -> Line<'a> {
        Line { client, id, base_rev: base_rev.unwrap_or(0) }
    }

    /// Keeps it; a new one in this state.
    fn keep<R: Record>(
        &self,
        tx: &mut Tx<'_>,
        begins: R::State,
        body: &R,
    ) -> Result<RecordId, Problem> {
        let client = tx.load::<Client>(self.client)?.id;
        match self.id {
            Some(id) => {
                must_be_of(&tx.load::<R>(id)?, &client)?;
                tx.revise::<R>(id, self.base_rev, body)?;
            }
            None => {
                let id = tx.new_id();
                tx.insert(id, Some(&client), begins, body, &[])?;
            }
        }
        Ok(client)
    }
}
