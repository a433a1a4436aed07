//! Tried on purpose: changes of time, numbers, steps, words that are used often, and what is read of long histories.

mod numbers;
mod steps;
mod times;

use crate::Practice;
use crate::notes;
use crate::pacing;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde_json::{Value, json};

// ---- in a session

#[test]
fn a_rest_ends_the_hard_part_although_the_session_is_said_to_have_begun_later_since() {
    let (practice, session) = begun(15);
    practice.must("note_event", keyed(&session, true));
    begun_later(&practice, &session, 10);
    let since = |practice: &Practice| {
        practice.must("session_mode", json!({ "session": session }))["hard_part"]["since"].clone()
    };
    assert_ne!(since(&practice), Value::Null);
    practice.must("note_event", keyed(&session, false));
    assert_eq!(since(&practice), Value::Null, "it rests");
    let aids = notes::page(&practice, &session)["aids"].clone();
    assert_eq!(aids["counted"]["trauma_minutes"], Value::Null, "nobody knows how long: not nought");
}

#[test]
fn a_hard_part_begins_again_although_the_session_is_said_to_have_begun_later_since() {
    let (practice, session) = begun(15);
    let mut earlier = keyed(&session, true);
    earlier["at_minute"] = json!(2);
    practice.must("note_event", earlier);
    practice.must("note_event", keyed(&session, false));
    begun_later(&practice, &session, 10);
    practice.must("note_event", keyed(&session, true));
    let mode = practice.must("session_mode", json!({ "session": session }));
    assert_ne!(mode["hard_part"]["since"], Value::Null, "it goes on");
}

#[test]
fn hiding_the_clock_lets_a_hard_part_rest_although_the_session_is_said_to_have_begun_later_since() {
    let (practice, session) = begun(15);
    practice.must("show_clock", json!({ "session": session, "shows_clock": true }));
    practice.must("note_event", keyed(&session, true));
    begun_later(&practice, &session, 10);
    practice.must("show_clock", json!({ "session": session, "shows_clock": false }));
    let mode = practice.must("session_mode", json!({ "session": session }));
    assert_eq!(mode["hard_part"]["since"], Value::Null, "nobody sees it go on");
}

// ---- plans

#[test]
fn a_larger_limit_typed_over_a_smaller_draft_is_looked_at_again_after_the_clients_word() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = pacing::agreed(&practice, &pacing::begun(&practice, &client)["draft"]);
    let draft = pacing::begun(&practice, &client)["draft"].clone();
    let with = |minutes: u16| {
        let mut body = draft["plan"].clone();
        body["limits"]["trauma_minutes"]["value"] = json!(minutes);
        body
    };
    let kept = practice.must(
        "keep_plan",
        json!({ "plan": draft["id"], "base_rev": draft["rev"], "body": with(6) }),
    );
    let seen = kept["draft"]["rev"].clone();
    let typed = json!({ "target": draft["id"], "kind": "pacing_plan", "client": client,
        "session": null, "base_rev": seen, "body": with(12) });
    practice.must("keep_draft", typed);
    practice.must(
        "lower_limit",
        json!({ "plan": page["in_force"]["id"], "limit": "trauma_minutes", "value": 8,
            "client_words": "Eight is enough." }),
    );
    let keep = json!({ "plan": draft["id"], "base_rev": seen, "body": with(12) });
    let problem = practice.call("keep_plan", keep).map_err(|problem| problem["code"].clone());
    assert_eq!(problem.err(), Some(json!("stale")), "twelve comes back without the client's word");
}

#[test]
fn what_the_client_said_of_a_limit_is_in_the_next_plan_where_that_had_come_to_the_same_number() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = pacing::agreed(&practice, &pacing::begun(&practice, &client)["draft"]);
    let draft = pacing::begun(&practice, &client)["draft"].clone();
    let mut body = draft["plan"].clone();
    body["limits"]["trauma_minutes"]["value"] = json!(8);
    practice
        .must("keep_plan", json!({ "plan": draft["id"], "base_rev": draft["rev"], "body": body }));
    let page = practice.must(
        "lower_limit",
        json!({ "plan": page["in_force"]["id"], "limit": "trauma_minutes", "value": 8,
            "client_words": "Eight is enough." }),
    );
    let now = &page["in_force"]["plan"]["limits"]["trauma_minutes"];
    assert_eq!(now["client_words"], "Eight is enough.");
    let next = &page["draft"]["plan"]["limits"]["trauma_minutes"];
    assert_eq!(next["client_words"], now["client_words"], "{next}");
    assert_eq!(next["set_by"], now["set_by"]);
}

// ---- how it is driven

fn plan(practice: &Practice, client: &str, on: &str, start: &str) -> String {
    let plan = json!({ "client": client, "on": on, "start": start, "minutes": 50, "meeting": "in_person" });
    practice.must("plan_session", plan)["id"].as_str().unwrap().to_owned()
}

fn became(session: &str, state: &str) -> Value {
    json!({ "session": session, "state": state, "reason": null, "new_on": null, "new_start": null })
}

/// A session that goes on and began so many minutes ago.
fn begun(minutes: i64) -> (Practice, String) {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    change(&practice, &session, |facts| {
        let late = time(facts, "planned_start").date().and_hms_opt(23, 58, 0).unwrap();
        facts["planned_start"] = written(late);
    });
    practice.must("start_session", json!({ "session": session }));
    begun_later(&practice, &session, -minutes);
    (practice, session)
}

fn begun_later(practice: &Practice, session: &str, minutes: i64) {
    change(practice, session, |facts| {
        facts["actual_start"] = written(time(facts, "actual_start") + TimeDelta::minutes(minutes));
    });
}

fn change(practice: &Practice, session: &str, change: impl FnOnce(&mut Value)) {
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    change(&mut facts);
    practice
        .must("keep_session", json!({ "id": session, "base_rev": view["rev"], "session": facts }));
}

fn keyed(session: &str, begins: bool) -> Value {
    json!({ "session": session, "line": null, "at_minute": null,
        "what": { "happened": "trauma_material", "begins": begins } })
}

fn time(facts: &Value, field: &str) -> NaiveDateTime {
    facts[field].as_str().unwrap().parse().unwrap()
}

fn written(time: NaiveDateTime) -> Value {
    json!(time.format("%Y-%m-%dT%H:%M:%S").to_string())
}

fn day(practice: &Practice) -> NaiveDate {
    practice.must("app_state", json!(null))["today"].as_str().unwrap().parse().unwrap()
}
