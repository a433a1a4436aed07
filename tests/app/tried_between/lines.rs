//! Lines of a session that say that something is off, through everything that can be done to them.

use super::*;

fn begun() -> (Practice, String, String) {
    let (practice, client) = with_client();
    let session = practice.session_today(&client);
    let view = practice.must("session", json!({ "session": session }));
    let mut facts = view["session"].clone();
    let start = facts["planned_start"].as_str().unwrap().split('T').next().unwrap().to_owned();
    facts["planned_start"] = json!(format!("{start}T23:58:00"));
    practice
        .must("keep_session", json!({ "id": session, "base_rev": view["rev"], "session": facts }));
    practice.must("start_session", json!({ "session": session }));
    (practice, client, session)
}

fn noted(practice: &Practice, session: &str, text: &str, before: Value) -> Result<Value, Value> {
    let target =
        practice.must("session_mode", json!({ "session": session }))["line"]["target"].clone();
    let typed =
        json!({ "session": session, "target": target, "about": "something_off", "text": text });
    practice.call("keep_line", typed)?;
    let what = json!({ "happened": "line", "about": "something_off", "text": text });
    practice.call(
        "note_event",
        json!({ "session": session, "line": target, "at_minute": null, "what": what, "instead_of": before }),
    )?;
    Ok(target)
}

#[test]
fn a_line_of_any_shape_is_kept_with_its_strain_and_none_of_it_is_lost() {
    for text in [
        "x".repeat(500),
        format!("a {}", "y".repeat(498)),
        "\u{645}".repeat(500),
        format!("{} {}", "a".repeat(159), "b".repeat(200)),
    ] {
        let (practice, client, session) = begun();
        noted(&practice, &session, &text, json!(null))
            .unwrap_or_else(|why| panic!("{text:?} {why}"));
        let strain = first(&between(&practice, &client))["rupture"].clone();
        let whole = if strain["what_happened"].is_null() {
            &strain["line"]
        } else {
            &strain["what_happened"]
        };
        assert_eq!(whole.as_str().unwrap(), text.trim(), "{text:?}");
    }
}

#[test]
fn a_line_beyond_five_hundred_or_of_two_lines_is_told_of() {
    let (practice, _, session) = begun();
    let text = "x".repeat(501);
    assert!(noted(&practice, &session, &text, json!(null)).is_err());
    assert!(noted(&practice, &session, "one\ntwo", json!(null)).is_err());
}

#[test]
fn two_lines_are_two_strains_and_striking_one_leaves_the_other() {
    let (practice, client, session) = begun();
    let one = noted(&practice, &session, "First", json!(null)).unwrap();
    noted(&practice, &session, "First", json!(null)).unwrap();
    practice.must("end_session", json!({ "session": session }));
    practice.must(
        "void_in_session",
        json!({ "session": session, "entry": { "entry": one, "reason": null } }),
    );
    let page = between(&practice, &client);
    let voided: Vec<_> =
        page["ruptures"].as_array().unwrap().iter().map(|one| one["is_voided"].clone()).collect();
    assert_eq!(voided, [false, true]);
}

#[test]
fn a_strain_with_a_step_or_an_answer_outlives_its_line() {
    outlives(0..2);
}

#[test]
fn a_strain_of_which_something_came_outlives_its_line() {
    outlives(2..3);
}

#[test]
fn a_strain_that_an_ending_came_of_outlives_its_line() {
    outlives(3..4);
}

fn outlives(ways: std::ops::Range<u8>) {
    for made in ways {
        let (practice, client, session) = begun();
        let line = noted(&practice, &session, "Off", json!(null)).unwrap();
        let page = between(&practice, &client);
        match made {
            0 => drop(step(&practice, &page, "r_listen", 0).unwrap()),
            1 => drop(answer(&practice, &page, "prefers_not_to_say", 0).unwrap()),
            2 => drop(practice.must(
                "change_because",
                json!({ "because": first(&page)["id"],
                "change": { "kind": "item", "item": null, "name": "A clock", "text": "May I?" } }),
            )),
            _ => drop(practice.must(
                "keep_ending",
                json!({ "client": client,
                "id": practice.must("endings", json!({ "client": client }))["minted"],
                "base_rev": null, "rupture": first(&page)["id"], "item": null,
                "ending": crate::endings::plan(&practice, "repair_not_possible") }),
            )),
        }
        practice.must("take_back", json!({ "session": session, "entry": line }));
        assert_eq!(first(&between(&practice, &client))["is_voided"], false, "{made}");
    }
}

#[test]
fn a_strain_that_went_into_a_report_outlives_its_line() {
    let (practice, client, session) = begun();
    let line = noted(&practice, &session, "Off", json!(null)).unwrap();
    let strain = first(&between(&practice, &client))["id"].clone();
    let page = crate::reports::written(&practice, &client);
    crate::reports::keep(&practice, &page, json!([strain]), |_| ()).unwrap();
    practice.must("take_back", json!({ "session": session, "entry": line }));
    assert_eq!(first(&between(&practice, &client))["is_voided"], false);
}

#[test]
fn a_strain_that_was_struck_does_not_come_again_with_other_words_in_its_line_unasked() {
    let (practice, client, session) = begun();
    let line = noted(&practice, &session, "Off", json!(null)).unwrap();
    practice.must(
        "void_rupture",
        json!({ "entry": first(&between(&practice, &client))["id"], "reason": null }),
    );
    noted(&practice, &session, "Off, with a comma", line).unwrap();
    let page = between(&practice, &client);
    assert!(
        page["ruptures"].as_array().unwrap().iter().all(|one| one["is_voided"] == true),
        "it was said to be none"
    );
}
