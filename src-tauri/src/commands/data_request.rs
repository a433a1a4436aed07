//! Requests for records.

use super::{Answer, At};
use crate::data_requests as step;
use crate::pages::data_request as page;
use crate::problem::Problem;
use crate::wire::client::ClientRequest;
use crate::wire::data_request::*;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;

/// A client's requests.
#[tauri::command]
pub(crate) async fn data_requests(
    shell: At<'_>,
    request: ClientRequest,
) -> Answer<DataRequestsView> {
    shell.session.read(move |reader, now| page::page(reader, &request.client, now)).await
}

/// Keeps a request.
#[tauri::command]
pub(crate) async fn keep_data_request(
    shell: At<'_>,
    request: KeepDataRequestRequest,
) -> Answer<DataRequestsView> {
    change(&shell, Act::KeepDataRequest, move |tx, now| step::keep(tx, &request, now)).await
}

/// Takes a request further.
#[tauri::command]
pub(crate) async fn data_request_state(
    shell: At<'_>,
    request: DataRequestStateRequest,
) -> Answer<DataRequestsView> {
    change(&shell, Act::MoveDataRequest, move |tx, _| step::stand(tx, &request)).await
}

/// Covers words for a request.
#[tauri::command]
pub(crate) async fn cover_words(
    shell: At<'_>,
    request: CoverWordsRequest,
) -> Answer<DataRequestsView> {
    change(&shell, Act::KeepDataRequest, move |tx, _| step::cover(tx, &request)).await
}

/// Takes a cover off.
#[tauri::command]
pub(crate) async fn uncover_words(
    shell: At<'_>,
    request: UncoverRequest,
) -> Answer<DataRequestsView> {
    change(&shell, Act::KeepDataRequest, move |tx, _| step::uncover(tx, &request)).await
}

/// Does a step, and shows the page as it stands then.
async fn change(
    shell: &At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<DataRequestsView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
