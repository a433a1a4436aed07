//! The laptop in a client's hands: their page, and nothing else.

use crate::Practice;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

#[test]
fn while_a_client_reads_every_other_command_is_refused() {
    let (practice, _) = handed_over();
    let answered = [
        "app_state",
        "hand_over",
        "keep_hand_over_words",
        "stop_hand_over",
        "end_hand_over",
        "end_hand_over_with_words",
        "lock",
        "flushed",
        "activity",
    ];
    let mut refused = 0;
    for command in crate::permissions::commands() {
        if answered.contains(&command.as_str()) {
            continue;
        }
        let problem = practice.call(&command, json!({})).expect_err(&command);
        assert_eq!(problem["code"], "handed_over", "{command}");
        refused += 1;
    }
    assert!(refused > 50, "{refused} commands were tried");
}

#[test]
fn at_rest_and_after_a_lock_every_other_command_is_refused_too() {
    let (practice, _) = handed_over();
    practice.must("stop_hand_over", json!({ "answer": null, "words": null, "keep": false }));
    let said = json!({ "answer": "not_today", "words": "late", "keep": true });
    for late in ["stop_hand_over", "keep_hand_over_words"] {
        assert_eq!(practice.problem(late, said.clone()), "not_from_here", "thrown away is gone");
    }
    let refuses = |answered: &[&str]| {
        for command in crate::permissions::commands() {
            if !answered.contains(&command.as_str()) {
                let problem = practice.call(&command, json!({})).expect_err(&command);
                assert_eq!(problem["code"], "handed_over", "{command}");
            }
        }
    };
    let always = ["app_state", "flushed", "activity"];
    let with_the_client = [
        "hand_over",
        "keep_hand_over_words",
        "stop_hand_over",
        "end_hand_over",
        "end_hand_over_with_words",
        "lock",
    ];
    refuses(&[&always[..], &with_the_client].concat());
    crate::locking::lock(&practice);
    // While it is being locked, words may still be kept; nothing opens it before it is.
    let is_locking =
        || practice.call("unlock", json!({})).is_err_and(|told| told["code"] == "handed_over");
    while is_locking() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    // The sample can be left, since nothing in it is real.
    refuses(&[&always[..], &["unlock", "unlock_with_words", "leave_sample"]].concat());
}

#[test]
fn a_client_who_has_not_read_it_was_offered_nothing() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let drafted = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    let mut version = drafted["versions"][0].clone();
    version["version"]["summary_of_change"] = json!("A shorter page.");
    let keep =
        json!({ "id": version["id"], "base_rev": version["rev"], "version": version["version"] });
    practice.must("keep_agreement_version", keep);
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    let state_after = |answer: &str| {
        practice.must("begin_hand_over", json!({ "version": version["id"] }));
        practice.must("stop_hand_over", json!({ "answer": answer, "words": null, "keep": true }));
        practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
        practice.must("agreement", json!({ "client": client, "about": "safety" }))["versions"][0]["state"].clone()
    };
    for no_reading in ["not_today", "read_it_to_me", "change_something"] {
        assert_eq!(state_after(no_reading), "finalised", "{no_reading}");
    }
    assert_eq!(state_after("have_read"), "offered");
}

#[test]
fn only_what_opens_the_vault_takes_the_laptop_back() {
    let (practice, _) = handed_over();
    let wrong = json!({ "passphrase": "another four words entirely" });
    assert_eq!(practice.problem("end_hand_over", wrong), "wrong_passphrase");
    assert_eq!(practice.problem("clients", json!(null)), "handed_over");
    let state = practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(state["handed_over"], false);
    practice.must("clients", json!(null));
}

#[test]
fn the_recovery_words_take_the_laptop_back_once_they_open_the_vault() {
    let practice = Practice::sample();
    let sheet = practice.must("recovery_sheet", json!({ "passphrase": null }));
    let words: Vec<_> =
        sheet["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    let hand = || {
        let version = in_force(&practice, &practice.client("WREN-07"));
        practice.must("begin_hand_over", json!({ "version": version["id"] }));
    };
    let typed = json!({ "words": words.join(" ") });
    hand();
    let problem = practice.problem("end_hand_over_with_words", typed.clone());
    assert_eq!(problem, "wrong_words", "nobody has typed them back yet");
    practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
    let answers: Vec<_> = sheet["type_back"]
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place.as_u64().unwrap())
        .map(|place| json!({ "place": place, "word": words[usize::try_from(place).unwrap() - 1] }))
        .collect();
    practice.must("keep_recovery_words", json!({ "answers": answers }));
    hand();
    let others = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    let wrong = practice.problem("end_hand_over_with_words", json!({ "words": others }));
    assert_eq!(wrong, "wrong_words");
    assert_eq!(practice.problem("clients", json!(null)), "handed_over");
    let state = practice.must("end_hand_over_with_words", typed);
    assert_eq!(state["handed_over"], false);
    practice.must("clients", json!(null));
}

#[test]
fn what_a_client_chose_is_kept_when_they_say_so_and_signs_nothing() {
    let (practice, client) = handed_over();
    practice.must("keep_hand_over_words", json!({ "words": "Please say car park." }));
    let page = practice.must("hand_over", json!(null));
    assert_eq!(page["page"]["words"], "Please say car park.");
    let stop = json!({ "answer": "have_read", "words": "Please say car park.", "keep": true });
    assert_eq!(practice.must("stop_hand_over", stop)["stage"], "resting");
    assert!(practice.must("hand_over", json!(null))["page"].is_null(), "nothing is shown at rest");
    practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
    let version = in_force(&practice, &client);
    assert_eq!(version["readings"][0]["reading"]["words"], "Please say car park.");
    assert_eq!(
        version["prints"].as_array().unwrap().last().unwrap()["event"]["way"],
        "shown_on_screen"
    );
    assert_eq!(version["state"], "active");
    assert_eq!(version["signings"].as_array().unwrap().len(), 1);
}

#[test]
fn what_a_client_throws_away_is_gone() {
    let (practice, client) = handed_over();
    practice.must("keep_hand_over_words", json!({ "words": "Never mind." }));
    let stop = json!({ "answer": "not_today", "words": "Never mind.", "keep": false });
    practice.must("stop_hand_over", stop);
    practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(in_force(&practice, &client)["readings"], json!([]));
    let found = practice.must(
        "search",
        json!({ "words": "mind", "client": null, "kinds": [], "with_private": true }),
    );
    assert!(!found.to_string().contains("Never mind"));
}

#[test]
fn after_a_crash_the_program_only_asks_for_the_laptop_back() {
    // The sample practice lies where this computer says; a vault of one's own lies in the usual place.
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let drafted = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    practice.must("begin_hand_over", json!({ "version": drafted["versions"][0]["id"] }));
    practice.must("keep_hand_over_words", json!({ "words": "Half a sentence" }));
    let again = practice.after_a_power_cut();
    let state = again.must("app_state", json!(null));
    assert_eq!(
        (state["stage"].clone(), state["handed_over"].clone()),
        (json!("locked"), json!(true))
    );
    for command in ["find_copies", "restore", "create_vault", "backup_page", "keep_device"] {
        assert_eq!(again.problem(command, json!({})), "handed_over", "{command}");
    }
    let opened = again.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(opened["handed_over"], false, "whoever has the passphrase has the laptop");
}

/// The sample practice with its agreement in force in the client's hands; and whose it is.
fn handed_over() -> (Practice, String) {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let version = in_force(&practice, &client);
    let view = practice.must("begin_hand_over", json!({ "version": version["id"] }));
    assert_eq!(view["stage"], "reading");
    (practice, client)
}

fn in_force(practice: &Practice, client: &str) -> Value {
    let agreement = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    let versions = agreement["versions"].as_array().unwrap();
    versions.iter().find(|version| version["state"] == "active").unwrap().clone()
}
