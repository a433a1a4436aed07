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
    if written.is_whitespace() || matches!(written, '-' | '\u{2010}'..='\u{2015}') {
        return vec![' '];
    }
    let seen = parts.chars().filter(|part| !is_combining_mark(*part));
    seen.flat_map(|part| evened(&part.to_string()).chars().collect::<Vec<_>>()).collect()
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
        assert_eq!(found("Graceful", "Grace"), None);
        assert_eq!(found("anything", " "), None);
    }
}
