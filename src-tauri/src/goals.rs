//! What a client wants, and what they did of their own accord. The rules are the record's own.

mod typed;

use crate::asking::must_be_of;
use crate::days::has_come;
use crate::pages::consent::voided;
use crate::pages::{goal as page, practice};
use crate::problem::Problem;
use crate::session_mode::{follows, revise_beside_draft, stand_beside_draft};
use crate::wire::client::FieldView;
use crate::wire::goal::*;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::goal::{Goal, GoalState, NotNow, Strength, StrengthState};
use holdfast_records::session::Session;
use holdfast_records::{Link, Moment, PrivateText, Record, RecordId, Role, State, Stored};
use holdfast_vault::{Draft, Reader, Tx};
use serde_json::Value;

/// Keeps a goal: a new one, one that was written anew, or the one that another became.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepGoalRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let goal = &request.goal;
    goal.check()?;
    has_come("agreed_on", goal.agreed_on, now)?;
    has_come("reached_on", goal.reached_on, now)?;
    let Some(base_rev) = request.base_rev else {
        return begin(tx, &client, request);
    };
    let kept = tx.load::<Goal>(&request.id)?;
    must_be_of(&kept, &client)?;
    if request.instead_of.is_some() {
        return Err(Problem::NotFromHere);
    }
    if kept.rev != base_rev {
        return Err(Problem::Stale);
    }
    // What became another is history.
    if kept.state == GoalState::Changed {
        return Err(Problem::RecordLocked);
    }
    goal.may_be(kept.state).map_err(|found| vec![found])?;
    let draft = tx.draft(&kept.id)?;
    tx.revise(&kept.id, kept.rev, goal)?;
    if let Some(draft) = draft.and_then(|draft| typed::left(draft, &kept, goal)) {
        tx.keep_draft(&draft)?;
    }
    Ok(client)
}

/// Keeps a new goal. Where another became it, that one makes room first.
fn begin(
    tx: &mut Tx<'_>,
    client: &RecordId,
    request: &KeepGoalRequest,
) -> Result<RecordId, Problem> {
    let mut links = Vec::new();
    if let Some(before) = &request.instead_of {
        let before = tx.load::<Goal>(before)?;
        must_be_of(&before, client)?;
        if !before.state.may_become(GoalState::Changed) {
            return Err(Problem::NotFromHere);
        }
        // What the client is at becomes another in their words, or in those of both.
        if !request.goal.may_be_taken_up() {
            return Err(Problem::of_field("owner", "out_of_place"));
        }
        stand_beside_draft(tx, &before, GoalState::Changed)?;
        links.push(Link::whole(Role::Follows, before.id));
    }
    let (active, most) = room(tx, client)?;
    let state = request.goal.begins(Goal::has_room(active, most));
    request.goal.may_be(state).map_err(|found| vec![found])?;
    tx.insert(request.id.clone(), Some(client), state, &request.goal, &links)?;
    Ok(client.clone())
}

/// How many goals a client is at, and how many that may be.
fn room(reader: &Reader<'_>, client: &RecordId) -> Result<(usize, u8), Problem> {
    Ok((page::active(reader, client)?.len(), practice::current(reader)?.active_goals))
}

fn must_have_room(reader: &Reader<'_>, client: &RecordId) -> Result<(), Problem> {
    let (active, most) = room(reader, client)?;
    if Goal::has_room(active, most) {
        return Ok(());
    }
    let (limit, found) = (Some(most.into()), u32::try_from(active.saturating_add(1)).ok());
    let full = FieldView { limit, found, ..FieldView::of("active_goals", "too_many") };
    Err(Problem::Fields { problems: vec![full] })
}

/// Takes a goal further, rests it or lets it go, by the client's word. What is being written of it stays, without a yes
/// that does not stand any more. It becomes another only by that other one.
pub(crate) fn stand(
    tx: &mut Tx<'_>,
    request: &GoalStateRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<Goal>(&request.goal)?;
    let client = kept.client.clone().ok_or(Problem::NotFound)?;
    if kept.rev != request.base_rev {
        return Err(Problem::Stale);
    }
    if request.to == GoalState::Changed {
        return Err(Problem::NotFromHere);
    }
    let words = request.words.as_deref().map(PrivateText::from);
    let has_words = words.as_ref().is_some_and(|words| !words.is_blank());
    let next = kept.body.gone_on(kept.state, request.to, request.on, words).map_err(refused)?;
    next.check()?;
    has_come("agreed_on", next.agreed_on, now)?;
    has_come("reached_on", next.reached_on, now)?;
    if request.to == GoalState::Active {
        must_have_room(tx, &client)?;
    }
    let kept = if next == kept.body {
        kept
    } else {
        revise_beside_draft(tx, &kept, &next, |draft| beside(draft, &kept, &next, has_words))?
    };
    stand_beside_draft(tx, &kept, request.to)?;
    Ok(client)
}

fn refused(why: NotNow) -> Problem {
    match why {
        NotNow::NotFromHere => Problem::NotFromHere,
        NotNow::Owes(found) => vec![found].into(),
    }
}

/// What is being written of a goal that went on: with the days and words of the client's as they stand now, so that no
/// yes that was taken back comes again with it. Words that are being typed stay, where none were said on the way.
fn beside(draft: Draft, kept: &Stored<Goal>, goal: &Goal, has_words: bool) -> Draft {
    let mut draft = follows(draft, kept.rev);
    let day = |on: Option<NaiveDate>| Value::from(on.map(|on| on.to_string()));
    let words = |goal: &Goal| Value::from(goal.last_words.as_ref().map(|words| words.as_str()));
    let said = [
        ("agreed_on", day(goal.agreed_on)),
        ("reached_on", day(goal.reached_on)),
        ("last_words", words(goal)),
    ];
    let may_stay =
        |field, typed: &Value| field == "last_words" && !has_words && *typed != words(&kept.body);
    for (field, said) in said {
        for held in ["body", "body/goal"] {
            let typed = draft.body.pointer_mut(&format!("/{held}/{field}"));
            if let Some(typed) = typed.filter(|typed| !may_stay(field, typed)) {
                *typed = said.clone();
            }
        }
    }
    draft
}

/// Keeps something that was noticed, which is then for good. What was typed wrongly stays, and another takes its place.
pub(crate) fn keep_strength(
    tx: &mut Tx<'_>,
    request: &KeepStrengthRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let strength = &request.strength;
    strength.check()?;
    has_come("noticed_on", Some(strength.noticed_on), now)?;
    let mut links = Vec::new();
    if let Some(session) = &request.session {
        must_be_of(&tx.load::<Session>(session)?, &client)?;
        links.push(Link::whole(Role::OfSession, session.clone()));
    }
    if let Some(before) = &request.instead_of {
        let before: Stored<Strength> = tx.load(before)?;
        must_be_of(&before, &client)?;
        if voided(tx, &client)?.contains(&before.id) {
            return Err(Problem::NotFromHere);
        }
        links.push(Link::whole(Role::Voids, before.id));
    }
    tx.insert(request.id.clone(), Some(&client), StrengthState::Kept, strength, &links)?;
    Ok(client)
}
