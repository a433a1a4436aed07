//! Steps towards something hard, and what is typed of them.

use super::day;
use crate::Practice;
use crate::consent;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

#[test]
fn a_try_whose_day_is_put_right_is_one_boundary_event() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let today = day(&practice);
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(today, "without_asking")]);
    let page = new_step(&practice, &client, &Value::Null, tried);
    step_again(&practice, &page, |step| {
        step["attempts"][0]["tried_on"] = json!(today - Days::new(1));
    })
    .unwrap();
    assert_eq!(boundary_events(&practice, &client), 1, "it is the same try");
}

#[test]
fn what_a_version_of_an_agreement_came_of_stands_for_the_try_whose_day_is_put_right() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let today = day(&practice);
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(today, "without_asking")]);
    let page = new_step(&practice, &client, &Value::Null, tried);
    let drafted = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    let event = drafted["boundary_events"][0]["id"].clone();
    let version = drafted["versions"][0]["id"].clone();
    practice.must("say_because", json!({ "version": version, "boundary": event }));
    step_again(&practice, &page, |step| {
        step["attempts"][0]["tried_on"] = json!(today - Days::new(1));
    })
    .unwrap();
    let now = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    let events = now["boundary_events"].as_array().unwrap();
    assert_eq!((events.len(), &events[0]["id"]), (1, &event));
}

#[test]
fn a_slip_of_the_finger_in_a_try_leaves_no_boundary_event_that_stands() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(day(&practice), "without_asking")]);
    let page = new_step(&practice, &client, &Value::Null, tried);
    step_again(&practice, &page, |step| step["attempts"][0]["asked"] = json!("agreed_then"))
        .unwrap();
    assert_eq!(boundary_events(&practice, &client), 0, "it was asked for after all");
}

#[test]
fn a_number_of_this_morning_is_put_right_although_the_yes_was_taken_back_since() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = consent::technique(&practice, &client, "Practice near the car");
    consent::answer(&practice, &item, json!({}));
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(day(&practice), "agreed_before")]);
    let page = new_step(&practice, &client, &json!(item), tried);
    consent::answer(&practice, &item, json!({ "decision": "withdrawn" }));
    let again = step_again(&practice, &page, |step| step["attempts"][0]["peak"] = json!(9));
    assert!(again.is_ok(), "{again:?}");
}

#[test]
fn a_try_that_is_kept_loses_no_words_that_are_being_typed_of_the_step_itself() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = new_step(&practice, &client, &Value::Null, step("Sit in the parked car"));
    let kept = &page["steps"][0];
    let draft = json!({ "target": kept["id"], "kind": "exposure_step", "client": client,
        "session": null, "base_rev": kept["rev"],
        "body": { "is": "step", "label": "Sit in the parked car, radio on" } });
    practice.must("keep_draft", draft);
    step_again(&practice, &page, |step| {
        step["attempts"] = json!([attempt(day(&practice), "agreed_then")]);
    })
    .unwrap();
    let of = json!({ "kind": "exposure_step", "client": client });
    let drafts = practice.must("drafts_of", of)["drafts"].to_string();
    assert!(drafts.contains("radio on"), "{drafts}");
}

#[test]
fn what_was_set_aside_at_the_clients_word_is_agreed_only_by_another_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut agreed = step("Sit in the parked car");
    agreed["agreed_on"] = json!("2020-01-15");
    let page = new_step(&practice, &client, &Value::Null, agreed);
    let id = page["steps"][0]["id"].clone();
    let to = |to: &str| practice.call("exposure_step_state", json!({ "step": id, "to": to }));
    to("agreed").unwrap();
    to("set_aside").unwrap();
    let page = to("idea").unwrap();
    assert_eq!(page["steps"][0]["may_become"], json!(["set_aside"]), "the old yes is not one now");
}

#[test]
fn what_the_client_took_back_is_not_tried_further_by_untying_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = consent::technique(&practice, &client, "Practice near the car");
    consent::answer(&practice, &item, json!({}));
    let mut agreed = step("Sit in the parked car");
    agreed["agreed_on"] = json!("2020-01-15");
    let page = new_step(&practice, &client, &json!(item), agreed);
    let id = page["steps"][0]["id"].clone();
    let to = |to: &str| practice.call("exposure_step_state", json!({ "step": id, "to": to }));
    let page = to("agreed").unwrap();
    consent::answer(&practice, &item, json!({ "decision": "withdrawn" }));
    let kept = &page["steps"][0];
    let untied = json!({ "client": client, "id": id, "base_rev": kept["rev"], "item": null,
        "step": kept["step"] });
    drop(practice.call("keep_exposure_step", untied));
    assert!(to("in_progress").is_err(), "the no is still a no");
}

#[test]
fn nothing_is_told_as_agreed_before_where_no_yes_was_ever_written_down() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(day(&practice), "agreed_before")]);
    let minted = practice.must("exposure_steps", json!({ "client": client }))["minted"].clone();
    let request =
        json!({ "client": client, "id": minted, "base_rev": null, "item": null, "step": tried });
    assert!(practice.call("keep_exposure_step", request).is_err());
}

#[test]
fn what_is_typed_of_a_step_stays_without_the_yes_that_does_not_stand_any_more() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut agreed = step("Sit in the parked car");
    agreed["agreed_on"] = json!("2020-01-15");
    let page = new_step(&practice, &client, &Value::Null, agreed);
    type_of(&practice, &page, "2020-01-15");
    let id = page["steps"][0]["id"].clone();
    let set_aside = json!({ "step": id, "to": "set_aside" });
    let page = practice.must("exposure_step_state", set_aside);
    assert_eq!(page["steps"][0]["step"]["agreed_on"], Value::Null);
    let draft = draft_of(&practice, &client);
    assert_eq!(draft["base_rev"], page["steps"][0]["rev"]);
    assert_eq!(draft["body"]["label"], "Sit in the parked car, radio on");
    assert_eq!(draft["body"]["agreed_on"], "", "the old yes does not come back with the words");
}

#[test]
fn what_is_typed_of_a_step_has_the_yes_that_was_kept_beside_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = new_step(&practice, &client, &Value::Null, step("Sit in the parked car"));
    type_of(&practice, &page, "");
    let page = step_again(&practice, &page, |step| step["agreed_on"] = json!("2020-01-15"));
    let page = page.unwrap();
    let draft = draft_of(&practice, &client);
    assert_eq!(draft["base_rev"], page["steps"][0]["rev"]);
    assert_eq!(draft["body"]["agreed_on"], "2020-01-15", "keeping the words takes no yes away");
    step_again(&practice, &page, |step| step["label"] = draft["body"]["label"].clone()).unwrap();
    assert_eq!(draft_of(&practice, &client), Value::Null, "nothing more is said by it");
}

#[test]
fn what_is_agreed_may_be_untied_and_so_may_an_idea() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = consent::technique(&practice, &client, "Practice near the car");
    consent::answer(&practice, &item, json!({}));
    let mut agreed = step("Sit in the parked car");
    agreed["agreed_on"] = json!("2020-01-15");
    let page = new_step(&practice, &client, &json!(item), agreed);
    let id = page["steps"][0]["id"].clone();
    let page = practice.must("exposure_step_state", json!({ "step": id, "to": "agreed" }));
    let tied = |page: &Value, item: Value| {
        let kept = &page["steps"][0];
        let request = json!({ "client": client, "id": id, "base_rev": kept["rev"], "item": item,
            "step": kept["step"] });
        practice.call("keep_exposure_step", request)
    };
    let page = tied(&page, Value::Null).unwrap();
    let page = tied(&page, json!(item)).unwrap();
    consent::answer(&practice, &item, json!({ "decision": "withdrawn" }));
    let other = consent::technique(&practice, &client, "Practice in the street");
    consent::answer(&practice, &other, json!({}));
    assert_eq!(tied(&page, Value::Null).unwrap_err()["code"], "not_agreed");
    assert_eq!(tied(&page, json!(other)).unwrap_err()["code"], "not_agreed");
    let page = practice.must("exposure_step_state", json!({ "step": id, "to": "idea" }));
    let mut claimed = page.clone();
    claimed["steps"][0]["step"]["agreed_on"] = json!("2020-01-15");
    claimed["steps"][0]["step"]["attempts"] = json!([attempt(day(&practice), "agreed_before")]);
    assert_eq!(tied(&claimed, Value::Null).unwrap_err()["code"], "not_agreed");
    tied(&page, Value::Null).unwrap();
}

#[test]
fn how_a_try_had_been_asked_is_looked_at_again_where_that_is_told_otherwise() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(day(&practice), "not_sure")]);
    let page = new_step(&practice, &client, &Value::Null, tried);
    let otherwise =
        step_again(&practice, &page, |step| step["attempts"][0]["asked"] = json!("agreed_before"));
    assert_eq!(otherwise.unwrap_err()["code"], "not_agreed");
}

fn step(label: &str) -> Value {
    json!({ "label": label, "expected": 4, "place": 1, "variations": [], "agreed_on": null,
        "client_words": null, "attempts": [] })
}

fn attempt(on: NaiveDate, asked: &str) -> Value {
    json!({ "tried_on": on, "asked": asked, "minutes": 5, "before": 4, "peak": 5, "after": 2,
        "stopped_by": null, "note": null })
}

fn new_step(practice: &Practice, client: &str, item: &Value, step: Value) -> Value {
    let minted = practice.must("exposure_steps", json!({ "client": client }))["minted"].clone();
    let request =
        json!({ "client": client, "id": minted, "base_rev": null, "item": item, "step": step });
    practice.must("keep_exposure_step", request)
}

/// Keeps the first step of a page again, changed.
fn step_again(
    practice: &Practice,
    page: &Value,
    change: impl FnOnce(&mut Value),
) -> Result<Value, Value> {
    let kept = &page["steps"][0];
    let mut step = kept["step"].clone();
    change(&mut step);
    let request = json!({ "client": page["client"], "id": kept["id"], "base_rev": kept["rev"],
        "item": kept["item"], "step": step });
    practice.call("keep_exposure_step", request)
}

fn boundary_events(practice: &Practice, client: &str) -> usize {
    let page = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    page["boundary_events"].as_array().unwrap().len()
}

/// Types another label over the first step of a page.
fn type_of(practice: &Practice, page: &Value, agreed_on: &str) {
    let kept = &page["steps"][0];
    let draft = json!({ "target": kept["id"], "kind": "exposure_step", "client": page["client"],
        "session": null, "base_rev": kept["rev"], "body": { "is": "step",
        "label": "Sit in the parked car, radio on", "expected": 4, "client_words": "",
        "variations": "", "item": "", "agreed_on": agreed_on } });
    practice.must("keep_draft", draft);
}

fn draft_of(practice: &Practice, client: &str) -> Value {
    let of = json!({ "kind": "exposure_step", "client": client });
    practice.must("drafts_of", of)["drafts"][0].clone()
}
