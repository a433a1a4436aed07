//! What sessions left in the therapist.

use crate::pages::{self, Clients};
use crate::problem::Problem;
use crate::wire::own::{OwnReactionView, OwnReactionsView};
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
    let clients = pages::clients(reader)?;
    let kept = reader.list::<OwnReaction>(&Query::new().newest_first())?;
    kept.into_iter().map(|one| view(reader, &clients, one)).collect()
}

fn view(
    reader: &Reader<'_>,
    clients: &Clients,
    kept: Stored<OwnReaction>,
) -> Result<OwnReactionView, Problem> {
    let session = kept.linked(Role::OfSession).cloned();
    let found = session.as_ref().map(|id| reader.find::<Session>(id)).transpose()?.flatten();
    Ok(OwnReactionView {
        names_somebody: names_somebody(clients, &kept.body),
        client: found.and_then(|session| session.client),
        session,
        id: kept.id,
        rev: kept.rev,
        state: kept.state,
        reaction: kept.body,
    })
}

/// Whether a client's code or one of their names seems to stand in it. A cue is ordinary words and is not looked for.
fn names_somebody(clients: &Clients, reaction: &OwnReaction) -> bool {
    clients.values().any(|client| {
        let body = &client.body;
        let names = body.chosen_name.iter().chain(&body.first_name);
        let parts = names.flat_map(|name| name.as_str().split_whitespace());
        reaction.names_one_of(std::iter::once(body.code.as_str()).chain(parts))
    })
}
