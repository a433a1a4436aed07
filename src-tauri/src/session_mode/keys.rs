//! One key, one entry: what is keyed while a session goes on.

use super::{keep_event, must_go_on, revise_beside_draft};
use crate::asking;
use crate::pages::DraftBody;
use crate::pages::keyed::Keyed;
use crate::problem::Problem;
use crate::session::Desk;
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
use holdfast_records::{Act, Kind, Moment, PrivateText, Role};
use holdfast_vault::{Draft, Tx};

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
    let at_minute = request.at_minute.unwrap_or(minute);
    if at_minute > minute {
        return Err(out_of_range("at_minute", minute, at_minute));
    }
    if let Happened::TraumaMaterial { begins } = request.what {
        let keyed = Keyed::of(tx, &session)?;
        if keyed.hard_part(at_minute).running.is_some() == begins {
            return Ok(());
        }
        // Nobody knows how long it went on behind a lock; that is asked, and not taken from the clock.
        if !begins && request.at_minute.is_none() && keyed.ran_over_lock(minute, opened) {
            return Err(Problem::NotFromHere);
        }
    }
    if let Some(line) = &request.line {
        if !matches!(request.what, Happened::Line { .. }) {
            return Err(Problem::NotFromHere);
        }
        if let Some(kept) = tx.find::<SessionEvent>(line)? {
            let is_here = kept.linked(Role::OfSession) == Some(&session.id);
            return if is_here { Ok(()) } else { Err(Problem::NotFound) };
        }
        must_be_a_line(tx.draft(line)?)?;
    }
    keep_event(tx, &session, request.line.clone(), at_minute, request.what.clone())
}

/// Keeps the line as it is after a key: at once, and not in the audit. Also while the vault is being locked.
pub(crate) fn keep_line(
    desk: &mut Desk,
    request: LineRequest,
    now: Moment,
) -> Result<SavedAt, Problem> {
    let vault = desk.vault()?;
    let session = vault.read().load::<Session>(&request.session)?;
    let there = vault.read().draft(&request.target)?;
    let is_there = there.is_some();
    must_be_a_line(there)?;
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

/// What lies under a line's identity is a line.
fn must_be_a_line(draft: Option<Draft>) -> Result<(), Problem> {
    let is_line = draft.is_none_or(|draft| draft.kind == Kind::SessionEvent);
    if is_line { Ok(()) } else { Err(Problem::NotFromHere) }
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

/// Says how long a hard part went on that nobody was keying. What is not recorded is taken back, and is not zero.
pub(crate) fn end_hard_part(
    tx: &mut Tx<'_>,
    request: &HardPartRequest,
    now: Moment,
) -> Result<(), Problem> {
    let (session, minute) = must_go_on(tx, &request.session, now)?;
    let keyed = Keyed::of(tx, &session)?;
    let begun = keyed.hard_part(minute).running.ok_or(Problem::NotFromHere)?;
    let Some(minutes) = request.minutes else {
        let entry = VoidRequest { entry: begun.id.clone(), reason: None };
        return asking::void(tx, &entry, now).map(drop);
    };
    let since = begun.body.at_minute.unwrap_or(minute);
    let most = minute.saturating_sub(since);
    if minutes > most {
        return Err(out_of_range("minutes", most, minutes));
    }
    let rest = Happened::TraumaMaterial { begins: false };
    keep_event(tx, &session, None, since.saturating_add(minutes), rest)
}

/// Shows the clock to this client or hides it. What is being written about them elsewhere stays, with the new choice.
pub(crate) fn show_clock(tx: &mut Tx<'_>, request: &ClockRequest) -> Result<(), Problem> {
    let session = tx.load::<Session>(&request.session)?;
    let client = tx.load::<Client>(&session.client.ok_or(Problem::NotFound)?)?;
    if client.body.shows_clock == request.shows_clock {
        return Ok(());
    }
    let body = Client { shows_clock: request.shows_clock, ..client.body.clone() };
    revise_beside_draft(tx, &client, &body, |mut draft| {
        if draft.base_rev == Some(client.rev) {
            draft.base_rev = Some(client.rev.saturating_add(1));
        }
        let typed = draft.body.get_mut("body").and_then(serde_json::Value::as_object_mut);
        if let Some(typed) = typed {
            typed.insert("shows_clock".to_owned(), request.shows_clock.into());
        }
        draft
    })?;
    Ok(())
}

fn out_of_range(field: &str, most: u16, found: u16) -> Problem {
    let (limit, found) = (Some(u32::from(most)), Some(u32::from(found)));
    let problem = FieldView { limit, found, ..FieldView::of(field, "out_of_range") };
    Problem::Fields { problems: vec![problem] }
}
