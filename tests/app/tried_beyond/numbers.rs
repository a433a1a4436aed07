//! Numbers, words that are used often, and what is read of long histories.

use super::{became, day, plan};
use crate::Practice;
use crate::notes;
use chrono::Days;
use serde_json::{Value, json};

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
