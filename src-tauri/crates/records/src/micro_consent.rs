//! A question in the moment, and its answer. A yes is only for that step.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// What was answered was answered. A slip is voided.
    MicroConsentState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// A question in the moment, and its answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MicroConsent {
    /// On which day.
    pub asked_on: NaiveDate,
    /// How far into the session, 0 to 480 minutes, if that is known.
    pub at_minute: Option<u16>,
    /// To what, in neutral words of at most 120 characters. Blank until somebody writes it down.
    pub what: PrivateText,
    /// What else was offered, at most 6 of 120 characters each.
    pub options: Vec<PrivateText>,
    /// What was answered.
    pub answer: MicroAnswer,
    /// In which way.
    pub answered_by: AnsweredBy,
    /// Whether it was done as answered. Nothing until somebody says so.
    pub honoured: Option<Honoured>,
    /// What happened next, at most 200 characters.
    pub happened_next: Option<PrivateText>,
}

/// What was answered. Silence is never a yes (domain 5.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MicroAnswer {
    /// Yes.
    Yes,
    /// Yes, but.
    YesBut,
    /// Not now.
    NotNow,
    /// No.
    No,
    /// Yes at first, and then not.
    ChangedMind,
    /// None came.
    NoAnswer,
}

/// In which way somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AnsweredBy {
    /// In words.
    Words,
    /// With a sign.
    Gesture,
    /// Not at all.
    Silence,
}

/// Whether it was done as answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Honoured {
    /// It was.
    Yes,
    /// In part.
    Partly,
    /// It was not.
    No,
}

impl MicroAnswer {
    /// Whether the step may be taken.
    pub fn permits(self) -> bool {
        match self {
            MicroAnswer::Yes | MicroAnswer::YesBut => true,
            MicroAnswer::NotNow
            | MicroAnswer::No
            | MicroAnswer::ChangedMind
            | MicroAnswer::NoAnswer => false,
        }
    }
}

impl MicroConsent {
    /// A question with nothing but its answer, as one key records it.
    pub fn bare(answer: MicroAnswer, asked_on: NaiveDate, at_minute: Option<u16>) -> MicroConsent {
        let answered_by = match answer {
            MicroAnswer::NoAnswer => AnsweredBy::Silence,
            MicroAnswer::Yes
            | MicroAnswer::YesBut
            | MicroAnswer::NotNow
            | MicroAnswer::No
            | MicroAnswer::ChangedMind => AnsweredBy::Words,
        };
        MicroConsent {
            asked_on,
            at_minute,
            what: PrivateText::default(),
            options: Vec::new(),
            answer,
            answered_by,
            honoured: None,
            happened_next: None,
        }
    }
}

impl Record for MicroConsent {
    const KIND: Kind = Kind::MicroConsent;
    const BODY_VERSION: u32 = 1;
    type State = MicroConsentState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.asked_on)
    }

    /// Silence answers nothing: whoever answered by silence gave no answer, and nobody else did.
    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("asked_on", self.asked_on);
        if let Some(minute) = self.at_minute {
            check.range("at_minute", i32::from(minute), 0, 480);
        }
        check.line("what", &self.what, 120);
        let is_silent = self.answered_by == AnsweredBy::Silence;
        let has_answer = self.answer != MicroAnswer::NoAnswer;
        check.add_if(is_silent == has_answer, "answered_by", crate::Problem::OutOfPlace);
        check.maybe_text("happened_next", self.happened_next.as_ref(), 200);
        check.count("options", self.options.len(), 6);
        for (at, option) in self.options.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("options", option, 120);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let next = self.happened_next.iter().map(PrivateText::as_str);
        std::iter::once(self.what.as_str()).chain(next).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [MicroAnswer; 6] = [
        MicroAnswer::Yes,
        MicroAnswer::YesBut,
        MicroAnswer::NotNow,
        MicroAnswer::No,
        MicroAnswer::ChangedMind,
        MicroAnswer::NoAnswer,
    ];

    #[test]
    fn one_key_is_a_whole_answer_and_says_nothing_that_was_not_said() {
        for answer in ALL {
            let bare = MicroConsent::bare(answer, NaiveDate::default(), None);
            assert_eq!(bare.check(), Ok(()), "{answer:?}");
            assert!(bare.what.is_blank() && bare.honoured.is_none());
        }
    }

    #[test]
    fn silence_is_never_a_yes() {
        for answer in ALL {
            let silent = MicroConsent {
                answered_by: AnsweredBy::Silence,
                ..MicroConsent::bare(answer, NaiveDate::default(), None)
            };
            assert_eq!(silent.check().is_ok(), answer == MicroAnswer::NoAnswer, "{answer:?}");
        }
        assert!(!MicroAnswer::NoAnswer.permits());
    }
}
