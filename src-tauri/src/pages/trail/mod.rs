//! Every record that is kept, without its words; and what was told to whom.

pub(crate) mod acts;
pub(crate) mod history;

use super::{clients, guard, paper, shown};
use crate::problem::Problem;
use crate::wire::trail::{KeptRow, KindCount, RecordsRequest, RecordsView, ToldView};
use holdfast_records::client::Client;
use holdfast_records::voiding::voided;
use holdfast_records::{Kind, RecordId};
use holdfast_vault::{AllRecords, Outline, Reader};
use std::collections::BTreeSet;

/// So many records stand on a page.
pub(crate) const A_PAGE: u32 = 50;

/// A page of records.
pub(crate) fn records(
    reader: &Reader<'_>,
    request: &RecordsRequest,
) -> Result<RecordsView, Problem> {
    let code = match &request.client {
        Some(client) => Some(shown(&reader.load::<Client>(client)?.body.code)),
        None => None,
    };
    let everything = AllRecords {
        client: request.client.clone(),
        kinds: Vec::new(),
        class: request.class,
        with_apart: request.with_apart,
        skip: request.skip,
        most: A_PAGE,
    };
    let kinds = reader.outline_kinds(&everything)?;
    let of_kind = AllRecords { kinds: request.kind.into_iter().collect(), ..everything };
    let struck = struck(reader, request.client.as_ref())?;
    let rows = reader.outlines(&of_kind)?;
    let is_asked = |kind: Kind| request.kind.is_none_or(|asked| asked == kind);
    Ok(RecordsView {
        client: request.client.clone(),
        code,
        records: rows.into_iter().map(|one| row(one, &struck)).collect(),
        all: kinds.iter().filter(|(kind, _)| is_asked(*kind)).map(|(_, count)| count).sum(),
        kinds: kinds.into_iter().map(|(kind, count)| KindCount { kind, count }).collect(),
    })
}

/// What does not count of a client's records. The practice's own are never struck through.
fn struck(reader: &Reader<'_>, client: Option<&RecordId>) -> Result<BTreeSet<RecordId>, Problem> {
    match client {
        Some(client) => Ok(voided(&reader.voids(client)?)),
        None => Ok(BTreeSet::new()),
    }
}

fn row(one: Outline, struck: &BTreeSet<RecordId>) -> KeptRow {
    KeptRow {
        is_voided: struck.contains(&one.id),
        id: one.id,
        kind: one.kind,
        class: one.class,
        on: one.occurred_on,
        state: one.state,
        versions: one.rev,
        kept_at: super::millis(one.created_at),
        locked_at: one.locked_at.map(super::millis),
        trashed_at: one.trashed_at.map(super::millis),
    }
}

/// The client a record is about: the one it belongs to, or the client whose details it is.
pub(crate) fn whose(one: &Outline) -> Option<RecordId> {
    let own = (one.kind == Kind::Client).then(|| one.id.clone());
    one.client.clone().or(own)
}

/// A client's code, if there is such a client.
fn code_of(reader: &Reader<'_>, client: Option<&RecordId>) -> Result<Option<String>, Problem> {
    let Some(client) = client else { return Ok(None) };
    Ok(reader.find::<Client>(client)?.map(|client| shown(&client.body.code)))
}

/// What was told or given to anybody about a client.
pub(crate) fn told(reader: &Reader<'_>, client: &RecordId) -> Result<ToldView, Problem> {
    let kept = reader.load::<Client>(client)?;
    let known = super::consent::Known::of(reader, client)?;
    Ok(ToldView {
        client: client.clone(),
        code: shown(&kept.body.code),
        told: guard::told(reader, client, &known)?,
        papers: paper::went_out(reader, client)?,
    })
}

/// Clients by code, for whoever asks about the acts on one.
fn by_code(reader: &Reader<'_>) -> Result<Vec<(RecordId, String)>, Problem> {
    let all = clients(reader)?.into_iter();
    let mut all: Vec<_> = all.map(|(id, client)| (id, shown(&client.body.code))).collect();
    all.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(all)
}
