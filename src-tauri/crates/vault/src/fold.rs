//! Words made alike, so that a search finds them however they are spelt.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A text without capitals, accents, vowel marks or the forms of one letter.
///
/// `é` is `e`, `مُحَمَّد` is `محمد`, `أ إ آ` are `ا`, `ى` is `ي`, `ة` is `ه`, and a tatweel is nothing.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in
        text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase)
    {
        match letter {
            'ٱ' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ک' => folded.push('ك'),
            'ـ' => {}
            'ς' => folded.push('σ'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            // A capital İ leaves a dot behind when it is made small.
            other if is_combining_mark(other) || other == '\0' => {}
            other => folded.push(other),
        }
    }
    folded
}

/// The folded words of what was typed into a search.
pub(crate) fn words(typed: &str) -> Vec<String> {
    let folded = fold(typed);
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_are_the_same() {
        assert_eq!(fold("Café ÉTÉ Łódź straße İstanbul"), "cafe ete lodz strasse istanbul");
    }

    #[test]
    fn arabic_marks_and_forms_are_the_same() {
        assert_eq!(fold("مُحَمَّد"), fold("محمد"));
        assert_eq!(fold("أحمد"), fold("احمد"));
        assert_eq!(fold("إلى"), fold("الي"));
        assert_eq!(fold("مـــدرسة"), fold("مدرسه"));
    }

    #[test]
    fn words_are_split_where_no_letter_or_number_stands() {
        assert_eq!(words("WREN-07, quince;  \"mug\"*"), ["wren", "07", "quince", "mug"]);
    }
}
