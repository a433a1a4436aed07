//! Changes of time, and which of the last sessions count.

use super::{became, day, plan};
use crate::Practice;
use chrono::Days;
use serde_json::{Value, json};

#[test]
fn a_beginning_that_was_a_mistake_was_not_late_either() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2020-03-05", "09:30:00");
    practice.must("became", became(&session, "held"));
    practice.must("keep_schedule_change", late(&practice, &client, &session));
    assert_eq!(open_in_overview(&practice, &client), 1);
    practice.must("became", became(&session, "planned"));
    assert_eq!(open_in_overview(&practice, &client), 0, "it has not begun");
}

#[test]
fn what_is_typed_of_a_change_that_was_a_slip_waits_on_no_page() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2020-03-05", "09:30:00");
    practice.must("became", became(&session, "cancelled_by_therapist"));
    let change = practice.must("times", json!({ "client": client }))["changes"][0].clone();
    let draft = json!({ "target": change["id"], "kind": "schedule_change", "client": client,
        "session": session, "base_rev": change["rev"], "body": { "client_view": "It fri" } });
    practice.must("keep_draft", draft);
    practice.must("became", became(&session, "planned"));
    let waits = practice.must("overview", json!({ "client": client }))["drafts"].clone();
    assert_eq!(waits, json!([]), "there is no place left to go on with it");
}

#[test]
fn a_session_that_was_called_off_once_is_to_be_talked_about_once() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2020-03-05", "09:30:00");
    practice.must("became", became(&session, "cancelled_by_therapist"));
    let mut again = late(&practice, &client, &session);
    again["change"]["what"] = json!("called_off");
    drop(practice.call("keep_schedule_change", again));
    assert_eq!(open_in_overview(&practice, &client), 1);
}

#[test]
fn a_reason_that_is_too_long_is_told_at_the_field_in_which_it_was_typed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let fields = ["cancelled_by_therapist", "not_attended"].map(|state| {
        let session = plan(&practice, &client, "2020-03-05", "09:30:00");
        let mut request = became(&session, state);
        request["reason"] = json!("x".repeat(121));
        let refused = practice.call("became", request).unwrap_err();
        practice.must("became", became(&session, state));
        refused["problems"][0]["field"].clone()
    });
    assert_eq!(fields, ["reason", "reason"]);
}

#[test]
fn a_session_of_tonight_that_was_called_off_is_not_among_those_whose_time_has_come() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let today = day(&practice).to_string();
    let session = plan(&practice, &client, &today, "23:58:00");
    practice.must("became", became(&session, "cancelled_by_client"));
    let view = practice.must("times", json!({ "client": client }));
    assert_eq!((&view["kept"]["sessions"], &view["sessions"]), (&json!(0), &json!([])));
}

#[test]
fn sessions_of_which_nobody_said_anything_hide_none_of_the_last_ten() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let held = plan(&practice, &client, "2020-03-05", "09:30:00");
    practice.must("became", became(&held, "held"));
    for ago in 1..=30 {
        plan(&practice, &client, &(day(&practice) - Days::new(ago)).to_string(), "09:30:00");
    }
    let view = practice.must("times", json!({ "client": client }));
    assert_eq!(view["kept"]["sessions"], 1);
}

#[test]
fn nothing_began_late_that_is_still_to_come() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2099-03-05", "09:30:00");
    assert!(practice.call("keep_schedule_change", late(&practice, &client, &session)).is_err());
}

#[test]
fn a_change_with_the_name_of_another_record_is_told_kindly_and_kept_nowhere() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2020-03-05", "09:30:00");
    let mut change = late(&practice, &client, &session);
    change["id"] = json!(client);
    change["change"]["what"] = json!("called_off");
    let problem = practice.problem("keep_schedule_change", change);
    assert!(["not_from_here", "stale", "not_found"].contains(&problem.as_str()), "{problem}");
}

#[test]
fn what_is_planned_again_was_called_off_by_no_word_on_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2020-03-05", "09:30:00");
    practice.must("became", became(&session, "cancelled_by_therapist"));
    let mut more = late(&practice, &client, &session);
    more["change"]["what"] = json!("called_off");
    more["change"]["client_view"] = json!("It frightened me.");
    let view = practice.must("keep_schedule_change", more);
    let all = view["changes"].as_array().unwrap();
    assert_eq!(all.len(), 2, "what was noticed stays to be read");
    assert_eq!(view["changes"][0]["change"]["client_view"], "It frightened me.");
    practice.must("became", became(&session, "planned"));
    assert_eq!(open_in_overview(&practice, &client), 0);
}

#[test]
fn nothing_takes_the_place_of_a_change_that_is_being_written() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2020-03-05", "09:30:00");
    practice.must("became", became(&session, "cancelled_by_therapist"));
    let noticed = practice.must("times", json!({ "client": client }))["changes"][0].clone();
    let draft = json!({ "target": noticed["id"], "kind": "schedule_change", "client": client,
        "session": session, "base_rev": noticed["rev"], "body": { "client_view": "It fri" } });
    practice.must("keep_draft", draft);
    let mut more = late(&practice, &client, &session);
    more["change"]["what"] = json!("called_off");
    assert_eq!(practice.problem("keep_schedule_change", more), "not_from_here");
    let of = json!({ "kind": "schedule_change", "client": client });
    assert!(practice.must("drafts_of", of)["drafts"].to_string().contains("It fri"));
}

#[test]
fn what_was_called_off_did_not_begin_late_in_another_word_on_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2020-03-05", "09:30:00");
    practice.must("became", became(&session, "cancelled_by_therapist"));
    let noticed = practice.must("times", json!({ "client": client }))["changes"][0].clone();
    let mut again = late(&practice, &client, &session);
    again["id"] = noticed["id"].clone();
    again["base_rev"] = noticed["rev"].clone();
    let refused = practice.call("keep_schedule_change", again).unwrap_err();
    let problem = &refused["problems"][0];
    assert_eq!((&problem["field"], &problem["problem"]), (&json!("what"), &json!("out_of_place")));
}

/// That the therapist began a session late, as it is written down by hand.
fn late(practice: &Practice, client: &str, session: &str) -> Value {
    let minted = practice.must("times", json!({ "client": client }))["minted"].clone();
    json!({ "session": session, "id": minted, "base_rev": null, "is_closed": false, "change": {
        "what": "began_late", "by": "therapist", "changed_on": day(practice), "notice_hours": null,
        "reason_shown": null, "how_told": null, "alternatives_offered": null,
        "impact_acknowledged": null, "client_view": null } })
}

fn open_in_overview(practice: &Practice, client: &str) -> u64 {
    practice.must("overview", json!({ "client": client }))["changes_to_talk_about"]
        .as_u64()
        .unwrap()
}
