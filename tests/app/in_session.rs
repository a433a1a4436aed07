//! What was asked and used in a session: the gate, questions of one key, and old yeses.

use crate::Practice;
use crate::consent::{answer, history, list, request, standing, technique};
use serde_json::{Value, json};

#[test]
fn a_technique_that_is_not_agreed_meets_the_gate_and_the_truth_can_be_recorded() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = technique(&practice, &client, "Drawing");
    let session = practice.session_today(&client);
    held(&practice, &session);
    let gate = practice.must("in_session", json!({ "session": session }));
    assert_eq!(
        gate["techniques"][0]["gate"],
        json!(["agreed_aloud", "left_out", "without_asking", "not_sure"])
    );
    let with = |answer: Value| use_of(&session, &item, answer);
    assert_eq!(practice.problem("use_technique", with(json!(null))), "not_agreed");
    assert_eq!(practice.problem("use_technique", with(json!("ask_now"))), "not_agreed");
    let told = practice.must("use_technique", with(json!("without_asking")));
    assert!(told["uses"][0]["boundary"].is_string(), "it is talked about");
    assert_eq!(told["uses"][0]["used"]["stood"], "not_asked");
    let aloud = practice.must("use_technique", with(json!("agreed_aloud")));
    assert!(aloud["uses"][1]["boundary"].is_null());
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    assert_eq!(standing(&page, &item), "not_asked", "once is not for good");
}

#[test]
fn what_is_agreed_is_used_without_a_gate() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = technique(&practice, &client, "Drawing");
    let session = practice.session_today(&client);
    answer_in(&practice, &session, &item, "granted");
    let used = practice.must("use_technique", use_of(&session, &item, json!(null)));
    assert_eq!(used["uses"][0]["used"]["asked"], "agreed_before");
    assert_eq!(
        practice.problem("use_technique", use_of(&session, &item, json!("without_asking"))),
        "not_agreed",
        "nothing untrue can be said of what is agreed"
    );
}

#[test]
fn a_question_of_one_key_can_say_more_later_and_a_slip_is_voided() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let ask = |what: &str, instead: Value| {
        let asked = json!({ "asked_on": "2026-01-01", "at_minute": 18, "what": what, "options": [],
            "answer": "yes", "answered_by": "words", "honoured": null, "happened_next": null });
        json!({ "session": session, "item": null, "instead_of": instead, "asked": asked })
    };
    let bare = practice.must("ask_in_session", ask("", json!(null)));
    let first = bare["asked"][0]["id"].clone();
    let told = practice.must("ask_in_session", ask("look at one picture", first));
    let voided: Vec<_> =
        told["asked"].as_array().unwrap().iter().map(|one| one["is_voided"].clone()).collect();
    assert_eq!(voided, [true, false]);
    let slip = told["asked"][1]["id"].clone();
    let entry = json!({ "entry": slip, "reason": null });
    let after = practice.must("void_in_session", json!({ "session": session, "entry": entry }));
    assert_eq!(after["asked"][1]["is_voided"], true);
}

#[test]
fn what_was_used_while_a_yes_held_is_not_made_untrue_by_taking_it_back() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = technique(&practice, &client, "Drawing");
    let session = practice.session_today(&client);
    answer_in(&practice, &session, &item, "granted");
    answer_in(&practice, &session, &item, "withdrawn");
    held(&practice, &session);
    let told = practice.must("use_technique", use_of(&session, &item, json!("agreed_then")));
    assert_eq!(told["uses"][0]["used"]["asked"], "agreed_then");
    assert!(told["uses"][0]["boundary"].is_null());
}

#[test]
fn a_yes_of_after_a_session_makes_nothing_agreed_that_was_done_in_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = technique(&practice, &client, "Drawing");
    let session = practice.session_today(&client);
    over_since_midnight(&practice, &session);
    answer(&practice, &item, json!({ "decision": "granted" }));
    let there = practice.must("in_session", json!({ "session": session }));
    assert_eq!(
        there["techniques"][0]["gate"],
        json!(["agreed_aloud", "left_out", "without_asking", "not_sure"])
    );
    assert_eq!(
        practice.problem("use_technique", use_of(&session, &item, json!(null))),
        "not_agreed"
    );
    answer_in(&practice, &session, &item, "granted");
    let used = practice.must("use_technique", use_of(&session, &item, json!(null)));
    assert_eq!(used["uses"][0]["used"]["asked"], "agreed_before", "it was answered in it");
}

#[test]
fn a_change_of_mind_when_it_was_asked_leaves_it_out_and_says_what_was_answered() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = technique(&practice, &client, "Drawing");
    let session = practice.session_today(&client);
    goes_on(&practice, &session);
    let asked = json!({ "asked_on": "2026-01-01", "at_minute": null, "what": "Drawing",
        "options": [], "answer": "changed_mind", "answered_by": "words", "honoured": null,
        "happened_next": null });
    let mut request = use_of(&session, &item, json!("ask_now"));
    request["asked"] = asked;
    let there = practice.must("use_technique", request);
    assert_eq!(there["asked"][0]["asked"]["answer"], "changed_mind");
    assert_eq!(there["uses"][0]["used"]["became"], "left_out");
    assert_eq!(there["uses"][0]["answered"], "changed_mind");
}

#[test]
fn an_old_yes_is_brought_up_today_and_only_what_the_client_says_changes_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let old = json!({ "decision": "granted_with_conditions", "conditions": "Shoes stay on.",
        "answered_on": "2026-01-02" });
    let (drawing, clay) =
        (technique(&practice, &client, "Drawing"), technique(&practice, &client, "Clay"));
    for item in [&drawing, &clay] {
        answer(&practice, item, old.clone());
    }
    let refused = technique(&practice, &client, "Music");
    answer(&practice, &refused, json!({ "decision": "declined", "answered_on": "2026-01-02" }));
    let touch = list(&practice, &client, "touch")["id"].as_str().unwrap().to_owned();
    answer(&practice, &touch, json!({ "decision": "granted", "answered_on": "2026-01-02" }));
    let session = practice.session_today(&client);
    let names = |there: &Value| -> Vec<String> {
        let all = there["still_true"].as_array().unwrap();
        all.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };
    let there = practice.must("in_session", json!({ "session": session }));
    assert_eq!(names(&there), ["Drawing", "Clay"]);
    let first = &there["still_true"][0];
    assert_eq!(first["conditions"], "Shoes stay on.");
    assert_eq!((&first["kind"], &first["about"]), (&json!("technique"), &json!(null)));
    assert_eq!(first["wording"], "May we try?", "it is asked again in the words it was asked in");
    let today = practice.must("today", json!(null));
    assert_eq!(today["sessions"][0]["still_true"].as_array().unwrap().len(), 2, "in the brief");
    let about = |item: &str| json!({ "session": session, "item": item });
    let there = practice.must("put_off_consent", about(&clay));
    assert_eq!(names(&there), ["Drawing"]);
    let there = practice.must("still_so", about(&drawing));
    assert_eq!(names(&there), Vec::<String>::new());
    assert_eq!(practice.problem("still_so", about(&refused)), "not_from_here");
    assert_eq!(practice.problem("still_so", about(&touch)), "not_from_here", "asked each time");
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    assert_eq!(history(&page, &clay).len(), 1, "to put it off is no answer");
    let again = history(&page, &drawing)[1].clone();
    assert_eq!(again["session"], json!(session));
    assert_eq!(again["event"]["conditions"], "Shoes stay on.");
    assert_eq!(again["event"]["raised_by"], "therapist");
}

#[test]
fn another_clients_session_takes_nothing_of_this_one() {
    let practice = Practice::open();
    let (wren, holt) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let item = technique(&practice, &wren, "Drawing");
    let session = practice.session_today(&holt);
    let crossed = use_of(&session, &item, json!("left_out"));
    assert_eq!(practice.problem("use_technique", crossed), "not_found");
    let mut event = request(&practice, &item, json!({ "decision": "granted" }));
    event["session"] = json!(session);
    assert_eq!(practice.problem("record_consent", event), "not_found");
}

fn use_of(session: &str, item: &str, answer: Value) -> Value {
    json!({ "session": session, "item": item, "answer": answer, "asked": null, "boundary": null })
}

fn answer_in(practice: &Practice, session: &str, item: &str, decision: &str) {
    let mut said = request(practice, item, json!({ "decision": decision }));
    said["session"] = json!(session);
    practice.must("record_consent", said);
}

/// Lets a session have been at midnight, so that now is after it.
fn over_since_midnight(practice: &Practice, session: &str) {
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    let midnight = facts["planned_start"].as_str().unwrap().replace("09:30:00", "00:00:00");
    for field in ["planned_start", "actual_start", "actual_end"] {
        facts[field] = json!(midnight);
    }
    let keep = json!({ "id": session, "base_rev": view["rev"], "session": facts });
    practice.must("keep_session", keep);
}

/// Lets a session go on, whatever the time of day.
fn goes_on(practice: &Practice, session: &str) {
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    let late = facts["planned_start"].as_str().unwrap().replace("09:30:00", "23:58:00");
    facts["planned_start"] = json!(late);
    let keep = json!({ "id": session, "base_rev": view["rev"], "session": facts });
    practice.must("keep_session", keep);
}

/// Lets a session be over, whatever the time of day: it has an end.
fn held(practice: &Practice, session: &str) {
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    facts["actual_start"] = facts["planned_start"].clone();
    facts["actual_end"] = facts["planned_start"].clone();
    let keep = json!({ "id": session, "base_rev": view["rev"], "session": facts });
    practice.must("keep_session", keep);
}
