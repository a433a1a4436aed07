//! How long records are kept, the trash, and erasing, through the commands.

use crate::Practice;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};

const WORD: &str = "xylokvant";

fn keeping(practice: &Practice, client: &str) -> Value {
    practice.must("keeping", json!({ "client": client }))
}

fn erase(client: &str, code: &str, early: Value) -> Value {
    json!({ "client": client, "code": code, "early": early })
}

fn hold(practice: &Practice, client: &str, on: bool) -> Value {
    let page = keeping(practice, client);
    practice.must(
        "hold_records",
        json!({ "client": client, "base_rev": page["rev"], "on": on, "day": page["today"],
            "reason": "A complaint." }),
    )
}

fn end(practice: &Practice, client: &str) {
    practice.must("change_client_status", json!({ "client": client, "to": "ended" }));
}

fn template(practice: &Practice, name: &str) -> Value {
    let minted = practice.must("note_templates", json!(null))["minted"].clone();
    let words = json!({ "name": name, "text": WORD });
    practice
        .must("keep_note_template", json!({ "id": minted, "base_rev": null, "template": words }));
    minted
}

#[test]
fn a_client_is_erased_once_nothing_holds_them_and_their_code_was_typed() {
    let practice = Practice::open();
    let gone = practice.add(&format!("PLUM-15, {WORD}"));
    let stays = practice.add("SLATE-03, kettle");
    let before = practice.must("client", json!({ "client": stays }));
    end(&practice, &gone);
    hold(&practice, &gone, true);
    let asked = json!("asked_by_client");
    let refused = |request: Value| practice.problem("erase_client", request);
    assert_eq!(refused(erase(&gone, "PLUM-15", asked.clone())), "not_from_here");
    let page = practice.must("erasing", json!({ "client": gone }));
    assert_eq!((&page["is_held"], &page["owes_reason"]), (&json!(true), &json!(true)));
    hold(&practice, &gone, false);
    assert_eq!(refused(erase(&gone, "PLUM-15", json!(null))), "not_from_here");
    assert_eq!(refused(erase(&gone, "SLATE-03", asked.clone())), "fields");
    assert_eq!(refused(erase(&stays, "SLATE-03", asked.clone())), "not_from_here");
    let erased = practice.must("erase_client", erase(&gone, "PLUM-15", asked));
    let paper = &erased["certificate"]["erasure"];
    assert_eq!((&paper["code"], &paper["items"]), (&json!("PLUM-15"), &page["items"]));
    assert_eq!(practice.problem("client", json!({ "client": gone })), "not_found");
    assert_eq!(practice.must("client", json!({ "client": stays })), before);
    crate::locking::lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let papers = practice.must("retention", json!(null))["certificates"].clone();
    assert_eq!(papers, json!([erased["certificate"]]));
    assert_eq!(practice.must("client", json!({ "client": stays })), before);
}

#[test]
fn a_day_of_ones_own_and_the_practices_numbers_owe_a_reason() {
    let practice = Practice::open();
    let client = practice.add("WREN-07, mug");
    let page = keeping(&practice, &client);
    assert_eq!((&page["knows_birth"], &page["because"]), (&json!(false), &json!("birth_unknown")));
    let own = |until: &str, reason: Value| json!({ "client": client, "base_rev": null, "until": until, "reason": reason });
    assert_eq!(practice.problem("keep_own_day", own("2060-01-01", json!(null))), "fields");
    let page = practice.must("keep_own_day", own("2060-01-01", json!("The insurer asks.")));
    assert_eq!((&page["until"], &page["because"]), (&json!("2060-01-01"), &json!("own_day")));
    assert_ne!(page["usual_until"], page["until"]);
    let numbers = |rev: &Value, reason: &str| json!({ "base_rev": rev, "own": { "adult_years": 9, "minor_until_age": 30, "reason": reason } });
    let practices = practice.must("retention", json!(null));
    let rev = &practices["base_rev"];
    assert_eq!(practice.problem("keep_retention", numbers(rev, " ")), "fields");
    let kept = practice.must("keep_retention", numbers(rev, "The register asks for nine."));
    assert_eq!(kept["own"]["adult_years"], 9);
    assert_eq!(keeping(&practice, &client)["rule"]["adult_years"], 9);
    assert_eq!(practice.problem("keep_retention", numbers(rev, "Again.")), "stale");
}

#[test]
fn a_reason_that_is_typed_comes_back_after_a_lock_and_goes_once_it_is_kept() {
    let practice = Practice::open();
    let client = practice.add("WREN-07, mug");
    let of = json!({ "client": client, "kind": "retention" });
    let target = practice.must("drafts_of", of.clone())["minted"].clone();
    let body = json!({ "is": "hold", "on": true, "day": "2026-03-05", "reason": "A complai" });
    let typed = json!({ "target": target, "kind": "retention", "client": client, "session": null,
        "base_rev": null, "body": body });
    practice.must("keep_draft", typed);
    crate::locking::lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let found = practice.must("drafts_of", of.clone())["drafts"].clone();
    assert_eq!((&found[0]["target"], &found[0]["body"]), (&target, &body));
    let waiting = practice.must("overview", json!({ "client": client }))["drafts"].clone();
    assert_eq!(waiting[0]["kind"], "retention");
    hold(&practice, &client, true);
    practice.must("discard_draft", json!({ "target": target }));
    assert_eq!(practice.must("drafts_of", of)["drafts"], json!([]));
    let certificate = json!({ "target": target, "kind": "erasure", "client": client, "session": null,
        "base_rev": null, "body": body });
    assert_eq!(practice.problem("keep_draft", certificate), "not_from_here");
}

#[test]
fn the_trash_takes_things_off_every_list_and_gives_them_back_as_they_were() {
    let practice = Practice::open();
    let words = template(&practice, "Closing");
    let before = practice.must("note_templates", json!(null))["templates"].clone();
    let one = json!({ "record": words });
    let trash = practice.must("put_in_trash", one.clone());
    assert_eq!(trash["things"][0]["name"], "Closing");
    assert_eq!(trash["things"][0]["may_go"], false);
    assert_eq!(practice.must("note_templates", json!(null))["templates"], json!([]));
    assert_eq!(practice.problem("put_in_trash", one.clone()), "not_from_here");
    assert_eq!(
        practice.problem("erase_from_trash", one.clone()),
        "not_from_here",
        "not before 30 days"
    );
    let left = practice.must("put_back", one.clone());
    assert_eq!(left["things"], json!([]));
    assert_eq!(practice.must("note_templates", json!(null))["templates"], before);
    let client = practice.add("WREN-07, mug");
    assert_eq!(practice.problem("put_in_trash", json!({ "record": client })), "not_from_here");
}

#[test]
fn nothing_is_erased_while_a_copy_runs() {
    let practice = Practice::open();
    let client = practice.add("PLUM-15, mug");
    end(&practice, &client);
    let words = template(&practice, "Closing");
    practice.must("put_in_trash", json!({ "record": words }));
    practice.let_copy_run(true);
    let erase_all = [
        ("erase_client", erase(&client, "PLUM-15", json!("asked_by_client"))),
        ("erase_from_trash", json!({ "record": words })),
        ("erase_own_reaction", json!({ "record": words })),
        ("erase_self_care_look", json!({ "record": words })),
    ];
    for (command, request) in erase_all.clone() {
        assert_eq!(practice.problem(command, request), "busy", "{command}");
    }
    practice.must("client", json!({ "client": client }));
    practice.let_copy_run(false);
    let (command, request) = erase_all[0].clone();
    practice.must(command, request);
}

fn paper(document: Value, copy: &str) -> Value {
    json!({ "document": document, "copy": copy, "profile": "clear_14pt", "paper": "a4",
        "lines_for": [] })
}

#[test]
fn the_list_and_the_certificate_are_papers_that_stay_here() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let list = json!({ "kind": "erasing_list", "client": client });
    let drawn = practice.must("preview", paper(list.clone(), "stays_here"));
    assert!(!drawn["pages"].as_array().unwrap().is_empty());
    assert_eq!(drawn["replaced"], json!([]));
    end(&practice, &client);
    let erased = practice.must("erase_client", erase(&client, "WREN-07", json!("asked_by_client")));
    let kept = json!({ "kind": "erasure_certificate", "erasure": erased["certificate"]["id"] });
    let drawn = practice.must("preview", paper(kept.clone(), "stays_here"));
    assert!(!drawn["pages"].as_array().unwrap().is_empty());
    for leaves in ["goes_home", "someone_may_read"] {
        for document in [&list, &kept] {
            let refused = practice.problem("preview", paper(document.clone(), leaves));
            assert_eq!(refused, "not_for_other_eyes", "{leaves}");
        }
    }
    assert_eq!(practice.problem("preview", paper(list, "stays_here")), "not_found");
    let file = practice.home.path().join("certificate.pdf");
    practice.choose_new_file(file.clone());
    practice.must("save_pdf", paper(kept, "stays_here"));
    assert!(std::fs::read(file).unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_history_says_whether_its_record_may_go_into_the_trash() {
    let practice = Practice::open();
    let words = template(&practice, "Closing");
    let client = practice.add("WREN-07, mug");
    let may = |record: &Value| {
        let request = json!({ "record": record, "with_apart": false, "before": null });
        practice.must("history", request)["may_be_trashed"].clone()
    };
    assert_eq!((may(&words), may(&json!(client))), (json!(true), json!(false)));
    practice.must("put_in_trash", json!({ "record": words }));
    assert_eq!(may(&words), json!(false), "it lies there");
}

#[test]
fn what_stays_and_is_tied_to_somebody_is_named_before_they_are_erased() {
    let practice = Practice::open();
    let client = practice.add("PLUM-15");
    let empty = practice.must("erasing", json!({ "client": client }));
    assert_eq!((&empty["tied_to"], &empty["open_requests"]), (&json!([]), &json!(0)));
    let told = crate::consent::list(&practice, &client, "supervision_deidentified");
    let acknowledged = json!({ "decision": "acknowledged" });
    crate::consent::answer(&practice, told["id"].as_str().unwrap(), acknowledged);
    let ids = practice.must("supervision", json!(null));
    let item = json!({ "sentence": "I hurry.", "theme": "dose", "noted_on": ids["today"], "outcome": null });
    let id = ids["minted_item"].clone();
    let keep = json!({ "id": id, "base_rev": null, "about": null, "whom": client, "item": item });
    practice.must("keep_supervision_item", keep);
    let entry = json!({ "on": ids["today"], "quarters": 4, "with": null, "mode": "one_to_one",
        "decision": WORD, "follow_up_on": null });
    let talked = json!([{ "item": id, "outcome": null }]);
    practice.must(
        "keep_supervision_entry",
        json!({ "id": ids["minted_entry"], "base_rev": null, "to": "written_up", "entry": entry,
            "talked": talked }),
    );
    let page = practice.must("erasing", json!({ "client": client }));
    let tie =
        json!({ "record": ids["minted_entry"], "kind": "supervision_entry", "on": ids["today"] });
    assert_eq!((&page["tied_to"], &page["tied"]), (&json!([tie]), &json!(1)));
}
