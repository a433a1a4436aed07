//! Ways to "repaired" without the client, and ways to lose what was written.

use super::*;

#[test]
fn nothing_that_a_new_strain_brings_along_makes_it_answered_or_turned() {
    let (practice, client) = with_client();
    let mut body = rupture(&practice);
    let on = ago(&practice, 20);
    body["answers"] = json!([{ "on": on, "view": "repaired", "words": null }]);
    body["turns"] = json!([{ "on": on, "to": "repaired", "reason": null, "look_again_on": null, "answers": 1 }]);
    body["steps"] =
        json!([{ "on": on, "code": "r_listen", "by": "both", "note": null, "response": "helped" }]);
    let page = practice.must("keep_rupture", keep_rupture(&between(&practice, &client), &body));
    let kept = first(&page);
    assert_eq!((&kept["state"], &kept["their_view"]), (&json!("noticed"), &Value::Null));
    for list in ["answers", "turns", "steps"] {
        assert_eq!(kept["rupture"][list], json!([]), "{list}");
    }
}

#[test]
fn no_way_round_by_setting_aside_or_not_repairable_makes_an_old_answer_a_new_one() {
    let (practice, client) = with_client();
    let mut page = turn(&practice, &noticed(&practice, &client), "named", 29).unwrap();
    page = answer(&practice, &page, "repaired", 28).unwrap();
    for (at, way) in ["set_aside", "not_repairable", "set_aside"].into_iter().enumerate() {
        let days = 27 - 3 * at as u64;
        page = turn(&practice, &page, way, days).unwrap();
        assert!(turn(&practice, &page, "repaired", days).is_err(), "{way}");
        page = turn(&practice, &page, "exploring", days - 1).unwrap();
        for to in ["repaired", "partly_repaired"] {
            assert!(turn(&practice, &page, to, days - 1).is_err(), "{way} {to}");
        }
    }
}

#[test]
fn a_strain_that_nobody_named_yet_comes_to_repaired_on_no_way_without_being_named() {
    let (practice, client) = with_client();
    let page = answer(&practice, &noticed(&practice, &client), "repaired", 28).unwrap();
    for to in ["repaired", "partly_repaired", "exploring", "repair_underway"] {
        assert!(turn(&practice, &page, to, 28).is_err(), "{to}");
    }
    let page = turn(&practice, &page, "set_aside", 27).unwrap();
    let page = turn(&practice, &page, "noticed", 26).unwrap();
    let page = turn(&practice, &page, "named", 25).unwrap();
    assert!(turn(&practice, &page, "repaired", 25).is_err(), "that was before it was open again");
}

#[test]
fn an_answer_that_was_given_on_the_day_of_reopening_but_before_it_does_not_count() {
    let (practice, client) = with_client();
    let page = turn(&practice, &noticed(&practice, &client), "named", 29).unwrap();
    let page = answer(&practice, &page, "partly", 20).unwrap();
    let page = turn(&practice, &page, "partly_repaired", 20).unwrap();
    let page = turn(&practice, &page, "exploring", 20).unwrap();
    assert!(turn(&practice, &page, "partly_repaired", 20).is_err());
    let page = answer(&practice, &page, "prefers_not_to_say", 20).unwrap();
    assert!(turn(&practice, &page, "partly_repaired", 20).is_err());
    assert!(turn(&practice, &page, "repaired", 20).is_err());
}

#[test]
fn a_strain_is_about_no_clause_that_is_still_being_written() {
    let (practice, client) = with_client();
    let version = crate::agreements::ready_version(&practice, &client);
    let page = between(&practice, &client);
    let mut keep = keep_rupture(&page, &rupture(&practice));
    keep["about"] = json!({ "kind": "clause", "version": version["id"], "clause": "c903" });
    assert!(practice.call("keep_rupture", keep).is_err(), "it may be gone again");
}

#[test]
fn a_strain_is_about_no_boundary_event_that_was_entered_in_error() {
    let (practice, client) = with_client();
    let event = crate::boundaries::event(&practice, "time");
    let event = crate::boundaries::kept(&practice, &client, &event);
    practice.must("void_boundary_event", json!({ "entry": event["id"], "reason": null }));
    let mut keep = keep_rupture(&between(&practice, &client), &rupture(&practice));
    keep["about"] = json!({ "kind": "event", "event": event["id"] });
    assert!(practice.call("keep_rupture", keep).is_err());
}

#[test]
fn a_name_that_is_taken_is_no_name_for_another() {
    let (practice, client) = with_client();
    let other = practice.add("HOLT-12");
    let page = noticed(&practice, &client);
    let taken = first(&page)["id"].clone();
    for (name, whose) in [(&taken, &client), (&taken, &other), (&json!(client), &client)] {
        let mut keep = keep_rupture(&between(&practice, whose), &rupture(&practice));
        keep["id"] = name.clone();
        let problem = practice.problem("keep_rupture", keep);
        assert!(["stale", "not_found", "not_from_here"].contains(&&*problem), "{problem}");
    }
    let goal = json!({ "statement": "To sleep", "owner": "client", "because": null,
        "sign_of_movement": null, "right_size": null, "start_point": null, "now": null,
        "small_steps": [], "agreed_on": null, "review_on": null, "reached_on": null, "last_words": null });
    for rev in [json!(null), json!(1)] {
        let keep = json!({ "client": other, "id": taken, "base_rev": rev, "instead_of": null, "goal": goal });
        let problem = practice.problem("keep_goal", keep);
        assert!(["stale", "not_found", "not_from_here"].contains(&&*problem), "{problem}");
    }
}

#[test]
fn every_text_of_a_strain_is_kept_at_its_limit_and_told_of_by_its_field_one_over() {
    let (practice, client) = with_client();
    for (field, most) in [
        ("line", 160),
        ("client_words", 500),
        ("what_happened", 2000),
        ("my_part", 1000),
        ("my_view", 500),
        ("agreed_change", 500),
        ("learning", 1000),
    ] {
        let mut body = rupture(&practice);
        body[field] = json!("\u{645}".repeat(most));
        practice.must("keep_rupture", keep_rupture(&between(&practice, &client), &body));
        body[field] = json!("\u{645}".repeat(most + 1));
        let over = practice.call("keep_rupture", keep_rupture(&between(&practice, &client), &body));
        assert_eq!(over.unwrap_err()["problems"][0]["field"], field);
    }
    for line in ["", " ", "\u{a0}", "\n"] {
        let mut body = rupture(&practice);
        body["line"] = json!(line);
        let blank =
            practice.call("keep_rupture", keep_rupture(&between(&practice, &client), &body));
        assert_eq!(blank.unwrap_err()["problems"][0]["field"], "line", "{line:?}");
    }
}

#[test]
fn what_is_typed_of_a_strain_outlives_a_turn_an_answer_a_step_and_a_change() {
    let (practice, client) = with_client();
    let page = noticed(&practice, &client);
    draft(
        &practice,
        "rupture",
        &client,
        &first(&page),
        json!({ "line": [1], "body": "words that are no form" }),
    );
    let page = turn(&practice, &page, "named", 29).unwrap();
    let page = step(&practice, &page, "r_listen", 28).unwrap();
    let page = answer(&practice, &page, "partly", 28).unwrap();
    let of = first(&page)["id"].clone();
    practice.must(
        "change_because",
        json!({ "because": of, "change": { "kind": "clause", "about": "safety", "clause": null, "text": "I ask." } }),
    );
    let typed = drafts(&practice, "rupture", &client);
    assert_eq!(typed[0]["body"]["body"], "words that are no form");
    assert_eq!(typed[0]["base_rev"], first(&between(&practice, &client))["rev"]);
}
