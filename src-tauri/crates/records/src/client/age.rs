//! How old a client is, as far as anybody knows. Everything that depends on age asks here.

use super::Client;
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// From this age on somebody is grown up (ruling 37; where the law says otherwise, the therapist knows better).
pub const GROWN_UP: u32 = 18;

/// About how old somebody is, where the day of birth is not known (domain 0.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum AgeBand {
    /// Under thirteen.
    #[serde(rename = "under_13")]
    Under13,
    /// Thirteen to fifteen.
    #[serde(rename = "13_15")]
    From13To15,
    /// Sixteen or seventeen.
    #[serde(rename = "16_17")]
    From16To17,
    /// Eighteen or older.
    #[serde(rename = "adult")]
    Adult,
}

/// How old somebody is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// In whole years, by the day of birth.
    Known(u32),
    /// About, as it was said.
    Band(AgeBand),
    /// Nobody wrote it down.
    Unknown,
}

impl AgeBand {
    /// The band that so many whole years fall into.
    pub fn of_years(years: u32) -> AgeBand {
        match years {
            0..=12 => AgeBand::Under13,
            13..=15 => AgeBand::From13To15,
            16..GROWN_UP => AgeBand::From16To17,
            _ => AgeBand::Adult,
        }
    }
}

impl Age {
    /// The band, if anything is known.
    pub fn band(self) -> Option<AgeBand> {
        match self {
            Age::Known(years) => Some(AgeBand::of_years(years)),
            Age::Band(band) => Some(band),
            Age::Unknown => None,
        }
    }

    /// Whether they are known to be grown up. Unknown is not grown up.
    pub fn is_grown_up(self) -> bool {
        self.band() == Some(AgeBand::Adult)
    }

    /// Whether they are known to be under 18. Unknown is not under 18 either: nothing is read from a blank.
    pub fn is_under_18(self) -> bool {
        self.band().is_some_and(|band| band < AgeBand::Adult)
    }
}

impl Client {
    /// How old they are on a day: by the day of birth where it is known, else by the band.
    pub fn age_on(&self, today: NaiveDate) -> Age {
        match (self.date_of_birth.and_then(|born| whole_years(born, today)), self.age_band) {
            (Some(years), _) => Age::Known(years),
            (None, Some(band)) => Age::Band(band),
            (None, None) => Age::Unknown,
        }
    }
}

/// Whole years from a birth to a day; nothing where the birth is still to come. Whoever was born on 29 February is a
/// year older on the 28th of a year without one.
fn whole_years(born: NaiveDate, today: NaiveDate) -> Option<u32> {
    let apart = u32::try_from(today.year() - born.year()).ok()?;
    let birthday = born.checked_add_months(Months::new(apart * 12))?;
    if birthday <= today { Some(apart) } else { apart.checked_sub(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn born(on: &str) -> Client {
        Client { date_of_birth: Some(day(on)), ..Client::new("WREN".into(), "en-GB") }
    }

    #[test]
    fn a_birthday_makes_somebody_grown_up_on_its_day() {
        let young = born("2008-03-12");
        assert_eq!(young.age_on(day("2026-03-11")), Age::Known(17));
        assert!(young.age_on(day("2026-03-11")).is_under_18());
        assert_eq!(young.age_on(day("2026-03-12")), Age::Known(18));
        assert!(young.age_on(day("2026-03-12")).is_grown_up());
        assert!(born("2008-02-29").age_on(day("2026-02-28")).is_grown_up());
    }

    #[test]
    fn what_is_not_known_is_neither_young_nor_grown_up() {
        let blank = Client::new("WREN".into(), "en-GB").age_on(day("2026-03-12"));
        assert!(!blank.is_under_18() && !blank.is_grown_up());
        assert_eq!(born("2030-01-01").age_on(day("2026-03-12")), Age::Unknown, "not yet born");
    }

    #[test]
    fn a_day_of_birth_counts_before_a_band() {
        let both = Client { age_band: Some(AgeBand::Adult), ..born("2012-01-01") };
        assert_eq!(both.age_on(day("2026-03-12")).band(), Some(AgeBand::From13To15));
        let band = Client { date_of_birth: None, ..both };
        assert!(band.age_on(day("2026-03-12")).is_grown_up());
    }

    #[test]
    fn every_year_falls_into_one_band() {
        for (years, band) in [
            (0, AgeBand::Under13),
            (12, AgeBand::Under13),
            (13, AgeBand::From13To15),
            (15, AgeBand::From13To15),
            (16, AgeBand::From16To17),
            (17, AgeBand::From16To17),
            (18, AgeBand::Adult),
            (90, AgeBand::Adult),
        ] {
            assert_eq!(AgeBand::of_years(years), band, "{years}");
        }
    }
}
