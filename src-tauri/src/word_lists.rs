//! The practice's own wordings.

use crate::problem::Problem;
use crate::wire::progress_report::KeepWordListsRequest;
use holdfast_vault::Tx;

/// Keeps the practice's own wordings, or lets ours hold again.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &KeepWordListsRequest) -> Result<(), Problem> {
    let _ = (tx, request);
    Err(Problem::NotFound)
}
