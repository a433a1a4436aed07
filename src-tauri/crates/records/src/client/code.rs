//! What a code and a cue may be made of, and when two codes are one.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::PrivateText;
use crate::check::{Check, Problem};

/// What a list would show of two codes: where this is the same, nobody could tell them apart.
///
/// Capitals, outer spaces, the many dashes and the wide or ringed forms of a letter make no difference, and what
/// cannot be seen is left out. Letters of two scripts that resemble each other stay two letters.
pub fn look_of_code(code: &str) -> String {
    let seen = code.nfkc().filter(|letter| !is_unseen(*letter)).map(plain_dash);
    let upper: String = seen.flat_map(char::to_uppercase).collect();
    let folded: String = upper.chars().flat_map(char::to_lowercase).nfkc().collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Looks at a code: every character of it can be seen and stands by itself.
pub(super) fn check_code(code: &PrivateText, check: &mut Check) {
    check.owed_line("code", code, 12);
    check.add_if(!is_plain(code.as_str()), "code", Problem::WrongForm);
}

/// Whether a code can be seen whole: no blank but the space of the keyboard, and no mark without its letter.
pub(super) fn is_plain(code: &str) -> bool {
    let mut before = ' ';
    code.chars().all(|letter| {
        let is_mark = is_combining_mark(letter);
        let is_lone_mark = is_mark && !before.is_alphanumeric();
        let is_odd_blank = letter.is_whitespace() && !matches!(letter, ' ' | '\n' | '\t');
        before = if is_mark { before } else { letter };
        !(is_unseen(letter) || is_lone_mark || is_odd_blank || is_nobodys(letter))
    })
}

/// Whether a cue says something that can be seen, and turns no text around it. Marks that join or part letters of
/// other scripts belong to the word.
pub(super) fn can_be_seen(cue: &str) -> bool {
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shows =
        |letter: char| !(letter.is_whitespace() || is_unseen(letter) || is_combining_mark(letter));
    let is_blank = cue.trim().is_empty();
    is_blank || (cue.chars().any(shows) && !cue.chars().any(turns))
}

/// Characters that a font draws as nothing: what Unicode calls default ignorable, and the blank of braille.
pub(crate) fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Characters that no standard gives a shape, so that every computer shows another one or none.
fn is_nobodys(letter: char) -> bool {
    let is_private =
        matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..);
    let is_none = matches!(letter, '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffd}')
        || u32::from(letter) & 0xfffe == 0xfffe;
    is_private || is_none
}

/// Dashes that a keyboard, a phone or a pasted text writes for the one of the keyboard.
fn plain_dash(letter: char) -> char {
    match letter {
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Client;
    use crate::{FieldProblem, Record};

    fn found(code: &str) -> Vec<FieldProblem> {
        Client::new(code.into(), "en-GB").check().err().unwrap_or_default()
    }

    #[test]
    fn a_code_holds_nothing_that_cannot_be_seen() {
        for hidden in [
            '\u{200b}',
            '\u{200d}',
            '\u{202e}',
            '\u{2066}',
            '\u{a0}',
            '\u{3000}',
            '\u{ad}',
            '\u{fe0f}',
            '\u{3164}',
            '\u{2800}',
            '\u{feff}',
            '\u{e000}',
            '\u{e0041}',
            '\u{ffff}',
        ] {
            let problem = Problem::WrongForm;
            let told = vec![FieldProblem { field: "code", at: None, problem }];
            assert_eq!(found(&format!("WR{hidden}EN")), told, "{:x}", u32::from(hidden));
        }
        assert!(!found("\u{301}\u{301}").is_empty(), "marks without a letter");
        assert!(!found("\u{200b}").is_empty());
    }

    #[test]
    fn a_code_may_be_in_any_script_with_its_accents() {
        for code in ["WREN-07", "É 3/b", "e\u{323}\u{301}", "رين-٧", "नीम", "鷦鷯", "Ж#1", "a_b.c"]
        {
            assert!(found(code).is_empty(), "{code}");
        }
    }

    #[test]
    fn a_cue_can_be_seen_and_turns_nothing_around() {
        for cue in ["\u{200b}\u{200f}", "\u{301}", "\u{202e}gum", "a \u{2067}b"] {
            let client = Client { cue: Some(cue.into()), ..Client::new("WREN".into(), "en-GB") };
            let told = client.check().unwrap_err();
            assert_eq!((told[0].field, told[0].problem), ("cue", Problem::WrongForm), "{cue:?}");
        }
        for cue in ["quince mug", "می\u{200c}خواهم", "\u{200f}شاي", ""] {
            let client = Client { cue: Some(cue.into()), ..Client::new("WREN".into(), "en-GB") };
            assert_eq!(client.check(), Ok(()), "{cue:?}");
        }
    }

    #[test]
    fn codes_that_look_the_same_are_one_code() {
        for other in [
            "wren-07",
            " WREN-07 ",
            "ＷＲＥＮ-07",
            "WREN\u{2013}07",
            "WR\u{200b}EN-07",
            "wren\u{ad}-07",
        ] {
            assert_eq!(look_of_code(other), look_of_code("WREN-07"), "{other:?}");
        }
        assert_eq!(look_of_code("STRASSE"), look_of_code("straße"));
        assert_eq!(look_of_code("E\u{301}"), look_of_code("\u{e9}"));
        assert_eq!(look_of_code("a\u{a0} b"), look_of_code("A B"));
        assert_ne!(look_of_code("WREN-07"), look_of_code("WREN-08"));
        assert_ne!(look_of_code("É"), look_of_code("E"), "an accent can be seen");
    }
}
