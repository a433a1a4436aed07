//! What a client wants, and what they did of their own accord.

use super::{Answer, At};
use crate::pages::goal as page;
use crate::problem::Problem;
use crate::wire::client::ClientRequest;
use crate::wire::consent::VoidRequest;
use crate::wire::goal::*;
use crate::{asking, goals as step};
use holdfast_records::goal::Strength;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;

/// A client's goals and progress.
#[tauri::command]
pub(crate) async fn goals(shell: At<'_>, request: ClientRequest) -> Answer<GoalsView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Keeps a goal.
#[tauri::command]
pub(crate) async fn keep_goal(shell: At<'_>, request: KeepGoalRequest) -> Answer<GoalsView> {
    whose(shell, Act::KeepGoal, move |tx, now| step::keep(tx, &request, now)).await
}

/// Takes a goal further, rests it or lets it go.
#[tauri::command]
pub(crate) async fn goal_state(shell: At<'_>, request: GoalStateRequest) -> Answer<GoalsView> {
    whose(shell, Act::MoveGoal, move |tx, now| step::stand(tx, &request, now)).await
}

/// Keeps something that was noticed.
#[tauri::command]
pub(crate) async fn keep_strength(
    shell: At<'_>,
    request: KeepStrengthRequest,
) -> Answer<GoalsView> {
    whose(shell, Act::KeepStrength, move |tx, now| step::keep_strength(tx, &request, now)).await
}

/// Says that something noticed was entered in error.
#[tauri::command]
pub(crate) async fn void_strength(shell: At<'_>, request: VoidRequest) -> Answer<GoalsView> {
    let void = move |tx: &mut Tx<'_>, now| asking::void_standing::<Strength>(tx, &request, now);
    whose(shell, Act::VoidEntry, void).await
}

/// Does one thing, and shows the page as it stands then.
async fn whose(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<GoalsView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
