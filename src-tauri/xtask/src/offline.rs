//! Holds the built screen to naming no address on any network.

use std::fs;
use std::path::Path;

use crate::{Outcome, interface};

/// Addresses that are names and are never opened.
const NAMES: [&str; 6] = [
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/1998/Math/MathML",
    "http://www.w3.org/XML/1998/namespace",
    // The name of a mistake in the text of an exception that Svelte may throw.
    "https://svelte.dev/e/",
];

/// Checks every text file in `ui/dist`.
pub(crate) fn check() -> Outcome {
    let mut found = Vec::new();
    read_folder(&interface::folder().join("dist"), &mut found)?;
    if found.is_empty() {
        return Ok(());
    }
    Err(format!("The built screen names addresses on a network:\n  {}", found.join("\n  ")))
}

fn read_folder(folder: &Path, found: &mut Vec<String>) -> Outcome {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() {
            read_folder(&path, found)?;
        } else if let Ok(text) = fs::read_to_string(&path) {
            let named = addresses(&text);
            found.extend(named.into_iter().map(|one| format!("{}: {one}", path.display())));
        }
    }
    Ok(())
}

/// The addresses in a text that are not mere names.
fn addresses(text: &str) -> Vec<String> {
    let starts = ["http://", "https://", "ws://", "wss://"];
    let mut found: Vec<String> = starts
        .iter()
        .flat_map(|start| text.match_indices(start))
        .filter_map(|(at, _)| text.get(at..))
        .filter(|rest| !NAMES.iter().any(|name| rest.starts_with(name)))
        .map(address)
        .collect();
    found.sort();
    found.dedup();
    found
}

fn address(rest: &str) -> String {
    let ends = |letter: char| letter.is_whitespace() || "\"'`<>)\\".contains(letter);
    rest.split(ends).next().unwrap_or_default().chars().take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_namespace_is_a_name_and_a_site_is_not() {
        let text = r#"a="http://www.w3.org/2000/svg";b='https://example.org/x';c(`wss://h`)"#;
        assert_eq!(addresses(text), ["https://example.org/x", "wss://h"]);
    }
}
