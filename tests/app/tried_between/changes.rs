//! What is changed because of something, and lines that were gone over.

use super::*;
use crate::agreements::{ready_version, signing};
use crate::boundaries::{event, kept, page};
use crate::consent::technique;

fn strain(practice: &Practice, client: &str) -> Value {
    first(&noticed(practice, client))["id"].clone()
}

fn change(practice: &Practice, of: &Value, change: Value) -> Result<Value, Value> {
    practice.call("change_because", json!({ "because": of, "change": change }))
}

fn again(practice: &Practice, client: &str, of: &Value, with: Value) -> Result<Value, Value> {
    let mut body = of["event"].clone();
    body.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
    practice.call(
        "keep_boundary_event",
        json!({ "client": client, "id": of["id"], "base_rev": of["rev"], "session": null,
            "line": null, "clause": null, "event": body }),
    )
}

#[test]
fn limits_that_are_being_typed_of_an_item_are_not_written_over() {
    let (practice, client) = with_client();
    let of = strain(&practice, &client);
    let item = technique(&practice, &client, "Drawing");
    let list = practice.must("consent", json!({ "client": client, "on": null }));
    let view = list["items"][0].clone();
    let mut body = view["item"].clone();
    body["limits"] = json!("Only what I typed for ten minutes");
    draft(&practice, "consent_item", &client, &view, body);
    let limited = change(
        &practice,
        &of,
        json!({ "kind": "item", "item": item, "name": "", "text": "With chalk." }),
    );
    let typed = drafts(&practice, "consent_item", &client);
    assert_eq!(
        typed[0]["body"]["limits"],
        "Only what I typed for ten minutes",
        "{}",
        limited.is_ok()
    );
}

#[test]
fn limits_that_stand_already_are_shown_before_they_are_changed() {
    let (practice, client) = with_client();
    strain(&practice, &client);
    let item = json!({ "kind": "technique", "scope": null, "name": "Drawing", "nature": "consent",
        "wording": "May we try?", "limits": "Eyes open.", "options": ["try", "not today"],
        "decided_by": "client", "listed_on": "2026-01-01" });
    practice.must(
        "keep_consent_item",
        json!({ "client": client, "id": null, "base_rev": null, "own": null, "item": item }),
    );
    let page = practice.must("between", json!({ "client": client }));
    assert_eq!(page["items"][0]["limits"], "Eyes open.");
}

#[test]
fn a_version_that_waits_for_a_signature_is_not_set_aside_by_a_change_for_a_strain() {
    let (practice, client) = with_client();
    let of = strain(&practice, &client);
    let version = ready_version(&practice, &client);
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    let made = change(
        &practice,
        &of,
        json!({ "kind": "clause", "about": "safety", "clause": null, "text": "I ask." }),
    );
    let page = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    let all = page["versions"].as_array().unwrap();
    let was = all.iter().find(|one| one["id"] == version["id"]).unwrap();
    assert_eq!(was["state"], "finalised");
    assert_eq!(made.unwrap_err()["code"], "version_waits");
}

#[test]
fn nothing_of_another_client_and_nothing_that_is_not_there_is_changed() {
    let (practice, client) = with_client();
    let other = practice.add("HOLT-12");
    let of = strain(&practice, &client);
    let theirs = technique(&practice, &other, "Clay");
    for wrong in [
        json!({ "kind": "item", "item": theirs, "name": "", "text": "With chalk." }),
        json!({ "kind": "item", "item": of, "name": "", "text": "With chalk." }),
        json!({ "kind": "clause", "about": "safety", "clause": "c999", "text": "I ask." }),
        json!({ "kind": "clause", "about": "safety", "clause": "", "text": "I ask." }),
        json!({ "kind": "clause", "about": "safety", "clause": null, "text": "x".repeat(601) }),
        json!({ "kind": "clause", "about": "safety", "clause": null, "text": " " }),
        json!({ "kind": "limit", "limit": "trauma_minutes", "value": 60000, "words": null }),
        json!({ "kind": "limit", "limit": "trauma_minutes", "value": 10, "words": "x".repeat(201) }),
    ] {
        assert!(change(&practice, &of, wrong.clone()).is_err(), "{wrong}");
    }
    let agreement = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(agreement["versions"], json!([]), "no draft was begun for nothing");
    assert!(
        change(
            &practice,
            &json!(client),
            json!({ "kind": "item", "item": null, "name": "A", "text": "B" })
        )
        .is_err()
    );
    let exact =
        json!({ "kind": "clause", "about": "safety", "clause": null, "text": "x".repeat(600) });
    change(&practice, &of, exact).unwrap();
}

#[test]
fn came_of_it_goes_on_through_two_versions_and_a_signature() {
    let (practice, client) = with_client();
    let of = strain(&practice, &client);
    let version = ready_version(&practice, &client);
    change(
        &practice,
        &of,
        json!({ "kind": "clause", "about": "safety", "clause": null, "text": "I ask." }),
    )
    .unwrap();
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    practice.must("read_aloud", json!({ "version": version["id"] }));
    practice.must("record_signing", signing(&practice, &version["id"], "agreed_aloud"));
    let came = first(&between(&practice, &client))["came_of_it"].clone();
    assert_eq!((&came[0]["state"], &came[0]["text"]), (&json!("active"), &json!("I ask.")));
    practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(first(&between(&practice, &client))["came_of_it"], came);
    practice.must("void_rupture", json!({ "entry": of, "reason": null }));
    let problem = change(
        &practice,
        &of,
        json!({ "kind": "clause", "about": "safety", "clause": null, "text": "I ask." }),
    );
    assert!(problem.is_err());
    practice.must("agreement", json!({ "client": client, "about": "safety" }));
}

#[test]
fn somebody_who_was_asked_before_makes_a_violation_no_less_one() {
    let (practice, client) = with_client();
    let mut body = event(&practice, "touch");
    body["class"] = json!("violation");
    body["consulted"] = json!("M. Thorne");
    let now = kept(&practice, &client, &body);
    assert!(again(&practice, &client, &now, json!({ "class": "crossing" })).is_err());
    again(&practice, &client, &now, json!({ "consulted": null })).ok();
    let now = page(&practice, &client)["events"][0].clone();
    let less =
        again(&practice, &client, &now, json!({ "class": "crossing", "consulted": "M. Thorne" }));
    assert!(less.is_err(), "the same name, taken out and put in again, is nobody new");
}

#[test]
fn a_space_behind_a_name_is_nobody_new_to_have_asked() {
    let (practice, client) = with_client();
    let mut body = event(&practice, "touch");
    body["class"] = json!("violation");
    body["consulted"] = json!("M. Thorne");
    let now = kept(&practice, &client, &body);
    let less =
        again(&practice, &client, &now, json!({ "class": "crossing", "consulted": "M. Thorne " }));
    assert!(less.is_err());
}

#[test]
fn what_is_called_a_drift_or_a_violation_later_is_kept_and_goes_no_further_alone() {
    for class in ["drift", "violation"] {
        let (practice, client) = with_client();
        let mut body = event(&practice, "time");
        body["talked_about_on"] = crate::agreements::today(&practice);
        body["adjusted"] = json!("A clock.");
        let mut now = kept(&practice, &client, &body);
        for to in ["discussed", "adjusted", "closed"] {
            let to = json!({ "event": now["id"], "base_rev": now["rev"], "to": to });
            now = practice.must("boundary_event_state", to)["events"][0].clone();
        }
        again(&practice, &client, &now, json!({ "class": class })).unwrap();
        let page = practice.must("boundaries", json!({ "client": client }));
        let now = &page["events"][0];
        assert_eq!(now["event"]["class"], class);
        let on = json!({ "event": now["id"], "base_rev": now["rev"], "to": "escalated" });
        let refused = practice.call("boundary_event_state", on).unwrap_err();
        assert_eq!(refused["problems"][0]["field"], "consulted", "{class}: {refused}");
    }
}

#[test]
fn a_plan_that_is_set_aside_takes_what_came_of_it_along_and_the_next_has_its_own() {
    let (practice, client) = with_client();
    let of = strain(&practice, &client);
    let limit = |value: u16| json!({ "kind": "limit", "limit": "trauma_minutes", "value": value, "words": null });
    change(&practice, &of, limit(10)).unwrap();
    let plan = practice.must("pacing", json!({ "client": client }))["draft"]["id"].clone();
    practice.must("set_aside_plan", json!({ "plan": plan }));
    assert_eq!(first(&between(&practice, &client))["came_of_it"], json!([]));
    let page = change(&practice, &of, limit(0));
    assert!(page.is_ok() || page.unwrap_err()["code"] == "fields");
    change(&practice, &of, limit(12)).unwrap();
    let came = first(&between(&practice, &client))["came_of_it"].clone();
    assert_eq!((came.as_array().unwrap().len(), &came[0]["limit"]["value"]), (1, &json!(12)));
}

#[test]
fn a_number_that_is_being_typed_of_the_plan_is_not_written_over_and_can_be_kept() {
    let (practice, client) = with_client();
    let of = strain(&practice, &client);
    let plan = crate::pacing::begun(&practice, &client)["draft"].clone();
    let mut typed = plan["plan"].clone();
    typed["limits"]["trauma_minutes"]["value"] = json!(6);
    draft(&practice, "pacing_plan", &client, &plan, typed);
    change(
        &practice,
        &of,
        json!({ "kind": "limit", "limit": "trauma_minutes", "value": 12, "words": null }),
    )
    .unwrap();
    let now = drafts(&practice, "pacing_plan", &client);
    assert_eq!(now[0]["body"]["limits"]["trauma_minutes"]["value"], 6);
    assert_eq!(
        now[0]["base_rev"],
        practice.must("pacing", json!({ "client": client }))["draft"]["rev"]
    );
}
