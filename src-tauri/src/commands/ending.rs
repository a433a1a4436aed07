//! Ending the work.

use super::{Answer, At};
use crate::endings as step;
use crate::pages::ending as page;
use crate::problem::Problem;
use crate::wire::client::ClientRequest;
use crate::wire::ending::*;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;

/// A client's plans for ending.
#[tauri::command]
pub(crate) async fn endings(shell: At<'_>, request: ClientRequest) -> Answer<EndingsView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Keeps a plan for ending.
#[tauri::command]
pub(crate) async fn keep_ending(shell: At<'_>, request: KeepEndingRequest) -> Answer<EndingsView> {
    whose(shell, Act::KeepEnding, move |tx, now| step::keep(tx, &request, now)).await
}

/// Takes a plan for ending further.
#[tauri::command]
pub(crate) async fn ending_state(
    shell: At<'_>,
    request: EndingStateRequest,
) -> Answer<EndingsView> {
    whose(shell, Act::MoveEnding, move |tx, _| step::stand(tx, &request)).await
}

/// Does one thing, and shows the page as it stands then.
async fn whose(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<EndingsView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
