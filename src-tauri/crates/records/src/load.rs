//! How full the days are, as facts: how many sessions, how many without a break between, how many with the hard part
//! (feature F-K5). Nothing here says whether that is much.

use chrono::{Days, NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;

/// So many minutes between two sessions are a break (a convention of ours).
pub const BREAK_MINUTES: i64 = 15;

/// A session as far as the load is concerned: planned or held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadSession {
    /// When it begins or began, on the practice's clock.
    pub start: NaiveDateTime,
    /// When it ends or ended.
    pub end: NaiveDateTime,
    /// Whether it has the hard part: minutes of it were recorded, or it is planned.
    pub is_hard: bool,
}

/// One day with its sessions counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadDay {
    /// Which day.
    pub on: NaiveDate,
    /// How many sessions.
    pub sessions: u32,
    /// How many minutes they take together.
    pub minutes: u32,
    /// The most sessions one after another with no break between.
    pub in_a_row: u32,
    /// How many have the hard part.
    pub hard: u32,
    /// The most with the hard part one after another, whatever lies between.
    pub hard_in_a_row: u32,
}

impl LoadDay {
    /// A day without sessions.
    pub fn empty(on: NaiveDate) -> LoadDay {
        LoadDay { on, sessions: 0, minutes: 0, in_a_row: 0, hard: 0, hard_in_a_row: 0 }
    }

    fn of(on: NaiveDate, mut sessions: Vec<LoadSession>) -> LoadDay {
        sessions.sort_by_key(|session| (session.start, session.end));
        let mut day = LoadDay::empty(on);
        let (mut row, mut hard_row) = (0, 0);
        let mut ended: Option<NaiveDateTime> = None;
        for session in sessions {
            let is_after_break =
                ended.is_some_and(|ended| (session.start - ended).num_minutes() >= BREAK_MINUTES);
            row = if is_after_break { 1 } else { row + 1 };
            hard_row = if session.is_hard { hard_row + 1 } else { 0 };
            ended = Some(ended.map_or(session.end, |ended| ended.max(session.end)));
            let minutes = (session.end - session.start).num_minutes().max(0);
            day.minutes += u32::try_from(minutes).unwrap_or(0);
            day.sessions += 1;
            day.hard += u32::from(session.is_hard);
            day.in_a_row = day.in_a_row.max(row);
            day.hard_in_a_row = day.hard_in_a_row.max(hard_row);
        }
        day
    }
}

/// The days from one to another, both counted in, each with its sessions.
pub fn days(sessions: &[LoadSession], from: NaiveDate, to: NaiveDate) -> Vec<LoadDay> {
    let mut of_day: BTreeMap<NaiveDate, Vec<LoadSession>> = BTreeMap::new();
    for session in sessions {
        of_day.entry(session.start.date()).or_default().push(*session);
    }
    from.iter_days()
        .take_while(|day| *day <= to)
        .map(|day| LoadDay::of(day, of_day.remove(&day).unwrap_or_default()))
        .collect()
}

/// The last day up to today without a session. Nothing where none is among the days that were looked at.
pub fn last_free_day(
    sessions: &[LoadSession],
    from: NaiveDate,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let taken: std::collections::BTreeSet<_> =
        sessions.iter().map(|session| session.start.date()).collect();
    let mut day = today;
    while day >= from {
        if !taken.contains(&day) {
            return Some(day);
        }
        day = day.checked_sub_days(Days::new(1))?;
    }
    None
}

/// The longest of the days, by minutes; the earlier of two alike. Nothing where there is no session.
pub fn longest(days: &[LoadDay]) -> Option<LoadDay> {
    let held = days.iter().filter(|day| day.sessions > 0);
    held.max_by_key(|day| (day.minutes, std::cmp::Reverse(day.on))).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn session(on: &str, start: &str, end: &str, is_hard: bool) -> LoadSession {
        let at = |time: &str| format!("{on}T{time}:00").parse().unwrap();
        LoadSession { start: at(start), end: at(end), is_hard }
    }

    #[test]
    fn sessions_with_less_than_a_quarter_of_an_hour_between_are_in_a_row() {
        let of = [
            session("2026-03-16", "14:00", "14:50", true),
            session("2026-03-16", "09:00", "09:50", true),
            session("2026-03-16", "10:00", "10:50", true),
            session("2026-03-16", "11:05", "11:55", false),
        ];
        let told = days(&of, day("2026-03-16"), day("2026-03-17"));
        assert_eq!(told.len(), 2);
        let monday = told[0];
        assert_eq!((monday.sessions, monday.minutes, monday.in_a_row), (4, 200, 2));
        assert_eq!((monday.hard, monday.hard_in_a_row), (3, 2));
        assert_eq!(told[1], LoadDay::empty(day("2026-03-17")));
    }

    #[test]
    fn a_session_that_lies_within_another_does_not_make_a_break() {
        let of = [
            session("2026-03-16", "09:00", "11:00", false),
            session("2026-03-16", "09:10", "09:30", false),
            session("2026-03-16", "11:05", "11:55", false),
        ];
        assert_eq!(days(&of, day("2026-03-16"), day("2026-03-16"))[0].in_a_row, 3);
    }

    #[test]
    fn the_last_day_without_a_session_is_looked_for_backwards() {
        let of = [
            session("2026-03-17", "09:00", "09:50", false),
            session("2026-03-16", "09:00", "09:50", false),
        ];
        let free = |today: &str| last_free_day(&of, day("2026-03-10"), day(today));
        assert_eq!(free("2026-03-17"), Some(day("2026-03-15")));
        assert_eq!(free("2026-03-18"), Some(day("2026-03-18")));
        assert_eq!(last_free_day(&of, day("2026-03-16"), day("2026-03-17")), None);
    }

    #[test]
    fn the_longest_day_is_the_first_of_two_alike_and_none_where_nobody_came() {
        let of = [
            session("2026-03-16", "09:00", "09:50", false),
            session("2026-03-17", "09:00", "09:50", false),
        ];
        let told = days(&of, day("2026-03-16"), day("2026-03-22"));
        assert_eq!(longest(&told).map(|day| day.on), Some(day("2026-03-16")));
        assert_eq!(longest(&told[2..]), None);
    }
}
