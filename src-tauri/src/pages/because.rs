//! What came of something between them, and what a version of an agreement came of.

use super::agreement::standings;
use super::consent::voided;
use super::shown;
use crate::problem::Problem;
use crate::wire::agreement::{BoundaryInShortView, ChangedVersionView};
use crate::wire::between::{CameOfIt, LimitOption};
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::consent::ConsentItem;
use holdfast_records::ending::EndingPlan;
use holdfast_records::pacing::plan::{LimitName, PacingPlan};
use holdfast_records::{Link, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};

/// What came of a strain or a boundary event: versions of agreements, what is asked, the pace, and an ending.
pub(crate) fn came_of_it(reader: &Reader<'_>, of: &RecordId) -> Result<Vec<CameOfIt>, Problem> {
    let tied = Query::new().linked(Role::Because, of);
    let mut all = Vec::new();
    for kept in reader.list::<AgreementVersion>(&tied)? {
        let clause = part(&kept.links, of);
        let clauses = kept.body.sections.iter().flat_map(|section| &section.clauses);
        let said = clause.and_then(|id| clauses.into_iter().find(|one| one.id == id));
        all.push(CameOfIt::Agreement {
            about: kept.body.about(),
            number: kept.body.number,
            state: kept.state,
            text: said.map(|clause| shown(&clause.text)),
        });
    }
    for kept in reader.list::<ConsentItem>(&tied)? {
        all.push(CameOfIt::Item { name: shown(&kept.body.name), item: kept.id });
    }
    for kept in reader.list::<PacingPlan>(&tied)? {
        let name = part(&kept.links, of);
        let name = LimitName::ALL.into_iter().find(|one| Some(one.token()) == name);
        let limit = |name| LimitOption { name, value: kept.body.limits.of(name).value };
        let (number, state) = (kept.body.number, kept.state);
        all.push(CameOfIt::Plan { number, state, limit: name.map(limit) });
    }
    let endings = reader.list::<EndingPlan>(&tied)?;
    all.extend(endings.into_iter().map(|kept| CameOfIt::Ending { ending: kept.id }));
    Ok(all)
}

/// The clause or the number that is meant by a tie to what it came of.
fn part<'l>(links: &'l [Link], of: &RecordId) -> Option<&'l str> {
    let mut ties = links.iter().filter(|link| link.role == Role::Because && link.to == *of);
    ties.find_map(|link| link.from_part.as_deref())
}

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
