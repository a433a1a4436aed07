//! What is not settled between them, and how it is put right.

use super::{Answer, At};
use crate::pages::between as page;
use crate::problem::Problem;
use crate::wire::between::*;
use crate::wire::client::ClientRequest;
use crate::wire::consent::VoidRequest;
use crate::{asking, strains as step};
use holdfast_records::rupture::Rupture;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;

/// The page Between us.
#[tauri::command]
pub(crate) async fn between(shell: At<'_>, request: ClientRequest) -> Answer<BetweenView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Keeps a strain.
#[tauri::command]
pub(crate) async fn keep_rupture(
    shell: At<'_>,
    request: KeepRuptureRequest,
) -> Answer<BetweenView> {
    whose(shell, Act::KeepRupture, move |tx, now| step::keep(tx, &request, now)).await
}

/// Takes a strain further, sets it aside, or opens it again.
#[tauri::command]
pub(crate) async fn turn_rupture(
    shell: At<'_>,
    request: TurnRuptureRequest,
) -> Answer<BetweenView> {
    whose(shell, Act::TurnRupture, move |tx, now| step::turn(tx, &request, now)).await
}

/// Adds what was done towards putting a strain right.
#[tauri::command]
pub(crate) async fn add_repair_step(
    shell: At<'_>,
    request: AddRepairStepRequest,
) -> Answer<BetweenView> {
    whose(shell, Act::KeepRupture, move |tx, now| step::add_step(tx, &request, now)).await
}

/// Says whether a step helped.
#[tauri::command]
pub(crate) async fn answer_repair_step(
    shell: At<'_>,
    request: StepResponseRequest,
) -> Answer<BetweenView> {
    whose(shell, Act::KeepRupture, move |tx, _| step::answer_step(tx, &request)).await
}

/// Keeps the client's own answer about a strain.
#[tauri::command]
pub(crate) async fn answer_rupture(
    shell: At<'_>,
    request: RuptureAnswerRequest,
) -> Answer<BetweenView> {
    whose(shell, Act::AnswerRupture, move |tx, now| step::answer(tx, &request, now)).await
}

/// Changes a clause, an item or a limit because of something between them.
#[tauri::command]
pub(crate) async fn change_because(
    shell: At<'_>,
    request: ChangeBecauseRequest,
) -> Answer<BetweenView> {
    whose(shell, Act::ChangeBecause, move |tx, now| step::change(tx, &request, now)).await
}

/// Says that a strain was entered in error.
#[tauri::command]
pub(crate) async fn void_rupture(shell: At<'_>, request: VoidRequest) -> Answer<BetweenView> {
    let void = move |tx: &mut Tx<'_>, now| asking::void_standing::<Rupture>(tx, &request, now);
    whose(shell, Act::VoidEntry, void).await
}

/// Does one thing, and shows the page as it stands then.
async fn whose(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<BetweenView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
