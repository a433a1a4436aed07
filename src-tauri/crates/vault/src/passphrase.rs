//! What the therapist types to open the vault: one passphrase, however its accents are typed.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::strength::{self, Strength};

/// The most that a passphrase may hold, in bytes of UTF-8 after normalising.
///
/// A terminal line ends at 4,095 bytes, and a copy must open with a passphrase typed into one.
pub(crate) const LONGEST: usize = 1024;

/// A passphrase in its NFKC form; wiped from memory when dropped.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

/// Why a text cannot be a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Nothing was typed.
    #[error("the passphrase is empty")]
    Empty,
    /// It is longer than 1,024 bytes.
    #[error("the passphrase has {bytes} bytes; 1024 are the most")]
    TooLong {
        /// How long it is in UTF-8 after normalising.
        bytes: usize,
    },
}

impl PassphraseError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            PassphraseError::Empty => "passphrase_empty",
            PassphraseError::TooLong { .. } => "passphrase_too_long",
        }
    }
}

impl Passphrase {
    /// Takes what was typed. Spaces, capitals and accents count.
    pub fn new(typed: &str) -> Result<Passphrase, PassphraseError> {
        // Room for the longest growth that NFKC has, so that no half copy is left behind on the heap.
        let mut text =
            Zeroizing::new(String::with_capacity(typed.len().saturating_mul(18).min(1 << 20)));
        text.extend(typed.nfkc());
        match text.len() {
            0 => Err(PassphraseError::Empty),
            bytes if bytes > LONGEST => Err(PassphraseError::TooLong { bytes }),
            _ => Ok(Passphrase(text)),
        }
    }

    /// The bytes that the key is made from.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// The text, for sealing the key file of a copy.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How hard it is to guess, by one who also knows the hints.
    pub fn strength(&self, hints: &[&str]) -> Strength {
        strength::of(&self.0, hints)
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// The system had no random bytes to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the system had no random bytes to give")]
pub struct NoRandomness;

/// Suggests six words from the list of the recovery words, with single spaces: 66 bits.
pub fn suggest_passphrase() -> Result<Zeroizing<String>, NoRandomness> {
    let list = bip39::Language::English.word_list();
    let mut drawn = Zeroizing::new([0_u8; 12]);
    getrandom::fill(&mut *drawn).map_err(|_| NoRandomness)?;
    let mut phrase = Zeroizing::new(String::with_capacity(6 * 9));
    for pair in drawn.chunks_exact(2) {
        // 2048 divides 65536, so every word is as likely as the next.
        let number =
            pair.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte)) % list.len();
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(list.get(number).copied().unwrap_or_default());
    }
    Ok(phrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_typed_in_two_ways_are_one_passphrase() {
        let composed = Passphrase::new("caf\u{e9} quince").unwrap();
        let decomposed = Passphrase::new("cafe\u{301} quince").unwrap();
        assert_eq!(composed.as_bytes(), decomposed.as_bytes());
    }

    #[test]
    fn spaces_and_capitals_count() {
        assert_ne!(
            Passphrase::new("Quince ").unwrap().as_str(),
            Passphrase::new("quince").unwrap().as_str()
        );
    }

    #[test]
    fn one_byte_is_enough_and_1024_are_the_most() {
        assert_eq!(Passphrase::new("").err(), Some(PassphraseError::Empty));
        assert!(Passphrase::new("q").is_ok());
        assert!(Passphrase::new(&"q".repeat(1024)).is_ok());
        assert_eq!(
            Passphrase::new(&"q".repeat(1025)).err(),
            Some(PassphraseError::TooLong { bytes: 1025 })
        );
    }

    #[test]
    fn the_length_counts_after_normalising() {
        // One ligature of three bytes becomes eighteen characters.
        let typed = "\u{fdfa}".repeat(40);
        assert!(matches!(Passphrase::new(&typed), Err(PassphraseError::TooLong { .. })));
    }

    #[test]
    fn a_suggestion_is_six_words_of_the_list_and_never_the_same() {
        let one = suggest_passphrase().unwrap();
        let list = bip39::Language::English.word_list();
        assert_eq!(one.split(' ').count(), 6);
        assert!(one.split(' ').all(|word| list.contains(&word)));
        assert_ne!(*one, *suggest_passphrase().unwrap());
    }

    #[test]
    fn a_debug_line_says_nothing_of_it() {
        assert_eq!(format!("{:?}", Passphrase::new("kettle").unwrap()), "Passphrase");
    }
}
