//! A time that was changed: who changed it, how it was told, and what it was like.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How far it was talked about.
    ScheduleChangeState {
        /// It was told, or only noticed.
        Announced = "announced", locked: false, next: [Acknowledged, Closed];
        /// What it was like was talked about.
        Acknowledged = "acknowledged", locked: false, next: [Announced, Closed];
        /// Nothing is left to say.
        Closed = "closed", locked: false, next: [Announced, Acknowledged];
    }
}

/// A time that was not kept as it was agreed. The session stands beside it as a link (domain 9.4).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ScheduleChange {
    /// What was changed.
    pub what: TimeChange,
    /// Who changed it.
    pub by: ChangedBy,
    /// On which day it was told or noticed.
    pub changed_on: NaiveDate,
    /// How long before the session it was told, in hours, 0 to 9999. Nothing where that is not known.
    pub notice_hours: Option<u16>,
    /// The reason as it was told, at most 120 characters.
    pub reason_shown: Option<PrivateText>,
    /// How it was told.
    pub how_told: Option<HowTold>,
    /// How many other times were offered, 0 to 20.
    pub alternatives_offered: Option<u8>,
    /// Whether what it was like for the client was acknowledged. Nothing where nobody said.
    pub impact_acknowledged: Option<bool>,
    /// What the client said about it, at most 200 characters.
    pub client_view: Option<PrivateText>,
}

/// What of the agreed time was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TimeChange {
    /// It was moved to another time.
    Moved,
    /// It was called off.
    CalledOff,
    /// It began late.
    BeganLate,
    /// It ended before its time.
    EndedEarly,
    /// It went on past its time.
    RanOver,
}

/// Who changed a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ChangedBy {
    /// The therapist. What it was like is then talked about.
    Therapist,
    /// The client, who owes nothing for it.
    Client,
    /// Somebody or something else: a train, a school, a storm.
    Other,
}

/// How a change was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum HowTold {
    /// Face to face.
    InPerson,
    /// By telephone.
    Phone,
    /// By text message.
    Text,
    /// By e-mail.
    Email,
    /// By post.
    Post,
    /// It was not told before.
    NotTold,
}

impl ScheduleChange {
    /// A change of which no more is known than who made it and when.
    pub fn noticed(what: TimeChange, by: ChangedBy, changed_on: NaiveDate) -> ScheduleChange {
        ScheduleChange {
            what,
            by,
            changed_on,
            notice_hours: None,
            reason_shown: None,
            how_told: None,
            alternatives_offered: None,
            impact_acknowledged: None,
            client_view: None,
        }
    }

    /// Whether it may stand so. What the therapist changed stays open until what it was like was acknowledged.
    pub fn may_be(&self, state: ScheduleChangeState) -> bool {
        let is_acknowledged = self.impact_acknowledged == Some(true);
        match state {
            ScheduleChangeState::Announced => true,
            ScheduleChangeState::Acknowledged => is_acknowledged,
            ScheduleChangeState::Closed => is_acknowledged || self.by != ChangedBy::Therapist,
        }
    }

    /// How it stands by itself: a client's own change and what nobody made is closed at once, and nothing is asked of it.
    pub fn stands(&self) -> ScheduleChangeState {
        match (self.by, self.impact_acknowledged) {
            (ChangedBy::Client | ChangedBy::Other, _) => ScheduleChangeState::Closed,
            (ChangedBy::Therapist, Some(true)) => ScheduleChangeState::Acknowledged,
            (ChangedBy::Therapist, _) => ScheduleChangeState::Announced,
        }
    }
}

impl Record for ScheduleChange {
    const KIND: Kind = Kind::ScheduleChange;
    const BODY_VERSION: u32 = 1;
    type State = ScheduleChangeState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.changed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("changed_on", self.changed_on);
        if let Some(hours) = self.notice_hours {
            check.range("notice_hours", i32::from(hours), 0, 9999);
        }
        check.maybe_line("reason_shown", self.reason_shown.as_ref(), 120);
        if let Some(offered) = self.alternatives_offered {
            check.range("alternatives_offered", i32::from(offered), 0, 20);
        }
        check.maybe_text("client_view", self.client_view.as_ref(), 200);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.reason_shown.iter().chain(&self.client_view).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(by: ChangedBy) -> ScheduleChange {
        ScheduleChange::noticed(TimeChange::Moved, by, NaiveDate::default())
    }

    #[test]
    fn what_the_therapist_changed_stays_open_until_it_was_acknowledged() {
        let mine = by(ChangedBy::Therapist);
        assert_eq!(mine.stands(), ScheduleChangeState::Announced);
        assert!(!mine.may_be(ScheduleChangeState::Closed));
        let not_so = ScheduleChange { impact_acknowledged: Some(false), ..mine.clone() };
        assert!(!not_so.may_be(ScheduleChangeState::Closed));
        let talked = ScheduleChange { impact_acknowledged: Some(true), ..mine };
        assert!(talked.may_be(ScheduleChangeState::Closed));
        assert_eq!(talked.stands(), ScheduleChangeState::Acknowledged);
    }

    #[test]
    fn nothing_is_asked_of_what_a_client_changed() {
        for other in [ChangedBy::Client, ChangedBy::Other] {
            assert_eq!(by(other).stands(), ScheduleChangeState::Closed);
            assert!(by(other).may_be(ScheduleChangeState::Closed));
            assert!(!by(other).may_be(ScheduleChangeState::Acknowledged));
        }
    }
}
