//! Steps towards something hard through the commands: only a person moves one on, and the truth of a try can be told.

use crate::Practice;
use crate::consent;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

#[test]
fn a_step_begins_as_an_idea_and_is_agreed_only_with_the_day_of_a_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = new(&practice, &client, null(), step("Sit in the parked car", 1));
    let idea = &page["steps"][0];
    assert_eq!((&idea["state"], &idea["may_become"]), (&json!("idea"), &json!(["set_aside"])));
    let owed = stand(&practice, idea, "agreed").unwrap_err();
    assert_eq!(owed["problems"][0]["field"], "agreed_on");
    assert_eq!(stand(&practice, idea, "comfortable").unwrap_err()["code"], "not_from_here");
    let page = again(&practice, &page, 0, |step| step["agreed_on"] = json!("2026-01-15"));
    assert_eq!(page["steps"][0]["state"], "idea", "nothing moves by itself");
    assert_eq!(page["steps"][0]["may_become"], json!(["agreed", "set_aside"]));
    stand(&practice, &page["steps"][0], "agreed").unwrap();
    let page = stand(&practice, &page["steps"][0], "in_progress").unwrap();
    let owed = stand(&practice, &page["steps"][0], "comfortable").unwrap_err();
    assert_eq!(owed["problems"][0]["field"], "attempts", "it was not tried yet");
    let lost = call_again(&practice, &page, 0, |step| step["agreed_on"] = null()).unwrap_err();
    assert_eq!(lost["problems"][0]["field"], "agreed_on");
    crate::locking::lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(look(&practice, &client)["steps"], page["steps"]);
}

#[test]
fn what_is_not_agreed_any_more_takes_no_step_further_and_setting_aside_always_works() {
    let practice = Practice::open();
    let (client, item) = asked(&practice);
    let mut agreed = step("Sit in the parked car", 1);
    agreed["agreed_on"] = json!("2026-01-15");
    let page = new(&practice, &client, json!(item), agreed);
    assert_eq!(page["steps"][0]["item_standing"], "not_asked");
    assert_eq!(page["steps"][0]["may_become"], json!(["set_aside"]));
    assert_eq!(stand(&practice, &page["steps"][0], "agreed").unwrap_err()["code"], "not_agreed");
    consent::answer(&practice, &item, json!({}));
    let page = stand(&practice, &page["steps"][0], "agreed").unwrap();
    assert_eq!(page["steps"][0]["may_become"], json!(["idea", "in_progress", "set_aside"]));
    consent::answer(&practice, &item, json!({ "decision": "withdrawn" }));
    let page = look(&practice, &client);
    assert_eq!(page["steps"][0]["state"], "agreed", "nothing moves by itself");
    assert_eq!(page["steps"][0]["may_become"], json!(["idea", "set_aside"]));
    assert_eq!(page["tasks"][0]["standing"], "withdrawn", "it still has a name");
    let further = stand(&practice, &page["steps"][0], "in_progress");
    assert_eq!(further.unwrap_err()["code"], "not_agreed");
    let page = again(&practice, &page, 0, |step| step["client_words"] = json!("Not this year."));
    assert_eq!(page["steps"][0]["item"], json!(item), "what it belongs to stays");
    let page = stand(&practice, &page["steps"][0], "set_aside").unwrap();
    stand(&practice, &page["steps"][0], "idea").unwrap();
}

#[test]
fn no_step_comes_to_belong_to_what_was_refused_and_none_to_what_is_another_clients() {
    let practice = Practice::open();
    let (client, item) = asked(&practice);
    let other = practice.add("PLUM-03");
    let page = new(&practice, &client, null(), step("Sit in the parked car", 1));
    let theirs = |item: &str, of: &str| {
        let kept = &page["steps"][0];
        json!({ "client": of, "id": kept["id"], "base_rev": kept["rev"], "item": item, "step": kept["step"] })
    };
    let elsewhere = consent::technique(&practice, &other, "Drawing");
    assert_eq!(practice.problem("keep_exposure_step", theirs(&elsewhere, &client)), "not_found");
    assert_eq!(practice.problem("keep_exposure_step", theirs(&elsewhere, &other)), "not_found");
    consent::answer(&practice, &item, json!({ "decision": "declined" }));
    assert_eq!(practice.problem("keep_exposure_step", theirs(&item, &client)), "not_agreed");
    let order = json!({ "client": other, "steps": [page["steps"][0]["id"]] });
    assert_eq!(practice.problem("order_exposure_steps", order), "not_from_here");
    assert_eq!(look(&practice, &other)["steps"], json!([]));
}

#[test]
fn a_step_that_is_agreed_comes_to_belong_only_to_what_is_agreed_too() {
    let practice = Practice::open();
    let (client, item) = asked(&practice);
    let mut agreed = step("Sit in the parked car", 1);
    agreed["agreed_on"] = json!("2026-01-15");
    let page = new(&practice, &client, null(), agreed);
    let page = stand(&practice, &page["steps"][0], "agreed").unwrap();
    let kept = &page["steps"][0];
    let tied = json!({ "client": client, "id": kept["id"], "base_rev": kept["rev"], "item": item, "step": kept["step"] });
    assert_eq!(practice.problem("keep_exposure_step", tied.clone()), "not_agreed");
    consent::answer(&practice, &item, json!({}));
    let page = practice.must("keep_exposure_step", tied);
    assert_eq!(page["steps"][0]["item"], json!(item));
}

#[test]
fn what_was_tried_is_added_to_and_told_otherwise_only_while_it_is_of_today() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut tried = step("Sit in the parked car", 1);
    tried["attempts"] =
        json!([attempt("2026-01-15", "agreed_aloud"), attempt(&today(&practice), "not_sure")]);
    let page = new(&practice, &client, null(), tried);
    let page = again(&practice, &page, 0, |step| step["attempts"][1]["peak"] = json!(9));
    assert_eq!(page["steps"][0]["step"]["attempts"][1]["peak"], 9);
    let refused = |change: fn(&mut Value)| {
        let problem = call_again(&practice, &page, 0, change).unwrap_err()["problems"][0].clone();
        assert_eq!(
            (&problem["field"], &problem["problem"]),
            (&json!("attempts"), &json!("out_of_place"))
        );
        problem["at"].clone()
    };
    assert_eq!(refused(|step| step["attempts"][0]["peak"] = json!(9)), 0);
    assert_eq!(refused(|step| step["attempts"] = json!([step["attempts"][0]])), 1);
    assert_eq!(refused(|step| step["attempts"] = json!([])), 0);
    let later = attempt("2099-01-15", "not_sure");
    let to_come = call_again(&practice, &page, 0, |step| {
        step["attempts"].as_array_mut().unwrap().push(later);
    });
    let problem = to_come.unwrap_err()["problems"][0].clone();
    assert_eq!((&problem["field"], &problem["at"]), (&json!("tried_on"), &json!(2)));
}

#[test]
fn nothing_is_told_as_agreed_before_that_was_not_and_the_truth_can_be_told() {
    let practice = Practice::open();
    let (client, item) = asked(&practice);
    consent::answer(&practice, &item, json!({ "answered_on": "2026-01-15" }));
    let page = new(&practice, &client, json!(item), step("Sit in the parked car", 1));
    let tries = |page: &Value, on: &str, asked: &str| {
        let one = attempt(on, asked);
        call_again(&practice, page, 0, |step| step["attempts"].as_array_mut().unwrap().push(one))
    };
    let early = tries(&page, "2026-01-14", "agreed_before");
    assert_eq!(early.unwrap_err()["code"], "not_agreed");
    let mut page = tries(&page, "2026-01-14", "agreed_aloud").unwrap();
    page = tries(&page, "2026-01-15", "agreed_before").unwrap();
    consent::answer(
        &practice,
        &item,
        json!({ "answered_on": "2026-01-20", "decision": "withdrawn" }),
    );
    let late = tries(&page, "2026-01-21", "agreed_before");
    assert_eq!(late.unwrap_err()["code"], "not_agreed");
    page = tries(&page, "2026-01-16", "agreed_before").unwrap();
    page = tries(&page, "2026-01-21", "not_sure").unwrap();
    assert_eq!(page["steps"][0]["step"]["attempts"].as_array().unwrap().len(), 4);
    assert_eq!(boundary_events(&practice, &client), 0);
}

#[test]
fn where_a_step_belongs_to_nothing_it_was_agreed_before_only_from_the_day_of_its_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = new(&practice, &client, null(), step("Sit in the parked car", 1));
    let tries = |page: &Value, on: &str| {
        let one = attempt(on, "agreed_before");
        call_again(&practice, page, 0, |step| step["attempts"].as_array_mut().unwrap().push(one))
    };
    assert_eq!(tries(&page, "2026-01-15").unwrap_err()["code"], "not_agreed");
    let page = again(&practice, &page, 0, |step| step["agreed_on"] = json!("2026-01-15"));
    assert_eq!(tries(&page, "2026-01-14").unwrap_err()["code"], "not_agreed");
    tries(&page, "2026-01-15").unwrap();
}

#[test]
fn a_try_of_today_that_is_told_in_another_word_takes_its_boundary_event_back() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut tried = step("Sit in the parked car", 1);
    tried["attempts"] = json!([attempt(&today(&practice), "without_asking")]);
    let page = new(&practice, &client, null(), tried);
    assert_eq!(boundary_events(&practice, &client), 1);
    let told = |page: &Value, word: &str| {
        again(&practice, page, 0, |step| step["attempts"][0]["asked"] = json!(word))
    };
    let page = told(&page, "agreed_aloud");
    assert_eq!(boundary_events(&practice, &client), 0);
    told(&page, "without_asking");
    assert_eq!(boundary_events(&practice, &client), 1);
}

#[test]
fn what_was_tried_without_asking_is_a_boundary_event_once_for_each_try() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let day = today(&practice);
    let mut tried = step("Sit in the parked car", 1);
    tried["attempts"] = json!([attempt(&day, "without_asking")]);
    let page = new(&practice, &client, null(), tried);
    assert_eq!(boundary_events(&practice, &client), 1);
    let page = again(&practice, &page, 0, |step| step["attempts"][0]["peak"] = json!(9));
    let page = again(&practice, &page, 0, |step| step["attempts"][0]["asked"] = json!("not_sure"));
    let page =
        again(&practice, &page, 0, |step| step["attempts"][0]["asked"] = json!("without_asking"));
    assert_eq!(boundary_events(&practice, &client), 1, "it is the same try");
    let two = [attempt(&day, "without_asking"), attempt("2026-01-15", "without_asking")];
    again(&practice, &page, 0, |step| step["attempts"].as_array_mut().unwrap().extend(two));
    assert_eq!(boundary_events(&practice, &client), 3);
}

#[test]
fn the_order_is_the_clients_and_names_every_step_once() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    for (label, place) in [("Car", 1), ("Street", 1), ("Town", 3), ("Bridge", 4)] {
        new(&practice, &client, null(), step(label, place));
    }
    let page = look(&practice, &client);
    assert_eq!(labels(&page), ["Car", "Street", "Town", "Bridge"], "two may share a place");
    let id = |at: usize| page["steps"][at]["id"].clone();
    stand(&practice, &page["steps"][3], "set_aside").unwrap();
    let order = |steps: Value| json!({ "client": client, "steps": steps });
    for steps in [
        json!([id(1), id(0)]),
        json!([id(1), id(0), id(0)]),
        json!([id(1), id(0), id(3)]),
        json!([]),
    ] {
        assert_eq!(practice.problem("order_exposure_steps", order(steps)), "not_from_here");
    }
    assert_eq!(labels(&look(&practice, &client)), ["Car", "Street", "Town", "Bridge"]);
    let moved = practice.must("order_exposure_steps", order(json!([id(1), id(0), id(2)])));
    assert_eq!(labels(&moved), ["Street", "Car", "Town", "Bridge"], "set aside stays behind");
    let revs: Vec<_> =
        moved["steps"].as_array().unwrap().iter().map(|one| one["rev"].clone()).collect();
    assert_eq!(revs, [1, 2, 1, 2], "only what changed");
}

#[test]
fn what_is_typed_stays_while_a_step_moves_and_is_gone_once_it_is_kept() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    new(&practice, &client, null(), step("Car", 1));
    let page = new(&practice, &client, null(), step("Street", 2));
    let kept = &page["steps"][1];
    let mut typed = kept["step"].clone();
    typed["label"] = json!("Street, and back");
    let draft = json!({ "target": kept["id"], "kind": "exposure_step", "client": client,
        "session": null, "base_rev": kept["rev"], "body": typed });
    practice.must("keep_draft", draft);
    let order = json!({ "client": client, "steps": [kept["id"], page["steps"][0]["id"]] });
    practice.must("order_exposure_steps", order);
    stand(&practice, kept, "set_aside").unwrap();
    let drafts = || {
        let of = json!({ "kind": "exposure_step", "client": client });
        practice.must("drafts_of", of)["drafts"].as_array().unwrap().clone()
    };
    let draft = &drafts()[0];
    assert_eq!((&draft["base_rev"], &draft["body"]["place"]), (&json!(3), &json!(1)));
    let request = json!({ "client": client, "id": kept["id"], "base_rev": draft["base_rev"],
        "item": null, "step": draft["body"] });
    let page = practice.must("keep_exposure_step", request.clone());
    assert_eq!(labels(&page), ["Car", "Street, and back"]);
    assert_eq!(drafts(), Vec::<Value>::new());
    assert_eq!(practice.problem("keep_exposure_step", request), "stale");
}

#[test]
fn the_sample_has_steps_of_three_kinds() {
    let practice = Practice::sample();
    let page = look(&practice, &practice.client("WREN-07"));
    let steps = page["steps"].as_array().unwrap();
    let states: Vec<_> = steps.iter().map(|one| one["state"].clone()).collect();
    assert_eq!(states, ["in_progress", "agreed", "idea"]);
    assert_eq!(steps[0]["item_standing"], "granted_with_conditions");
    assert_eq!(steps[0]["may_become"], json!(["agreed", "comfortable", "set_aside"]));
}

fn null() -> Value {
    Value::Null
}

fn look(practice: &Practice, client: &str) -> Value {
    practice.must("exposure_steps", json!({ "client": client }))
}

/// A client with something on the list that nobody was asked yet.
fn asked(practice: &Practice) -> (String, String) {
    let client = practice.add("WREN-07");
    let item = consent::technique(practice, &client, "Practice near the car");
    (client, item)
}

fn new(practice: &Practice, client: &str, item: Value, step: Value) -> Value {
    let minted = look(practice, client)["minted"].clone();
    let request =
        json!({ "client": client, "id": minted, "base_rev": null, "item": item, "step": step });
    practice.must("keep_exposure_step", request)
}

/// Keeps a step of a page again, changed.
fn call_again(
    practice: &Practice,
    page: &Value,
    at: usize,
    change: impl FnOnce(&mut Value),
) -> Result<Value, Value> {
    let kept = &page["steps"][at];
    let mut step = kept["step"].clone();
    change(&mut step);
    let request = json!({ "client": page["client"], "id": kept["id"], "base_rev": kept["rev"],
        "item": kept["item"], "step": step });
    practice.call("keep_exposure_step", request)
}

fn again(practice: &Practice, page: &Value, at: usize, change: impl FnOnce(&mut Value)) -> Value {
    call_again(practice, page, at, change).unwrap()
}

fn stand(practice: &Practice, step: &Value, to: &str) -> Result<Value, Value> {
    practice.call("exposure_step_state", json!({ "step": step["id"], "to": to }))
}

fn step(label: &str, place: u16) -> Value {
    json!({ "label": label, "expected": 4, "place": place, "variations": [], "agreed_on": null,
        "client_words": null, "attempts": [] })
}

fn attempt(tried_on: &str, asked: &str) -> Value {
    json!({ "tried_on": tried_on, "asked": asked, "minutes": 5, "before": 4, "peak": 5, "after": 2,
        "stopped_by": null, "note": null })
}

fn labels(page: &Value) -> Vec<&str> {
    let steps = page["steps"].as_array().unwrap();
    steps.iter().map(|one| one["step"]["label"].as_str().unwrap()).collect()
}

fn today(practice: &Practice) -> String {
    practice.must("app_state", json!(null))["today"].as_str().unwrap().to_owned()
}

fn boundary_events(practice: &Practice, client: &str) -> usize {
    let page = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    page["boundary_events"].as_array().unwrap().len()
}
