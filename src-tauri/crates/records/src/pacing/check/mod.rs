//! The pacing check, rule set PC-1.0: what was recorded against the marks that the two of them set (domain 4.7).
//!
//! Pure and deterministic: no clock, no chance, nothing learnt. It restates facts, says which rule compared them and
//! what could be done; it gives no order, no label and no prediction, and it never looks at anybody else.

mod case;
mod finding;
mod reading;
mod rules;
mod thresholds;

pub use case::{Case, Context, Done, PlanMarks, Readied, StopHonoured, Strain, StrainState};
pub use finding::{
    CheckOutcome, Fact, FactAbout, Finding, FindingOption, Found, Level, Rule, Severity,
};
pub use reading::{CaseProblem, read_case};
pub use thresholds::Thresholds;

use rules::Look;

/// The name of the rule set.
pub const RULE_SET: &str = "PC-1.0";

/// Looks at a case with the usual thresholds.
pub fn run(case: &Case) -> CheckOutcome {
    run_with(case, &Thresholds::default())
}

/// Looks at a case.
pub fn run_with(case: &Case, thresholds: &Thresholds) -> CheckOutcome {
    let look = Look::at(case, thresholds);
    let mut findings = rules::all(&look);
    findings.extend(rules::p21(&look, &findings));
    findings.sort_by_key(|finding| (finding.severity, finding.rule));
    let level = match findings.first().map(|finding| finding.severity) {
        Some(Severity::Talk) => Level::TalkFirst,
        Some(Severity::Look) => Level::WorthALook,
        Some(Severity::Note) | None if look.has_too_little() => Level::TooLittle,
        Some(Severity::Note) | None => Level::Steady,
    };
    CheckOutcome { level, findings }
}

/// What came of a check, as the command line says it.
pub fn answer_json(outcome: &CheckOutcome) -> serde_json::Value {
    let finding = |found: &Finding| {
        serde_json::json!({
            "rule": found.rule.name(),
            "severity": found.severity.token(),
            "because": found.because.iter().map(Fact::sentence).collect::<Vec<_>>(),
            "options": found.options.iter().map(|choice| choice.sentence()).collect::<Vec<_>>(),
        })
    };
    let findings: Vec<_> = outcome.findings.iter().map(finding).collect();
    serde_json::json!({ "level": outcome.level.colour(), "findings": findings })
}

#[cfg(test)]
mod tests;
