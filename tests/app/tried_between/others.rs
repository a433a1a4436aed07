//! Goals, what a client says of the work, and letters.

use super::*;
use crate::endings::plan;

fn goal(with: Value) -> Value {
    let mut goal = json!({ "statement": "To sleep", "owner": "client", "because": null,
        "sign_of_movement": null, "right_size": null, "start_point": null, "now": null,
        "small_steps": [], "agreed_on": "2026-01-15", "review_on": null, "reached_on": null,
        "last_words": null });
    goal.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
    goal
}

fn goals(practice: &Practice, client: &str) -> Value {
    practice.must("goals", json!({ "client": client }))
}

fn keep_goal(practice: &Practice, client: &str, old: Value, goal: &Value) -> Result<Value, Value> {
    let minted = goals(practice, client)["minted"].clone();
    practice.call(
        "keep_goal",
        json!({ "client": client, "id": minted, "base_rev": null, "instead_of": old, "goal": goal }),
    )
}

fn again(practice: &Practice, client: &str, of: &Value, with: Value) -> Result<Value, Value> {
    let mut body = of["goal"].clone();
    body.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
    practice.call(
        "keep_goal",
        json!({ "client": client, "id": of["id"], "base_rev": of["rev"], "instead_of": null, "goal": body }),
    )
}

fn stand(practice: &Practice, of: &Value, to: &str, on: Value) -> Result<Value, Value> {
    practice.call(
        "goal_state",
        json!({ "goal": of["id"], "base_rev": of["rev"], "to": to, "on": on, "words": null }),
    )
}

#[test]
fn no_order_makes_a_fourth_goal_active_or_the_therapists_own() {
    let (practice, client) = with_client();
    for _ in 0..4 {
        keep_goal(&practice, &client, json!(null), &goal(json!({}))).unwrap();
    }
    let page = goals(&practice, &client);
    let states: Vec<_> =
        page["goals"].as_array().unwrap().iter().map(|one| one["state"].clone()).collect();
    assert_eq!(states, ["active", "active", "active", "idea"]);
    let idea = page["goals"][3].clone();
    assert!(stand(&practice, &idea, "active", json!("2026-01-15")).is_err());
    let rested = stand(&practice, &page["goals"][0], "resting", json!(null)).unwrap();
    let idea = rested["goals"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == idea["id"])
        .unwrap()
        .clone();
    let full = stand(&practice, &idea, "active", json!("2026-01-15")).unwrap();
    let resting = full["goals"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["state"] == "resting")
        .unwrap()
        .clone();
    assert!(stand(&practice, &resting, "active", json!("2026-01-15")).is_err());
    let now = keep_goal(&practice, &client, resting["id"].clone(), &goal(json!({}))).unwrap();
    assert_eq!(now["active_goals"], 3);
    let active =
        now["goals"].as_array().unwrap().iter().filter(|one| one["state"] == "active").count();
    assert_eq!(active, 3);
    for of in now["goals"].as_array().unwrap().iter().filter(|one| one["state"] == "active") {
        assert!(again(&practice, &client, of, json!({ "owner": "therapist" })).is_err());
        assert!(again(&practice, &client, of, json!({ "reached_on": "2026-02-01" })).is_err());
        assert!(again(&practice, &client, of, json!({ "agreed_on": null })).is_err());
    }
}

#[test]
fn a_goal_is_reached_on_the_clients_word_only_and_not_before_it_was_agreed() {
    let (practice, client) = with_client();
    let page = keep_goal(&practice, &client, json!(null), &goal(json!({}))).unwrap();
    assert!(stand(&practice, &page["goals"][0], "reached", json!(null)).is_err());
    let early = stand(&practice, &page["goals"][0], "reached", json!("2025-01-01"));
    assert!(early.is_err(), "before they wanted it");
}

#[test]
fn a_goal_becomes_another_once_and_nobody_elses() {
    let (practice, client) = with_client();
    let other = practice.add("HOLT-12");
    let old =
        keep_goal(&practice, &client, json!(null), &goal(json!({}))).unwrap()["goals"][0].clone();
    assert!(keep_goal(&practice, &other, old["id"].clone(), &goal(json!({}))).is_err());
    let page = keep_goal(&practice, &client, old["id"].clone(), &goal(json!({}))).unwrap();
    assert!(keep_goal(&practice, &client, old["id"].clone(), &goal(json!({}))).is_err());
    let changed =
        page["goals"].as_array().unwrap().iter().find(|one| one["id"] == old["id"]).unwrap();
    assert!(
        again(&practice, &client, changed, json!({ "statement": "Another history" })).is_err(),
        "what it was stays"
    );
}

#[test]
fn a_goal_that_became_another_leaves_what_was_typed_of_it() {
    let (practice, client) = with_client();
    let old =
        keep_goal(&practice, &client, json!(null), &goal(json!({}))).unwrap()["goals"][0].clone();
    for body in [
        json!({ "body": [1] }),
        json!({ "goal": "x" }),
        json!({ "goal": { "agreed_on": [] } }),
        json!({ "statement": "Typed" }),
    ] {
        draft(&practice, "goal", &client, &goals(&practice, &client)["goals"][0], body);
        let now = goals(&practice, &client)["goals"][0].clone();
        let to = if now["state"] == "active" { "resting" } else { "active" };
        stand(&practice, &now, to, json!("2026-01-20")).unwrap();
        assert_eq!(drafts(&practice, "goal", &client).as_array().unwrap().len(), 1);
    }
    keep_goal(&practice, &client, old["id"].clone(), &goal(json!({}))).unwrap();
    assert_eq!(drafts(&practice, "goal", &client)[0]["body"]["statement"], "Typed");
}

fn endings(practice: &Practice, client: &str) -> Value {
    practice.must("endings", json!({ "client": client }))
}

fn keep_ending(
    practice: &Practice,
    client: &str,
    of: &Value,
    ending: &Value,
) -> Result<Value, Value> {
    let id =
        if of.is_null() { endings(practice, client)["minted"].clone() } else { of["id"].clone() };
    practice.call(
        "keep_ending",
        json!({ "client": client, "id": id, "base_rev": of["rev"], "rupture": null, "item": null, "ending": ending }),
    )
}

fn letter(on: Value, words: &str) -> Value {
    json!({ "to": null, "called": "Tariq", "worked_on": words, "helps": null, "leave_alone": null,
        "client_words": null, "may_ask_back": false, "agreed_on": on, "goes": "client_takes_it" })
}

#[test]
fn an_old_yes_that_is_sent_twice_is_no_yes_to_other_words() {
    let (practice, client) = with_client();
    let mut body = plan(&practice, "goals_met");
    body["letter"] = letter(json!(ago(&practice, 20)), "Sleeping.");
    let view = keep_ending(&practice, &client, &json!(null), &body).unwrap()["endings"][0].clone();
    assert_eq!(view["may_print"], true);
    body["letter"] = letter(json!(ago(&practice, 20)), "Things nobody saw.");
    let view = keep_ending(&practice, &client, &view, &body).unwrap()["endings"][0].clone();
    assert_eq!(view["may_print"], false);
    let view = keep_ending(&practice, &client, &view, &body).unwrap()["endings"][0].clone();
    assert_eq!(view["may_print"], false, "it was said twenty days before these words");
}

#[test]
fn a_letter_taken_out_and_put_in_again_with_other_words_has_no_old_yes() {
    let (practice, client) = with_client();
    let mut body = plan(&practice, "goals_met");
    body["letter"] = letter(json!(ago(&practice, 20)), "Sleeping.");
    let view = keep_ending(&practice, &client, &json!(null), &body).unwrap()["endings"][0].clone();
    body["letter"] = json!(null);
    let view = keep_ending(&practice, &client, &view, &body).unwrap()["endings"][0].clone();
    body["letter"] = letter(json!(ago(&practice, 20)), "Things nobody saw.");
    let view = keep_ending(&practice, &client, &view, &body).unwrap()["endings"][0].clone();
    assert_eq!(view["may_print"], false);
}

#[test]
fn the_letter_of_an_ending_that_is_not_needed_is_not_printed() {
    let (practice, client) = with_client();
    let mut body = plan(&practice, "goals_met");
    body["letter"] = letter(json!(ago(&practice, 2)), "Sleeping.");
    let view = keep_ending(&practice, &client, &json!(null), &body).unwrap()["endings"][0].clone();
    let to = json!({ "ending": view["id"], "base_rev": view["rev"], "to": "not_needed" });
    let view = practice.must("ending_state", to)["endings"][0].clone();
    assert_eq!(view["may_print"], false);
}

#[test]
fn feedback_and_looks_of_odd_days_are_told_of_by_their_field() {
    let (practice, client) = with_client();
    let page = practice.must("feedback", json!({ "client": client }));
    let said = |on: &str, changed_on: Value| {
        json!({ "client": client, "id": page["minted"], "base_rev": null, "session": null,
            "check_in": null, "feedback": { "said_on": on, "said": "Too fast.", "about": null,
            "changed": "Slower.", "changed_on": changed_on, "helped": null, "helped_words": null, "asked_on": null } })
    };
    for wrong in [
        said("9999-12-31", json!(null)),
        said("0001-01-01", json!(null)),
        said(&ago(&practice, 0), json!(ago(&practice, 1))),
    ] {
        assert_eq!(practice.problem("keep_feedback", wrong), "fields");
    }
    let review = |on: &str, again: Value| {
        json!({ "client": client, "id": page["minted_review"], "base_rev": null, "review": {
            "reviewed_on": on, "parts": [], "keep": "All", "change": null, "look_again_on": again } })
    };
    for wrong in
        [review("9999-12-31", json!(null)), review(&ago(&practice, 0), json!("9999-12-31"))]
    {
        assert_eq!(practice.problem("keep_alliance_review", wrong), "fields");
    }
}

#[test]
fn the_last_words_that_are_being_typed_of_a_goal_outlive_the_clients_yes() {
    let (practice, client) = with_client();
    let idea = goal(json!({ "agreed_on": null }));
    let of = keep_goal(&practice, &client, json!(null), &idea).unwrap()["goals"][0].clone();
    let mut typed = of["goal"].clone();
    typed["last_words"] = json!("Half a sentence of theirs");
    draft(&practice, "goal", &client, &of, typed);
    stand(&practice, &of, "active", json!("2026-01-15")).unwrap();
    let typed = drafts(&practice, "goal", &client);
    assert_eq!(typed[0]["body"]["last_words"], "Half a sentence of theirs");
}

#[test]
fn what_is_typed_of_a_goal_with_a_form_of_its_own_outlives_every_step() {
    let (practice, client) = with_client();
    let of =
        keep_goal(&practice, &client, json!(null), &goal(json!({}))).unwrap()["goals"][0].clone();
    draft(&practice, "goal", &client, &of, json!({ "goal": { "statement": "Half" }, "extra": 1 }));
    let page = stand(&practice, &of, "reached", json!("2026-02-15")).unwrap();
    let page = stand(&practice, &page["goals"][0], "active", json!("2026-03-15")).unwrap();
    let now = drafts(&practice, "goal", &client);
    assert_eq!(now[0]["body"]["goal"]["statement"], "Half");
    assert_eq!(now[0]["base_rev"], page["goals"][0]["rev"]);
}

#[test]
fn the_last_words_that_are_being_typed_of_a_goal_outlive_its_being_reached_and_taken_up_again() {
    let (practice, client) = with_client();
    let of =
        keep_goal(&practice, &client, json!(null), &goal(json!({}))).unwrap()["goals"][0].clone();
    let mut typed = of["goal"].clone();
    typed["last_words"] = json!("Half a sentence of theirs");
    draft(&practice, "goal", &client, &of, json!({ "goal": typed }));
    stand(&practice, &of, "reached", json!("2026-02-15")).unwrap();
    let typed = drafts(&practice, "goal", &client);
    assert_eq!(typed[0]["body"]["goal"]["last_words"], "Half a sentence of theirs");
}
