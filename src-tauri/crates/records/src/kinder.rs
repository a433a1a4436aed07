//! Kinder words for labels, and wordings to begin a repair with. Each list is the practice's own to change; while
//! nobody changed it, ours holds (domain 8.2, 10.2).

mod ours;
#[cfg(test)]
mod tests;

pub use ours::{our_kinder_words, our_repair_wordings};

use crate::check::Check;
use crate::rupture::RepairCode;
use crate::whole_words::{before_words, evened};
use crate::{PrivateText, Problem};
use serde::{Deserialize, Serialize};

/// A label, and what can stand in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KinderWord {
    /// The label, 1 to 60 characters; found as whole words, in capitals or not.
    pub label: PrivateText,
    /// What can stand in its place, at most 80 characters; blank where it is better left out.
    pub kinder: PrivateText,
    /// Whether a paper for a client may not go out with it.
    pub is_kept_out: bool,
}

/// A sentence to begin a step of repair with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RepairWording {
    /// For which step.
    pub step: RepairCode,
    /// The sentence, 1 to 200 characters.
    pub text: PrivateText,
}

/// A label that was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundLabel {
    /// Where in the list.
    pub at: usize,
    /// The label.
    pub word: KinderWord,
}

impl KinderWord {
    pub(crate) fn check_into(&self, check: &mut Check) {
        check.owed_line("kinder_words", &self.label, 60);
        // A label of marks that nobody sees would be found nowhere.
        let is_unseen = !self.label.is_blank() && evened(self.label.as_str()).is_empty();
        check.add_if(is_unseen, "kinder_words", Problem::Blank);
        check.line("kinder_words", &self.kinder, 80);
    }
}

/// Whether the label at a place of a list stands before it already, however it is written.
pub(crate) fn is_twice(list: &[KinderWord], at: usize) -> bool {
    let label = |word: &KinderWord| evened(word.label.as_str());
    let mut before = list.iter().take(at);
    list.get(at).is_some_and(|word| before.any(|other| label(other) == label(word)))
}

impl RepairWording {
    pub(crate) fn check_into(&self, check: &mut Check) {
        check.owed_line("repair_wordings", &self.text, 200);
    }
}

/// The labels of a list that stand in a text, in the order of the list.
///
/// A label is found as whole words, whatever the size of its letters, the kind of its apostrophes and hyphens and, in
/// Arabic, its vowel marks and joined short words. Directly after a word that takes it back it does not count: "you
/// have not failed" is a kind sentence.
pub fn labels_in(text: &str, list: &[KinderWord]) -> Vec<FoundLabel> {
    let text = evened(text);
    let is_in = |word: &KinderWord| {
        let label = evened(word.label.as_str());
        before_words(&text, &label).any(|before| !is_taken_back(before))
    };
    let found = list.iter().enumerate().filter(|(_, word)| is_in(word));
    found.map(|(at, word)| FoundLabel { at, word: word.clone() }).collect()
}

/// Whether the last word before a label makes the opposite of it.
fn is_taken_back(before: &str) -> bool {
    const TAKES_BACK: [&str; 22] = [
        "not", "never", "no", "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't",
        "hadn't", "nunca", "pas", "jamais", "nicht", "nie", "kein", "keine", "ليس", "ليست", "لست",
        "غير", "لا",
    ];
    let apart = before.trim_end();
    apart.len() < before.len()
        && apart.split_whitespace().next_back().is_some_and(|word| TAKES_BACK.contains(&word))
}
