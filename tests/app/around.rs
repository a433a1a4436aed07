//! What is around the work through the commands: people, the beginning, capacity, hard moments, preparation.

use crate::Practice;
use serde_json::{Value, json};

#[test]
fn what_may_be_said_to_whom_is_read_from_the_record_and_not_from_a_claim() {
    let practice = Practice::sample();
    let client = practice.client("PLUM-15");
    let page = practice.must("people", json!({ "client": client }));
    let mother = named(&page, "Corin Ashdown");
    assert_eq!(mother["telling"], "not_as_usual", "a conflict without a plan");
    assert_eq!(mother["says"][0]["state"], "evidenced");
    assert_eq!(mother["says"][0]["opens"], false);
    assert_eq!(mother["may_stand_on_paper"], false, "nobody is sure yet");
    let council = named(&page, "The council");
    assert_eq!(
        (&council["telling"], &council["says"][0]["opens"]),
        (&json!("nothing"), &json!(false))
    );
}

#[test]
fn a_plan_for_sharing_is_what_is_said_where_interests_differ() {
    let practice = Practice::sample();
    let client = practice.client("PLUM-15");
    let mother = named(&practice.must("people", json!({ "client": client })), "Corin Ashdown");
    let say = &mother["says"][0];
    let mut authority = say["authority"].clone();
    authority["sharing_plan"] = json!("Times of sessions, by letter.");
    let page = practice.must(
        "keep_authority",
        json!({
        "person": mother["id"], "id": say["id"], "base_rev": say["rev"], "authority": authority }),
    );
    assert_eq!(named(&page, "Corin Ashdown")["telling"], "as_planned");
    let disputed = json!({ "authority": say["id"], "to": "disputed" });
    let page = practice.must("change_authority_state", disputed);
    assert_eq!(named(&page, "Corin Ashdown")["telling"], "not_as_usual", "disputed opens nothing");
}

#[test]
fn somebody_new_is_told_nothing_until_something_is_written() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = practice.must("keep_person", keep(&client, &person("Petra", "yes", json!(null))));
    let petra = named(&page, "Petra");
    assert_eq!(petra["telling"], "nothing");
    assert_eq!(petra["may_stand_on_paper"], true);
    let told = json!({ "client": client, "id": petra["id"], "base_rev": petra["rev"],
        "person": person("Petra", "yes", json!("That I am late.")) });
    let page = practice.must("keep_person", told.clone());
    assert_eq!(named(&page, "Petra")["telling"], "as_written");
    assert_eq!(practice.problem("keep_person", told), "stale");
    let off = json!({ "person": petra["id"], "to": "removed" });
    let page = practice.must("change_person_state", off);
    let petra = named(&page, "Petra");
    assert_eq!((&petra["state"], &petra["telling"]), (&json!("removed"), &json!("nothing")));
    assert_eq!(petra["may_stand_on_paper"], false);
    assert_eq!(petra["may_become"], json!(["listed"]));
}

#[test]
fn a_say_is_a_claim_until_the_day_on_which_a_paper_was_seen_is_written() {
    let practice = Practice::open();
    let client = practice.add("PLUM-15");
    let page =
        practice.must("keep_person", keep(&client, &person("Corin", "unsure", json!("Times."))));
    let corin = named(&page, "Corin");
    let mut authority = json!({ "authority": "parent", "evidence_seen_on": null, "scope": null,
        "conflict": false, "sharing_plan": null, "valid_from": "2026-01-28", "valid_to": null });
    let page = practice.must(
        "keep_authority",
        json!({
        "person": corin["id"], "id": null, "base_rev": null, "authority": authority }),
    );
    let say = named(&page, "Corin")["says"][0].clone();
    assert_eq!((&say["state"], &say["opens"]), (&json!("claimed"), &json!(false)));
    let seen = json!({ "authority": say["id"], "to": "evidenced" });
    let refused = practice.call("change_authority_state", seen.clone()).unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "evidence_seen_on");
    authority["evidence_seen_on"] = json!("2026-01-28");
    let written = json!({
        "person": corin["id"], "id": say["id"], "base_rev": say["rev"], "authority": authority });
    let page = practice.must("keep_authority", written);
    let say = named(&page, "Corin")["says"][0].clone();
    assert_eq!((&say["state"], &say["opens"]), (&json!("evidenced"), &json!(true)));
    practice.must("change_authority_state", json!({ "authority": say["id"], "to": "disputed" }));
    let again =
        json!({ "person": corin["id"], "id": say["id"], "base_rev": 4, "authority": authority });
    let page = practice.must("keep_authority", again);
    assert_eq!(
        named(&page, "Corin")["says"][0]["state"],
        "disputed",
        "a paper alone settles nothing"
    );
    let page = practice.must("change_authority_state", seen);
    assert_eq!(named(&page, "Corin")["says"][0]["opens"], true);
    let other = named(
        &practice.must("keep_person", keep(&client, &person("Rune", "yes", json!(null)))),
        "Rune",
    );
    let taken =
        json!({ "person": other["id"], "id": say["id"], "base_rev": 6, "authority": authority });
    assert_eq!(practice.problem("keep_authority", taken), "not_found", "a say stays whose it is");
}

#[test]
fn what_was_asked_about_other_people_stands_beside_them() {
    let practice = Practice::sample();
    let client = practice.client("HOLT-12");
    let page = practice.must("people", json!({ "client": client }));
    let asked = page["asked"].as_array().unwrap();
    assert!(asked.iter().any(|one| one["standing"] == "granted"), "{asked:?}");
    assert_eq!(named(&page, "R. Okonjo-Lind")["telling"], "as_written");
}

#[test]
fn a_signed_capacity_note_never_changes_and_a_draft_does() {
    let practice = Practice::open();
    let client = practice.add("PLUM-15");
    let mut note = json!({ "decision": "Start without telling a stepfather", "assessed_on": "2026-02-02",
        "understand": "yes", "retain": "yes", "weigh": "with_support", "communicate": "yes",
        "support_given": "Took two sessions.", "outcome": "unclear_seek_advice", "review_on": null });
    let keep = |id: &Value, rev: &Value, note: &Value, is_signed: bool| json!({ "client": client, "id": id, "base_rev": rev, "is_signed": is_signed, "note": note });
    let page = practice.must("keep_capacity", keep(&json!(null), &json!(null), &note, false));
    let draft = page["notes"][0].clone();
    assert_eq!(draft["state"], "draft");
    assert_eq!(
        draft["note"]["outcome"], "unclear_seek_advice",
        "as it was written, whatever the four are"
    );
    note["outcome"] = json!("has_capacity");
    let page = practice.must("keep_capacity", keep(&draft["id"], &draft["rev"], &note, true));
    let signed = page["notes"][0].clone();
    assert_eq!(signed["state"], "signed");
    let again = keep(&signed["id"], &signed["rev"], &note, false);
    assert_eq!(practice.problem("keep_capacity", again), "record_locked");
}

#[test]
fn what_is_still_to_tell_is_what_has_no_day() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let blank = practice.must("first_contact", json!({ "client": client }));
    assert_eq!(blank["still_to_tell"].as_array().unwrap().len(), 5);
    let point = json!({ "point": "data", "discussed_on": "2026-01-12",
        "client_questions": "Who reads it?", "handed_over": "The leaflet." });
    let contact = json!({ "points": [point] });
    let keep = json!({ "client": client, "base_rev": null, "contact": contact });
    let kept = practice.must("keep_first_contact", keep.clone());
    assert_eq!(kept["still_to_tell"].as_array().unwrap().len(), 4);
    assert_eq!(
        practice.problem("keep_first_contact", keep),
        "stale",
        "there is one for each client"
    );
}

#[test]
fn a_plan_is_in_use_only_when_it_has_a_number_that_was_checked_the_first_signs_and_what_helped() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let today = practice.must("app_state", json!(null))["today"].clone();
    let mut plan = practice.must("crisis_plan", json!({ "client": client }))["plan"].clone();
    plan["danger_now"] = json!([{ "who": "Samaritans", "number": "116 123", "hours": null,
        "verified_on": "2024-01-01" }]);
    let view = practice.must("keep_crisis_plan", plan_of(&client, json!(null), &plan));
    assert_eq!((&view["state"], &view["to_check"]), (&json!("draft"), &json!([0])));
    assert_eq!(view["missing"], json!(["danger_now", "first_signs", "helped_before"]));
    let active = json!({ "client": client, "to": "active" });
    let refused = practice.call("change_crisis_plan_state", active.clone()).unwrap_err();
    let words: Vec<_> =
        refused["problems"].as_array().unwrap().iter().map(|one| &one["problem"]).collect();
    assert_eq!(words, ["number_to_check", "blank", "blank"]);
    plan["danger_now"][0]["verified_on"] = today;
    plan["first_signs"] = json!(["I stop opening post."]);
    plan["helped_before"] = json!(["Cold flannel on the neck."]);
    practice.must("keep_crisis_plan", plan_of(&client, view["rev"].clone(), &plan));
    let view = practice.must("change_crisis_plan_state", active);
    assert_eq!((&view["state"], &view["missing"]), (&json!("active"), &json!([])));
    plan["first_signs"] = json!([]);
    let emptied = plan_of(&client, view["rev"].clone(), &plan);
    let refused = practice.call("keep_crisis_plan", emptied).unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "first_signs", "one in use stays whole");
}

#[test]
fn a_promise_is_not_kept_in_a_plan() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut plan = practice.must("crisis_plan", json!({ "client": client }))["plan"].clone();
    plan["try_first"] = json!(["I promise not to hurt myself."]);
    let request = plan_of(&client, json!(null), &plan);
    let refused = practice.call("keep_crisis_plan", request).unwrap_err();
    let problem = &refused["problems"][0];
    assert_eq!(
        (&problem["field"], &problem["problem"]),
        (&json!("try_first"), &json!("a_promise"))
    );
}

#[test]
fn whoever_is_not_said_to_be_safe_is_not_offered_for_a_plan_and_keeps_it_from_being_in_use() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    practice.must("keep_person", keep(&client, &person("Oren Vale", "not_asked", json!(null))));
    practice.must("keep_person", keep(&client, &person("Sunniva", "yes", json!(null))));
    let view = practice.must("crisis_plan", json!({ "client": client }));
    let offered = view["people"].to_string();
    assert!(offered.contains("Sunniva") && !offered.contains("Oren"), "{offered}");
    assert_eq!(view["state"], "active");
    let mut plan = view["plan"].clone();
    plan["people"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "mode": "can_tell", "text": "Oren Vale, brother" }));
    let request = plan_of(&client, view["rev"].clone(), &plan);
    let refused = practice.call("keep_crisis_plan", request).unwrap_err();
    let problem = &refused["problems"][0];
    assert_eq!((&problem["field"], &problem["at"]), (&json!("people"), &json!(2)));
    assert_eq!(problem["problem"], "not_for_paper");
}

#[test]
fn a_preparation_card_is_kept_for_everybody_and_can_be_retired() {
    let practice = Practice::open();
    let card = json!({ "name": "Looking at one picture", "language": "en-GB", "purpose": "To look together.",
        "sensations": ["A dry mouth"], "reasons": null, "how_to_stop": "Say kettle.",
        "alternatives": ["Talk about it without a picture"] });
    let keep = |id: &Value, rev: &Value, state: &str, card: &Value| json!({ "id": id, "base_rev": rev, "state": state, "card": card });
    let none = json!(null);
    let cards = practice.must("keep_preparation_card", keep(&none, &none, "current", &card));
    assert_eq!(cards[0]["card"], card);
    let retired = keep(&cards[0]["id"], &cards[0]["rev"], "retired", &card);
    assert_eq!(practice.must("keep_preparation_card", retired)[0]["state"], "retired");
    let mut silent = card.clone();
    silent["how_to_stop"] = json!(" ");
    let request = keep(&none, &none, "current", &silent);
    assert_eq!(practice.problem("keep_preparation_card", request), "fields", "how to stop is owed");
    assert_eq!(practice.must("preparation_cards", none.clone()).as_array().unwrap().len(), 1);
}

fn person(name: &str, is_safe: &str, told: Value) -> Value {
    json!({ "name": name, "relation": null, "contact": null, "kind": "friend", "is_safe": is_safe,
        "may_be_told": told, "listed_on": "2026-01-12" })
}

fn keep(client: &str, person: &Value) -> Value {
    json!({ "client": client, "id": null, "base_rev": null, "person": person })
}

fn plan_of(client: &str, rev: Value, plan: &Value) -> Value {
    json!({ "client": client, "base_rev": rev, "plan": plan })
}

fn named(page: &Value, name: &str) -> Value {
    let people = page["people"].as_array().unwrap();
    people.iter().find(|one| one["person"]["name"] == name).expect(name).clone()
}

#[test]
fn no_paper_goes_home_where_somebody_with_a_say_is_not_said_to_be_safe() {
    let practice = Practice::sample();
    let client = practice.client("PLUM-15");
    let with = |copy: &str| {
        json!({ "document": { "kind": "privacy_statement", "client": client }, "copy": copy,
            "profile": "clear_14pt", "paper": "a4", "lines_for": [] })
    };
    let view = practice.must("client", json!({ "client": client }));
    let mut about = view["client"].clone();
    about["paper_at_home"] = json!("may_go");
    let keep = json!({ "id": client, "base_rev": view["rev"], "client": about });
    practice.must("keep_client", keep);
    practice.must("preview", with("stays_here"));
    for copy in ["goes_home", "someone_may_read"] {
        assert_eq!(practice.problem("preview", with(copy)), "no_home_copy");
    }
}
