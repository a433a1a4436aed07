//! A session as it happens, what is ready before it, and what was keyed in it.

use super::{Answer, At};
use crate::pages::session_mode::{Beside, for_both_to_see};
use crate::pages::{self, before, keyed as keyed_page, session as session_page};
use crate::session_mode::{self as mode, running};
use crate::shell::Shell;
use crate::wire::app::{AppState, PassphraseRequest};
use crate::wire::note::SavedAt;
use crate::wire::session::{SessionRequest, SessionView};
use crate::wire::session_mode::*;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::{Reader, Tx};

/// The face of a session.
#[tauri::command]
pub(crate) async fn session_mode(
    shell: At<'_>,
    request: SessionRequest,
) -> Answer<SessionModeView> {
    face(&shell, request.session).await
}

/// Starts a session. One that goes on already stays as it is.
#[tauri::command]
pub(crate) async fn start_session(
    shell: At<'_>,
    request: SessionRequest,
) -> Answer<SessionModeView> {
    mode::start(&shell, request.session.clone()).await?;
    face(&shell, request.session).await
}

/// Ends a session.
#[tauri::command]
pub(crate) async fn end_session(shell: At<'_>, request: SessionRequest) -> Answer<SessionView> {
    running::must_be_this(&shell, &request.session)?;
    mode::end(&shell, request.session.clone()).await?;
    let look = move |reader: &Reader<'_>, _| session_page::view(reader, &request.session);
    Ok(for_both_to_see(shell.session.read(look).await?))
}

/// Keeps something that happened.
#[tauri::command]
pub(crate) async fn note_event(shell: At<'_>, request: EventRequest) -> Answer<SessionModeView> {
    let opened = mode::opened_at(&shell);
    let session = request.session.clone();
    keyed_in(&shell, session, Act::NoteEvent, move |tx, now| mode::note(tx, &request, opened, now))
        .await
}

/// Keeps the line as it is after a key. Also while the vault is being locked.
#[tauri::command]
pub(crate) async fn keep_line(shell: At<'_>, request: LineRequest) -> Answer<SavedAt> {
    running::must_be_this(&shell, &request.session)?;
    shell.session.at_the_desk(move |desk, now| mode::keep_line(desk, request, now)).await
}

/// Records a question in the moment and its answer.
#[tauri::command]
pub(crate) async fn ask_in_mode(
    shell: At<'_>,
    request: AskInModeRequest,
) -> Answer<SessionModeView> {
    let session = request.session.clone();
    keyed_in(&shell, session, Act::AskInSession, move |tx, now| mode::ask(tx, request, now)).await
}

/// Takes an entry back.
#[tauri::command]
pub(crate) async fn take_back(shell: At<'_>, request: TakeBackRequest) -> Answer<SessionModeView> {
    let session = request.session.clone();
    keyed_in(&shell, session, Act::VoidEntry, move |tx, now| mode::take_back(tx, request, now))
        .await
}

/// Says how long a hard part went on that ran over a lock.
#[tauri::command]
pub(crate) async fn end_hard_part(
    shell: At<'_>,
    request: HardPartRequest,
) -> Answer<SessionModeView> {
    let session = request.session.clone();
    keyed_in(&shell, session, Act::NoteEvent, move |tx, now| mode::end_hard_part(tx, &request, now))
        .await
}

/// Shows the clock to a client, or hides it.
#[tauri::command]
pub(crate) async fn show_clock(shell: At<'_>, request: ClockRequest) -> Answer<SessionModeView> {
    let opened = mode::opened_at(&shell);
    let session = request.session.clone();
    let show = move |tx: &mut Tx<'_>, now| mode::show_clock(tx, &request, opened, now);
    keyed_in(&shell, session, Act::KeepClient, show).await
}

/// Opens the other pages again, with the passphrase.
#[tauri::command]
pub(crate) async fn open_the_rest(shell: At<'_>, request: PassphraseRequest) -> Answer<AppState> {
    mode::open_the_rest(&shell, request.passphrase).await?;
    pages::app::state(&shell).await
}

/// The page before a session.
#[tauri::command]
pub(crate) async fn before_session(shell: At<'_>, request: SessionRequest) -> Answer<BeforeView> {
    shell
        .session
        .view(request.session.clone(), move |reader, now| {
            before::page(reader, &request.session, now)
        })
        .await
}

/// Records how ready for a small step.
#[tauri::command]
pub(crate) async fn record_readiness(
    shell: At<'_>,
    request: ReadinessRequest,
) -> Answer<BeforeView> {
    let record = move |tx: &mut Tx<'_>, now| {
        mode::readiness(tx, &request, now)?;
        before::page(tx, &request.session, now)
    };
    shell.session.change(Act::RecordReadiness, record).await
}

/// Plans something for a session, or nothing.
#[tauri::command]
pub(crate) async fn plan_task(shell: At<'_>, request: PlanTaskRequest) -> Answer<BeforeView> {
    let plan = move |tx: &mut Tx<'_>, now| {
        mode::plan_task(tx, &request, now)?;
        before::page(tx, &request.session, now)
    };
    shell.session.change(Act::KeepSession, plan).await
}

/// Keeps what is planned for a session, in words.
#[tauri::command]
pub(crate) async fn keep_focus(shell: At<'_>, request: FocusRequest) -> Answer<BeforeView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        mode::focus(tx, &request)?;
        before::page(tx, &request.session, now)
    };
    shell.session.change(Act::KeepSession, keep).await
}

/// What was keyed in a session.
#[tauri::command]
pub(crate) async fn keyed(shell: At<'_>, request: SessionRequest) -> Answer<KeyedView> {
    shell
        .session
        .view(request.session.clone(), move |reader, _| keyed_page::page(reader, &request.session))
        .await
}

/// Changes something in a session and shows its face.
async fn keyed_in(
    shell: &Shell,
    session: RecordId,
    act: Act,
    key: impl FnOnce(&mut Tx<'_>, Moment) -> Answer<()> + Send + 'static,
) -> Answer<SessionModeView> {
    running::must_be_this(shell, &session)?;
    let beside = beside(shell);
    let change = move |tx: &mut Tx<'_>, now| {
        key(tx, now)?;
        pages::session_mode::page(tx, &session, &beside, now)
    };
    shell.session.change(act, change).await
}

async fn face(shell: &Shell, session: RecordId) -> Answer<SessionModeView> {
    running::must_be_this(shell, &session)?;
    let beside = beside(shell);
    let look =
        move |reader: &Reader<'_>, now| pages::session_mode::page(reader, &session, &beside, now);
    shell.session.read(look).await
}

fn beside(shell: &Shell) -> Beside {
    Beside { opened: mode::opened_at(shell), only_this: running::is_only_this(shell) }
}
