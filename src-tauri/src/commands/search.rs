//! Search.

use super::{Answer, At};
use crate::pages;
use crate::wire::search::{FoundView, SearchRequest};

/// Finds records by words. Private notes only when they are asked for.
#[tauri::command]
pub(crate) async fn search(shell: At<'_>, request: SearchRequest) -> Answer<FoundView> {
    shell.session.read(move |reader, _| pages::search::page(reader, &request)).await
}
