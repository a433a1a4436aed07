//! How the work stands, the trash, and drafts over both.

use super::*;

fn to(practice: &Practice, client: &str, to: &str, on: Value) -> Result<Value, Value> {
    practice
        .call("change_client_status", json!({ "client": client, "to": to, "on": on, "why": null }))
}

#[test]
fn what_is_typed_about_somebody_stays_while_the_work_comes_to_stand_otherwise() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let typed = || {
        practice.must("drafts_of", json!({ "client": client, "kind": "client" }))["drafts"].clone()
    };
    let kept = practice.must("client", json!({ "client": client }));
    let mut body = kept["client"].clone();
    body["cue"] = json!(WORD);
    let request = json!({ "target": client, "kind": "client", "client": client, "session": null,
        "base_rev": kept["rev"], "body": body });
    practice.must("keep_draft", request);
    let before = typed();
    assert!(before.to_string().contains(WORD));
    to(&practice, &client, "paused", null()).unwrap();
    assert!(typed().to_string().contains(WORD), "a change of how it stands took it");
    practice.must("undo_client_status", json!({ "client": client }));
    let after = typed();
    assert!(after.to_string().contains(WORD), "its undo took it");
    let now = practice.must("client", json!({ "client": client }));
    assert_eq!(after[0]["base_rev"], now["rev"], "it can be kept as it is");
}

#[test]
fn days_of_changes_never_run_backwards_or_ahead_and_only_the_last_is_undone() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let ahead = today(&practice) + Days::new(1);
    assert!(to(&practice, &client, "paused", json!(ahead)).is_err());
    to(&practice, &client, "paused", json!(ago(&practice, 5))).unwrap();
    assert!(
        to(&practice, &client, "active", json!(ago(&practice, 6))).is_err(),
        "before the one before"
    );
    assert!(to(&practice, &client, "paused", null()).is_err(), "it stands so");
    assert!(to(&practice, &client, "enquiry", null()).is_err());
    to(&practice, &client, "ended", json!(ago(&practice, 5))).unwrap();
    assert!(to(&practice, &client, "paused", null()).is_err(), "who ended comes back first");
    practice.must("undo_client_status", json!({ "client": client }));
    practice.must("undo_client_status", json!({ "client": client }));
    assert_eq!(
        practice.problem("undo_client_status", json!({ "client": client })),
        "not_from_here"
    );
    let shown = practice.must("client", json!({ "client": client }));
    assert_eq!(shown["client"]["status_days"].as_array().map_or(0, Vec::len), 0);
}

#[test]
fn whoever_pauses_is_not_expected_today_and_is_again_after_the_undo() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let shows = || practice.must("today", null()).to_string().contains(&session);
    assert!(shows());
    to(&practice, &client, "ended", null()).unwrap();
    let ended = practice.must("today", null());
    practice.must("undo_client_status", json!({ "client": client }));
    assert!(shows(), "while ended: {ended}");
}

#[test]
fn what_lies_in_the_trash_is_on_no_list_and_in_no_search_and_comes_back_whole() {
    let practice = Practice::open();
    let minted = practice.must("note_templates", null())["minted"].clone();
    let words = json!({ "name": "Closing", "text": WORD });
    let keep = json!({ "id": minted, "base_rev": null, "template": words });
    practice.must("keep_note_template", keep);
    let before = found(&practice, WORD);
    practice.must("put_in_trash", json!({ "record": minted }));
    assert_eq!(found(&practice, WORD), 0, "no search");
    let change = json!({ "id": minted, "base_rev": 1, "template": { "name": "Closing", "text": "Changed." } });
    assert!(practice.call("keep_note_template", change).is_err(), "it cannot be changed in there");
    practice.must("put_back", json!({ "record": minted }));
    assert_eq!(found(&practice, WORD), before);
    assert_eq!(practice.problem("put_back", json!({ "record": minted })), "not_from_here");
}

#[test]
fn a_name_of_a_section_is_one_short_line() {
    let practice = Practice::open();
    let name = |name: &str| {
        practice.call(
            "keep_section_names",
            json!({ "names": [{ "section": "overview", "name": name }] }),
        )
    };
    assert!(name(&"a".repeat(30)).is_ok());
    for refused in [
        "a\nb".to_owned(),
        "a\u{2028}b".to_owned(),
        "a\rb".to_owned(),
        "\u{202e}a".to_owned(),
        " ".to_owned(),
        "a".repeat(31),
    ] {
        assert!(name(&refused).is_err(), "{refused:?}");
    }
}
