//! What a version came of: the boundary event that the therapist chose for the whole of it, and what one clause or one
//! number of it was changed for. The one is chosen and taken back; the other stays as long as its clause does.

use crate::pages::agreement::Whose;
use crate::problem::Problem;
use crate::wire::agreement::BecauseRequest;
use holdfast_records::agreement::{AgreementVersion, VersionState, Why};
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::pacing::plan::{LimitName, PacingPlan};
use holdfast_records::{Link, Record, RecordId, Role, Stored};
use holdfast_vault::Tx;

/// Says of which boundary event a draft came, or that it came of none.
pub(crate) fn say(tx: &mut Tx<'_>, request: &BecauseRequest) -> Result<Whose, Problem> {
    let version = tx.load::<AgreementVersion>(&request.version)?;
    let whose = Whose::of(&version)?;
    if version.state != VersionState::Draft {
        return Err(Problem::RecordLocked);
    }
    keep_only(tx, &version, is_of_a_part)?;
    if let Some(event) = &request.boundary {
        let event = tx.load::<BoundaryEvent>(event)?;
        if event.client.as_ref() != Some(&whose.client) {
            return Err(Problem::NotFound);
        }
        tx.link(&version.id, &Link::whole(Role::Because, event.id))?;
    }
    tx.about(&version.id)?;
    Ok(whose)
}

/// Leaves a version only the reasons that it still has: the chosen event where a line was crossed, and those of the
/// clauses that are still in it.
pub(crate) fn leave_what_holds(
    tx: &mut Tx<'_>,
    version: &Stored<AgreementVersion>,
) -> Result<(), Problem> {
    keep_only(tx, version, |link| holds(link, &version.body))
}

/// Leaves a plan only the reasons of numbers that are still in it.
pub(crate) fn leave_what_is_limited(
    tx: &mut Tx<'_>,
    plan: &Stored<PacingPlan>,
) -> Result<(), Problem> {
    let is_there = |token: &str| {
        let limit = limit_of(token).map(|name| plan.body.limits.of(name));
        limit.is_some_and(|limit| limit.value.is_some())
    };
    keep_only(tx, plan, |link| link.from_part.as_deref().is_none_or(is_there))
}

/// The reasons that go on to a draft that is written anew after a version nobody agreed to. What was agreed has kept its
/// own, and its clauses are not new any more.
pub(crate) fn carried(newest: &Stored<AgreementVersion>, draft: &AgreementVersion) -> Vec<Link> {
    because(newest).filter(|link| holds(link, draft)).cloned().collect()
}

/// Ties a part of a version to what it was changed for, once.
pub(crate) fn tie<R: Record>(
    tx: &mut Tx<'_>,
    version: &Stored<R>,
    because: &RecordId,
    part: Option<&str>,
) -> Result<(), Problem> {
    let is_it = |link: &&Link| link.to == *because && link.from_part.as_deref() == part;
    let is_there = self::because(version).any(|link| is_it(&link));
    if !is_there {
        let from_part = part.map(str::to_owned);
        let link = Link { from_part, ..Link::whole(Role::Because, because.clone()) };
        tx.link(&version.id, &link)?;
    }
    Ok(())
}

/// The limit that a word stands for.
pub(crate) fn limit_of(token: &str) -> Option<LimitName> {
    LimitName::ALL.into_iter().find(|name| name.token() == token)
}

fn because<R: Record>(version: &Stored<R>) -> impl Iterator<Item = &Link> {
    version.links.iter().filter(|link| link.role == Role::Because)
}

fn is_of_a_part(link: &Link) -> bool {
    link.from_part.is_some()
}

fn holds(link: &Link, version: &AgreementVersion) -> bool {
    match &link.from_part {
        Some(clause) => version.has_clause(clause),
        None => version.why == Why::BoundaryEvent,
    }
}

/// Unties a version from the reasons that it does not keep.
fn keep_only<R: Record>(
    tx: &mut Tx<'_>,
    version: &Stored<R>,
    keeps: impl Fn(&Link) -> bool,
) -> Result<(), Problem> {
    if because(version).all(&keeps) {
        return Ok(());
    }
    tx.unlink(&version.id, Role::Because)?;
    let kept = because(version).filter(|link| keeps(link));
    kept.into_iter().try_for_each(|link| tx.link(&version.id, link))?;
    Ok(())
}
