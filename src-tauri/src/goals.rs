//! What a client wants, and what they did of their own accord. The rules are the record's own.

use crate::problem::Problem;
use crate::wire::goal::*;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Tx;

/// Keeps a goal.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepGoalRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Takes a goal further, rests it or lets it go.
pub(crate) fn stand(
    tx: &mut Tx<'_>,
    request: &GoalStateRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Keeps something that was noticed.
pub(crate) fn keep_strength(
    tx: &mut Tx<'_>,
    request: &KeepStrengthRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}
