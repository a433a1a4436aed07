//! Ways by which a no, a name or a day could slip through agreements, guards and old yeses.

use crate::Practice;
use crate::agreements::{ready_version, signing};
use crate::consent::technique;
use crate::guards::{answer, by_id, event_for, look, put};
use serde_json::{Value, json};

// Guards.

#[test]
fn a_no_to_everybody_that_was_entered_in_error_and_taken_off_the_list_brings_no_yes_back() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra", "friend");
    let theirs = listed(&practice, &client, "contact_emergency_person", json!(petra));
    answer(&practice, &theirs, json!({ "decision": "granted" }));
    let everybody = listed(&practice, &client, "contact_emergency_person", json!(null));
    let page = answer(&practice, &everybody, json!({ "decision": "declined" }));
    let no = by_id(&page, &everybody["id"])["history"][0]["id"].clone();
    practice.must("void_consent", json!({ "entry": no, "reason": null }));
    let look = || look(&practice, &client, "contact_emergency_person", json!(petra))["why"].clone();
    assert_eq!(look(), "not_asked", "it is asked again");
    let off = json!({ "item": everybody["id"], "is_listed": false });
    let _refused_or_not = practice.call("list_consent_item", off);
    assert_eq!(look(), "not_asked", "tidying the list opens nothing");
}

#[test]
fn a_no_to_everybody_that_was_entered_in_error_and_made_about_another_brings_no_yes_back() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra", "friend");
    let oren = somebody(&practice, &client, "Oren", "friend");
    let theirs = listed(&practice, &client, "contact_emergency_person", json!(petra));
    answer(&practice, &theirs, json!({ "decision": "granted" }));
    let everybody = listed(&practice, &client, "contact_emergency_person", json!(null));
    let page = answer(&practice, &everybody, json!({ "decision": "declined" }));
    let item = by_id(&page, &everybody["id"]);
    let no = item["history"][0]["id"].clone();
    practice.must("void_consent", json!({ "entry": no, "reason": null }));
    let reworded = json!({ "client": client, "id": item["id"], "base_rev": item["rev"], "own": null,
        "person": oren, "item": item["item"] });
    let _refused_or_not = practice.call("keep_consent_item", reworded);
    let now = look(&practice, &client, "contact_emergency_person", json!(petra));
    assert_eq!(now["why"], "not_asked");
}

#[test]
fn a_no_to_everybody_takes_the_yes_about_one_off_every_page_that_shows_it() {
    let practice = Practice::open();
    let (client, theirs, petra) = ended_by_nobody(&practice, "family_information_sharing");
    assert_eq!(look(&practice, &client, "tell_family", json!(petra))["why"], "nobody");
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let people = practice.must("people", json!({ "client": client }));
    let asked = people["asked"].as_array().unwrap().iter();
    let of_petra = asked.clone().find(|one| one["person"] == json!(petra)).unwrap();
    assert_ne!(
        (&by_id(&page, &theirs["id"])["standing"], &of_petra["standing"]),
        (&json!("granted"), &json!("granted")),
        "a yes that a no ended is not shown as a yes"
    );
}

#[test]
fn a_yes_about_one_that_a_no_to_everybody_ended_is_not_brought_up_as_still_true() {
    let practice = Practice::open();
    let (client, theirs, _) = ended_by_nobody(&practice, "family_information_sharing");
    let session = practice.session_today(&client);
    let there = practice.must("in_session", json!({ "session": session }));
    let about = json!({ "session": session, "item": theirs["id"] });
    let said_again = practice.call("still_so", about);
    assert_eq!((&there["still_true"], said_again.is_err()), (&json!([]), true));
}

#[test]
fn a_yes_that_held_on_the_day_carries_what_was_told_although_everybody_was_closed_later_that_day() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra", "friend");
    let theirs = listed(&practice, &client, "family_information_sharing", json!(petra));
    answer(&practice, &theirs, json!({ "decision": "granted", "answered_on": "2026-11-02" }));
    let everybody = listed(&practice, &client, "family_information_sharing", json!(null));
    answer(&practice, &everybody, json!({ "decision": "declined" }));
    let now = look(&practice, &client, "tell_family", json!(petra));
    assert_eq!((&now["why"], &now["may_rest"]), (&json!("nobody"), &json!(true)));
}

#[test]
fn one_yes_is_for_one_meeting_whichever_of_them_is_written_down_first() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra", "friend");
    let item = listed(&practice, &client, "family_or_network_in_session", json!(petra));
    answer(&practice, &item, json!({ "decision": "granted" }));
    let (one, two) =
        (planned(&practice, &client, "2099-01-08"), planned(&practice, &client, "2099-01-15"));
    practice.must("keep_session", bring(&practice, &two, "Petra"));
    assert_eq!(practice.problem("keep_session", bring(&practice, &one, "Petra")), "not_agreed");
}

#[test]
fn somebody_who_has_another_name_by_now_and_is_taken_out_of_a_room_was_not_there() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra", "friend");
    let item = listed(&practice, &client, "family_or_network_in_session", json!(petra));
    answer(&practice, &item, json!({ "decision": "granted" }));
    let (one, two) =
        (planned(&practice, &client, "2099-01-08"), planned(&practice, &client, "2099-01-15"));
    practice.must("keep_session", bring(&practice, &one, "Petra"));
    change_person(&practice, &client, &petra, json!({ "name": "Petra Lund" }));
    let mut out = bring(&practice, &one, "");
    out["session"]["in_the_room"] = json!([]);
    practice.must("keep_session", out);
    practice.must("keep_session", bring(&practice, &two, "Petra Lund"));
}

#[test]
fn two_of_one_name_are_not_taken_for_each_other() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let first = somebody(&practice, &client, "Petra", "friend");
    let item = listed(&practice, &client, "family_or_network_in_session", json!(first));
    answer(&practice, &item, json!({ "decision": "granted" }));
    let before = practice.must("people", json!({ "client": client }))["people"].clone();
    somebody(&practice, &client, "Petra", "family");
    let after = practice.must("people", json!({ "client": client }))["people"].clone();
    assert_eq!(after.as_array().unwrap().len(), before.as_array().unwrap().len() + 1);
    let session = planned(&practice, &client, "2099-01-08");
    assert_eq!(
        practice.problem("keep_session", bring(&practice, &session, "Petra")),
        "not_agreed",
        "nobody can tell which of the two"
    );
}

#[test]
fn a_session_that_has_not_begun_is_not_over_because_an_end_was_typed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    somebody(&practice, &client, "Petra", "friend");
    let session = planned(&practice, &client, "2099-01-08");
    let mut request = bring(&practice, &session, "Petra");
    request["session"]["actual_start"] = json!("2099-01-08T09:30:00");
    request["session"]["actual_end"] = json!("2099-01-08T10:20:00");
    assert!(practice.call("keep_session", request).is_err());
}

#[test]
fn whoever_is_only_a_friend_answers_for_nobody() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let friend = somebody(&practice, &client, "Petra", "friend");
    let entry = list(&practice, &client, "touch", json!(null));
    let mut entry = entry;
    entry["item"]["decided_by"] = json!("client_and_guardian");
    let page = practice.must("keep_consent_item", entry);
    let item = page["items"][0].clone();
    answer(&practice, &item, json!({ "decision": "granted", "given_by": "client_assent" }));
    let mut theirs =
        event_for(&practice, &item, json!({ "decision": "granted", "given_by": "guardian" }));
    theirs["person"] = json!(friend);
    let kept = practice.call("record_consent", theirs);
    assert!(kept.is_err(), "{}", by_id(&kept.unwrap(), &item["id"])["standing"]);
}

#[test]
fn an_answer_is_by_a_person_of_the_clients_own_list() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let stranger = somebody(&practice, &practice.add("HOLT-12"), "Sami", "guardian");
    let item = listed(&practice, &client, "touch", json!(null));
    let mut theirs =
        event_for(&practice, &item, json!({ "decision": "granted", "given_by": "guardian" }));
    theirs["person"] = json!(stranger);
    assert_eq!(practice.problem("record_consent", theirs), "not_found");
}

#[test]
fn the_same_does_not_stand_on_a_list_twice_after_one_was_put_back() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra", "friend");
    let first = listed(&practice, &client, "family_information_sharing", json!(petra));
    practice.must("list_consent_item", json!({ "item": first["id"], "is_listed": false }));
    let second = listed(&practice, &client, "family_information_sharing", json!(petra));
    answer(&practice, &second, json!({ "decision": "declined" }));
    let back = json!({ "item": first["id"], "is_listed": true });
    assert_eq!(practice.problem("list_consent_item", back), "answered_already");
}

#[test]
fn a_long_reason_with_lines_is_kept_with_its_boundary_event() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let today = today(&practice);
    let told = json!({ "told_on": today, "action": "tell_family", "to_whom": "The doctor",
        "what": "That it is a hard day.", "left_out": null, "legal_basis": "none",
        "reason": format!("It slipped out.\n{}", "x".repeat(380)) });
    practice
        .must("record_disclosure", json!({ "client": client, "person": null, "disclosure": told }));
}

// Still true?

#[test]
fn a_yes_is_said_again_only_in_a_session_of_today_that_takes_place() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = technique(&practice, &client, "Drawing");
    answer(
        &practice,
        &json!({ "id": item }),
        json!({ "decision": "granted", "answered_on": "2026-11-20" }),
    );
    let past = planned(&practice, &client, "2026-01-08");
    let gate = || {
        let there = practice.must("in_session", json!({ "session": past }));
        there["techniques"][0]["standing"].clone()
    };
    assert_eq!(gate(), "not_asked");
    let mut refused = Vec::new();
    for on in ["2026-01-08", "2099-01-08"] {
        let session =
            if on.starts_with("2026") { past.clone() } else { planned(&practice, &client, on) };
        refused
            .push(practice.call("still_so", json!({ "session": session, "item": item })).is_err());
    }
    let cancelled = practice.session_today(&client);
    practice.must(
        "became",
        json!({ "session": cancelled, "state": "cancelled_by_client",
        "reason": null, "new_on": null, "new_start": null }),
    );
    refused.push(practice.call("still_so", json!({ "session": cancelled, "item": item })).is_err());
    assert_eq!(
        (refused, gate()),
        (vec![true, true, true], json!("not_asked")),
        "past, future, cancelled"
    );
}

#[test]
fn a_yes_is_said_again_once_in_a_session() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = technique(&practice, &client, "Drawing");
    answer(
        &practice,
        &json!({ "id": item }),
        json!({ "decision": "granted", "answered_on": "2026-01-02" }),
    );
    let session = practice.session_today(&client);
    let about = json!({ "session": session, "item": item });
    practice.must("still_so", about.clone());
    let _refused_or_not = practice.call("still_so", about);
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    assert_eq!(by_id(&page, &json!(item))["history"].as_array().unwrap().len(), 2);
}

#[test]
fn putting_off_changes_no_word_of_what_was_answered_and_is_only_said_of_a_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let (yes, never) =
        (technique(&practice, &client, "Drawing"), technique(&practice, &client, "Clay"));
    answer(
        &practice,
        &json!({ "id": yes }),
        json!({ "decision": "granted", "answered_on": "2026-01-02" }),
    );
    let session = practice.session_today(&client);
    let before = practice.must("consent", json!({ "client": client, "on": null }));
    practice.must("put_off_consent", json!({ "session": session, "item": yes }));
    let after = practice.must("consent", json!({ "client": client, "on": null }));
    let mut item = by_id(&after, &json!(yes))["item"].clone();
    item.as_object_mut().unwrap().remove("put_off_on");
    assert_eq!(item, by_id(&before, &json!(yes))["item"]);
    let never = json!({ "session": session, "item": never });
    assert!(practice.call("put_off_consent", never).is_err(), "there is nothing to put off");
}

#[test]
fn a_no_to_what_was_brought_up_brings_up_no_fourth() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let items = ["Drawing", "Clay", "Music", "Sand", "Cards"]
        .map(|name| json!({ "id": technique(&practice, &client, name) }));
    for item in &items {
        answer(&practice, item, json!({ "decision": "granted", "answered_on": "2026-01-02" }));
    }
    let session = practice.session_today(&client);
    let brought_up = || {
        let there = practice.must("in_session", json!({ "session": session }));
        there["still_true"].as_array().unwrap().clone()
    };
    let first = brought_up();
    assert_eq!(first.len(), 3);
    let item = json!({ "id": first[0]["item"] });
    let mut no = event_for(&practice, &item, json!({ "decision": "withdrawn" }));
    no["session"] = json!(session);
    practice.must("record_consent", no);
    assert_eq!(brought_up().len(), 2, "three in a session, and a no is an answer too");
}

#[test]
fn a_yes_for_a_meeting_that_is_over_is_not_said_again_for_the_next() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra", "friend");
    let item = listed(&practice, &client, "family_or_network_in_session", json!(petra));
    answer(&practice, &item, json!({ "decision": "granted", "answered_on": "2026-01-02" }));
    let past = planned(&practice, &client, "2026-01-08");
    practice.must("keep_session", bring(&practice, &past, "Petra"));
    let next = planned(&practice, &client, "2099-01-08");
    assert_eq!(practice.problem("keep_session", bring(&practice, &next, "Petra")), "not_agreed");
    let session = practice.session_today(&client);
    let there = practice.must("in_session", json!({ "session": session }));
    let again = practice.call("still_so", json!({ "session": session, "item": item["id"] }));
    assert_eq!((&there["still_true"], again.is_err()), (&json!([]), true));
}

#[test]
fn what_is_typed_of_each_kind_of_agreement_is_there_after_a_lock() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    for about in ["safety", "treatment", "confidentiality"] {
        let ask = json!({ "client": client, "about": about });
        let drafted = practice.must("draft_agreement", ask)["versions"][0].clone();
        let mut body = drafted["version"].clone();
        body["summary_of_change"] = json!(format!("Typed into {about}."));
        practice.must(
            "keep_draft",
            json!({ "target": drafted["id"], "kind": "agreement_version",
            "client": client, "session": null, "base_rev": drafted["rev"], "body": body }),
        );
    }
    crate::locking::lock(&practice);
    practice.must("unlock", json!({ "passphrase": crate::practice::PASSPHRASE }));
    for about in ["safety", "treatment", "confidentiality"] {
        let page = practice.must("agreement", json!({ "client": client, "about": about }));
        let typed = page["versions"][0]["draft"]["summary_of_change"].clone();
        assert_eq!(typed, format!("Typed into {about}."));
    }
}

#[test]
fn two_yeses_about_two_people_are_told_apart_when_they_are_brought_up() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    for name in ["Petra", "Oren"] {
        let person = somebody(&practice, &client, name, "friend");
        let item = listed(&practice, &client, "family_information_sharing", json!(person));
        answer(&practice, &item, json!({ "decision": "granted", "answered_on": "2026-01-02" }));
    }
    let session = practice.session_today(&client);
    let there = practice.must("in_session", json!({ "session": session }));
    let mut shown = there["still_true"].as_array().unwrap().clone();
    shown.iter_mut().for_each(|one| one["item"] = json!(null));
    assert_ne!(shown[0], shown[1], "a yes for one is not said again for the other");
}

#[test]
fn who_was_in_a_session_with_a_yes_for_it_may_be_written_down_as_told_by_that_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra", "friend");
    let item = listed(&practice, &client, "family_or_network_in_session", json!(petra));
    answer(&practice, &item, json!({ "decision": "granted", "answered_on": "2026-11-02" }));
    let session = practice.session_today(&client);
    practice.must("keep_session", bring(&practice, &session, "Petra"));
    let told = json!({ "told_on": today(&practice), "action": "invite_to_session",
        "to_whom": "Petra", "what": "How the nights are.", "left_out": null,
        "legal_basis": "consent", "reason": null });
    practice.must(
        "record_disclosure",
        json!({ "client": client, "person": petra, "disclosure": told }),
    );
}

// Three kinds of agreement.

#[test]
fn three_agreements_hold_beside_each_other_and_one_is_taken_back_alone() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let safety = ready_version(&practice, &client);
    agree(&practice, &safety["id"]);
    let mut ids = Vec::new();
    for about in ["treatment", "confidentiality"] {
        let ready = ready(&practice, &client, about);
        let agreed = agree(&practice, &ready["id"]);
        assert_eq!(agreed["versions"][0]["state"], "active", "{about}");
        assert_eq!(agreed["versions"].as_array().unwrap().len(), 1);
        ids.push(ready["id"].clone());
    }
    let state = |about: &str| {
        let page = practice.must("agreement", json!({ "client": client, "about": about }));
        page["versions"][0]["state"].clone()
    };
    assert_eq!(state("safety"), "active");
    practice.must("withdraw_agreement", json!({ "version": ids[0] }));
    assert_eq!(
        [state("safety"), state("treatment"), state("confidentiality")],
        ["active", "withdrawn", "active"]
    );
}

#[test]
fn only_a_safety_agreement_is_made_for_where_someone_may_read_it() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let folder = practice.stick();
    for about in ["treatment", "confidentiality"] {
        let page = practice.must("agreement", json!({ "client": client, "about": about }));
        let is_there = page["versions"].as_array().unwrap().first().cloned();
        let version = is_there.unwrap_or_else(|| {
            let begin = json!({ "client": client, "about": about });
            practice.must("draft_agreement", begin)["versions"][0].clone()
        });
        let document = json!({ "kind": "agreement_version", "id": version["id"] });
        let of = |copy: &str| {
            json!({ "document": document, "copy": copy, "profile": "clear_14pt", "paper": "a4",
                "lines_for": [] })
        };
        assert_eq!(practice.problem("preview", of("someone_may_read")), "not_for_other_eyes");
        practice.must("preview", of("goes_home"));
    }
    drop(folder);
}

#[test]
fn nobody_says_yes_for_the_client_to_being_told_about_them() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra", "friend");
    let item = listed(&practice, &client, "family_information_sharing", json!(petra));
    let mut theirs = event_for(
        &practice,
        &item,
        json!({ "decision": "granted", "given_by": "legal_representative" }),
    );
    theirs["person"] = json!(petra);
    let _refused_or_not = practice.call("record_consent", theirs);
    assert_eq!(look(&practice, &client, "tell_family", json!(petra))["why"], "not_asked");
}

#[test]
fn a_version_takes_no_parts_of_another_kind() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let safety = ready_version(&practice, &client);
    let treatment = ready(&practice, &client, "treatment");
    let mut crossed = json!({ "id": treatment["id"], "base_rev": treatment["rev"],
        "version": treatment["version"] });
    crossed["version"]["sections"] = safety["version"]["sections"].clone();
    assert_eq!(practice.problem("keep_agreement_version", crossed.clone()), "not_from_here");
    let mut mixed = treatment["version"]["sections"].clone();
    mixed[0] = safety["version"]["sections"][0].clone();
    crossed["version"]["sections"] = mixed;
    assert_eq!(practice.problem("keep_agreement_version", crossed), "fields");
}

#[test]
fn a_reason_names_nobody_who_is_not_said_to_be_safe() {
    let refused = with_reason("Rolf Brandt must never hear of it.", |practice, client| {
        let rolf = somebody(practice, client, "Rolf Brandt", "guardian");
        change_person(practice, client, &rolf, json!({ "is_safe": "no" }));
    });
    assert!(refused.is_err(), "it is printed for good");
}

#[test]
fn a_reason_uses_no_phrase_of_the_lists() {
    assert!(with_reason("You are resistant, and you promise not to ask.", |_, _| {}).is_err());
}

#[test]
fn what_stands_after_the_numbers_or_says_what_changed_names_nobody_who_is_not_safe() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let rolf = somebody(&practice, &client, "Rolf Brandt", "guardian");
    change_person(&practice, &client, &rolf, json!({ "is_safe": "no" }));
    let mut view = ready(&practice, &client, "treatment");
    for section in view["version"]["sections"].as_array_mut().unwrap() {
        if section["part"] == "crisis" {
            section["after"][0]["text"] = json!("Do not call Rolf Brandt.");
        }
    }
    let kept = keep(&practice, &view);
    let frozen = practice.call("finalise_agreement", json!({ "version": kept["id"] }));
    assert!(frozen.is_err());
}

#[test]
fn a_version_came_of_a_boundary_event_only_where_that_is_its_reason() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let (_, event) = boundary(&practice, &client);
    let version = ready_version(&practice, &client);
    assert_eq!(version["version"]["why"], "first");
    practice.must("say_because", json!({ "version": version["id"], "boundary": event }));
    let frozen = practice.must("finalise_agreement", json!({ "version": version["id"] }));
    let stays = &frozen["versions"][0]["because"];
    assert!(stays.is_null(), "the version says that it is the first, and that it came of an event");
}

#[test]
fn a_boundary_event_tells_the_versions_of_two_agreements_apart_once_they_were_agreed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let (session, event) = boundary(&practice, &client);
    let changed = || {
        let there = practice.must("in_session", json!({ "session": session }));
        there["uses"][0]["changed_versions"].clone()
    };
    for about in ["treatment", "confidentiality"] {
        let mut version = ready(&practice, &client, about);
        version["version"]["why"] = json!("boundary_event");
        let version = keep(&practice, &version);
        practice.must("say_because", json!({ "version": version["id"], "boundary": event }));
        let before = changed();
        agree(&practice, &version["id"]);
        assert_ne!(changed(), before, "what nobody agreed to changed nothing");
    }
    assert_eq!(
        changed(),
        json!([{ "about": "treatment", "number": 1 }, { "about": "confidentiality", "number": 1 }])
    );
}

#[test]
fn a_version_came_of_no_event_of_another_client() {
    let practice = Practice::open();
    let (wren, holt) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let (_, event) = boundary(&practice, &holt);
    let version = ready_version(&practice, &wren);
    let crossed = json!({ "version": version["id"], "boundary": event });
    assert_eq!(practice.problem("say_because", crossed), "not_found");
}

#[test]
fn a_reason_with_odd_marks_is_refused_or_printed() {
    for reason in ["a\tb", "a\nb"] {
        let practice = Practice::open();
        let client = practice.add("WREN-07");
        let mut view = ready(&practice, &client, "confidentiality");
        not_needed(&mut view, reason);
        let request =
            json!({ "id": view["id"], "base_rev": view["rev"], "version": view["version"] });
        assert_eq!(practice.problem("keep_agreement_version", request), "fields");
    }
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut view = ready(&practice, &client, "confidentiality");
    not_needed(&mut view, "\u{1b}[31m \u{202e}x {$reason} #text \u{0}");
    let kept = keep(&practice, &view);
    let document = json!({ "kind": "agreement_version", "id": kept["id"] });
    practice.must(
        "preview",
        json!({ "document": document, "copy": "stays_here",
        "profile": "clear_14pt", "paper": "a4", "lines_for": [] }),
    );
}

// What they have in common.

fn with_reason(reason: &str, before: impl Fn(&Practice, &str)) -> Result<Value, Value> {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    before(&practice, &client);
    let mut view = ready(&practice, &client, "confidentiality");
    not_needed(&mut view, reason);
    let kept = keep(&practice, &view);
    practice.call("finalise_agreement", json!({ "version": kept["id"] }))
}

fn not_needed(view: &mut Value, reason: &str) {
    for section in view["version"]["sections"].as_array_mut().unwrap() {
        if section["part"] == "with_guardians" {
            section["not_needed"] = json!(true);
            section["reason"] = json!(reason);
            section["clauses"] = json!([]);
        }
    }
}

/// A first version of a kind with every blank filled.
fn ready(practice: &Practice, client: &str, about: &str) -> Value {
    let today = today(practice);
    let drafted = practice.must("draft_agreement", json!({ "client": client, "about": about }));
    let mut view = drafted["versions"][0].clone();
    for section in view["version"]["sections"].as_array_mut().unwrap() {
        for place in ["clauses", "after"] {
            for clause in section[place].as_array_mut().unwrap() {
                if clause["text"] == "" {
                    clause["text"] = json!("As we said.");
                }
            }
        }
        for line in section["lines"].as_array_mut().unwrap() {
            line["verified_on"] = today.clone();
        }
        let is_empty = section["clauses"] == json!([]) && section["lines"] == json!([]);
        if is_empty && section["part"] != "review" {
            section["clauses"] = json!([{ "id": format!("c9{}", section["part"].as_str().unwrap().len()),
                "voice": "joint", "lead": null, "text": "As we said.", "meaning": null }]);
        }
    }
    let kept = keep(practice, &view);
    assert_eq!(kept["missing"], json!([]));
    kept
}

fn keep(practice: &Practice, view: &Value) -> Value {
    let request = json!({ "id": view["id"], "base_rev": view["rev"], "version": view["version"] });
    practice.must("keep_agreement_version", request)["versions"][0].clone()
}

fn agree(practice: &Practice, version: &Value) -> Value {
    practice.must("finalise_agreement", json!({ "version": version }));
    practice.must("read_aloud", json!({ "version": version }));
    practice.must("record_signing", signing(practice, version, "agreed_aloud"))
}

/// A technique that was used without asking: its session, and the boundary event it became.
fn boundary(practice: &Practice, client: &str) -> (String, Value) {
    let item = technique(practice, client, "Drawing");
    let session = planned(practice, client, "2026-01-08");
    let used = json!({ "session": session, "item": item, "answer": "without_asking",
        "asked": null, "boundary": null });
    let event = practice.must("use_technique", used)["uses"][0]["boundary"].clone();
    (session, event)
}

/// A client who said yes about one person long ago, and then no to everybody.
fn ended_by_nobody(practice: &Practice, scope: &str) -> (String, Value, String) {
    let client = practice.add("WREN-07");
    let petra = somebody(practice, &client, "Petra", "friend");
    let theirs = listed(practice, &client, scope, json!(petra));
    answer(practice, &theirs, json!({ "decision": "granted", "answered_on": "2026-01-02" }));
    let everybody = listed(practice, &client, scope, json!(null));
    answer(practice, &everybody, json!({ "decision": "declined", "answered_on": "2026-06-02" }));
    (client, theirs, petra)
}

fn today(practice: &Practice) -> Value {
    practice.must("app_state", json!(null))["today"].clone()
}

fn somebody(practice: &Practice, client: &str, name: &str, kind: &str) -> String {
    let person = json!({ "name": name, "relation": null, "contact": null, "kind": kind,
        "is_safe": "yes", "may_be_told": null, "listed_on": "2026-01-12" });
    let request = json!({ "client": client, "id": null, "base_rev": null, "person": person });
    let page = practice.must("keep_person", request);
    let mut all = page["people"].as_array().unwrap().iter();
    all.find(|one| one["person"]["name"] == name).unwrap()["id"].as_str().unwrap().to_owned()
}

fn change_person(practice: &Practice, client: &str, id: &str, with: Value) {
    let page = practice.must("people", json!({ "client": client }));
    let mut all = page["people"].as_array().unwrap().iter();
    let kept = all.find(|one| one["id"] == id).unwrap();
    let mut person = kept["person"].clone();
    put(&mut person, with);
    let request = json!({ "client": client, "id": id, "base_rev": kept["rev"], "person": person });
    practice.must("keep_person", request);
}

fn list(practice: &Practice, client: &str, scope: &str, person: Value) -> Value {
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let mut entries = page["catalogue"].as_array().unwrap().iter();
    let entry = entries.find(|entry| entry["item"]["scope"] == scope).unwrap();
    json!({ "client": client, "id": null, "base_rev": null, "own": null, "person": person,
        "item": entry["item"] })
}

fn listed(practice: &Practice, client: &str, scope: &str, person: Value) -> Value {
    let page = practice.must("keep_consent_item", list(practice, client, scope, person.clone()));
    let mut items = page["items"].as_array().unwrap().iter();
    let is_it = |one: &&Value| {
        one["item"]["scope"] == scope
            && one["about"].get("id").cloned().unwrap_or(json!(null)) == person
    };
    items.find(is_it).unwrap().clone()
}

fn planned(practice: &Practice, client: &str, on: &str) -> String {
    let plan = json!({ "client": client, "on": on, "start": "09:30:00", "minutes": 50,
        "meeting": "in_person" });
    practice.must("plan_session", plan)["id"].as_str().unwrap().to_owned()
}

fn bring(practice: &Practice, session: &str, who: &str) -> Value {
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    let there = json!({ "role": "supporter", "who": who });
    facts["in_the_room"].as_array_mut().unwrap().push(there);
    json!({ "id": session, "base_rev": view["rev"], "session": facts, "going_on": null })
}
