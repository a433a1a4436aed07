//! The six, handed over to be answered.

use super::{Handed, What, begin_with, keep_typed, rest, still_there, throw_away};
use crate::check_ins::{begun, insert, may_be_asked, written};
use crate::pages::in_session::day_of;
use crate::pages::{DraftBody, hand_over as page};
use crate::problem::Problem;
use crate::shell::Shell;
use crate::wire::check_in::{BeginCheckInRequest, CheckInSoFar, StopCheckInRequest};
use crate::wire::hand_over::HandOverView;
use holdfast_records::check_in::{CheckIn, CheckInWording, Completed, Rater, SixAnswers};
use holdfast_records::session::Session;
use holdfast_records::{Act, Kind, Link, Moment, RecordId, Role};
use holdfast_vault::{Reader, Tx};

/// Hands the window over for the six to be answered.
pub(crate) async fn begin_check_in(
    shell: &Shell,
    request: BeginCheckInRequest,
) -> Result<HandOverView, Problem> {
    begin_with(shell, move |tx, now| ready(tx, request, now)).await
}

fn ready(tx: &mut Tx<'_>, request: BeginCheckInRequest, now: Moment) -> Result<Handed, Problem> {
    let BeginCheckInRequest { session, rater } = request;
    // The therapist has no laptop to be handed.
    if rater == Rater::Therapist {
        return Err(Problem::NotFromHere);
    }
    let session = begun(tx, &session, now)?;
    may_be_asked(tx, &session, rater, now.day())?;
    let client = session.client.ok_or(Problem::NotFound)?;
    tx.about(&session.id)?;
    let left = left_by_them(tx, &session.id, rater)?;
    let draft = left.unwrap_or_else(|| tx.new_id());
    let what = What::CheckIn { session: session.id, rater };
    Ok(Handed { what, client, draft, is_resting: false })
}

/// Answers to the same session that a lock cut off. They are gone on with.
fn left_by_them(
    reader: &Reader<'_>,
    session: &RecordId,
    rater: Rater,
) -> Result<Option<RecordId>, Problem> {
    let theirs = reader.drafts()?.into_iter().filter(|draft| {
        let held = DraftBody::of(draft);
        draft.kind == Kind::CheckIn
            && held.is_of_the_client
            && held.session.as_ref() == Some(session)
            && page::answered(&held).is_some_and(|(by, _)| by == rater)
    });
    Ok(theirs.max_by_key(|draft| draft.at).map(|draft| draft.target))
}

/// Keeps what the client has answered so far, at once and not in the audit.
pub(crate) async fn keep_answers(shell: &Shell, so_far: CheckInSoFar) -> Result<(), Problem> {
    let (handed, session, rater) = still_answering(shell)?;
    let body = serde_json::json!({ "rater": rater, "so_far": so_far });
    keep_typed(shell, handed, Some(session), body).await
}

/// The client has finished or stopped. What they answered is kept if they say so, else nothing of it is.
pub(crate) async fn stop_check_in(
    shell: &Shell,
    request: StopCheckInRequest,
) -> Result<HandOverView, Problem> {
    let (handed, session, rater) = still_answering(shell)?;
    let here = handed.clone();
    if request.keep {
        let keep = move |tx: &mut Tx<'_>, _| keep(tx, &here, &session, rater, request);
        shell.session.change(Act::RecordCheckIn, keep).await?;
    } else {
        throw_away(shell, here.draft).await?;
    }
    rest(shell, handed).await
}

/// Whoever chose none answered nothing, whatever was pressed before.
fn keep(
    tx: &mut Tx<'_>,
    handed: &Handed,
    session: &RecordId,
    rater: Rater,
    request: StopCheckInRequest,
) -> Result<(), Problem> {
    let session = tx.load::<Session>(session)?;
    let StopCheckInRequest { so_far, declined, .. } = request;
    let none = CheckIn {
        about_on: day_of(&session),
        rater,
        wording: CheckInWording::CURRENT,
        answers: SixAnswers::default(),
        pace_direction: None,
        open_line: None,
        completed: Completed::InRoom,
        declined,
    };
    let check_in = if declined {
        none
    } else {
        CheckIn {
            answers: so_far.answers,
            pace_direction: so_far.pace_direction,
            open_line: written(&so_far.open_line),
            ..none
        }
    };
    let links = [Link::whole(Role::OfSession, session.id)];
    insert(tx, handed.draft.clone(), &handed.client, &check_in, &links).map(drop)
}

/// The page of a client who answers, about which session, and who it is.
fn still_answering(shell: &Shell) -> Result<(Handed, RecordId, Rater), Problem> {
    let handed = still_there(shell)?;
    match &handed.what {
        What::CheckIn { session, rater } => {
            let (session, rater) = (session.clone(), *rater);
            Ok((handed, session, rater))
        }
        What::Version(_) => Err(Problem::NotFromHere),
    }
}
