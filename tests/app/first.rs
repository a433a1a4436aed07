//! What is asked the first time somebody comes.

use crate::Practice;
use crate::agreements::{in_days, ready_version, today};
use crate::boundaries::null;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

fn overview(practice: &Practice, client: &str) -> Value {
    practice.must("overview", json!({ "client": client }))
}

fn asked(practice: &Practice, client: &str) -> [bool; 2] {
    let asked = overview(practice, client)["first_asked"].clone();
    ["stop_signal", "leave_alone"].map(|one| asked[one].as_bool().unwrap())
}

fn skip(client: &str, question: &str, is_skipped: bool) -> Value {
    json!({ "client": client, "question": question, "is_skipped": is_skipped })
}

fn signal(client: &str, text: &str) -> Value {
    json!({ "client": client, "text": text, "signal": "stop_gesture" })
}

fn unlock(practice: &Practice) {
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn both_are_asked_from_the_first_day_on_and_not_before() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    assert_eq!(asked(&practice, &client), [false, false], "nobody comes yet");
    let plan = json!({ "client": client, "on": in_days(&practice, 1), "start": "09:30:00",
        "minutes": 50, "meeting": "in_person" });
    practice.must("plan_session", plan);
    assert_eq!(asked(&practice, &client), [false, false], "not on the day before");
    practice.session_today(&client);
    assert_eq!(asked(&practice, &client), [true, true]);
}

#[test]
fn a_question_that_was_skipped_is_not_asked_again_after_a_lock_and_comes_back_by_undo() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let view = practice.must("skip_first_question", skip(&client, "stop_signal", true));
    assert_eq!(view["first_asked"], json!({ "stop_signal": false, "leave_alone": true }));
    lock(&practice);
    unlock(&practice);
    assert_eq!(asked(&practice, &client), [false, true]);
    let other = practice.add("HOLT-12");
    practice.session_today(&other);
    assert_eq!(asked(&practice, &other), [true, true], "each is asked for themselves");
    practice.must("skip_first_question", skip(&client, "stop_signal", false));
    assert_eq!(asked(&practice, &client), [true, true]);
}

#[test]
fn skipping_changes_nothing_of_the_details_that_are_open_and_no_form_takes_it_away() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let before = practice.must("client", json!({ "client": client }));
    let draft = json!({ "target": client, "kind": "client", "client": client, "session": null,
        "base_rev": before["rev"], "body": { "cue": "quince" } });
    practice.must("keep_draft", draft);
    practice.must("skip_first_question", skip(&client, "leave_alone", true));
    let now = practice.must("client", json!({ "client": client }));
    assert_eq!(now["draft"]["cue"], "quince");
    let kept = practice.must(
        "keep_client",
        json!({ "id": client, "base_rev": now["rev"], "client": before["client"] }),
    );
    assert_eq!(kept["client"]["skipped_first"], json!(["leave_alone"]));
    assert_eq!(asked(&practice, &client), [true, false]);
}

#[test]
fn a_signal_begins_the_agreement_and_stands_everywhere_before_anybody_agreed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let view = practice.must("keep_stop_signal", signal(&client, "I raise two fingers."));
    let said = json!(["I raise two fingers."]);
    assert_eq!((&view["stop_signal"], &view["agreement"]["in_force"]), (&said, &null()));
    assert_eq!(view["first_asked"]["stop_signal"], false);
    let agreement = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    let part = agreement["versions"][0]["version"]["sections"].as_array().unwrap();
    let part = part.iter().find(|one| one["part"] == "stop_signal").unwrap();
    assert_eq!(
        (&part["clauses"][0]["voice"], &part["clauses"][0]["meaning"]),
        (&json!("client_words"), &json!("stop_gesture"))
    );
    let before = practice.must("before_session", json!({ "session": session }));
    assert_eq!(before["stop_signal"], said);
    let note = practice.must("note_page", json!({ "session": session, "with_private": false }));
    assert_eq!(note["stop_signal"], said);
    let on_today = practice.must("today", null())["sessions"][0]["stop_signal"].clone();
    assert_eq!(on_today, said);
    lock(&practice);
    unlock(&practice);
    assert_eq!(overview(&practice, &client)["stop_signal"], said);
    let twice = practice.problem("keep_stop_signal", signal(&client, "I say kettle."));
    assert_eq!(twice, "draft_exists", "there is one place for it");
}

#[test]
fn a_signal_without_words_or_with_too_many_is_refused_and_begins_nothing() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    for text in [" ".to_owned(), "x".repeat(601)] {
        assert_eq!(practice.problem("keep_stop_signal", signal(&client, &text)), "fields");
    }
    let agreement = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(agreement["versions"], json!([]));
    assert_eq!(asked(&practice, &client), [true, true]);
}

#[test]
fn the_version_in_force_says_the_signal_and_what_was_said_outlives_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let draft = ready_version(&practice, &client);
    let before = overview(&practice, &client);
    assert_eq!(before["first_asked"]["stop_signal"], false, "it is asked for in the agreement");
    assert_eq!(before["stop_signal"], json!(["I say kettle."]), "said, if not agreed yet");
    let version = draft["id"].clone();
    practice.must("finalise_agreement", json!({ "version": version }));
    practice.must("read_aloud", json!({ "version": version }));
    let signing = crate::agreements::signing(&practice, &version, "agreed_aloud");
    practice.must("record_signing", signing);
    let agreed = overview(&practice, &client)["stop_signal"].clone();
    assert_ne!(agreed, json!([]));
    practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(overview(&practice, &client)["stop_signal"], agreed);
    practice.must("withdraw_agreement", json!({ "version": version }));
    let after = overview(&practice, &client)["stop_signal"].clone();
    assert_eq!(
        after,
        json!(["I say kettle."]),
        "a signal that was said is kept to, whatever is agreed"
    );
}

#[test]
fn a_topic_that_was_told_answers_the_second_question() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let topic = json!({ "label": "the choir years", "openness": "not_yet", "set_by": "client",
        "valid_from": today(&practice), "note": null });
    let request = json!({ "client": client, "id": null, "base_rev": null, "topic": topic });
    practice.must("keep_topic", request);
    assert_eq!(asked(&practice, &client), [true, false]);
}

#[test]
fn words_of_a_signal_wait_over_a_lock_and_keep_their_question() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let ask = json!({ "client": client, "kind": "agreement" });
    let minted = practice.must("drafts_of", ask.clone())["minted"].clone();
    let draft = json!({ "target": minted, "kind": "agreement", "client": client, "session": null,
        "base_rev": null, "body": { "text": "I raise tw", "signal": null } });
    practice.must("keep_draft", draft);
    lock(&practice);
    unlock(&practice);
    let found = practice.must("drafts_of", ask);
    assert_eq!(found["drafts"][0]["body"]["text"], "I raise tw");
    let waits = overview(&practice, &client)["drafts"][0].clone();
    assert_eq!((&waits["kind"], &waits["target"]), (&json!("agreement"), &minted));
    practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert!(asked(&practice, &client)[0], "what was typed can be read and left");
    practice.must("discard_draft", json!({ "target": minted }));
    assert!(!asked(&practice, &client)[0]);
}

#[test]
fn a_signal_with_a_name_in_it_stays_off_the_day_sheet_beside_the_code() {
    let drawn = |text: &str| {
        let practice = Practice::open();
        let client = practice.add("WREN-07");
        let mut view = practice.must("client", json!({ "client": client }));
        view["client"]["chosen_name"] = json!("Ilse Marrow");
        let details = json!({ "id": client, "base_rev": view["rev"], "client": view["client"] });
        practice.must("keep_client", details);
        practice.session_today(&client);
        practice.must("keep_stop_signal", signal(&client, text));
        let sheet = json!({ "document": { "kind": "day_sheet", "on": today(&practice) },
            "copy": "stays_here", "profile": "clear_14pt", "paper": "a4", "lines_for": [] });
        practice.must("preview", sheet)["pages"].to_string()
    };
    assert_ne!(drawn("I raise two fingers."), drawn("I say kettle."), "the signal stands there");
    assert_eq!(drawn("I say: Ilse, stop."), drawn("I say marrow, and Marrow again."));
}
