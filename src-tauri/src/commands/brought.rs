//! What a client came with: who they are, what they hope and fear, what they asked.

use super::{Answer, At};
use crate::brought as step;
use crate::pages::brought as page;
use crate::problem::Problem;
use crate::wire::brought::*;
use crate::wire::client::ClientRequest;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;

/// What a client told of who they are, what is not known, and what is not to be raised.
#[tauri::command]
pub(crate) async fn identity(shell: At<'_>, request: ClientRequest) -> Answer<IdentityView> {
    shell.session.read(move |reader, now| page::identity(reader, &request.client, now)).await
}

/// Keeps an entry of it.
#[tauri::command]
pub(crate) async fn keep_identity(
    shell: At<'_>,
    request: KeepIdentityRequest,
) -> Answer<IdentityView> {
    who(shell, move |tx, now| step::note(tx, &request, now)).await
}

/// Takes an entry off its list, or puts it back.
#[tauri::command]
pub(crate) async fn change_identity_state(
    shell: At<'_>,
    request: IdentityStateRequest,
) -> Answer<IdentityView> {
    who(shell, move |tx, _| step::list_note(tx, &request)).await
}

/// What a client hopes, fears and expects, and what they asked.
#[tauri::command]
pub(crate) async fn brought(shell: At<'_>, request: ClientRequest) -> Answer<BroughtView> {
    shell.session.read(move |reader, now| page::brought(reader, &request.client, now)).await
}

/// Keeps what a client hopes, fears or expects.
#[tauri::command]
pub(crate) async fn keep_expectation(
    shell: At<'_>,
    request: KeepExpectationRequest,
) -> Answer<BroughtView> {
    with(shell, Act::KeepExpectation, move |tx, now| step::expectation(tx, &request, now)).await
}

/// Takes an expectation off the list, or puts it back.
#[tauri::command]
pub(crate) async fn change_expectation_state(
    shell: At<'_>,
    request: ExpectationStateRequest,
) -> Answer<BroughtView> {
    with(shell, Act::KeepExpectation, move |tx, _| step::list_expectation(tx, &request)).await
}

/// Keeps a question of a client's, and what was said to it.
#[tauri::command]
pub(crate) async fn keep_client_question(
    shell: At<'_>,
    request: KeepClientQuestionRequest,
) -> Answer<BroughtView> {
    with(shell, Act::KeepQuestion, move |tx, now| step::question(tx, &request, now)).await
}

/// Takes a question off the list, or puts it back.
#[tauri::command]
pub(crate) async fn change_client_question_state(
    shell: At<'_>,
    request: ClientQuestionStateRequest,
) -> Answer<BroughtView> {
    with(shell, Act::KeepQuestion, move |tx, _| step::list_question(tx, &request)).await
}

/// Does one thing, and shows who they are as it stands then.
async fn who(
    shell: At<'_>,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<IdentityView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::identity(tx, &client, now)
    };
    shell.session.change(Act::KeepIdentity, work).await
}

/// Does one thing, and shows what they came with as it stands then.
async fn with(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<BroughtView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::brought(tx, &client, now)
    };
    shell.session.change(act, work).await
}
