//! The page after a session.

use super::{
    DraftBody, client as client_page, draft_for, session as session_page, shown, shown_if,
};
use crate::problem::Problem;
use crate::wire::note::*;
use holdfast_records::client::Client;
use holdfast_records::note::{
    AllianceNote, NoteAddition, NoteState, PrivateNote, is_late, may_reopen,
};
use holdfast_records::{Kind, Moment, Record, RecordId, Role, Stored};
use holdfast_vault::{Draft, Query, Reader};
use serde::de::DeserializeOwned;

/// The page after a session. Ids for notes that are not there yet are minted by whoever calls.
pub(crate) fn page(
    reader: &Reader<'_>,
    session: &RecordId,
    with_private: bool,
    minted: [RecordId; 2],
    now: Moment,
) -> Result<NotePage, Problem> {
    let session = session_page::view(reader, session)?;
    let client = reader.load::<Client>(&session.client)?;
    let agreed = client_page::agreed_for_the_day(reader, &session.client, now.day())?;
    let [for_note, for_private] = minted;
    Ok(NotePage {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        stop_signal: agreed.stop_signal,
        topics_left_alone: agreed.topics_left_alone,
        not_for_them: agreed.not_for_them,
        note: note(reader, &session, for_note, now)?,
        private: private(reader, &session.id, for_private, with_private)?,
        session,
    })
}

fn note(
    reader: &Reader<'_>,
    session: &crate::wire::session::SessionView,
    minted: RecordId,
    now: Moment,
) -> Result<NoteView, Problem> {
    let on = session.session.actual_start.unwrap_or(session.session.planned_start).date();
    let kept = about::<AllianceNote>(reader, &session.id)?;
    let draft = draft_for(reader, &session.id, Kind::AllianceNote)?;
    let finished = kept.as_ref().and_then(|kept| kept.locked_at);
    Ok(NoteView {
        id: identity(kept.as_ref(), draft.as_ref(), minted),
        rev: kept.as_ref().map(|kept| kept.rev),
        state: kept.as_ref().map_or(NoteState::Draft, |kept| kept.state),
        draft_base_rev: draft.as_ref().and_then(|draft| draft.base_rev),
        draft_at: draft.as_ref().map(|draft| draft.at.at),
        draft: draft.as_ref().and_then(typed),
        finished_at: finished.map(|at| at.at),
        may_reopen: finished.is_some_and(|at| may_reopen(at, now)),
        is_late: is_late(on, now),
        additions: kept
            .as_ref()
            .map(|kept| additions(reader, &kept.id))
            .transpose()?
            .unwrap_or_default(),
        note: kept.map_or_else(|| AllianceNote::about(on), |kept| kept.body),
    })
}

fn private(
    reader: &Reader<'_>,
    session: &RecordId,
    minted: RecordId,
    is_asked_for: bool,
) -> Result<PrivateView, Problem> {
    let kept = about::<PrivateNote>(reader, session)?;
    let draft = draft_for(reader, session, Kind::PrivateNote)?;
    Ok(PrivateView {
        id: identity(kept.as_ref(), draft.as_ref(), minted),
        rev: kept.as_ref().map(|kept| kept.rev),
        state: kept.as_ref().map_or(NoteState::Draft, |kept| kept.state),
        has_text: kept.is_some() || draft.is_some(),
        draft: draft.as_ref().filter(|_| is_asked_for).and_then(typed),
        note: kept.filter(|_| is_asked_for).map(|kept| kept.body),
    })
}

/// The record of a kind that is about a session.
pub(crate) fn about<R: Record>(
    reader: &Reader<'_>,
    session: &RecordId,
) -> Result<Option<Stored<R>>, Problem> {
    Ok(reader.list::<R>(&Query::new().linked(Role::OfSession, session))?.into_iter().next())
}

/// The kept record's identity, else the draft's, else the one that was minted.
fn identity<R: Record>(
    kept: Option<&Stored<R>>,
    draft: Option<&Draft>,
    minted: RecordId,
) -> RecordId {
    kept.map(|kept| kept.id.clone())
        .or_else(|| draft.map(|draft| draft.target.clone()))
        .unwrap_or(minted)
}

/// What was typed in a draft. A draft that no version of the program can read shows as nothing and stays where it is.
pub(crate) fn typed<T: DeserializeOwned>(draft: &Draft) -> Option<T> {
    DraftBody::of(draft).and_then(|draft| serde_json::from_value(draft.body).ok())
}

fn additions(reader: &Reader<'_>, note: &RecordId) -> Result<Vec<AdditionView>, Problem> {
    let mut all = reader.list::<NoteAddition>(&Query::new().linked(Role::AddsTo, note))?;
    all.sort_by_key(|addition| addition.created_at);
    let view = |kept: Stored<NoteAddition>| AdditionView {
        id: kept.id,
        at: kept.created_at.at,
        addition: kept.body,
    };
    Ok(all.into_iter().map(view).collect())
}

/// Drafts of a kind, newest first, and a name for a new one.
pub(crate) fn drafts_of(
    reader: &Reader<'_>,
    request: &DraftsRequest,
) -> Result<DraftsView, Problem> {
    let mut all = reader.drafts()?;
    all.retain(|draft| draft.kind == request.kind && draft.client == request.client);
    all.sort_by_key(|draft| std::cmp::Reverse(draft.at));
    Ok(DraftsView { minted: reader.new_id(), drafts: all.iter().filter_map(found).collect() })
}

fn found(draft: &Draft) -> Option<FoundDraft> {
    let held = DraftBody::of(draft)?;
    Some(FoundDraft {
        target: draft.target.clone(),
        session: held.session,
        base_rev: draft.base_rev,
        body: held.body,
        at: draft.at.at,
    })
}

/// What was typed and not kept, of any kind, for the page that shows it.
pub(crate) fn draft_of<T: DeserializeOwned>(
    reader: &Reader<'_>,
    id: &RecordId,
) -> Result<Option<T>, Problem> {
    Ok(reader.draft(id)?.as_ref().and_then(typed))
}
