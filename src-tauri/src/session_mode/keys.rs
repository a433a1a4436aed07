//! One key, one entry: what is keyed while a session goes on.

use super::{
    carrying, event, keep_entry, keep_event, must_go_on, rest, rest_now, revise_beside_draft,
};
use crate::asking;
use crate::pages::DraftBody;
use crate::pages::keyed::Keyed;
use crate::problem::Problem;
use crate::session::Desk;
use crate::strains::{self, NotedLine};
use crate::wire::client::FieldView;
use crate::wire::consent::{AskRequest, VoidRequest};
use crate::wire::note::SavedAt;
use crate::wire::session_mode::{
    AskInModeRequest, ClockRequest, EventRequest, HardPartRequest, LineRequest, TakeBackRequest,
};
use holdfast_records::client::Client;
use holdfast_records::micro_consent::MicroConsent;
use holdfast_records::session::Session;
use holdfast_records::session_event::{Happened, SessionEvent};
use holdfast_records::{Act, Kind, Link, Moment, PrivateText, RecordId, Role, Stored};
use holdfast_vault::{Draft, Reader, Tx};

/// The most that a line being typed may hold, in bytes: many times the longest line that can be kept.
const LONGEST_LINE: usize = 20_000;

/// Keeps something that happened. Beginning what goes on already, and resting what rests, keeps nothing; a line that was
/// kept under its identity already stays the one line that it is.
pub(crate) fn note(
    tx: &mut Tx<'_>,
    request: &EventRequest,
    opened: Option<Moment>,
    now: Moment,
) -> Result<(), Problem> {
    let (session, minute) = must_go_on(tx, &request.session, now)?;
    let before = says_more_about(tx, &session, request)?;
    let was_at = before.as_ref().and_then(|before| before.body.at_minute);
    let at_minute = request.at_minute.or(was_at).unwrap_or(minute);
    if at_minute > minute {
        return Err(out_of_range("at_minute", minute, at_minute));
    }
    if request.line.is_some() && !matches!(request.what, Happened::Line { .. }) {
        return Err(Problem::NotFromHere);
    }
    if let Happened::TraumaMaterial { begins } = request.what {
        return begin_or_rest(tx, &session, begins, request.at_minute, minute, opened);
    }
    if let Some(line) = &request.line {
        if let Some(kept) = tx.find::<SessionEvent>(line)? {
            let is_here = kept.linked(Role::OfSession) == Some(&session.id);
            return if is_here { Ok(()) } else { Err(Problem::NotFound) };
        }
        must_be_a_line(tx, line, &session)?;
    }
    let instead = before.as_ref().map(|before| Link::whole(Role::Voids, before.id.clone()));
    let said = event(&session, Some(at_minute), request.what.clone());
    let line = &keep_entry(tx, &session, request.line.clone(), &said, instead)?;
    let (session, said, before) = (&session, &said, before.as_ref());
    strains::note_line(tx, &NotedLine { session, line, said, before }, now)
}

/// Lets the hard part begin or rest by a key. Where it does so already, nothing is kept.
fn begin_or_rest(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    begins: bool,
    earlier: Option<u16>,
    minute: u16,
    opened: Option<Moment>,
) -> Result<(), Problem> {
    let keyed = Keyed::of(tx, session)?;
    let then = match earlier {
        Some(earlier) => keyed.hard_part(earlier),
        None => keyed.hard_part_now(minute),
    };
    if then.running.is_some() == begins {
        return Ok(());
    }
    // Nobody knows how long it went on behind a lock; that is asked, and not taken from the clock.
    if !begins && earlier.is_none() && keyed.ran_over_lock(minute, opened) {
        return Err(Problem::NotFromHere);
    }
    let what = Happened::TraumaMaterial { begins };
    match earlier {
        Some(at) => keep_event(tx, session, None, at, what),
        None if begins => keep_event(tx, session, None, keyed.next_minute(minute), what),
        None => rest_now(tx, session, &keyed, minute),
    }
}

/// The entry whose place another takes: one of this session that stands, and that tells of the same.
fn says_more_about(
    tx: &Tx<'_>,
    session: &Stored<Session>,
    request: &EventRequest,
) -> Result<Option<Stored<SessionEvent>>, Problem> {
    let Some(id) = &request.instead_of else { return Ok(None) };
    let keyed = Keyed::of(tx, session)?;
    if !keyed.has(id) {
        return Err(Problem::NotFound);
    }
    let before = tx.load::<SessionEvent>(id)?;
    let is_of_time = matches!(request.what, Happened::TraumaMaterial { .. });
    if keyed.is_voided(id) || is_of_time || !before.body.what.tells_of_the_same(&request.what) {
        return Err(Problem::NotFromHere);
    }
    Ok(Some(before))
}

/// Keeps the line as it is after a key: at once, and not in the audit. Also while the vault is being locked.
pub(crate) fn keep_line(
    desk: &mut Desk,
    request: LineRequest,
    now: Moment,
) -> Result<SavedAt, Problem> {
    let vault = desk.vault()?;
    let session = vault.read().load::<Session>(&request.session)?;
    let is_there = vault.read().draft(&request.target)?.is_some();
    must_be_a_line(&vault.read(), &request.target, &session)?;
    if session.body.actual_start.is_none() {
        return Err(Problem::NotFromHere);
    }
    if request.text.len() > LONGEST_LINE {
        return Err(Problem::DraftTooLong);
    }
    let saved = SavedAt { at: now.at, time: now.local().format("%H:%M").to_string() };
    if request.text.trim().is_empty() {
        if is_there {
            let discard = |tx: &mut Tx<'_>| Ok::<_, Problem>(tx.discard_draft(&request.target)?);
            vault.change(now, Act::DiscardDraft, discard)?;
        }
        return Ok(saved);
    }
    let body = serde_json::json!({ "about": request.about, "text": request.text });
    let held = DraftBody { session: Some(session.id), is_of_the_client: false, body };
    vault.keep_draft(&Draft {
        target: request.target,
        kind: Kind::SessionEvent,
        client: session.client,
        base_rev: None,
        body: serde_json::to_value(held).map_err(|_| Problem::unexpected("draft"))?,
        at: now,
    })?;
    Ok(saved)
}

/// What lies under a line's identity is a line of this session, or nothing yet.
fn must_be_a_line(
    reader: &Reader<'_>,
    line: &RecordId,
    session: &Stored<Session>,
) -> Result<(), Problem> {
    let is_line = reader.draft(line)?.is_none_or(|draft| {
        draft.kind == Kind::SessionEvent
            && DraftBody::of(&draft).session.as_ref() == Some(&session.id)
    });
    let is_free = reader.kind_of(line)?.is_none_or(|kind| kind == Kind::SessionEvent);
    if is_line && is_free { Ok(()) } else { Err(Problem::NotFromHere) }
}

/// Records a question in the moment and its answer. To what may be written down later.
pub(crate) fn ask(tx: &mut Tx<'_>, request: AskInModeRequest, now: Moment) -> Result<(), Problem> {
    let (session, minute) = must_go_on(tx, &request.session, now)?;
    let on = crate::pages::in_session::day_of(&session);
    let bare = MicroConsent::bare(request.answer, on, Some(minute));
    let what = PrivateText::from(request.what.as_deref().unwrap_or_default());
    let asked = MicroConsent { what, ..bare };
    let ask = AskRequest { session: session.id, item: None, instead_of: None, asked };
    asking::ask(tx, &ask)
}

/// Takes an entry of this session back. It stays, struck through.
pub(crate) fn take_back(
    tx: &mut Tx<'_>,
    request: TakeBackRequest,
    now: Moment,
) -> Result<(), Problem> {
    let (session, _) = must_go_on(tx, &request.session, now)?;
    let keyed = Keyed::of(tx, &session)?;
    if !keyed.has(&request.entry) {
        return Err(Problem::NotFound);
    }
    if !keyed.is_voided(&request.entry) {
        asking::void(tx, &VoidRequest { entry: request.entry, reason: None }, now)?;
    }
    Ok(())
}

/// Says how long a hard part went on that nobody was keying. What is not recorded stays unknown, and is not zero: it
/// rests without a minute.
pub(crate) fn end_hard_part(
    tx: &mut Tx<'_>,
    request: &HardPartRequest,
    now: Moment,
) -> Result<(), Problem> {
    let (session, minute) = must_go_on(tx, &request.session, now)?;
    let keyed = Keyed::of(tx, &session)?;
    let begun = keyed.hard_part_now(minute).running.ok_or(Problem::NotFromHere)?;
    let rests = Happened::TraumaMaterial { begins: false };
    let Some(minutes) = request.minutes else {
        let of = Link::whole(Role::About, begun.id.clone());
        return keep_entry(tx, &session, None, &event(&session, None, rests), Some(of)).map(drop);
    };
    let since = begun.body.at_minute.unwrap_or(minute);
    let most = minute.saturating_sub(since);
    if minutes > most {
        return Err(out_of_range("minutes", most, minutes));
    }
    keep_event(tx, &session, None, since.saturating_add(minutes), rests)
}

/// Shows the clock to this client or hides it. What is being written about them elsewhere stays, with the new choice.
/// The minutes of a hard part go with the clock, so it rests when they are hidden.
pub(crate) fn show_clock(
    tx: &mut Tx<'_>,
    request: &ClockRequest,
    opened: Option<Moment>,
    now: Moment,
) -> Result<(), Problem> {
    let session = tx.load::<Session>(&request.session)?;
    let client = tx.load::<Client>(session.client.as_ref().ok_or(Problem::NotFound)?)?;
    if client.body.shows_clock == request.shows_clock {
        return Ok(());
    }
    let body = Client { shows_clock: request.shows_clock, ..client.body.clone() };
    let carried = carrying(client.rev, "shows_clock", request.shows_clock.into());
    revise_beside_draft(tx, &client, &body, carried)?;
    let minute = session.body.minute_at(now).filter(|_| !request.shows_clock);
    match minute.filter(|_| session.body.goes_on(session.state, now)) {
        Some(minute) => rest(tx, &session, minute, opened),
        None => Ok(()),
    }
}

fn out_of_range(field: &str, most: u16, found: u16) -> Problem {
    let (limit, found) = (Some(u32::from(most)), Some(u32::from(found)));
    let problem = FieldView { limit, found, ..FieldView::of(field, "out_of_range") };
    Problem::Fields { problems: vec![problem] }
}
