//! What a client wants, in their own words, and what they did of their own accord.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How a goal stands (domain 8.1). Letting one go is as good as reaching it.
    GoalState {
        /// An idea.
        Idea = "idea", locked: false, next: [Active, LetGo];
        /// The client is at it.
        Active = "active", locked: false, next: [Resting, Reached, Changed, LetGo];
        /// It rests.
        Resting = "resting", locked: false, next: [Active, Reached, Changed, LetGo];
        /// The client says that they are there.
        Reached = "reached", locked: false, next: [Active];
        /// It became another.
        Changed = "changed", locked: false, next: [];
        /// The client let it go.
        LetGo = "let_go", locked: false, next: [Idea, Active];
    }
}

/// What a client wants. Specific, measurable, achievable, relevant and with a day are asked for in plain words, and
/// none of them is owed (domain 8.1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// In the client's words, 1 to 200 characters.
    pub statement: PrivateText,
    /// Whose words they are. What the therapist set alone stays an idea.
    pub owner: GoalOwner,
    /// Why it matters to them, at most 200 characters.
    pub because: Option<PrivateText>,
    /// What they will notice, at most 200 characters.
    pub sign_of_movement: Option<PrivateText>,
    /// What makes it the right size, at most 200 characters.
    pub right_size: Option<PrivateText>,
    /// Where they were, 0 to 10, in their own view.
    pub start_point: Option<u8>,
    /// Where they are, 0 to 10, in their own view.
    pub now: Option<u8>,
    /// Small steps, at most 20.
    pub small_steps: Vec<SmallStep>,
    /// On which day the client said yes to it. Owed before they are at it.
    pub agreed_on: Option<NaiveDate>,
    /// When it is looked at again. Never a day by which it has to be done.
    pub review_on: Option<NaiveDate>,
    /// On which day the client said that they are there. Owed before it is reached.
    pub reached_on: Option<NaiveDate>,
    /// What they said then, or on letting it go; at most 300 characters. No reason is ever owed.
    pub last_words: Option<PrivateText>,
}

/// Whose words a goal is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GoalOwner {
    /// The client's.
    Client,
    /// Of both.
    Joint,
    /// The therapist's so far.
    Therapist,
}

/// A small step towards a goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SmallStep {
    /// What, in 1 to 120 characters.
    pub text: PrivateText,
    /// How it stands.
    pub state: SmallStepState,
}

/// How a small step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SmallStepState {
    /// An idea.
    Idea,
    /// Being tried.
    Trying,
    /// Done.
    Done,
    /// Resting.
    Rested,
}

impl Goal {
    /// What is owed before it may stand so; nothing where nothing is.
    pub fn owes(&self, to: GoalState) -> Option<(&'static str, Problem)> {
        match to {
            GoalState::Idea | GoalState::LetGo | GoalState::Changed => None,
            GoalState::Active | GoalState::Resting | GoalState::Reached
                if self.owner == GoalOwner::Therapist =>
            {
                Some(("owner", Problem::OutOfPlace))
            }
            GoalState::Active | GoalState::Resting => {
                self.agreed_on.is_none().then_some(("agreed_on", Problem::Blank))
            }
            GoalState::Reached => {
                self.reached_on.is_none().then_some(("reached_on", Problem::Blank))
            }
        }
    }
}

impl Record for Goal {
    const KIND: Kind = Kind::Goal;
    const BODY_VERSION: u32 = 1;
    type State = GoalState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        self.reached_on.or(self.agreed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("statement", &self.statement, 200);
        check.maybe_line("because", self.because.as_ref(), 200);
        check.maybe_line("sign_of_movement", self.sign_of_movement.as_ref(), 200);
        check.maybe_line("right_size", self.right_size.as_ref(), 200);
        for (field, number) in [("start_point", self.start_point), ("now", self.now)] {
            if let Some(number) = number {
                check.range(field, i32::from(number), 0, 10);
            }
        }
        check.count("small_steps", self.small_steps.len(), 20);
        check.maybe_day("agreed_on", self.agreed_on);
        check.maybe_day("review_on", self.review_on);
        check.maybe_day("reached_on", self.reached_on);
        check.maybe_text("last_words", self.last_words.as_ref(), 300);
        for (at, step) in self.small_steps.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("small_steps", &step.text, 120);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let own = [&self.because, &self.sign_of_movement, &self.right_size, &self.last_words];
        let steps = self.small_steps.iter().map(|step| &step.text);
        let said = own.into_iter().flatten().chain(steps);
        std::iter::once(&self.statement).chain(said).map(PrivateText::as_str).collect()
    }
}

states! {
    /// What was noticed is just that.
    StrengthState {
        /// It was kept.
        Kept = "kept", locked: false, next: [];
    }
}

/// Something a client did of their own accord, or a strength that showed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Strength {
    /// On which day it was noticed.
    pub noticed_on: NaiveDate,
    /// Which of the two.
    pub sort: StrengthSort,
    /// What, in 1 to 300 characters.
    pub what: PrivateText,
    /// In the client's words, at most 300 characters.
    pub client_words: Option<PrivateText>,
    /// Who noticed it.
    pub noticed_by: StrengthSeenBy,
}

/// What was noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StrengthSort {
    /// They chose, asked, refused, stopped or began something themselves.
    ActOfAgency,
    /// Something they can do, have or are.
    Strength,
}

/// Who noticed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StrengthSeenBy {
    /// The client.
    Client,
    /// The therapist.
    Therapist,
    /// Somebody else.
    Other,
}

impl Record for Strength {
    const KIND: Kind = Kind::Strength;
    const BODY_VERSION: u32 = 1;
    type State = StrengthState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.noticed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("noticed_on", self.noticed_on);
        check.owed_text("what", &self.what, 300);
        check.maybe_text("client_words", self.client_words.as_ref(), 300);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        std::iter::once(&self.what).chain(&self.client_words).map(PrivateText::as_str).collect()
    }
}
