//! The practice's own wordings through the commands.

use crate::Practice;
use crate::reports::{found, keep as keep_report, written};
use serde_json::{Value, json};

#[test]
fn the_practices_own_words_hold_and_ours_again_when_they_are_let_go() {
    let practice = Practice::sample();
    let ours = practice.must("word_lists", json!(null));
    assert_eq!(
        (&ours["has_own_kinder_words"], &ours["has_own_repair_wordings"]),
        (&json!(false), &json!(false))
    );
    assert!(ours["kinder_words"].as_array().unwrap().len() > 40);
    let details = practice.must("practice", json!(null));
    let mut typed = details["practice"].clone();
    typed["phone"] = json!("01632 960199");
    let draft = json!({ "target": details["id"], "kind": "practice", "client": null, "session": null, "base_rev": details["rev"], "body": typed });
    practice.must("keep_draft", draft);
    let own = json!([{ "label": "عنيد", "kinder": "", "is_kept_out": true }]);
    let keep =
        json!({ "base_rev": ours["base_rev"], "kinder_words": own, "repair_wordings": null });
    let kept = practice.must("keep_word_lists", keep.clone());
    assert_eq!((&kept["kinder_words"], &kept["has_own_kinder_words"]), (&own, &json!(true)));
    assert_eq!(kept["repair_wordings"], ours["repair_wordings"]);
    assert_eq!(practice.problem("keep_word_lists", keep), "stale");
    let details = practice.must("practice", json!(null));
    assert_eq!(details["draft"]["phone"], "01632 960199", "what is typed elsewhere stays");
    assert_eq!(details["draft"]["kinder_words"], own, "and carries the new words");
    let client = practice.client("SLATE-03");
    let page = written(&practice, &client);
    let page = practice_words(&practice, &page, "You were resistant.");
    assert_eq!(page["reports"][0]["labels"], json!([]), "our list does not hold");
    let page = practice_words(&practice, &page, "هو عَنيد");
    assert_eq!(page["reports"][0]["labels"][0]["kinder"], Value::Null);
    let back =
        json!({ "base_rev": kept["base_rev"], "kinder_words": null, "repair_wordings": null });
    assert_eq!(practice.must("keep_word_lists", back)["kinder_words"], ours["kinder_words"]);
    let blank = json!([{ "label": " ", "kinder": "", "is_kept_out": true }]);
    let rev = practice.must("word_lists", json!(null))["base_rev"].clone();
    let blank = json!({ "base_rev": rev, "kinder_words": blank, "repair_wordings": null });
    assert_eq!(
        found(practice.call("keep_word_lists", blank)),
        [("kinder_words".to_owned(), "blank".to_owned())]
    );
}

fn practice_words(practice: &Practice, page: &Value, text: &str) -> Value {
    keep_report(practice, page, json!([]), |report| report["movements"] = json!(text)).unwrap()
}

#[test]
fn a_word_list_can_be_the_first_thing_that_is_kept_of_a_practice() {
    let practice = Practice::open();
    let ours = practice.must("word_lists", json!(null));
    assert_eq!(ours["base_rev"], 0);
    let said = json!([{ "step": "r_listen", "text": "Tell me all of it." }]);
    let keep = json!({ "base_rev": 0, "kinder_words": null, "repair_wordings": said });
    let kept = practice.must("keep_word_lists", keep);
    assert_eq!((&kept["base_rev"], &kept["repair_wordings"]), (&json!(1), &said));
}

#[test]
fn a_row_that_is_typed_is_no_draft_of_the_practice() {
    let practice = Practice::open();
    let target = practice.must("practice", json!(null))["id"].clone();
    let body = json!({ "list": "kinder", "was": null, "label": "stubb", "kinder": "", "is_kept_out": true });
    let draft = json!({ "target": target, "kind": "practice", "client": null, "session": null, "base_rev": null, "body": body });
    practice.must("keep_draft", draft);
    let page = practice.must("practice", json!(null));
    assert_eq!((&page["draft"], &page["draft_left_over"]), (&json!(null), &json!(null)));
    assert_ne!(page["id"], target, "a name of its own");
}
