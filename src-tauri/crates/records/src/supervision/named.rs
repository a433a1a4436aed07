//! Finding names and codes in what is written for other ears.

use crate::whole_words::{evened, has_words, in_one_form};
use crate::{named, spelled};
use std::collections::BTreeSet;

/// A name or a code that is known, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// Somebody's name, in one or more parts.
    Name(String),
    /// A code.
    Code(String),
}

/// Which names and codes stand in a text, each once and as the text's reader knows them, in the order of `known`.
///
/// A whole name and a code are found however they are written. A part of a name is found unless it is written small,
/// since many names are words too: "Grace", "Will", "May".
pub fn named_in(text: &str, known: &[Known]) -> Vec<String> {
    let (even, form) = (evened(text), in_one_form(text));
    let mut seen = BTreeSet::new();
    let found = known.iter().flat_map(|one| match one {
        Known::Code(code) => has_code(text, &even, code)
            .then(|| code.trim().to_owned())
            .into_iter()
            .collect::<Vec<_>>(),
        Known::Name(name) => {
            let is_whole = name.split_whitespace().count() > 1
                && (named(text, name).is_some() || stands(&even, &evened(name)));
            if is_whole {
                return vec![name.trim().to_owned()];
            }
            let parts = name.split_whitespace().filter(|part| is_a_part(text, &form, part));
            parts.map(str::to_owned).collect()
        }
    });
    found.filter(|name| seen.insert(evened(name))).collect()
}

fn stands(even: &str, words: &str) -> bool {
    !words.is_empty() && has_words(even, words)
}

/// Whether a code stands there, with its dashes, with spaces in their place, or written together.
fn has_code(text: &str, even: &str, code: &str) -> bool {
    let together: String = code.chars().filter(|mark| mark.is_alphanumeric()).collect();
    stands(even, &evened(code))
        || !spelled(text, code).is_empty()
        || !spelled(text, &together).is_empty()
}

/// Whether a part of a name stands there. One letter, or a letter with its dot, is no name by itself.
fn is_a_part(text: &str, form: &str, part: &str) -> bool {
    let part = part.trim_matches(|c: char| !c.is_alphanumeric());
    part.chars().count() > 1 && (named(text, part).is_some() || has_words(form, &in_one_form(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Vec<Known> {
        vec![
            Known::Name("Ilse Marrow".into()),
            Known::Code("WREN-07".into()),
            Known::Name("Grace".into()),
            Known::Name("أحمد".into()),
        ]
    }

    #[test]
    fn names_and_codes_are_found_however_they_are_written() {
        assert_eq!(named_in("About ilse marrow again", &known()), ["Ilse Marrow"]);
        assert_eq!(named_in("What Marrow’s sister said", &known()), ["Marrow"]);
        assert_eq!(named_in("wren-07 and WREN\u{2011}07", &known()), ["WREN-07"]);
        assert_eq!(named_in("قال احمد", &known()), ["أحمد"]);
    }

    #[test]
    fn a_word_that_could_be_a_name_is_none_where_it_is_written_small() {
        assert!(named_in("a moment of grace, and a tomorrow", &known()).is_empty());
        assert_eq!(named_in("Grace left early", &known()), ["Grace"]);
        assert!(named_in("The same question as last time.", &known()).is_empty());
    }

    #[test]
    fn accents_capitals_and_left_out_dashes_hide_nobody() {
        let known = [Known::Name("Zoë Ångström".into()), Known::Code("WREN-07".into())];
        for (text, found) in [
            ("ZOE left early", "Zoë"),
            ("With Zoe\u{308} again", "Zoë"),
            ("Angstrom said", "Ångström"),
            ("about zoe angstrom", "Zoë Ångström"),
            ("about wren07", "WREN-07"),
            ("about WREN 07", "WREN-07"),
        ] {
            assert_eq!(named_in(text, &known), [found], "{text}");
        }
        assert!(named_in("a wrench, 07", &known).is_empty());
    }

    #[test]
    fn one_letter_is_no_name() {
        let known = [Known::Name("A. Brandt".into()), Known::Name(" ".into())];
        assert!(named_in("A question of pace", &known).is_empty());
        assert_eq!(named_in("Brandt said", &known), ["Brandt"]);
    }
}
