//! Finding words in a text as whole words, in the scripts that papers are written in.

use unicode_normalization::UnicodeNormalization;

/// Whether the words stand in a text with no letter or digit directly before or after them. Letters are compared as
/// they are.
pub fn has_words(text: &str, words: &str) -> bool {
    before_words(text, words).next().is_some()
}

/// A text in small letters and in one form, so that what reads the same is the same: see [`in_one_form`].
pub fn evened(text: &str) -> String {
    in_one_form(text).chars().flat_map(char::to_lowercase).collect()
}

/// A text in one form, its letters as large as they are: composed, with one kind of apostrophe, one alef and single
/// spaces, and without vowel marks or anything that nobody sees. Hyphens and line breaks part words as spaces do.
pub fn in_one_form(text: &str) -> String {
    let even = text.nfkc().filter_map(|c| match c {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => {
            None
        }
        '\u{feff}' | '\u{61c}' | '\u{640}' => None,
        // Vowel marks: written or not, it is one word.
        '\u{64b}'..='\u{652}' | '\u{670}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ی' => Some('ي'),
        'ک' => Some('ك'),
        // Many write the one for the other at the end of a name.
        'ة' => Some('ه'),
        '\u{2018}' | '\u{2019}' | '\u{2bc}' => Some('\''),
        '-' | '\u{2010}'..='\u{2015}' => Some(' '),
        other => Some(other),
    });
    let even: String = even.collect();
    even.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands in the text before the words, for each place where they stand.
pub(crate) fn before_words<'t>(text: &'t str, words: &str) -> impl Iterator<Item = &'t str> {
    let places = text.match_indices(words).filter(|(_, found)| !found.is_empty());
    places.filter_map(move |(at, found)| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + found.len()..).and_then(|after| after.chars().next());
        let is_whole = may_stand_before(before, words) && !after.is_some_and(char::is_alphanumeric);
        is_whole.then_some(before)
    })
}

/// Whether words may begin after a text: at no letter of a word, or in Arabic at the short words that are written as
/// one with the next, such as "and", "with", "to" and the article.
fn may_stand_before(before: &str, words: &str) -> bool {
    const JOINED: [char; 6] = ['و', 'ف', 'ب', 'ل', 'ك', 'ا'];
    let joined = || before.chars().rev().take_while(|c| c.is_alphanumeric());
    let is_arabic = words.starts_with(|c: char| matches!(c, '\u{620}'..='\u{64a}'));
    let is_short = || joined().count() <= 4 && joined().all(|c| JOINED.contains(&c));
    joined().next().is_none() || (is_arabic && is_short())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole() {
        assert!(has_words("ask petra, or me", "petra"));
        assert!(!has_words("a graceful way", "grace"));
        assert!(has_words("petra’s number", "petra"));
    }

    #[test]
    fn what_reads_the_same_is_the_same_in_one_form() {
        for (one, other) in [
            ("the choir\u{a0}years", "The  choir\nyears"),
            ("L\u{e9}a", "Le\u{301}a"),
            ("father's", "Father\u{2019}s"),
            ("step-father", "step\u{2011}father"),
            ("harbour", "har\u{ad}bo\u{200b}ur"),
            ("أحمد", "احمد"),
            ("المَدرسة", "المـدرسة"),
            ("المدرسة", "المدرسه"),
        ] {
            assert_eq!(evened(one), evened(other), "{one}");
        }
        assert_ne!(in_one_form("Grace"), in_one_form("grace"));
        assert_eq!(evened("\u{200b}\u{a0}\u{640}\u{feff}"), "");
    }

    #[test]
    fn arabic_words_are_found_with_the_short_words_joined_to_them() {
        for text in ["يوم الاثنين", "والاثنين صباحا", "وبالاثنين"] {
            assert!(has_words(text, "الاثنين"), "{text}");
        }
        assert!(has_words("أتصل لبترا", "بترا"));
        assert!(!has_words("قليل من الماء", "ليل"));
    }
}
