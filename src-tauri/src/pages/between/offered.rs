//! What a strain can be tied to, and what can be changed because of it.

use super::Strains;
use crate::pages::agreement::{Whose, in_force};
use crate::pages::consent::Known;
use crate::pages::session::{begins, number_in_all};
use crate::pages::{because, pacing, shown};
use crate::problem::Problem;
use crate::wire::between::*;
use crate::wire::boundary::{BoundaryEventView, SessionOption};
use chrono::{Days, NaiveDate};
use holdfast_records::agreement::{AgreementKind, AgreementVersion};
use holdfast_records::boundary::{BoundaryEvent, BoundaryLine, BoundaryState};
use holdfast_records::client::Client;
use holdfast_records::pacing::plan::LimitName;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{RecordId, Role, State, Stored};
use holdfast_vault::{Query, Reader};

/// How many sessions are offered.
const SESSIONS: u32 = 12;

/// The last sessions that were held, the newest first.
pub(super) fn sessions(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    today: NaiveDate,
) -> Result<Vec<SessionOption>, Problem> {
    let held = Query::new().client(&client.id).state(SessionState::Held).to_day(today);
    let held = reader.list::<Session>(&held.newest_first().limit(SESSIONS))?;
    let option = |session: Stored<Session>| SessionOption {
        on: begins(&session.body).date(),
        number_in_all: number_in_all(&client.body, &session.body),
        session: session.id,
    };
    Ok(held.into_iter().map(option).collect())
}

/// Clauses of the agreements in force.
pub(super) fn clauses(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<Vec<ClauseOption>, Problem> {
    let mut all = Vec::new();
    for about in AgreementKind::ALL {
        let whose = Whose { client: client.clone(), about };
        if let Some(version) = in_force(reader, &whose, today)? {
            all.extend(clauses_of(&version));
        }
    }
    Ok(all)
}

fn clauses_of(version: &Stored<AgreementVersion>) -> impl Iterator<Item = ClauseOption> {
    let clauses = version.body.sections.iter().flat_map(|section| &section.clauses);
    clauses.map(|clause| ClauseOption {
        version: version.id.clone(),
        about: version.body.about(),
        clause: clause.id.clone(),
        text: shown(&clause.text),
    })
}

/// Everything on the client's list.
pub(crate) fn items(known: &Known) -> Vec<NamedOption> {
    let option = |item: &Stored<_>| {
        let item: &Stored<holdfast_records::consent::ConsentItem> = item;
        NamedOption { id: item.id.clone(), name: shown(&item.body.name) }
    };
    known.items().iter().map(option).collect()
}

/// The numbers of the plan in force.
pub(crate) fn limits(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<LimitOption>, Problem> {
    let plan = pacing::in_force(reader, client)?;
    let limits = plan.into_iter().flat_map(|plan| {
        LimitName::ALL.map(|name| LimitOption { name, value: plan.body.limits.of(name).value })
    });
    Ok(limits.collect())
}

/// Boundary events that are not settled, and those of the last year, the newest first.
pub(super) fn events(
    reader: &Reader<'_>,
    client: &RecordId,
    strains: &Strains,
    today: NaiveDate,
) -> Result<Vec<BoundaryEventView>, Problem> {
    let year_ago = today.checked_sub_days(Days::new(365)).unwrap_or(today);
    let mut all = reader.list::<BoundaryEvent>(&Query::new().client(client).newest_first())?;
    all.retain(|kept| {
        let is_settled = kept.body.is_settled(kept.state);
        let is_of_the_year = kept.body.happened_on >= year_ago;
        !strains.voided.contains(&kept.id) && (!is_settled || is_of_the_year)
    });
    all.into_iter().map(|kept| event(reader, strains, kept)).collect()
}

fn event(
    reader: &Reader<'_>,
    strains: &Strains,
    kept: Stored<BoundaryEvent>,
) -> Result<BoundaryEventView, Problem> {
    let about = kept.links.iter().find(|link| link.role == Role::About);
    let line = about.map(|link| reader.find::<BoundaryLine>(&link.to)).transpose()?.flatten();
    let version =
        about.map(|link| reader.find::<AgreementVersion>(&link.to)).transpose()?.flatten();
    let part = about.and_then(|link| link.from_part.as_deref());
    let clause = version.and_then(|version| {
        clauses_of(&version).find(|clause| Some(clause.clause.as_str()) == part)
    });
    let is_of_it = |strain: &&Stored<holdfast_records::rupture::Rupture>| {
        strain.links.iter().any(|link| link.role == Role::About && link.to == kept.id)
    };
    let may_become =
        |to: &BoundaryState| kept.state.may_become(*to) && kept.body.owes(*to).is_none();
    Ok(BoundaryEventView {
        is_voided: false,
        may_become: BoundaryState::ALL.iter().copied().filter(may_become).collect(),
        session: kept.linked(Role::OfSession).cloned(),
        line: line.map(|line| line.id),
        clause,
        came_of_it: because::came_of_it(reader, &kept.id)?,
        rupture: strains.standing().find(is_of_it).map(|strain| strain.id.clone()),
        id: kept.id,
        rev: kept.rev,
        state: kept.state,
        event: kept.body,
    })
}
