//! Sessions: planned, held, and what else became of them.

use super::{Answer, At};
use crate::pages::in_session::day_of;
use crate::pages::{DraftBody, session as page};
use crate::problem::Problem;
use crate::session_mode::{revise_beside_draft, running};
use crate::wire::client::ClientRequest;
use crate::wire::day::SessionRow;
use crate::wire::session::*;
use crate::{agenda, telling, times};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Act, Link, Moment, PrivateText, Record, Role};
use holdfast_vault::{Draft, Tx};

/// Every session of a client, newest first.
#[tauri::command]
pub(crate) async fn sessions(shell: At<'_>, request: ClientRequest) -> Answer<Vec<SessionRow>> {
    shell.session.read(move |reader, _| page::rows_of(reader, &request.client)).await
}

/// One session.
#[tauri::command]
pub(crate) async fn session(shell: At<'_>, request: SessionRequest) -> Answer<SessionView> {
    shell.session.read(move |reader, _| page::view(reader, &request.session)).await
}

/// Who was in the room of each session of a client, oldest first.
#[tauri::command]
pub(crate) async fn rooms(shell: At<'_>, request: ClientRequest) -> Answer<Vec<RoomView>> {
    shell.session.read(move |reader, _| page::rooms(reader, &request.client)).await
}

/// Plans a session outside the usual time.
#[tauri::command]
pub(crate) async fn plan_session(shell: At<'_>, request: PlanRequest) -> Answer<SessionView> {
    let plan = move |tx: &mut Tx<'_>, _| {
        let start = request.on.and_time(request.start);
        let added = agenda::add(tx, &request.client, start, request.minutes, request.meeting)?;
        page::view(tx, &added.id)
    };
    shell.session.change(Act::PlanSession, plan).await
}

/// Keeps a session's facts.
#[tauri::command]
pub(crate) async fn keep_session(
    shell: At<'_>,
    request: KeepSessionRequest,
) -> Answer<SessionView> {
    request.session.check()?;
    let going_on = request.going_on.as_ref().map(|why| why.legal_basis);
    let keep = move |tx: &mut Tx<'_>, now| {
        telling::keep_session(tx, &request, now)?;
        page::view(tx, &request.id)
    };
    let act = going_on.map_or(Act::KeepSession, telling::act_of);
    let kept = shell.session.change(act, keep).await?;
    running::look_again(&shell).await?;
    Ok(kept)
}

/// Records what became of a session.
#[tauri::command]
pub(crate) async fn became(shell: At<'_>, request: BecameRequest) -> Answer<SessionView> {
    let kept = shell
        .session
        .change(act_of(request.state), move |tx, now| record(tx, request, now))
        .await?;
    running::look_again(&shell).await?;
    Ok(kept)
}

fn act_of(state: SessionState) -> Act {
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

fn record(tx: &mut Tx<'_>, request: BecameRequest, now: Moment) -> Result<SessionView, Problem> {
    let kept = tx.load::<Session>(&request.session)?;
    if kept.state == request.state {
        return page::view(tx, &request.session);
    }
    // Nothing was held before its day.
    if request.state == SessionState::Held && day_of(&kept) > now.day() {
        return Err(Problem::NotFromHere);
    }
    let mut body = kept.body.clone();
    let reason = request.reason.map(PrivateText::from);
    times::notice(tx, &kept, request.state, request.by, reason.as_ref(), now)?;
    if reason.is_some() {
        body.reason = reason.clone();
    }
    // What is planned again has not begun: a start by mistake is no start.
    if request.state == SessionState::Planned {
        (body.actual_start, body.actual_end) = (None, None);
        times::take_back(tx, &kept, now)?;
    }
    if body != kept.body {
        body.check()?;
        revise_beside_draft(tx, &kept, &body, |typed| match reason {
            Some(_) => with_reason(typed, reason),
            None => typed,
        })?;
    }
    if request.state == SessionState::Moved {
        let (Some(on), Some(start)) = (request.new_on, request.new_start) else {
            return Err(Problem::NotFromHere);
        };
        let client = kept.client.clone().ok_or(Problem::NotFound)?;
        let to = agenda::add(
            tx,
            &client,
            on.and_time(start),
            kept.body.planned_minutes,
            kept.body.meeting,
        )?;
        tx.link(&kept.id, &Link::whole(Role::MovedTo, to.id))?;
    }
    tx.set_state::<Session>(&kept.id, request.state)?;
    page::view(tx, &kept.id)
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
