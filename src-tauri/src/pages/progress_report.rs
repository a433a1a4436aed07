//! Progress reports.

use crate::problem::Problem;
use crate::wire::progress_report::ReportsView;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Reader;

/// A client's progress reports.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<ReportsView, Problem> {
    let _ = (reader, client, now);
    Err(Problem::NotFound)
}
