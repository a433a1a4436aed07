//! Scans of signed papers.

use super::{Answer, At};
use crate::pages::scan as page;
use crate::problem::Problem;
use crate::session::Desk;
use crate::wire::scan::*;
use crate::{chooser, outgoing, scanning};
use holdfast_records::Act;
use holdfast_vault::Tx;
use tauri::{AppHandle, Runtime};

/// Asks for a file and keeps it as a scan of a signed paper. Nothing comes of it when no file was chosen.
#[tauri::command]
pub(crate) async fn add_scan<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: AddScanRequest,
) -> Answer<Option<ScanView>> {
    let about = request.about.clone();
    shell.session.read(move |reader, _| scanning::whose(reader, &about)).await?;
    let Some(file) = chooser::scan(&app, &shell).await else { return Ok(None) };
    let taken = beside(move || scanning::read(&file)).await?;
    let work = move |tx: &mut Tx<'_>, now| scanning::keep(tx, &request, &taken, now);
    shell.session.change(Act::AddScan, work).await.map(Some)
}

/// The scans of a signing or an answer.
#[tauri::command]
pub(crate) async fn scans(shell: At<'_>, request: ScansRequest) -> Answer<Vec<ScanView>> {
    shell
        .session
        .view(request.about.clone(), move |reader, _| page::about(reader, &request.about))
        .await
}

/// Says that a scan was taken in by mistake. It stays, and counts no more.
#[tauri::command]
pub(crate) async fn void_scan(shell: At<'_>, request: ScanRequest) -> Answer<Vec<ScanView>> {
    let void = move |tx: &mut Tx<'_>, now| {
        let about = scanning::void(tx, request.scan, now)?;
        page::about(tx, &about)
    };
    shell.session.change(Act::VoidEntry, void).await
}

/// One page of a scan.
#[tauri::command]
pub(crate) async fn scan_page(shell: At<'_>, request: ScanPageRequest) -> Answer<ScanPageView> {
    shell.session.must_be_open()?;
    let look = move |desk: &mut Desk, _| page::bytes(desk.vault()?, &request.scan);
    let (media, bytes) = shell.session.at_the_desk(look).await?;
    let drawer = shell.drawer.clone();
    let drawn = beside(move || page::page(&drawer, media, bytes, request.page)).await;
    // It may have been locked meanwhile, and then nothing of it is shown.
    shell.session.must_be_open()?;
    drawn
}

/// Saves a copy of a scan where the therapist says.
#[tauri::command]
pub(crate) async fn save_scan<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: ScanRequest,
) -> Answer<SavedScan> {
    shell.session.must_be_open()?;
    let which = request.scan.clone();
    let look = move |desk: &mut Desk, _| page::bytes(desk.vault()?, &which);
    let (media, bytes) = shell.session.at_the_desk(look).await?;
    let name = format!("Scan.{}", media.ending());
    let Some(file) = chooser::new_file(&app, &name).await else {
        return Ok(SavedScan { place: None });
    };
    shell.session.must_be_open()?;
    let place = file.file_name().map(|name| name.to_string_lossy().into_owned());
    let save = move |desk: &mut Desk, now| {
        outgoing::save_scan(desk.vault()?, &request.scan, &bytes, &file, now)
    };
    shell.session.at_the_desk(save).await?;
    Ok(SavedScan { place })
}

/// Does what takes long beside the desk.
async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err(Problem::unexpected("scan")))
}
