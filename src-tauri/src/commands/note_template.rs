//! Words that are used often in notes.

use super::{Answer, At};
use crate::note_templates as step;
use crate::pages::note_template as page;
use crate::wire::note_template::*;
use holdfast_records::{Act, Record};
use holdfast_vault::Tx;

/// Words that are used often.
#[tauri::command]
pub(crate) async fn note_templates(shell: At<'_>) -> Answer<NoteTemplatesView> {
    shell.session.read(|reader, _| page::page(reader)).await
}

/// Keeps words that are used often.
#[tauri::command]
pub(crate) async fn keep_note_template(
    shell: At<'_>,
    request: KeepNoteTemplateRequest,
) -> Answer<NoteTemplatesView> {
    request.template.check()?;
    let keep = move |tx: &mut Tx<'_>, _| {
        step::keep(tx, &request)?;
        page::page(tx)
    };
    shell.session.change(Act::KeepNoteTemplate, keep).await
}

/// Offers them from now on, or does not.
#[tauri::command]
pub(crate) async fn note_template_state(
    shell: At<'_>,
    request: NoteTemplateStateRequest,
) -> Answer<NoteTemplatesView> {
    let stand = move |tx: &mut Tx<'_>, _| {
        step::stand(tx, &request)?;
        page::page(tx)
    };
    shell.session.change(Act::KeepNoteTemplate, stand).await
}
