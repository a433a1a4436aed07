//! What is not settled, in short: for Today, the overview, the page before a session, and the pacing check.

use super::{counted, days_between, held_since};
use crate::pages::consent::voided;
use crate::pages::{Clients, shown, shown_if};
use crate::problem::Problem;
use crate::wire::between::UnsettledView;
use chrono::NaiveDate;
use holdfast_records::client::{Client, ClientStatus};
use holdfast_records::pacing::check::{Strain, StrainState};
use holdfast_records::rupture::{Rupture, RuptureState};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{RecordId, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::{BTreeMap, BTreeSet};

/// The states in which something may not be settled.
const UNSETTLED: [RuptureState; 5] = [
    RuptureState::Noticed,
    RuptureState::Named,
    RuptureState::Exploring,
    RuptureState::RepairUnderway,
    RuptureState::SetAside,
];

/// What is not settled with anybody whose work goes on: of those who are seen today first, then the longest first.
pub(crate) fn of_everybody(
    reader: &Reader<'_>,
    clients: &Clients,
    seen: &[RecordId],
    today: NaiveDate,
) -> Result<Vec<UnsettledView>, Problem> {
    let mut slips: BTreeMap<RecordId, BTreeSet<RecordId>> = BTreeMap::new();
    let mut all = Vec::new();
    for kept in reader.list::<Rupture>(&unsettled())? {
        let client = kept.client.as_ref().and_then(|id| clients.get(id));
        let Some(client) = client.filter(|client| client.state != ClientStatus::Ended) else {
            continue;
        };
        if !slips.contains_key(&client.id) {
            slips.insert(client.id.clone(), voided(reader, &client.id)?);
        }
        let is_slip = slips.get(&client.id).is_some_and(|slips| slips.contains(&kept.id));
        let is_seen = seen.contains(&client.id);
        all.extend(view(&kept, client, is_seen, today).filter(|_| !is_slip));
    }
    all.sort_by_key(|one| (!one.is_seen_today, std::cmp::Reverse(one.days)));
    Ok(all)
}

/// What is not settled with one client, the longest first.
pub(crate) fn of_client(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    today: NaiveDate,
) -> Result<Vec<UnsettledView>, Problem> {
    let strains = standing(reader, &client.id)?;
    if strains.is_empty() {
        return Ok(Vec::new());
    }
    let is_seen = is_seen_on(reader, &client.id, today)?;
    let mut all: Vec<_> =
        strains.iter().filter_map(|kept| view(kept, client, is_seen, today)).collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.days));
    Ok(all)
}

/// The open strains of a client as the pacing check reads them: how each stands, how strong it is, and how many sessions
/// were held since the day it was noticed.
pub(crate) fn for_the_check(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<Vec<Strain>, Problem> {
    let mut all = Vec::new();
    for kept in standing(reader, client)? {
        let Some(state) = as_checked(kept.state) else { continue };
        let held = held_since(reader, client, kept.body.noticed_on)?;
        let held = held.iter().filter(|day| **day <= today).count();
        all.push(Strain {
            state: Some(state),
            intensity: kept.body.intensity,
            sessions_open: Some(counted(held)),
        });
    }
    Ok(all)
}

/// How an open strain stands, in the words of the check; what is closed or set aside is none of its.
fn as_checked(state: RuptureState) -> Option<StrainState> {
    match state {
        RuptureState::Noticed => Some(StrainState::Noticed),
        RuptureState::Named => Some(StrainState::Named),
        RuptureState::Exploring => Some(StrainState::Exploring),
        RuptureState::RepairUnderway => Some(StrainState::RepairUnderway),
        RuptureState::Repaired
        | RuptureState::PartlyRepaired
        | RuptureState::TherapistConsidersSettled
        | RuptureState::NotRepairable
        | RuptureState::SetAside => None,
    }
}

fn unsettled() -> Query {
    UNSETTLED.into_iter().fold(Query::new(), Query::state)
}

fn standing(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<Stored<Rupture>>, Problem> {
    let mut all = reader.list::<Rupture>(&unsettled().client(client))?;
    if !all.is_empty() {
        let slips = voided(reader, client)?;
        all.retain(|kept| !slips.contains(&kept.id));
    }
    Ok(all)
}

/// A strain in short, if it is open or its day has come.
fn view(
    kept: &Stored<Rupture>,
    client: &Stored<Client>,
    is_seen_today: bool,
    today: NaiveDate,
) -> Option<UnsettledView> {
    let strain = &kept.body;
    let is_due_again = strain.look_again_on().is_some_and(|on| on <= today);
    (kept.state.is_open() || is_due_again).then(|| UnsettledView {
        rupture: kept.id.clone(),
        client: client.id.clone(),
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        days: days_between(strain.noticed_on, today),
        is_due_again,
        is_seen_today,
    })
}

/// Whether a client has a session on a day, or had.
fn is_seen_on(reader: &Reader<'_>, client: &RecordId, day: NaiveDate) -> Result<bool, Problem> {
    let that_day = Query::new().client(client).from_day(day).to_day(day);
    let seen = that_day.state(SessionState::Planned).state(SessionState::Held);
    Ok(!reader.list::<Session>(&seen)?.is_empty())
}
