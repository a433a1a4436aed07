//! Consent through the commands: what may be asked, what was answered, and what a session may hold.

use crate::Practice;
use serde_json::{Value, json};

#[test]
fn nothing_is_agreed_before_somebody_asked_and_answered() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    assert_eq!(page["items"], json!([]));
    assert!(page["catalogue"].as_array().unwrap().len() > 15);
    let item = list(&practice, &client, "touch");
    assert_eq!(item["standing"], "not_asked");
    assert_eq!(item["may_ask"], true);
}

#[test]
fn a_no_holds_at_once_leaves_the_lists_and_is_reopened_by_the_client_alone() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = technique(&practice, &client, "Practice near the car");
    let declined = answer(&practice, &item, json!({ "decision": "declined" }));
    assert_eq!(standing(&declined, &item), "declined");
    let session = practice.session_today(&client);
    let there = practice.must("in_session", json!({ "session": session }));
    if there["is_over"] == false {
        assert_eq!(there["techniques"], json!([]), "a no is not offered");
    }
    let again = request(&practice, &item, json!({ "decision": "granted" }));
    assert_eq!(practice.problem("record_consent", again), "asked_too_soon");
    let raised = json!({ "decision": "granted", "raised_by": "client" });
    let granted = answer(&practice, &item, raised);
    assert_eq!(standing(&granted, &item), "granted");
    let taken_back = answer(&practice, &item, json!({ "decision": "withdrawn" }));
    assert_eq!(standing(&taken_back, &item), "withdrawn");
    assert_eq!(history(&taken_back, &item).len(), 3, "all of it stays to be read");
}

#[test]
fn an_answer_entered_in_error_stays_to_be_read_and_counts_no_more() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = technique(&practice, &client, "Drawing");
    let granted = answer(&practice, &item, json!({ "decision": "granted" }));
    let mistake = history(&granted, &item)[0]["id"].clone();
    let voided =
        practice.must("void_consent", json!({ "entry": mistake, "reason": "Another client." }));
    assert_eq!(standing(&voided, &item), "not_asked");
    assert_eq!(history(&voided, &item)[0]["is_voided"], true);
    assert_eq!(
        practice.problem("void_consent", json!({ "entry": client, "reason": null })),
        "not_found",
        "only entries are voided"
    );
}

#[test]
fn as_it_stood_on_a_day_is_what_had_been_answered_by_then() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let today = practice.must("consent", json!({ "client": client, "on": null }));
    let homework = named(&today, "Tasks between sessions");
    assert_eq!(homework["standing"], "withdrawn");
    let before = homework["history"][0]["event"]["answered_on"].clone();
    let then = practice.must("consent", json!({ "client": client, "on": before }));
    assert_eq!(named(&then, "Tasks between sessions")["standing"], "granted");
    assert_eq!(named(&then, "Breathing exercises")["standing"], "not_asked");
}

#[test]
fn where_two_decide_one_yes_is_not_enough() {
    let practice = Practice::sample();
    let client = practice.client("PLUM-15");
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let together = named(&page, "Working together")["id"].as_str().unwrap().to_owned();
    assert_eq!(standing(&page, &together), "granted");
    let assent = json!({ "decision": "withdrawn", "given_by": "client_assent" });
    assert_eq!(standing(&answer(&practice, &together, assent), &together), "withdrawn");
    let entry = &page["catalogue"][0]["item"]["decided_by"];
    assert_eq!(entry, "client_and_guardian", "proposed for somebody who is fifteen");
}

#[test]
fn what_the_therapist_added_is_offered_for_every_client_until_it_is_retired() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let own = json!({ "kind": "technique", "name": "Clay", "nature": "consent",
        "wording": "Would you like to use clay, draw, or neither?", "options": ["clay", "draw", "neither"] });
    let keep = json!({ "id": null, "base_rev": null, "state": "current", "scope": own });
    practice.must("keep_own_scope", keep);
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let offered = |page: &Value| {
        page["catalogue"].as_array().unwrap().iter().any(|entry| entry["item"]["name"] == "Clay")
    };
    assert!(offered(&page));
    let kept = &page["own"][0];
    let retire =
        json!({ "id": kept["id"], "base_rev": kept["rev"], "state": "retired", "scope": own });
    practice.must("keep_own_scope", retire);
    assert!(!offered(&practice.must("consent", json!({ "client": client, "on": null }))));
}

#[test]
fn what_was_answered_stays_as_it_was_asked_and_stays_in_sight() {
    let practice = Practice::open();
    let client = practice.add("PLUM-15");
    let touch = list(&practice, &client, "touch");
    let id = touch["id"].as_str().unwrap().to_owned();
    let reword = |item: &Value, change: Value| {
        let mut body = item["item"].clone();
        for (field, value) in change.as_object().unwrap() {
            body[field] = value.clone();
        }
        json!({ "client": client, "id": item["id"], "base_rev": item["rev"], "own": null, "item": body })
    };
    let reworded = reword(&touch, json!({ "wording": "May I shake your hand?" }));
    let touch = named(&practice.must("keep_consent_item", reworded), "Any touch");
    answer(&practice, &id, json!({ "decision": "declined" }));
    for change in [
        json!({ "limits": "Anything" }),
        json!({ "name": "Something else" }),
        json!({ "decided_by": "client_and_guardian" }),
    ] {
        assert_eq!(
            practice.problem("keep_consent_item", reword(&touch, change)),
            "answered_already"
        );
    }
    let off = json!({ "item": id, "is_listed": false });
    assert_eq!(practice.problem("list_consent_item", off), "answered_already");
    let again = json!({ "client": client, "id": null, "base_rev": null, "own": null, "item": touch["item"] });
    assert_eq!(practice.problem("keep_consent_item", again), "answered_already");
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    assert_eq!(standing(&page, &id), "declined");
}

#[test]
fn two_guardians_are_two_people_and_the_no_of_one_stands_beside_the_yes_of_the_other() {
    let practice = Practice::open();
    let client = practice.add("PLUM-15");
    let item = for_two(&practice, &client);
    let (alma, corin) =
        (guardian(&practice, &client, "Alma"), guardian(&practice, &client, "Corin"));
    answer(&practice, &item, json!({ "decision": "granted", "given_by": "client_assent" }));
    let says = |person: &str, decision: &str| {
        let mut said = request(
            &practice,
            &item,
            json!({ "decision": decision, "given_by": "guardian", "raised_by": "client" }),
        );
        said["person"] = json!(person);
        practice.must("record_consent", said)
    };
    says(&alma, "declined");
    let mut unproven =
        request(&practice, &item, json!({ "given_by": "guardian", "raised_by": "client" }));
    unproven["person"] = json!(corin);
    let refused = practice.call("record_consent", unproven).unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "person", "a guardian by name, with no say yet");
    has_a_say(&practice, &corin);
    has_a_say(&practice, &alma);
    let page = says(&corin, "granted");
    assert_eq!(standing(&page, &item), "declined");
    let differing: Vec<_> = by_id(&page, &item)["differing"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["person"].clone(), one["standing"].clone()))
        .collect();
    assert!(differing.contains(&(json!(alma), json!("declined"))));
    assert!(differing.contains(&(json!(corin), json!("granted"))));
    assert_eq!(page["representatives"].as_array().unwrap().len(), 2);
    assert_eq!(page["representatives"][0]["says"][0]["first"], "2026-01-01");
    let page = says(&alma, "granted");
    assert_eq!(
        (standing(&page, &item).as_str(), &by_id(&page, &item)["differing"]),
        ("granted", &json!([]))
    );
    let other = guardian(&practice, &practice.add("HOLT-12"), "Somebody else's");
    let mut crossed = request(&practice, &item, json!({ "given_by": "guardian" }));
    crossed["person"] = json!(other);
    assert_eq!(practice.problem("record_consent", crossed), "not_found");
}

/// Puts an entry of the catalogue on the client's list.
pub(crate) fn list(practice: &Practice, client: &str, scope: &str) -> Value {
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let entries = page["catalogue"].as_array().unwrap();
    let item =
        entries.iter().find(|entry| entry["item"]["scope"] == scope).unwrap()["item"].clone();
    keep(practice, client, item)
}

/// Puts a technique of the therapist's own on the client's list and gives its id.
pub(crate) fn technique(practice: &Practice, client: &str, name: &str) -> String {
    let item = json!({ "kind": "technique", "scope": null, "name": name, "nature": "consent",
        "wording": "May we try?", "limits": null, "options": ["try", "not today"],
        "decided_by": "client", "listed_on": "2026-01-01" });
    keep(practice, client, item)["id"].as_str().unwrap().to_owned()
}

pub(crate) fn keep(practice: &Practice, client: &str, item: Value) -> Value {
    let name = item["name"].clone();
    let request =
        json!({ "client": client, "id": null, "base_rev": null, "own": null, "item": item });
    named(&practice.must("keep_consent_item", request), name.as_str().unwrap())
}

fn named(page: &Value, name: &str) -> Value {
    let items = page["items"].as_array().unwrap();
    items.iter().find(|item| item["item"]["name"] == name).expect(name).clone()
}

fn by_id(page: &Value, item: &str) -> Value {
    let items = page["items"].as_array().unwrap();
    items.iter().find(|one| one["id"] == item).unwrap().clone()
}

pub(crate) fn standing(page: &Value, item: &str) -> String {
    by_id(page, item)["standing"].as_str().unwrap().to_owned()
}

pub(crate) fn history(page: &Value, item: &str) -> Vec<Value> {
    by_id(page, item)["history"].as_array().unwrap().clone()
}

pub(crate) fn request(practice: &Practice, item: &str, with: Value) -> Value {
    let today = practice.must("app_state", json!(null))["today"].clone();
    let mut event = json!({ "decision": "granted", "answered_on": today, "conditions": null,
        "given_by": "client", "how": "spoken", "raised_by": "therapist", "present": [],
        "words": null, "voice": "client_words", "ask_again_from": null, "options_offered": [],
        "client_questions": null, "review_on": null, "expires_on": null });
    for (field, value) in with.as_object().unwrap() {
        event[field] = value.clone();
    }
    json!({ "item": item, "session": null, "event": event })
}

pub(crate) fn answer(practice: &Practice, item: &str, with: Value) -> Value {
    practice.must("record_consent", request(practice, item, with))
}

/// Something that a client and somebody with a say for them decide together.
fn for_two(practice: &Practice, client: &str) -> String {
    let item = json!({ "kind": "technique", "scope": null, "name": "Drawing", "nature": "consent",
        "wording": "May we try?", "limits": null, "options": [],
        "decided_by": "client_and_guardian", "listed_on": "2026-01-01" });
    keep(practice, client, item)["id"].as_str().unwrap().to_owned()
}

/// Writes down that somebody has a say for the client.
pub(crate) fn has_a_say(practice: &Practice, person: &str) {
    let authority = json!({ "authority": "parent", "evidence_seen_on": null, "scope": null,
        "conflict": false, "sharing_plan": null, "valid_from": "2026-01-01", "valid_to": null });
    let request = json!({ "person": person, "id": null, "base_rev": null, "authority": authority });
    practice.must("keep_authority", request);
}

pub(crate) fn guardian(practice: &Practice, client: &str, name: &str) -> String {
    let person = json!({ "name": name, "relation": null, "contact": null, "kind": "guardian",
        "is_safe": "not_asked", "may_be_told": null, "listed_on": "2026-01-01" });
    let request = json!({ "client": client, "id": null, "base_rev": null, "person": person });
    let page = practice.must("keep_person", request);
    let people = page["people"].as_array().unwrap();
    let kept = people.iter().find(|one| one["person"]["name"] == name).unwrap();
    kept["id"].as_str().unwrap().to_owned()
}
