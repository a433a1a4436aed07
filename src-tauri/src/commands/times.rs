//! Times that were kept and changed.

use super::{Answer, At};
use crate::pages::times as page;
use crate::wire::client::ClientRequest;
use crate::wire::consent::VoidRequest;
use crate::wire::times::*;
use crate::{asking, times as step};
use holdfast_records::Act;
use holdfast_records::schedule_change::ScheduleChange;
use holdfast_vault::Tx;

/// A client's times.
#[tauri::command]
pub(crate) async fn times(shell: At<'_>, request: ClientRequest) -> Answer<TimesView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Keeps a change of time.
#[tauri::command]
pub(crate) async fn keep_schedule_change(
    shell: At<'_>,
    request: KeepScheduleChangeRequest,
) -> Answer<TimesView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        let client = step::keep(tx, &request, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(Act::KeepScheduleChange, keep).await
}

/// Says that a change of time was entered in error.
#[tauri::command]
pub(crate) async fn void_schedule_change(shell: At<'_>, request: VoidRequest) -> Answer<TimesView> {
    let void = move |tx: &mut Tx<'_>, now| {
        let client = asking::void_standing::<ScheduleChange>(tx, &request, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(Act::VoidEntry, void).await
}
