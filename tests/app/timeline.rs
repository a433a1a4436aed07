//! The one timeline of a client, through the commands.

use crate::Practice;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn page(practice: &Practice, client: &str, shown: Value, after: Value) -> Value {
    practice.must("timeline", json!({ "client": client, "shown": shown, "after": after }))
}

fn whole(practice: &Practice, client: &str, shown: Value) -> Vec<Value> {
    let (mut all, mut after) = (Vec::new(), json!(null));
    loop {
        let one = page(practice, client, shown.clone(), after);
        let entries = one["entries"].as_array().unwrap();
        assert!(entries.len() <= 30);
        all.extend(entries.iter().cloned());
        after = one["next"].clone();
        if after.is_null() {
            return all;
        }
    }
}

#[test]
fn everything_of_a_client_stands_in_it_once_and_newest_first() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let today = practice.must("app_state", json!(null))["today"].as_str().unwrap().to_owned();
    let all = whole(&practice, &client, json!(null));
    let days: Vec<_> = all.iter().map(|one| one["on"].as_str().unwrap().to_owned()).collect();
    assert!(days.windows(2).all(|pair| pair[0] >= pair[1]), "{days:?}");
    assert!(days.iter().all(|day| *day <= today), "nothing of a day to come");
    let ids: BTreeSet<_> = all.iter().map(|one| one["id"].to_string()).collect();
    assert_eq!(ids.len(), all.len());
    assert!(all.len() > 30, "there is more than one page of it");
    let kinds: BTreeSet<_> = all.iter().map(|one| one["kind"].as_str().unwrap()).collect();
    for kind in [
        "session",
        "alliance_note",
        "agreement_version",
        "consent_event",
        "rupture",
        "boundary_event",
        "check_in",
        "goal",
        "feedback",
        "contact",
    ] {
        assert!(kinds.contains(kind), "{kind}: {kinds:?}");
    }
    for kind in ["private_note", "hypothesis", "session_event"] {
        assert!(!kinds.contains(kind), "{kind}");
    }
    let topics = all.iter().filter(|one| one["kind"] == "topic_boundary");
    assert!(topics.clone().count() > 0 && topics.clone().all(|one| one["line"].is_null()));
    let answer = all.iter().find(|one| one["kind"] == "consent_event").unwrap();
    assert_eq!(answer["what"]["kind"], "answer");
    assert!(all.iter().any(|one| one["is_strained"] == true));
    assert!(all.iter().any(|one| one["is_strained"] == false));
}

#[test]
fn what_is_switched_off_stays_so_for_the_vault_and_nothing_is_drafted() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let shown = json!(["sessions", "notes"]);
    let kinds = |all: &[Value]| -> BTreeSet<String> {
        all.iter().map(|one| one["kind"].as_str().unwrap().to_owned()).collect()
    };
    let once = kinds(&whole(&practice, &client, shown.clone()));
    assert!(
        once.iter()
            .all(|kind| ["session", "alliance_note", "note_addition"].contains(&kind.as_str()))
    );
    assert!(kinds(&whole(&practice, &client, json!(null))).len() > once.len(), "not kept yet");
    practice.must("keep_timeline_groups", json!({ "shown": shown }));
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(kinds(&whole(&practice, &client, json!(null))), once);
    assert_eq!(page(&practice, &client, json!(null), json!(null))["shown"], shown);
    let other = practice.client("HOLT-12");
    assert_eq!(page(&practice, &other, json!(null), json!(null))["shown"], shown);
    assert_eq!(whole(&practice, &client, json!([])), Vec::<Value>::new());
}
