//! What was asked and used in a session.

use super::consent::{self, Known};
use super::{because, still_true};
use crate::problem::Problem;
use crate::wire::consent::*;
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::consent::During;
use holdfast_records::micro_consent::{MicroAnswer, MicroConsent};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::technique_use::TechniqueUse;
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};

/// What was asked and used in a session, and what may be chosen.
pub(crate) fn page(
    reader: &Reader<'_>,
    id: &RecordId,
    now: Moment,
) -> Result<InSessionView, Problem> {
    let session = reader.load::<Session>(id)?;
    let client = session.client.clone().ok_or(Problem::NotFound)?;
    let known = Known::of(reader, &client)?;
    let voided = consent::voided(reader, &client)?;
    let of_session = Query::new().linked(Role::OfSession, id);
    let mut asked = reader.list::<MicroConsent>(&of_session)?;
    asked.sort_by_key(|one| (one.body.at_minute, one.created_at.at));
    let mut uses = reader.list::<TechniqueUse>(&of_session)?;
    uses.sort_by_key(|one| one.created_at.at);
    let boundary = |used: &RecordId| -> Result<Option<RecordId>, Problem> {
        let about = Query::new().linked(Role::About, used);
        let mut events = reader.list::<BoundaryEvent>(&about)?.into_iter().map(|event| event.id);
        Ok(events.find(|event| !voided.contains(event)))
    };
    let is_over = is_over(&session, now);
    Ok(InSessionView {
        session: id.clone(),
        is_over,
        asked: asked
            .into_iter()
            .map(|one| AskedView {
                is_voided: voided.contains(&one.id),
                id: one.id,
                asked: one.body,
            })
            .collect(),
        uses: uses
            .into_iter()
            .map(|one| {
                let boundary = boundary(&one.id)?;
                let event = boundary.as_ref();
                let versions =
                    event.map(|event| because::versions_of(reader, event)).transpose()?;
                Ok(UseView {
                    is_voided: voided.contains(&one.id),
                    boundary,
                    changed_versions: versions.unwrap_or_default(),
                    answered: answered(reader, &one)?,
                    id: one.id,
                    used: one.body,
                })
            })
            .collect::<Result<_, Problem>>()?,
        techniques: consent::techniques(&known, &during(reader, &session, now)?, is_over),
        still_true: still_true::of_session(reader, &session, &known, now)?,
    })
}

/// What was answered to the question that was asked for a use. One that says more keeps the answer.
fn answered(
    reader: &Reader<'_>,
    used: &Stored<TechniqueUse>,
) -> Result<Option<MicroAnswer>, Problem> {
    let Some(question) = used.linked(Role::RestsOn) else { return Ok(None) };
    Ok(reader.find::<MicroConsent>(question)?.map(|asked| asked.body.answer))
}

/// What tells of an answer whether it was given in a session or before it.
pub(crate) fn during(
    reader: &Reader<'_>,
    session: &Stored<Session>,
    now: Moment,
) -> Result<During, Problem> {
    let client = session.client.as_ref().ok_or(Problem::NotFound)?;
    let begun = |one: &Session| one.span(false, now).begun;
    let sessions = reader.list::<Session>(&Query::new().client(client))?.into_iter();
    let earlier = sessions.filter(|other| begun(&other.body) < begun(&session.body));
    Ok(During {
        session: session.id.clone(),
        span: session.body.span(is_over(session, now), now),
        earlier: earlier.map(|one| one.id).collect(),
    })
}

/// The day a session was on.
pub(crate) fn day_of(session: &Stored<Session>) -> chrono::NaiveDate {
    session.body.actual_start.unwrap_or(session.body.planned_start).date()
}

/// Whether a session is over: it was held and has an end, or its planned end is past by the clock of its zone. An end
/// on a day that has not come is a slip, and ends nothing.
pub(crate) fn is_over(session: &Stored<Session>, now: Moment) -> bool {
    if session.body.actual_end.is_some_and(|end| end.date() <= now.day()) {
        return true;
    }
    let planned =
        holdfast_records::session::instant(session.body.planned_end(), &session.body.zone);
    match session.state {
        SessionState::Planned | SessionState::Held => planned.is_ok_and(|end| end.at < now.at),
        SessionState::CancelledByClient
        | SessionState::CancelledByTherapist
        | SessionState::NotAttended
        | SessionState::Moved => true,
    }
}
