//! Making, opening and locking.

use crate::Practice;
use crate::practice::PASSPHRASE;
use holdfast_records::Moment;
use holdfast_vault::{KdfCost, Passphrase, Vault};
use serde_json::json;
use std::time::{Duration, Instant};

#[test]
fn a_fresh_computer_has_no_vault() {
    assert_eq!(Practice::fresh().must("app_state", json!(null))["stage"], "first_run");
}

#[test]
fn a_short_passphrase_makes_no_vault() {
    let practice = Practice::fresh();
    let request = json!({ "passphrase": "kettle", "is_demo": false });
    assert_eq!(practice.problem("create_vault", request), "passphrase_too_weak");
    assert_eq!(practice.must("app_state", json!(null))["stage"], "first_run");
}

#[test]
fn nothing_can_be_read_while_the_vault_is_locked() {
    let practice = Practice::open();
    lock(&practice);
    for command in ["clients", "today", "tonight", "practice"] {
        assert_eq!(practice.problem(command, json!(null)), "vault_locked", "{command}");
    }
}

#[test]
fn a_wrong_passphrase_is_counted_and_the_right_one_still_opens() {
    let practice = Practice::open();
    lock(&practice);
    let wrong =
        practice.call("unlock", json!({ "passphrase": "not the passphrase at all" })).unwrap_err();
    assert_eq!(wrong, json!({ "code": "wrong_passphrase", "tries": 1 }));
    assert_eq!(practice.must("unlock", json!({ "passphrase": PASSPHRASE }))["stage"], "open");
}

#[test]
fn recovery_words_open_the_vault_only_after_they_were_typed_back() {
    let practice = Practice::open();
    let sheet = practice.must("recovery_sheet", json!({ "passphrase": null }));
    let words: Vec<&str> =
        sheet["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    lock(&practice);
    assert_eq!(
        practice.problem("unlock_with_words", json!({ "words": words.join(" ") })),
        "no_recovery_words"
    );

    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let places: Vec<usize> = sheet["type_back"]
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place.as_u64().unwrap() as usize)
        .collect();
    let answers: Vec<_> =
        places.iter().map(|place| json!({ "place": place, "word": words[place - 1] })).collect();
    let wrong: Vec<_> =
        places.iter().map(|place| json!({ "place": place, "word": "kelp" })).collect();
    assert_eq!(
        practice.problem("keep_recovery_words", json!({ "answers": wrong })),
        "words_not_the_same"
    );
    assert_eq!(
        practice.must("keep_recovery_words", json!({ "answers": answers }))["has_recovery_words"],
        true
    );
    lock(&practice);
    assert_eq!(
        practice.must("unlock_with_words", json!({ "words": words.join(" ") }))["stage"],
        "open"
    );
}

#[test]
fn words_that_open_the_vault_are_shown_only_to_whoever_types_the_passphrase() {
    let practice = Practice::open();
    let sheet = practice.must("recovery_sheet", json!({ "passphrase": null }));
    let answers: Vec<_> = sheet["type_back"].as_array().unwrap().iter().map(|place| {
        json!({ "place": place, "word": sheet["words"][place.as_u64().unwrap() as usize - 1] })
    }).collect();
    practice.must("keep_recovery_words", json!({ "answers": answers }));
    assert_eq!(
        practice.problem("recovery_sheet", json!({ "passphrase": null })),
        "passphrase_needed"
    );
    let printed = json!({ "document": { "kind": "recovery_sheet" }, "copy": "stays_here", "profile": "clear_14pt", "paper": "a4", "lines_for": [] });
    assert_eq!(practice.problem("preview", printed.clone()), "passphrase_needed");
    assert_eq!(
        practice.problem("recovery_sheet", json!({ "passphrase": "not the passphrase at all" })),
        "wrong_passphrase"
    );
    assert_eq!(
        practice.must("recovery_sheet", json!({ "passphrase": PASSPHRASE }))["words"],
        sheet["words"]
    );
    practice.must("preview", printed.clone());
    assert_eq!(
        practice.problem("save_pdf", printed),
        "not_from_here",
        "words are never saved as a file"
    );
}

#[test]
fn somebody_with_the_words_gives_the_vault_a_new_passphrase() {
    let practice = Practice::open();
    let sheet = practice.must("recovery_sheet", json!({ "passphrase": null }));
    let words: Vec<&str> =
        sheet["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    let new = "another lantern by the harbour";
    practice.must(
        "change_passphrase",
        json!({ "current": null, "words": words.join(" "), "new": new }),
    );
    lock(&practice);
    assert_eq!(practice.must("unlock", json!({ "passphrase": new }))["stage"], "open");
}

#[test]
fn whoever_looked_at_the_sample_practice_first_can_still_make_a_vault() {
    let practice = Practice::fresh();
    practice.must("create_vault", json!({ "passphrase": PASSPHRASE, "is_demo": true }));
    assert_eq!(practice.must("app_state", json!(null))["is_demo"], true);
    assert_eq!(practice.must("leave_sample", json!(null))["stage"], "first_run");
    practice.must("create_vault", json!({ "passphrase": PASSPHRASE, "is_demo": false }));
    assert_eq!(practice.must("clients", json!(null)), json!([]));
    assert_eq!(practice.must("app_state", json!(null))["is_demo"], false);
}

#[test]
fn the_sample_can_be_visited_from_a_vault_of_ones_own_and_thrown_away_there() {
    let practice = Practice::open();
    practice.must("visit_sample", json!(null));
    let at = practice.must("app_state", json!(null));
    assert_eq!((&at["stage"], &at["is_demo"]), (&json!("first_run"), &json!(true)));
    practice.must("create_vault", json!({ "passphrase": PASSPHRASE, "is_demo": true }));
    assert_ne!(practice.must("clients", json!(null)), json!([]));

    let back = practice.must("throw_sample_away", json!(null));
    assert_eq!((&back["stage"], &back["is_demo"]), (&json!("locked"), &json!(false)));
    gone(&practice.home.path().join("data/sample-practice"));
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(practice.must("clients", json!(null)), json!([]));
}

/// Waits until a folder is gone: the desk removes it after the answer was given.
fn gone(folder: &std::path::Path) {
    let asked = Instant::now();
    while folder.exists() {
        let left: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().collect();
        assert!(asked.elapsed() < Duration::from_secs(10), "still there: {left:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_vault_of_ones_own_is_never_thrown_away() {
    let practice = Practice::open();
    practice.must("throw_sample_away", json!(null));
    assert_eq!(practice.must("app_state", json!(null))["stage"], "open");
    assert!(practice.home.path().join("data/vault/vault.db").exists());
}

#[test]
fn whoever_looks_at_the_sample_comes_back_to_the_vault_that_was_brought_back_from_a_copy() {
    let practice = Practice::open();
    let brought_back = practice.home.path().join("data/vault-brought-back");
    let config = practice.home.path().join("config/holdfast.json");
    let now = practice.must("app_state", json!(null))["device"].clone();
    practice.must("keep_device", now);
    let mut device: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&config).unwrap()).unwrap();
    device["vault"] = json!(brought_back);
    lock(&practice);
    std::fs::write(&config, device.to_string()).unwrap();
    let practice = practice.after_a_power_cut();
    practice.must("visit_sample", json!(null));
    practice.must("leave_sample", json!(null));
    let remembered: serde_json::Value = serde_json::from_str(
        &std::fs::read_to_string(practice.home.path().join("config/holdfast.json")).unwrap(),
    )
    .unwrap();
    assert_eq!(remembered["vault"], json!(brought_back), "the way to it is kept");
}

#[test]
fn a_vault_whose_key_files_are_gone_is_not_taken_for_a_fresh_computer() {
    let practice = Practice::open().after_a_power_cut();
    for name in ["vault.key", "vault.key.bak"] {
        std::fs::remove_file(practice.home.path().join("data/vault").join(name)).unwrap();
    }
    assert_eq!(practice.must("app_state", json!(null))["stage"], "locked");
    assert!(practice.call("unlock", json!({ "passphrase": PASSPHRASE })).is_err());
    let make = json!({ "passphrase": PASSPHRASE, "is_demo": false });
    assert_eq!(practice.problem("create_vault", make), "vault_exists");
    assert!(practice.home.path().join("data/vault/vault.db").exists());
}

#[test]
fn a_changed_passphrase_takes_the_place_of_the_old_one() {
    let practice = Practice::open();
    let new = "another lantern by the harbour";
    practice.must("change_passphrase", json!({ "current": PASSPHRASE, "words": null, "new": new }));
    lock(&practice);
    assert_eq!(practice.problem("unlock", json!({ "passphrase": PASSPHRASE })), "wrong_passphrase");
    assert_eq!(practice.must("unlock", json!({ "passphrase": new }))["stage"], "open");
}

#[test]
fn what_this_computer_remembers_says_nothing_about_anyone() {
    let practice = Practice::open();
    practice.add("WREN-07, quince mug, Thu 14:00, 50");
    let mut device = practice.must("app_state", json!(null))["device"].clone();
    device["text_size"] = json!(125);
    practice.must("keep_device", device);
    let file = std::fs::read_to_string(practice.home.path().join("config/holdfast.json")).unwrap();
    assert!(file.contains("125"));
    assert!(!file.contains("WREN") && !file.contains("quince"), "{file}");
}

#[test]
fn nothing_that_others_could_share_lies_beside_an_open_vault() {
    let practice = Practice::open();
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    practice.add("WREN-07");
    let folder = std::fs::read_dir(practice.home.path().join("data/vault")).unwrap();
    let mut names: Vec<_> =
        folder.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["vault.db", "vault.db-wal", "vault.key", "vault.key.bak", "vault.lock"]);
}

/// A computer whose vault was made when a passphrase cost the least there is.
fn with_a_cheap_vault() -> (Practice, std::path::PathBuf) {
    let practice = Practice::fresh();
    practice.let_cost_today();
    let folder = practice.home.path().join("data/vault");
    std::fs::create_dir_all(practice.home.path().join("data")).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE).unwrap();
    let now = Moment { at: 1_795_000_000_000, offset: 0 };
    let vault = Vault::create(&folder, &passphrase, KdfCost::LEAST, false, now).unwrap();
    vault.lock(now).unwrap();
    (practice, folder)
}

fn cost_of(folder: &std::path::Path) -> KdfCost {
    holdfast_vault::facts(folder).unwrap().kdf
}

fn wait_until_it_costs(folder: &std::path::Path, wanted: KdfCost) {
    let asked = Instant::now();
    while cost_of(folder) != wanted {
        assert!(asked.elapsed() < Duration::from_secs(60), "the passphrase stays cheap");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_passphrase_that_was_cheap_once_costs_as_much_as_any_after_the_vault_was_opened() {
    let (practice, folder) = with_a_cheap_vault();
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    wait_until_it_costs(&folder, KdfCost::TODAY);
    lock(&practice);
    assert_eq!(practice.must("unlock", json!({ "passphrase": PASSPHRASE }))["stage"], "open");
    assert_eq!(practice.must("app_state", json!(null))["condition"], "sound");
}

#[test]
fn a_lock_that_comes_before_the_passphrase_is_dearer_waits_for_nothing_and_spoils_nothing() {
    let (practice, folder) = with_a_cheap_vault();
    for _ in 0..3 {
        practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
        lock(&practice);
    }
    assert_eq!(practice.must("unlock", json!({ "passphrase": PASSPHRASE }))["stage"], "open");
    wait_until_it_costs(&folder, KdfCost::TODAY);
    lock(&practice);
    assert_eq!(practice.must("unlock", json!({ "passphrase": PASSPHRASE }))["stage"], "open");
}

#[test]
fn a_vault_that_was_changed_outside_is_opened_without_touching_its_key_file() {
    let (practice, folder) = with_a_cheap_vault();
    std::fs::write(folder.join("vault.db-wal"), [7; 5000]).unwrap();
    let before = std::fs::read(folder.join("vault.key")).unwrap();
    let opened = practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(opened["condition"], "changed_outside");
    // As long as making the passphrase dearer would take.
    std::thread::sleep(Duration::from_secs(3));
    practice.must("clients", json!(null));
    assert_eq!(std::fs::read(folder.join("vault.key")).unwrap(), before);
}

#[test]
fn a_page_that_dies_locks_the_vault_and_another_takes_its_place() {
    let practice = Practice::open();
    let died = practice.newest_window();
    practice.let_die(&died);
    assert_eq!(practice.must("app_state", json!(null))["stage"], "locked");
    assert_ne!(practice.newest_window(), died);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    practice.let_die(&died);
    let stage = practice.must("app_state", json!(null))["stage"].clone();
    assert_eq!(stage, "open", "a window that was replaced is nobody's any more");
}

#[test]
fn a_page_that_dies_while_locked_is_replaced_and_not_without_end() {
    let practice = Practice::open();
    let opened_in = practice.newest_window();
    lock(&practice);
    while practice.newest_window() == opened_in {
        std::thread::sleep(Duration::from_millis(5));
    }
    for _ in 0..3 {
        let died = practice.newest_window();
        practice.let_die(&died);
        assert_ne!(practice.newest_window(), died);
    }
    let died = practice.newest_window();
    practice.let_die(&died);
    assert_eq!(practice.newest_window(), died);
}

/// Locks, and waits until the vault is sealed.
pub(crate) fn lock(practice: &Practice) {
    practice.must("lock", json!(null));
    let asked = Instant::now();
    while practice.must("app_state", json!(null))["stage"] == "open" {
        assert!(asked.elapsed() < Duration::from_secs(10), "the vault does not lock");
        std::thread::sleep(Duration::from_millis(20));
    }
}
