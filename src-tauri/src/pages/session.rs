//! Sessions in lists and one by one.

use super::{Clients, DraftBody, draft_for, shown, shown_if};
use crate::problem::Problem;
use crate::wire::day::{NoteStanding, SessionRow};
use crate::wire::session::{RoomView, SessionView};
use chrono::NaiveDateTime;
use holdfast_records::client::Client;
use holdfast_records::note::{AllianceNote, NoteState};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Kind, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeSet;

/// One session in a list.
pub(crate) fn row(
    reader: &Reader<'_>,
    clients: &Clients,
    session: &Stored<Session>,
) -> Result<SessionRow, Problem> {
    row_with(clients, session, standing(reader, &session.id)?)
}

fn row_with(
    clients: &Clients,
    session: &Stored<Session>,
    note: NoteStanding,
) -> Result<SessionRow, Problem> {
    let client_id = session.client.clone().ok_or(Problem::NotFound)?;
    let client = clients.get(&client_id).ok_or(Problem::NotFound)?;
    let begins = begins(&session.body);
    let ends = session.body.actual_end.unwrap_or_else(|| session.body.planned_end());
    Ok(SessionRow {
        id: session.id.clone(),
        client: client_id,
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        number: number_in_all(&client.body, &session.body),
        on: begins.date(),
        start: time_of_day(begins),
        end: time_of_day(ends),
        meeting: session.body.meeting,
        state: session.state,
        note,
    })
}

/// When a session began, or is to begin.
pub(crate) fn begins(session: &Session) -> NaiveDateTime {
    session.actual_start.unwrap_or(session.planned_start)
}

/// One session, whole.
pub(crate) fn view(reader: &Reader<'_>, id: &RecordId) -> Result<SessionView, Problem> {
    let session = reader.load::<Session>(id)?;
    let client_id = session.client.clone().ok_or(Problem::NotFound)?;
    let client = reader.load::<Client>(&client_id)?;
    Ok(SessionView {
        id: session.id.clone(),
        client: client_id,
        rev: session.rev,
        state: session.state,
        number_in_all: number_in_all(&client.body, &session.body),
        moved_to: session.linked(Role::MovedTo).cloned(),
        session: session.body,
    })
}

/// Every session of a client, newest first.
pub(crate) fn rows_of(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<SessionRow>, Problem> {
    let clients = super::clients(reader)?;
    let mut sessions = reader.list::<Session>(&Query::new().client(client))?;
    sessions.sort_by_key(|session| std::cmp::Reverse(session.body.planned_start));
    let notes = reader.standing_of::<AllianceNote>(client, Role::OfSession)?;
    let finished = notes.iter().filter(|(_, state)| *state == NoteState::Finished);
    let finished: BTreeSet<_> = finished.map(|(session, _)| session).collect();
    let begun: BTreeSet<_> = notes.iter().map(|(session, _)| session).collect();
    let drafts = reader.drafts()?.into_iter().filter(|draft| draft.kind == Kind::AllianceNote);
    let typed: BTreeSet<_> = drafts.filter_map(|draft| DraftBody::of(&draft).session).collect();
    let note = |id: &RecordId| {
        let is_begun = begun.contains(id) || typed.contains(id);
        stands(finished.contains(id), is_begun)
    };
    sessions.iter().map(|session| row_with(&clients, session, note(&session.id))).collect()
}

/// Who was in the room of each session of a client, or will be, oldest first. Those that never took place have none.
pub(crate) fn rooms(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<RoomView>, Problem> {
    let mut sessions = reader.list::<Session>(&Query::new().client(client))?;
    sessions.retain(|session| matches!(session.state, SessionState::Planned | SessionState::Held));
    let begins = |session: &Session| session.actual_start.unwrap_or(session.planned_start);
    sessions.sort_by_key(|session| begins(&session.body));
    let room = |session: Stored<Session>| RoomView {
        on: begins(&session.body).date(),
        start: time_of_day(begins(&session.body)),
        in_the_room: session.body.in_the_room,
        session: session.id,
    };
    Ok(sessions.into_iter().map(room).collect())
}

/// Sessions before Holdfast are counted in.
pub(crate) fn number_in_all(client: &Client, session: &Session) -> u32 {
    client.earlier_sessions.unwrap_or(0).saturating_add(session.number)
}

/// How the session's note stands.
pub(crate) fn standing(reader: &Reader<'_>, session: &RecordId) -> Result<NoteStanding, Problem> {
    let notes = reader.states_tied_to::<AllianceNote>(Role::OfSession, session)?;
    // Today asks this of every session of two weeks, and nearly all of them are finished: no draft is read for those.
    if notes.contains(&NoteState::Finished) {
        return Ok(NoteStanding::Finished);
    }
    let draft = draft_for(reader, session, Kind::AllianceNote)?;
    Ok(stands(false, !notes.is_empty() || draft.is_some()))
}

fn stands(is_finished: bool, is_begun: bool) -> NoteStanding {
    match (is_finished, is_begun) {
        (true, _) => NoteStanding::Finished,
        (false, false) => NoteStanding::None,
        (false, true) => NoteStanding::Draft,
    }
}

/// `HH:MM`.
pub(crate) fn time_of_day(at: NaiveDateTime) -> String {
    at.format("%H:%M").to_string()
}
