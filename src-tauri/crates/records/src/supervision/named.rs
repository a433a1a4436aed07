//! Finding names and codes in what is written for other ears.

use crate::whole_words::{evened, has_words, in_one_form};
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
/// A whole name and a code are found however they are written. A part of a name is found as it is written, since many
/// names are words too: "Grace", "Will", "May".
pub fn named_in(text: &str, known: &[Known]) -> Vec<String> {
    let (even, form) = (evened(text), in_one_form(text));
    let mut seen = BTreeSet::new();
    let found = known.iter().flat_map(|one| match one {
        Known::Code(code) => whole(&even, code).into_iter().collect::<Vec<_>>(),
        Known::Name(name) => {
            let all = whole(&even, name).filter(|_| name.split_whitespace().count() > 1);
            let parts = || name.split_whitespace().filter(|part| is_a_part(&form, part));
            all.map_or_else(|| parts().map(str::to_owned).collect(), |name| vec![name])
        }
    });
    found.filter(|name| seen.insert(evened(name))).collect()
}

fn whole(even: &str, words: &str) -> Option<String> {
    let looked_for = evened(words);
    (!looked_for.is_empty() && has_words(even, &looked_for)).then(|| words.trim().to_owned())
}

/// Whether a part of a name stands there. One letter, or a letter with its dot, is no name by itself.
fn is_a_part(form: &str, part: &str) -> bool {
    let part = in_one_form(part);
    let part = part.trim_matches(|c: char| !c.is_alphanumeric());
    part.chars().count() > 1 && has_words(form, part)
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
    fn one_letter_is_no_name() {
        let known = [Known::Name("A. Brandt".into()), Known::Name(" ".into())];
        assert!(named_in("A question of pace", &known).is_empty());
        assert_eq!(named_in("Brandt said", &known), ["Brandt"]);
    }
}
