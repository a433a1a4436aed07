//! Taking records in from an earlier export.

use super::{Answer, At};
use crate::copies::{Watch, beside};
use crate::wire::backup::ProgressView;
use crate::wire::earlier::*;
use crate::{chooser, earlier};
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime};

/// Asks for a copy or a folder with several, and says what is in it. Nothing is kept.
#[tauri::command]
pub(crate) async fn choose_earlier<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: ChooseEarlierRequest,
    progress: Channel<ProgressView>,
) -> Answer<Option<EarlierView>> {
    shell.session.must_be_open()?;
    let chosen = chooser::earlier(&app, &shell, request.is_folder).await;
    let Some(chosen) = chosen else { return Ok(None) };
    let watch = Watch::begin(&shell, progress)?;
    let pile = beside(move || earlier::found(&chosen, &watch)).await?;
    earlier::lay_down(&shell, pile).await.map(Some)
}

/// Opens those that are sealed with a passphrase. One that it does not open stays as it was.
#[tauri::command]
pub(crate) async fn open_earlier(
    shell: At<'_>,
    request: OpenEarlierRequest,
    progress: Channel<ProgressView>,
) -> Answer<EarlierView> {
    shell.session.must_be_open()?;
    let typed = zeroize::Zeroizing::new(request.passphrase);
    let passphrase = holdfast_vault::Passphrase::new(&typed)?;
    let watch = Watch::begin(&shell, progress)?;
    let pile = earlier::pick_up(&shell).await?;
    let (pile, opened) = beside(move || Ok(earlier::opened(pile, &passphrase, &watch))).await?;
    let view = earlier::lay_down(&shell, pile).await?;
    opened.map(|()| view)
}

/// Takes in those who were chosen, in one change.
#[tauri::command]
pub(crate) async fn take_earlier(
    shell: At<'_>,
    request: TakeEarlierRequest,
    progress: Channel<ProgressView>,
) -> Answer<EarlierReport> {
    shell.session.must_be_open()?;
    let watch = Watch::begin(&shell, progress)?;
    let take =
        move |desk: &mut crate::session::Desk, now| earlier::take(desk, &request, now, &watch);
    shell.session.at_the_desk(take).await
}
