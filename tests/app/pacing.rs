//! A pacing plan through the commands: begun, agreed, made smaller by the client, looked at again.

use crate::Practice;
use serde_json::{Value, json};

#[test]
fn a_plan_is_in_force_only_once_the_client_said_yes_and_when_to_look_again_is_known() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = begun(&practice, &client);
    let draft = &page["draft"];
    assert_eq!(draft["missing"], json!(["agreed", "agreed_on", "review_on"]));
    assert_eq!(draft["plan"]["limits"]["trauma_minutes"]["value"], 15);
    assert_eq!(practice.problem("agree_plan", json!({ "plan": draft["id"] })), "fields");
    let page = agreed(&practice, draft);
    assert_eq!((&page["draft"], &page["in_force"]["plan"]["number"]), (&json!(null), &json!(1)));
    assert_eq!(page["in_force"]["state"], "active");
}

#[test]
fn a_client_makes_a_limit_smaller_at_once_and_nobody_makes_it_larger_that_way() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = agreed(&practice, &begun(&practice, &client)["draft"]);
    let lower = |plan: &Value, value: u16| json!({ "plan": plan["id"], "limit": "trauma_minutes", "value": value, "client_words": "Ten today." });
    assert_eq!(practice.problem("lower_limit", lower(&page["in_force"], 20)), "fields");
    let page = practice.must("lower_limit", lower(&page["in_force"], 10));
    let limit = &page["in_force"]["plan"]["limits"]["trauma_minutes"];
    assert_eq!((&limit["value"], &limit["set_by"]), (&json!(10), &json!("client")));
    assert_eq!(limit["client_words"], "Ten today.");
    assert_eq!(limit["said_on"], page["on"]);
    assert_eq!(
        (&page["in_force"]["plan"]["number"], &page["earlier"][0]["plan"]["number"]),
        (&json!(2), &json!(1))
    );
    // What made way is no plan to lower any more.
    assert_eq!(practice.problem("lower_limit", lower(&page["earlier"][0], 5)), "not_from_here");
}

#[test]
fn a_version_that_is_being_written_does_not_bring_back_what_the_client_made_smaller() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = agreed(&practice, &begun(&practice, &client)["draft"]);
    let page_with_draft = begun(&practice, &client);
    assert_eq!(page_with_draft["draft"]["plan"]["limits"]["trauma_minutes"]["value"], 15);
    let lower = json!({ "plan": page["in_force"]["id"], "limit": "trauma_minutes", "value": 8, "client_words": null });
    let page = practice.must("lower_limit", lower);
    let draft = &page["draft"];
    assert_eq!(draft["plan"]["limits"]["trauma_minutes"]["value"], 8);
    assert_eq!(draft["missing"], json!(["agreed", "agreed_on", "review_on", "reason"]));
    let page = agreed(&practice, draft);
    assert_eq!(
        page["in_force"]["plan"]["number"], 4,
        "it comes after the one it takes the place of"
    );
    assert_eq!(page["in_force"]["plan"]["limits"]["trauma_minutes"]["value"], 8);
}

#[test]
fn a_version_set_aside_leaves_no_plan_and_another_may_be_begun() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = agreed(&practice, &begun(&practice, &client)["draft"]);
    let page = practice.must("set_aside_plan", json!({ "plan": page["in_force"]["id"] }));
    assert_eq!(
        (&page["in_force"], &page["earlier"][0]["state"]),
        (&json!(null), &json!("set_aside"))
    );
    let page = begun(&practice, &client);
    assert_eq!(page["draft"]["plan"]["number"], 2);
    assert_eq!(begun(&practice, &client)["draft"]["id"], page["draft"]["id"], "gone on with");
}

/// Begins a plan, or the version after it.
pub(crate) fn begun(practice: &Practice, client: &str) -> Value {
    practice.must("draft_plan", json!({ "client": client }))
}

/// Keeps a draft as agreed today and lets it be in force.
pub(crate) fn agreed(practice: &Practice, draft: &Value) -> Value {
    let mut body = draft["plan"].clone();
    body["agreed"] = json!("yes");
    body["agreed_on"] = json!(today(practice));
    body["review_on"] = json!(today(practice));
    body["reason"] = json!("Talked about.");
    let kept = json!({ "plan": draft["id"], "base_rev": draft["rev"], "body": body });
    practice.must("keep_plan", kept);
    practice.must("agree_plan", json!({ "plan": draft["id"] }))
}

fn today(practice: &Practice) -> Value {
    practice.must("app_state", json!({}))["today"].clone()
}

#[test]
fn the_check_restates_what_was_recorded_against_the_marks_that_were_set() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let page = practice.must("pacing", json!({ "client": client }));
    let done = page["done"].as_array().unwrap();
    let minutes: Vec<_> = done.iter().map(|one| one["dose"]["trauma_minutes"].clone()).collect();
    assert_eq!(
        minutes[minutes.len() - 5..],
        [json!(0), json!(6), json!(0), json!(9), json!(12)],
        "12 as it was corrected"
    );
    assert_eq!(minutes[0], json!(null), "not recorded is never zero");
    let check = &page["check"];
    assert_eq!((&check["off"], &check["outcome"]["level"]), (&json!(null), &json!("worth_a_look")));
    let rules: Vec<_> = check["outcome"]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["rule"].clone())
        .collect();
    assert!(rules.contains(&json!("P08")), "{rules:?}");
}

#[test]
fn what_is_made_of_a_check_is_kept_with_the_check_as_it_stood_and_no_disagreement_goes_without_a_reason()
 {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let answer = |response: &str, words: Value| json!({ "client": client, "response": response, "words": words });
    let before = practice.must("pacing", json!({ "client": client }));
    assert_eq!(practice.problem("answer_pacing_check", answer("disagree", json!(" "))), "fields");
    let page = practice
        .must("answer_pacing_check", answer("disagree", json!("She chose the two minutes.")));
    let run = &page["check"]["runs"][0]["run"];
    assert_eq!(run["outcome"], before["check"]["outcome"]);
    assert_eq!((&run["rule_set"], &run["plan_number"]), (&json!("PC-1.0"), &json!(2)));
    assert_eq!(run["words"], "She chose the two minutes.");
}

#[test]
fn the_check_can_be_switched_off_for_one_client_and_for_the_whole_practice() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let switch =
        |is_on: bool, reason: &str| json!({ "client": client, "is_on": is_on, "reason": reason });
    assert_eq!(practice.problem("switch_pacing_check", switch(false, "")), "fields");
    let page = practice.must("switch_pacing_check", switch(false, "Not now."));
    assert_eq!(
        (&page["check"]["off"], &page["check"]["outcome"]),
        (&json!("client"), &json!(null))
    );
    let answer = json!({ "client": client, "response": "read", "words": null });
    assert_eq!(practice.problem("answer_pacing_check", answer), "not_from_here");
    let page = practice.must("switch_pacing_check", switch(true, "Wanted again."));
    assert_eq!(page["check"]["off"], json!(null));
    let view = practice.must("practice", json!(null));
    let mut details = view["practice"].clone();
    details["pacing_check"] = json!({ "is_off": true, "thresholds": { "check_in_dip": 2, "check_in_low": 4, "strain_long_sessions": 3,
        "strain_strong": 4, "dose_jump_minutes": 10, "dose_jump_percent": 150, "quiet_suds": 2 } });
    practice.must(
        "keep_practice",
        json!({ "id": view["id"], "base_rev": view["rev"], "practice": details }),
    );
    let page = practice.must("pacing", json!({ "client": client }));
    assert_eq!(
        (&page["check"]["off"], &page["check"]["outcome"]),
        (&json!("practice"), &json!(null))
    );
}

#[test]
fn somebody_whose_age_nobody_wrote_down_is_checked_only_after_a_reason_was_written() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = practice.must("pacing", json!({ "client": client }));
    assert_eq!(page["check"]["off"], "young");
    let on = json!({ "client": client, "is_on": true, "reason": "A grown-up." });
    let page = practice.must("switch_pacing_check", on);
    assert_eq!(
        (&page["check"]["off"], &page["check"]["outcome"]["level"]),
        (&json!(null), &json!("too_little"))
    );
}

#[test]
fn what_another_client_did_changes_no_finding_and_no_number_of_this_one() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let before = practice.must("pacing", json!({ "client": client }));
    let other = practice.add("FERN-21");
    let session = practice.session_today(&other);
    practice.must("start_session", json!({ "session": session }));
    let strong = json!({ "session": session, "line": null, "at_minute": null,
        "what": { "happened": "distress", "value": 10, "scale": "0_10" } });
    practice.must("note_event", strong);
    let signal = json!({ "session": session, "line": null, "at_minute": null,
        "what": { "happened": "stop_signal", "honoured": "no" } });
    practice.must("note_event", signal);
    let after = practice.must("pacing", json!({ "client": client }));
    assert!(!before["check"]["outcome"]["findings"].as_array().unwrap().is_empty());
    assert_eq!(after["check"]["outcome"], before["check"]["outcome"]);
    assert_eq!(after["done"], before["done"]);
}
