//! Notes: drafts, finishing, opening again, adding.

use crate::Practice;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

#[test]
fn a_draft_survives_a_lock() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    let page = page(&practice, &session);
    keep_draft(&practice, &page, "Half of the frame is drawn.");
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(
        self::page(&practice, &session)["note"]["draft"]["what_we_did"],
        "Half of the frame is drawn."
    );
}

#[test]
fn a_draft_survives_a_power_cut() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    keep_draft(&practice, &page(&practice, &session), "The pencil.");
    let practice = practice.after_a_power_cut();
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(page(&practice, &session)["note"]["draft"]["what_we_did"], "The pencil.");
}

#[test]
fn a_finished_note_writes_the_next_brief_and_drops_its_draft() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let page = page(&practice, &session);
    keep_draft(&practice, &page, "typed first");
    let finished = finish(&practice, &page, "One picture, drawn small.");
    assert_eq!(finished["note"]["state"], "finished");
    assert_eq!(finished["note"]["draft"], Value::Null);
    assert_eq!(finished["session"]["state"], "held");
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(overview["promised"]["text"], "Bring the drawing back.");
    assert_eq!(overview["drafts"], json!([]));
}

#[test]
fn a_note_finished_today_can_be_opened_again_and_finished_again() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    let finished = finish(&practice, &page(&practice, &session), "first wording");
    let reopened = practice.must("reopen_note", json!({ "id": finished["note"]["id"] }));
    assert_eq!(reopened["note"]["state"], "draft");
    assert_eq!(
        finish(&practice, &reopened, "second wording")["note"]["note"]["what_we_did"],
        "second wording"
    );
}

#[test]
fn a_finished_note_takes_additions_and_no_other_change() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    let finished = finish(&practice, &page(&practice, &session), "10 minutes");
    let again = request(&finished, "12 minutes");
    assert_eq!(practice.problem("finish_note", again), "record_locked");
    let addition = json!({
        "addition": "amendment", "added_on": "2026-03-07", "text": "It took 12 minutes, not 10.",
        "what_changed": "10 to 12 minutes", "reason": "Timer read wrongly", "requested_by": "therapist"
    });
    let added = practice
        .must("add_to_note", json!({ "note": finished["note"]["id"], "addition": addition }));
    assert_eq!(added["note"]["note"]["what_we_did"], "10 minutes");
    assert_eq!(added["note"]["additions"][0]["addition"]["text"], "It took 12 minutes, not 10.");
}

#[test]
fn an_addition_without_a_reason_is_refused_with_the_field() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    let finished = finish(&practice, &page(&practice, &session), "done");
    let addition = json!({
        "addition": "addendum", "added_on": "2026-03-07", "text": "More.",
        "what_changed": null, "reason": "", "requested_by": "therapist"
    });
    let refused = practice
        .call("add_to_note", json!({ "note": finished["note"]["id"], "addition": addition }));
    assert_eq!(refused.unwrap_err()["problems"][0]["field"], "reason");
}

#[test]
fn a_note_of_200_000_characters_is_refused_with_its_count_and_its_draft_stays() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    let page = page(&practice, &session);
    let long = "w".repeat(200_000);
    keep_draft(&practice, &page, &long);
    let refused = practice.call("finish_note", request(&page, &long)).unwrap_err();
    assert_eq!(refused["code"], "fields");
    assert_eq!(refused["problems"][0]["limit"], 20_000);
    let draft = &self::page(&practice, &session)["note"]["draft"]["what_we_did"];
    assert_eq!(draft.as_str().unwrap().len(), 200_000);
}

#[test]
fn a_private_note_is_only_there_when_it_is_asked_for() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    let id = page(&practice, &session)["private"]["id"].clone();
    let note = json!({ "about_on": "2026-03-05", "text": "my own unease" });
    let keep =
        json!({ "id": id, "session": session, "base_rev": null, "note": note, "finish": false });
    practice.must("keep_private_note", keep);
    let shut = page(&practice, &session)["private"].clone();
    assert_eq!((shut["has_text"].clone(), shut["note"].clone()), (json!(true), Value::Null));
    let search = |private: bool| {
        practice.must(
            "search",
            json!({ "words": "unease", "client": null, "kinds": [], "with_private": private }),
        )["hits"]
            .clone()
    };
    assert_eq!(search(false), json!([]));
    assert_eq!(search(true).as_array().unwrap().len(), 1);
}

/// The page after a session.
pub(crate) fn page(practice: &Practice, session: &str) -> Value {
    practice.must("note_page", json!({ "session": session, "with_private": false }))
}

fn note_with(page: &Value, what_we_did: &str) -> Value {
    let mut note = page["note"]["note"].clone();
    note["what_we_did"] = json!(what_we_did);
    note["i_promised"] = json!("Bring the drawing back.");
    note
}

fn request(page: &Value, what_we_did: &str) -> Value {
    json!({
        "id": page["note"]["id"], "session": page["session"]["id"], "base_rev": page["note"]["rev"],
        "note": note_with(page, what_we_did)
    })
}

/// Finishes the note of a page.
pub(crate) fn finish(practice: &Practice, page: &Value, what_we_did: &str) -> Value {
    practice.must("finish_note", request(page, what_we_did))
}

fn keep_draft(practice: &Practice, page: &Value, what_we_did: &str) {
    let draft = json!({
        "target": page["note"]["id"], "kind": "alliance_note", "client": page["session"]["client"],
        "session": page["session"]["id"], "base_rev": page["note"]["rev"], "body": note_with(page, what_we_did)
    });
    practice.must("keep_draft", draft);
}

#[test]
fn what_was_typed_for_a_record_that_is_not_there_yet_is_found_again() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let ask = json!({ "client": client, "kind": "topic_boundary" });
    let minted = practice.must("drafts_of", ask.clone())["minted"].clone();
    let draft = json!({
        "target": minted, "kind": "topic_boundary", "client": client, "session": null, "base_rev": null,
        "body": { "label": "the choir ye" }
    });
    practice.must("keep_draft", draft);
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let found = practice.must("drafts_of", ask);
    assert_eq!(found["drafts"][0]["target"], minted);
    assert_eq!(found["drafts"][0]["body"]["label"], "the choir ye");
}

#[test]
fn a_note_stays_with_its_session() {
    let practice = Practice::open();
    let (one, other) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let (hers, his) = (practice.session_today(&one), practice.session_today(&other));
    let finished = finish(&practice, &page(&practice, &hers), "hers");
    let reopened = practice.must("reopen_note", json!({ "id": finished["note"]["id"] }));
    let mut elsewhere = request(&reopened, "hers, in his file");
    elsewhere["session"] = json!(his);
    assert_eq!(practice.problem("finish_note", elsewhere), "not_found");
    assert_eq!(practice.must("session", json!({ "session": his }))["state"], "planned");

    let mut second = request(&reopened, "a second note");
    second["id"] = page(&practice, &his)["note"]["id"].clone();
    assert_eq!(practice.problem("finish_note", second), "stale");
}

#[test]
fn a_draft_that_does_not_fit_its_form_is_never_hidden() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let page = page(&practice, &session);
    let mut note = note_with(&page, "Half of the frame is drawn.");
    note["session_on"] = json!("202");
    note["of_an_older_form"] = json!("The pencil.");
    let draft = json!({
        "target": page["note"]["id"], "kind": "alliance_note", "client": client,
        "session": session, "base_rev": null, "body": note
    });
    practice.must("keep_draft", draft);
    let again = self::page(&practice, &session)["note"].clone();
    assert_eq!(again["draft"]["what_we_did"], "Half of the frame is drawn.");
    assert_eq!(again["draft"]["session_on"], page["note"]["note"]["session_on"]);
    let mut beside: Vec<_> = again["draft_left_over"].as_array().unwrap().clone();
    beside.sort_by_key(Value::to_string);
    assert_eq!(beside, ["202", "The pencil."]);

    let mut details = practice.must("client", json!({ "client": client }));
    assert_eq!(details.get("draft_left_over"), None, "there is no draft of them");
    details["client"]["reading_notes"] = json!("Slowly.");
    details["client"]["usual_time"] = json!({ "start": "14:" });
    let draft = json!({
        "target": client, "kind": "client", "client": client, "session": null,
        "base_rev": 1, "body": details["client"]
    });
    practice.must("keep_draft", draft);
    let again = practice.must("client", json!({ "client": client }));
    assert_eq!(again["draft"]["reading_notes"], "Slowly.");
    assert_eq!(again["draft_left_over"], json!(["14:"]));
}

#[test]
fn a_draft_that_no_page_writes_is_refused() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let id =
        practice.must("drafts_of", json!({ "client": client, "kind": "topic_boundary" }))["minted"]
            .clone();
    let draft = |kind: &str, body: Value| json!({ "target": id, "kind": kind, "client": client, "session": null, "base_rev": null, "body": body });
    assert_eq!(practice.problem("keep_draft", draft("print_event", json!({}))), "not_from_here");
    assert_eq!(practice.problem("keep_draft", draft("voiding", json!({}))), "not_from_here");
    let words = practice.problem("keep_draft", draft("topic_boundary", json!("words alone")));
    assert_eq!(words, "not_from_here");
    let endless = json!({ "label": "w".repeat(2_000_001) });
    assert_eq!(practice.problem("keep_draft", draft("topic_boundary", endless)), "draft_too_long");
    practice.must("keep_draft", draft("topic_boundary", json!({ "label": "w".repeat(1_900_000) })));
}
