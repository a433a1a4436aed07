//! Copies: make one, test one, bring one back.

use super::{Answer, At};
use crate::copies::{self, Watch};
use crate::pages::backup as page;
use crate::problem::Problem;
use crate::wire::app::AppState;
use crate::wire::backup::*;
use crate::{chooser, locking, pages};
use std::sync::atomic::Ordering;
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime};

/// The page about copies.
#[tauri::command]
pub(crate) async fn backup_page(shell: At<'_>) -> Answer<BackupView> {
    let places = page::places(&shell);
    let folders = shell.places.all();
    shell.session.must_be_open()?;
    shell
        .session
        .at_the_desk(move |desk, now| page::view(desk.vault()?, places, &folders, now))
        .await
}

/// Places with copies on them, while the vault is locked or not there.
#[tauri::command]
pub(crate) async fn find_copies(shell: At<'_>) -> Answer<Vec<PlaceView>> {
    Ok(page::places(&shell))
}

/// Asks for a folder and gives it a number.
#[tauri::command]
pub(crate) async fn choose_folder<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
) -> Answer<Option<PlaceView>> {
    let chosen = chooser::folder(&app).await;
    Ok(chosen.map(|folder| {
        page::place(shell.places.number(folder.clone()), &folder, &shell.vault_folder())
    }))
}

/// Makes a copy and reads it back.
#[tauri::command]
pub(crate) async fn back_up(
    shell: At<'_>,
    request: BackUpRequest,
    progress: Channel<ProgressView>,
) -> Answer<CopyReport> {
    shell.session.must_be_open()?;
    let folder = shell.places.folder(request.place).ok_or(Problem::StickGone)?;
    let watch = Watch::begin(&shell, progress)?;
    copies::make(&shell, folder, watch).await
}

/// Tests a copy from its first byte to its last.
#[tauri::command]
pub(crate) async fn test_copy(
    shell: At<'_>,
    request: CopyRequest,
    progress: Channel<ProgressView>,
) -> Answer<CopyReport> {
    let watch = Watch::begin(&shell, progress)?;
    copies::test(&shell, request, watch).await
}

/// Makes a vault out of a copy, in a folder of its own. The present vault stays as it is.
#[tauri::command]
pub(crate) async fn restore(
    shell: At<'_>,
    request: CopyRequest,
    progress: Channel<ProgressView>,
) -> Answer<CopyReport> {
    let watch = Watch::begin(&shell, progress)?;
    copies::bring_back(&shell, request, watch).await
}

/// From now on the vault that was brought back is the one of this computer.
#[tauri::command]
pub(crate) async fn open_restored<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
) -> Answer<AppState> {
    let folder =
        shell.session.at_the_desk(|desk, _| desk.restored.take().ok_or(Problem::NotFound)).await?;
    shell.change_device(|file| {
        file.vault = Some(folder);
        // What is said before it opens was said of the vault that was open until now.
        file.device.last_copy_on = None;
        file.device.last_copy_stick = None;
    });
    std::thread::spawn(move || locking::lock(&app));
    pages::app::state(&shell).await
}

/// Asks a long act to stop.
#[tauri::command]
pub(crate) async fn stop(shell: At<'_>) -> Answer<()> {
    shell.stop.store(true, Ordering::Relaxed);
    Ok(())
}
