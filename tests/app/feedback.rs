//! What a client says of the work, through the commands: taken up, looked at together, and marked by its days.

use crate::Practice;
use crate::consent;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

#[test]
fn what_was_said_waits_to_be_taken_up_until_something_is_written_of_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let page = new(&practice, &client, json!({ "session": session }), json!({}));
    let heard = page["feedback"][0].clone();
    assert_eq!((&heard["state"], &heard["session"]), (&json!("heard"), &json!(session)));
    assert_eq!(to_take_up(&practice, &client, &session), [1, 1]);
    let changed =
        json!({ "changed": "I say when ten minutes are left.", "changed_on": "2026-01-22" });
    let page = practice.must("keep_feedback", again(&client, &heard, changed));
    let answered = page["feedback"][0].clone();
    assert_eq!((&answered["state"], &answered["session"]), (&json!("answered"), &null()));
    assert_eq!(to_take_up(&practice, &client, &session), [0, 0]);
    assert_eq!(practice.problem("keep_feedback", again(&client, &heard, json!({}))), "stale");
    let helped =
        json!({ "helped": "partly", "helped_words": "A little.", "asked_on": "2026-01-29" });
    let page = practice.must("keep_feedback", again(&client, &answered, helped));
    assert_eq!(page["feedback"][0]["state"], "settled");
    let back = json!({ "changed": null, "changed_on": null, "helped": null });
    let page = practice.must("keep_feedback", again(&client, &page["feedback"][0], back));
    assert_eq!(page["feedback"][0]["state"], "heard");
    let goals = practice.must("goals", json!({ "client": client }));
    assert_eq!(goals["said_last"], json!({ "session_on": "2026-01-29", "text": "A little." }));
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(look(&practice, &client)["feedback"], page["feedback"]);
}

#[test]
fn what_waits_comes_first_and_a_slip_is_last_and_is_not_counted() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    for (on, changed) in
        [("2026-01-01", null()), ("2026-01-02", json!("Slower.")), ("2026-01-03", null())]
    {
        new(&practice, &client, json!({}), json!({ "said_on": on, "changed": changed }));
    }
    let days = |page: &Value| {
        let all = page["feedback"].as_array().unwrap().iter();
        let day = |one: &Value| one["feedback"]["said_on"].as_str().unwrap().to_owned();
        all.map(day).collect::<Vec<_>>()
    };
    let page = look(&practice, &client);
    assert_eq!(days(&page), ["2026-01-03", "2026-01-01", "2026-01-02"]);
    let slip = page["feedback"][0].clone();
    let void = json!({ "entry": slip["id"], "reason": null });
    let page = practice.must("void_feedback", void.clone());
    assert_eq!(
        (days(&page), &page["feedback"][2]["is_voided"]),
        (["2026-01-01", "2026-01-02", "2026-01-03"].map(str::to_owned).to_vec(), &json!(true))
    );
    assert_eq!(practice.problem("void_feedback", void), "not_from_here");
    assert_eq!(
        practice.problem("keep_feedback", again(&client, &slip, json!({}))),
        "not_from_here"
    );
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(overview["feedback_to_take_up"], 1);
}

#[test]
fn nothing_is_kept_of_a_day_to_come_or_of_another_clients() {
    let practice = Practice::open();
    let (client, other) = (practice.add("WREN-07"), practice.add("PLUM-03"));
    let session = practice.session_today(&client);
    for field in ["said_on", "changed_on", "asked_on"] {
        let mut with = json!({ "changed": "Slower." });
        with[field] = json!("2099-01-15");
        let found = practice.call("keep_feedback", keep(&practice, &client, json!({}), with));
        let problem = found.unwrap_err()["problems"][0].clone();
        assert_eq!(problem["problem"], "not_this_day", "{field}");
    }
    let theirs = keep(&practice, &other, json!({ "session": session }), json!({}));
    assert_eq!(practice.problem("keep_feedback", theirs), "not_found");
    let theirs = keep(&practice, &client, json!({ "check_in": session }), json!({}));
    assert_eq!(practice.problem("keep_feedback", theirs), "not_found", "that is no check-in");
    let page = new(&practice, &client, json!({}), json!({}));
    let theirs = again(&other, &page["feedback"][0], json!({}));
    assert_eq!(practice.problem("keep_feedback", theirs), "not_found");
    let review = kept_review(&practice, &client, "2026-01-15", json!({}));
    let mut theirs = look_again(&client, &review["reviews"][0]);
    theirs["client"] = json!(other);
    assert_eq!(practice.problem("keep_alliance_review", theirs), "not_found");
    let ahead = review_of(&practice, &client, "2099-01-15", json!({}));
    assert_eq!(practice.problem("keep_alliance_review", ahead), "fields");
    assert_eq!(look(&practice, &other)["feedback"], json!([]));
}

#[test]
fn a_look_is_brought_up_after_so_many_sessions_or_on_the_day_that_was_agreed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    settle(&practice, json!(4));
    for day in ["2026-01-05", "2026-01-12", "2026-01-19"] {
        held(&practice, &client, day);
    }
    assert!(!due(&practice, &client));
    held(&practice, &client, "2026-01-26");
    assert!(due(&practice, &client));
    let page =
        kept_review(&practice, &client, "2026-01-26", json!({ "look_again_on": "2026-02-01" }));
    assert!(!due(&practice, &client), "the day has come, and nothing was held since");
    held(&practice, &client, "2026-02-02");
    assert!(due(&practice, &client));
    settle(&practice, null());
    assert!(due(&practice, &client), "they had agreed on it");
    let mut later = look_again(&client, &page["reviews"][0]);
    later["review"]["look_again_on"] = json!("2099-01-01");
    practice.must("keep_alliance_review", later.clone());
    assert!(!due(&practice, &client));
    assert_eq!(practice.problem("keep_alliance_review", later), "stale");
    let void = json!({ "entry": page["reviews"][0]["id"], "reason": null });
    let page = practice.must("void_alliance_review", void);
    assert_eq!(page["reviews"][0]["is_voided"], true);
    assert!(!due(&practice, &client), "never, by the sessions");
    settle(&practice, json!(5));
    assert!(due(&practice, &client));
}

#[test]
fn a_look_in_which_nothing_was_said_is_none() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let nothing = json!({ "parts": [{ "part": "pace", "client_words": null, "my_words": " " }] });
    let nothing = review_of(&practice, &client, "2026-01-15", nothing);
    let found = practice.call("keep_alliance_review", nothing).unwrap_err()["problems"][0].clone();
    assert_eq!((&found["field"], &found["problem"]), (&json!("all"), &json!("blank")));
    assert_eq!(look(&practice, &client)["reviews"], json!([]));
}

#[test]
fn a_no_is_marked_by_its_day_and_not_by_a_word_of_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = consent::technique(&practice, &client, "Drawing");
    consent::answer(&practice, &item, json!({ "answered_on": "2026-01-10" }));
    let no = json!({ "answered_on": "2026-01-20", "decision": "withdrawn", "words": "Not that." });
    consent::answer(&practice, &item, no.clone());
    consent::answer(&practice, &item, no);
    let marks = look(&practice, &client)["marks"].clone();
    assert_eq!(marks, json!([{ "on": "2026-01-20", "what": "consent" }]), "once a day");
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let history = page["items"][0]["history"].as_array().unwrap().clone();
    for entry in history.iter().filter(|one| one["event"]["decision"] == "withdrawn") {
        practice.must("void_consent", json!({ "entry": entry["id"], "reason": null }));
    }
    assert_eq!(look(&practice, &client)["marks"], json!([]), "what was a slip marks nothing");
}

#[test]
fn the_sample_shows_something_taken_up_and_something_that_waits() {
    let practice = Practice::sample();
    let wren = look(&practice, &practice.client("WREN-07"));
    assert_eq!(wren["feedback"][0]["state"], "answered");
    assert!(wren["feedback"][0]["check_in"].is_string());
    assert_eq!(wren["is_review_due"], false);
    let holt = practice.must("overview", json!({ "client": practice.client("HOLT-12") }));
    assert_eq!(holt["feedback_to_take_up"], 1);
}

fn look(practice: &Practice, client: &str) -> Value {
    practice.must("feedback", json!({ "client": client }))
}

/// Whether a look is due, on the page as in the overview.
fn due(practice: &Practice, client: &str) -> bool {
    let page = look(practice, client);
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(page["is_review_due"], overview["is_alliance_review_due"]);
    page["is_review_due"].as_bool().unwrap()
}

fn settle(practice: &Practice, sessions: Value) {
    let kept = practice.must("practice", json!(null));
    let mut details = kept["practice"].clone();
    details["alliance_review_sessions"] = sessions;
    practice.must(
        "keep_practice",
        json!({ "id": kept["id"], "base_rev": kept["rev"], "practice": details }),
    );
}

fn held(practice: &Practice, client: &str, on: &str) {
    let plan = json!({ "client": client, "on": on, "start": "09:30:00", "minutes": 50, "meeting": "in_person" });
    let session = practice.must("plan_session", plan)["id"].clone();
    practice.must("became", json!({ "session": session, "state": "held", "reason": null, "new_on": null, "new_start": null }));
}

fn to_take_up(practice: &Practice, client: &str, session: &str) -> [u64; 2] {
    let overview = practice.must("overview", json!({ "client": client }));
    let before = practice.must("before_session", json!({ "session": session }));
    [overview, before].map(|view| view["feedback_to_take_up"].as_u64().unwrap())
}

fn keep(practice: &Practice, client: &str, ties: Value, with: Value) -> Value {
    let minted = look(practice, client)["minted"].clone();
    let mut feedback = json!({ "said_on": "2026-01-15", "said": "The end came too suddenly.", "about": "pace",
        "changed": null, "changed_on": null, "helped": null, "helped_words": null, "asked_on": null });
    feedback.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
    let mut request = json!({ "client": client, "id": minted, "base_rev": null, "session": null,
        "check_in": null, "feedback": feedback });
    request.as_object_mut().unwrap().extend(ties.as_object().unwrap().clone());
    request
}

fn new(practice: &Practice, client: &str, ties: Value, with: Value) -> Value {
    practice.must("keep_feedback", keep(practice, client, ties, with))
}

fn again(client: &str, kept: &Value, with: Value) -> Value {
    let mut feedback = kept["feedback"].clone();
    feedback.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
    json!({ "client": client, "id": kept["id"], "base_rev": kept["rev"], "session": null,
        "check_in": null, "feedback": feedback })
}

fn review_of(practice: &Practice, client: &str, on: &str, with: Value) -> Value {
    let minted = look(practice, client)["minted_review"].clone();
    let part = json!({ "part": "bond", "client_words": "I can say no here.", "my_words": null });
    let mut review = json!({ "reviewed_on": on, "parts": [part], "keep": null, "change": null, "look_again_on": null });
    review.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
    json!({ "client": client, "id": minted, "base_rev": null, "review": review })
}

fn kept_review(practice: &Practice, client: &str, on: &str, with: Value) -> Value {
    practice.must("keep_alliance_review", review_of(practice, client, on, with))
}

fn look_again(client: &str, kept: &Value) -> Value {
    json!({ "client": client, "id": kept["id"], "base_rev": kept["rev"], "review": kept["review"] })
}

fn null() -> Value {
    Value::Null
}
