//! Papers for a client through the commands: what can be drawn, for whom, and what was printed.

use crate::Practice;
use serde_json::{Value, json};

fn asked(document: &Value, copy: &str) -> Value {
    json!({ "document": document, "copy": copy, "profile": "clear_14pt", "paper": "a4", "lines_for": [] })
}

fn withdrawn(practice: &Practice, client: &str) -> Value {
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let items = page["items"].as_array().unwrap();
    let stopped = items.iter().find(|item| item["standing"] == "withdrawn").unwrap();
    stopped["by"].clone()
}

fn every_document(practice: &Practice, client: &str) -> Vec<Value> {
    vec![
        json!({ "kind": "consent_snapshot", "client": client, "on": "2099-01-01" }),
        json!({ "kind": "withdrawal_slip", "event": withdrawn(practice, client) }),
        json!({ "kind": "crisis_sheet", "client": client }),
        json!({ "kind": "wallet_card", "client": client, "plain": false }),
        json!({ "kind": "wallet_card", "client": client, "plain": true }),
        json!({ "kind": "privacy_statement", "client": client }),
        json!({ "kind": "before_we_start", "client": client }),
        json!({ "kind": "check_in_six", "client": client }),
    ]
}

#[test]
fn every_paper_of_a_client_can_be_drawn_and_none_goes_home_where_none_is_safer() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    for document in every_document(&practice, &client) {
        let pages = practice.must("preview", asked(&document, "stays_here"));
        assert!(!pages["pages"].as_array().unwrap().is_empty(), "{document}");
        assert_eq!(pages["is_tagged"], true, "{document}");
        assert_eq!(pages["is_draft"], false, "{document}");
    }
    let none_safer = practice.client("HOLT-12");
    for kind in ["privacy_statement", "before_we_start"] {
        let document = json!({ "kind": kind, "client": none_safer });
        practice.must("preview", asked(&document, "stays_here"));
        assert_eq!(practice.problem("preview", asked(&document, "goes_home")), "no_home_copy");
    }
}

#[test]
fn a_statement_and_a_form_for_nobody_stay_here() {
    let practice = Practice::open();
    for kind in ["privacy_statement", "before_we_start"] {
        let document = json!({ "kind": kind, "client": null });
        practice.must("preview", asked(&document, "stays_here"));
        assert_eq!(practice.problem("preview", asked(&document, "goes_home")), "no_home_copy");
    }
}

#[test]
fn there_is_no_slip_for_another_answer_or_for_one_entered_in_error_and_no_card_without_a_plan() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let items = page["items"].as_array().unwrap();
    let no = items.iter().find(|item| item["standing"] == "declined").unwrap()["by"].clone();
    let slip =
        |event: &Value| asked(&json!({ "kind": "withdrawal_slip", "event": event }), "stays_here");
    assert_eq!(practice.problem("preview", slip(&no)), "not_found");
    let stopped = withdrawn(&practice, &client);
    practice.must("preview", slip(&stopped));
    practice.must("void_consent", json!({ "entry": stopped, "reason": "Another client." }));
    assert_eq!(practice.problem("preview", slip(&stopped)), "not_found");
    let holt = practice.client("HOLT-12");
    let card = json!({ "kind": "wallet_card", "client": holt, "plain": true });
    assert_eq!(practice.problem("preview", asked(&card, "stays_here")), "not_found");
}

#[test]
fn a_client_has_a_list_of_what_was_printed_with_the_newest_first() {
    let practice = Practice::sample();
    let papers = practice.must("papers", json!({ "client": practice.client("WREN-07") }));
    let papers = papers.as_array().unwrap();
    assert!(!papers.is_empty());
    let at: Vec<_> = papers.iter().map(|paper| paper["at"].as_i64().unwrap()).collect();
    assert!(at.is_sorted_by(|one, next| one >= next), "{at:?}");
    for paper in papers {
        assert!(paper["event"]["pages"].as_u64().unwrap() > 0);
        let is_agreement = ["safety_agreement", "treatment_agreement"]
            .contains(&paper["event"]["document"].as_str().unwrap());
        assert_eq!(paper["number"].is_u64(), is_agreement);
    }
    let nobody = practice.must("papers", json!({ "client": practice.add("FERN-99") }));
    assert_eq!(nobody, json!([]));
}
