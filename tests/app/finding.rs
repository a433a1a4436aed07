//! Search through the commands: what is begun, what was struck through, days, and whose.

use crate::Practice;
use serde_json::{Value, json};

fn find(practice: &Practice, words: &str, more: Value) -> Vec<Value> {
    let mut request = json!({ "words": words, "client": null, "kinds": [], "with_private": false });
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
    practice.must("search", request)["hits"].as_array().unwrap().clone()
}

fn keep_contact(practice: &Practice, client: &str, on: &str, what: &str) {
    let minted = practice.must("contacts", json!({ "client": client }))["minted"].clone();
    let contact = json!({ "contact_on": on, "contact_at": null, "way": "phone", "begun_by": "client",
        "minutes": 6, "what": what, "client_words": null, "what_i_did": null, "safety": null });
    let keep = json!({ "client": client, "id": minted, "instead_of": null, "contact": contact });
    practice.must("keep_contact", keep);
}

fn type_draft(practice: &Practice, client: &str, kind: &str, body: Value) {
    let minted = practice.must("contacts", json!({ "client": client }))["minted"].clone();
    let draft = json!({ "target": minted, "kind": kind, "client": client, "session": null,
        "base_rev": null, "body": body });
    practice.must("keep_draft", draft);
}

#[test]
fn what_is_typed_and_not_kept_is_found_and_said_to_be_begun() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    type_draft(
        &practice,
        &client,
        "contact",
        json!({ "what": "About the lanternfish", "way": "in_person" }),
    );
    let hits = find(&practice, "lantern ab", json!({}));
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0]["draft"]["kind"], "contact");
    assert_eq!(hits[0]["code"], "WREN-07");
    let marked: Vec<_> = hits[0]["excerpt"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|part| part["is_found"] == true)
        .map(|part| part["text"].clone())
        .collect();
    assert_eq!(marked, ["About", "lanternfish"]);
    assert_eq!(find(&practice, "lantern", json!({ "kinds": ["goal"] })), Vec::<Value>::new());
    assert_eq!(find(&practice, "person", json!({})), Vec::<Value>::new(), "a choice is no text");
    assert_eq!(find(&practice, "lantern", json!({ "skip": 50 })), Vec::<Value>::new());
}

#[test]
fn what_is_begun_privately_is_found_only_when_private_notes_are_asked_for() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    type_draft(&practice, &client, "private_note", json!({ "text": "my unease" }));
    assert_eq!(find(&practice, "unease", json!({})), Vec::<Value>::new());
    assert_eq!(find(&practice, "unease", json!({ "with_private": true })).len(), 1);
}

#[test]
fn days_narrow_it_and_what_was_struck_through_says_so() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    keep_contact(&practice, &client, "2026-01-15", "The letter came.");
    keep_contact(&practice, &client, "2026-02-15", "Another letter.");
    let days = |from: Value, to: Value| {
        let hits = find(&practice, "letter", json!({ "from_day": from, "to_day": to }));
        hits.iter().map(|hit| hit["on"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(days(json!(null), json!(null)), ["2026-02-15", "2026-01-15"]);
    assert_eq!(days(json!("2026-02-01"), json!(null)), ["2026-02-15"]);
    assert_eq!(days(json!(null), json!("2026-01-31")), ["2026-01-15"]);
    assert_eq!(days(json!("2026-01-16"), json!("2026-01-31")), Vec::<String>::new());
    let entry = practice.must("contacts", json!({ "client": client }))["contacts"][0]["id"].clone();
    practice.must("void_contact", json!({ "entry": entry, "reason": null }));
    let hits = find(&practice, "letter", json!({}));
    assert_eq!((&hits[0]["is_voided"], &hits[1]["is_voided"]), (&json!(true), &json!(false)));
}

#[test]
fn a_client_is_first_by_code_cue_or_name_whatever_was_written_since() {
    let practice = Practice::open();
    let client = practice.add("WREN-07, quince mug");
    keep_contact(&practice, &client, "2026-01-15", "Quince and a mug, wren.");
    for words in ["wren", "w", "quin mu", "mug"] {
        let hits = find(&practice, words, json!({}));
        assert_eq!(hits.len(), 2, "{words}");
        assert_eq!((&hits[0]["kind"], &hits[1]["kind"]), (&json!("client"), &json!("contact")));
    }
}
