//! The day sheet, the sheet for who stands in, the sealed file for a colleague, and planned time away.

use crate::Practice;
use crate::consent::{answer, keep};
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

fn null() -> Value {
    Value::Null
}

fn today(practice: &Practice) -> NaiveDate {
    practice.must("app_state", null())["today"].as_str().unwrap().parse().unwrap()
}

pub(crate) fn asked(document: &Value) -> Value {
    json!({ "document": document, "copy": "stays_here", "profile": "clear_14pt", "paper": "a4", "lines_for": [] })
}

/// Somebody who comes, with a name and a way of being reached.
pub(crate) fn somebody(practice: &Practice, code: &str, name: &str) -> String {
    let client = practice.add(code);
    let mut kept = practice.must("client", json!({ "client": client }));
    kept["client"]["chosen_name"] = json!(name);
    kept["client"]["safe_contact"] = json!([{ "channel": "text", "value": "01632 960187",
        "may_leave_message": true, "may_name_therapist": false, "safe_hours": "weekdays, 10 to 3" }]);
    practice.must(
        "keep_client",
        json!({ "id": client, "base_rev": kept["rev"], "client": kept["client"] }),
    );
    client
}

/// Something of the catalogue on a client's list.
pub(crate) fn listed(practice: &Practice, client: &str, scope: &str) -> String {
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let all = page["catalogue"].as_array().unwrap();
    let entry = all.iter().find(|entry| entry["item"]["scope"] == scope).unwrap();
    keep(practice, client, entry["item"].clone())["id"].as_str().unwrap().to_owned()
}

pub(crate) fn cover(practice: &Practice) -> Value {
    let on = today(practice);
    practice.must("cover", json!({ "from": on, "to": on.checked_add_days(Days::new(7)) }))
}

pub(crate) fn codes(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect()
}

#[test]
fn only_who_said_yes_stands_on_a_cover_sheet_and_everybody_else_is_named_by_code_with_why() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let holt = somebody(&practice, "HOLT-12", "Tariq Lyle");
    practice.add("PLUM-15");
    let view = cover(&practice);
    assert_eq!(codes(&view["people"]), Vec::<&str>::new());
    assert_eq!(codes(&view["left_out"]), ["HOLT-12", "PLUM-15", "WREN-07"]);
    assert!(view["left_out"].as_array().unwrap().iter().all(|one| one["why"] == "not_asked"));
    let on = today(&practice);
    let sheet = json!({ "kind": "cover_sheet", "from": on, "to": on, "for_whom": "Dr Ostrander" });
    assert_eq!(practice.problem("preview", asked(&sheet)), "not_agreed");

    let item = listed(&practice, &wren, "cover_contact");
    answer(
        &practice,
        &item,
        json!({ "decision": "granted_with_conditions", "conditions": "Only by text." }),
    );
    let no = listed(&practice, &holt, "cover_contact");
    answer(&practice, &no, json!({ "decision": "declined" }));
    let view = cover(&practice);
    assert_eq!(codes(&view["people"]), ["WREN-07"]);
    assert_eq!(view["people"][0]["conditions"], json!(["Only by text."]));
    assert_eq!(view["left_out"][0]["why"], "said_no");
    let pages = practice.must("preview", asked(&sheet));
    assert_eq!(pages["is_tagged"], true);

    answer(&practice, &item, json!({ "decision": "withdrawn" }));
    assert_eq!(codes(&cover(&practice)["people"]), Vec::<&str>::new(), "a no holds at once");
    assert_eq!(practice.problem("preview", asked(&sheet)), "not_agreed");
}

#[test]
fn a_cover_sheet_is_for_somebody_and_its_days_do_not_run_backwards() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    answer(&practice, &listed(&practice, &wren, "cover_contact"), json!({ "decision": "granted" }));
    let on = today(&practice);
    let before = on.checked_sub_days(Days::new(1)).unwrap();
    for (to, whom, field) in [(on, " ", "for_whom"), (before, "Dr Ostrander", "to")] {
        let sheet = json!({ "kind": "cover_sheet", "from": on, "to": to, "for_whom": whom });
        let refused = practice.call("preview", asked(&sheet)).unwrap_err();
        assert_eq!(refused["problems"][0]["field"], field);
    }
}

#[test]
fn a_client_without_a_safe_way_is_left_out_although_they_agreed() {
    let practice = Practice::open();
    let wren = practice.add("WREN-07");
    answer(&practice, &listed(&practice, &wren, "cover_contact"), json!({ "decision": "granted" }));
    let view = cover(&practice);
    assert_eq!(view["left_out"][0]["why"], "no_name");
    assert_eq!(codes(&view["people"]), Vec::<&str>::new());
}

fn with_ways(practice: &Practice, client: &str, ways: Value) {
    let mut kept = practice.must("client", json!({ "client": client }));
    kept["client"]["safe_contact"] = ways;
    practice.must(
        "keep_client",
        json!({ "id": client, "base_rev": kept["rev"], "client": kept["client"] }),
    );
}

fn way(channel: &str, may_leave: bool) -> Value {
    json!({ "channel": channel, "value": "01632 960187", "may_leave_message": may_leave,
        "may_name_therapist": false, "safe_hours": null })
}

#[test]
fn a_written_way_in_which_nothing_may_be_left_is_no_way_for_a_colleague() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    answer(&practice, &listed(&practice, &wren, "cover_contact"), json!({ "decision": "granted" }));
    for (channel, is_on) in [("text", false), ("email", false), ("post", false), ("phone", true)] {
        with_ways(&practice, &wren, json!([way(channel, false)]));
        let view = cover(&practice);
        assert_eq!(codes(&view["people"]).len(), usize::from(is_on), "{channel}");
        assert!(is_on || view["left_out"][0]["why"] == "no_way", "{channel}");
        with_ways(&practice, &wren, json!([way(channel, true)]));
        assert_eq!(codes(&cover(&practice)["people"]), ["WREN-07"], "{channel}");
    }
}

#[test]
fn a_way_out_of_a_table_is_on_no_sheet_until_somebody_asked() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    answer(&practice, &listed(&practice, &wren, "cover_contact"), json!({ "decision": "granted" }));
    let mut of_a_table = way("phone", true);
    of_a_table["asked"] = json!(false);
    with_ways(&practice, &wren, json!([of_a_table]));
    assert_eq!(cover(&practice)["left_out"][0]["why"], "no_way");
    of_a_table["asked"] = json!(true);
    with_ways(&practice, &wren, json!([of_a_table]));
    assert_eq!(codes(&cover(&practice)["people"]), ["WREN-07"]);
}

#[test]
fn who_asked_for_something_with_a_code_or_another_name_in_it_is_told_by_the_therapist() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    somebody(&practice, "HOLT-12", "Tariq Lyle");
    let item = listed(&practice, &wren, "cover_contact");
    let on = |words: &str| {
        let asked = json!({ "decision": "granted_with_conditions", "conditions": words });
        answer(&practice, &item, asked);
        cover(&practice)["people"].as_array().unwrap().len()
    };
    assert_eq!(on("Ask for Ilse."), 1, "their own name is on the sheet as it is");
    assert_eq!(on("Say it is about WREN-07."), 0);
    assert_eq!(on("Not while Tariq is there."), 0);
    let left_out = cover(&practice)["left_out"].clone();
    assert!(left_out.as_array().unwrap().iter().any(|one| one["why"] == "named"), "{left_out}");
}

#[test]
fn a_cover_sheet_tells_only_of_a_session_in_its_own_days() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    answer(&practice, &listed(&practice, &wren, "cover_contact"), json!({ "decision": "granted" }));
    practice.session_today(&wren);
    let on = today(&practice);
    let next = |from: u64, to: u64| {
        let day = |days| on.checked_add_days(Days::new(days));
        let view = practice.must("cover", json!({ "from": day(from), "to": day(to) }));
        view["people"][0]["next"].clone()
    };
    assert!(next(0, 0).is_string());
    let before = json!({ "from": on.checked_sub_days(Days::new(9)),
        "to": on.checked_sub_days(Days::new(2)) });
    assert_eq!(practice.must("cover", before)["people"][0]["next"], null(), "it is after its days");
    assert_eq!(next(1, 3), null());
}

#[test]
fn a_day_sheet_is_drawn_for_any_day_and_has_codes_and_no_name() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    practice.session_today(&wren);
    let on = today(&practice);
    for on in [on, on.checked_add_days(Days::new(1)).unwrap()] {
        let pages = practice.must("preview", asked(&json!({ "kind": "day_sheet", "on": on })));
        assert_eq!(pages["pages"].as_array().unwrap().len(), 1);
        assert_eq!(pages["is_tagged"], true);
    }
}

#[test]
fn a_promise_with_a_name_in_it_stays_off_the_day_sheet_beside_the_code() {
    let drawn = |promise: &str| {
        let practice = Practice::open();
        let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
        let session = practice.session_today(&wren);
        let page = crate::notes::page(&practice, &session);
        let mut note = page["note"]["note"].clone();
        note["what_we_did"] = json!("Drew.");
        note["i_promised"] = json!(promise);
        let request = json!({ "id": page["note"]["id"], "session": session,
            "base_rev": page["note"]["rev"], "note": note });
        practice.must("finish_note", request);
        let day = json!({ "kind": "day_sheet", "on": today(&practice) });
        practice.must("preview", asked(&day))["pages"].to_string()
    };
    assert_ne!(
        drawn("Bring the blanket."),
        drawn("Bring the map."),
        "what is promised stands there"
    );
    assert_eq!(drawn("Bring Ilse the blanket."), drawn("Give Marrow a map, and Ilse tea."));
}

#[test]
fn a_paper_for_a_colleague_is_in_their_language() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    answer(&practice, &listed(&practice, &wren, "cover_contact"), json!({ "decision": "granted" }));
    let on = today(&practice);
    let drawn = |language: Value| {
        let sheet = json!({ "kind": "cover_sheet", "from": on, "to": on, "for_whom": "Dr Ostrander",
            "language": language });
        practice.must("preview", asked(&sheet))["pages"].to_string()
    };
    assert_ne!(drawn(json!("de")), drawn(null()));
    assert_eq!(drawn(json!("xx")), drawn(json!("en-GB")), "where we have no words, English");
    let page = chosen(&practice);
    let sheet = || practice.must("preview", asked(&json!({ "kind": "executor_sheet" })));
    let english = sheet()["pages"].to_string();
    let mut german = pointer();
    german["language"] = json!("de");
    let kept = &page["pointer"];
    practice.must(
        "keep_executor",
        json!({ "id": kept["id"], "base_rev": kept["rev"], "pointer": german }),
    );
    assert_ne!(sheet()["pages"].to_string(), english);
}

fn pointer() -> Value {
    json!({ "name": "Dr Halima Ostrander", "relation": "colleague", "contact": "01632 960455",
        "envelope": null, "may_see": "contact_list_only", "more_because": null, "tell_first": null,
        "words": "I am sorry to tell you.", "papers": "The grey cupboard.", "keeping": null,
        "instructions": null, "reviewed_on": null })
}

fn chosen(practice: &Practice) -> Value {
    let page = practice.must("executor", null());
    let request = json!({ "id": page["minted"], "base_rev": null, "pointer": pointer() });
    practice.must("keep_executor", request)
}

/// A file to be made, with somebody who was not asked put on it and somebody left off.
fn to_make(place: u32, on: &[&str], off: &[&str]) -> Value {
    json!({ "place": place, "passphrase": null, "on": on, "off": off })
}

#[test]
fn nobody_who_was_not_asked_is_on_a_sealed_file_unless_the_therapist_says_so_of_each() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let holt = somebody(&practice, "HOLT-12", "Tariq Lyle");
    listed(&practice, &holt, "executor_contact");
    chosen(&practice);
    let place = practice.place(practice.stick());
    for open in [to_make(place, &[], &[]), to_make(place, &[&wren], &[])] {
        let refused = practice.call("make_executor_pack", open).unwrap_err();
        assert_eq!(refused["problems"][0]["field"], "on", "{refused}");
    }
    let both = to_make(place, &[&wren, &holt], &[&holt]);
    assert_eq!(practice.problem("make_executor_pack", both), "fields");
    let made = practice.must("make_executor_pack", to_make(place, &[], &[&wren, &holt]));
    let pointer = &made["page"]["pointer"];
    assert_eq!(pointer["pointer"]["made"]["people"], 0);
    assert_eq!(pointer["is_changed"], false, "who was left off is no change");
    let made = practice.must("make_executor_pack", to_make(place, &[&wren], &[&holt]));
    assert_eq!(made["page"]["pointer"]["pointer"]["made"]["people"], 1);
}

#[test]
fn what_a_yes_depends_on_goes_into_the_sealed_file_and_more_than_the_name_owes_a_yes_of_its_own() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let item = listed(&practice, &wren, "executor_contact");
    answer(&practice, &item, json!({ "decision": "granted" }));
    let page = practice.must("executor", null());
    let mut more = pointer();
    more["may_see"] = json!("active_clients");
    more["more_because"] = json!("So that nothing is lost.");
    practice
        .must("keep_executor", json!({ "id": page["minted"], "base_rev": null, "pointer": more }));
    let place = practice.place(practice.stick());
    let make = || practice.must("make_executor_pack", to_make(place, &[], &[]));
    let content = |made: &Value| made["page"]["pointer"]["pointer"]["made"]["content"].clone();
    let changed = || practice.must("executor", null())["pointer"]["is_changed"] == true;
    let plain = content(&make());
    assert!(!changed());
    answer(
        &practice,
        &item,
        json!({ "decision": "granted_with_conditions", "conditions": "Only by text." }),
    );
    assert!(changed(), "the file does not say what they asked");
    let asked = content(&make());
    assert_ne!(asked, plain);
    let too = listed(&practice, &wren, "executor_more");
    assert!(!changed(), "their code is not in it before they say so");
    answer(&practice, &too, json!({ "decision": "granted" }));
    assert!(changed(), "now it may have the code");
    assert_ne!(content(&make()), asked);
}

fn due(practice: &Practice, what: &str) -> Vec<Value> {
    let today = practice.must("today", null());
    let all = today["due"].as_array().unwrap().clone();
    all.into_iter().filter(|line| line["what"] == what).collect()
}

#[test]
fn a_sealed_file_is_made_with_six_words_opened_to_test_it_and_its_test_is_kept() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let holt = somebody(&practice, "HOLT-12", "Tariq Lyle");
    let no = listed(&practice, &holt, "executor_contact");
    answer(&practice, &no, json!({ "decision": "declined" }));
    let stick = practice.stick();
    let place = practice.place(stick.clone());
    assert_eq!(due(&practice, "executor_pack").len(), 0, "nobody was chosen");
    let page = chosen(&practice);
    assert_eq!((&page["people"], codes(&page["left_out"])), (&json!(0), vec!["HOLT-12"]));
    assert_eq!(codes(&page["not_asked"]), ["WREN-07"]);
    assert_eq!(due(&practice, "executor_pack").len(), 1, "it was never looked at");

    let weak = json!({ "place": place, "passphrase": "kettle", "on": [wren], "off": [] });
    assert_eq!(practice.problem("make_executor_pack", weak), "passphrase_too_weak");
    let made = practice.must("make_executor_pack", to_make(place, &[&wren], &[]));
    let words = made["words"].as_str().unwrap().to_owned();
    assert_eq!(words.split(' ').count(), 6);
    assert_eq!(made["page"]["pointer"]["pointer"]["made"]["people"], 1);
    assert!(stick.join(made["name"].as_str().unwrap()).is_file());
    let left: Vec<_> = std::fs::read_dir(&stick).unwrap().collect();
    assert_eq!(left.len(), 1, "no half-written file is left");
    assert_eq!(due(&practice, "executor_pack").len(), 0);

    let wrong = json!({ "place": place, "passphrase": "not these words at all" });
    assert_eq!(practice.problem("test_executor_pack", wrong), "copy_wrong_key");
    let tested =
        practice.must("test_executor_pack", json!({ "place": place, "passphrase": words }));
    assert_eq!((&tested["people"], &tested["is_newest"]), (&json!(1), &json!(true)));
    let on = today(&practice).to_string();
    assert_eq!(tested["page"]["pointer"]["pointer"]["made"]["tested_on"], on.as_str());
    assert_eq!(tested["page"]["pointer"]["is_changed"], false);
    somebody(&practice, "PLUM-15", "Bao");
    let page = practice.must("executor", null());
    assert_eq!(page["pointer"]["is_changed"], true, "somebody came since");
}

#[test]
fn the_words_are_on_the_sheet_until_the_vault_is_locked_and_are_never_saved_as_a_pdf() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    chosen(&practice);
    let place = practice.place(practice.stick());
    practice.must("make_executor_pack", to_make(place, &[&wren], &[]));
    let sheet = json!({ "kind": "executor_sheet" });
    let drawn = |practice: &Practice| practice.must("preview", asked(&sheet))["pages"].to_string();
    let with = drawn(&practice);
    assert_eq!(practice.problem("save_pdf", asked(&sheet)), "not_from_here");
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let without = drawn(&practice);
    assert_ne!(with, without, "the words stood on the first one alone");
    assert_eq!(without, drawn(&practice));
}

#[test]
fn somebody_new_takes_the_place_of_whoever_opens_it_and_more_than_the_list_owes_a_sentence() {
    let practice = Practice::open();
    let page = chosen(&practice);
    let mut more = pointer();
    more["may_see"] = json!("active_clients");
    let request = |pointer: &Value, base_rev: Value, id: &Value| json!({ "id": id, "base_rev": base_rev, "pointer": pointer });
    let id = &page["pointer"]["id"];
    let refused = practice.call("keep_executor", request(&more, json!(1), id)).unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "more_because");
    let mut other = pointer();
    other["name"] = json!("J. Pereira-Wells");
    let page = practice.must("keep_executor", request(&other, null(), &page["minted"]));
    assert_eq!(page["pointer"]["pointer"]["name"], "J. Pereira-Wells");
    let old = request(&pointer(), json!(1), id);
    assert_eq!(practice.problem("keep_executor", old), "record_locked");
}

fn away(practice: &Practice, days: u64) -> Value {
    let first = today(practice).checked_add_days(Days::new(days)).unwrap();
    let last = first.checked_add_days(Days::new(10)).unwrap();
    let leave = json!({ "first": first, "last": last, "cover": "Dr Ostrander", "words": null, "note": null });
    let minted = practice.must("leaves", null())["minted"].clone();
    practice.must("keep_leave", json!({ "id": minted, "base_rev": null, "leave": leave }))
}

#[test]
fn time_away_is_due_until_everybody_whom_it_concerns_was_told() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let holt = somebody(&practice, "HOLT-12", "Tariq Lyle");
    let view = away(&practice, 10);
    let leave = view["leaves"][0]["id"].clone();
    assert_eq!(codes(&view["leaves"][0]["people"]), ["HOLT-12", "WREN-07"]);
    let line = &due(&practice, "leave")[0];
    assert_eq!((&line["count"], &line["on"]), (&json!(2), &view["leaves"][0]["leave"]["first"]));
    let on = today(&practice);
    let tell = |client: &str, how: Value| {
        practice.must(
            "tell_leave",
            json!({ "leave": leave, "client": client, "told_on": on, "how": how }),
        )
    };
    let view = tell(&wren, json!("in_person"));
    let told = |view: &Value, at: usize| view["leaves"][0]["people"][at]["told"]["how"].clone();
    assert_eq!((told(&view, 0), told(&view, 1)), (null(), json!("in_person")));
    assert_eq!(due(&practice, "leave")[0]["count"], 1);
    tell(&holt, json!("phone"));
    assert_eq!(due(&practice, "leave").len(), 0);
    let view = tell(&wren, null());
    assert_eq!((told(&view, 0), told(&view, 1)), (json!("phone"), null()), "it was taken back");
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(practice.must("leaves", null())["leaves"], view["leaves"]);
    let off = json!({ "leave": leave, "to": "called_off" });
    practice.must("leave_state", off);
    assert_eq!(due(&practice, "leave").len(), 0, "it is not to be");
}

#[test]
fn time_away_that_is_far_is_not_due_and_a_form_changes_nobody_who_was_told() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let view = away(&practice, 60);
    assert_eq!(due(&practice, "leave").len(), 0);
    let (on, leave) = (today(&practice), view["leaves"][0].clone());
    let told = json!({ "leave": leave["id"], "client": wren, "told_on": on, "how": "phone" });
    let view = practice.must("tell_leave", told.clone());
    let mut typed = leave["leave"].clone();
    typed["cover"] = json!("Nobody");
    let stale = json!({ "id": leave["id"], "base_rev": 1, "leave": typed });
    assert_eq!(practice.problem("keep_leave", stale), "stale");
    let rev = view["leaves"][0]["rev"].clone();
    let view =
        practice.must("keep_leave", json!({ "id": leave["id"], "base_rev": rev, "leave": typed }));
    assert_eq!(view["leaves"][0]["leave"]["cover"], "Nobody");
    assert_eq!(view["leaves"][0]["people"][0]["told"]["how"], "phone");
    let mut ahead = told;
    ahead["told_on"] = json!(on.checked_add_days(Days::new(1)));
    assert_eq!(practice.problem("tell_leave", ahead), "fields");
}

#[test]
fn a_planned_session_that_falls_into_time_away_stands_beside_it_and_stays_as_it_is() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let session = practice.session_today(&wren);
    let view = away(&practice, 0);
    assert_eq!(view["leaves"][0]["sessions"][0]["id"], session.as_str());
    let sessions = practice.must("sessions", json!({ "client": wren }));
    assert_eq!(sessions[0]["state"], "planned");
}
