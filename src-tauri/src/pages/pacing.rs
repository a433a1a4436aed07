//! A client's pacing: the plan with its versions, and what was done.

use super::{done, pacing_check, shown, shown_if};
use crate::problem::Problem;
use crate::wire::client::PacingShort;
use crate::wire::pacing::*;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::hypothesis::{Hypothesis, HypothesisState};
use holdfast_records::pacing::plan::{PacingPlan, PacingPlanState};
use holdfast_records::{Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};

/// A client's pacing.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<PacingView, Problem> {
    let today = now.day();
    let person = reader.load::<Client>(client)?;
    let (mut in_force, mut draft, mut earlier) = (None, None, Vec::new());
    for kept in versions(reader, client)? {
        let (state, view) = (kept.state, view(kept, today));
        match state {
            PacingPlanState::Active => in_force = Some(view),
            PacingPlanState::Draft => draft = Some(view),
            PacingPlanState::Superseded => earlier.push(view),
            // One that was never in force was only a draft.
            PacingPlanState::SetAside if view.plan.agreed_on.is_some() => earlier.push(view),
            PacingPlanState::SetAside => {}
        }
    }
    let mut done = done::of_client(reader, &person)?;
    done.retain(|one| one.on <= today);
    Ok(PacingView {
        check: pacing_check::view(reader, &person, &done, now)?,
        hypotheses: count_of_ideas(reader, client)?,
        client: client.clone(),
        code: shown(&person.body.code),
        cue: shown_if(person.body.cue.as_ref()),
        pronouns: shown_if(person.body.pronouns.as_ref()),
        on: today,
        in_force,
        draft,
        earlier,
        done,
    })
}

fn view(kept: Stored<PacingPlan>, today: NaiveDate) -> PlanView {
    let is_draft = kept.state == PacingPlanState::Draft;
    let missing = if is_draft { kept.body.missing(today) } else { Vec::new() };
    PlanView {
        is_due: kept.body.is_due(today),
        missing: missing.into_iter().map(str::to_owned).collect(),
        id: kept.id,
        rev: kept.rev,
        state: kept.state,
        plan: kept.body,
    }
}

/// How many ideas are in use or being written.
fn count_of_ideas(reader: &Reader<'_>, client: &RecordId) -> Result<u32, Problem> {
    let open = Query::new().client(client);
    let open = open.state(HypothesisState::Draft).state(HypothesisState::Working);
    Ok(u32::try_from(reader.list::<Hypothesis>(&open)?.len()).unwrap_or(u32::MAX))
}

/// The plan in force, in short; all nothing where there is none.
pub(crate) fn in_short(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<PacingShort, Problem> {
    let plan = in_force(reader, client)?.map(|kept| kept.body);
    let plan = plan.as_ref();
    Ok(PacingShort {
        in_force: plan.map(|plan| plan.number),
        review_on: plan.and_then(|plan| plan.review_on),
        is_due: plan.is_some_and(|plan| plan.is_due(today)),
        trauma_minutes: plan.and_then(|plan| plan.limits.trauma_minutes.agreed()),
        client_words: plan.and_then(|plan| shown_if(plan.client_words.as_ref())),
    })
}

/// Every version of a client's plan, the newest first.
pub(crate) fn versions(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<Stored<PacingPlan>>, Problem> {
    let mut all = reader.list::<PacingPlan>(&Query::new().client(client))?;
    all.sort_by_key(|kept| std::cmp::Reverse(kept.body.number));
    Ok(all)
}

/// The version in force, if there is one.
pub(crate) fn in_force(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Option<Stored<PacingPlan>>, Problem> {
    let active = Query::new().client(client).state(PacingPlanState::Active);
    Ok(reader.list::<PacingPlan>(&active)?.into_iter().next())
}
