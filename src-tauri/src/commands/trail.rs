//! Every record that is kept, the history of one, what was done and when, and what was told to whom.

use super::{Answer, At};
use crate::pages::trail::{self as page, acts, history};
use crate::session::Desk;
use crate::wire::client::ClientRequest;
use crate::wire::trail::*;
use holdfast_records::Moment;

/// A page of everything that is kept of a client, or of the practice's own.
#[tauri::command]
pub(crate) async fn records(shell: At<'_>, request: RecordsRequest) -> Answer<RecordsView> {
    let whose = request.client.clone();
    shell.session.view(whose, move |reader, _| page::records(reader, &request)).await
}

/// The history of one record.
#[tauri::command]
pub(crate) async fn history(shell: At<'_>, request: HistoryRequest) -> Answer<HistoryView> {
    shell.session.must_be_open()?;
    let look = move |desk: &mut Desk, now| {
        desk.note_view_of(&request.record, now)?;
        history::page(desk.vault()?, &request)
    };
    shell.session.at_the_desk(look).await
}

/// Brings the words of an earlier version back as a draft.
#[tauri::command]
pub(crate) async fn bring_words_back(shell: At<'_>, request: BringBackRequest) -> Answer<()> {
    shell.session.must_be_open()?;
    let bring = move |desk: &mut Desk, now| history::bring_words_back(desk.vault()?, &request, now);
    shell.session.at_the_desk(bring).await
}

/// A page of what was done, the newest first.
#[tauri::command]
pub(crate) async fn acts(shell: At<'_>, request: ActsRequest) -> Answer<ActsView> {
    shell.session.must_be_open()?;
    let look = move |desk: &mut Desk, now: Moment| acts::page(desk.vault()?, &request, now);
    shell.session.at_the_desk(look).await
}

/// Looks through the whole trail.
#[tauri::command]
pub(crate) async fn look_through_trail(shell: At<'_>) -> Answer<ChainView> {
    shell.session.read(|reader, _| acts::look_through(reader)).await
}

/// What was told or given to anybody about a client.
#[tauri::command]
pub(crate) async fn told(shell: At<'_>, request: ClientRequest) -> Answer<ToldView> {
    let whose = Some(request.client.clone());
    shell.session.view(whose, move |reader, _| page::told(reader, &request.client)).await
}
