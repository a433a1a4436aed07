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
