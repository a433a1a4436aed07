//! If something happens to the therapist; and the sheet for who stands in for a while.

use super::{Answer, At};
use crate::executors as step;
use crate::pages::{cover, executor as page};
use crate::problem::Problem;
use crate::wire::executor::*;
use holdfast_records::Act;
use holdfast_vault::Tx;

/// Who opens the sealed file for a colleague.
#[tauri::command]
pub(crate) async fn executor(shell: At<'_>) -> Answer<ExecutorView> {
    shell.session.read(page::page).await
}

/// Keeps who opens it.
#[tauri::command]
pub(crate) async fn keep_executor(
    shell: At<'_>,
    request: KeepExecutorRequest,
) -> Answer<ExecutorView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        step::keep(tx, &request, now)?;
        page::page(tx, now)
    };
    shell.session.change(Act::KeepExecutor, keep).await
}

/// Makes the file and reads it back.
#[tauri::command]
pub(crate) async fn make_executor_pack(
    shell: At<'_>,
    request: MakePackRequest,
) -> Answer<PackMadeView> {
    shell.session.must_be_open()?;
    let folder = shell.places.folder(request.place).ok_or(Problem::StickGone)?;
    let make = move |desk: &mut _, now| step::make(desk, &folder, request, now);
    shell.session.at_the_desk(make).await
}

/// Opens the newest file of a place to test it.
#[tauri::command]
pub(crate) async fn test_executor_pack(
    shell: At<'_>,
    request: TestPackRequest,
) -> Answer<PackTestedView> {
    shell.session.must_be_open()?;
    let folder = shell.places.folder(request.place).ok_or(Problem::StickGone)?;
    let test = move |desk: &mut _, now| step::test(desk, &folder, request.passphrase, now);
    shell.session.at_the_desk(test).await
}

/// Whom a cover sheet would tell of.
#[tauri::command]
pub(crate) async fn cover(shell: At<'_>, request: CoverRequest) -> Answer<CoverView> {
    shell.session.read(move |reader, now| cover::page(reader, &request, now)).await
}
