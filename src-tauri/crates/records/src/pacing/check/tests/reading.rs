//! What a case from outside may look like, and what is said of one that does not fit.

use super::super::{CaseProblem, read_case};
use super::{base, outcome, with};
use serde_json::json;

#[test]
fn a_case_with_nothing_but_its_day_is_a_case() {
    assert_eq!(outcome(&json!({ "as_of": "2026-03-12" })).findings, []);
    let bare = json!({ "as_of": "2026-03-12", "sessions": [{ "date": "2026-03-05" }] });
    assert_eq!(outcome(&bare).findings.len(), 1, "P20 says that the ending is not known");
}

#[test]
fn what_does_not_fit_is_named_by_its_place_and_never_by_what_stands_there() {
    for case in [
        json!({ "as_of": "2026-03-12", "sesions": [] }),
        json!({ "as_of": "2026-03-12", "sessions": [{ "trauma_minutes": 3 }] }),
        json!({ "as_of": "2026-03-12", "plan": { "phase": "secret words" } }),
        json!({ "as_of": "2026-03-12", "context": { "checkins": [[1, 2, 3]] } }),
        json!([]),
    ] {
        let problem = read_case(&case.to_string()).unwrap_err();
        assert!(matches!(problem, CaseProblem::DoesNotFit { .. }), "{case}");
        assert!(!problem.to_string().contains("secret"), "{problem}");
    }
    assert!(read_case("not json").is_err());
}

#[test]
fn a_number_outside_of_its_bounds_is_refused() {
    for (place, value) in [
        ("/sessions/0/suds_end", json!(11)),
        ("/sessions/0/settled_end", json!(5)),
        ("/sessions/0/aftermath", json!(4)),
        ("/plan/window", json!(2)),
        ("/context/checkins", json!([[11, 1, 1, 1, 1, 1]])),
    ] {
        let found = read_case(&with(&[(place, value)]).to_string()).unwrap_err();
        assert!(matches!(found, CaseProblem::OutOfRange { .. }), "{place}");
    }
}

#[test]
fn a_signal_that_was_not_used_was_neither_honoured_nor_not() {
    let case = with(&[("/sessions/0/stop_honoured", json!("no"))]);
    assert_eq!(read_case(&case.to_string()), Err(CaseProblem::HonouredWithoutUse));
    let ahead = with(&[("/as_of", json!("2026-03-01"))]);
    assert_eq!(read_case(&ahead.to_string()), Err(CaseProblem::SessionAhead));
}

#[test]
fn the_answer_for_the_command_line_says_what_it_rests_on() {
    let mut case = base();
    case["sessions"][0]["suds_end"] = json!(5);
    let told = super::super::answer_json(&outcome(&case));
    assert_eq!(told["level"], "amber");
    let finding = &told["findings"][0];
    assert_eq!((&finding["rule"], &finding["severity"]), (&json!("P06"), &json!("look")));
    assert_eq!(finding["because"][0], "distress at the end, of 10, 2026-03-05: 5");
    assert_eq!(finding["options"][3], "leave as it is");
}
