//! A session as it happens.

mod keyed;
mod only_this;
mod something_off;

use crate::Practice;
use chrono::{Days, NaiveDateTime, TimeDelta};
use serde_json::{Value, json};

#[test]
fn a_session_is_started_with_one_command_and_a_second_changes_nothing() {
    let (practice, session) = begun();
    let face = practice.must("session_mode", of(&session));
    assert_eq!(face["goes_on"], true);
    assert_eq!(face["session"]["state"], "held");
    assert_eq!(face["code"], "WREN-07");
    assert!(face["minute"].as_u64().unwrap() <= 1);
    let again = practice.must("start_session", of(&session));
    assert_eq!(again["session"]["rev"], face["session"]["rev"]);
    let on = practice.must("app_state", json!(null))["session_on"].clone();
    assert_eq!((&on["session"], &on["only_this"]), (&json!(session), &json!(false)));
}

#[test]
fn what_is_not_of_today_or_was_called_off_is_not_started() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    keep(&practice, &session, |facts| {
        let later = time(facts, "planned_start") + Days::new(3);
        facts["planned_start"] = written(later);
    });
    assert_eq!(practice.problem("start_session", of(&session)), "not_from_here");
    let other = practice.session_today(&client);
    let called_off = json!({ "session": other, "state": "cancelled_by_client", "reason": null,
        "new_on": null, "new_start": null });
    practice.must("became", called_off);
    assert_eq!(practice.problem("start_session", of(&other)), "not_from_here");
    assert_eq!(practice.must("app_state", json!(null))["session_on"], json!(null));
}

#[test]
fn two_sessions_go_on_at_once_only_where_the_end_of_the_first_was_forgotten() {
    let (practice, first) = begun();
    let second = practice.session_today(&practice.add("HOLT-12"));
    assert_eq!(practice.problem("start_session", of(&second)), "another_session_on");
    keep(&practice, &first, |facts| {
        let before = time(facts, "planned_start") - Days::new(1);
        facts["planned_start"] = written(before);
    });
    practice.must("start_session", of(&second));
    let on = practice.must("app_state", json!(null))["session_on"].clone();
    assert_eq!(on["session"], json!(second));
    assert_eq!(practice.must("session_mode", of(&first))["goes_on"], true, "nothing ends by time");
}

#[test]
fn an_ended_session_takes_nothing_more() {
    let (practice, session) = begun();
    practice.must("note_event", event(&session, distress(4)));
    let ended = practice.must("end_session", of(&session));
    assert!(ended["session"]["actual_end"].is_string());
    practice.must("end_session", of(&session));
    assert_eq!(practice.problem("note_event", event(&session, distress(5))), "not_from_here");
    let question = json!({ "session": session, "what": null, "answer": "yes" });
    assert_eq!(practice.problem("ask_in_mode", question), "not_from_here");
    let entry = practice.must("keyed", of(&session))["events"][0]["id"].clone();
    let back = json!({ "session": session, "entry": entry });
    assert_eq!(practice.problem("take_back", back), "not_from_here");
    assert_eq!(practice.problem("start_session", of(&session)), "not_from_here");
    assert_eq!(practice.must("app_state", json!(null))["session_on"], json!(null));
}

#[test]
fn a_hard_part_that_goes_on_ends_with_the_session() {
    let (practice, session) = begun();
    begun_before(&practice, &session, 30);
    practice.must("note_event", at(&session, 12, hard(true)));
    practice.must("end_session", of(&session));
    let counted = aids(&practice, &session)["counted"].clone();
    assert!([18, 19].contains(&counted["trauma_minutes"].as_u64().unwrap()), "{counted}");
    assert_eq!(counted["closing_minutes"], 0);
}

#[test]
fn a_line_that_is_being_typed_when_a_session_ends_is_kept_as_it_stands() {
    let (practice, session) = begun();
    let target = typed(&practice, &session, "anything", "Pencil in the other h");
    practice.must("end_session", of(&session));
    let keyed = practice.must("keyed", of(&session));
    assert_eq!(keyed["events"][0]["id"], target);
    assert_eq!(aids(&practice, &session)["lines"], json!(["Pencil in the other h"]));
}

#[test]
fn after_a_power_cut_the_session_goes_on_with_the_line_that_was_being_typed() {
    let (practice, session) = begun();
    practice.must("note_event", event(&session, distress(6)));
    let target = typed(&practice, &session, "attunement", "Looked at the door");
    let after = practice.after_a_power_cut();
    after.must("unlock", json!({ "passphrase": crate::practice::PASSPHRASE }));
    assert_eq!(after.must("app_state", json!(null))["session_on"]["session"], json!(session));
    let face = after.must("session_mode", of(&session));
    assert_eq!(face["goes_on"], true);
    assert_eq!(face["strength"], 6);
    assert_eq!(
        face["line"],
        json!({ "target": target, "about": "attunement", "text": "Looked at the door" })
    );
}

#[test]
fn a_session_that_runs_over_is_found_again_after_an_opening_until_it_is_ended() {
    let (practice, session) = begun();
    run_over(&practice, &session);
    reopen(&practice);
    let on = practice.must("app_state", json!(null))["session_on"].clone();
    assert_eq!(on["session"], json!(session));
    practice.must("end_session", of(&session));
    reopen(&practice);
    assert_eq!(practice.must("app_state", json!(null))["session_on"], json!(null));
}

#[test]
fn a_session_whose_end_was_forgotten_is_found_again_once_the_later_one_ends() {
    let (practice, first) = begun();
    run_over(&practice, &first);
    let second = practice.session_today(&practice.add("HOLT-12"));
    practice.must("start_session", of(&second));
    reopen(&practice);
    practice.must("end_session", of(&second));
    let on = practice.must("app_state", json!(null))["session_on"].clone();
    assert_eq!(on["session"], json!(first));
    assert_eq!(practice.must("session_mode", of(&first))["goes_on"], true);
}

#[test]
fn readiness_is_said_again_and_the_later_word_stands() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    assert_eq!(practice.must("before_session", of(&session))["readiness"], json!(null));
    let say = |word: &str| {
        json!({ "session": session, "readiness": { "said_on": "2026-01-01", "client": word,
            "therapist": "small_step", "why": null } })
    };
    let first = practice.must("record_readiness", say("small_step"))["readiness"].clone();
    let second = practice.must("record_readiness", say("not_today"))["readiness"].clone();
    assert_eq!(second["readiness"]["client"], "not_today");
    assert_ne!(first["id"], second["id"]);
    assert_ne!(second["readiness"]["said_on"], "2026-01-01", "the day is the clock's");
    practice.must(
        "void_in_session",
        json!({ "session": session,
        "entry": { "entry": second["id"], "reason": null } }),
    );
    let page = practice.must("before_session", of(&session));
    assert_eq!(page["readiness"], json!(null), "what it took the place of does not come back");
}

#[test]
fn what_the_client_said_no_to_is_not_planned() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let drawing = crate::consent::technique(&practice, &client, "Drawing");
    let clay = crate::consent::technique(&practice, &client, "Clay");
    crate::consent::answer(&practice, &clay, json!({ "decision": "declined" }));
    let session = practice.session_today(&client);
    keep(&practice, &session, |facts| {
        let late = time(facts, "planned_start").date().and_hms_opt(23, 58, 0).unwrap();
        facts["planned_start"] = written(late);
    });
    let page = practice.must("before_session", of(&session));
    assert_eq!(page["may_start"], true);
    let names: Vec<_> = page["tasks"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["Drawing"]);
    let plan = |item: &str| json!({ "session": session, "item": item });
    assert_eq!(practice.problem("plan_task", plan(&clay)), "not_agreed");
    assert_eq!(practice.must("plan_task", plan(&drawing))["task"], json!(drawing));
    let other = practice.add("HOLT-12");
    let theirs = crate::consent::technique(&practice, &other, "Music");
    assert_eq!(practice.problem("plan_task", plan(&theirs)), "not_found");
    let nothing = practice.must("plan_task", json!({ "session": session, "item": null }));
    assert_eq!(nothing["task"], json!(null));
}

#[test]
fn a_session_started_by_mistake_is_planned_again_and_may_be_started() {
    let (practice, session) = begun();
    let face = practice.must("session_mode", of(&session));
    assert_eq!(face["may_start"], false);
    let planned = json!({ "session": session, "state": "planned", "reason": null,
        "new_on": null, "new_start": null });
    let view = practice.must("became", planned);
    let times = (&view["session"]["actual_start"], &view["session"]["actual_end"]);
    assert_eq!((&view["state"], times), (&json!("planned"), (&json!(null), &json!(null))));
    assert_eq!(practice.must("app_state", json!(null))["session_on"], json!(null));
    assert_eq!(practice.must("session_mode", of(&session))["may_start"], true);
    practice.must("start_session", of(&session));
}

#[test]
fn an_end_that_comes_long_after_the_agreed_one_is_recorded_as_agreed_and_said_so() {
    let (practice, session) = begun();
    ended_long_ago(&practice, &session);
    practice.must("note_event", at(&session, 10, hard(true)));
    let ended = practice.must("end_session", of(&session));
    let facts = &ended["session"];
    let agreed = time(facts, "planned_start") + TimeDelta::minutes(50);
    assert_eq!(time(facts, "actual_end"), agreed);
    let said = aids(&practice, &session);
    assert_eq!(said["ended_as_agreed"], true);
    let counted = &said["counted"];
    let minutes = (&counted["trauma_minutes"], &counted["closing_minutes"]);
    assert_eq!(minutes, (&json!(null), &json!(null)), "nobody knows how long it went on");
    keep(&practice, &session, |facts| {
        facts["actual_end"] = written(time(facts, "actual_end") + TimeDelta::minutes(4));
    });
    assert_eq!(aids(&practice, &session)["ended_as_agreed"], false);
}

#[test]
fn an_end_at_its_time_is_the_clocks() {
    let (practice, session) = begun();
    practice.must("end_session", of(&session));
    assert_eq!(aids(&practice, &session)["ended_as_agreed"], false);
}

#[test]
fn a_line_too_long_to_be_kept_waits_on_the_note_until_it_is_thrown_away() {
    let (practice, session) = begun();
    let long = "word ".repeat(120);
    let target = typed(&practice, &session, "anything", &long);
    assert_eq!(aids(&practice, &session)["waiting_line"], json!(null), "it is being typed");
    practice.must("end_session", of(&session));
    let waiting = aids(&practice, &session)["waiting_line"].clone();
    assert_eq!(waiting, json!({ "target": target, "text": long }));
    practice.must("discard_draft", json!({ "target": target }));
    assert_eq!(aids(&practice, &session)["waiting_line"], json!(null));
}

#[test]
fn what_is_planned_is_kept_beside_the_facts_that_are_being_written() {
    let (practice, session) = begun();
    let view = practice.must("session", of(&session));
    let mut facts = view["session"].clone();
    facts["planned_minutes"] = json!(60);
    let draft = json!({ "target": session, "kind": "session", "client": view["client"],
        "session": session, "base_rev": view["rev"], "body": facts });
    practice.must("keep_draft", draft);
    let focus = |said: Value| json!({ "session": session, "focus": said });
    let page = practice.must("keep_focus", focus(json!("The bus stop, from far away")));
    let kept = &page["session"]["session"];
    assert_eq!(kept["planned_focus"], "The bus stop, from far away");
    let asked = json!({ "client": view["client"], "kind": "session" });
    let found = practice.must("drafts_of", asked)["drafts"][0].clone();
    assert_eq!(found["base_rev"], page["session"]["rev"]);
    let body = &found["body"];
    assert_eq!(body["planned_minutes"], 60);
    assert_eq!(body["planned_focus"], "The bus stop, from far away");
    let again = practice.must("keep_focus", focus(json!(" ")));
    assert_eq!(again["session"]["session"].get("planned_focus"), None);
}

/// A session of a client that was started just now, and that is agreed to end in the night.
fn begun() -> (Practice, String) {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    keep(&practice, &session, |facts| {
        let late = time(facts, "planned_start").date().and_hms_opt(23, 58, 0).unwrap();
        facts["planned_start"] = written(late);
    });
    practice.must("start_session", of(&session));
    (practice, session)
}

/// Lets a session have begun so many minutes earlier.
fn begun_before(practice: &Practice, session: &str, minutes: i64) {
    keep(practice, session, |facts| {
        let earlier = time(facts, "actual_start") - TimeDelta::minutes(minutes);
        facts["actual_start"] = written(earlier);
    });
}

/// Lets a session have been agreed to end long before now.
fn run_over(practice: &Practice, session: &str) {
    keep(practice, session, |facts| {
        let before = time(facts, "planned_start") - Days::new(1);
        facts["planned_start"] = written(before);
    });
}

/// Lets a session of fifty minutes have begun two hours ago, at its time.
fn ended_long_ago(practice: &Practice, session: &str) {
    keep(practice, session, |facts| {
        let begun = written(time(facts, "actual_start") - TimeDelta::hours(2));
        (facts["planned_start"], facts["actual_start"]) = (begun.clone(), begun);
    });
}

fn keep(practice: &Practice, session: &str, change: impl FnOnce(&mut Value)) {
    let view = practice.must("session", of(session));
    let mut facts = view["session"].clone();
    change(&mut facts);
    practice
        .must("keep_session", json!({ "id": session, "base_rev": view["rev"], "session": facts }));
}

fn time(facts: &Value, field: &str) -> NaiveDateTime {
    facts[field].as_str().unwrap().parse().unwrap()
}

fn written(time: NaiveDateTime) -> Value {
    json!(time.format("%Y-%m-%dT%H:%M:%S").to_string())
}

fn reopen(practice: &Practice) {
    crate::locking::lock(practice);
    practice.must("unlock", json!({ "passphrase": crate::practice::PASSPHRASE }));
}

/// Types a line, and gives what it is kept under.
fn typed(practice: &Practice, session: &str, about: &str, text: &str) -> Value {
    let target = practice.must("session_mode", of(session))["line"]["target"].clone();
    let line = json!({ "session": session, "target": target, "about": about, "text": text });
    practice.must("keep_line", line);
    target
}

fn aids(practice: &Practice, session: &str) -> Value {
    crate::notes::page(practice, session)["aids"].clone()
}

fn of(session: &str) -> Value {
    json!({ "session": session })
}

fn event(session: &str, what: Value) -> Value {
    json!({ "session": session, "line": null, "at_minute": null, "what": what })
}

fn at(session: &str, minute: u16, what: Value) -> Value {
    json!({ "session": session, "line": null, "at_minute": minute, "what": what })
}

fn distress(value: u8) -> Value {
    json!({ "happened": "distress", "value": value, "scale": "0_10" })
}

fn hard(begins: bool) -> Value {
    json!({ "happened": "trauma_material", "begins": begins })
}
