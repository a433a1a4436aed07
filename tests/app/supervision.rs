//! What is taken to supervision: only what a client was told of is talked about, and no name leaves on paper.

use crate::Practice;
use crate::agreements::{in_days, today};
use crate::boundaries::null;
use crate::consent::{answer, list};
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

fn item(practice: &Practice, sentence: &str) -> Value {
    json!({ "sentence": sentence, "theme": "dose", "noted_on": today(practice), "outcome": null })
}

pub(crate) fn take(practice: &Practice, about: Value, sentence: &str) -> Value {
    let id = practice.must("supervision", null())["minted_item"].clone();
    let request = json!({ "id": id, "base_rev": null, "about": about, "whom": null,
        "item": item(practice, sentence) });
    let view = practice.must("keep_supervision_item", request);
    of(&view, &id)
}

pub(crate) fn of(view: &Value, id: &Value) -> Value {
    let items = view["items"].as_array().unwrap().iter();
    items.clone().find(|one| &one["id"] == id).unwrap().clone()
}

fn meeting(practice: &Practice, on: Value) -> Value {
    json!({ "id": practice.must("supervision", null())["minted_entry"], "base_rev": null,
        "to": "held", "talked": [],
        "entry": { "on": on, "quarters": 6, "with": "R. Sandoval", "mode": "one_to_one",
            "decision": null, "follow_up_on": null } })
}

pub(crate) fn tell(practice: &Practice, client: &str) {
    let told = list(practice, client, "supervision_deidentified");
    answer(practice, told["id"].as_str().unwrap(), json!({ "decision": "acknowledged" }));
}

fn sheet() -> Value {
    json!({ "document": { "kind": "supervision_sheet" }, "copy": "stays_here", "profile": "clear_14pt",
        "paper": "a4", "lines_for": [] })
}

#[test]
fn nobody_is_spoken_of_before_they_were_told_that_this_happens() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = json!(practice.session_today(&client));
    let kept = take(&practice, session.clone(), "I go faster when it gets quiet.");
    assert_eq!((&kept["may_discuss"], &kept["code"]), (&json!(false), &json!("WREN-07")));
    assert_eq!(kept["about"]["session"], session);
    let mut held = meeting(&practice, json!(today(&practice)));
    held["talked"] = json!([{ "item": kept["id"], "outcome": null }]);
    assert_eq!(practice.problem("keep_supervision_entry", held.clone()), "fields");
    assert_eq!(practice.must("supervision", null())["entries"], json!([]), "nothing was kept");
    assert_eq!(practice.problem("preview", sheet()), "not_found", "nothing that may be printed");
    tell(&practice, &client);
    held["talked"][0]["outcome"] = json!("Earlier close.");
    let view = practice.must("keep_supervision_entry", held);
    assert_eq!(of(&view, &kept["id"])["state"], "discussed");
    let taken = practice.must("taken_to_supervision", json!({ "about": session }));
    assert_eq!(taken["is_told"], true);
    let back = &taken["items"][0];
    assert_eq!(
        (&back["item"]["outcome"], &back["on"]),
        (&json!("Earlier close."), &json!(today(&practice)))
    );
}

#[test]
fn what_a_client_takes_back_holds_for_the_next_meeting() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = json!(practice.session_today(&client));
    let kept = take(&practice, session, "I go faster when it gets quiet.");
    let told = list(&practice, &client, "supervision_deidentified");
    answer(&practice, told["id"].as_str().unwrap(), json!({ "decision": "acknowledged" }));
    let page = practice.must("supervision", null());
    assert_eq!(
        (&page["may_print"], &of(&page, &kept["id"])["may_discuss"]),
        (&json!(true), &json!(true))
    );
    let consent = practice.must("consent", json!({ "client": client, "on": null }));
    let said = consent["items"][0]["history"][0]["id"].clone();
    practice.must("void_consent", json!({ "entry": said, "reason": "Not said after all." }));
    let page = practice.must("supervision", null());
    assert_eq!(
        (&page["may_print"], &of(&page, &kept["id"])["may_discuss"]),
        (&json!(false), &json!(false))
    );
}

#[test]
fn a_sheet_with_a_name_or_a_code_in_it_is_refused_until_it_is_changed() {
    let practice = Practice::open();
    practice.add("WREN-07");
    let kept = take(&practice, null(), "What wren-07 asked of me.");
    assert_eq!(kept["names"], json!(["WREN-07"]));
    assert_eq!(practice.must("supervision", null())["may_print"], false);
    assert_eq!(practice.problem("preview", sheet()), "fields");
    let changed = json!({ "id": kept["id"], "base_rev": kept["rev"], "about": null, "whom": null,
        "item": item(&practice, "What was asked of me.") });
    let view = practice.must("keep_supervision_item", changed);
    assert_eq!(view["may_print"], true);
    let pages = practice.must("preview", sheet())["pages"].clone();
    assert_eq!(pages.as_array().unwrap().len(), 1);
    let mut away = sheet();
    away["copy"] = json!("goes_home");
    assert_eq!(practice.problem("preview", away), "no_home_copy");
}

#[test]
fn what_is_no_longer_named_with_a_meeting_waits_again() {
    let practice = Practice::open();
    let kept = take(&practice, null(), "How early to tell people of leave.");
    let mut held = meeting(&practice, json!(today(&practice)));
    held["talked"] = json!([{ "item": kept["id"], "outcome": null }]);
    let view = practice.must("keep_supervision_entry", held.clone());
    assert_eq!(of(&view, &kept["id"])["entry"], held["id"]);
    let stand = json!({ "item": kept["id"], "to": "discussed" });
    assert_eq!(practice.problem("supervision_item_state", stand), "not_from_here");
    held["talked"] = json!([]);
    held["base_rev"] = view["entries"][0]["rev"].clone();
    let view = practice.must("keep_supervision_entry", held);
    let back = of(&view, &kept["id"]);
    assert_eq!((&back["state"], &back["entry"]), (&json!("waiting"), &null()));
}

#[test]
fn hours_count_once_they_were_held_and_what_is_written_up_says_what_was_decided() {
    let practice = Practice::open();
    let mut planned = meeting(&practice, json!(in_days(&practice, 1)));
    assert_eq!(practice.problem("keep_supervision_entry", planned.clone()), "fields", "not yet");
    planned["to"] = json!("planned");
    let view = practice.must("keep_supervision_entry", planned);
    assert_eq!((&view["quarters"], &view["target"]), (&json!(0), &null()));
    let mut held = meeting(&practice, json!(today(&practice)));
    held["to"] = json!("written_up");
    assert_eq!(practice.problem("keep_supervision_entry", held.clone()), "fields", "no decision");
    held["entry"]["decision"] = json!("Apologise fully.");
    let view = practice.must("keep_supervision_entry", held);
    assert_eq!(view["quarters"], 6);
}

#[test]
fn a_meeting_that_is_near_is_due_while_something_waits() {
    let practice = Practice::open();
    let mut planned = meeting(&practice, json!(in_days(&practice, 2)));
    planned["to"] = json!("planned");
    planned["entry"]["quarters"] = null();
    practice.must("keep_supervision_entry", planned);
    assert_eq!(practice.must("practice_due", null())["supervision"], null(), "nothing waits");
    let kept = take(&practice, null(), "How early to tell people of leave.");
    let due = practice.must("practice_due", null())["supervision"].clone();
    assert_eq!((&due["on"], &due["count"]), (&json!(in_days(&practice, 2)), &json!(1)));
    let on_today = practice.must("today", null())["due"].clone();
    assert!(on_today.as_array().unwrap().contains(&due), "the same line stands on Today");
    let aside = json!({ "item": kept["id"], "to": "set_aside" });
    practice.must("supervision_item_state", aside);
    assert_eq!(practice.must("practice_due", null())["supervision"], null());
}

fn ask_about(practice: &Practice, client: &str, sentence: &str) -> Value {
    let id = practice.must("supervision", null())["minted_item"].clone();
    let request = json!({ "id": id, "base_rev": null, "about": null, "whom": client,
        "item": item(practice, sentence) });
    of(&practice.must("keep_supervision_item", request), &id)
}

#[test]
fn a_question_that_is_typed_by_itself_waits_for_whom_it_is_about() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let people = practice.must("supervision", null())["people"].clone();
    assert_eq!(people, json!([{ "client": client, "code": "WREN-07" }]));
    let kept = ask_about(&practice, &client, "I hurry.");
    assert_eq!((&kept["code"], &kept["may_discuss"]), (&json!("WREN-07"), &json!(false)));
    assert_eq!(practice.problem("preview", sheet()), "not_found", "it is on no sheet");
    tell(&practice, &client);
    assert_eq!(practice.must("supervision", null())["may_print"], true);
    let changed = json!({ "id": kept["id"], "base_rev": kept["rev"], "about": null,
        "whom": client, "item": item(&practice, "I hurried.") });
    assert_eq!(practice.problem("keep_supervision_item", changed), "not_from_here");
}

#[test]
fn what_counts_for_a_meeting_is_how_it_stood_on_its_day() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let kept = ask_about(&practice, &client, "I hurry.");
    tell(&practice, &client);
    let day: NaiveDate = today(&practice).as_str().unwrap().parse().unwrap();
    let before = day.checked_sub_days(Days::new(3)).unwrap();
    let mut held = meeting(&practice, json!(before));
    held["talked"] = json!([{ "item": kept["id"], "outcome": null }]);
    assert_eq!(practice.problem("keep_supervision_entry", held.clone()), "fields", "told since");
    held["entry"]["on"] = json!(today(&practice));
    let view = practice.must("keep_supervision_entry", held);
    assert_eq!(of(&view, &kept["id"])["state"], "discussed");
}

#[test]
fn an_own_reaction_can_be_taken_there_and_is_about_whom_its_session_was_with() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    for (session, whose) in [(json!(session), json!(client)), (null(), null())] {
        let id = practice.must("own_reactions", json!({ "opened": false }))["minted"].clone();
        let reaction = json!({ "on": today(&practice), "in_body": "Cold hands.", "feeling": null,
            "pull": null, "about": null, "then": "supervision" });
        let request =
            json!({ "id": id, "base_rev": null, "session": session, "reaction": reaction });
        practice.must("keep_own_reaction", request);
        let taken = practice.must("taken_to_supervision", json!({ "about": id }));
        assert_eq!(
            (&taken["theme"], &taken["is_told"]),
            (&json!("own_reaction"), &json!(whose.is_null()))
        );
        let kept = take(&practice, id, "What my hands say.");
        assert_eq!(kept["client"], whose);
    }
    let goal = crate::goals::new(&practice, &client, crate::goals::agreed("Tea"));
    let kept = take(&practice, goal["goals"][0]["id"].clone(), "Whose goal it is.");
    assert_eq!(kept["client"], json!(client));
}

#[test]
fn a_meeting_moves_to_no_day_on_which_somebody_was_not_told_until_their_question_is_taken_off() {
    let practice = Practice::open();
    let (client, other) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let hers = ask_about(&practice, &client, "I hurry.");
    let nobodys = take(&practice, null(), "How early to tell people of leave.");
    let his = ask_about(&practice, &other, "I wait.");
    tell(&practice, &client);
    tell(&practice, &other);
    let talked = |of: &[&Value]| -> Value {
        of.iter().map(|one| json!({ "item": one["id"], "outcome": "Seen." })).collect()
    };
    let mut held = meeting(&practice, json!(today(&practice)));
    held["talked"] = talked(&[&nobodys, &hers]);
    let view = practice.must("keep_supervision_entry", held.clone());
    held["base_rev"] = view["entries"][0]["rev"].clone();
    let day: NaiveDate = today(&practice).as_str().unwrap().parse().unwrap();
    held["entry"]["on"] = json!(day.checked_sub_days(Days::new(3)).unwrap());
    let refused = practice.call("keep_supervision_entry", held.clone()).unwrap_err();
    let problems = refused["problems"].as_array().unwrap();
    assert_eq!(problems.len(), 1, "{refused}");
    assert_eq!(
        (&problems[0]["field"], &problems[0]["at"], &problems[0]["problem"]),
        (&json!("talked"), &json!(1), &json!("not_told_then"))
    );
    assert!(!refused.to_string().contains("WREN"), "the page knows whose it is");
    let page = practice.must("supervision", null());
    assert_eq!(page["entries"][0]["entry"]["on"], today(&practice), "nothing moved");
    assert_eq!(of(&page, &hers["id"])["entry"], held["id"], "and nothing was taken off");
    held["talked"] = talked(&[&nobodys, &his]);
    assert_eq!(practice.problem("keep_supervision_entry", held.clone()), "fields", "nor a new one");
    held["talked"] = talked(&[&nobodys]);
    let view = practice.must("keep_supervision_entry", held.clone());
    assert_eq!(view["entries"][0]["entry"]["on"], held["entry"]["on"]);
    let back = of(&view, &hers["id"]);
    assert_eq!((&back["state"], &back["item"]["outcome"]), (&json!("waiting"), &json!("Seen.")));
    assert_eq!(of(&view, &nobodys["id"])["entry"], held["id"]);
}

#[test]
fn a_meeting_whose_day_stays_is_written_on_whatever_was_taken_back_since() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let kept = ask_about(&practice, &client, "I hurry.");
    tell(&practice, &client);
    let mut held = meeting(&practice, json!(today(&practice)));
    held["talked"] = json!([{ "item": kept["id"], "outcome": null }]);
    let view = practice.must("keep_supervision_entry", held.clone());
    let consent = practice.must("consent", json!({ "client": client, "on": null }));
    let said = consent["items"][0]["history"][0]["id"].clone();
    practice.must("void_consent", json!({ "entry": said, "reason": "Not said after all." }));
    held["base_rev"] = view["entries"][0]["rev"].clone();
    held["to"] = json!("written_up");
    held["entry"]["decision"] = json!("Earlier close.");
    let view = practice.must("keep_supervision_entry", held);
    assert_eq!(of(&view, &kept["id"])["state"], "discussed");
}

#[test]
fn the_version_in_force_and_what_was_told_to_somebody_can_be_taken_there_as_anything_else() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let agreement = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    let versions = agreement["versions"].as_array().unwrap();
    let with = |state: &str| {
        versions.iter().find(|one| one["state"] == state).unwrap_or(&Value::Null)["id"].clone()
    };
    let kept = take(&practice, with("active"), "Whether the clause on calls is enough.");
    assert_eq!(
        (&kept["client"], &kept["about"]["kind"]),
        (&json!(client), &json!("agreement_version"))
    );
    let id = practice.must("supervision", null())["minted_item"].clone();
    let earlier = json!({ "id": id, "base_rev": null, "about": with("superseded"), "whom": null,
        "item": item(&practice, "Whether it was enough.") });
    assert_eq!(practice.problem("keep_supervision_item", earlier), "not_from_here");
    let all = practice.must("clients", null());
    let mut ids = all.as_array().unwrap().iter().map(|one| one["id"].clone());
    let told_of = |client: &Value| {
        practice.must("people", json!({ "client": client }))["told"][0]["id"].clone()
    };
    let client = ids.find(|one| !told_of(one).is_null()).unwrap();
    let told = told_of(&client);
    let taken = practice.must("taken_to_supervision", json!({ "about": told }));
    let kept = take(&practice, told.clone(), "Whether less would have done.");
    assert_eq!((&kept["client"], &kept["may_discuss"]), (&client, &taken["is_told"]));
    let again = practice.must("taken_to_supervision", json!({ "about": told }));
    assert_eq!(again["items"][0]["item"]["sentence"], "Whether less would have done.");
}
