//! What sessions left in the therapist.

use crate::pages::supervision;
use crate::problem::Problem;
use crate::wire::own::{OwnReactionView, OwnReactionsView};
use holdfast_records::known::Known;
use holdfast_records::own_reaction::{OwnReaction, OwnReactionState};
use holdfast_records::session::Session;
use holdfast_records::{Moment, Role, Stored};
use holdfast_vault::{Query, Reader};

/// How many there are, and their words where they were asked for.
pub(crate) fn page(
    reader: &Reader<'_>,
    opened: bool,
    now: Moment,
) -> Result<OwnReactionsView, Problem> {
    let standing = Query::new().state(OwnReactionState::Kept);
    Ok(OwnReactionsView {
        count: reader.count::<OwnReaction>(&standing)?,
        reactions: if opened { Some(all(reader)?) } else { None },
        today: now.day(),
        minted: reader.new_id(),
    })
}

fn all(reader: &Reader<'_>) -> Result<Vec<OwnReactionView>, Problem> {
    let known = supervision::known(reader)?;
    let kept = reader.list::<OwnReaction>(&Query::new().newest_first())?;
    kept.into_iter().map(|one| view(reader, &known, one)).collect()
}

fn view(
    reader: &Reader<'_>,
    known: &[Known],
    kept: Stored<OwnReaction>,
) -> Result<OwnReactionView, Problem> {
    let session = kept.linked(Role::OfSession).cloned();
    let found = session.as_ref().map(|id| reader.find::<Session>(id)).transpose()?.flatten();
    Ok(OwnReactionView {
        names_somebody: kept.body.names_one_of(known),
        client: found.and_then(|session| session.client),
        session,
        id: kept.id,
        rev: kept.rev,
        state: kept.state,
        reaction: kept.body,
    })
}
