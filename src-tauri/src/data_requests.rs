//! Requests for records. The rules are the record's own.

use crate::asking::must_be_of;
use crate::days::has_come;
use crate::problem::Problem;
use crate::session_mode::{revise_beside_draft, stand_beside_draft};
use crate::wire::data_request::*;
use holdfast_backup::export::{Everything, holds_words};
use holdfast_records::client::Client;
use holdfast_records::data_request::{DataRequest, DataRequestState, RequestCover, RequestGiven};
use holdfast_records::{
    Link, Moment, PrivateText, Record, RecordClass, RecordId, Role, State, Stored,
};
use holdfast_vault::Tx;
use serde_json::Value;

/// Keeps a request. What is covered for it is kept by acts of its own.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepDataRequestRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let kept = request.base_rev.map(|_| tx.load::<DataRequest>(&request.id)).transpose()?;
    let covers = kept.as_ref().map(|kept| kept.body.covers.clone()).unwrap_or_default();
    let body = DataRequest { covers, ..request.request.clone() };
    body.check()?;
    days_have_come(&body, now)?;
    let Some(kept) = kept else {
        let id = request.id.clone();
        tx.insert(id, Some(&client), DataRequestState::Open, &body, &[])?;
        return Ok(client);
    };
    must_be_of(&kept, &client)?;
    body.may_be(kept.state)?;
    tx.revise(&kept.id, request.base_rev.unwrap_or_default(), &body)?;
    Ok(client)
}

fn days_have_come(body: &DataRequest, now: Moment) -> Result<(), Problem> {
    has_come("received_on", body.received_on, now)?;
    has_come("told_on", body.extension.as_ref().map(|more| more.told_on), now)?;
    body.given.iter().try_for_each(|given| has_come("given_on", given.given_on, now))
}

/// Takes a request further.
pub(crate) fn stand(
    tx: &mut Tx<'_>,
    request: &DataRequestStateRequest,
) -> Result<RecordId, Problem> {
    let kept = seen(tx, &request.request, request.base_rev)?;
    if !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    kept.body.may_be(request.to)?;
    stand_beside_draft(tx, &kept, request.to)?;
    owner(&kept)
}

/// Covers words of a record of the same client, or of every record in which they stand. They stand there exactly so, or
/// nothing is covered.
pub(crate) fn cover(tx: &mut Tx<'_>, request: &CoverWordsRequest) -> Result<RecordId, Problem> {
    let kept = seen(tx, &request.request, request.base_rev)?;
    let client = owner(&kept)?;
    must_be_open(&kept)?;
    let words = PrivateText::from(request.words.trim());
    let records = match &request.record {
        Some(record) => vec![one_record(tx, &kept, &client, (record, &words))?],
        None => every_record(tx, &kept, &client, &words)?,
    };
    let mut body = kept.body.clone();
    let mut links = Vec::new();
    for record in records {
        let part = body.next_part();
        links.push(Link { from_part: Some(part.clone()), ..Link::whole(Role::About, record) });
        body.covers.push(RequestCover { part, words: words.clone(), why: request.why });
    }
    body.check()?;
    keep_covers(tx, &kept, &body)?;
    links.iter().try_for_each(|to| tx.link(&kept.id, to))?;
    Ok(client)
}

/// A record whose words are covered. What the therapist keeps of themselves is in no copy, so nothing of it is covered.
fn one_record(
    tx: &Tx<'_>,
    kept: &Stored<DataRequest>,
    client: &RecordId,
    (record, words): (&RecordId, &PrivateText),
) -> Result<RecordId, Problem> {
    let record = tx.whole_one(record)?.ok_or(Problem::NotFound)?;
    let is_theirs = record.client.as_ref() == Some(client) || record.id == *client;
    let is_own = record.record_class == RecordClass::Reflection.token();
    if !is_theirs || is_own || record.id == kept.id {
        return Err(Problem::NotFound);
    }
    if !words.is_blank() && !holds_words(record.body(), words.as_str()) {
        return Err(Problem::of_field("words", "not_on_the_list"));
    }
    Ok(record.id)
}

fn every_record(
    tx: &Tx<'_>,
    kept: &Stored<DataRequest>,
    client: &RecordId,
    words: &PrivateText,
) -> Result<Vec<RecordId>, Problem> {
    if words.is_blank() {
        return Err(Problem::of_field("words", "blank"));
    }
    let everything = Everything::of(tx, client)?;
    let found = everything.holding(words.as_str(), &everything.covers(kept));
    if found.is_empty() { Err(Problem::of_field("words", "not_on_the_list")) } else { Ok(found) }
}

/// Takes a cover off.
pub(crate) fn uncover(tx: &mut Tx<'_>, request: &UncoverRequest) -> Result<RecordId, Problem> {
    let kept = seen(tx, &request.request, request.base_rev)?;
    must_be_open(&kept)?;
    let mut body = kept.body.clone();
    body.covers.retain(|cover| cover.part != request.part);
    if body.covers.len() == kept.body.covers.len() {
        return Err(Problem::NotFound);
    }
    keep_covers(tx, &kept, &body)?;
    tx.unlink(&kept.id, Role::About)?;
    let rest = kept.links.iter().filter(|link| link.role == Role::About);
    let rest = rest.filter(|link| link.from_part.as_ref() != Some(&request.part));
    rest.into_iter().try_for_each(|link| tx.link(&kept.id, link))?;
    owner(&kept)
}

/// Writes down what was given for a request. One that waits is looked through from then on.
pub(crate) fn give(
    tx: &mut Tx<'_>,
    request: &RecordId,
    client: &RecordId,
    given: RequestGiven,
) -> Result<(), Problem> {
    let kept = tx.load::<DataRequest>(request)?;
    must_be_of(&kept, client)?;
    must_be_open(&kept)?;
    let mut body = kept.body.clone();
    body.given.push(given);
    body.check()?;
    let kept = revise_beside_draft(tx, &kept, &body, |draft| {
        let rev = kept.rev.saturating_add(1);
        beside(draft, rev, "given", &body.given)
    })?;
    if kept.state == DataRequestState::Open {
        stand_beside_draft(tx, &kept, DataRequestState::InReview)?;
    }
    Ok(())
}

fn keep_covers(
    tx: &mut Tx<'_>,
    kept: &Stored<DataRequest>,
    body: &DataRequest,
) -> Result<(), Problem> {
    let rev = kept.rev.saturating_add(1);
    revise_beside_draft(tx, kept, body, |draft| beside(draft, rev, "covers", &body.covers))?;
    Ok(())
}

/// What is being typed of a request goes on beside what an act of its own kept.
fn beside(
    draft: holdfast_vault::Draft,
    rev: u32,
    field: &str,
    now: &impl serde::Serialize,
) -> holdfast_vault::Draft {
    let mut draft = crate::session_mode::follows(draft, rev.saturating_sub(1));
    let value = serde_json::to_value(now).unwrap_or(Value::Null);
    for held in ["body", "body/request"] {
        if let Some(typed) = draft.body.pointer_mut(&format!("/{held}/{field}")) {
            *typed = value.clone();
        }
    }
    draft
}

fn seen(tx: &Tx<'_>, id: &RecordId, base_rev: u32) -> Result<Stored<DataRequest>, Problem> {
    let kept = tx.load::<DataRequest>(id)?;
    if kept.rev == base_rev { Ok(kept) } else { Err(Problem::Stale) }
}

fn owner(kept: &Stored<DataRequest>) -> Result<RecordId, Problem> {
    kept.client.clone().ok_or(Problem::NotFound)
}

/// What was answered stays as it was answered.
fn must_be_open(kept: &Stored<DataRequest>) -> Result<(), Problem> {
    match kept.state {
        DataRequestState::Open | DataRequestState::InReview => Ok(()),
        DataRequestState::Answered | DataRequestState::Closed => Err(Problem::NotFromHere),
    }
}
