//! Reads a case from JSON, and says what does not fit without repeating what stands there.

use super::case::{Case, Done, StopHonoured};

/// Why a case cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseProblem {
    /// It is no JSON, has a field that the check does not know, or a value that a field does not take.
    #[error("the case does not fit at line {line}, column {column}")]
    DoesNotFit {
        /// Which line, from 1.
        line: usize,
        /// Which column of it, from 1.
        column: usize,
    },
    /// A number is outside of its bounds.
    #[error("{field} goes from {least} to {most}")]
    OutOfRange {
        /// Which field.
        field: &'static str,
        /// The least it may be.
        least: u32,
        /// The most it may be.
        most: u32,
    },
    /// A stop signal that was used no time was honoured or not honoured.
    #[error("stop_honoured is said of a session in which the stop signal was not used")]
    HonouredWithoutUse,
    /// A session lies after the day from which the case is seen.
    #[error("a session lies after as_of")]
    SessionAhead,
}

/// Reads a case. Sessions are put in order, the newest first; those of one day keep theirs.
pub fn read_case(json: &str) -> Result<Case, CaseProblem> {
    let mut case: Case = serde_json::from_str(json).map_err(|problem| CaseProblem::DoesNotFit {
        line: problem.line(),
        column: problem.column(),
    })?;
    case.sessions.sort_by_key(|done| std::cmp::Reverse(done.date));
    look(&case)?;
    Ok(case)
}

fn look(case: &Case) -> Result<(), CaseProblem> {
    let plan = &case.plan;
    within("window", plan.window, 3, 8)?;
    within("trauma_minutes_limit", plan.trauma_minutes_limit, 0, 180)?;
    within("suds_peak_limit", plan.suds_peak_limit, 0, 10)?;
    within("suds_end_limit", plan.suds_end_limit, 0, 10)?;
    within("closing_minutes_min", plan.closing_minutes_min, 0, 60)?;
    within("hold_sessions", plan.hold_sessions, 1, 6)?;
    within("gap_days", plan.gap_days, 1, 365)?;
    for strain in &case.context.open_ruptures {
        within("intensity", strain.intensity, 1, 5)?;
    }
    for answer in case.context.checkins.iter().flatten().flatten() {
        within("checkins", *answer, 0, 10)?;
    }
    case.sessions.iter().try_for_each(look_at)?;
    if case.sessions.iter().any(|done| done.date > case.as_of) {
        return Err(CaseProblem::SessionAhead);
    }
    Ok(())
}

fn look_at(done: &Done) -> Result<(), CaseProblem> {
    let most = u32::from(done.suds_display.unwrap_or_default().most());
    within("trauma_minutes", done.trauma_minutes, 0, 240)?;
    within("closing_minutes", done.closing_minutes, 0, 240)?;
    within("suds_start", done.suds_start, 0, most)?;
    within("suds_peak", done.suds_peak, 0, most)?;
    within("suds_end", done.suds_end, 0, most)?;
    within("settled_end", done.settled_end, 0, 4)?;
    within("aftermath", done.aftermath, 0, 3)?;
    within("stop_signal_count", done.stop_signal_count, 0, 50)?;
    let answered = done.stop_honoured.is_some_and(|honoured| honoured != StopHonoured::NotUsed);
    if answered && done.stop_signal_count == Some(0) {
        return Err(CaseProblem::HonouredWithoutUse);
    }
    Ok(())
}

fn within<T: Into<u32>>(
    field: &'static str,
    found: Option<T>,
    least: u32,
    most: u32,
) -> Result<(), CaseProblem> {
    let is_inside = found.is_none_or(|found| (least..=most).contains(&found.into()));
    if is_inside { Ok(()) } else { Err(CaseProblem::OutOfRange { field, least, most }) }
}
