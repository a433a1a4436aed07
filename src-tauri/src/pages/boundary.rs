//! Lines between them, and boundary events.

use super::agreement::{Whose, in_force};
use super::because::came_of_it;
use super::consent::{Known, voided};
use super::session::{begins, number_in_all};
use super::{between, shown, shown_if};
use crate::problem::Problem;
use crate::wire::between::ClauseOption;
use crate::wire::boundary::{BoundariesView, BoundaryEventView, BoundaryLineView, SessionOption};
use chrono::NaiveDate;
use holdfast_records::agreement::{AgreementKind, AgreementVersion, Clause};
use holdfast_records::boundary::{
    BoundaryEvent, BoundaryLine, BoundaryLineState, BoundaryState, may_drift,
};
use holdfast_records::client::Client;
use holdfast_records::rupture::Rupture;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// How many sessions are offered to choose from.
const SESSIONS: usize = 12;

/// A client's lines and boundary events.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<BoundariesView, Problem> {
    let client = reader.load::<Client>(client)?;
    let slips = voided(reader, &client.id)?;
    let events = reader.list::<BoundaryEvent>(&Query::new().client(&client.id))?;
    let counted = events.iter().filter(|event| !slips.contains(&event.id));
    let may_drift = may_drift(counted.map(|event| &event.body), now.day());
    Ok(BoundariesView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        today: now.day(),
        lines: lines(reader, &client.id)?,
        events: views(reader, events, &slips)?,
        may_drift,
        clauses: clauses(reader, &client.id, now.day())?,
        sessions: sessions(reader, &client, now.day())?,
        items: between::items(&Known::of(reader, &client.id)?),
        limits: between::limits(reader, &client.id)?,
        minted: reader.new_id(),
        client: client.id,
    })
}

/// Lines that hold, in the order of the areas, then those that do not any more.
fn lines(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<BoundaryLineView>, Problem> {
    let mut all = reader.list::<BoundaryLine>(&Query::new().client(client))?;
    all.sort_by_key(|line| {
        (line.state != BoundaryLineState::InForce, line.body.area, line.created_at.at)
    });
    let view = |line: Stored<BoundaryLine>| BoundaryLineView {
        id: line.id,
        rev: line.rev,
        state: line.state,
        line: line.body,
    };
    Ok(all.into_iter().map(view).collect())
}

/// Boundary events, the newest first; what was entered in error is last.
pub(crate) fn views(
    reader: &Reader<'_>,
    mut events: Vec<Stored<BoundaryEvent>>,
    slips: &BTreeSet<RecordId>,
) -> Result<Vec<BoundaryEventView>, Problem> {
    events.sort_by_key(|event| {
        let newest = Reverse((event.body.happened_on, event.created_at.at));
        (slips.contains(&event.id), newest)
    });
    events.into_iter().map(|event| view(reader, event, slips)).collect()
}

fn view(
    reader: &Reader<'_>,
    event: Stored<BoundaryEvent>,
    slips: &BTreeSet<RecordId>,
) -> Result<BoundaryEventView, Problem> {
    let is_voided = slips.contains(&event.id);
    let may_become = BoundaryState::ALL
        .iter()
        .copied()
        .filter(|to| !is_voided && event.state.may_become(*to) && event.body.owes(*to).is_none());
    let strains = reader.list::<Rupture>(&Query::new().linked(Role::About, &event.id))?;
    let strain = strains.into_iter().rev().find(|strain| !slips.contains(&strain.id));
    Ok(BoundaryEventView {
        rev: event.rev,
        state: event.state,
        is_voided,
        may_become: may_become.collect(),
        session: event.linked(Role::OfSession).cloned(),
        line: line_of(reader, &event)?,
        clause: clause_of(reader, &event)?,
        came_of_it: came_of_it(reader, &event.id)?,
        rupture: strain.map(|strain| strain.id),
        id: event.id,
        event: event.body,
    })
}

fn line_of(
    reader: &Reader<'_>,
    event: &Stored<BoundaryEvent>,
) -> Result<Option<RecordId>, Problem> {
    for link in event.links.iter().filter(|link| link.role == Role::About) {
        if reader.find::<BoundaryLine>(&link.to)?.is_some() {
            return Ok(Some(link.to.clone()));
        }
    }
    Ok(None)
}

/// The clause that an event went over, as it says in the version that was in force.
fn clause_of(
    reader: &Reader<'_>,
    event: &Stored<BoundaryEvent>,
) -> Result<Option<ClauseOption>, Problem> {
    let mut ties = event.links.iter().filter(|link| link.role == Role::About);
    let Some((version, part)) =
        ties.find_map(|link| link.from_part.as_deref().map(|part| (&link.to, part)))
    else {
        return Ok(None);
    };
    let Some(version) = reader.find::<AgreementVersion>(version)? else { return Ok(None) };
    let clause = version.body.all_clauses().find(|(_, clause)| clause.id == part);
    Ok(clause.map(|(_, clause)| option(&version, clause)))
}

fn option(version: &Stored<AgreementVersion>, clause: &Clause) -> ClauseOption {
    ClauseOption {
        version: version.id.clone(),
        about: version.body.about(),
        clause: clause.id.clone(),
        text: shown(&clause.text),
    }
}

/// Every clause of the agreements that are in force on a day.
pub(crate) fn clauses(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<Vec<ClauseOption>, Problem> {
    let mut all = Vec::new();
    for about in AgreementKind::ALL {
        let whose = Whose { client: client.clone(), about };
        if let Some(version) = in_force(reader, &whose, today)? {
            let said = version.body.all_clauses().filter(|(_, clause)| !clause.text.is_blank());
            all.extend(said.map(|(_, clause)| option(&version, clause)));
        }
    }
    Ok(all)
}

/// The last sessions that took place or were to, the newest first.
pub(crate) fn sessions(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    today: NaiveDate,
) -> Result<Vec<SessionOption>, Problem> {
    let until = Query::new().client(&client.id).to_day(today).newest_first();
    let met = until.state(SessionState::Held).state(SessionState::Planned);
    let mut all = reader.list::<Session>(&met.limit(24))?;
    all.sort_by_key(|session| Reverse(begins(&session.body)));
    all.truncate(SESSIONS);
    let option = |session: Stored<Session>| SessionOption {
        on: begins(&session.body).date(),
        number_in_all: number_in_all(&client.body, &session.body),
        session: session.id,
    };
    Ok(all.into_iter().map(option).collect())
}
