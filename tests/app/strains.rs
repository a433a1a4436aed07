//! What is not settled between them, through the commands: only the client says that it is repaired, and nothing that
//! was written is lost.

use crate::Practice;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

#[test]
fn a_repair_that_spans_three_sessions_ends_with_the_clients_own_word() {
    let (practice, client) = with_client();
    let days = [30, 23, 16].map(|ago| held(&practice, &client, ago));
    let page = new(&practice, &client, &days[0], |rupture| {
        rupture["intensity"] = json!(3);
        rupture["parts"] = json!(["pace", "frame"]);
    });
    let noticed = strain(&page);
    assert_eq!((&noticed["state"], &noticed["is_open"]), (&json!("noticed"), &json!(true)));
    assert_eq!((&noticed["days"], &noticed["sessions_since"]), (&json!(30), &json!(2)));
    assert_eq!(noticed["may_become"], json!(["named", "not_repairable", "set_aside"]));
    turn(&practice, &page, "named", 23).unwrap();
    let unheard = turn(&practice, &look(&practice, &client), "exploring", 23).unwrap_err();
    assert_eq!(unheard["problems"][0]["field"], "steps");
    let page = step(&practice, &look(&practice, &client), "r_listen", 23).unwrap();
    turn(&practice, &page, "exploring", 23).unwrap();
    let alone = turn(&practice, &look(&practice, &client), "repair_underway", 16).unwrap_err();
    assert_eq!(alone["problems"][0]["field"], "my_part");
    let page = again(&practice, &look(&practice, &client), |rupture| {
        rupture["my_part"] = json!("I watched the plan and not the clock.");
    });
    let page = page.unwrap();
    turn(&practice, &page, "repair_underway", 16).unwrap();
    let unasked = turn(&practice, &look(&practice, &client), "repaired", 16).unwrap_err();
    assert_eq!(unasked["problems"][0]["field"], "answers");
    let page = answer(&practice, &look(&practice, &client), "repaired", 16).unwrap();
    assert_eq!(strain(&page)["state"], "repair_underway", "only a person moves it on");
    let page = turn(&practice, &page, "repaired", 16).unwrap();
    let repaired = strain(&page);
    assert_eq!((&repaired["state"], &repaired["is_open"]), (&json!("repaired"), &json!(false)));
    assert_eq!((&repaired["days"], &repaired["sessions_since"]), (&json!(14), &json!(2)));
    assert_eq!(page["pattern"]["days_to_repair"], json!([14]));
    assert_eq!(page["pattern"]["sessions_to_naming"], json!([1]));
    assert_eq!(page["pattern"]["sessions_to_repair"], json!([2]));
    assert_eq!(repaired["rupture"]["turns"].as_array().unwrap().len(), 4);
    let thread: Vec<_> = page["thread"].as_array().unwrap().iter().map(told).collect();
    let expected = [
        ("turned", Some("repaired"), false),
        ("turned", Some("named"), true),
        ("strain", None, true),
    ];
    assert_eq!(thread, expected);
    assert_eq!(overview(&practice, &client), json!([]));
}

#[test]
fn what_the_client_says_opens_again_what_was_closed_on_another_word() {
    let (practice, client) = with_client();
    let page = named(&practice, &client);
    let page = turn(&practice, &page, "therapist_considers_settled", 9).unwrap();
    assert_eq!(page["pattern"]["days_to_repair"], json!([]), "it never counts as repaired");
    let page = answer(&practice, &page, "not_repaired", 8).unwrap();
    let open = strain(&page);
    assert_eq!(
        (&open["state"], &open["their_view"]),
        (&json!("exploring"), &json!("not_repaired"))
    );
    let settled = turn(&practice, &page, "therapist_considers_settled", 7).unwrap_err();
    assert_eq!(settled["problems"][0]["field"], "answers");
    assert_eq!(overview(&practice, &client).as_array().unwrap().len(), 1);
    let page = answer(&practice, &page, "repaired", 6).unwrap();
    let page = turn(&practice, &page, "repaired", 6).unwrap();
    let unsaid = turn(&practice, &page, "exploring", 5).unwrap_err();
    assert_eq!(unsaid["problems"][0]["field"], "reason");
    let page = turn_because(&practice, &page, "exploring", 5, json!(null)).unwrap();
    assert_eq!(strain(&page)["their_view"], json!(null), "an earlier answer does not count");
    let late = answer(&practice, &page, "repaired", 6).unwrap_err();
    assert_eq!(late["problems"][0]["field"], "on");
    assert_eq!(
        turn(&practice, &page, "repaired", 4).unwrap_err()["problems"][0]["field"],
        "answers"
    );
    let page = answer(&practice, &page, "partly", 4).unwrap();
    let page = turn(&practice, &page, "partly_repaired", 4).unwrap();
    assert_eq!(strain(&page)["rupture"]["answers"].as_array().unwrap().len(), 3);
}

#[test]
fn a_form_leaves_steps_answers_and_turns_as_they_are() {
    let (practice, client) = with_client();
    let page = named(&practice, &client);
    let page = step(&practice, &page, "r_listen", 9).unwrap();
    let page = answer(&practice, &page, "partly", 9).unwrap();
    let before = strain(&page)["rupture"].clone();
    let page = again(&practice, &page, |rupture| {
        for field in ["steps", "answers", "turns"] {
            rupture[field] = json!([]);
        }
        rupture["learning"] = json!("A fast yes can be a tired no.");
    });
    let after = strain(&page.unwrap())["rupture"].clone();
    for field in ["steps", "answers", "turns"] {
        assert_eq!(after[field], before[field], "{field}");
    }
    assert_eq!(after["learning"], "A fast yes can be a tired no.");
    let late = again(&practice, &look(&practice, &client), |rupture| {
        rupture["noticed_on"] = json!(ago(&practice, 2));
    });
    assert_eq!(late.unwrap_err()["problems"][0]["field"], "noticed_on");
}

#[test]
fn whether_a_step_helped_is_asked_later_and_stays_said() {
    let (practice, client) = with_client();
    let page = step(&practice, &named(&practice, &client), "r_apologise", 9).unwrap();
    let respond = |page: &Value, at: u32, word: &str| {
        let of = strain(page);
        let response =
            json!({ "rupture": of["id"], "base_rev": of["rev"], "at": at, "response": word });
        practice.call("answer_repair_step", response)
    };
    assert_eq!(respond(&page, 7, "helped").unwrap_err()["code"], "not_found");
    assert_eq!(respond(&page, 0, "not_asked").unwrap_err()["code"], "fields");
    let page = respond(&page, 0, "partly").unwrap();
    assert_eq!(strain(&page)["rupture"]["steps"][0]["response"], "partly");
    let page = respond(&page, 0, "not_helped").unwrap();
    assert_eq!(strain(&page)["rupture"]["steps"][0]["response"], "not_helped", "it may change");
    assert_eq!(respond(&page, 0, "not_asked").unwrap_err()["code"], "fields", "and is not unsaid");
    assert_eq!(page["pattern"]["helped"], json!([["r_apologise", 0, 1]]));
}

#[test]
fn no_day_that_has_not_come_is_told_of_and_what_is_stale_loses_nothing() {
    let (practice, client) = with_client();
    let page = named(&practice, &client);
    let tomorrow = (today(&practice) + Days::new(1)).to_string();
    let of = strain(&page);
    let (id, rev) = (of["id"].clone(), of["rev"].clone());
    let step = json!({ "on": tomorrow, "code": "r_listen", "by": "both", "note": null, "response": "not_asked" });
    let step = json!({ "rupture": id, "base_rev": rev, "step": step });
    assert_eq!(practice.problem("add_repair_step", step), "fields");
    let said = json!({ "on": tomorrow, "view": "partly", "words": null });
    let said = json!({ "rupture": id, "base_rev": rev, "answer": said });
    assert_eq!(practice.problem("answer_rupture", said), "fields");
    let turned = json!({ "rupture": id, "base_rev": rev, "to": "not_repairable", "on": tomorrow,
        "reason": "So.", "look_again_on": null });
    assert_eq!(practice.problem("turn_rupture", turned), "fields");
    let ahead = again(&practice, &page, |rupture| rupture["noticed_on"] = json!(tomorrow));
    let ahead = ahead.unwrap_err()["problems"][0].clone();
    assert_eq!(
        (&ahead["field"], &ahead["problem"]),
        (&json!("noticed_on"), &json!("not_this_day"))
    );
    let draft = json!({ "target": id, "kind": "rupture", "client": client, "session": null,
        "base_rev": rev, "body": { "line": "Still being typed" } });
    practice.must("keep_draft", draft);
    let after = answer(&practice, &page, "partly", 9).unwrap();
    assert_eq!(answer(&practice, &page, "partly", 9).unwrap_err()["code"], "stale");
    assert_eq!(again(&practice, &page, |_| {}).unwrap_err()["code"], "stale");
    let after = turn(&practice, &after, "partly_repaired", 9).unwrap();
    let ask = json!({ "client": client, "kind": "rupture" });
    let typed = practice.must("drafts_of", ask)["drafts"][0].clone();
    assert_eq!(typed["base_rev"], strain(&after)["rev"], "it stands on what was kept meanwhile");
    assert_eq!(typed["body"]["line"], "Still being typed");
}

#[test]
fn setting_aside_brings_it_back_on_its_day_and_not_before() {
    let (practice, client) = with_client();
    let page = named(&practice, &client);
    let no_day = turn_because(&practice, &page, "set_aside", 9, json!(null)).unwrap_err();
    assert_eq!(no_day["problems"][0]["field"], "look_again_on");
    let later = json!((today(&practice) + Days::new(5)).to_string());
    let page = turn_because(&practice, &page, "set_aside", 9, later).unwrap();
    assert_eq!(overview(&practice, &client), json!([]));
    let page = turn_because(&practice, &page, "exploring", 8, json!(null)).unwrap();
    let day = json!(ago(&practice, 0));
    turn_because(&practice, &page, "set_aside", 7, day).unwrap();
    let found = overview(&practice, &client)[0].clone();
    assert_eq!(found["is_due_again"], true);
    let today = practice.must("today", json!(null))["unsettled"].clone();
    assert_eq!((&today[0]["rupture"], &today[0]["code"]), (&found["rupture"], &json!("WREN-07")));
}

#[test]
fn what_was_entered_in_error_is_kept_last_and_counts_nowhere() {
    let (practice, client) = with_client();
    let page = new(&practice, &client, &json!(null), |rupture| rupture["intensity"] = json!(5));
    let slip = strain(&page)["id"].clone();
    new(&practice, &client, &json!(null), |rupture| rupture["line"] = json!("A second one"));
    // Nobody wrote down how old she is: the check waits for a reason.
    let on = json!({ "client": client, "is_on": true, "reason": "We go slowly." });
    practice.must("switch_pacing_check", on);
    let session = practice.session_today(&client);
    let before =
        practice.must("before_session", json!({ "session": session }))["unsettled"].clone();
    assert_eq!(before.as_array().unwrap().len(), 2);
    assert_eq!(before[0]["is_seen_today"], true);
    assert_eq!(check(&practice, &client), json!("talk"));
    let page = practice.must("void_rupture", json!({ "entry": slip, "reason": null }));
    let all = page["ruptures"].as_array().unwrap();
    assert_eq!((all.len(), &all[1]["id"], &all[1]["is_voided"]), (2, &slip, &json!(true)));
    assert_eq!((&all[1]["is_open"], &all[1]["may_become"]), (&json!(false), &json!([])));
    assert_eq!(page["pattern"]["strains"], 1);
    assert_eq!(page["thread"].as_array().unwrap().len(), 1);
    assert_eq!(overview(&practice, &client).as_array().unwrap().len(), 1);
    let today = practice.must("today", json!(null))["unsettled"].clone();
    assert_eq!(today.as_array().unwrap().len(), 1);
    assert_eq!(check(&practice, &client), json!("look"));
    let dead = json!({ "rupture": slip, "base_rev": 1, "to": "named", "on": ago(&practice, 0),
        "reason": null, "look_again_on": null });
    assert_eq!(practice.problem("turn_rupture", dead), "not_from_here");
    assert_eq!(
        practice.problem("void_rupture", json!({ "entry": slip, "reason": null })),
        "not_from_here"
    );
}

#[test]
fn what_was_done_or_answered_is_not_struck_without_a_reason() {
    let (practice, client) = with_client();
    let void = |page: &Value, reason: Value| {
        let entry = strain(page)["id"].clone();
        practice.call("void_rupture", json!({ "entry": entry, "reason": reason }))
    };
    let page = named(&practice, &client);
    let page = step(&practice, &page, "r_listen", 9).unwrap();
    let refused = void(&page, json!(null)).unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "reason");
    void(&page, json!("It was another client.")).unwrap();
    let page = named(&practice, &client);
    let page = answer(&practice, &page, "not_repaired", 8).unwrap();
    assert_eq!(void(&page, json!(" ")).unwrap_err()["problems"][0]["field"], "reason");
}

#[test]
fn nothing_is_tied_to_what_is_another_clients() {
    let (practice, client) = with_client();
    let other = practice.add("HOLT-12");
    let theirs = held(&practice, &other, 3);
    let item = crate::consent::technique(&practice, &other, "Clay");
    let page = look(&practice, &client);
    let mut keep = keeping(&page, &theirs, |_| {});
    assert_eq!(practice.problem("keep_rupture", keep.clone()), "not_found");
    keep["session"] = json!(null);
    keep["about"] = json!({ "kind": "item", "item": item });
    assert_eq!(practice.problem("keep_rupture", keep.clone()), "not_found");
    let own = crate::consent::technique(&practice, &client, "Clay");
    keep["about"] = json!({ "kind": "item", "item": own });
    let page = practice.must("keep_rupture", keep.clone());
    assert_eq!(strain(&page)["about"], json!({ "kind": "item", "item": own }));
    keep["client"] = json!(other);
    keep["about"] = json!(null);
    keep["base_rev"] = strain(&page)["rev"].clone();
    assert_eq!(practice.problem("keep_rupture", keep), "not_found");
    let page = again(&practice, &page, |_| {}).unwrap();
    assert_eq!(strain(&page)["about"], json!(null), "the tie was taken off");
}

#[test]
fn the_page_offers_steps_in_their_order_with_what_suits_a_later_session_marked() {
    let (practice, client) = with_client();
    held(&practice, &client, 3);
    let page = look(&practice, &client);
    let steps = page["steps"].as_array().unwrap();
    assert_eq!((&steps[0]["code"], &steps[0]["is_for_later"]), (&json!("r_listen"), &json!(false)));
    assert_eq!(steps.last().unwrap()["is_for_later"], true);
    assert!(!page["wordings"].as_array().unwrap().is_empty());
    assert_eq!(page["sessions"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&page["ruptures"], &page["thread"], &page["ending"]),
        (&json!([]), &json!([]), &json!(null))
    );
}

#[test]
fn the_session_of_today_can_be_chosen_and_the_note_of_a_session_says_what_was_noted_for_it() {
    let (practice, client) = with_client();
    let session = json!(practice.session_today(&client));
    assert_eq!(look(&practice, &client)["sessions"][0]["session"], session);
    let note = || practice.must("note_page", json!({ "session": session, "with_private": false }));
    assert_eq!(note()["noted"], json!([]));
    let minted = note()["minted_strain"].clone();
    let mut keep = keeping(&look(&practice, &client), &session, |_| {});
    keep["id"] = minted.clone();
    practice.must("keep_rupture", keep);
    assert_eq!(note()["noted"], json!([{ "id": minted, "name": "You moved my time again." }]));
    practice.must("void_rupture", json!({ "entry": minted, "reason": null }));
    assert_eq!(note()["noted"], json!([]));
}

#[test]
fn nothing_new_is_about_a_clause_that_is_being_written_or_an_event_entered_in_error() {
    let (practice, client) = with_client();
    let version = crate::agreements::ready_version(&practice, &client);
    let clause = version["version"]["sections"][0]["clauses"][0]["id"].clone();
    let mut keep = keeping(&look(&practice, &client), &json!(null), |_| {});
    keep["about"] = json!({ "kind": "clause", "version": version["id"], "clause": clause });
    assert_eq!(practice.problem("keep_rupture", keep.clone()), "not_from_here");
    let event = crate::boundaries::event(&practice, "time");
    let event = crate::boundaries::kept(&practice, &client, &event)["id"].clone();
    keep["about"] = json!({ "kind": "event", "event": event });
    let page = practice.must("keep_rupture", keep.clone());
    assert_eq!(strain(&page)["about"], keep["about"]);
    assert_eq!(page["events"][0]["rupture"], keep["id"]);
    practice.must("void_boundary_event", json!({ "entry": event, "reason": null }));
    keep["base_rev"] = strain(&page)["rev"].clone();
    practice.must("keep_rupture", keep.clone());
    (keep["id"], keep["base_rev"]) = (page["minted"].clone(), json!(null));
    assert_eq!(practice.problem("keep_rupture", keep), "not_from_here");
}

fn with_client() -> (Practice, String) {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    (practice, client)
}

/// A strain of ten days ago that was named.
fn named(practice: &Practice, client: &str) -> Value {
    let page = new(practice, client, &json!(null), |rupture| {
        rupture["noticed_on"] = json!(ago(practice, 10));
    });
    turn(practice, &page, "named", 10).unwrap()
}

fn look(practice: &Practice, client: &str) -> Value {
    practice.must("between", json!({ "client": client }))
}

fn strain(page: &Value) -> Value {
    page["ruptures"][0].clone()
}

fn today(practice: &Practice) -> NaiveDate {
    practice.must("app_state", json!(null))["today"].as_str().unwrap().parse().unwrap()
}

fn ago(practice: &Practice, days: u64) -> String {
    (today(practice) - Days::new(days)).to_string()
}

/// A session that was held so many days ago.
fn held(practice: &Practice, client: &str, days: u64) -> Value {
    let plan = json!({ "client": client, "on": ago(practice, days), "start": "09:30:00",
        "minutes": 50, "meeting": "in_person" });
    let session = practice.must("plan_session", plan)["id"].clone();
    let became = json!({ "session": session, "state": "held", "reason": null,
        "new_on": null, "new_start": null });
    practice.must("became", became);
    session
}

/// A new strain of thirty days ago.
fn keeping(page: &Value, session: &Value, change: impl FnOnce(&mut Value)) -> Value {
    let day = page["today"].as_str().unwrap().parse::<NaiveDate>().unwrap() - Days::new(30);
    let mut rupture = json!({ "line": "You moved my time again.", "noticed_on": day.to_string(),
        "noticed_by": "client", "client_words": null, "kind": "unclear", "markers": [], "parts": [],
        "challenges": [], "intensity": null, "intensity_by": null, "what_happened": null,
        "my_part": null, "my_view": null, "steps": [], "answers": [], "turns": [],
        "agreed_change": null, "learning": null });
    change(&mut rupture);
    json!({ "client": page["client"], "id": page["minted"], "base_rev": null, "session": session,
        "about": null, "rupture": rupture })
}

fn new(
    practice: &Practice,
    client: &str,
    session: &Value,
    change: impl FnOnce(&mut Value),
) -> Value {
    practice.must("keep_rupture", keeping(&look(practice, client), session, change))
}

fn again(
    practice: &Practice,
    page: &Value,
    change: impl FnOnce(&mut Value),
) -> Result<Value, Value> {
    let of = strain(page);
    let mut rupture = of["rupture"].clone();
    change(&mut rupture);
    let keep = json!({ "client": page["client"], "id": of["id"], "base_rev": of["rev"],
        "session": of["session"], "about": null, "rupture": rupture });
    practice.call("keep_rupture", keep)
}

fn turn(practice: &Practice, page: &Value, to: &str, days: u64) -> Result<Value, Value> {
    turn_with(practice, page, to, days, [json!(null), json!(null)])
}

fn turn_because(
    practice: &Practice,
    page: &Value,
    to: &str,
    days: u64,
    look_again_on: Value,
) -> Result<Value, Value> {
    turn_with(practice, page, to, days, [json!("They brought it up."), look_again_on])
}

fn turn_with(
    practice: &Practice,
    page: &Value,
    to: &str,
    days: u64,
    [reason, look_again_on]: [Value; 2],
) -> Result<Value, Value> {
    let of = strain(page);
    let turn = json!({ "rupture": of["id"], "base_rev": of["rev"], "to": to,
        "on": ago(practice, days), "reason": reason, "look_again_on": look_again_on });
    practice.call("turn_rupture", turn)
}

fn step(practice: &Practice, page: &Value, code: &str, days: u64) -> Result<Value, Value> {
    let of = strain(page);
    let step = json!({ "on": ago(practice, days), "code": code, "by": "therapist", "note": null,
        "response": "not_asked" });
    let add = json!({ "rupture": of["id"], "base_rev": of["rev"], "step": step });
    practice.call("add_repair_step", add)
}

fn answer(practice: &Practice, page: &Value, view: &str, days: u64) -> Result<Value, Value> {
    let of = strain(page);
    let answer = json!({ "on": ago(practice, days), "view": view, "words": null });
    let answer = json!({ "rupture": of["id"], "base_rev": of["rev"], "answer": answer });
    practice.call("answer_rupture", answer)
}

fn overview(practice: &Practice, client: &str) -> Value {
    practice.must("overview", json!({ "client": client }))["unsettled"].clone()
}

/// How the pacing check reads the strains.
fn check(practice: &Practice, client: &str) -> Value {
    let page = practice.must("pacing", json!({ "client": client }));
    let findings = page["check"]["outcome"]["findings"].as_array().unwrap().clone();
    let found = findings.iter().find(|finding| finding["rule"] == "P13");
    found.map_or(json!(null), |finding| finding["severity"].clone())
}

fn told(entry: &Value) -> (&str, Option<&str>, bool) {
    let what = &entry["what"];
    let is_strained = entry["is_strained"].as_bool().unwrap();
    (what["kind"].as_str().unwrap(), what["to"].as_str(), is_strained)
}
