//! What the client would like, in their words, with small steps. No numbers, no shares, no rows of days.

use holdfast_records::PrivateText;
use holdfast_records::goal::{Goal, GoalOwner, SmallStepState};
use holdfast_records::print_event::Copy;

use crate::agreement::quoted;
use crate::client_page::{ForClient, GoalsPage};
use crate::leaflet::{Content, Frame, Guard, Leaflet, own, room, yours};
use crate::pen::Pen;
use crate::sheet::{Part, Plain, Prepared, Room};
use crate::{PrintError, Setup};

/// Writes down the goals that the client is at and those that rest.
pub(crate) fn prepare(
    page: &GoalsPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let mut guard = Guard::of(whose, pen)?;
    let may_be_read = whose.copy == Copy::SomeoneMayRead;
    let parts = if may_be_read {
        steps_alone(page, &mut guard, pen)?
    } else {
        every_goal(page, whose.copy, &mut guard, pen)?
    };
    let (key, purpose) = if may_be_read {
        ("goals-title-read", "goals-purpose-read")
    } else {
        ("goals-title", "goals-purpose")
    };
    let stays = whose.copy == Copy::StaysHere;
    let content = Content {
        key,
        title: pen.fixed(key)?,
        purpose: vec![pen.fixed(purpose)?],
        day: Some(setup.printed_on),
        frame: Frame::with_fingerprint(),
        draft: None,
        body: Leaflet {
            parts,
            closing: if stays { Vec::new() } else { yours(pen)? },
            ..Leaflet::default()
        },
        left_out: guard.left_out(),
    };
    content.around("/leaflet.typ", whose, setup, pen)
}

fn every_goal(
    page: &GoalsPage,
    copy: Copy,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Vec<Plain>, PrintError> {
    let mut parts = Vec::new();
    let active = page.active.iter().map(|goal| (goal, false));
    for (goal, rests) in active.chain(page.resting.iter().map(|goal| (goal, true))) {
        if guard.keep_one(&goal.statement).is_some() {
            parts.push(one(goal, rests, copy, guard, pen)?);
        }
    }
    parts.push(room("goals-own", Room::of(2, 6, 6), pen)?);
    Ok(parts)
}

/// One goal under its own words. Why it matters, and when they look again, stay here.
fn one(
    goal: &Goal,
    rests: bool,
    copy: Copy,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    let stays = copy == Copy::StaysHere;
    let mut items = Vec::new();
    let title = if goal.owner == GoalOwner::Joint {
        items.push(pen.fixed("goals-together")?);
        pen.own(goal.statement.as_str())
    } else {
        let said = quoted(goal.statement.as_str(), pen)?;
        pen.own(&said)
    };
    if rests {
        items.push(pen.fixed("goals-rests")?);
    }
    if !stays {
        guard
            .leave_out(usize::from(goal.because.is_some()) + usize::from(goal.review_on.is_some()));
    }
    if let Some(why) = goal.because.as_ref().filter(|_| stays).and_then(|why| guard.keep_one(why)) {
        items.push(pen.fixed_with("goals-because", &[("why", why)])?);
    }
    if let Some(sign) = goal.sign_of_movement.as_ref().and_then(|sign| guard.keep_one(sign)) {
        items.push(pen.fixed_with("goals-notice", &[("sign", sign)])?);
    }
    let mut parts = if items.is_empty() { Vec::new() } else { vec![Part::Text { items }] };
    parts.extend(steps(goal, guard, pen)?);
    if let Some(day) = goal.review_on.filter(|_| stays && !rests) {
        parts.push(Part::Text { items: vec![pen.dated("goals-look", day)?] });
    }
    Ok(Plain { title, parts })
}

/// Steps by how they stand, each kind under its word. What was tried is told without a count.
fn steps(goal: &Goal, guard: &mut Guard, pen: &mut Pen<'_>) -> Result<Vec<Part>, PrintError> {
    let mut parts = Vec::new();
    for (label, states) in [
        ("goals-steps", [SmallStepState::Trying, SmallStepState::Idea]),
        ("goals-behind", [SmallStepState::Done, SmallStepState::Done]),
        ("goals-resting-steps", [SmallStepState::Rested, SmallStepState::Rested]),
    ] {
        let lines = in_states(goal, states);
        let items = own(&guard.keep(&lines), pen);
        if !items.is_empty() {
            parts.push(Part::Text { items: vec![pen.fixed(label)?] });
            parts.push(Part::List { items });
        }
    }
    Ok(parts)
}

fn in_states(goal: &Goal, states: [SmallStepState; 2]) -> Vec<PrivateText> {
    let those = goal.small_steps.iter().filter(|step| states.contains(&step.state));
    those.map(|step| step.text.clone()).collect()
}

/// Where someone may read it: small steps that tell nothing, and no word of what they are for.
fn steps_alone(
    page: &GoalsPage,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Vec<Plain>, PrintError> {
    guard.leave_out(page.active.len() + page.resting.len());
    let open = [SmallStepState::Trying, SmallStepState::Idea];
    let lines: Vec<_> = page.active.iter().flat_map(|goal| in_states(goal, open)).collect();
    let items = own(&guard.keep(&lines), pen);
    let mut parts = Vec::new();
    if !items.is_empty() {
        parts.push(Plain { title: pen.fixed("goals-steps")?, parts: vec![Part::List { items }] });
    }
    parts.push(room("goals-own", Room::of(6, 5, 5), pen)?);
    Ok(parts)
}
