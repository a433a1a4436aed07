//! Progress reports and goals on their way to paper.

use crate::Practice;
use crate::reports::{begin, found, keep, look, pair, preview, stand};
use serde_json::json;

#[test]
fn a_report_can_be_drawn_as_it_stands_and_has_no_form_for_other_eyes() {
    let practice = Practice::sample();
    let wren = practice.client("WREN-07");
    let given = look(&practice, &wren)["reports"][0].clone();
    assert_eq!((&given["state"], &given["labels"]), (&json!("given"), &json!([])));
    for copy in ["stays_here", "goes_home"] {
        let pages = preview(&practice, &given["id"], copy).unwrap();
        assert_eq!((&pages["is_draft"], &pages["is_tagged"]), (&json!(false), &json!(true)));
    }
    let read = preview(&practice, &given["id"], "someone_may_read").unwrap_err();
    assert_eq!(read["code"], "not_for_other_eyes");
    let page = begin(&practice, &wren);
    let draft = page["reports"][0]["id"].clone();
    assert_eq!(preview(&practice, &draft, "stays_here").unwrap()["is_draft"], true);
    preview(&practice, &draft, "goes_home").unwrap();
    let page =
        keep(&practice, &page, json!([]), |report| report["hard"] = json!("You were needy."))
            .unwrap();
    let home = preview(&practice, &draft, "goes_home");
    assert_eq!(
        found(home),
        [pair("hard", "kept_out")],
        "no label goes home, not in a draft either"
    );
    let page = stand(&practice, &page, "withdrawn", json!({})).unwrap();
    let gone = page["reports"][0]["id"].clone();
    preview(&practice, &gone, "stays_here").unwrap();
    assert_eq!(preview(&practice, &gone, "goes_home").unwrap_err()["code"], "not_from_here");
    let holt = look(&practice, &practice.client("HOLT-12"))["reports"][0]["id"].clone();
    preview(&practice, &holt, "stays_here").unwrap();
    assert_eq!(preview(&practice, &holt, "goes_home").unwrap_err()["code"], "no_home_copy");
}

#[test]
fn goals_without_any_have_no_paper() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let document = json!({ "kind": "goals", "client": client });
    let asked = json!({ "document": document, "copy": "stays_here", "profile": "clear_14pt", "paper": "a4", "lines_for": [] });
    assert_eq!(practice.problem("preview", asked), "not_from_here");
}
