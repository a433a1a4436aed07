//! Numbers from paper forms: kept for good, and voided where they were entered in error.

use super::{Answer, At};
use crate::pages::measure as page;
use crate::wire::client::ClientRequest;
use crate::wire::consent::VoidRequest;
use crate::wire::measure::*;
use crate::{asking, measures as step};
use holdfast_records::Act;
use holdfast_records::measure::MeasureScore;
use holdfast_vault::Tx;

/// A client's numbers from paper forms.
#[tauri::command]
pub(crate) async fn measures(shell: At<'_>, request: ClientRequest) -> Answer<MeasuresView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Keeps a score.
#[tauri::command]
pub(crate) async fn keep_measure(
    shell: At<'_>,
    request: KeepMeasureRequest,
) -> Answer<MeasuresView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        let client = step::keep(tx, &request, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(Act::RecordMeasure, keep).await
}

/// Says that a score was entered in error.
#[tauri::command]
pub(crate) async fn void_measure(shell: At<'_>, request: VoidRequest) -> Answer<MeasuresView> {
    let void = move |tx: &mut Tx<'_>, now| {
        let client = asking::void_standing::<MeasureScore>(tx, &request, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(Act::VoidEntry, void).await
}
