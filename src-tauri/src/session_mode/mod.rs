//! A session as it happens: begun, keyed, ended. The rules are the records' own.

mod keys;
mod ready;
pub(crate) mod running;

pub(crate) use keys::{ask, end_hard_part, keep_line, note, show_clock, take_back};
pub(crate) use ready::{focus, plan_task, readiness};
pub(crate) use running::Running;

use crate::opening::Key;
use crate::pages::keyed::Keyed;
use crate::pages::{DraftBody, draft_for};
use crate::problem::Problem;
use crate::shell::Shell;
use crate::strains::{self, NotedLine};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::session_event::{Happened, LineAbout, SessionEvent, SessionEventState};
use holdfast_records::{Act, Kind, Link, Moment, PrivateText, Record, RecordId, Role, Stored};
use holdfast_vault::{Secret, Tx};
use std::sync::PoisonError;

/// Starts a session. One that goes on already stays as it is.
pub(crate) async fn start(shell: &Shell, session: RecordId) -> Result<(), Problem> {
    let looked_at = session.clone();
    let goes_on = shell
        .session
        .read(move |reader, now| {
            let kept = reader.load::<Session>(&looked_at)?;
            let goes_on = kept.body.goes_on(kept.state, now);
            goes_on.then(|| Running::of(&kept, now)).transpose()
        })
        .await?;
    let running = match goes_on {
        Some(running) => running,
        None => {
            let begin = move |tx: &mut Tx<'_>, now| begin(tx, &session, now);
            shell.session.change(Act::StartSession, begin).await?
        }
    };
    running::take_up(shell, running);
    Ok(())
}

fn begin(tx: &mut Tx<'_>, id: &RecordId, now: Moment) -> Result<Running, Problem> {
    let session = tx.load::<Session>(id)?;
    if !session.body.may_start(session.state, now) {
        return Err(Problem::NotFromHere);
    }
    let others = running::going_on(tx, now)?;
    if others.iter().any(|other| now.at < other.body.lock_waits_until().at) {
        return Err(Problem::AnotherSessionOn);
    }
    let body =
        Session { actual_start: Some(session.body.civil_minute(now)), ..session.body.clone() };
    let mut kept = revise_beside_draft(tx, &session, &body, |draft| draft)?;
    if session.state == SessionState::Planned {
        kept = tx.set_state::<Session>(id, SessionState::Held)?;
    }
    Running::of(&kept, now)
}

/// Ends a session. One that was ended already stays as it is.
pub(crate) async fn end(shell: &Shell, session: RecordId) -> Result<(), Problem> {
    let opened = opened_at(shell);
    let ended = session.clone();
    let has_end = {
        let id = session.clone();
        shell
            .session
            .read(move |reader, _| Ok(reader.load::<Session>(&id)?.body.actual_end.is_some()))
    };
    if !has_end.await? {
        let close = move |tx: &mut Tx<'_>, now| close(tx, &session, opened, now);
        shell.session.change(Act::EndSession, close).await?;
    }
    running::ended(shell, &ended);
    running::find_another(shell).await
}

/// What still goes on in it ends with it. How long a hard part went on behind a lock, or beyond an agreed end that is
/// long past, is for nobody to make up: it stays without its end.
fn close(
    tx: &mut Tx<'_>,
    id: &RecordId,
    opened: Option<Moment>,
    now: Moment,
) -> Result<(), Problem> {
    let (session, minute) = must_go_on(tx, id, now)?;
    tx.about(id)?;
    let body = Session { actual_end: Some(session.body.ends_at(now)), ..session.body.clone() };
    if !session.body.is_ended_late(now) {
        rest(tx, &session, minute, opened)?;
    }
    keep_typed_line(tx, &session, body.length().unwrap_or(minute), now)?;
    body.check()?;
    revise_beside_draft(tx, &session, &body, |draft| draft)?;
    Ok(())
}

/// Lets a hard part that goes on rest, where somebody has had it before them since it began.
fn rest(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    minute: u16,
    opened: Option<Moment>,
) -> Result<(), Problem> {
    let keyed = Keyed::of(tx, session)?;
    let runs = keyed.hard_part_now(minute).running.is_some();
    if !runs || keyed.ran_over_lock(minute, opened) {
        return Ok(());
    }
    rest_now(tx, session, &keyed, minute)
}

/// Lets the hard part that goes on rest now. Where the beginning of the session was put later since it was keyed, nobody
/// knows how long it went on, and its minutes are not recorded.
fn rest_now(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    keyed: &Keyed,
    minute: u16,
) -> Result<(), Problem> {
    let rests = Happened::TraumaMaterial { begins: false };
    let Some(begun) = keyed.hard_part_now(minute).running else { return Ok(()) };
    if keyed.next_minute(minute) == minute {
        return keep_event(tx, session, None, minute, rests);
    }
    let of = Link::whole(Role::About, begun.id.clone());
    keep_entry(tx, session, None, &event(session, None, rests), Some(of)).map(drop)
}

/// A line that nobody finished is kept as it stands. One that is too long stays a draft.
fn keep_typed_line(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    minute: u16,
    now: Moment,
) -> Result<(), Problem> {
    let Some(draft) = draft_for(tx, &session.id, Kind::SessionEvent)? else { return Ok(()) };
    let Some((about, text)) = line_of(&DraftBody::of(&draft)) else { return Ok(()) };
    let line = Happened::Line { about, text: PrivateText::from(text) };
    let said = event(session, Some(minute), line);
    if said.check().is_ok() {
        let line = keep_entry(tx, session, Some(draft.target), &said, None)?;
        strains::note_line(
            tx,
            &NotedLine { session, line: &line, said: &said, before: None },
            now,
        )?;
    }
    Ok(())
}

/// The line that lies in a draft.
pub(crate) fn line_of(draft: &DraftBody) -> Option<(LineAbout, String)> {
    let text = draft.body.get("text")?.as_str()?.to_owned();
    let about = draft.body.get("about").cloned().unwrap_or_default();
    Some((serde_json::from_value(about).unwrap_or(LineAbout::Anything), text))
}

/// Opens the other pages again, with the passphrase.
pub(crate) async fn open_the_rest(shell: &Shell, typed: String) -> Result<(), Problem> {
    shell.session.must_be_open()?;
    let Secret::Passphrase(typed) = Key::Passphrase(typed.into()).secret()? else {
        return Err(Problem::NotFromHere);
    };
    let tried = shell.session.at_the_desk(move |desk, _| {
        let is_right = desk.vault()?.is_passphrase(&typed)?;
        if is_right { Ok(()) } else { Err(Problem::WrongPassphrase { tries: 0 }) }
    });
    crate::patience::slowed(shell, tried.await).await?;
    *shell.last_touch.lock().unwrap_or_else(PoisonError::into_inner) = crate::idle::Touch::now();
    running::opens_the_rest(shell);
    running::find_another(shell).await
}

/// When the vault was opened.
pub(crate) fn opened_at(shell: &Shell) -> Option<Moment> {
    *shell.opened_at.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A session that goes on, and how far it is.
fn must_go_on(tx: &Tx<'_>, id: &RecordId, now: Moment) -> Result<(Stored<Session>, u16), Problem> {
    let session = tx.load::<Session>(id)?;
    let minute = session.body.minute_at(now).filter(|_| session.body.goes_on(session.state, now));
    Ok((session, minute.ok_or(Problem::NotFromHere)?))
}

fn event(session: &Stored<Session>, at_minute: Option<u16>, what: Happened) -> SessionEvent {
    let happened_on = crate::pages::in_session::day_of(session);
    SessionEvent { happened_on, at_minute, what }
}

/// Keeps something that happened, under its own identity where it has one already.
fn keep_event(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    id: Option<RecordId>,
    minute: u16,
    what: Happened,
) -> Result<(), Problem> {
    keep_entry(tx, session, id, &event(session, Some(minute), what), None).map(drop)
}

/// Keeps an entry with what else it is tied to.
fn keep_entry(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    id: Option<RecordId>,
    entry: &SessionEvent,
    tied: Option<Link>,
) -> Result<RecordId, Problem> {
    entry.check()?;
    let id = id.unwrap_or_else(|| tx.new_id());
    let of_session = Link::whole(Role::OfSession, session.id.clone());
    let links: Vec<_> = std::iter::once(of_session).chain(tied).collect();
    let kept = tx.insert(id, session.client.as_ref(), SessionEventState::Kept, entry, &links)?;
    Ok(kept.id)
}

/// Keeps a new version of a record that somebody may be writing elsewhere. Their draft stays, changed as it is said.
pub(crate) fn revise_beside_draft<R: Record>(
    tx: &mut Tx<'_>,
    kept: &Stored<R>,
    body: &R,
    change: impl FnOnce(holdfast_vault::Draft) -> holdfast_vault::Draft,
) -> Result<Stored<R>, Problem> {
    let draft = tx.draft(&kept.id)?;
    let revised = tx.revise(&kept.id, kept.rev, body)?;
    if let Some(draft) = draft {
        tx.keep_draft(&change(draft))?;
    }
    Ok(revised)
}

/// Lets a record stand otherwise that somebody may be writing elsewhere. Their draft stays, and stands on the new version.
pub(crate) fn stand_beside_draft<R: Record>(
    tx: &mut Tx<'_>,
    kept: &Stored<R>,
    to: R::State,
) -> Result<Stored<R>, Problem> {
    let stands = tx.set_state::<R>(&kept.id, to)?;
    if let Some(draft) = tx.draft(&kept.id)? {
        tx.keep_draft(&follows(draft, kept.rev))?;
    }
    Ok(stands)
}

/// A draft that was begun on a version of a record, on the one after it.
pub(crate) fn follows(draft: holdfast_vault::Draft, rev: u32) -> holdfast_vault::Draft {
    let is_next = |base: u32| if base == rev { rev.saturating_add(1) } else { base };
    holdfast_vault::Draft { base_rev: draft.base_rev.map(is_next), ..draft }
}

/// A draft over a record of which one field was kept elsewhere: it carries the new value, and stands on the new version.
pub(crate) fn carrying(
    rev: u32,
    field: &'static str,
    value: serde_json::Value,
) -> impl FnOnce(holdfast_vault::Draft) -> holdfast_vault::Draft {
    move |draft| {
        let mut draft = follows(draft, rev);
        let typed = draft.body.get_mut("body").and_then(serde_json::Value::as_object_mut);
        if let Some(typed) = typed {
            typed.insert(field.to_owned(), value);
        }
        draft
    }
}
