//! What holds for every case.

use super::super::{FactAbout, FindingOption, Level, Rule, Severity, answer_json, read_case, run};
use super::with;
use crate::has_words;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Words that no output of the check may hold: orders, labels, predictions (domain 10.1).
const NEVER: [&str; 27] = [
    "should",
    "must",
    "need to",
    "have to",
    "has to",
    "recommend",
    "recommended",
    "reduce",
    "stop doing",
    "avoid",
    "risk",
    "likely",
    "likelihood",
    "will",
    "prognosis",
    "predict",
    "dysregulated",
    "resistant",
    "avoidant",
    "borderline",
    "failed",
    "denies",
    "proves",
    "shows",
    "means",
    "better",
    "worse",
];

fn maybe(values: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(json!(null)), 3 => values].boxed()
}

fn number(most: u32) -> BoxedStrategy<Value> {
    maybe((0..=most).prop_map(|number| json!(number)))
}

fn word(words: &'static [&'static str]) -> BoxedStrategy<Value> {
    maybe(prop::sample::select(words).prop_map(|word| json!(word)))
}

fn session(at: usize) -> impl Strategy<Value = Value> {
    let stop = prop_oneof![
        Just((json!(null), json!(null))),
        Just((json!(0), json!("n_a"))),
        (1..4u32, prop::sample::select(vec!["yes", "partly", "no"]))
            .prop_map(|(count, honoured)| (json!(count), json!(honoured))),
    ];
    let dose = (number(40), number(10), number(10), number(4), number(30));
    let rest = (
        number(3),
        word(&["within", "hyper", "hypo", "mixed", "unknown"]),
        word(&["none", "brief", "prolonged", "unknown"]),
    );
    (dose, rest, stop).prop_map(move |((minutes, peak, end, settled, closing), (after, arousal, far), (count, honoured))| {
        json!({
            "date": format!("2026-02-{:02}", 28 - at * 3), "trauma_minutes": minutes, "suds_peak": peak,
            "suds_end": end, "settled_end": settled, "closing_minutes": closing, "aftermath": after,
            "arousal_end": arousal, "dissociation_seen": far, "stop_signal_count": count, "stop_honoured": honoured
        })
    })
}

fn sessions() -> impl Strategy<Value = Value> {
    (0..7usize)
        .prop_flat_map(|count| (0..count).map(session).collect::<Vec<_>>())
        .prop_map(Value::Array)
}

fn context() -> impl Strategy<Value = Value> {
    let ready = || word(&["green", "amber", "red", "not_asked"]);
    let is = || maybe(any::<bool>().prop_map(|is| json!(is)));
    let strain = (word(&["noticed", "exploring", "repaired", "set_aside"]), maybe((1..=5u32).prop_map(|of| json!(of))), number(6))
        .prop_map(|(state, intensity, open)| json!({ "state": state, "intensity": intensity, "sessions_open": open }));
    let six = maybe(prop::collection::vec(number(10), 6).prop_map(Value::Array));
    let consent = word(&["granted", "granted_with_conditions", "paused", "declined", "not_asked"]);
    (ready(), ready(), is(), is(), consent, prop::collection::vec(strain, 0..3), prop::collection::vec(six, 0..6), (is(), is(), is()))
        .prop_map(|(client, therapist, safety, task, consent, strains, six, (signal, settle, crisis))| {
            json!({
                "readiness_client": client, "readiness_therapist": therapist, "safety_concern_open": safety,
                "planned_task": task, "planned_task_consent": consent, "open_ruptures": strains, "checkins": six,
                "stop_signal": signal, "grounding": settle, "crisis_plan_current": crisis
            })
        })
}

fn case() -> impl Strategy<Value = Value> {
    let plan = (
        word(&["stabilisation", "processing", "integration"]),
        word(&["titrated", "exposure_protocol"]),
    );
    (plan, sessions(), context()).prop_map(|((phase, profile), sessions, context)| {
        let mut case = with(&[
            ("/plan/phase", phase),
            ("/plan/profile", profile),
            ("/sessions", sessions),
            ("/context", context),
        ]);
        case["as_of"] = json!("2026-03-12");
        case
    })
}

fn looked(case: &Value) -> super::CheckOutcome {
    run(&read_case(&case.to_string()).unwrap())
}

/// The places in a case that hold a value which may be left out.
fn places(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, inner)| places(inner, format!("{at}/{name}"), found));
        }
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(place, inner)| places(inner, format!("{at}/{place}"), found));
        }
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) | Value::String(_) => found.push(at),
    }
}

/// The same case with no field written down that is not known. What stands in a list keeps its place.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let said = fields.iter().filter(|(_, inner)| !inner.is_null());
            said.map(|(name, inner)| (name.clone(), without_nulls(inner))).collect()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

/// Whether a value may be missing only with another one: a session has a day, and an answer about the signal its use.
fn stands_alone(place: &str) -> bool {
    !place.ends_with("/date") && !place.ends_with("as_of")
}

/// A rule that compares with the middle of older numbers, or with the newest one that is known, may speak where one of
/// those is gone: the domain reads them so (P10, P14, P16), and the vectors rule.
fn rests_on_older(rule: Rule, place: &str) -> bool {
    let is_older = !place.starts_with("/context/checkins/0/") && !place.starts_with("/sessions/0/");
    if rule == Rule::P10 {
        place.ends_with("/aftermath")
    } else if rule == Rule::P14 {
        is_older && place.starts_with("/context/checkins/")
    } else {
        rule == Rule::P16
            && is_older
            && (place.ends_with("/trauma_minutes") || place.ends_with("/window"))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn findings_never_depend_on_the_order_in_which_sessions_are_listed(case in case(), turn in 0..6usize) {
        let mut other = case.clone();
        let listed = other["sessions"].as_array_mut().unwrap();
        listed.reverse();
        let length = listed.len().max(1);
        listed.rotate_left(turn % length);
        prop_assert_eq!(looked(&case), looked(&other));
        // Also for a caller that does not read it from JSON first.
        let mut unsorted = read_case(&case.to_string()).unwrap();
        unsorted.sessions.reverse();
        prop_assert_eq!(looked(&case), run(&unsorted));
    }

    #[test]
    fn leaving_a_value_out_never_makes_a_finding_more_certain(case in case()) {
        let before = looked(&case);
        let mut all = Vec::new();
        places(&case, String::new(), &mut all);
        for place in all.into_iter().filter(|place| stands_alone(place)) {
            let mut less = case.clone();
            *less.pointer_mut(&place).unwrap() = json!(null);
            let after = looked(&less);
            for found in after.findings.iter().filter(|found| found.severity != Severity::Note) {
                let was = before.findings.iter().find(|one| one.rule == found.rule);
                let is_new = was.is_none_or(|was| was.severity > found.severity);
                // Without a known profile, a note in an exposure protocol is the look that it is elsewhere.
                let is_known = rests_on_older(found.rule, &place) || (found.rule == Rule::P07 && was.is_some());
                prop_assert!(!is_new || is_known, "{} without {}: {:?}", found.rule.name(), place, found.severity);
            }
            if before.level == Level::TooLittle {
                prop_assert!(after.level != Level::Steady, "without {place}");
            }
        }
    }

    #[test]
    fn every_finding_leaves_a_choice_and_the_last_is_to_leave_it(case in case()) {
        for found in looked(&case).findings {
            prop_assert!(found.options.len() >= 2);
            prop_assert_eq!(found.options.last(), Some(&FindingOption::LeaveAsItIs));
            prop_assert!(!found.because.is_empty());
        }
    }

    #[test]
    fn a_field_that_is_missing_and_one_that_is_null_give_the_same_bytes(case in case()) {
        let bytes = |case: &Value| answer_json(&looked(case)).to_string();
        prop_assert_eq!(bytes(&case), bytes(&without_nulls(&case)));
    }

    #[test]
    fn no_output_holds_an_order_a_label_or_a_prediction(case in case()) {
        let said = answer_json(&looked(&case)).to_string();
        for never in NEVER {
            prop_assert!(!has_words(&said, never), "{never}: {said}");
        }
    }
}

#[test]
fn no_word_of_the_lists_is_an_order_a_label_or_a_prediction() {
    let facts = FactAbout::ALL.iter().map(|about| about.sentence());
    for said in FindingOption::ALL.iter().map(|choice| choice.sentence()).chain(facts) {
        let found = NEVER.iter().find(|never| has_words(said, never));
        assert_eq!(found, None, "{said}");
    }
}
