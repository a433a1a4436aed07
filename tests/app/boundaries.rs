//! Lines and boundary events through the commands.

use crate::Practice;
use crate::agreements::{in_days, ready_version, signing, today};
use serde_json::{Value, json};

pub(crate) fn null() -> Value {
    json!(null)
}

/// A boundary event of today, of which nothing more is said yet.
pub(crate) fn event(practice: &Practice, area: &str) -> Value {
    json!({ "happened_on": today(practice), "by": "therapist", "area": area, "intent": "unplanned",
        "what": "Ran over without asking.", "impact": null, "client_words": null,
        "class": "unclassified" })
}

pub(crate) fn page(practice: &Practice, client: &str) -> Value {
    practice.must("boundaries", json!({ "client": client }))
}

/// The request that keeps a new event.
fn new(practice: &Practice, client: &str, event: &Value) -> Value {
    json!({ "client": client, "id": page(practice, client)["minted"], "base_rev": null,
        "session": null, "line": null, "clause": null, "event": event })
}

/// Keeps a new event and gives it as the page shows it.
pub(crate) fn kept(practice: &Practice, client: &str, event: &Value) -> Value {
    let request = new(practice, client, event);
    by_id(&practice.must("keep_boundary_event", request.clone()), &request["id"])
}

pub(crate) fn by_id(page: &Value, id: &Value) -> Value {
    page["events"].as_array().unwrap().iter().find(|event| event["id"] == *id).unwrap().clone()
}

/// The request that keeps an event with some fields changed, and everything it is tied to as it is.
fn again(client: &str, view: &Value, with: Value) -> Value {
    let mut event = view["event"].clone();
    for (field, value) in with.as_object().unwrap() {
        event[field] = value.clone();
    }
    let clause = &view["clause"];
    let clause =
        if clause.is_null() { null() } else { json!([clause["version"], clause["clause"]]) };
    json!({ "client": client, "id": view["id"], "base_rev": view["rev"], "session": view["session"],
        "line": view["line"], "clause": clause, "event": event })
}

fn to(view: &Value, state: &str) -> Value {
    json!({ "event": view["id"], "base_rev": view["rev"], "to": state })
}

fn field(problem: &Value) -> (&str, &str) {
    let first = &problem["problems"][0];
    (first["field"].as_str().unwrap_or_default(), first["problem"].as_str().unwrap_or_default())
}

fn line(area: &str) -> Value {
    json!({ "area": area, "whose": "client", "text": "No messages in the evening.",
        "because": null, "client_words": null, "agreed_on": null })
}

fn keep_line(practice: &Practice, client: &str, line: &Value) -> Value {
    let id = page(practice, client)["minted"].clone();
    let request = json!({ "client": client, "id": id, "base_rev": null, "line": line });
    practice.must("keep_boundary_line", request)["lines"][0].clone()
}

#[test]
fn a_line_holds_is_set_aside_and_holds_again() {
    let practice = Practice::open();
    let (client, other) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let held = keep_line(&practice, &client, &line("contact_channel"));
    assert_eq!(held["state"], "in_force");
    let stand = |state: &str| json!({ "line": held["id"], "to": state });
    assert_eq!(practice.problem("boundary_line_state", stand("in_force")), "not_from_here");
    let aside = practice.must("boundary_line_state", stand("set_aside"));
    assert_eq!(aside["lines"][0]["state"], "set_aside");
    let again = practice.must("boundary_line_state", stand("in_force"));
    assert_eq!(again["lines"][0]["state"], "in_force");

    let mut body = line("time");
    let keep = |client: &str, rev: &Value, body: &Value| json!({ "client": client, "id": held["id"], "base_rev": rev, "line": body });
    assert_eq!(practice.problem("keep_boundary_line", keep(&client, &json!(1), &body)), "stale");
    let rev = &again["lines"][0]["rev"];
    assert_eq!(practice.problem("keep_boundary_line", keep(&other, rev, &body)), "not_found");
    body["agreed_on"] = json!(in_days(&practice, 1));
    let ahead = practice.call("keep_boundary_line", keep(&client, rev, &body)).unwrap_err();
    assert_eq!(field(&ahead), ("agreed_on", "not_this_day"));
    body["agreed_on"] = today(&practice);
    let kept = practice.must("keep_boundary_line", keep(&client, rev, &body));
    assert_eq!(kept["lines"][0]["line"], body);
}

#[test]
fn an_event_goes_from_being_written_down_to_being_settled_with_what_each_step_owes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let first = kept(&practice, &client, &event(&practice, "time"));
    assert_eq!(
        (&first["state"], &first["may_become"]),
        (&json!("recorded"), &json!(["escalated"]))
    );
    let owed = practice.call("boundary_event_state", to(&first, "discussed")).unwrap_err();
    assert_eq!(field(&owed), ("talked_about_on", "blank"));
    let closed = practice.problem("boundary_event_state", to(&first, "closed"));
    assert_eq!(closed, "not_from_here");
    let said = json!({ "talked_about_on": today(&practice), "adjusted": "A clock on the shelf." });
    let stale = to(&first, "discussed");
    let now =
        practice.must("keep_boundary_event", again(&client, &first, said))["events"][0].clone();
    assert_eq!(practice.problem("boundary_event_state", stale), "stale");
    let mut now = now;
    for state in ["discussed", "adjusted", "closed"] {
        now = practice.must("boundary_event_state", to(&now, state))["events"][0].clone();
        assert_eq!(now["state"], state);
    }
    let unsaid = again(&client, &now, json!({ "talked_about_on": null }));
    let unsaid = practice.call("keep_boundary_event", unsaid).unwrap_err();
    assert_eq!(field(&unsaid), ("talked_about_on", "blank"), "what rests on it stays");
    let classed = again(&client, &now, json!({ "class": "crossing" }));
    let classed = practice.must("keep_boundary_event", classed)["events"][0].clone();
    assert_eq!(
        (&classed["state"], &classed["event"]["class"]),
        (&json!("closed"), &json!("crossing"))
    );
}

#[test]
fn a_violation_is_never_settled_and_is_taken_further_with_somebody() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut body = event(&practice, "touch");
    body["class"] = json!("violation");
    body["talked_about_on"] = today(&practice);
    body["adjusted"] = json!("Chairs further apart.");
    let now = kept(&practice, &client, &body);
    assert_eq!(now["may_become"], json!([]));
    let talked = practice.call("boundary_event_state", to(&now, "discussed")).unwrap_err();
    assert_eq!(field(&talked), ("class", "out_of_place"));
    let alone = practice.call("boundary_event_state", to(&now, "escalated")).unwrap_err();
    assert_eq!(field(&alone), ("consulted", "blank"));
    let asked = again(&client, &now, json!({ "consulted": "M. Thorne, today." }));
    let asked = practice.must("keep_boundary_event", asked)["events"][0].clone();
    let less = |with: Value| {
        let mut all = json!({ "class": "crossing" });
        all.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
        let refused = practice.call("keep_boundary_event", again(&client, &asked, all));
        field(&refused.unwrap_err()).0.to_owned()
    };
    assert_eq!(less(json!({})), "consulted", "nobody new was asked");
    let anew = json!({ "consulted": "M. Thorne, again." });
    assert_eq!(less(anew.clone()), "less_because");
    let short = json!({ "consulted": "M. Thorne, again.", "less_because": "x" });
    assert_eq!(less(short), "less_because", "a sentence is owed");
    let further =
        practice.must("boundary_event_state", to(&asked, "escalated"))["events"][0].clone();
    assert_eq!((&further["state"], &further["may_become"]), (&json!("escalated"), &json!([])));

    let mut settled = event(&practice, "time");
    settled["talked_about_on"] = today(&practice);
    let view = kept(&practice, &client, &settled);
    let view = by_id(&practice.must("boundary_event_state", to(&view, "discussed")), &view["id"]);
    let named = again(&client, &view, json!({ "class": "violation" }));
    let named = by_id(&practice.must("keep_boundary_event", named), &view["id"]);
    assert_eq!(named["event"]["class"], "violation", "what it was is kept that night");
    assert_eq!((&named["state"], &named["may_become"]), (&json!("discussed"), &json!([])));
    for state in ["adjusted", "escalated"] {
        practice.call("boundary_event_state", to(&named, state)).unwrap_err();
    }
    let asked = again(&client, &named, json!({ "consulted": "M. Thorne, today." }));
    let asked = by_id(&practice.must("keep_boundary_event", asked), &view["id"]);
    assert_eq!(asked["may_become"], json!(["escalated"]), "the one way on");
    practice.must("boundary_event_state", to(&asked, "escalated"));
}

#[test]
fn a_violation_long_settled_is_open_again_between_them_and_no_strain_about_it_is_put_right() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut body = event(&practice, "touch");
    (body["happened_on"], body["talked_about_on"]) = (json!("2024-01-02"), json!("2024-01-03"));
    body["adjusted"] = json!("Chairs further apart.");
    let mut now = kept(&practice, &client, &body);
    for state in ["discussed", "adjusted", "closed"] {
        now = practice.must("boundary_event_state", to(&now, state))["events"][0].clone();
    }
    let between = || practice.must("between", json!({ "client": client }));
    assert_eq!(between()["events"], json!([]), "settled and more than a year ago");
    let named = again(&client, &now, json!({ "class": "violation" }));
    now = practice.must("keep_boundary_event", named)["events"][0].clone();
    assert_eq!(between()["events"][0]["id"], now["id"]);

    let id = between()["minted"].clone();
    let on = today(&practice);
    let strain = json!({ "line": "The hand on the shoulder", "noticed_on": on,
        "noticed_by": "client", "client_words": null, "kind": "unclear", "markers": [],
        "parts": [], "challenges": [], "intensity": null, "intensity_by": null,
        "what_happened": null, "my_part": null, "my_view": null, "steps": [], "answers": [],
        "turns": [], "agreed_change": null, "learning": null });
    let about = json!({ "kind": "event", "event": now["id"] });
    let keep = json!({ "client": client, "id": id, "base_rev": null, "session": null,
        "about": about, "rupture": strain });
    practice.must("keep_rupture", keep);
    let look = || between()["ruptures"][0].clone();
    let turn = |to: &str| {
        let turn = json!({ "rupture": id, "base_rev": look()["rev"], "to": to, "on": on,
            "reason": "So it is.", "look_again_on": null });
        practice.call("turn_rupture", turn)
    };
    assert_eq!(look()["is_about_violation"], true);
    turn("named").unwrap();
    let answer = |view: &str| {
        let answer = json!({ "on": on, "view": view, "words": null });
        let request = json!({ "rupture": id, "base_rev": look()["rev"], "answer": answer });
        practice.must("answer_rupture", request);
    };
    let settled = ["therapist_considers_settled", "partly_repaired", "repaired"];
    for (way, view) in settled.into_iter().zip([None, Some("partly"), Some("repaired")]) {
        view.into_iter().for_each(answer);
        assert_eq!(turn(way).unwrap_err()["code"], "not_from_here", "{way}");
        assert!(!look()["may_become"].as_array().unwrap().contains(&json!(way)), "{way}");
    }
    let less = json!({ "class": "crossing", "consulted": "M. Thorne, today.",
        "less_because": "Both of us saw it as a slip." });
    practice.must("keep_boundary_event", again(&client, &now, less));
    assert_eq!(look()["is_about_violation"], false);
    turn("repaired").unwrap();
}

#[test]
fn the_page_offers_what_can_be_limited_because_of_an_event() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = crate::consent::technique(&practice, &client, "Clay");
    let view = page(&practice, &client);
    let clay = json!({ "id": item, "name": "Clay", "limits": null, "may_be_limited": true });
    assert_eq!(view["items"], json!([clay]));
    assert_eq!(view["limits"], json!([]), "no plan is in force");
}

#[test]
fn what_was_weighed_is_not_struck_without_a_reason() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let void = |view: &Value, reason: Value| {
        practice.call("void_boundary_event", json!({ "entry": view["id"], "reason": reason }))
    };
    let mut body = event(&practice, "touch");
    body["class"] = json!("violation");
    let named = kept(&practice, &client, &body);
    for reason in [null(), json!("  ")] {
        assert_eq!(field(&void(&named, reason).unwrap_err()), ("reason", "blank"));
    }
    void(&named, json!("It was with somebody else.")).unwrap();
    let plain = kept(&practice, &client, &event(&practice, "time"));
    let further = practice.must("boundary_event_state", to(&plain, "escalated"));
    let further = by_id(&further, &plain["id"]);
    assert_eq!(field(&void(&further, null()).unwrap_err()), ("reason", "blank"));
}

#[test]
fn an_event_is_tied_to_what_is_the_clients_own() {
    let practice = Practice::open();
    let (client, other) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let (mine, theirs) =
        (keep_line(&practice, &client, &line("time")), keep_line(&practice, &other, &line("time")));
    let session = practice.session_today(&client);
    let request = |field: &str, value: Value| {
        let mut request = new(&practice, &client, &event(&practice, "time"));
        request[field] = value;
        request
    };
    let refused = |request: Value| practice.problem("keep_boundary_event", request);
    assert_eq!(refused(request("line", theirs["id"].clone())), "not_found");
    assert_eq!(refused(request("session", json!(practice.session_today(&other)))), "not_found");
    assert_eq!(refused(request("client", json!(session))), "not_found");
    let mut ahead = event(&practice, "time");
    ahead["happened_on"] = json!(in_days(&practice, 1));
    assert_eq!(refused(request("event", ahead)), "fields");

    let version = ready_version(&practice, &client);
    let clause = json!([version["id"], "c903"]);
    assert_eq!(refused(request("clause", clause.clone())), "fields", "a draft is no line yet");
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    practice.must("read_aloud", json!({ "version": version["id"] }));
    practice.must("record_signing", signing(&practice, &version["id"], "agreed_aloud"));
    let of_clause = request("clause", clause.clone());
    let view = practice.must("keep_boundary_event", of_clause)["events"][0].clone();
    assert_eq!(view["clause"]["text"], "I say kettle.");
    assert_eq!(refused(request("clause", json!([version["id"], "c999"]))), "fields");
    let mut two = request("clause", clause);
    two["line"] = mine["id"].clone();
    assert_eq!(refused(two), "fields");
    let mut moved = again(&client, &view, json!({}));
    (moved["clause"], moved["line"]) = (null(), mine["id"].clone());
    moved["session"] = json!(session);
    let moved = by_id(&practice.must("keep_boundary_event", moved), &view["id"]);
    assert_eq!((&moved["line"], &moved["clause"]), (&mine["id"], &null()));
    assert_eq!(moved["session"], session);
    let taken = json!({ "client": other, "id": view["id"], "base_rev": moved["rev"], "session": null,
        "line": null, "clause": null, "event": view["event"] });
    assert_eq!(refused(taken), "not_found");
}

#[test]
fn what_the_program_wrote_down_stays_tied_to_what_it_is_about() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let step = practice.must("exposure_steps", json!({ "client": client }))["minted"].clone();
    let tried = json!({ "tried_on": today(&practice), "asked": "without_asking", "minutes": null,
        "before": null, "peak": null, "after": null, "stopped_by": null, "note": null });
    let body = json!({ "label": "The car", "expected": null, "place": 1, "variations": [],
        "agreed_on": null, "client_words": null, "attempts": [tried] });
    let keep = |rev: Value, body: &Value| json!({ "client": client, "id": step, "base_rev": rev, "item": null, "step": body });
    let steps = practice.must("keep_exposure_step", keep(null(), &body));
    let view = page(&practice, &client)["events"][0].clone();
    assert_eq!(view["event"]["area"], "consent");
    let line = keep_line(&practice, &client, &line("consent"));
    let mut more = again(&client, &view, json!({ "class": "crossing" }));
    more["line"] = line["id"].clone();
    let now = practice.must("keep_boundary_event", more)["events"][0].clone();
    assert_eq!(now["line"], line["id"]);
    let day =
        again(&client, &now, json!({ "happened_on": in_days(&practice, 0), "class": "crossing" }));
    practice.must("keep_boundary_event", day);
    let now = page(&practice, &client)["events"][0].clone();
    let other_day = again(&client, &now, json!({ "happened_on": "2026-01-02" }));
    let refused = practice.call("keep_boundary_event", other_day).unwrap_err();
    assert_eq!(field(&refused), ("happened_on", "out_of_place"));
    // Keeping the step again makes no second event of the try, and takes back none that was written on.
    let mut told = body.clone();
    told["client_words"] = json!("Not again like that.");
    let steps = practice.must("keep_exposure_step", keep(steps["steps"][0]["rev"].clone(), &told));
    assert_eq!(page(&practice, &client)["events"].as_array().unwrap().len(), 1);
    told["attempts"][0]["asked"] = json!("asked_then");
    practice.must("keep_exposure_step", keep(steps["steps"][0]["rev"].clone(), &told));
    assert_eq!(page(&practice, &client)["events"][0]["is_voided"], false);
}

#[test]
fn two_of_one_area_may_be_a_drift_and_a_slip_is_none() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    kept(&practice, &client, &event(&practice, "time"));
    let mut give = event(&practice, "time");
    give["class"] = json!("flexibility");
    kept(&practice, &client, &give);
    assert_eq!(page(&practice, &client)["may_drift"], json!([]));
    let second = kept(&practice, &client, &event(&practice, "time"));
    assert_eq!(page(&practice, &client)["may_drift"], json!(["time"]));
    let slip = json!({ "entry": second["id"], "reason": null });
    let now = practice.must("void_boundary_event", slip);
    assert_eq!(now["may_drift"], json!([]));
    let last = now["events"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["id"], &last["is_voided"]), (&second["id"], &json!(true)));
    assert_eq!(last["may_become"], json!([]));
    let revive = again(&client, &last, json!({}));
    assert_eq!(practice.problem("keep_boundary_event", revive), "not_from_here");
    assert_eq!(practice.problem("boundary_event_state", to(&last, "escalated")), "not_from_here");
}
