//! How long records are kept, the trash, and erasing.

use super::{Answer, At};
use crate::erasures::{self as step, Alone};
use crate::pages::{backup, keeping as page};
use crate::wire::client::ClientRequest;
use crate::wire::keeping::*;
use holdfast_records::Act;
use holdfast_vault::Tx;

/// How long a client's records are kept.
#[tauri::command]
pub(crate) async fn keeping(shell: At<'_>, request: ClientRequest) -> Answer<KeepingView> {
    shell.session.read(move |reader, now| page::page(reader, &request.client, now)).await
}

/// Keeps a day for one client alone.
#[tauri::command]
pub(crate) async fn keep_own_day(shell: At<'_>, request: OwnDayRequest) -> Answer<KeepingView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        step::own_day(tx, &request)?;
        page::page(tx, &request.client, now)
    };
    shell.session.change(Act::KeepRetention, keep).await
}

/// Puts a legal hold on a client's records, or lifts it.
#[tauri::command]
pub(crate) async fn hold_records(shell: At<'_>, request: HoldRequest) -> Answer<KeepingView> {
    let hold = move |tx: &mut Tx<'_>, now| {
        step::hold(tx, &request, now)?;
        page::page(tx, &request.client, now)
    };
    shell.session.change(Act::HoldRecords, hold).await
}

/// What would be erased with a client, and what has to be done by hand.
#[tauri::command]
pub(crate) async fn erasing(shell: At<'_>, request: ClientRequest) -> Answer<ErasingView> {
    shell.session.must_be_open()?;
    let places = backup::places(&shell);
    let look = move |desk: &mut crate::session::Desk, now| {
        page::erasing(desk.vault()?, &request.client, places, now)
    };
    shell.session.at_the_desk(look).await
}

/// Erases a client.
#[tauri::command]
pub(crate) async fn erase_client(shell: At<'_>, request: EraseClientRequest) -> Answer<ErasedView> {
    shell.session.must_be_open()?;
    let alone = Alone::begin(&shell)?;
    let erased =
        shell.session.at_the_desk(move |desk, now| step::client(desk, &request, now)).await;
    drop(alone);
    erased
}

/// How long the practice keeps records, whose day has come, and the certificates.
#[tauri::command]
pub(crate) async fn retention(shell: At<'_>) -> Answer<RetentionView> {
    shell.session.read(page::practice_page).await
}

/// Keeps the practice's own numbers.
#[tauri::command]
pub(crate) async fn keep_retention(
    shell: At<'_>,
    request: KeepRetentionRequest,
) -> Answer<RetentionView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        step::numbers(tx, &request)?;
        page::practice_page(tx, now)
    };
    shell.session.change(Act::KeepRetention, keep).await
}

/// What lies in the trash.
#[tauri::command]
pub(crate) async fn trash(shell: At<'_>) -> Answer<TrashView> {
    shell.session.read(page::trash).await
}

/// Puts something into the trash.
#[tauri::command]
pub(crate) async fn put_in_trash(shell: At<'_>, request: TrashRequest) -> Answer<TrashView> {
    let put = move |tx: &mut Tx<'_>, now| {
        step::put_in_trash(tx, &request)?;
        page::trash(tx, now)
    };
    shell.session.change(Act::PutInTrash, put).await
}

/// Takes something out of the trash.
#[tauri::command]
pub(crate) async fn put_back(shell: At<'_>, request: TrashRequest) -> Answer<TrashView> {
    let put = move |tx: &mut Tx<'_>, now| {
        tx.put_back(&request.record)?;
        page::trash(tx, now)
    };
    shell.session.change(Act::PutBack, put).await
}

/// Erases something out of the trash.
#[tauri::command]
pub(crate) async fn erase_from_trash(shell: At<'_>, request: TrashRequest) -> Answer<TrashView> {
    shell.session.must_be_open()?;
    let alone = Alone::begin(&shell)?;
    let left = shell
        .session
        .at_the_desk(move |desk, now| step::trashed(desk.vault()?, &request, now))
        .await;
    drop(alone);
    left
}
