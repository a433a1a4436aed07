//! Holds generated files to being those that the present sources generate.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::root;

/// What is written by the tests and kept in the repository.
const GENERATED: [&str; 2] = ["ui/src/bindings", "src-tauri/crates/vault/schema.sql"];

/// What the generated files were at one moment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Generated(BTreeMap<PathBuf, Vec<u8>>);

/// Reads the generated files as they are now.
pub(crate) fn generated() -> Generated {
    let mut found = BTreeMap::new();
    for name in GENERATED {
        gather(&root().join(name), &mut found);
    }
    Generated(found)
}

impl Generated {
    /// The files that differ from what they were.
    pub(crate) fn differing_from(&self, before: &Generated) -> Vec<PathBuf> {
        let all = self.0.keys().chain(before.0.keys());
        let mut differing: Vec<_> =
            all.filter(|path| self.0.get(*path) != before.0.get(*path)).cloned().collect();
        differing.sort();
        differing.dedup();
        differing
    }
}

fn gather(path: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    if let Ok(entries) = fs::read_dir(path) {
        entries.filter_map(Result::ok).for_each(|entry| gather(&entry.path(), found));
    } else if let Ok(bytes) = fs::read(path) {
        found.insert(path.to_owned(), bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(of: &[(&str, &str)]) -> Generated {
        Generated(
            of.iter().map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec())).collect(),
        )
    }

    #[test]
    fn a_file_that_changed_appeared_or_went_differs() {
        let before = files(&[("same", "1"), ("changed", "1"), ("gone", "1")]);
        let now = files(&[("same", "1"), ("changed", "2"), ("new", "1")]);
        let names = ["changed", "gone", "new"].map(PathBuf::from);
        assert_eq!(now.differing_from(&before), names);
    }
}
