//! What the program says when a request was met: a sentence for people, one object for programs.

use serde::Serialize;
use serde_json::{Map, Value};

/// An answer.
pub(crate) struct Answer {
    sentence: String,
    facts: Map<String, Value>,
}

impl Answer {
    /// Begins an answer with its sentence.
    pub(crate) fn new(sentence: impl Into<String>) -> Answer {
        Answer { sentence: sentence.into(), facts: Map::new() }
    }

    /// Adds a fact for programs.
    pub(crate) fn with(mut self, name: &str, fact: impl Serialize) -> Answer {
        self.facts.insert(name.to_owned(), serde_json::to_value(fact).unwrap_or_default());
        self
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
