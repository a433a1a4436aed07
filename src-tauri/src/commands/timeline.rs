//! The one timeline of a client.

use super::{Answer, At};
use crate::pages::timeline as page;
use crate::wire::timeline::{TimelineGroupsRequest, TimelineRequest, TimelineView};
use holdfast_records::Act;

/// A page of a client's timeline.
#[tauri::command]
pub(crate) async fn timeline(shell: At<'_>, request: TimelineRequest) -> Answer<TimelineView> {
    shell.session.read(move |reader, now| page::page(reader, request, now)).await
}

/// Keeps which groups the timelines show.
#[tauri::command]
pub(crate) async fn keep_timeline_groups(
    shell: At<'_>,
    request: TimelineGroupsRequest,
) -> Answer<()> {
    shell.session.change(Act::ChangeSettings, move |tx, _| page::keep(tx, &request)).await
}
