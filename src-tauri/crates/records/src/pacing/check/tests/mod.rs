//! The conformance vectors of the domain, the readings that ruling 40 pins, and what holds for every case.

mod always;
mod reading;
mod vectors;

use super::{CheckOutcome, read_case, run};
use serde_json::{Value, json};

/// Four steady sessions under the base plan of the domain file.
fn base() -> Value {
    let session = |date: &str| {
        json!({
            "date": date, "trauma_minutes": 10, "suds_start": 3, "suds_peak": 5, "suds_end": 2, "settled_end": 3,
            "arousal_end": "within", "closing_minutes": 20, "aftermath": 0, "dissociation_seen": "none",
            "stop_signal_count": 0, "stop_honoured": "n_a"
        })
    };
    json!({
        "as_of": "2026-03-12",
        "plan": {
            "phase": "stabilisation", "profile": "titrated", "window": 4, "trauma_minutes_limit": 15,
            "suds_peak_limit": 6, "suds_end_limit": 3, "closing_minutes_min": 15, "hold_sessions": 2, "gap_days": 21
        },
        "sessions": [session("2026-03-05"), session("2026-02-26"), session("2026-02-19"), session("2026-02-12")],
        "context": {
            "readiness_client": "green", "readiness_therapist": "green", "safety_concern_open": false,
            "planned_task": null, "planned_task_consent": null, "open_ruptures": [], "checkins": [],
            "stop_signal": "Says kettle", "grounding": true, "crisis_plan_current": true
        }
    })
}

/// The base case with some places changed.
fn with(changes: &[(&str, Value)]) -> Value {
    let mut case = base();
    for (place, value) in changes {
        *case.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value.clone();
    }
    case
}

fn outcome(case: &Value) -> CheckOutcome {
    run(&read_case(&case.to_string()).unwrap())
}

/// The level and the findings of a case, in one line.
fn told(case: &Value) -> String {
    let outcome = outcome(case);
    let found = outcome.findings.iter();
    let found: Vec<_> =
        found.map(|one| format!("{}:{}", one.rule.name(), one.severity.token())).collect();
    format!("{} {}", outcome.level.colour(), found.join(", ")).trim_end().to_owned()
}
