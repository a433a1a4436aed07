//! What happens to steps towards something hard. Only a person moves one on; nothing does by itself.

mod typed;

use crate::asking::{keep_boundary, must_be_of, of_item, strike};
use crate::boundaries::is_taken_up;
use crate::days::{NOT_THIS_DAY, not_this_day};
use crate::pages::before::tasks;
use crate::pages::consent::{Known, voided};
use crate::pages::exposure_step::{in_order, stands};
use crate::problem::Problem;
use crate::session_mode::{revise_beside_draft, stand_beside_draft};
use crate::wire::client::FieldView;
use crate::wire::exposure_step::{
    ExposureStepStateRequest, KeepExposureStepRequest, OrderExposureStepsRequest,
};
use chrono::NaiveDate;
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::client::Client;
use holdfast_records::consent::ConsentItem;
use holdfast_records::exposure_step::{Attempt, ExposureStep, ExposureStepState};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::technique_use::Asked;
use holdfast_records::voiding::Voiding;
use holdfast_records::{Link, Moment, Record, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Tx};
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
    let old = before.as_ref().and_then(|kept| kept.body.attempts.get(since..)).unwrap_or_default();
    let known = Known::of(tx, &client)?;
    let items = [before.as_ref().and_then(|kept| kept.linked(Role::OfItem)), request.item.as_ref()];
    were_agreed(&known, items, step, told_anew(old, new))?;
    let links = belongs_to(tx, request, before.as_ref(), &client, today)?;
    if let Some(kept) = &before {
        may_stand(step, kept.state)?;
        if let Some(links) = &links {
            let items = items.into_iter().flatten().filter(|_| kept.state.rests_on_a_yes());
            items.into_iter().try_for_each(|item| must_be_agreed(&known, Some(item), today))?;
            tx.unlink(&kept.id, Role::OfItem)?;
            links.iter().try_for_each(|link| tx.link(&kept.id, link))?;
        }
        revise(tx, kept, request)?;
    } else {
        let links = links.unwrap_or_default();
        let idea = ExposureStepState::Idea;
        tx.insert(request.id.clone(), Some(&client), idea, step, &links)?;
    }
    keep_boundaries(tx, &client, request, [old, new], now)?;
    Ok(client)
}

/// Keeps a new version of a step. What is being typed of the step itself stays, where something else was kept.
fn revise(
    tx: &mut Tx<'_>,
    kept: &Stored<ExposureStep>,
    request: &KeepExposureStepRequest,
) -> Result<(), Problem> {
    let draft = tx.draft(&kept.id)?;
    tx.revise(&kept.id, kept.rev, &request.step)?;
    let item = request.item.as_ref().map(RecordId::as_str);
    let left =
        draft.and_then(|draft| typed::left(draft, (kept.rev, &kept.body), &request.step, item));
    if let Some(draft) = left {
        tx.keep_draft(&draft)?;
    }
    Ok(())
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
        return Err(not_this_day("agreed_on"));
    }
    let Some(at) = step.attempts.iter().position(|attempt| attempt.tried_on > today) else {
        return Ok(());
    };
    let at = u32::try_from(at).ok();
    let problem = FieldView { at, ..FieldView::of("tried_on", NOT_THIS_DAY) };
    Err(Problem::Fields { problems: vec![problem] })
}

/// The tries of which it is told anew how they had been asked. Of one that is only put right in its numbers that was
/// looked at when it was told.
fn told_anew<'t>(old: &[Attempt], new: &'t [Attempt]) -> &'t [Attempt] {
    let asked = |attempt: &Attempt| (attempt.tried_on, attempt.asked);
    let same = old.iter().zip(new).take_while(|(old, new)| asked(old) == asked(new)).count();
    new.get(same..).unwrap_or_default()
}

/// What is told as agreed before was agreed on its day: by the item that it belongs to and the one it belonged to
/// before, or by the client's yes to the step where it belongs to none. The truth can always be told in another word.
fn were_agreed(
    known: &Known,
    [was, item]: [Option<&RecordId>; 2],
    step: &ExposureStep,
    new: &[Attempt],
) -> Result<(), Problem> {
    for attempt in new.iter().filter(|attempt| attempt.asked == Asked::AgreedBefore) {
        let is_late = step.agreed_on.is_none_or(|agreed| agreed > attempt.tried_on);
        if item.is_none() && is_late {
            return Err(Problem::NotAgreed);
        }
        must_be_agreed(known, was, attempt.tried_on)?;
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
/// entered in error, and its event with it, unless something was made of that already; one whose day is put right is
/// the same try.
fn keep_boundaries(
    tx: &mut Tx<'_>,
    client: &RecordId,
    request: &KeepExposureStepRequest,
    [old, new]: [&[Attempt]; 2],
    now: Moment,
) -> Result<(), Problem> {
    let is_one = |attempt: &&Attempt| attempt.asked == Asked::WithoutAsking;
    let all = old.iter().chain(new).chain(&request.step.attempts);
    let told = all.filter(is_one).map(|attempt| attempt.tried_on);
    // Every day, not only those of this change: an event that stood for a try of another day may be that of its own now.
    let days: BTreeSet<_> = told.collect();
    let tried = |day| {
        let all = request.step.attempts.iter().filter(is_one);
        all.filter(|attempt| attempt.tried_on == day).count()
    };
    let (mut stay, mut missing) = (0_usize, Vec::new());
    for day in days {
        let events = events_of(tx, client, &request.id, day)?;
        missing.extend(std::iter::repeat_n(day, tried(day).saturating_sub(events.len())));
        let surplus = events.len().saturating_sub(tried(day));
        let mut slips = Vec::new();
        for event in events.iter().rev() {
            if slips.len() < surplus && !is_taken_up(tx, event)? {
                slips.push(event);
            }
        }
        stay += surplus - slips.len();
        for event in slips {
            let slip = Voiding { voided_on: now.day(), reason: None };
            strike(tx, client, &event.id, &slip)?;
        }
    }
    // An event of which something was made already stands for the try whose day was put right.
    for day in missing.into_iter().skip(stay) {
        let session = session_on(tx, client, day)?;
        let event = BoundaryEvent::without_asking(request.step.label.clone(), day);
        keep_boundary(tx, client, session.as_ref(), &request.id, &event)?;
    }
    Ok(())
}

/// The boundary events of a day that are about a step, without those that were entered in error.
fn events_of(
    tx: &Tx<'_>,
    client: &RecordId,
    step: &RecordId,
    day: NaiveDate,
) -> Result<Vec<Stored<BoundaryEvent>>, Problem> {
    let about = Query::new().linked(Role::About, step).from_day(day).to_day(day);
    let slips = voided(tx, client)?;
    let mut events = tx.list::<BoundaryEvent>(&about)?;
    events.retain(|event| !slips.contains(&event.id));
    Ok(events)
}

/// The session of a day, where there is one and no other.
fn session_on(tx: &Tx<'_>, client: &RecordId, day: NaiveDate) -> Result<Option<RecordId>, Problem> {
    let that_day = Query::new().client(client).from_day(day).to_day(day);
    let met = that_day.state(SessionState::Held).state(SessionState::Planned);
    let mut sessions = tx.list::<Session>(&met)?.into_iter().map(|session| session.id);
    let only = sessions.next();
    Ok(only.filter(|_| sessions.next().is_none()))
}

/// Takes a step further, back, or aside. Setting one aside always works. What is an idea again or set aside owes a new
/// yes before it is agreed; the old one's day stays in its history.
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
    let kept = if request.to.rests_on_a_yes() { kept } else { without_yes(tx, kept)? };
    stand_beside_draft(tx, &kept, request.to)?;
    Ok(client)
}

/// A step whose yes does not stand any more.
fn without_yes(
    tx: &mut Tx<'_>,
    kept: Stored<ExposureStep>,
) -> Result<Stored<ExposureStep>, Problem> {
    if kept.body.agreed_on.is_none() {
        return Ok(kept);
    }
    let body = ExposureStep { agreed_on: None, ..kept.body.clone() };
    revise_beside_draft(tx, &kept, &body, |draft| typed::without_yes(draft, kept.rev))
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
            revise_beside_draft(tx, &step, &body, |draft| typed::placed(draft, step.rev, place))?;
        }
    }
    Ok(client)
}
