//! Words that are covered on what is given, while the record stays as it is.

use crate::check::Check;
use crate::{PrivateText, Problem, spelled};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Why words are covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CoverWhy {
    /// They are about another person.
    ThirdPerson,
    /// Reading them could do serious harm. A high bar: that they upset is not enough.
    SeriousHarm,
    /// A law or a court says so.
    Legal,
}

impl CoverWhy {
    /// What stands in their place.
    pub fn in_its_place(self) -> &'static str {
        match self {
            CoverWhy::ThirdPerson => "[covered: about another person]",
            CoverWhy::SeriousHarm => "[covered: could do serious harm]",
            CoverWhy::Legal => "[covered: a law asks for it]",
        }
    }
}

/// Words of one record that are covered. Which record is the link with the same part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RequestCover {
    /// Its name within the request: `c1`, `c2` and so on.
    pub part: String,
    /// The exact words, 1 to 2,000 characters.
    pub words: PrivateText,
    /// Why.
    pub why: CoverWhy,
}

impl RequestCover {
    pub(super) fn check_into(&self, check: &mut Check) {
        let digits = self.part.strip_prefix('c').unwrap_or_default();
        let is_name = (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        check.add_if(!is_name, "covers", Problem::WrongForm);
        check.owed_text("words", &self.words, 2000);
    }
}

/// A text with all of these words covered, and which of them stood in it.
///
/// Words are covered wherever they can be read: exactly as they stand, and however else their letters, accents, spaces
/// and line breaks are written. The longest words go first, so that one inside of another leaves nothing of the longer
/// one.
pub fn covered(text: &str, covers: &[&RequestCover]) -> (String, Vec<String>) {
    let mut order: Vec<&&RequestCover> =
        covers.iter().filter(|cover| !cover.words.is_blank()).collect();
    order.sort_by_key(|cover| std::cmp::Reverse(cover.words.length()));
    let found = |cover: &&&RequestCover| holds(text, cover.words.as_str());
    let hit = order.iter().copied().filter(|cover| found(cover)).map(|cover| cover.part.clone());
    let hit = hit.collect();
    // What stands in place of words is put in at the end, so that no later words are looked for inside of it.
    let mut pieces: Vec<Piece<'_>> = vec![Piece::Said(text)];
    for cover in order {
        pieces = pieces.into_iter().flat_map(|piece| piece.without(cover)).collect();
    }
    (pieces.into_iter().map(Piece::told).collect(), hit)
}

/// Whether words that are covered can be read in a text.
pub fn holds(text: &str, words: &str) -> bool {
    !places(text, words).is_empty()
}

/// A text without words that are covered, a line break in the place of each.
pub fn without(text: &str, words: &str) -> String {
    let (mut rest, mut from) = (String::new(), 0);
    for place in places(text, words) {
        rest.push_str(text.get(from..place.start).unwrap_or_default());
        rest.push('\n');
        from = place.end;
    }
    rest + text.get(from..).unwrap_or_default()
}

/// Where words can be read in a text, in order and apart from each other, in bytes.
fn places(text: &str, words: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> =
        text.match_indices(words).map(|(at, words)| at..at + words.len()).collect();
    found.extend(spelled(text, words));
    found.sort_by_key(|place| (place.start, std::cmp::Reverse(place.end)));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for place in found.into_iter().filter(|place| !place.is_empty()) {
        match apart.last_mut().filter(|last| place.start < last.end) {
            Some(last) => last.end = last.end.max(place.end),
            None => apart.push(place),
        }
    }
    apart
}

/// A piece of a text: still said, or covered.
enum Piece<'a> {
    Said(&'a str),
    Covered(CoverWhy),
}

impl<'a> Piece<'a> {
    fn without(self, cover: &RequestCover) -> Vec<Piece<'a>> {
        let Piece::Said(text) = self else { return vec![self] };
        let (mut pieces, mut from) = (Vec::new(), 0);
        let say = |said: &'a str, pieces: &mut Vec<Piece<'a>>| {
            if !said.is_empty() {
                pieces.push(Piece::Said(said));
            }
        };
        for place in places(text, cover.words.as_str()) {
            say(text.get(from..place.start).unwrap_or_default(), &mut pieces);
            pieces.push(Piece::Covered(cover.why));
            from = place.end;
        }
        say(text.get(from..).unwrap_or_default(), &mut pieces);
        pieces
    }

    fn told(self) -> &'a str {
        match self {
            Piece::Said(text) => text,
            Piece::Covered(why) => why.in_its_place(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covered_by(words: &str, text: &str) -> String {
        let cover =
            RequestCover { part: "c1".into(), words: words.into(), why: CoverWhy::ThirdPerson };
        covered(text, &[&cover]).0
    }

    #[test]
    fn words_are_covered_however_they_are_written() {
        let place = CoverWhy::ThirdPerson.in_its_place();
        for (words, text) in [
            ("Léa drinks", "Lea\u{301} drinks"),
            ("Lea drinks", "LÉA  DRINKS"),
            ("her step-father", "Her step\u{2011}\nfather"),
            ("Petra may be called", "petra\u{a0}may\nbe called"),
            ("harbour", "har\u{ad}bour"),
            ("L\u{e9}a", "le\u{301}a"),
            ("أحمد قال", "احمد\tقال"),
        ] {
            let told = covered_by(words, &format!("Then {text}, she said."));
            assert_eq!(told, format!("Then {place}, she said."), "{words}");
            assert!(holds(text, words));
            assert_eq!(without(text, words).trim(), "");
        }
    }

    #[test]
    fn other_words_stay_as_they_are() {
        for (words, text) in [("Al", "He also came"), ("petra", "Petrarca was read"), ("a b", "ab")]
        {
            assert_eq!(covered_by(words, text), text);
        }
        assert_eq!(covered_by("\u{200b}\u{301}", "plain"), "plain");
    }
}
