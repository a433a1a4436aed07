//! A copy of one client's records, and requests for records.

use crate::Practice;
use serde_json::{Value, json};
use std::path::PathBuf;

const PHRASE: &str = "seven kettles by the quiet harbour wall";

fn order(client: &str) -> Value {
    json!({
        "client": client, "whom": "client", "with_private": false, "with_private_again": false,
        "request": null, "goes_to": "client", "person": null, "name": null, "legal_basis": null,
        "reason": null, "passphrase": null, "is_open": true,
    })
}

fn with(mut order: Value, more: Value) -> Value {
    for (field, value) in more.as_object().unwrap() {
        order[field] = value.clone();
    }
    order
}

/// Makes a copy on the stick, under that name.
fn made(practice: &Practice, order: Value, name: &str) -> (PathBuf, Result<Value, Value>) {
    let file = practice.stick().join(name);
    practice.choose_new_file(file.clone());
    let answer = practice.call_long("export_client", order);
    (file, answer)
}

fn last_act(practice: &Practice) -> Value {
    practice.must("papers", json!({ "client": practice.client("WREN-07") }))
}

#[test]
fn a_copy_is_made_and_what_was_given_is_kept() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let (file, answer) = made(&practice, order(&wren), "Records.zip");
    let report = answer.unwrap();
    assert_eq!((&report["file"], &report["is_recorded"]), (&json!("Records.zip"), &json!(true)));
    assert!(report["records"].as_u64().unwrap() > 50 && report["pages"].as_u64().unwrap() > 3);
    assert!(std::fs::read(&file).unwrap().starts_with(b"PK"));
    assert!(!file.with_file_name("Records.zip.part").exists());
    let page = practice.must("export_page", json!({ "client": wren }));
    assert_eq!(page["made_on"].as_array().unwrap().len(), 1);
    // A copy is no paper: it is not on the list of papers.
    let papers = last_act(&practice);
    assert!(papers.as_array().unwrap().iter().all(|row| row["event"]["document"] != "record_copy"));
}

#[test]
fn nothing_lies_open_and_nothing_apart_goes_along_unless_that_was_said() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let refused = |more: Value, name: &str| {
        let (file, answer) = made(&practice, with(order(&wren), more), name);
        assert!(!file.exists());
        answer.unwrap_err()["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(refused(json!({ "is_open": false }), "a"), "passphrase_empty");
    assert_eq!(refused(json!({ "passphrase": PHRASE }), "b"), "passphrase_empty");
    let weak = json!({ "passphrase": "kettle", "is_open": false });
    assert_eq!(refused(weak, "c"), "passphrase_too_weak");
    assert_eq!(refused(json!({ "with_private": true }), "d"), "fields");
    assert_eq!(refused(json!({ "goes_to": "somebody" }), "e"), "fields");
}

#[test]
fn a_sealed_copy_for_a_request_is_written_down_with_it() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let request = practice.must("data_requests", json!({ "client": wren }))["requests"][0].clone();
    let sealed = json!({ "request": request["id"], "passphrase": PHRASE, "is_open": false });
    let (file, answer) = made(&practice, with(order(&wren), sealed), "Records.age");
    answer.unwrap();
    assert!(std::fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1"));
    let now = practice.must("data_requests", json!({ "client": wren }))["requests"][0].clone();
    let given = &now["request"]["given"][0];
    assert_eq!((&given["to_whom"], &given["how"]), (&json!("The client"), &json!("A sealed file")));
    assert_eq!(now["request"]["covers"], request["request"]["covers"]);
}

#[test]
fn somebody_else_gets_a_copy_by_the_rules_of_telling() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let page = practice.must("export_page", json!({ "client": wren }));
    let petra = page["people"][0]["id"].clone();
    let somebody = |more: Value| {
        with(with(order(&wren), json!({ "goes_to": "somebody", "whom": "keeping" })), more)
    };
    // No name of the list by the back door, and no right without its reason.
    let named = json!({ "name": page["people"][0]["name"], "legal_basis": "safety", "reason": "In danger." });
    let (file, answer) = made(&practice, somebody(named), "a.zip");
    assert_eq!((answer.unwrap_err()["code"].as_str(), file.exists()), (Some("fields"), false));
    let bare = json!({ "name": "Dr Ostrander", "legal_basis": "law_or_court" });
    let (file, answer) = made(&practice, somebody(bare), "b.zip");
    assert_eq!((answer.unwrap_err()["code"].as_str(), file.exists()), (Some("fields"), false));
    let court = json!({ "name": "Dr Ostrander", "legal_basis": "law_or_court", "reason": "An order of court." });
    made(&practice, somebody(court), "c.zip").1.unwrap();
    let told = practice.must("people", json!({ "client": wren }))["told"].clone();
    let is_it = |one: &Value| one["disclosure"]["to_whom"] == "Dr Ostrander";
    assert!(told.as_array().unwrap().iter().any(is_it), "{told}");
    let safety = json!({ "person": petra, "legal_basis": "safety", "reason": "In danger." });
    made(&practice, somebody(safety), "d.zip").1.unwrap();
}

#[test]
fn a_file_that_is_there_is_not_written_over() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let file = practice.stick().join("Records.zip");
    std::fs::write(&file, b"somebody's own").unwrap();
    let (_, answer) = made(&practice, order(&wren), "Records.zip");
    assert_eq!(answer.unwrap_err()["code"], "name_taken");
    assert_eq!(std::fs::read(&file).unwrap(), b"somebody's own");
    let page = practice.must("export_page", json!({ "client": wren }));
    assert_eq!(page["made_on"], json!([]));
}

fn asked(practice: &Practice, client: &str) -> Value {
    let page = practice.must("data_requests", json!({ "client": client }));
    let request = json!({
        "received_on": page["today"], "wish": "access", "words": null, "identity": "In person",
        "time": "one_month", "due_typed": null, "extension": null, "decision": "open",
        "reasons": null, "how_to_complain": null, "given": [], "covers": [],
    });
    json!({ "client": client, "id": page["minted"], "base_rev": null, "request": request })
}

#[test]
fn a_request_goes_its_way_and_a_refusal_owes_what_it_owes() {
    let practice = Practice::sample();
    let holt = practice.client("HOLT-12");
    let mut keep = asked(&practice, &holt);
    let kept = practice.must("keep_data_request", keep.clone())["requests"][0].clone();
    assert_eq!((&kept["state"], &kept["may_become"]), (&json!("open"), &json!(["in_review"])));
    assert!(kept["due_on"].is_string());
    let to = |request: &Value, to: &str| json!({ "request": request["id"], "base_rev": request["rev"], "to": to });
    assert_eq!(practice.problem("data_request_state", to(&kept, "answered")), "not_from_here");
    let seen = practice.must("data_request_state", to(&kept, "in_review"))["requests"][0].clone();
    assert_eq!(practice.problem("data_request_state", to(&seen, "answered")), "fields");
    assert_eq!(practice.problem("data_request_state", to(&kept, "answered")), "stale");
    keep["base_rev"] = seen["rev"].clone();
    keep["request"]["decision"] = json!("refused");
    keep["request"]["reasons"] = json!("There is no record yet.");
    keep["request"]["how_to_complain"] = json!("The register.");
    let told = practice.must("keep_data_request", keep)["requests"][0].clone();
    let answered =
        practice.must("data_request_state", to(&told, "answered"))["requests"][0].clone();
    let closed =
        practice.must("data_request_state", to(&answered, "closed"))["requests"][0].clone();
    assert_eq!(closed["may_become"], json!([]));
    assert_eq!(practice.problem("data_request_state", to(&closed, "open")), "not_from_here");
}

#[test]
fn words_are_covered_where_they_stand_and_uncovered_again() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let first = |page: Value| page["requests"][0].clone();
    let request = first(practice.must("data_requests", json!({ "client": wren })));
    let offer =
        request["offers"].as_array().unwrap().iter().find(|offer| offer["kind"] == "alliance_note");
    let offer = offer.unwrap().clone();
    let cover = |words: &str| {
        json!({
            "request": request["id"], "base_rev": request["rev"], "record": offer["record"],
            "words": words, "why": "third_person",
        })
    };
    assert_eq!(practice.problem("cover_words", cover("Nobody wrote this.")), "fields");
    let line = offer["line"].as_str().unwrap();
    let covered = first(practice.must("cover_words", cover(line)));
    let covers = covered["covers"].as_array().unwrap();
    assert_eq!(covers.len(), request["covers"].as_array().unwrap().len() + 1);
    assert!(covers.iter().all(|one| one["fits"] == true));
    assert!(covered["offers"].as_array().unwrap().iter().all(|one| *one != offer));
    let off = json!({ "request": request["id"], "base_rev": covered["rev"], "part": covers.last().unwrap()["part"] });
    let uncovered = first(practice.must("uncover_words", off));
    assert_eq!(uncovered["covers"], request["covers"]);
    assert_eq!(uncovered["offers"], request["offers"]);
    let mut theirs = cover(line);
    theirs["base_rev"] = uncovered["rev"].clone();
    theirs["record"] = json!(practice.client("HOLT-12"));
    assert_eq!(practice.problem("cover_words", theirs), "not_found");
}

#[test]
fn a_whole_copy_is_neither_the_clients_nor_an_answer_to_what_was_covered() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let whole = |more: Value| with(with(order(&wren), json!({ "whom": "keeping" })), more);
    let (file, answer) = made(&practice, whole(json!({})), "a.zip");
    assert_eq!((&answer.unwrap_err()["code"], file.exists()), (&json!("fields"), false));
    let request = practice.must("data_requests", json!({ "client": wren }))["requests"][0].clone();
    assert!(!request["covers"].as_array().unwrap().is_empty());
    let covered = json!({ "goes_to": "therapist", "request": request["id"] });
    let (file, answer) = made(&practice, whole(covered), "b.zip");
    assert_eq!((&answer.unwrap_err()["code"], file.exists()), (&json!("fields"), false));
    made(&practice, whole(json!({ "goes_to": "therapist" })), "c.zip").1.unwrap();
}

#[test]
fn what_stays_with_the_therapist_is_not_said_to_have_gone_home() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let copies = || -> Vec<String> {
        let told = practice.must("told", json!({ "client": wren }));
        let papers = told["papers"].as_array().unwrap();
        let is_copy = |paper: &&Value| paper["event"]["document"] == "record_copy";
        let copy = |paper: &Value| paper["event"]["copy"].as_str().unwrap().to_owned();
        papers.iter().filter(is_copy).map(copy).collect()
    };
    let stays = json!({ "whom": "keeping", "goes_to": "therapist" });
    made(&practice, with(order(&wren), stays), "a.zip").1.unwrap();
    assert_eq!(copies(), ["stays_here"]);
    made(&practice, order(&wren), "b.zip").1.unwrap();
    let somebody = json!({ "whom": "keeping", "goes_to": "somebody", "name": "R. Vale, solicitor",
        "legal_basis": "law_or_court", "reason": "An order of the court." });
    made(&practice, with(order(&wren), somebody), "c.zip").1.unwrap();
    let mut all = copies();
    all.sort();
    assert_eq!(all, ["goes_elsewhere", "goes_home", "stays_here"]);
    let told = practice.must("told", json!({ "client": wren }));
    let to_whom = told["told"].as_array().unwrap().iter().map(|one| &one["disclosure"]["to_whom"]);
    assert!(to_whom.into_iter().any(|name| name == "R. Vale, solicitor"), "{}", told["told"]);
}

#[test]
fn what_stays_with_the_therapist_answers_no_request() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let first = || practice.must("data_requests", json!({ "client": wren }))["requests"][0].clone();
    let given = |request: &Value| request["request"]["given"].as_array().unwrap().len();
    let before = first();
    let kept = json!({ "goes_to": "therapist", "request": before["id"] });
    made(&practice, with(order(&wren), kept), "a.zip").1.unwrap();
    assert_eq!((given(&first()), &first()["state"]), (given(&before), &before["state"]));
    let theirs = json!({ "request": before["id"] });
    made(&practice, with(order(&wren), theirs), "b.zip").1.unwrap();
    assert_eq!(given(&first()), given(&before) + 1);
}

#[test]
fn a_paper_is_made_in_no_form_for_somebody_else() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let document = json!({ "kind": "privacy_statement", "client": wren });
    let paper = json!({ "document": document, "copy": "goes_elsewhere", "profile": "clear_14pt",
        "paper": "a4", "lines_for": [] });
    assert_eq!(practice.problem("preview", paper), "not_from_here");
}

#[test]
fn what_is_counted_is_what_the_copy_holds() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let page = practice.must("export_page", json!({ "client": wren }));
    let theirs = made(&practice, order(&wren), "a.zip").1.unwrap();
    assert_eq!(page["for_client"]["records"], theirs["records"]);
    // That a copy was made is a record of its own.
    let page = practice.must("export_page", json!({ "client": wren }));
    let apart = json!({ "with_private": true, "with_private_again": true });
    let with_apart = made(&practice, with(order(&wren), apart), "b.zip").1.unwrap();
    let counts = &page["for_client"];
    let all = counts["records"].as_u64().unwrap() + counts["apart"].as_u64().unwrap();
    assert_eq!(with_apart["records"], json!(all));
    assert!(page["whole"]["records"].as_u64() > counts["records"].as_u64());
    assert_eq!(page["reads_other"], json!(false));
}

#[test]
fn any_words_are_covered_wherever_they_stand() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let first = |page: Value| page["requests"][0].clone();
    let request = first(practice.must("data_requests", json!({ "client": wren })));
    let before = request["covers"].as_array().unwrap().len();
    let cover = |words: &str| {
        json!({
            "request": request["id"], "base_rev": request["rev"], "record": null,
            "words": words, "why": "serious_harm",
        })
    };
    assert_eq!(practice.problem("cover_words", cover("Nobody wrote this.")), "fields");
    assert_eq!(practice.problem("cover_words", cover(" ")), "fields");
    let covered = first(practice.must("cover_words", cover("Petra")));
    let covers = covered["covers"].as_array().unwrap();
    let kinds: Vec<&str> = covers.iter().filter_map(|one| one["kind"].as_str()).collect();
    assert!(covers.len() > before + 1 && kinds.contains(&"support_person"), "{kinds:?}");
    assert!(covers.iter().all(|one| one["fits"] == true));
    let mut again = cover("Petra");
    again["base_rev"] = covered["rev"].clone();
    assert_eq!(practice.problem("cover_words", again), "fields");
}

#[test]
fn what_is_owed_soon_stands_on_today() {
    let practice = Practice::sample();
    let holt = practice.client("HOLT-12");
    let before = practice.must("today", json!(null))["due"].as_array().unwrap().len();
    let mut keep = asked(&practice, &holt);
    keep["request"]["time"] = json!("typed");
    practice.must("keep_data_request", keep);
    let due = practice.must("today", json!(null))["due"].clone();
    let all = due.as_array().unwrap();
    assert_eq!(all.len(), before + 1);
    assert!(all.iter().any(|line| line["what"] == "records_request" && line["code"] == "HOLT-12"));
}
