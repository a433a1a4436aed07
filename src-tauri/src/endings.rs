//! Ending the work. The rules are the record's own.

use crate::problem::Problem;
use crate::wire::ending::*;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Tx;

/// Keeps a plan for ending.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepEndingRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Takes a plan for ending further.
pub(crate) fn stand(
    tx: &mut Tx<'_>,
    request: &EndingStateRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}
