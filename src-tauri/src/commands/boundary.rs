//! Lines between them, and boundary events.

use super::{Answer, At};
use crate::pages::boundary as page;
use crate::problem::Problem;
use crate::wire::boundary::*;
use crate::wire::client::ClientRequest;
use crate::wire::consent::VoidRequest;
use crate::{asking, boundaries as step};
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;

/// A client's lines and boundary events.
#[tauri::command]
pub(crate) async fn boundaries(shell: At<'_>, request: ClientRequest) -> Answer<BoundariesView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Keeps a line.
#[tauri::command]
pub(crate) async fn keep_boundary_line(
    shell: At<'_>,
    request: KeepBoundaryLineRequest,
) -> Answer<BoundariesView> {
    whose(shell, Act::KeepBoundary, move |tx, now| step::keep_line(tx, &request, now)).await
}

/// Says whether a line holds.
#[tauri::command]
pub(crate) async fn boundary_line_state(
    shell: At<'_>,
    request: BoundaryLineStateRequest,
) -> Answer<BoundariesView> {
    whose(shell, Act::KeepBoundary, move |tx, _| step::stand_line(tx, &request)).await
}

/// Keeps a boundary event.
#[tauri::command]
pub(crate) async fn keep_boundary_event(
    shell: At<'_>,
    request: KeepBoundaryEventRequest,
) -> Answer<BoundariesView> {
    whose(shell, Act::KeepBoundaryEvent, move |tx, now| step::keep_event(tx, &request, now)).await
}

/// Takes a boundary event further.
#[tauri::command]
pub(crate) async fn boundary_event_state(
    shell: At<'_>,
    request: BoundaryEventStateRequest,
) -> Answer<BoundariesView> {
    whose(shell, Act::MoveBoundaryEvent, move |tx, _| step::stand_event(tx, &request)).await
}

/// Says that a boundary event was entered in error.
#[tauri::command]
pub(crate) async fn void_boundary_event(
    shell: At<'_>,
    request: VoidRequest,
) -> Answer<BoundariesView> {
    let void =
        move |tx: &mut Tx<'_>, now| asking::void_standing::<BoundaryEvent>(tx, &request, now);
    whose(shell, Act::VoidEntry, void).await
}

/// Does one thing, and shows the page as it stands then.
async fn whose(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<BoundariesView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
