//! How the two work together, and what stays between them, through the commands.

use serde_json::{Value, json};

use crate::Practice;

fn which(practice: &Practice, code: &str, about: &str) -> Value {
    json!({ "client": practice.client(code), "about": about })
}

/// Begins one for HOLT-12 and fills in what was left open.
fn drafted(practice: &Practice, about: &str) -> Value {
    drafted_for(practice, &practice.client("HOLT-12"), about)
}

fn drafted_for(practice: &Practice, client: &str, about: &str) -> Value {
    let begun = practice.must("draft_agreement", json!({ "client": client, "about": about }));
    let mut version = begun["versions"][0].clone();
    for section in version["version"]["sections"].as_array_mut().unwrap() {
        for clause in section["clauses"].as_array_mut().unwrap() {
            if clause["text"] == "" {
                clause["text"] = json!("as we said.");
            }
        }
    }
    keep(practice, &version)
}

fn keep(practice: &Practice, version: &Value) -> Value {
    let kept = practice.must(
        "keep_agreement_version",
        json!({ "id": version["id"], "base_rev": version["rev"], "version": version["version"] }),
    );
    kept["versions"][0].clone()
}

fn part<'v>(version: &'v mut Value, part: &str) -> &'v mut Value {
    let sections = version["version"]["sections"].as_array_mut().unwrap();
    sections.iter_mut().find(|section| section["part"] == part).unwrap()
}

fn agree_aloud(practice: &Practice, version: &Value) -> Value {
    practice.must("read_aloud", json!({ "version": version["id"] }));
    let by =
        |signer: &str| json!({ "signer": signer, "name_as_signed": "x", "method": "spoken_only" });
    practice.must(
        "record_signing",
        json!({ "version": version["id"], "print": null, "signing": {
            "signed_on": practice.must("app_state", json!(null))["today"], "outcome": "agreed_aloud",
            "signatures": [by("client"), by("therapist")], "present": null,
            "original_location": null, "copy_given": "none_safer", "hand_edits": null,
            "in_force_from": null,
        }}),
    )
}

#[test]
fn each_of_the_three_goes_its_own_way() {
    let practice = Practice::sample();
    let safety = practice.must("agreement", which(&practice, "WREN-07", "safety"));
    let before = practice.must("agreement", which(&practice, "HOLT-12", "safety"));
    for about in ["treatment", "confidentiality"] {
        let version = drafted(&practice, about);
        assert_eq!(version["missing"], json!([]), "{about}");
        practice.must("finalise_agreement", json!({ "version": version["id"] }));
        let agreed = agree_aloud(&practice, &version);
        assert_eq!((&agreed["about"], &agreed["state"]), (&json!(about), &json!("active")));
    }
    for about in ["treatment", "confidentiality"] {
        let one = practice.must("agreement", which(&practice, "HOLT-12", about));
        assert_eq!(one["versions"][0]["state"], "active", "{about}");
    }
    assert_eq!(practice.must("agreement", which(&practice, "HOLT-12", "safety")), before);
    assert_eq!(practice.must("agreement", which(&practice, "WREN-07", "safety")), safety);
}

#[test]
fn a_draft_does_not_become_another_kind_of_agreement() {
    let practice = Practice::sample();
    let treatment = drafted(&practice, "treatment");
    let other = drafted(&practice, "confidentiality");
    let request =
        json!({ "id": treatment["id"], "base_rev": treatment["rev"], "version": other["version"] });
    assert_eq!(practice.problem("keep_agreement_version", request), "not_from_here");
}

#[test]
fn what_happens_here_has_no_paper_for_where_someone_may_read_it() {
    let practice = Practice::sample();
    let agreement = practice.must("agreement", which(&practice, "WREN-07", "treatment"));
    let preview = |copy: &str| {
        json!({ "document": { "kind": "agreement_version", "id": agreement["versions"][0]["id"] },
            "copy": copy, "profile": "large_18pt", "paper": "a4", "lines_for": [] })
    };
    assert_eq!(practice.problem("preview", preview("someone_may_read")), "not_for_other_eyes");
    practice.must("preview", preview("stays_here"));
}

#[test]
fn a_clause_on_recording_waits_for_the_question_and_a_no_is_an_answer() {
    let practice = Practice::sample();
    let fern = practice.add("FERN-99");
    let mut version = drafted_for(&practice, &fern, "treatment");
    assert_eq!(version["missing"], json!([]), "that nothing is recorded needs no question");
    part(&mut version, "recording")["clauses"][0]["text"] = json!("We record each session.");
    let version = keep(&practice, &version);
    assert_eq!(version["missing"][0]["problem"], "recording_not_asked");
    assert_eq!(version["missing"][0]["part"], 11);
    let refused = practice.problem("finalise_agreement", json!({ "version": version["id"] }));
    assert_eq!(refused, "not_ready");

    let item = crate::consent::list(&practice, &fern, "audio_recording");
    crate::consent::answer(
        &practice,
        item["id"].as_str().unwrap(),
        json!({ "decision": "declined" }),
    );
    let about = json!({ "client": fern, "about": "treatment" });
    assert_eq!(practice.must("agreement", about)["versions"][0]["missing"], json!([]));
}

#[test]
fn a_reason_is_held_to_the_same_words_as_a_clause() {
    let practice = Practice::sample();
    let mut version = drafted(&practice, "treatment");
    let fees = part(&mut version, "fees");
    fees["clauses"] = json!([]);
    fees["not_needed"] = json!(true);
    fees["reason"] = json!("You promise not to harm yourself.");
    let version = keep(&practice, &version);
    assert_eq!(version["missing"][0]["problem"], "listed_phrase_promise");
}
