//! A version, handed over to be read.

use super::{Handed, What, begin_with, keep_typed, rest, still_there, throw_away};
use crate::problem::Problem;
use crate::shell::Shell;
use crate::wire::hand_over::{BeginRequest, HandOverView, StopRequest};
use holdfast_records::agreement::{AgreementKind, AgreementVersion, VersionState};
use holdfast_records::print_event::{Copy, Document, PrintEvent, Way};
use holdfast_records::reading::{ReadAnswer, Reading, ReadingState};
use holdfast_records::{Act, Link, Moment, PrivateText, Record, RecordId, Role, State};
use holdfast_vault::Tx;

/// Hands the window over for one version to be read.
pub(crate) async fn begin(shell: &Shell, request: BeginRequest) -> Result<HandOverView, Problem> {
    begin_with(shell, move |tx, _| ready(tx, &request.version)).await
}

fn ready(tx: &mut Tx<'_>, version: &RecordId) -> Result<Handed, Problem> {
    let kept = tx.load::<AgreementVersion>(version)?;
    if matches!(kept.state, VersionState::Withdrawn | VersionState::Superseded) {
        return Err(Problem::NotFromHere);
    }
    let client = kept.client.ok_or(Problem::NotFound)?;
    tx.about(version)?;
    let what = What::Version(kept.id);
    Ok(Handed { what, client, draft: tx.new_id(), is_resting: false })
}

/// Keeps what the client has written so far, at once and not in the audit.
pub(crate) async fn keep_words(shell: &Shell, words: String) -> Result<(), Problem> {
    let (handed, _) = still_reading(shell)?;
    keep_typed(shell, handed, None, serde_json::json!({ "words": words })).await
}

/// The client has stopped. What they chose and wrote is kept if they say so, else nothing of it is.
pub(crate) async fn stop(shell: &Shell, request: StopRequest) -> Result<HandOverView, Problem> {
    let (handed, version) = still_reading(shell)?;
    let here = handed.clone();
    if request.keep && request.answer.is_some() {
        let keep = move |tx: &mut Tx<'_>, now| keep_reading(tx, &here, &version, &request, now);
        shell.session.change(Act::KeepReading, keep).await?;
    } else {
        throw_away(shell, here.draft).await?;
    }
    rest(shell, handed).await
}

/// The page of a client who reads, and which version that is.
fn still_reading(shell: &Shell) -> Result<(Handed, RecordId), Problem> {
    let handed = still_there(shell)?;
    match &handed.what {
        What::Version(version) => {
            let version = version.clone();
            Ok((handed, version))
        }
        What::CheckIn { .. } => Err(Problem::NotFromHere),
    }
}

fn keep_reading(
    tx: &mut Tx<'_>,
    handed: &Handed,
    version: &RecordId,
    request: &StopRequest,
    now: Moment,
) -> Result<(), Problem> {
    let Some(answer) = request.answer else { return Err(Problem::NotFromHere) };
    let words = request.words.as_deref().map(PrivateText::from).filter(|words| !words.is_blank());
    let reading = Reading { read_on: now.day(), answer, words };
    reading.check()?;
    let version = tx.load::<AgreementVersion>(version)?;
    let about = Link {
        role: Role::About,
        to: version.id.clone(),
        from_part: None,
        to_rev: Some(version.rev),
    };
    let client = Some(&handed.client);
    tx.insert(handed.draft.clone(), client, ReadingState::Kept, &reading, &[about])?;
    // Only who has read it was offered it: "not today" and "read it to me" are no reading.
    if version.state.is_locked() && answer == ReadAnswer::HaveRead {
        let event = shown_on_screen(tx, handed, version.body.about(), now)?;
        crate::outgoing::of_version(tx, &version.id, &event)?;
    }
    Ok(tx.about(&version.id)?)
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
