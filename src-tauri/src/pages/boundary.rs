//! Lines between them, and boundary events.

use crate::problem::Problem;
use crate::wire::boundary::BoundariesView;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Reader;

/// A client's lines and boundary events.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<BoundariesView, Problem> {
    let _ = (reader, client, now);
    Err(Problem::NotFound)
}
