//! What sessions left in the therapist. For the therapist alone, and in nobody's record but their own.

use crate::days::has_come;
use crate::problem::Problem;
use crate::session_mode::stand_beside_draft;
use crate::wire::own::{KeepOwnReactionRequest, OwnReactionStateRequest};
use holdfast_records::own_reaction::{OwnReaction, OwnReactionState};
use holdfast_records::session::Session;
use holdfast_records::{Link, Moment, Record, Role, State};
use holdfast_vault::Tx;

/// Keeps one. It lies with the practice's own records, with a tie to its session and none to a client.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepOwnReactionRequest,
    now: Moment,
) -> Result<(), Problem> {
    let reaction = &request.reaction;
    reaction.check()?;
    has_come("on", reaction.on, now)?;
    if let Some(base_rev) = request.base_rev {
        tx.revise(&request.id, base_rev, reaction)?;
        return Ok(());
    }
    let mut links = Vec::new();
    if let Some(session) = &request.session {
        links.push(Link::whole(Role::OfSession, tx.load::<Session>(session)?.id));
    }
    tx.insert(request.id.clone(), None, OwnReactionState::Kept, reaction, &links)?;
    Ok(())
}

/// Strikes one, or takes it up again.
pub(crate) fn stand(tx: &mut Tx<'_>, request: &OwnReactionStateRequest) -> Result<(), Problem> {
    let kept = tx.load::<OwnReaction>(&request.reaction)?;
    if !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    stand_beside_draft(tx, &kept, request.to)?;
    Ok(())
}
