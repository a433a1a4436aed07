//! Whether a person could make one decision, on one day. The program never concludes anything.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How a capacity note stands.
    CapacityState {
        /// Being written.
        Draft = "draft", locked: false, next: [Signed];
        /// Signed; only additions from here.
        Signed = "signed", locked: true, next: [];
    }
}

/// Whether a person could make one decision, on one day. Capacity is presumed, belongs to one decision, and an unwise
/// choice is no lack of it (Mental Capacity Act 2005, section 1; domain 5.7).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CapacityNote {
    /// Which decision, 1 to 200 characters.
    pub decision: PrivateText,
    /// On which day.
    pub assessed_on: NaiveDate,
    /// Whether they understood it.
    pub understand: Ability,
    /// Whether they kept it in mind long enough.
    pub retain: Ability,
    /// Whether they weighed it.
    pub weigh: Ability,
    /// Whether they told their choice, in any way.
    pub communicate: Ability,
    /// What was done to help, at most 300 characters.
    pub support_given: Option<PrivateText>,
    /// What the therapist concluded.
    pub outcome: CapacityOutcome,
    /// When to look again.
    pub review_on: Option<NaiveDate>,
}

/// Whether somebody was able to do one part of deciding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Ability {
    /// Yes.
    Yes,
    /// Yes, with help.
    WithSupport,
    /// No.
    No,
    /// Hard to say.
    Unclear,
}

/// What the therapist concluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CapacityOutcome {
    /// They can decide this.
    HasCapacity,
    /// They cannot decide this now.
    LacksForThisDecision,
    /// Not clear; somebody else is asked.
    UnclearSeekAdvice,
}

impl Record for CapacityNote {
    const KIND: Kind = Kind::CapacityNote;
    const BODY_VERSION: u32 = 1;
    type State = CapacityState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.assessed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_text("decision", &self.decision, 200);
        check.day("assessed_on", self.assessed_on);
        check.maybe_text("support_given", self.support_given.as_ref(), 300);
        check.maybe_day("review_on", self.review_on);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let help = self.support_given.iter().map(PrivateText::as_str);
        std::iter::once(self.decision.as_str()).chain(help).collect()
    }
}
