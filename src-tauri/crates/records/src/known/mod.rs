//! Which known names and codes stand in a text. Asked here alone, so that what one page lets through no other refuses.

#[cfg(test)]
mod tests;
mod words;

use crate::spelling::{Read, is_apostrophe, is_dash};
use crate::whole_words::{evened, has_words};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

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
/// Case, accents, spaces, dashes, line breaks and marks that nobody sees hide nothing; a part of a longer word is no
/// name. A whole name and a code are found however they are written, and so is the first part of a name. Many names are
/// words too: a first part such as "Grace", "Will" or "May", one that is a relation ("Tia Marrow", "Aunt Petra") and
/// every later part ("Long", "Field") count only where they are written with a capital, in scripts that have one. One
/// letter, a title or a "van" is no name by itself, unless it is all there is of the name.
pub fn named_in(text: &str, known: &[Known]) -> Vec<String> {
    let text = Text::of(text);
    let mut seen = BTreeSet::new();
    let found = known.iter().flat_map(|one| text.found(one));
    found.filter(|name| seen.insert(evened(name))).collect()
}

/// Whether one of these names or codes stands in a text, as [`named_in`] finds them.
pub fn names_one_of(text: &str, known: &[Known]) -> bool {
    let text = Text::of(text);
    known.iter().any(|one| !text.found(one).is_empty())
}

impl Known {
    /// These names, to be looked for.
    pub fn names<N: AsRef<str>>(names: impl IntoIterator<Item = N>) -> Vec<Known> {
        names.into_iter().map(|name| Known::Name(name.as_ref().to_owned())).collect()
    }

    /// Whether it says of anybody who they are. "Mum" and "her sister" do not, beside a list of many clients.
    pub fn tells_who(&self) -> bool {
        match self {
            Known::Code(code) => !code.trim().is_empty(),
            Known::Name(name) => parts(name).any(|part| !words::is_of_relation(&bare(part))),
        }
    }
}

/// A text that is looked through, read once for all names.
struct Text<'t> {
    text: &'t str,
    even: String,
    read: Read<'t>,
}

impl<'t> Text<'t> {
    fn of(text: &'t str) -> Text<'t> {
        Text { text, even: evened(text), read: Read::of(text) }
    }

    fn found(&self, one: &Known) -> Vec<String> {
        match one {
            Known::Code(code) if self.has_code(code) => vec![code.trim().to_owned()],
            Known::Code(_) => Vec::new(),
            Known::Name(name) => self.found_of(name),
        }
    }

    fn found_of(&self, name: &str) -> Vec<String> {
        let parts: Vec<&str> = parts(name).collect();
        let is_known_small = !has_capital(name);
        match parts.as_slice() {
            [] => return Vec::new(),
            // A name that is one letter counts only as large as a name is written.
            [only] if only.chars().count() == 1 && has_case(only) => {
                return self.told(self.says_large(only), only);
            }
            // A name that is one word, known as one that is written small, or that is a title for others: there is
            // nothing else to go by.
            [only] if is_known_small && has_case(name) => return self.told(self.says(only), only),
            [only] if words::is_title(&bare(only)) => return Vec::new(),
            [only] if words::is_beside_a_name(&bare(only)) => {
                return self.told(
                    if has_case(only) { self.says_large(only) } else { self.says(only) },
                    only,
                );
            }
            [_] => {}
            [..] if self.says(name.trim()) || self.says(&parts.concat()) => {
                return vec![name.trim().to_owned()];
            }
            [..] => {}
        }
        let is_single = parts.len() == 1;
        let is_hurried = is_typed_in_a_hurry(&parts);
        let is_own = |part: &&str| {
            let is_beside = !is_single && words::is_beside_a_name(&bare(part));
            let is_long_enough = is_single || part.chars().count() > 1;
            is_long_enough && (is_hurried || !is_small(part)) && !is_beside
        };
        // "Aunt" may be a name in front of another, and is one only with a capital.
        let is_relation = |part: &str| !is_single && words::is_relation(&bare(part));
        let first = parts.iter().position(|part| is_own(part) && !is_relation(part));
        let own = parts.iter().enumerate().filter(|(_, part)| is_own(part));
        let those = own.filter(|(at, part)| {
            let may_be_small = Some(*at) == first && !words::is_everyday(&bare(part));
            if may_be_small || !has_case(part) { self.says(part) } else { self.says_large(part) }
        });
        those.map(|(_, part)| (*part).to_owned()).collect()
    }

    fn told(&self, is_said: bool, name: &str) -> Vec<String> {
        is_said.then(|| name.to_owned()).into_iter().collect()
    }

    /// Whether words stand there as whole words, however they are spelled; in Arabic also with the short words that are
    /// written as one with them.
    fn says(&self, words: &str) -> bool {
        spellings(words).iter().any(|words| {
            let even = evened(words);
            !self.read.places(words).is_empty()
                || (!even.is_empty() && has_words(&self.even, &even))
        })
    }

    /// Whether a word stands there with a capital.
    fn says_large(&self, word: &str) -> bool {
        let places = spellings(word).into_iter().flat_map(|word| self.read.places(&word));
        places.filter_map(|place| self.text.get(place)).any(has_capital)
    }

    /// Whether a code stands there, with its dashes, with spaces in their place, or written together.
    fn has_code(&self, code: &str) -> bool {
        let together: String = code.chars().filter(|mark| mark.is_alphanumeric()).collect();
        let apart: String =
            code.chars().map(|mark| if mark.is_alphanumeric() { mark } else { ' ' }).collect();
        let underlined = apart.split_whitespace().collect::<Vec<_>>().join("_");
        self.says(code.trim())
            || self.says(&together)
            || self.says(&apart)
            || self.says(&underlined)
    }
}

/// The parts of a name, without the marks around each.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    // Two names for one person are often written with one of these between them.
    let parts_names = |c| matches!(c, ',' | ';' | '/' | '|' | '&' | '+' | '(' | ')' | '_' | '.');
    let ends = move |c: char| c.is_whitespace() || is_dash(c) || parts_names(c);
    let parts = name.split(ends).map(|part| part.trim_matches(|c: char| !c.is_alphanumeric()));
    parts.filter(|part| !part.is_empty())
}

/// The ways in which one word is written: with its apostrophe, without it and with a space in its place; with two letters
/// for one where a keyboard has no umlaut; and in Arabic after the "to" that swallows the article's first letter.
fn spellings(words: &str) -> Vec<String> {
    let even = |mark: char| if is_apostrophe(mark) { '\'' } else { mark };
    let even: String = words.nfc().map(even).collect();
    let mut spellings = vec![even.clone()];
    if even.contains('\'') {
        spellings.extend([even.replace('\'', ""), even.replace('\'', " ")]);
    }
    let apart: String = even.chars().map(in_two_letters).collect();
    if apart != even {
        spellings.push(apart);
    }
    spellings.extend(even.strip_prefix("ال").map(|rest| format!("لل{rest}")));
    spellings
}

/// A letter with an umlaut or a ring as it is written where a keyboard has none.
fn in_two_letters(letter: char) -> String {
    let two = match letter {
        'ä' => "ae",
        'Ä' => "Ae",
        'ö' | 'ø' => "oe",
        'Ö' | 'Ø' => "Oe",
        'ü' => "ue",
        'Ü' => "Ue",
        'å' => "aa",
        'Å' => "Aa",
        _ => return letter.to_string(),
    };
    two.to_owned()
}

/// Whether a first and a last name were both typed in small letters. Somebody who is described ("my sister", "the man
/// downstairs") is not meant.
fn is_typed_in_a_hurry(parts: &[&str]) -> bool {
    parts.len() == 2
        && parts.iter().all(|part| {
            let bare = bare(part);
            is_small(part) && !words::is_of_relation(&bare) && !words::is_article(&bare)
        })
}

/// Whether a part of a name is written small although it has letters that can be large.
fn is_small(part: &str) -> bool {
    has_case(part) && !has_capital(part)
}

fn has_capital(text: &str) -> bool {
    text.chars().any(char::is_uppercase)
}

/// Whether it is written in letters that can be large or small.
fn has_case(text: &str) -> bool {
    text.chars().any(|letter| letter.is_uppercase() || letter.is_lowercase())
}

/// A word in small letters and without accents.
fn bare(word: &str) -> String {
    evened(&word.nfkd().filter(|mark| !is_combining_mark(*mark)).collect::<String>())
}
