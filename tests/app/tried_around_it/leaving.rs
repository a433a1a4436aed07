//! What leaves on paper or in a file: whose yes it rests on, and whose words and names are not in it.

use super::*;
use crate::away::{asked, codes, cover, listed, somebody};
use crate::consent::{answer, guardian, has_a_say};

#[test]
fn a_yes_that_ran_out_was_paused_or_is_half_of_two_puts_nobody_on_a_cover_sheet() {
    let practice = Practice::open();
    let wren = somebody(&practice, "WREN-07", "Ilse Marrow");
    let item = listed(&practice, &wren, "cover_contact");
    let day = ago(&practice, 0);
    answer(
        &practice,
        &item,
        json!({ "decision": "granted", "answered_on": ago(&practice, 9), "expires_on": ago(&practice, 1) }),
    );
    assert_eq!(cover(&practice)["left_out"][0]["why"], "expired");
    answer(&practice, &item, json!({ "decision": "granted", "expires_on": day }));
    let last_day = cover(&practice);
    assert_eq!(codes(&last_day["people"]), ["WREN-07"], "the last day is one of them: {last_day}");
    answer(&practice, &item, json!({ "decision": "paused" }));
    assert_eq!(codes(&cover(&practice)["people"]), Vec::<&str>::new());

    let young = somebody(&practice, "PLUM-15", "Bao");
    let mut kept = practice.must("client", json!({ "client": young }));
    kept["client"]["age_band"] = json!("13_15");
    practice.must(
        "keep_client",
        json!({ "id": young, "base_rev": kept["rev"], "client": kept["client"] }),
    );
    let mother = guardian(&practice, &young, "Corin");
    has_a_say(&practice, &mother);
    let both = listed(&practice, &young, "cover_contact");
    answer(&practice, &both, json!({ "decision": "granted" }));
    let alone = cover(&practice);
    let mut no = crate::consent::request(
        &practice,
        &both,
        json!({ "given_by": "guardian", "decision": "declined" }),
    );
    no["person"] = json!(mother);
    practice.must("record_consent", no);
    let with_a_no = cover(&practice);
    assert_eq!(codes(&with_a_no["people"]), Vec::<&str>::new(), "before: {alone}");
}

#[test]
fn who_ended_or_rests_stands_neither_on_a_cover_sheet_nor_in_the_sealed_file() {
    let practice = Practice::open();
    for (code, to) in [("WREN-07", "ended"), ("HOLT-12", "paused")] {
        let client = somebody(&practice, code, "Ilse Marrow");
        answer(
            &practice,
            &listed(&practice, &client, "cover_contact"),
            json!({ "decision": "granted" }),
        );
        practice.must("change_client_status", json!({ "client": client, "to": to }));
    }
    let view = cover(&practice);
    assert_eq!((codes(&view["people"]).len(), codes(&view["left_out"]).len()), (0, 0));
    assert_eq!(practice.must("executor", null())["people"], 0);
    let on = today(&practice);
    let sheet = json!({ "kind": "cover_sheet", "from": on, "to": on, "for_whom": "Dr Ostrander" });
    assert_eq!(practice.problem("preview", asked(&sheet)), "not_agreed");
}

#[test]
fn a_name_in_any_dress_keeps_a_question_off_the_sheet_for_supervision() {
    let practice = Practice::open();
    somebody(&practice, "WREN-07", "Zoë Ångström");
    for (sentence, is_named) in [
        ("I go faster when ZOE is quiet.", true),
        ("Zoe\u{308} again.", true),
        ("What zoe angstrom said.", true),
        ("About wren07.", true),
        ("Wren 07, again.", true),
        ("W\u{200b}REN-07, again.", true),
        ("I go faster when it gets quiet.", false),
    ] {
        let id = practice.must("supervision", null())["minted_item"].clone();
        let item = json!({ "sentence": sentence, "theme": "dose", "noted_on": today(&practice), "outcome": null });
        let request = json!({ "id": id, "base_rev": null, "about": null, "item": item });
        let view = practice.must("keep_supervision_item", request);
        let items = view["items"].as_array().unwrap();
        let kept = items.iter().find(|one| one["id"] == id).unwrap();
        assert_eq!(kept["names"] != json!([]), is_named, "{sentence}: {}", kept["names"]);
        let aside = json!({ "item": id, "to": "set_aside" });
        practice.must("supervision_item_state", aside);
    }
}

fn order(client: &str, request: &Value) -> Value {
    json!({ "client": client, "whom": "client", "with_private": false, "with_private_again": false,
        "request": request, "goes_to": "client", "person": null, "name": null, "legal_basis": null,
        "reason": null, "passphrase": null, "is_open": true })
}

#[test]
fn a_line_with_a_name_in_capitals_is_offered_and_covered_words_are_found_in_other_spellings() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let page = practice.must("contacts", json!({ "client": client }));
    let contact = json!({ "contact_on": ago(&practice, 1), "contact_at": null, "way": "phone",
        "begun_by": "client", "minutes": 6,
        "what": "She slept. PETRA  drinks\nagain. Later petra drinks again, she said.",
        "client_words": null, "what_i_did": null, "safety": null });
    practice.must(
        "keep_contact",
        json!({ "client": client, "id": page["minted"], "instead_of": null, "contact": contact }),
    );
    let page = practice.must("data_requests", json!({ "client": client }));
    let request = page["requests"][0].clone();
    let offers = |request: &Value| {
        let all = request["offers"].as_array().unwrap().clone();
        all.into_iter().filter(|one| one["kind"] == "contact").collect::<Vec<_>>()
    };
    let offer = offers(&request).into_iter().find(|one| one["line"] == "PETRA  drinks");
    let offer = offer.unwrap_or_else(|| panic!("{request}"));
    let words = "PETRA  drinks\nagain";
    let covered = practice.must(
        "cover_words",
        json!({ "request": request["id"], "base_rev": request["rev"],
        "record": offer["record"], "words": words, "why": "third_person" }),
    );
    let left = offers(&covered["requests"][0]);
    assert!(left.iter().all(|one| one["record"] != offer["record"]), "both places: {left:?}");
    let file = practice.stick().join("Records.zip");
    practice.choose_new_file(file.clone());
    practice.call_long("export_client", order(&client, &request["id"])).unwrap();
    assert!(file.exists());
}

#[test]
fn a_place_that_vanished_leaves_nothing_kept_and_nothing_written() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let file = practice.stick().join("gone").join("Records.zip");
    practice.choose_new_file(file.clone());
    let answer = practice.call_long("export_client", order(&client, &null()));
    assert!(answer.is_err() && !file.exists());
    assert_eq!(practice.must("export_page", json!({ "client": client }))["made_on"], json!([]));
    let sheet = json!({ "kind": "day_sheet", "on": today(&practice) });
    practice.choose_new_file(practice.stick().join("gone").join("a.pdf"));
    assert!(practice.call("save_pdf", asked(&sheet)).is_err());
}

#[test]
fn a_sealed_copy_opens_with_composed_accents_and_spaces_however_they_were_typed() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    for (number, phrase) in
        ["  café by the quiet harbour wall  ", "seven 🫖 kettles by the quiet harbour"]
            .iter()
            .enumerate()
    {
        let mut order = order(&client, &null());
        order["passphrase"] = json!(phrase);
        order["is_open"] = json!(false);
        let file = practice.stick().join(format!("{number}.age"));
        practice.choose_new_file(file.clone());
        practice.call_long("export_client", order).unwrap();
        let bytes = std::fs::read(&file).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1") && !holds(&bytes, "WREN"));
    }
}
