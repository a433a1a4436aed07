//! Presses keys as they are written on the keyboard page: "Ctrl+L", "Shift+Tab", "a".

use fantoccini::actions::{InputSource, KeyAction, KeyActions};

/// The WebDriver code of a key that has a name; a single character stands for itself.
fn code(name: &str) -> char {
    match name {
        "Ctrl" => '\u{E009}',
        "Shift" => '\u{E008}',
        "Alt" => '\u{E00A}',
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Esc" => '\u{E00C}',
        "Space" => ' ',
        "Backspace" => '\u{E003}',
        "Delete" => '\u{E017}',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "Left" => '\u{E012}',
        "Up" => '\u{E013}',
        "Right" => '\u{E014}',
        "Down" => '\u{E015}',
        "F1" => '\u{E031}',
        "F6" => '\u{E036}',
        one => {
            let mut letters = one.chars();
            let (Some(letter), None) = (letters.next(), letters.next()) else {
                panic!("no key is called {one:?}");
            };
            letter
        }
    }
}

/// The keys of a chord, in the order in which they go down.
fn keys_of(chord: &str) -> Vec<char> {
    if chord == "+" {
        return vec!['+'];
    }
    let held = chord.split('+').count() > 1;
    let lower = |key: char| if held { key.to_ascii_lowercase() } else { key };
    chord.split('+').map(|name| lower(code(name))).collect()
}

/// A chord: down in order, up in the opposite order.
pub(crate) fn chord(chord: &str) -> KeyActions {
    let keys = keys_of(chord);
    let mut actions = KeyActions::new("keyboard".to_owned());
    for value in &keys {
        actions = actions.then(KeyAction::Down { value: *value });
    }
    for value in keys.iter().rev() {
        actions = actions.then(KeyAction::Up { value: *value });
    }
    actions
}

/// Text, one key after the other, into whatever has the focus.
pub(crate) fn text(text: &str) -> KeyActions {
    text.chars().fold(KeyActions::new("keyboard".to_owned()), |actions, letter| {
        let value = if letter == '\n' { code("Enter") } else { letter };
        actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chord_goes_down_in_the_order_it_is_written() {
        assert_eq!(keys_of("Ctrl+L"), ['\u{E009}', 'l']);
        assert_eq!(keys_of("Ctrl+."), ['\u{E009}', '.']);
        assert_eq!(keys_of("Shift+Tab"), ['\u{E008}', '\u{E004}']);
    }

    #[test]
    fn a_single_key_stands_for_itself() {
        assert_eq!(keys_of("Y"), ['Y']);
        assert_eq!(keys_of("+"), ['+']);
    }
}
