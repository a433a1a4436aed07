//! Requests that no page of ours sends.

use crate::Practice;
use serde_json::json;

/// A word that a refusal must not repeat.
const TYPED: &str = "kettle-and-quince";

#[test]
fn a_request_that_does_not_fit_is_refused_without_a_word_of_what_was_typed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let mut note = crate::notes::page(&practice, &session)["note"]["note"].clone();
    note["kept"] = json!(TYPED);
    let misfits = [
        ("unlock", json!({ "passphrase": [TYPED] })),
        ("unlock", json!(TYPED)),
        ("create_vault", json!({ "passphrase": "a b c", "is_demo": TYPED })),
        ("add_clients", json!({ "lines": { TYPED: 1 }, "only_look": false })),
        ("add_clients", json!({ TYPED: 1 })),
        (
            "keep_topic",
            json!({ "client": client, "id": null, "base_rev": null, "topic": {
            "label": "x", "openness": TYPED, "set_by": "client", "valid_from": "2026-01-15", "note": null } }),
        ),
        (
            "keep_topic",
            json!({ "client": client, "id": null, "base_rev": null, "topic": { TYPED: "x" } }),
        ),
        (
            "finish_note",
            json!({ "id": session, "session": session, "base_rev": null, "note": note }),
        ),
        ("keep_draft", json!({ "target": TYPED, "kind": TYPED })),
        ("preview", json!({ "document": { "kind": TYPED } })),
        ("keep_device", json!({ "theme": TYPED })),
        ("search", json!({ "words": 7, "client": TYPED })),
    ];
    for (command, request) in misfits {
        let refused = practice.call(command, request).unwrap_err();
        let told = refused.to_string();
        assert!(refused.is_string(), "{command}: {told}");
        assert!(!told.contains("kettle"), "{command}: {told}");
        assert!(told.contains("does not fit"), "{command}: {told}");
    }
}
