//! The practice's own wordings: kinder words for labels, and sentences to begin a repair with.

use super::{Answer, At};
use crate::pages::word_list as page;
use crate::wire::progress_report::{KeepWordListsRequest, WordListsView};
use crate::word_lists as step;
use holdfast_records::Act;
use holdfast_vault::Tx;

/// The wordings that hold.
#[tauri::command]
pub(crate) async fn word_lists(shell: At<'_>) -> Answer<WordListsView> {
    shell.session.read(move |reader, _| page::page(reader)).await
}

/// Keeps the practice's own, or lets ours hold again.
#[tauri::command]
pub(crate) async fn keep_word_lists(
    shell: At<'_>,
    request: KeepWordListsRequest,
) -> Answer<WordListsView> {
    let keep = move |tx: &mut Tx<'_>, _| {
        step::keep(tx, &request)?;
        page::page(tx)
    };
    shell.session.change(Act::KeepWordLists, keep).await
}
