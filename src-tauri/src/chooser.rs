//! Asking the therapist for a folder or a place for a file. The screen never learns the path.

use crate::shell::Shell;
use std::path::PathBuf;
use std::sync::PoisonError;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FilePath};

/// In a driven build a test answers the chooser: nobody sits in front of it.
fn answered_by_test() -> Option<PathBuf> {
    if crate::windows::IS_DRIVEN {
        std::env::var_os("HOLDFAST_E2E_FOLDER").map(PathBuf::from)
    } else {
        None
    }
}

/// A folder, if one was chosen.
pub(crate) async fn folder<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    if let Some(folder) = answered_by_test() {
        return Some(folder);
    }
    let (answer, waiting) = tauri::async_runtime::channel(1);
    app.dialog().file().pick_folder(move |chosen| drop(answer.try_send(chosen)));
    chosen(app, waiting).await
}

/// A scan or photograph of a paper, if one was chosen. The file is read where it is and stays there.
pub(crate) async fn scan<R: Runtime>(app: &AppHandle<R>, shell: &Shell) -> Option<PathBuf> {
    if let Some(file) = shell.file_to_choose.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Some(file);
    }
    if crate::windows::IS_DRIVEN {
        return std::env::var_os("HOLDFAST_E2E_SCAN").map(PathBuf::from);
    }
    let (answer, waiting) = tauri::async_runtime::channel(1);
    app.dialog()
        .file()
        .add_filter("PDF, JPEG, PNG", &["pdf", "jpg", "jpeg", "png", "PDF", "JPG", "JPEG", "PNG"])
        .pick_file(move |chosen| drop(answer.try_send(chosen)));
    chosen(app, waiting).await
}

/// A table of another program, if one was chosen. The file is read where it is and stays there.
pub(crate) async fn table<R: Runtime>(app: &AppHandle<R>, shell: &Shell) -> Option<PathBuf> {
    if let Some(file) = shell.file_to_choose.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Some(file);
    }
    if crate::windows::IS_DRIVEN {
        return std::env::var_os("HOLDFAST_E2E_TABLE").map(PathBuf::from);
    }
    let (answer, waiting) = tauri::async_runtime::channel(1);
    app.dialog()
        .file()
        .add_filter("CSV", &["csv", "CSV", "tsv", "TSV", "txt", "TXT"])
        .pick_file(move |chosen| drop(answer.try_send(chosen)));
    chosen(app, waiting).await
}

/// A place for a new file, if one was chosen.
pub(crate) async fn new_file<R: Runtime>(app: &AppHandle<R>, name: &str) -> Option<PathBuf> {
    let shell = app.state::<Shell>();
    if let Some(file) = shell.file_to_choose.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Some(file);
    }
    if let Some(folder) = answered_by_test() {
        return Some(folder.join(name));
    }
    let (answer, waiting) = tauri::async_runtime::channel(1);
    app.dialog().file().set_file_name(name).save_file(move |chosen| drop(answer.try_send(chosen)));
    chosen(app, waiting).await
}

/// What was chosen. A chooser that was still open when the laptop went to a client, or when only a session's page was
/// left, chooses nothing.
async fn chosen<R: Runtime>(
    app: &AppHandle<R>,
    mut waiting: tauri::async_runtime::Receiver<Option<FilePath>>,
) -> Option<PathBuf> {
    let chosen = waiting.recv().await.flatten().and_then(|path| path.into_path().ok());
    let shell = app.state::<Shell>();
    let is_closed =
        shell.device().handed_over || crate::session_mode::running::is_only_this(&shell);
    chosen.filter(|_| !is_closed)
}

/// A copy of records that was made earlier, or a folder with several, if one was chosen. It is read where it is.
pub(crate) async fn earlier<R: Runtime>(
    app: &AppHandle<R>,
    shell: &Shell,
    is_folder: bool,
) -> Option<PathBuf> {
    if let Some(file) = shell.file_to_choose.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Some(file);
    }
    if crate::windows::IS_DRIVEN {
        return std::env::var_os("HOLDFAST_E2E_EARLIER").map(PathBuf::from);
    }
    if is_folder {
        return folder(app).await;
    }
    let (answer, waiting) = tauri::async_runtime::channel(1);
    app.dialog()
        .file()
        .add_filter("age, ZIP", &["age", "zip", "AGE", "ZIP"])
        .pick_file(move |chosen| drop(answer.try_send(chosen)));
    chosen(app, waiting).await
}
