//! The directory of colleagues, agencies and lines. The rules are the record's own.

use crate::days::has_come;
use crate::problem::Problem;
use crate::session_mode::stand_beside_draft;
use crate::wire::ending::{DirectoryStateRequest, KeepDirectoryEntryRequest};
use holdfast_records::ending::{DirectoryEntry, DirectoryState};
use holdfast_records::{Moment, Record, State};
use holdfast_vault::Tx;

/// Keeps an entry.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepDirectoryEntryRequest,
    now: Moment,
) -> Result<(), Problem> {
    let entry = &request.entry;
    entry.check()?;
    has_come("checked_on", entry.checked_on, now)?;
    match request.base_rev {
        Some(base_rev) => tx.revise(&request.id, base_rev, entry)?,
        None => tx.insert(request.id.clone(), None, DirectoryState::Listed, entry, &[])?,
    };
    Ok(())
}

/// Says whether an entry is named to clients.
pub(crate) fn stand(tx: &mut Tx<'_>, request: &DirectoryStateRequest) -> Result<(), Problem> {
    let kept = tx.load::<DirectoryEntry>(&request.entry)?;
    if !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    stand_beside_draft(tx, &kept, request.to)?;
    Ok(())
}
