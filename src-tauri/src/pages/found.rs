//! What a search found, in records and in what is begun.

use super::{DraftBody, day, is_covered, shown, shown_if};
use crate::problem::Problem;
use crate::wire::search::{FoundPartView, HitView, SearchRequest};
use holdfast_records::client::Client;
use holdfast_records::{Kind, RecordId, Stored};
use holdfast_vault::{Draft, FoundPart, Hit, Reader, found_in};
use serde_json::Value;
use std::collections::BTreeMap;

/// Names whose what is; a client is read once.
pub(crate) struct Named<'r> {
    reader: &'r Reader<'r>,
    clients: BTreeMap<RecordId, Option<Stored<Client>>>,
}

impl<'r> Named<'r> {
    pub(crate) fn new(reader: &'r Reader<'r>) -> Named<'r> {
        Named { reader, clients: BTreeMap::new() }
    }

    fn client(&mut self, id: Option<&RecordId>) -> Result<Option<&Client>, Problem> {
        let Some(id) = id else { return Ok(None) };
        if !self.clients.contains_key(id) {
            self.clients.insert(id.clone(), self.reader.find::<Client>(id)?);
        }
        Ok(self.clients.get(id).and_then(Option::as_ref).map(|kept| &kept.body))
    }

    /// A record that was found.
    pub(crate) fn view(&mut self, session: Option<RecordId>, hit: Hit) -> Result<HitView, Problem> {
        let owner =
            hit.client.clone().or_else(|| (hit.kind == Kind::Client).then(|| hit.id.clone()));
        let client = self.client(owner.as_ref())?;
        Ok(HitView {
            code: client.map(|client| shown(&client.code)),
            cue: client.and_then(|client| shown_if(client.cue.as_ref())),
            session,
            id: hit.id,
            kind: hit.kind,
            client: owner,
            on: hit.occurred_on,
            excerpt: parts(&hit.excerpt),
            is_voided: hit.is_voided,
            draft: None,
        })
    }

    /// What was typed and not kept yet and holds the words, the newest first. What a client typed stays covered.
    pub(crate) fn begun(&mut self, request: &SearchRequest) -> Result<Vec<HitView>, Problem> {
        let mut found = Vec::new();
        for draft in self.reader.drafts()? {
            if is_covered(&draft) || !is_asked_for(&draft, request) {
                continue;
            }
            let mut texts = Vec::new();
            texts_of(&DraftBody::of(&draft).body, &mut texts);
            if let Some(excerpt) = found_in(&request.words, &texts) {
                found.push(self.begun_view(&draft, &excerpt)?);
            }
        }
        Ok(found)
    }

    fn begun_view(&mut self, draft: &Draft, excerpt: &[FoundPart]) -> Result<HitView, Problem> {
        let waiting = day::waiting(draft);
        let client = self.client(draft.client.as_ref())?;
        Ok(HitView {
            code: client.map(|client| shown(&client.code)),
            cue: client.and_then(|client| shown_if(client.cue.as_ref())),
            id: draft.target.clone(),
            kind: draft.kind,
            client: draft.client.clone(),
            session: waiting.session.clone(),
            on: Some(draft.at.day()),
            excerpt: parts(excerpt),
            is_voided: false,
            draft: Some(waiting),
        })
    }
}

fn parts(excerpt: &[FoundPart]) -> Vec<FoundPartView> {
    let part =
        |part: &FoundPart| FoundPartView { text: shown(&part.text), is_found: part.is_found };
    excerpt.iter().map(part).collect()
}

fn is_asked_for(draft: &Draft, request: &SearchRequest) -> bool {
    let is_private = matches!(draft.kind, Kind::PrivateNote | Kind::Hypothesis);
    let on = draft.at.day();
    (request.with_private || !is_private)
        && (request.kinds.is_empty() || request.kinds.contains(&draft.kind))
        && request.client.as_ref().is_none_or(|client| draft.client.as_ref() == Some(client))
        && request.from_day.is_none_or(|day| on >= day)
        && request.to_day.is_none_or(|day| on <= day)
}

/// Every text that was typed. What is chosen from a list, and what names a record or a day, is none.
fn texts_of(typed: &Value, texts: &mut Vec<String>) {
    match typed {
        Value::String(text) if !is_word_of_ours(text) => texts.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| texts_of(one, texts)),
        Value::Object(fields) => fields.values().for_each(|one| texts_of(one, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_word_of_ours(text: &str) -> bool {
    let is_token =
        text.contains('_') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    is_token || RecordId::parse(text).is_ok() || text.parse::<chrono::NaiveDate>().is_ok()
}
