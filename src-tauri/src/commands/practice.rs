//! The practice's own details.

use super::{Answer, At};
use crate::pages::practice as page;
use crate::problem::Problem;
use crate::wire::app::{KeepPracticeRequest, PracticeView};
use holdfast_records::practice::PracticeState;
use holdfast_records::{Act, Record};
use holdfast_vault::Tx;

/// The practice's details, or defaults while nothing was kept.
#[tauri::command]
pub(crate) async fn practice(shell: At<'_>) -> Answer<PracticeView> {
    shell.session.read(|reader, _| page::view(reader)).await
}

/// Keeps the practice's details.
#[tauri::command]
pub(crate) async fn keep_practice(
    shell: At<'_>,
    request: KeepPracticeRequest,
) -> Answer<PracticeView> {
    request.practice.check()?;
    shell.session.change(Act::KeepPractice, move |tx, _| keep(tx, &request)).await
}

fn keep(tx: &mut Tx<'_>, request: &KeepPracticeRequest) -> Result<PracticeView, Problem> {
    match page::kept(tx)? {
        Some(kept) => tx.revise(&kept.id, request.base_rev.unwrap_or(0), &request.practice)?,
        None => {
            tx.insert(request.id.clone(), None, PracticeState::Current, &request.practice, &[])?
        }
    };
    page::view(tx)
}
