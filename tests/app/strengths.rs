//! What was noticed in a client, through the commands.

use crate::Practice;
use crate::goals::{field, look};
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

#[test]
fn what_was_noticed_is_kept_for_good_and_a_slip_stays_to_be_read() {
    let practice = Practice::open();
    let (client, other) = (practice.add("WREN-07"), practice.add("PLUM-03"));
    let session = practice.session_today(&client);
    let notice = |what: &str, with: Value| {
        let minted = look(&practice, &client)["minted_strength"].clone();
        let strength = json!({ "noticed_on": "2026-01-15", "sort": "act_of_agency", "what": what,
            "client_words": "I said no.", "noticed_by": "client" });
        let mut request = json!({ "client": client, "id": minted, "instead_of": null,
            "session": null, "strength": strength });
        request.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
        request
    };
    let page =
        practice.must("keep_strength", notice("Chose the chair", json!({ "session": session })));
    let first = page["strengths"][0].clone();
    assert_eq!((&first["session"], &first["is_voided"]), (&json!(session), &json!(false)));
    assert_eq!(page["said_last"]["text"], "I said no.");
    let page = practice
        .must("keep_strength", notice("Chose the seat", json!({ "instead_of": first["id"] })));
    let told: Vec<_> =
        page["strengths"].as_array().unwrap().iter().map(|one| &one["is_voided"]).collect();
    assert_eq!(told, [false, true]);
    let again = notice("Chose it", json!({ "instead_of": first["id"] }));
    assert_eq!(practice.problem("keep_strength", again), "not_from_here");
    let theirs = notice("Chose it", json!({ "client": other, "session": session }));
    assert_eq!(practice.problem("keep_strength", theirs), "not_found");
    let theirs = notice("Chose it", json!({ "client": other, "instead_of": first["id"] }));
    assert_eq!(practice.problem("keep_strength", theirs), "not_found");
    let mut ahead = notice("Chose it", json!({}));
    ahead["strength"]["noticed_on"] = json!(tomorrow(&practice));
    assert_eq!(
        field(practice.call("keep_strength", ahead)),
        ("noticed_on".into(), "not_this_day".into())
    );
    let void = json!({ "entry": page["strengths"][0]["id"], "reason": null });
    let page = practice.must("void_strength", void.clone());
    assert_eq!(practice.problem("void_strength", void), "not_from_here");
    assert_eq!(page["strengths"][0]["id"], first["id"], "the first stands again");
}

fn tomorrow(practice: &Practice) -> String {
    let today = practice.must("app_state", json!(null))["today"].clone();
    (today.as_str().unwrap().parse::<NaiveDate>().unwrap() + Days::new(1)).to_string()
}
