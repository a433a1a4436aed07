//! Goals through the commands: the client's own yes, their own word, and letting go for nothing.

use crate::Practice;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

#[test]
fn a_goal_begins_as_an_idea_and_the_client_is_at_it_from_the_day_of_their_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = new(&practice, &client, goal("Tea with the door shut"));
    let idea = &page["goals"][0];
    assert_eq!(idea["state"], "idea");
    assert_eq!(idea["may_become"], json!(["active", "let_go"]));
    assert_eq!(
        field(stand(&practice, idea, "active", null())),
        ("agreed_on".into(), "blank".into())
    );
    let ahead = stand(&practice, idea, "active", json!("2099-01-15"));
    assert_eq!(field(ahead), ("agreed_on".into(), "not_this_day".into()));
    assert_eq!(code(stand(&practice, idea, "resting", null())), "not_from_here");
    let page = stand(&practice, idea, "active", json!("2026-01-15")).unwrap();
    assert_eq!(page["goals"][0]["goal"]["agreed_on"], "2026-01-15");
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(overview["goals"], json!(["Tea with the door shut"]));
    assert_eq!(code(stand(&practice, idea, "let_go", null())), "stale", "it was changed elsewhere");
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(look(&practice, &client)["goals"], page["goals"]);
}

#[test]
fn it_is_reached_by_the_clients_word_with_its_day_and_taken_up_again_by_a_new_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = new(&practice, &client, agreed("Tea with the door shut"));
    assert_eq!(page["goals"][0]["state"], "active", "the yes was there");
    let mut typed = page["goals"][0].clone();
    typed["goal"]["reached_on"] = json!("2026-02-01");
    let found = practice.call("keep_goal", keeping(&client, &typed));
    assert_eq!(field(found), ("reached_on".into(), "out_of_place".into()));
    let active = &page["goals"][0];
    assert_eq!(field(stand(&practice, active, "reached", null())).0, "reached_on");
    let page = said(&practice, active, "reached", json!("2026-02-01"), "It was warm.").unwrap();
    let reached = &page["goals"][0];
    assert_eq!(
        (&reached["state"], &reached["may_become"]),
        (&json!("reached"), &json!(["active"]))
    );
    assert_eq!(page["said_last"], json!({ "session_on": "2026-02-01", "text": "It was warm." }));
    assert_eq!(
        field(stand(&practice, reached, "active", null())),
        ("agreed_on".into(), "blank".into())
    );
    let page = stand(&practice, reached, "active", json!("2026-03-01")).unwrap();
    let again = &page["goals"][0]["goal"];
    assert_eq!((&again["agreed_on"], &again["reached_on"]), (&json!("2026-03-01"), &null()));
}

#[test]
fn letting_go_needs_nothing_and_coming_back_needs_a_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = new(&practice, &client, agreed("Tea with the door shut"));
    let page = stand(&practice, &page["goals"][0], "resting", null()).unwrap();
    assert_eq!(page["goals"][0]["may_become"], json!(["active", "reached", "changed", "let_go"]));
    let page = stand(&practice, &page["goals"][0], "let_go", null()).unwrap();
    assert_eq!(page["goals"][0]["may_become"], json!(["idea", "active"]));
    let let_go = &page["goals"][0];
    assert_eq!(field(stand(&practice, let_go, "active", null())).0, "agreed_on");
    let draft = json!({ "target": let_go["id"], "kind": "goal", "client": client, "session": null,
        "base_rev": let_go["rev"], "body": { "statement": "Tea", "agreed_on": "2026-01-15" } });
    practice.must("keep_draft", draft);
    let page = stand(&practice, let_go, "idea", null()).unwrap();
    assert_eq!(page["goals"][0]["goal"]["agreed_on"], null());
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(overview["drafts"].as_array().unwrap().len(), 1, "what is being typed stays");
    let drafts = practice.must("drafts_of", json!({ "client": client, "kind": "goal" }));
    let draft = &drafts["drafts"][0];
    assert_eq!(draft["body"]["agreed_on"], null(), "without the yes that was taken back");
    assert_eq!(draft["base_rev"], page["goals"][0]["rev"]);
}

#[test]
fn what_the_therapist_set_alone_never_becomes_active_by_any_way() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut mine = agreed("Sleep through");
    mine["owner"] = json!("therapist");
    let page = new(&practice, &client, mine.clone());
    assert_eq!(
        (&page["goals"][0]["state"], &page["goals"][0]["may_become"]),
        (&json!("idea"), &json!(["let_go"]))
    );
    let found = stand(&practice, &page["goals"][0], "active", json!("2026-01-15"));
    assert_eq!(field(found), ("owner".into(), "out_of_place".into()));
    let page = new(&practice, &client, agreed("Tea with the door shut"));
    let active = page["goals"][0].clone();
    assert_eq!(active["state"], "active");
    let mut over = active.clone();
    over["goal"]["owner"] = json!("therapist");
    let found = practice.call("keep_goal", keeping(&client, &over));
    assert_eq!(field(found), ("owner".into(), "out_of_place".into()));
    over["goal"] = active["goal"].clone();
    over["goal"]["agreed_on"] = null();
    let found = practice.call("keep_goal", keeping(&client, &over));
    assert_eq!(field(found), ("agreed_on".into(), "blank".into()));
    let instead = instead_of(&practice, &client, &active, mine);
    assert_eq!(field(practice.call("keep_goal", instead)).0, "owner");
    assert_eq!(look(&practice, &client)["goals"], page["goals"], "nothing moved");
}

#[test]
fn a_fourth_goal_waits_as_an_idea_until_there_is_room_and_the_practice_may_say_otherwise() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    for name in ["One", "Two", "Three"] {
        new(&practice, &client, agreed(name));
    }
    let page = new(&practice, &client, agreed("Four"));
    let fourth = page["goals"][3].clone();
    assert_eq!((&fourth["state"], &fourth["may_become"]), (&json!("idea"), &json!(["let_go"])));
    let found = stand(&practice, &fourth, "active", null()).unwrap_err()["problems"][0].clone();
    assert_eq!((&found["field"], &found["problem"]), (&json!("active_goals"), &json!("too_many")));
    assert_eq!((&found["limit"], &found["found"]), (&json!(3), &json!(4)));
    let page = practice
        .must("keep_goal", instead_of(&practice, &client, &page["goals"][0], agreed("Five")));
    let states: Vec<_> =
        page["goals"].as_array().unwrap().iter().map(|one| &one["state"]).collect();
    assert_eq!(
        states,
        ["active", "active", "active", "idea", "changed"],
        "it makes room for itself"
    );
    assert_eq!(page["goals"][4]["became"], page["goals"][2]["id"]);
    let kept = practice.must("practice", json!(null));
    let mut details = kept["practice"].clone();
    details["active_goals"] = json!(4);
    details["alliance_review_sessions"] = null();
    let keep = json!({ "id": kept["id"], "base_rev": kept["rev"], "practice": details });
    let kept = practice.must("keep_practice", keep);
    assert_eq!(kept["practice"]["active_goals"], 4);
    assert_eq!(kept["practice"].get("alliance_review_sessions"), Some(&null()), "never");
    let page = stand(&practice, &page["goals"][3], "active", null()).unwrap();
    assert_eq!((&page["active_goals"], &page["goals"][3]["state"]), (&json!(4), &json!("active")));
}

#[test]
fn what_became_another_stays_so_and_nothing_is_another_clients() {
    let practice = Practice::open();
    let (client, other) = (practice.add("WREN-07"), practice.add("PLUM-03"));
    let page = new(&practice, &client, agreed("Tea with the door shut"));
    let old = page["goals"][0].clone();
    assert_eq!(code(stand(&practice, &old, "changed", null())), "not_from_here", "into what");
    let theirs = instead_of(&practice, &other, &old, agreed("Tea in the garden"));
    assert_eq!(practice.problem("keep_goal", theirs), "not_found");
    assert_eq!(practice.problem("keep_goal", keeping(&other, &old)), "not_found");
    let page = practice
        .must("keep_goal", instead_of(&practice, &client, &old, agreed("Tea in the garden")));
    let changed = &page["goals"][1];
    assert_eq!((&changed["state"], &changed["may_become"]), (&json!("changed"), &json!([])));
    for to in ["idea", "active", "resting", "reached", "let_go"] {
        assert_eq!(code(stand(&practice, changed, to, json!("2026-01-15"))), "not_from_here");
    }
    let again = instead_of(&practice, &client, &old, agreed("Tea by the sea"));
    assert_eq!(practice.problem("keep_goal", again), "not_from_here");
    let mut idea = keeping(&client, &page["goals"][0]);
    idea["instead_of"] = old["id"].clone();
    assert_eq!(
        practice.problem("keep_goal", idea),
        "not_from_here",
        "only a new one takes its place"
    );
    assert_eq!(look(&practice, &other)["goals"], json!([]));
}

#[test]
fn a_goal_is_written_anew_from_its_newest_version_and_asks_for_a_look_on_its_day() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = new(&practice, &client, agreed("Tea with the door shut"));
    let first = page["goals"][0].clone();
    assert_eq!(first["is_due"], false, "no day was said");
    let mut due = first.clone();
    due["goal"]["review_on"] = page["today"].clone();
    due["goal"]["small_steps"] = json!([{ "text": "Door half shut", "state": "trying" }]);
    let page = practice.must("keep_goal", keeping(&client, &due));
    assert_eq!(
        (&page["goals"][0]["is_due"], &page["goals"][0]["state"]),
        (&json!(true), &json!("active"))
    );
    assert_eq!(practice.problem("keep_goal", keeping(&client, &first)), "stale");
    let page = stand(&practice, &page["goals"][0], "resting", null()).unwrap();
    assert_eq!(page["goals"][0]["is_due"], true);
    let page = stand(&practice, &page["goals"][0], "let_go", null()).unwrap();
    assert_eq!(page["goals"][0]["is_due"], false, "nothing is asked of what was let go");
    let mut blank = keeping(&client, &page["goals"][0]);
    blank["goal"]["statement"] = json!(" ");
    assert_eq!(field(practice.call("keep_goal", blank)), ("statement".into(), "blank".into()));
}

#[test]
fn the_sample_shows_what_two_people_want() {
    let practice = Practice::sample();
    let wren = look(&practice, &practice.client("WREN-07"));
    assert_eq!(wren["goals"][0]["state"], "active");
    assert!(!wren["strengths"].as_array().unwrap().is_empty());
    let holt = look(&practice, &practice.client("HOLT-12"));
    assert_eq!(holt["goals"][0]["state"], "resting");
    assert!(wren["sessions"].as_array().unwrap().len() <= 12);
}

pub(crate) fn look(practice: &Practice, client: &str) -> Value {
    practice.must("goals", json!({ "client": client }))
}

fn goal(statement: &str) -> Value {
    json!({ "statement": statement, "owner": "client", "because": null, "sign_of_movement": null,
        "right_size": null, "start_point": null, "now": null, "small_steps": [], "agreed_on": null,
        "review_on": null, "reached_on": null, "last_words": null })
}

pub(crate) fn agreed(statement: &str) -> Value {
    let mut goal = goal(statement);
    goal["agreed_on"] = json!("2026-01-15");
    goal
}

pub(crate) fn new(practice: &Practice, client: &str, goal: Value) -> Value {
    let minted = look(practice, client)["minted"].clone();
    let request = json!({ "client": client, "id": minted, "base_rev": null, "instead_of": null, "goal": goal });
    practice.must("keep_goal", request)
}

fn instead_of(practice: &Practice, client: &str, old: &Value, goal: Value) -> Value {
    let minted = look(practice, client)["minted"].clone();
    json!({ "client": client, "id": minted, "base_rev": null, "instead_of": old["id"], "goal": goal })
}

pub(crate) fn keeping(client: &str, kept: &Value) -> Value {
    json!({ "client": client, "id": kept["id"], "base_rev": kept["rev"], "instead_of": null, "goal": kept["goal"] })
}

pub(crate) fn stand(
    practice: &Practice,
    kept: &Value,
    to: &str,
    on: Value,
) -> Result<Value, Value> {
    let request =
        json!({ "goal": kept["id"], "base_rev": kept["rev"], "to": to, "on": on, "words": null });
    practice.call("goal_state", request)
}

fn said(
    practice: &Practice,
    kept: &Value,
    to: &str,
    on: Value,
    words: &str,
) -> Result<Value, Value> {
    let request =
        json!({ "goal": kept["id"], "base_rev": kept["rev"], "to": to, "on": on, "words": words });
    practice.call("goal_state", request)
}

fn code(found: Result<Value, Value>) -> String {
    found.unwrap_err()["code"].as_str().unwrap().to_owned()
}

/// The field that needs another look, and what about it.
pub(crate) fn field(found: Result<Value, Value>) -> (String, String) {
    let problem = found.unwrap_err();
    let one = &problem["problems"][0];
    let text = |name: &str| one[name].as_str().unwrap_or_else(|| panic!("{problem}")).to_owned();
    (text("field"), text("problem"))
}

fn null() -> Value {
    Value::Null
}
