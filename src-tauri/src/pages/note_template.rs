//! Words that are used often in notes.

use crate::problem::Problem;
use crate::wire::note_template::{NoteTemplateView, NoteTemplatesView};
use holdfast_records::Stored;
use holdfast_records::note_template::{NoteTemplate, NoteTemplateState};
use holdfast_vault::{Query, Reader};

/// Every template: those that are offered by name, then those that are not.
pub(crate) fn page(reader: &Reader<'_>) -> Result<NoteTemplatesView, Problem> {
    let mut all = reader.list::<NoteTemplate>(&Query::new())?;
    all.sort_by_key(|kept| (kept.state != NoteTemplateState::Current, kept.body.known_as()));
    let view = |kept: Stored<NoteTemplate>| NoteTemplateView {
        id: kept.id,
        rev: kept.rev,
        state: kept.state,
        template: kept.body,
    };
    Ok(NoteTemplatesView {
        templates: all.into_iter().map(view).collect(),
        minted: reader.new_id(),
    })
}
