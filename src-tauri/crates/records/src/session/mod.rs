//! One meeting: when it was to be, what became of it, who was there.

mod going_on;
mod kept;
mod plan;
mod span;

pub use going_on::LOCK_WAITS_MINUTES;
pub use kept::{ON_TIME_MINUTES, SESSIONS_COUNTED, TimeKept, TimesKept};
pub use plan::{UnknownZone, instant, planned_days};
pub use span::Span;

use crate::check::Check;
use crate::{FieldProblem, Kind, Moment, PrivateText, Problem, Record, states};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

states! {
    /// What became of a meeting. "Not attended", never "failed to attend".
    SessionState {
        /// Not yet.
        Planned = "planned", locked: false, next: [Held, CancelledByClient, CancelledByTherapist, NotAttended, Moved];
        /// It took place.
        Held = "held", locked: false, next: [Planned];
        /// The client called it off.
        CancelledByClient = "cancelled_by_client", locked: false, next: [Planned];
        /// The therapist called it off.
        CancelledByTherapist = "cancelled_by_therapist", locked: false, next: [Planned];
        /// Nobody came and nobody called.
        NotAttended = "not_attended", locked: false, next: [Planned];
        /// It was moved to another time.
        Moved = "moved", locked: false, next: [];
    }
}

/// One meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Which meeting it is in this run of therapy, from 1.
    pub number: u32,
    /// When it was to begin: a civil time in `zone`.
    pub planned_start: NaiveDateTime,
    /// IANA name of the zone in which it was planned.
    pub zone: String,
    /// How long it was to take, 5 to 240 minutes.
    pub planned_minutes: u16,
    /// When it did begin, a civil time in `zone`.
    pub actual_start: Option<NaiveDateTime>,
    /// When it did end; never before it began.
    pub actual_end: Option<NaiveDateTime>,
    /// How they met.
    pub meeting: Meeting,
    /// Who was in the room beside the two of them.
    pub in_the_room: Vec<Present>,
    /// Why it was moved or called off, at most 120 characters.
    pub reason: Option<PrivateText>,
    /// What is planned for it, at most 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub planned_focus: Option<PrivateText>,
}

/// How two people met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Meeting {
    /// In the same room.
    InPerson,
    /// By video.
    Video,
    /// By telephone.
    Phone,
    /// Out of doors.
    Outdoors,
    /// Some other way.
    Other,
}

/// Somebody who was there beside client and therapist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Present {
    /// As what.
    pub role: PresentAs,
    /// Who, at most 80 characters.
    pub who: Option<PrivateText>,
}

/// As what somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PresentAs {
    /// Put words into another language.
    Interpreter,
    /// Has a say for a young person.
    Guardian,
    /// Came along to help.
    Supporter,
    /// Anyone else.
    Other,
}

impl SessionState {
    /// Whether the meeting took place.
    pub fn is_held(self) -> bool {
        self == SessionState::Held
    }
}

impl Record for Session {
    const KIND: Kind = Kind::Session;
    const BODY_VERSION: u32 = 1;
    type State = SessionState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.actual_start.unwrap_or(self.planned_start).date())
    }

    fn occurred_at(&self) -> Option<Moment> {
        instant(self.actual_start.unwrap_or(self.planned_start), &self.zone).ok()
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.range("number", i32::try_from(self.number).unwrap_or(i32::MAX), 1, 9999);
        check.day("planned_start", self.planned_start.date());
        check.zone("zone", &self.zone);
        check.range("planned_minutes", i32::from(self.planned_minutes), 5, 240);
        check.maybe_day("actual_start", self.actual_start.map(|start| start.date()));
        match (self.actual_start, self.actual_end) {
            (None, Some(_)) => check.add("actual_end", Problem::WithoutItsPair),
            (Some(begun), Some(ended)) => {
                let minutes = self
                    .minutes_between(begun, ended)
                    .unwrap_or_else(|| (ended - begun).num_minutes());
                check.add_if(minutes < 0, "actual_end", Problem::EndsBeforeItBegins);
            }
            (Some(_) | None, None) => {}
        }
        check.maybe_line("reason", self.reason.as_ref(), 120);
        check.maybe_line("planned_focus", self.planned_focus.as_ref(), 200);
        check.count("in_the_room", self.in_the_room.len(), 12);
        for (at, present) in self.in_the_room.iter().enumerate() {
            check.entry(Some(at));
            check.maybe_line("who", present.who.as_ref(), 80);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.reason.iter().chain(&self.planned_focus).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        Session {
            number: 14,
            planned_start: "2026-03-05T14:00:00".parse().unwrap(),
            zone: "Europe/London".into(),
            planned_minutes: 50,
            actual_start: None,
            actual_end: None,
            meeting: Meeting::InPerson,
            in_the_room: Vec::new(),
            reason: None,
            planned_focus: None,
        }
    }

    #[test]
    fn a_session_cannot_end_before_it_begins_or_without_beginning() {
        let begun = "2026-03-05T14:02:00".parse().ok();
        let same = Session { actual_start: begun, actual_end: begun, ..session() };
        assert_eq!(same.check(), Ok(()));
        let before = Session { actual_end: "2026-03-05T14:01:00".parse().ok(), ..same };
        assert_eq!(before.check().unwrap_err()[0].problem, Problem::EndsBeforeItBegins);
        let endless = Session { actual_end: begun, ..session() };
        assert_eq!(endless.check().unwrap_err()[0].problem, Problem::WithoutItsPair);
    }

    #[test]
    fn an_end_in_the_hour_that_comes_twice_is_not_before_its_beginning() {
        let night = Session {
            actual_start: "2026-10-25T00:40:00".parse().ok(),
            actual_end: "2026-10-25T01:30:00".parse().ok(),
            ..session()
        };
        assert_eq!(night.check(), Ok(()));
    }

    #[test]
    fn the_first_session_is_number_one() {
        assert_eq!(Session { number: 0, ..session() }.check().unwrap_err()[0].field, "number");
    }
}
