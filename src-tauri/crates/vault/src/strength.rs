//! How hard a passphrase is to guess, in one word.

use serde::{Deserialize, Serialize};

/// Under this many characters nothing else is looked at.
const SHORTEST: usize = 12;

/// Past this many characters guessing costs more than the estimate can say, and so does estimating.
const ESTIMATED: usize = 100;

/// How hard a passphrase is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Strength {
    /// The guesses an attacker needs, as a power of two.
    pub bits: f64,
    /// The same in one word.
    pub word: StrengthWord,
}

/// How hard a passphrase is to guess, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StrengthWord {
    /// Under 12 characters.
    TooShort,
    /// Under 50 bits.
    Weak,
    /// From 50 to 65 bits.
    Fair,
    /// 65 bits and more, as six drawn words have.
    Strong,
}

/// Estimates a passphrase, by one who also knows the hints (the therapist's name, the practice).
pub(crate) fn of(text: &str, hints: &[&str]) -> Strength {
    let looked_at: zeroize::Zeroizing<String> =
        zeroize::Zeroizing::new(text.chars().take(ESTIMATED).collect());
    let bits = zxcvbn::zxcvbn(&looked_at, hints).guesses_log10() * std::f64::consts::LOG2_10;
    Strength { bits, word: word_for(text.chars().count(), bits) }
}

fn word_for(characters: usize, bits: f64) -> StrengthWord {
    if characters < SHORTEST {
        StrengthWord::TooShort
    } else if bits < 50.0 {
        StrengthWord::Weak
    } else if bits < 65.0 {
        StrengthWord::Fair
    } else {
        StrengthWord::Strong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_everybody_knows_is_weak_however_long() {
        assert_eq!(of("passwordpassword", &[]).word, StrengthWord::Weak);
    }

    #[test]
    fn under_twelve_characters_is_too_short_whatever_they_are() {
        assert_eq!(of("x7#Kq!9zP&2", &[]).word, StrengthWord::TooShort);
    }

    #[test]
    fn a_suggested_passphrase_is_not_weak() {
        for _ in 0..20 {
            assert!(of(&crate::suggest_passphrase().unwrap(), &[]).word >= StrengthWord::Fair);
        }
    }

    #[test]
    fn the_practice_s_own_name_is_no_help() {
        let alone = of("harwickquincerooms", &[]).bits;
        assert!(of("harwickquincerooms", &["harwickquincerooms"]).bits < alone);
    }
}
