//! When something was written down: an instant, and the clock it was read from.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};
use serde::{Deserialize, Serialize};

/// An instant with the offset of the clock that showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Moment {
    /// Milliseconds since 1970 in UTC.
    pub at: i64,
    /// Minutes east of UTC that the clock stood at, -1080 to 1080.
    pub offset: i16,
}

impl Moment {
    /// The same instant as chrono writes it.
    pub fn local(self) -> DateTime<FixedOffset> {
        let seconds = i32::from(self.offset.clamp(-1080, 1080)) * 60;
        let clock =
            FixedOffset::east_opt(seconds).unwrap_or_else(|| chrono::Offset::fix(&chrono::Utc));
        clock
            .timestamp_millis_opt(self.at)
            .single()
            .unwrap_or_else(|| DateTime::UNIX_EPOCH.with_timezone(&clock))
    }

    /// The midnight at which a day begins on a clock that stands at that offset.
    pub fn start_of(day: NaiveDate, offset: i16) -> Moment {
        let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
        Moment { at: midnight - i64::from(offset) * 60_000, offset }
    }

    /// The calendar day that the clock showed.
    pub fn day(self) -> NaiveDate {
        self.local().date_naive()
    }
}

impl From<DateTime<FixedOffset>> for Moment {
    fn from(read: DateTime<FixedOffset>) -> Moment {
        let minutes = read.offset().local_minus_utc() / 60;
        Moment { at: read.timestamp_millis(), offset: i16::try_from(minutes).unwrap_or(0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_one_the_clock_showed_not_the_one_in_utc() {
        let late_in_auckland = DateTime::parse_from_rfc3339("2026-03-06T00:30:00+13:00").unwrap();
        assert_eq!(
            Moment::from(late_in_auckland).day(),
            NaiveDate::from_ymd_opt(2026, 3, 6).unwrap()
        );
    }

    #[test]
    fn an_instant_out_of_range_is_shown_as_1970_and_does_not_panic() {
        assert_eq!(Moment { at: i64::MAX, offset: 32000 }.local().timestamp(), 0);
    }
}
