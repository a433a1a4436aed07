//! The practice's own wordings.

use crate::problem::Problem;
use crate::wire::progress_report::WordListsView;
use holdfast_vault::Reader;

/// The wordings that hold.
pub(crate) fn page(reader: &Reader<'_>) -> Result<WordListsView, Problem> {
    let _ = reader;
    Err(Problem::NotFound)
}
