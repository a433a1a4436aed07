//! Contacts between sessions: kept for good, and voided where they were entered in error.

use super::{Answer, At};
use crate::pages::contact as page;
use crate::wire::client::ClientRequest;
use crate::wire::consent::VoidRequest;
use crate::wire::contact::*;
use crate::{asking, contacts as step};
use holdfast_records::Act;
use holdfast_records::contact::Contact;
use holdfast_vault::Tx;

/// What came between a client's sessions.
#[tauri::command]
pub(crate) async fn contacts(shell: At<'_>, request: ClientRequest) -> Answer<ContactsView> {
    shell
        .session
        .view(request.client.clone(), move |reader, _| page::page(reader, &request.client))
        .await
}

/// Keeps a contact.
#[tauri::command]
pub(crate) async fn keep_contact(
    shell: At<'_>,
    request: KeepContactRequest,
) -> Answer<ContactsView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        let client = step::keep(tx, &request, now)?;
        page::page(tx, &client)
    };
    shell.session.change(Act::RecordContact, keep).await
}

/// Says that a contact was entered in error.
#[tauri::command]
pub(crate) async fn void_contact(shell: At<'_>, request: VoidRequest) -> Answer<ContactsView> {
    let void = move |tx: &mut Tx<'_>, now| {
        let client = asking::void_standing::<Contact>(tx, &request, now)?;
        page::page(tx, &client)
    };
    shell.session.change(Act::VoidEntry, void).await
}
