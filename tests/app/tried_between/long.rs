//! Long histories.

use super::*;
use std::time::Instant;

#[test]
fn between_us_opens_in_good_time_after_many_sessions_and_strains() {
    let (practice, client) = with_client();
    for at in 0..400u64 {
        let plan = json!({ "client": client, "on": ago(&practice, 1 + at), "start": "09:30:00",
            "minutes": 50, "meeting": "in_person" });
        let session = practice.must("plan_session", plan)["id"].clone();
        let held = json!({ "session": session, "state": "held", "reason": null, "new_on": null, "new_start": null });
        practice.must("became", held);
    }
    let mut page = between(&practice, &client);
    for at in 0..200u64 {
        let mut body = rupture(&practice);
        body["noticed_on"] = json!(ago(&practice, 1 + 2 * at));
        page = practice.must("keep_rupture", keep_rupture(&page, &body));
    }
    let took = |command: &str| {
        let since = Instant::now();
        practice.must(command, json!({ "client": client }));
        since.elapsed()
    };
    let (overview, between) = (took("overview"), took("between"));
    println!("overview {overview:?}, between {between:?}");
    assert!(between < overview * 3, "overview {overview:?}, between {between:?}");
}
