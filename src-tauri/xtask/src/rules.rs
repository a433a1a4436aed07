//! Holds every crate's clippy settings to repeating the root's, which they replace.

use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::shell::root;

/// Checks the clippy file of every crate that has one of its own.
pub(crate) fn check() -> Outcome {
    let common = read(&root().join(".clippy.toml"))?;
    let crates = root().join("src-tauri/crates");
    let entries = fs::read_dir(&crates).map_err(|why| format!("{}: {why}", crates.display()))?;
    for folder in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        let files = ["clippy.toml", ".clippy.toml"].map(|name| folder.join(name));
        for file in files.iter().filter(|file| file.exists()) {
            let absent = absent_from(&read(file)?, &common);
            if !absent.is_empty() {
                return Err(format!("{} does not repeat: {}", file.display(), absent.join(", ")));
            }
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|why| format!("{}: {why}", file.display()))
}

/// Lines of the root's settings that a crate's own settings lack.
fn absent_from(own: &str, common: &str) -> Vec<String> {
    let settings = |text: &str| -> Vec<String> {
        let lines = text.lines().map(str::trim);
        lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
    };
    let own = settings(own);
    settings(common).into_iter().filter(|line| !own.contains(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_that_is_not_repeated_is_named() {
        let common = "# why\nallow-unwrap-in-tests = true\nlimit = 60\n";
        assert_eq!(
            absent_from("limit = 60\nmore = []\n", common),
            ["allow-unwrap-in-tests = true"]
        );
    }

    #[test]
    fn every_clippy_file_repeats_the_root() {
        assert_eq!(check(), Ok(()));
    }
}
