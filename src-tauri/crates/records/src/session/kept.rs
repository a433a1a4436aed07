//! Whether times were kept as they were agreed, in counts that are about times and never about a person (domain 9.4).

use super::{Session, SessionState};
use crate::schedule_change::ChangedBy;
use serde::{Deserialize, Serialize};

/// Within how many minutes a beginning or an end is on time, where a practice says nothing else (domain 11.4).
pub const ON_TIME_MINUTES: u8 = 5;

/// How many sessions are counted at most, the last ones.
pub const SESSIONS_COUNTED: usize = 10;

const MINUTE: i64 = 60_000;

/// How many of the last sessions kept to their times, and who changed one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TimesKept {
    /// How many sessions were looked at, at most ten.
    pub sessions: u32,
    /// How many began on time.
    pub began_on_time: u32,
    /// Of how many the beginning is recorded.
    pub beginnings: u32,
    /// How many ended on time.
    pub ended_on_time: u32,
    /// Of how many the end is recorded.
    pub ends: u32,
    /// How many the therapist moved or called off.
    pub changed_by_therapist: u32,
    /// How many the client moved or called off.
    pub changed_by_client: u32,
    /// How many were moved for another reason, or nobody said by whom.
    pub changed_otherwise: u32,
}

/// What became of the agreed time of one session.
#[derive(Clone, Copy, Debug)]
pub struct TimeKept<'a> {
    /// The session.
    pub session: &'a Session,
    /// What became of it.
    pub state: SessionState,
    /// Who moved it or called it off, if that was recorded.
    pub by: Option<ChangedBy>,
}

impl Session {
    /// How many minutes after its time it began; less than nothing where it began before. Nothing where it is not recorded.
    pub fn start_delay(&self) -> Option<i64> {
        let begun = self.instant_of(self.actual_start?);
        Some((begun.at - self.instant_of(self.planned_start).at) / MINUTE)
    }

    /// How many minutes after its time it ended; less than nothing where it ended before. Nothing where it is not recorded.
    pub fn overrun(&self) -> Option<i64> {
        let ended = self.instant_of(self.actual_end?);
        Some((ended.at - self.agreed_end().at) / MINUTE)
    }
}

impl TimesKept {
    /// Counts the last sessions whose time has come, the newest first. What is not recorded is not counted as late.
    pub fn of<'a>(newest: impl IntoIterator<Item = TimeKept<'a>>, on_time: u8) -> TimesKept {
        let is_on_time = |minutes: &i64| minutes.abs() <= i64::from(on_time);
        let mut kept = TimesKept::default();
        for time in newest.into_iter().take(SESSIONS_COUNTED) {
            kept.sessions += 1;
            match time.state {
                SessionState::Held => {
                    let (delay, overrun) = (time.session.start_delay(), time.session.overrun());
                    kept.beginnings += u32::from(delay.is_some());
                    kept.began_on_time += u32::from(delay.as_ref().is_some_and(is_on_time));
                    kept.ends += u32::from(overrun.is_some());
                    kept.ended_on_time += u32::from(overrun.as_ref().is_some_and(is_on_time));
                }
                SessionState::CancelledByTherapist => kept.changed_by_therapist += 1,
                SessionState::CancelledByClient => kept.changed_by_client += 1,
                SessionState::Moved => match time.by {
                    Some(ChangedBy::Therapist) => kept.changed_by_therapist += 1,
                    Some(ChangedBy::Client) => kept.changed_by_client += 1,
                    Some(ChangedBy::Other) | None => kept.changed_otherwise += 1,
                },
                SessionState::NotAttended | SessionState::Planned => {}
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Meeting;

    fn session(start: Option<&str>, end: Option<&str>) -> Session {
        let on =
            |time: Option<&str>| time.and_then(|time| format!("2026-03-05T{time}:00").parse().ok());
        Session {
            number: 1,
            planned_start: "2026-03-05T14:00:00".parse().unwrap(),
            zone: "Europe/London".into(),
            planned_minutes: 50,
            actual_start: on(start),
            actual_end: on(end),
            meeting: Meeting::InPerson,
            in_the_room: Vec::new(),
            reason: None,
            planned_focus: None,
        }
    }

    fn held(session: &Session) -> TimeKept<'_> {
        TimeKept { session, state: SessionState::Held, by: None }
    }

    #[test]
    fn within_five_minutes_is_on_time_on_both_sides() {
        let kept = |start, end| {
            let session = session(Some(start), Some(end));
            let kept = TimesKept::of([held(&session)], ON_TIME_MINUTES);
            (kept.began_on_time, kept.ended_on_time)
        };
        assert_eq!(kept("14:05", "14:55"), (1, 1));
        assert_eq!(kept("14:06", "14:56"), (0, 0));
        assert_eq!(kept("13:55", "14:45"), (1, 1));
        assert_eq!(kept("13:54", "14:44"), (0, 0));
    }

    #[test]
    fn what_is_not_recorded_is_neither_on_time_nor_late() {
        let bare = session(None, None);
        let kept = TimesKept::of([held(&bare)], ON_TIME_MINUTES);
        assert_eq!((kept.sessions, kept.beginnings, kept.ends), (1, 0, 0));
        assert_eq!(bare.start_delay(), None);
    }

    #[test]
    fn no_more_than_ten_are_counted_and_a_move_counts_for_whoever_made_it() {
        let one = session(None, None);
        let moved = |by| TimeKept { session: &one, state: SessionState::Moved, by };
        let called_off = TimeKept { state: SessionState::CancelledByClient, ..moved(None) };
        let all = [
            moved(Some(ChangedBy::Therapist)),
            moved(Some(ChangedBy::Client)),
            called_off,
            moved(Some(ChangedBy::Other)),
            moved(None),
        ];
        let kept = TimesKept::of(all, ON_TIME_MINUTES);
        let counted = (kept.changed_by_therapist, kept.changed_by_client, kept.changed_otherwise);
        assert_eq!(counted, (1, 2, 2));
        assert_eq!(TimesKept::of([all[0]; 12], ON_TIME_MINUTES).changed_by_therapist, 10);
    }

    #[test]
    fn a_session_over_midnight_and_over_the_change_of_clocks_is_measured_in_real_minutes() {
        let night = Session {
            planned_start: "2026-03-29T00:30:00".parse().unwrap(),
            actual_start: "2026-03-29T00:30:00".parse().ok(),
            // The clock skips an hour at one.
            actual_end: "2026-03-29T02:20:00".parse().ok(),
            ..session(None, None)
        };
        assert_eq!((night.start_delay(), night.overrun()), (Some(0), Some(0)));
    }
}
