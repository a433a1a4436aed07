//! Lines between them, and boundary events. The rules are the record's own.

use crate::problem::Problem;
use crate::wire::boundary::*;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Tx;

/// Keeps a line.
pub(crate) fn keep_line(
    tx: &mut Tx<'_>,
    request: &KeepBoundaryLineRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Says whether a line holds.
pub(crate) fn stand_line(
    tx: &mut Tx<'_>,
    request: &BoundaryLineStateRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Keeps a boundary event.
pub(crate) fn keep_event(
    tx: &mut Tx<'_>,
    request: &KeepBoundaryEventRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Takes a boundary event further.
pub(crate) fn stand_event(
    tx: &mut Tx<'_>,
    request: &BoundaryEventStateRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}
