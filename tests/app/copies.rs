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

fn lock_quietly(practice: &Practice) {
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
