//! What a client wants, and what they did of their own accord.

use super::boundary::sessions;
use super::consent::voided;
use super::{practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::client::Carried;
use crate::wire::goal::*;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::feedback::Feedback;
use holdfast_records::goal::{Goal, GoalState, Strength};
use holdfast_records::progress_report::ProgressReport;
use holdfast_records::{Moment, PrivateText, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A client's goals and progress.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<GoalsView, Problem> {
    let client = reader.load::<Client>(client)?;
    let slips = voided(reader, &client.id)?;
    let goals = reader.list::<Goal>(&Query::new().client(&client.id))?;
    let strengths = reader.list::<Strength>(&Query::new().client(&client.id).newest_first())?;
    let active_goals = practice::current(reader)?.active_goals;
    Ok(GoalsView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        today: now.day(),
        said_last: said_last(reader, &client.id, &slips, (&goals, &strengths))?,
        goals: views(goals, active_goals, now.day()),
        active_goals,
        strengths: noticed(strengths, &slips),
        sessions: sessions(reader, &client, now.day())?,
        report: newest_report(reader, &client.id)?,
        minted: reader.new_id(),
        minted_strength: reader.new_id(),
        client: client.id,
    })
}

/// The goals that a client is at, in the order in which they were written down.
pub(crate) fn active(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<Stored<Goal>>, Problem> {
    let mut goals = reader.list::<Goal>(&Query::new().client(client).state(GoalState::Active))?;
    goals.sort_by_key(written_down);
    Ok(goals)
}

fn written_down(goal: &Stored<Goal>) -> (i64, RecordId) {
    (goal.created_at.at, goal.id.clone())
}

/// Goals: those the client is at, those that rest, ideas, then the others.
fn views(mut goals: Vec<Stored<Goal>>, most: u8, today: NaiveDate) -> Vec<GoalView> {
    let active = goals.iter().filter(|goal| goal.state == GoalState::Active).count();
    let has_room = Goal::has_room(active, most);
    let followed =
        |goal: &Stored<Goal>| Some((goal.linked(Role::Follows)?.clone(), goal.id.clone()));
    let became: BTreeMap<_, _> = goals.iter().filter_map(followed).collect();
    goals.sort_by_key(|goal| (rank(goal.state), written_down(goal)));
    let view = |goal: Stored<Goal>| GoalView {
        may_become: may_become(&goal, has_room),
        became: became.get(&goal.id).cloned(),
        is_due: goal.state.rests_on_a_yes() && goal.body.review_on.is_some_and(|on| on <= today),
        id: goal.id,
        rev: goal.rev,
        state: goal.state,
        goal: goal.body,
    };
    goals.into_iter().map(view).collect()
}

fn rank(state: GoalState) -> u8 {
    match state {
        GoalState::Active => 0,
        GoalState::Resting => 1,
        GoalState::Idea => 2,
        GoalState::Reached | GoalState::Changed | GoalState::LetGo => 3,
    }
}

/// How a goal may stand from now on, once the client says so.
fn may_become(goal: &Stored<Goal>, has_room: bool) -> Vec<GoalState> {
    let may = |to: &GoalState| {
        let is_open = match to {
            GoalState::Active => has_room && goal.body.may_be_taken_up(),
            GoalState::Resting | GoalState::Reached => goal.body.may_be_taken_up(),
            GoalState::Idea | GoalState::Changed | GoalState::LetGo => true,
        };
        is_open && goal.state.may_become(*to)
    };
    GoalState::ALL.iter().copied().filter(may).collect()
}

/// What was noticed, the newest first; what was entered in error is last.
fn noticed(mut all: Vec<Stored<Strength>>, slips: &BTreeSet<RecordId>) -> Vec<StrengthView> {
    all.sort_by_key(|one| {
        (slips.contains(&one.id), Reverse((one.body.noticed_on, one.created_at.at)))
    });
    let view = |one: Stored<Strength>| StrengthView {
        is_voided: slips.contains(&one.id),
        session: one.linked(Role::OfSession).cloned(),
        id: one.id,
        strength: one.body,
    };
    all.into_iter().map(view).collect()
}

/// What the client said last: of the work, of a goal, or of what was noticed.
fn said_last(
    reader: &Reader<'_>,
    client: &RecordId,
    slips: &BTreeSet<RecordId>,
    (goals, strengths): (&[Stored<Goal>], &[Stored<Strength>]),
) -> Result<Option<Carried>, Problem> {
    type Said<'w> = (NaiveDate, i64, &'w PrivateText);
    let feedback = reader.list::<Feedback>(&Query::new().client(client))?;
    let of_work = feedback.iter().filter(|one| !slips.contains(&one.id)).flat_map(|one| {
        let on = one.body.said_on;
        let helped = one.body.helped_words.as_ref();
        let helped =
            helped.map(|words| (one.body.asked_on.unwrap_or(on), one.updated_at.at, words));
        std::iter::once((on, one.created_at.at, &one.body.said)).chain(helped)
    });
    // Letting go owes no day: then it was said when that was kept.
    let of_goals = goals.iter().filter_map(|one| -> Option<Said<'_>> {
        let on = one.body.reached_on.unwrap_or_else(|| one.updated_at.day());
        Some((on, one.updated_at.at, one.body.last_words.as_ref()?))
    });
    let of_strengths = strengths.iter().filter(|one| !slips.contains(&one.id));
    let of_strengths = of_strengths.filter_map(|one| {
        Some((one.body.noticed_on, one.created_at.at, one.body.client_words.as_ref()?))
    });
    let all = of_work.chain(of_goals).chain(of_strengths);
    let newest = all.filter(|(_, _, text)| !text.is_blank()).max_by_key(|(on, at, _)| (*on, *at));
    Ok(newest.map(|(session_on, _, text)| Carried { session_on, text: shown(text) }))
}

fn newest_report(reader: &Reader<'_>, client: &RecordId) -> Result<Option<ReportInShort>, Problem> {
    let reports = reader.list::<ProgressReport>(&Query::new().client(client))?;
    let newest = reports.into_iter().max_by_key(|report| report.body.number);
    Ok(newest.map(|report| ReportInShort {
        id: report.id,
        number: report.body.number,
        state: report.state,
        to: report.body.to,
    }))
}
