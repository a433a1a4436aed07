//! A copy opens without Holdfast, with programs that anybody can install.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

#[expect(dead_code, reason = "shared with other tests, which use the rest of it")]
mod support;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use support::{copied, now};
use tempfile::TempDir;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/read_without_holdfast.sh");

fn is_installed(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
    })
}

fn read_by_others(copy: &Path, words: &str, folder: &Path) -> String {
    let mut shell = Command::new("sh")
        .args([SCRIPT.as_ref(), copy, folder])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(shell.stdin.take().unwrap(), "{words}").unwrap();
    let ended = shell.wait_with_output().unwrap();
    let said = std::fs::read_to_string(folder.join("said.txt")).unwrap_or_default();
    assert!(ended.status.success(), "the script ended with {}: {said}", ended.status);
    String::from_utf8(ended.stdout).unwrap()
}

#[test]
fn public_programs_open_a_copy_and_read_a_row() {
    let missing: Vec<&str> = ["age", "script", "unzip", "sqlite3"]
        .into_iter()
        .filter(|program| !is_installed(program))
        .collect();
    if !missing.is_empty() {
        println!(
            "SKIPPED: a copy was not opened without Holdfast, because these are not installed: {missing:?}"
        );
        return;
    }
    let folder = TempDir::new().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let made = copied(&mut vault, &stick, now());
    let words = vault.recovery_words().unwrap();
    let said = read_by_others(&made.file, words.phrase(), &folder.path().join("unpacked"));
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "ok");
    assert!(lines.contains(&"client|1") && lines.contains(&"private_note|1"), "{said}");
    assert!(lines.contains(&"To bring the blue blanket."), "{said}");
    assert!(folder.path().join("unpacked/copy/readable/index.html").is_file());
}
