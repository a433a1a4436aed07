//! What is taken to supervision, and what came of it.

use super::{Answer, At};
use crate::pages::supervision as page;
use crate::problem::Problem;
use crate::supervisions as step;
use crate::wire::supervision::*;
use holdfast_records::{Act, Moment};
use holdfast_vault::Tx;

/// What waits for supervision, and the meetings.
#[tauri::command]
pub(crate) async fn supervision(shell: At<'_>) -> Answer<SupervisionView> {
    shell.session.read(page::page).await
}

/// What of one record was taken to supervision.
#[tauri::command]
pub(crate) async fn taken_to_supervision(
    shell: At<'_>,
    request: TakenToSupervisionRequest,
) -> Answer<TakenToSupervisionView> {
    shell.session.read(move |reader, now| page::taken(reader, &request.about, now)).await
}

/// Keeps something that is taken to supervision.
#[tauri::command]
pub(crate) async fn keep_supervision_item(
    shell: At<'_>,
    request: KeepSupervisionItemRequest,
) -> Answer<SupervisionView> {
    then_page(shell, Act::TakeToSupervision, move |tx, now| step::keep_item(tx, &request, now))
        .await
}

/// Sets an item aside, or takes it up again.
#[tauri::command]
pub(crate) async fn supervision_item_state(
    shell: At<'_>,
    request: SupervisionItemStateRequest,
) -> Answer<SupervisionView> {
    then_page(shell, Act::TakeToSupervision, move |tx, _| step::stand_item(tx, &request)).await
}

/// Keeps a meeting, with what was talked about in it.
#[tauri::command]
pub(crate) async fn keep_supervision_entry(
    shell: At<'_>,
    request: KeepSupervisionEntryRequest,
) -> Answer<SupervisionView> {
    then_page(shell, Act::KeepSupervision, move |tx, now| step::keep_entry(tx, &request, now)).await
}

/// Does one thing, and shows the page as it stands then.
async fn then_page(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<(), Problem> + Send + 'static,
) -> Answer<SupervisionView> {
    let work = move |tx: &mut Tx<'_>, now| {
        step(tx, now)?;
        page::page(tx, now)
    };
    shell.session.change(act, work).await
}
