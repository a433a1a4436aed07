//! What a version of an agreement came of, and which versions came of something.

use super::agreement::standings;
use super::consent::voided;
use super::shown;
use crate::problem::Problem;
use crate::wire::agreement::{BoundaryInShortView, ChangedVersionView};
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::{RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};

/// A client's boundary events, newest first, without those that were entered in error.
pub(crate) fn boundary_events(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<BoundaryInShortView>, Problem> {
    let all = reader.list::<BoundaryEvent>(&Query::new().client(client).newest_first())?;
    let voided = voided(reader, client)?;
    Ok(all.into_iter().filter(|event| !voided.contains(&event.id)).map(in_short).collect())
}

/// The boundary event that a version came of, if the therapist said so.
pub(crate) fn of_version(
    reader: &Reader<'_>,
    version: &Stored<AgreementVersion>,
) -> Result<Option<BoundaryInShortView>, Problem> {
    let Some(event) = version.linked(Role::Because) else { return Ok(None) };
    Ok(reader.find::<BoundaryEvent>(event)?.map(in_short))
}

/// The versions that came of a boundary event and were agreed, the earliest first.
pub(crate) fn versions_of(
    reader: &Reader<'_>,
    event: &RecordId,
) -> Result<Vec<ChangedVersionView>, Problem> {
    let tied = reader.list::<AgreementVersion>(&Query::new().linked(Role::Because, event))?;
    let standings = standings(reader, &tied)?;
    let agreed = tied.iter().zip(&standings).filter(|(_, standing)| standing.was_agreed());
    let views = agreed.map(|(version, _)| ChangedVersionView {
        about: version.body.about(),
        number: version.body.number,
    });
    let mut views: Vec<_> = views.collect();
    views.sort_by_key(|view| view.number);
    Ok(views)
}

fn in_short(event: Stored<BoundaryEvent>) -> BoundaryInShortView {
    BoundaryInShortView {
        happened_on: event.body.happened_on,
        what: shown(&event.body.what),
        id: event.id,
    }
}
