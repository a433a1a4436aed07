//! Making, opening and locking the vault; its passphrase and words; how this computer shows things.

use super::{Answer, At};
use crate::opening::{self, Key};
use crate::problem::Problem;
use crate::wire::app::*;
use crate::{idle, locking, pages, patience, windows};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use tauri::{AppHandle, Runtime};

/// Where the program stands. Always answered.
#[tauri::command]
pub(crate) async fn app_state(shell: At<'_>) -> Answer<AppState> {
    pages::app::state(&shell).await
}

/// How hard a passphrase is to guess.
#[tauri::command]
pub(crate) async fn passphrase_strength(
    request: PassphraseRequest,
) -> Answer<PassphraseStrengthView> {
    opening::strength(request.passphrase)
}

/// A passphrase of six words.
#[tauri::command]
pub(crate) async fn suggest_passphrase() -> Answer<String> {
    opening::suggestion()
}

/// Makes the vault of this computer and leaves it open.
#[tauri::command]
pub(crate) async fn create_vault(shell: At<'_>, request: CreateRequest) -> Answer<AppState> {
    opening::create(&shell, request.passphrase, request.is_demo).await?;
    pages::app::state(&shell).await
}

/// Opens the vault with its passphrase.
#[tauri::command]
pub(crate) async fn unlock<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: PassphraseRequest,
) -> Answer<AppState> {
    opening::open(&shell, Key::Passphrase(request.passphrase.into())).await?;
    windows::fill_the_screen(&app, false);
    pages::app::state(&shell).await
}

/// Opens the vault with the words of the recovery sheet.
#[tauri::command]
pub(crate) async fn unlock_with_words<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: WordsRequest,
) -> Answer<AppState> {
    opening::open(&shell, Key::Words(request.words.into())).await?;
    windows::fill_the_screen(&app, false);
    pages::app::state(&shell).await
}

/// Locks the vault. Never asks.
#[tauri::command]
pub(crate) async fn lock<R: Runtime>(app: AppHandle<R>) -> Answer<()> {
    // On a thread of its own: the page that asked is about to be destroyed.
    std::thread::spawn(move || locking::lock(&app));
    Ok(())
}

/// The page has kept what was being typed.
#[tauri::command]
pub(crate) async fn flushed(shell: At<'_>) -> Answer<()> {
    shell.flushes.fetch_add(1, Ordering::Release);
    Ok(())
}

/// A hand was on the window.
#[tauri::command]
pub(crate) async fn activity(shell: At<'_>) -> Answer<()> {
    *shell.last_touch.lock().unwrap_or_else(PoisonError::into_inner) = idle::Touch::now();
    Ok(())
}

/// The twelve words, and which two are to be typed back.
#[tauri::command]
pub(crate) async fn recovery_sheet(
    shell: At<'_>,
    request: RecoverySheetRequest,
) -> Answer<RecoverySheetView> {
    shell.session.must_be_open()?;
    let is_typed = request.passphrase.is_some();
    let look = move |desk: &mut crate::session::Desk, now| {
        opening::may_see_words(desk, request.passphrase)?;
        opening::sheet(desk.vault()?, now)
    };
    let seen = shell.session.at_the_desk(look).await;
    if is_typed { patience::slowed(&shell, seen).await } else { seen }
}

/// Leaves the sample practice, so that a vault of one's own can be made or opened.
#[tauri::command]
pub(crate) async fn leave_sample<R: Runtime>(app: AppHandle<R>, shell: At<'_>) -> Answer<AppState> {
    if shell.is_at_the_sample() {
        crate::hand_over::is_over(&shell);
        shell.leave_sample();
        std::thread::spawn(move || locking::lock(&app));
        shell.session.when_locked().await;
    }
    pages::app::state(&shell).await
}

/// Goes to the sample practice, which has a vault of its own. The therapist's own is locked and stays where it is.
#[tauri::command]
pub(crate) async fn visit_sample<R: Runtime>(app: AppHandle<R>, shell: At<'_>) -> Answer<AppState> {
    if !shell.is_at_the_sample() {
        shell.visit_sample();
        std::thread::spawn(move || locking::lock(&app));
        shell.session.when_locked().await;
    }
    pages::app::state(&shell).await
}

/// Throws the open sample practice away, and goes back to the therapist's own vault, locked.
#[tauri::command]
pub(crate) async fn throw_sample_away<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
) -> Answer<AppState> {
    shell.session.must_be_open()?;
    if shell.is_at_the_sample() {
        shell.leave_sample();
        std::thread::spawn(move || locking::throw_sample_away(&app));
        shell.session.when_locked().await;
    }
    pages::app::state(&shell).await
}

/// From now on the words open the vault, since they were typed back.
#[tauri::command]
pub(crate) async fn keep_recovery_words(
    shell: At<'_>,
    request: TypedBackRequest,
) -> Answer<AppState> {
    shell.session.must_be_open()?;
    shell
        .session
        .at_the_desk(move |desk, now| opening::keep_words(desk.vault()?, &request.answers, now))
        .await?;
    pages::app::state(&shell).await
}

/// Changes the passphrase. Copies made before still open with the earlier one.
#[tauri::command]
pub(crate) async fn change_passphrase(
    shell: At<'_>,
    request: ChangePassphraseRequest,
) -> Answer<()> {
    shell.session.must_be_open()?;
    opening::change_passphrase(&shell, request).await
}

/// Keeps how this computer shows things.
#[tauri::command]
pub(crate) async fn keep_device(shell: At<'_>, request: Device) -> Answer<AppState> {
    shell.change_device(|file| {
        let copy = (file.device.last_copy_on, file.device.last_copy_stick.take());
        file.device = request;
        (file.device.last_copy_on, file.device.last_copy_stick) = copy;
    });
    pages::app::state(&shell).await
}

impl Problem {
    /// Something that should not happen did, at a place in the program.
    pub(crate) fn unexpected(place: &str) -> Problem {
        Problem::Unexpected { place: place.to_owned() }
    }
}
