//! What was done, and when: the audit to look at.

use super::{A_PAGE, by_code, whose};
use crate::pages::{self, paper};
use crate::problem::Problem;
use crate::wire::trail::{ActClient, ActRow, ActsRequest, ActsView, ChainView};
use chrono::NaiveDate;
use holdfast_printing::{ClientPaper, TrailLine, TrailPage};
use holdfast_records::print_event::PrintEvent;
use holdfast_records::{Act, Kind, Moment, RecordId};
use holdfast_vault::{ActEntry, ActsAsked, Reader, Vault};
use std::collections::BTreeMap;

/// How much of a hash is shown: enough to compare by eye.
const SHORT: usize = 12;

/// So many acts fit on a paper that somebody can still read through.
const ON_PAPER: u32 = 2000;

/// A page of acts.
pub(crate) fn page(vault: &Vault, request: &ActsRequest, now: Moment) -> Result<ActsView, Problem> {
    let reader = vault.read();
    let asked = ActsAsked {
        client: request.client.clone(),
        record: None,
        acts: sorts(request),
        from_day: request.from,
        to_day: request.to,
        with_apart: request.with_apart,
        before: request.before,
        most: A_PAGE + 1,
    };
    let mut lines = reader.acts_asked(&asked)?;
    let has_earlier = lines.len() > A_PAGE as usize;
    lines.truncate(A_PAGE as usize);
    let codes = by_code(&reader)?;
    let by_id: BTreeMap<_, _> = codes.iter().cloned().collect();
    let acts = lines.into_iter().map(|line| row(&reader, line, &by_id));
    Ok(ActsView {
        acts: acts.collect::<Result<_, _>>()?,
        has_earlier,
        chain_broken: vault.chain_is_broken(),
        clients: codes.into_iter().map(|(id, code)| ActClient { id, code }).collect(),
        today: now.day(),
    })
}

/// The acts that are asked for; none for all of them.
fn sorts(request: &ActsRequest) -> Vec<Act> {
    if request.on_paper {
        return Act::ALL.iter().copied().filter(|act| act.is_on_paper()).collect();
    }
    request.group.map(|group| group.acts().collect()).unwrap_or_default()
}

fn row(
    reader: &Reader<'_>,
    line: ActEntry,
    codes: &BTreeMap<RecordId, String>,
) -> Result<ActRow, Problem> {
    let record = match &line.target {
        Some(id) => reader.outline(id)?,
        None => None,
    };
    let print = match &record {
        Some(record) if record.kind == Kind::PrintEvent => reader.find::<PrintEvent>(&record.id)?,
        _ => None,
    };
    let count = |code: &str| code.rsplit_once('.').and_then(|(_, count)| count.parse().ok());
    Ok(ActRow {
        seq: line.seq,
        at: pages::millis(line.at),
        group: line.act.group(),
        times: line.detail.as_deref().and_then(count),
        code: record.as_ref().and_then(whose).and_then(|client| codes.get(&client).cloned()),
        paper: print.map(|kept| paper::row(reader, kept)).transpose()?,
        kind: line.target_kind,
        record: record.map(|record| record.id),
        act: line.act,
    })
}

/// Looks through the whole trail, from the first line to the last.
pub(crate) fn look_through(reader: &Reader<'_>) -> Result<ChainView, Problem> {
    let is_whole = reader.chain_is_whole()?;
    let end = reader.chain_end()?;
    Ok(ChainView { lines: end.seq, is_whole, ends_with: short(&end.hash) })
}

/// Acts between two days, for paper. What is kept apart is on no paper.
pub(crate) fn extract(
    reader: &Reader<'_>,
    client: Option<&RecordId>,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<ClientPaper, Problem> {
    let asked = ActsAsked {
        client: client.cloned(),
        from_day: Some(from),
        to_day: Some(to),
        most: ON_PAPER + 1,
        ..ActsAsked::default()
    };
    let mut lines = reader.acts_asked(&asked)?;
    let has_more = lines.len() > ON_PAPER as usize;
    lines.truncate(ON_PAPER as usize);
    let end = reader.chain_end()?;
    Ok(ClientPaper::Trail(TrailPage {
        code: super::code_of(reader, client)?,
        from,
        to,
        acts: lines.iter().rev().map(|line| TrailLine { at: line.at, act: line.act }).collect(),
        has_more,
        lines: end.seq,
        ends_with: short(&end.hash),
    }))
}

/// The beginning of a hash in hexadecimal.
fn short(hash: &[u8; 32]) -> String {
    let whole: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    whole.chars().take(SHORT).collect()
}
