//! What a version of an agreement came of, and which versions came of something.

use super::agreement::{standing, standings};
use super::consent::voided;
use super::shown;
use crate::problem::Problem;
use crate::reasons::limit_of;
use crate::wire::agreement::{BoundaryInShortView, ChangedVersionView};
use crate::wire::between::{CameOfIt, LimitOption};
use holdfast_records::agreement::{AgreementVersion, VersionState};
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::consent::{ConsentItem, ItemState};
use holdfast_records::ending::EndingPlan;
use holdfast_records::pacing::plan::{PacingPlan, PacingPlanState};
use holdfast_records::progress_report::ProgressReport;
use holdfast_records::rupture::Rupture;
use holdfast_records::{Link, Record, RecordId, Role, Stored};
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
    let is_chosen = |link: &&Link| link.role == Role::Because && link.from_part.is_none();
    let Some(chosen) = version.links.iter().find(is_chosen) else { return Ok(None) };
    Ok(reader.find::<BoundaryEvent>(&chosen.to)?.map(in_short))
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

/// What came of a strain or a boundary event, in the order in which it was begun. What was thrown away before anybody
/// agreed to it is not among it.
pub(crate) fn came_of_it(reader: &Reader<'_>, of: &RecordId) -> Result<Vec<CameOfIt>, Problem> {
    let because = Query::new().linked(Role::Because, of);
    let mut versions = reader.list::<AgreementVersion>(&because)?;
    versions.sort_by_key(|version| version.created_at.at);
    let mut all = Vec::new();
    for version in &versions {
        let is_gone =
            version.state == VersionState::Superseded && !standing(reader, version)?.was_agreed();
        if !is_gone {
            all.extend(parts(version, of).into_iter().map(|part| of_agreement(version, part)));
        }
    }
    let items = reader.list::<ConsentItem>(&because.clone().state(ItemState::Listed))?;
    all.extend(
        items
            .into_iter()
            .map(|item| CameOfIt::Item { name: shown(&item.body.name), item: item.id }),
    );
    let is_one = |plan: &&Stored<PacingPlan>| {
        plan.state != PacingPlanState::SetAside || plan.body.agreed_on.is_some()
    };
    for plan in reader.list::<PacingPlan>(&because)?.iter().filter(is_one) {
        all.extend(parts(plan, of).into_iter().map(|part| of_plan(plan, part)));
    }
    let endings = reader.list::<EndingPlan>(&Query::new().linked(Role::About, of))?;
    all.extend(endings.into_iter().map(|ending| CameOfIt::Ending { ending: ending.id }));
    Ok(all)
}

/// Whether something was made of a strain or a boundary event: something came of it, a strain was opened for it, or it
/// went into a report.
pub(crate) fn is_built_on(reader: &Reader<'_>, of: &RecordId) -> Result<bool, Problem> {
    let about = Query::new().linked(Role::About, of).limit(1);
    Ok(!came_of_it(reader, of)?.is_empty()
        || !reader.list::<Rupture>(&about)?.is_empty()
        || !reader.list::<BoundaryEvent>(&about)?.is_empty()
        || !reader.list::<ProgressReport>(&about)?.is_empty())
}

/// The parts of a version that came of something; nothing for the whole, where no part is named.
fn parts<'v, R: Record>(version: &'v Stored<R>, of: &RecordId) -> Vec<Option<&'v str>> {
    let ties = version.links.iter().filter(|link| link.role == Role::Because && link.to == *of);
    let parts: Vec<_> = ties.filter_map(|link| link.from_part.as_deref().map(Some)).collect();
    if parts.is_empty() { vec![None] } else { parts }
}

fn of_agreement(version: &Stored<AgreementVersion>, part: Option<&str>) -> CameOfIt {
    let mut clauses = version.body.all_clauses();
    let clause = part.and_then(|part| clauses.find(|(_, clause)| clause.id == part));
    CameOfIt::Agreement {
        about: version.body.about(),
        number: version.body.number,
        state: version.state,
        text: clause.map(|(_, clause)| shown(&clause.text)),
    }
}

fn of_plan(plan: &Stored<PacingPlan>, part: Option<&str>) -> CameOfIt {
    let limit = part
        .and_then(limit_of)
        .map(|name| LimitOption { value: plan.body.limits.of(name).value, name });
    CameOfIt::Plan { number: plan.body.number, state: plan.state, limit }
}

fn in_short(event: Stored<BoundaryEvent>) -> BoundaryInShortView {
    BoundaryInShortView {
        happened_on: event.body.happened_on,
        what: shown(&event.body.what),
        id: event.id,
    }
}
