//! The directory of colleagues, agencies and lines.

use crate::problem::Problem;
use crate::wire::ending::DirectoryView;
use holdfast_records::Moment;
use holdfast_vault::Reader;

/// The directory.
pub(crate) fn page(reader: &Reader<'_>, now: Moment) -> Result<DirectoryView, Problem> {
    let _ = (reader, now);
    Err(Problem::NotFound)
}
