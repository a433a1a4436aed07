//! A preparation card: what a technique is for, how it may feel, how to stop it, and what else there is.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, RecordClass, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// Whether a card is in use.
    PreparationState {
        /// In use.
        Current = "current", locked: false, next: [Retired];
        /// Not in use any more.
        Retired = "retired", locked: false, next: [Current];
    }
}

/// A preparation card for one technique, for every client; the therapist writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PreparationCard {
    /// What it is called on paper, 1 to 80 characters. Neutral: a card may be found.
    pub name: PrivateText,
    /// The language it is written in, BCP 47.
    pub language: String,
    /// What it is for, 1 to 600 characters.
    pub purpose: PrivateText,
    /// How it may feel, at most 8 of 120 characters each.
    pub sensations: Vec<PrivateText>,
    /// Why it may help, at most 600 characters.
    pub reasons: Option<PrivateText>,
    /// How to stop, 1 to 400 characters.
    pub how_to_stop: PrivateText,
    /// What else there is, at most 6 of 120 characters each. To leave it and another day always stand first on paper.
    pub alternatives: Vec<PrivateText>,
}

impl Record for PreparationCard {
    const KIND: Kind = Kind::PreparationCard;
    const BODY_VERSION: u32 = 1;
    type State = PreparationState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("name", &self.name, 80);
        check.language("language", &self.language);
        check.owed_text("purpose", &self.purpose, 600);
        check.maybe_text("reasons", self.reasons.as_ref(), 600);
        check.owed_text("how_to_stop", &self.how_to_stop, 400);
        for (field, lines, most) in
            [("sensations", &self.sensations, 8), ("alternatives", &self.alternatives, 6)]
        {
            check.count(field, lines.len(), most);
            for (at, line) in lines.iter().enumerate() {
                check.entry(Some(at));
                check.owed_line(field, line, 120);
            }
            check.entry(None);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        vec![self.name.as_str(), self.purpose.as_str()]
    }
}
