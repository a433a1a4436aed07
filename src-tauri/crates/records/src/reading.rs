//! What a client said after reading a page on the screen, with the laptop in their hands.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// What was said was said. It is kept only when the client chose to keep it.
    ReadingState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// What a client said after reading a page on the screen. Which page stands beside it as a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// On which day.
    pub read_on: NaiveDate,
    /// What they chose. All four are fine, and none of them signs anything.
    pub answer: ReadAnswer,
    /// What they wrote, at most 2,000 characters.
    pub words: Option<PrivateText>,
}

/// What a client chose after reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReadAnswer {
    /// I have read it.
    HaveRead,
    /// Read it to me.
    ReadItToMe,
    /// Not today.
    NotToday,
    /// Change something.
    ChangeSomething,
}

impl Record for Reading {
    const KIND: Kind = Kind::Reading;
    const BODY_VERSION: u32 = 1;
    type State = ReadingState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.read_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("read_on", self.read_on);
        check.maybe_text("words", self.words.as_ref(), 2000);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.words.iter().map(PrivateText::as_str).collect()
    }
}
