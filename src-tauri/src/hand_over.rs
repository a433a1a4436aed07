//! The laptop in a client's hands: one page of theirs, and nothing else that any key or command could reach.
//!
//! The state lies here and not in the page. While it holds, the program answers the few commands of that page and
//! refuses every other, whatever the page asks for. Only what opens the vault ends it, also after a crash.

use crate::opening::Key;
use crate::pages::{DraftBody, hand_over as page};
use crate::problem::Problem;
use crate::session::{Desk, Standing};
use crate::session_mode::running;
use crate::shell::Shell;
use crate::wire::hand_over::{BeginRequest, HandOverStage, HandOverView, StopRequest};
use holdfast_records::agreement::{AgreementKind, AgreementVersion, VersionState};
use holdfast_records::print_event::{Copy, Document, PrintEvent, Way};
use holdfast_records::reading::{ReadAnswer, Reading, ReadingState};
use holdfast_records::{Act, Kind, Link, Moment, PrivateText, Record, RecordId, Role, State};
use holdfast_vault::{Draft, Secret, Tx};
use std::sync::PoisonError;
use std::time::Duration;
use tauri::ipc::Invoke;
use tauri::{Manager, Runtime};

/// How long the laptop may lie untouched in a client's hands before the vault is locked behind the resting page.
pub(crate) const RESTS_AFTER: Duration = Duration::from_secs(15 * 60);

/// Which page a client has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Handed {
    /// The version they read.
    pub version: RecordId,
    /// Whose it is.
    pub client: RecordId,
    /// What they write is kept under this until they say what becomes of it.
    pub reading: RecordId,
    /// Whether they have stopped: the page rests, and asks for the laptop back.
    pub is_resting: bool,
}

/// What is answered while a client has the laptop and the vault is open.
const WITH_THE_CLIENT: [&str; 9] = [
    "app_state",
    "hand_over",
    "keep_hand_over_words",
    "stop_hand_over",
    "end_hand_over",
    "end_hand_over_with_words",
    "lock",
    "flushed",
    "activity",
];

/// What is answered once the vault is locked: nothing but what opens it again.
const LOCKED: [&str; 5] = ["app_state", "unlock", "unlock_with_words", "flushed", "activity"];

/// Whether a command is answered now.
pub(crate) fn is_answered(shell: &Shell, command: &str) -> bool {
    if !shell.device().handed_over {
        return true;
    }
    match shell.session.standing() {
        Standing::Open => WITH_THE_CLIENT.contains(&command),
        Standing::Locking => ["app_state", "flushed", "keep_hand_over_words"].contains(&command),
        Standing::Closed if !shell.has_vault() => true,
        Standing::Closed => {
            let leaves = command == "leave_sample" && shell.is_at_the_sample();
            leaves || LOCKED.contains(&command)
        }
    }
}

/// Why a command is not answered now. What a client has in their hands is told before what a session keeps closed.
fn refusal(shell: &Shell, command: &str) -> Option<Problem> {
    if !is_answered(shell, command) {
        Some(Problem::HandedOver)
    } else if running::keeps_closed(shell, command) {
        Some(Problem::OnlyTheSession)
    } else {
        None
    }
}

/// Lets every command through but those that are not answered now.
pub(crate) fn guarded<R: Runtime>(
    answer: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke| {
        let shell = invoke.message.webview_ref().try_state::<Shell>();
        match shell.and_then(|shell| refusal(&shell, invoke.message.command())) {
            None => answer(invoke),
            Some(problem) => {
                invoke.resolver.reject(problem);
                true
            }
        }
    }
}

/// Hands the window over for one version to be read.
pub(crate) async fn begin(shell: &Shell, request: BeginRequest) -> Result<HandOverView, Problem> {
    shell.session.must_be_open()?;
    // First of all, so that there is no moment in which a crash would show the therapist's own pages.
    shell.set_handed_over(true)?;
    let begun = shell
        .session
        .change(Act::BeginHandOver, move |tx, _| begin_with(tx, &request.version))
        .await;
    match begun {
        Ok(begun) => set(shell, Some(begun)),
        Err(problem) => {
            is_over(shell);
            return Err(problem);
        }
    }
    view(shell).await
}

fn begin_with(tx: &mut Tx<'_>, version: &RecordId) -> Result<Handed, Problem> {
    let kept = tx.load::<AgreementVersion>(version)?;
    if matches!(kept.state, VersionState::Withdrawn | VersionState::Superseded) {
        return Err(Problem::NotFromHere);
    }
    let client = kept.client.ok_or(Problem::NotFound)?;
    tx.about(version)?;
    Ok(Handed { version: kept.id, client, reading: tx.new_id(), is_resting: false })
}

/// What the client sees now.
pub(crate) async fn view(shell: &Shell) -> Result<HandOverView, Problem> {
    let handed = handed(shell)?;
    if handed.is_resting {
        return Ok(HandOverView { stage: HandOverStage::Resting, page: None, check_in: None });
    }
    let shown = shell.session.read(move |reader, _| page::page(reader, &handed)).await?;
    Ok(HandOverView { stage: HandOverStage::Reading, page: Some(shown), check_in: None })
}

/// Keeps what the client has written so far, at once and not in the audit.
pub(crate) async fn keep_words(shell: &Shell, words: String) -> Result<(), Problem> {
    let handed = still_reading(shell)?;
    let keep = move |desk: &mut Desk, now: Moment| {
        let held = DraftBody { session: None, body: serde_json::json!({ "words": words }) };
        let draft = Draft {
            target: handed.reading,
            kind: Kind::Reading,
            client: Some(handed.client),
            base_rev: None,
            body: serde_json::to_value(held).map_err(|_| Problem::unexpected("draft"))?,
            at: now,
        };
        Ok(desk.vault()?.keep_draft(&draft)?)
    };
    shell.session.at_the_desk(keep).await
}

/// The client has stopped. What they chose and wrote is kept if they say so, else nothing of it is.
pub(crate) async fn stop(shell: &Shell, request: StopRequest) -> Result<HandOverView, Problem> {
    let handed = still_reading(shell)?;
    let here = handed.clone();
    if request.keep && request.answer.is_some() {
        shell
            .session
            .change(Act::KeepReading, move |tx, now| keep_reading(tx, &here, &request, now))
            .await?;
    } else {
        let throw = move |tx: &mut Tx<'_>, _| Ok(tx.discard_draft(&here.reading).map(drop)?);
        shell.session.change(Act::DiscardDraft, throw).await?;
    }
    set(shell, Some(Handed { is_resting: true, ..handed }));
    view(shell).await
}

fn keep_reading(
    tx: &mut Tx<'_>,
    handed: &Handed,
    request: &StopRequest,
    now: Moment,
) -> Result<(), Problem> {
    let Some(answer) = request.answer else { return Err(Problem::NotFromHere) };
    let words = request.words.as_deref().map(PrivateText::from).filter(|words| !words.is_blank());
    let reading = Reading { read_on: now.day(), answer, words };
    reading.check()?;
    let version = tx.load::<AgreementVersion>(&handed.version)?;
    let about = Link {
        role: Role::About,
        to: version.id.clone(),
        from_part: None,
        to_rev: Some(version.rev),
    };
    let client = Some(&handed.client);
    tx.insert(handed.reading.clone(), client, ReadingState::Kept, &reading, &[about])?;
    // Only who has read it was offered it: "not today" and "read it to me" are no reading.
    if version.state.is_locked() && answer == ReadAnswer::HaveRead {
        let event = shown_on_screen(tx, handed, version.body.about(), now)?;
        crate::outgoing::of_version(tx, &handed.version, &event)?;
    }
    Ok(tx.about(&handed.version)?)
}

/// That a frozen version was read on the screen: it was offered then, as by reading it aloud.
fn shown_on_screen(
    tx: &Tx<'_>,
    handed: &Handed,
    about: AgreementKind,
    now: Moment,
) -> Result<PrintEvent, Problem> {
    let client = tx.load::<holdfast_records::client::Client>(&handed.client)?;
    Ok(PrintEvent {
        document: Document::of_agreement(about),
        way: Way::ShownOnScreen,
        copy: Copy::StaysHere,
        profile: client.body.print_profile,
        paper: crate::pages::practice::current(tx)?.paper,
        pages: 0,
        printed_on: now.day(),
        pdf_sha256: None,
    })
}

/// Takes the window back, with whatever opens the vault.
pub(crate) async fn end(shell: &Shell, key: Key) -> Result<(), Problem> {
    let secret = key.secret()?;
    match shell.session.at_the_desk(move |desk, now| take_back(desk, &secret, now)).await {
        Ok(()) => {
            shell.session.count_wrong_try(false);
            is_over(shell);
            Ok(())
        }
        Err(Problem::WrongPassphrase { .. }) => {
            let tries = shell.session.count_wrong_try(true);
            Err(Problem::WrongPassphrase { tries })
        }
        Err(problem) => Err(problem),
    }
}

fn take_back(desk: &mut Desk, typed: &Secret, now: Moment) -> Result<(), Problem> {
    let vault = desk.vault()?;
    match typed {
        Secret::Passphrase(typed) if !vault.is_passphrase(typed)? => {
            return Err(Problem::WrongPassphrase { tries: 0 });
        }
        Secret::Words(typed) if !vault.are_recovery_words(typed)? => {
            return Err(Problem::WrongWords);
        }
        Secret::Passphrase(_) | Secret::Words(_) => {}
    }
    // Whoever can open the vault has the laptop, also where nothing can be written down any more.
    drop(vault.change(now, Act::EndHandOver, |_| Ok::<_, Problem>(())));
    Ok(())
}

/// A vault that cannot be opened shows nothing to anybody, and its therapist needs the way to a copy: what keeps the
/// other pages away ends. Keys that are wrong end nothing.
pub(crate) fn ends_with(shell: &Shell, problem: &Problem) {
    let cannot_open = matches!(
        problem,
        Problem::VaultDamaged
            | Problem::KeyFileDamaged
            | Problem::KeyFileChanged
            | Problem::VaultNewer
            | Problem::NoVault
            | Problem::StorageGone
    );
    if cannot_open {
        is_over(shell);
    }
}

/// Nobody else has the laptop any more.
pub(crate) fn is_over(shell: &Shell) {
    set(shell, None);
    shell.change_device(|file| file.handed_over = false);
}

/// How long the window may lie untouched now.
pub(crate) fn limit(shell: &Shell) -> Option<Duration> {
    shell.device().handed_over.then_some(RESTS_AFTER)
}

fn handed(shell: &Shell) -> Result<Handed, Problem> {
    let handed = shell.handed.lock().unwrap_or_else(PoisonError::into_inner).clone();
    handed.ok_or(Problem::NotFromHere)
}

/// The page of a client who has not stopped: what was thrown away at the stop is not written down again.
fn still_reading(shell: &Shell) -> Result<Handed, Problem> {
    let handed = handed(shell)?;
    if handed.is_resting { Err(Problem::NotFromHere) } else { Ok(handed) }
}

fn set(shell: &Shell, handed: Option<Handed>) {
    *shell.handed.lock().unwrap_or_else(PoisonError::into_inner) = handed;
}
