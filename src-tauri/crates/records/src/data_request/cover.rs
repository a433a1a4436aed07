//! Words that are covered on what is given, while the record stays as it is.

use crate::check::Check;
use crate::{PrivateText, Problem};
use serde::{Deserialize, Serialize};

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
/// The longest words go first, so that one inside of another leaves nothing of the longer one.
pub fn covered(text: &str, covers: &[&RequestCover]) -> (String, Vec<String>) {
    let mut order: Vec<&&RequestCover> =
        covers.iter().filter(|cover| !cover.words.is_blank()).collect();
    order.sort_by_key(|cover| std::cmp::Reverse(cover.words.length()));
    let found = |cover: &&&RequestCover| text.contains(cover.words.as_str());
    let hit = order.iter().copied().filter(|cover| found(cover)).map(|cover| cover.part.clone());
    let hit = hit.collect();
    // What stands in place of words is put in at the end, so that no later words are looked for inside of it.
    let mut pieces: Vec<Piece<'_>> = vec![Piece::Said(text)];
    for cover in order {
        pieces = pieces.into_iter().flat_map(|piece| piece.without(cover)).collect();
    }
    (pieces.into_iter().map(Piece::told).collect(), hit)
}

/// A piece of a text: still said, or covered.
enum Piece<'a> {
    Said(&'a str),
    Covered(CoverWhy),
}

impl<'a> Piece<'a> {
    fn without(self, cover: &RequestCover) -> Vec<Piece<'a>> {
        let Piece::Said(text) = self else { return vec![self] };
        let mut pieces = Vec::new();
        for (at, rest) in text.split(cover.words.as_str()).enumerate() {
            if at > 0 {
                pieces.push(Piece::Covered(cover.why));
            }
            if !rest.is_empty() {
                pieces.push(Piece::Said(rest));
            }
        }
        pieces
    }

    fn told(self) -> &'a str {
        match self {
            Piece::Said(text) => text,
            Piece::Covered(why) => why.in_its_place(),
        }
    }
}
