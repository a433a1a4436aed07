//! The laptop in a client's hands.

use super::{Answer, At};
use crate::opening::Key;
use crate::wire::app::{AppState, PassphraseRequest, WordsRequest};
use crate::wire::hand_over::*;
use crate::{hand_over as handing, pages, windows};
use tauri::{AppHandle, Runtime};

/// Hands the window over for one version to be read. From here on nothing else is answered.
#[tauri::command]
pub(crate) async fn begin_hand_over<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: BeginRequest,
) -> Answer<HandOverView> {
    let begun = handing::begin(&shell, request).await?;
    windows::fill_the_screen(&app, true);
    Ok(begun)
}

/// What the client sees now.
#[tauri::command]
pub(crate) async fn hand_over(shell: At<'_>) -> Answer<HandOverView> {
    handing::view(&shell).await
}

/// Keeps what the client has written so far.
#[tauri::command]
pub(crate) async fn keep_hand_over_words(shell: At<'_>, request: WordsSoFar) -> Answer<()> {
    handing::keep_words(&shell, request.words).await
}

/// The client has stopped, and said what becomes of what they wrote.
#[tauri::command]
pub(crate) async fn stop_hand_over(shell: At<'_>, request: StopRequest) -> Answer<HandOverView> {
    handing::stop(&shell, request).await
}

/// Takes the window back, with the passphrase.
#[tauri::command]
pub(crate) async fn end_hand_over<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: PassphraseRequest,
) -> Answer<AppState> {
    handing::end(&shell, Key::Passphrase(request.passphrase.into())).await?;
    windows::fill_the_screen(&app, false);
    pages::app::state(&shell).await
}

/// Takes the window back, with the words of the recovery sheet.
#[tauri::command]
pub(crate) async fn end_hand_over_with_words<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: WordsRequest,
) -> Answer<AppState> {
    handing::end(&shell, Key::Words(request.words.into())).await?;
    windows::fill_the_screen(&app, false);
    pages::app::state(&shell).await
}
