//! An agreement from its first draft to its second version.

use crate::Practice;
use serde_json::{Value, json};

#[test]
fn an_agreement_goes_from_template_to_paper_to_force_to_its_next_version() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let version = ready_version(&practice, &client);
    let frozen = practice.must("finalise_agreement", json!({ "version": version["id"] }));
    assert_eq!(frozen["versions"][0]["state"], "finalised");
    assert!(frozen["versions"][0]["fingerprint"].is_string());

    assert_eq!(
        practice.problem("record_signing", signing(&practice, &version["id"], "signed")),
        "not_offered"
    );
    practice.must("read_aloud", json!({ "version": version["id"] }));
    let signed =
        practice.must("record_signing", signing(&practice, &version["id"], "agreed_aloud"));
    assert_eq!(signed["versions"][0]["state"], "active");
    assert_eq!(signed["state"], "active");

    let next = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(
        (next["versions"][0]["version"]["number"].clone(), next["versions"][0]["state"].clone()),
        (json!(2), json!("draft"))
    );
    assert_eq!(
        next["versions"][1]["state"], "active",
        "the version in force holds while the next is written"
    );
}

#[test]
fn a_version_that_is_not_ready_says_what_is_missing() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let drafted = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    let refused = practice
        .call("finalise_agreement", json!({ "version": drafted["versions"][0]["id"] }))
        .unwrap_err();
    assert_eq!(refused["code"], "not_ready");
    assert!(
        refused["missing"]
            .as_array()
            .unwrap()
            .iter()
            .any(|missing| missing["problem"] == "no_stop_signal")
    );
}

#[test]
fn not_today_leaves_what_was_agreed_before_in_force() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let drafted = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    let mut version = drafted["versions"][0].clone();
    version["version"]["summary_of_change"] = json!("You asked for a shorter page.");
    keep(&practice, &version);
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    practice.must("read_aloud", json!({ "version": version["id"] }));
    let mut answer = signing(&practice, &version["id"], "not_today");
    answer["signing"]["signatures"] = json!([]);
    let after = practice.must("record_signing", answer);
    assert_eq!(after["versions"][0]["state"], "declined");
    assert!(
        after["versions"].as_array().unwrap().iter().any(|version| version["state"] == "active")
    );
}

#[test]
fn a_preview_has_its_pages_and_lines_and_a_home_copy_is_refused_where_none_is_safer() {
    let practice = Practice::sample();
    let preview = |code: &str, copy: &str, lines: &[&str]| {
        let agreement = practice
            .must("agreement", json!({ "client": practice.client(code), "about": "safety" }));
        let id = agreement["versions"][0]["id"].clone();
        let document = json!({ "kind": "agreement_version", "id": id });
        practice.call(
            "preview",
            json!({ "document": document, "copy": copy, "profile": "clear_14pt", "paper": "a4", "lines_for": lines }),
        )
    };
    let pages = preview("WREN-07", "stays_here", &[]).unwrap();
    assert!(!pages["pages"].as_array().unwrap().is_empty());
    assert_eq!(pages["is_tagged"], true);
    assert_eq!((&pages["language"], &pages["language_reviewed"]), (&json!("en"), &json!(true)));
    assert_eq!(pages["language_stands_in"], false);
    assert!(
        pages["reading_grade"].as_u64().is_some_and(|grade| grade <= 8),
        "{}",
        pages["reading_grade"]
    );
    let lined = preview("WREN-07", "stays_here", &["interpreter", "guardian"]).unwrap();
    assert_ne!(pages["pages"], lined["pages"], "each of them has a line to sign on");
    let home = preview("WREN-07", "goes_home", &["interpreter"]).unwrap();
    assert_eq!(home["pages"], preview("WREN-07", "goes_home", &[]).unwrap()["pages"]);
    assert_eq!(preview("HOLT-12", "goes_home", &[]).unwrap_err()["code"], "no_home_copy");
}

#[test]
fn a_frozen_version_with_a_slip_is_set_aside_and_the_next_draft_has_its_words_and_its_number() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let slipped = ready_version(&practice, &client);
    practice.must("finalise_agreement", json!({ "version": slipped["id"] }));
    practice.must("read_aloud", json!({ "version": slipped["id"] }));
    let again = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(states(&again), ["draft", "superseded"]);
    let draft = &again["versions"][0];
    assert_eq!(draft["version"]["number"], 1);
    assert_eq!(draft["version"]["why"], "first");
    assert_eq!(draft["version"]["sections"], slipped["version"]["sections"]);
    assert_eq!(draft["missing"], json!([]), "nothing has to be said of a change nobody agreed to");
    assert_eq!(draft["changes"], json!([]));
    practice.must("finalise_agreement", json!({ "version": draft["id"] }));
    practice.must("read_aloud", json!({ "version": draft["id"] }));
    let agreed = practice.must("record_signing", signing(&practice, &draft["id"], "agreed_aloud"));
    assert_eq!(states(&agreed), ["active", "superseded"]);
    assert_eq!(agreed["versions"][1]["in_force_until"], Value::Null, "it never was in force");
    let next = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(next["versions"][0]["version"]["number"], 2);
    assert_eq!(next["versions"][0]["version"]["why"], "review");
    assert_eq!(next["versions"][0]["missing"][0]["problem"], "no_summary");
}

#[test]
fn what_was_not_agreed_today_is_offered_again_and_agreed_another_day_as_it_is() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let version = ready_version(&practice, &client);
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    practice.must("read_aloud", json!({ "version": version["id"] }));
    let mut answer = signing(&practice, &version["id"], "not_today");
    answer["signing"]["signatures"] = json!([]);
    practice.must("record_signing", answer);
    let yes = signing(&practice, &version["id"], "agreed_aloud");
    assert_eq!(practice.problem("record_signing", yes.clone()), "not_offered");
    let offered = practice.must("read_aloud", json!({ "version": version["id"] }));
    assert_eq!(states(&offered), ["offered"]);
    assert_eq!(states(&practice.must("record_signing", yes)), ["active"]);
}

#[test]
fn what_is_agreed_from_a_later_day_and_taken_back_before_it_leaves_the_earlier_one_in_force() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let offer = || {
        let drafted =
            practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
        let mut version = drafted["versions"][0].clone();
        version["version"]["summary_of_change"] = json!("You asked for a shorter page.");
        keep(&practice, &version);
        practice.must("finalise_agreement", json!({ "version": version["id"] }));
        practice.must("read_aloud", json!({ "version": version["id"] }));
        version["id"].clone()
    };
    let agree = |version: &Value, days: u64| {
        let mut yes = signing(&practice, version, "agreed_aloud");
        yes["signing"]["in_force_from"] = json!(in_days(&practice, days));
        practice.must("record_signing", yes)
    };
    let later = offer();
    assert_eq!(states(&agree(&later, 9))[..2], ["agreed", "active"]);
    let before_it = offer();
    let both = agree(&before_it, 5);
    assert_eq!(states(&both)[..3], ["agreed", "superseded", "active"], "its day would come later");
    let back = practice.must("withdraw_agreement", json!({ "version": before_it }));
    assert_eq!(states(&back)[..3], ["withdrawn", "superseded", "active"]);
    assert_eq!(back["state"], "active");
    let held = back["versions"][2]["id"].clone();
    let none = practice.must("withdraw_agreement", json!({ "version": held }));
    assert_eq!(none["state"], "suspended");
    assert!(!states(&none).contains(&"active".to_owned()));
    let fresh = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(fresh["versions"][0]["version"]["number"], 6);
    assert_eq!(fresh["versions"][0]["changes"], json!([]), "nothing holds that it could change");
}

#[test]
fn a_phrase_on_a_list_is_refused_with_the_name_of_its_list() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let drafted = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    let mut version = drafted["versions"][0].clone();
    version["version"]["summary_of_change"] = json!("We agree not to meet at night.");
    let commitments = version["version"]["sections"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|section| section["part"] == "commitments")
        .unwrap();
    commitments["clauses"][0]["text"] = json!("I write down when you are resistant.");
    let kept = keep(&practice, &version);
    let missing: Vec<_> = kept["versions"][0]["missing"].as_array().unwrap().clone();
    let has = |problem: &str| missing.iter().any(|missing| missing["problem"] == problem);
    assert!(has("listed_phrase_label") && has("listed_phrase_in_summary_promise"), "{missing:?}");
}

fn states(agreement: &Value) -> Vec<String> {
    let versions = agreement["versions"].as_array().unwrap();
    versions.iter().map(|version| version["state"].as_str().unwrap().to_owned()).collect()
}

pub(crate) fn today(practice: &Practice) -> Value {
    practice.must("app_state", json!(null))["today"].clone()
}

pub(crate) fn in_days(practice: &Practice, days: u64) -> String {
    let today: chrono::NaiveDate = today(practice).as_str().unwrap().parse().unwrap();
    today.checked_add_days(chrono::Days::new(days)).unwrap().to_string()
}

/// A first version with everything that is owed.
pub(crate) fn ready_version(practice: &Practice, client: &str) -> Value {
    let today = today(practice);
    let drafted = practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    let mut view = drafted["versions"][0].clone();
    let says = |id: &str, voice: &str, text: &str, meaning: &str| json!({ "id": id, "voice": voice, "lead": null, "text": text, "meaning": meaning });
    for section in view["version"]["sections"].as_array_mut().unwrap() {
        let clauses = match section["part"].as_str().unwrap() {
            "grounding" => json!([says("c901", "client_words", "A warm mug.", "settles_with")]),
            "signs" => json!([says("c902", "client_words", "My knee bounces.", "sign_high")]),
            "stop_signal" => json!([says("c903", "client_words", "I say kettle.", "stop_word")]),
            _ => {
                let mut kept = section["clauses"].clone();
                kept.as_array_mut().unwrap().retain(|clause| clause["text"] != "");
                kept
            }
        };
        section["clauses"] = clauses;
        for line in section["lines"].as_array_mut().unwrap() {
            line["verified_on"] = today.clone();
        }
    }
    let kept = keep(practice, &view);
    assert_eq!(kept["versions"][0]["missing"], json!([]), "everything that is owed is there");
    kept["versions"][0].clone()
}

fn keep(practice: &Practice, view: &Value) -> Value {
    let request = json!({ "id": view["id"], "base_rev": view["rev"], "version": view["version"] });
    practice.must("keep_agreement_version", request)
}

pub(crate) fn signing(practice: &Practice, version: &Value, outcome: &str) -> Value {
    let today = today(practice);
    let method = if outcome == "signed" { "ink_on_paper" } else { "spoken_only" };
    let by = |signer: &str, name: &str| json!({ "signer": signer, "name_as_signed": name, "method": method });
    json!({ "version": version, "print": null, "signing": {
        "signed_on": today, "outcome": outcome,
        "signatures": [by("client", "I. Marrow"), by("therapist", "N. Castellane")],
        "present": null, "original_location": null, "copy_given": "later", "hand_edits": null, "in_force_from": null
    }})
}

#[test]
fn a_signing_lies_between_the_freezing_and_today_and_on_a_print_of_that_version() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let version = ready_version(&practice, &client);
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    practice.must("read_aloud", json!({ "version": version["id"] }));
    for day in ["1901-01-01", "2099-01-01"] {
        let mut request = signing(&practice, &version["id"], "agreed_aloud");
        request["signing"]["signed_on"] = json!(day);
        assert_eq!(practice.problem("record_signing", request), "fields", "{day}");
    }
    let mut request = signing(&practice, &version["id"], "agreed_aloud");
    request["print"] = json!(client);
    assert_eq!(practice.problem("record_signing", request), "not_found");
    practice.must("record_signing", signing(&practice, &version["id"], "agreed_aloud"));
}

#[test]
fn a_version_may_say_of_which_boundary_event_it_came_until_its_wording_is_frozen() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let agreement =
        practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    let events = agreement["boundary_events"].as_array().unwrap().clone();
    let event = events.first().expect("the sample has one").clone();
    let id = agreement["versions"][0]["id"].clone();
    let say = |boundary: Value| json!({ "version": id, "boundary": boundary });
    let said = practice.must("say_because", say(event["id"].clone()));
    assert_eq!(said["versions"][0]["because"], event);
    let keep = |why: &str| {
        let now =
            practice.must("agreement", json!({ "client": client, "about": "safety" }))["versions"]
                [0]
            .clone();
        let mut version = now["version"].clone();
        version["why"] = json!(why);
        version["summary_of_change"] = json!("We knock first.");
        let kept = json!({ "id": id, "base_rev": now["rev"], "version": version });
        practice.must("keep_agreement_version", kept)["versions"][0].clone()
    };
    assert_eq!(keep("boundary_event")["because"], event);
    assert_eq!(keep("review")["because"], json!(null), "another reason is no boundary event");
    practice.must("say_because", say(event["id"].clone()));
    keep("boundary_event");
    let of_another = practice.add("HOLT-99");
    assert_eq!(practice.problem("say_because", say(json!(of_another))), "not_found");
    practice.must("finalise_agreement", json!({ "version": id }));
    assert_eq!(practice.problem("say_because", say(json!(null))), "record_locked");
    let frozen =
        practice.must("agreement", json!({ "client": client, "about": "safety" }))["versions"][0]
            .clone();
    assert_eq!(frozen["because"], event);
}

#[test]
fn a_boundary_event_says_of_no_version_that_it_came_of_it_before_that_is_agreed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    facts["actual_start"] = facts["planned_start"].clone();
    facts["actual_end"] = facts["planned_start"].clone();
    let over = json!({ "id": session, "base_rev": view["rev"], "session": facts });
    practice.must("keep_session", over);
    let item = json!({ "kind": "technique", "scope": null, "name": "Drawing", "nature": "consent",
        "wording": "May we try?", "limits": null, "options": [], "decided_by": "client",
        "listed_on": "2026-01-01" });
    let list = json!({ "client": client, "id": null, "base_rev": null, "own": null, "item": item });
    let item = practice.must("keep_consent_item", list)["items"][0]["id"].clone();
    let used = json!({ "session": session, "item": item, "answer": "without_asking",
        "asked": null, "boundary": null });
    let event = practice.must("use_technique", used)["uses"][0]["boundary"].clone();
    let mut version = ready_version(&practice, &client);
    version["version"]["why"] = json!("boundary_event");
    let version = keep(&practice, &version)["versions"][0].clone();
    practice.must("say_because", json!({ "version": version["id"], "boundary": event }));
    let changed = || {
        let there = practice.must("in_session", json!({ "session": session }));
        there["uses"][0]["changed_versions"].clone()
    };
    assert_eq!(changed(), json!([]), "a draft has changed nothing yet");
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    assert_eq!(changed(), json!([]), "what nobody agreed to has changed nothing either");
}

#[test]
fn who_was_in_the_room_of_a_session_is_told_for_what_is_recorded_on_its_day() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    facts["in_the_room"] = json!([{ "role": "interpreter", "who": "Sami" }]);
    let keep = json!({ "id": session, "base_rev": view["rev"], "session": facts });
    practice.must("keep_session", keep);
    let rooms = practice.must("rooms", json!({ "client": client }));
    assert_eq!(rooms[0]["session"], json!(session));
    assert_eq!(rooms[0]["in_the_room"], json!([{ "role": "interpreter", "who": "Sami" }]));
    practice.must(
        "became",
        json!({ "session": session, "state": "cancelled_by_client", "reason": null,
            "new_on": null, "new_start": null }),
    );
    assert_eq!(practice.must("rooms", json!({ "client": client })), json!([]));
}
