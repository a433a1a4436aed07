//! What is the therapist's own, how full the week is, and which parts are on the screen, through the commands.

use crate::Practice;
use crate::agreements::{in_days, today};
use crate::notes::page as note_page;
use serde_json::{Value, json};

fn reaction(practice: &Practice, about: &str) -> Value {
    json!({ "on": today(practice), "in_body": "Tight across the shoulders.", "feeling": null,
        "pull": null, "about": about, "then": "supervision" })
}

fn covered(practice: &Practice) -> Value {
    practice.must("own_reactions", json!({ "opened": false }))
}

fn keep(practice: &Practice, session: Option<&str>, about: &str) -> Value {
    let id = covered(practice)["minted"].clone();
    let body = json!({ "id": id, "base_rev": null, "session": session,
        "reaction": reaction(practice, about) });
    practice.must("keep_own_reaction", body)["reactions"][0].clone()
}

fn found(practice: &Practice, words: &str, client: Option<&str>, private: bool) -> usize {
    let asked = json!({ "words": words, "client": client, "kinds": [], "with_private": private });
    practice.must("search", asked)["hits"].as_array().unwrap().len()
}

#[test]
fn an_own_reaction_is_covered_and_found_only_where_private_things_are_looked_for() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let kept = keep(&practice, Some(&session), "quokkaown");
    assert_eq!((&kept["session"], &kept["client"]), (&json!(session), &json!(client)));
    assert_eq!(kept["names_somebody"], json!(false));
    let shut = covered(&practice);
    assert_eq!((&shut["count"], &shut["reactions"]), (&json!(1), &Value::Null));
    assert_eq!(found(&practice, "quokkaown", None, false), 0);
    assert_eq!(found(&practice, "quokkaown", None, true), 1);
    assert_eq!(found(&practice, "quokkaown", Some(&client), true), 0, "it is not the client's");
}

#[test]
fn no_page_of_the_client_holds_an_own_reaction() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    keep(&practice, Some(&session), "quokkaown");
    let of_client = json!({ "client": client });
    for command in ["client", "overview", "pacing", "between", "feedback", "goals", "contacts"] {
        let page = practice.must(command, of_client.clone()).to_string();
        assert!(!page.contains("quokkaown"), "{command}");
    }
    assert!(!note_page(&practice, &session).to_string().contains("quokkaown"));
    let with_private = json!({ "session": session, "with_private": true });
    assert!(!practice.must("note_page", with_private).to_string().contains("quokkaown"));
}

#[test]
fn a_code_in_an_own_reaction_is_said_and_the_words_stay() {
    let practice = Practice::open();
    practice.add("WREN-07");
    let kept = keep(&practice, None, "Air, after wren-07 had gone.");
    assert_eq!(kept["names_somebody"], json!(true));
    assert_eq!(kept["reaction"]["about"], json!("Air, after wren-07 had gone."));
}

#[test]
fn an_own_reaction_can_be_struck_and_taken_up_again_and_no_day_lies_ahead() {
    let practice = Practice::open();
    let kept = keep(&practice, None, "Rain.");
    let to = |to: &str| json!({ "reaction": kept["id"], "to": to });
    let struck = practice.must("own_reaction_state", to("struck"));
    assert_eq!((&struck["count"], &struck["reactions"][0]["state"]), (&json!(0), &json!("struck")));
    assert_eq!(practice.problem("own_reaction_state", to("struck")), "not_from_here");
    assert_eq!(practice.must("own_reaction_state", to("kept"))["count"], json!(1));
    let mut ahead = reaction(&practice, "Rain.");
    ahead["on"] = json!(in_days(&practice, 1));
    let id = covered(&practice)["minted"].clone();
    let body = json!({ "id": id, "base_rev": null, "session": null, "reaction": ahead });
    assert_eq!(practice.problem("keep_own_reaction", body), "fields");
}

fn look(view: &Value, tick: &str) -> Value {
    let answers: Vec<_> = view["list"]["things"]
        .as_array()
        .unwrap()
        .iter()
        .map(|thing| json!({ "key": thing["key"], "words": thing["words"], "tick": tick }))
        .collect();
    json!({ "id": view["minted"], "base_rev": null,
        "look": { "week_of": view["week_of"], "answers": answers, "note": "quokkaweek" } })
}

#[test]
fn a_week_is_looked_at_once_in_the_words_of_then_and_nothing_is_said_unasked() {
    let practice = Practice::open();
    let view = practice.must("self_care", json!(null));
    assert_eq!((&view["list_rev"], &view["this_week"]), (&Value::Null, &Value::Null));
    assert_eq!(view["list"]["on_today"], json!(false));
    let kept = practice.must("keep_self_care_look", look(&view, "no"));
    assert_eq!(kept["this_week"]["look"]["answers"][0]["tick"], json!("no"));
    assert_eq!((&kept["weeks"], &kept["notices"]), (&json!([]), &json!([])));
    assert_eq!(practice.problem("keep_self_care_look", look(&kept, "yes")), "stale");
    let mut list = kept["list"].clone();
    list["things"][0]["words"] = json!("Soup, sitting down");
    let request = json!({ "id": kept["list_id"], "base_rev": null, "list": list });
    let reworded = practice.must("keep_self_care_list", request);
    assert_eq!(reworded["list"]["things"][0]["words"], json!("Soup, sitting down"));
    assert_eq!(
        reworded["this_week"]["look"]["answers"][0]["words"],
        view["list"]["things"][0]["words"]
    );
    assert_eq!(found(&practice, "quokkaweek", None, false), 0);
    assert_eq!(found(&practice, "quokkaweek", None, true), 1);
}

#[test]
fn today_says_that_the_week_is_open_only_where_that_was_wanted() {
    let practice = Practice::open();
    let is_open = || practice.must("quiet_today", json!(null))["look_is_open"] == json!(true);
    let view = practice.must("self_care", json!(null));
    assert!(!is_open());
    let mut list = view["list"].clone();
    list["on_today"] = json!(true);
    let request = json!({ "id": view["list_id"], "base_rev": null, "list": list });
    let view = practice.must("keep_self_care_list", request);
    assert!(is_open());
    practice.must("keep_self_care_look", look(&view, "leave_out"));
    assert!(!is_open());
}

#[test]
fn the_load_of_two_weeks_is_counted_from_sessions() {
    let practice = Practice::open();
    let before = practice.must("load_of_week", json!(null));
    assert_eq!(before["days"].as_array().unwrap().len(), 14);
    assert_eq!((&before["longest"], &before["last_free_day"]), (&Value::Null, &today(&practice)));
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let view = practice.must("load_of_week", json!(null));
    assert_eq!(view["longest"]["on"], today(&practice));
    assert_eq!((&view["longest"]["sessions"], &view["longest"]["hard"]), (&json!(1), &json!(0)));
    assert_ne!(view["last_free_day"], today(&practice));
}

fn is_on(view: &Value, way: &str) -> bool {
    let all = view["ways"].as_array().unwrap();
    all.iter().find(|one| one["way"] == json!(way)).unwrap()["is_on"] == json!(true)
}

#[test]
fn a_new_vault_has_every_way_off_and_what_holds_records_is_never_hidden() {
    let practice = Practice::open();
    let view = practice.must("ways", json!(null));
    assert!(view["ways"].as_array().unwrap().iter().all(|one| one["is_on"] == json!(false)));
    let on = practice.must("choose_way", json!({ "way": "load", "wanted": true }));
    assert!(is_on(&on, "load") && !is_on(&on, "self_care"));
    assert_eq!(practice.must("app_state", json!(null))["ways"], json!(["load"]));
    let view = practice.must("self_care", json!(null));
    practice.must("keep_self_care_look", look(&view, "some"));
    assert!(is_on(&practice.must("ways", json!(null)), "self_care"), "something is kept in it");
    let off = practice.must("choose_way", json!({ "way": "self_care", "wanted": false }));
    assert!(is_on(&off, "self_care"));
    let off = practice.must("choose_way", json!({ "way": "load", "wanted": false }));
    assert!(!is_on(&off, "load"));
}

#[test]
fn the_sample_practice_has_every_way_on_and_a_locked_vault_says_none() {
    let practice = Practice::sample();
    let ways = practice.must("app_state", json!(null))["ways"].as_array().unwrap().len();
    assert_eq!(ways, practice.must("ways", json!(null))["ways"].as_array().unwrap().len());
    assert_eq!(Practice::fresh().must("app_state", json!(null))["ways"], json!([]));
}

#[test]
fn a_section_is_called_as_the_practice_calls_it_and_each_once() {
    let practice = Practice::open();
    let name = |names: Value| json!({ "names": names });
    let between = json!({ "section": "between", "name": "The two of us" });
    let view = practice.must("keep_section_names", name(json!([between])));
    assert_eq!(view["section_names"], json!([between]));
    assert_eq!(practice.must("app_state", json!(null))["section_names"], json!([between]));
    let twice = name(json!([between, between]));
    assert_eq!(practice.problem("keep_section_names", twice), "fields");
    let long = json!({ "section": "between", "name": "x".repeat(31) });
    assert_eq!(practice.problem("keep_section_names", name(json!([long]))), "fields");
    practice.must("keep_section_names", name(json!([])));
    assert_eq!(practice.must("app_state", json!(null))["section_names"], json!([]));
}

#[test]
fn what_is_typed_on_the_practices_page_outlives_a_way_that_is_switched() {
    let practice = Practice::open();
    let view = practice.must("practice", json!(null));
    let mut typed = view["practice"].clone();
    typed["name"] = json!("The Quince Rooms");
    let draft = json!({ "target": view["id"], "kind": "practice", "client": null, "session": null,
        "base_rev": view["rev"], "body": typed });
    practice.must("keep_draft", draft);
    practice.must("choose_way", json!({ "way": "load", "wanted": true }));
    let view = practice.must("practice", json!(null));
    assert_eq!(view["draft"]["name"], json!("The Quince Rooms"));
    assert_eq!(view["draft"]["ways"], json!(["load"]));
    let kept = json!({ "id": view["id"], "base_rev": view["rev"], "practice": view["draft"] });
    practice.must("keep_practice", kept);
    assert!(is_on(&practice.must("ways", json!(null)), "load"));
}

#[test]
fn nothing_is_suggested_in_the_first_week_and_the_row_can_be_put_away() {
    let practice = Practice::open();
    assert_eq!(practice.must("quiet_today", json!(null))["suggested"], json!([]));
    assert_eq!(practice.must("leave_first_week", json!(null))["suggested"], json!([]));
    let kept = practice.must("practice", json!(null));
    assert_eq!(kept["practice"]["first_week_left_on"], today(&practice));
}

#[test]
fn what_is_the_therapists_own_is_erased_at_once_and_nothing_else_is() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let kept = keep(&practice, Some(&session), "quokkaown");
    let stays = keep(&practice, None, "quollstays");
    let week = practice.must("self_care", json!(null));
    let week = practice.must("keep_self_care_look", look(&week, "no"));
    let own = |record: &Value| json!({ "record": record });
    for theirs in [json!(client), json!(session)] {
        assert_eq!(practice.problem("erase_own_reaction", own(&theirs)), "not_from_here");
    }
    let left = practice.must("erase_own_reaction", own(&kept["id"]));
    let ids: Vec<_> = left["reactions"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(ids, [&stays["id"]]);
    assert_eq!(found(&practice, "quokkaown", None, true), 0);
    assert_eq!(found(&practice, "quollstays", None, true), 1);
    let care = practice.must("erase_self_care_look", own(&week["this_week"]["id"]));
    assert_eq!(care["this_week"], json!(null));
    assert_eq!(found(&practice, "quokkaweek", None, true), 0);
    assert_eq!(practice.problem("erase_own_reaction", own(&kept["id"])), "not_found");
    let acts = json!({ "client": null, "group": null, "on_paper": false, "from": null, "to": null,
        "with_apart": true, "before": null });
    let acts = practice.must("acts", acts).to_string();
    assert_eq!(acts.matches("\"erase_own\"").count(), 2);
    crate::locking::lock(&practice);
    practice.must("unlock", json!({ "passphrase": crate::practice::PASSPHRASE }));
    assert_eq!(covered(&practice)["count"], json!(1));
}
