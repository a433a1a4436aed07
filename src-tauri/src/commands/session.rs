//! Sessions: planned, held, and what else became of them.

use super::{Answer, At};
use crate::pages::session as page;
use crate::session_mode::running;
use crate::wire::client::ClientRequest;
use crate::wire::day::SessionRow;
use crate::wire::session::*;
use crate::{agenda, becoming, telling};
use holdfast_records::{Act, Record};
use holdfast_vault::Tx;

/// Every session of a client, newest first.
#[tauri::command]
pub(crate) async fn sessions(shell: At<'_>, request: ClientRequest) -> Answer<Vec<SessionRow>> {
    shell
        .session
        .view(request.client.clone(), move |reader, _| page::rows_of(reader, &request.client))
        .await
}

/// One session.
#[tauri::command]
pub(crate) async fn session(shell: At<'_>, request: SessionRequest) -> Answer<SessionView> {
    shell
        .session
        .view(request.session.clone(), move |reader, _| page::view(reader, &request.session))
        .await
}

/// Who was in the room of each session of a client, oldest first.
#[tauri::command]
pub(crate) async fn rooms(shell: At<'_>, request: ClientRequest) -> Answer<Vec<RoomView>> {
    shell
        .session
        .view(request.client.clone(), move |reader, _| page::rooms(reader, &request.client))
        .await
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
        .change(becoming::act_of(request.state), move |tx, now| {
            becoming::record(tx, &request, now)?;
            page::view(tx, &request.session)
        })
        .await?;
    running::look_again(&shell).await?;
    Ok(kept)
}
