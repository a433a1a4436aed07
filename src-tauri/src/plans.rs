//! What happens to a pacing plan, step by step; the rules are the record's own.

use crate::pages::pacing::{in_force, versions};
use crate::pages::{done, pacing_check, practice};
use crate::problem::Problem;
use crate::reasons;
use crate::session_mode::revise_beside_draft;
use crate::wire::client::FieldView;
use crate::wire::pacing::{
    AnswerCheckRequest, KeepPlanRequest, LowerLimitRequest, SwitchCheckRequest,
};
use holdfast_records::client::Client;
use holdfast_records::pacing::check::RULE_SET;
use holdfast_records::pacing::plan::{LimitProblem, PacingPlan, PacingPlanState};
use holdfast_records::pacing::run::{PacingRun, PacingRunState, case_sha256};
use holdfast_records::pacing::switch::CheckSwitch;
use holdfast_records::{Link, Moment, PrivateText, Record, RecordId, Role, Stored};
use holdfast_vault::Tx;

/// Begins the first plan, or the version after the one in force. One that is begun already is gone on with.
pub(crate) fn draft(tx: &mut Tx<'_>, client: &RecordId) -> Result<(), Problem> {
    let client = tx.load::<Client>(client)?.id;
    let all = versions(tx, &client)?;
    if all.iter().any(|kept| kept.state == PacingPlanState::Draft) {
        return Ok(());
    }
    let number = next_number(&all);
    let before = all.iter().find(|kept| kept.state == PacingPlanState::Active);
    let body = before.map_or_else(|| PacingPlan::first(number), |kept| kept.body.next(number));
    keep_new(tx, &client, &body, PacingPlanState::Draft, before)?;
    Ok(())
}

/// Keeps a version that is being written.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &KeepPlanRequest) -> Result<RecordId, Problem> {
    let kept = tx.load::<PacingPlan>(&request.plan)?;
    // Its number is its place among the versions, and no form changes that.
    let mut body = PacingPlan { number: kept.body.number, ..request.body.clone() };
    let client = owner(&kept)?;
    if let Some(before) = in_force(tx, &client)? {
        body = body.without_old_words(&before.body);
    }
    let kept = tx.revise(&kept.id, request.base_rev, &body)?;
    reasons::leave_what_is_limited(tx, &kept)?;
    Ok(client)
}

/// Lets a version be in force, once nothing is owed; the one before it makes way.
pub(crate) fn agree(tx: &mut Tx<'_>, plan: &RecordId, now: Moment) -> Result<RecordId, Problem> {
    let kept = tx.load::<PacingPlan>(plan)?;
    // What the client said yes to is what is kept, and nothing that is still being typed.
    if tx.draft(&kept.id)?.is_some() {
        return Err(Problem::Stale);
    }
    let owed = kept.body.missing(now.day());
    if !owed.is_empty() {
        let problems = owed.into_iter().map(|name| FieldView::of(name, "blank")).collect();
        return Err(Problem::Fields { problems });
    }
    let client = owner(&kept)?;
    if let Some(before) = in_force(tx, &client)? {
        // The client may have made a limit smaller meanwhile: what comes into force comes after that.
        if before.body.number > kept.body.number {
            let number = next_number(&versions(tx, &client)?);
            tx.revise(&kept.id, kept.rev, &PacingPlan { number, ..kept.body.clone() })?;
        }
        tx.set_state::<PacingPlan>(&before.id, PacingPlanState::Superseded)?;
    }
    tx.set_state::<PacingPlan>(&kept.id, PacingPlanState::Active)?;
    tx.discard_draft(&kept.id)?;
    tx.about(&kept.id)?;
    Ok(client)
}

/// Sets a version aside: a draft that is not wanted, or the one in force, so that none is.
pub(crate) fn set_aside(tx: &mut Tx<'_>, plan: &RecordId) -> Result<RecordId, Problem> {
    let kept = tx.load::<PacingPlan>(plan)?;
    tx.set_state::<PacingPlan>(&kept.id, PacingPlanState::SetAside)?;
    tx.discard_draft(&kept.id)?;
    owner(&kept)
}

/// Makes a limit smaller, at once, by the client's word alone.
pub(crate) fn lower(
    tx: &mut Tx<'_>,
    request: &LowerLimitRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<PacingPlan>(&request.plan)?;
    if kept.state != PacingPlanState::Active {
        return Err(Problem::NotFromHere);
    }
    let client = owner(&kept)?;
    let words = request.client_words.as_deref().map(PrivateText::from);
    let words = words.filter(|words| !words.is_blank());
    let number = next_number(&versions(tx, &client)?);
    let next = kept
        .body
        .made_smaller(number, request.limit, request.value, words, now.day())
        .map_err(|problem| refused(request, problem))?;
    next.check()?;
    tx.set_state::<PacingPlan>(&kept.id, PacingPlanState::Superseded)?;
    let made = keep_new(tx, &client, &next, PacingPlanState::Active, Some(&kept))?;
    lower_in_draft(tx, &client, request, &next)?;
    tx.about(&made)?;
    Ok(client)
}

/// A version that is being written does not bring back what the client made smaller meanwhile.
fn lower_in_draft(
    tx: &mut Tx<'_>,
    client: &RecordId,
    request: &LowerLimitRequest,
    lowered: &PacingPlan,
) -> Result<(), Problem> {
    let all = versions(tx, client)?;
    let Some(draft) = all.into_iter().find(|kept| kept.state == PacingPlanState::Draft) else {
        return Ok(());
    };
    let (written, now) = (draft.body.limits.of(request.limit), lowered.limits.of(request.limit));
    // What had come to the same number takes over whose it is, and the client's words.
    let is_theirs = written.value.is_none_or(|value| {
        value == request.value || request.limit.asks_less(request.value, value)
    });
    let mut body = draft.body.clone();
    if is_theirs {
        *body.limits.of_mut(request.limit) = now.clone();
    }
    // What is being typed of it may hold a larger number: it is looked at again before it is kept.
    if body != draft.body || tx.draft(&draft.id)?.is_some() {
        revise_beside_draft(tx, &draft, &body, |typed| typed)?;
    }
    Ok(())
}

/// Keeps what was made of the check as it stands now. The check is worked out again, so that nothing else is kept.
pub(crate) fn answer_check(
    tx: &mut Tx<'_>,
    request: &AnswerCheckRequest,
    now: Moment,
) -> Result<(), Problem> {
    let client = tx.load::<Client>(&request.client)?;
    let done = done::of_client(tx, &client)?;
    let outcome =
        pacing_check::view(tx, &client, &done, now)?.outcome.ok_or(Problem::NotFromHere)?;
    let plan = in_force(tx, &client.id)?;
    let words = request.words.as_deref().map(PrivateText::from);
    let run = PacingRun {
        as_of: now.day(),
        rule_set: RULE_SET.to_owned(),
        plan_number: plan.as_ref().map(|plan| plan.body.number),
        input_sha256: case_sha256(
            &pacing_check::case(tx, &client, &done, now)?,
            &practice::current(tx)?.pacing_check.thresholds,
        ),
        outcome,
        response: request.response,
        words: words.filter(|words| !words.is_blank()),
    };
    run.check()?;
    let about = plan.map(|plan| Link::whole(Role::About, plan.id));
    let id = tx.new_id();
    tx.insert(id, Some(&client.id), PacingRunState::Kept, &run, about.as_slice())?;
    Ok(())
}

/// Switches the check on or off for a client, with a reason that is kept.
pub(crate) fn switch_check(
    tx: &mut Tx<'_>,
    request: &SwitchCheckRequest,
    now: Moment,
) -> Result<(), Problem> {
    let client = tx.load::<Client>(&request.client)?;
    let reason = PrivateText::from(request.reason.as_str());
    let switch = CheckSwitch { is_on: request.is_on, reason, since: now.day() };
    let body = Client { pacing_check: Some(switch), ..client.body.clone() };
    body.check()?;
    revise_beside_draft(tx, &client, &body, |typed| typed)?;
    Ok(())
}

/// A version that is being written while the client lowers a limit gets a number after it.
fn next_number(all: &[Stored<PacingPlan>]) -> u32 {
    // A draft that was thrown away was no version.
    let was_one = |kept: &&Stored<PacingPlan>| {
        kept.state != PacingPlanState::SetAside || kept.body.agreed_on.is_some()
    };
    all.iter().filter(was_one).map(|kept| kept.body.number).max().unwrap_or(0).saturating_add(1)
}

fn keep_new(
    tx: &mut Tx<'_>,
    client: &RecordId,
    body: &PacingPlan,
    state: PacingPlanState,
    before: Option<&Stored<PacingPlan>>,
) -> Result<RecordId, Problem> {
    let follows = before.map(|before| Link::whole(Role::Follows, before.id.clone()));
    let id = tx.new_id();
    tx.insert(id.clone(), Some(client), state, body, follows.as_slice())?;
    Ok(id)
}

fn owner(kept: &Stored<PacingPlan>) -> Result<RecordId, Problem> {
    kept.client.clone().ok_or(Problem::NotFound)
}

fn refused(request: &LowerLimitRequest, problem: LimitProblem) -> Problem {
    let word = match problem {
        LimitProblem::TakesBoth => "takes_both",
        LimitProblem::OutOfBounds => "out_of_range",
    };
    Problem::Fields { problems: vec![FieldView::of(request.limit.token(), word)] }
}
