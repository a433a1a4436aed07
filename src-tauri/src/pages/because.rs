//! What a version of an agreement came of, and which versions came of something.

use super::consent::voided;
use super::shown;
use crate::problem::Problem;
use crate::wire::agreement::BoundaryInShortView;
use holdfast_records::agreement::{AgreementVersion, VersionState};
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

/// The numbers of the versions that came of a boundary event and are more than a draft, the earliest first.
pub(crate) fn versions_of(reader: &Reader<'_>, event: &RecordId) -> Result<Vec<u32>, Problem> {
    let tied = reader.list::<AgreementVersion>(&Query::new().linked(Role::Because, event))?;
    let frozen = tied.iter().filter(|version| version.state != VersionState::Draft);
    let mut numbers: Vec<_> = frozen.map(|version| version.body.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

fn in_short(event: Stored<BoundaryEvent>) -> BoundaryInShortView {
    BoundaryInShortView {
        happened_on: event.body.happened_on,
        what: shown(&event.body.what),
        id: event.id,
    }
}
