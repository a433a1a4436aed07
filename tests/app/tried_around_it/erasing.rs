//! Nothing that somebody said, and no name of theirs, stays once they are erased; and the vault goes on.

use super::*;
use crate::away::{asked, listed, somebody};
use crate::consent::answer;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use holdfast_records::print_event::{Document, PrintEvent};
use holdfast_vault::Query;

fn leave(practice: &Practice) -> Value {
    let first = today(practice) + Days::new(10);
    let leave = json!({ "first": first, "last": first, "cover": "Dr Ostrander", "words": null, "note": null });
    let minted = practice.must("leaves", null())["minted"].clone();
    practice.must("keep_leave", json!({ "id": minted, "base_rev": null, "leave": leave }));
    minted
}

fn tell(practice: &Practice, leave: &Value, client: &str, how: Value, view: &str) -> Value {
    practice.must(
        "tell_leave",
        json!({ "leave": leave, "client": client, "told_on": today(practice), "how": how,
            "client_view": view }),
    )
}

#[test]
fn what_somebody_says_of_time_away_is_kept_nowhere_in_it() {
    let practice = Practice::open();
    let gone = somebody(&practice, "PLUM-15", "Ilse Marrow");
    let stays = somebody(&practice, "SLATE-03", "Tariq Lyle");
    let away = leave(&practice);
    tell(&practice, &away, &gone, json!("phone"), WORD);
    tell(&practice, &away, &stays, json!("phone"), "");
    assert_eq!(found(&practice, WORD), 0, "it belongs into a note of theirs");
    erase(&practice, &gone, "PLUM-15");
    let told = practice.must("leaves", null())["leaves"].to_string();
    assert!(told.contains(stays.as_str()) && !told.contains(gone.as_str()));
    tell(&practice, &away, &stays, json!("phone"), "");
    lock(&practice);
    let (_place, mut vault) = vault(&practice, PASSPHRASE);
    let plain = vault.snapshot().unwrap().plain_db;
    assert!(!holds(&plain, WORD), "in no version and no index");
    assert!(!holds(&plain, "Ilse"), "no name");
}

#[test]
fn what_is_being_typed_for_supervision_about_somebody_goes_with_them() {
    let practice = Practice::open();
    let gone = practice.add("PLUM-15");
    let stays = practice.add("SLATE-03");
    for (client, words) in [(&gone, WORD), (&stays, "kettlewise")] {
        let session = practice.session_today(client);
        let id = practice.must("supervision", null())["minted_item"].clone();
        let body = json!({ "sentence": words, "about": session, "theme": "dose" });
        draft(&practice, "supervision_item", null(), &id, body).unwrap();
    }
    let going = practice.must("erasing", json!({ "client": gone }));
    assert_eq!(going["drafts"], 1, "it is counted before");
    let mut talked = serde_json::Map::new();
    for (client, words) in [(&gone, "xylokvant came of it"), (&stays, "kettlewise too")] {
        let page = practice.must("supervision", null());
        let item = json!({ "sentence": "A question of pace.", "theme": "dose",
            "noted_on": today(&practice), "outcome": null });
        let about = practice.must("sessions", json!({ "client": client }))[0]["id"].clone();
        practice.must(
            "keep_supervision_item",
            json!({ "id": page["minted_item"], "base_rev": null, "about": about, "item": item }),
        );
        talked.insert(page["minted_item"].as_str().unwrap().to_owned(), json!(words));
    }
    let meeting = practice.must("supervision", null())["minted_entry"].clone();
    draft(
        &practice,
        "supervision_entry",
        null(),
        &meeting,
        json!({ "with": "R. Sandoval", "talked": talked }),
    )
    .unwrap();
    erase(&practice, &gone, "PLUM-15");
    let of_kind = json!({ "client": null, "kind": "supervision_item" });
    let left = practice.must("drafts_of", of_kind)["drafts"].to_string();
    assert!(left.contains("kettlewise") && !left.contains(WORD), "{left}");
    let meetings = json!({ "client": null, "kind": "supervision_entry" });
    let left = practice.must("drafts_of", meetings)["drafts"].to_string();
    assert!(left.contains("kettlewise too") && left.contains("Sandoval"), "{left}");
    assert!(!left.contains(WORD), "{left}");
}

#[test]
fn a_sheet_about_several_people_leaves_no_page_behind_that_names_them() {
    let practice = Practice::open();
    let gone = somebody(&practice, "PLUM-15", "Ilse Marrow");
    answer(&practice, &listed(&practice, &gone, "cover_contact"), json!({ "decision": "granted" }));
    practice.session_today(&gone);
    let on = today(&practice);
    for (name, document) in [
        (
            "a.pdf",
            json!({ "kind": "cover_sheet", "from": on, "to": on, "for_whom": "Dr Ostrander" }),
        ),
        ("b.pdf", json!({ "kind": "day_sheet", "on": on })),
    ] {
        practice.choose_new_file(practice.stick().join(name));
        assert_eq!(practice.must("save_pdf", asked(&document))["became"], "saved");
    }
    let told = practice.must("people", json!({ "client": gone }))["told"].clone();
    assert_eq!(told[0]["disclosure"]["to_whom"], "Dr Ostrander");
    erase(&practice, &gone, "PLUM-15");
    lock(&practice);
    let (_place, vault) = vault(&practice, PASSPHRASE);
    let events = vault.read().list::<PrintEvent>(&Query::new()).unwrap();
    let documents: Vec<Document> = events.iter().map(|event| event.body.document).collect();
    assert_eq!(documents, [Document::CoverSheet, Document::DaySheet], "that they left is kept");
    assert!(events.iter().all(|event| event.body.pdf_sha256.is_none()), "and no page of them");
}

#[test]
fn after_an_erasure_the_vault_opens_by_passphrase_and_words_with_either_key_file() {
    let practice = Practice::open();
    let sheet = practice.must("recovery_sheet", json!({ "passphrase": null }));
    let words: Vec<&str> =
        sheet["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    let words = words.join(" ");
    let answers: Vec<_> = sheet["type_back"].as_array().unwrap().iter().map(|place| {
        json!({ "place": place, "word": sheet["words"][place.as_u64().unwrap() as usize - 1] })
    }).collect();
    practice.must("keep_recovery_words", json!({ "answers": answers }));
    erase(&practice, &practice.add("PLUM-15"), "PLUM-15");
    let stays = practice.add("SLATE-03");
    let new = "another lantern by the harbour";
    practice.must("change_passphrase", json!({ "current": PASSPHRASE, "words": null, "new": new }));
    erase(&practice, &practice.add("HOLT-12"), "HOLT-12");
    lock(&practice);
    let folder = folder(&practice);
    for (kept, away) in [("vault.key", "vault.key.bak"), ("vault.key.bak", "vault.key")] {
        assert!(folder.join(kept).exists());
        std::fs::rename(folder.join(away), folder.join("aside")).unwrap();
        assert_eq!(
            practice.problem("unlock", json!({ "passphrase": PASSPHRASE })),
            "wrong_passphrase"
        );
        assert_eq!(practice.must("unlock", json!({ "passphrase": new }))["stage"], "open");
        practice.must("client", json!({ "client": stays }));
        lock(&practice);
        practice.must("unlock_with_words", json!({ "words": words }));
        practice.must("client", json!({ "client": stays }));
        lock(&practice);
        let (aside, back) = (folder.join("aside"), folder.join(away));
        if back.exists() {
            std::fs::remove_file(aside).unwrap()
        } else {
            std::fs::rename(aside, back).unwrap()
        }
    }
    practice.must("unlock", json!({ "passphrase": new }));
    assert_eq!(practice.must("retention", null())["certificates"].as_array().unwrap().len(), 2);
}

#[test]
fn every_page_goes_on_after_somebody_with_a_session_today_is_erased() {
    let practice = Practice::sample();
    let gone = practice.client("WREN-07");
    let session = practice.session_today(&gone);
    let before = practice.must("today", null());
    assert!(before.to_string().contains(&session));
    let erased = erase(&practice, &gone, "WREN-07");
    assert!(!erased.to_string().contains("Ilse"), "{erased}");
    for page in [
        "today",
        "clients",
        "supervision",
        "leaves",
        "executor",
        "retention",
        "trash",
        "directory",
        "workspace",
        "word_lists",
        "app_state",
        "backup_page",
    ] {
        let shown = practice.must(page, null()).to_string();
        assert!(!shown.contains(&session), "{page}");
    }
    practice.must("own_reactions", json!({ "opened": true }));
    crate::away::cover(&practice);
    for client in practice.must("clients", null()).as_array().unwrap() {
        for page in ["client", "overview", "people", "between", "export_page"] {
            practice.must(page, json!({ "client": client["id"] }));
        }
        practice.must("timeline", json!({ "client": client["id"], "shown": null, "after": null }));
    }
    for page in ["client", "overview", "keeping", "erasing", "export_page"] {
        assert_eq!(practice.problem(page, json!({ "client": gone })), "not_found", "{page}");
    }
    let again = json!({ "client": gone, "code": "WREN-07", "early": "asked_by_client" });
    assert_eq!(practice.problem("erase_client", again), "not_found");
    let late = practice.must("supervision", null())["minted_item"].clone();
    assert!(draft(&practice, "goal", json!(gone), &late, json!({ "statement": WORD })).is_err());
    assert!(draft(&practice, "client", json!(gone), &json!(gone), json!({ "cue": WORD })).is_err());
    assert_eq!(found(&practice, WORD), 0);
}

#[test]
fn a_copy_made_after_an_erasure_follows_the_one_before_and_brings_nobody_back() {
    let practice = Practice::open();
    let gone = practice.add(&format!("PLUM-15, {WORD}"));
    practice.add("SLATE-03");
    let place = practice.place(practice.stick());
    practice.call_long("back_up", json!({ "place": place })).unwrap();
    erase(&practice, &gone, "PLUM-15");
    let made = practice.call_long("back_up", json!({ "place": place })).unwrap();
    assert_eq!(made["clients"], 1);
    let copies = practice.must("backup_page", null())["places"][0]["copies"].clone();
    let numbers: Vec<u64> =
        copies.as_array().unwrap().iter().map(|one| one["counter"].as_u64().unwrap()).collect();
    assert!(numbers.len() == 2 && numbers[0] > numbers[1], "{numbers:?}");
    let copy = |at: usize| {
        json!({ "place": place, "counter": copies[at]["counter"], "made": copies[at]["made"],
        "passphrase": PASSPHRASE, "words": null, "new_passphrase": null })
    };
    practice.call_long("restore", copy(0)).unwrap();
    practice.must("open_restored", null());
    crate::copies::lock_quietly(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(found(&practice, WORD), 0);
    assert_eq!(practice.must("retention", null())["certificates"].as_array().unwrap().len(), 1);
}

#[test]
fn a_hold_keeps_somebody_from_being_erased_even_where_it_is_ordered() {
    let practice = Practice::open();
    let client = practice.add("PLUM-15");
    let keeping = practice.must("keeping", json!({ "client": client }));
    practice.must(
        "hold_records",
        json!({ "client": client, "base_rev": keeping["rev"], "on": true,
        "day": keeping["today"], "reason": "A complaint." }),
    );
    practice.must("change_client_status", json!({ "client": client, "to": "ended" }));
    let request = json!({ "client": client, "code": "PLUM-15", "early": "ordered" });
    assert_eq!(practice.problem("erase_client", request), "not_from_here");
}
