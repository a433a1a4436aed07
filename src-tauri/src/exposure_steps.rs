//! What happens to steps towards something hard. Only a person moves one on; nothing does by itself.

use crate::asking::{keep_boundary, must_be_of, of_item, strike};
use crate::pages::before::tasks;
use crate::pages::consent::{Known, voided};
use crate::pages::exposure_step::{in_order, stands};
use crate::problem::Problem;
use crate::session_mode::{follows, revise_beside_draft, stand_beside_draft};
use crate::wire::client::FieldView;
use crate::wire::exposure_step::{
    ExposureStepStateRequest, KeepExposureStepRequest, OrderExposureStepsRequest,
};
use chrono::NaiveDate;
use holdfast_records::boundary::{BoundaryEvent, BoundaryState};
use holdfast_records::client::Client;
use holdfast_records::consent::ConsentItem;
use holdfast_records::exposure_step::{Attempt, ExposureStep, ExposureStepState};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::technique_use::Asked;
use holdfast_records::voiding::Voiding;
use holdfast_records::{Link, Moment, Record, RecordId, Role, State, Stored};
use holdfast_vault::{Draft, Query, Tx};
use std::collections::BTreeSet;

/// Keeps a step with what became of each try.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepExposureStepRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let (step, today) = (&request.step, now.day());
    step.check()?;
    have_come(step, today)?;
    let before = before(tx, request, &client)?;
    let since = match &before {
        Some(kept) => step.tried_since(&kept.body, today).map_err(|found| vec![found])?,
        None => 0,
    };
    let new = step.attempts.get(since..).unwrap_or_default();
    let known = Known::of(tx, &client)?;
    were_agreed(&known, request.item.as_ref(), step, new)?;
    let links = belongs_to(tx, request, before.as_ref(), &client, today)?;
    if let Some(kept) = &before {
        may_stand(step, kept.state)?;
        if let Some(links) = &links {
            let item = request.item.as_ref().filter(|_| kept.state.rests_on_a_yes());
            must_be_agreed(&known, item, today)?;
            tx.unlink(&kept.id, Role::OfItem)?;
            links.iter().try_for_each(|link| tx.link(&kept.id, link))?;
        }
        tx.revise(&kept.id, kept.rev, step)?;
    } else {
        let links = links.unwrap_or_default();
        let idea = ExposureStepState::Idea;
        tx.insert(request.id.clone(), Some(&client), idea, step, &links)?;
    }
    keep_boundaries(tx, &client, &request.id, step, new, now)?;
    Ok(client)
}

/// The step as it was kept before, if it is not new.
fn before(
    tx: &Tx<'_>,
    request: &KeepExposureStepRequest,
    client: &RecordId,
) -> Result<Option<Stored<ExposureStep>>, Problem> {
    let Some(base_rev) = request.base_rev else { return Ok(None) };
    let kept = tx.load::<ExposureStep>(&request.id)?;
    must_be_of(&kept, client)?;
    if kept.rev == base_rev { Ok(Some(kept)) } else { Err(Problem::Stale) }
}

/// Nothing was agreed or tried on a day that has not come.
fn have_come(step: &ExposureStep, today: NaiveDate) -> Result<(), Problem> {
    if step.agreed_on.is_some_and(|on| on > today) {
        return Err(Problem::of_field("agreed_on", "out_of_range"));
    }
    let Some(at) = step.attempts.iter().position(|attempt| attempt.tried_on > today) else {
        return Ok(());
    };
    let at = u32::try_from(at).ok();
    let problem = FieldView { at, ..FieldView::of("tried_on", "out_of_range") };
    Err(Problem::Fields { problems: vec![problem] })
}

/// What is told as agreed before was agreed on its day: by the item that it belongs to, or by the client's yes to the
/// step where it belongs to none. The truth can always be told in another word.
fn were_agreed(
    known: &Known,
    item: Option<&RecordId>,
    step: &ExposureStep,
    new: &[Attempt],
) -> Result<(), Problem> {
    for attempt in new.iter().filter(|attempt| attempt.asked == Asked::AgreedBefore) {
        let is_late = step.agreed_on.is_none_or(|agreed| agreed > attempt.tried_on);
        if item.is_none() && is_late {
            return Err(Problem::NotAgreed);
        }
        must_be_agreed(known, item, attempt.tried_on)?;
    }
    Ok(())
}

/// Where a step belongs to something of the client's list, that is agreed on the day.
fn must_be_agreed(known: &Known, item: Option<&RecordId>, on: NaiveDate) -> Result<(), Problem> {
    let is_agreed = item.is_none_or(|item| stands(known, item, on).permits());
    if is_agreed { Ok(()) } else { Err(Problem::NotAgreed) }
}

/// The tie to the item that a step belongs to from now on; nothing where it stays the same. One that was refused since
/// stays tied, and no step comes to belong to it.
fn belongs_to(
    tx: &Tx<'_>,
    request: &KeepExposureStepRequest,
    before: Option<&Stored<ExposureStep>>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<Option<Vec<Link>>, Problem> {
    if before.and_then(|kept| kept.linked(Role::OfItem)) == request.item.as_ref() {
        return Ok(None);
    }
    let Some(item) = &request.item else { return Ok(Some(Vec::new())) };
    let item = tx.load::<ConsentItem>(item)?;
    must_be_of(&item, client)?;
    let is_there = tasks(tx, client, today)?.iter().any(|task| task.item == item.id);
    if is_there { Ok(Some(vec![of_item(&item)])) } else { Err(Problem::NotAgreed) }
}

/// Refuses what a step may not be by what is written in it, with what is owed.
fn may_stand(step: &ExposureStep, to: ExposureStepState) -> Result<(), Problem> {
    if step.may_be(to) {
        return Ok(());
    }
    let owed = if step.agreed_on.is_none() { "agreed_on" } else { "attempts" };
    Err(Problem::of_field(owed, "blank"))
}

/// What was tried without asking is a boundary event, once for each try. One that is told in another word since was
/// entered in error, and its event with it, unless something was made of that already.
fn keep_boundaries(
    tx: &mut Tx<'_>,
    client: &RecordId,
    id: &RecordId,
    step: &ExposureStep,
    new: &[Attempt],
    now: Moment,
) -> Result<(), Problem> {
    let is_one = |attempt: &&Attempt| attempt.asked == Asked::WithoutAsking;
    let days = new.iter().filter(is_one).map(|attempt| attempt.tried_on);
    // Only a try of today can be told in another word.
    let days: BTreeSet<_> = days.chain([now.day()]).collect();
    let slips = voided(tx, client)?;
    for day in days {
        let about = Query::new().linked(Role::About, id).from_day(day).to_day(day);
        let mut told = tx.list::<BoundaryEvent>(&about)?;
        told.retain(|event| !slips.contains(&event.id));
        let tried = step.attempts.iter().filter(is_one).filter(|one| one.tried_on == day).count();
        let session = session_on(tx, client, day)?;
        for _ in told.len()..tried {
            let event = BoundaryEvent::without_asking(step.label.clone(), day);
            keep_boundary(tx, client, session.as_ref(), id, &event)?;
        }
        let untouched = told.iter().rev().filter(|event| event.state == BoundaryState::Recorded);
        for event in untouched.take(told.len().saturating_sub(tried)) {
            let slip = Voiding { voided_on: now.day(), reason: None };
            strike(tx, client, &event.id, &slip)?;
        }
    }
    Ok(())
}

/// The session of a day, where there is one and no other.
fn session_on(tx: &Tx<'_>, client: &RecordId, day: NaiveDate) -> Result<Option<RecordId>, Problem> {
    let that_day = Query::new().client(client).from_day(day).to_day(day);
    let met = that_day.state(SessionState::Held).state(SessionState::Planned);
    let mut sessions = tx.list::<Session>(&met)?.into_iter().map(|session| session.id);
    let only = sessions.next();
    Ok(only.filter(|_| sessions.next().is_none()))
}

/// Takes a step further, back, or aside. Setting one aside always works.
pub(crate) fn stand(
    tx: &mut Tx<'_>,
    request: &ExposureStepStateRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<ExposureStep>(&request.step)?;
    let client = kept.client.clone().ok_or(Problem::NotFound)?;
    if !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    may_stand(&kept.body, request.to)?;
    if request.to.rests_on_a_yes() {
        must_be_agreed(&Known::of(tx, &client)?, kept.linked(Role::OfItem), now.day())?;
    }
    stand_beside_draft(tx, &kept, request.to)?;
    Ok(client)
}

/// Puts the steps that are not set aside into the client's order.
pub(crate) fn order(
    tx: &mut Tx<'_>,
    request: &OrderExposureStepsRequest,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let mut steps = in_order(tx, &client)?;
    steps.retain(|step| step.state != ExposureStepState::SetAside);
    if steps.len() != request.steps.len() {
        return Err(Problem::NotFromHere);
    }
    for (id, place) in request.steps.iter().zip(1..) {
        let at = steps.iter().position(|step| step.id == *id).ok_or(Problem::NotFromHere)?;
        // Taken out, so that one that is named twice is missed the second time.
        let step = steps.swap_remove(at);
        if step.body.place != place {
            let body = ExposureStep { place, ..step.body.clone() };
            body.check()?;
            revise_beside_draft(tx, &step, &body, |draft| placed(draft, step.rev, place))?;
        }
    }
    Ok(client)
}

/// What is being written of a step, at its new place.
fn placed(draft: Draft, rev: u32, place: u16) -> Draft {
    let mut draft = follows(draft, rev);
    for at in ["/body/place", "/body/step/place"] {
        if let Some(typed) = draft.body.pointer_mut(at) {
            *typed = place.into();
        }
    }
    draft
}
