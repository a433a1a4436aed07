//! What a client hopes, fears and expects, and how that looks later.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// Whether an expectation is on the list.
    ExpectationState {
        /// It stands.
        Current = "current", locked: false, next: [TakenOff];
        /// It was taken off. What it said stays.
        TakenOff = "taken_off", locked: false, next: [Current];
    }
}

/// Something a client came with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// What kind of expectation it is.
    pub about: ExpectationAbout,
    /// What it says, 1 to 400 characters.
    pub words: PrivateText,
    /// Whose words those are.
    pub whose: ExpectationVoice,
    /// On which day it was said.
    pub said_on: NaiveDate,
    /// How it looked when they came back to it, if they did.
    pub seen: Option<ExpectationSeen>,
    /// On which day that was.
    pub seen_on: Option<NaiveDate>,
    /// What was said of it then, at most 400 characters.
    pub seen_words: Option<PrivateText>,
}

/// What kind of expectation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExpectationAbout {
    /// What they hope for.
    Hope,
    /// What they are afraid of.
    Fear,
    /// What they expect of the work.
    OfTherapy,
    /// What they expect of the therapist.
    OfMe,
}

/// Whose words an expectation is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExpectationVoice {
    /// The client's own.
    Client,
    /// The therapist's, as they understood it.
    Therapist,
    /// Somebody else's, who spoke for the client.
    SomeoneElse,
}

/// How an expectation looked later, as the client sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExpectationSeen {
    /// It is still so.
    StillSo,
    /// It is different now.
    Different,
    /// It came about.
    Met,
}

impl Record for Expectation {
    const KIND: Kind = Kind::Expectation;
    const BODY_VERSION: u32 = 1;
    type State = ExpectationState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.said_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_text("words", &self.words, 400);
        check.day("said_on", self.said_on);
        check.maybe_day("seen_on", self.seen_on);
        check.maybe_text("seen_words", self.seen_words.as_ref(), 400);
        let is_early = self.seen_on.is_some_and(|seen| seen < self.said_on);
        check.add_if(is_early, "seen_on", Problem::EndsBeforeItBegins);
        let is_seen = self.seen.is_some();
        check.add_if(is_seen != self.seen_on.is_some(), "seen_on", Problem::WithoutItsPair);
        let has_words = self.seen_words.as_ref().is_some_and(|words| !words.is_blank());
        check.add_if(has_words && !is_seen, "seen_words", Problem::WithoutItsPair);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        std::iter::once(&self.words).chain(&self.seen_words).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hope() -> Expectation {
        Expectation {
            about: ExpectationAbout::Hope,
            words: "To sleep with the window open.".into(),
            whose: ExpectationVoice::Client,
            said_on: "2026-01-08".parse().unwrap(),
            seen: None,
            seen_on: None,
            seen_words: None,
        }
    }

    fn fields(one: &Expectation) -> Vec<&'static str> {
        one.check().err().unwrap_or_default().into_iter().map(|found| found.field).collect()
    }

    #[test]
    fn how_it_looked_later_has_a_day_and_comes_after() {
        assert!(fields(&hope()).is_empty());
        let seen = Expectation { seen: Some(ExpectationSeen::Different), ..hope() };
        assert_eq!(fields(&seen), ["seen_on"]);
        let early = Expectation { seen_on: "2026-01-07".parse().ok(), ..seen.clone() };
        assert_eq!(fields(&early), ["seen_on"]);
        let whole = Expectation { seen_on: "2026-03-12".parse().ok(), ..seen };
        assert!(fields(&whole).is_empty());
    }

    #[test]
    fn words_about_later_rest_on_how_it_looked() {
        let loose = Expectation { seen_words: Some("Smaller now.".into()), ..hope() };
        assert_eq!(fields(&loose), ["seen_words"]);
        assert_eq!(fields(&Expectation { words: " ".into(), ..hope() }), ["words"]);
    }
}
