//! The Check-in Six: what was answered, what stands out, and whether it was talked about.

use super::{Answer, At};
use crate::pages::check_in as page;
use crate::problem::Problem;
use crate::wire::check_in::*;
use crate::wire::client::ClientRequest;
use crate::wire::consent::VoidRequest;
use crate::wire::hand_over::HandOverView;
use crate::{asking, check_ins as step, hand_over as handing, windows};
use holdfast_records::check_in::CheckIn;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;
use tauri::{AppHandle, Runtime};

/// A client's check-ins.
#[tauri::command]
pub(crate) async fn check_ins(shell: At<'_>, request: ClientRequest) -> Answer<CheckInsView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Records a check-in, from paper or read aloud.
#[tauri::command]
pub(crate) async fn keep_check_in(
    shell: At<'_>,
    request: KeepCheckInRequest,
) -> Answer<CheckInsView> {
    whose(shell, Act::RecordCheckIn, move |tx, now| step::keep(tx, &request, now)).await
}

/// Says whether a check-in was talked about.
#[tauri::command]
pub(crate) async fn talked_about_check_in(
    shell: At<'_>,
    request: TalkedAboutRequest,
) -> Answer<CheckInsView> {
    whose(shell, Act::TalkAboutCheckIn, move |tx, _| step::talked_about(tx, &request)).await
}

/// Says that a check-in was entered in error.
#[tauri::command]
pub(crate) async fn void_check_in(shell: At<'_>, request: VoidRequest) -> Answer<CheckInsView> {
    let void = move |tx: &mut Tx<'_>, now| asking::void_standing::<CheckIn>(tx, &request, now);
    whose(shell, Act::VoidEntry, void).await
}

/// Hands the window over for the six to be answered. From here on nothing else is answered.
#[tauri::command]
pub(crate) async fn begin_check_in<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: BeginCheckInRequest,
) -> Answer<HandOverView> {
    let begun = handing::begin_check_in(&shell, request).await?;
    windows::fill_the_screen(&app, true);
    Ok(begun)
}

/// Keeps what the client has answered so far.
#[tauri::command]
pub(crate) async fn keep_check_in_answers(shell: At<'_>, request: CheckInSoFar) -> Answer<()> {
    handing::keep_answers(&shell, request).await
}

/// The client has stopped, and said what becomes of what they answered.
#[tauri::command]
pub(crate) async fn stop_check_in(
    shell: At<'_>,
    request: StopCheckInRequest,
) -> Answer<HandOverView> {
    handing::stop_check_in(&shell, request).await
}

/// Does one step with a client's check-ins, and shows them as they stand then.
async fn whose(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<CheckInsView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
