//! What a strain can be tied to, and what can be changed because of it.

use super::Strains;
use crate::pages::consent::Known;
use crate::pages::{boundary, pacing, shown, shown_if};
use crate::problem::Problem;
use crate::wire::between::*;
use crate::wire::boundary::BoundaryEventView;
use chrono::{Days, NaiveDate};
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::consent::{ConsentItem, ItemState, Nature};
use holdfast_records::pacing::plan::{LimitName, PacingPlanState};
use holdfast_records::{RecordId, Stored};
use holdfast_vault::{Query, Reader};

/// Everything on the client's list.
pub(crate) fn items(known: &Known) -> Vec<ItemOption> {
    let option = |item: &Stored<ConsentItem>| ItemOption {
        id: item.id.clone(),
        name: shown(&item.body.name),
        limits: shown_if(item.body.limits.as_ref()),
        may_be_limited: item.state == ItemState::Listed
            && item.body.nature != Nature::Acknowledgement
            && !known.is_answered(&item.id)
            && !known.was_refused(&item.id),
    };
    known.items().iter().map(option).collect()
}

/// The numbers of the plan in force, and of the draft of the next.
pub(crate) fn limits(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<PlanNumber>, Problem> {
    let all = pacing::versions(reader, client)?;
    let of = |state: PacingPlanState| all.iter().find(|plan| plan.state == state);
    let (now, next) = (of(PacingPlanState::Active), of(PacingPlanState::Draft));
    if now.is_none() && next.is_none() {
        return Ok(Vec::new());
    }
    let number = |name: LimitName| {
        let value = now.and_then(|plan| plan.body.limits.of(name).value);
        let drafted = next.and_then(|plan| plan.body.limits.of(name).value);
        PlanNumber { name, value, drafted: drafted.filter(|drafted| Some(*drafted) != value) }
    };
    Ok(LimitName::ALL.map(number).into())
}

/// Boundary events that are not settled, and those of the last year, the newest first.
pub(super) fn events(
    reader: &Reader<'_>,
    client: &RecordId,
    strains: &Strains,
    today: NaiveDate,
) -> Result<Vec<BoundaryEventView>, Problem> {
    let year_ago = today.checked_sub_days(Days::new(365)).unwrap_or(today);
    let mut all = reader.list::<BoundaryEvent>(&Query::new().client(client))?;
    all.retain(|kept| {
        let is_settled = kept.body.is_settled(kept.state);
        let is_of_the_year = kept.body.happened_on >= year_ago;
        !strains.voided.contains(&kept.id) && (!is_settled || is_of_the_year)
    });
    boundary::views(reader, all, &strains.voided)
}
