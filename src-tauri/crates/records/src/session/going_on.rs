//! Whether a session goes on, and how far into it a moment is.

use super::{Session, SessionState};
use crate::Moment;
use crate::session_event::LONGEST_SESSION_MINUTES;
use chrono::{DateTime, NaiveDateTime, Timelike};
use chrono_tz::Tz;

/// How long after the agreed end the idle lock still waits, in minutes (ruling 44).
pub const LOCK_WAITS_MINUTES: i64 = 10;

/// How long after its planned length the idle lock waits at most, in minutes, where a session was begun before its time.
const AFTER_AN_EARLY_START: i64 = 60;

const MINUTE: i64 = 60_000;

impl Session {
    /// What a clock in its zone shows, to the minute.
    pub fn civil_minute(&self, now: Moment) -> NaiveDateTime {
        let zone = self.zone.parse::<Tz>().ok();
        let shown = zone.zip(DateTime::from_timestamp_millis(now.at));
        let civil = shown.map_or_else(
            || now.local().naive_local(),
            |(zone, at)| at.with_timezone(&zone).naive_local(),
        );
        civil.with_second(0).and_then(|civil| civil.with_nanosecond(0)).unwrap_or(civil)
    }

    /// Whether it may be started: it was neither called off nor ended nor begun, and it is of today, or would be going on.
    pub fn may_start(&self, state: SessionState, now: Moment) -> bool {
        let is_of_today = self.planned_start.date() == self.civil_minute(now).date();
        let would_go_on =
            self.instant_of(self.planned_start).at <= now.at && now.at < self.agreed_end().at;
        let is_open = matches!(state, SessionState::Planned | SessionState::Held);
        is_open && self.actual_start.is_none() && (is_of_today || would_go_on)
    }

    /// Whether it goes on: it was begun, has not been ended, and no more than eight hours have passed.
    pub fn goes_on(&self, state: SessionState, now: Moment) -> bool {
        state.is_held() && self.actual_end.is_none() && self.minute_at(now).is_some()
    }

    /// How far into it a moment is, in whole minutes. Nothing before it began and after the longest that one can be.
    pub fn minute_at(&self, now: Moment) -> Option<u16> {
        let begun = self.instant_of(self.actual_start?);
        let minute = u16::try_from((now.at - begun.at).div_euclid(MINUTE)).ok()?;
        (minute <= LONGEST_SESSION_MINUTES).then_some(minute)
    }

    /// How long it was, in whole minutes, once it has begun and ended.
    pub fn length(&self) -> Option<u16> {
        self.minute_at(self.instant_of(self.actual_end?))
    }

    /// The instant at which it is to end as agreed. A late beginning does not move it.
    pub fn agreed_end(&self) -> Moment {
        self.instant_of(self.planned_end())
    }

    /// Whether an end that is said now comes more than ten minutes after the agreed one. That it was forgotten is then
    /// likelier than that they went on. One that was begun after its agreed end has none to go by.
    pub fn is_ended_late(&self, now: Moment) -> bool {
        let agreed = self.agreed_end().at;
        let is_before = self.actual_start.is_some_and(|begun| self.instant_of(begun).at < agreed);
        is_before && now.at > agreed.saturating_add(LOCK_WAITS_MINUTES * MINUTE)
    }

    /// The end that is recorded where one is said now: the agreed one where this comes late, and otherwise what the
    /// clock in its zone shows.
    pub fn ends_at(&self, now: Moment) -> NaiveDateTime {
        if self.is_ended_late(now) { self.planned_end() } else { self.civil_minute(now) }
    }

    /// Until when the idle lock waits for it: ten minutes after the agreed end. One that was begun long before its time
    /// does not hold it until then.
    pub fn lock_waits_until(&self) -> Moment {
        let agreed = self.agreed_end().at;
        let begun = self.instant_of(self.actual_start.unwrap_or(self.planned_start));
        let longest = i64::from(self.planned_minutes) + AFTER_AN_EARLY_START;
        let end = agreed.min(begun.at.saturating_add(longest * MINUTE));
        Moment { at: end.saturating_add(LOCK_WAITS_MINUTES * MINUTE), ..begun }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Meeting;
    use chrono::DateTime;
    use proptest::prelude::*;

    fn at(text: &str) -> Moment {
        Moment::from(DateTime::parse_from_rfc3339(text).unwrap())
    }

    fn planned() -> Session {
        Session {
            number: 1,
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

    fn begun(start: &str) -> Session {
        Session { actual_start: start.parse().ok(), ..planned() }
    }

    #[test]
    fn a_late_beginning_does_not_move_the_agreed_end() {
        let late = begun("2026-03-05T14:12:00");
        assert_eq!(late.agreed_end(), planned().agreed_end());
        assert_eq!(late.lock_waits_until().at, at("2026-03-05T15:00:00+00:00").at);
    }

    #[test]
    fn one_that_was_begun_hours_before_its_time_does_not_keep_the_vault_open_until_then() {
        let early = begun("2026-03-05T08:00:00");
        assert_eq!(early.lock_waits_until().at, at("2026-03-05T10:00:00+00:00").at);
        let a_little = begun("2026-03-05T13:50:00");
        assert_eq!(a_little.lock_waits_until().at, at("2026-03-05T15:00:00+00:00").at);
    }

    #[test]
    fn the_clock_of_its_zone_says_when_it_begins_and_how_far_it_is() {
        let now = at("2026-03-05T09:03:41-05:00");
        assert_eq!(planned().civil_minute(now), "2026-03-05T14:03:00".parse().unwrap());
        assert_eq!(begun("2026-03-05T14:03:00").minute_at(now), Some(0));
        assert_eq!(begun("2026-03-05T13:41:00").minute_at(now), Some(22));
        assert_eq!(begun("2026-03-05T14:04:00").minute_at(now), None);
    }

    #[test]
    fn only_what_is_of_today_in_its_zone_and_not_called_off_may_be_started() {
        let now = at("2026-03-05T10:00:00+00:00");
        assert!(planned().may_start(SessionState::Planned, now));
        assert!(planned().may_start(SessionState::Held, now));
        assert!(!planned().may_start(SessionState::Moved, now));
        assert!(!planned().may_start(SessionState::CancelledByClient, now));
        assert!(!planned().may_start(SessionState::Planned, at("2026-03-04T23:59:00+00:00")));
        assert!(!begun("2026-03-05T14:00:00").may_start(SessionState::Held, now));
        let night = Session { planned_start: "2026-03-04T23:40:00".parse().unwrap(), ..planned() };
        assert!(night.may_start(SessionState::Planned, at("2026-03-05T00:10:00+00:00")));
        assert!(!night.may_start(SessionState::Planned, now));
    }

    #[test]
    fn it_goes_on_until_it_is_ended_or_eight_hours_have_passed() {
        let session = begun("2026-03-05T14:00:00");
        let goes = |session: &Session, now| session.goes_on(SessionState::Held, at(now));
        assert!(goes(&session, "2026-03-05T15:20:00+00:00"));
        assert!(!goes(&session, "2026-03-06T14:00:00+00:00"));
        assert!(!session.goes_on(SessionState::Planned, at("2026-03-05T14:20:00+00:00")));
        let ended = Session { actual_end: "2026-03-05T14:52:00".parse().ok(), ..session };
        assert!(!goes(&ended, "2026-03-05T14:53:00+00:00"));
        assert_eq!(ended.length(), Some(52));
    }

    #[test]
    fn an_end_that_was_forgotten_is_the_agreed_one_and_one_within_ten_minutes_is_the_clocks() {
        let session = begun("2026-03-05T14:02:00");
        let ends = |now| session.ends_at(at(now)).format("%H:%M").to_string();
        assert_eq!(ends("2026-03-05T14:44:00+00:00"), "14:44");
        assert_eq!(ends("2026-03-05T15:00:00+00:00"), "15:00");
        assert_eq!(ends("2026-03-05T16:10:00+00:00"), "14:50");
        let late = begun("2026-03-05T15:20:00");
        assert!(!late.is_ended_late(at("2026-03-05T16:10:00+00:00")));
    }

    proptest! {
        #[test]
        fn whatever_the_clock_shows_when_it_is_started_is_minute_nought(
            zone in prop::sample::select(vec!["Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu", "America/New_York"]),
            now in 1_700_000_000_000i64..1_900_000_000_000,
        ) {
            let now = Moment { at: now, offset: 0 };
            let session = Session { zone: zone.into(), ..planned() };
            let started = Session { actual_start: Some(session.civil_minute(now)), ..session };
            // In the hour that a clock shows twice, the earlier one is meant.
            prop_assert!([Some(0), Some(30), Some(60)].contains(&started.minute_at(now)));
        }
    }
}
