//! Planned sessions, made from each client's usual time.

use crate::problem::Problem;
use chrono::{Datelike, Days, NaiveDate};
use holdfast_records::client::{Client, ClientStatus, UsualTime};
use holdfast_records::session::{Meeting, Session, SessionState, planned_days};
use holdfast_records::{Act, Moment, Record, RecordId, Stored};
use holdfast_vault::{Query, Reader, Tx, Vault, VaultError};

/// How far ahead sessions are made.
const DAYS_AHEAD: u64 = 14;

/// A session that is to be made.
struct ToPlan {
    client: RecordId,
    on: NaiveDate,
    usual: UsualTime,
}

/// Makes the planned sessions of the next two weeks that are not there yet. A vault that can only be read is left alone.
pub(crate) fn plan_ahead(vault: &mut Vault, now: Moment) -> Result<(), Problem> {
    if matches!(vault.condition(), holdfast_vault::Condition::ReadOnly(_)) {
        return Ok(());
    }
    let missing = missing(&vault.read(), now.day())?;
    if missing.is_empty() {
        return Ok(());
    }
    vault.change(now, Act::PlanSession, |tx| missing.iter().try_for_each(|one| plan(tx, one)))
}

/// The sessions that the usual times ask for and nobody made yet.
fn missing(reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<ToPlan>, Problem> {
    let mut found = Vec::new();
    for client in reader.list::<Client>(&Query::new())? {
        found.extend(missing_for(reader, &client, today)?);
    }
    Ok(found)
}

fn missing_for(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    today: NaiveDate,
) -> Result<Vec<ToPlan>, Problem> {
    let Some(usual) = usual_time(client) else { return Ok(Vec::new()) };
    let until = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
    let there =
        reader.list::<Session>(&Query::new().client(&client.id).from_day(today).to_day(until))?;
    let taken: Vec<NaiveDate> =
        there.iter().map(|session| session.body.planned_start.date()).collect();
    let days = planned_days(usual, today, until).into_iter().filter(|day| !taken.contains(day));
    Ok(days.map(|on| ToPlan { client: client.id.clone(), on, usual: usual.clone() }).collect())
}

fn usual_time(client: &Stored<Client>) -> Option<&UsualTime> {
    match client.state {
        ClientStatus::Active | ClientStatus::Ending => client.body.usual_time.as_ref(),
        ClientStatus::Enquiry | ClientStatus::Paused | ClientStatus::Ended => None,
    }
}

fn plan(tx: &mut Tx<'_>, one: &ToPlan) -> Result<(), Problem> {
    let start = one.on.and_time(one.usual.start);
    add(tx, &one.client, start, one.usual.minutes, Meeting::InPerson)?;
    Ok(())
}

/// Makes the planned sessions of the next two weeks for one client.
pub(crate) fn plan_for(
    tx: &mut Tx<'_>,
    client: &Stored<Client>,
    today: NaiveDate,
) -> Result<(), Problem> {
    missing_for(tx, client, today)?.iter().try_for_each(|one| plan(tx, one))
}

/// Lets the planned sessions from today on follow a usual time that was changed, week for week.
///
/// Only sessions that nobody touched follow: still planned, and at the earlier usual time.
pub(crate) fn follow_usual_time(
    tx: &mut Tx<'_>,
    before: &Client,
    client: &Stored<Client>,
    today: NaiveDate,
) -> Result<(), Problem> {
    let Some(old) = &before.usual_time else { return plan_for(tx, client, today) };
    let from_tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let query =
        Query::new().client(&client.id).state(SessionState::Planned).from_day(from_tomorrow);
    let untouched = tx.list::<Session>(&query)?.into_iter().filter(|session| {
        let start = session.body.planned_start;
        start.time() == old.start && start.weekday() == old.weekday
    });
    for session in untouched.collect::<Vec<_>>() {
        match &client.body.usual_time {
            Some(new) if new != old => follow(tx, &session, new, today)?,
            Some(_) => {}
            None => {
                tx.set_state::<Session>(&session.id, SessionState::CancelledByTherapist)?;
            }
        }
    }
    plan_for(tx, client, today)
}

/// Moves a session to the new usual time of the same week, unless that is over already.
fn follow(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    new: &UsualTime,
    today: NaiveDate,
) -> Result<(), Problem> {
    let day = in_the_same_week(session.body.planned_start.date(), new.weekday);
    if day > today {
        let planned_start = day.and_time(new.start);
        let body = Session { planned_start, planned_minutes: new.minutes, ..session.body.clone() };
        tx.revise(&session.id, session.rev, &body)?;
    }
    Ok(())
}

/// The day of the same week, Monday first, with that name.
fn in_the_same_week(day: NaiveDate, weekday: chrono::Weekday) -> NaiveDate {
    day.week(chrono::Weekday::Mon).first_day()
        + Days::new(u64::from(weekday.num_days_from_monday()))
}

/// Adds a planned session.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    client: &RecordId,
    start: chrono::NaiveDateTime,
    minutes: u16,
    meeting: Meeting,
) -> Result<Stored<Session>, Problem> {
    let session = Session {
        number: next_number(tx, client)?,
        planned_start: start,
        zone: zone(tx)?,
        planned_minutes: minutes,
        actual_start: None,
        actual_end: None,
        meeting,
        in_the_room: Vec::new(),
        reason: None,
        planned_focus: None,
    };
    session.check()?;
    let id = tx.new_id();
    Ok(tx.insert(id, Some(client), SessionState::Planned, &session, &[])?)
}

/// One more than the highest number so far, whatever became of those sessions.
fn next_number(reader: &Reader<'_>, client: &RecordId) -> Result<u32, VaultError> {
    let there = reader.list::<Session>(&Query::new().client(client))?;
    Ok(there.iter().map(|session| session.body.number).max().unwrap_or(0) + 1)
}

/// The zone in which sessions are planned.
fn zone(reader: &Reader<'_>) -> Result<String, Problem> {
    Ok(crate::pages::practice::current(reader)?.zone)
}
