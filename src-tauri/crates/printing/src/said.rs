//! Text on its way to a page: what a typeface can draw as it is, the rest as boxes with code points.

use holdfast_records::client::ScriptDir;
use serde::{Serialize, Serializer};
use std::collections::{BTreeSet, HashSet};

/// So many characters without a space fit on a line in the largest print; then the line may break.
const LONGEST: usize = 24;

/// Something a page says, cut so that the template can draw every piece of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Piece {
    /// A character no typeface has, by its code point in hexadecimal.
    Unknown(String),
    /// A new line. The value says nothing.
    Break(bool),
    /// Characters that are drawn as they are.
    #[serde(untagged)]
    Plain(String),
}

impl Said {
    /// Cuts a text and notes what cannot be drawn.
    pub(crate) fn new(text: &str, drawable: &HashSet<char>, replaced: &mut BTreeSet<char>) -> Said {
        let mut said = Said::default();
        let mut unbroken = 0;
        for c in text.trim().replace("\r\n", "\n").chars() {
            unbroken = if c.is_whitespace() { 0 } else { unbroken + 1 };
            if unbroken > LONGEST {
                said.push('\u{200b}');
                unbroken = 1;
            }
            said.take(c, drawable, replaced);
        }
        said
    }

    /// The same, shut off from the letters around it, which run the other way.
    pub(crate) fn kept_apart(self) -> Said {
        let mut apart = Said::default();
        apart.push('\u{2068}');
        for piece in self.0 {
            match (apart.0.last_mut(), piece) {
                (Some(Piece::Plain(before)), Piece::Plain(text)) => before.push_str(&text),
                (_, piece) => apart.0.push(piece),
            }
        }
        apart.push('\u{2069}');
        apart
    }

    /// Whether there is nothing to draw.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn take(&mut self, c: char, drawable: &HashSet<char>, replaced: &mut BTreeSet<char>) {
        if matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            self.0.push(Piece::Break(true));
        } else if is_silent(c) {
            // It changes how another character looks and has no look of its own.
        } else if c == '\u{a0}' || is_joining(c) || (drawable.contains(&c) && !is_barred(c)) {
            self.push(c);
        } else if c.is_whitespace() {
            self.push(' ');
        } else {
            replaced.insert(c);
            self.0.push(Piece::Unknown(format!("{:04X}", u32::from(c))));
        }
    }

    fn push(&mut self, c: char) {
        match self.0.last_mut() {
            Some(Piece::Plain(text)) => text.push(c),
            Some(Piece::Unknown(_) | Piece::Break(_)) | None => self.0.push(Piece::Plain(c.into())),
        }
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [] => serializer.serialize_str(""),
            [Piece::Plain(text)] => serializer.serialize_str(text),
            pieces => pieces.serialize(serializer),
        }
    }
}

/// Whether a text begins with letters that run the other way than a page.
pub(crate) fn is_turned(text: &str, dir: ScriptDir) -> bool {
    first_direction(text).is_some_and(|found| found != dir)
}

/// Variation selectors: they only choose between forms of the character before them.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Characters without a look that shaping and the order of letters need.
fn is_joining(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202c}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// Never drawn as they are, whatever a typeface holds: control characters, private ones, and
/// overrides of direction, which make a line read otherwise than it was typed.
fn is_barred(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202d}' | '\u{202e}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// The direction of the first letter that has one.
fn first_direction(text: &str) -> Option<ScriptDir> {
    text.chars().find_map(|c| match c {
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
            Some(ScriptDir::Rtl)
        }
        c if c.is_alphabetic() => Some(ScriptDir::Ltr),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> (String, Vec<char>) {
        let drawable = ('!'..='~').chain(['א', 'ב']).collect();
        let mut replaced = BTreeSet::new();
        let said = Said::new(text, &drawable, &mut replaced);
        let said = if is_turned(text, ScriptDir::Ltr) { said.kept_apart() } else { said };
        (serde_json::to_string(&said).unwrap(), replaced.into_iter().collect())
    }

    #[test]
    fn ordinary_text_stays_one_string() {
        assert_eq!(cut(" #a *b* $c$ "), (r##""#a *b* $c$""##.into(), vec![]));
    }

    #[test]
    fn what_no_typeface_has_becomes_its_code_point() {
        assert_eq!(cut("a\u{7}b"), (r#"["a",{"unknown":"0007"},"b"]"#.into(), vec!['\u{7}']));
        assert_eq!(cut("😀\u{fe0f}"), (r#"[{"unknown":"1F600"}]"#.into(), vec!['😀']));
    }

    #[test]
    fn every_way_to_end_a_line_is_a_new_line() {
        assert_eq!(cut("a\r\nb\u{2028}c").0, r#"["a",{"break":true},"b",{"break":true},"c"]"#);
    }

    #[test]
    fn an_override_of_direction_is_shown_and_not_obeyed() {
        assert_eq!(cut("a\u{202e}b").1, vec!['\u{202e}']);
    }

    #[test]
    fn a_word_longer_than_a_line_may_break() {
        let drawable = ('a'..='z').collect();
        let said = Said::new(&"a".repeat(60), &drawable, &mut BTreeSet::new());
        assert_eq!(serde_json::to_string(&said).unwrap().matches('\u{200b}').count(), 2);
    }

    #[test]
    fn text_that_runs_the_other_way_is_kept_apart() {
        assert_eq!(cut("אב."), ("\"\u{2068}אב.\u{2069}\"".into(), vec![]));
    }
}
