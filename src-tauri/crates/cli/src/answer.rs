//! What the program says when a request was met: a sentence for people, one object for programs.

use holdfast_vault::{Condition, ReadOnlyReason};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::sentence;

/// An answer.
pub(crate) struct Answer {
    sentence: String,
    facts: Map<String, Value>,
    aside: Option<&'static str>,
}

impl Answer {
    /// Begins an answer with its sentence.
    pub(crate) fn new(sentence: impl Into<String>) -> Answer {
        Answer { sentence: sentence.into(), facts: Map::new(), aside: None }
    }

    /// Adds a fact for programs.
    pub(crate) fn with(mut self, name: &str, fact: impl Serialize) -> Answer {
        self.facts.insert(name.to_owned(), serde_json::to_value(fact).unwrap_or_default());
        self
    }

    /// Says how the vault opened, and to people why it could only be read, if that is so.
    pub(crate) fn of_a_vault(mut self, condition: Condition) -> Answer {
        let word = match condition {
            Condition::Sound => "sound",
            Condition::AfterCrash => "after_crash",
            Condition::ReadOnly(ReadOnlyReason::ChangedOutside) => "changed_outside",
            Condition::ReadOnly(ReadOnlyReason::FolderReadOnly) => "folder_read_only",
        };
        if matches!(condition, Condition::ReadOnly(_)) {
            self.aside = Some(sentence::of(word).text);
        }
        self.with("condition", word)
    }

    /// What people are told beside the answer, so that it is not taken for a part of it.
    pub(crate) fn aside(&self) -> Option<&'static str> {
        self.aside
    }

    /// The answer for people.
    pub(crate) fn sentence(&self) -> &str {
        &self.sentence
    }

    /// The answer for programs.
    pub(crate) fn json(&self) -> Value {
        Value::Object(self.facts.clone())
    }
}
