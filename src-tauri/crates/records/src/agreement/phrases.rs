//! Phrases that no agreement may hold, found whole word by whole word.
//!
//! A promise of safety helps nobody and can silence (domain 6.1). The lists are English; a clause in another language
//! is not refused by them.

use super::Voice;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Which list a phrase is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PhraseList {
    /// A promise of safety. Refused in anybody's words.
    Promise,
    /// Blame. Refused in what the therapist or both of them say.
    Blame,
    /// A label put on a person. Refused in what the therapist or both of them say.
    PersonLabel,
}

impl PhraseList {
    /// Every list.
    pub const ALL: [PhraseList; 3] =
        [PhraseList::Promise, PhraseList::Blame, PhraseList::PersonLabel];

    /// The phrases on it: lower case, no accents, no apostrophes.
    pub fn phrases(self) -> &'static [&'static str] {
        match self {
            PhraseList::Promise => &[
                "i promise",
                "we promise",
                "you promise",
                "promise me",
                "promise not to",
                "i agree not to",
                "we agree not to",
                "you agree not to",
                "i will not harm",
                "you will not harm",
                "i wont harm",
                "you wont harm",
                "i will not hurt myself",
                "i wont hurt myself",
                "i will not kill myself",
                "i wont kill myself",
                "i will never harm",
                "contract for safety",
                "safety contract",
                "no-suicide",
                "no suicide contract",
                "no suicide agreement",
                "no suicide pact",
                "no-harm",
                "no harm contract",
                "no harm agreement",
            ],
            PhraseList::Blame => &["you made me", "your fault", "overreacting", "over-reacting"],
            PhraseList::PersonLabel => &[
                "resistant",
                "manipulative",
                "attention-seeking",
                "attention seeking",
                "non-compliant",
                "noncompliant",
                "non compliant",
                "clingy",
                "needy",
                "difficult client",
                "difficult person",
                "borderline",
                "avoidant client",
                "anxious client",
                "disorganised client",
                "secure client",
                "failed",
                "refused",
                "denies",
                "claims",
                "admits",
            ],
        }
    }

    /// Whether a phrase on it is refused in words of that voice. In the client's own words the rest is their choice.
    pub fn is_refused_in(self, voice: Voice) -> bool {
        match (self, voice) {
            (PhraseList::Promise, _) => true,
            (PhraseList::Blame | PhraseList::PersonLabel, Voice::Joint | Voice::TherapistDuty) => {
                true
            }
            (PhraseList::Blame | PhraseList::PersonLabel, Voice::ClientWords) => false,
        }
    }
}

/// The lists that a text uses a phrase of, whatever its case, accents, apostrophes and kinds of hyphen.
pub fn lists_used(text: &str) -> Vec<PhraseList> {
    let folded = fold(text);
    let joined: Vec<&str> = folded
        .split(' ')
        .map(|word| word.trim_matches('-'))
        .filter(|word| !word.is_empty())
        .collect();
    let apart: Vec<&str> = folded.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let uses = |phrase: &&str| holds(if phrase.contains('-') { &joined } else { &apart }, phrase);
    PhraseList::ALL.into_iter().filter(|list| list.phrases().iter().any(&uses)).collect()
}

/// Whether a text reads as a promise of safety, in anybody's words.
pub fn promises_safety(text: &str) -> bool {
    lists_used(text).contains(&PhraseList::Promise)
}

/// Whether words hold a phrase. After a word that takes it back, as in "it is not your fault", it does not count.
fn holds(words: &[&str], phrase: &str) -> bool {
    const TAKES_BACK: [&str; 4] = ["not", "never", "isnt", "wasnt"];
    let phrase_words: Vec<&str> = phrase.split(' ').collect();
    let mut places =
        words.windows(phrase_words.len()).enumerate().filter(|(_, window)| *window == phrase_words);
    places.any(|(at, _)| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        phrase != "your fault" || !before.is_some_and(|word| TAKES_BACK.contains(word))
    })
}

/// Letters, digits, hyphens and single spaces: lower case, marks off, apostrophes and invisible characters gone.
fn fold(text: &str) -> String {
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    plain
        .filter_map(|character| match character {
            '\''
            | '\u{2018}'
            | '\u{2019}'
            | '\u{2bc}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2060}' => None,
            '-' | '\u{2010}'..='\u{2015}' => Some('-'),
            letter if letter.is_alphanumeric() => Some(letter),
            _ => Some(' '),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_is_found_however_it_is_typed() {
        for text in [
            "I promise to call",
            "I  PROMISE.",
            "Í prómise",
            "(I\u{ad} promise)",
            "I won\u{2019}t harm",
            "a no\u{2011}harm plan",
            "I-promise",
        ] {
            assert_eq!(lists_used(text), [PhraseList::Promise], "{text}");
        }
    }

    #[test]
    fn parts_of_words_and_kind_sentences_are_not_found() {
        for text in [
            "compromise",
            "hi promised",
            "there is no harm in asking",
            "it is not your fault",
            "we agree to stop",
            "kneeling",
        ] {
            assert_eq!(lists_used(text), [], "{text}");
        }
        assert_eq!(lists_used("it is your fault"), [PhraseList::Blame]);
    }

    #[test]
    fn only_promises_are_refused_in_the_clients_own_words() {
        let refused: Vec<_> = PhraseList::ALL
            .into_iter()
            .filter(|list| list.is_refused_in(Voice::ClientWords))
            .collect();
        assert_eq!(refused, [PhraseList::Promise]);
        assert!(PhraseList::ALL.into_iter().all(|list| list.is_refused_in(Voice::Joint)));
    }

    #[test]
    fn every_phrase_on_a_list_is_found_by_itself() {
        for list in PhraseList::ALL {
            for phrase in list.phrases() {
                assert!(lists_used(phrase).contains(&list), "{phrase}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_stops_the_search(text in ".{0,80}") {
            let _lists = lists_used(&text);
        }
    }
}
