//! When sessions are: the days that a usual time makes, and the instants that civil times mean.

use super::Session;
use crate::Moment;
use crate::client::UsualTime;
use chrono::{
    DateTime, Days, MappedLocalTime, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone,
};
use chrono_tz::{GapInfo, Tz};

/// A zone name that the zone tables do not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time zone of the tables")]
pub struct UnknownZone;

/// The days from `from` to `to`, both counted, on which a person usually comes.
///
/// Weeks are counted from the first such weekday on or after `usual.from`; no day before that is one of them.
pub fn planned_days(usual: &UsualTime, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
    let first = crate::client::first_on_or_after(usual.from, usual.weekday);
    let step = 7 * i64::from(usual.every_weeks.max(1));
    let passed = (from - first).num_days().max(0);
    let skip = passed.div_euclid(step) + i64::from(passed.rem_euclid(step) != 0);
    let begin = first.checked_add_signed(TimeDelta::days(skip * step));
    let next = |day: &NaiveDate| day.checked_add_days(Days::new(step.unsigned_abs()));
    std::iter::successors(begin, next).take_while(|day| *day <= to).collect()
}

/// The instant that a civil time in a zone means.
///
/// A time that a clock skips means the first one that it shows again; a time that it shows twice means the earlier.
pub fn instant(civil: NaiveDateTime, zone: &str) -> Result<Moment, UnknownZone> {
    let zone: Tz = zone.parse().map_err(|_| UnknownZone)?;
    let found = match zone.from_local_datetime(&civil) {
        MappedLocalTime::Single(only) => only,
        MappedLocalTime::Ambiguous(earlier, _) => earlier,
        MappedLocalTime::None => after_the_gap(civil, zone),
    };
    Ok(Moment::from(found.with_timezone(&found.offset().fix())))
}

/// The first instant after the gap that a civil time falls in.
fn after_the_gap(civil: NaiveDateTime, zone: Tz) -> DateTime<Tz> {
    let end = GapInfo::new(&civil, &zone).and_then(|gap| gap.end);
    end.unwrap_or_else(|| zone.from_utc_datetime(&civil))
}

impl Session {
    /// When it was to end: the civil time that so many minutes later a clock in its zone shows.
    pub fn planned_end(&self) -> NaiveDateTime {
        let length = TimeDelta::minutes(i64::from(self.planned_minutes));
        let begun = instant(self.planned_start, &self.zone).ok();
        let zone = self.zone.parse::<Tz>().ok();
        let ended = begun.zip(zone).and_then(|(begun, zone)| {
            let ended = begun.local().checked_add_signed(length)?;
            Some(ended.with_timezone(&zone).naive_local())
        });
        ended
            .or_else(|| self.planned_start.checked_add_signed(length))
            .unwrap_or(self.planned_start)
    }

    /// The instant at which it was to begin.
    pub fn planned_instant(&self) -> Result<Moment, UnknownZone> {
        instant(self.planned_start, &self.zone)
    }

    /// The minutes that pass from one civil time in its zone to another.
    pub(super) fn minutes_between(
        &self,
        begun: NaiveDateTime,
        ended: NaiveDateTime,
    ) -> Option<i64> {
        let begun = instant(begun, &self.zone).ok()?;
        let ended = instant(ended, &self.zone).ok()?;
        Some((ended.at - begun.at).div_euclid(60_000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Meeting;
    use chrono::{Datelike, NaiveTime, Weekday};
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn civil(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn thursdays(every_weeks: u8) -> UsualTime {
        let start = NaiveTime::from_hms_opt(14, 0, 0).unwrap();
        UsualTime {
            weekday: Weekday::Thu,
            start,
            minutes: 50,
            every_weeks,
            from: day("2026-03-05"),
        }
    }

    fn session(start: &str, zone: &str) -> Session {
        Session {
            number: 1,
            planned_start: civil(start),
            zone: zone.into(),
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
    fn every_other_week_is_counted_from_the_day_that_was_named() {
        let days = planned_days(&thursdays(2), day("2026-03-06"), day("2026-04-16"));
        assert_eq!(days, [day("2026-03-19"), day("2026-04-02"), day("2026-04-16")]);
    }

    #[test]
    fn no_day_is_planned_before_the_first() {
        let days = planned_days(&thursdays(1), day("2026-01-01"), day("2026-03-12"));
        assert_eq!(days, [day("2026-03-05"), day("2026-03-12")]);
    }

    #[test]
    fn a_from_that_is_another_weekday_means_the_first_right_one_after_it() {
        let usual = UsualTime { from: day("2026-03-02"), ..thursdays(1) };
        assert_eq!(planned_days(&usual, day("2026-03-01"), day("2026-03-08")), [day("2026-03-05")]);
    }

    #[test]
    fn a_time_that_the_clock_skips_means_the_first_it_shows_again() {
        let after = instant(civil("2026-03-29T01:30:00"), "Europe/London").unwrap();
        assert_eq!(after.local().to_rfc3339(), "2026-03-29T02:00:00+01:00");
        let whole_day = instant(civil("2011-12-30T10:00:00"), "Pacific/Apia").unwrap();
        assert_eq!(whole_day.local().to_rfc3339(), "2011-12-31T00:00:00+14:00");
    }

    #[test]
    fn a_time_that_the_clock_shows_twice_means_the_earlier() {
        let first = instant(civil("2026-10-25T01:30:00"), "Europe/London").unwrap();
        assert_eq!(first.local().to_rfc3339(), "2026-10-25T01:30:00+01:00");
    }

    #[test]
    fn fifty_minutes_over_a_clock_change_are_fifty_minutes() {
        let night = session("2026-03-29T00:30:00", "Europe/London");
        assert_eq!(night.planned_end(), civil("2026-03-29T02:20:00"));
    }

    proptest! {
        #[test]
        fn a_weekly_two_o_clock_stays_two_o_clock_over_every_clock_change(
            zone in prop::sample::select(vec!["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran", "Africa/Casablanca", "Etc/UTC"]),
            start in 0u32..14_000, every_weeks in 1u8..=12,
        ) {
            let from = day("1996-01-01") + Days::new(u64::from(start));
            let usual = UsualTime { from, every_weeks, ..thursdays(1) };
            let days = planned_days(&usual, from, from + Days::new(800));
            prop_assert!(!days.is_empty());
            for (at, day) in days.iter().enumerate() {
                let shown = instant(day.and_time(usual.start), zone).unwrap().local();
                prop_assert_eq!(shown.naive_local(), day.and_time(usual.start));
                prop_assert_eq!(day.weekday(), Weekday::Thu);
                prop_assert_eq!((*day - days[0]).num_days(), 7 * i64::from(every_weeks) * i64::try_from(at).unwrap());
            }
        }

        #[test]
        fn a_later_window_holds_the_same_days(skip in 0u64..400, every_weeks in 1u8..=12) {
            let usual = thursdays(every_weeks);
            let until = day("2028-01-01");
            let all = planned_days(&usual, usual.from, until);
            let begin = usual.from + Days::new(skip);
            let expected: Vec<_> = all.into_iter().filter(|day| *day >= begin).collect();
            prop_assert_eq!(planned_days(&usual, begin, until), expected);
        }
    }
}
