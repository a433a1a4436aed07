//! Phrases that no agreement may hold, found whole word by whole word.
//!
//! A promise of safety helps nobody and can silence (domain 6.1). It is refused in English, Spanish, French, German and
//! Arabic, whatever language a document is in; blame and labels are known in English only. These are lists, and a
//! promise in words that are not on them is not refused.

use super::Voice;
use super::promises::{ARABIC, ENGLISH, FRENCH, GERMAN, SPANISH};
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

    /// The phrases on it, a list for each language that has one: lower case, no accents, no apostrophes.
    pub fn phrases(self) -> impl Iterator<Item = &'static str> {
        self.by_language().iter().flat_map(|phrases| phrases.iter().copied())
    }

    fn by_language(self) -> &'static [&'static [&'static str]] {
        match self {
            PhraseList::Promise => &[ENGLISH, SPANISH, FRENCH, GERMAN, ARABIC],
            PhraseList::Blame => &[&["you made me", "your fault", "overreacting", "over-reacting"]],
            PhraseList::PersonLabel => &[&[
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
            ]],
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
    let uses = |phrase: &str| holds(if phrase.contains('-') { &joined } else { &apart }, phrase);
    PhraseList::ALL.into_iter().filter(|list| list.phrases().any(uses)).collect()
}

/// Whether a text reads as a promise of safety, in anybody's words.
pub fn promises_safety(text: &str) -> bool {
    lists_used(text).contains(&PhraseList::Promise)
}

/// Whether words hold a phrase that the words around it do not take back.
fn holds(words: &[&str], phrase: &str) -> bool {
    let phrase_words: Vec<&str> = phrase.split(' ').collect();
    let mut places = words.windows(phrase_words.len()).enumerate();
    places.any(|(at, window)| {
        let (before, rest) = words.split_at(at);
        let after = rest.get(phrase_words.len()).copied();
        is_said(window, &phrase_words) && !is_taken_back(phrase, before, after)
    })
}

/// Whether words are a phrase. In Arabic "and" and "so" are written as one letter before the first word; but where that
/// word begins with ain, the two together may be "he promised me".
fn is_said(words: &[&str], phrase: &[&str]) -> bool {
    let Some(((first, rest), (begins, ends))) = words.split_first().zip(phrase.split_first())
    else {
        return false;
    };
    let mut apart = ['و', 'ف'].into_iter().filter_map(|and| first.strip_prefix(and));
    let is_joined = !begins.starts_with('ع') && apart.any(|alone| alone == *begins);
    rest == ends && (first == begins || is_joined)
}

/// Whether the words around a phrase make another thing of it: "it is not your fault", Spanish "it helps me not to hurt
/// myself", German "I promise myself something of it", which is to expect it.
fn is_taken_back(phrase: &str, before: &[&str], after: Option<&str>) -> bool {
    match phrase {
        "your fault" => {
            before.last().is_some_and(|word| ["not", "never", "isnt", "wasnt"].contains(word))
        }
        "no hacerme dano" | "no lastimarme" | "no matarme" | "no suicidarme" => {
            before.ends_with(&["ayuda", "a"]) || before.ends_with(&["ayudan", "a"])
        }
        "ich verspreche" | "verspreche ich" => after == Some("mir"),
        "wir versprechen" | "versprechen wir" => after == Some("uns"),
        _ => false,
    }
}

/// Letters, digits, hyphens and single spaces: lower case, marks off, apostrophes and invisible characters gone, and of
/// Arabic letters that are written two ways one.
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
            | '\u{2060}'
            | '\u{61c}'
            | '\u{640}' => None,
            'ى' | 'ی' => Some('ي'),
            'ک' => Some('ك'),
            'ة' => Some('ه'),
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
    fn a_promise_is_found_in_every_language_whatever_the_document_is_in() {
        for text in [
            "Prometo no hacerme daño.",
            "No hacerme daño.",
            "Me comprometo a no hacerme daño",
            "No me haré daño esta semana",
            "Le juro que no me voy a matar",
            "Je promets d’appeler",
            "Je m’engage à ne pas me faire de mal.",
            "Promettez-moi de venir",
            "un contrat de non-suicide",
            "Ich verspreche, dass ich anrufe.",
            "Das verspreche ich Ihnen.",
            "Ich werde mir nichts antun.",
            "Ich schwöre, mir nichts anzutun.",
            "ein Non-Suizid-Vertrag",
            "أعدك أن أتصل",
            "وأعدك بذلك",
            "أَعِدُكَ",
            "أتعهّد بعدم إيذاء نفسي",
            "لن أؤذي نفسي",
            "لن أُلحق الأذى بنفسي",
            "أعـــدك",
        ] {
            assert_eq!(lists_used(text), [PhraseList::Promise], "{text}");
        }
    }

    #[test]
    fn innocent_sentences_in_every_language_are_not_found() {
        for text in [
            "Me ayuda a no hacerme daño.",
            "Me comprometo a avisarle pronto.",
            "Nadie tiene que prometer nada.",
            "Acepto la llamada. No quiero mensajes.",
            "Un lugar seguro, sin compromiso",
            "Je m’engage à vous prévenir tôt.",
            "Vous n’avez rien à promettre.",
            "Un signe prometteur",
            "Davon verspreche ich mir Ruhe.",
            "Wir versprechen uns nichts davon.",
            "Das ist vielversprechend.",
            "Ich verpflichte mich zur Verschwiegenheit.",
            "Niemand muss etwas versprechen.",
            "Te juro que me duele.",
            "Je vous jure que ça aide.",
            "Ich schwöre auf Tee.",
            "أعد الكرسي إلى مكانه",
            "أتعهد بالسرية",
            "بعد ساعة في مقعدك",
            "هذا يساعدك",
            "الموعد القادم",
            "وعدني أخي بالمساعدة",
            "أقسم بالله أنه يؤلم",
        ] {
            assert_eq!(lists_used(text), [], "{text}");
        }
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
