//! Once nobody touches the laptop in a session, only the session's page is answered.

use super::*;
use crate::practice::PASSPHRASE;

const ANSWERED: [&str; 14] = [
    "app_state",
    "session_mode",
    "note_event",
    "keep_line",
    "ask_in_mode",
    "take_back",
    "end_hard_part",
    "show_clock",
    "end_session",
    "keep_draft",
    "open_the_rest",
    "lock",
    "flushed",
    "activity",
];

#[test]
fn after_the_idle_time_every_command_of_another_page_is_refused_until_the_passphrase_is_typed() {
    let (practice, session) = begun();
    practice.left_alone(4);
    practice.must("clients", json!(null));
    practice.left_alone(6);
    assert_eq!(practice.must("app_state", json!(null))["session_on"]["only_this"], true);
    let mut refused = 0;
    for command in crate::permissions::commands() {
        if ANSWERED.contains(&command.as_str()) {
            continue;
        }
        let problem = practice.call(&command, json!({})).expect_err(&command);
        assert_eq!(problem["code"], "only_the_session", "{command}");
        refused += 1;
    }
    assert!(refused > 90, "{refused} commands were tried");
    practice.must("note_event", event(&session, distress(3)));
    let wrong = json!({ "passphrase": "another four words entirely" });
    let told = practice.call("open_the_rest", wrong).unwrap_err();
    assert_eq!(told, json!({ "code": "wrong_passphrase", "tries": 1 }));
    assert_eq!(practice.problem("clients", json!(null)), "only_the_session");
    let state = practice.must("open_the_rest", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(
        (&state["session_on"]["only_this"], &state["wrong_tries"]),
        (&json!(false), &json!(0))
    );
    practice.must("clients", json!(null));
}

#[test]
fn no_other_session_is_shown_or_keyed_while_only_one_is_answered() {
    let (practice, session) = begun();
    let other = practice.session_today(&practice.add("HOLT-12"));
    practice.left_alone(6);
    let line = json!({ "session": other, "target": session, "about": "anything", "text": "x" });
    let question = json!({ "session": other, "what": null, "answer": "yes" });
    for (command, request) in [
        ("session_mode", of(&other)),
        ("end_session", of(&other)),
        ("note_event", event(&other, distress(1))),
        ("keep_line", line),
        ("ask_in_mode", question),
        ("take_back", json!({ "session": other, "entry": session })),
        ("end_hard_part", json!({ "session": other, "minutes": null })),
        ("show_clock", json!({ "session": other, "shows_clock": true })),
    ] {
        assert_eq!(practice.problem(command, request), "only_the_session", "{command}");
    }
}

#[test]
fn what_was_being_typed_elsewhere_is_kept_when_its_page_closes() {
    let (practice, session) = begun();
    let note = crate::notes::page(&practice, &session)["note"].clone();
    practice.left_alone(6);
    let mut body = note["note"].clone();
    body["what_we_did"] = json!("Looked at one picture");
    let draft = json!({ "target": note["id"], "kind": "alliance_note", "client": null,
        "session": session, "base_rev": null, "body": body });
    practice.must("keep_draft", draft);
    practice.must("open_the_rest", json!({ "passphrase": PASSPHRASE }));
    let typed = crate::notes::page(&practice, &session)["note"]["draft"].clone();
    assert_eq!(typed["what_we_did"], "Looked at one picture");
}

#[test]
fn ending_the_session_opens_no_other_page() {
    let (practice, session) = begun();
    practice.left_alone(6);
    practice.must("end_session", of(&session));
    assert_eq!(practice.problem("clients", json!(null)), "only_the_session");
    assert_eq!(practice.must("session_mode", of(&session))["only_this"], true);
    let state = practice.must("open_the_rest", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(state["session_on"], json!(null));
    practice.must("clients", json!(null));
}

#[test]
fn ten_minutes_after_the_agreed_end_the_vault_locks_as_ever() {
    let (practice, session) = begun();
    keep(&practice, &session, |facts| {
        let before = time(facts, "planned_start") - Days::new(1);
        facts["planned_start"] = written(before);
    });
    practice.left_alone(6);
    assert_eq!(practice.must("app_state", json!(null))["stage"], "locked");
}

#[test]
fn a_session_that_was_ended_locks_at_the_ordinary_time_and_a_lock_forgets_what_was_closed() {
    let (practice, session) = begun();
    practice.left_alone(6);
    reopen(&practice);
    let on = practice.must("app_state", json!(null))["session_on"].clone();
    assert_eq!((&on["session"], &on["only_this"]), (&json!(session), &json!(false)));
    practice.must("clients", json!(null));
    practice.must("end_session", of(&session));
    practice.left_alone(6);
    assert_eq!(practice.must("app_state", json!(null))["stage"], "locked");
}

#[test]
fn a_hand_over_in_a_session_keeps_its_own_time_and_its_own_refusals() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let session = practice.session_today(&client);
    keep(&practice, &session, |facts| {
        let late = time(facts, "planned_start").date().and_hms_opt(23, 58, 0).unwrap();
        facts["planned_start"] = written(late);
    });
    practice.must("start_session", of(&session));
    let page = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    let versions = page["versions"].as_array().unwrap();
    let version = versions.iter().find(|version| version["state"] == "active").unwrap();
    practice.must("begin_hand_over", json!({ "version": version["id"] }));
    practice.left_alone(6);
    assert_eq!(practice.must("app_state", json!(null))["stage"], "open");
    assert_eq!(practice.problem("session_mode", of(&session)), "handed_over");
    practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
    practice.must("session_mode", of(&session));
    practice.must("begin_hand_over", json!({ "version": version["id"] }));
    practice.left_alone(16);
    assert_eq!(practice.must("app_state", json!(null))["stage"], "locked");
}
