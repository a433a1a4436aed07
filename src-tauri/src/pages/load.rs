//! How full the days are, worked out from sessions and notes each time it is asked.

use crate::problem::Problem;
use crate::wire::own::{LoadDayView, LoadView};
use chrono::{Days, NaiveDate};
use holdfast_records::load::{self, BREAK_MINUTES, LoadDay, LoadSession};
use holdfast_records::note::AllianceNote;
use holdfast_records::self_care::week_of;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeMap;

/// So many days back the last one without a session is looked for.
const LOOKED_BACK_DAYS: u64 = 90;

/// This week and the next.
const SHOWN_DAYS: u64 = 14;

/// How full this week and the next are.
pub(crate) fn page(reader: &Reader<'_>, now: Moment) -> Result<LoadView, Problem> {
    let today = now.day();
    let monday = week_of(today);
    let end = monday.checked_add_days(Days::new(SHOWN_DAYS - 1)).unwrap_or(monday);
    let looked_from = today.checked_sub_days(Days::new(LOOKED_BACK_DAYS)).unwrap_or(today);
    let sessions = sessions(reader, looked_from.min(monday), end)?;
    let days = load::days(&sessions, monday, end);
    Ok(LoadView {
        today,
        longest: load::longest(&days).map(view),
        days: days.into_iter().map(view).collect(),
        last_free_day: load::last_free_day(&sessions, looked_from, today),
        looked_from,
        break_minutes: u32::try_from(BREAK_MINUTES).unwrap_or_default(),
    })
}

/// The days from one to another with their sessions counted.
pub(crate) fn days_between(
    reader: &Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<LoadDay>, Problem> {
    Ok(load::days(&sessions(reader, from, to)?, from, to))
}

/// Sessions that were held or are planned.
fn sessions(
    reader: &Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<LoadSession>, Problem> {
    let between = Query::new().from_day(from).to_day(to);
    let minutes = minutes_of(reader, &between)?;
    let all = reader.list::<Session>(&between)?;
    let counts = |state| matches!(state, SessionState::Held | SessionState::Planned);
    Ok(all
        .into_iter()
        .filter(|session| counts(session.state))
        .map(|session| of(&session, &minutes))
        .collect())
}

/// Minutes of the hard part that a note says, by session.
fn minutes_of(reader: &Reader<'_>, between: &Query) -> Result<BTreeMap<RecordId, u16>, Problem> {
    let notes = reader.list::<AllianceNote>(between)?;
    let said = |note: Stored<AllianceNote>| {
        Some((note.linked(Role::OfSession)?.clone(), note.body.dose.as_ref()?.trauma_minutes?))
    };
    Ok(notes.into_iter().filter_map(said).collect())
}

/// What a note says outranks what was planned: minutes that were noted as none are none.
fn of(session: &Stored<Session>, minutes: &BTreeMap<RecordId, u16>) -> LoadSession {
    let body = &session.body;
    let start = body.actual_start.unwrap_or(body.planned_start);
    let is_hard = match minutes.get(&session.id) {
        Some(minutes) => *minutes > 0,
        None => session.linked(Role::Plans).is_some(),
    };
    let end = body.actual_end.unwrap_or_else(|| start + (body.planned_end() - body.planned_start));
    LoadSession { start, end, is_hard }
}

fn view(day: LoadDay) -> LoadDayView {
    LoadDayView {
        on: day.on,
        sessions: day.sessions,
        minutes: day.minutes,
        in_a_row: day.in_a_row,
        hard: day.hard,
    }
}
