//! Kinder words for labels, and wordings to begin a repair with. Each list is the practice's own to change; while
//! nobody changed it, ours holds (domain 8.2, 10.2).

use crate::PrivateText;
use crate::check::Check;
use crate::rupture::RepairCode;
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
        check.line("kinder_words", &self.kinder, 80);
    }
}

impl RepairWording {
    pub(crate) fn check_into(&self, check: &mut Check) {
        check.owed_line("repair_wordings", &self.text, 200);
    }
}

/// The list that holds while the practice has none of its own.
pub fn our_kinder_words() -> Vec<KinderWord> {
    let words = [("resistant", "protected yourself", true)];
    let word = |(label, kinder, is_kept_out): (&str, &str, bool)| KinderWord {
        label: label.into(),
        kinder: kinder.into(),
        is_kept_out,
    };
    words.into_iter().map(word).collect()
}

/// The sentences that are offered while the practice has none of its own.
pub fn our_repair_wordings() -> Vec<RepairWording> {
    let said = [(
        RepairCode::Listen,
        "I would like to hear the whole of it. I will not answer until you are done.",
    )];
    said.into_iter().map(|(step, text)| RepairWording { step, text: text.into() }).collect()
}

/// The labels of a list that stand in a text, in the order of the list.
pub fn labels_in(text: &str, list: &[KinderWord]) -> Vec<FoundLabel> {
    let small = text.to_lowercase();
    let is_in = |word: &KinderWord| crate::has_words(&small, &word.label.as_str().to_lowercase());
    let found = list.iter().enumerate().filter(|(_, word)| is_in(word));
    found.map(|(at, word)| FoundLabel { at, word: word.clone() }).collect()
}
