//! Limits: the numbers of a plan, each with who set it and what the client last said about it.

use super::PacingPlan;
use crate::PrivateText;
use crate::check::Check;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One agreed number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The number. Nothing means that none was agreed, and its rule is silent.
    pub value: Option<u16>,
    /// Who set it as it is now.
    pub set_by: Option<LimitSetBy>,
    /// The client's last word on it, at most 200 characters.
    pub client_words: Option<PrivateText>,
    /// When they said it.
    pub said_on: Option<NaiveDate>,
}

/// Who set a limit as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LimitSetBy {
    /// The client alone.
    Client,
    /// The two of them.
    Both,
    /// The therapist; not talked about yet.
    Therapist,
}

/// The limits of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Minutes with trauma material in a session, 0 to 180.
    pub trauma_minutes: Limit,
    /// New things in a session, 0 to 10.
    pub new_things: Limit,
    /// Minute of the session after which nothing new begins, 0 to 180.
    pub nothing_new_after: Limit,
    /// How strong it may get, 1 to 10.
    pub suds_peak: Limit,
    /// How strong it may be at the end, 0 to 9.
    pub suds_end: Limit,
    /// Minutes kept for closing, 0 to 60.
    pub closing_minutes: Limit,
    /// Days without a session after which the next begins with finding the way back, 7 to 90.
    pub gap_days: Limit,
}

/// The name of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LimitName {
    /// Minutes with trauma material.
    TraumaMinutes,
    /// New things.
    NewThings,
    /// The minute after which nothing new begins.
    NothingNewAfter,
    /// How strong it may get.
    SudsPeak,
    /// How strong it may be at the end.
    SudsEnd,
    /// Minutes kept for closing.
    ClosingMinutes,
    /// Days without a session.
    GapDays,
}

impl Limit {
    /// The number, where the client set it or agreed to it. What only the therapist set is no agreement.
    pub fn agreed(&self) -> Option<u16> {
        match self.set_by {
            Some(LimitSetBy::Client | LimitSetBy::Both) => self.value,
            Some(LimitSetBy::Therapist) | None => None,
        }
    }
}

impl LimitName {
    /// Every limit, in the order of the page.
    pub const ALL: [LimitName; 7] = [
        LimitName::TraumaMinutes,
        LimitName::NewThings,
        LimitName::NothingNewAfter,
        LimitName::SudsPeak,
        LimitName::SudsEnd,
        LimitName::ClosingMinutes,
        LimitName::GapDays,
    ];

    /// The word for it in a body and on the wire.
    pub fn token(self) -> &'static str {
        match self {
            LimitName::TraumaMinutes => "trauma_minutes",
            LimitName::NewThings => "new_things",
            LimitName::NothingNewAfter => "nothing_new_after",
            LimitName::SudsPeak => "suds_peak",
            LimitName::SudsEnd => "suds_end",
            LimitName::ClosingMinutes => "closing_minutes",
            LimitName::GapDays => "gap_days",
        }
    }

    /// The least and the most that it may be.
    pub fn bounds(self) -> (u16, u16) {
        match self {
            LimitName::TraumaMinutes | LimitName::NothingNewAfter => (0, 180),
            LimitName::NewThings => (0, 10),
            LimitName::SudsPeak => (1, 10),
            LimitName::SudsEnd => (0, 9),
            LimitName::ClosingMinutes => (0, 60),
            LimitName::GapDays => (7, 90),
        }
    }

    /// Whether this number asks for less of the work than that one, so that the client may set it alone. More
    /// closing is less work; for the days without a session, so is noticing sooner.
    pub fn asks_less(self, new: u16, old: u16) -> bool {
        match self {
            LimitName::ClosingMinutes => new > old,
            LimitName::TraumaMinutes
            | LimitName::NewThings
            | LimitName::NothingNewAfter
            | LimitName::SudsPeak
            | LimitName::SudsEnd
            | LimitName::GapDays => new < old,
        }
    }
}

impl Limits {
    /// The usual numbers (domain 11.4), none of them talked about yet.
    pub(super) fn usual() -> Limits {
        let usual = |value| Limit {
            value: Some(value),
            set_by: Some(LimitSetBy::Therapist),
            ..Limit::default()
        };
        Limits {
            trauma_minutes: usual(15),
            new_things: Limit::default(),
            nothing_new_after: Limit::default(),
            suds_peak: usual(6),
            suds_end: usual(3),
            closing_minutes: usual(15),
            gap_days: usual(21),
        }
    }

    /// One of them.
    pub fn of(&self, name: LimitName) -> &Limit {
        match name {
            LimitName::TraumaMinutes => &self.trauma_minutes,
            LimitName::NewThings => &self.new_things,
            LimitName::NothingNewAfter => &self.nothing_new_after,
            LimitName::SudsPeak => &self.suds_peak,
            LimitName::SudsEnd => &self.suds_end,
            LimitName::ClosingMinutes => &self.closing_minutes,
            LimitName::GapDays => &self.gap_days,
        }
    }

    /// One of them, to be changed.
    pub fn of_mut(&mut self, name: LimitName) -> &mut Limit {
        match name {
            LimitName::TraumaMinutes => &mut self.trauma_minutes,
            LimitName::NewThings => &mut self.new_things,
            LimitName::NothingNewAfter => &mut self.nothing_new_after,
            LimitName::SudsPeak => &mut self.suds_peak,
            LimitName::SudsEnd => &mut self.suds_end,
            LimitName::ClosingMinutes => &mut self.closing_minutes,
            LimitName::GapDays => &mut self.gap_days,
        }
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &PrivateText> {
        LimitName::ALL.into_iter().filter_map(|name| self.of(name).client_words.as_ref())
    }

    pub(super) fn check_into(&self, check: &mut Check) {
        for name in LimitName::ALL {
            let limit = self.of(name);
            let (least, most) = name.bounds();
            if let Some(value) = limit.value {
                check.range(name.token(), i32::from(value), i32::from(least), i32::from(most));
            }
            check.maybe_text(name.token(), limit.client_words.as_ref(), 200);
            check.maybe_day("said_on", limit.said_on);
        }
    }
}

/// Why the client alone may not set a limit to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LimitProblem {
    /// It would ask for more than what was agreed; that takes both.
    #[error("asks for more than what was agreed")]
    TakesBoth,
    /// Not a number that this limit can have.
    #[error("is not a number that this limit can have")]
    OutOfBounds,
}

impl PacingPlan {
    /// The version that begins when the client makes one limit smaller: at once, by their word alone (domain 4.5).
    /// What the client has agreed to otherwise stays agreed, and so does the day to look again.
    pub fn made_smaller(
        &self,
        number: u32,
        name: LimitName,
        value: u16,
        client_words: Option<PrivateText>,
        today: NaiveDate,
    ) -> Result<PacingPlan, LimitProblem> {
        let (least, most) = name.bounds();
        if !(least..=most).contains(&value) {
            return Err(LimitProblem::OutOfBounds);
        }
        let old = self.limits.of(name);
        if old.value.is_some_and(|old| !name.asks_less(value, old)) {
            return Err(LimitProblem::TakesBoth);
        }
        let mut next = PacingPlan { number, ..self.clone() };
        *next.limits.of_mut(name) = Limit {
            value: Some(value),
            set_by: Some(LimitSetBy::Client),
            client_words,
            said_on: Some(today),
        };
        Ok(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        "2026-03-12".parse().unwrap()
    }

    #[test]
    fn a_client_may_make_a_limit_smaller_alone_and_a_larger_one_takes_both() {
        let plan = PacingPlan::first(3);
        let set =
            |name, value| plan.made_smaller(4, name, value, Some("Ten today.".into()), today());
        let ten = set(LimitName::TraumaMinutes, 10).unwrap();
        let limit = &ten.limits.trauma_minutes;
        assert_eq!(
            (limit.value, limit.set_by, limit.said_on),
            (Some(10), Some(LimitSetBy::Client), Some(today()))
        );
        assert_eq!(set(LimitName::TraumaMinutes, 20), Err(LimitProblem::TakesBoth));
        assert_eq!(set(LimitName::TraumaMinutes, 15), Err(LimitProblem::TakesBoth));
        assert_eq!(set(LimitName::ClosingMinutes, 10), Err(LimitProblem::TakesBoth));
        assert!(set(LimitName::ClosingMinutes, 20).is_ok());
        assert_eq!(set(LimitName::SudsPeak, 0), Err(LimitProblem::OutOfBounds));
        assert!(
            set(LimitName::NewThings, 3).is_ok(),
            "where none was agreed, the first one may be the client's"
        );
    }

    proptest! {
        #[test]
        fn no_word_of_the_client_alone_ever_asks_for_more(
            at in 0..LimitName::ALL.len(), values in prop::collection::vec(0u16..200, 1..12),
        ) {
            let name = LimitName::ALL[at];
            let mut plan = PacingPlan::first(1);
            for (number, value) in (2u32..).zip(values) {
                let old = plan.limits.of(name).value;
                if let Ok(next) = plan.made_smaller(number, name, value, None, today()) {
                    prop_assert_eq!(next.check(), Ok(()));
                    if let Some(old) = old {
                        prop_assert!(name.asks_less(value, old));
                    }
                    plan = next;
                }
            }
        }
    }
}
