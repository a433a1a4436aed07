//! V01 to V34 as the domain prints them, and V35 to V40, each of which pins one reading of ruling 40.

use super::{base, told, with};
use serde_json::{Value, json};

macro_rules! vectors {
    ($($(#[$doc:meta])* $name:ident: $case:expr => $told:literal;)+) => {
        $($(#[$doc])* #[test] fn $name() { assert_eq!(told(&$case), $told); })+
    };
}

/// The base case with only its newest sessions.
fn newest(count: usize, changes: &[(&str, Value)]) -> Value {
    let mut case = with(changes);
    case["sessions"].as_array_mut().unwrap().truncate(count);
    case
}

fn check_ins(six: Value) -> Value {
    with(&[("/context/checkins", six)])
}

vectors! {
    v01_four_steady_sessions: base() => "green P21:note";
    v02_one_session_only: newest(1, &[]) => "grey";
    v03_the_client_says_not_today: with(&[("/context/readiness_client", json!("red"))]) => "red P01:talk, P19:note";
    v04_the_last_session_ended_at_five: with(&[("/sessions/0/suds_end", json!(5))]) => "amber P06:look";
    v05_two_of_the_last_three_ended_at_five: with(&[("/sessions/0/suds_end", json!(5)), ("/sessions/1/suds_end", json!(5))]) => "red P06:talk";
    v06_a_peak_of_eight: with(&[("/sessions/0/suds_peak", json!(8))]) => "amber P07:look";
    v07_a_peak_of_eight_in_an_exposure_protocol: with(&[("/sessions/0/suds_peak", json!(8)), ("/plan/profile", json!("exposure_protocol"))]) => "green P07:note, P21:note";
    v08_thirty_minutes: with(&[("/sessions/0/trauma_minutes", json!(30))]) => "amber P08:look, P16:look";
    v09_closing_in_five_minutes: with(&[("/sessions/0/closing_minutes", json!(5))]) => "amber P09:look";
    v10_the_days_after_got_in_the_way: with(&[("/sessions/0/aftermath", json!(3))]) => "red P10:talk";
    v11_far_away_for_long: with(&[("/sessions/0/dissociation_seen", json!("prolonged"))]) => "red P11:talk";
    v12_the_signal_was_used_and_honoured: with(&[("/sessions/0/stop_signal_count", json!(1)), ("/sessions/0/stop_honoured", json!("yes"))]) => "green P12:note, P21:note";
    v13_the_signal_was_not_honoured: with(&[("/sessions/1/stop_signal_count", json!(1)), ("/sessions/1/stop_honoured", json!("no"))]) => "red P05:talk";
    v14_an_open_strain: with(&[("/context/open_ruptures", json!([{ "state": "noticed", "intensity": 2, "sessions_open": 1 }]))]) => "amber P13:look";
    v15_a_strain_open_for_three_sessions: with(&[("/context/open_ruptures", json!([{ "state": "named", "intensity": 2, "sessions_open": 3 }]))]) => "red P13:talk";
    v16_an_item_falls_by_three: check_ins(json!([[9, 6, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9]])) => "amber P14:look";
    v17_room_to_say_no_is_four: check_ins(json!([[9, 9, 9, 9, 9, 4]])) => "red P14:talk";
    v18_twenty_eight_days: with(&[("/as_of", json!("2026-04-02"))]) => "amber P15:look";
    v19_a_task_whose_consent_is_paused: with(&[("/context/planned_task", json!("graded exposure")), ("/context/planned_task_consent", json!("paused"))]) => "red P04:talk";
    v20_processing_without_a_plan_for_hard_moments: with(&[("/plan/phase", json!("processing")), ("/context/crisis_plan_current", json!(false))]) => "amber P17:look";
    v21_stabilisation_without_one: with(&[("/context/crisis_plan_current", json!(false))]) => "green P17:note, P21:note";
    v22_processing_and_three_times_nothing: with(&[("/plan/phase", json!("processing")), ("/sessions/0/trauma_minutes", json!(0)), ("/sessions/1/trauma_minutes", json!(0)), ("/sessions/2/trauma_minutes", json!(0))]) => "green P18:note, P21:note";
    v23_the_therapist_goes_gently: with(&[("/context/readiness_therapist", json!("amber"))]) => "amber P02:look, P19:note";
    v24_nothing_of_the_last_ending: with(&[("/sessions/0/suds_end", json!(null)), ("/sessions/0/settled_end", json!(null)), ("/sessions/0/arousal_end", json!(null))]) => "grey P20:note";
    v25_a_safety_concern_is_open: with(&[("/context/safety_concern_open", json!(true))]) => "red P03:talk";
    v26_no_sessions_at_all: newest(0, &[]) => "grey";
    v27_recovering: with(&[("/sessions/1/suds_end", json!(5)), ("/sessions/2/suds_end", json!(5))]) => "green";
    v28_thin_data_hides_no_flag: newest(1, &[("/sessions/0/suds_end", json!(6))]) => "amber P06:look";
    v29_two_honoured_stops_and_far_away_before: with(&[("/sessions/0/stop_signal_count", json!(2)), ("/sessions/0/stop_honoured", json!("yes")), ("/sessions/1/dissociation_seen", json!("prolonged"))]) => "amber P11:look, P12:note";
    v30_a_gap_of_exactly_twenty_one_days: with(&[("/as_of", json!("2026-03-26"))]) => "amber P15:look";
    v31_a_gap_of_twenty_days: with(&[("/as_of", json!("2026-03-25"))]) => "green P21:note";
    v32_an_item_falls_by_one: check_ins(json!([[9, 8, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9]])) => "green P21:note";
    v33_an_item_falls_by_three_after_one_check_in: check_ins(json!([[9, 6, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9]])) => "green P21:note";
    v34_a_strain_that_was_repaired: with(&[("/context/open_ruptures", json!([{ "state": "repaired", "intensity": 5, "sessions_open": 9 }]))]) => "green P21:note";

    /// P07 is read literally: two of the last three over talk first although the last was not.
    v35_two_peaks_before_a_quiet_last_session: with(&[("/sessions/1/suds_peak", json!(8)), ("/sessions/2/suds_peak", json!(8))]) => "red P07:talk";
    /// P10 is read literally: the newest known counts, and the latest may not be known yet.
    v36_the_latest_days_after_are_not_known_yet: with(&[("/sessions/0/aftermath", json!(null)), ("/sessions/1/aftermath", json!(3))]) => "red P10:talk";
    /// A skipped item is passed over for that item alone, and is never low.
    v37_a_skipped_item_is_passed_over: check_ins(json!([[9, 6, null, 9, 9, null], [9, 9, 9, 9, 9, 9], [9, null, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9]])) => "amber P14:look";
    /// Without its mark in the plan a rule is silent.
    v38_a_mark_that_the_plan_does_not_set: with(&[("/plan/suds_peak_limit", json!(null)), ("/sessions/0/suds_peak", json!(10)), ("/plan/trauma_minutes_limit", json!(null)), ("/plan/hold_sessions", json!(null))]) => "green";
    /// P17 speaks of what is known to be missing, never of what nobody recorded.
    v39_no_stop_signal_and_nothing_known_of_the_rest: with(&[("/context/stop_signal", json!("")), ("/context/grounding", json!(null)), ("/context/crisis_plan_current", json!(null)), ("/context/planned_task", json!(true)), ("/context/planned_task_consent", json!("granted"))]) => "amber P17:look";
    /// Of two sessions on one day the one that is listed first is the newer.
    v40_two_sessions_of_one_day: with(&[("/sessions/1/date", json!("2026-03-05")), ("/sessions/1/suds_end", json!(5))]) => "green";
}

#[test]
fn what_nobody_asked_is_not_recorded_and_not_a_no() {
    let silent = with(&[("/context/readiness_client", json!("not_asked"))]);
    assert_eq!(told(&silent), "green P21:note");
    for nothing in ["stop_signal", "grounding", "crisis_plan_current"] {
        let case = with(&[
            (&format!("/context/{nothing}"), json!(null)),
            ("/plan/phase", json!("processing")),
        ]);
        assert_eq!(told(&case), "green P21:note", "{nothing}");
    }
    let not_asked = with(&[
        ("/context/planned_task", json!("graded exposure")),
        ("/context/planned_task_consent", json!("not_asked")),
    ]);
    assert_eq!(told(&not_asked), "red P04:talk");
}

#[test]
fn strength_out_of_a_hundred_is_read_in_tenths_with_halves_upwards() {
    let mut case =
        with(&[("/sessions/0/suds_peak", json!(65)), ("/sessions/0/suds_end", json!(20))]);
    case["sessions"][0]["suds_display"] = json!("0_100");
    assert_eq!(told(&case), "amber P07:look");
    case["sessions"][0]["suds_peak"] = json!(64);
    assert_eq!(told(&case), "green P21:note");
}

#[test]
fn leaving_the_window_out_never_makes_more_of_a_case() {
    let mut case = with(&[("/plan/window", json!(3))]);
    for place in 0..4 {
        case["sessions"][place]["trauma_minutes"] = json!(null);
    }
    for place in 1..3 {
        case["sessions"][place]["suds_end"] = json!(null);
        case["sessions"][place]["settled_end"] = json!(null);
    }
    assert_eq!(told(&case), "grey");
    case["plan"]["window"] = json!(null);
    assert_eq!(told(&case), "grey");
}

#[test]
fn of_the_check_ins_before_only_the_last_five_make_the_usual() {
    let skips = json!([9, null, 9, 9, 9, 9]);
    let nine = json!([9, 9, 9, 9, 9, 9]);
    let far = json!([[9, 6, 9, 9, 9, 9], skips, skips, skips, skips, nine, nine]);
    assert_eq!(told(&check_ins(far)), "green P21:note", "one known answer is no usual");
    let near = json!([[9, 6, 9, 9, 9, 9], skips, skips, skips, nine, nine]);
    assert_eq!(told(&check_ins(near)), "amber P14:look");
}

#[test]
fn findings_come_by_severity_and_then_by_rule() {
    let case = with(&[
        ("/context/readiness_therapist", json!("amber")),
        ("/context/safety_concern_open", json!(true)),
        ("/sessions/0/trauma_minutes", json!(16)),
    ]);
    assert_eq!(told(&case), "red P03:talk, P02:look, P08:look, P19:note");
}
