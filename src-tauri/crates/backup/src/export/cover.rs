//! Covers words in the copy that is given, never in the record.

use std::collections::{BTreeMap, BTreeSet};

use holdfast_records::data_request::{DataRequest, RequestCover, covered, holds as reads};
use holdfast_records::{Link, RecordId, Role};
use holdfast_vault::{Reader, VaultError, WholeRecord};
use serde_json::Value;

use super::{ExportFor, ExportOrder};

/// The covers of a request, by the record they are put on.
#[derive(Default)]
pub(crate) struct Covers {
    by_record: BTreeMap<RecordId, Vec<RequestCover>>,
    /// Covers that are tied to nothing.
    loose: Vec<String>,
}

impl Covers {
    /// The covers that hold for a copy: those of its request, where it is for the client.
    pub(crate) fn of(reader: &Reader<'_>, order: &ExportOrder) -> Result<Covers, VaultError> {
        let Some(id) = order.request.as_ref().filter(|_| order.whom == ExportFor::Client) else {
            return Ok(Covers::default());
        };
        let request = reader.load::<DataRequest>(id)?;
        if request.client.as_ref() != Some(&order.client) {
            return Err(VaultError::NotFound { kind: holdfast_records::Kind::DataRequest });
        }
        let mut covers = Covers::default();
        for cover in request.body.covers {
            match record_of(&request.links, &cover.part) {
                Some(to) => covers.by_record.entry(to.clone()).or_default().push(cover),
                None => covers.loose.push(cover.part),
            }
        }
        Ok(covers)
    }

    /// Every cover.
    pub(crate) fn all(&self) -> impl Iterator<Item = &RequestCover> {
        self.by_record.values().flatten()
    }

    /// The covers of a record.
    pub(crate) fn put_over(&self, id: &RecordId) -> impl Iterator<Item = &RequestCover> {
        self.by_record.get(id).into_iter().flatten()
    }

    /// Whether words are covered at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_record.is_empty()
    }

    /// Covers whose record is not there at all. One that is there and not in this copy covers nothing in it.
    pub(crate) fn strangers(&self, all: &[WholeRecord]) -> Vec<String> {
        let there = |id: &RecordId| all.iter().any(|one| one.id == *id);
        let gone = self.by_record.iter().filter(|(id, _)| !there(id)).flat_map(|(_, of)| of);
        self.loose.iter().cloned().chain(gone.map(|cover| cover.part.clone())).collect()
    }

    /// Covers words of a record, in every field. Says which of its covers found nothing.
    pub(crate) fn put_on(&self, record: &mut WholeRecord) -> Vec<String> {
        let Some(covers) = self.by_record.get(&record.id) else { return Vec::new() };
        let covers: Vec<&RequestCover> = covers.iter().collect();
        let mut hit = BTreeSet::new();
        // Only the record as it stands goes into a copy for the client; an earlier version may hold the same words.
        let last = record.revisions.pop();
        record.revisions.clear();
        if let Some(mut last) = last {
            cover_value(&mut last.body, &covers, &mut hit);
            record.revisions.push(last);
        }
        covers
            .iter()
            .map(|cover| &cover.part)
            .filter(|part| !hit.contains(*part))
            .cloned()
            .collect()
    }
}

fn cover_value(value: &mut Value, covers: &[&RequestCover], hit: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            let (said, found) = covered(text, covers);
            hit.extend(found);
            *text = said;
        }
        Value::Array(items) => items.iter_mut().for_each(|item| cover_value(item, covers, hit)),
        Value::Object(fields) => {
            fields.values_mut().for_each(|field| cover_value(field, covers, hit));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The record on which a cover lies: a request is tied to it by a link whose part is the cover's.
pub(crate) fn record_of<'a>(links: &'a [Link], part: &str) -> Option<&'a RecordId> {
    let is_it = |link: &&Link| link.role == Role::About && link.from_part.as_deref() == Some(part);
    links.iter().find(is_it).map(|link| &link.to)
}

/// Whether these words stand in one text of a body, however they are spelled there.
pub fn holds_words(body: &Value, words: &str) -> bool {
    texts(body).iter().any(|text| reads(text, words))
}

/// Whether any of these words stand in a body.
pub(crate) fn holds<'a>(body: &Value, mut covers: impl Iterator<Item = &'a RequestCover>) -> bool {
    covers.any(|cover| holds_words(body, cover.words.as_str()))
}

/// Every text in a body.
pub(crate) fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}
