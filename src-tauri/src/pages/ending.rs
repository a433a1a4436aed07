//! Ending the work.

use crate::problem::Problem;
use crate::wire::ending::EndingsView;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Reader;

/// A client's plans for ending.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<EndingsView, Problem> {
    let _ = (reader, client, now);
    Err(Problem::NotFound)
}
