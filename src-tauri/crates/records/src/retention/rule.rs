//! Until when records are kept: worked out each time from what is known, never stored.

use crate::erasure::EarlyReason;
use crate::practice::Jurisdiction;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Retention;

/// The age from which a person is no minor, in years.
const MAJORITY: u8 = 18;

/// For how long records are kept. A starting value and no legal advice: an insurer or a regulator has the last word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// For how many years after the last contact.
    pub adult_years: u8,
    /// Until which age the records of somebody who came as a minor are kept at least.
    pub minor_until_age: u8,
}

impl Jurisdiction {
    /// The rule that a practice there begins with (domain 7.5). Where every country has its own, there is none.
    pub fn retention(self) -> Option<RetentionRule> {
        let rule =
            |adult_years, minor_until_age| Some(RetentionRule { adult_years, minor_until_age });
        match self {
            // No fixed statute; insurers and registers ask for seven years, and for 18 and seven.
            Jurisdiction::UkPrivate | Jurisdiction::AuGeneric => rule(7, 25),
            // APA record keeping guideline: seven years, for minors three past majority; a state's law wins.
            Jurisdiction::UsGeneric => rule(7, 21),
            Jurisdiction::EuGeneric | Jurisdiction::Other => None,
        }
    }
}

/// When the work with a client was, and when they were born.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    /// The first day that is known of the work.
    pub first_on: NaiveDate,
    /// The last contact: a session that was held, a call, a message; where there was none, the first day.
    pub last_on: NaiveDate,
    /// The day of birth, if it is known.
    pub born_on: Option<NaiveDate>,
}

/// Why records are kept until that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum KeptBecause {
    /// So many years after the last contact.
    LastContact,
    /// Whoever came as a minor is to reach an age first.
    CameAsMinor,
    /// The day of birth is not known: they may have been a newborn, so 18 years more.
    BirthUnknown,
    /// A day was written for this client.
    OwnDay,
}

/// Until when records are kept, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Until {
    /// The last day on which they are kept.
    pub day: NaiveDate,
    /// Why that one.
    pub because: KeptBecause,
}

impl RetentionRule {
    /// Until when the rule alone keeps somebody's records.
    pub fn until(&self, service: &Service) -> Until {
        let adult = years_after(service.last_on, self.adult_years);
        let Some(born_on) = service.born_on else {
            let day = years_after(service.last_on, self.adult_years.saturating_add(MAJORITY));
            return Until { day, because: KeptBecause::BirthUnknown };
        };
        let was_minor = service.first_on < years_after(born_on, MAJORITY);
        let minor = years_after(born_on, self.minor_until_age);
        if was_minor && minor > adult {
            Until { day: minor, because: KeptBecause::CameAsMinor }
        } else {
            Until { day: adult, because: KeptBecause::LastContact }
        }
    }
}

impl Retention {
    /// Until when this client's records are kept: a day of their own wins, and has a reason.
    ///
    /// Nothing where the practice has no numbers and this client no day.
    pub fn until(&self, rule: Option<&RetentionRule>, service: &Service) -> Option<Until> {
        match self.own_until {
            Some(day) => Some(Until { day, because: KeptBecause::OwnDay }),
            None => rule.map(|rule| rule.until(service)),
        }
    }
}

/// The same day so many years later. For 29 February, where there is none, the day after: never a day too early.
fn years_after(day: NaiveDate, years: u8) -> NaiveDate {
    let year = day.year().saturating_add(i32::from(years));
    let same = NaiveDate::from_ymd_opt(year, day.month(), day.day());
    same.or_else(|| NaiveDate::from_ymd_opt(year, 3, 1)).unwrap_or(NaiveDate::MAX)
}

/// Why a client's records are not erased yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotYet {
    /// A legal hold is on.
    Held,
    /// The work with them goes on.
    NotEnded,
    /// They are still to be kept, and nothing was said about erasing them before their day.
    BeforeItsDay,
}

/// Whether a client's records may be erased today. A hold is stronger than every reason.
///
/// # Errors
/// Why not yet.
pub fn may_be_erased(
    today: NaiveDate,
    until: Option<Until>,
    is_held: bool,
    has_ended: bool,
    early: Option<EarlyReason>,
) -> Result<(), NotYet> {
    if is_held {
        return Err(NotYet::Held);
    }
    if !has_ended && early != Some(EarlyReason::NeverAClient) {
        return Err(NotYet::NotEnded);
    }
    let is_past = until.is_some_and(|until| until.day < today);
    if is_past || early.is_some() { Ok(()) } else { Err(NotYet::BeforeItsDay) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const UK: RetentionRule = RetentionRule { adult_years: 7, minor_until_age: 25 };

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn until(
        rule: RetentionRule,
        first: &str,
        last: &str,
        born: Option<&str>,
    ) -> (String, KeptBecause) {
        let service = Service { first_on: day(first), last_on: day(last), born_on: born.map(day) };
        let until = rule.until(&service);
        (until.day.to_string(), until.because)
    }

    #[test]
    fn the_examples_of_the_design_come_out() {
        let found = until(UK, "2025-11-06", "2026-03-05", Some("1991-05-18"));
        assert_eq!(found, ("2033-03-05".into(), KeptBecause::LastContact));
        let found = until(UK, "2025-09-01", "2026-03-09", Some("2010-11-14"));
        assert_eq!(found, ("2035-11-14".into(), KeptBecause::CameAsMinor));
        let us = Jurisdiction::UsGeneric.retention().unwrap();
        let found = until(us, "2010-01-01", "2011-01-01", Some("2008-06-01"));
        assert_eq!(found, ("2029-06-01".into(), KeptBecause::CameAsMinor));
        assert_eq!(Jurisdiction::EuGeneric.retention(), None);
    }

    #[test]
    fn a_leap_day_is_never_a_day_too_early() {
        let found = until(UK, "2020-01-01", "2024-02-29", Some("1990-01-01"));
        assert_eq!(found.0, "2031-03-01");
        let found = until(UK, "2020-01-01", "2020-02-01", Some("2008-02-29"));
        assert_eq!(found, ("2033-03-01".into(), KeptBecause::CameAsMinor));
        // Eighteen on 1 March 2026: on 28 February still a minor.
        let found = until(UK, "2026-02-28", "2026-02-28", Some("2008-02-29"));
        assert_eq!(found, ("2033-03-01".into(), KeptBecause::CameAsMinor));
    }

    #[test]
    fn a_hold_is_stronger_than_every_reason_and_no_day_is_no_past_day() {
        let today = day("2026-03-05");
        let past = Some(Until { day: day("2026-03-04"), because: KeptBecause::LastContact });
        let now = Some(Until { day: today, because: KeptBecause::LastContact });
        let asked = Some(EarlyReason::AskedByClient);
        assert_eq!(may_be_erased(today, past, true, true, asked), Err(NotYet::Held));
        assert_eq!(may_be_erased(today, past, false, true, None), Ok(()));
        assert_eq!(may_be_erased(today, now, false, true, None), Err(NotYet::BeforeItsDay));
        assert_eq!(may_be_erased(today, None, false, true, None), Err(NotYet::BeforeItsDay));
        assert_eq!(may_be_erased(today, now, false, true, asked), Ok(()));
        assert_eq!(may_be_erased(today, past, false, false, asked), Err(NotYet::NotEnded));
        let mistake = Some(EarlyReason::NeverAClient);
        assert_eq!(may_be_erased(today, None, false, false, mistake), Ok(()));
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0_i32..40_000)
            .prop_map(|days| day("1950-01-01") + chrono::Days::new(days.unsigned_abs().into()))
    }

    proptest! {
        #[test]
        fn nothing_that_is_known_keeps_records_shorter(
            a in any_day(), b in any_day(), born in any_day(), years in 1_u8..=50, age in 18_u8..=60,
        ) {
            let (first_on, last_on) = (a.min(b), a.max(b));
            let rule = RetentionRule { adult_years: years, minor_until_age: age };
            let known = rule.until(&Service { first_on, last_on, born_on: Some(born) });
            let unknown = rule.until(&Service { first_on, last_on, born_on: None });
            // Never shorter than the years after the last contact, whoever they are.
            prop_assert!(known.day >= years_after(last_on, years));
            prop_assert!(unknown.day >= years_after(last_on, years));
            // Whoever was a minor reaches the age first.
            if first_on < years_after(born, MAJORITY) {
                prop_assert!(known.day >= years_after(born, age));
            }
            // A later contact, more years or a higher age never shorten it.
            let more = RetentionRule { adult_years: years.saturating_add(1), minor_until_age: age.saturating_add(1) };
            let same = Service { first_on, last_on, born_on: Some(born) };
            prop_assert!(more.until(&same).day >= known.day);
            let later = Service { first_on, last_on: last_on + chrono::Days::new(1), born_on: Some(born) };
            prop_assert!(rule.until(&later).day >= known.day);
            // Somebody born on the day they first came, at the latest, is kept no longer than when nothing is known,
            // as long as the minor rule is no longer than majority and the years.
            if age <= MAJORITY.saturating_add(years) && born <= first_on {
                prop_assert!(unknown.day >= known.day);
            }
        }

        #[test]
        fn a_hold_is_never_got_round(today in any_day(), until in any_day(), ended: bool, early in 0_usize..4) {
            let until = Some(Until { day: until, because: KeptBecause::OwnDay });
            let early = EarlyReason::ALL.get(early).copied();
            prop_assert_eq!(may_be_erased(today, until, true, ended, early), Err(NotYet::Held));
        }
    }
}
