//! What a client says of the work. The rules are the record's own.

use crate::problem::Problem;
use crate::wire::feedback::*;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Tx;

/// Keeps what was said, and what came of it.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepFeedbackRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Keeps a look at the working relationship.
pub(crate) fn keep_review(
    tx: &mut Tx<'_>,
    request: &KeepAllianceReviewRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}
