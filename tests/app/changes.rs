//! What is changed because of something between them, through the commands: in one step, and tied for good.

use crate::Practice;
use crate::agreements::{ready_version, signing, today};
use crate::boundaries::{by_id, event, kept, null, page};
use crate::consent::{answer, technique};
use crate::endings::plan;
use crate::pacing::{agreed, begun};
use serde_json::{Value, json};

const RULE: &str = "I ask before the clock is at ten to.";

fn because(id: &Value, change: Value) -> Value {
    json!({ "because": id, "change": change })
}

fn clause(about: &str, clause: Value, text: &str) -> Value {
    json!({ "kind": "clause", "about": about, "clause": clause, "text": text })
}

fn item(item: Value, name: &str, text: &str) -> Value {
    json!({ "kind": "item", "item": item, "name": name, "text": text })
}

fn limit(value: u16, words: Value) -> Value {
    json!({ "kind": "limit", "limit": "trauma_minutes", "value": value, "words": words })
}

/// A client with a boundary event.
fn over(practice: &Practice) -> (String, Value) {
    let client = practice.add("WREN-07");
    let id = kept(practice, &client, &event(practice, "time"))["id"].clone();
    (client, id)
}

fn came(practice: &Practice, client: &str, event: &Value) -> Value {
    by_id(&page(practice, client), event)["came_of_it"].clone()
}

fn safety(practice: &Practice, client: &str) -> Value {
    practice.must("agreement", json!({ "client": client, "about": "safety" }))
}

fn agree(practice: &Practice, version: &Value) {
    practice.must("finalise_agreement", json!({ "version": version }));
    practice.must("read_aloud", json!({ "version": version }));
    practice.must("record_signing", signing(practice, version, "agreed_aloud"));
}

/// Keeps the draft as the form does, with one field changed.
fn keep(practice: &Practice, client: &str, field: &str, value: Value) -> Value {
    let mut draft = safety(practice, client)["versions"][0].clone();
    draft["version"][field] = value;
    let kept = json!({ "id": draft["id"], "base_rev": draft["rev"], "version": draft["version"] });
    practice.must("keep_agreement_version", kept)
}

fn clauses_of(version: &Value) -> Vec<Value> {
    let sections = version["sections"].as_array().unwrap().iter();
    sections.flat_map(|section| section["clauses"].as_array().unwrap().clone()).collect()
}

#[test]
fn a_clause_begins_the_next_version_and_stays_tied_through_freezing_signing_and_the_one_after() {
    let practice = Practice::open();
    let (client, event) = over(&practice);
    agree(&practice, &ready_version(&practice, &client)["id"]);
    practice.must("change_because", because(&event, clause("safety", null(), RULE)));
    let draft = safety(&practice, &client)["versions"][0].clone();
    assert_eq!((&draft["state"], &draft["version"]["number"]), (&json!("draft"), &json!(2)));
    assert_eq!(draft["version"]["why"], "boundary_event");
    assert_eq!(draft["because"]["id"], event);
    let added = clauses_of(&draft["version"]).into_iter().find(|one| one["text"] == RULE).unwrap();
    assert_eq!((&added["voice"], &added["meaning"]), (&json!("joint"), &null()));
    let told = |state: &str| json!([{ "kind": "agreement", "about": "safety", "number": 2, "state": state, "text": RULE }]);
    assert_eq!(came(&practice, &client, &event), told("draft"));

    // The therapist's own choice of a reason is another thing.
    keep(&practice, &client, "summary_of_change", json!("We ask before we go over."));
    practice.must("say_because", json!({ "version": draft["id"], "boundary": null }));
    assert_eq!(safety(&practice, &client)["versions"][0]["because"], null());
    keep(&practice, &client, "why", json!("client_asked"));
    assert_eq!(came(&practice, &client, &event), told("draft"));
    practice.must("finalise_agreement", json!({ "version": draft["id"] }));
    assert_eq!(came(&practice, &client, &event), told("finalised"));

    // Written anew before anybody agreed, it is still new; the one that nobody agreed to is gone.
    practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(came(&practice, &client, &event), told("draft"));
    let second = safety(&practice, &client)["versions"][0]["id"].clone();
    agree(&practice, &second);
    assert_eq!(came(&practice, &client, &event), told("active"));
    practice.must("draft_agreement", json!({ "client": client, "about": "safety" }));
    assert_eq!(came(&practice, &client, &event), told("active"), "nothing of it is new any more");
}

#[test]
fn a_clause_that_is_taken_out_again_takes_its_tie_with_it() {
    let practice = Practice::open();
    let (client, event) = over(&practice);
    ready_version(&practice, &client);
    practice.must("change_because", because(&event, clause("safety", null(), RULE)));
    let draft = safety(&practice, &client)["versions"][0].clone();
    assert_eq!(draft["version"]["why"], "first", "that was begun for its own sake");
    let mut sections = draft["version"]["sections"].clone();
    for section in sections.as_array_mut().unwrap() {
        section["clauses"].as_array_mut().unwrap().retain(|one| one["text"] != RULE);
    }
    keep(&practice, &client, "sections", sections);
    assert_eq!(came(&practice, &client, &event), json!([]));
}

#[test]
fn where_there_is_no_agreement_and_no_plan_yet_the_first_is_begun() {
    let practice = Practice::open();
    let (client, event) = over(&practice);
    for about in ["safety", "treatment", "confidentiality"] {
        practice.must("change_because", because(&event, clause(about, null(), RULE)));
    }
    practice.must("change_because", because(&event, limit(10, null())));
    let came = came(&practice, &client, &event);
    let kinds: Vec<_> = came.as_array().unwrap().iter().map(|one| one["kind"].clone()).collect();
    assert_eq!(kinds, ["agreement", "agreement", "agreement", "plan"]);
    assert!(came.as_array().unwrap().iter().all(|one| one["state"] == "draft"));
    assert!(came.as_array().unwrap().iter().all(|one| one["number"] == 1));
}

#[test]
fn what_is_being_typed_of_the_draft_goes_on_with_the_clause_in_it() {
    let practice = Practice::open();
    let (client, event) = over(&practice);
    let version = ready_version(&practice, &client);
    let mut typed = version["version"].clone();
    typed["summary_of_change"] = json!("Half a sent");
    let grounding = typed["sections"][0]["clauses"].as_array_mut().unwrap();
    grounding.push(json!({ "id": "c950", "voice": "client_words", "lead": null, "text": "A blanket", "meaning": null }));
    let draft = json!({ "target": version["id"], "kind": "agreement_version", "client": client,
        "session": null, "base_rev": version["rev"], "body": typed });
    practice.must("keep_draft", draft);
    practice.must("change_because", because(&event, clause("safety", null(), RULE)));
    practice
        .must("change_because", because(&event, clause("safety", json!("c903"), "I say quince.")));
    let now = safety(&practice, &client)["versions"][0].clone();
    assert_eq!(now["draft"]["summary_of_change"], "Half a sent");
    let (typed, written) = (clauses_of(&now["draft"]), clauses_of(&now["version"]));
    let says = |all: &[Value], text: &str| all.iter().filter(|one| one["text"] == text).count();
    for text in [RULE, "I say quince."] {
        assert_eq!((says(&typed, text), says(&written, text)), (1, 1), "{text}");
    }
    assert_eq!((says(&typed, "A blanket"), says(&written, "A blanket")), (1, 0));
    let ids: std::collections::BTreeSet<_> =
        typed.iter().map(|one| one["id"].to_string()).collect();
    assert_eq!(ids.len(), typed.len(), "no clause has the name of another");
    let drafts =
        practice.must("drafts_of", json!({ "client": client, "kind": "agreement_version" }));
    assert_eq!(drafts["drafts"][0]["base_rev"], now["rev"], "it can be kept as it is");

    // Other words in the very clause that is being typed are not written over.
    let mut typed = now["draft"].clone();
    typed["sections"][2]["clauses"][0]["text"] = json!("I say teap");
    let draft = json!({ "target": version["id"], "kind": "agreement_version", "client": client,
        "session": null, "base_rev": now["rev"], "body": typed });
    practice.must("keep_draft", draft);
    let same = because(&event, clause("safety", json!("c903"), "I say kettle."));
    assert_eq!(practice.problem("change_because", same), "stale");
}

#[test]
fn an_item_is_added_or_limited_and_one_that_was_answered_stays_as_it_was_asked() {
    let practice = Practice::open();
    let (client, event) = over(&practice);
    let asked = item(null(), "A second goodbye", "May I say when ten minutes are left?");
    practice.must("change_because", because(&event, asked));
    let list = practice.must("consent", json!({ "client": client, "on": null }));
    let added = list["items"][0].clone();
    assert_eq!(added["item"]["wording"], "May I say when ten minutes are left?");
    assert_eq!((&added["item"]["scope"], &added["standing"]), (&null(), &json!("not_asked")));
    let drawing = json!(technique(&practice, &client, "Drawing"));
    practice
        .must("change_because", because(&event, item(drawing.clone(), "", "Only with a pencil.")));
    let list = practice.must("consent", json!({ "client": client, "on": null }));
    let items = list["items"].as_array().unwrap();
    let limited = items.iter().find(|one| one["id"] == drawing).unwrap();
    assert_eq!(limited["item"]["limits"], "Only with a pencil.");
    let came = came(&practice, &client, &event);
    let names: Vec<_> = came.as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
    assert_eq!(names, ["Drawing", "A second goodbye"]);

    let option = || {
        let between = practice.must("between", json!({ "client": client }));
        let items = between["items"].as_array().unwrap().clone();
        items.into_iter().find(|one| one["id"] == drawing).unwrap()
    };
    assert_eq!(
        (&option()["limits"], &option()["may_be_limited"]),
        (&json!("Only with a pencil."), &json!(true))
    );
    let typing = |limits: Value| {
        let mut body = limited["item"].clone();
        body["limits"] = limits;
        let draft = json!({ "target": drawing, "kind": "consent_item", "client": client,
            "session": null, "base_rev": limited["rev"], "body": body });
        practice.must("keep_draft", draft);
    };
    typing(json!("Only with a pencil, and n"));
    let chalk = because(&event, item(drawing.clone(), "", "Only with chalk."));
    assert_eq!(practice.problem("change_because", chalk.clone()), "stale");
    typing(json!("Only with a pencil."));
    practice.must("change_because", chalk);
    assert_eq!(option()["limits"], "Only with chalk.");

    answer(&practice, drawing.as_str().unwrap(), json!({ "decision": "granted" }));
    assert_eq!(option()["may_be_limited"], false, "what was answered is not offered");
    let other = because(&event, item(drawing, "", "Only with chalk."));
    assert_eq!(practice.problem("change_because", other), "answered_already");
    let blank = because(&event, item(null(), " ", "May I?"));
    assert_eq!(practice.problem("change_because", blank), "fields");
}

#[test]
fn a_number_goes_into_the_next_plan_and_is_nobodys_word_but_the_therapists_until_it_is_agreed() {
    let practice = Practice::open();
    let (client, event) = over(&practice);
    agreed(&practice, &begun(&practice, &client)["draft"]);
    practice.must("change_because", because(&event, limit(10, json!("Ten is plenty."))));
    let pacing = practice.must("pacing", json!({ "client": client }));
    let draft = pacing["draft"].clone();
    assert_eq!(draft["plan"]["number"], 2);
    let number = &draft["plan"]["limits"]["trauma_minutes"];
    assert_eq!((&number["value"], &number["set_by"]), (&json!(10), &json!("therapist")));
    assert_eq!(
        (&number["client_words"], &number["said_on"]),
        (&json!("Ten is plenty."), &pacing["on"])
    );
    assert_eq!(pacing["in_force"]["plan"]["limits"]["trauma_minutes"]["value"], 15);
    let limits = practice.must("between", json!({ "client": client }))["limits"].clone();
    let shown = limits.as_array().unwrap().iter().find(|one| one["name"] == "trauma_minutes");
    assert_eq!(
        shown,
        Some(&json!({ "name": "trauma_minutes", "value": 15, "drafted": 10 })),
        "a number that waits in the draft is there"
    );
    practice.must("change_because", because(&event, limit(9, null())));
    let draft = practice.must("pacing", json!({ "client": client }))["draft"].clone();
    let number = &draft["plan"]["limits"]["trauma_minutes"];
    assert_eq!(
        (&number["value"], &number["client_words"]),
        (&json!(9), &json!("Ten is plenty.")),
        "said of this draft"
    );
    practice.must("change_because", because(&event, limit(10, null())));
    let draft = practice.must("pacing", json!({ "client": client }))["draft"].clone();
    let told = |number: u32, state: &str| {
        json!([{ "kind": "plan", "number": number, "state": state,
            "limit": { "name": "trauma_minutes", "value": 10 } }])
    };
    assert_eq!(came(&practice, &client, &event), told(2, "draft"));
    agreed(&practice, &draft);
    assert_eq!(came(&practice, &client, &event), told(2, "active"));

    practice.must("change_because", because(&event, limit(8, null())));
    let draft = practice.must("pacing", json!({ "client": client }))["draft"].clone();
    let number = &draft["plan"]["limits"]["trauma_minutes"];
    assert_eq!(
        (&number["client_words"], &number["said_on"]),
        (&null(), &null()),
        "said of another number"
    );
    practice.must("set_aside_plan", json!({ "plan": draft["id"] }));
    assert_eq!(came(&practice, &client, &event), told(2, "active"), "what was thrown away is gone");
}

#[test]
fn what_comes_of_a_strain_says_that_it_came_of_something_between_them() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    agree(&practice, &ready_version(&practice, &client)["id"]);
    let strain = page(&practice, &client)["minted"].clone();
    let body = json!({ "line": "I went on too long.", "noticed_on": today(&practice), "noticed_by": "therapist",
        "client_words": null, "kind": "unclear", "markers": [], "parts": [], "challenges": [],
        "intensity": null, "intensity_by": null, "what_happened": null, "my_part": null,
        "my_view": null, "steps": [], "answers": [], "turns": [], "agreed_change": null,
        "learning": null });
    let keep = json!({ "client": client, "id": strain, "base_rev": null, "session": null,
        "about": null, "rupture": body });
    practice.must("keep_rupture", keep);
    practice.must("change_because", because(&strain, clause("safety", null(), RULE)));
    let draft = safety(&practice, &client)["versions"][0].clone();
    assert_eq!((&draft["version"]["why"], &draft["because"]), (&json!("repair"), &null()));
    let ending = json!({ "client": client, "id": page(&practice, &client)["minted"], "base_rev": null,
        "rupture": strain, "item": null, "ending": plan(&practice, "repair_not_possible") });
    let endings = practice.must("keep_ending", ending);
    assert_eq!(endings["endings"][0]["rupture"], strain);
    assert_eq!(endings["ruptures"], json!([{ "id": strain, "name": "I went on too long." }]));
}

#[test]
fn nothing_is_changed_for_what_is_not_there_or_does_not_fit() {
    let practice = Practice::open();
    let (client, event) = over(&practice);
    let other = practice.add("HOLT-12");
    let theirs = json!(technique(&practice, &other, "Drawing"));
    let refused = |id: &Value, change: Value| {
        practice.call("change_because", because(id, change)).unwrap_err()
    };
    assert_eq!(refused(&json!(client), limit(10, null()))["code"], "not_found");
    assert_eq!(refused(&event, item(theirs, "", "Never."))["code"], "not_found");
    for (change, field) in [
        (clause("safety", null(), "  "), "text"),
        (clause("safety", null(), &"a".repeat(601)), "text"),
        (clause("safety", json!("c999"), RULE), "clause"),
        (limit(181, null()), "value"),
        (limit(10, json!("a".repeat(201))), "words"),
        (item(null(), "Chalk", &"a".repeat(1_201)), "text"),
    ] {
        assert_eq!(refused(&event, change)["problems"][0]["field"], field);
    }
    assert_eq!(safety(&practice, &client)["versions"], json!([]), "nothing was begun for it");
    practice.must("void_boundary_event", json!({ "entry": event, "reason": null }));
    assert_eq!(refused(&event, limit(10, null()))["code"], "not_from_here");
}
