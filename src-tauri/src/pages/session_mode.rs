//! What the two of them may see while a session goes on.

use super::client as client_page;
use super::keyed::Keyed;
use super::session::{self as session_page, time_of_day};
use super::{DraftBody, draft_for, shown, shown_if};
use crate::problem::Problem;
use crate::session_mode::line_of;
use crate::wire::session::SessionView;
use crate::wire::session_mode::*;
use holdfast_records::client::Client;
use holdfast_records::grounding::{GroundingChoice, GroundingState, Preference};
use holdfast_records::pacing::plan::{PacingPlan, PacingPlanState};
use holdfast_records::session::Session;
use holdfast_records::session_event::LineAbout;
use holdfast_records::{Kind, Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};

/// What is known beside the vault.
pub(crate) struct Beside {
    /// When the vault was opened.
    pub opened: Option<Moment>,
    /// Whether only this page is answered.
    pub only_this: bool,
}

/// The face of a session.
pub(crate) fn page(
    reader: &Reader<'_>,
    id: &RecordId,
    beside: &Beside,
    now: Moment,
) -> Result<SessionModeView, Problem> {
    let session = reader.load::<Session>(id)?;
    let client_id = session.client.clone().ok_or(Problem::NotFound)?;
    let client = reader.load::<Client>(&client_id)?.body;
    let keyed = Keyed::of(reader, &session)?;
    let for_the_day = client_page::agreed_for_the_day(reader, &client_id, now.day())?;
    let minute = session.body.minute_at(now).or_else(|| session.body.length()).unwrap_or(0);
    let last_said = keyed.standing().into_iter().rev().find_map(|event| event.body.what.strength());
    Ok(SessionModeView {
        code: shown(&client.code),
        in_the_room: super::workspace::in_the_room(reader, &client_id, true)?,
        goes_on: session.body.goes_on(session.state, now),
        may_start: session.body.may_start(session.state, now),
        minute: u32::from(minute),
        starts: time_of_day(session.body.actual_start.unwrap_or(session.body.planned_start)),
        ends: time_of_day(session.body.planned_end()),
        only_this: beside.only_this,
        agreed: agreed(reader, &client_id, &session.body, for_the_day.not_for_them)?,
        stop_signal: for_the_day.stop_signal,
        steadies: steadies(reader, &client_id)?,
        shows_clock: client.shows_clock,
        scale: client.suds_scale,
        strength: last_said.filter(|(_, of)| *of == client.suds_scale).map(|(value, _)| value),
        hard_part: hard_part(&keyed, &session, beside, now),
        question: keyed.question(),
        line: line(reader, id)?,
        last: keyed.last(now),
        session: for_both_to_see(session_page::view(reader, id)?),
    })
}

/// A session as the two of them may see it: no plan for it, and nobody's name.
pub(crate) fn for_both_to_see(mut view: SessionView) -> SessionView {
    view.session.planned_focus = None;
    view.session.reason = None;
    view.session.in_the_room.iter_mut().for_each(|present| present.who = None);
    view
}

/// The hard part up to now, or to the end of the session.
fn hard_part(
    keyed: &Keyed,
    session: &Stored<Session>,
    beside: &Beside,
    now: Moment,
) -> HardPartView {
    let until = session.body.length().or_else(|| session.body.minute_at(now)).unwrap_or(0);
    let goes_on = session.body.goes_on(session.state, now);
    let found = keyed.hard_part_now(until);
    HardPartView {
        minutes: u32::from(found.minutes),
        since: found.since().filter(|_| goes_on),
        ran_over_lock: goes_on && keyed.ran_over_lock(until, beside.opened),
    }
}

/// What was agreed for the day, from the plan in force.
pub(crate) fn agreed(
    reader: &Reader<'_>,
    client: &RecordId,
    session: &Session,
    not_for_them: Vec<String>,
) -> Result<AgreedInSession, Problem> {
    let in_force = Query::new().client(client).state(PacingPlanState::Active);
    let plan = reader.list::<PacingPlan>(&in_force)?.into_iter().next().map(|plan| plan.body);
    let limits = plan.as_ref().map(|plan| &plan.limits);
    let closing = limits.and_then(|limits| limits.closing_minutes.agreed());
    Ok(AgreedInSession {
        how_small: shown_if(plan.as_ref().and_then(|plan| plan.how_small.as_ref())),
        not_for_them,
        trauma_minutes: limits.and_then(|limits| limits.trauma_minutes.agreed()),
        nothing_new_after: limits.and_then(|limits| limits.nothing_new_after.agreed()),
        closing_minutes: closing,
        closing_from: closing.map(|minutes| session.planned_minutes.saturating_sub(minutes)),
    })
}

/// Ways to settle that work or are to be tried, the ones that work first.
pub(crate) fn steadies(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<SteadyView>, Problem> {
    let current = Query::new().client(client).state(GroundingState::Current);
    let choices = reader.list::<GroundingChoice>(&current)?;
    let of = |wanted: Preference| {
        let those = choices.iter().filter(move |choice| choice.body.preference == wanted);
        let works = wanted == Preference::Works;
        those.map(move |choice| SteadyView { name: shown(&choice.body.name), works })
    };
    Ok(of(Preference::Works).chain(of(Preference::Try)).collect())
}

/// The line that is being typed, or one that is not there yet.
fn line(reader: &Reader<'_>, session: &RecordId) -> Result<LineSoFar, Problem> {
    let draft = draft_for(reader, session, Kind::SessionEvent)?;
    let typed = draft.and_then(|draft| {
        let (about, text) = line_of(&DraftBody::of(&draft))?;
        Some(LineSoFar { target: draft.target, about, text })
    });
    let blank =
        || LineSoFar { target: reader.new_id(), about: LineAbout::Anything, text: String::new() };
    Ok(typed.unwrap_or_else(blank))
}
