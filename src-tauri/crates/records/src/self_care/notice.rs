//! What may be said of the weeks, where the therapist wants it said (domain 9.2). Each is a sentence and no more.

use super::{SelfCareList, SelfCareLook, SelfCareTick, week_of};
use crate::leave::Leave;
use crate::load::LoadDay;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was left rests for so many days.
pub const NOTICE_RESTS_DAYS: i64 = 28;

/// More sessions with a hard part in a row than this are many (a convention of ours, domain 9.2).
const HEAVY_IN_A_ROW: u32 = 3;

/// Time away that begins within so many days counts as a day off that is in sight (a convention of ours).
const AWAY_SOON_DAYS: u64 = 28;

/// What may be said of the weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SelfCareNotice {
    /// Three weeks in a row said no to eating away from the desk.
    NoLunch,
    /// More than three sessions with a hard part in a row, on two days of one week.
    HeavyInARow,
    /// No day off in the diary for eight weeks.
    NoDayOff,
}

/// What is to be said today: what the list names, what the weeks show, and what was not left lately. A week that was
/// not looked at says nothing. `days` are the days of this week and the last, `away` is planned time away.
pub fn notices(
    list: &SelfCareList,
    looks: &[&SelfCareLook],
    days: &[LoadDay],
    away: &[Leave],
    today: NaiveDate,
) -> Vec<SelfCareNotice> {
    let said: BTreeMap<NaiveDate, &SelfCareLook> =
        looks.iter().map(|look| (look.week_of, *look)).collect();
    let shows = |notice: SelfCareNotice| match notice {
        SelfCareNotice::NoLunch => no_lunch(&said, today),
        SelfCareNotice::HeavyInARow => heavy_in_a_row(days),
        SelfCareNotice::NoDayOff => no_day_off(&said, away, today),
    };
    let rests = |notice: SelfCareNotice| {
        let lately = |on: NaiveDate| (today - on).num_days() < NOTICE_RESTS_DAYS;
        list.left.iter().any(|left| left.notice == notice && lately(left.on))
    };
    let mut told: Vec<_> =
        list.notices.iter().copied().filter(|notice| !rests(*notice) && shows(*notice)).collect();
    told.sort_unstable();
    told.dedup();
    told
}

/// Whether the newest look of this week or the last, and those of the two weeks before it, all said no.
fn no_lunch(said: &BTreeMap<NaiveDate, &SelfCareLook>, today: NaiveDate) -> bool {
    let no = |week: NaiveDate| {
        said.get(&week).and_then(|look| look.said_of("lunch")) == Some(SelfCareTick::No)
    };
    let ago = |from: NaiveDate, weeks: u64| from.checked_sub_days(Days::new(7 * weeks));
    let three = |from: NaiveDate| (0..3).all(|weeks| ago(from, weeks).is_some_and(no));
    let this = week_of(today);
    let is_open = said.get(&this).and_then(|look| look.said_of("lunch")).is_none();
    three(this) || (is_open && ago(this, 1).is_some_and(three))
}

/// Whether two days of one week had more than three sessions with a hard part, one after another.
fn heavy_in_a_row(days: &[LoadDay]) -> bool {
    let mut weeks: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    for day in days.iter().filter(|day| day.hard_in_a_row > HEAVY_IN_A_ROW) {
        *weeks.entry(week_of(day.on)).or_default() += 1;
    }
    weeks.values().any(|count| *count >= 2)
}

/// Whether every look of the last eight weeks that speaks of a day off says no, and they reach over all eight; and no
/// time away lies in those weeks or begins soon.
fn no_day_off(said: &BTreeMap<NaiveDate, &SelfCareLook>, away: &[Leave], today: NaiveDate) -> bool {
    let Some(from) = week_of(today).checked_sub_days(Days::new(7 * 8)) else { return false };
    let soon = today.checked_add_days(Days::new(AWAY_SOON_DAYS)).unwrap_or(today);
    if away.iter().any(|leave| leave.last >= from && leave.first <= soon) {
        return false;
    }
    let spoken: Vec<_> = said
        .range(from..)
        .filter_map(|(week, look)| Some((*week, look.said_of("leave")?)))
        .collect();
    let (Some((first, _)), Some((last, _))) = (spoken.first(), spoken.last()) else { return false };
    (*last - *first).num_days() >= 7 * 7 && spoken.iter().all(|(_, tick)| *tick == SelfCareTick::No)
}

#[cfg(test)]
mod tests {
    use super::super::SelfCareAnswer;
    use super::*;
    use crate::self_care::NoticeLeft;
    use crate::{Problem, Record};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn look(week: &str, key: &str, tick: SelfCareTick) -> SelfCareLook {
        let answer = SelfCareAnswer { key: key.into(), words: "A thing".into(), tick };
        SelfCareLook { week_of: day(week), answers: vec![answer], note: None }
    }

    fn wanting(notice: SelfCareNotice) -> SelfCareList {
        SelfCareList { notices: vec![notice], ..SelfCareList::offered() }
    }

    fn told(list: &SelfCareList, looks: &[SelfCareLook], today: &str) -> Vec<SelfCareNotice> {
        notices(list, &looks.iter().collect::<Vec<_>>(), &[], &[], day(today))
    }

    fn three_weeks(last: SelfCareTick) -> [SelfCareLook; 3] {
        [
            look("2026-03-02", "lunch", SelfCareTick::No),
            look("2026-03-09", "lunch", SelfCareTick::No),
            look("2026-03-16", "lunch", last),
        ]
    }

    #[test]
    fn nothing_is_said_that_was_not_asked_for() {
        let none = SelfCareList::offered();
        assert!(!none.on_today && none.notices.is_empty());
        assert_eq!(told(&none, &three_weeks(SelfCareTick::No), "2026-03-18"), []);
    }

    #[test]
    fn three_weeks_in_a_row_without_lunch_are_said_and_a_week_left_out_is_not_counted() {
        let list = wanting(SelfCareNotice::NoLunch);
        let said = [SelfCareNotice::NoLunch];
        assert_eq!(told(&list, &three_weeks(SelfCareTick::No), "2026-03-18"), said);
        assert_eq!(
            told(&list, &three_weeks(SelfCareTick::No), "2026-03-24"),
            said,
            "the week after"
        );
        assert_eq!(told(&list, &three_weeks(SelfCareTick::No), "2026-03-31"), [], "long ago");
        for other in [SelfCareTick::Some, SelfCareTick::LeaveOut, SelfCareTick::Yes] {
            assert_eq!(told(&list, &three_weeks(other), "2026-03-18"), []);
        }
    }

    #[test]
    fn what_was_left_rests_four_weeks() {
        let left = NoticeLeft { notice: SelfCareNotice::NoLunch, on: day("2026-03-01") };
        let list = SelfCareList { left: vec![left], ..wanting(SelfCareNotice::NoLunch) };
        assert_eq!(told(&list, &three_weeks(SelfCareTick::No), "2026-03-18"), []);
        let old = NoticeLeft { on: day("2026-02-10"), ..left };
        let list = SelfCareList { left: vec![old], ..wanting(SelfCareNotice::NoLunch) };
        assert_eq!(told(&list, &three_weeks(SelfCareTick::No), "2026-03-18").len(), 1);
    }

    #[test]
    fn heavy_days_are_said_when_one_week_has_two_of_them() {
        let heavy = |on: &str, hard_in_a_row| LoadDay { hard_in_a_row, ..LoadDay::empty(day(on)) };
        let list = wanting(SelfCareNotice::HeavyInARow);
        let today = day("2026-03-18");
        let told = |days: &[LoadDay]| notices(&list, &[], days, &[], today);
        assert_eq!(told(&[heavy("2026-03-16", 4), heavy("2026-03-17", 5)]).len(), 1);
        assert_eq!(told(&[heavy("2026-03-16", 4), heavy("2026-03-17", 3)]), []);
        assert_eq!(told(&[heavy("2026-03-13", 4), heavy("2026-03-16", 4)]), [], "two weeks");
    }

    #[test]
    fn no_day_off_is_said_only_over_eight_weeks_of_no() {
        let list = wanting(SelfCareNotice::NoDayOff);
        let weeks: Vec<_> = (0..8)
            .map(|weeks| look("2026-01-26", "leave", SelfCareTick::No).moved(7 * weeks))
            .collect();
        assert_eq!(told(&list, &weeks, "2026-03-18"), [SelfCareNotice::NoDayOff]);
        assert_eq!(told(&list, &weeks[2..], "2026-03-18"), [], "six weeks");
        let mut one_yes = weeks;
        one_yes[4].answers[0].tick = SelfCareTick::Yes;
        assert_eq!(told(&list, &one_yes, "2026-03-18"), []);
    }

    #[test]
    fn time_away_in_those_weeks_or_soon_is_a_day_off() {
        let list = wanting(SelfCareNotice::NoDayOff);
        let weeks: Vec<_> = (0..8)
            .map(|weeks| look("2026-01-26", "leave", SelfCareTick::No).moved(7 * weeks))
            .collect();
        let weeks: Vec<_> = weeks.iter().collect();
        let told = |first: &str, last: &str| {
            let (cover, words, note, told) = (None, None, None, Vec::new());
            let away = [Leave {
                first: day(first),
                last: day(last),
                cover,
                cover_said: None,
                words,
                note,
                told,
            }];
            notices(&list, &weeks, &[], &away, day("2026-03-18"))
        };
        assert_eq!(told("2026-02-10", "2026-02-12"), []);
        assert_eq!(told("2026-04-15", "2026-04-20"), [], "four weeks ahead");
        assert_eq!(told("2026-04-16", "2026-04-20"), [SelfCareNotice::NoDayOff]);
        assert_eq!(told("2026-01-01", "2026-01-18"), [SelfCareNotice::NoDayOff]);
    }

    impl SelfCareLook {
        fn moved(self, days: u64) -> SelfCareLook {
            SelfCareLook { week_of: self.week_of + Days::new(days), ..self }
        }
    }

    #[test]
    fn a_list_has_each_key_once_and_a_look_begins_on_a_monday() {
        assert_eq!(SelfCareList::offered().check(), Ok(()));
        let mut twice = SelfCareList::offered();
        twice.things[1].key = "lunch".into();
        assert_eq!(twice.check().unwrap_err()[0].problem, Problem::Twice);
        assert_eq!(look("2026-03-16", "lunch", SelfCareTick::No).check(), Ok(()));
        let tuesday = look("2026-03-17", "lunch", SelfCareTick::No);
        assert_eq!(tuesday.check().unwrap_err()[0].field, "week_of");
        let blank = SelfCareLook { answers: Vec::new(), ..tuesday };
        assert!(blank.check().unwrap_err().iter().any(|found| found.field == "answers"));
    }
}
