//! What a person is sensitive to in the room or on the way to it, and what helps.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// Whether it is still so.
    SensitivityState {
        /// It is.
        Current = "current", locked: false, next: [TakenOff];
        /// It was taken off the list. Nothing of it is deleted.
        TakenOff = "taken_off", locked: false, next: [Current];
    }
}

/// Something that a person is sensitive to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Sensitivity {
    /// Which sense, or which part of the way.
    pub what: Sensed,
    /// What it is, 1 to 120 characters.
    pub words: PrivateText,
    /// Whether these are the client's own words; else they were told by somebody or noticed.
    pub is_in_their_words: bool,
    /// What helps, so short that it can be read from the other chair: "no perfume"; at most 60 characters.
    pub helps: Option<PrivateText>,
    /// Since when it is known.
    pub since: NaiveDate,
}

/// What somebody may be sensitive to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Sensed {
    /// What is seen, light among it.
    See,
    /// What is heard.
    Hear,
    /// What is smelled.
    Smell,
    /// What is touched.
    Touch,
    /// What is tasted.
    Taste,
    /// The way in and out, keys, steps.
    Way,
    /// Where one sits.
    Seat,
    /// Something else.
    Other,
}

impl Record for Sensitivity {
    const KIND: Kind = Kind::Sensitivity;
    const BODY_VERSION: u32 = 1;
    type State = SensitivityState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.since)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("words", &self.words, 120);
        check.maybe_line("helps", self.helps.as_ref(), 60);
        check.day("since", self.since);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        std::iter::once(&self.words).chain(&self.helps).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;

    #[test]
    fn it_says_something_and_what_helps_is_short() {
        let one = Sensitivity {
            what: Sensed::Smell,
            words: "Perfume".into(),
            is_in_their_words: true,
            helps: Some("no perfume".into()),
            since: NaiveDate::default(),
        };
        assert_eq!(one.check(), Ok(()));
        assert_eq!(one.searchable_text(), ["Perfume", "no perfume"]);
        let long = Sensitivity { helps: Some("x".repeat(61).as_str().into()), ..one.clone() };
        assert_eq!(long.check().unwrap_err()[0].field, "helps");
        assert!(Sensitivity { words: " ".into(), ..one }.check().is_err());
    }

    #[test]
    fn what_was_taken_off_can_be_put_back() {
        assert!(SensitivityState::Current.may_become(SensitivityState::TakenOff));
        assert!(SensitivityState::TakenOff.may_become(SensitivityState::Current));
    }
}
