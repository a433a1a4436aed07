//! What a client says of the work.

use crate::problem::Problem;
use crate::wire::feedback::FeedbackPageView;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Reader;

/// What a client says of the work, and the looks at it.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<FeedbackPageView, Problem> {
    let _ = (reader, client, now);
    Err(Problem::NotFound)
}
