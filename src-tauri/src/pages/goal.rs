//! What a client wants, and what they did of their own accord.

use crate::problem::Problem;
use crate::wire::goal::GoalsView;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Reader;

/// A client's goals and progress.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<GoalsView, Problem> {
    let _ = (reader, client, now);
    Err(Problem::NotFound)
}
