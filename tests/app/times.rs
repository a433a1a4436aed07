//! Times that were kept and changed, through the commands.

use crate::Practice;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

#[test]
fn a_session_that_the_therapist_moves_is_talked_about_before_anything_is_closed() {
    let practice = Practice::open();
    let (client, session) = one_session(&practice);
    practice.must("became", moved(&session, Some("therapist")));
    let view = practice.must("times", json!({ "client": client }));
    let change = view["changes"][0].clone();
    assert_eq!((&change["state"], &change["is_open"]), (&json!("announced"), &json!(true)));
    let reason = &change["change"]["reason_shown"];
    assert_eq!(reason, &json!(null), "why it was is not what was told");
    assert_eq!(change["of"]["moved_to"], "2099-03-16T10:00");
    assert_eq!(open_in_overview(&practice, &client), 1);

    let close = keeping(&change, true, &json!({ "how_told": "text" }));
    assert_eq!(practice.problem("keep_schedule_change", close), "fields");
    let not_so = keeping(&change, true, &json!({ "impact_acknowledged": false }));
    assert_eq!(practice.problem("keep_schedule_change", not_so), "fields");
    let talked = json!({ "impact_acknowledged": true, "client_view": "It frightened me." });
    let view = practice.must("keep_schedule_change", keeping(&change, false, &talked));
    assert_eq!(view["changes"][0]["state"], "acknowledged");
    assert_eq!(open_in_overview(&practice, &client), 0);
    let closed = keeping(&view["changes"][0], true, &json!({}));
    let view = practice.must("keep_schedule_change", closed);
    assert_eq!(view["changes"][0]["state"], "closed");
    assert_eq!(view["changes"][0]["change"]["client_view"], "It frightened me.");
}

#[test]
fn a_change_is_there_after_a_lock_and_its_acknowledgement_can_be_taken_back() {
    let practice = Practice::open();
    let (client, session) = one_session(&practice);
    practice.must("became", moved(&session, Some("therapist")));
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let view = practice.must("times", json!({ "client": client }));
    let talked = json!({ "impact_acknowledged": true });
    let view = practice.must("keep_schedule_change", keeping(&view["changes"][0], true, &talked));
    let again = keeping(&view["changes"][0], false, &json!({ "impact_acknowledged": null }));
    let view = practice.must("keep_schedule_change", again);
    assert_eq!(view["changes"][0]["state"], "announced");
    assert_eq!(open_in_overview(&practice, &client), 1);
}

#[test]
fn nothing_is_asked_of_what_a_client_or_nobody_changed() {
    let practice = Practice::open();
    for by in ["client", "other"] {
        let (client, session) = another(&practice, by);
        practice.must("became", moved(&session, Some(by)));
        let view = practice.must("times", json!({ "client": client }));
        assert_eq!(view["changes"][0]["state"], "closed", "{by}");
        assert_eq!(open_in_overview(&practice, &client), 0, "{by}");
    }
    let (client, session) = another(&practice, "unsaid");
    practice.must("became", moved(&session, None));
    let view = practice.must("times", json!({ "client": client }));
    assert_eq!(view["changes"], json!([]), "nobody said by whom, and nobody is guessed");
    assert_eq!(view["sessions"][0]["by"], json!(null));
    assert_eq!(view["kept"]["changed_otherwise"], 1);
}

#[test]
fn what_is_planned_again_was_not_called_off() {
    let practice = Practice::open();
    let (client, session) = one_session(&practice);
    practice.must("became", became(&session, "cancelled_by_therapist"));
    let called_off = practice.must("times", json!({ "client": client }));
    assert_eq!(called_off["changes"][0]["is_open"], true);
    assert_eq!(called_off["kept"]["changed_by_therapist"], 1);
    practice.must("became", became(&session, "planned"));
    let view = practice.must("times", json!({ "client": client }));
    assert_eq!(view["changes"][0]["is_voided"], true, "it stays to be read");
    assert_eq!(view["changes"][0]["is_open"], false);
    assert_eq!((&view["kept"]["sessions"], &view["sessions"]), (&json!(0), &json!([])));
    assert_eq!(open_in_overview(&practice, &client), 0);
    let revive = keeping(&view["changes"][0], false, &json!({}));
    assert_eq!(practice.problem("keep_schedule_change", revive), "not_from_here");
    practice.must("became", became(&session, "cancelled_by_therapist"));
    let view = practice.must("times", json!({ "client": client }));
    let standing = view["changes"].as_array().unwrap().iter();
    assert_eq!(standing.filter(|change| change["is_voided"] == false).count(), 1);
}

#[test]
fn notice_is_known_of_what_is_still_to_come_and_of_nothing_that_was_written_down_afterwards() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let ahead = plan(&practice, &client, "2099-03-05");
    practice.must("became", became(&ahead, "cancelled_by_client"));
    let view = practice.must("times", json!({ "client": client }));
    assert_eq!(view["changes"][0]["change"]["notice_hours"], json!(null), "more than can be told");
    assert_eq!(view["sessions"], json!([]), "its time has not come");
    let today = practice.must("app_state", json!(null))["today"].clone();
    let today = today.as_str().unwrap().parse::<NaiveDate>().unwrap();
    let in_a_week = plan(&practice, &client, &(today + Days::new(7)).to_string());
    practice.must("became", became(&in_a_week, "cancelled_by_client"));
    let view = practice.must("times", json!({ "client": client }));
    let all = view["changes"].as_array().unwrap().iter();
    let soon = all.clone().find(|change| change["of"]["session"] == in_a_week).unwrap();
    let hours = soon["change"]["notice_hours"].as_u64().unwrap();
    assert!((6 * 24..8 * 24).contains(&hours), "{hours}");
    let past = plan(&practice, &client, "2020-03-05");
    practice.must("became", became(&past, "cancelled_by_client"));
    let view = practice.must("times", json!({ "client": client }));
    assert_eq!(view["sessions"][0]["session"], past);
    let of_past = view["changes"].as_array().unwrap().iter();
    let of_past = of_past.filter(|change| change["of"]["session"] == past).collect::<Vec<_>>();
    assert_eq!(of_past[0]["change"]["notice_hours"], json!(null));
}

#[test]
fn a_late_beginning_is_told_in_minutes_and_may_be_written_down_with_what_it_was_like() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2020-03-05");
    practice.must("became", became(&session, "held"));
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    facts["actual_start"] = json!("2020-03-05T09:39:00");
    let keep =
        json!({ "id": session, "base_rev": view["rev"], "session": facts, "going_on": null });
    practice.must("keep_session", keep);
    let view = practice.must("times", json!({ "client": client }));
    let times = &view["sessions"][0];
    assert_eq!((&times["delay"], &times["overrun"]), (&json!(9), &json!(null)));
    assert_eq!(
        (&view["kept"]["beginnings"], &view["kept"]["began_on_time"]),
        (&json!(1), &json!(0))
    );
    let change = json!({ "what": "began_late", "by": "therapist", "changed_on": "2020-03-05",
        "notice_hours": null, "reason_shown": null, "how_told": "in_person",
        "alternatives_offered": null, "impact_acknowledged": true, "client_view": null });
    let mut keep = json!({ "session": session, "id": view["minted"], "base_rev": null,
        "is_closed": true, "change": change });
    keep["change"]["changed_on"] = json!("2099-01-01");
    assert_eq!(practice.problem("keep_schedule_change", keep.clone()), "fields");
    keep["change"]["changed_on"] = json!("2020-03-05");
    let kept = practice.must("keep_schedule_change", keep);
    assert_eq!(kept["changes"][0]["state"], "closed");
}

#[test]
fn within_how_many_minutes_is_on_time_is_the_practices_own() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = plan(&practice, &client, "2020-03-05");
    practice.must("became", became(&session, "held"));
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    facts["actual_start"] = json!("2020-03-05T09:39:00");
    practice.must(
        "keep_session",
        json!({ "id": session, "base_rev": view["rev"], "session": facts, "going_on": null }),
    );
    let own = practice.must("practice", json!(null));
    let mut details = own["practice"].clone();
    details["on_time_minutes"] = json!(10);
    practice.must(
        "keep_practice",
        json!({ "id": own["id"], "base_rev": own["rev"], "practice": details }),
    );
    let view = practice.must("times", json!({ "client": client }));
    assert_eq!((&view["on_time_minutes"], &view["kept"]["began_on_time"]), (&json!(10), &json!(1)));
}

#[test]
fn a_change_of_another_client_or_session_is_not_kept_from_here() {
    let practice = Practice::open();
    let (client, session) = one_session(&practice);
    practice.must("became", moved(&session, Some("therapist")));
    let change = practice.must("times", json!({ "client": client }))["changes"][0].clone();
    let (_, other) = another(&practice, "other");
    let mut elsewhere = keeping(&change, false, &json!({}));
    elsewhere["session"] = json!(other);
    assert_eq!(practice.problem("keep_schedule_change", elsewhere), "not_found");
    let same = plan(&practice, &client, "2020-03-05");
    let mut elsewhere = keeping(&change, false, &json!({}));
    elsewhere["session"] = json!(same);
    assert_eq!(practice.problem("keep_schedule_change", elsewhere), "not_from_here");
    let typed = json!({ "target": change["id"], "kind": "schedule_change", "client": client,
        "session": session, "base_rev": change["rev"], "body": { "client_view": "It fri" } });
    practice.must("keep_draft", typed);
    let voided =
        practice.must("void_schedule_change", json!({ "entry": change["id"], "reason": null }));
    let waiting = practice.must("overview", json!({ "client": client }))["drafts"].clone();
    assert_eq!(waiting, json!([]), "nothing waits at what was struck through");
    assert_eq!(voided["changes"][0]["is_voided"], true);
    let slip = json!({ "entry": session, "reason": null });
    assert_eq!(practice.problem("void_schedule_change", slip), "not_found");
}

fn one_session(practice: &Practice) -> (String, String) {
    let client = practice.add("WREN-07");
    let session = plan(practice, &client, "2020-03-09");
    (client, session)
}

fn another(practice: &Practice, what: &str) -> (String, String) {
    let client = practice.add(&format!("{}-9", what.to_uppercase()));
    let session = plan(practice, &client, "2020-03-09");
    (client, session)
}

fn plan(practice: &Practice, client: &str, on: &str) -> String {
    let plan = json!({ "client": client, "on": on, "start": "09:30:00", "minutes": 50, "meeting": "in_person" });
    practice.must("plan_session", plan)["id"].as_str().unwrap().to_owned()
}

fn became(session: &str, state: &str) -> Value {
    json!({ "session": session, "state": state, "reason": null, "new_on": null, "new_start": null })
}

fn moved(session: &str, by: Option<&str>) -> Value {
    json!({ "session": session, "state": "moved", "reason": "A clash in my diary.", "by": by,
        "new_on": "2099-03-16", "new_start": "10:00:00" })
}

fn keeping(view: &Value, is_closed: bool, rest: &Value) -> Value {
    let mut change = view["change"].clone();
    for (name, value) in rest.as_object().unwrap() {
        change[name] = value.clone();
    }
    json!({ "session": view["of"]["session"], "id": view["id"], "base_rev": view["rev"],
        "is_closed": is_closed, "change": change })
}

fn open_in_overview(practice: &Practice, client: &str) -> u64 {
    practice.must("overview", json!({ "client": client }))["changes_to_talk_about"]
        .as_u64()
        .unwrap()
}
