//! A line about something that is off between the two is the beginning of a strain, and goes where the line goes.

use super::*;

#[test]
fn a_line_about_something_off_is_a_strain_in_that_line() {
    let (practice, session) = begun();
    let line = noted(&practice, &session, "He went quiet at the door.", None);
    let found = strains(&practice, &session);
    assert_eq!(found.len(), 1);
    let rupture = &found[0]["rupture"];
    assert_eq!(rupture["line"], "He went quiet at the door.");
    assert_eq!(
        (&rupture["noticed_by"], &rupture["kind"]),
        (&json!("therapist"), &json!("unclear"))
    );
    assert_eq!((&found[0]["session"], &found[0]["about"]), (&json!(session), &json!(null)));
    let what = json!({ "happened": "line", "about": "something_off", "text": "Anything" });
    let again = json!({ "session": session, "line": line, "at_minute": null, "what": what });
    practice.must("note_event", again);
    assert_eq!(strains(&practice, &session).len(), 1, "a line is kept once");
    noted_about(&practice, &session, "attunement", "Looked at the window", None);
    assert_eq!(strains(&practice, &session).len(), 1, "no other line begins one");
}

#[test]
fn a_line_that_is_typed_when_the_session_ends_begins_one_too() {
    let (practice, session) = begun();
    typed(&practice, &session, "something_off", "Very short answers today");
    assert_eq!(strains(&practice, &session), Vec::<Value>::new(), "it is being typed");
    practice.must("end_session", of(&session));
    assert_eq!(strains(&practice, &session)[0]["rupture"]["line"], "Very short answers today");
}

#[test]
fn taking_the_line_back_takes_the_strain_with_it_and_so_does_striking_it_through_later() {
    let (practice, session) = begun();
    let line = noted(&practice, &session, "Off, I think", None);
    practice.must("take_back", json!({ "session": session, "entry": line }));
    assert_eq!(strains(&practice, &session)[0]["is_voided"], true);
    let line = noted(&practice, &session, "Off again", None);
    practice.must("end_session", of(&session));
    let slip = json!({ "session": session, "entry": { "entry": line, "reason": null } });
    practice.must("void_in_session", slip);
    let all = strains(&practice, &session);
    assert!(all.iter().all(|one| one["is_voided"] == true), "{all:?}");
    assert_eq!(all.len(), 2);
}

#[test]
fn a_strain_of_which_something_was_made_stays_when_its_line_goes() {
    let (practice, session) = begun();
    let line = noted(&practice, &session, "Off, I think", None);
    let of = strains(&practice, &session)[0].clone();
    let named = json!({ "rupture": of["id"], "base_rev": of["rev"], "to": "named",
        "on": of["rupture"]["noticed_on"], "reason": null, "look_again_on": null });
    practice.must("turn_rupture", named);
    let next = noted(&practice, &session, "Off, I am sure", Some(&line));
    let kept = strains(&practice, &session);
    assert_eq!((kept.len(), &kept[0]["rupture"]["line"]), (1, &json!("Off, I think")));
    let last = noted(&practice, &session, "Off, I was sure", Some(&next));
    assert_eq!(strains(&practice, &session).len(), 1, "it stays the strain of that line");
    practice.must("take_back", json!({ "session": session, "entry": last }));
    assert_eq!(strains(&practice, &session)[0]["is_voided"], false);
}

#[test]
fn a_strain_that_is_being_written_stays_when_its_line_goes() {
    let (practice, session) = begun();
    let line = noted(&practice, &session, "Off, I think", None);
    let found = strains(&practice, &session)[0].clone();
    let client = practice.must("session", of(&session))["client"].clone();
    let draft = json!({ "target": found["id"], "kind": "rupture", "client": client,
        "session": null, "base_rev": found["rev"], "body": { "line": "More of it" } });
    practice.must("keep_draft", draft);
    practice.must("take_back", json!({ "session": session, "entry": line }));
    assert_eq!(strains(&practice, &session)[0]["is_voided"], false);
    let ask = json!({ "client": client, "kind": "rupture" });
    let drafts = practice.must("drafts_of", ask)["drafts"].clone();
    assert_eq!(drafts[0]["body"]["line"], "More of it");
}

#[test]
fn a_line_that_is_said_otherwise_says_the_strain_otherwise_and_may_be_taken_back_still() {
    let (practice, session) = begun();
    let line = noted(&practice, &session, "Off", None);
    let next = noted(&practice, &session, "Off since I looked at the clock", Some(&line));
    let kept = strains(&practice, &session);
    let (line, voided) = (&kept[0]["rupture"]["line"], &kept[0]["is_voided"]);
    assert_eq!(
        (kept.len(), line, voided),
        (1, &json!("Off since I looked at the clock"), &json!(false))
    );
    let last = noted_about(&practice, &session, "anything", "I looked at the clock", Some(&next));
    assert_eq!(strains(&practice, &session)[0]["is_voided"], true, "it was none after all");
    noted(&practice, &session, "It was one", Some(&last));
    let kept = strains(&practice, &session);
    assert_eq!((kept.len(), &kept[0]["rupture"]["line"]), (2, &json!("It was one")));
}

fn noted(practice: &Practice, session: &str, text: &str, before: Option<&str>) -> String {
    noted_about(practice, session, "something_off", text, before)
}

/// Keeps a line and gives its id.
fn noted_about(
    practice: &Practice,
    session: &str,
    about: &str,
    text: &str,
    before: Option<&str>,
) -> String {
    let line = typed(practice, session, about, text);
    let what = json!({ "happened": "line", "about": about, "text": text });
    let enter = json!({ "session": session, "line": line, "at_minute": null, "what": what,
        "instead_of": before });
    practice.must("note_event", enter);
    line.as_str().unwrap().to_owned()
}

fn strains(practice: &Practice, session: &str) -> Vec<Value> {
    let client = practice.must("session", of(session))["client"].clone();
    practice.must("between", json!({ "client": client }))["ruptures"].as_array().unwrap().clone()
}
