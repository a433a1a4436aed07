//! The trail: every record, the history of one, what was done and when, and what was told to whom.

use crate::Practice;
use crate::goals::{agreed, new};
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn everything_of_a_client_is_listed_in_pages_and_what_is_kept_apart_only_once_it_is_asked_for() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let first = records(&practice, &client, json!({}));
    let all = first["all"].as_u64().unwrap();
    assert!(all > 50, "the sample has more than a page: {all}");
    assert_eq!(rows(&first).len(), 50);
    let mut seen = BTreeSet::new();
    for skip in (0..all).step_by(50) {
        let page = records(&practice, &client, json!({ "skip": skip }));
        seen.extend(rows(&page).iter().map(|row| row["id"].to_string()));
    }
    assert_eq!(seen.len() as u64, all, "every record stands on one page, and on no other");
    let kinds = |page: &Value| {
        let kinds = page["kinds"].as_array().unwrap().iter();
        kinds.map(|one| one["kind"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    assert!(!kinds(&first).contains("private_note"), "it is not even counted");
    let whole = records(&practice, &client, json!({ "with_apart": true }));
    assert!(kinds(&whole).contains("private_note"));
    assert!(whole["all"].as_u64().unwrap() > all);
    let of_class = |class: &str| {
        let asked = json!({ "with_apart": true, "class": class });
        records(&practice, &client, asked)["all"].as_u64().unwrap()
    };
    let apart = of_class("psychotherapy_note") + of_class("reflection");
    assert_eq!(apart, whole["all"].as_u64().unwrap() - all);
    let goals = records(&practice, &client, json!({ "kind": "goal" }));
    assert!(!rows(&goals).is_empty() && rows(&goals).iter().all(|row| row["kind"] == "goal"));
    let days: Vec<_> = rows(&goals).iter().map(|row| row["on"].to_string()).collect();
    assert!(days.is_sorted_by(|one, next| one >= next || one == "null" || next == "null"));
}

#[test]
fn the_practices_own_records_are_no_clients() {
    let practice = Practice::sample();
    let own = practice.must("records", asked(Value::Null, json!({})));
    assert!(rows(&own).iter().any(|row| row["kind"] == "practice"));
    assert!(rows(&own).iter().all(|row| row["kind"] != "client" && row["kind"] != "session"));
}

#[test]
fn a_history_tells_each_version_field_by_field_and_word_by_word() {
    let practice = Practice::open();
    let (_, goal) = changed_goal(&practice);
    let history = history(&practice, &goal, false);
    let versions = history["versions"].as_array().unwrap();
    assert_eq!(versions.len(), 2);
    let newest = &versions[0];
    assert_eq!((&newest["rev"], &newest["act"]), (&json!(2), &json!("keep_goal")));
    assert_eq!((&newest["state_before"], &newest["by_client"]), (&newest["state"], &json!(false)));
    let changes = newest["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(changes[0]["path"], json!(["statement"]));
    let pieces = changes[0]["pieces"].as_array().unwrap();
    let of = |word: &str| -> Vec<_> {
        pieces.iter().filter(|one| one["word"] == word).map(|one| one["text"].clone()).collect()
    };
    assert_eq!((of("taken_away"), of("added")), (vec![json!("door ")], vec![json!("window ")]));
    let first = &versions[1];
    assert_eq!(first["state_before"], Value::Null);
    assert!(first["changes"].as_array().unwrap().iter().all(|one| one["before"] == Value::Null));
}

#[test]
fn earlier_words_come_back_as_a_draft_and_nothing_is_written_over() {
    let practice = Practice::open();
    let (client, goal) = changed_goal(&practice);
    assert_eq!(history(&practice, &goal, false)["bring_back"], "can");
    let stale = json!({ "record": goal, "rev": 1, "base_rev": 1 });
    assert_eq!(practice.problem("bring_words_back", stale), "stale");
    let back = json!({ "record": goal, "rev": 1, "base_rev": 2 });
    practice.must("bring_words_back", back.clone());
    let drafts = practice.must("drafts_of", json!({ "client": client, "kind": "goal" }));
    let draft = &drafts["drafts"][0];
    assert_eq!(draft["body"]["statement"], "Tea with the door shut");
    assert_eq!((&draft["base_rev"], &draft["body"]["because"]), (&json!(2), &json!("")));
    let kept = practice.must("goals", json!({ "client": client }));
    assert_eq!(kept["goals"][0]["goal"]["statement"], "Tea with the window shut");
    assert_eq!(history(&practice, &goal, false)["bring_back"], "draft_waits");
    assert_eq!(practice.problem("bring_words_back", back), "not_from_here");
}

#[test]
fn a_note_that_is_finished_keeps_its_words_and_says_so() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let notes = records(&practice, &client, json!({ "kind": "alliance_note" }));
    let locked = rows(&notes).into_iter().find(|row| row["locked_at"] != Value::Null).unwrap();
    let history = history(&practice, &locked["id"], false);
    assert_eq!(history["bring_back"], "locked");
    assert_ne!(history["session"], Value::Null, "its page is known");
    let ties = history["ties"].as_array().unwrap();
    let is_tied = |tie: &Value| tie["role"] == "of_session" && tie["other"]["kind"] == "session";
    assert!(ties.iter().any(is_tied), "{ties:?}");
    let back = json!({ "record": locked["id"], "rev": 1, "base_rev": locked["versions"] });
    assert_eq!(practice.problem("bring_words_back", back), "not_from_here");
}

#[test]
fn the_history_of_what_is_kept_apart_is_covered_and_no_tie_leads_there() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let apart = json!({ "with_apart": true, "kind": "private_note" });
    let note = rows(&records(&practice, &client, apart)).remove(0);
    let covered = history(&practice, &note["id"], false);
    assert_eq!(covered["is_covered"], true);
    for list in ["versions", "ties", "struck"] {
        assert_eq!(covered[list], json!([]), "{list}");
    }
    let open = history(&practice, &note["id"], true);
    assert!(!open["versions"].as_array().unwrap().is_empty());
    let session = open["session"].clone();
    let leads_there = |with_apart: bool| {
        let history = history(&practice, &session, with_apart);
        let ties = history["ties"].as_array().unwrap().clone();
        ties.iter().any(|tie| tie["other"]["kind"] == "private_note")
    };
    assert!(!leads_there(false) && leads_there(true));
}

#[test]
fn what_is_the_therapists_own_is_covered_everywhere_until_it_is_asked_for() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let ids = practice.must("supervision", json!(null));
    let today = ids["today"].clone();
    let item =
        json!({ "sentence": "I hurry.", "theme": "dose", "noted_on": today, "outcome": null });
    let question = ids["minted_item"].clone();
    let keep =
        json!({ "id": question, "base_rev": null, "about": session, "whom": null, "item": item });
    practice.must("keep_supervision_item", keep);
    let own = practice.must("own_reactions", json!({ "opened": false }))["minted"].clone();
    let reaction = json!({ "on": today, "in_body": "Cold hands.", "feeling": null, "pull": null,
        "about": null, "then": null });
    let keep = json!({ "id": own, "base_rev": null, "session": session, "reaction": reaction });
    practice.must("keep_own_reaction", keep);
    for (whose, kind) in [(json!(client), "supervision_item"), (Value::Null, "own_reaction")] {
        let is_there = |with_apart: bool| {
            let page =
                practice.must("records", asked(whose.clone(), json!({ "with_apart": with_apart })));
            rows(&page).iter().any(|row| row["kind"] == kind)
        };
        assert!(!is_there(false) && is_there(true), "{kind}");
        let is_told = |with_apart: bool| {
            let page = acts(&practice, json!({ "client": whose, "with_apart": with_apart }));
            page.iter().any(|act| act["kind"] == kind)
        };
        assert!(!is_told(false) && is_told(true), "{kind}");
    }
    for record in [&question, &own] {
        assert_eq!(history(&practice, record, false)["is_covered"], true);
        assert_eq!(history(&practice, record, true)["is_covered"], false);
    }
    let ties = |with_apart: bool| {
        let history = history(&practice, &json!(session), with_apart);
        history["ties"].as_array().unwrap().len()
    };
    assert_eq!((ties(false), ties(true)), (0, 2));
}

#[test]
fn what_was_struck_through_says_why() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let minted = practice.must("goals", json!({ "client": client }))["minted_strength"].clone();
    let noticed = json!({ "noticed_on": "2026-01-15", "sort": "act_of_agency",
        "what": "Chose the chair", "client_words": null, "noticed_by": "client" });
    let keep = json!({ "client": client, "id": minted, "instead_of": null, "session": null,
        "strength": noticed });
    let page = practice.must("keep_strength", keep);
    let id = page["strengths"][0]["id"].clone();
    let request = json!({ "entry": id, "reason": "It was somebody else." });
    practice.must("void_strength", request);
    let history = history(&practice, &id, false);
    assert_eq!(history["record"]["is_voided"], true);
    assert_eq!(history["struck"][0]["reason"], "It was somebody else.");
    let rows = rows(&records(&practice, &client, json!({ "kind": "strength" })));
    assert_eq!(rows[0]["is_voided"], true);
}

#[test]
fn what_a_client_kept_with_the_laptop_in_their_hands_is_told_as_theirs() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let agreement = practice.must("agreement", json!({ "client": client, "about": "safety" }));
    let in_force = |version: &&Value| version["state"] == "active";
    let versions = agreement["versions"].as_array().unwrap();
    let version = versions.iter().find(in_force).expect("one in force")["id"].clone();
    practice.must("begin_hand_over", json!({ "version": version }));
    let said = json!({ "answer": "have_read", "words": "Clear.", "keep": true });
    practice.must("stop_hand_over", said);
    practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
    let reading = rows(&records(&practice, &client, json!({ "kind": "reading" }))).remove(0);
    let theirs = history(&practice, &reading["id"], false);
    assert_eq!(theirs["versions"][0]["by_client"], true);
    let own = history(&practice, &version, false);
    assert!(own["versions"].as_array().unwrap().iter().all(|one| one["by_client"] == false));
}

#[test]
fn acts_are_listed_by_sort_by_client_and_by_day() {
    let practice = Practice::open();
    let wren = practice.add("WREN-07");
    let moss = practice.add("MOSS-02");
    new(&practice, &wren, agreed("Tea with the door shut"));
    let all = acts(&practice, json!({}));
    assert_eq!(all[0]["act"], "keep_goal");
    assert_eq!(all[0]["code"], "WREN-07");
    let seqs: Vec<_> = all.iter().map(|act| act["seq"].as_u64().unwrap()).collect();
    assert!(seqs.is_sorted_by(|one, next| one == &(next + 1)), "the newest first, none left out");
    let of = |client: &str| -> Vec<_> {
        let acts = acts(&practice, json!({ "client": client }));
        acts.iter().map(|act| act["act"].as_str().unwrap().to_owned()).collect()
    };
    assert!(of(&wren).contains(&"keep_goal".to_owned()));
    assert!(!of(&moss).contains(&"keep_goal".to_owned()));
    let changed = acts(&practice, json!({ "group": "changed" }));
    assert!(!changed.is_empty() && changed.iter().all(|act| act["group"] == "changed"));
    assert!(acts(&practice, json!({ "on_paper": true })).is_empty());
    assert!(acts(&practice, json!({ "to": "2001-01-01" })).is_empty());
    assert_eq!(acts(&practice, json!({ "from": "2001-01-01" })).len(), all.len());
    assert_eq!(acts(&practice, json!({ "before": 2 })).len(), 1);
}

#[test]
fn acts_on_what_is_kept_apart_wait_until_they_are_asked_for() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let on_private = |with_apart: bool| {
        let mut before = Value::Null;
        let mut found = 0;
        loop {
            let asked = json!({ "client": client, "with_apart": with_apart, "before": before });
            let page = acts(&practice, asked);
            found += page.iter().filter(|act| act["kind"] == "private_note").count();
            let Some(last) = page.last() else { return found };
            before = last["seq"].clone();
        }
    };
    assert_eq!(on_private(false), 0);
    let note = json!({ "with_apart": true, "kind": "private_note" });
    assert!(!rows(&records(&practice, &client, note)).is_empty());
    let session = practice.session_today(&client);
    let page = practice.must("note_page", json!({ "session": session, "with_private": true }));
    let note = json!({ "about_on": "2026-03-05", "text": "my own unease" });
    let keep = json!({ "id": page["private"]["id"], "session": session, "base_rev": null,
        "note": note, "finish": false });
    practice.must("keep_private_note", keep);
    assert_eq!(on_private(false), 0);
    assert!(on_private(true) > 0);
}

#[test]
fn the_whole_trail_is_looked_through_when_it_is_asked_for() {
    let practice = Practice::sample();
    let newest = acts(&practice, json!({}))[0]["seq"].as_u64().unwrap();
    let chain = practice.must("look_through_trail", json!(null));
    assert_eq!(
        (chain["is_whole"].clone(), chain["lines"].as_u64().unwrap()),
        (json!(true), newest)
    );
    assert_eq!(chain["ends_with"].as_str().unwrap().len(), 12);
}

#[test]
fn the_acts_of_some_days_go_on_paper_that_stays_here() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let today = practice.must("app_state", json!(null))["today"].clone();
    let request = |client: Value, copy: &str| {
        let document =
            json!({ "kind": "trail_extract", "client": client, "from": today, "to": today });
        json!({ "document": document, "copy": copy, "profile": "clear_14pt", "paper": "a4",
            "lines_for": [] })
    };
    for whose in [json!(client), Value::Null] {
        let pages = practice.must("preview", request(whose.clone(), "stays_here"));
        assert!(!pages["pages"].as_array().unwrap().is_empty());
        assert_eq!(pages["replaced"], json!([]));
    }
    for leaves in ["goes_home", "someone_may_read"] {
        let problem = practice.problem("preview", request(json!(client), leaves));
        assert_eq!(problem, "not_for_other_eyes", "{leaves}");
    }
}

#[test]
fn whichever_page_of_a_client_is_opened_first_it_is_one_view_for_each_opening() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let views = || {
        acts(&practice, json!({ "group": "opened" }))
            .iter()
            .filter(|act| act["act"] == "view_client")
            .count()
    };
    let whose = json!({ "client": client });
    let pages = [
        ("overview", whose.clone()),
        ("client", whose.clone()),
        ("goals", whose.clone()),
        ("people", whose.clone()),
        ("sessions", whose.clone()),
        ("papers", whose.clone()),
        ("told", whose.clone()),
        ("hypotheses", whose.clone()),
        ("session", json!({ "session": session })),
        ("note_page", json!({ "session": session, "with_private": false })),
        ("agreement", json!({ "client": client, "about": "safety" })),
        ("records", asked(json!(client), json!({}))),
        ("history", json!({ "record": session, "with_apart": false, "before": null })),
    ];
    for (before, (page, request)) in pages.iter().enumerate() {
        lock(&practice);
        practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
        assert_eq!(views(), before, "nothing is said before {page} is opened");
        for _ in 0..2 {
            practice.must(page, request.clone());
        }
        practice.must("overview", whose.clone());
        assert_eq!(views(), before + 1, "{page}");
    }
}

#[test]
fn what_was_told_and_what_went_out_stand_on_one_page() {
    let practice = Practice::sample();
    let clients = practice.must("clients", json!(null));
    let told = |row: &Value| practice.must("told", json!({ "client": row["id"] }));
    let pages: Vec<_> = clients.as_array().unwrap().iter().map(told).collect();
    let with = |list: &str| pages.iter().filter(|page| page[list] != json!([])).count();
    assert!(with("told") > 0 && with("papers") > 0, "the sample practice shows both");
    let one = pages.iter().find(|page| page["told"] != json!([])).unwrap();
    assert_ne!(one["told"][0]["disclosure"]["legal_basis"], Value::Null);
}

fn asked(client: Value, more: Value) -> Value {
    let mut request =
        json!({ "client": client, "kind": null, "class": null, "with_apart": false, "skip": 0 });
    lay(&mut request, more);
    request
}

fn lay(request: &mut Value, more: Value) {
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
}

fn records(practice: &Practice, client: &str, more: Value) -> Value {
    practice.must("records", asked(json!(client), more))
}

fn rows(page: &Value) -> Vec<Value> {
    page["records"].as_array().unwrap().clone()
}

fn history(practice: &Practice, record: &Value, with_apart: bool) -> Value {
    let request = json!({ "record": record, "with_apart": with_apart, "before": null });
    practice.must("history", request)
}

fn acts(practice: &Practice, more: Value) -> Vec<Value> {
    let mut request = json!({ "client": null, "group": null, "on_paper": false, "from": null,
        "to": null, "with_apart": false, "before": null });
    lay(&mut request, more);
    practice.must("acts", request)["acts"].as_array().unwrap().clone()
}

/// A client, and a goal of theirs that was kept twice.
fn changed_goal(practice: &Practice) -> (String, Value) {
    let client = practice.add("WREN-07");
    let page = new(practice, &client, agreed("Tea with the door shut"));
    let kept = page["goals"][0].clone();
    let mut goal = kept["goal"].clone();
    goal["statement"] = json!("Tea with the window shut");
    let keep = json!({ "client": client, "id": kept["id"], "base_rev": kept["rev"],
        "instead_of": null, "goal": goal });
    practice.must("keep_goal", keep);
    (client, kept["id"].clone())
}
