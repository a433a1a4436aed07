//! One key, one entry, and what comes of it.

use super::*;

#[test]
fn one_key_is_kept_at_once_and_one_more_takes_it_back() {
    let (practice, session) = begun();
    practice.must("note_event", event(&session, distress(7)));
    let face = practice.must("note_event", event(&session, distress(4)));
    assert_eq!(face["strength"], 4);
    let last = face["last"].clone();
    assert!(last["seconds_ago"].as_u64().unwrap() <= 10);
    let back = json!({ "session": session, "entry": last["id"] });
    let after = practice.must("take_back", back.clone());
    assert_eq!(after["strength"], 7);
    assert_ne!(after["last"]["id"], last["id"]);
    practice.must("take_back", back);
    let keyed = practice.must("keyed", of(&session));
    let voided: Vec<_> =
        keyed["events"].as_array().unwrap().iter().map(|one| one["is_voided"].clone()).collect();
    assert_eq!(voided, [false, true], "it stays, struck through");
}

#[test]
fn a_question_of_two_keys_says_no_more_than_was_said() {
    let (practice, session) = begun();
    let ask = |what: Value| json!({ "session": session, "what": what, "answer": "yes" });
    let face = practice.must("ask_in_mode", ask(json!("look at one picture")));
    assert_eq!(face["question"], "look at one picture");
    let face = practice.must("ask_in_mode", ask(json!(null)));
    assert_eq!(face["question"], "look at one picture", "a blank one is none in words");
    let unnamed = practice.must("keyed", of(&session))["unnamed"].clone();
    assert_eq!(unnamed.as_array().unwrap().len(), 1);
    assert_eq!(unnamed[0]["asked"]["at_minute"], face["minute"]);
    let back = json!({ "session": session, "entry": face["last"]["id"] });
    practice.must("take_back", back);
    assert_eq!(aids(&practice, &session)["unnamed"], json!([]));
}

#[test]
fn a_line_is_kept_as_it_is_typed_and_one_key_makes_it_an_entry_once() {
    let (practice, session) = begun();
    let target = typed(&practice, &session, "anything", "Pencil on the other side");
    let what =
        json!({ "happened": "line", "about": "anything", "text": "Pencil on the other side" });
    let enter = json!({ "session": session, "line": target, "at_minute": null, "what": what });
    let face = practice.must("note_event", enter.clone());
    assert_ne!(face["line"]["target"], target);
    assert_eq!(face["line"]["text"], "");
    practice.must("note_event", enter);
    assert_eq!(practice.must("keyed", of(&session))["events"].as_array().unwrap().len(), 1);
    let again = typed(&practice, &session, "something_off", "x");
    let wiped = json!({ "session": session, "target": again, "about": "anything", "text": " " });
    practice.must("keep_line", wiped);
    assert_eq!(practice.must("session_mode", of(&session))["line"]["text"], "");
    let not_a_line = json!({ "session": session, "line": again, "at_minute": null,
        "what": distress(3) });
    assert_eq!(practice.problem("note_event", not_a_line), "not_from_here");
}

#[test]
fn a_line_is_not_typed_over_something_else() {
    let (practice, session) = begun();
    let note = crate::notes::page(&practice, &session)["note"].clone();
    let draft = json!({ "target": note["id"], "kind": "alliance_note", "client": null,
        "session": session, "base_rev": null, "body": note["note"] });
    practice.must("keep_draft", draft);
    let line =
        json!({ "session": session, "target": note["id"], "about": "anything", "text": "x" });
    assert_eq!(practice.problem("keep_line", line), "not_from_here");
}

#[test]
fn the_hard_part_is_begun_once_and_its_minutes_are_those_that_were_keyed() {
    let (practice, session) = begun();
    begun_before(&practice, &session, 30);
    practice.must("note_event", at(&session, 10, hard(true)));
    practice.must("note_event", at(&session, 12, hard(true)));
    let face = practice.must("note_event", at(&session, 19, hard(false)));
    assert_eq!(face["hard_part"]["minutes"], 9);
    assert_eq!(face["hard_part"]["since"], json!(null));
    assert_eq!(practice.must("keyed", of(&session))["events"].as_array().unwrap().len(), 2);
    let late = at(&session, 200, hard(true));
    assert_eq!(practice.problem("note_event", late), "fields", "that has not been yet");
}

#[test]
fn how_long_a_hard_part_went_on_behind_a_lock_is_asked() {
    let (practice, session) = begun();
    begun_before(&practice, &session, 30);
    practice.must("note_event", at(&session, 10, hard(true)));
    assert_eq!(practice.must("session_mode", of(&session))["hard_part"]["ran_over_lock"], false);
    reopen(&practice);
    let face = practice.must("session_mode", of(&session));
    assert_eq!(face["hard_part"]["ran_over_lock"], true);
    assert_eq!(practice.problem("note_event", event(&session, hard(false))), "not_from_here");
    let say = |minutes: Value| json!({ "session": session, "minutes": minutes });
    assert_eq!(practice.problem("end_hard_part", say(json!(90))), "fields");
    let said = practice.must("end_hard_part", say(json!(12)));
    assert_eq!(said["hard_part"], json!({ "minutes": 12, "since": null, "ran_over_lock": false }));
    assert_eq!(practice.problem("end_hard_part", say(json!(1))), "not_from_here");
}

#[test]
fn what_nobody_recorded_of_a_hard_part_is_not_zero() {
    let (practice, session) = begun();
    begun_before(&practice, &session, 30);
    practice.must("note_event", at(&session, 10, hard(true)));
    reopen(&practice);
    practice.must("end_hard_part", json!({ "session": session, "minutes": null }));
    practice.must("end_session", of(&session));
    assert_eq!(aids(&practice, &session)["counted"]["trauma_minutes"], json!(null));
}

#[test]
fn a_session_that_ends_before_anybody_said_it_makes_nothing_up() {
    let (practice, session) = begun();
    begun_before(&practice, &session, 30);
    practice.must("note_event", at(&session, 10, hard(true)));
    reopen(&practice);
    practice.must("end_session", of(&session));
    let aids = aids(&practice, &session);
    assert_eq!(aids["counted"]["trauma_minutes"], json!(null));
    let keyed = practice.must("keyed", of(&session));
    assert_eq!(keyed["events"][0]["is_voided"], false, "that it began is true");
}

#[test]
fn an_entry_of_another_session_is_not_taken_back_here() {
    let (practice, first) = begun();
    let entry = practice.must("note_event", event(&first, distress(5)))["last"]["id"].clone();
    practice.must("end_session", of(&first));
    let second = practice.session_today(&practice.add("HOLT-12"));
    let face = practice.must("start_session", of(&second));
    assert_eq!((&face["strength"], &face["last"]), (&json!(null), &json!(null)));
    let back = json!({ "session": second, "entry": entry });
    assert_eq!(practice.problem("take_back", back), "not_found");
    let target = typed(&practice, &second, "anything", "x");
    assert_eq!(practice.must("keyed", of(&first))["events"][0]["is_voided"], false);
    assert_ne!(practice.must("session_mode", of(&first))["line"]["target"], target);
}

#[test]
fn the_clock_is_shown_to_whoever_asked_for_it_and_what_is_typed_about_them_stays() {
    let (practice, session) = begun();
    let client = practice.client("WREN-07");
    let view = practice.must("client", json!({ "client": client }));
    let mut typed = view["client"].clone();
    typed["cue"] = json!("blue scarf");
    let draft = json!({ "target": client, "kind": "client", "client": client, "session": null,
        "base_rev": view["rev"], "body": typed });
    practice.must("keep_draft", draft);
    let clock = json!({ "session": session, "shows_clock": true });
    assert_eq!(practice.must("show_clock", clock)["shows_clock"], true);
    let after = practice.must("client", json!({ "client": client }));
    assert_eq!(after["client"]["shows_clock"], true);
    assert_eq!(after["draft"]["cue"], "blue scarf");
    assert_eq!(after["draft"]["shows_clock"], true, "keeping the draft takes no clock away");
}

#[test]
fn a_note_knows_what_was_keyed_without_typing_it_again() {
    let (practice, session) = begun();
    begun_before(&practice, &session, 40);
    let walk = json!({ "happened": "grounding", "name": "Walk round", "offered_by": "therapist",
        "used": false, "helped": null });
    let walked = json!({ "happened": "grounding", "name": "Walk round", "offered_by": null,
        "used": true, "helped": "yes" });
    let line =
        |about: &str, text: &str| json!({ "happened": "line", "about": about, "text": text });
    for (minute, what) in [
        (2, distress(3)),
        (8, walk),
        (9, walked),
        (10, hard(true)),
        (14, distress(6)),
        (19, hard(false)),
        (20, json!({ "happened": "stop_signal", "honoured": null })),
        (22, line("attunement", "Looked at the door")),
        (23, line("something_off", "I spoke too fast")),
        (30, json!({ "happened": "rest_stop", "called_by": "client" })),
        (36, json!({ "happened": "window", "arousal": "within" })),
        (38, distress(4)),
    ] {
        practice.must("note_event", at(&session, minute, what));
    }
    let aids = aids(&practice, &session);
    let counted = &aids["counted"];
    assert_eq!(counted["trauma_minutes"], 9);
    assert_eq!(counted["closing_minutes"], json!(null), "it has not ended");
    let said = [&counted["suds_start"], &counted["suds_peak"], &counted["suds_end"]];
    assert_eq!(said, [3, 6, 4]);
    assert_eq!(
        (&counted["stop_signal_count"], &counted["stop_honoured"]),
        (&json!(1), &json!(null))
    );
    assert_eq!(counted["arousal_end"], "within");
    assert_eq!(
        aids["grounding"],
        json!([{ "name": "Walk round", "offered_by": "therapist",
        "used": true, "helped": "yes" }])
    );
    assert_eq!(aids["attunement"][0]["cue"], "Looked at the door");
    assert_eq!(aids["lines"], json!(["I spoke too fast"]));
    assert_eq!((&aids["rested"], &aids["safety_is_open"]), (&json!(true), &json!(false)));
    assert_eq!((&aids["last_session_on"], &aids["carried_over"]), (&json!(null), &json!(null)));
}

#[test]
fn a_note_knows_what_the_notes_before_it_said() {
    let (practice, first) = begun();
    practice.must("end_session", of(&first));
    let client = practice.client("WREN-07");
    begun_before_a_day(&practice, &first);
    let note = crate::notes::page(&practice, &first)["note"].clone();
    let mut body = note["note"].clone();
    body["i_promised"] = json!("ring the surgery");
    body["calibration"] = json!("shorter sentences");
    body["safety_open"] = json!(true);
    practice.must(
        "finish_note",
        json!({ "id": note["id"], "session": first, "base_rev": null, "note": body }),
    );
    let own = aids(&practice, &first);
    assert_eq!((&own["calibration"], &own["safety_is_open"]), (&json!(null), &json!(false)));
    let second = practice.session_today(&client);
    let aids = aids(&practice, &second);
    assert_eq!(aids["calibration"]["text"], "shorter sentences");
    assert_eq!(aids["safety_is_open"], true);
    assert_eq!(aids["carried_over"]["i_promised"], "ring the surgery");
    assert_eq!(aids["carried_over"]["calibration"], json!(null));
    assert_eq!(aids["last_session_on"], aids["calibration"]["session_on"]);
    let page = practice.must("before_session", of(&second));
    assert_eq!(page["calibration"]["text"], "shorter sentences");
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(overview["calibration"]["text"], "shorter sentences");
}

/// Lets a session that was ended have been the day before.
fn begun_before_a_day(practice: &Practice, session: &str) {
    keep(practice, session, |facts| {
        for field in ["planned_start", "actual_start", "actual_end"] {
            let before = time(facts, field) - Days::new(1);
            facts[field] = written(before);
        }
    });
}

#[test]
fn saying_more_about_the_stop_signal_takes_its_place_and_taking_that_back_brings_it_back() {
    let (practice, session) = begun();
    begun_before(&practice, &session, 20);
    let signal = |honoured: Value| json!({ "happened": "stop_signal", "honoured": honoured });
    let first =
        practice.must("note_event", at(&session, 9, signal(json!(null))))["last"]["id"].clone();
    let more = |instead: &Value, what: Value| {
        json!({ "session": session, "line": null, "at_minute": null, "what": what,
            "instead_of": instead })
    };
    assert_eq!(practice.problem("note_event", more(&first, distress(3))), "not_from_here");
    let face = practice.must("note_event", more(&first, signal(json!("partly"))));
    assert_eq!(practice.problem("note_event", more(&first, signal(json!("no")))), "not_from_here");
    let counted = aids(&practice, &session)["counted"].clone();
    let said = (&counted["stop_signal_count"], &counted["stop_honoured"]);
    assert_eq!(said, (&json!(1), &json!("partly")));
    let keyed = practice.must("keyed", of(&session))["events"].clone();
    assert_eq!(keyed[1]["event"]["at_minute"], 9, "it was then");
    let back = json!({ "session": session, "entry": face["last"]["id"] });
    let after = practice.must("take_back", back);
    assert_eq!(after["last"]["id"], first);
    let counted = aids(&practice, &session)["counted"].clone();
    let said = (&counted["stop_signal_count"], &counted["stop_honoured"]);
    assert_eq!(said, (&json!(1), &json!(null)), "that it was used stays said");
}

#[test]
fn where_one_of_two_hard_parts_is_not_recorded_neither_minutes_nor_closing_are_made_up() {
    let (practice, session) = begun();
    begun_before(&practice, &session, 40);
    practice.must("note_event", at(&session, 5, hard(true)));
    practice.must("note_event", at(&session, 11, hard(false)));
    practice.must("note_event", at(&session, 20, hard(true)));
    reopen(&practice);
    let face = practice.must("end_hard_part", json!({ "session": session, "minutes": null }));
    assert_eq!(face["hard_part"]["since"], json!(null));
    assert_eq!(face["hard_part"]["ran_over_lock"], false, "it is not asked again");
    practice.must("end_session", of(&session));
    let counted = aids(&practice, &session)["counted"].clone();
    let said = (&counted["trauma_minutes"], &counted["closing_minutes"]);
    assert_eq!(said, (&json!(null), &json!(null)));
    let keyed = practice.must("keyed", of(&session))["events"].clone();
    assert!(keyed.as_array().unwrap().iter().all(|one| one["is_voided"] == false));
}

#[test]
fn a_hard_part_rests_when_its_minutes_are_hidden_with_the_clock() {
    let (practice, session) = begun();
    let clock = |shown: bool| json!({ "session": session, "shows_clock": shown });
    practice.must("show_clock", clock(true));
    begun_before(&practice, &session, 30);
    practice.must("note_event", at(&session, 12, hard(true)));
    let face = practice.must("show_clock", clock(false));
    assert_eq!(face["hard_part"]["since"], json!(null));
    let minutes = face["hard_part"]["minutes"].as_u64().unwrap();
    begun_before(&practice, &session, 10);
    practice.must("end_session", of(&session));
    assert_eq!(aids(&practice, &session)["counted"]["trauma_minutes"], minutes);
}
