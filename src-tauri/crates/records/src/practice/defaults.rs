//! What a practice begins with in each place, until the therapist says otherwise.

use super::{CrisisLine, Jurisdiction, Paper, Practice};
use crate::PrivateText;
use crate::pacing::switch::CheckSettings;

impl Jurisdiction {
    /// Every place, in the order in which they are offered.
    pub const ALL: [Jurisdiction; 5] = [
        Jurisdiction::UkPrivate,
        Jurisdiction::UsGeneric,
        Jurisdiction::EuGeneric,
        Jurisdiction::AuGeneric,
        Jurisdiction::Other,
    ];

    /// The paper that printers hold there.
    pub fn paper(self) -> Paper {
        match self {
            Jurisdiction::UsGeneric => Paper::Letter,
            Jurisdiction::UkPrivate
            | Jurisdiction::EuGeneric
            | Jurisdiction::AuGeneric
            | Jurisdiction::Other => Paper::A4,
        }
    }

    /// A zone to begin with; the computer's own is better if it is known.
    pub fn zone(self) -> &'static str {
        match self {
            Jurisdiction::UkPrivate => "Europe/London",
            Jurisdiction::UsGeneric => "America/New_York",
            Jurisdiction::EuGeneric => "Europe/Berlin",
            Jurisdiction::AuGeneric => "Australia/Sydney",
            Jurisdiction::Other => "Etc/UTC",
        }
    }

    /// The lines that answer there in the worst hours. Nobody has checked them yet: the therapist does that.
    pub fn crisis_lines(self) -> Vec<CrisisLine> {
        let lines: &[(&str, &str)] = match self {
            Jurisdiction::UkPrivate => &[
                ("Samaritans, day and night", "116 123"),
                ("then option 2: NHS, day and night", "111"),
                ("in an emergency", "999"),
            ],
            Jurisdiction::UsGeneric => {
                &[("Lifeline, call or text, day and night", "988"), ("in an emergency", "911")]
            }
            Jurisdiction::EuGeneric => &[("in an emergency", "112")],
            Jurisdiction::AuGeneric => {
                &[("Lifeline, day and night", "13 11 14"), ("in an emergency", "000")]
            }
            Jurisdiction::Other => &[],
        };
        lines.iter().map(|(who, number)| unchecked(who, number)).collect()
    }

    /// Whether private notes usually stay outside a request for records there. Elsewhere a client can ask to see them.
    pub fn private_notes_stay_apart(self) -> bool {
        match self {
            Jurisdiction::UsGeneric => true,
            Jurisdiction::UkPrivate
            | Jurisdiction::EuGeneric
            | Jurisdiction::AuGeneric
            | Jurisdiction::Other => false,
        }
    }
}

impl Practice {
    /// A practice of which nothing is known but where it is.
    pub fn new(jurisdiction: Jurisdiction) -> Practice {
        Practice {
            therapist: PrivateText::default(),
            name: PrivateText::default(),
            phone: PrivateText::default(),
            jurisdiction,
            zone: jurisdiction.zone().to_owned(),
            paper: jurisdiction.paper(),
            complaints: None,
            crisis_lines: jurisdiction.crisis_lines(),
            still_true_weeks: super::twelve_weeks(),
            pacing_check: CheckSettings::default(),
            on_time_minutes: super::five_minutes(),
            alliance_review_sessions: super::ten_sessions(),
            active_goals: super::three_goals(),
            walk_months: super::half_a_year(),
            supervision_quarters: None,
            leave_notice_days: super::four_weeks(),
            kinder_words: None,
            repair_wordings: None,
            ways: None,
            section_names: None,
            first_week_left_on: None,
            retention: None,
        }
    }
}

/// A line that nobody has checked.
fn unchecked(who: &str, number: &str) -> CrisisLine {
    CrisisLine { who: who.into(), number: number.into(), verified_on: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;
    use chrono::NaiveDate;

    #[test]
    fn what_a_practice_begins_with_keeps_every_bound() {
        for place in Jurisdiction::ALL {
            assert_eq!(Practice::new(place).check(), Ok(()), "{place:?}");
        }
    }

    #[test]
    fn no_number_counts_as_checked_before_somebody_checked_it() {
        let today = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        for place in Jurisdiction::ALL {
            assert!(place.crisis_lines().iter().all(|line| !line.is_fresh(today)), "{place:?}");
        }
    }

    #[test]
    fn a_number_is_fresh_for_twelve_months_to_the_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let line = CrisisLine { verified_on: Some(day("2025-03-05")), ..unchecked("who", "1") };
        assert!(line.is_fresh(day("2026-03-05")));
        assert!(!line.is_fresh(day("2026-03-06")));
        assert!(!line.is_fresh(day("2025-03-04")), "a day that has not come yet");
    }

    #[test]
    fn a_practice_that_said_nothing_of_it_asks_after_twelve_weeks_and_never_is_not_forgotten() {
        let said = |practice: &Practice| serde_json::to_value(practice).unwrap();
        let back = |value| serde_json::from_value::<Practice>(value).unwrap().still_true_weeks;
        let new = Practice::new(Jurisdiction::UkPrivate);
        assert!(said(&new).get("still_true_weeks").is_none());
        assert_eq!(back(said(&new)), Some(12));
        for weeks in [None, Some(4), Some(52)] {
            let other = Practice { still_true_weeks: weeks, ..new.clone() };
            assert_eq!((other.check(), back(said(&other))), (Ok(()), weeks));
        }
        assert!(Practice { still_true_weeks: Some(3), ..new }.check().is_err());
    }

    #[test]
    fn a_zone_that_no_table_has_is_refused() {
        let practice =
            Practice { zone: "Europe/Quince".into(), ..Practice::new(Jurisdiction::UkPrivate) };
        assert_eq!(practice.check().unwrap_err()[0].field, "zone");
    }
}
