//! Progress reports through the commands.

use crate::Practice;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

fn today(practice: &Practice) -> Value {
    practice.must("app_state", json!({}))["today"].clone()
}

pub(crate) fn begin(practice: &Practice, client: &str) -> Value {
    practice.must("begin_report", json!({ "client": client }))
}

pub(crate) fn look(practice: &Practice, client: &str) -> Value {
    practice.must("reports", json!({ "client": client }))
}

/// Keeps the newest report with something changed.
pub(crate) fn keep(
    practice: &Practice,
    page: &Value,
    sources: Value,
    change: impl FnOnce(&mut Value),
) -> Result<Value, Value> {
    let kept = &page["reports"][0];
    let mut body = kept["report"].clone();
    change(&mut body);
    let request =
        json!({ "report": kept["id"], "base_rev": kept["rev"], "sources": sources, "body": body });
    practice.call("keep_report", request)
}

/// Takes the newest report further.
pub(crate) fn stand(
    practice: &Practice,
    page: &Value,
    to: &str,
    with: Value,
) -> Result<Value, Value> {
    let kept = &page["reports"][0];
    let mut request = json!({ "report": kept["id"], "base_rev": kept["rev"], "to": to, "on": null, "unread_because": null });
    for (field, value) in with.as_object().unwrap() {
        request[field] = value.clone();
    }
    practice.call("report_state", request)
}

pub(crate) fn write_all(report: &mut Value) {
    report["set_out"] = json!("Sit at the kitchen table with the door shut for one cup of tea.");
    report["hard"] = json!("Court letters brought the old fear back.");
    report["makes_sense"] = json!("Letters used to mean danger.");
    report["choices"] = json!(["Try the door shut, with the radio on."]);
    report["client_words"] = json!("I noticed I sing again.");
}

/// A report in which all is written that is owed.
pub(crate) fn written(practice: &Practice, client: &str) -> Value {
    keep(practice, &begin(practice, client), json!([]), write_all).unwrap()
}

fn problems(problem: &Value) -> Vec<(String, String)> {
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let found = problem["problems"].as_array().unwrap_or_else(|| panic!("{problem}"));
    found.iter().map(|one| (word(&one["field"]), word(&one["problem"]))).collect()
}

pub(crate) fn found(problem: Result<Value, Value>) -> Vec<(String, String)> {
    problems(&problem.unwrap_err())
}

pub(crate) fn pair(field: &str, problem: &str) -> (String, String) {
    (field.to_owned(), problem.to_owned())
}

pub(crate) fn preview(practice: &Practice, report: &Value, copy: &str) -> Result<Value, Value> {
    let document = json!({ "kind": "progress_report", "report": report });
    practice.call("preview", json!({ "document": document, "copy": copy, "profile": "clear_14pt", "paper": "a4", "lines_for": [] }))
}

#[test]
fn a_report_begins_once_with_every_part_and_the_waiting_one_is_opened_again() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = begin(&practice, &client);
    let report = &page["reports"][0];
    assert_eq!((&report["state"], &report["report"]["number"]), (&json!("draft"), &json!(1)));
    assert_eq!(report["report"]["to"], today(&practice));
    assert_eq!(report["report"]["sections"].as_array().unwrap().len(), 8);
    assert_eq!(report["may_become"], json!(["read_together", "withdrawn"]), "something is owed");
    assert_eq!(begin(&practice, &client)["reports"].as_array().unwrap().len(), 1);
    let page = stand(&practice, &page, "read_together", json!({})).unwrap();
    assert_eq!(begin(&practice, &client), page, "what was read together is gone on with too");
    let sample = Practice::sample();
    let wren = sample.client("WREN-07");
    let before = look(&sample, &wren)["reports"][0]["report"].clone();
    let next = begin(&sample, &wren)["reports"][0]["report"].clone();
    assert_eq!(next["number"], 2);
    let day = |value: &Value| value.as_str().unwrap().parse::<chrono::NaiveDate>().unwrap();
    assert_eq!(day(&next["from"]), day(&before["to"]).succ_opt().unwrap());
}

#[test]
fn what_is_kept_comes_back_after_a_lock_and_numbers_and_days_of_the_course_are_not_typed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = begin(&practice, &client);
    let page = keep(&practice, &page, json!([]), |report| {
        write_all(report);
        report["number"] = json!(40);
        report["read_on"] = json!("2020-01-01");
        report["given_on"] = json!("2020-01-01");
        report["unread_because"] = json!("typed");
    })
    .unwrap();
    let report = &page["reports"][0]["report"];
    assert_eq!(report["number"], 1);
    assert!(["read_on", "given_on", "unread_because"].iter().all(|field| report[field].is_null()));
    assert_eq!(page["reports"][0]["fingerprint"], Value::Null);
    crate::locking::lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(look(&practice, &client)["reports"], page["reports"]);
    let stale =
        json!({ "report": page["reports"][0]["id"], "base_rev": 1, "sources": [], "body": report });
    assert_eq!(practice.problem("keep_report", stale), "stale");
    let ahead = keep(&practice, &page, json!([]), |report| report["to"] = json!("2099-01-01"));
    assert_eq!(found(ahead), [pair("to", "not_this_day")]);
    let twice = keep(&practice, &page, json!([]), |report| {
        report["sections"] = json!(["hard", "hard"]);
        report["helped"] = json!(["x".repeat(161)]);
    });
    assert_eq!(found(twice), [pair("sections", "twice"), pair("helped", "too_long")]);
    assert_eq!(look(&practice, &client)["reports"], page["reports"], "nothing was kept of it");
}

#[test]
fn what_is_owed_is_told_by_field_and_what_was_agreed_is_fixed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = begin(&practice, &client);
    let page = stand(&practice, &page, "read_together", json!({})).unwrap();
    let hard = |report: &mut Value| report["hard"] = json!("The letters.");
    let page = keep(&practice, &page, json!([]), hard).unwrap();
    let owed =
        [pair("makes_sense", "blank"), pair("choices", "blank"), pair("client_words", "blank")];
    assert_eq!(found(stand(&practice, &page, "agreed", json!({}))), owed);
    let page = keep(&practice, &page, json!([]), write_all).unwrap();
    let page = stand(&practice, &page, "agreed", json!({})).unwrap();
    let print = page["reports"][0]["fingerprint"].clone();
    assert_eq!(print.as_str().unwrap().len(), 9);
    let typed = keep(&practice, &page, json!([]), |report| report["hard"] = json!("Other words."));
    assert_eq!(typed.unwrap_err()["code"], "record_locked");
    let page = stand(&practice, &page, "given", json!({})).unwrap();
    let report = &page["reports"][0];
    assert_eq!((&report["state"], &report["fingerprint"]), (&json!("given"), &print));
    assert_eq!(report["report"]["given_on"], today(&practice));
    assert_eq!(report["report"]["hard"], "Court letters brought the old fear back.");
    let page = stand(&practice, &page, "withdrawn", json!({})).unwrap();
    assert_eq!(page["reports"][0]["may_become"], json!([]));
    assert_eq!(page["reports"][0]["report"], report["report"], "taken back, and all of it stays");
    assert_eq!(stand(&practice, &page, "draft", json!({})).unwrap_err()["code"], "not_from_here");
}

#[test]
fn a_report_that_was_not_read_together_is_given_with_a_reason_alone_and_on_no_day_to_come() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = written(&practice, &client);
    assert_eq!(stand(&practice, &page, "agreed", json!({})).unwrap_err()["code"], "not_from_here");
    let bare = stand(&practice, &page, "given", json!({}));
    assert_eq!(found(bare), [pair("unread_because", "blank")]);
    let ahead = json!({ "on": "2099-01-01", "unread_because": "The post." });
    assert_eq!(found(stand(&practice, &page, "given", ahead)), [pair("given_on", "not_this_day")]);
    // Read once, and written on again: it is read again, or it is said why not.
    let page = stand(&practice, &page, "read_together", json!({})).unwrap();
    let page = stand(&practice, &page, "draft", json!({})).unwrap();
    assert_eq!(page["reports"][0]["report"]["read_on"], Value::Null);
    let bare = stand(&practice, &page, "given", json!({}));
    assert_eq!(found(bare), [pair("unread_because", "blank")]);
    let long = json!({ "unread_because": "x".repeat(301) });
    assert_eq!(found(stand(&practice, &page, "given", long)), [pair("unread_because", "too_long")]);
    let why = json!({ "unread_because": "They asked to have it by post." });
    let page = stand(&practice, &page, "given", why).unwrap();
    assert_eq!(page["reports"][0]["state"], "given");
}

#[test]
fn what_is_being_typed_keeps_words_from_being_fixed_and_outlives_other_steps() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = written(&practice, &client);
    let kept = &page["reports"][0];
    let mut typed = kept["report"].clone();
    typed["unknown"] = json!("Half a sentence");
    let draft = json!({ "target": kept["id"], "kind": "progress_report", "client": client, "session": null, "base_rev": kept["rev"], "body": typed });
    practice.must("keep_draft", draft);
    let page = stand(&practice, &page, "read_together", json!({})).unwrap();
    assert_eq!(stand(&practice, &page, "agreed", json!({})).unwrap_err()["code"], "stale");
    let of = json!({ "kind": "progress_report", "client": client });
    let drafts = practice.must("drafts_of", of.clone())["drafts"].clone();
    assert_eq!(drafts[0]["body"]["unknown"], "Half a sentence");
    assert_eq!(drafts[0]["base_rev"], page["reports"][0]["rev"], "it stands on what is kept now");
    let page =
        keep(&practice, &page, json!([]), |report| report["unknown"] = json!("Half a sentence"))
            .unwrap();
    assert_eq!(practice.must("drafts_of", of)["drafts"], json!([]));
    stand(&practice, &page, "agreed", json!({})).unwrap();
}

#[test]
fn nothing_of_another_client_and_no_private_note_is_a_source() {
    let practice = Practice::sample();
    let (wren, holt) = (practice.client("WREN-07"), practice.client("HOLT-12"));
    let page = begin(&practice, &wren);
    let offered = page["offered"].as_array().unwrap();
    let helps = offered.iter().find(|one| one["section"] == "helped").unwrap()["from"].clone();
    let page = keep(&practice, &page, json!([helps, helps]), |_| ()).unwrap();
    assert_eq!(page["reports"][0]["sources"], json!([helps]));
    let page = keep(&practice, &page, json!([]), |_| ()).unwrap();
    assert_eq!(page["reports"][0]["sources"], json!([helps]), "what is known stays known");
    let words = json!({ "words": "hurry", "client": null, "kinds": [], "with_private": true });
    let hits = practice.must("search", words)["hits"].clone();
    let private =
        hits.as_array().unwrap().iter().find(|hit| hit["kind"] == "private_note").unwrap();
    let refused = keep(&practice, &page, json!([private["id"]]), |_| ()).unwrap_err();
    assert_eq!(refused["code"], "not_from_here");
    let theirs = begin(&practice, &holt);
    let refused = keep(&practice, &theirs, json!([helps]), |_| ()).unwrap_err();
    assert_eq!(refused["code"], "not_found");
    let nobody = keep(&practice, &page, json!(["0198f2c0-0000-7000-8000-000000000007"]), |_| ());
    assert_eq!(nobody.unwrap_err()["code"], "not_found");
    assert_eq!(
        look(&practice, &wren)["reports"][0]["rev"],
        page["reports"][0]["rev"],
        "nothing was kept"
    );
}

#[test]
fn nothing_is_offered_from_notes_private_notes_hypotheses_or_numbers() {
    let practice = Practice::sample();
    for code in ["WREN-07", "HOLT-12", "SLATE-03"] {
        let page = look(&practice, &practice.client(code));
        let offered = page["offered"].to_string();
        for never in ["Why the hurry", "I wanted to go on", "Timer", "hypothes"] {
            assert!(!offered.contains(never), "{code}: {never}");
        }
        let own = ["set_out", "movements", "helped", "differently", "client_words"];
        for one in page["offered"].as_array().unwrap() {
            assert!(own.contains(&one["section"].as_str().unwrap()), "{one}");
        }
    }
}

#[test]
fn the_next_report_follows_the_one_before_it_and_not_one_that_was_taken_back() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = written(&practice, &client);
    let page = stand(&practice, &page, "withdrawn", json!({})).unwrap();
    assert_eq!(page["reports"][0]["state"], "withdrawn");
    let page = written(&practice, &client);
    assert_eq!(page["reports"][0]["report"]["number"], 2);
    let why = json!({ "unread_because": "By post." });
    stand(&practice, &page, "given", why).unwrap();
    let page = begin(&practice, &client);
    let numbers: Vec<_> = page["reports"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["report"]["number"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers, [3, 2, 1]);
    let next = &page["reports"][0]["report"];
    assert_eq!(next["from"], next["to"], "a day that has not come is no beginning");
}
