//! Words to send about time away, through the commands: what they may say to whom.

use crate::Practice;
use crate::away::{listed, somebody};
use crate::consent::answer;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

fn today(practice: &Practice) -> NaiveDate {
    practice.must("app_state", Value::Null)["today"].as_str().unwrap().parse().unwrap()
}

/// Time away in ten days, with somebody who stands in.
fn away(practice: &Practice, cover: &Value, cover_said: &Value) -> Value {
    let first = today(practice).checked_add_days(Days::new(10)).unwrap();
    let last = first.checked_add_days(Days::new(10)).unwrap();
    let leave = json!({ "first": first, "last": last, "cover": cover, "cover_said": cover_said,
        "words": null, "note": null });
    let minted = practice.must("leaves", Value::Null)["minted"].clone();
    practice.must("keep_leave", json!({ "id": minted, "base_rev": null, "leave": leave }))
}

fn reached(practice: &Practice, client: &str, ways: Value) {
    let mut kept = practice.must("client", json!({ "client": client }));
    kept["client"]["safe_contact"] = ways;
    let request = json!({ "id": client, "base_rev": kept["rev"], "client": kept["client"] });
    practice.must("keep_client", request);
}

fn text(may_leave_message: bool, may_name_therapist: bool) -> Value {
    json!([{ "channel": "text", "value": "01632 960187", "may_leave_message": may_leave_message,
        "may_name_therapist": may_name_therapist, "safe_hours": null }])
}

/// What words for the only client may say.
fn words(practice: &Practice) -> Value {
    practice.must("leaves", Value::Null)["leaves"][0]["people"][0]["words"].clone()
}

#[test]
fn nothing_is_offered_where_no_safe_way_is_known_and_then_nobody_is_named_either() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    away(&practice, &json!("Dr Ostrander"), &json!("H. Ostrander"));
    let mut unasked = text(true, true);
    unasked[0]["asked"] = json!(false);
    let none = json!([{ "channel": "none", "value": "", "may_leave_message": false,
        "may_name_therapist": false, "safe_hours": null }]);
    let cases = [
        (json!([]), "not_asked"),
        (unasked, "not_asked"),
        (text(false, false), "no_way"),
        (none, "no_way"),
    ];
    for (ways, may) in cases {
        reached(&practice, &wren, ways);
        let said = words(&practice);
        assert_eq!((&said["may"], &said["cover"]), (&json!(may), &json!(null)), "{said}");
    }
    reached(&practice, &wren, text(true, true));
    assert_eq!(words(&practice)["may"], "named");
    let channel = listed(&practice, &wren, "contact_channel");
    assert_eq!(words(&practice)["may"], "named", "it is on the list and was not answered");
    answer(&practice, &channel, json!({ "decision": "declined" }));
    let said = words(&practice);
    assert_eq!((&said["may"], &said["cover"]), (&json!("said_no"), &json!(null)));
}

#[test]
fn who_stands_in_is_said_only_as_it_was_written_for_clients_and_only_where_a_name_may_stand() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let out = |said: &Value| (said["cover"].clone(), said["cover_out"].clone());
    let view = away(&practice, &json!("Dr Ostrander, for crises"), &json!(null));
    assert_eq!(out(&words(&practice)), (json!(null), json!("not_written")));
    let mut line = view["leaves"][0].clone();
    line["leave"]["cover_said"] = json!("H. Ostrander, 01632 960455");
    let keep = json!({ "id": line["id"], "base_rev": line["rev"], "leave": line["leave"] });
    let view = practice.must("keep_leave", keep);
    assert_eq!(out(&words(&practice)), (json!(null), json!("no_name")), "a message without a name");
    reached(&practice, &wren, text(true, true));
    assert_eq!(out(&words(&practice)), (json!("H. Ostrander, 01632 960455"), json!(null)));
    let mut line = view["leaves"][0].clone();
    line["leave"]["cover_said"] = json!("H. Ostrander, who knows WREN-07");
    let keep = json!({ "id": line["id"], "base_rev": line["rev"], "leave": line["leave"] });
    let view = practice.must("keep_leave", keep);
    assert_eq!(out(&words(&practice)), (json!(null), json!("holds_name")));
    let mut line = view["leaves"][0].clone();
    line["leave"]["cover_said"] = json!("H. Ostrander");
    let keep = json!({ "id": line["id"], "base_rev": line["rev"], "leave": line["leave"] });
    practice.must("keep_leave", keep);
    let cover = listed(&practice, &wren, "cover_contact");
    assert_eq!(out(&words(&practice)), (json!("H. Ostrander"), json!(null)));
    answer(&practice, &cover, json!({ "decision": "declined" }));
    assert_eq!(out(&words(&practice)), (json!(null), json!("said_no")));
}

#[test]
fn somebody_whom_another_client_has_a_name_for_is_named_to_nobody() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    somebody(&practice, "HOLT-12", "Tariq Lyle");
    reached(&practice, &wren, text(true, true));
    away(&practice, &json!(null), &json!("Tariq Lyle, 01632 960455"));
    let view = practice.must("leaves", Value::Null);
    let people = view["leaves"][0]["people"].as_array().unwrap();
    let of_wren = people.iter().find(|one| one["code"] == "WREN-07").unwrap();
    assert_eq!(of_wren["words"]["cover_out"], "holds_name");
}

#[test]
fn the_next_session_is_the_first_that_is_planned_after_it() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let plan = |days: u64| {
        let on = today(&practice).checked_add_days(Days::new(days)).unwrap();
        let plan = json!({ "client": wren, "on": on, "start": "09:30:00", "minutes": 50,
            "meeting": "in_person" });
        practice.must("plan_session", plan);
        on
    };
    let view = away(&practice, &json!(null), &json!(null));
    assert_eq!(words(&practice)["next"], json!(null));
    plan(12);
    assert_eq!(words(&practice)["next"], json!(null), "it falls into it");
    plan(40);
    let next = plan(22);
    assert_eq!(words(&practice)["next"], format!("{next}T09:30:00"));
    assert_eq!(words(&practice)["language"], "en-GB");
    practice.must("leave_state", json!({ "leave": view["leaves"][0]["id"], "to": "called_off" }));
    assert_eq!(words(&practice), json!(null), "nobody is told of what is not to be");
}
