//! Which old copies a stick lets go of, so that it never fills up.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::CopyName;

const ALL_OF_THE_LAST_DAYS: i64 = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;
const NEVER_UNDER: usize = 3;

/// The copies that may go: all of the last seven days stay, then one a week for four weeks, one a
/// month for twelve months, one a year. The newest three always stay.
pub fn to_let_go(copies: &[CopyName], today: NaiveDate) -> Vec<CopyName> {
    let mut newest_first = copies.to_vec();
    newest_first.sort_unstable_by(|a, b| b.cmp(a));
    let mut kept: BTreeSet<CopyName> = newest_first.iter().take(NEVER_UNDER).copied().collect();
    kept.extend(newest_first.iter().filter(|copy| is_recent(copy, today)));
    kept.extend(
        newest_of_each(&newest_first, |day| (day.iso_week().year(), day.iso_week().week()))
            .take(WEEKS),
    );
    kept.extend(newest_of_each(&newest_first, |day| (day.year(), day.month())).take(MONTHS));
    kept.extend(newest_of_each(&newest_first, |day| (day.year(), 0)));
    newest_first.into_iter().filter(|copy| !kept.contains(copy)).collect()
}

/// A copy from a clock that ran ahead counts as recent.
fn is_recent(copy: &CopyName, today: NaiveDate) -> bool {
    (today - copy.made.date()).num_days() < ALL_OF_THE_LAST_DAYS
}

fn newest_of_each<'a>(
    newest_first: &'a [CopyName],
    span: impl Fn(NaiveDate) -> (i32, u32) + 'a,
) -> impl Iterator<Item = CopyName> + 'a {
    let mut seen = BTreeSet::new();
    newest_first.iter().copied().filter(move |copy| seen.insert(span(copy.made.date())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, NaiveTime};
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn copy(days_ago: u64, counter: u64) -> CopyName {
        CopyName {
            counter,
            made: today().checked_sub_days(Days::new(days_ago)).unwrap().and_time(NaiveTime::MIN),
        }
    }

    #[test]
    fn three_copies_stay_however_old() {
        assert_eq!(to_let_go(&[copy(4000, 1), copy(3999, 2), copy(3998, 3)], today()), []);
    }

    #[test]
    fn twenty_years_of_daily_copies_become_a_handful() {
        let all: Vec<_> = (0..7300).map(|day| copy(7299 - day, day + 1)).collect();
        let gone = to_let_go(&all, today());
        assert_eq!(
            all.len() - gone.len(),
            7 + 3 + 11 + 19,
            "7 days, 3 more weeks, 11 more months, 19 more years"
        );
        assert!(gone.iter().all(|copy| (today() - copy.made.date()).num_days() >= 7));
    }

    proptest! {
        #[test]
        fn the_newest_three_and_the_last_week_always_stay(days in prop::collection::vec(0_u64..6000, 0..60)) {
            let mut days = days;
            days.sort_unstable_by(|a, b| b.cmp(a));
            let all: Vec<_> = days.iter().zip(1..).map(|(day, counter)| copy(*day, counter)).collect();
            let gone = to_let_go(&all, today());
            let newest: Vec<_> = all.iter().rev().take(3).collect();
            prop_assert!(newest.iter().all(|copy| !gone.contains(copy)));
            prop_assert!(gone.iter().all(|copy| !is_recent(copy, today())));
            prop_assert!(all.len() < 3 || all.len() - gone.len() >= 3);
            let left: Vec<_> = all.iter().filter(|copy| !gone.contains(copy)).copied().collect();
            prop_assert_eq!(to_let_go(&left, today()), vec![], "letting go twice lets nothing more go");
        }
    }
}
