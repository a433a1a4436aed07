//! Finding words in a text as whole words, in the scripts that papers are written in.

/// Whether the words stand in a text with no letter or digit directly before or after them. Letters are compared as
/// they are.
pub fn has_words(text: &str, words: &str) -> bool {
    before_words(text, words).next().is_some()
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
    fn arabic_words_are_found_with_the_short_words_joined_to_them() {
        for text in ["يوم الاثنين", "والاثنين صباحا", "وبالاثنين"] {
            assert!(has_words(text, "الاثنين"), "{text}");
        }
        assert!(has_words("أتصل لبترا", "بترا"));
        assert!(!has_words("قليل من الماء", "ليل"));
    }
}
