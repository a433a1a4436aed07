//! Changes of time: noticed when a session is moved or called off, kept, and talked about.

use crate::asking::{must_be_of, void};
use crate::days::has_come;
use crate::pages::consent::voided;
use crate::problem::Problem;
use crate::wire::consent::VoidRequest;
use crate::wire::times::KeepScheduleChangeRequest;
use holdfast_records::schedule_change::{
    ChangedBy, ScheduleChange, ScheduleChangeState, TimeChange,
};
use holdfast_records::session::{Session, SessionState, instant};
use holdfast_records::{Link, Moment, Record, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Tx};

const HOUR: i64 = 3_600_000;

/// Keeps a change of time. What the therapist changed stays open until what it was like was acknowledged.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepScheduleChangeRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let session = tx.load::<Session>(&request.session)?;
    let client = session.client.clone().ok_or(Problem::NotFound)?;
    let change = &request.change;
    change.check()?;
    has_come("changed_on", change.changed_on, now)?;
    let to = if request.is_closed { ScheduleChangeState::Closed } else { change.stands() };
    if !change.may_be(to) {
        return Err(Problem::of_field("impact_acknowledged", "blank"));
    }
    let Some(base_rev) = request.base_rev else {
        keep_new(tx, request, &session, to)?;
        return Ok(client);
    };
    let kept = tx.load::<ScheduleChange>(&request.id)?;
    must_be_of(&kept, &client)?;
    if kept.linked(Role::OfSession) != Some(&session.id) || voided(tx, &client)?.contains(&kept.id)
    {
        return Err(Problem::NotFromHere);
    }
    if kept.body.what != change.what {
        may_be_of(change, &session)?;
    }
    tx.revise(&kept.id, base_rev, change)?;
    if kept.state != to && kept.state.may_become(to) {
        tx.set_state::<ScheduleChange>(&kept.id, to)?;
    }
    Ok(client)
}

/// Keeps a new change. It takes the place of what was noticed of the same; where that is being written elsewhere, it
/// does not, so that nothing of what is typed is lost.
fn keep_new(
    tx: &mut Tx<'_>,
    request: &KeepScheduleChangeRequest,
    session: &Stored<Session>,
    to: ScheduleChangeState,
) -> Result<(), Problem> {
    let change = &request.change;
    may_be_of(change, session)?;
    let mut links = vec![Link::whole(Role::OfSession, session.id.clone())];
    for before in standing(tx, session)? {
        if !is_once(change, &before.body) {
            continue;
        }
        if tx.draft(&before.id)?.is_some() {
            return Err(Problem::NotFromHere);
        }
        links.push(Link::whole(Role::Voids, before.id));
    }
    tx.insert(request.id.clone(), session.client.as_ref(), to, change, &links)?;
    Ok(())
}

/// Only what was held began late, ended early or ran over.
fn may_be_of(change: &ScheduleChange, session: &Stored<Session>) -> Result<(), Problem> {
    if session.state == SessionState::Held || is_of_the_plan(change.what) {
        Ok(())
    } else {
        Err(Problem::of_field("what", "out_of_place"))
    }
}

/// Whether it is about when a session was to be, and not about how it went.
fn is_of_the_plan(what: TimeChange) -> bool {
    match what {
        TimeChange::Moved | TimeChange::CalledOff => true,
        TimeChange::BeganLate | TimeChange::EndedEarly | TimeChange::RanOver => false,
    }
}

/// A session is moved or called off once: what says more of it takes the place of what was noticed.
fn is_once(change: &ScheduleChange, other: &ScheduleChange) -> bool {
    change.what == other.what && is_of_the_plan(change.what)
}

/// The changes of a session that were not entered in error.
fn standing(
    tx: &Tx<'_>,
    session: &Stored<Session>,
) -> Result<Vec<Stored<ScheduleChange>>, Problem> {
    let of_it = Query::new().linked(Role::OfSession, &session.id);
    let mut all = tx.list::<ScheduleChange>(&of_it)?;
    let Some(client) = session.client.as_ref().filter(|_| !all.is_empty()) else { return Ok(all) };
    let slips = voided(tx, client)?;
    all.retain(|change| !slips.contains(&change.id));
    Ok(all)
}

/// Notices that a session was moved or called off, where it is known by whom. How long before is only known of what is
/// still to come: what is written down afterwards was told at a time that nobody recorded. Why it was, the session says
/// for the therapist alone; what of it was told is not known.
pub(crate) fn notice(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    became: SessionState,
    by: Option<ChangedBy>,
    now: Moment,
) -> Result<(), Problem> {
    let (what, by) = match became {
        SessionState::Moved => (TimeChange::Moved, by),
        SessionState::CancelledByTherapist => (TimeChange::CalledOff, Some(ChangedBy::Therapist)),
        SessionState::CancelledByClient => (TimeChange::CalledOff, Some(ChangedBy::Client)),
        SessionState::Planned | SessionState::Held | SessionState::NotAttended => return Ok(()),
    };
    let (Some(by), Some(client)) = (by, session.client.as_ref()) else { return Ok(()) };
    let change = ScheduleChange {
        notice_hours: hours_before(&session.body, now),
        ..ScheduleChange::noticed(what, by, now.day())
    };
    change.check()?;
    let (id, of) = (tx.new_id(), [Link::whole(Role::OfSession, session.id.clone())]);
    tx.insert(id, Some(client), change.stands(), &change, &of)?;
    Ok(())
}

/// How many whole hours there still are until a session was to begin.
fn hours_before(session: &Session, now: Moment) -> Option<u16> {
    let start = instant(session.planned_start, &session.zone).ok()?;
    let left = start.at.checked_sub(now.at).filter(|left| *left >= 0)?;
    u16::try_from(left / HOUR).ok().filter(|hours| *hours <= 9999)
}

/// A session is planned again: that it was called off or began was a slip, and so is what is told of it. What it took
/// the place of counts again, and is the same slip.
pub(crate) fn take_back(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    now: Moment,
) -> Result<(), Problem> {
    let is_slip = |change: &Stored<ScheduleChange>| change.body.what != TimeChange::Moved;
    while let Some(change) = standing(tx, session)?.into_iter().find(is_slip) {
        void(tx, &VoidRequest { entry: change.id, reason: None }, now)?;
    }
    Ok(())
}
