//! What is taken to supervision, and what came of it. The rules are the records' own.

use crate::days::has_come;
use crate::pages::supervision as page;
use crate::problem::Problem;
use crate::session_mode::stand_beside_draft;
use crate::wire::client::FieldView;
use crate::wire::supervision::*;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::supervision::{
    SupervisionEntry, SupervisionItem, SupervisionItemState, SupervisionState,
};
use holdfast_records::{Link, Moment, PrivateText, Record, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Tx};

/// Keeps something that is taken to supervision. Whose record it came of is kept beside it and not in it.
pub(crate) fn keep_item(
    tx: &mut Tx<'_>,
    request: &KeepSupervisionItemRequest,
    now: Moment,
) -> Result<(), Problem> {
    let item = &request.item;
    item.check()?;
    has_come("noted_on", item.noted_on, now)?;
    let Some(base_rev) = request.base_rev else {
        let about = request.about.as_ref();
        let client = match (about, &request.whom) {
            (Some(about), None) if !page::may_be_taken(tx, about, now.day())? => {
                return Err(Problem::NotFromHere);
            }
            (Some(about), None) => page::whose(tx, about)?,
            (None, Some(whom)) => Some(tx.load::<Client>(whom)?.id),
            (None, None) => None,
            (Some(_), Some(_)) => return Err(Problem::NotFromHere),
        };
        let links: Vec<_> =
            about.map(|about| Link::whole(Role::About, about.clone())).into_iter().collect();
        let state = SupervisionItemState::Waiting;
        tx.insert(request.id.clone(), client.as_ref(), state, item, &links)?;
        return Ok(());
    };
    if request.about.is_some() || request.whom.is_some() {
        return Err(Problem::NotFromHere);
    }
    tx.revise(&request.id, base_rev, item)?;
    Ok(())
}

/// Sets an item aside, or takes it up again. What was talked about waits again, and its meeting knows of it no more.
pub(crate) fn stand_item(
    tx: &mut Tx<'_>,
    request: &SupervisionItemStateRequest,
) -> Result<(), Problem> {
    let kept = tx.load::<SupervisionItem>(&request.item)?;
    let is_said_elsewhere = request.to == SupervisionItemState::Discussed;
    if is_said_elsewhere || !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    if kept.state == SupervisionItemState::Discussed {
        tx.unlink(&kept.id, Role::RestsOn)?;
    }
    stand_beside_draft(tx, &kept, request.to)?;
    Ok(())
}

/// Keeps a meeting, with what was talked about in it.
pub(crate) fn keep_entry(
    tx: &mut Tx<'_>,
    request: &KeepSupervisionEntryRequest,
    now: Moment,
) -> Result<(), Problem> {
    let entry = &request.entry;
    entry.check()?;
    entry.may_be(request.to).map_err(|found| vec![found])?;
    if request.to == SupervisionState::Planned {
        if !request.talked.is_empty() {
            return Err(Problem::NotFromHere);
        }
    } else {
        has_come("on", entry.on, now)?;
    }
    let before = match request.base_rev {
        Some(_) => Some(tx.load::<SupervisionEntry>(&request.id)?.body.on),
        None => None,
    };
    stands_on(tx, request, before)?;
    let kept = match request.base_rev {
        Some(base_rev) => tx.revise(&request.id, base_rev, entry)?,
        None => tx.insert(request.id.clone(), None, SupervisionState::Planned, entry, &[])?,
    };
    for step in kept.state.steps_to(request.to).ok_or(Problem::NotFromHere)? {
        tx.set_state::<SupervisionEntry>(&kept.id, step)?;
    }
    settle(tx, &kept.id, &request.talked)
}

/// Looks at what comes to be talked about in a meeting, and again at what was, where the meeting comes to lie on another
/// day. Nobody's record is spoken of before they were told that this happens (domain 9.1): what counts is how it stood
/// on the day of the meeting. What did not stand then keeps the meeting as it is, until the therapist takes that question
/// off it or leaves the day: nothing is taken off by itself, since it may be the day that was typed wrongly.
fn stands_on(
    tx: &Tx<'_>,
    request: &KeepSupervisionEntryRequest,
    before: Option<NaiveDate>,
) -> Result<(), Problem> {
    let on = request.entry.on;
    let is_moved = before.is_some_and(|before| before != on);
    let mut problems = Vec::new();
    for (at, one) in (0..).zip(&request.talked) {
        let item = tx.load::<SupervisionItem>(&one.item)?;
        let is_tied = item.linked(Role::RestsOn) == Some(&request.id);
        if (is_moved || !is_tied) && !may_be_told(tx, &item, on)? {
            problems.push(FieldView { at: Some(at), ..FieldView::of("talked", "not_told_then") });
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Problem::Fields { problems }) }
}

/// Whether an item may be spoken of on a day: it is about nobody, or they were told by then that this happens.
fn may_be_told(
    tx: &Tx<'_>,
    item: &Stored<SupervisionItem>,
    on: NaiveDate,
) -> Result<bool, Problem> {
    item.client.as_ref().map_or(Ok(true), |client| page::is_told(tx, client, on))
}

/// Ties to a meeting what was talked about in it. What was tied to it and is not named any more waits again.
fn settle(tx: &mut Tx<'_>, entry: &RecordId, talked: &[TalkedAbout]) -> Result<(), Problem> {
    let tied = tx.list::<SupervisionItem>(&Query::new().linked(Role::RestsOn, entry))?;
    let is_named = |id: &RecordId| talked.iter().any(|one| &one.item == id);
    for gone in tied.iter().filter(|item| !is_named(&item.id)) {
        tx.unlink(&gone.id, Role::RestsOn)?;
        stand_beside_draft(tx, gone, SupervisionItemState::Waiting)?;
    }
    for one in talked {
        let item = with_outcome(tx, one)?;
        match item.state {
            SupervisionItemState::Discussed if item.linked(Role::RestsOn) == Some(entry) => {}
            SupervisionItemState::Waiting => discuss(tx, &item, entry)?,
            SupervisionItemState::Discussed | SupervisionItemState::SetAside => {
                return Err(Problem::NotFromHere);
            }
        }
    }
    Ok(())
}

/// Marks an item as talked about.
fn discuss(
    tx: &mut Tx<'_>,
    item: &Stored<SupervisionItem>,
    entry: &RecordId,
) -> Result<(), Problem> {
    tx.link(&item.id, &Link::whole(Role::RestsOn, entry.clone()))?;
    stand_beside_draft(tx, item, SupervisionItemState::Discussed)?;
    Ok(())
}

fn with_outcome(tx: &mut Tx<'_>, one: &TalkedAbout) -> Result<Stored<SupervisionItem>, Problem> {
    let kept = tx.load::<SupervisionItem>(&one.item)?;
    let outcome = one.outcome.as_deref().map(PrivateText::from).filter(|text| !text.is_blank());
    if outcome == kept.body.outcome {
        return Ok(kept);
    }
    let body = SupervisionItem { outcome, ..kept.body.clone() };
    body.check()?;
    crate::session_mode::revise_beside_draft(tx, &kept, &body, |draft| draft)
}
