//! Pacing: the plan and its versions.

use super::{Answer, At};
use crate::pages::pacing as page;
use crate::problem::Problem;
use crate::wire::client::ClientRequest;
use crate::wire::pacing::*;
use crate::{hypotheses, plans};
use holdfast_records::{Act, Moment, Record, RecordId};
use holdfast_vault::{Reader, Tx};

/// A client's pacing.
#[tauri::command]
pub(crate) async fn pacing(shell: At<'_>, request: ClientRequest) -> Answer<PacingView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Begins the first plan, or the version after the one in force.
#[tauri::command]
pub(crate) async fn draft_plan(shell: At<'_>, request: DraftPlanRequest) -> Answer<PacingView> {
    let begin = move |tx: &mut Tx<'_>, _| {
        plans::draft(tx, &request.client)?;
        Ok(request.client)
    };
    step(shell, Act::KeepPacingPlan, begin).await
}

/// Keeps a version that is being written.
#[tauri::command]
pub(crate) async fn keep_plan(shell: At<'_>, request: KeepPlanRequest) -> Answer<PacingView> {
    request.body.check()?;
    step(shell, Act::KeepPacingPlan, move |tx, _| plans::keep(tx, &request)).await
}

/// Lets a version be in force.
#[tauri::command]
pub(crate) async fn agree_plan(shell: At<'_>, request: PlanIdRequest) -> Answer<PacingView> {
    step(shell, Act::AgreePacingPlan, move |tx, now| plans::agree(tx, &request.plan, now)).await
}

/// Sets a version aside.
#[tauri::command]
pub(crate) async fn set_aside_plan(shell: At<'_>, request: PlanIdRequest) -> Answer<PacingView> {
    step(shell, Act::SetAsidePacingPlan, move |tx, _| plans::set_aside(tx, &request.plan)).await
}

/// Makes a limit smaller, by the client's word alone.
#[tauri::command]
pub(crate) async fn lower_limit(shell: At<'_>, request: LowerLimitRequest) -> Answer<PacingView> {
    step(shell, Act::LowerLimit, move |tx, now| plans::lower(tx, &request, now)).await
}

/// Keeps what was made of the pacing check.
#[tauri::command]
pub(crate) async fn answer_pacing_check(
    shell: At<'_>,
    request: AnswerCheckRequest,
) -> Answer<PacingView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        plans::answer_check(tx, &request, now)?;
        Ok(request.client)
    };
    step(shell, Act::AnswerPacingCheck, keep).await
}

/// Switches the pacing check on or off for a client.
#[tauri::command]
pub(crate) async fn switch_pacing_check(
    shell: At<'_>,
    request: SwitchCheckRequest,
) -> Answer<PacingView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        plans::switch_check(tx, &request, now)?;
        Ok(request.client)
    };
    step(shell, Act::SwitchPacingCheck, keep).await
}

/// Working hypotheses of a client, for the therapist alone.
#[tauri::command]
pub(crate) async fn hypotheses(shell: At<'_>, request: ClientRequest) -> Answer<HypothesesView> {
    let client = request.client.clone();
    let look = move |reader: &Reader<'_>, now| hypotheses::page(reader, &request.client, now);
    shell.session.view(client, look).await
}

/// Keeps a working hypothesis.
#[tauri::command]
pub(crate) async fn keep_hypothesis(
    shell: At<'_>,
    request: KeepHypothesisRequest,
) -> Answer<HypothesesView> {
    request.hypothesis.check()?;
    let keep = move |tx: &mut Tx<'_>, now| {
        hypotheses::keep(tx, &request, now)?;
        hypotheses::page(tx, &request.client, now)
    };
    shell.session.change(Act::KeepHypothesis, keep).await
}

/// Gives a working hypothesis up.
#[tauri::command]
pub(crate) async fn set_aside_hypothesis(
    shell: At<'_>,
    request: HypothesisRequest,
) -> Answer<HypothesesView> {
    let give_up = move |tx: &mut Tx<'_>, now| {
        let client = hypotheses::set_aside(tx, &request.hypothesis)?;
        hypotheses::page(tx, &client, now)
    };
    shell.session.change(Act::SetAsideHypothesis, give_up).await
}

/// Does one step with a client's plan, and shows it as it stands then.
async fn step(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<PacingView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
