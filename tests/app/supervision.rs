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

fn take(practice: &Practice, about: Value, sentence: &str) -> Value {
    let id = practice.must("supervision", null())["minted_item"].clone();
    let request = json!({ "id": id, "base_rev": null, "about": about, "whom": null,
        "item": item(practice, sentence) });
    let view = practice.must("keep_supervision_item", request);
    of(&view, &id)
}

fn of(view: &Value, id: &Value) -> Value {
    let items = view["items"].as_array().unwrap().iter();
    items.clone().find(|one| &one["id"] == id).unwrap().clone()
}

fn meeting(practice: &Practice, on: Value) -> Value {
    json!({ "id": practice.must("supervision", null())["minted_entry"], "base_rev": null,
        "to": "held", "talked": [],
        "entry": { "on": on, "quarters": 6, "with": "R. Sandoval", "mode": "one_to_one",
            "decision": null, "follow_up_on": null } })
}

fn tell(practice: &Practice, client: &str) {
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
