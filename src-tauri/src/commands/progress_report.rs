//! Progress reports.

use super::{Answer, At};
use crate::pages::progress_report as page;
use crate::problem::Problem;
use crate::reports as step;
use crate::wire::client::ClientRequest;
use crate::wire::progress_report::*;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;

/// A client's progress reports.
#[tauri::command]
pub(crate) async fn reports(shell: At<'_>, request: ClientRequest) -> Answer<ReportsView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Begins a report.
#[tauri::command]
pub(crate) async fn begin_report(
    shell: At<'_>,
    request: BeginReportRequest,
) -> Answer<ReportsView> {
    whose(shell, Act::KeepReport, move |tx, now| step::begin(tx, &request, now)).await
}

/// Keeps a report that is being written.
#[tauri::command]
pub(crate) async fn keep_report(shell: At<'_>, request: KeepReportRequest) -> Answer<ReportsView> {
    whose(shell, Act::KeepReport, move |tx, now| step::keep(tx, &request, now)).await
}

/// Takes a report further.
#[tauri::command]
pub(crate) async fn report_state(
    shell: At<'_>,
    request: ReportStateRequest,
) -> Answer<ReportsView> {
    whose(shell, Act::MoveReport, move |tx, now| step::stand(tx, &request, now)).await
}

/// Does one thing, and shows the page as it stands then.
async fn whose(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<ReportsView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
