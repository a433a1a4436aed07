//! The Check-in Six through the commands: kept, talked about, handed over.

use crate::Practice;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

#[test]
fn a_check_in_from_paper_stands_with_its_session_and_a_second_only_takes_its_place() {
    let practice = Practice::open();
    let (client, session) = one_session(&practice);
    let kept = practice.must("keep_check_in", from_paper(&session, Some(8)));
    assert_eq!(kept["check_ins"][0]["session"], session);
    assert_eq!(kept["check_ins"][0]["state"], "kept");
    assert_eq!(kept["check_ins"][0]["check_in"]["wording"], "check_in_six_v1", "as the paper says");
    assert_eq!(practice.problem("keep_check_in", from_paper(&session, Some(7))), "not_from_here");
    let mut instead = from_paper(&session, Some(7));
    instead["instead_of"] = kept["check_ins"][0]["id"].clone();
    let again = practice.must("keep_check_in", instead.clone());
    let all = again["check_ins"].as_array().unwrap();
    let standing: Vec<_> = all.iter().filter(|one| one["is_voided"] == false).collect();
    assert_eq!((all.len(), standing.len()), (2, 1));
    assert_eq!(standing[0]["check_in"]["answers"]["pace"], 7);
    assert_eq!(practice.problem("keep_check_in", instead), "not_from_here", "its place is taken");
    let own = json!({ "rater": "therapist" });
    let therapist = with(from_paper(&session, Some(4)), &own);
    let all = practice.must("keep_check_in", therapist);
    assert_eq!(all["notices"][0]["rule"], "differ");
    assert_eq!(all["notices"][0]["answer"], 7, "the client's");
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(overview["check_ins"].as_array().unwrap().len(), 1);
}

#[test]
fn nothing_is_kept_of_a_session_to_come_or_with_an_answer_past_ten() {
    let practice = Practice::open();
    let (client, session) = one_session(&practice);
    let plan = json!({ "client": client, "on": "2099-03-05", "start": "09:30:00", "minutes": 50, "meeting": "in_person" });
    let later = practice.must("plan_session", plan)["id"].clone();
    assert_eq!(practice.problem("keep_check_in", from_paper(&later, Some(8))), "not_from_here");
    let begin = json!({ "session": later, "rater": "client" });
    assert_eq!(practice.problem("begin_check_in", begin), "not_from_here");
    practice.must("clients", json!(null));
    assert_eq!(practice.problem("keep_check_in", from_paper(&session, Some(11))), "fields");
}

#[test]
fn one_that_replaces_is_of_the_same_session_and_client() {
    let practice = Practice::open();
    let (_, session) = one_session(&practice);
    let kept = practice.must("keep_check_in", from_paper(&session, Some(8)));
    let other = practice.add("PLUM-03");
    let elsewhere = json!(practice.session_today(&other));
    let mut instead = from_paper(&elsewhere, Some(7));
    instead["instead_of"] = kept["check_ins"][0]["id"].clone();
    assert_eq!(practice.problem("keep_check_in", instead), "not_found");
}

#[test]
fn what_was_talked_about_is_said_and_what_was_entered_in_error_stays_struck_through() {
    let practice = Practice::open();
    let (client, session) = one_session(&practice);
    let kept = practice.must("keep_check_in", from_paper(&session, Some(3)));
    let id = kept["check_ins"][0]["id"].clone();
    assert_eq!(kept["notices"][0]["rule"], "low");
    let talk = json!({ "check_in": id, "to": "talked_about" });
    assert_eq!(
        practice.must("talked_about_check_in", talk.clone())["check_ins"][0]["state"],
        "talked_about"
    );
    let voided = practice.must("void_check_in", json!({ "entry": id, "reason": "Another page." }));
    assert_eq!(voided["check_ins"][0]["is_voided"], true);
    assert_eq!(voided["notices"], json!([]));
    assert_eq!(practice.problem("talked_about_check_in", talk), "not_from_here");
    let overview = practice.must("overview", json!({ "client": client }));
    assert_eq!(overview["check_ins"], json!([]));
    practice.must("keep_check_in", from_paper(&session, Some(6)));
}

#[test]
fn who_said_no_to_being_asked_is_not_asked() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let page = practice.must("consent", json!({ "client": client, "on": null }));
    let items = page["items"].as_array().unwrap();
    let asked = items.iter().find(|one| one["item"]["scope"] == "outcome_questions").unwrap();
    let mut event = asked["history"][0]["event"].clone();
    event["decision"] = json!("withdrawn");
    event["answered_on"] = practice.must("app_state", json!(null))["today"].clone();
    let no = json!({ "item": asked["id"], "session": null, "person": null, "event": event });
    practice.must("record_consent", no);
    let view = practice.must("check_ins", json!({ "client": client }));
    assert_eq!(view["asked_standing"], "withdrawn");
    // A paper of an earlier session was filled in before the no; one of today, and asking on the screen, are not wanted.
    let today = practice.must("app_state", json!(null))["today"].clone();
    let earlier = view["without"].as_array().unwrap().iter().find(|one| one["on"] != today);
    practice.must("keep_check_in", from_paper(&earlier.unwrap()["session"], Some(8)));
    let session = json!(practice.session_today(&client));
    assert_eq!(practice.problem("keep_check_in", from_paper(&session, Some(8))), "not_agreed");
    let begin = json!({ "session": session, "rater": "client" });
    assert_eq!(practice.problem("begin_check_in", begin), "not_agreed");
    practice.must("clients", json!(null));
}

#[test]
fn the_sample_shows_a_pace_below_the_own_usual() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let view = practice.must("check_ins", json!({ "client": client }));
    assert_eq!(view["check_ins"][0]["lower"], json!(["pace"]));
    let notice = &view["notices"][0];
    assert_eq!((&notice["rule"], &notice["answer"]), (&json!("below_own"), &json!(5)));
    assert_eq!(notice["usual_in_halves"], 16);
    let overview = practice.must("overview", json!({ "client": client }));
    let shown = overview["check_ins"].as_array().unwrap();
    assert_eq!(shown.len(), 5);
    assert_eq!(shown[4]["check_in"]["pace_direction"], "too_fast", "oldest first");
}

#[test]
fn each_page_in_a_clients_hands_answers_its_own_commands_alone() {
    let (practice, _, _) = answering();
    let words = json!({ "words": "x" });
    assert_eq!(practice.problem("keep_hand_over_words", words), "handed_over");
    let stop = json!({ "answer": null, "words": null, "keep": false });
    assert_eq!(practice.problem("stop_hand_over", stop), "handed_over");
    for command in ["check_ins", "keep_check_in", "begin_check_in", "begin_hand_over", "clients"] {
        assert_eq!(practice.problem(command, json!({})), "handed_over", "{command}");
    }
    practice.must("keep_check_in_answers", so_far(1, Some(8)));
    practice.must("stop_check_in", stopped(so_far(1, Some(8)), false, false));
    let late = practice.problem("keep_check_in_answers", so_far(1, Some(8)));
    assert_eq!(late, "not_from_here", "thrown away is gone");
    practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));

    let reading = Practice::sample();
    let client = reading.client("WREN-07");
    let agreement = reading.must("agreement", json!({ "client": client, "about": "safety" }));
    let versions = agreement["versions"].as_array().unwrap();
    let in_force = versions.iter().find(|version| version["state"] == "active").unwrap();
    reading.must("begin_hand_over", json!({ "version": in_force["id"] }));
    for command in ["keep_check_in_answers", "stop_check_in"] {
        assert_eq!(reading.problem(command, json!({})), "handed_over", "{command}");
    }
}

#[test]
fn what_a_client_answered_is_kept_when_they_say_so_and_is_for_good() {
    let (practice, client, session) = answering();
    practice.must("keep_check_in_answers", so_far(3, Some(5)));
    let page = practice.must("hand_over", json!(null));
    assert_eq!((&page["stage"], &page["page"]), (&json!("answering"), &json!(null)));
    assert_eq!(page["check_in"]["so_far"]["answers"]["pace"], 5);
    assert_eq!(page["check_in"]["so_far"]["at"], 3);
    assert!(!page.to_string().contains("WREN-07"), "no code on a client's page");
    let rest = practice.must("stop_check_in", stopped(so_far(6, Some(5)), true, false));
    assert_eq!((&rest["stage"], &rest["check_in"]), (&json!("resting"), &json!(null)));
    practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
    let view = practice.must("check_ins", json!({ "client": client }));
    let kept = &view["check_ins"][0];
    assert_eq!(kept["session"], session);
    assert_eq!(kept["check_in"]["completed"], "in_room");
    assert_eq!(kept["check_in"]["wording"], "check_in_six_v2");
    assert_eq!(kept["check_in"]["answers"]["bond"], Value::Null, "skipped is not recorded");
    let begin = json!({ "session": session, "rater": "client" });
    assert_eq!(practice.problem("begin_check_in", begin), "not_from_here", "there is one");
}

#[test]
fn thrown_away_leaves_nothing_and_choosing_none_is_kept_only_when_they_say_so() {
    for (keep, declined, count) in [(false, false, 0), (false, true, 0), (true, true, 1)] {
        let (practice, client, _) = answering();
        practice.must("keep_check_in_answers", so_far(3, Some(5)));
        practice.must("stop_check_in", stopped(so_far(3, Some(5)), keep, declined));
        practice.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
        let view = practice.must("check_ins", json!({ "client": client }));
        let all = view["check_ins"].as_array().unwrap();
        assert_eq!(all.len(), count, "{keep} {declined}");
        assert_eq!(view["half_answered"], Value::Null);
        if let Some(one) = all.first() {
            assert_eq!(one["check_in"]["declined"], true);
            assert_eq!(one["check_in"]["answers"]["pace"], Value::Null);
        }
    }
}

#[test]
fn answers_that_a_crash_cut_off_stay_covered_until_the_client_has_the_laptop_again() {
    let (practice, client, session) = answering();
    let words = json!({ "at": 6, "answers": six(Some(5)), "pace_direction": null, "open_line": "Something ordinary." });
    practice.must("keep_check_in_answers", words);
    let again = practice.after_a_power_cut();
    assert_eq!(again.must("app_state", json!(null))["handed_over"], true);
    again.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let typed = json!({ "target": "0198f2c0-0000-7000-8000-000000000007", "kind": "check_in", "client": client,
        "session": session, "base_rev": null, "body": { "typed": "from paper" } });
    again.must("keep_draft", typed);
    let lists = [
        ("today", json!(null)),
        ("overview", json!({ "client": client })),
        ("drafts_of", json!({ "client": client, "kind": "check_in" })),
        ("check_ins", json!({ "client": client })),
    ];
    for (command, request) in lists {
        let told = again.must(command, request).to_string();
        assert!(!told.contains("ordinary"), "{command}: {told}");
    }
    let drafts = again.must("drafts_of", json!({ "client": client, "kind": "check_in" }));
    assert_eq!(drafts["drafts"].as_array().unwrap().len(), 1, "what was typed from paper");
    let waiting = again.must("overview", json!({ "client": client }))["drafts"].clone();
    assert_eq!(waiting.as_array().unwrap().len(), 1);
    let view = again.must("check_ins", json!({ "client": client }));
    assert_eq!(view["half_answered"][0]["session"], session);
    let page = again.must("begin_check_in", json!({ "session": session, "rater": "client" }));
    assert_eq!(page["check_in"]["so_far"]["open_line"], "Something ordinary.");
    again.must("stop_check_in", stopped(so_far(6, None), false, false));
    again.must("end_hand_over", json!({ "passphrase": PASSPHRASE }));
    let view = again.must("check_ins", json!({ "client": client }));
    assert_eq!(view["half_answered"], Value::Null);
}

#[test]
fn the_sheet_of_the_six_has_no_form_for_other_eyes() {
    let practice = Practice::sample();
    let document = json!({ "kind": "check_in_six", "client": practice.client("HOLT-12") });
    let asked = json!({ "document": document, "copy": "someone_may_read", "profile": "clear_14pt",
        "paper": "a4", "lines_for": [] });
    assert_eq!(practice.problem("preview", asked), "not_for_other_eyes");
}

/// A client with one session today.
fn one_session(practice: &Practice) -> (String, Value) {
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    (client, json!(session))
}

/// A practice whose laptop is in a client's hands with the six.
fn answering() -> (Practice, String, Value) {
    let practice = Practice::open();
    let (client, session) = one_session(&practice);
    let begin = json!({ "session": session, "rater": "client" });
    let view = practice.must("begin_check_in", begin);
    assert_eq!(view["stage"], "answering");
    (practice, client, session)
}

fn six(pace: Option<u8>) -> Value {
    json!({ "bond": null, "goals": 8, "tasks": 8, "pace": pace, "identity": 8, "say_no": 8 })
}

fn so_far(at: u8, pace: Option<u8>) -> Value {
    json!({ "at": at, "answers": six(pace), "pace_direction": "too_fast", "open_line": "" })
}

fn stopped(so_far: Value, keep: bool, declined: bool) -> Value {
    json!({ "so_far": so_far, "keep": keep, "declined": declined })
}

fn from_paper(session: &Value, pace: Option<u8>) -> Value {
    json!({ "session": session, "instead_of": null, "check_in": {
        "about_on": "2026-03-05", "rater": "client", "wording": "check_in_six_v1", "answers": six(pace),
        "pace_direction": null, "open_line": "  ", "completed": "paper_at_home", "declined": false } })
}

fn with(mut request: Value, check_in: &Value) -> Value {
    for (name, value) in check_in.as_object().unwrap() {
        request["check_in"][name] = value.clone();
    }
    request
}
