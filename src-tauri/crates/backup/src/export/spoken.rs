//! What fields, words of closed lists and standings of records are called: in the words that the screen has for them.
//!
//! `words.json` is written from the screen's sentences by the test of its histories, which also tells when it has fallen
//! behind, so that one thing has one word in the window and in a copy.

use holdfast_records::Kind;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Everything that has a word, by the kind and the names of fields that lead there: `goal.small_steps.state`.
#[derive(Default, Deserialize)]
struct Spoken {
    /// What each field is called.
    fields: BTreeMap<String, String>,
    /// Fields that hold a word of a closed list, with the name of the list.
    lists: BTreeMap<String, String>,
    /// The words of each list.
    words: BTreeMap<String, BTreeMap<String, String>>,
    /// How a record of each kind may stand.
    states: BTreeMap<String, BTreeMap<String, String>>,
    /// What is for the program alone.
    hidden: BTreeSet<String>,
}

static SPOKEN: LazyLock<Spoken> =
    LazyLock::new(|| serde_json::from_str(include_str!("words.json")).unwrap_or_default());

/// What a field is called.
pub(crate) fn field(path: &str) -> Option<&'static str> {
    SPOKEN.fields.get(path).map(String::as_str)
}

/// The word for what a field holds, if it holds one of a closed list.
pub(crate) fn value(path: &str, token: &str) -> Option<&'static str> {
    SPOKEN.words.get(SPOKEN.lists.get(path)?)?.get(token).map(String::as_str)
}

/// How a record stands.
pub(crate) fn state(kind: Kind, token: &str) -> Option<&'static str> {
    SPOKEN.states.get(kind.token())?.get(token).map(String::as_str)
}

/// Whether a field says nothing to a reader.
pub(crate) fn is_hidden(path: &str) -> bool {
    SPOKEN.hidden.contains(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_words() {
        for kind in Kind::ALL {
            assert!(SPOKEN.states.contains_key(kind.token()), "{}", kind.token());
            let of = format!("{}.", kind.token());
            assert!(SPOKEN.fields.keys().any(|field| field.starts_with(&of)), "{}", kind.token());
        }
        assert!(SPOKEN.fields.len() > 700);
    }

    #[test]
    fn a_word_of_ours_is_told_from_what_somebody_wrote_by_where_it_stands() {
        assert_eq!(value("goal.owner", "client"), Some("The client"));
        assert_eq!(value("goal.statement", "client"), None);
        assert_eq!(value("goal.owner", "of_the_future"), None);
        assert_eq!(state(Kind::Goal, "let_go"), Some("Let go"));
        assert!(is_hidden("agreement_version.sections.clauses.id"));
    }
}
