//! Text that a person wrote, kept out of logs by its type and free of control characters.

use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// Something a person wrote. Shown on screen and on paper, never in a log or an error.
///
/// However it comes in, it has been through [`clean_text`]: of the control characters it holds line breaks and
/// tabs at most.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
#[cfg_attr(feature = "ts", ts(type = "string"))]
pub struct PrivateText(String);

impl PrivateText {
    /// The words themselves.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was written, white space and marks that nobody sees aside.
    pub fn is_blank(&self) -> bool {
        let is_unseen = |letter: char| letter.is_whitespace() || crate::client::is_unseen(letter);
        self.0.chars().all(is_unseen)
    }

    /// How many characters were written (Unicode scalar values).
    pub fn length(&self) -> usize {
        self.0.chars().count()
    }

    /// The same words on one line: each run of white space is one space, none at either end.
    pub fn on_one_line(&self) -> PrivateText {
        PrivateText(self.0.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// Takes the control characters out of what was typed or pasted (C0, C1 and delete).
///
/// Tabs stay; every kind of line end becomes `\n`. Marks that steer right-to-left text stay, since they carry
/// meaning. This is the one place where text is changed on its way in.
pub fn clean_text(typed: &str) -> String {
    let mut clean = String::with_capacity(typed.len());
    let mut after_return = false;
    for character in typed.chars() {
        match character {
            '\n' if after_return => {}
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\n' | '\t' => clean.push(character),
            other if other.is_control() => {}
            other => clean.push(other),
        }
        after_return = character == '\r';
    }
    clean
}

impl<'de> Deserialize<'de> for PrivateText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PrivateText, D::Error> {
        String::deserialize(deserializer).map(PrivateText::from)
    }
}

impl From<String> for PrivateText {
    fn from(text: String) -> PrivateText {
        let is_clean = text.chars().all(|c| {
            matches!(c, '\n' | '\t') || !(c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
        });
        PrivateText(if is_clean { text } else { clean_text(&text) })
    }
}

impl From<&str> for PrivateText {
    fn from(text: &str) -> PrivateText {
        PrivateText::from(text.to_owned())
    }
}

impl From<PrivateText> for String {
    fn from(text: PrivateText) -> String {
        text.0
    }
}

impl fmt::Debug for PrivateText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateText({} characters)", self.length())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_debug_line_says_how_long_it_is_and_nothing_else() {
        assert_eq!(format!("{:?}", PrivateText::from("kettle")), "PrivateText(6 characters)");
    }

    #[test]
    fn control_characters_go_and_line_breaks_and_tabs_stay() {
        assert_eq!(
            clean_text("a\u{0}b\r\nc\rd\u{9f}\te\u{7f}\u{2028}f\n\ng"),
            "ab\nc\nd\te\nf\n\ng"
        );
    }

    #[test]
    fn text_from_the_wire_is_cleaned_like_any_other() {
        let read: PrivateText = serde_json::from_str(r#""a\u0000b\r\nc""#).unwrap();
        assert_eq!(read.as_str(), "ab\nc");
    }

    #[test]
    fn right_to_left_marks_stay() {
        assert_eq!(
            PrivateText::from("\u{200f}شاي\u{2067}x\u{2069}").as_str(),
            "\u{200f}شاي\u{2067}x\u{2069}"
        );
    }
}
