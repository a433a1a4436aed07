//! Progress reports. The rules are the record's own.

use crate::problem::Problem;
use crate::wire::progress_report::*;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Tx;

/// Begins a report.
pub(crate) fn begin(
    tx: &mut Tx<'_>,
    request: &BeginReportRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Keeps a report that is being written.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepReportRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Takes a report further.
pub(crate) fn stand(
    tx: &mut Tx<'_>,
    request: &ReportStateRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}
