//! The directory of colleagues, agencies and lines.

use super::{Answer, At};
use crate::directory as step;
use crate::pages::directory as page;
use crate::wire::ending::*;
use holdfast_records::Act;
use holdfast_vault::Tx;

/// The directory.
#[tauri::command]
pub(crate) async fn directory(shell: At<'_>) -> Answer<DirectoryView> {
    shell.session.read(page::page).await
}

/// Keeps an entry.
#[tauri::command]
pub(crate) async fn keep_directory_entry(
    shell: At<'_>,
    request: KeepDirectoryEntryRequest,
) -> Answer<DirectoryView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        step::keep(tx, &request, now)?;
        page::page(tx, now)
    };
    shell.session.change(Act::KeepDirectory, keep).await
}

/// Says whether an entry is named to clients.
#[tauri::command]
pub(crate) async fn directory_entry_state(
    shell: At<'_>,
    request: DirectoryStateRequest,
) -> Answer<DirectoryView> {
    let stand = move |tx: &mut Tx<'_>, now| {
        step::stand(tx, &request)?;
        page::page(tx, now)
    };
    shell.session.change(Act::KeepDirectory, stand).await
}
