//! What a client came with: who they are, what they hope and fear, what they asked.

use super::{shown, shown_if};
use crate::problem::Problem;
use crate::wire::brought::*;
use holdfast_records::client::Client;
use holdfast_records::client_question::{ClientQuestion, ClientQuestionState};
use holdfast_records::expectation::Expectation;
use holdfast_records::identity::{IdentityNote, IdentityPart, IdentityState};
use holdfast_records::{Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;

/// What a client told of who they are, what is not known, and what is not to be raised.
pub(crate) fn identity(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<IdentityView, Problem> {
    let client = reader.load::<Client>(client)?;
    let mut notes = reader.list::<IdentityNote>(&Query::new().client(&client.id))?;
    notes.sort_by_key(|one| Reverse((one.body.noted_on, one.created_at.at)));
    Ok(IdentityView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        today: now.day(),
        notes: notes.into_iter().map(note).collect(),
        client: client.id,
    })
}

fn note(kept: Stored<IdentityNote>) -> IdentityNoteView {
    IdentityNoteView { id: kept.id, rev: kept.rev, state: kept.state, note: kept.body }
}

/// What of who they are is not to be raised.
pub(crate) fn not_to_raise(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<IdentityNoteView>, Problem> {
    let stands = Query::new().client(client).state(IdentityState::Current);
    let mut notes = reader.list::<IdentityNote>(&stands)?;
    notes.retain(|one| one.body.part == IdentityPart::DoNotRaise);
    Ok(notes.into_iter().map(note).collect())
}

/// What a client hopes, fears and expects, and what they asked.
pub(crate) fn brought(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<BroughtView, Problem> {
    let client = reader.load::<Client>(client)?;
    let of_client = Query::new().client(&client.id);
    let mut questions = reader.list::<ClientQuestion>(&of_client)?;
    questions.sort_by_key(|one| {
        let newest = Reverse((one.body.brought_on, one.created_at.at));
        (one.state != ClientQuestionState::Open, newest)
    });
    Ok(BroughtView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        today: now.day(),
        expectations: reader
            .list::<Expectation>(&of_client)?
            .into_iter()
            .map(expectation)
            .collect(),
        questions: questions.into_iter().map(question).collect(),
        client: client.id,
    })
}

fn expectation(kept: Stored<Expectation>) -> ExpectationView {
    ExpectationView { id: kept.id, rev: kept.rev, state: kept.state, expectation: kept.body }
}

fn question(kept: Stored<ClientQuestion>) -> ClientQuestionView {
    ClientQuestionView { id: kept.id, rev: kept.rev, state: kept.state, question: kept.body }
}

/// Questions that wait for an answer, the oldest first.
pub(crate) fn open_questions(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<String>, Problem> {
    let open = Query::new().client(client).state(ClientQuestionState::Open);
    let open = reader.list::<ClientQuestion>(&open)?;
    Ok(open.iter().map(|one| shown(&one.body.question)).collect())
}
