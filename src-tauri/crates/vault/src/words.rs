//! The twelve recovery words: printed once, typed back, and the passphrase of every copy.

use std::fmt;

use bip39::{Language, Mnemonic};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

use crate::passphrase::NoRandomness;

/// How many words there are.
const COUNT: usize = 12;

/// Twelve words of the English BIP-39 list: 128 bits and a checksum; wiped from memory when dropped.
#[derive(Clone)]
pub struct RecoveryWords {
    entropy: Zeroizing<[u8; 16]>,
    phrase: Zeroizing<String>,
}

/// Why what was typed is not a set of recovery words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryWordsError {
    /// There are not twelve.
    #[error("{found} words were typed; there are twelve")]
    WrongCount {
        /// How many were typed.
        found: usize,
    },
    /// One of them is not on the list.
    #[error("word {position} is not on the list")]
    NotOnTheList {
        /// Which one, from 1.
        position: usize,
        /// A word of the list that is spelt much the same.
        suggestion: Option<&'static str>,
    },
    /// All are on the list, and they do not belong together.
    #[error("the words do not belong together")]
    Checksum,
}

impl RecoveryWordsError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            RecoveryWordsError::WrongCount { .. } => "words_wrong_count",
            RecoveryWordsError::NotOnTheList { .. } => "words_not_on_the_list",
            RecoveryWordsError::Checksum => "words_do_not_belong_together",
        }
    }
}

impl RecoveryWords {
    /// Draws twelve new words.
    pub fn make() -> Result<RecoveryWords, NoRandomness> {
        let mut entropy = Zeroizing::new([0; 16]);
        getrandom::fill(&mut *entropy).map_err(|_| NoRandomness)?;
        RecoveryWords::from_entropy(entropy).map_err(|_| NoRandomness)
    }

    /// Takes words as they were typed: any case, any white space, full stops and numbers aside.
    pub fn parse(typed: &str) -> Result<RecoveryWords, RecoveryWordsError> {
        let words = Zeroizing::new(split(typed));
        if words.len() != COUNT {
            return Err(RecoveryWordsError::WrongCount { found: words.len() });
        }
        for (at, word) in words.iter().enumerate() {
            if Language::English.find_word(word).is_none() {
                return Err(RecoveryWordsError::NotOnTheList {
                    position: at + 1,
                    suggestion: nearest(word),
                });
            }
        }
        let joined = Zeroizing::new(words.join(" "));
        let mut mnemonic = Mnemonic::parse_in_normalized(Language::English, &joined)
            .map_err(|_| RecoveryWordsError::Checksum)?;
        let entropy = entropy_of(&mnemonic);
        mnemonic.zeroize();
        RecoveryWords::from_entropy(entropy)
    }

    /// The words in lower case with single spaces, as they are typed to open a copy.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }

    /// The words one by one.
    pub fn words(&self) -> Vec<&str> {
        self.phrase.split(' ').collect()
    }

    /// The 16 bytes that the words stand for: what the recovery slot is keyed with.
    pub(crate) fn entropy(&self) -> &[u8; 16] {
        &self.entropy
    }

    /// The words that stand for 16 bytes.
    pub(crate) fn from_entropy(
        entropy: Zeroizing<[u8; 16]>,
    ) -> Result<RecoveryWords, RecoveryWordsError> {
        let mut mnemonic =
            Mnemonic::from_entropy(&*entropy).map_err(|_| RecoveryWordsError::Checksum)?;
        let mut phrase = Zeroizing::new(String::with_capacity(COUNT * 9));
        for word in mnemonic.words() {
            if !phrase.is_empty() {
                phrase.push(' ');
            }
            phrase.push_str(word);
        }
        mnemonic.zeroize();
        Ok(RecoveryWords { entropy, phrase })
    }
}

impl PartialEq for RecoveryWords {
    fn eq(&self, other: &RecoveryWords) -> bool {
        self.entropy.ct_eq(&*other.entropy).into()
    }
}

impl Eq for RecoveryWords {}

impl fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryWords")
    }
}

fn entropy_of(mnemonic: &Mnemonic) -> Zeroizing<[u8; 16]> {
    let (mut all, _) = mnemonic.to_entropy_array();
    let mut entropy = Zeroizing::new([0; 16]);
    for (to, from) in entropy.iter_mut().zip(all) {
        *to = from;
    }
    all.zeroize();
    entropy
}

fn split(typed: &str) -> Vec<String> {
    typed
        .split(|mark: char| !mark.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The one word of the list that is a single slip away, or that alone begins so.
fn nearest(typed: &str) -> Option<&'static str> {
    let begins: String = typed.chars().take(4).collect();
    let list = Language::English.word_list();
    let slip = list.iter().copied().find(|word| one_slip(typed, word));
    slip.or_else(|| {
        list.iter().copied().find(|word| begins.chars().count() == 4 && word.starts_with(&begins))
    })
}

/// Whether two words differ by one letter too many, too few, other, or swapped with its neighbour.
fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let rest =
        |word: &[char], from: usize| word.get(from..).map(<[char]>::to_vec).unwrap_or_default();
    let (tail_a, tail_b) = (rest(&a, same_start), rest(&b, same_start));
    let swapped = match (tail_a.as_slice(), tail_b.as_slice()) {
        ([a1, a2, more_a @ ..], [b1, b2, more_b @ ..]) => a1 == b2 && a2 == b1 && more_a == more_b,
        _ => false,
    };
    swapped
        || rest(&tail_a, 1) == tail_b
        || rest(&tail_b, 1) == tail_a
        || (!tail_a.is_empty() && rest(&tail_a, 1) == rest(&tail_b, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const VECTOR: &str =
        "legal winner thank year wave sausage worth useful legal winner thank yellow";

    #[test]
    fn the_public_vector_stands_for_its_bytes() {
        assert_eq!(RecoveryWords::parse(VECTOR).unwrap().entropy(), &[0x7f; 16]);
    }

    #[test]
    fn words_come_back_however_they_were_typed() {
        let made = RecoveryWords::make().unwrap();
        let shouted: String = made
            .words()
            .iter()
            .enumerate()
            .map(|(at, word)| format!("{}. {}\n", at + 1, word.to_uppercase()))
            .collect();
        assert_eq!(RecoveryWords::parse(&shouted).unwrap(), made);
        assert_eq!(made.phrase().split(' ').count(), 12);
    }

    #[test]
    fn too_few_words_are_counted() {
        assert_eq!(
            RecoveryWords::parse("legal winner").err(),
            Some(RecoveryWordsError::WrongCount { found: 2 })
        );
    }

    #[test]
    fn a_word_off_the_list_is_named_by_its_place_with_a_suggestion() {
        let typed = VECTOR.replace("sausage", "susage");
        let expected =
            RecoveryWordsError::NotOnTheList { position: 6, suggestion: Some("sausage") };
        assert_eq!(RecoveryWords::parse(&typed).err(), Some(expected));
    }

    #[test]
    fn words_that_do_not_belong_together_are_refused() {
        let typed = VECTOR.replace("yellow", "zoo");
        assert_eq!(RecoveryWords::parse(&typed).err(), Some(RecoveryWordsError::Checksum));
    }

    #[test]
    fn a_swap_of_neighbours_is_one_slip_and_two_slips_are_not() {
        assert!(one_slip("sausgae", "sausage"));
        assert!(!one_slip("susgae", "sausage"));
    }
}
