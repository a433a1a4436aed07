//! A line between a therapist and a client.

use super::BoundaryArea;
use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How a line between them stands.
    BoundaryLineState {
        /// It holds.
        InForce = "in_force", locked: false, next: [SetAside];
        /// It does not hold any more.
        SetAside = "set_aside", locked: false, next: [InForce];
    }
}

/// A line between a therapist and a client: what each keeps to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BoundaryLine {
    /// In which part of the work.
    pub area: BoundaryArea,
    /// Whose it is.
    pub whose: BoundaryWhose,
    /// What holds, in 1 to 300 characters.
    pub text: PrivateText,
    /// What it is good for, at most 300 characters.
    pub because: Option<PrivateText>,
    /// In the client's words, at most 300 characters.
    pub client_words: Option<PrivateText>,
    /// On which day they talked about it.
    pub agreed_on: Option<NaiveDate>,
}

/// Whose a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BoundaryWhose {
    /// The therapist's.
    Therapist,
    /// The client's.
    Client,
    /// Of both.
    Both,
}

impl Record for BoundaryLine {
    const KIND: Kind = Kind::BoundaryLine;
    const BODY_VERSION: u32 = 1;
    type State = BoundaryLineState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        self.agreed_on
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_text("text", &self.text, 300);
        check.maybe_text("because", self.because.as_ref(), 300);
        check.maybe_text("client_words", self.client_words.as_ref(), 300);
        check.maybe_day("agreed_on", self.agreed_on);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said = self.because.iter().chain(&self.client_words);
        std::iter::once(&self.text).chain(said).map(PrivateText::as_str).collect()
    }
}
