//! Words that are used often, through the commands: kept, offered by name, and not offered any more.

use crate::Practice;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

#[test]
fn words_are_offered_by_name_and_those_that_are_not_stay_behind_them() {
    let practice = Practice::open();
    keep(&practice, "closing");
    let page = keep(&practice, "A call");
    assert_eq!(names(&page), ["A call", "closing"]);
    let call = &page["templates"][0];
    let page =
        practice.must("note_template_state", json!({ "template": call["id"], "to": "retired" }));
    assert_eq!(names(&page), ["closing", "A call"]);
    crate::locking::lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(practice.must("note_templates", json!(null))["templates"], page["templates"]);
    let again = json!({ "template": call["id"], "to": "retired" });
    assert_eq!(practice.problem("note_template_state", again), "not_from_here");
}

#[test]
fn no_two_that_are_offered_are_called_the_same() {
    let practice = Practice::open();
    let first = keep(&practice, "Closing")["templates"][0]["id"].clone();
    let twice = |request: (&str, Value)| {
        let refused = practice.call(request.0, request.1).unwrap_err();
        let problem = &refused["problems"][0];
        assert_eq!((&problem["field"], &problem["problem"]), (&json!("name"), &json!("twice")));
    };
    twice(("keep_note_template", new(&practice, " CLOSING")));
    practice.must("note_template_state", json!({ "template": first, "to": "retired" }));
    let second = keep(&practice, "closing")["templates"][0].clone();
    twice(("note_template_state", json!({ "template": first, "to": "current" })));
    let mut renamed =
        json!({ "id": second["id"], "base_rev": second["rev"], "template": words("Ending") });
    practice.must("keep_note_template", renamed.clone());
    assert_eq!(practice.problem("keep_note_template", renamed.clone()), "stale");
    renamed["base_rev"] = json!(2);
    let page = practice.must("keep_note_template", renamed);
    assert_eq!(page["templates"][0]["rev"], 3, "its own name is not in its way");
    let page = practice.must("note_template_state", json!({ "template": first, "to": "current" }));
    assert_eq!(names(&page), ["Closing", "Ending"]);
}

#[test]
fn there_are_never_more_than_forty_to_choose_from() {
    let practice = Practice::open();
    for number in 0..40 {
        keep(&practice, &format!("Words {number}"));
    }
    let refused = practice.call("keep_note_template", new(&practice, "One more")).unwrap_err();
    let problem = &refused["problems"][0];
    assert_eq!((&problem["problem"], &problem["limit"]), (&json!("too_many"), &json!(40)));
    let page = practice.must("note_templates", json!(null));
    let first = page["templates"][0]["id"].clone();
    practice.must("note_template_state", json!({ "template": first, "to": "retired" }));
    keep(&practice, "One more");
    let back = json!({ "template": first, "to": "current" });
    assert_eq!(practice.problem("note_template_state", back), "fields");
}

#[test]
fn what_was_typed_is_gone_once_it_is_kept_and_stays_while_it_only_stands_otherwise() {
    let practice = Practice::open();
    let kept = keep(&practice, "Closing")["templates"][0].clone();
    let typed = json!({ "target": kept["id"], "kind": "note_template", "client": null,
        "session": null, "base_rev": 1, "body": { "name": "Closing", "text": "More" } });
    practice.must("keep_draft", typed);
    practice.must("note_template_state", json!({ "template": kept["id"], "to": "retired" }));
    let drafts = || {
        let of = json!({ "kind": "note_template", "client": null });
        practice.must("drafts_of", of)["drafts"].as_array().unwrap().clone()
    };
    assert_eq!(drafts()[0]["base_rev"], 2, "it goes on from how it stands now");
    let request = json!({ "id": kept["id"], "base_rev": 2, "template": words("Closing") });
    practice.must("keep_note_template", request);
    assert_eq!(drafts(), Vec::<Value>::new());
}

#[test]
fn the_sample_has_words_to_begin_with() {
    let practice = Practice::sample();
    let page = practice.must("note_templates", json!(null));
    assert_eq!(names(&page), ["A call between sessions", "Closing"]);
}

fn keep(practice: &Practice, name: &str) -> Value {
    practice.must("keep_note_template", new(practice, name))
}

fn new(practice: &Practice, name: &str) -> Value {
    let minted = practice.must("note_templates", json!(null))["minted"].clone();
    json!({ "id": minted, "base_rev": null, "template": words(name) })
}

fn words(name: &str) -> Value {
    json!({ "name": name, "text": "Closing began at minute …" })
}

fn names(page: &Value) -> Vec<&str> {
    let templates = page["templates"].as_array().unwrap();
    templates.iter().map(|one| one["template"]["name"].as_str().unwrap()).collect()
}
