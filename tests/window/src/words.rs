//! Finds the sentences of the screen by their keys, so that rewording one breaks no journey.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The sentence with this key, in English. A key with a dot names an attribute: `unlock-open.label`.
pub fn words(key: &str) -> String {
    words_with(key, &[])
}

/// The sentence with this key, its places filled.
pub fn words_with(key: &str, places: &[(&str, &str)]) -> String {
    let said = all().get(key).unwrap_or_else(|| panic!("the screen has no words for {key:?}"));
    fill(said, places)
}

/// What a sentence begins with, up to the first place in it.
pub fn words_begin(key: &str) -> String {
    let said = all().get(key).unwrap_or_else(|| panic!("the screen has no words for {key:?}"));
    said.split('{').next().unwrap_or_default().trim_end().to_owned()
}

fn all() -> &'static HashMap<String, String> {
    static ALL: OnceLock<HashMap<String, String>> = OnceLock::new();
    ALL.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/text/en");
        let mut found = HashMap::new();
        for file in fluent_files(&folder) {
            let text = fs::read_to_string(&file).expect("a file of sentences can be read");
            found.extend(read(&text));
        }
        found
    })
}

fn fluent_files(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).expect("the sentences are in ui/text/en");
    let files = listed.filter_map(Result::ok).map(|entry| entry.path());
    files.filter(|path| path.extension().is_some_and(|end| end == "ftl")).collect()
}

/// Reads messages, terms and attributes; lines that go on are joined by one space.
fn read(text: &str) -> HashMap<String, String> {
    let mut found = HashMap::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let opens = line.split_once('=').map(|(name, said)| (name.trim(), said.trim()));
        match (line.starts_with(' '), opens) {
            (false, Some((name, said))) => {
                message = name.to_owned();
                key = name.to_owned();
                found.insert(key.clone(), said.to_owned());
            }
            (true, Some((name, said))) if name.starts_with('.') => {
                key = format!("{message}{name}");
                found.insert(key.clone(), said.to_owned());
            }
            (true, _) => {
                let said: &mut String = found.entry(key.clone()).or_default();
                *said = format!("{said} {}", line.trim()).trim().to_owned();
            }
            (false, None) => {}
        }
    }
    found
}

/// Puts values into `{ $name }`, other sentences into `{ other-key }`, and text into `{ "text" }`.
fn fill(said: &str, places: &[(&str, &str)]) -> String {
    let mut parts = said.split('{');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (inside, rest) = part.split_once('}').unwrap_or((part, ""));
        whole.push_str(&value_of(inside.trim(), places));
        whole.push_str(rest);
    }
    whole
}

fn value_of(inside: &str, places: &[(&str, &str)]) -> String {
    if let Some(name) = inside.strip_prefix('$') {
        let value = places.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        return value.unwrap_or_else(|| panic!("nothing to put in the place ${name}")).to_owned();
    }
    if let Some(quoted) = inside.strip_prefix('"') {
        return quoted.trim_end_matches('"').to_owned();
    }
    assert!(!inside.contains("->"), "choices are not read here: {inside:?}");
    words_with(inside, places)
}

/// The title of a part of a safety agreement, with its number, as the screen says it.
pub fn safety_part(number: usize) -> String {
    const PARTS: [&str; 10] = [
        "grounding",
        "signs",
        "stop_signal",
        "topics",
        "check_in",
        "commitments",
        "crisis",
        "line_crossed",
        "people_and_notes",
        "review",
    ];
    part_title(number, PARTS[number - 1])
}

/// The title of a part of an agreement, by its number and its word, as the screen says it.
pub fn part_title(number: usize, part: &str) -> String {
    let title = words(&format!("agreement-part-{part}"));
    words_with("agreement-part-numbered", &[("number", &number.to_string()), ("title", &title)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_an_attribute_and_a_line_that_goes_on_are_read() {
        let found = read("# about\none = First\n    goes on\n    .label = Small\n\ntwo = Second\n");
        assert_eq!(found["one"], "First goes on");
        assert_eq!(found["one.label"], "Small");
        assert_eq!(found["two"], "Second");
    }

    #[test]
    fn places_are_filled() {
        assert_eq!(fill("Open { $code }{ \"!\" }", &[("code", "WREN-07")]), "Open WREN-07!");
    }
}
