//! A hand that keeps the sample's records as if each had been kept on its own day.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};
use holdfast_records::{
    Link, PrivateText, Record, RecordId, Role, Stored,
    client::{Client, UsualTime},
    note::{AllianceNote, NoteState},
    session::{Meeting, Session, SessionState, instant},
};

use crate::{Tx, VaultError};

/// Where the sample practice plans its sessions.
pub(super) const ZONE: &str = "Europe/London";

/// Keeps records as if on other days.
pub(super) struct Desk<'t, 'a> {
    pub(super) tx: &'t mut Tx<'a>,
    pub(super) today: NaiveDate,
}

/// A client's sessions: when they are, and whose.
pub(super) struct Hour<'c> {
    pub(super) client: &'c RecordId,
    pub(super) hour: u32,
    pub(super) minute: u32,
    pub(super) meeting: Meeting,
}

/// What is written after a session: what was done, promised, left off.
pub(super) type NoteLines = [&'static str; 3];

impl<'t, 'a> Desk<'t, 'a> {
    pub(super) fn new(tx: &'t mut Tx<'a>, today: NaiveDate) -> Desk<'t, 'a> {
        Desk { tx, today }
    }

    /// The day so many days before today.
    pub(super) fn days_ago(&self, days: u64) -> NaiveDate {
        self.today.checked_sub_days(Days::new(days)).unwrap_or(self.today)
    }

    /// Lets what follows be kept on that day, at that time in the practice's zone.
    pub(super) fn at(&mut self, day: NaiveDate, hour: u32, minute: u32) {
        if let Ok(moment) = instant(time(day, hour, minute), ZONE) {
            self.tx.as_if_at(moment);
        }
    }

    /// Keeps a new record.
    pub(super) fn keep<R: Record>(
        &mut self,
        client: Option<&RecordId>,
        state: R::State,
        body: &R,
        links: &[Link],
    ) -> Result<RecordId, VaultError> {
        let id = self.tx.new_id();
        self.tx.insert(id.clone(), client, state, body, links)?;
        Ok(id)
    }

    /// Lets a record stand otherwise.
    pub(super) fn stand<R: Record>(
        &mut self,
        id: &RecordId,
        to: R::State,
    ) -> Result<Stored<R>, VaultError> {
        self.tx.set_state(id, to)
    }

    /// Keeps a session that was held, with its finished note.
    pub(super) fn held(
        &mut self,
        hour: &Hour<'_>,
        number: u32,
        day: NaiveDate,
        lines: &NoteLines,
        beside: AllianceNote,
    ) -> Result<(RecordId, RecordId), VaultError> {
        let planned = time(day, hour.hour, hour.minute);
        let session = Session {
            actual_start: Some(planned + chrono::Duration::minutes(2)),
            actual_end: Some(planned + chrono::Duration::minutes(52)),
            ..planned_session(hour, number, day)
        };
        self.at(day, hour.hour + 1, hour.minute);
        let id = self.keep(Some(hour.client), SessionState::Held, &session, &[])?;
        let [what_we_did, i_promised, left_off] = lines.map(PrivateText::from);
        let note = AllianceNote { session_on: day, what_we_did, i_promised, left_off, ..beside };
        let of_session = [Link::whole(Role::OfSession, id.clone())];
        let note = self.keep(Some(hour.client), NoteState::Draft, &note, &of_session)?;
        self.at(day, hour.hour + 1, hour.minute + 20);
        self.stand::<AllianceNote>(&note, NoteState::Finished)?;
        Ok((id, note))
    }

    /// Keeps sessions that are still to come, one a week.
    pub(super) fn plan(
        &mut self,
        hour: &Hour<'_>,
        first: u32,
        from: NaiveDate,
        weeks: u32,
    ) -> Result<(), VaultError> {
        self.at(self.days_ago(7), 18, 0);
        for week in 0..weeks {
            let day = from.checked_add_days(Days::new(u64::from(week) * 7)).unwrap_or(from);
            let session = planned_session(hour, first + week, day);
            self.keep(Some(hour.client), SessionState::Planned, &session, &[])?;
        }
        Ok(())
    }
}

/// A session as it was planned.
pub(super) fn planned_session(hour: &Hour<'_>, number: u32, day: NaiveDate) -> Session {
    Session {
        number,
        planned_start: time(day, hour.hour, hour.minute),
        zone: ZONE.to_owned(),
        planned_minutes: 50,
        actual_start: None,
        actual_end: None,
        meeting: hour.meeting,
        in_the_room: Vec::new(),
        reason: None,
        planned_focus: None,
    }
}

/// A client as the sample knows them.
pub(super) fn person(code: &str, cue: &str, name: &str, language: &str) -> Client {
    Client {
        cue: Some(PrivateText::from(cue)),
        chosen_name: Some(PrivateText::from(name)),
        ..Client::new(PrivateText::from(code), language)
    }
}

/// Every week at that time, on the weekday of `from`.
pub(super) fn weekly(from: NaiveDate, hour: u32, minute: u32) -> Option<UsualTime> {
    let start = NaiveTime::from_hms_opt(hour, minute, 0)?;
    Some(UsualTime { weekday: from.weekday(), start, minutes: 50, every_weeks: 1, from })
}

/// A text that may be left out.
pub(super) fn said(text: &str) -> Option<PrivateText> {
    Some(PrivateText::from(text))
}

fn time(day: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
    day.and_hms_opt(hour, minute, 0).unwrap_or_default()
}
