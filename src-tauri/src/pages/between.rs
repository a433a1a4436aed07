//! What is not settled between them, and how it is put right.

use crate::problem::Problem;
use crate::wire::between::BetweenView;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Reader;

/// The page Between us.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<BetweenView, Problem> {
    let _ = (reader, client, now);
    Err(Problem::NotFound)
}
