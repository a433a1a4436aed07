//! Tried on purpose: what is between them, lines, goals, reports, letters and lists, and what is read of long histories.

mod changes;
mod everywhere;
mod lines;
mod long;
mod others;
mod papers;
mod reports;
mod strains;

use crate::Practice;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

fn day(practice: &Practice) -> NaiveDate {
    practice.must("app_state", json!(null))["today"].as_str().unwrap().parse().unwrap()
}

fn ago(practice: &Practice, days: u64) -> String {
    (day(practice) - Days::new(days)).to_string()
}

fn between(practice: &Practice, client: &str) -> Value {
    practice.must("between", json!({ "client": client }))
}

fn rupture(practice: &Practice) -> Value {
    json!({ "line": "You moved my time again.", "noticed_on": ago(practice, 30),
        "noticed_by": "client", "client_words": null, "kind": "unclear", "markers": [], "parts": [],
        "challenges": [], "intensity": null, "intensity_by": null, "what_happened": null,
        "my_part": null, "my_view": null, "steps": [], "answers": [], "turns": [],
        "agreed_change": null, "learning": null })
}

fn keep_rupture(page: &Value, body: &Value) -> Value {
    json!({ "client": page["client"], "id": page["minted"], "base_rev": null, "session": null,
        "about": null, "rupture": body })
}

/// A new strain of thirty days ago; the page.
fn noticed(practice: &Practice, client: &str) -> Value {
    let page = between(practice, client);
    practice.must("keep_rupture", keep_rupture(&page, &rupture(practice)))
}

fn first(page: &Value) -> Value {
    page["ruptures"][0].clone()
}

fn turn(practice: &Practice, page: &Value, to: &str, days: u64) -> Result<Value, Value> {
    let of = first(page);
    let aside = if to == "set_aside" { json!(ago(practice, 0)) } else { json!(null) };
    practice.call(
        "turn_rupture",
        json!({ "rupture": of["id"], "base_rev": of["rev"], "to": to, "on": ago(practice, days),
            "reason": "So.", "look_again_on": aside }),
    )
}

fn answer(practice: &Practice, page: &Value, view: &str, days: u64) -> Result<Value, Value> {
    let of = first(page);
    let said = json!({ "on": ago(practice, days), "view": view, "words": null });
    practice.call(
        "answer_rupture",
        json!({ "rupture": of["id"], "base_rev": of["rev"], "answer": said }),
    )
}

fn step(practice: &Practice, page: &Value, code: &str, days: u64) -> Result<Value, Value> {
    let of = first(page);
    let step = json!({ "on": ago(practice, days), "code": code, "by": "both", "note": null,
        "response": "not_asked" });
    practice.call(
        "add_repair_step",
        json!({ "rupture": of["id"], "base_rev": of["rev"], "step": step }),
    )
}

fn draft(practice: &Practice, kind: &str, client: &str, of: &Value, body: Value) {
    practice.must(
        "keep_draft",
        json!({ "target": of["id"], "kind": kind, "client": client, "session": null,
            "base_rev": of["rev"], "body": body }),
    );
}

fn drafts(practice: &Practice, kind: &str, client: &str) -> Value {
    practice.must("drafts_of", json!({ "client": client, "kind": kind }))["drafts"].clone()
}

fn with_client() -> (Practice, String) {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    (practice, client)
}
