//! What came between sessions, through the commands: kept for good, found, and told in the brief.

use crate::Practice;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

#[test]
fn a_call_is_kept_for_good_and_is_there_after_a_lock() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let draft = keep(&practice, &client, contact("2026-01-15", "17:40:00"));
    let typed = json!({ "target": draft["id"], "kind": "contact", "client": client,
        "session": null, "base_rev": null, "body": { "what": "The letter c" } });
    practice.must("keep_draft", typed);
    let page = practice.must("keep_contact", draft.clone());
    assert_eq!(page["contacts"][0]["contact"]["what"], "The letter came.");
    practice.call("keep_contact", draft).expect_err("what is kept is not written over");
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(look(&practice, &client)["contacts"], page["contacts"]);
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(overview["drafts"], json!([]), "nothing waits of what was kept");
    let words = json!({ "words": "letter", "client": null, "kinds": [], "with_private": false });
    let hits = practice.must("search", words)["hits"].clone();
    assert_eq!((&hits[0]["kind"], &hits[0]["client"]), (&json!("contact"), &json!(client)));
}

#[test]
fn the_newest_is_first_and_a_slip_stays_to_be_read() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    for (on, at) in
        [("2026-01-15", "17:40:00"), ("2026-01-17", "08:00:00"), ("2026-01-17", "09:00:00")]
    {
        practice.must("keep_contact", keep(&practice, &client, contact(on, at)));
    }
    let page = look(&practice, &client);
    let times = page["contacts"].as_array().unwrap().iter();
    let times: Vec<_> = times.map(|one| one["contact"]["contact_at"].as_str().unwrap()).collect();
    assert_eq!(times, ["09:00:00", "08:00:00", "17:40:00"]);
    let slip = page["contacts"][0]["id"].clone();
    let mut again = keep(&practice, &client, contact("2026-01-17", "09:10:00"));
    again["instead_of"] = slip.clone();
    let page = practice.must("keep_contact", again.clone());
    assert_eq!(page["contacts"][1]["is_voided"], true);
    again["id"] = look(&practice, &client)["minted"].clone();
    assert_eq!(practice.problem("keep_contact", again), "not_from_here", "its place is taken");
    let void = json!({ "entry": slip, "reason": null });
    assert_eq!(practice.problem("void_contact", void), "not_from_here");
    let newest = json!({ "entry": page["contacts"][0]["id"], "reason": null });
    let page = practice.must("void_contact", newest);
    assert_eq!(page["contacts"][0]["is_voided"], true);
    assert_eq!(page["contacts"][1]["is_voided"], false, "the first stands again");
}

#[test]
fn nothing_is_kept_of_a_day_to_come_without_words_or_in_the_place_of_another_clients() {
    let practice = Practice::open();
    let (client, other) = (practice.add("WREN-07"), practice.add("PLUM-03"));
    let later = keep(&practice, &client, contact("2099-01-15", "17:40:00"));
    assert_eq!(practice.problem("keep_contact", later), "fields");
    let mut blank = keep(&practice, &client, contact("2026-01-15", "17:40:00"));
    blank["contact"]["what"] = json!(" ");
    assert_eq!(practice.problem("keep_contact", blank), "fields");
    let page =
        practice.must("keep_contact", keep(&practice, &other, contact("2026-01-15", "17:40:00")));
    let mut instead = keep(&practice, &client, contact("2026-01-15", "17:40:00"));
    instead["instead_of"] = page["contacts"][0]["id"].clone();
    assert_eq!(practice.problem("keep_contact", instead), "not_found");
    assert_eq!(look(&practice, &client)["contacts"], json!([]));
}

#[test]
fn the_brief_tells_what_came_since_the_last_session_and_not_what_was_a_slip() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let told = || {
        let view = practice.must("overview", json!({ "client": client }));
        let all = view["changed"].as_array().unwrap().clone();
        all.iter().filter(|one| one["kind"] == "contact").count()
    };
    assert_eq!(told(), 1);
    let entry = look(&practice, &client)["contacts"][0]["id"].clone();
    practice.must("void_contact", json!({ "entry": entry, "reason": null }));
    assert_eq!(told(), 0);
}

fn look(practice: &Practice, client: &str) -> Value {
    practice.must("contacts", json!({ "client": client }))
}

fn keep(practice: &Practice, client: &str, contact: Value) -> Value {
    let minted = look(practice, client)["minted"].clone();
    json!({ "client": client, "id": minted, "instead_of": null, "contact": contact })
}

fn contact(on: &str, at: &str) -> Value {
    json!({ "contact_on": on, "contact_at": at, "way": "phone", "begun_by": "client", "minutes": 6,
        "what": "The letter came.", "client_words": null, "what_i_did": null, "safety": null })
}
