//! Who a client is, what they hope, fear and ask, how the work stands and how old they are, through the commands.

use crate::Practice;
use crate::goals::field;
use serde_json::{Value, json};

fn note(client: &str, part: &str, words: &str) -> Value {
    json!({ "client": client, "id": null, "base_rev": null,
        "note": { "part": part, "words": words, "noted_on": "2026-01-15" } })
}

#[test]
fn what_is_not_to_be_raised_stands_in_the_brief_and_in_no_search_and_comes_back_by_undo() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.must("keep_identity", note(&client, "told", "Raised by the harbour."));
    let page = practice.must("keep_identity", note(&client, "do_not_raise", "The harbour fire."));
    let raised = page["notes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["note"]["part"] == "do_not_raise")
        .unwrap()
        .clone();
    let brief = || practice.must("overview", json!({ "client": client }))["not_to_raise"].clone();
    assert_eq!(brief()[0]["note"]["words"], "The harbour fire.");
    let search = json!({ "words": "harbour", "client": null, "kinds": [], "with_private": false });
    let found = practice.must("search", search);
    assert!(found.to_string().contains("Raised by"), "{found}");
    assert!(!found.to_string().contains("fire"), "{found}");
    let put = |to: &str| {
        practice.must("change_identity_state", json!({ "note": raised["id"], "to": to }))
    };
    put("taken_off");
    assert_eq!(brief(), json!([]));
    put("current");
    assert_eq!(brief().as_array().unwrap().len(), 1);
    let ahead = json!({ "client": client, "id": null, "base_rev": null,
        "note": { "part": "told", "words": "Later.", "noted_on": "2199-01-01" } });
    let found = practice.call("keep_identity", ahead);
    assert_eq!(field(found), ("noted_on".into(), "not_this_day".into()));
}

#[test]
fn an_entry_is_kept_for_nobody_else_and_not_over_a_newer_one() {
    let practice = Practice::open();
    let (wren, holt) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let page = practice.must("keep_identity", note(&wren, "told", "Raised by the harbour."));
    let mut again = note(&holt, "told", "Somebody else.");
    again["id"] = page["notes"][0]["id"].clone();
    again["base_rev"] = json!(1);
    assert_eq!(practice.problem("keep_identity", again.clone()), "not_found");
    again["client"] = json!(wren);
    practice.must("keep_identity", again.clone());
    assert_eq!(practice.problem("keep_identity", again), "stale");
}

#[test]
fn a_question_waits_in_the_brief_until_it_is_answered_or_left() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let asked = |id: Value, rev: Value, answer: Value, left: Value, on: Value| {
        json!({ "client": client, "id": id, "base_rev": rev, "question": {
            "question": "How long will this take?", "brought_on": "2026-01-15",
            "answer": answer, "left_because": left, "settled_on": on } })
    };
    let none = || Value::Null;
    let page = practice.must("keep_client_question", asked(none(), none(), none(), none(), none()));
    let id = page["questions"][0]["id"].clone();
    let brief = || practice.must("overview", json!({ "client": client }))["open_questions"].clone();
    assert_eq!(brief(), json!(["How long will this take?"]));
    let dayless = asked(id.clone(), json!(1), json!("A year, perhaps."), none(), none());
    assert_eq!(field(practice.call("keep_client_question", dayless)).0, "settled_on");
    let on = || json!("2026-01-22");
    let said = asked(id.clone(), json!(1), json!("A year, perhaps."), none(), on());
    let page = practice.must("keep_client_question", said);
    assert_eq!(page["questions"][0]["state"], "answered");
    assert_eq!(brief(), json!([]));
    let rev = page["questions"][0]["rev"].clone();
    let left = asked(id.clone(), rev, none(), json!("Asking was enough."), on());
    let page = practice.must("keep_client_question", left);
    assert_eq!(page["questions"][0]["state"], "left_open");
    let listed = |is: bool| {
        practice.must("change_client_question_state", json!({ "question": id, "is_listed": is }))
            ["questions"][0]["state"]
            .clone()
    };
    assert_eq!(listed(false), "taken_off");
    assert_eq!(listed(true), "left_open", "back where it stood");
}

#[test]
fn an_expectation_is_looked_at_again_and_taken_off_with_a_way_back() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let expectation = |seen: Value, on: Value| {
        json!({ "about": "hope", "words": "To sleep.", "whose": "client",
        "said_on": "2026-01-15", "seen": seen, "seen_on": on, "seen_words": null })
    };
    let new = json!({ "client": client, "id": null, "base_rev": null,
        "expectation": expectation(Value::Null, Value::Null) });
    let page = practice.must("keep_expectation", new);
    let id = page["expectations"][0]["id"].clone();
    let seen = json!({ "client": client, "id": id, "base_rev": 1,
        "expectation": expectation(json!("met"), json!("2026-02-01")) });
    let page = practice.must("keep_expectation", seen);
    assert_eq!(page["expectations"][0]["expectation"]["seen"], "met");
    let put = |to: &str| {
        practice.must("change_expectation_state", json!({ "expectation": id, "to": to }))
            ["expectations"][0]["state"]
            .clone()
    };
    assert_eq!((put("taken_off"), put("current")), (json!("taken_off"), json!("current")));
}

#[test]
fn a_change_of_status_has_its_day_and_its_why_and_is_undone_the_same_day() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let change = |to: &str, on: Value, why: Value| {
        practice.call(
            "change_client_status",
            json!({ "client": client, "to": to, "on": on, "why": why }),
        )
    };
    let rests = change("paused", json!("2026-01-15"), json!("A summer away.")).unwrap();
    let days = &rests["client"]["status_days"];
    assert_eq!((&days[0]["from"], &days[0]["to"]), (&json!("active"), &json!("paused")));
    assert_eq!((&days[0]["on"], &days[0]["why"]), (&json!("2026-01-15"), &json!("A summer away.")));
    assert_eq!(rests["may_become"], json!(["active", "ending", "ended"]));
    assert_eq!(rests["undo_to"], "active");
    let early = change("ended", json!("2026-01-14"), Value::Null);
    assert_eq!(field(early), ("status_on".into(), "not_this_day".into()));
    let ahead = change("ended", json!("2199-01-01"), Value::Null);
    assert_eq!(field(ahead).1, "not_this_day");
    let ended = change("ended", Value::Null, Value::Null).unwrap();
    assert_eq!(ended["may_become"], json!(["active"]));
    let undo = || practice.call("undo_client_status", json!({ "client": client }));
    let back = undo().unwrap();
    assert_eq!((&back["status"], &back["undo_to"]), (&json!("paused"), &json!("active")));
    let back = undo().unwrap();
    assert_eq!((&back["status"], &back["undo_to"]), (&json!("active"), &Value::Null));
    assert_eq!(back["client"].get("status_days"), None, "nothing of it is left on the page");
    assert_eq!(undo().unwrap_err()["code"], "not_from_here");
    assert_eq!(change("enquiry", Value::Null, Value::Null).unwrap_err()["code"], "not_from_here");
}

#[test]
fn a_form_of_details_that_was_open_takes_nothing_of_the_history_away() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let before = practice.must("client", json!({ "client": client }));
    let ended = practice.must("change_client_status", json!({ "client": client, "to": "ended" }));
    let kept = practice.must(
        "keep_client",
        json!({ "id": client, "base_rev": ended["rev"], "client": before["client"] }),
    );
    assert_eq!(kept["client"]["status_days"].as_array().unwrap().len(), 1);
    let mut made_up = kept["client"].clone();
    made_up["code"] = json!("LARK-01");
    let other =
        practice.must("keep_client", json!({ "id": null, "base_rev": null, "client": made_up }));
    assert_eq!(other["client"].get("status_days"), None);
}

#[test]
fn nobody_is_planned_for_while_they_rest_and_somebody_who_asked_is_not_planned_for() {
    let practice = Practice::open();
    let lines =
        json!({ "lines": "WREN-07, mug, Thu 14:00", "only_look": false, "as_enquiry": true });
    practice.must("add_clients", lines);
    let client = practice.client("WREN-07");
    let planned = || {
        let all = practice.must("sessions", json!({ "client": client }));
        all.as_array().unwrap().len()
    };
    let row = || practice.must("clients", json!(null))[0].clone();
    assert_eq!((planned(), &row()["status"]), (0, &json!("enquiry")));
    practice.must("change_client_status", json!({ "client": client, "to": "active" }));
    assert!(planned() > 0, "the work began");
    assert!(row()["next_session"].is_string());
}

#[test]
fn a_list_holds_no_name_and_names_are_asked_for_by_themselves() {
    let practice = Practice::sample();
    let rows = practice.must("clients", json!(null));
    assert!(!rows.to_string().contains("Ilse"), "no name in the list");
    let names = practice.must("client_names", json!(null));
    let wren = practice.client("WREN-07");
    let ilse = names.as_array().unwrap().iter().find(|one| one["id"] == wren.as_str()).unwrap();
    assert!(ilse["name"].as_str().unwrap().starts_with("Ilse"));
}

#[test]
fn the_list_says_the_next_and_the_last_session_as_the_sessions_do() {
    let practice = Practice::sample();
    for row in practice.must("clients", json!(null)).as_array().unwrap() {
        let sessions = practice.must("sessions", json!({ "client": row["id"] }));
        let held = sessions.as_array().unwrap().iter().filter(|one| one["state"] == "held");
        let last = held.filter_map(|one| one["on"].as_str()).max().map(str::to_owned);
        assert_eq!(row["last_held_on"].as_str().map(str::to_owned), last, "{}", row["code"]);
    }
}

#[test]
fn everything_that_asks_how_old_somebody_is_goes_by_the_band_where_no_day_is_known() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let set = |band: Value, born: Value| {
        let view = practice.must("client", json!({ "client": client }));
        let mut details = view["client"].clone();
        details["age_band"] = band;
        details["date_of_birth"] = born;
        let request = json!({ "id": client, "base_rev": view["rev"], "client": details });
        practice.must("keep_client", request)["age"].clone()
    };
    let looks = || {
        let of = json!({ "client": client });
        let consent = practice.must("consent", of.clone());
        let pacing = practice.must("pacing", of.clone());
        let row = practice.must("clients", json!(null))[0]["age"].clone();
        let people = practice.must("people", of)["age"].clone();
        assert_eq!(row, people);
        let decided = consent["catalogue"][0]["item"]["decided_by"].clone();
        (row, decided, pacing["check"]["off"].clone())
    };
    let unknown = (Value::Null, json!("client"), json!("young"));
    assert_eq!(looks(), unknown);
    assert_eq!(set(json!("16_17"), Value::Null), "16_17");
    assert_eq!(looks(), (json!("16_17"), json!("client_and_guardian"), json!("young")));
    assert_eq!(set(json!("adult"), Value::Null), "adult");
    assert_eq!(looks(), (json!("adult"), json!("client"), Value::Null));
    assert_eq!(set(json!("adult"), json!("2020-01-01")), "under_13", "a day of birth counts first");
    assert_eq!(looks(), (json!("under_13"), json!("client_and_guardian"), json!("young")));
}
