//! What a client did of their own accord, and the strengths that showed.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
