//! What a strain is tied to: the session in which it was noticed, and what it is about.

use crate::asking::must_be_of;
use crate::pages::consent::voided;
use crate::problem::Problem;
use crate::wire::between::{KeepRuptureRequest, RuptureAbout};
use holdfast_records::agreement::{AgreementVersion, VersionState};
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::consent::ConsentItem;
use holdfast_records::rupture::Rupture;
use holdfast_records::session::Session;
use holdfast_records::{Kind, Link, Record, RecordId, Role, Stored};
use holdfast_vault::{Reader, Tx};

/// What a strain is about, where it was tied to something.
pub(crate) fn about(
    reader: &Reader<'_>,
    kept: &Stored<Rupture>,
) -> Result<Option<RuptureAbout>, Problem> {
    for link in kept.links.iter().filter(|link| link.role == Role::About) {
        let to = link.to.clone();
        let found = match (reader.kind_of(&to)?, &link.from_part) {
            (Some(Kind::AgreementVersion), Some(clause)) => {
                Some(RuptureAbout::Clause { version: to, clause: clause.clone() })
            }
            (Some(Kind::ConsentItem), _) => Some(RuptureAbout::Item { item: to }),
            (Some(Kind::BoundaryEvent), _) => Some(RuptureAbout::Event { event: to }),
            // The line of a session in which it was noted is where it comes from, and not what it is about.
            (Some(_) | None, _) => None,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The ties of a strain, which had some before if it is not new: what it was about already it may stay about.
pub(super) fn links(
    tx: &Tx<'_>,
    client: &RecordId,
    request: &KeepRuptureRequest,
    before: &[Link],
) -> Result<Vec<Link>, Problem> {
    let of_session = request.session.as_ref().map(|session| of_session(tx, session, client));
    let about = request.about.as_ref().map(|about| {
        let tie = link(tx, about, client)?;
        if !before.contains(&tie) {
            may_be_about(tx, about, client)?;
        }
        Ok(tie)
    });
    of_session.into_iter().chain(about).collect()
}

/// Nothing is about a clause that is only being written, or an event that was entered in error.
fn may_be_about(tx: &Tx<'_>, about: &RuptureAbout, client: &RecordId) -> Result<(), Problem> {
    let is_standing = match about {
        RuptureAbout::Clause { version, .. } => {
            tx.load::<AgreementVersion>(version)?.state != VersionState::Draft
        }
        RuptureAbout::Item { .. } => true,
        RuptureAbout::Event { event } => !voided(tx, client)?.contains(event),
    };
    if is_standing { Ok(()) } else { Err(Problem::NotFromHere) }
}

/// Ties a strain to what it is told to belong to now. That it was noted in a line of a session stays.
pub(super) fn tie_again(
    tx: &mut Tx<'_>,
    kept: &Stored<Rupture>,
    client: &RecordId,
    request: &KeepRuptureRequest,
) -> Result<(), Problem> {
    let mut now = links(tx, client, request, &kept.links)?;
    for link in kept.links.iter().filter(|link| link.role == Role::About) {
        if tx.kind_of(&link.to)? == Some(Kind::SessionEvent) {
            now.push(link.clone());
        }
    }
    tx.unlink(&kept.id, Role::OfSession)?;
    tx.unlink(&kept.id, Role::About)?;
    Ok(now.iter().try_for_each(|link| tx.link(&kept.id, link))?)
}

fn of_session(tx: &Tx<'_>, session: &RecordId, client: &RecordId) -> Result<Link, Problem> {
    theirs::<Session>(tx, session, client)?;
    Ok(Link::whole(Role::OfSession, session.clone()))
}

fn link(tx: &Tx<'_>, about: &RuptureAbout, client: &RecordId) -> Result<Link, Problem> {
    match about {
        RuptureAbout::Clause { version, clause } => {
            let kept = theirs::<AgreementVersion>(tx, version, client)?;
            if !kept.body.all_clauses().any(|(_, one)| one.id == *clause) {
                return Err(Problem::NotFound);
            }
            let from_part = Some(clause.clone());
            Ok(Link { from_part, ..Link::whole(Role::About, version.clone()) })
        }
        RuptureAbout::Item { item } => {
            theirs::<ConsentItem>(tx, item, client)?;
            Ok(Link::whole(Role::About, item.clone()))
        }
        RuptureAbout::Event { event } => {
            theirs::<BoundaryEvent>(tx, event, client)?;
            Ok(Link::whole(Role::About, event.clone()))
        }
    }
}

/// A record of this client's, of that kind.
fn theirs<R: Record>(tx: &Tx<'_>, id: &RecordId, client: &RecordId) -> Result<Stored<R>, Problem> {
    let kept = tx.load::<R>(id)?;
    must_be_of(&kept, client)?;
    Ok(kept)
}
