//! Ways to settle, and whether a client wants them.

mod library;
mod told;

pub use library::{
    BEFORE_ANY, Caution, Helps, LIBRARY, Technique, TechniqueKind, technique, worth_offering,
};

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// A choice stands as its latest revision says; earlier ones are its history.
    GroundingState {
        /// As it is now.
        Current = "current", locked: false, next: [TakenOff];
        /// Taken off the list, such as one that was written down for somebody else. Nothing of it is deleted.
        TakenOff = "taken_off", locked: false, next: [Current];
    }
}

/// A way to settle, and what this client said about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GroundingChoice {
    /// The technique of the built-in list, such as `gt-07`, if it is one of them.
    pub technique: Option<String>,
    /// What it is called, at most 60 characters.
    pub name: PrivateText,
    /// How it goes, copied by value, at most 600 characters.
    pub text: PrivateText,
    /// Whether they want it.
    pub preference: Preference,
    /// What they said about it, at most 200 characters.
    pub client_words: Option<PrivateText>,
    /// Since when.
    pub set_on: NaiveDate,
}

/// Whether a client wants a way to settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Preference {
    /// It works.
    Works,
    /// Worth a try.
    Try,
    /// Not for me: never suggested again.
    NotForMe,
}

impl GroundingChoice {
    /// A way of the built-in list, copied by value, as somebody chose it.
    pub fn from_library(
        technique: &Technique,
        preference: Preference,
        set_on: NaiveDate,
    ) -> GroundingChoice {
        GroundingChoice {
            technique: Some(technique.id.to_owned()),
            name: technique.name.into(),
            text: technique.text.into(),
            preference,
            client_words: None,
            set_on,
        }
    }
}

impl Record for GroundingChoice {
    const KIND: Kind = Kind::GroundingChoice;
    const BODY_VERSION: u32 = 1;
    type State = GroundingState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.set_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        let is_known = self.technique.as_deref().is_none_or(|id| technique(id).is_some());
        check.add_if(!is_known, "technique", Problem::NotOnTheList);
        check.owed_line("name", &self.name, 60);
        check.text("text", &self.text, 600);
        check.maybe_text("client_words", self.client_words.as_ref(), 200);
        check.day("set_on", self.set_on);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let mut found = vec![self.name.as_str()];
        found.extend(self.client_words.iter().map(PrivateText::as_str));
        found
    }
}
