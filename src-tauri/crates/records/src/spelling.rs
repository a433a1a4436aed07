//! Finding words in a text however they are spelled, and where.

use crate::evened;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Where words stand as whole words, whatever their case, accents, spaces, dashes and marks that nobody sees: in order,
/// in bytes.
pub fn spelled(text: &str, words: &str) -> Vec<Range<usize>> {
    Read::of(text).places(words)
}

/// A text as it is read, in which several words can be looked for.
pub(crate) struct Read<'t> {
    text: &'t str,
    letters: Vec<Letter>,
}

impl<'t> Read<'t> {
    pub(crate) fn of(text: &'t str) -> Read<'t> {
        Read { text, letters: read(text) }
    }

    /// As [`spelled`] finds them.
    pub(crate) fn places(&self, words: &str) -> Vec<Range<usize>> {
        let wanted: Vec<char> = read(words.trim()).iter().map(|letter| letter.as_read).collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let here = (0..self.letters.len()).filter(|at| self.reads(*at, &wanted));
        here.map(|at| self.place(at, wanted.len())).collect()
    }

    fn is_letter(&self, at: Option<usize>) -> bool {
        let letter = at.and_then(|at| self.letters.get(at));
        letter.is_some_and(|letter| letter.as_read.is_alphanumeric())
    }

    /// Whether the wanted letters are read from there on, with no letter of the same word beside them.
    fn reads(&self, at: usize, wanted: &[char]) -> bool {
        let all = self.letters.get(at..at + wanted.len()).unwrap_or_default();
        let reads = all.len() == wanted.len()
            && all.iter().zip(wanted).all(|(letter, wanted)| letter.as_read == *wanted);
        let joins = |edge: Option<&char>, beside: Option<usize>| {
            edge.is_some_and(|edge| edge.is_alphanumeric()) && self.is_letter(beside)
        };
        reads
            && !joins(wanted.first(), at.checked_sub(1))
            && !joins(wanted.last(), Some(at + wanted.len()))
    }

    fn place(&self, at: usize, length: usize) -> Range<usize> {
        let begins = |at: usize| self.letters.get(at).map_or(self.text.len(), |letter| letter.at);
        let last = self.letters.get(at + length - 1);
        let end = last.map_or(self.text.len(), |last| last.end);
        // Marks that belong to the last letter go with it.
        let marks = self.text.get(end..begins(at + length)).unwrap_or_default();
        let marks = marks.trim_end_matches(char::is_whitespace).len();
        begins(at)..end + marks
    }
}

/// A letter as it is read, and where it stands in the text, in bytes.
struct Letter {
    as_read: char,
    at: usize,
    end: usize,
}

/// The letters of a text as they are read: small, without accents and unseen marks, with one space for every blank run
/// and every dash.
fn read(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for (at, written) in text.char_indices() {
        let end = at + written.len_utf8();
        for as_read in in_one_form(&written.nfkd().collect::<String>(), written) {
            match letters.last_mut().filter(|last| as_read == ' ' && last.as_read == ' ') {
                Some(last) => last.end = end,
                None => letters.push(Letter { as_read, at, end }),
            }
        }
    }
    letters
}

/// One written letter as it is read: nothing for a mark, several for a joined one.
fn in_one_form(parts: &str, written: char) -> Vec<char> {
    if written.is_whitespace() || is_dash(written) {
        return vec![' '];
    }
    if is_apostrophe(written) {
        return vec!['\''];
    }
    let seen = parts.chars().filter(|part| !is_combining_mark(*part));
    let even = seen.flat_map(|part| evened(&part.to_string()).chars().collect::<Vec<_>>());
    even.flat_map(|letter| plain(letter).chars().collect::<Vec<_>>()).collect()
}

/// A letter as it is written on a keyboard that does not have it. What Unicode takes apart by itself is not here.
fn plain(letter: char) -> String {
    let other = match letter {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ς' => "σ",
        _ => return letter.to_string(),
    };
    other.to_owned()
}

/// The dashes of keyboards, of phones and of pasted text.
pub(crate) fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// The apostrophe, and the marks that stand in for it on keyboards where it is far away.
pub(crate) fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '`'
            | '\u{b4}'
            | '\u{2b9}'
            | '\u{2bb}'
            | '\u{2bc}'
            | '\u{2018}'
            | '\u{2019}'
            | '\u{2032}'
            | '\u{ff07}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_with_its_place_however_it_is_spelled() {
        let found = |text: &str, name: &str| {
            spelled(text, name).into_iter().find_map(|place| text.get(place)).map(str::to_owned)
        };
        assert_eq!(found("Then ZOE came", "Zo\u{eb}").as_deref(), Some("ZOE"));
        assert_eq!(found("Zoe\u{308}, at last", "Zo\u{eb}").as_deref(), Some("Zoe\u{308}"));
        assert_eq!(found("with ilse\n marrow", "Ilse Marrow").as_deref(), Some("ilse\n marrow"));
        assert_eq!(found("قال احمد", "أحمد").as_deref(), Some("احمد"));
        assert_eq!(found("with LUCJA", "Łucja").as_deref(), Some("LUCJA"));
        assert_eq!(found("MAGNUS GROSS", "Groß").as_deref(), Some("GROSS"));
        assert_eq!(found("WREN\u{2212}07 came", "WREN-07").as_deref(), Some("WREN\u{2212}07"));
        assert_eq!(found("O\u{b4}Brien", "O\u{2019}Brien").as_deref(), Some("O\u{b4}Brien"));
        assert_eq!(found("Long\u{b4}s way", "Long").as_deref(), Some("Long"));
        assert_eq!(found("Graceful", "Grace"), None);
        assert_eq!(found("anything", " "), None);
    }
}
