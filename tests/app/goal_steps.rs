//! Small steps of a goal that go on while its form is open.

use crate::Practice;
use crate::goals::{agreed, keeping, new};
use serde_json::{Value, json};

/// A goal with two small steps, as it is shown.
fn tea(practice: &Practice, client: &str) -> Value {
    let mut goal = agreed("Tea with the door shut");
    goal["small_steps"] = json!([
        { "text": "Door half shut", "state": "done" },
        { "text": "Door shut", "state": "idea" },
    ]);
    new(practice, client, goal)["goals"][0].clone()
}

/// Types at a goal as its form does, with blanks for nothing.
fn type_at(practice: &Practice, client: &str, kept: &Value, change: impl FnOnce(&mut Value)) {
    let mut body = kept["goal"].clone();
    for said in body.as_object_mut().unwrap().values_mut().filter(|said| said.is_null()) {
        *said = json!("");
    }
    body["is"] = json!("goal");
    change(&mut body);
    let draft = json!({ "target": kept["id"], "kind": "goal", "client": client, "session": null,
        "base_rev": kept["rev"], "body": body });
    practice.must("keep_draft", draft);
}

fn press(practice: &Practice, client: &str, kept: &Value, state: &str) -> Value {
    let mut pressed = kept.clone();
    pressed["goal"]["small_steps"][1]["state"] = json!(state);
    practice.must("keep_goal", keeping(client, &pressed))["goals"][0].clone()
}

fn drafts(practice: &Practice, client: &str) -> Value {
    practice.must("drafts_of", json!({ "client": client, "kind": "goal" }))["drafts"].clone()
}

#[test]
fn a_step_goes_on_beside_what_is_being_typed_of_the_goal_and_is_not_undone_by_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let kept = tea(&practice, &client);
    type_at(&practice, &client, &kept, |body| {
        body["statement"] = json!("Tea with the door wide sh");
        body["small_steps"].as_array_mut().unwrap().push(json!({ "text": "Rad", "state": "idea" }));
    });
    let now = press(&practice, &client, &kept, "trying");
    let draft = &drafts(&practice, &client)[0];
    assert_eq!(draft["body"]["statement"], "Tea with the door wide sh");
    assert_eq!(draft["base_rev"], now["rev"]);
    let states = json!([
        { "text": "Door half shut", "state": "done" },
        { "text": "Door shut", "state": "trying" },
        { "text": "Rad", "state": "idea" },
    ]);
    assert_eq!(draft["body"]["small_steps"], states, "what was pressed and what is typed");
}

#[test]
fn what_is_kept_from_the_form_leaves_no_draft_behind() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let kept = tea(&practice, &client);
    let goes_on = |body: &mut Value| body["small_steps"][1]["state"] = json!("trying");
    type_at(&practice, &client, &kept, goes_on);
    let kept = press(&practice, &client, &kept, "trying");
    assert_eq!(drafts(&practice, &client), json!([]), "it says no more than what is kept");
    type_at(&practice, &client, &kept, |body| body["because"] = json!("I want my house back."));
    let mut changed = kept.clone();
    changed["goal"]["because"] = json!("I want my house back.");
    practice.must("keep_goal", keeping(&client, &changed));
    assert_eq!(drafts(&practice, &client), json!([]));
}
