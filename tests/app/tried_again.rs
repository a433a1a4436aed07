//! Tried on purpose: names that go out in odd spellings, a stop signal between two days, a skip, and a yes that ran out.

use crate::Practice;
use crate::agreements::{in_days, ready_version, signing, today};
use crate::away::{listed, somebody};
use crate::boundaries::null;
use crate::consent::answer;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use crate::supervision::take;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

// ---- names that go out

/// Somebody who may get a message with a name in it, and time away with words about who stands in.
fn away_with(practice: &Practice, cover_said: &str) -> (String, Value) {
    let wren = somebody(practice, "WREN-07", "Ilse Marrow");
    let mut kept = practice.must("client", json!({ "client": wren }));
    kept["client"]["safe_contact"][0]["may_name_therapist"] = json!(true);
    let request = json!({ "id": wren, "base_rev": kept["rev"], "client": kept["client"] });
    practice.must("keep_client", request);
    let minted = practice.must("leaves", null())["minted"].clone();
    let leave = json!({ "first": in_days(practice, 10), "last": in_days(practice, 20),
        "cover": null, "cover_said": cover_said, "words": null, "note": null });
    practice.must("keep_leave", json!({ "id": minted, "base_rev": null, "leave": leave }));
    (wren, minted)
}

fn words_for(practice: &Practice, code: &str) -> Value {
    let leaves = practice.must("leaves", null());
    let people = leaves["leaves"][0]["people"].as_array().unwrap();
    people.iter().find(|one| one["code"] == code).unwrap()["words"].clone()
}

fn saying(practice: &Practice, cover_said: &str) -> Value {
    let mut line = practice.must("leaves", null())["leaves"][0].clone();
    line["leave"]["cover_said"] = json!(cover_said);
    let keep = json!({ "id": line["id"], "base_rev": line["rev"], "leave": line["leave"] });
    practice.must("keep_leave", keep);
    words_for(practice, "WREN-07")
}

#[test]
fn nobody_else_goes_out_in_words_about_time_away_however_they_are_spelt() {
    let practice = Practice::open();
    away_with(&practice, "H. Ostrander");
    somebody(&practice, "HOLT-12", "Tariq Lyle");
    somebody(&practice, "PLUM-15", "Łucja Groß");
    somebody(&practice, "FERN-03", "Sean O'Brien");
    somebody(&practice, "MOSS-21", "nadia quill");
    assert_eq!(words_for(&practice, "WREN-07")["cover"], "H. Ostrander");
    let odd = [
        "H. Ostrander, as TARIQ knows",
        "H. Ostrander (tariq’s)",
        "H. Ostrander, ta\u{200b}riq",
        "H. Ostrander, T\u{101}riq",
        "H. Ostrander for tariq\u{a0}lyle",
        "H. Ostrander, tariq.lyle@post.example",
        "H. Ostrander, with Lyle",
        "H. Ostrander, not for LUCJA",
        "H. Ostrander, not for lucja gross",
        "H. Ostrander, or Obrien",
        "H. Ostrander, or O\u{b4}Brien",
        "H. Ostrander, or O Brien",
        "H. Ostrander, or Nadia",
        "H. Ostrander, or Quill",
        "H. Ostrander, holt12",
        "H. Ostrander, HOLT\u{2212}12",
        "H. Ostrander, holt_12",
        "H. Ostrander, ＨＯＬＴ－１２",
    ];
    for text in odd {
        let said = saying(&practice, text);
        assert_eq!((&said["cover"], &said["cover_out"]), (&null(), &json!("holds_name")), "{text}");
    }
    let said = saying(&practice, "H. Ostrander, 01632 960455");
    assert_eq!(said["cover"], "H. Ostrander, 01632 960455", "a colleague is nobody's secret");
}

#[test]
fn a_yes_that_ran_out_lets_no_words_out() {
    let practice = Practice::open();
    let (wren, _) = away_with(&practice, "H. Ostrander");
    let channel = listed(&practice, &wren, "contact_channel");
    let day: NaiveDate = today(&practice).as_str().unwrap().parse().unwrap();
    let before = |days| day.checked_sub_days(Days::new(days)).unwrap();
    let ran_out = json!({ "answered_on": before(9), "expires_on": before(1) });
    answer(&practice, &channel, ran_out);
    let said = words_for(&practice, "WREN-07");
    assert_eq!((&said["may"], &said["cover"]), (&json!("said_no"), &null()), "{said}");
    answer(&practice, &channel, json!({ "expires_on": day.succ_opt() }));
    assert_eq!(words_for(&practice, "WREN-07")["cover"], "H. Ostrander", "a yes that stands");
}

#[test]
fn a_yes_to_a_colleague_that_ran_out_names_no_colleague() {
    let practice = Practice::open();
    let (wren, _) = away_with(&practice, "H. Ostrander");
    let cover = listed(&practice, &wren, "cover_contact");
    let day: NaiveDate = today(&practice).as_str().unwrap().parse().unwrap();
    let before = |days| day.checked_sub_days(Days::new(days)).unwrap();
    answer(&practice, &cover, json!({ "answered_on": before(9), "expires_on": before(1) }));
    let said = words_for(&practice, "WREN-07");
    assert_eq!((&said["cover"], &said["cover_out"]), (&null(), &json!("said_no")), "{said}");
}

#[test]
fn a_client_whose_name_is_also_a_word_for_somebody_is_a_name_in_supervision() {
    let practice = Practice::open();
    somebody(&practice, "WREN-07", "Nan");
    assert_eq!(take(&practice, null(), "What Nan asked of me.")["names"], json!(["Nan"]));
    somebody(&practice, "HOLT-12", "Van");
    assert_eq!(take(&practice, null(), "Why Van tires me.")["names"], json!(["Van"]));
}

// ---- the first week

fn overview(practice: &Practice, client: &str) -> Value {
    practice.must("overview", json!({ "client": client }))
}

#[test]
fn a_stop_signal_holds_while_the_agreement_with_it_waits_for_its_day() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let version = ready_version(&practice, &client)["id"].clone();
    let said = json!(["I say kettle."]);
    assert_eq!(overview(&practice, &client)["stop_signal"], said);
    practice.must("finalise_agreement", json!({ "version": version }));
    practice.must("read_aloud", json!({ "version": version }));
    let mut yes = signing(&practice, &version, "agreed_aloud");
    yes["signing"]["in_force_from"] = json!(in_days(&practice, 7));
    practice.must("record_signing", yes);
    assert_eq!(overview(&practice, &client)["stop_signal"], said, "agreed for next week");
    assert_eq!(practice.must("today", null())["sessions"][0]["stop_signal"], said);
    practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(overview(&practice, &client)["stop_signal"], said, "with a draft beside it");
    practice.must("withdraw_agreement", json!({ "version": version }));
    assert_eq!(overview(&practice, &client)["stop_signal"], said, "what was said is kept to");
}

#[test]
fn a_stop_signal_is_kept_for_nobody_and_of_nothing_that_can_be_read() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let signal =
        |client: &str, text: &str| json!({ "client": client, "text": text, "signal": "stop_word" });
    let unseen = practice.problem("keep_stop_signal", signal(&client, "\u{200b}\u{2060}"));
    assert_eq!(unseen, "fields");
    let nobody = practice.must("leaves", null())["minted"].clone();
    let nobody = nobody.as_str().unwrap();
    assert_eq!(practice.problem("keep_stop_signal", signal(nobody, "Kettle.")), "not_found");
    let skip = json!({ "client": nobody, "question": "stop_signal", "is_skipped": true });
    assert_eq!(practice.problem("skip_first_question", skip), "not_found");
}

#[test]
fn a_skip_stays_through_a_change_of_status_its_undo_and_an_older_form() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.session_today(&client);
    let first = practice.must("client", json!({ "client": client }))["client"].clone();
    for question in ["stop_signal", "leave_alone"] {
        let skip = json!({ "client": client, "question": question, "is_skipped": true });
        practice.must("skip_first_question", skip);
    }
    let asked = || {
        let asked = overview(&practice, &client)["first_asked"].clone();
        (asked["stop_signal"] == true, asked["leave_alone"] == true)
    };
    assert_eq!(asked(), (false, false));
    practice.must("change_client_status", json!({ "client": client, "to": "paused" }));
    assert_eq!(asked(), (false, false));
    practice.must("undo_client_status", json!({ "client": client }));
    assert_eq!(asked(), (false, false));
    let rev = practice.must("client", json!({ "client": client }))["rev"].clone();
    let older = json!({ "id": client, "base_rev": rev, "client": first });
    practice.must("keep_client", older);
    assert_eq!(asked(), (false, false));
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(asked(), (false, false));
}

// ---- the door

#[test]
fn the_right_passphrase_opens_at_once_after_many_wrong_ones_and_they_are_forgotten() {
    let practice = Practice::open();
    lock(&practice);
    let wrong = || practice.call("unlock", json!({ "passphrase": "seven kettles and a quince" }));
    let tries: Vec<Value> = (0..4).map(|_| wrong().unwrap_err()["tries"].clone()).collect();
    assert_eq!(tries, [json!(1), json!(2), json!(3), json!(4)]);
    let begun = std::time::Instant::now();
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(begun.elapsed().as_millis() < 1_900, "nothing holds the right one back");
    lock(&practice);
    assert_eq!(wrong().unwrap_err()["tries"], 1);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
}
