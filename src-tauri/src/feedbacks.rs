//! What a client says of the work. The rules are the record's own.

use crate::asking::must_be_of;
use crate::days::has_come;
use crate::pages::consent::voided;
use crate::problem::Problem;
use crate::wire::feedback::*;
use holdfast_records::check_in::CheckIn;
use holdfast_records::client::Client;
use holdfast_records::feedback::{AllianceReview, AllianceReviewState, Feedback};
use holdfast_records::session::Session;
use holdfast_records::{Link, Moment, Record, RecordId, Role, Stored};
use holdfast_vault::Tx;

/// Keeps what was said, and what came of it. How far it was taken up follows from what is written in it.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepFeedbackRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let feedback = &request.feedback;
    feedback.check()?;
    let days = [
        ("said_on", Some(feedback.said_on)),
        ("changed_on", feedback.changed_on),
        ("asked_on", feedback.asked_on),
    ];
    days.into_iter().try_for_each(|(field, on)| has_come(field, on, now))?;
    let links = ties(tx, request, &client)?;
    let stands = feedback.stands();
    let Some(kept) = before::<Feedback>(tx, &client, &request.id, request.base_rev)? else {
        tx.insert(request.id.clone(), Some(&client), stands, feedback, &links)?;
        return Ok(client);
    };
    for role in [Role::OfSession, Role::About] {
        tx.unlink(&kept.id, role)?;
    }
    links.iter().try_for_each(|link| tx.link(&kept.id, link))?;
    tx.revise(&kept.id, kept.rev, feedback)?;
    if stands != kept.state {
        tx.set_state::<Feedback>(&kept.id, stands)?;
    }
    Ok(client)
}

/// What it is tied to: the session and the check-in in which it was said.
fn ties(
    tx: &Tx<'_>,
    request: &KeepFeedbackRequest,
    client: &RecordId,
) -> Result<Vec<Link>, Problem> {
    let mut links = Vec::new();
    if let Some(session) = &request.session {
        must_be_of(&tx.load::<Session>(session)?, client)?;
        links.push(Link::whole(Role::OfSession, session.clone()));
    }
    if let Some(check_in) = &request.check_in {
        must_be_of(&tx.load::<CheckIn>(check_in)?, client)?;
        links.push(Link::whole(Role::About, check_in.clone()));
    }
    Ok(links)
}

/// What was kept before, if it is not new. What was entered in error is not written anew.
fn before<R: Record>(
    tx: &Tx<'_>,
    client: &RecordId,
    id: &RecordId,
    base_rev: Option<u32>,
) -> Result<Option<Stored<R>>, Problem> {
    let Some(base_rev) = base_rev else { return Ok(None) };
    let kept = tx.load::<R>(id)?;
    must_be_of(&kept, client)?;
    if voided(tx, client)?.contains(&kept.id) {
        return Err(Problem::NotFromHere);
    }
    if kept.rev == base_rev { Ok(Some(kept)) } else { Err(Problem::Stale) }
}

/// Keeps a look at the working relationship.
pub(crate) fn keep_review(
    tx: &mut Tx<'_>,
    request: &KeepAllianceReviewRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let review = &request.review;
    review.check()?;
    has_come("reviewed_on", Some(review.reviewed_on), now)?;
    match before::<AllianceReview>(tx, &client, &request.id, request.base_rev)? {
        Some(kept) => tx.revise(&kept.id, kept.rev, review)?,
        None => {
            let kept = AllianceReviewState::Kept;
            tx.insert(request.id.clone(), Some(&client), kept, review, &[])?
        }
    };
    Ok(client)
}
