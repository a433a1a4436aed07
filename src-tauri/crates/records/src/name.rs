//! When two names that somebody typed are one.

use crate::client::is_unseen;
use unicode_normalization::UnicodeNormalization;

/// A name without what nobody tells apart: large and small letters, spaces around or doubled, one letter written in
/// two ways, and what a font draws as nothing. An accent can be seen, and makes another name.
pub fn look_of_name(name: &str) -> String {
    let seen: String = name.nfc().filter(|letter| !is_unseen(*letter)).collect();
    let folded: String = seen.to_lowercase().nfc().collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_the_same_are_one_name() {
        for other in [" form  A ", "FORM A", "Form\u{a0}A", "Fo\u{200b}rm A", "Form\u{3000}a"] {
            assert_eq!(look_of_name(other), look_of_name("Form A"), "{other:?}");
        }
        assert_eq!(look_of_name("E\u{301}cho"), look_of_name("\u{e9}CHO"));
        assert_eq!(
            look_of_name("e\u{200b}\u{301}"),
            look_of_name("\u{e9}"),
            "side by side after all"
        );
    }

    #[test]
    fn names_that_can_be_told_apart_are_two() {
        for other in ["Form B", "For mA", "Form \u{c5}", "Form A\u{b2}", "Form A2"] {
            assert_ne!(look_of_name(other), look_of_name("Form A"), "{other:?}");
        }
        assert_ne!(look_of_name("Form A\u{b2}"), look_of_name("Form A2"));
    }
}
