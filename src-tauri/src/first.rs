//! The answers of the first time, each kept where such a thing is always kept.

use crate::pages::agreement::{self, Whose};
use crate::problem::Problem;
use crate::session_mode::{follows, revise_beside_draft};
use crate::settling;
use crate::wire::first::*;
use holdfast_records::Moment;
use holdfast_records::agreement::{StopSignal, VersionState};
use holdfast_records::client::Client;
use holdfast_vault::Tx;

/// Begins the safety agreement with the stop signal that the client said. Where it was begun, it is written down there,
/// so that one thing is not said in two places.
pub(crate) fn keep_signal(
    tx: &mut Tx<'_>,
    request: &KeepStopSignalRequest,
    now: Moment,
) -> Result<(), Problem> {
    StopSignal::check_words(&request.text)?;
    let whose = Whose::safety(&tx.load::<Client>(&request.client)?.id);
    if !agreement::versions(tx, &whose)?.is_empty() {
        return Err(Problem::DraftExists);
    }
    settling::draft(tx, &whose, now)?;
    let versions = agreement::versions(tx, &whose)?;
    let draft = versions.iter().find(|version| version.state == VersionState::Draft);
    let draft = draft.ok_or(Problem::NotFound)?;
    let body = draft.body.clone().with_stop_signal(&request.text, request.signal);
    tx.revise(&draft.id, draft.rev, &body)?;
    Ok(())
}

/// Skips a question, or asks it again. What is typed about the client meanwhile stays.
pub(crate) fn skip(tx: &mut Tx<'_>, request: &FirstQuestionRequest) -> Result<(), Problem> {
    let kept = tx.load::<Client>(&request.client)?;
    let body = kept.body.clone().with_first_question(request.question, request.is_skipped);
    if body != kept.body {
        revise_beside_draft(tx, &kept, &body, |draft| follows(draft, kept.rev))?;
    }
    Ok(())
}
