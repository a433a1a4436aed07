//! Numbers from paper forms through the commands: kept for good, each form on its own, and never asked after a no.

use crate::Practice;
use crate::consent;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

#[test]
fn a_score_is_kept_for_good_and_stands_beside_the_one_before_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.must("keep_measure", keep(&practice, &client, score("2026-01-15", 3000)));
    practice.must("keep_measure", keep(&practice, &client, score("2026-01-22", 3500)));
    let page = practice.must("keep_measure", keep(&practice, &client, score("2026-01-29", 2900)));
    let form = &page["measures"][0];
    assert_eq!((&form["name"], &form["most"]), (&json!("Paper form A"), &json!(4000)));
    let change = |at: usize| form["scores"][at]["change"].clone();
    assert_eq!(change(0), json!(null));
    let within = json!({ "by": 500, "needed": 537, "is_more_than_wobble": false });
    assert_eq!(change(1), within);
    assert_eq!(change(2), json!({ "by": -600, "needed": 537, "is_more_than_wobble": true }));
    crate::locking::lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let again = practice.must("measures", json!({ "client": client }));
    assert_eq!(again["measures"], page["measures"]);
    let mut late = keep(&practice, &client, score("2026-01-22", 1));
    late["id"] = form["scores"][1]["id"].clone();
    practice.call("keep_measure", late).expect_err("what is kept is not written over");
}

#[test]
fn no_two_forms_or_scales_are_ever_on_one_line_and_the_one_used_last_is_first() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let with = |day, field: &str, value: Value| {
        let mut score = score(day, 3000);
        score[field] = value;
        keep(&practice, &client, score)
    };
    practice.must("keep_measure", with("2026-01-15", "measure", json!("Paper form B")));
    practice.must("keep_measure", with("2026-01-22", "most", json!(5000)));
    practice.must("keep_measure", with("2026-01-10", "measure", json!("Paper form A")));
    let page = practice.must("keep_measure", with("2026-01-12", "measure", json!("PAPER FORM A ")));
    let forms = page["measures"].as_array().unwrap();
    let told: Vec<_> = forms
        .iter()
        .map(|form| (form["most"].as_i64().unwrap(), form["scores"].as_array().unwrap().len()))
        .collect();
    assert_eq!(told, [(5000, 1), (4000, 1), (4000, 2)]);
    assert_eq!(forms[2]["name"], "PAPER FORM A ", "as in the newest");
    assert_eq!(forms[2]["scores"][0]["score"]["taken_on"], "2026-01-10", "earliest first");
}

#[test]
fn what_was_entered_in_error_stays_to_be_read_and_is_beside_no_other() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    practice.must("keep_measure", keep(&practice, &client, score("2026-01-15", 3000)));
    let page = practice.must("keep_measure", keep(&practice, &client, score("2026-01-22", 300)));
    let slip = page["measures"][0]["scores"][1]["id"].clone();
    let mut instead = keep(&practice, &client, score("2026-01-22", 3050));
    instead["instead_of"] = slip.clone();
    let page = practice.must("keep_measure", instead);
    let scores = page["measures"][0]["scores"].as_array().unwrap();
    let told: Vec<_> =
        scores.iter().map(|one| (one["is_voided"].clone(), one["change"]["by"].clone())).collect();
    let null = json!(null);
    let expected = [(json!(false), null.clone()), (json!(true), null), (json!(false), json!(50))];
    assert_eq!(told, expected);
    let mut again = keep(&practice, &client, score("2026-01-22", 3060));
    again["instead_of"] = slip;
    assert_eq!(practice.problem("keep_measure", again), "not_from_here", "its place is taken");
    let entry = json!({ "entry": scores[2]["id"], "reason": "Another client's." });
    let page = practice.must("void_measure", entry);
    assert_eq!(page["measures"][0]["scores"][2]["is_voided"], true);
}

#[test]
fn a_score_of_one_client_takes_the_place_of_none_of_another() {
    let practice = Practice::open();
    let (client, other) = (practice.add("WREN-07"), practice.add("PLUM-03"));
    let page = practice.must("keep_measure", keep(&practice, &client, score("2026-01-15", 3000)));
    let mut instead = keep(&practice, &other, score("2026-01-15", 3100));
    instead["instead_of"] = page["measures"][0]["scores"][0]["id"].clone();
    assert_eq!(practice.problem("keep_measure", instead), "not_found");
    let session = practice.session_today(&client);
    let entry = json!({ "entry": session, "reason": null });
    assert_eq!(practice.problem("void_measure", entry), "not_found", "a session is no score");
    assert_eq!(practice.must("measures", json!({ "client": other }))["measures"], json!([]));
}

#[test]
fn nothing_is_kept_without_the_right_to_the_form_or_of_a_day_to_come() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut bare = score("2026-01-15", 3000);
    bare["licence_confirmed"] = json!(false);
    let refused = practice.call("keep_measure", keep(&practice, &client, bare)).unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "licence_confirmed");
    let refused = practice
        .call("keep_measure", keep(&practice, &client, score("2099-01-15", 1)))
        .unwrap_err();
    let problem = &refused["problems"][0];
    assert_eq!(
        (&problem["field"], &problem["problem"]),
        (&json!("taken_on"), &json!("not_this_day"))
    );
}

#[test]
fn after_a_no_to_being_asked_only_what_was_filled_in_before_is_kept() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let item = consent::list(&practice, &client, "outcome_questions")["id"].clone();
    let item = item.as_str().unwrap();
    let on = |day: &str, decision: &str| json!({ "answered_on": day, "decision": decision });
    consent::answer(&practice, item, on("2026-01-10", "granted"));
    let page = practice.must("keep_measure", keep(&practice, &client, score("2026-01-20", 3000)));
    assert_eq!(page["asked_standing"], "granted");
    consent::answer(&practice, item, on("2026-01-20", "withdrawn"));
    let page = practice.must("keep_measure", keep(&practice, &client, score("2026-01-19", 2900)));
    assert_eq!(page["asked_standing"], "withdrawn");
    let late = keep(&practice, &client, score("2026-01-21", 3000));
    assert_eq!(practice.problem("keep_measure", late), "not_agreed");
    // A slip in what was kept is put right, and stays on its day.
    let mut instead = keep(&practice, &client, score("2026-01-20", 3010));
    instead["instead_of"] = page["measures"][0]["scores"][1]["id"].clone();
    let mut later = instead.clone();
    later["score"]["taken_on"] = json!("2026-01-21");
    assert_eq!(practice.problem("keep_measure", later), "not_agreed");
    practice.must("keep_measure", instead);
}

#[test]
fn what_was_typed_is_gone_once_it_is_kept() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let request = keep(&practice, &client, score("2026-01-15", 3000));
    let draft = json!({ "target": request["id"], "kind": "measure_score", "client": client,
        "session": null, "base_rev": null, "body": { "measure": "Paper form" } });
    practice.must("keep_draft", draft);
    let of = json!({ "kind": "measure_score", "client": client });
    let drafts = || practice.must("drafts_of", of.clone())["drafts"].as_array().unwrap().len();
    assert_eq!(drafts(), 1);
    practice.must("keep_measure", request);
    assert_eq!(drafts(), 0);
}

#[test]
fn the_sample_has_one_form_with_a_norm_and_one_without() {
    let practice = Practice::sample();
    let of = |code| practice.must("measures", json!({ "client": practice.client(code) }));
    let wren = of("WREN-07");
    let scores = wren["measures"][0]["scores"].as_array().unwrap();
    let told: Vec<_> =
        scores.iter().map(|one| one["change"]["is_more_than_wobble"].clone()).collect();
    assert_eq!(told, [json!(null), json!(true), json!(false)]);
    let holt = of("HOLT-12");
    assert_eq!(holt["measures"][0]["scores"][0]["score"]["norm"], json!(null));
}

fn keep(practice: &Practice, client: &str, score: Value) -> Value {
    let minted = practice.must("measures", json!({ "client": client }))["minted"].clone();
    json!({ "client": client, "id": minted, "instead_of": null, "score": score })
}

fn score(taken_on: &str, score: i32) -> Value {
    json!({ "measure": "Paper form A", "licence_confirmed": true, "taken_on": taken_on,
        "score": score, "least": 0, "most": 4000, "higher_is": "better",
        "norm": { "sd": 500, "reliability": 850, "citation": "A manual, table 2" },
        "my_line": null, "parts": [] })
}
