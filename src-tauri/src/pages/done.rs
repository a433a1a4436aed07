//! What was done in the sessions of a client, as far as it was recorded.

use super::consent::voided;
use super::keyed::Keyed;
use super::session::{begins, number_in_all};
use crate::problem::Problem;
use crate::wire::pacing::DoneView;
use holdfast_records::check_in::{CheckIn, Rater};
use holdfast_records::client::Client;
use holdfast_records::note::{AllianceNote, Dose, NoteAddition, NoteState};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::session_event::counted;
use holdfast_records::{Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeMap;

/// The most sessions that a page shows.
const MOST: u32 = 24;

/// What was recorded of the sessions that were held, the oldest first.
pub(crate) fn of_client(
    reader: &Reader<'_>,
    client: &Stored<Client>,
) -> Result<Vec<DoneView>, Problem> {
    let held = Query::new().client(&client.id).state(SessionState::Held).newest_first().limit(MOST);
    let mut sessions = reader.list::<Session>(&held)?;
    sessions.sort_by_key(|session| begins(&session.body));
    let Some(first) = sessions.first().and_then(|session| session.body.occurred_on()) else {
        return Ok(Vec::new());
    };
    // The day of a session may have been corrected since: what was written about it still says the day before that.
    let of_them = sessions.iter().map(|session| session.id.clone()).collect();
    let of_them = Query::new().linked_any(Role::OfSession, of_them);
    let notes = by_session(finished(reader.list::<AllianceNote>(&of_them)?));
    let voided = voided(reader, &client.id)?;
    let mut check_ins = reader.list::<CheckIn>(&of_them)?;
    check_ins.retain(|one| one.body.rater == Rater::Client && !voided.contains(&one.id));
    let check_ins = by_session(check_ins);
    let mut done = Vec::new();
    for (at, session) in sessions.iter().enumerate() {
        let note = notes.get(&session.id).map(|note| &note.body);
        let next = sessions.get(at.saturating_add(1)).and_then(|next| notes.get(&next.id));
        done.push(DoneView {
            session: session.id.clone(),
            number_in_all: number_in_all(&client.body, &session.body),
            on: session.body.occurred_on().unwrap_or(first),
            dose: dose(reader, session, notes.get(&session.id))?,
            aftermath: next.and_then(|next| next.body.aftermath),
            was_rest: note.is_some_and(|note| note.rest_stop.is_some()),
            pace: check_ins.get(&session.id).and_then(|one| one.body.answers.pace),
        });
    }
    Ok(done)
}

/// How much a session held: what was corrected, over what was typed, over what was keyed.
pub(crate) fn dose(
    reader: &Reader<'_>,
    session: &Stored<Session>,
    note: Option<&Stored<AllianceNote>>,
) -> Result<Dose, Problem> {
    let keyed = Keyed::of(reader, session)?;
    let counted = counted(&keyed.standing(), session.body.length());
    let Some(note) = note else { return Ok(counted) };
    let adds = Query::new().linked(Role::AddsTo, &note.id);
    let mut additions = reader.list::<NoteAddition>(&adds)?;
    // A note that was opened again says itself what was corrected before it was finished anew.
    let since = note.locked_at.map(|finished| finished.at);
    additions.retain(|addition| since.is_none_or(|since| addition.created_at.at >= since));
    additions.sort_by_key(|addition| addition.created_at);
    let typed = note.body.dose.clone().unwrap_or_default().over(&counted);
    Ok(additions
        .into_iter()
        .filter_map(|one| one.body.dose)
        .fold(typed, |said, one| one.over(&said)))
}

/// Only what somebody finished is looked at: a draft may still change, and a voided note does not count.
fn finished(mut notes: Vec<Stored<AllianceNote>>) -> Vec<Stored<AllianceNote>> {
    notes.retain(|note| note.state == NoteState::Finished);
    notes
}

fn by_session<R: Record>(records: Vec<Stored<R>>) -> BTreeMap<RecordId, Stored<R>> {
    let session = |one: &Stored<R>| one.linked(Role::OfSession).cloned();
    records.into_iter().filter_map(|one| session(&one).map(|id| (id, one))).collect()
}
