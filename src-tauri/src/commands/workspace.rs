//! Walks through the space, and what people are sensitive to.

use super::{Answer, At};
use crate::pages::workspace as page;
use crate::walks as step;
use crate::wire::client::ClientRequest;
use crate::wire::workspace::*;
use holdfast_records::Act;
use holdfast_vault::Tx;

/// What is due in the practice.
#[tauri::command]
pub(crate) async fn practice_due(shell: At<'_>) -> Answer<PracticeDueView> {
    shell.session.read(page::practice_due).await
}

/// The walks through the space.
#[tauri::command]
pub(crate) async fn workspace(shell: At<'_>) -> Answer<WorkspaceView> {
    shell.session.read(page::page).await
}

/// Keeps a walk.
#[tauri::command]
pub(crate) async fn keep_walk(shell: At<'_>, request: KeepWalkRequest) -> Answer<WorkspaceView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        step::keep(tx, &request, now)?;
        page::page(tx, now)
    };
    shell.session.change(Act::KeepWalk, keep).await
}

/// What a client is sensitive to.
#[tauri::command]
pub(crate) async fn sensitivities(
    shell: At<'_>,
    request: ClientRequest,
) -> Answer<SensitivitiesView> {
    shell.session.read(move |reader, now| page::sensitivities(reader, &request.client, now)).await
}

/// Keeps what a client is sensitive to.
#[tauri::command]
pub(crate) async fn keep_sensitivity(
    shell: At<'_>,
    request: KeepSensitivityRequest,
) -> Answer<SensitivitiesView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        let client = step::keep_sensitivity(tx, &request, now)?;
        page::sensitivities(tx, &client, now)
    };
    shell.session.change(Act::KeepSensitivity, keep).await
}

/// Takes it off the list, or puts it back.
#[tauri::command]
pub(crate) async fn sensitivity_state(
    shell: At<'_>,
    request: SensitivityStateRequest,
) -> Answer<SensitivitiesView> {
    let stand = move |tx: &mut Tx<'_>, now| {
        let client = step::stand(tx, &request)?;
        page::sensitivities(tx, &client, now)
    };
    shell.session.change(Act::TakeOffSensitivity, stand).await
}
