//! Reports: what may go out, and what a typed word is told by.

use super::*;
use crate::reports::{found, keep, written};

fn stand(practice: &Practice, page: &Value, to: &str, on: Value) -> Result<Value, Value> {
    let kept = &page["reports"][0];
    practice.call(
        "report_state",
        json!({ "report": kept["id"], "base_rev": kept["rev"], "to": to, "on": on,
            "unread_because": null }),
    )
}

fn left_alone(practice: &Practice, client: &str, label: &str) {
    let topic = json!({ "label": label, "openness": "off_limits", "set_by": "client",
        "valid_from": "2026-01-15", "note": null });
    practice.must(
        "keep_topic",
        json!({ "client": client, "id": null, "base_rev": null, "topic": topic }),
    );
}

/// Whether a report with such a text may be agreed to.
fn may_go(label: &str, field: &str, text: Value) -> bool {
    let (practice, client) = with_client();
    left_alone(&practice, &client, label);
    let page = written(&practice, &client);
    let page = stand(&practice, &page, "read_together", json!(null)).unwrap();
    let page = keep(&practice, &page, json!([]), |report| report[field] = text).unwrap();
    stand(&practice, &page, "agreed", json!(null)).is_ok()
}

#[test]
fn a_topic_that_is_left_alone_is_found_across_a_line_break() {
    assert!(!may_go("The choir years", "hard", json!("It was the choir\nyears again.")));
}

#[test]
fn a_topic_that_is_left_alone_is_found_with_two_spaces_or_one_that_does_not_break() {
    assert!(!may_go("The choir years", "hard", json!("It was the choir  years.")));
    assert!(!may_go("The choir years", "hard", json!("It was the choir\u{a0}years.")));
}

#[test]
fn a_topic_that_is_left_alone_is_found_however_its_accents_are_written() {
    assert!(!may_go("L\u{e9}a", "hard", json!("It was Le\u{301}a again.")));
}

#[test]
fn a_topic_that_is_left_alone_is_found_with_and_without_arabic_vowel_marks() {
    assert!(!may_go("المدرسة", "client_words", json!("كانت المَدرسة صعبة")));
    assert!(!may_go("أحمد", "client_words", json!("جاء احمد أمس")));
}

#[test]
fn a_topic_that_is_left_alone_is_found_with_another_apostrophe_or_dash() {
    assert!(!may_go("Father's house", "hard", json!("At father\u{2019}s house.")));
    assert!(!may_go("step-father", "hard", json!("The step\u{2011}father.")));
}

#[test]
fn a_topic_that_is_left_alone_is_found_with_a_soft_hyphen_in_it() {
    assert!(!may_go("harbour", "hard", json!("At the har\u{ad}bour.")));
}

#[test]
fn a_topic_that_is_left_alone_is_found_in_choices_helped_and_stay() {
    assert!(!may_go("harbour", "choices", json!(["Walk to the Harbour."])));
    assert!(!may_go("harbour", "helped", json!(["HARBOUR walks"])));
    assert!(!may_go("harbour", "stay", json!("at the harbour")));
}

fn kept_out(field: &str, text: Value) -> bool {
    let (practice, client) = with_client();
    let page = written(&practice, &client);
    let page = stand(&practice, &page, "read_together", json!(null)).unwrap();
    let page = keep(&practice, &page, json!([]), |report| report[field] = text).unwrap();
    stand(&practice, &page, "agreed", json!(null)).is_err()
}

#[test]
fn labels_are_found_in_any_case_and_across_lines_and_in_what_is_left_out() {
    for text in [
        "You were RESISTANT.",
        "you were \u{ff52}esistant",
        "non\ncompliant",
        "non-\ncompliant",
        "resis\u{ad}tant",
        "resis\u{200b}tant",
        "It was not easy, resistant",
        "why not? resistant",
        "_resistant_",
    ] {
        assert!(kept_out("movements", json!(text)), "{text:?}");
    }
    assert!(kept_out("choices", json!(["Be less resistant"])));
    assert!(kept_out("stay", json!("resistant")));
}

#[test]
fn a_promise_is_found_across_a_line_break() {
    assert!(kept_out("unknown", json!("I promise to call.")));
    assert!(kept_out("unknown", json!("I\npromise to call.")));
    assert!(kept_out("unknown", json!("I  promise to call.")));
}

#[test]
fn blame_is_found_across_a_line_break() {
    assert!(kept_out("unknown", json!("You made me late.")));
    assert!(kept_out("unknown", json!("You\nmade me late.")));
    assert!(kept_out("unknown", json!("You  made\u{a0}me late.")));
}

#[test]
fn words_that_were_written_after_it_was_read_are_not_said_to_have_been_read_together() {
    let (practice, client) = with_client();
    let page = written(&practice, &client);
    let from = json!(ago(&practice, 9));
    let page = keep(&practice, &page, json!([]), |report| report["from"] = from).unwrap();
    let page = stand(&practice, &page, "read_together", json!(ago(&practice, 1))).unwrap();
    let page = keep(&practice, &page, json!([]), |report| {
        report["hard"] = json!("Words that nobody heard.");
        report["makes_sense"] = json!("So.");
    })
    .unwrap();
    let agreed = stand(&practice, &page, "agreed", json!(null));
    assert_eq!(found(agreed), [("read_on".to_owned(), "blank".to_owned())]);
    let page = stand(&practice, &page, "draft", json!(null)).unwrap();
    let page = stand(&practice, &page, "read_together", json!(null)).unwrap();
    stand(&practice, &page, "agreed", json!(null)).unwrap();
}

#[test]
fn a_report_is_read_together_on_no_day_before_the_days_it_tells_of() {
    let (practice, client) = with_client();
    let page = written(&practice, &client);
    assert!(stand(&practice, &page, "read_together", json!("1990-01-01")).is_err());
}

#[test]
fn nothing_that_was_entered_in_error_is_a_source() {
    let (practice, client) = with_client();
    let strain = first(&noticed(&practice, &client))["id"].clone();
    practice.must("void_rupture", json!({ "entry": strain, "reason": null }));
    let page = written(&practice, &client);
    assert!(keep(&practice, &page, json!([strain]), |_| ()).is_err());
}

#[test]
fn a_list_of_words_that_match_nothing_or_anything_does_no_harm() {
    let (practice, client) = with_client();
    let keep_list = |labels: Vec<String>| {
        let rev = practice.must("word_lists", json!(null))["base_rev"].clone();
        let words: Vec<_> = labels
            .iter()
            .map(|label| json!({ "label": label, "kinder": "x", "is_kept_out": true }))
            .collect();
        practice.call(
            "keep_word_lists",
            json!({ "base_rev": rev, "kinder_words": words, "repair_wordings": null }),
        )
    };
    keep_list((0..120).map(|at| format!("word{at}")).collect()).unwrap();
    let many = keep_list((0..121).map(|at| format!("word{at}")).collect()).unwrap_err();
    assert_eq!(many["problems"][0]["field"], "kinder_words");
    keep_list(vec![".*".into(), "(".into(), "[".into(), "\\".into()]).unwrap();
    let page = written(&practice, &client);
    assert_eq!(page["reports"][0]["labels"], json!([]));
}

#[test]
fn a_label_that_nobody_can_see_is_no_label() {
    let practice = Practice::open();
    let mut kept = Vec::new();
    for label in ["\u{200b}", "\u{a0}", "\u{ad}", "\u{640}", "\u{2060}"] {
        let words = json!([{ "label": label, "kinder": "x", "is_kept_out": true }]);
        let rev = practice.must("word_lists", json!(null))["base_rev"].clone();
        let keep = json!({ "base_rev": rev, "kinder_words": words, "repair_wordings": null });
        if practice.call("keep_word_lists", keep).is_ok() {
            kept.push(label);
        }
    }
    assert_eq!(kept, [""; 0]);
}

#[test]
fn the_same_label_stands_once_in_a_list() {
    let practice = Practice::open();
    let word = |kinder: &str, out: bool| json!({ "label": "stubborn", "kinder": kinder, "is_kept_out": out });
    let words = json!([word("sure", true), word("firm", false)]);
    let keep = json!({ "base_rev": 0, "kinder_words": words, "repair_wordings": null });
    assert!(practice.call("keep_word_lists", keep).is_err());
}
