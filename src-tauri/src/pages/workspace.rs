//! Walks through the space, and what people are sensitive to.

use super::{directory, practice, shown, shown_if, supervision};
use crate::problem::Problem;
use crate::wire::day::{DueKind, DueView};
use crate::wire::workspace::*;
use chrono::{Months, NaiveDate};
use holdfast_records::client::Client;
use holdfast_records::sensitivity::{Sensed, Sensitivity, SensitivityState};
use holdfast_records::workspace::{WalkFinding, WalkPlace, WalkStop, WorkspaceReview};
use holdfast_records::{Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

const PLACES: [WalkPlace; 3] = [WalkPlace::Room, WalkPlace::Online, WalkPlace::Outdoors];

/// The walks through the space.
pub(crate) fn page(reader: &Reader<'_>, now: Moment) -> Result<WorkspaceView, Problem> {
    let today = now.day();
    let walks = walks(reader)?;
    let due: BTreeSet<_> = again(&walks, today).map(|walk| walk.id.clone()).collect();
    let touches = touched(reader)?;
    let stops = WalkStop::ALL.into_iter().map(|stop| WalkStopView {
        stop,
        places: PLACES.into_iter().filter(|place| stop.is_at(*place)).collect(),
        touches: touches.get(&stop.senses()).into_iter().flatten().cloned().collect(),
    });
    let months = practice::current(reader)?.walk_months;
    let view = |walk: Stored<WorkspaceReview>| WalkView {
        is_due: due.contains(&walk.id),
        id: walk.id,
        rev: walk.rev,
        state: walk.state,
        walk: walk.body,
    };
    Ok(WorkspaceView {
        today,
        stops: stops.collect(),
        next_on: months.and_then(|months| today.checked_add_months(Months::new(months.into()))),
        walks: walks.into_iter().map(view).collect(),
        minted: reader.new_id(),
    })
}

/// All walks, the newest first.
fn walks(reader: &Reader<'_>) -> Result<Vec<Stored<WorkspaceReview>>, Problem> {
    let mut walks = reader.list::<WorkspaceReview>(&Query::new())?;
    walks.sort_by_key(|walk| Reverse((walk.body.walked_on, walk.created_at.at, walk.id.clone())));
    Ok(walks)
}

/// The newest walk of each place, where its day to walk again has come.
fn again(
    walks: &[Stored<WorkspaceReview>],
    today: NaiveDate,
) -> impl Iterator<Item = &Stored<WorkspaceReview>> {
    let newest = PLACES
        .into_iter()
        .filter_map(|place| walks.iter().find(move |walk| walk.body.place == place));
    newest.filter(move |walk| walk.body.next_on.is_some_and(|next| next <= today))
}

/// The codes of those who are sensitive to something, by sense. Codes alone: a walk may be made with somebody else.
fn touched(reader: &Reader<'_>) -> Result<BTreeMap<Sensed, BTreeSet<String>>, Problem> {
    let clients = super::clients(reader)?;
    let all = reader.list::<Sensitivity>(&Query::new().state(SensitivityState::Current))?;
    let mut by_sense: BTreeMap<Sensed, BTreeSet<String>> = BTreeMap::new();
    for one in all {
        let client = one.client.as_ref().and_then(|id| clients.get(id));
        if let Some(client) = client {
            by_sense.entry(one.body.what).or_default().insert(shown(&client.body.code));
        }
    }
    Ok(by_sense)
}

/// Changes whose day has come, and walks that are to be repeated.
pub(crate) fn due(reader: &Reader<'_>, now: Moment) -> Result<Vec<DueView>, Problem> {
    let (walks, today) = (walks(reader)?, now.day());
    let findings = walks.iter().flat_map(|walk| &walk.body.findings);
    let findings = findings.filter(|finding| finding.is_due(today)).filter_map(by);
    let again = again(&walks, today).filter_map(|walk| walk.body.next_on);
    let days: Vec<NaiveDate> = findings.chain(again).collect();
    let line = |on: &NaiveDate| DueView {
        what: DueKind::WalkThrough,
        client: None,
        code: None,
        cue: None,
        on: Some(*on),
        count: u32::try_from(days.len()).unwrap_or(u32::MAX),
    };
    Ok(days.iter().min().map(line).into_iter().collect())
}

fn by(finding: &WalkFinding) -> Option<NaiveDate> {
    finding.by
}

/// What is due in the practice, in short.
pub(crate) fn practice_due(reader: &Reader<'_>, now: Moment) -> Result<PracticeDueView, Problem> {
    let old = directory::listed(reader, now.day())?.into_iter().filter(|entry| !entry.is_fresh);
    Ok(PracticeDueView {
        walk: due(reader, now)?.into_iter().next(),
        supervision: supervision::due(reader, now)?.into_iter().next(),
        directory: u32::try_from(old.count()).unwrap_or(u32::MAX),
    })
}

/// What a client is sensitive to.
pub(crate) fn sensitivities(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<SensitivitiesView, Problem> {
    let client = reader.load::<Client>(client)?;
    let mut all = reader.list::<Sensitivity>(&Query::new().client(&client.id))?;
    all.sort_by_key(|one| {
        (one.state != SensitivityState::Current, one.body.what, one.created_at.at, one.id.clone())
    });
    let view = |one: Stored<Sensitivity>| SensitivityView {
        id: one.id,
        rev: one.rev,
        state: one.state,
        sensitivity: one.body,
    };
    Ok(SensitivitiesView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        today: now.day(),
        all: all.into_iter().map(view).collect(),
        minted: reader.new_id(),
        client: client.id,
    })
}

/// What to see to in the room. `may_be_seen` keeps to what helps: somebody may read it from the other chair. Else what
/// nobody knows a help for stands by its own words.
pub(crate) fn in_the_room(
    reader: &Reader<'_>,
    client: &RecordId,
    may_be_seen: bool,
) -> Result<Vec<String>, Problem> {
    let current = Query::new().client(client).state(SensitivityState::Current);
    let mut all = reader.list::<Sensitivity>(&current)?;
    all.sort_by_key(|one| (one.body.what, one.created_at.at));
    let said = |one: &Stored<Sensitivity>| {
        let helps = one.body.helps.as_ref().filter(|helps| !helps.is_blank());
        helps.or((!may_be_seen).then_some(&one.body.words)).map(shown)
    };
    Ok(all.iter().filter_map(said).collect())
}
