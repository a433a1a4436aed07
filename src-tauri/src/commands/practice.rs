//! The practice's own details.

use super::{Answer, At};
use crate::problem::Problem;
use crate::wire::app::{KeepPracticeRequest, PracticeView};
use holdfast_records::practice::{Jurisdiction, Practice, PracticeState};
use holdfast_records::{Act, Record};
use holdfast_vault::{Query, Reader, Tx};

/// The practice's details, or defaults while nothing was kept.
#[tauri::command]
pub(crate) async fn practice(shell: At<'_>) -> Answer<PracticeView> {
    shell.session.read(|reader, _| view(reader)).await
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
    match (tx.list::<Practice>(&Query::new().limit(1))?.first(), request.base_rev) {
        (Some(kept), base_rev) => tx.revise(&kept.id, base_rev.unwrap_or(0), &request.practice)?,
        (None, _) => {
            let id = tx.new_id();
            tx.insert(id, None, PracticeState::Current, &request.practice, &[])?
        }
    };
    view(tx)
}

fn view(reader: &Reader<'_>) -> Result<PracticeView, Problem> {
    let kept = reader.list::<Practice>(&Query::new().limit(1))?.into_iter().next();
    let rev = kept.as_ref().map(|kept| kept.rev);
    Ok(PracticeView { rev, practice: details(kept) })
}

fn details(kept: Option<holdfast_records::Stored<Practice>>) -> Practice {
    kept.map_or_else(|| Practice::new(Jurisdiction::UkPrivate), |kept| kept.body)
}

/// The practice's details, or the defaults while nothing was kept.
pub(crate) fn current(reader: &Reader<'_>) -> Result<Practice, Problem> {
    Ok(details(reader.list::<Practice>(&Query::new().limit(1))?.into_iter().next()))
}
