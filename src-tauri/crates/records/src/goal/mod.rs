//! What a client wants, in their own words, and what they did of their own accord.

mod strength;

pub use strength::{Strength, StrengthSeenBy, StrengthSort, StrengthState};

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, State, states};
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

/// Why a goal does not go on that way now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// No way leads there from here.
    NotFromHere,
    /// Something is owed first, or does not belong to how it is to stand.
    Owes(FieldProblem),
}

impl GoalState {
    /// Whether it rests on a yes of the client's.
    pub fn rests_on_a_yes(self) -> bool {
        match self {
            GoalState::Active | GoalState::Resting => true,
            GoalState::Idea | GoalState::Reached | GoalState::Changed | GoalState::LetGo => false,
        }
    }
}

impl Goal {
    /// Whether it may stand so by what is written in it: with the day of the client's yes while they are at it and
    /// while it rests, with the day of their word once it is reached, which is no day before their yes, and never in the
    /// therapist's words alone.
    /// Nothing is owed by an idea, by what became another, or by letting go.
    pub fn may_be(&self, state: GoalState) -> Result<(), FieldProblem> {
        let owes = |is_so: bool, field, problem| {
            if is_so { Ok(()) } else { Err(FieldProblem { field, at: None, problem }) }
        };
        let is_reached = state == GoalState::Reached;
        let is_theirs = self.may_be_taken_up() || !(is_reached || state.rests_on_a_yes());
        owes(is_theirs, "owner", Problem::OutOfPlace)?;
        let is_agreed = self.agreed_on.is_some() || !state.rests_on_a_yes();
        owes(is_agreed, "agreed_on", Problem::Blank)?;
        owes(self.reached_on.is_some() || !is_reached, "reached_on", Problem::Blank)?;
        let is_before_the_yes =
            self.agreed_on.zip(self.reached_on).is_some_and(|(yes, on)| on < yes);
        owes(!is_before_the_yes, "reached_on", Problem::OutOfPlace)?;
        owes(self.reached_on.is_none() || is_reached, "reached_on", Problem::OutOfPlace)
    }

    /// Whether the client can be at it, once they say yes: what the therapist set alone stays an idea.
    pub fn may_be_taken_up(&self) -> bool {
        match self.owner {
            GoalOwner::Client | GoalOwner::Joint => true,
            GoalOwner::Therapist => false,
        }
    }

    /// How a new goal stands: the client is at it at once where they said yes and there is room.
    pub fn begins(&self, has_room: bool) -> GoalState {
        let is_active = has_room && self.may_be(GoalState::Active).is_ok();
        if is_active { GoalState::Active } else { GoalState::Idea }
    }

    /// Whether there is room for one more beside so many that a client is at.
    pub fn has_room(active: usize, most: u8) -> bool {
        active < usize::from(most)
    }

    /// The same goal, gone on by the client's word: on which day they said so, and what. What is taken up again owes a
    /// new yes, and what they said at its end stays in its history.
    pub fn gone_on(
        &self,
        from: GoalState,
        to: GoalState,
        on: Option<NaiveDate>,
        words: Option<PrivateText>,
    ) -> Result<Goal, NotNow> {
        if !from.may_become(to) {
            return Err(NotNow::NotFromHere);
        }
        let mut next = self.clone();
        if matches!(from, GoalState::Reached | GoalState::LetGo) {
            (next.agreed_on, next.reached_on, next.last_words) = (None, None, None);
        }
        match to {
            GoalState::Active => next.agreed_on = on.or(next.agreed_on),
            GoalState::Reached => next.reached_on = on,
            GoalState::LetGo => next.reached_on = None,
            GoalState::Idea | GoalState::Resting | GoalState::Changed => {}
        }
        next.last_words = words.filter(|words| !words.is_blank()).or(next.last_words);
        next.may_be(to).map_err(NotNow::Owes)?;
        Ok(next)
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

#[cfg(test)]
mod tests;
