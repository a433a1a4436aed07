//! Planned time away.

use super::{Answer, At};
use crate::leaves as step;
use crate::pages::leave as page;
use crate::problem::Problem;
use crate::wire::leave::*;
use holdfast_records::{Act, Moment};
use holdfast_vault::Tx;

/// Planned time away.
#[tauri::command]
pub(crate) async fn leaves(shell: At<'_>) -> Answer<LeavesView> {
    shell.session.read(page::page).await
}

/// Keeps time away.
#[tauri::command]
pub(crate) async fn keep_leave(shell: At<'_>, request: KeepLeaveRequest) -> Answer<LeavesView> {
    then_shown(shell, Act::KeepLeave, move |tx, _| step::keep(tx, &request)).await
}

/// Calls it off, or plans it again.
#[tauri::command]
pub(crate) async fn leave_state(shell: At<'_>, request: LeaveStateRequest) -> Answer<LeavesView> {
    then_shown(shell, Act::KeepLeave, move |tx, _| step::stand(tx, &request)).await
}

/// Keeps that somebody was told of it, or takes that back.
#[tauri::command]
pub(crate) async fn tell_leave(shell: At<'_>, request: TellLeaveRequest) -> Answer<LeavesView> {
    then_shown(shell, Act::TellLeave, move |tx, now| step::tell(tx, &request, now)).await
}

/// Does one thing, and shows the page as it stands then.
async fn then_shown(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<(), Problem> + Send + 'static,
) -> Answer<LeavesView> {
    let work = move |tx: &mut Tx<'_>, now| {
        step(tx, now)?;
        page::page(tx, now)
    };
    shell.session.change(act, work).await
}
