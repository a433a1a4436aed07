//! Words that are used often in notes: kept, offered, and not offered any more.

use crate::problem::Problem;
use crate::session_mode::stand_beside_draft;
use crate::wire::client::FieldView;
use crate::wire::note_template::{KeepNoteTemplateRequest, NoteTemplateStateRequest};
use holdfast_records::Stored;
use holdfast_records::note_template::{MOST_CURRENT, NoteTemplate, NoteTemplateState};
use holdfast_vault::{Query, Tx};

/// Keeps a template. A new one is offered from then on.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &KeepNoteTemplateRequest) -> Result<(), Problem> {
    let (id, template) = (&request.id, &request.template);
    let kept = match request.base_rev {
        Some(base_rev) => tx.revise(id, base_rev, template)?,
        None => tx.insert(id.clone(), None, NoteTemplateState::Current, template, &[])?,
    };
    may_be_offered(tx, &kept)
}

/// Offers a template from now on, or does not.
pub(crate) fn stand(tx: &mut Tx<'_>, request: &NoteTemplateStateRequest) -> Result<(), Problem> {
    let kept = tx.load::<NoteTemplate>(&request.template)?;
    let stands = stand_beside_draft(tx, &kept, request.to)?;
    may_be_offered(tx, &stands)
}

/// No two that are offered are called the same, and there are never too many to choose from.
fn may_be_offered(tx: &Tx<'_>, kept: &Stored<NoteTemplate>) -> Result<(), Problem> {
    if kept.state != NoteTemplateState::Current {
        return Ok(());
    }
    let current = tx.list::<NoteTemplate>(&Query::new().state(NoteTemplateState::Current))?;
    let name = kept.body.known_as();
    if current.iter().any(|other| other.id != kept.id && other.body.known_as() == name) {
        return Err(Problem::of_field("name", "twice"));
    }
    if current.len() <= MOST_CURRENT {
        return Ok(());
    }
    let (limit, found) = (u32::try_from(MOST_CURRENT).ok(), u32::try_from(current.len()).ok());
    let problem = FieldView { limit, found, ..FieldView::of("all", "too_many") };
    Err(Problem::Fields { problems: vec![problem] })
}
