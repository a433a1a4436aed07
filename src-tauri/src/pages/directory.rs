//! The directory of colleagues, agencies and lines.

use crate::problem::Problem;
use crate::wire::ending::{DirectoryEntryView, DirectoryView};
use chrono::NaiveDate;
use holdfast_records::ending::{DirectoryEntry, DirectoryState};
use holdfast_records::{Moment, Stored};
use holdfast_vault::{Query, Reader};

/// The directory.
pub(crate) fn page(reader: &Reader<'_>, now: Moment) -> Result<DirectoryView, Problem> {
    let entries = entries(reader, &Query::new(), now.day())?;
    Ok(DirectoryView { entries, today: now.day(), minted: reader.new_id() })
}

/// Whoever can be named to clients, by name.
pub(crate) fn listed(
    reader: &Reader<'_>,
    today: NaiveDate,
) -> Result<Vec<DirectoryEntryView>, Problem> {
    entries(reader, &Query::new().state(DirectoryState::Listed), today)
}

/// Entries by name, those that are set aside last.
fn entries(
    reader: &Reader<'_>,
    query: &Query,
    today: NaiveDate,
) -> Result<Vec<DirectoryEntryView>, Problem> {
    let mut all = reader.list::<DirectoryEntry>(query)?;
    all.sort_by_cached_key(|entry| {
        (entry.state != DirectoryState::Listed, entry.body.name.as_str().to_lowercase())
    });
    let view = |entry: Stored<DirectoryEntry>| DirectoryEntryView {
        id: entry.id,
        rev: entry.rev,
        state: entry.state,
        is_fresh: entry.body.is_fresh(today),
        entry: entry.body,
    };
    Ok(all.into_iter().map(view).collect())
}
