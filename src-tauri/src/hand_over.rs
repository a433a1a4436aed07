//! The laptop in a client's hands: one page of theirs, and nothing else that any key or command could reach.
//!
//! The state lies here and not in the page. While it holds, the program answers the few commands of that page and
//! refuses every other, whatever the page asks for. Only what opens the vault ends it, also after a crash.

mod check_in;
mod reading;

pub(crate) use check_in::{begin_check_in, keep_answers, stop_check_in};
pub(crate) use reading::{begin, keep_words, stop};

use crate::opening::Key;
use crate::pages::{DraftBody, hand_over as page, has_an_end};
use crate::problem::Problem;
use crate::session::{Desk, Standing};
use crate::session_mode::running;
use crate::shell::Shell;
use crate::wire::hand_over::{HandOverStage, HandOverView};
use holdfast_records::check_in::Rater;
use holdfast_records::{Act, Kind, Moment, RecordId};
use holdfast_vault::{Draft, Reader, Secret, Tx};
use std::sync::PoisonError;
use std::time::Duration;
use tauri::ipc::Invoke;
use tauri::{Manager, Runtime};

/// How long the laptop may lie untouched in a client's hands before the vault is locked behind the resting page.
pub(crate) const RESTS_AFTER: Duration = Duration::from_secs(15 * 60);

/// Which page a client has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Handed {
    /// What it is.
    pub what: What,
    /// Whose it is.
    pub client: RecordId,
    /// What they type is kept under this until they say what becomes of it.
    pub draft: RecordId,
    /// Whether they have stopped: the page rests, and asks for the laptop back.
    pub is_resting: bool,
}

/// What is handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A version of an agreement, to read.
    Version(RecordId),
    /// The six, to answer.
    CheckIn {
        /// About which session.
        session: RecordId,
        /// Who answers.
        rater: Rater,
    },
}

impl What {
    /// What becomes of what is typed there.
    fn kind(&self) -> Kind {
        match self {
            What::Version(_) => Kind::Reading,
            What::CheckIn { .. } => Kind::CheckIn,
        }
    }

    /// The command that keeps what is typed there.
    fn keeps(&self) -> &'static str {
        match self {
            What::Version(_) => "keep_hand_over_words",
            What::CheckIn { .. } => "keep_check_in_answers",
        }
    }

    /// The command that stops it.
    fn stops(&self) -> &'static str {
        match self {
            What::Version(_) => "stop_hand_over",
            What::CheckIn { .. } => "stop_check_in",
        }
    }
}

/// What is answered while a client has the laptop and the vault is open, beside what their page keeps and stops with.
const WITH_THE_CLIENT: [&str; 7] = [
    "app_state",
    "hand_over",
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
    let handed = handed(shell).ok();
    let keeps = || handed.as_ref().is_some_and(|handed| handed.what.keeps() == command);
    let stops = || handed.as_ref().is_some_and(|handed| handed.what.stops() == command);
    match shell.session.standing() {
        Standing::Open => WITH_THE_CLIENT.contains(&command) || keeps() || stops(),
        Standing::Locking => ["app_state", "flushed"].contains(&command) || keeps(),
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

/// Hands the window over, once what is handed over could be made ready.
async fn begin_with(
    shell: &Shell,
    ready: impl FnOnce(&mut Tx<'_>, Moment) -> Result<Handed, Problem> + Send + 'static,
) -> Result<HandOverView, Problem> {
    shell.session.must_be_open()?;
    // First of all, so that there is no moment in which a crash would show the therapist's own pages.
    shell.set_handed_over(true)?;
    match shell.session.change(Act::BeginHandOver, ready).await {
        Ok(begun) => set(shell, Some(begun)),
        Err(problem) => {
            is_over(shell);
            return Err(problem);
        }
    }
    view(shell).await
}

/// What the client sees now.
pub(crate) async fn view(shell: &Shell) -> Result<HandOverView, Problem> {
    let handed = handed(shell)?;
    let blank = HandOverView { stage: HandOverStage::Resting, page: None, check_in: None };
    if handed.is_resting {
        return Ok(blank);
    }
    let show = move |reader: &Reader<'_>, _| match &handed.what {
        What::Version(version) => Ok(HandOverView {
            stage: HandOverStage::Reading,
            page: Some(page::page(reader, &handed, version)?),
            ..blank
        }),
        What::CheckIn { .. } => Ok(HandOverView {
            stage: HandOverStage::Answering,
            check_in: Some(page::check_in(reader, &handed)?),
            ..blank
        }),
    };
    shell.session.read(show).await
}

/// What was typed in a client's hands, kept at once and not in the audit.
async fn keep_typed(
    shell: &Shell,
    handed: Handed,
    session: Option<RecordId>,
    body: serde_json::Value,
) -> Result<(), Problem> {
    has_an_end(&body)?;
    let keep = move |desk: &mut Desk, now: Moment| {
        let held = DraftBody { session, body, is_of_the_client: true };
        let draft = Draft {
            target: handed.draft,
            kind: handed.what.kind(),
            client: Some(handed.client),
            base_rev: None,
            body: serde_json::to_value(held).map_err(|_| Problem::unexpected("draft"))?,
            at: now,
        };
        Ok(desk.vault()?.keep_draft(&draft)?)
    };
    shell.session.at_the_desk(keep).await
}

/// Throws away what was typed.
async fn throw_away(shell: &Shell, draft: RecordId) -> Result<(), Problem> {
    let throw = move |tx: &mut Tx<'_>, _| Ok(tx.discard_draft(&draft).map(drop)?);
    shell.session.change(Act::DiscardDraft, throw).await
}

/// The page rests, and asks for the laptop back.
async fn rest(shell: &Shell, handed: Handed) -> Result<HandOverView, Problem> {
    set(shell, Some(Handed { is_resting: true, ..handed }));
    view(shell).await
}

/// Takes the window back, with whatever opens the vault.
pub(crate) async fn end(shell: &Shell, key: Key) -> Result<(), Problem> {
    let secret = key.secret()?;
    let taken = shell.session.at_the_desk(move |desk, now| take_back(desk, &secret, now)).await;
    crate::patience::slowed(shell, taken).await?;
    is_over(shell);
    Ok(())
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
fn still_there(shell: &Shell) -> Result<Handed, Problem> {
    let handed = handed(shell)?;
    if handed.is_resting { Err(Problem::NotFromHere) } else { Ok(handed) }
}

fn set(shell: &Shell, handed: Option<Handed>) {
    *shell.handed.lock().unwrap_or_else(PoisonError::into_inner) = handed;
}
