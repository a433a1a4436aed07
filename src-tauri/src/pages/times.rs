//! Times that were kept and changed.

use super::consent::voided;
use super::session::{number_in_all, time_of_day};
use super::{practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::times::{ScheduleChangeView, SessionTimes, TimesView};
use chrono::NaiveDateTime;
use holdfast_records::client::Client;
use holdfast_records::schedule_change::{
    ChangedBy, ScheduleChange, ScheduleChangeState, TimeChange,
};
use holdfast_records::session::{SESSIONS_COUNTED, Session, SessionState, TimeKept, TimesKept};
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeSet;

/// What became of sessions whose time may have come. One that is planned has not happened.
const BECAME: [SessionState; 5] = [
    SessionState::Held,
    SessionState::CancelledByClient,
    SessionState::CancelledByTherapist,
    SessionState::NotAttended,
    SessionState::Moved,
];

/// A client's changes of time, and which of them were entered in error.
struct Changes {
    all: Vec<Stored<ScheduleChange>>,
    slips: BTreeSet<RecordId>,
}

/// How many changes of time are still to be talked about.
pub(crate) fn to_talk_about(reader: &Reader<'_>, client: &RecordId) -> Result<u32, Problem> {
    let announced = Query::new().client(client).state(ScheduleChangeState::Announced);
    let open = reader.list::<ScheduleChange>(&announced)?;
    if open.is_empty() {
        return Ok(0);
    }
    let slips = voided(reader, client)?;
    let open = open.iter().filter(|change| !slips.contains(&change.id)).count();
    Ok(u32::try_from(open).unwrap_or(u32::MAX))
}

/// A client's times.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<TimesView, Problem> {
    let client = reader.load::<Client>(client)?;
    let on_time_minutes = practice::current(reader)?.on_time_minutes;
    let changes = Changes::of(reader, &client.id)?;
    let past = past(reader, &client.id, now)?;
    let times = past.iter().map(|session| times_of(reader, &client.body, &changes, session));
    let kept = past.iter().map(|session| TimeKept {
        session: &session.body,
        state: session.state,
        by: changes.by(session),
    });
    Ok(TimesView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        language: client.body.language.clone(),
        safe_contact: client.body.safe_contact.clone(),
        on_time_minutes,
        kept: TimesKept::of(kept, on_time_minutes),
        sessions: times.collect::<Result<_, _>>()?,
        changes: changes.views(reader, &client.body)?,
        minted: reader.new_id(),
        client: client.id,
    })
}

/// The last sessions whose time has come, the newest first. Of today's, some may still be to come by the clock.
fn past(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<Vec<Stored<Session>>, Problem> {
    let today = now.day();
    let became = BECAME.into_iter().fold(Query::new().client(client), Query::state);
    let became = became.newest_first();
    let mut sessions = reader.list::<Session>(&became.clone().from_day(today).to_day(today))?;
    sessions.retain(|session| has_come(session, now));
    if let Some(yesterday) = today.pred_opt() {
        let most = u32::try_from(SESSIONS_COUNTED).unwrap_or(u32::MAX);
        sessions.extend(reader.list::<Session>(&became.to_day(yesterday).limit(most))?);
    }
    sessions.truncate(SESSIONS_COUNTED);
    Ok(sessions)
}

/// Whether the time of a session has come. One that was held began, whenever it was planned.
fn has_come(session: &Stored<Session>, now: Moment) -> bool {
    let is_past = session.body.planned_instant().is_ok_and(|start| start.at <= now.at);
    session.state == SessionState::Held || is_past
}

impl Changes {
    fn of(reader: &Reader<'_>, client: &RecordId) -> Result<Changes, Problem> {
        let all = reader.list::<ScheduleChange>(&Query::new().client(client).newest_first())?;
        Ok(Changes { all, slips: voided(reader, client)? })
    }

    /// Who moved a session or called it off, as the newest word on it that stands says.
    fn by(&self, session: &Stored<Session>) -> Option<ChangedBy> {
        match session.state {
            SessionState::CancelledByTherapist => return Some(ChangedBy::Therapist),
            SessionState::CancelledByClient => return Some(ChangedBy::Client),
            SessionState::Moved => {}
            SessionState::Planned | SessionState::Held | SessionState::NotAttended => return None,
        }
        let of_it = self.all.iter().filter(|change| {
            change.linked(Role::OfSession) == Some(&session.id)
                && change.body.what == TimeChange::Moved
                && !self.slips.contains(&change.id)
        });
        of_it.max_by_key(|change| change.created_at.at).map(|change| change.body.by)
    }

    /// Every change, those that are still to be talked about first.
    fn views(
        &self,
        reader: &Reader<'_>,
        client: &Client,
    ) -> Result<Vec<ScheduleChangeView>, Problem> {
        let view = |kept: &Stored<ScheduleChange>| {
            let session = kept.linked(Role::OfSession).ok_or(Problem::NotFound)?;
            let session = reader.load::<Session>(session)?;
            let is_voided = self.slips.contains(&kept.id);
            Ok(ScheduleChangeView {
                id: kept.id.clone(),
                rev: kept.rev,
                state: kept.state,
                is_open: kept.state == ScheduleChangeState::Announced && !is_voided,
                is_voided,
                of: times_of(reader, client, self, &session)?,
                change: kept.body.clone(),
            })
        };
        let mut views = self.all.iter().map(view).collect::<Result<Vec<_>, Problem>>()?;
        views.sort_by_key(|view| !view.is_open);
        Ok(views)
    }
}

/// The agreed time of one session, and what became of it.
fn times_of(
    reader: &Reader<'_>,
    client: &Client,
    changes: &Changes,
    session: &Stored<Session>,
) -> Result<SessionTimes, Problem> {
    let facts = &session.body;
    let to = session.linked(Role::MovedTo).map(|to| reader.load::<Session>(to)).transpose()?;
    let is_held = session.state == SessionState::Held;
    Ok(SessionTimes {
        session: session.id.clone(),
        number_in_all: number_in_all(client, facts),
        on: facts.planned_start.date(),
        start: time_of_day(facts.planned_start),
        end: time_of_day(facts.planned_end()),
        state: session.state,
        moved_to: to.map(|to| day_and_time(to.body.planned_start)),
        delay: facts.start_delay().filter(|_| is_held),
        overrun: facts.overrun().filter(|_| is_held),
        by: changes.by(session),
    })
}

/// `YYYY-MM-DDTHH:MM`.
fn day_and_time(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}
