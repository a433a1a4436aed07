//! Copies: made, tested, brought back.

use crate::Practice;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use serde_json::json;

#[test]
fn a_copy_is_made_tested_brought_back_and_opened() {
    let practice = Practice::sample();
    let place = practice.place(practice.stick());
    let made = practice.call_long("back_up", json!({ "place": place })).unwrap();
    assert_eq!(made["clients"], 4);

    let there = practice.must("backup_page", json!(null))["places"][0]["copies"][0].clone();
    let copy = json!({ "place": place, "counter": there["counter"], "made": there["made"], "passphrase": PASSPHRASE, "words": null, "new_passphrase": null });
    assert_eq!(practice.call_long("test_copy", copy.clone()).unwrap()["records"], made["records"]);
    practice.add("MOSS-01, after the copy");
    practice.call_long("restore", copy).unwrap();
    practice.must("open_restored", json!(null));
    lock_quietly(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let codes = practice.must("clients", json!(null));
    assert!(codes.as_array().unwrap().iter().all(|row| row["code"] != "MOSS-01"), "{codes}");
    assert!(codes.as_array().unwrap().iter().any(|row| row["code"] == "WREN-07"));
}

pub(crate) fn lock_quietly(practice: &Practice) {
    if practice.must("app_state", json!(null))["stage"] == "open" {
        lock(practice);
    }
}

#[test]
fn a_place_whose_copies_open_with_an_earlier_passphrase_says_so_until_the_next_copy() {
    let practice = Practice::open();
    let place = practice.place(practice.stick());
    let is_earlier =
        || practice.must("backup_page", json!(null))["places"][0]["has_earlier_passphrase"].clone();
    practice.call_long("back_up", json!({ "place": place })).unwrap();
    assert_eq!(is_earlier(), false);
    let new = "another lantern by the harbour";
    practice.must("change_passphrase", json!({ "current": PASSPHRASE, "words": null, "new": new }));
    assert_eq!(is_earlier(), true);
    practice.call_long("back_up", json!({ "place": place })).unwrap();
    assert_eq!(is_earlier(), false);
}

#[test]
fn a_key_file_that_is_gone_or_damaged_is_not_taken_for_a_wrong_passphrase() {
    let practice = Practice::open();
    let stick = practice.stick();
    let place = practice.place(stick.clone());
    practice.call_long("back_up", json!({ "place": place })).unwrap();
    let there = practice.must("backup_page", json!(null))["places"][0]["copies"][0].clone();
    let copy = json!({ "place": place, "counter": there["counter"], "made": there["made"], "passphrase": PASSPHRASE, "words": null, "new_passphrase": null });
    let told =
        |command: &str| practice.call_long(command, copy.clone()).unwrap_err()["code"].clone();
    let key = files_under(&stick).into_iter().find(|file| file.ends_with("key-for-passphrase.age"));
    let key = key.unwrap_or_else(|| panic!("{:?}", files_under(&stick)));

    let mut bytes = std::fs::read(&key).unwrap();
    let middle = bytes.len() / 2;
    bytes.truncate(middle);
    std::fs::write(&key, bytes).unwrap();
    assert_eq!(told("test_copy"), "copy_key_file_damaged");
    assert_eq!(told("restore"), "copy_key_file_damaged");
    std::fs::remove_file(&key).unwrap();
    assert_eq!(told("test_copy"), "copy_no_key_file");

    let words = practice.must("recovery_sheet", json!({ "passphrase": null }))["words"].clone();
    let words: Vec<&str> =
        words.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    let mut by_words = copy.clone();
    by_words["passphrase"] = json!(null);
    by_words["words"] = json!(words.join(" "));
    practice.call_long("test_copy", by_words).unwrap();
}

fn files_under(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let within = |path: std::path::PathBuf| {
        if path.is_dir() { files_under(&path) } else { vec![path] }
    };
    entries.flat_map(within).collect()
}

#[test]
fn a_copy_of_the_sample_practice_says_nothing_about_the_practice() {
    let practice = Practice::sample();
    let folder = practice.stick().join("Holdfast b");
    std::fs::create_dir_all(&folder).unwrap();
    let place = practice.place(folder);
    practice.call_long("back_up", json!({ "place": place })).unwrap();
    let state = practice.must("app_state", json!(null));
    assert_eq!(state["device"]["last_copy_on"], json!(null));
    assert_eq!(state["device"]["last_copy_stick"], json!(null));
}

#[test]
fn today_tells_of_the_copies_of_the_vault_that_is_open_and_where_they_lie() {
    let practice = Practice::open();
    assert_eq!(practice.must("today", json!(null))["last_copy_on"], json!(null));
    let folder = practice.stick().join("a");
    std::fs::create_dir_all(&folder).unwrap();
    let place = practice.place(folder);
    practice.call_long("back_up", json!({ "place": place })).unwrap();
    let today = practice.must("today", json!(null));
    assert_eq!(today["copy_age_days"], json!(0));
    assert_eq!(today["copy_is_beside_vault"], json!(true), "both lie in one folder here");
}

#[test]
fn the_letter_of_the_stick_is_remembered_and_nothing_else_of_its_name() {
    let practice = Practice::open();
    let remembered =
        || practice.must("app_state", json!(null))["device"]["last_copy_stick"].clone();
    let copy_to = |name: &str| {
        let folder = practice.stick().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let place = practice.place(folder);
        practice.call_long("back_up", json!({ "place": place })).unwrap();
    };
    copy_to("Holdfast b");
    assert_eq!(remembered(), "B");
    copy_to("WREN papers");
    assert_eq!(remembered(), json!(null), "the last copy is not on stick B any more");
    let file = std::fs::read_to_string(practice.home.path().join("config/holdfast.json")).unwrap();
    assert!(!file.contains("WREN"), "{file}");
}
