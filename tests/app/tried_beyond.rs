//! Tried on purpose: changes of time, numbers, steps, words that are used often, and what is read of long histories.

use crate::Practice;
use crate::consent;
use crate::notes;
use crate::pacing;
use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use serde_json::{Value, json};

// ---- times

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
    let problem = practice.problem("keep_schedule_change", change);
    assert!(["not_from_here", "stale", "not_found"].contains(&problem.as_str()), "{problem}");
}

// ---- steps

#[test]
fn a_try_whose_day_is_put_right_is_one_boundary_event() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let today = day(&practice);
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(today, "without_asking")]);
    let page = new_step(&practice, &client, &Value::Null, tried);
    step_again(&practice, &page, |step| {
        step["attempts"][0]["tried_on"] = json!(today - Days::new(1));
    })
    .unwrap();
    assert_eq!(boundary_events(&practice, &client), 1, "it is the same try");
}

#[test]
fn a_slip_of_the_finger_in_a_try_leaves_no_boundary_event_that_stands() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(day(&practice), "without_asking")]);
    let page = new_step(&practice, &client, &Value::Null, tried);
    step_again(&practice, &page, |step| step["attempts"][0]["asked"] = json!("agreed_then"))
        .unwrap();
    assert_eq!(boundary_events(&practice, &client), 0, "it was asked for after all");
}

#[test]
fn a_number_of_this_morning_is_put_right_although_the_yes_was_taken_back_since() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = consent::technique(&practice, &client, "Practice near the car");
    consent::answer(&practice, &item, json!({}));
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(day(&practice), "agreed_before")]);
    let page = new_step(&practice, &client, &json!(item), tried);
    consent::answer(&practice, &item, json!({ "decision": "withdrawn" }));
    let again = step_again(&practice, &page, |step| step["attempts"][0]["peak"] = json!(9));
    assert!(again.is_ok(), "{again:?}");
}

#[test]
fn a_try_that_is_kept_loses_no_words_that_are_being_typed_of_the_step_itself() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = new_step(&practice, &client, &Value::Null, step("Sit in the parked car"));
    let kept = &page["steps"][0];
    let draft = json!({ "target": kept["id"], "kind": "exposure_step", "client": client,
        "session": null, "base_rev": kept["rev"],
        "body": { "is": "step", "label": "Sit in the parked car, radio on" } });
    practice.must("keep_draft", draft);
    step_again(&practice, &page, |step| {
        step["attempts"] = json!([attempt(day(&practice), "agreed_then")]);
    })
    .unwrap();
    let of = json!({ "kind": "exposure_step", "client": client });
    let drafts = practice.must("drafts_of", of)["drafts"].to_string();
    assert!(drafts.contains("radio on"), "{drafts}");
}

#[test]
fn what_was_set_aside_at_the_clients_word_is_agreed_only_by_another_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut agreed = step("Sit in the parked car");
    agreed["agreed_on"] = json!("2020-01-15");
    let page = new_step(&practice, &client, &Value::Null, agreed);
    let id = page["steps"][0]["id"].clone();
    let to = |to: &str| practice.call("exposure_step_state", json!({ "step": id, "to": to }));
    to("agreed").unwrap();
    to("set_aside").unwrap();
    let page = to("idea").unwrap();
    assert_eq!(page["steps"][0]["may_become"], json!(["set_aside"]), "the old yes is not one now");
}

#[test]
fn what_the_client_took_back_is_not_tried_further_by_untying_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = consent::technique(&practice, &client, "Practice near the car");
    consent::answer(&practice, &item, json!({}));
    let mut agreed = step("Sit in the parked car");
    agreed["agreed_on"] = json!("2020-01-15");
    let page = new_step(&practice, &client, &json!(item), agreed);
    let id = page["steps"][0]["id"].clone();
    let to = |to: &str| practice.call("exposure_step_state", json!({ "step": id, "to": to }));
    let page = to("agreed").unwrap();
    consent::answer(&practice, &item, json!({ "decision": "withdrawn" }));
    let kept = &page["steps"][0];
    let untied = json!({ "client": client, "id": id, "base_rev": kept["rev"], "item": null,
        "step": kept["step"] });
    drop(practice.call("keep_exposure_step", untied));
    assert!(to("in_progress").is_err(), "the no is still a no");
}

#[test]
fn nothing_is_told_as_agreed_before_where_no_yes_was_ever_written_down() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut tried = step("Sit in the parked car");
    tried["attempts"] = json!([attempt(day(&practice), "agreed_before")]);
    let minted = practice.must("exposure_steps", json!({ "client": client }))["minted"].clone();
    let request =
        json!({ "client": client, "id": minted, "base_rev": null, "item": null, "step": tried });
    assert!(practice.call("keep_exposure_step", request).is_err());
}

// ---- numbers and words

#[test]
fn a_number_that_was_put_right_already_is_not_struck_a_second_time() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let keep = |instead_of: Value, number: u32| {
        let minted = practice.must("measures", json!({ "client": client }))["minted"].clone();
        let mut score = score("Form A", "2020-01-15");
        score["score"] = json!(number);
        practice.must(
            "keep_measure",
            json!({ "client": client, "id": minted, "instead_of": instead_of, "score": score }),
        )
    };
    let slip = keep(Value::Null, 300)["measures"][0]["scores"][0]["id"].clone();
    keep(slip.clone(), 3000);
    let again = practice.call("void_measure", json!({ "entry": slip, "reason": "Another's." }));
    assert!(again.is_err(), "what took its place says why");
}

#[test]
fn spaces_and_marks_that_nobody_can_see_make_no_other_form() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    for (day, name) in [
        ("2020-01-15", "\u{c9}chelle A"),
        ("2020-01-22", "\u{c9}chelle  A"),
        ("2020-01-29", "E\u{301}chelle A"),
    ] {
        let minted = practice.must("measures", json!({ "client": client }))["minted"].clone();
        practice.must(
            "keep_measure",
            json!({ "client": client, "id": minted, "instead_of": null,
            "score": score(name, day) }),
        );
    }
    let page = practice.must("measures", json!({ "client": client }));
    assert_eq!(page["measures"].as_array().unwrap().len(), 1);
}

#[test]
fn no_two_words_that_are_offered_look_the_same() {
    let practice = Practice::open();
    for (name, is_kept) in [("\u{c9}cho", true), ("E\u{301}cho", false)] {
        let minted = practice.must("note_templates", json!(null))["minted"].clone();
        let kept = practice.call(
            "keep_note_template",
            json!({ "id": minted, "base_rev": null,
            "template": { "name": name, "text": "Words." } }),
        );
        assert_eq!(kept.is_ok(), is_kept, "{name}");
    }
}

// ---- long histories

#[test]
fn the_overview_sets_an_old_wording_beside_its_own_usual_however_far_back_that_is() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut ago = 60;
    let mut one = |wording: &str, say_no: u8| {
        let session =
            plan(&practice, &client, &(day(&practice) - Days::new(ago)).to_string(), "09:30:00");
        practice.must("became", became(&session, "held"));
        practice.must("keep_check_in", check_in(&session, wording, say_no));
        ago -= 1;
    };
    (0..5).for_each(|_| one("check_in_six_v1", 9));
    (0..22).for_each(|_| one("check_in_six_v2", 8));
    one("check_in_six_v1", 3);
    (0..2).for_each(|_| one("check_in_six_v2", 8));
    let page = practice.must("check_ins", json!({ "client": client }));
    let lower = |all: &Value| {
        let all = all.as_array().unwrap().iter();
        let old = all.filter(|one| one["check_in"]["answers"]["say_no"] == 3);
        old.map(|one| one["lower"].clone()).next().unwrap()
    };
    let whole = lower(&page["check_ins"]);
    assert_eq!(whole, json!(["say_no"]));
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(lower(&overview["check_ins"]), whole);
}

#[test]
fn what_an_old_note_said_is_said_however_many_sessions_came_since() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let old = plan(&practice, &client, "2020-03-05", "09:30:00");
    finish_note(&practice, &old, |note| {
        note["calibration"] = json!("Short sentences.");
        note["safety_open"] = json!(true);
    });
    for ago in 1..=26 {
        let on = (day(&practice) - Days::new(ago)).to_string();
        let session = plan(&practice, &client, &on, "09:30:00");
        if ago % 2 == 0 {
            finish_note(&practice, &session, |_| ());
        }
    }
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(overview["calibration"]["text"], "Short sentences.");
    let newest = plan(&practice, &client, &day(&practice).to_string(), "00:01:00");
    assert_eq!(notes::page(&practice, &newest)["aids"]["safety_is_open"], true);
}

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
fn the_curtain_lets_a_hard_part_rest_although_the_session_is_said_to_have_begun_later_since() {
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

fn step(label: &str) -> Value {
    json!({ "label": label, "expected": 4, "place": 1, "variations": [], "agreed_on": null,
        "client_words": null, "attempts": [] })
}

fn attempt(on: NaiveDate, asked: &str) -> Value {
    json!({ "tried_on": on, "asked": asked, "minutes": 5, "before": 4, "peak": 5, "after": 2,
        "stopped_by": null, "note": null })
}

fn new_step(practice: &Practice, client: &str, item: &Value, step: Value) -> Value {
    let minted = practice.must("exposure_steps", json!({ "client": client }))["minted"].clone();
    let request =
        json!({ "client": client, "id": minted, "base_rev": null, "item": item, "step": step });
    practice.must("keep_exposure_step", request)
}

/// Keeps the first step of a page again, changed.
fn step_again(
    practice: &Practice,
    page: &Value,
    change: impl FnOnce(&mut Value),
) -> Result<Value, Value> {
    let kept = &page["steps"][0];
    let mut step = kept["step"].clone();
    change(&mut step);
    let request = json!({ "client": page["client"], "id": kept["id"], "base_rev": kept["rev"],
        "item": kept["item"], "step": step });
    practice.call("keep_exposure_step", request)
}

fn boundary_events(practice: &Practice, client: &str) -> usize {
    let page = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    page["boundary_events"].as_array().unwrap().len()
}

fn score(name: &str, taken_on: &str) -> Value {
    json!({ "measure": name, "licence_confirmed": true, "taken_on": taken_on, "score": 3000,
        "least": 0, "most": 4000, "higher_is": "better", "norm": null, "my_line": null, "parts": [] })
}

fn check_in(session: &str, wording: &str, say_no: u8) -> Value {
    json!({ "session": session, "instead_of": null, "check_in": { "about_on": "2020-03-05",
        "rater": "client", "wording": wording, "answers": { "bond": 8, "goals": 8, "tasks": 8,
        "pace": 8, "identity": 8, "say_no": say_no }, "pace_direction": null, "open_line": null,
        "completed": "paper_at_home", "declined": false } })
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

fn finish_note(practice: &Practice, session: &str, change: impl FnOnce(&mut Value)) {
    let note = notes::page(practice, session)["note"].clone();
    let mut body = note["note"].clone();
    body["what_we_did"] = json!("Drew.");
    change(&mut body);
    practice.must(
        "finish_note",
        json!({ "id": note["id"], "session": session, "base_rev": note["rev"], "note": body }),
    );
}

fn day(practice: &Practice) -> NaiveDate {
    practice.must("app_state", json!(null))["today"].as_str().unwrap().parse().unwrap()
}
