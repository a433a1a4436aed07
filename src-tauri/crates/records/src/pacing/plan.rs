//! The plan for the pace of the work: limits with the client's last word, what stops it, what follows (domain 4.5).
//!
//! Each version is a record of its own. A limit may be made smaller by the client alone, at once; a larger one
//! takes both. Phases have no order, and none is ever refused.

mod limits;

pub use limits::{Limit, LimitName, LimitProblem, LimitSetBy, Limits};

use crate::check::Check;
use crate::{Audience, FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// A plan is looked at again after at most so many days.
pub const REVIEW_WITHIN_DAYS: u64 = 90;

states! {
    /// How a version of a plan stands. One is in force for each client at most.
    PacingPlanState {
        /// Being written.
        Draft = "draft", locked: false, next: [Active, SetAside];
        /// In force.
        Active = "active", locked: true, next: [Superseded, SetAside];
        /// A later version took its place.
        Superseded = "superseded", locked: true, next: [];
        /// Not in force any more, and none took its place.
        SetAside = "set_aside", locked: true, next: [];
    }
}

/// One version of a plan for the pace of the work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PacingPlan {
    /// Which version, from 1.
    pub number: u32,
    /// Which part of the work comes first now.
    pub phase: Phase,
    /// In which way the work is done.
    pub profile: Profile,
    /// How long a session is, 15 to 180 minutes.
    pub session_minutes: u16,
    /// The days between two sessions as agreed, 1 to 60.
    pub frequency_days: Option<u16>,
    /// What was agreed as a limit, each with the client's last word.
    pub limits: Limits,
    /// How many steady sessions come before a next step is mentioned, 1 to 6.
    pub hold_sessions: u8,
    /// How many sessions the pacing check looks at, 3 to 8.
    pub window: u8,
    /// The client's own words on pace, at most 400 characters.
    pub client_words: Option<PrivateText>,
    /// What stops the work at once, at most 8 lines of 160 characters.
    pub stop_conditions: Vec<PrivateText>,
    /// How it shows when it is too much, at most 300 characters in the client's words.
    pub signs_high: Option<PrivateText>,
    /// How it shows when they are far away, at most 300 characters in the client's words.
    pub signs_low: Option<PrivateText>,
    /// What we do when it is too much, at most 300 characters.
    pub when_too_much: Option<PrivateText>,
    /// What we do when they are far away, at most 300 characters.
    pub when_far_away: Option<PrivateText>,
    /// How small a piece is, at most 300 characters.
    pub how_small: Option<PrivateText>,
    /// Where attention rests, at most 300 characters.
    pub anchor: Option<PrivateText>,
    /// How a session begins each time, at most 200 characters.
    pub opening_ritual: Option<PrivateText>,
    /// How it ends each time, at most 200 characters.
    pub closing_ritual: Option<PrivateText>,
    /// What could be done, in no order but the client's: at most 12.
    pub options: Vec<PlanOption>,
    /// Skills to build or to keep, at most 12 lines of 160 characters.
    pub skills: Vec<PrivateText>,
    /// Whether the client agreed to it.
    pub agreed: Option<PlanAgreed>,
    /// On which day they said so.
    pub agreed_on: Option<NaiveDate>,
    /// What changed and why, at most 300 characters. Owed from the second version on.
    pub reason: Option<PrivateText>,
    /// When to look at it again, at most 90 days after it was agreed.
    pub review_on: Option<NaiveDate>,
}

/// Which part of the work comes first. A map, not a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Safety and steadiness.
    Stabilisation,
    /// Approaching what happened.
    Processing,
    /// Meaning, people, what comes next.
    Integration,
}

/// In which way the work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// In small pieces.
    Titrated,
    /// An exposure protocol: strong distress during the work is expected, and the end still matters.
    ExposureProtocol,
    /// Work of the EMDR kind.
    EmdrStyle,
    /// No trauma material for now.
    StabilisationOnly,
    /// Another way.
    Custom,
}

/// Something that could be done, and what the client chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlanOption {
    /// What, in neutral words of 1 to 120 characters.
    pub label: PrivateText,
    /// What the client chose. Nothing until they did.
    pub chosen: Option<OptionChoice>,
    /// What they said about it, at most 200 characters.
    pub client_words: Option<PrivateText>,
}

/// What a client chose about something that could be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OptionChoice {
    /// First.
    First,
    /// Some time.
    Later,
    /// Not this.
    NotThis,
}

/// Whether a client agreed to a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PlanAgreed {
    /// They did.
    Yes,
    /// To part of it.
    Partly,
    /// They did not.
    No,
}

impl PacingPlan {
    /// A first draft with the practice's usual numbers (domain 11.4), every one of them to be talked about.
    pub fn first(number: u32) -> PacingPlan {
        PacingPlan {
            number,
            phase: Phase::Stabilisation,
            profile: Profile::Titrated,
            session_minutes: 50,
            frequency_days: Some(7),
            limits: Limits::usual(),
            hold_sessions: 2,
            window: 4,
            client_words: None,
            stop_conditions: Vec::new(),
            signs_high: None,
            signs_low: None,
            when_too_much: None,
            when_far_away: None,
            how_small: None,
            anchor: None,
            opening_ritual: None,
            closing_ritual: None,
            options: Vec::new(),
            skills: Vec::new(),
            agreed: None,
            agreed_on: None,
            reason: None,
            review_on: None,
        }
    }

    /// A draft of the version after this one: the same, and nothing of it agreed yet.
    #[must_use]
    pub fn next(&self, number: u32) -> PacingPlan {
        PacingPlan {
            number,
            agreed: None,
            agreed_on: None,
            reason: None,
            review_on: None,
            ..self.clone()
        }
    }

    /// What is owed before it is in force: that the client said yes at least to part of it and when, when to look
    /// again, and from the second version on what changed and why. A client who said no has no plan.
    pub fn missing(&self, today: NaiveDate) -> Vec<&'static str> {
        let says_yes = matches!(self.agreed, Some(PlanAgreed::Yes | PlanAgreed::Partly));
        let agreed_on = self.agreed_on.filter(|day| *day <= today);
        let latest = agreed_on.and_then(|day| day.checked_add_days(Days::new(REVIEW_WITHIN_DAYS)));
        let looks_again = self.review_on.zip(agreed_on).zip(latest);
        let looks_again =
            looks_again.is_some_and(|((day, from), latest)| day >= from && day <= latest);
        let says_why = self.reason.as_ref().is_some_and(|why| !why.is_blank());
        [
            ("agreed", says_yes),
            ("agreed_on", agreed_on.is_some()),
            ("review_on", looks_again),
            ("reason", self.number == 1 || says_why),
        ]
        .into_iter()
        .filter(|(_, is_there)| !is_there)
        .map(|(field, _)| field)
        .collect()
    }

    /// Whether it is time to look at it again.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.review_on.is_some_and(|day| day <= today)
    }

    /// From which day it holds as it is: the day of the yes, or of the client's later word on a limit.
    pub fn holds_from(&self) -> Option<NaiveDate> {
        let said = LimitName::ALL.into_iter().filter_map(|name| self.limits.of(name).said_on);
        said.chain(self.agreed_on).max()
    }

    /// This one, where a number that differs from the version before keeps nobody's old word beside it: who set it and
    /// what the client said of another number is not said of this one.
    #[must_use]
    pub fn without_old_words(mut self, before: &PacingPlan) -> PacingPlan {
        for name in LimitName::ALL {
            let old = before.limits.of(name);
            let limit = self.limits.of_mut(name);
            let is_another = limit.value != old.value && old.value.is_some();
            let same = (limit.set_by, &limit.client_words, limit.said_on)
                == (old.set_by, &old.client_words, old.said_on);
            if is_another && same {
                *limit = Limit { value: limit.value, ..Limit::default() };
            }
        }
        self
    }

    fn said(&self) -> impl Iterator<Item = (&'static str, &PrivateText, usize)> {
        [
            ("client_words", &self.client_words, 400),
            ("signs_high", &self.signs_high, 300),
            ("signs_low", &self.signs_low, 300),
            ("when_too_much", &self.when_too_much, 300),
            ("when_far_away", &self.when_far_away, 300),
            ("how_small", &self.how_small, 300),
            ("anchor", &self.anchor, 300),
            ("opening_ritual", &self.opening_ritual, 200),
            ("closing_ritual", &self.closing_ritual, 200),
            ("reason", &self.reason, 300),
        ]
        .into_iter()
        .filter_map(|(field, text, limit)| text.as_ref().map(|text| (field, text, limit)))
    }

    fn check_lists(&self, check: &mut Check) {
        let lists = [("stop_conditions", &self.stop_conditions, 8), ("skills", &self.skills, 12)];
        for (field, lines, most) in lists {
            check.count(field, lines.len(), most);
            for (at, line) in lines.iter().enumerate() {
                check.entry(Some(at));
                check.owed_line(field, line, 160);
            }
            check.entry(None);
        }
        check.count("options", self.options.len(), 12);
        for (at, option) in self.options.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("options", &option.label, 120);
            check.maybe_text("client_words", option.client_words.as_ref(), 200);
        }
        check.entry(None);
    }
}

impl Record for PacingPlan {
    const KIND: Kind = Kind::PacingPlan;
    const BODY_VERSION: u32 = 1;
    type State = PacingPlanState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        self.agreed_on
    }

    fn audience(&self) -> Audience {
        Audience::Shareable
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.range("number", i32::try_from(self.number).unwrap_or(i32::MAX), 1, 9999);
        check.range("session_minutes", i32::from(self.session_minutes), 15, 180);
        self.frequency_days
            .iter()
            .for_each(|days| check.range("frequency_days", i32::from(*days), 1, 60));
        check.range("hold_sessions", i32::from(self.hold_sessions), 1, 6);
        check.range("window", i32::from(self.window), 3, 8);
        self.limits.check_into(&mut check);
        for (field, text, limit) in self.said() {
            check.text(field, text, limit);
        }
        self.check_lists(&mut check);
        check.maybe_day("agreed_on", self.agreed_on);
        check.maybe_day("review_on", self.review_on);
        check.add_if(
            self.agreed.is_none() && self.agreed_on.is_some(),
            "agreed_on",
            Problem::WithoutItsPair,
        );
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said = self.said().map(|(_, text, _)| text);
        let listed = self.stop_conditions.iter().chain(&self.skills);
        let options = self.options.iter();
        let options =
            options.flat_map(|option| std::iter::once(&option.label).chain(&option.client_words));
        let words = self.limits.words();
        said.chain(listed).chain(options).chain(words).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn agreed() -> PacingPlan {
        PacingPlan {
            agreed: Some(PlanAgreed::Yes),
            agreed_on: Some(day("2026-03-05")),
            review_on: Some(day("2026-05-21")),
            ..PacingPlan::first(1)
        }
    }

    #[test]
    fn a_plan_is_in_force_only_with_the_clients_yes_and_a_day_to_look_again() {
        assert_eq!(PacingPlan::first(1).check(), Ok(()));
        assert_eq!(
            PacingPlan::first(1).missing(day("2026-03-05")),
            ["agreed", "agreed_on", "review_on"]
        );
        assert!(agreed().missing(day("2026-03-05")).is_empty());
        let no = PacingPlan { agreed: Some(PlanAgreed::No), ..agreed() };
        assert_eq!(no.missing(day("2026-03-05")), ["agreed"]);
        assert_eq!(agreed().missing(day("2026-03-04")), ["agreed_on", "review_on"]);
    }

    #[test]
    fn it_is_looked_at_again_within_ninety_days() {
        let late = PacingPlan { review_on: Some(day("2026-06-04")), ..agreed() };
        assert_eq!(late.missing(day("2026-03-05")), ["review_on"]);
        assert!(agreed().is_due(day("2026-05-21")) && !agreed().is_due(day("2026-05-20")));
    }

    #[test]
    fn a_later_version_says_what_changed_and_carries_no_old_yes() {
        let next = agreed().next(2);
        assert_eq!((next.agreed, next.agreed_on, next.review_on), (None, None, None));
        let second = PacingPlan { number: 2, ..agreed() };
        assert_eq!(second.missing(day("2026-03-05")), ["reason"]);
    }
}
