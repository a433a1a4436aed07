//! Working hypotheses through the commands: tentative, apart, one in use for each context, found only when asked for.

use crate::Practice;
use serde_json::{Value, json};

fn idea(practice: &Practice, context: &str) -> Value {
    let today = practice.must("app_state", json!({}))["today"].clone();
    json!({ "pattern": "mixed_or_unclear", "context": context, "statement": "It may be that endings are hard.",
        "confidence": "tentative", "evidence_for": [{ "on": today, "what": "Stayed at the door quincunx.", "is_client_words": false }],
        "evidence_against": [], "looked_for_contrary_on": null, "other_explanations": "A long way home.",
        "pacing_ideas": [], "discussed": "no", "client_words": null, "look_again_on": today, "looked_at_on": today })
}

fn keep(practice: &Practice, client: &str, is_working: bool, hypothesis: &Value) -> Value {
    let id = practice.must("hypotheses", json!({ "client": client }))["minted"].clone();
    json!({ "client": client, "id": id, "base_rev": null, "is_working": is_working, "hypothesis": hypothesis })
}

#[test]
fn an_idea_without_anything_that_speaks_for_it_stays_a_draft() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut bare = idea(&practice, "general");
    bare["evidence_for"] = json!([]);
    bare["other_explanations"] = json!(null);
    assert_eq!(
        practice.problem("keep_hypothesis", keep(&practice, &client, true, &bare)),
        "fields"
    );
    let page = practice.must("keep_hypothesis", keep(&practice, &client, false, &bare));
    assert_eq!(page["all"][0]["state"], "draft");
    assert_eq!(page["all"][0]["missing"], json!(["evidence_for", "other_explanations"]));
}

#[test]
fn several_stand_side_by_side_and_one_in_each_context() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.must("keep_hypothesis", keep(&practice, &client, true, &idea(&practice, "general")));
    let with_us = idea(&practice, "with_therapist");
    practice.must("keep_hypothesis", keep(&practice, &client, true, &with_us));
    let page = practice.must("keep_hypothesis", keep(&practice, &client, true, &with_us));
    let states: Vec<_> =
        page["all"].as_array().unwrap().iter().map(|one| one["state"].clone()).collect();
    assert_eq!(states, [json!("working"), json!("working"), json!("revised")]);
    let given_up = json!({ "hypothesis": page["all"][0]["id"] });
    let page = practice.must("set_aside_hypothesis", given_up.clone());
    assert_eq!(page["all"].as_array().unwrap().len(), 3, "what was given up stays to be read");
    assert_eq!(practice.problem("set_aside_hypothesis", given_up), "not_from_here");
}

#[test]
fn no_page_but_its_own_holds_it_and_no_search_finds_it_unless_private_notes_are_asked_for() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.must("keep_hypothesis", keep(&practice, &client, true, &idea(&practice, "general")));
    for page in ["pacing", "overview", "sessions", "consent", "people"] {
        let shown = practice.must(page, json!({ "client": client, "on": null })).to_string();
        assert!(!shown.contains("quincunx") && !shown.contains("mixed_or_unclear"), "{page}");
    }
    let find = |with_private: bool| {
        let search = json!({ "words": "quincunx", "client": null, "kinds": [], "with_private": with_private });
        practice.must("search", search)["hits"].as_array().unwrap().len()
    };
    assert_eq!((find(false), find(true)), (0, 1));
}
