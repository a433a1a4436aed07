//! Guards through the commands: whom a yes names, what was told to whom, and who is brought into a session.

use crate::Practice;
use serde_json::{Value, json};

#[test]
fn a_yes_names_one_person_and_the_same_may_be_asked_about_another() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let (petra, oren) =
        (somebody(&practice, &client, "Petra"), somebody(&practice, &client, "Oren"));
    let item = listed(&practice, &client, "family_information_sharing", &petra);
    assert_eq!(item["about"], json!({ "id": petra, "name": "Petra" }));
    let again = list(&practice, &client, "family_information_sharing", json!(petra));
    assert_eq!(practice.problem("keep_consent_item", again), "answered_already");
    listed(&practice, &client, "family_information_sharing", &oren);
    answer(
        &practice,
        &item,
        json!({ "decision": "granted_with_conditions",
        "conditions": "About appointments only." }),
    );
    let yes = look(&practice, &client, "tell_family", json!(petra));
    assert_eq!((&yes["why"], &yes["may_rest"]), (&json!(null), &json!(true)));
    assert_eq!(yes["conditions"], json!(["About appointments only."]));
    let other = look(&practice, &client, "tell_family", json!(oren));
    assert_eq!((&other["why"], &other["may_rest"]), (&json!("not_asked"), &json!(false)));
    assert_eq!(look(&practice, &client, "tell_professional", json!(petra))["why"], "not_asked");
    let asked = people(&practice, &client)["asked"].clone();
    let of_petra: Vec<_> =
        asked.as_array().unwrap().iter().filter(|one| one["person"] == json!(petra)).collect();
    assert_eq!(of_petra[0]["standing"], "granted_with_conditions");
}

#[test]
fn old_yeses_to_the_same_say_about_whom_each_of_them_is() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let people = ["Petra", "Oren"].map(|name| somebody(&practice, &client, name));
    for person in &people {
        let item = listed(&practice, &client, "family_information_sharing", person);
        answer(&practice, &item, json!({ "decision": "granted", "answered_on": "2026-01-12" }));
    }
    let session = practice.session_today(&client);
    let there = practice.must("in_session", json!({ "session": session }));
    let about = |person: &str, name: &str| {
        let whom = json!({ "id": person, "name": name });
        there["still_true"].as_array().unwrap().iter().filter(|one| one["about"] == whom).count()
    };
    assert_eq!((about(&people[0], "Petra"), about(&people[1], "Oren")), (1, 1));
}

#[test]
fn an_item_keeps_its_person_once_it_was_answered_and_may_get_another_before() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let (petra, oren) =
        (somebody(&practice, &client, "Petra"), somebody(&practice, &client, "Oren"));
    let item = listed(&practice, &client, "contact_emergency_person", &petra);
    let reword = |item: &Value, person: &str| {
        json!({ "client": client, "id": item["id"], "base_rev": item["rev"], "own": null,
            "person": person, "item": item["item"] })
    };
    let page = practice.must("keep_consent_item", reword(&item, &oren));
    let item = by_id(&page, &item["id"]);
    assert_eq!(item["about"]["name"], "Oren");
    answer(&practice, &item, json!({ "decision": "granted" }));
    assert_eq!(practice.problem("keep_consent_item", reword(&item, &petra)), "answered_already");
    assert_eq!(
        look(&practice, &client, "contact_emergency_person", json!(petra))["why"],
        "not_asked"
    );
}

#[test]
fn only_a_person_of_the_clients_own_list_can_be_named_and_only_where_one_is_meant() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let stranger = somebody(&practice, &practice.add("HOLT-12"), "R. Okonjo-Lind");
    let foreign = list(&practice, &client, "interpreter", json!(stranger));
    assert_eq!(practice.problem("keep_consent_item", foreign), "not_found");
    let petra = somebody(&practice, &client, "Petra");
    let misplaced = list(&practice, &client, "touch", json!(petra));
    let refused = practice.call("keep_consent_item", misplaced).unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "person");
    let asked = json!({ "client": client, "action": "tell_family", "person": stranger,
        "on": null, "session": null });
    assert_eq!(practice.problem("guard", asked), "not_found");
}

#[test]
fn a_no_to_everybody_closes_the_question_about_each_and_only_the_client_opens_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra");
    let theirs = listed(&practice, &client, "contact_emergency_person", &petra);
    answer(&practice, &theirs, json!({ "decision": "granted" }));
    let request = list(&practice, &client, "contact_emergency_person", json!(null));
    let page = practice.must("keep_consent_item", request);
    let all = page["items"].as_array().unwrap().iter();
    let everybody = all.clone().find(|one| one["about"].is_null()).unwrap().clone();
    answer(&practice, &everybody, json!({ "decision": "declined" }));
    assert_eq!(look(&practice, &client, "contact_emergency_person", json!(petra))["why"], "nobody");
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let entries = page["catalogue"].as_array().unwrap();
    let entry =
        entries.iter().find(|one| one["item"]["scope"] == "contact_emergency_person").unwrap();
    let ended = by_id(&page, &theirs["id"]);
    assert_eq!((&ended["standing"], &ended["is_due"]), (&json!("declined"), &json!(false)));
    assert!(ended["no_to_everybody"].is_string(), "and the page says so");
    let rows = people(&practice, &client)["asked"].clone();
    let rows: Vec<_> =
        rows.as_array().unwrap().iter().filter(|one| one["person"] == json!(petra)).collect();
    assert_eq!(rows[0]["standing"], "declined");
    assert_eq!((&entry["names_somebody"], &entry["may_ask"]), (&json!(true), &json!(false)));
    assert_eq!(by_id(&page, &theirs["id"])["may_ask"], false);
    let again = event_for(&practice, &theirs, json!({ "decision": "granted" }));
    assert_eq!(practice.problem("record_consent", again), "asked_too_soon");
    answer(&practice, &theirs, json!({ "decision": "granted", "raised_by": "client" }));
    assert_eq!(
        look(&practice, &client, "contact_emergency_person", json!(petra))["why"],
        json!(null)
    );
}

#[test]
fn what_was_told_rests_on_a_yes_for_that_person_or_says_why_it_went_on_without() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra");
    let with = |basis: &str, reason: Value| {
        tell(&practice, &client, json!(petra), json!({ "legal_basis": basis, "reason": reason }))
    };
    assert_eq!(practice.problem("record_disclosure", with("consent", json!(null))), "not_agreed");
    for basis in ["safety", "law_or_court", "none"] {
        let refused = practice.call("record_disclosure", with(basis, json!(null))).unwrap_err();
        assert_eq!(refused["problems"][0]["field"], "reason", "{basis}");
    }
    for basis in ["client_copy", "supervision_deidentified"] {
        let refused = practice.call("record_disclosure", with(basis, json!("x"))).unwrap_err();
        assert_eq!(refused["problems"][0]["field"], "legal_basis", "no way around the list");
    }
    let page = practice.must("record_disclosure", with("safety", json!("She was in danger.")));
    assert_eq!(page["told"][0]["disclosure"]["to_whom"], "Petra");
    assert_eq!(page["told"][0]["said_on"], json!(null));
    let item = listed(&practice, &client, "family_information_sharing", &petra);
    answer(&practice, &item, json!({ "decision": "granted" }));
    let page = practice.must("record_disclosure", with("consent", json!(null)));
    assert_eq!(page["told"].as_array().unwrap().len(), 2);
    let today = practice.must("app_state", json!(null))["today"].clone();
    assert_eq!(page["told"][0]["said_on"], today, "the newest first");
    let mut early = with("consent", json!(null));
    early["disclosure"]["told_on"] = json!("2026-01-05");
    assert_eq!(
        practice.problem("record_disclosure", early),
        "not_agreed",
        "it held on no such day"
    );
    let mut future = with("consent", json!(null));
    future["disclosure"]["told_on"] = json!("2099-01-05");
    let refused = practice.call("record_disclosure", future).unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "told_on");
}

#[test]
fn what_was_told_while_a_yes_held_may_rest_on_it_after_it_was_taken_back_that_day() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra");
    let item = listed(&practice, &client, "family_information_sharing", &petra);
    answer(&practice, &item, json!({ "decision": "granted" }));
    let page = answer(&practice, &item, json!({ "decision": "withdrawn" }));
    let now = look(&practice, &client, "tell_family", json!(petra));
    assert_eq!((&now["why"], &now["may_rest"]), (&json!("withdrawn"), &json!(true)));
    let told = tell(&practice, &client, json!(petra), json!({ "legal_basis": "consent" }));
    practice.must("record_disclosure", told.clone());
    let yes = by_id(&page, &item["id"])["history"][0]["id"].clone();
    practice.must("void_consent", json!({ "entry": yes, "reason": null }));
    let told_of = people(&practice, &client)["told"][0].clone();
    assert_eq!(
        (&told_of["is_voided"], &told_of["rests_on_error"]),
        (&json!(false), &json!(true)),
        "what was said was said"
    );
    assert_eq!(practice.problem("record_disclosure", told), "not_agreed");
}

#[test]
fn what_should_not_have_been_told_is_written_down_and_is_a_boundary_event() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra");
    let told = tell(
        &practice,
        &client,
        json!(petra),
        json!({ "legal_basis": "none", "reason": "It slipped out at the door." }),
    );
    let page = practice.must("record_disclosure", told);
    assert_eq!(page["told"][0]["disclosure"]["legal_basis"], "none");
    let search = json!({ "words": "hard", "client": client, "kinds": [], "with_private": false });
    let found = practice.must("search", search)["hits"].clone();
    let kinds: Vec<_> =
        found.as_array().unwrap().iter().map(|hit| hit["kind"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"boundary_event") && kinds.contains(&"disclosure"), "{kinds:?}");
    let events = || {
        let page = practice.must("agreement", json!({ "client": client, "about": "safety" }));
        page["boundary_events"].clone()
    };
    assert_eq!(events()[0]["what"], "That it is a hard day.", "what was told, not why");
    let void = json!({ "entry": page["told"][0]["id"], "reason": null });
    practice.must("void_disclosure", void);
    assert_eq!(events(), json!([]), "what was not told went over no line");
}

#[test]
fn what_somebody_made_of_it_stays_when_what_was_told_is_struck() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra");
    let without = json!({ "legal_basis": "none", "reason": "It slipped out at the door." });
    let told = tell(&practice, &client, json!(petra), without);
    let page = practice.must("record_disclosure", told);
    let event = crate::boundaries::page(&practice, &client)["events"][0].clone();
    let mut body = event["event"].clone();
    body["class"] = json!("violation");
    let named = json!({ "client": client, "id": event["id"], "base_rev": event["rev"],
        "session": event["session"], "line": null, "clause": null, "event": body });
    practice.must("keep_boundary_event", named);
    let void = json!({ "entry": page["told"][0]["id"], "reason": null });
    practice.must("void_disclosure", void);
    let left = crate::boundaries::page(&practice, &client)["events"][0].clone();
    assert_eq!((&left["id"], &left["is_voided"]), (&event["id"], &json!(false)));
}

#[test]
fn a_name_alone_rests_on_no_yes_and_is_not_that_of_somebody_on_the_list() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    somebody(&practice, &client, "Petra");
    let to = |name: &str, basis: &str| {
        tell(&practice, &client, json!(null), json!({ "to_whom": name, "legal_basis": basis }))
    };
    for (request, field) in
        [(to("The doctor", "consent"), "legal_basis"), (to(" petra", "client_copy"), "to_whom")]
    {
        let refused = practice.call("record_disclosure", request).unwrap_err();
        assert_eq!(refused["problems"][0]["field"], field);
    }
    let page = practice.must("record_disclosure", to("Ilse Marrow", "client_copy"));
    assert_eq!(page["told"][0]["person"], json!(null));
}

#[test]
fn a_slip_is_struck_through_and_stays_to_be_read() {
    let practice = Practice::sample();
    let client = practice.client("HOLT-12");
    let told = people(&practice, &client)["told"][0].clone();
    assert_eq!(told["disclosure"]["to_whom"], "The interpreter agency");
    assert!(told["said_on"].is_string());
    let void = json!({ "entry": told["id"], "reason": "It was another day." });
    let page = practice.must("void_disclosure", void);
    assert_eq!(page["told"][0]["is_voided"], true);
    let other = json!({ "entry": client, "reason": null });
    assert_eq!(practice.problem("void_disclosure", other), "not_found");
}

#[test]
fn who_is_torn_without_a_plan_or_not_safe_is_closed_whatever_was_answered() {
    let practice = Practice::sample();
    let client = practice.client("PLUM-15");
    let page = people(&practice, &client);
    let all = page["people"].as_array().unwrap().iter();
    let mother = all.clone().find(|one| one["person"]["name"] == "Corin Ashdown").unwrap();
    assert_eq!(
        (&mother["tells"], &mother["joins"]),
        (&json!("tell_family"), &json!("invite_to_session"))
    );
    let id = mother["id"].as_str().unwrap();
    let item = listed(&practice, &client, "family_information_sharing", id);
    for given_by in ["client_assent", "guardian"] {
        answer(&practice, &item, json!({ "decision": "granted", "given_by": given_by }));
    }
    assert_eq!(look(&practice, &client, "tell_family", json!(id))["why"], "no_plan");
}

#[test]
fn somebody_comes_into_a_session_with_a_yes_for_that_meeting_or_with_a_reason() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra");
    let (one, two) =
        (planned(&practice, &client, "2099-01-08"), planned(&practice, &client, "2099-01-15"));
    assert_eq!(
        practice.problem("keep_session", bring(&practice, &one, "petra", json!(null))),
        "not_agreed"
    );
    let item = listed(&practice, &client, "family_or_network_in_session", &petra);
    answer(&practice, &item, json!({ "decision": "granted" }));
    practice.must("keep_session", bring(&practice, &one, "petra", json!(null)));
    let again = bring(&practice, &two, "Petra", json!(null));
    assert_eq!(
        practice.problem("keep_session", again),
        "not_agreed",
        "each meeting is asked about"
    );
    let short = json!({ "legal_basis": "safety", "reason": " " });
    let refused =
        practice.call("keep_session", bring(&practice, &two, "Petra", short)).unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "reason");
    let why = json!({ "legal_basis": "safety", "reason": "She could not be left alone." });
    practice.must("keep_session", bring(&practice, &two, "Petra", why.clone()));
    let told = people(&practice, &client)["told"][0].clone();
    assert_eq!(told["disclosure"]["action"], "invite_to_session");
    assert_eq!(told["disclosure"]["told_on"], "2099-01-15");
    let unneeded = bring(&practice, &two, "Somebody else", why);
    assert_eq!(practice.problem("keep_session", unneeded), "not_from_here", "no reason is owed");
}

#[test]
fn one_yes_opens_one_meeting_whichever_was_written_down_first() {
    for days in [["2099-01-08", "2099-01-15"], ["2099-01-15", "2099-01-08"]] {
        let practice = Practice::open();
        let client = practice.add("WREN-07");
        let petra = somebody(&practice, &client, "Petra");
        let item = listed(&practice, &client, "family_or_network_in_session", &petra);
        answer(&practice, &item, json!({ "decision": "granted" }));
        let [first, second] = days.map(|on| planned(&practice, &client, on));
        practice.must("keep_session", bring(&practice, &first, "Petra", json!(null)));
        let again = bring(&practice, &second, "Petra", json!(null));
        assert_eq!(practice.problem("keep_session", again), "not_agreed", "{days:?}");
    }
}

#[test]
fn a_guard_says_whose_answer_it_is_and_what_the_client_said_themselves() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra");
    let mut two = list(&practice, &client, "family_information_sharing", json!(petra));
    two["item"]["decided_by"] = json!("client_and_guardian");
    let page = practice.must("keep_consent_item", two);
    let item = page["items"][0].clone();
    let said = || {
        let view = look(&practice, &client, "tell_family", json!(petra));
        json!([view["why"], view["given_by"], view["client_said_yes"]])
    };
    assert_eq!(said(), json!(["not_asked", null, false]));
    answer(&practice, &item, json!({ "decision": "granted", "given_by": "client_assent" }));
    assert_eq!(said(), json!(["not_asked", null, true]), "the other was not asked");
    answer(&practice, &item, json!({ "decision": "declined", "given_by": "guardian" }));
    assert_eq!(said(), json!(["declined", "guardian", true]));
}

#[test]
fn whether_a_session_has_begun_and_is_over_is_said_with_the_guard() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra");
    for (on, is_over) in [("2026-01-08", true), ("2099-01-08", false)] {
        let session = planned(&practice, &client, on);
        let request = json!({ "client": client, "action": "invite_to_session", "person": petra,
            "on": on, "session": session });
        let view = practice.must("guard", request);
        assert_eq!((&view["has_begun"], &view["is_over"]), (&json!(is_over), &json!(is_over)));
    }
}

#[test]
fn who_was_there_can_always_be_written_down_afterwards() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    somebody(&practice, &client, "Petra");
    let over = planned(&practice, &client, "2026-01-08");
    let kept = practice.must("keep_session", bring(&practice, &over, "Petra", json!(null)));
    assert_eq!(kept["session"]["in_the_room"][0]["who"], "Petra");
    assert_eq!(people(&practice, &client)["told"], json!([]), "nothing is made up about why");
}

#[test]
fn who_was_taken_out_of_the_room_again_was_not_there() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let petra = somebody(&practice, &client, "Petra");
    let item = listed(&practice, &client, "family_or_network_in_session", &petra);
    answer(&practice, &item, json!({ "decision": "granted" }));
    let (one, two) =
        (planned(&practice, &client, "2099-01-08"), planned(&practice, &client, "2099-01-15"));
    practice.must("keep_session", bring(&practice, &one, "Petra", json!(null)));
    let mut out = bring(&practice, &one, "", json!(null));
    out["session"]["in_the_room"] = json!([]);
    practice.must("keep_session", out);
    practice.must("keep_session", bring(&practice, &two, "Petra", json!(null)));
}

#[test]
fn a_message_about_an_appointment_asks_the_yes_about_the_channel() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let message = || look(&practice, &client, "message_about_appointment", json!(null));
    assert_eq!((&message()["why"], &message()["item"]), (&json!("not_asked"), &json!(null)));
    let page = practice
        .must("keep_consent_item", list(&practice, &client, "contact_channel", json!(null)));
    answer(&practice, &page["items"][0], json!({ "decision": "granted" }));
    assert_eq!(message()["why"], json!(null));
}

#[test]
fn a_paper_names_whom_a_no_is_about_only_where_they_may_stand_on_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let left_out = |practice: &Practice| {
        let today = practice.must("app_state", json!(null))["today"].clone();
        let document = json!({ "kind": "consent_snapshot", "client": client, "on": today });
        let request = json!({ "document": document, "copy": "stays_here",
            "profile": "clear_14pt", "paper": "a4", "lines_for": [] });
        practice.must("preview", request)["left_out"].clone()
    };
    let petra = somebody(&practice, &client, "Petra");
    let item = listed(&practice, &client, "family_information_sharing", &petra);
    answer(&practice, &item, json!({ "decision": "declined" }));
    assert_eq!(left_out(&practice), 0);
    let page = people(&practice, &client);
    let mut person = page["people"][0]["person"].clone();
    person["is_safe"] = json!("unsure");
    let request = json!({ "client": client, "id": petra, "base_rev": page["people"][0]["rev"],
        "person": person });
    practice.must("keep_person", request);
    assert_eq!(left_out(&practice), 1, "the no stands there without the name");
}

/// Adds somebody safe to a client's list and gives their id.
fn somebody(practice: &Practice, client: &str, name: &str) -> String {
    let person = json!({ "name": name, "relation": null, "contact": null, "kind": "friend",
        "is_safe": "yes", "may_be_told": null, "listed_on": "2026-01-12" });
    let request = json!({ "client": client, "id": null, "base_rev": null, "person": person });
    let page = practice.must("keep_person", request);
    let mut all = page["people"].as_array().unwrap().iter();
    let kept = all.find(|one| one["person"]["name"] == name).unwrap();
    kept["id"].as_str().unwrap().to_owned()
}

fn people(practice: &Practice, client: &str) -> Value {
    practice.must("people", json!({ "client": client }))
}

/// Something of the catalogue, to be put on a client's list about somebody or nobody.
fn list(practice: &Practice, client: &str, scope: &str, person: Value) -> Value {
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let entries = page["catalogue"].as_array().unwrap();
    let entry = entries.iter().find(|entry| entry["item"]["scope"] == scope).unwrap();
    json!({ "client": client, "id": null, "base_rev": null, "own": null, "person": person,
        "item": entry["item"] })
}

/// Puts something on a client's list about somebody and gives it.
fn listed(practice: &Practice, client: &str, scope: &str, person: &str) -> Value {
    let page = practice.must("keep_consent_item", list(practice, client, scope, json!(person)));
    let mut items = page["items"].as_array().unwrap().iter();
    items.find(|one| one["item"]["scope"] == scope && one["about"]["id"] == person).unwrap().clone()
}

pub(crate) fn by_id(page: &Value, item: &Value) -> Value {
    page["items"].as_array().unwrap().iter().find(|one| &one["id"] == item).unwrap().clone()
}

pub(crate) fn event_for(practice: &Practice, item: &Value, with: Value) -> Value {
    let today = practice.must("app_state", json!(null))["today"].clone();
    let mut event = json!({ "decision": "granted", "answered_on": today, "conditions": null,
        "given_by": "client", "how": "spoken", "raised_by": "therapist", "present": [],
        "words": null, "voice": "client_words", "ask_again_from": null, "options_offered": [],
        "client_questions": null, "review_on": null, "expires_on": null });
    put(&mut event, with);
    json!({ "item": item["id"], "session": null, "event": event })
}

pub(crate) fn answer(practice: &Practice, item: &Value, with: Value) -> Value {
    practice.must("record_consent", event_for(practice, item, with))
}

pub(crate) fn look(practice: &Practice, client: &str, action: &str, person: Value) -> Value {
    let request = json!({ "client": client, "action": action, "person": person, "on": null,
        "session": null });
    practice.must("guard", request)
}

fn tell(practice: &Practice, client: &str, person: Value, with: Value) -> Value {
    let today = practice.must("app_state", json!(null))["today"].clone();
    let mut disclosure = json!({ "told_on": today, "action": "tell_family", "to_whom": "Petra",
        "what": "That it is a hard day.", "left_out": null, "legal_basis": "consent",
        "reason": null });
    put(&mut disclosure, with);
    json!({ "client": client, "person": person, "disclosure": disclosure })
}

pub(crate) fn put(into: &mut Value, with: Value) {
    for (field, value) in with.as_object().unwrap() {
        into[field] = value.clone();
    }
}

fn planned(practice: &Practice, client: &str, on: &str) -> String {
    let plan = json!({ "client": client, "on": on, "start": "09:30:00", "minutes": 50,
        "meeting": "in_person" });
    practice.must("plan_session", plan)["id"].as_str().unwrap().to_owned()
}

/// A session with somebody else in the room.
fn bring(practice: &Practice, session: &str, who: &str, going_on: Value) -> Value {
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    let there = json!({ "role": "supporter", "who": who });
    facts["in_the_room"].as_array_mut().unwrap().push(there);
    json!({ "id": session, "base_rev": view["rev"], "session": facts, "going_on": going_on })
}
