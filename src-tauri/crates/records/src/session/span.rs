//! From when to when a session goes, by the clock of its zone.

use super::{Session, instant};
use crate::Moment;
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

/// From when to when a session goes, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The day on which it began.
    pub first: NaiveDate,
    /// The day on which it ended, or that it is now.
    pub last: NaiveDate,
    /// When it began.
    pub begun: Moment,
    /// When it ended; now, while it goes on.
    pub until: Moment,
}

impl Session {
    /// From when to when it goes: to its end where it is over, and to now where it is not.
    pub fn span(&self, is_over: bool, now: Moment) -> Span {
        let start = self.actual_start.unwrap_or(self.planned_start);
        let begun = self.instant_of(start);
        let end = self.instant_of(self.actual_end.unwrap_or_else(|| self.planned_end()));
        let until = if is_over { end.max(begun) } else { now };
        let first = start.date();
        Span { first, last: self.day_of(until).max(first), begun, until }
    }

    /// The instant of a civil time in its zone. Its zone is one of the tables', or it was not kept.
    pub(super) fn instant_of(&self, civil: NaiveDateTime) -> Moment {
        instant(civil, &self.zone)
            .unwrap_or(Moment { at: civil.and_utc().timestamp_millis(), offset: 0 })
    }

    /// The day that a clock in its zone shows at an instant.
    fn day_of(&self, at: Moment) -> NaiveDate {
        let zone = self.zone.parse::<Tz>();
        let shown = zone.ok().zip(DateTime::from_timestamp_millis(at.at));
        shown.map_or(at.day(), |(zone, at)| at.with_timezone(&zone).date_naive())
    }
}
