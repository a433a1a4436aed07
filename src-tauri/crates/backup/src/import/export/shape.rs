//! What `record.json` says, in format 1.

use std::collections::{BTreeMap, BTreeSet};

use holdfast_records::{Kind, Link, Moment, RecordId};
use holdfast_vault::{WholeRecord, WholeRevision, can_be_brought_in};
use serde::Deserialize;
use serde_json::Value;

use super::{Earlier, EarlierError, Source};
use crate::export::{FORMAT, FORMAT_VERSION};

/// What says whether the rest can be read.
#[derive(Deserialize)]
struct Head {
    format: Option<String>,
    format_version: Option<u32>,
    made_for: Option<String>,
}

#[derive(Deserialize)]
struct Keeping {
    made_at: Moment,
    is_demo: bool,
    has_private: bool,
    client: RecordId,
    links_left_out: usize,
    records: Vec<One>,
    files: Vec<Named>,
}

#[derive(Deserialize)]
struct One {
    id: RecordId,
    kind: String,
    client: Option<RecordId>,
    occurred_on: Option<chrono::NaiveDate>,
    state: String,
    record_class: String,
    created_at: Moment,
    updated_at: Moment,
    locked_at: Option<Moment>,
    /// As they stand: a role of a newer program is passed over by itself.
    links: Vec<Value>,
    revisions: Vec<Kept>,
}

#[derive(Deserialize)]
struct Kept {
    rev: u32,
    kept_at: Moment,
    act: String,
    state: String,
    body_version: u32,
    body: Value,
}

#[derive(Deserialize)]
struct Named {
    name: String,
    sha256: String,
}

/// Reads it, and says of whom it is.
pub(super) fn read(json: &[u8], source: Source) -> Result<Earlier, EarlierError> {
    let head: Head = serde_json::from_slice(json).map_err(|_| EarlierError::Foreign)?;
    if head.format.as_deref() != Some(FORMAT) {
        return Err(EarlierError::Foreign);
    }
    let version = head.format_version.ok_or(EarlierError::Newer)?;
    match head.made_for.as_deref() {
        // Whatever the version of its shape: a client's own copy has another, and is not for taking in.
        Some("client") => return Err(EarlierError::ForClient),
        _ if version > FORMAT_VERSION => return Err(EarlierError::Newer),
        Some("keeping") => {}
        Some(_) | None => return Err(EarlierError::Damaged),
    }
    let whole: Keeping = serde_json::from_slice(json).map_err(|_| EarlierError::Damaged)?;
    of_one_client(whole, source)
}

fn of_one_client(whole: Keeping, source: Source) -> Result<Earlier, EarlierError> {
    let mut links_left_out = whole.links_left_out;
    let (mut records, mut unknown) = (Vec::new(), 0);
    let mut ids = BTreeSet::new();
    for one in whole.records {
        if !ids.insert(one.id.clone()) {
            return Err(EarlierError::Damaged);
        }
        match record(one, &mut links_left_out) {
            Some(record) if !belongs(&record, &whole.client) => return Err(EarlierError::Damaged),
            Some(record) if can_be_brought_in(&record).is_ok() => records.push(record),
            Some(_) | None => unknown += 1,
        }
    }
    // Everything else belongs to the client, so they come first.
    records.sort_by_key(|one| one.id != whole.client);
    if records.first().is_none_or(|one| one.id != whole.client) {
        return Err(if unknown > 0 { EarlierError::Newer } else { EarlierError::Damaged });
    }
    let files: BTreeMap<String, String> =
        whole.files.into_iter().map(|file| (file.sha256, file.name)).collect();
    Ok(Earlier {
        client: whole.client,
        made_at: whole.made_at,
        is_demo: whole.is_demo,
        has_private: whole.has_private,
        records,
        unknown,
        links_left_out,
        files,
        source,
    })
}

/// A record of a kind that is known here.
fn record(one: One, links_left_out: &mut usize) -> Option<WholeRecord> {
    let kind = Kind::from_token(&one.kind)?;
    let all = one.links.len();
    let links: Vec<Link> =
        one.links.into_iter().filter_map(|link| serde_json::from_value(link).ok()).collect();
    *links_left_out += all - links.len();
    Some(WholeRecord {
        id: one.id,
        kind,
        client: one.client,
        occurred_on: one.occurred_on,
        state: one.state,
        record_class: one.record_class,
        created_at: one.created_at,
        updated_at: one.updated_at,
        locked_at: one.locked_at,
        links,
        revisions: one.revisions.into_iter().map(kept).collect(),
    })
}

fn kept(kept: Kept) -> WholeRevision {
    WholeRevision {
        rev: kept.rev,
        kept_at: kept.kept_at,
        act: kept.act,
        state: kept.state,
        body_version: kept.body_version,
        body: kept.body,
    }
}

/// Whether a record is the client's, or one that the practice keeps for everybody and theirs lean on.
fn belongs(record: &WholeRecord, client: &RecordId) -> bool {
    match &record.client {
        Some(whose) => whose == client && record.kind != Kind::Client,
        None if record.id == *client => record.kind == Kind::Client,
        None => matches!(
            record.kind,
            Kind::OwnScope | Kind::PreparationCard | Kind::DirectoryEntry | Kind::NoteTemplate
        ),
    }
}
