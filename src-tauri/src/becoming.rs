//! What becomes of a session: held, called off, not attended, moved, or planned again.

use crate::pages::DraftBody;
use crate::pages::in_session::day_of;
use crate::problem::Problem;
use crate::session_mode::revise_beside_draft;
use crate::wire::session::BecameRequest;
use crate::{agenda, times};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Act, Link, Moment, PrivateText, Record, Role, Stored};
use holdfast_vault::{Draft, Tx};

/// The act that it is.
pub(crate) fn act_of(state: SessionState) -> Act {
    match state {
        SessionState::Planned => Act::KeepSession,
        SessionState::Held => Act::SessionHeld,
        SessionState::CancelledByClient | SessionState::CancelledByTherapist => {
            Act::SessionCancelled
        }
        SessionState::NotAttended => Act::SessionNotAttended,
        SessionState::Moved => Act::SessionMoved,
    }
}

/// Records what became of a session, and notices where its time was changed.
pub(crate) fn record(tx: &mut Tx<'_>, request: &BecameRequest, now: Moment) -> Result<(), Problem> {
    let kept = tx.load::<Session>(&request.session)?;
    if kept.state == request.state {
        return Ok(());
    }
    // Nothing was held before its day.
    if request.state == SessionState::Held && day_of(&kept) > now.day() {
        return Err(Problem::NotFromHere);
    }
    keep_facts(tx, request, &kept)?;
    if request.state == SessionState::Planned {
        times::take_back(tx, &kept, now)?;
    }
    if request.state == SessionState::Moved {
        move_to(tx, request, &kept)?;
    }
    tx.set_state::<Session>(&kept.id, request.state)?;
    times::notice(tx, &kept, request.state, request.by, now)
}

/// Keeps the reason, and forgets when one began that is planned again: a start by mistake is no start.
fn keep_facts(
    tx: &mut Tx<'_>,
    request: &BecameRequest,
    kept: &Stored<Session>,
) -> Result<(), Problem> {
    let mut body = kept.body.clone();
    let reason = request.reason.as_deref().map(PrivateText::from);
    if reason.is_some() {
        body.reason = reason.clone();
    }
    if request.state == SessionState::Planned {
        (body.actual_start, body.actual_end) = (None, None);
    }
    if body == kept.body {
        return Ok(());
    }
    body.check()?;
    revise_beside_draft(tx, kept, &body, |typed| match reason {
        Some(_) => with_reason(typed, reason),
        None => typed,
    })?;
    Ok(())
}

/// Plans the session to which one is moved.
fn move_to(
    tx: &mut Tx<'_>,
    request: &BecameRequest,
    kept: &Stored<Session>,
) -> Result<(), Problem> {
    let (Some(on), Some(start)) = (request.new_on, request.new_start) else {
        return Err(Problem::NotFromHere);
    };
    let client = kept.client.clone().ok_or(Problem::NotFound)?;
    let Session { planned_minutes, meeting, .. } = kept.body;
    let to = agenda::add(tx, &client, on.and_time(start), planned_minutes, meeting)?;
    Ok(tx.link(&kept.id, &Link::whole(Role::MovedTo, to.id))?)
}

/// What is being typed about a session, with the reason that was given meanwhile for what became of it: keeping what
/// was typed then takes no reason away.
fn with_reason(mut typed: Draft, reason: Option<PrivateText>) -> Draft {
    let mut held = DraftBody::of(&typed);
    if let (Some(facts), Some(reason)) = (held.body.as_object_mut(), reason) {
        facts.insert("reason".to_owned(), reason.as_str().into());
    }
    if let Ok(body) = serde_json::to_value(held) {
        typed.body = body;
    }
    typed
}
