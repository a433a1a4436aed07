//! Walks through the space, what people are sensitive to, and what is due in the practice.

use crate::Practice;
use crate::agreements::{in_days, today};
use crate::boundaries::null;
use serde_json::{Value, json};

fn finding(stop: &str, change: Value) -> Value {
    json!({ "stop": stop, "as_found": "Strong cleaner in the hall", "change": change, "by": null,
        "owner": null, "is_not_now": false, "done_on": null })
}

fn walk(practice: &Practice, findings: &Value, next_on: Value) -> Value {
    json!({ "walked_on": today(practice), "place": "room", "walked_as": "alone",
        "findings": findings, "next_on": next_on })
}

fn keep(practice: &Practice, walk: &Value) -> Value {
    let id = practice.must("workspace", null())["minted"].clone();
    json!({ "id": id, "base_rev": null, "walk": walk })
}

fn sensitivity(practice: &Practice, helps: Value) -> Value {
    json!({ "what": "smell", "words": "Perfume", "is_in_their_words": true, "helps": helps,
        "since": today(practice) })
}

fn new_sensitivity(practice: &Practice, client: &str, body: &Value) -> Value {
    let view = practice.must("sensitivities", json!({ "client": client }));
    json!({ "client": client, "id": view["minted"], "base_rev": null, "sensitivity": body })
}

#[test]
fn a_walk_stands_by_what_is_written_in_it_and_goes_back_when_it_is_taken_back() {
    let practice = Practice::open();
    let wanted = finding("smell", json!("Ask for one without scent"));
    let body = walk(&practice, &json!([wanted]), null());
    let view = practice.must("keep_walk", keep(&practice, &body))["walks"][0].clone();
    assert_eq!(view["state"], "open", "nobody sees to it yet");
    let again = |view: &Value, with: Value| {
        let mut walk = view["walk"].clone();
        for (field, value) in with.as_object().unwrap() {
            walk["findings"][0][field] = value.clone();
        }
        let request = json!({ "id": view["id"], "base_rev": view["rev"], "walk": walk });
        practice.must("keep_walk", request)["walks"][0].clone()
    };
    let done = again(&view, json!({ "done_on": today(&practice) }));
    assert_eq!(done["state"], "closed");
    let back = again(&done, json!({ "done_on": null, "owner": "The house" }));
    assert_eq!(back["state"], "acted");
    let back = again(&back, json!({ "owner": null }));
    assert_eq!(back["state"], "open");
    let stale = json!({ "id": view["id"], "base_rev": 1, "walk": view["walk"] });
    assert_eq!(practice.problem("keep_walk", stale), "stale");
    let mut ahead = body;
    ahead["walked_on"] = json!(in_days(&practice, 1));
    assert_eq!(practice.problem("keep_walk", keep(&practice, &ahead)), "fields");
}

#[test]
fn what_is_to_change_by_a_day_is_due_on_it_and_gone_once_it_was_done() {
    let practice = Practice::open();
    let mut wanted = finding("way_out", json!("Plane the edge"));
    wanted["by"] = json!(in_days(&practice, 3));
    let body = walk(&practice, &json!([wanted]), json!(in_days(&practice, 182)));
    let view = practice.must("keep_walk", keep(&practice, &body))["walks"][0].clone();
    assert_eq!(practice.must("practice_due", null())["walk"], null());
    let mut walk = view["walk"].clone();
    walk["findings"][0]["by"] = json!(today(&practice));
    let request = json!({ "id": view["id"], "base_rev": view["rev"], "walk": walk });
    let view = practice.must("keep_walk", request)["walks"][0].clone();
    let due = practice.must("practice_due", null())["walk"].clone();
    assert_eq!((&due["what"], &due["count"]), (&json!("walk_through"), &json!(1)));
    let on_today = practice.must("today", null())["due"].clone();
    let lines = on_today.as_array().unwrap();
    assert!(lines.contains(&due), "the same line stands on Today");
    let mut walk = view["walk"].clone();
    walk["findings"][0]["is_not_now"] = json!(true);
    let request = json!({ "id": view["id"], "base_rev": view["rev"], "walk": walk });
    practice.must("keep_walk", request);
    assert_eq!(practice.must("practice_due", null())["walk"], null());
}

#[test]
fn a_walk_names_those_it_touches_by_code_alone_and_only_while_it_is_so() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let body = sensitivity(&practice, json!("no perfume"));
    let request = new_sensitivity(&practice, &client, &body);
    let kept = practice.must("keep_sensitivity", request)["all"][0].clone();
    let touched = |stop: &str| {
        let view = practice.must("workspace", null());
        let stops = view["stops"].as_array().unwrap().clone();
        stops.into_iter().find(|one| one["stop"] == stop).unwrap()["touches"].clone()
    };
    assert_eq!((touched("smell"), touched("scent")), (json!(["WREN-07"]), json!(["WREN-07"])));
    assert_eq!(touched("hear"), json!([]));
    let stand = |to: &str| json!({ "sensitivity": kept["id"], "to": to });
    assert_eq!(practice.problem("sensitivity_state", stand("current")), "not_from_here");
    practice.must("sensitivity_state", stand("taken_off"));
    assert_eq!(touched("smell"), json!([]));
    let back = practice.must("sensitivity_state", stand("current"));
    assert_eq!(back["all"][0]["state"], "current");
}

#[test]
fn what_helps_may_be_read_from_the_other_chair_and_what_it_is_may_not() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let before =
        || practice.must("before_session", json!({ "session": session }))["in_the_room"].clone();
    assert_eq!(before(), json!([]));
    let unhelped = sensitivity(&practice, null());
    practice.must("keep_sensitivity", new_sensitivity(&practice, &client, &unhelped));
    let helped = sensitivity(&practice, json!("no perfume"));
    practice.must("keep_sensitivity", new_sensitivity(&practice, &client, &helped));
    assert_eq!(before(), json!(["Perfume", "no perfume"]));
    let seen = practice.must("session_mode", json!({ "session": session }));
    assert_eq!(seen["in_the_room"], json!(["no perfume"]));
}

#[test]
fn what_one_client_is_sensitive_to_is_not_changed_as_if_it_were_anothers() {
    let practice = Practice::open();
    let (wren, holt) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let body = sensitivity(&practice, null());
    let kept = practice.must("keep_sensitivity", new_sensitivity(&practice, &wren, &body));
    let kept = kept["all"][0].clone();
    let theirs = json!({ "client": holt, "id": kept["id"], "base_rev": kept["rev"],
        "sensitivity": body });
    assert_eq!(practice.problem("keep_sensitivity", theirs), "not_found");
}
