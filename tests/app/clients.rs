//! Clients, their usual time, topics.

use crate::Practice;
use serde_json::{Value, json};

#[test]
fn a_line_is_enough_for_a_client_and_makes_the_planned_sessions() {
    let practice = Practice::open();
    let client = practice.add("WREN-07, quince mug, Thu 14:00, 50");
    let sessions = practice.must("sessions", json!({ "client": client }));
    let planned = sessions.as_array().unwrap();
    assert!((2..=3).contains(&planned.len()), "two weeks of Thursdays: {planned:?}");
    assert!(
        planned.iter().all(|row| row["start"] == "14:00"
            && row["end"] == "14:50"
            && row["state"] == "planned")
    );
}

#[test]
fn a_code_that_is_taken_is_refused_and_nothing_is_added() {
    let practice = Practice::open();
    practice.add("WREN-07, quince mug");
    let lines = json!({ "lines": "HOLT-12\nwren-07", "only_look": false });
    assert_eq!(practice.problem("add_clients", lines), "fields");
    assert_eq!(practice.must("clients", json!(null)).as_array().unwrap().len(), 1);
}

#[test]
fn only_looking_at_lines_adds_nobody() {
    let practice = Practice::open();
    let read = practice
        .must("add_clients", json!({ "lines": "WREN-07, mug, Thu 14:00", "only_look": true }));
    assert_eq!(read["lines"][0]["code"], "WREN-07");
    assert_eq!(read["added"], 0);
    assert_eq!(practice.must("clients", json!(null)), json!([]));
}

#[test]
fn only_the_client_makes_a_topic_more_open() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let topic = |openness: &str, by: &str| json!({ "label": "the choir years", "openness": openness, "set_by": by, "valid_from": "2026-01-15", "note": null });
    let kept = practice.must("keep_topic", json!({ "client": client, "id": null, "base_rev": null, "topic": topic("not_yet", "client") }));
    let opened = |by: &str| json!({ "client": client, "id": kept["id"], "base_rev": 1, "topic": topic("open", by) });
    assert_eq!(practice.problem("keep_topic", opened("therapist_with_client")), "only_the_client");
    assert_eq!(practice.must("keep_topic", opened("client"))["topic"]["openness"], "open");
}

#[test]
fn a_topic_taken_off_its_list_leaves_the_brief_the_strip_and_the_search_and_comes_back_by_undo() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let overview = || practice.must("overview", json!({ "client": client }));
    let session = practice.must("sessions", json!({ "client": client }))[0]["id"].clone();
    let left_alone = || {
        practice.must("note_page", json!({ "session": session, "with_private": false }))["topics_left_alone"].as_u64().unwrap()
    };
    let mut topic =
        listed(&overview(), "topics", |one| one["topic"]["openness"] == "not_yet").clone();
    topic["topic"]["valid_from"] = practice.must("app_state", json!(null))["today"].clone();
    practice.must("keep_topic", json!({ "client": client, "id": topic["id"], "base_rev": topic["rev"], "topic": topic["topic"] }));
    let moved = || changes(&overview(), "topic_boundary");
    let (alone, changed) = (left_alone(), moved());
    assert_eq!(changed, 1);
    let words = topic["topic"]["label"].clone();
    let search = || {
        practice.must("search", json!({ "words": words, "client": client, "kinds": ["topic_boundary"], "with_private": false }))["hits"].clone()
    };
    assert_eq!(search().as_array().unwrap().len(), 1);

    let to = |state: &str| json!({ "topic": topic["id"], "to": state });
    practice.must("change_topic_state", to("taken_off"));
    let after = overview();
    assert!(after["topics"].as_array().unwrap().iter().all(|one| one["id"] != topic["id"]));
    assert_eq!(moved(), 0);
    assert_eq!(left_alone(), alone - 1);
    assert_eq!(search(), json!([]));
    assert_eq!(practice.problem("change_topic_state", to("taken_off")), "not_from_here");

    practice.must("change_topic_state", to("current"));
    let back = listed(&overview(), "topics", |one| one["id"] == topic["id"]).clone();
    assert_eq!(back["topic"], topic["topic"], "as open as it was, and no more");
    assert_eq!((left_alone(), moved(), search().as_array().unwrap().len()), (alone, changed, 1));
}

#[test]
fn a_way_to_settle_taken_off_its_list_leaves_the_brief_and_the_strip_and_comes_back_by_undo() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let overview = || practice.must("overview", json!({ "client": client }));
    let session = practice.must("sessions", json!({ "client": client }))[0]["id"].clone();
    let unwanted = || {
        practice.must("note_page", json!({ "session": session, "with_private": false }))["not_for_them"].clone()
    };
    let before = unwanted();
    let choice =
        listed(&overview(), "grounding", |one| one["choice"]["preference"] == "not_for_me").clone();
    assert!(before.as_array().unwrap().contains(&choice["choice"]["name"]));

    let to = |state: &str| json!({ "choice": choice["id"], "to": state });
    practice.must("change_grounding_state", to("taken_off"));
    assert!(!unwanted().as_array().unwrap().contains(&choice["choice"]["name"]));
    assert!(
        overview()["grounding"].as_array().unwrap().iter().all(|one| one["id"] != choice["id"])
    );

    practice.must("change_grounding_state", to("current"));
    assert_eq!(unwanted(), before);
}

/// The one of a list of the overview that is meant.
fn listed<'a>(overview: &'a Value, list: &str, is_meant: impl Fn(&Value) -> bool) -> &'a Value {
    overview[list].as_array().unwrap().iter().find(|one| is_meant(one)).unwrap()
}

/// How many changes of that kind the brief tells of.
fn changes(overview: &Value, kind: &str) -> usize {
    overview["changed"].as_array().unwrap().iter().filter(|one| one["kind"] == kind).count()
}

#[test]
fn a_changed_usual_time_takes_untouched_sessions_with_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07, mug, Thu 14:00, 50");
    let mut kept = practice.must("client", json!({ "client": client }));
    kept["client"]["usual_time"]["start"] = json!("15:30:00");
    let request = json!({ "id": client, "base_rev": kept["rev"], "client": kept["client"] });
    practice.must("keep_client", request);
    let today = practice.must("app_state", json!(null))["today"].clone();
    let sessions = practice.must("sessions", json!({ "client": client }));
    let later =
        sessions.as_array().unwrap().iter().filter(|row| row["on"].as_str() > today.as_str());
    assert!(later.into_iter().all(|row| row["start"] == "15:30"), "{sessions}");
}

#[test]
fn text_that_looks_like_a_program_comes_back_as_text() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut kept = practice.must("client", json!({ "client": client }));
    kept["client"]["chosen_name"] = json!("<img src=x onerror=alert(1)>");
    practice.must(
        "keep_client",
        json!({ "id": client, "base_rev": kept["rev"], "client": kept["client"] }),
    );
    let again = practice.must("client", json!({ "client": client }));
    assert_eq!(again["client"]["chosen_name"], "<img src=x onerror=alert(1)>");
}

#[test]
fn somebody_whose_work_has_ended_is_not_expected_any_more() {
    let practice = Practice::sample();
    let expected = || {
        let today = practice.must("today", json!(null));
        today["sessions"]
            .as_array()
            .unwrap()
            .iter()
            .any(|session| session["row"]["code"] == "WREN-07")
    };
    assert!(expected());
    let client = practice.client("WREN-07");
    practice.must("change_client_status", json!({ "client": client, "to": "ended" }));
    assert!(!expected());
    practice.must("change_client_status", json!({ "client": client, "to": "active" }));
    assert!(expected(), "nothing was decided about the session");
}

#[test]
fn a_code_that_looks_like_another_is_taken_and_one_with_something_unseen_is_refused() {
    let practice = Practice::open();
    practice.add("WREN-07, quince mug");
    let add = |line: &str| {
        let refused =
            practice.call("add_clients", json!({ "lines": line, "only_look": false })).unwrap_err();
        refused["problems"][0]["problem"].clone()
    };
    assert_eq!(add("ＷＲＥＮ-07"), "taken");
    assert_eq!(add("WREN\u{2013}07"), "taken");
    assert_eq!(add("WR\u{200b}EN-07"), "code_not_plain");
    assert_eq!(add("HOLT-12, \u{202e}gum"), "cue_not_plain");

    let client = practice.client("WREN-07");
    let mut kept = practice.must("client", json!({ "client": client }));
    kept["client"]["code"] = json!("WREN\u{a0}07");
    let request = json!({ "id": client, "base_rev": kept["rev"], "client": kept["client"] });
    let refused = practice.call("keep_client", request).unwrap_err();
    assert_eq!(
        refused["problems"][0],
        json!({ "field": "code", "at": null, "problem": "wrong_form", "limit": null, "found": null })
    );
    assert_eq!(practice.must("clients", json!(null)).as_array().unwrap().len(), 1);
}
