//! Ending the work, and the directory, through the commands.

use crate::Practice;
use crate::agreements::{in_days, today};
use crate::boundaries::null;
use crate::consent::{answer, list, technique};
use serde_json::{Value, json};

pub(crate) fn plan(practice: &Practice, reason: &str) -> Value {
    json!({ "reason": reason, "begun_on": today(practice), "talked_on": null, "client_words": null,
        "policy": null, "supervisor": "not_yet", "consulted": null, "options": [],
        "few_options_because": null, "next_steps": [], "final_sessions": null,
        "last_session_on": null, "goodbye": null, "open_door": null, "note_to_self": null,
        "letter": null })
}

fn letter(goes: &str, agreed_on: Value) -> Value {
    json!({ "to": null, "called": "Tariq", "worked_on": "Sleeping in one piece.", "helps": null,
        "leave_alone": null, "client_words": null, "may_ask_back": false, "agreed_on": agreed_on,
        "goes": goes })
}

fn page(practice: &Practice, client: &str) -> Value {
    practice.must("endings", json!({ "client": client }))
}

fn new(practice: &Practice, client: &str, ending: &Value) -> Value {
    json!({ "client": client, "id": page(practice, client)["minted"], "base_rev": null,
        "rupture": null, "item": null, "ending": ending })
}

fn again(client: &str, view: &Value, with: Value) -> Value {
    let mut ending = view["ending"].clone();
    for (field, value) in with.as_object().unwrap() {
        ending[field] = value.clone();
    }
    json!({ "client": client, "id": view["id"], "base_rev": view["rev"], "rupture": view["rupture"],
        "item": view["item"], "ending": ending })
}

fn to(view: &Value, state: &str) -> Value {
    json!({ "ending": view["id"], "base_rev": view["rev"], "to": state })
}

fn fields(problem: &Value) -> Vec<String> {
    let all = problem["problems"].as_array().unwrap().iter();
    all.map(|one| one["field"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn where_it_cannot_be_put_right_an_ending_owes_an_open_talk_somebody_asked_and_two_ways_on() {
    let practice = Practice::open();
    let client = practice.add("HOLT-12");
    let body = plan(&practice, "repair_not_possible");
    let view = practice.must("keep_ending", new(&practice, &client, &body))["endings"][0].clone();
    assert_eq!(
        (&view["state"], &view["may_become"]),
        (&json!("considering"), &json!(["not_needed"]))
    );
    let owed = practice.call("ending_state", to(&view, "talked_about")).unwrap_err();
    assert_eq!(fields(&owed), ["talked_on"]);
    assert_eq!(practice.problem("ending_state", to(&view, "agreed")), "not_from_here");
    let talked = again(&client, &view, json!({ "talked_on": today(&practice) }));
    let talked = practice.must("keep_ending", talked)["endings"][0].clone();
    let talked = practice.must("ending_state", to(&talked, "talked_about"))["endings"][0].clone();
    let owed = practice.call("ending_state", to(&talked, "agreed")).unwrap_err();
    assert_eq!(fields(&owed), ["consulted", "few_options_because"]);
    let offer =
        |who: &str| json!({ "service": who, "contact": null, "why": null, "answer": "not_yet" });
    let whole = json!({ "consulted": "M. Thorne, yesterday.", "last_session_on": in_days(&practice, 14),
        "options": [offer("Harbour Lane"), offer("Northfield")] });
    let whole = practice.must("keep_ending", again(&client, &talked, whole))["endings"][0].clone();
    let agreed = practice.must("ending_state", to(&whole, "agreed"))["endings"][0].clone();
    assert_eq!(agreed["may_become"], json!(["underway", "not_needed"]));
    let fewer = again(&client, &agreed, json!({ "options": [], "talked_on": null }));
    let fewer = practice.call("keep_ending", fewer).unwrap_err();
    assert_eq!(fields(&fewer), ["talked_on", "few_options_because"], "what it rests on stays");
    let dropped = practice.must("ending_state", to(&agreed, "not_needed"))["endings"][0].clone();
    assert_eq!(dropped["may_become"], json!(["considering"]));
    assert_eq!(practice.problem("ending_state", to(&agreed, "underway")), "stale");
}

#[test]
fn a_plan_holds_no_day_ahead_and_nothing_of_another_client() {
    let practice = Practice::open();
    let (client, other) = (practice.add("HOLT-12"), practice.add("WREN-07"));
    let mut body = plan(&practice, "goals_met");
    let ahead = json!(in_days(&practice, 1));
    (body["begun_on"], body["talked_on"]) = (ahead.clone(), ahead.clone());
    body["letter"] = letter("client_takes_it", ahead);
    let refused = practice.call("keep_ending", new(&practice, &client, &body)).unwrap_err();
    assert_eq!(fields(&refused), ["begun_on", "talked_on", "letter.agreed_on"]);
    let request = new(&practice, &client, &plan(&practice, "goals_met"));
    let view = practice.must("keep_ending", request)["endings"][0].clone();
    assert_eq!(practice.problem("keep_ending", again(&other, &view, json!({}))), "not_found");
    let mut tied = again(&client, &view, json!({}));
    tied["item"] = list(&practice, &other, "contact_professional")["id"].clone();
    assert_eq!(practice.problem("keep_ending", tied), "not_found");
    let mut about_else = again(&client, &view, json!({}));
    about_else["item"] = json!(technique(&practice, &client, "Drawing"));
    let about_else = practice.call("keep_ending", about_else).unwrap_err();
    assert_eq!(fields(&about_else), ["item"], "a yes to that is no yes to passing something on");
    let mut strain = again(&client, &view, json!({}));
    strain["rupture"] = json!(other);
    assert_eq!(practice.problem("keep_ending", strain), "not_found");
    practice.must("keep_ending", again(&client, &view, json!({})));
    assert_eq!(practice.problem("keep_ending", again(&client, &view, json!({}))), "stale");
}

#[test]
fn a_letter_is_printed_with_a_yes_to_every_word_and_sent_with_a_yes_that_stands() {
    let practice = Practice::open();
    let client = practice.add("HOLT-12");
    let mut body = plan(&practice, "outside_competence");
    body["letter"] = letter("client_takes_it", null());
    let view = practice.must("keep_ending", new(&practice, &client, &body))["endings"][0].clone();
    assert_eq!(view["may_print"], false);
    let keep = |view: &Value, letter: Value| {
        let request = again(&client, view, json!({ "letter": letter }));
        practice.must("keep_ending", request)["endings"][0].clone()
    };
    let agreed = keep(&view, letter("client_takes_it", today(&practice)));
    assert_eq!(agreed["may_print"], true);
    let mut other_words = letter("client_takes_it", today(&practice));
    other_words["helps"] = json!("Hearing the plan first.");
    let changed = keep(&agreed, other_words.clone());
    assert_eq!(changed["ending"]["letter"]["agreed_on"], null(), "that yes was to other words");
    assert_eq!(changed["may_print"], false);
    assert_eq!(keep(&changed, other_words.clone())["may_print"], true, "said to these");

    let now = page(&practice, &client)["endings"][0].clone();
    other_words["goes"] = json!("sent");
    let sent = keep(&now, other_words);
    assert_eq!(sent["ending"]["letter"]["agreed_on"], today(&practice), "the words are the same");
    assert_eq!(sent["may_print"], false);
    let item = list(&practice, &client, "contact_professional")["id"].as_str().unwrap().to_owned();
    let offered = page(&practice, &client)["sending"].clone();
    assert_eq!((&offered[0]["item"], &offered[0]["standing"]), (&json!(item), &json!("not_asked")));
    let mut tied = again(&client, &sent, json!({}));
    tied["item"] = json!(item);
    assert_eq!(practice.must("keep_ending", tied)["endings"][0]["may_print"], false);
    answer(&practice, &item, json!({ "decision": "granted" }));
    assert_eq!(page(&practice, &client)["endings"][0]["may_print"], true);
    answer(&practice, &item, json!({ "decision": "withdrawn" }));
    assert_eq!(page(&practice, &client)["endings"][0]["may_print"], false);
}

#[test]
fn a_yes_to_telling_the_family_or_to_something_about_nobody_sends_no_letter() {
    let practice = Practice::open();
    let client = practice.add("HOLT-12");
    let family = list(&practice, &client, "family_information_sharing")["id"].clone();
    assert_eq!(page(&practice, &client)["sending"], json!([]));
    let mut body = plan(&practice, "outside_competence");
    body["letter"] = letter("sent", today(&practice));
    let mut tied = new(&practice, &client, &body);
    tied["item"] = family;
    let refused = practice.call("keep_ending", tied).unwrap_err();
    assert_eq!(fields(&refused), ["item"]);
}

#[test]
fn a_plan_says_that_it_may_not_be_needed_once_its_strain_is_looked_at_again() {
    let practice = Practice::open();
    let client = practice.add("HOLT-12");
    let between = || practice.must("between", json!({ "client": client }));
    let id = between()["minted"].clone();
    let on = today(&practice);
    let strain = json!({ "line": "You moved my time again.", "noticed_on": on,
        "noticed_by": "client", "client_words": null, "kind": "unclear", "markers": [],
        "parts": [], "challenges": [], "intensity": null, "intensity_by": null,
        "what_happened": null, "my_part": null, "my_view": null, "steps": [], "answers": [],
        "turns": [], "agreed_change": null, "learning": null });
    practice.must(
        "keep_rupture",
        json!({ "client": client, "id": id, "base_rev": null,
        "session": null, "about": null, "rupture": strain }),
    );
    let turn = |to: &str| {
        let rev = between()["ruptures"][0]["rev"].clone();
        practice.must(
            "turn_rupture",
            json!({ "rupture": id, "base_rev": rev, "to": to, "on": on,
            "reason": "We said so.", "look_again_on": null }),
        )
    };
    let mut request = new(&practice, &client, &plan(&practice, "repair_not_possible"));
    request["rupture"] = id.clone();
    practice.must("keep_ending", request);
    let may_be_needless = || page(&practice, &client)["endings"][0]["may_be_needless"].clone();
    assert_eq!(may_be_needless(), false, "open, and nothing else was said of it");
    turn("not_repairable");
    assert_eq!(may_be_needless(), false);
    turn("exploring");
    assert_eq!(may_be_needless(), true);
    assert_eq!(page(&practice, &client)["endings"][0]["state"], "considering", "by itself nothing");
}

#[test]
fn the_directory_names_who_is_listed_by_name_and_says_whether_it_was_checked_lately() {
    let practice = Practice::open();
    let entry = |name: &str, checked_on: Value| {
        json!({ "name": name, "sort": "agency", "service": null, "contact": null, "access": null,
            "cost": null, "languages": null, "note": null, "checked_on": checked_on })
    };
    let keep = |name: &str, checked_on: Value| {
        let id = practice.must("directory", null())["minted"].clone();
        json!({ "id": id, "base_rev": null, "entry": entry(name, checked_on) })
    };
    let north = keep("Northfield", today(&practice));
    practice.must("keep_directory_entry", north.clone());
    let ahead = keep("Quill", json!(in_days(&practice, 1)));
    assert_eq!(practice.problem("keep_directory_entry", ahead), "fields");
    assert_eq!(practice.problem("keep_directory_entry", keep(" ", null())), "fields");
    let all = practice.must("keep_directory_entry", keep("harbour Lane", json!("2020-02-01")));
    let seen = |all: &Value| {
        let all = all["entries"].as_array().unwrap().iter();
        all.map(|one| (one["entry"]["name"].clone(), one["is_fresh"].clone())).collect::<Vec<_>>()
    };
    let (harbour, northfield) = (json!("harbour Lane"), json!("Northfield"));
    assert_eq!(seen(&all), [(harbour.clone(), json!(false)), (northfield.clone(), json!(true))]);
    let harbour_id = all["entries"][0]["id"].clone();
    let stand = |state: &str| json!({ "entry": harbour_id, "to": state });
    assert_eq!(practice.problem("directory_entry_state", stand("listed")), "not_from_here");
    let all = practice.must("directory_entry_state", stand("set_aside"));
    assert_eq!(seen(&all), [(northfield, json!(true)), (harbour, json!(false))]);
    let client = practice.add("HOLT-12");
    let named = page(&practice, &client)["directory"].clone();
    assert_eq!(named.as_array().unwrap().len(), 1, "who is set aside is named to nobody");
    let revised = json!({ "id": north["id"], "base_rev": 7, "entry": north["entry"] });
    assert_eq!(practice.problem("keep_directory_entry", revised), "stale");
}
