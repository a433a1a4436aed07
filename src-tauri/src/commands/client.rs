//! Clients, topics and ways to settle.

use super::{Answer, At};
use crate::pages::client as page;
use crate::problem::Problem;
use crate::wire::client::*;
use crate::wire::first::*;
use crate::{agenda, first, roster, statuses};
use holdfast_records::client::{Client, ClientStatus};
use holdfast_records::grounding::{GroundingChoice, GroundingState, LIBRARY};
use holdfast_records::topic::{TopicBoundary, TopicState, may_begin, may_change};
use holdfast_records::{Act, Moment, Record, RecordId};
use holdfast_vault::Tx;

/// Every client, by code.
#[tauri::command]
pub(crate) async fn clients(shell: At<'_>) -> Answer<Vec<ClientRow>> {
    shell.session.read(page::rows).await
}

/// What every client with a chosen name is called.
#[tauri::command]
pub(crate) async fn client_names(shell: At<'_>) -> Answer<Vec<ClientName>> {
    shell.session.read(|reader, _| page::names(reader)).await
}

/// One client's details.
#[tauri::command]
pub(crate) async fn client(shell: At<'_>, request: ClientRequest) -> Answer<ClientView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::view(reader, &request.client, now))
        .await
}

/// One client's page. The first look after an opening is said in the audit.
#[tauri::command]
pub(crate) async fn overview(shell: At<'_>, request: ClientRequest) -> Answer<OverviewView> {
    shell.session.must_be_open()?;
    let look = move |desk: &mut crate::session::Desk, now| {
        desk.note_view(&request.client, now)?;
        page::overview(&desk.vault()?.read(), &request.client, now)
    };
    shell.session.at_the_desk(look).await
}

/// Adds clients, one line each; or says how the lines would be read.
#[tauri::command]
pub(crate) async fn add_clients(shell: At<'_>, request: AddClientsRequest) -> Answer<AddedClients> {
    let language = shell.device().device.language;
    if request.only_look {
        return shell
            .session
            .read(move |reader, now| roster::look(reader, &request.lines, now.day()))
            .await;
    }
    shell
        .session
        .change(Act::AddClient, move |tx, now| roster::add(tx, &request, &language, now.day()))
        .await
}

/// Keeps a client's details, or adds a client.
#[tauri::command]
pub(crate) async fn keep_client(shell: At<'_>, request: KeepClientRequest) -> Answer<ClientView> {
    request.client.check()?;
    let act = if request.id.is_some() { Act::KeepClient } else { Act::AddClient };
    shell.session.change(act, move |tx, now| keep(tx, &request, now)).await
}

/// Changes how the work with a client stands.
#[tauri::command]
pub(crate) async fn change_client_status(
    shell: At<'_>,
    request: StatusRequest,
) -> Answer<ClientView> {
    let change = move |tx: &mut Tx<'_>, now| {
        let kept = statuses::change(tx, &request, now)?;
        page::whole(tx, kept, now)
    };
    shell.session.change(Act::ChangeClientStatus, change).await
}

/// Takes back a change of status that was written down today.
#[tauri::command]
pub(crate) async fn undo_client_status(
    shell: At<'_>,
    request: ClientRequest,
) -> Answer<ClientView> {
    let undo = move |tx: &mut Tx<'_>, now| {
        let kept = statuses::undo(tx, &request.client, now)?;
        page::whole(tx, kept, now)
    };
    shell.session.change(Act::UndoClientStatus, undo).await
}

/// Keeps a topic. Only the client makes one more open.
#[tauri::command]
pub(crate) async fn keep_topic(shell: At<'_>, request: KeepTopicRequest) -> Answer<TopicView> {
    request.topic.check()?;
    shell.session.change(Act::KeepTopic, move |tx, _| topic(tx, &request)).await
}

/// Takes a topic off the list, or puts it back. Its history stays either way.
#[tauri::command]
pub(crate) async fn change_topic_state(
    shell: At<'_>,
    request: TopicStateRequest,
) -> Answer<TopicView> {
    let act = match request.to {
        TopicState::Current => Act::PutBackTopic,
        TopicState::TakenOff => Act::TakeOffTopic,
    };
    let change = move |tx: &mut Tx<'_>, _| {
        Ok(page::topic(tx.set_state::<TopicBoundary>(&request.topic, request.to)?))
    };
    shell.session.change(act, change).await
}

/// Keeps the stop signal that a client said the first time: the first clause of their safety agreement.
#[tauri::command]
pub(crate) async fn keep_stop_signal(
    shell: At<'_>,
    request: KeepStopSignalRequest,
) -> Answer<OverviewView> {
    let work = move |tx: &mut Tx<'_>, now| {
        first::keep_signal(tx, &request, now)?;
        page::overview(tx, &request.client, now)
    };
    shell.session.change(Act::DraftAgreement, work).await
}

/// Skips a question of the first time, or asks it again.
#[tauri::command]
pub(crate) async fn skip_first_question(
    shell: At<'_>,
    request: FirstQuestionRequest,
) -> Answer<OverviewView> {
    let work = move |tx: &mut Tx<'_>, now| {
        first::skip(tx, &request)?;
        page::overview(tx, &request.client, now)
    };
    shell.session.change(Act::KeepClient, work).await
}

/// Keeps a way to settle.
#[tauri::command]
pub(crate) async fn keep_grounding(
    shell: At<'_>,
    request: KeepGroundingRequest,
) -> Answer<GroundingView> {
    request.choice.check()?;
    shell.session.change(Act::KeepGrounding, move |tx, _| choice(tx, &request)).await
}

/// Takes a way to settle off the list, or puts it back. Its history stays either way.
#[tauri::command]
pub(crate) async fn change_grounding_state(
    shell: At<'_>,
    request: GroundingStateRequest,
) -> Answer<GroundingView> {
    let act = match request.to {
        GroundingState::Current => Act::PutBackGrounding,
        GroundingState::TakenOff => Act::TakeOffGrounding,
    };
    let change = move |tx: &mut Tx<'_>, _| {
        Ok(page::choice(tx.set_state::<GroundingChoice>(&request.choice, request.to)?))
    };
    shell.session.change(act, change).await
}

/// The built-in ways to settle.
#[tauri::command]
pub(crate) async fn techniques() -> Answer<Vec<TechniqueView>> {
    Ok(LIBRARY.iter().map(roster::technique).collect())
}

fn keep(tx: &mut Tx<'_>, request: &KeepClientRequest, now: Moment) -> Result<ClientView, Problem> {
    let today = now.day();
    roster::refuse_taken_code(tx, &request.client.code, request.id.as_ref())?;
    let kept = match &request.id {
        Some(id) => {
            let before = tx.load::<Client>(id)?;
            // How the work came to stand is no field of the form: a form that was open meanwhile takes nothing of it away.
            // The same holds for what was skipped.
            let status_days = before.body.status_days.clone();
            let skipped_first = before.body.skipped_first.clone();
            let client = Client { status_days, skipped_first, ..request.client.clone() };
            let kept = tx.revise(id, request.base_rev.unwrap_or(0), &client)?;
            agenda::follow_usual_time(tx, &before.body, &kept, today)?;
            kept
        }
        None => {
            let (status_days, skipped_first) = (Vec::new(), Vec::new());
            add(tx, &Client { status_days, skipped_first, ..request.client.clone() }, today)?
        }
    };
    page::whole(tx, kept, now)
}

fn add(
    tx: &mut Tx<'_>,
    client: &Client,
    today: chrono::NaiveDate,
) -> Result<holdfast_records::Stored<Client>, Problem> {
    let id = tx.new_id();
    let kept = tx.insert(id, None, ClientStatus::Active, client, &[])?;
    agenda::plan_for(tx, &kept, today)?;
    Ok(kept)
}

fn topic(tx: &mut Tx<'_>, request: &KeepTopicRequest) -> Result<TopicView, Problem> {
    let Some(id) = &request.id else {
        if !may_begin(request.topic.openness, request.topic.set_by) {
            return Err(Problem::OnlyTheClient);
        }
        let id: RecordId = tx.new_id();
        let kept =
            tx.insert(id, Some(&request.client), TopicState::Current, &request.topic, &[])?;
        return Ok(page::topic(kept));
    };
    let before = tx.load::<TopicBoundary>(id)?;
    if !may_change(before.body.openness, request.topic.openness, request.topic.set_by) {
        return Err(Problem::OnlyTheClient);
    }
    Ok(page::topic(tx.revise(id, request.base_rev.unwrap_or(0), &request.topic)?))
}

fn choice(tx: &mut Tx<'_>, request: &KeepGroundingRequest) -> Result<GroundingView, Problem> {
    let kept = match &request.id {
        Some(id) => {
            tx.revise::<GroundingChoice>(id, request.base_rev.unwrap_or(0), &request.choice)?
        }
        None => {
            let id = tx.new_id();
            tx.insert(id, Some(&request.client), GroundingState::Current, &request.choice, &[])?
        }
    };
    Ok(page::choice(kept))
}
