//! The page after a session.

use super::consent::voided;
use super::{
    DraftBody, client as client_page, draft_for, note_aids, session as session_page, shown,
    shown_if, typed,
};
use crate::problem::Problem;
use crate::wire::between::NamedOption;
use crate::wire::note::*;
use crate::wire::session::SessionView;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::note::{
    AllianceNote, NoteAddition, NoteState, PrivateNote, is_late, may_reopen,
};
use holdfast_records::rupture::Rupture;
use holdfast_records::{Kind, Moment, PrivateText, Record, RecordId, Role, Stored};
use holdfast_vault::{Draft, Query, Reader};

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
        aids: note_aids::of(reader, &session, &client.body, now)?,
        noted: noted(reader, &session)?,
        minted_strain: reader.new_id(),
        private: private(reader, &session, for_private, with_private)?,
        session,
    })
}

/// The strains that were noted for a session, without what was entered in error.
fn noted(reader: &Reader<'_>, session: &SessionView) -> Result<Vec<NamedOption>, Problem> {
    let of_session = Query::new().linked(Role::OfSession, &session.id);
    let strains = reader.list::<Rupture>(&of_session)?;
    if strains.is_empty() {
        return Ok(Vec::new());
    }
    let slips = voided(reader, &session.client)?;
    let standing = strains.into_iter().filter(|strain| !slips.contains(&strain.id));
    Ok(standing
        .map(|strain| NamedOption { name: shown(&strain.body.line), id: strain.id })
        .collect())
}

fn note(
    reader: &Reader<'_>,
    session: &SessionView,
    minted: RecordId,
    now: Moment,
) -> Result<NoteView, Problem> {
    let on = day_of(session);
    let kept = about::<AllianceNote>(reader, &session.id)?;
    let draft = draft_for(reader, &session.id, Kind::AllianceNote)?;
    let finished = kept.as_ref().and_then(|kept| kept.locked_at);
    let note = kept.as_ref().map_or_else(|| AllianceNote::about(on), |kept| kept.body.clone());
    let typed = typed::over(&note, draft.as_ref());
    Ok(NoteView {
        id: identity(kept.as_ref(), draft.as_ref(), minted),
        rev: kept.as_ref().map(|kept| kept.rev),
        state: kept.as_ref().map_or(NoteState::Draft, |kept| kept.state),
        draft_base_rev: draft.as_ref().and_then(|draft| draft.base_rev),
        draft_at: draft.as_ref().map(|draft| draft.at.at),
        draft: typed.body,
        draft_left_over: typed.left_over,
        finished_at: finished.map(|at| at.at),
        may_reopen: finished.is_some_and(|at| may_reopen(at, now)),
        is_late: is_late(on, now),
        additions: kept
            .as_ref()
            .map(|kept| additions(reader, &kept.id))
            .transpose()?
            .unwrap_or_default(),
        note,
    })
}

fn private(
    reader: &Reader<'_>,
    session: &SessionView,
    minted: RecordId,
    is_asked_for: bool,
) -> Result<PrivateView, Problem> {
    let kept = about::<PrivateNote>(reader, &session.id)?;
    let draft = draft_for(reader, &session.id, Kind::PrivateNote)?;
    let blank = PrivateNote { about_on: day_of(session), text: PrivateText::default() };
    let base = kept.as_ref().map_or(&blank, |kept| &kept.body);
    let typed = typed::over(base, draft.as_ref().filter(|_| is_asked_for));
    Ok(PrivateView {
        id: identity(kept.as_ref(), draft.as_ref(), minted),
        rev: kept.as_ref().map(|kept| kept.rev),
        state: kept.as_ref().map_or(NoteState::Draft, |kept| kept.state),
        has_text: kept.is_some() || draft.is_some(),
        draft: typed.body,
        draft_left_over: typed.left_over,
        note: kept.filter(|_| is_asked_for).map(|kept| kept.body),
    })
}

/// The day a session took place, or is planned for.
fn day_of(session: &SessionView) -> NaiveDate {
    session.session.actual_start.unwrap_or(session.session.planned_start).date()
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
    // The words of a reading are asked for by name, and shown covered; a client's answers never are.
    all.retain(|draft| draft.kind == Kind::Reading || !super::is_covered(draft));
    all.sort_by_key(|draft| std::cmp::Reverse(draft.at));
    Ok(DraftsView { minted: reader.new_id(), drafts: all.iter().map(found).collect() })
}

fn found(draft: &Draft) -> FoundDraft {
    let held = DraftBody::of(draft);
    FoundDraft {
        target: draft.target.clone(),
        session: held.session,
        base_rev: draft.base_rev,
        body: held.body,
        at: draft.at.at,
    }
}
