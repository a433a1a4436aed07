//! Culture, faith, identity: what a client told of it, what the therapist does not know, and what is not to be raised.
//!
//! Three lists of sentences and no categories: nobody is asked through a checklist who they are (domain 0.6).

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// Whether an entry is on its list.
    IdentityState {
        /// It stands.
        Current = "current", locked: false, next: [TakenOff];
        /// It was taken off. What it said stays.
        TakenOff = "taken_off", locked: false, next: [Current];
    }
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct IdentityNote {
    /// On which list it stands.
    pub part: IdentityPart,
    /// What it says, 1 to 400 characters: the client's own words, where they told it.
    pub words: PrivateText,
    /// On which day it was told, or noticed.
    pub noted_on: NaiveDate,
}

/// The three lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum IdentityPart {
    /// What the client told, in their words.
    Told,
    /// What the therapist does not know, so that it is not taken for granted.
    NotKnown,
    /// What the therapist is not to bring up.
    DoNotRaise,
}

impl IdentityPart {
    /// All of them, in their order.
    pub const ALL: [IdentityPart; 3] =
        [IdentityPart::Told, IdentityPart::NotKnown, IdentityPart::DoNotRaise];
}

impl Record for IdentityNote {
    const KIND: Kind = Kind::IdentityNote;
    const BODY_VERSION: u32 = 1;
    type State = IdentityState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.noted_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_text("words", &self.words, 400);
        check.day("noted_on", self.noted_on);
        check.done()
    }

    /// What is not to be raised is found by no search, as a topic that is left alone is not (domain 6.4).
    fn searchable_text(&self) -> Vec<&str> {
        match self.part {
            IdentityPart::Told | IdentityPart::NotKnown => vec![self.words.as_str()],
            IdentityPart::DoNotRaise => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Problem;

    fn note(part: IdentityPart, words: &str) -> IdentityNote {
        IdentityNote { part, words: words.into(), noted_on: "2026-03-05".parse().unwrap() }
    }

    #[test]
    fn an_entry_owes_its_words() {
        for part in IdentityPart::ALL {
            let found = note(part, " ").check();
            assert_eq!(
                found,
                Err(vec![FieldProblem { field: "words", at: None, problem: Problem::Blank }])
            );
            assert_eq!(note(part, "Raised in a strict church.").check(), Ok(()));
        }
        assert!(note(IdentityPart::Told, &"a".repeat(401)).check().is_err());
    }

    #[test]
    fn what_is_not_to_be_raised_is_found_by_no_search() {
        for part in IdentityPart::ALL {
            let hides = part == IdentityPart::DoNotRaise;
            assert_eq!(note(part, "the choir").searchable_text().is_empty(), hides, "{part:?}");
        }
    }
}
