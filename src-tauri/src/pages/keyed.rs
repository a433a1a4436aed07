//! What was keyed in a session.

use super::in_session::day_of;
use crate::problem::Problem;
use crate::wire::consent::AskedView;
use crate::wire::session_mode::{EventOfSession, KeyedView, LastEntry};
use chrono::NaiveDate;
use holdfast_records::micro_consent::MicroConsent;
use holdfast_records::session::Session;
use holdfast_records::session_event::{HardPart, SessionEvent};
use holdfast_records::voiding::Voiding;
use holdfast_records::{Moment, Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeSet;

/// What was keyed in a session, in the order in which it happened, and which of it was taken back.
pub(crate) struct Keyed {
    events: Vec<Stored<SessionEvent>>,
    asked: Vec<Stored<MicroConsent>>,
    voided: BTreeSet<RecordId>,
}

impl Keyed {
    /// Reads what was keyed in a session.
    pub(crate) fn of(reader: &Reader<'_>, session: &Stored<Session>) -> Result<Keyed, Problem> {
        let of_session = Query::new().linked(Role::OfSession, &session.id);
        let mut events = reader.list::<SessionEvent>(&of_session)?;
        events.sort_by_key(|event| {
            (event.body.at_minute.unwrap_or(u16::MAX), event.created_at.at, event.id.clone())
        });
        let mut asked = reader.list::<MicroConsent>(&of_session)?;
        asked.sort_by_key(|one| (one.created_at.at, one.id.clone()));
        let slips = taken_back(reader, session, day_of(session))?;
        let mut voided: BTreeSet<_> = places_taken(&asked, &slips).collect();
        voided.extend(places_taken(&events, &slips));
        voided.extend(slips);
        Ok(Keyed { events, asked, voided })
    }

    /// Whether an entry is one of this session.
    pub(crate) fn has(&self, entry: &RecordId) -> bool {
        let events = self.events.iter().map(|event| &event.id);
        events.chain(self.asked.iter().map(|one| &one.id)).any(|id| id == entry)
    }

    /// Whether an entry was taken back, or another took its place.
    pub(crate) fn is_voided(&self, entry: &RecordId) -> bool {
        self.voided.contains(entry)
    }

    /// What happened and was not taken back, oldest first.
    pub(crate) fn standing(&self) -> Vec<&Stored<SessionEvent>> {
        self.events.iter().filter(|event| !self.is_voided(&event.id)).collect()
    }

    /// The hard part up to a minute of the session.
    pub(crate) fn hard_part(&self, until: u16) -> HardPart<'_> {
        HardPart::of(&self.standing(), until)
    }

    /// The hard part up to now, where now is a minute of the session.
    pub(crate) fn hard_part_now(&self, minute: u16) -> HardPart<'_> {
        HardPart::now(&self.standing(), minute)
    }

    /// At which minute something is keyed about the hard part now.
    pub(crate) fn next_minute(&self, minute: u16) -> u16 {
        HardPart::next_minute(&self.standing(), minute)
    }

    /// Whether the vault was locked since the hard part that goes on was begun.
    pub(crate) fn ran_over_lock(&self, until: u16, opened: Option<Moment>) -> bool {
        let begun = self.hard_part_now(until).running.map(|event| event.created_at.at);
        begun.zip(opened).is_some_and(|(begun, opened)| begun < opened.at)
    }

    /// The question that was asked last in words.
    pub(crate) fn question(&self) -> Option<String> {
        let standing = self.asked.iter().filter(|one| !self.is_voided(&one.id));
        let in_words = standing.rev().find(|one| !one.body.what.is_blank());
        in_words.map(|one| super::shown(&one.body.what))
    }

    /// The newest entry that was not taken back.
    pub(crate) fn last(&self, now: Moment) -> Option<LastEntry> {
        let events = self.events.iter().map(|event| (event.created_at.at, &event.id));
        let all = events.chain(self.asked.iter().map(|one| (one.created_at.at, &one.id)));
        let (at, id) = all.filter(|(_, id)| !self.is_voided(id)).max()?;
        let seconds_ago = u32::try_from(now.at.saturating_sub(at) / 1000).unwrap_or(0);
        Some(LastEntry { id: id.clone(), seconds_ago })
    }

    /// Questions of which nobody wrote down yet to what the answer was.
    pub(crate) fn unnamed(&self) -> Vec<AskedView> {
        let blank = self.asked.iter().filter(|one| one.body.what.is_blank());
        let standing = blank.filter(|one| !self.is_voided(&one.id));
        standing
            .map(|one| AskedView { id: one.id.clone(), is_voided: false, asked: one.body.clone() })
            .collect()
    }
}

/// Everything that was keyed in a session, for the page after it.
pub(crate) fn page(reader: &Reader<'_>, session: &RecordId) -> Result<KeyedView, Problem> {
    let keyed = Keyed::of(reader, &reader.load::<Session>(session)?)?;
    let unnamed = keyed.unnamed();
    let is_voided = |id: &RecordId| keyed.voided.contains(id);
    let view = |event: &Stored<SessionEvent>| EventOfSession {
        is_voided: is_voided(&event.id),
        id: event.id.clone(),
        event: event.body.clone(),
    };
    Ok(KeyedView { events: keyed.events.iter().map(view).collect(), unnamed })
}

/// What of a session's client was entered in error and taken back from a day on.
pub(crate) fn taken_back(
    reader: &Reader<'_>,
    session: &Stored<Session>,
    day: NaiveDate,
) -> Result<BTreeSet<RecordId>, Problem> {
    let client = session.client.as_ref().ok_or(Problem::NotFound)?;
    // Another clock may still show the day before.
    let from = day.pred_opt().unwrap_or(day);
    let voidings = reader.list::<Voiding>(&Query::new().client(client).from_day(from))?;
    Ok(links_to_voided(&voidings).collect())
}

/// What had its place taken by one of these that was not a slip itself.
fn places_taken<R: Record>(
    all: &[Stored<R>],
    slips: &BTreeSet<RecordId>,
) -> impl Iterator<Item = RecordId> {
    let standing = all.iter().filter(|one| !slips.contains(&one.id));
    let links = standing.flat_map(|one| &one.links);
    links.filter(|link| link.role == Role::Voids).map(|link| link.to.clone())
}

/// What records say was entered in error, or had its place taken.
pub(crate) fn links_to_voided<R: Record>(all: &[Stored<R>]) -> impl Iterator<Item = RecordId> + '_ {
    let links = all.iter().flat_map(|one| &one.links);
    links.filter(|link| link.role == Role::Voids).map(|link| link.to.clone())
}
