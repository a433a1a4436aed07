//! Papers that leave the room after something was said since.

use super::*;
use crate::reports::{keep, written};

fn home(practice: &Practice, document: Value) -> Result<Value, Value> {
    practice.call(
        "preview",
        json!({ "document": document, "copy": "goes_home", "profile": "clear_14pt", "paper": "a4",
            "lines_for": [] }),
    )
}

/// A client of the sample practice who may take papers home.
fn at_home() -> (Practice, String) {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    (practice, client)
}

fn left_alone(practice: &Practice, client: &str) {
    let topic = json!({ "label": "harbour", "openness": "off_limits", "set_by": "client",
        "valid_from": "2026-01-15", "note": null });
    practice.must(
        "keep_topic",
        json!({ "client": client, "id": null, "base_rev": null, "topic": topic }),
    );
}

fn unsafe_person(practice: &Practice, client: &str, name: &str) {
    let person = json!({ "name": name, "relation": null, "contact": null, "kind": "friend",
        "is_safe": "no", "may_be_told": null, "listed_on": "2026-01-12" });
    practice.must(
        "keep_person",
        json!({ "client": client, "id": null, "base_rev": null, "person": person }),
    );
}

fn stand(practice: &Practice, page: &Value, to: &str) -> Result<Value, Value> {
    let kept = &page["reports"][0];
    practice.call(
        "report_state",
        json!({ "report": kept["id"], "base_rev": kept["rev"], "to": to, "on": null,
            "unread_because": null }),
    )
}

#[test]
fn a_topic_that_is_left_alone_since_a_report_was_agreed_does_not_go_home_in_it() {
    let (practice, client) = at_home();
    let page = written(&practice, &client);
    let page =
        keep(&practice, &page, json!([]), |report| report["hard"] = json!("The harbour.")).unwrap();
    let page = stand(&practice, &page, "read_together").unwrap();
    let page = stand(&practice, &page, "agreed").unwrap();
    let document = json!({ "kind": "progress_report", "report": page["reports"][0]["id"] });
    home(&practice, document.clone()).unwrap();
    left_alone(&practice, &client);
    assert!(home(&practice, document).is_err());
}

#[test]
fn somebody_not_said_to_be_safe_is_found_however_the_accents_and_spaces_are_written() {
    let mut went = Vec::new();
    for (name, text) in [
        ("Petra", "Petra called."),
        ("L\u{e9}a", "Le\u{301}a called."),
        ("Ana Maria", "Ana\nMaria called."),
        ("أحمد", "احمد اتصل"),
    ] {
        let (practice, client) = with_client();
        unsafe_person(&practice, &client, name);
        let page = written(&practice, &client);
        let page =
            keep(&practice, &page, json!([]), |report| report["hard"] = json!(text)).unwrap();
        let page = stand(&practice, &page, "read_together").unwrap();
        if stand(&practice, &page, "agreed").is_ok() {
            went.push(name);
        }
    }
    assert_eq!(went, [""; 0]);
}

#[test]
fn goals_that_name_a_topic_left_alone_or_somebody_not_said_to_be_safe_do_not_go_home() {
    for statement in ["Walk past the har\u{ad}bour", "Tea without Petra", "Tea without PETRA"] {
        goal_stays_here(statement);
    }
}

fn goal_stays_here(statement: &str) {
    let (practice, client) = at_home();
    left_alone(&practice, &client);
    unsafe_person(&practice, &client, "Petra");
    let goal = json!({ "statement": statement, "owner": "client",
        "because": null, "sign_of_movement": null, "right_size": null, "start_point": null,
        "now": null, "small_steps": [], "agreed_on": "2026-01-15", "review_on": null,
        "reached_on": null, "last_words": null });
    let id = practice.must("goals", json!({ "client": client }))["minted"].clone();
    let document = json!({ "kind": "goals", "client": client });
    let before = home(&practice, document.clone()).unwrap()["left_out"].as_u64().unwrap();
    let page = practice.must(
        "keep_goal",
        json!({ "client": client, "id": id, "base_rev": null, "instead_of": null, "goal": goal }),
    );
    let kept = page["goals"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap();
    assert_eq!(kept["state"], "active");
    let went = home(&practice, document).unwrap();
    assert_eq!(went["left_out"], before + 1, "{statement:?}");
}

#[test]
fn a_letter_is_not_drawn_after_its_ending_was_said_not_to_be_needed() {
    let (practice, client) = at_home();
    let mut body = crate::endings::plan(&practice, "goals_met");
    body["letter"] = json!({ "to": null, "called": "Tariq", "worked_on": "Sleep.", "helps": null,
        "leave_alone": null, "client_words": null, "may_ask_back": false,
        "agreed_on": ago(&practice, 1), "goes": "client_takes_it" });
    let id = practice.must("endings", json!({ "client": client }))["minted"].clone();
    let page = practice.must(
        "keep_ending",
        json!({ "client": client, "id": id, "base_rev": null, "rupture": null, "item": null, "ending": body }),
    );
    let document = json!({ "kind": "hand_over_letter", "ending": id });
    home(&practice, document.clone()).unwrap();
    let of = page["endings"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap();
    let rev = of["rev"].clone();
    practice.must("ending_state", json!({ "ending": id, "base_rev": rev, "to": "not_needed" }));
    assert!(home(&practice, document).is_err());
}
