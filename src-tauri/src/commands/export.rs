//! A copy of one client's records.

use super::{Answer, At};
use crate::copies::Watch;
use crate::pages::export as page;
use crate::problem::Problem;
use crate::wire::backup::ProgressView;
use crate::wire::client::ClientRequest;
use crate::wire::export::*;
use crate::{chooser, exports};
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime};

/// The page on which a copy is made.
#[tauri::command]
pub(crate) async fn export_page(shell: At<'_>, request: ClientRequest) -> Answer<ExportView> {
    shell.session.read(move |reader, _| page::page(reader, &request.client)).await
}

/// Makes a copy where the therapist says. Nothing where no place was chosen.
#[tauri::command]
pub(crate) async fn export_client<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    mut request: ExportClientRequest,
    progress: Channel<ProgressView>,
) -> Answer<ExportReport> {
    shell.session.must_be_open()?;
    let passphrase = exports::may_be_made(&mut request)?;
    let name = exports::file_name(passphrase.is_some(), crate::session::now());
    let file = chooser::new_file(&app, &name).await.ok_or(Problem::Cancelled)?;
    let watch = Watch::begin(&shell, progress)?;
    exports::make(&shell, request, passphrase, file, watch).await
}
