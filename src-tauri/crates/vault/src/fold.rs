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

/// The first so many different words of what was typed into a search, folded.
pub(crate) fn words(typed: &str, most: usize) -> Vec<String> {
    let folded = fold(typed);
    let mut words: Vec<String> = Vec::new();
    for word in folded.split(|letter: char| !letter.is_alphanumeric()) {
        if words.len() == most {
            break;
        }
        if !word.is_empty() && !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
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
        assert_eq!(words("WREN-07, quince;  \"mug\"* Quince", 16), ["wren", "07", "quince", "mug"]);
    }
}
