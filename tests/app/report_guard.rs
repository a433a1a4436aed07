//! What keeps a progress report from going out, through the commands.

use crate::Practice;
use crate::reports::{found, keep, pair, preview, stand, write_all, written};
use serde_json::json;

#[test]
fn labels_blame_promises_topics_and_unsafe_people_keep_a_report_from_going_out() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let topic = json!({ "label": "The choir years", "openness": "off_limits", "set_by": "client", "valid_from": "2026-01-15", "note": null });
    practice.must(
        "keep_topic",
        json!({ "client": client, "id": null, "base_rev": null, "topic": topic }),
    );
    let page = written(&practice, &client);
    let mut page = stand(&practice, &page, "read_together", json!({})).unwrap();
    for (field, text, problem) in [
        ("movements", json!("You were less resistant."), "kept_out"),
        ("differently", json!("You made me late."), "kept_out"),
        ("unknown", json!("I promise to call."), "a_promise"),
        ("hard", json!("It was about the choir years."), "names_left_alone"),
        ("client_words", json!("The CHOIR years again."), "names_left_alone"),
    ] {
        page = keep(&practice, &page, json!([]), |report| report[field] = text.clone()).unwrap();
        let offered = page["reports"][0]["may_become"].as_array().unwrap();
        assert!(!offered.contains(&json!("agreed")), "{field}");
        assert_eq!(found(stand(&practice, &page, "agreed", json!({}))), [pair(field, problem)]);
        preview(&practice, &page["reports"][0]["id"], "stays_here").unwrap();
        page = keep(&practice, &page, json!([]), |report| {
            report[field] = json!(null);
            write_all(report);
        })
        .unwrap();
    }
    stand(&practice, &page, "agreed", json!({})).unwrap();
}

#[test]
fn labels_are_told_with_kinder_words_and_the_clients_own_words_may_hold_any() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = written(&practice, &client);
    let page = keep(&practice, &page, json!([]), |report| {
        report["movements"] = json!("You were resistant. You should rest.");
        report["client_words"] = json!("I was so resistant, I failed.");
    })
    .unwrap();
    let labels = &page["reports"][0]["labels"];
    let told = json!([
        { "field": "movements", "label": "resistant", "kinder": "protected yourself", "is_kept_out": true },
        { "field": "movements", "label": "should", "kinder": "could", "is_kept_out": false },
    ]);
    assert_eq!(labels, &told);
    let page =
        keep(&practice, &page, json!([]), |report| report["movements"] = json!("You should rest."))
            .unwrap();
    let page = stand(&practice, &page, "read_together", json!({})).unwrap();
    stand(&practice, &page, "agreed", json!({})).unwrap();
}

#[test]
fn only_the_parts_on_the_paper_are_looked_through() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = written(&practice, &client);
    let page = keep(&practice, &page, json!([]), |report| {
        report["movements"] = json!("You were less resistant. I promise that.");
    })
    .unwrap();
    assert_eq!(page["reports"][0]["labels"][0]["field"], "movements");
    let page = stand(&practice, &page, "read_together", json!({})).unwrap();
    let held = [pair("movements", "kept_out"), pair("movements", "a_promise")];
    assert_eq!(found(stand(&practice, &page, "agreed", json!({}))), held);
    let page = keep(&practice, &page, json!([]), |report| {
        report["sections"].as_array_mut().unwrap().retain(|one| one != "movements");
    })
    .unwrap();
    assert_eq!(page["reports"][0]["labels"], json!([]));
    assert_eq!(
        page["reports"][0]["report"]["movements"],
        "You were less resistant. I promise that."
    );
    stand(&practice, &page, "agreed", json!({})).unwrap();
}
