//! An agreement from its first draft to its second version.

use crate::Practice;
use serde_json::{Value, json};

#[test]
fn an_agreement_goes_from_template_to_paper_to_force_to_its_next_version() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let version = ready_version(&practice, &client);
    let frozen = practice.must("finalise_agreement", json!({ "version": version["id"] }));
    assert_eq!(frozen["versions"][0]["state"], "finalised");
    assert!(frozen["versions"][0]["fingerprint"].is_string());

    assert_eq!(
        practice.problem("record_signing", signing(&version["id"], "signed")),
        "not_offered"
    );
    practice.must("read_aloud", json!({ "version": version["id"] }));
    let signed = practice.must("record_signing", signing(&version["id"], "agreed_aloud"));
    assert_eq!(signed["versions"][0]["state"], "active");
    assert_eq!(signed["state"], "active");

    let next = practice.must("draft_agreement", json!({ "client": client }));
    assert_eq!(
        (next["versions"][0]["version"]["number"].clone(), next["versions"][0]["state"].clone()),
        (json!(2), json!("draft"))
    );
    assert_eq!(
        next["versions"][1]["state"], "active",
        "the version in force holds while the next is written"
    );
}

#[test]
fn a_version_that_is_not_ready_says_what_is_missing() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let drafted = practice.must("draft_agreement", json!({ "client": client }));
    let refused = practice
        .call("finalise_agreement", json!({ "version": drafted["versions"][0]["id"] }))
        .unwrap_err();
    assert_eq!(refused["code"], "not_ready");
    assert!(
        refused["missing"]
            .as_array()
            .unwrap()
            .iter()
            .any(|missing| missing["problem"] == "no_stop_signal")
    );
}

#[test]
fn not_today_leaves_what_was_agreed_before_in_force() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let drafted = practice.must("draft_agreement", json!({ "client": client }));
    let mut version = drafted["versions"][0].clone();
    version["version"]["summary_of_change"] = json!("You asked for a shorter page.");
    keep(&practice, &version);
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    practice.must("read_aloud", json!({ "version": version["id"] }));
    let mut answer = signing(&version["id"], "not_today");
    answer["signing"]["signatures"] = json!([]);
    let after = practice.must("record_signing", answer);
    assert_eq!(after["versions"][0]["state"], "declined");
    assert!(
        after["versions"].as_array().unwrap().iter().any(|version| version["state"] == "active")
    );
}

#[test]
fn a_preview_has_its_pages_and_a_home_copy_is_refused_where_none_is_safer() {
    let practice = Practice::sample();
    let preview = |code: &str, copy: &str| {
        let agreement = practice.must("agreement", json!({ "client": practice.client(code) }));
        let id = agreement["versions"][0]["id"].clone();
        let document = json!({ "kind": "agreement_version", "id": id });
        practice.call(
            "preview",
            json!({ "document": document, "copy": copy, "profile": "clear_14pt", "paper": "a4" }),
        )
    };
    let pages = preview("WREN-07", "stays_here").unwrap();
    assert!(!pages["pages"].as_array().unwrap().is_empty());
    assert_eq!(pages["is_tagged"], true);
    assert_eq!(preview("HOLT-12", "goes_home").unwrap_err()["code"], "no_home_copy");
}

/// A first version with everything that is owed.
fn ready_version(practice: &Practice, client: &str) -> Value {
    let today = practice.must("app_state", json!(null))["today"].clone();
    let drafted = practice.must("draft_agreement", json!({ "client": client }));
    let mut view = drafted["versions"][0].clone();
    let says = |id: &str, voice: &str, text: &str, meaning: &str| json!({ "id": id, "voice": voice, "lead": null, "text": text, "meaning": meaning });
    for section in view["version"]["sections"].as_array_mut().unwrap() {
        let clauses = match section["part"].as_str().unwrap() {
            "grounding" => json!([says("c901", "client_words", "A warm mug.", "settles_with")]),
            "signs" => json!([says("c902", "client_words", "My knee bounces.", "sign_high")]),
            "stop_signal" => json!([says("c903", "client_words", "I say kettle.", "stop_word")]),
            _ => {
                let mut kept = section["clauses"].clone();
                kept.as_array_mut().unwrap().retain(|clause| clause["text"] != "");
                kept
            }
        };
        section["clauses"] = clauses;
        for line in section["lines"].as_array_mut().unwrap() {
            line["verified_on"] = today.clone();
        }
    }
    let kept = keep(practice, &view);
    assert_eq!(kept["versions"][0]["missing"], json!([]), "everything that is owed is there");
    kept["versions"][0].clone()
}

fn keep(practice: &Practice, view: &Value) -> Value {
    let request = json!({ "id": view["id"], "base_rev": view["rev"], "version": view["version"] });
    practice.must("keep_agreement_version", request)
}

fn signing(version: &Value, outcome: &str) -> Value {
    let method = if outcome == "signed" { "ink_on_paper" } else { "spoken_only" };
    let by = |signer: &str, name: &str| json!({ "signer": signer, "name_as_signed": name, "method": method });
    json!({ "version": version, "print": null, "signing": {
        "signed_on": "2026-11-22", "outcome": outcome,
        "signatures": [by("client", "I. Marrow"), by("therapist", "N. Castellane")],
        "present": null, "original_location": null, "copy_given": "later", "hand_edits": null, "in_force_from": null
    }})
}
