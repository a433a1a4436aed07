//! Something that was entered in error. It stays readable, and does not count.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// A voiding has happened.
    VoidingState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// Says that another record was entered in error; which one stands beside it as a link.
///
/// Records that are locked from the beginning are never changed. A slip is voided, shown struck through, and left
/// out of everything that is counted or worked out (ruling 24).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Voiding {
    /// On which day it was noticed.
    pub voided_on: NaiveDate,
    /// What happened, at most 300 characters; nothing more needs to be said.
    pub reason: Option<PrivateText>,
}

impl Record for Voiding {
    const KIND: Kind = Kind::Voiding;
    const BODY_VERSION: u32 = 1;
    type State = VoidingState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.voided_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("voided_on", self.voided_on);
        check.maybe_text("reason", self.reason.as_ref(), 300);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.reason.iter().map(PrivateText::as_str).collect()
    }
}
