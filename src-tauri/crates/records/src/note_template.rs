//! Words that a therapist uses often and puts into a note with a few keys.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, RecordClass, look_of_name, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// Whether it is offered.
    NoteTemplateState {
        /// It is.
        Current = "current", locked: false, next: [Retired];
        /// It is not, and it is kept.
        Retired = "retired", locked: false, next: [Current];
    }
}

/// Words for a note. What was put into a note is that note's own from then on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NoteTemplate {
    /// What it is called, one line of 1 to 40 characters.
    pub name: PrivateText,
    /// The words, 1 to 2000 characters.
    pub text: PrivateText,
}

/// How many are offered at most.
pub const MOST_CURRENT: usize = 40;

impl NoteTemplate {
    /// What it is called, without what nobody tells apart.
    pub fn known_as(&self) -> String {
        look_of_name(self.name.as_str())
    }
}

impl Record for NoteTemplate {
    const KIND: Kind = Kind::NoteTemplate;
    const BODY_VERSION: u32 = 1;
    type State = NoteTemplateState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("name", &self.name, 40);
        check.owed_text("text", &self.text, 2000);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_letters_and_spaces_make_no_other_name() {
        let called = |name: &str| NoteTemplate { name: name.into(), text: "x".into() }.known_as();
        assert_eq!(called(" Grounding  Offered "), called("grounding offered"));
        assert_eq!(called("\u{c9}COUTE"), called("\u{e9}coute"));
        assert_ne!(called("Grounding"), called("Ground ing"));
    }

    #[test]
    fn a_template_without_a_name_or_words_is_not_kept() {
        let blank = NoteTemplate { name: " ".into(), text: "".into() };
        let fields: Vec<_> = blank.check().unwrap_err().iter().map(|found| found.field).collect();
        assert_eq!(fields, ["name", "text"]);
    }
}
