//! Steps towards something hard, in the client's own order.

use super::{Answer, At};
use crate::exposure_steps as step;
use crate::pages::exposure_step as page;
use crate::problem::Problem;
use crate::wire::client::ClientRequest;
use crate::wire::exposure_step::*;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;

/// A client's steps.
#[tauri::command]
pub(crate) async fn exposure_steps(
    shell: At<'_>,
    request: ClientRequest,
) -> Answer<ExposureStepsView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Keeps a step.
#[tauri::command]
pub(crate) async fn keep_exposure_step(
    shell: At<'_>,
    request: KeepExposureStepRequest,
) -> Answer<ExposureStepsView> {
    whose(shell, Act::KeepExposureStep, move |tx, now| step::keep(tx, &request, now)).await
}

/// Takes a step further, back, or aside.
#[tauri::command]
pub(crate) async fn exposure_step_state(
    shell: At<'_>,
    request: ExposureStepStateRequest,
) -> Answer<ExposureStepsView> {
    whose(shell, Act::MoveExposureStep, move |tx, now| step::stand(tx, &request, now)).await
}

/// Puts the steps into the client's order.
#[tauri::command]
pub(crate) async fn order_exposure_steps(
    shell: At<'_>,
    request: OrderExposureStepsRequest,
) -> Answer<ExposureStepsView> {
    whose(shell, Act::KeepExposureStep, move |tx, _| step::order(tx, &request)).await
}

/// Does one thing with a client's steps, and shows them as they stand then.
async fn whose(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<ExposureStepsView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
