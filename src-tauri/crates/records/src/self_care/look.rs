//! One week, looked at.

use super::list::is_key;
use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

states! {
    /// Whether a look still stands.
    SelfCareLookState {
        /// It does.
        Kept = "kept", locked: false, next: [Struck];
        /// The therapist struck it.
        Struck = "struck", locked: false, next: [Kept];
    }
}

/// A look at one week. One for each week; a week without one was not looked at, and nothing follows from that.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SelfCareLook {
    /// The Monday of the week.
    pub week_of: NaiveDate,
    /// What was said of each thing, in the words it had then; at most 20. What is not here was not looked at.
    pub answers: Vec<SelfCareAnswer>,
    /// Whatever else, at most 300 characters.
    pub note: Option<PrivateText>,
}

/// What was said of one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SelfCareAnswer {
    /// Which thing.
    pub key: String,
    /// Its words at that time, 1 to 120 characters.
    pub words: PrivateText,
    /// What was said.
    pub tick: SelfCareTick,
}

/// What can be said of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SelfCareTick {
    /// Yes.
    Yes,
    /// Some.
    Some,
    /// No.
    No,
    /// Left out this week.
    LeaveOut,
}

/// The Monday of the week that a day is in.
pub fn week_of(day: NaiveDate) -> NaiveDate {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}

impl SelfCareLook {
    /// What was said of a thing that week. Left out counts as not said.
    pub fn said_of(&self, key: &str) -> Option<SelfCareTick> {
        let answer = self.answers.iter().find(|answer| answer.key == key)?;
        (answer.tick != SelfCareTick::LeaveOut).then_some(answer.tick)
    }
}

impl Record for SelfCareLook {
    const KIND: Kind = Kind::SelfCareLook;
    const BODY_VERSION: u32 = 1;
    type State = SelfCareLookState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.week_of)
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::Reflection
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("week_of", self.week_of);
        check.add_if(week_of(self.week_of) != self.week_of, "week_of", Problem::WrongForm);
        check.maybe_text("note", self.note.as_ref(), 300);
        check.count("answers", self.answers.len(), 20);
        let says =
            !self.answers.is_empty() || self.note.as_ref().is_some_and(|note| !note.is_blank());
        check.add_if(!says, "answers", Problem::Blank);
        for (at, answer) in self.answers.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("answers", &answer.words, 120);
            check.add_if(!is_key(&answer.key), "answers", Problem::WrongForm);
            let is_twice = self.answers.iter().take(at).any(|other| other.key == answer.key);
            check.add_if(is_twice, "answers", Problem::Twice);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.note.iter().map(PrivateText::as_str).collect()
    }
}
