//! What holds on every one of these pages: names nobody knows, search, copies, locks.

use super::*;
use crate::locking::lock;
use crate::practice::PASSPHRASE;

const PAGES: [&str; 6] = ["between", "boundaries", "goals", "feedback", "reports", "endings"];

#[test]
fn a_name_that_nobody_knows_and_one_of_another_kind_are_told_of_kindly() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let strain = between(&practice, &client)["ruptures"][0]["id"].clone();
    for name in [json!("0198f2c0-0000-7000-8000-000000000007"), strain.clone(), json!(client)] {
        if name != json!(client) {
            for page in PAGES {
                assert_eq!(
                    practice.problem(page, json!({ "client": name })),
                    "not_found",
                    "{page}"
                );
            }
        }
        for void in
            ["void_boundary_event", "void_strength", "void_feedback", "void_alliance_review"]
        {
            assert_eq!(
                practice.problem(void, json!({ "entry": name, "reason": null })),
                "not_found",
                "{void}"
            );
        }
        let today = ago(&practice, 0);
        for (command, request) in [
            (
                "goal_state",
                json!({ "goal": name, "base_rev": 1, "to": "active", "on": null, "words": null }),
            ),
            (
                "report_state",
                json!({ "report": name, "base_rev": 1, "to": "agreed", "on": null, "unread_because": null }),
            ),
            ("ending_state", json!({ "ending": name, "base_rev": 1, "to": "agreed" })),
            ("boundary_event_state", json!({ "event": name, "base_rev": 1, "to": "closed" })),
            ("boundary_line_state", json!({ "line": name, "to": "set_aside" })),
            ("directory_entry_state", json!({ "entry": name, "to": "set_aside" })),
        ] {
            assert_eq!(practice.problem(command, request), "not_found", "{command}");
        }
        if name != strain {
            let turn = json!({ "rupture": name, "base_rev": 1, "to": "named", "on": today, "reason": null, "look_again_on": null });
            assert_eq!(practice.problem("turn_rupture", turn), "not_found");
            let change = json!({ "because": name, "change": { "kind": "item", "item": null, "name": "A", "text": "B" } });
            assert_eq!(practice.problem("change_because", change), "not_found");
        }
    }
}

#[test]
fn the_sample_opens_every_page_for_everybody() {
    let practice = Practice::sample();
    for client in practice.must("clients", json!(null)).as_array().unwrap() {
        for page in PAGES {
            practice.must(page, json!({ "client": client["id"] }));
        }
    }
    practice.must("directory", json!(null));
    practice.must("word_lists", json!(null));
}

fn all_pages(practice: &Practice) -> Vec<Value> {
    let mut all = Vec::new();
    for client in practice.must("clients", json!(null)).as_array().unwrap() {
        for page in PAGES {
            let mut shown = practice.must(page, json!({ "client": client["id"] }));
            for minted in ["minted", "minted_strength", "minted_review"] {
                shown[minted] = json!(null);
            }
            all.push(shown);
        }
    }
    let mut shown = practice.must("directory", json!(null));
    shown["minted"] = json!(null);
    all.push(shown);
    all
}

#[test]
fn a_copy_brings_every_one_of_these_pages_back_as_it_was() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let slip = first(&noticed(&practice, &client))["id"].clone();
    practice.must("void_rupture", json!({ "entry": slip, "reason": "A slip." }));
    let before = all_pages(&practice);
    let place = practice.place(practice.stick());
    practice.call_long("back_up", json!({ "place": place })).unwrap();
    let there = practice.must("backup_page", json!(null))["places"][0]["copies"][0].clone();
    let copy = json!({ "place": place, "counter": there["counter"], "made": there["made"],
        "passphrase": PASSPHRASE, "words": null, "new_passphrase": null });
    noticed(&practice, &client);
    practice.call_long("restore", copy).unwrap();
    practice.must("open_restored", json!(null));
    crate::copies::lock_quietly(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(all_pages(&practice) == before);
    lock(&practice);
    for page in PAGES {
        assert!(practice.call(page, json!({ "client": client })).is_err(), "{page}");
    }
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(all_pages(&practice) == before);
}

#[test]
fn search_finds_what_is_written_of_each_kind() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let mut body = rupture(&practice);
    body["learning"] = json!("quokkalearn");
    practice.must("keep_rupture", keep_rupture(&between(&practice, &client), &body));
    let mut event = crate::boundaries::event(&practice, "time");
    event["what"] = json!("quokkaevent");
    crate::boundaries::kept(&practice, &client, &event);
    let mut plan = crate::endings::plan(&practice, "goals_met");
    plan["goodbye"] = json!("quokkaending");
    let id = practice.must("endings", json!({ "client": client }))["minted"].clone();
    practice.must("keep_ending", json!({ "client": client, "id": id, "base_rev": null, "rupture": null, "item": null, "ending": plan }));
    let page = crate::reports::written(&practice, &client);
    crate::reports::keep(&practice, &page, json!([]), |report| {
        report["unknown"] = json!("quokkareport")
    })
    .unwrap();
    let id = practice.must("directory", json!(null))["minted"].clone();
    let entry = json!({ "name": "quokkaagency", "sort": "agency", "service": null, "contact": null,
        "access": null, "cost": null, "languages": null, "note": null, "checked_on": null });
    practice.must("keep_directory_entry", json!({ "id": id, "base_rev": null, "entry": entry }));
    for word in ["quokkalearn", "quokkaevent", "quokkaending", "quokkareport", "quokkaagency"] {
        let found = practice.must(
            "search",
            json!({ "words": word, "client": null, "kinds": [], "with_private": false }),
        );
        assert_eq!(found["hits"].as_array().unwrap().len(), 1, "{word}");
    }
}
