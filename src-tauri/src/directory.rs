//! The directory of colleagues, agencies and lines. The rules are the record's own.

use crate::problem::Problem;
use crate::wire::ending::{DirectoryStateRequest, KeepDirectoryEntryRequest};
use holdfast_records::Moment;
use holdfast_vault::Tx;

/// Keeps an entry.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepDirectoryEntryRequest,
    now: Moment,
) -> Result<(), Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Says whether an entry is named to clients.
pub(crate) fn stand(tx: &mut Tx<'_>, request: &DirectoryStateRequest) -> Result<(), Problem> {
    let _ = (tx, request);
    Err(Problem::NotFound)
}
