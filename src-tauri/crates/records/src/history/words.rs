//! Two texts beside each other, word by word.

use crate::PrivateText;

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// They stand in both.
    Same,
    /// They came.
    Added,
    /// They are gone.
    TakenAway,
}

/// A run of words with one fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of them.
    pub word: Word,
    /// The words, with the space that follows them.
    pub text: PrivateText,
}

/// Above so many pairs of words the middle is told as a whole: nobody reads such a change word by word.
const MOST_PAIRS: usize = 4_000_000;

/// What was taken away from a text and what was added to it.
///
/// The pieces that stayed and those taken away are the earlier text, letter by letter; those that stayed and those
/// added are the later one.
pub fn word_by_word(before: &str, after: &str) -> Vec<Piece> {
    let (was, is) = (split(before), split(after));
    let head = was.iter().zip(&is).take_while(|(one, other)| one == other).count();
    let (was_left, is_left) = (&was[head..], &is[head..]);
    let pairs = was_left.iter().rev().zip(is_left.iter().rev());
    let tail = pairs.take_while(|(one, other)| one == other).count();
    let (was_middle, was_tail) = was_left.split_at(was_left.len() - tail);
    let (is_middle, _) = is_left.split_at(is_left.len() - tail);
    let mut pieces = Pieces(Vec::new());
    was[..head].iter().for_each(|word| pieces.put(Word::Same, word));
    middle(was_middle, is_middle, &mut pieces);
    was_tail.iter().for_each(|word| pieces.put(Word::Same, word));
    pieces.done()
}

/// Words, each with the space that follows it.
fn split(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

fn middle(was: &[&str], is: &[&str], pieces: &mut Pieces) {
    let same = if was.len().saturating_mul(is.len()) > MOST_PAIRS {
        Vec::new()
    } else {
        longest_common(was, is)
    };
    let (mut left, mut right) = (0, 0);
    for (at, beside) in same.into_iter().chain([(was.len(), is.len())]) {
        was[left..at].iter().for_each(|word| pieces.put(Word::TakenAway, word));
        is[right..beside].iter().for_each(|word| pieces.put(Word::Added, word));
        if let Some(word) = was.get(at) {
            pieces.put(Word::Same, word);
        }
        (left, right) = (at + 1, beside + 1);
    }
}

/// The longest run of words that both have in that order, by their places in the one and in the other.
fn longest_common(was: &[&str], is: &[&str]) -> Vec<(usize, usize)> {
    let width = is.len() + 1;
    let mut lengths = vec![0_u32; (was.len() + 1) * width];
    for at in (0..was.len()).rev() {
        for beside in (0..is.len()).rev() {
            lengths[at * width + beside] = if was[at] == is[beside] {
                lengths[(at + 1) * width + beside + 1] + 1
            } else {
                lengths[(at + 1) * width + beside].max(lengths[at * width + beside + 1])
            };
        }
    }
    let (mut at, mut beside, mut found) = (0, 0, Vec::new());
    while at < was.len() && beside < is.len() {
        if was[at] == is[beside] {
            found.push((at, beside));
            (at, beside) = (at + 1, beside + 1);
        } else if lengths[(at + 1) * width + beside] >= lengths[at * width + beside + 1] {
            at += 1;
        } else {
            beside += 1;
        }
    }
    found
}

/// Pieces as they come, those of one fate in one.
struct Pieces(Vec<(Word, String)>);

impl Pieces {
    fn put(&mut self, word: Word, text: &str) {
        match self.0.last_mut() {
            Some((last, said)) if *last == word => said.push_str(text),
            _ => self.0.push((word, text.to_owned())),
        }
    }

    fn done(self) -> Vec<Piece> {
        self.0.into_iter().map(|(word, text)| Piece { word, text: text.into() }).collect()
    }
}
