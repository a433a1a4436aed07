//! How long a client's records are kept, and what holds them longer.
//!
//! Domain 7.5. Nothing happens by time alone: what is past its day is worked out from today when it is read.

mod rule;
mod trash;

pub use rule::{KeptBecause, NotYet, RetentionRule, Service, Until, may_be_erased};
pub use trash::{TRASH_DAYS, leaves_trash_on};

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How long a client's records are kept is one record for each client; its revisions are its history.
    RetentionState {
        /// It holds.
        Current = "current", locked: false, next: [];
    }
}

/// What was decided for one client beside the practice's own numbers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Until when this client's records are kept, where that is not what the practice's numbers say.
    pub own_until: Option<NaiveDate>,
    /// Why, 1 to 300 characters; owed with a day, and out of place without one.
    pub own_reason: Option<PrivateText>,
    /// Every legal hold there was, the newest last, at most 20. The last one may still be on.
    pub holds: Vec<LegalHold>,
}

/// A time in which nothing of a client may be erased: a complaint, a claim, a court.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LegalHold {
    /// From which day.
    pub from: NaiveDate,
    /// Why, 1 to 300 characters.
    pub reason: PrivateText,
    /// The day on which it was lifted; nothing while it is on.
    pub lifted_on: Option<NaiveDate>,
    /// Why it was lifted, at most 300 characters.
    pub lifted_because: Option<PrivateText>,
}

impl Retention {
    /// The hold that is on.
    pub fn hold(&self) -> Option<&LegalHold> {
        self.holds.last().filter(|hold| hold.lifted_on.is_none())
    }
}

impl Record for Retention {
    const KIND: Kind = Kind::Retention;
    const BODY_VERSION: u32 = 1;
    type State = RetentionState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.maybe_day("own_until", self.own_until);
        match (self.own_until, &self.own_reason) {
            (Some(_), Some(reason)) => check.owed_text("own_reason", reason, 300),
            (Some(_), None) => check.add("own_reason", Problem::Blank),
            (None, Some(_)) => check.add("own_reason", Problem::OutOfPlace),
            (None, None) => {}
        }
        check.count("holds", self.holds.len(), 20);
        for (at, hold) in self.holds.iter().enumerate() {
            check.entry(Some(at));
            check.day("from", hold.from);
            check.owed_text("reason", &hold.reason, 300);
            check.maybe_day("lifted_on", hold.lifted_on);
            check.maybe_text("lifted_because", hold.lifted_because.as_ref(), 300);
            let is_early = hold.lifted_on.is_some_and(|on| on < hold.from);
            check.add_if(is_early, "lifted_on", Problem::EndsBeforeItBegins);
            // Only the newest may still be on.
            let is_left_on = hold.lifted_on.is_none() && at + 1 < self.holds.len();
            check.add_if(is_left_on, "lifted_on", Problem::Blank);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let holds = self
            .holds
            .iter()
            .flat_map(|one| std::iter::once(&one.reason).chain(&one.lifted_because));
        self.own_reason.iter().chain(holds).map(PrivateText::as_str).collect()
    }
}

/// The practice's own numbers, in the place of the ones it began with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OwnRetention {
    /// For how many years after the last contact, 1 to 50.
    pub adult_years: u8,
    /// Until which age the records of somebody who came as a minor are kept at least, 18 to 60.
    pub minor_until_age: u8,
    /// Why these numbers: what an insurer, a regulator or the law says; 1 to 300 characters.
    pub reason: PrivateText,
}

impl OwnRetention {
    /// The rule that these numbers make.
    pub fn rule(&self) -> RetentionRule {
        RetentionRule { adult_years: self.adult_years, minor_until_age: self.minor_until_age }
    }

    /// Looks at the numbers.
    pub(crate) fn check_into(&self, check: &mut Check) {
        check.range("retention.adult_years", i32::from(self.adult_years), 1, 50);
        check.range("retention.minor_until_age", i32::from(self.minor_until_age), 18, 60);
        check.owed_text("retention.reason", &self.reason, 300);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn hold(lifted_on: Option<NaiveDate>) -> LegalHold {
        let reason = "A complaint.".into();
        LegalHold { from: day("2026-03-05"), reason, lifted_on, lifted_because: None }
    }

    #[test]
    fn a_day_of_ones_own_owes_a_reason() {
        let own_until = Some(day("2040-01-01"));
        assert!(Retention { own_until, ..Retention::default() }.check().is_err());
        let own_reason = Some(" ".into());
        assert!(Retention { own_until, own_reason, ..Retention::default() }.check().is_err());
        let own_reason = Some("The insurer asks for it.".into());
        let said = Retention { own_until, own_reason, holds: Vec::new() };
        assert_eq!(said.check(), Ok(()));
        assert!(Retention { own_until: None, ..said }.check().is_err());
    }

    #[test]
    fn only_the_newest_hold_may_be_on() {
        let on = Retention { holds: vec![hold(None)], ..Retention::default() };
        assert!(on.hold().is_some() && on.check().is_ok());
        let lifted = Some(day("2026-05-01"));
        let again = Retention { holds: vec![hold(lifted), hold(None)], ..Retention::default() };
        assert!(again.hold().is_some() && again.check().is_ok());
        let two = Retention { holds: vec![hold(None), hold(lifted)], ..Retention::default() };
        assert!(two.hold().is_none() && two.check().is_err());
        let early = Some(day("2026-03-04"));
        assert!(Retention { holds: vec![hold(early)], ..Retention::default() }.check().is_err());
    }
}
