//! Times that were kept and changed.

use super::consent::voided;
use crate::problem::Problem;
use holdfast_records::RecordId;
use holdfast_records::schedule_change::{ScheduleChange, ScheduleChangeState};
use holdfast_vault::{Query, Reader};

/// How many changes of time are still to be talked about.
pub(crate) fn to_talk_about(reader: &Reader<'_>, client: &RecordId) -> Result<u32, Problem> {
    let slips = voided(reader, client)?;
    let changes = reader.list::<ScheduleChange>(&Query::new().client(client))?;
    let open = changes.iter().filter(|change| {
        change.state == ScheduleChangeState::Announced && !slips.contains(&change.id)
    });
    Ok(u32::try_from(open.count()).unwrap_or(u32::MAX))
}
