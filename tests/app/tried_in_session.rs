//! Tried on purpose: what could go wrong in and around a session.

use crate::Practice;
use crate::notes;
use crate::pacing;
use crate::practice::PASSPHRASE;
use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use serde_json::{Value, json};

#[test]
fn what_is_typed_after_a_late_key_of_a_kept_line_is_not_lost() {
    let (practice, _, session) = begun();
    let target = typed(&practice, &session, "Pencil");
    practice.must("note_event", entered(&session, &target, "Pencil"));
    drop(practice.call("keep_line", line(&session, &target, "Pencil")));
    let next = practice.must("session_mode", of(&session))["line"]["target"].clone();
    practice.must("keep_line", line(&session, &next, "The door was open"));
    practice.must("note_event", entered(&session, &next, "The door was open"));
    let keyed = practice.must("keyed", of(&session)).to_string();
    assert!(keyed.contains("The door was open"), "{keyed}");
}

#[test]
fn a_line_of_one_session_is_not_carried_off_to_another() {
    let (practice, _, first) = begun();
    let target = typed(&practice, &first, "Looked at the door");
    let second = practice.session_today(&practice.add("HOLT-12"));
    let earlier = begin_anyway(&practice, &first, &second);
    drop(practice.call("keep_line", line(&second, &target, "Something else")));
    assert_eq!(practice.must("session_mode", of(&earlier))["line"]["text"], "Looked at the door");
}

#[test]
fn a_line_of_one_session_is_not_kept_in_another() {
    let (practice, _, first) = begun();
    let target = typed(&practice, &first, "Looked at the door");
    let second = practice.session_today(&practice.add("HOLT-12"));
    let earlier = begin_anyway(&practice, &first, &second);
    drop(practice.call("note_event", entered(&second, &target, "Something else")));
    assert_eq!(practice.must("session_mode", of(&earlier))["line"]["text"], "Looked at the door");
}

#[test]
fn a_line_is_not_typed_over_a_record_of_another_kind() {
    let (practice, client, session) = begun();
    assert_eq!(practice.problem("keep_line", line(&session, &json!(client), "x")), "not_from_here");
}

#[test]
fn minutes_nobody_recorded_make_no_smaller_number_of_those_that_were() {
    let (practice, _, session) = begun();
    begun_before(&practice, &session, 40);
    practice.must("note_event", at(&session, 2, hard(true)));
    practice.must("note_event", at(&session, 5, hard(false)));
    practice.must("note_event", at(&session, 10, hard(true)));
    reopen(&practice);
    practice.must("end_hard_part", json!({ "session": session, "minutes": null }));
    practice.must("end_session", of(&session));
    let counted = notes::page(&practice, &session)["aids"]["counted"].clone();
    assert_eq!(
        (&counted["trauma_minutes"], &counted["closing_minutes"]),
        (&json!(null), &json!(null)),
        "three minutes are not all that there were"
    );
}

#[test]
fn a_check_in_of_the_morning_is_not_the_newest_because_it_was_typed_last() {
    let hashes: Vec<_> = [[0, 1], [1, 0]]
        .into_iter()
        .map(|order| {
            let practice = Practice::open();
            let client = practice.add("WREN-07");
            let two = two_of_today(&practice, &client);
            for at in order {
                practice.must("keep_check_in", check_in(&two[at], "client", [8, 3][at]));
            }
            hash(&practice, &client)
        })
        .collect();
    assert_eq!(hashes[0], hashes[1]);
}

#[test]
fn a_safety_word_of_the_morning_is_not_the_newest_because_it_was_written_last() {
    let hashes: Vec<_> = [[0, 1], [1, 0]]
        .into_iter()
        .map(|order| {
            let practice = Practice::open();
            let client = practice.add("WREN-07");
            let two = two_of_today(&practice, &client);
            for at in order {
                finish_note(&practice, &two[at], |body| body["safety_open"] = json!(at == 1));
            }
            hash(&practice, &client)
        })
        .collect();
    assert_eq!(hashes[0], hashes[1]);
}

#[test]
fn answers_of_others_do_not_crowd_a_clients_own_out_of_the_check() {
    let one = |others: bool| {
        let practice = Practice::open();
        let client = practice.add("WREN-07");
        let first = planned(&practice, &client, 20, "09:00:00");
        practice.must("keep_check_in", check_in(&first, "client", 3));
        for ago in 1..=12 {
            let later = planned(&practice, &client, 20 - ago, "09:00:00");
            if others {
                practice.must("keep_check_in", check_in(&later, "therapist", 8));
            }
        }
        hash(&practice, &client)
    };
    assert_eq!(one(true), one(false));
}

#[test]
fn what_is_being_written_in_a_plan_outlives_a_limit_that_the_client_makes_smaller() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = pacing::agreed(&practice, &pacing::begun(&practice, &client)["draft"]);
    let draft = pacing::begun(&practice, &client)["draft"].clone();
    let mut typed = draft["plan"].clone();
    typed["anchor"] = json!("the weight of the blanket");
    practice.must(
        "keep_draft",
        json!({ "target": draft["id"], "kind": "pacing_plan", "client": client,
        "session": null, "base_rev": draft["rev"], "body": typed }),
    );
    practice.must(
        "lower_limit",
        json!({ "plan": page["in_force"]["id"], "limit": "trauma_minutes",
        "value": 8, "client_words": null }),
    );
    let kept = practice.must("drafts_of", json!({ "client": client, "kind": "pacing_plan" }));
    assert!(kept.to_string().contains("the weight of the blanket"), "{kept}");
}

#[test]
fn what_is_being_written_about_a_client_outlives_switching_the_check() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let view = practice.must("client", json!({ "client": client }));
    let mut typed = view["client"].clone();
    typed["cue"] = json!("blue scarf");
    practice.must(
        "keep_draft",
        json!({ "target": client, "kind": "client", "client": client,
        "session": null, "base_rev": view["rev"], "body": typed }),
    );
    let switch = json!({ "client": client, "is_on": true, "reason": "A grown-up." });
    practice.must("switch_pacing_check", switch);
    let after = practice.must("client", json!({ "client": client }));
    assert_eq!(after["draft"]["cue"], "blue scarf");
}

#[test]
fn a_signal_that_was_corrected_to_none_was_not_unhonoured_either() {
    let (practice, client, session) = begun();
    practice.must(
        "note_event",
        event(&session, json!({ "happened": "stop_signal", "honoured": "no" })),
    );
    practice.must("end_session", of(&session));
    finish_note(&practice, &session, |body| {
        body["dose"] = json!({ "trauma_minutes": null, "closing_minutes": null, "new_things": null, "scale": "0_10",
            "suds_start": null, "suds_peak": null, "suds_end": null, "settled_end": null, "arousal_end": null,
            "dissociation_seen": null, "stop_signal_count": 0, "stop_honoured": null, "material_label": null });
    });
    let done = practice.must("pacing", json!({ "client": client }))["done"][0]["dose"].clone();
    assert_eq!((&done["stop_signal_count"], &done["stop_honoured"]), (&json!(0), &json!(null)));
}

#[test]
fn a_session_that_goes_on_is_not_put_aside_by_one_whose_end_was_forgotten() {
    let (practice, _, first) = begun();
    let second = practice.session_today(&practice.add("HOLT-12"));
    late(&practice, &second);
    keep(&practice, &first, |facts| {
        facts["planned_start"] = written(time(facts, "planned_start") - Days::new(1));
    });
    practice.must("start_session", of(&second));
    practice.must("start_session", of(&first));
    let on = practice.must("app_state", json!(null))["session_on"].clone();
    assert_eq!(on["session"], json!(second));
    practice.left_alone(6);
    assert_eq!(
        practice.must("app_state", json!(null))["stage"],
        "open",
        "no lock in the midst of it"
    );
}

#[test]
fn a_session_to_come_is_not_among_what_was_done() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let ahead = practice.must("plan_session", json!({ "client": client,
        "on": (day(&practice) + Days::new(3)).to_string(), "start": "09:30:00", "minutes": 50, "meeting": "in_person" }));
    drop(practice.call("became", became(ahead["id"].as_str().unwrap(), "held")));
    let done = practice.must("pacing", json!({ "client": client }))["done"].clone();
    assert_eq!(done, json!([]));
}

#[test]
fn a_session_whose_day_was_corrected_keeps_what_its_note_says_it_held() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = planned(&practice, &client, 2, "09:30:00");
    finish_note(&practice, &session, |body| {
        body["dose"] = json!({ "trauma_minutes": 12, "closing_minutes": null, "new_things": null, "scale": "0_10",
            "suds_start": null, "suds_peak": null, "suds_end": null, "settled_end": null, "arousal_end": null,
            "dissociation_seen": null, "stop_signal_count": null, "stop_honoured": null, "material_label": null });
    });
    keep(&practice, &session, |facts| {
        facts["actual_start"] = written(time(facts, "planned_start") + Days::new(1));
    });
    let done = practice.must("pacing", json!({ "client": client }))["done"].clone();
    assert_eq!(done[0]["dose"]["trauma_minutes"], 12, "{done}");
}

#[test]
fn a_check_in_of_a_session_whose_day_was_corrected_still_counts() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = planned(&practice, &client, 2, "09:30:00");
    practice.must("became", became(&session, "held"));
    practice.must("keep_check_in", check_in(&session, "client", 3));
    keep(&practice, &session, |facts| {
        facts["actual_start"] = written(time(facts, "planned_start") + Days::new(1));
    });
    let done = practice.must("pacing", json!({ "client": client }))["done"].clone();
    assert_eq!(done[0]["pace"], 3, "{done}");
}

#[test]
fn a_day_to_look_again_does_not_lie_before_the_day_of_the_yes() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let draft = pacing::begun(&practice, &client)["draft"].clone();
    let mut body = draft["plan"].clone();
    body["agreed"] = json!("yes");
    body["agreed_on"] = json!(day(&practice).to_string());
    body["review_on"] = json!((day(&practice) - Days::new(400)).to_string());
    practice
        .must("keep_plan", json!({ "plan": draft["id"], "base_rev": draft["rev"], "body": body }));
    assert_eq!(practice.problem("agree_plan", json!({ "plan": draft["id"] })), "fields");
}

#[test]
fn the_face_of_a_session_holds_no_plan_for_it_and_nobodys_name() {
    let (practice, _, session) = begun();
    keep(&practice, &session, |facts| {
        facts["planned_focus"] = json!("the quincunx letter");
        facts["in_the_room"] = json!([{ "role": "supporter", "who": "Aunt Quincunx" }]);
    });
    let face = practice.must("session_mode", of(&session)).to_string().to_lowercase();
    assert!(!face.contains("quincunx"), "{face}");
    practice.left_alone(6);
    let ended = practice.must("end_session", of(&session)).to_string().to_lowercase();
    assert!(!ended.contains("quincunx"), "{ended}");
}

#[test]
fn a_session_put_back_to_planned_while_it_went_on_can_be_begun_again() {
    let (practice, _, session) = begun();
    drop(practice.call("became", became(&session, "planned")));
    practice.must("start_session", of(&session));
}

#[test]
fn what_is_of_another_client_is_not_struck_through_from_a_session() {
    let practice = Practice::open();
    let (one, other) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let (here, there) = (practice.session_today(&one), practice.session_today(&other));
    let said = practice.must(
        "record_readiness",
        json!({ "session": there, "readiness":
        { "said_on": "2026-01-01", "client": "not_today", "therapist": null, "why": null } }),
    );
    let entry =
        json!({ "session": here, "entry": { "entry": said["readiness"]["id"], "reason": null } });
    drop(practice.call("void_in_session", entry));
    assert_eq!(
        practice.must("before_session", of(&there))["readiness"]["readiness"]["client"],
        "not_today"
    );
}

#[test]
fn a_question_of_one_session_is_not_answered_for_from_another() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let two = two_of_today(&practice, &client);
    let ask = |session: &str, instead: Value| {
        let asked = json!({ "asked_on": "2026-01-01", "at_minute": 18, "what": "look at one picture", "options": [],
            "answer": "yes", "answered_by": "words", "honoured": null, "happened_next": null });
        json!({ "session": session, "item": null, "instead_of": instead, "asked": asked })
    };
    let first =
        practice.must("ask_in_session", ask(&two[0], json!(null)))["asked"][0]["id"].clone();
    assert_eq!(practice.problem("ask_in_session", ask(&two[1], first)), "not_from_here");
}

#[test]
fn a_word_of_how_ready_that_says_nothing_takes_no_no_away() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    let say = |client: Value| {
        json!({ "session": session, "readiness":
        { "said_on": "2026-01-01", "client": client, "therapist": null, "why": null } })
    };
    practice.must("record_readiness", say(json!("not_today")));
    drop(practice.call("record_readiness", say(json!(null))));
    assert_eq!(
        practice.must("before_session", of(&session))["readiness"]["readiness"]["client"],
        "not_today"
    );
}

#[test]
fn answers_that_a_lock_cut_off_are_not_written_over_by_somebody_else() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    practice.must("begin_check_in", json!({ "session": session, "rater": "client" }));
    practice.must("keep_check_in_answers", json!({ "at": 2, "answers": six(5), "pace_direction": null, "open_line": "Something ordinary." }));
    let again = practice.after_a_power_cut();
    again.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let view = again.must("check_ins", json!({ "client": client }));
    let theirs = view["half_answered"][0]["draft"].clone();
    drop(again.call(
        "keep_draft",
        json!({ "target": theirs, "kind": "check_in", "client": client,
        "session": session, "base_rev": null, "body": { "typed": "mine" } }),
    ));
    let page = again.must("begin_check_in", json!({ "session": session, "rater": "client" }));
    assert_eq!(page["check_in"]["so_far"]["open_line"], "Something ordinary.");
}

#[test]
fn what_does_not_fit_a_command_of_a_session_is_not_repeated() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    const T: &str = "kettle-and-quince";
    for (command, request) in [
        (
            "note_event",
            json!({ "session": session, "line": null, "at_minute": null, "what": { "happened": T } }),
        ),
        (
            "note_event",
            json!({ "session": session, "line": null, "at_minute": null, "what": { "happened": "distress", "value": T, "scale": "0_10" } }),
        ),
        (
            "note_event",
            json!({ "session": session, "line": null, "at_minute": 70_000, "what": { "happened": "line", "about": "anything", "text": T } }),
        ),
        (
            "note_event",
            json!({ "session": session, "line": null, "at_minute": null, "what": { "happened": "line", "about": T, "text": "x" } }),
        ),
        ("keep_line", json!({ "session": T, "target": session, "about": "anything", "text": T })),
        (
            "keep_line",
            json!({ "session": session, "target": session, "about": "anything", "text": [T] }),
        ),
        ("ask_in_mode", json!({ "session": session, "what": T, "answer": T })),
        ("record_readiness", json!({ "session": session, "readiness": { "said_on": T } })),
        ("open_the_rest", json!({ "passphrase": [T] })),
        ("keep_plan", json!({ "plan": client, "base_rev": 1, "body": { T: T } })),
        ("lower_limit", json!({ "plan": client, "limit": T, "value": 1, "client_words": T })),
        (
            "lower_limit",
            json!({ "plan": client, "limit": "suds_end", "value": -1, "client_words": T }),
        ),
        (
            "keep_hypothesis",
            json!({ "client": client, "id": client, "base_rev": null, "is_working": false, "hypothesis": { "statement": T } }),
        ),
        ("answer_pacing_check", json!({ "client": client, "response": T, "words": T })),
        ("switch_pacing_check", json!({ "client": client, "is_on": T, "reason": T })),
        (
            "keep_check_in",
            json!({ "session": session, "instead_of": null, "check_in": { "open_line": T } }),
        ),
        ("stop_check_in", json!({ "so_far": T, "keep": true, "declined": false })),
        (
            "keep_check_in_answers",
            json!({ "at": 0, "answers": { "bond": T }, "pace_direction": null, "open_line": T }),
        ),
    ] {
        let told = practice.call(command, request).unwrap_err().to_string();
        assert!(!told.contains("kettle") && told.contains("does not fit"), "{command}: {told}");
    }
}

#[test]
fn an_idea_of_one_client_is_not_kept_as_another_clients_and_none_that_was_given_up_is_changed() {
    let practice = Practice::open();
    let (one, other) = (practice.add("WREN-07"), practice.add("HOLT-12"));
    let today = day(&practice).to_string();
    let idea = json!({ "pattern": "mixed_or_unclear", "context": "general", "statement": "It may be.",
        "confidence": "tentative", "evidence_for": [{ "on": today, "what": "Stayed.", "is_client_words": false }],
        "evidence_against": [], "looked_for_contrary_on": null, "other_explanations": "A long way home.",
        "pacing_ideas": [], "discussed": "no", "client_words": null, "look_again_on": today, "looked_at_on": today });
    let id = practice.must("hypotheses", json!({ "client": one }))["minted"].clone();
    let keep = |client: &str, base: Value, works: bool| {
        json!({ "client": client, "id": id, "base_rev": base,
        "is_working": works, "hypothesis": idea })
    };
    let page = practice.must("keep_hypothesis", keep(&one, json!(null), true));
    let rev = page["all"][0]["rev"].clone();
    practice.problem("keep_hypothesis", keep(&other, json!(null), true));
    assert_eq!(practice.problem("keep_hypothesis", keep(&other, rev.clone(), true)), "not_found");
    let page = practice.must("keep_hypothesis", keep(&one, rev, true));
    assert_eq!(page["all"].as_array().unwrap().len(), 1);
    let page = practice.must("set_aside_hypothesis", json!({ "hypothesis": id }));
    practice.problem("keep_hypothesis", keep(&one, page["all"][0]["rev"].clone(), true));
}

#[test]
fn what_is_found_by_words_opens_on_a_page_and_what_is_being_typed_is_found_as_that() {
    let (practice, client, session) = begun();
    practice.must(
        "note_event",
        event(&session, json!({ "happened": "line", "about": "anything", "text": "zanzibarline" })),
    );
    practice.must("record_readiness", json!({ "session": session, "readiness":
        { "said_on": "2026-01-01", "client": "not_today", "therapist": null, "why": "zanzibarready" } }));
    let mut six = check_in(&session, "client", 4);
    six["check_in"]["open_line"] = json!("zanzibarsix");
    practice.must("keep_check_in", six);
    practice.must(
        "switch_pacing_check",
        json!({ "client": client, "is_on": true, "reason": "zanzibarswitch" }),
    );
    practice.must(
        "answer_pacing_check",
        json!({ "client": client, "response": "read", "words": "zanzibarrun" }),
    );
    let draft = pacing::begun(&practice, &client)["draft"].clone();
    let mut body = draft["plan"].clone();
    body["how_small"] = json!("zanzibarplan");
    practice
        .must("keep_plan", json!({ "plan": draft["id"], "base_rev": draft["rev"], "body": body }));
    typed(&practice, &session, "zanzibartyped");
    let find = |words: &str| {
        practice.must(
            "search",
            json!({ "words": words, "client": null, "kinds": [], "with_private": true }),
        )["hits"]
            .clone()
    };
    for (word, has_session) in [
        ("zanzibarline", true),
        ("zanzibarready", true),
        ("zanzibarsix", true),
        ("zanzibarrun", false),
        ("zanzibarplan", false),
    ] {
        let hits = find(word);
        assert_eq!(hits.as_array().unwrap().len(), 1, "{word}: {hits}");
        assert_eq!(hits[0]["client"], json!(client), "{word}");
        assert_eq!(hits[0]["session"].is_string(), has_session, "{word}");
    }
    let begun = find("zanzibartyped");
    assert_eq!(begun.as_array().unwrap().len(), 1);
    assert_eq!(begun[0]["draft"]["kind"], "session_event", "found as what is being typed");
}

#[test]
fn numbers_and_words_without_end_are_refused_by_field() {
    let (practice, client, session) = begun();
    let page = pacing::agreed(&practice, &pacing::begun(&practice, &client)["draft"]);
    let plan = page["in_force"].clone();
    let lower = |limit: &str, value: u32, words: &str| json!({ "plan": plan["id"], "limit": limit, "value": value, "client_words": words });
    let long = "w".repeat(10_000);
    for request in [
        lower("trauma_minutes", 3, &long),
        lower("closing_minutes", 65_535, ""),
        lower("gap_days", 1, ""),
        lower("suds_peak", 0, ""),
    ] {
        assert_eq!(practice.problem("lower_limit", request), "fields");
    }
    let revised = json!({ "plan": plan["id"], "base_rev": plan["rev"], "body": plan["plan"] });
    assert_eq!(practice.problem("keep_plan", revised), "record_locked");
    practice.problem("agree_plan", json!({ "plan": plan["id"] }));
    practice.must("set_aside_plan", json!({ "plan": plan["id"] }));
    assert_eq!(practice.problem("lower_limit", lower("trauma_minutes", 3, "")), "not_from_here");
    practice.problem("agree_plan", json!({ "plan": plan["id"] }));
    for what in [
        json!({ "happened": "distress", "value": 11, "scale": "0_10" }),
        json!({ "happened": "distress", "value": 101, "scale": "0_100" }),
        json!({ "happened": "line", "about": "anything", "text": long }),
        json!({ "happened": "line", "about": "anything", "text": " " }),
        json!({ "happened": "grounding", "name": long, "offered_by": null, "used": true, "helped": null }),
    ] {
        assert_eq!(practice.problem("note_event", event(&session, what)), "fields");
    }
    assert_eq!(practice.problem("note_event", at(&session, 481, hard(true))), "fields");
    let question = json!({ "session": session, "what": long, "answer": "yes" });
    assert_eq!(practice.problem("ask_in_mode", question), "fields");
}

#[test]
fn a_cue_that_was_keyed_fits_into_the_note_that_is_begun_with_it() {
    let (practice, _, session) = begun();
    let cue = "w".repeat(400);
    practice.must(
        "note_event",
        event(&session, json!({ "happened": "line", "about": "attunement", "text": cue })),
    );
    practice.must("end_session", of(&session));
    let aids = notes::page(&practice, &session)["aids"].clone();
    finish_note(&practice, &session, |body| body["attunement"] = aids["attunement"].clone());
}

#[test]
fn what_was_keyed_often_fits_into_the_note_that_is_begun_with_it() {
    let (practice, _, session) = begun();
    for number in 0..13 {
        practice.must("note_event", event(&session, json!({ "happened": "line", "about": "attunement", "text": format!("cue {number}") })));
        practice.must(
            "note_event",
            event(
                &session,
                json!({ "happened": "grounding", "name": format!("way {number}"),
            "offered_by": null, "used": true, "helped": null }),
            ),
        );
    }
    practice.must("end_session", of(&session));
    let aids = notes::page(&practice, &session)["aids"].clone();
    finish_note(&practice, &session, |body| {
        body["attunement"] = aids["attunement"].clone();
        body["grounding"] = aids["grounding"].clone();
    });
}

#[test]
fn what_was_counted_fits_into_the_note_that_is_begun_with_it() {
    let (practice, _, session) = begun();
    begun_before(&practice, &session, 60);
    for (minute, value, scale) in [(1, 3, "0_10"), (4, 96, "0_100"), (9, 2, "0_10")] {
        practice.must(
            "note_event",
            at(&session, minute, json!({ "happened": "distress", "value": value, "scale": scale })),
        );
    }
    practice.must(
        "note_event",
        at(&session, 10, json!({ "happened": "stop_signal", "honoured": "partly" })),
    );
    practice.must("note_event", at(&session, 12, hard(true)));
    practice.must("end_session", of(&session));
    let aids = notes::page(&practice, &session)["aids"].clone();
    finish_note(&practice, &session, |body| body["dose"] = aids["counted"].clone());
}

#[test]
fn a_first_plan_owes_no_word_on_what_changed_because_a_draft_was_thrown_away() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let draft = pacing::begun(&practice, &client)["draft"].clone();
    practice.must("set_aside_plan", json!({ "plan": draft["id"] }));
    let draft = pacing::begun(&practice, &client)["draft"].clone();
    assert_eq!(draft["missing"], json!(["agreed", "agreed_on", "review_on"]));
}

#[test]
fn a_limit_that_was_made_larger_does_not_stand_as_the_clients_own_with_their_old_words() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let page = pacing::agreed(&practice, &pacing::begun(&practice, &client)["draft"]);
    practice.must(
        "lower_limit",
        json!({ "plan": page["in_force"]["id"], "limit": "trauma_minutes",
        "value": 5, "client_words": "Five and no more." }),
    );
    let mut draft = pacing::begun(&practice, &client)["draft"].clone();
    draft["plan"]["limits"]["trauma_minutes"]["value"] = json!(60);
    let page = pacing::agreed(&practice, &draft);
    let limit = &page["in_force"]["plan"]["limits"]["trauma_minutes"];
    assert_ne!((&limit["value"], &limit["set_by"]), (&json!(60), &json!("client")), "{limit}");
}

#[test]
fn a_check_in_of_a_session_that_was_called_off_afterwards_counts_for_nothing() {
    let one = |has: bool| {
        let practice = Practice::open();
        let client = practice.add("WREN-07");
        let session = planned(&practice, &client, 1, "09:00:00");
        if has {
            practice.must("keep_check_in", check_in(&session, "client", 2));
        }
        practice.must("became", became(&session, "cancelled_by_client"));
        hash(&practice, &client)
    };
    assert_eq!(one(true), one(false));
}

#[test]
fn more_than_fits_in_a_clients_hands_is_refused_and_nothing_of_it_is_lost() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    practice.must("begin_check_in", json!({ "session": session, "rater": "client" }));
    let long =
        json!({ "at": 6, "answers": six(5), "pace_direction": null, "open_line": "w".repeat(501) });
    practice.must("keep_check_in_answers", long.clone());
    assert_eq!(
        practice
            .problem("stop_check_in", json!({ "so_far": long, "keep": true, "declined": false })),
        "fields"
    );
    let page = practice.must("hand_over", json!(null));
    assert_eq!(page["check_in"]["so_far"]["open_line"].as_str().unwrap().len(), 501);
}

#[test]
fn what_is_typed_without_end_in_a_clients_hands_is_refused() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    practice.must("begin_check_in", json!({ "session": session, "rater": "client" }));
    let endless = json!({ "at": 6, "answers": six(5), "pace_direction": null, "open_line": "w".repeat(3_000_000) });
    assert_eq!(practice.problem("keep_check_in_answers", endless), "draft_too_long");
}

#[test]
fn a_note_that_was_begun_before_there_was_a_session_mode_is_still_finished() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let note = notes::page(&practice, &session)["note"].clone();
    let old = json!({ "session_on": day(&practice).to_string(), "what_we_did": "Drew.", "i_promised": "", "left_off": "",
        "safety": null, "bond": null, "goals": null, "tasks": null, "next_step": null, "kept": null,
        "kept_client_view": null, "late_reason": null });
    practice.must(
        "keep_draft",
        json!({ "target": note["id"], "kind": "alliance_note", "client": client,
        "session": session, "base_rev": null, "body": old }),
    );
    assert_eq!(notes::page(&practice, &session)["note"]["draft"]["what_we_did"], "Drew.");
    practice.must(
        "finish_note",
        json!({ "id": note["id"], "session": session, "base_rev": null, "note": old }),
    );
}

#[test]
fn an_idea_that_is_being_written_is_on_no_page_but_its_own() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let id = practice.must("hypotheses", json!({ "client": client }))["minted"].clone();
    practice.must(
        "keep_draft",
        json!({ "target": id, "kind": "hypothesis", "client": client, "session": null,
        "base_rev": null, "body": { "statement": "quincunx", "pattern": "leans_avoidant" } }),
    );
    for (page, request) in [
        ("today", json!(null)),
        ("overview", json!({ "client": client })),
        ("pacing", json!({ "client": client })),
        ("before_session", of(&session)),
        ("session_mode", of(&session)),
        ("check_ins", json!({ "client": client })),
        ("practice", json!(null)),
    ] {
        let told = practice.must(page, request).to_string();
        assert!(!told.contains("quincunx") && !told.contains("leans_avoidant"), "{page}");
    }
}

#[test]
fn what_the_program_tells_of_itself_while_only_a_session_is_shown_names_nobody_else() {
    let (practice, _, _) = begun();
    let other = practice.add("HOLT-12");
    practice.must(
        "keep_draft",
        json!({ "target": "0198f2c0-0000-7000-8000-000000000007", "kind": "client", "client": other,
        "session": null, "base_rev": null, "body": { "cue": "quincunx" } }),
    );
    practice.left_alone(6);
    let told = practice.must("app_state", json!(null)).to_string();
    assert!(
        !told.contains("HOLT") && !told.contains(&other) && !told.contains("quincunx"),
        "{told}"
    );
}

#[test]
fn a_therapists_later_word_takes_no_no_of_the_clients_away() {
    let practice = Practice::open();
    let session = practice.session_today(&practice.add("WREN-07"));
    let say = |client: Value, therapist: Value| {
        json!({ "session": session, "readiness":
        { "said_on": "2026-01-01", "client": client, "therapist": therapist, "why": null } })
    };
    practice.must("record_readiness", say(json!("not_today"), json!(null)));
    practice.must("record_readiness", say(json!(null), json!("small_step")));
    assert_eq!(
        practice.must("before_session", of(&session))["readiness"]["readiness"]["client"],
        "not_today"
    );
}

#[test]
fn what_is_typed_about_a_session_outlives_its_start_and_its_end() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    late(&practice, &session);
    let view = practice.must("session", of(&session));
    let mut facts = view["session"].clone();
    facts["planned_focus"] = json!("the frame");
    let draft = json!({ "target": session, "kind": "session", "client": client, "session": session,
        "base_rev": view["rev"], "body": facts });
    practice.must("keep_draft", draft);
    practice.must("start_session", of(&session));
    practice.must("end_session", of(&session));
    let kept =
        practice.must("drafts_of", json!({ "client": client, "kind": "session" })).to_string();
    assert!(kept.contains("the frame"), "{kept}");
    practice.must("became", json!({ "session": session, "state": "planned", "reason": null, "new_on": null, "new_start": null }));
    let kept =
        practice.must("drafts_of", json!({ "client": client, "kind": "session" })).to_string();
    assert!(kept.contains("the frame"), "{kept}");
}

#[test]
fn a_limit_made_smaller_afterwards_was_not_the_limit_of_an_earlier_session() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let draft = pacing::begun(&practice, &client)["draft"].clone();
    let mut body = draft["plan"].clone();
    body["limits"]["trauma_minutes"]["set_by"] = json!("both");
    body["agreed"] = json!("yes");
    body["agreed_on"] = json!((day(&practice) - Days::new(10)).to_string());
    body["review_on"] = json!(day(&practice).to_string());
    practice
        .must("keep_plan", json!({ "plan": draft["id"], "base_rev": draft["rev"], "body": body }));
    let page = practice.must("agree_plan", json!({ "plan": draft["id"] }));
    let session = planned(&practice, &client, 3, "09:00:00");
    practice.must("became", became(&session, "held"));
    assert_eq!(notes::page(&practice, &session)["aids"]["agreed_minutes"], 15);
    practice.must(
        "lower_limit",
        json!({ "plan": page["in_force"]["id"], "limit": "trauma_minutes",
        "value": 5, "client_words": null }),
    );
    assert_eq!(notes::page(&practice, &session)["aids"]["agreed_minutes"], 15);
}

#[test]
fn a_note_that_was_opened_again_says_more_than_a_correction_before_that() {
    let (practice, client, session) = begun();
    practice.must("end_session", of(&session));
    finish_note(&practice, &session, |body| body["dose"] = minutes(10));
    let note = notes::page(&practice, &session)["note"]["id"].clone();
    practice.must("add_to_note", json!({ "note": note, "addition": { "addition": "amendment", "added_on": "2026-03-07",
        "text": "12.", "what_changed": "10 to 12", "reason": "Read wrongly", "requested_by": "therapist", "dose": minutes(12) } }));
    practice.must("reopen_note", json!({ "id": note }));
    finish_note(&practice, &session, |body| body["dose"] = minutes(20));
    let done = practice.must("pacing", json!({ "client": client }))["done"][0]["dose"].clone();
    assert_eq!(done["trauma_minutes"], 20);
}

#[test]
fn an_idea_is_looked_at_again_within_ninety_days_of_today() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let id = practice.must("hypotheses", json!({ "client": client }))["minted"].clone();
    let idea = json!({ "pattern": "mixed_or_unclear", "context": "general", "statement": "It may be.",
        "confidence": "tentative", "evidence_for": [{ "on": "2026-01-15", "what": "Stayed.", "is_client_words": false }],
        "evidence_against": [], "looked_for_contrary_on": null, "other_explanations": "A long way home.",
        "pacing_ideas": [], "discussed": "no", "client_words": null, "look_again_on": "2090-03-01", "looked_at_on": "2090-01-01" });
    let keep = json!({ "client": client, "id": id, "base_rev": null, "is_working": true, "hypothesis": idea });
    assert_eq!(practice.problem("keep_hypothesis", keep), "fields");
}

#[test]
fn what_is_typed_about_a_session_outlives_what_became_of_it() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    let view = practice.must("session", of(&session));
    let mut facts = view["session"].clone();
    facts["planned_focus"] = json!("the frame");
    practice.must(
        "keep_draft",
        json!({ "target": session, "kind": "session", "client": client, "session": session,
        "base_rev": view["rev"], "body": facts }),
    );
    practice.must("became", json!({ "session": session, "state": "not_attended", "reason": "Train.", "new_on": null, "new_start": null }));
    let kept =
        practice.must("drafts_of", json!({ "client": client, "kind": "session" })).to_string();
    assert!(kept.contains("the frame"), "{kept}");
}

#[test]
fn a_line_kept_under_the_name_of_something_else_does_not_keep_a_session_from_ending() {
    let (practice, client, session) = begun();
    drop(practice.call("keep_line", line(&session, &json!(client), "x")));
    practice.must("end_session", of(&session));
}

#[test]
fn a_client_who_rests_or_has_ended_meanwhile_still_has_a_session_that_ends() {
    let (practice, client, session) = begun();
    practice.must("note_event", event(&session, hard(true)));
    practice.must("change_client_status", json!({ "client": client, "to": "paused" }));
    practice.must("change_client_status", json!({ "client": client, "to": "ended" }));
    practice.must("note_event", event(&session, hard(false)));
    practice.must("end_session", of(&session));
}

#[test]
fn the_same_case_under_other_marks_of_the_practice_is_not_told_as_the_same() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = planned(&practice, &client, 1, "09:00:00");
    practice.must("keep_check_in", check_in(&session, "client", 4));
    let first = hash(&practice, &client);
    let view = practice.must("practice", json!(null));
    let mut details = view["practice"].clone();
    details["pacing_check"] = json!({ "is_off": false, "thresholds": { "check_in_dip": 2, "check_in_low": 1, "strain_long_sessions": 3,
        "strain_strong": 4, "dose_jump_minutes": 10, "dose_jump_percent": 150, "quiet_suds": 2 } });
    practice.must(
        "keep_practice",
        json!({ "id": view["id"], "base_rev": view["rev"], "practice": details }),
    );
    let second = hash(&practice, &client);
    let runs = practice.must("pacing", json!({ "client": client }))["check"]["runs"].clone();
    assert!(first != second || runs[0]["run"]["outcome"] == runs[1]["run"]["outcome"], "{runs}");
}

#[test]
fn what_a_morning_left_is_not_the_newest_because_it_was_written_last() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let two = two_of_today(&practice, &client);
    for at in [1, 0] {
        finish_note(&practice, &two[at], |body| {
            body["calibration"] = json!(["morning", "afternoon"][at]);
            body["left_off"] = json!(["morning", "afternoon"][at]);
            body["i_promised"] = json!(["morning", "afternoon"][at]);
        });
    }
    let view = practice.must("overview", json!({ "client": client }));
    let told = [&view["calibration"]["text"], &view["left_off"]["text"], &view["promised"]["text"]];
    assert_eq!(told, ["afternoon"; 3]);
}

#[test]
fn a_check_in_in_which_nothing_was_said_is_not_the_newest_word() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let two = two_of_today(&practice, &client);
    practice.must("keep_check_in", check_in(&two[0], "client", 1));
    let mut blank = check_in(&two[1], "client", 1);
    blank["check_in"]["answers"] = json!({ "bond": null, "goals": null, "tasks": null, "pace": null, "identity": null, "say_no": null });
    drop(practice.call("keep_check_in", blank));
    practice.must(
        "switch_pacing_check",
        json!({ "client": client, "is_on": true, "reason": "Known." }),
    );
    let found =
        practice.must("pacing", json!({ "client": client }))["check"]["outcome"].to_string();
    assert!(found.contains("P14"), "{found}");
}

#[test]
fn a_session_that_goes_on_is_not_called_off_or_moved() {
    let (practice, _, session) = begun();
    for state in ["cancelled_by_client", "cancelled_by_therapist", "not_attended"] {
        assert_eq!(practice.problem("became", became(&session, state)), "not_from_here");
    }
    practice.problem("became", json!({ "session": session, "state": "moved", "reason": "x", "new_on": "2030-01-10", "new_start": "09:00:00" }));
    assert_eq!(practice.must("session_mode", of(&session))["goes_on"], true);
    assert_eq!(practice.must("session", of(&session))["session"]["reason"], json!(null));
}

#[test]
fn a_copy_brings_back_every_kind_that_a_session_makes() {
    let practice = Practice::sample();
    let client = practice.client("WREN-07");
    let pages = || {
        ["pacing", "check_ins", "hypotheses", "sessions", "overview"].map(|page| {
            let mut told = practice.must(page, json!({ "client": client }));
            told.as_object_mut().map(|told| told.remove("minted"));
            told
        })
    };
    let before = pages();
    bring_back(&practice, || ());
    assert_eq!(pages(), before);
}

#[test]
fn a_session_that_the_copy_knows_nothing_of_does_not_go_on_after_it_was_brought_back() {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    bring_back(&practice, || {
        let session = practice.session_today(&client);
        late(&practice, &session);
        practice.must("start_session", of(&session));
        assert!(practice.must("app_state", json!(null))["session_on"].is_object());
    });
    assert_eq!(practice.must("app_state", json!(null))["session_on"], json!(null));
    practice.left_alone(6);
    assert_eq!(practice.must("app_state", json!(null))["stage"], "locked");
}

// ---- how it is driven

/// A session that was started just now, agreed to end in the night.
fn begun() -> (Practice, String, String) {
    let practice = Practice::open();
    let client = practice.add("WREN-07");
    let session = practice.session_today(&client);
    late(&practice, &session);
    practice.must("start_session", of(&session));
    (practice, client, session)
}

fn late(practice: &Practice, session: &str) {
    keep(practice, session, |facts| {
        let late = time(facts, "planned_start").date().and_hms_opt(23, 58, 0).unwrap();
        facts["planned_start"] = written(late);
    });
}

/// Starts a second session beside one whose end was forgotten, and gives that one.
fn begin_anyway(practice: &Practice, first: &str, second: &str) -> String {
    keep(practice, first, |facts| {
        facts["planned_start"] = written(time(facts, "planned_start") - Days::new(1));
    });
    practice.must("start_session", of(second));
    first.to_owned()
}

fn begun_before(practice: &Practice, session: &str, minutes: i64) {
    keep(practice, session, |facts| {
        facts["actual_start"] = written(time(facts, "actual_start") - TimeDelta::minutes(minutes));
    });
}

fn keep(practice: &Practice, session: &str, change: impl FnOnce(&mut Value)) {
    let view = practice.must("session", of(session));
    let mut facts = view["session"].clone();
    change(&mut facts);
    practice
        .must("keep_session", json!({ "id": session, "base_rev": view["rev"], "session": facts }));
}

fn planned(practice: &Practice, client: &str, days_ago: u64, start: &str) -> String {
    let on = (day(practice) - Days::new(days_ago)).to_string();
    let plan = json!({ "client": client, "on": on, "start": start, "minutes": 50, "meeting": "in_person" });
    practice.must("plan_session", plan)["id"].as_str().unwrap().to_owned()
}

/// Two sessions of a client yesterday, in the order of the day.
fn two_of_today(practice: &Practice, client: &str) -> [String; 2] {
    [planned(practice, client, 1, "09:00:00"), planned(practice, client, 1, "15:00:00")]
}

fn finish_note(practice: &Practice, session: &str, change: impl FnOnce(&mut Value)) {
    let note = notes::page(practice, session)["note"].clone();
    let mut body = note["note"].clone();
    body["what_we_did"] = json!("Drew.");
    change(&mut body);
    practice.must(
        "finish_note",
        json!({ "id": note["id"], "session": session, "base_rev": note["rev"], "note": body }),
    );
}

/// The hash of the case of a client: equal where the check looks at the same.
fn hash(practice: &Practice, client: &str) -> Value {
    practice.must(
        "switch_pacing_check",
        json!({ "client": client, "is_on": true, "reason": "Known." }),
    );
    let page = practice.must(
        "answer_pacing_check",
        json!({ "client": client, "response": "read", "words": null }),
    );
    page["check"]["runs"][0]["run"]["input_sha256"].clone()
}

/// Makes a copy, lets something happen, and brings the copy back.
fn bring_back(practice: &Practice, meanwhile: impl FnOnce()) {
    let place = practice.place(practice.stick());
    practice.call_long("back_up", json!({ "place": place })).unwrap();
    let there = practice.must("backup_page", json!(null))["places"][0]["copies"][0].clone();
    meanwhile();
    let copy = json!({ "place": place, "counter": there["counter"], "made": there["made"],
        "passphrase": PASSPHRASE, "words": null, "new_passphrase": null });
    practice.call_long("restore", copy).unwrap();
    practice.must("open_restored", json!(null));
    crate::copies::lock_quietly(practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
}

fn minutes(trauma: u16) -> Value {
    json!({ "trauma_minutes": trauma, "closing_minutes": null, "new_things": null, "scale": "0_10",
        "suds_start": null, "suds_peak": null, "suds_end": null, "settled_end": null, "arousal_end": null,
        "dissociation_seen": null, "stop_signal_count": null, "stop_honoured": null, "material_label": null })
}

fn six(pace: u8) -> Value {
    json!({ "bond": 8, "goals": 8, "tasks": 8, "pace": pace, "identity": 8, "say_no": 8 })
}

fn check_in(session: &str, rater: &str, pace: u8) -> Value {
    json!({ "session": session, "instead_of": null, "check_in": { "about_on": "2026-03-05", "rater": rater,
        "wording": "check_in_six_v2", "answers": six(pace), "pace_direction": null, "open_line": null,
        "completed": "paper_at_home", "declined": false } })
}

fn became(session: &str, state: &str) -> Value {
    json!({ "session": session, "state": state, "reason": null, "new_on": null, "new_start": null })
}

fn typed(practice: &Practice, session: &str, text: &str) -> Value {
    let target = practice.must("session_mode", of(session))["line"]["target"].clone();
    practice.must("keep_line", line(session, &target, text));
    target
}

fn line(session: &str, target: &Value, text: &str) -> Value {
    json!({ "session": session, "target": target, "about": "anything", "text": text })
}

fn entered(session: &str, target: &Value, text: &str) -> Value {
    json!({ "session": session, "line": target, "at_minute": null,
        "what": { "happened": "line", "about": "anything", "text": text } })
}

fn reopen(practice: &Practice) {
    crate::locking::lock(practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
}

fn time(facts: &Value, field: &str) -> NaiveDateTime {
    facts[field].as_str().unwrap().parse().unwrap()
}

fn written(time: NaiveDateTime) -> Value {
    json!(time.format("%Y-%m-%dT%H:%M:%S").to_string())
}

fn day(practice: &Practice) -> NaiveDate {
    practice.must("app_state", json!(null))["today"].as_str().unwrap().parse().unwrap()
}

fn of(session: &str) -> Value {
    json!({ "session": session })
}

fn event(session: &str, what: Value) -> Value {
    json!({ "session": session, "line": null, "at_minute": null, "what": what })
}

fn at(session: &str, minute: u16, what: Value) -> Value {
    json!({ "session": session, "line": null, "at_minute": minute, "what": what })
}

fn hard(begins: bool) -> Value {
    json!({ "happened": "trauma_material", "begins": begins })
}
