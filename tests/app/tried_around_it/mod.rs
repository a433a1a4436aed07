//! Tried on purpose: what is around the work. Erasing, the trash, what leaves on paper, tables, and how the work stands.

mod erasing;
mod leaving;
mod standing;
mod tables;

use crate::Practice;
use chrono::{Days, NaiveDate};
use holdfast_vault::{Passphrase, Secret, Vault};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A word that nothing else says.
const WORD: &str = "xylokvant";

fn null() -> Value {
    Value::Null
}

fn today(practice: &Practice) -> NaiveDate {
    practice.must("app_state", null())["today"].as_str().unwrap().parse().unwrap()
}

fn ago(practice: &Practice, days: u64) -> String {
    (today(practice) - Days::new(days)).to_string()
}

fn erase(practice: &Practice, client: &str, code: &str) -> Value {
    practice.must("change_client_status", json!({ "client": client, "to": "ended" }));
    let request = json!({ "client": client, "code": code, "early": "asked_by_client" });
    practice.must("erase_client", request)
}

/// The folder of the vault.
fn folder(practice: &Practice) -> PathBuf {
    fn find(folder: &Path) -> Option<PathBuf> {
        let entries: Vec<_> =
            std::fs::read_dir(folder).ok()?.map(|one| one.unwrap().path()).collect();
        if entries.iter().any(|path| path.ends_with("vault.db")) {
            return Some(folder.to_owned());
        }
        entries.iter().filter(|path| path.is_dir()).find_map(|path| find(path))
    }
    find(&practice.home.path().join("data")).unwrap()
}

/// The vault as it lies on the disk, opened from a copy of its files. The folder lives as long as the vault is looked at.
fn vault(practice: &Practice, passphrase: &str) -> (TempDir, Vault) {
    let place = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(folder(practice)).unwrap().map(Result::unwrap) {
        std::fs::copy(entry.path(), place.path().join(entry.file_name())).unwrap();
    }
    let now = chrono::Local::now().fixed_offset();
    let secret = Secret::Passphrase(Passphrase::new(passphrase).unwrap());
    let vault = Vault::open(place.path(), &secret, now.into());
    (place, vault.unwrap_or_else(|error| panic!("{error}")))
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|run| run.eq_ignore_ascii_case(word.as_bytes()))
}

fn found(practice: &Practice, words: &str) -> usize {
    let asked = json!({ "words": words, "client": null, "kinds": [], "with_private": true });
    practice.must("search", asked)["hits"].as_array().unwrap().len()
}

fn draft(
    practice: &Practice,
    kind: &str,
    client: Value,
    target: &Value,
    body: Value,
) -> Result<Value, Value> {
    practice.call(
        "keep_draft",
        json!({ "target": target, "kind": kind, "client": client, "session": null,
            "base_rev": null, "body": body }),
    )
}
