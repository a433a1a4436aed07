//! Notes and drafts.

use super::{Answer, At};
use crate::pages::{self, DraftBody, note as page};
use crate::problem::Problem;
use crate::wire::note::*;
use holdfast_records::note::{
    Addition, AdditionState, AllianceNote, NoteAddition, NoteState, PrivateNote,
};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Act, Kind, Link, Moment, Record, RecordId, Role, Stored};
use holdfast_vault::{Draft, Reader, Tx};

/// The page after a session.
#[tauri::command]
pub(crate) async fn note_page(shell: At<'_>, request: NoteRequest) -> Answer<NotePage> {
    let session = request.session.clone();
    let look =
        move |reader: &Reader<'_>, now| again(reader, &request.session, request.with_private, now);
    shell.session.view(session, look).await
}

/// Keeps a draft: at once, and not in the audit. Also while the vault is being locked.
#[tauri::command]
pub(crate) async fn keep_draft(shell: At<'_>, request: DraftRequest) -> Answer<SavedAt> {
    shell.session.at_the_desk(move |desk, now| put_by(desk.vault()?, request, now)).await
}

/// Drafts of a kind, and a name for a new one.
#[tauri::command]
pub(crate) async fn drafts_of(shell: At<'_>, request: DraftsRequest) -> Answer<DraftsView> {
    shell.session.read(move |reader, _| pages::note::drafts_of(reader, &request)).await
}

/// Throws a draft away.
#[tauri::command]
pub(crate) async fn discard_draft(shell: At<'_>, request: DiscardRequest) -> Answer<()> {
    shell.session.change(Act::DiscardDraft, move |tx, _| discard(tx, &request.target)).await
}

/// Finishes a note. From the next day on there are only additions.
#[tauri::command]
pub(crate) async fn finish_note(shell: At<'_>, request: FinishNoteRequest) -> Answer<NotePage> {
    request.note.check()?;
    shell.session.change(Act::FinishNote, move |tx, now| finish(tx, &request, now)).await
}

/// Opens a finished note again, on the day it was finished. Both versions are kept.
#[tauri::command]
pub(crate) async fn reopen_note(shell: At<'_>, request: ReopenRequest) -> Answer<NotePage> {
    shell.session.change(Act::ReopenNote, move |tx, now| reopen(tx, &request.id, now)).await
}

/// Adds to a finished note.
#[tauri::command]
pub(crate) async fn add_to_note(shell: At<'_>, request: AddToNoteRequest) -> Answer<NotePage> {
    request.addition.check()?;
    shell.session.change(Act::AddToNote, move |tx, now| add(tx, &request, now)).await
}

/// Keeps or finishes a private note.
#[tauri::command]
pub(crate) async fn keep_private_note(
    shell: At<'_>,
    request: KeepPrivateRequest,
) -> Answer<NotePage> {
    request.note.check()?;
    let act = if request.finish { Act::FinishPrivateNote } else { Act::KeepPrivateNote };
    shell.session.change(act, move |tx, now| keep_private(tx, &request, now)).await
}

/// A draft that is gone already is as good as one that was thrown away.
fn discard(tx: &mut Tx<'_>, target: &RecordId) -> Result<(), Problem> {
    tx.discard_draft(target)?;
    Ok(())
}

fn put_by(
    vault: &mut holdfast_vault::Vault,
    request: DraftRequest,
    now: Moment,
) -> Result<SavedAt, Problem> {
    let held = DraftBody::of_therapist(request.session, request.body);
    may_be_kept(request.kind, &held.body)?;
    // What a client typed waits for them, and nobody writes over it.
    if vault.read().draft(&request.target)?.as_ref().is_some_and(pages::is_covered) {
        return Err(Problem::NotFromHere);
    }
    let draft = Draft {
        target: request.target,
        kind: request.kind,
        client: request.client,
        base_rev: request.base_rev,
        body: serde_json::to_value(held).map_err(|_| Problem::unexpected("draft"))?,
        at: now,
    };
    vault.keep_draft(&draft)?;
    Ok(SavedAt { at: now.at, time: now.local().format("%H:%M").to_string() })
}

/// Refuses what no page writes: a draft of a record that is made in one step, one that is no form, one without end.
fn may_be_kept(kind: Kind, body: &serde_json::Value) -> Result<(), Problem> {
    if !kind.is_drafted() || !body.is_object() {
        return Err(Problem::NotFromHere);
    }
    pages::has_an_end(body)
}

fn finish(tx: &mut Tx<'_>, request: &FinishNoteRequest, now: Moment) -> Result<NotePage, Problem> {
    let session = tx.load::<Session>(&request.session)?;
    if session.body.planned_start.date() > now.day() {
        return Err(Problem::NotFromHere);
    }
    match kept_note::<AllianceNote>(tx, &request.id, &request.session)? {
        Some(kept) => {
            tx.revise(&kept.id, request.base_rev.unwrap_or(0), &request.note)?;
            tx.set_state::<AllianceNote>(&kept.id, NoteState::Finished)?;
        }
        None => {
            let about = [Link::whole(Role::OfSession, session.id)];
            let finished = NoteState::Finished;
            tx.insert(
                request.id.clone(),
                session.client.as_ref(),
                finished,
                &request.note,
                &about,
            )?;
        }
    }
    tx.discard_draft(&request.id)?;
    tx.about(&request.id)?;
    now_held(tx, &request.session)?;
    again(tx, &request.session, false, now)
}

/// The note that is kept for a session. One of another session, or a second one, is refused.
fn kept_note<R: Record>(
    reader: &Reader<'_>,
    id: &RecordId,
    session: &RecordId,
) -> Result<Option<Stored<R>>, Problem> {
    let there = page::about::<R>(reader, session)?;
    match there {
        Some(kept) if kept.id == *id => Ok(Some(kept)),
        Some(_) => Err(Problem::Stale),
        None if reader.find::<R>(id)?.is_some() => Err(Problem::NotFound),
        None => Ok(None),
    }
}

/// A session with a finished note took place.
fn now_held(tx: &mut Tx<'_>, session: &RecordId) -> Result<(), Problem> {
    if tx.load::<Session>(session)?.state == SessionState::Planned {
        tx.set_state::<Session>(session, SessionState::Held)?;
    }
    Ok(())
}

fn reopen(tx: &mut Tx<'_>, id: &RecordId, now: Moment) -> Result<NotePage, Problem> {
    let kept = tx.load::<AllianceNote>(id)?;
    if !kept.state.may_become_now(NoteState::Draft, kept.locked_at, now) {
        return Err(Problem::ReopenTooLate);
    }
    tx.set_state::<AllianceNote>(id, NoteState::Draft)?;
    let session = kept.linked(Role::OfSession).cloned().ok_or(Problem::NotFound)?;
    again(tx, &session, false, now)
}

fn add(tx: &mut Tx<'_>, request: &AddToNoteRequest, now: Moment) -> Result<NotePage, Problem> {
    let note = tx.load::<AllianceNote>(&request.note)?;
    if note.state == NoteState::Draft {
        return Err(Problem::NotFromHere);
    }
    let addition = NoteAddition { added_on: now.day(), ..request.addition.clone() };
    let id = tx.new_id();
    let to = [Link::whole(Role::AddsTo, note.id.clone())];
    tx.insert(id, note.client.as_ref(), AdditionState::Kept, &addition, &to)?;
    if addition.addition == Addition::Void {
        tx.set_state::<AllianceNote>(&note.id, NoteState::Voided)?;
    }
    let session = note.linked(Role::OfSession).cloned().ok_or(Problem::NotFound)?;
    again(tx, &session, false, now)
}

fn keep_private(
    tx: &mut Tx<'_>,
    request: &KeepPrivateRequest,
    now: Moment,
) -> Result<NotePage, Problem> {
    match kept_note::<PrivateNote>(tx, &request.id, &request.session)? {
        Some(kept) => {
            tx.revise(&kept.id, request.base_rev.unwrap_or(0), &request.note)?;
        }
        None => {
            let session = tx.load::<Session>(&request.session)?;
            let about = [Link::whole(Role::OfSession, session.id)];
            tx.insert(
                request.id.clone(),
                session.client.as_ref(),
                NoteState::Draft,
                &request.note,
                &about,
            )?;
        }
    }
    if request.finish {
        tx.set_state::<PrivateNote>(&request.id, NoteState::Finished)?;
    }
    tx.discard_draft(&request.id)?;
    again(tx, &request.session, true, now)
}

fn again(
    reader: &Reader<'_>,
    session: &RecordId,
    with_private: bool,
    now: Moment,
) -> Result<NotePage, Problem> {
    page::page(reader, session, with_private, [reader.new_id(), reader.new_id()], now)
}
