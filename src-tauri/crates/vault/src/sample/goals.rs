//! What WREN-07 and HOLT-12 want, and what they did of their own accord.

use holdfast_records::{
    PrivateText, RecordId,
    goal::{
        Goal, GoalOwner, GoalState, SmallStep, SmallStepState, Strength, StrengthSeenBy,
        StrengthSort, StrengthState,
    },
};

use super::consent::of_session_on;
use super::desk::{Desk, said};
use crate::VaultError;

/// Keeps the goal that WREN-07 is at, one that she let go, and how she stopped a session herself.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let (agreed, last) = (desk.days_ago(42), desk.days_ago(7));
    let tea = Goal {
        because: said("I want my house back."),
        sign_of_movement: said("Tea is finished while still warm."),
        start_point: Some(1),
        now: Some(4),
        small_steps: vec![
            step("Door half shut, radio on", SmallStepState::Done),
            step("Door shut, radio on", SmallStepState::Trying),
        ],
        agreed_on: Some(agreed),
        review_on: desk.today.checked_add_days(chrono::Days::new(35)),
        ..goal("Sit at the kitchen table with the door shut for one cup of tea.", GoalOwner::Client)
    };
    desk.at(agreed, 14, 40);
    desk.keep(Some(client), GoalState::Active, &tea, &[])?;
    let letters = goal("Write a letter to my sister every week.", GoalOwner::Client);
    let letters = desk.keep(Some(client), GoalState::Idea, &letters, &[])?;
    desk.at(desk.days_ago(28), 14, 45);
    desk.stand::<Goal>(&letters, GoalState::LetGo)?;
    let palm = Strength {
        noticed_on: last,
        sort: StrengthSort::ActOfAgency,
        what: PrivateText::from("Put her palm down, and we stopped."),
        client_words: said("I noticed I sing again."),
        noticed_by: StrengthSeenBy::Therapist,
    };
    let of = of_session_on(desk, client, last)?;
    desk.at(last, 15, 24);
    desk.keep(Some(client), StrengthState::Kept, &palm, &of).map(drop)
}

/// Keeps the goal of HOLT-12, which rests.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let (agreed, last) = (desk.days_ago(19), desk.days_ago(5));
    let sleep = Goal {
        because: said("Work starts at six."),
        sign_of_movement: said("He notes it on the calendar."),
        start_point: Some(0),
        small_steps: vec![step("Phone in the hall", SmallStepState::Trying)],
        agreed_on: Some(agreed),
        review_on: desk.today.checked_add_days(chrono::Days::new(26)),
        ..goal("Sleep from one to five, three nights a week.", GoalOwner::Joint)
    };
    desk.at(agreed, 19, 30);
    let sleep = desk.keep(Some(client), GoalState::Active, &sleep, &[])?;
    desk.at(last, 19, 30);
    desk.stand::<Goal>(&sleep, GoalState::Resting).map(drop)
}

fn goal(statement: &str, owner: GoalOwner) -> Goal {
    Goal {
        statement: PrivateText::from(statement),
        owner,
        because: None,
        sign_of_movement: None,
        right_size: None,
        start_point: None,
        now: None,
        small_steps: Vec::new(),
        agreed_on: None,
        review_on: None,
        reached_on: None,
        last_words: None,
    }
}

fn step(text: &str, state: SmallStepState) -> SmallStep {
    SmallStep { text: PrivateText::from(text), state }
}
