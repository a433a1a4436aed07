//! Planned time away: told well ahead, with who stands in (domain 9.4).

mod words;

pub use words::LeaveCoverOut;

use crate::check::Check;
use crate::schedule_change::HowTold;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

states! {
    /// Whether it is to be.
    LeaveState {
        /// Yes. That it began and is over is told by its days.
        Planned = "planned", locked: false, next: [CalledOff];
        /// It is not to be after all.
        CalledOff = "called_off", locked: false, next: [Planned];
    }
}

/// How many days ahead time away is told, unless the practice says otherwise (domain 9.4).
pub const NOTICE_DAYS: u8 = 28;

/// Time away, and who was told of it. Whom a telling is about stands beside it as a link with its part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Leave {
    /// The first day.
    pub first: NaiveDate,
    /// The last day; never before the first, and at most a year after it.
    pub last: NaiveDate,
    /// Who stands in, and for what, at most 200 characters.
    pub cover: Option<PrivateText>,
    /// Who stands in, as a message to a client may say it: a name and a number, and nothing of what for. At most 120
    /// characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub cover_said: Option<PrivateText>,
    /// What clients are told, at most 800 characters.
    pub words: Option<PrivateText>,
    /// For the therapist alone, at most 500 characters.
    pub note: Option<PrivateText>,
    /// Who was told, at most 400.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<LeaveTold>>"))]
    pub told: Vec<LeaveTold>,
}

/// That one client was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LeaveTold {
    /// Which part of the record it is, unique in it; the link to the client names it.
    pub part: u16,
    /// On which day.
    pub told_on: NaiveDate,
    /// How.
    pub how: HowTold,
}

impl Leave {
    /// The day until which everybody is told, so many days ahead.
    pub fn tell_by(&self, notice_days: u8) -> NaiveDate {
        self.first.checked_sub_days(Days::new(notice_days.into())).unwrap_or(self.first)
    }

    /// Whether a day falls into it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// Whether it is over.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.last < today
    }

    /// The part that a new telling gets.
    pub fn next_part(&self) -> u16 {
        self.told.iter().map(|told| told.part).max().map_or(1, |most| most.saturating_add(1))
    }

    /// The same time away as typed anew, with who was told before: no form changes that.
    #[must_use]
    pub fn typed_over(self, before: &Leave) -> Leave {
        Leave { told: before.told.clone(), ..self }
    }
}

impl Record for Leave {
    const KIND: Kind = Kind::Leave;
    const BODY_VERSION: u32 = 1;
    type State = LeaveState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.first)
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("first", self.first);
        check.day("last", self.last);
        let days = (self.last - self.first).num_days();
        check.add_if(days < 0, "last", Problem::EndsBeforeItBegins);
        check.range("last", i32::try_from(days).unwrap_or(i32::MAX).max(0), 0, 366);
        check.maybe_text("cover", self.cover.as_ref(), 200);
        check.maybe_text("cover_said", self.cover_said.as_ref(), 120);
        check.maybe_text("words", self.words.as_ref(), 800);
        check.maybe_text("note", self.note.as_ref(), 500);
        check.count("told", self.told.len(), 400);
        for (at, told) in self.told.iter().enumerate() {
            check.entry(Some(at));
            check.day("told", told.told_on);
            let is_twice = self.told.iter().take(at).any(|one| one.part == told.part);
            check.add_if(is_twice, "told", Problem::Twice);
            check.add_if(told.how == HowTold::NotTold, "told", Problem::OutOfPlace);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let own = [&self.cover, &self.cover_said, &self.words, &self.note].into_iter().flatten();
        own.map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn leave() -> Leave {
        Leave {
            first: day("2026-08-03"),
            last: day("2026-08-14"),
            cover: None,
            cover_said: None,
            words: None,
            note: None,
            told: Vec::new(),
        }
    }

    #[test]
    fn it_is_told_so_many_days_ahead() {
        assert_eq!(leave().tell_by(NOTICE_DAYS), day("2026-07-06"));
        assert!(leave().holds(day("2026-08-14")) && !leave().holds(day("2026-08-15")));
        assert!(!leave().is_over(day("2026-08-14")) && leave().is_over(day("2026-08-15")));
    }

    #[test]
    fn it_ends_no_earlier_than_it_begins_and_nobody_was_told_by_not_being_told() {
        let turned = Leave { last: day("2026-08-02"), ..leave() };
        assert_eq!(turned.check().unwrap_err()[0].field, "last");
        let told = |part, how| LeaveTold { part, told_on: day("2026-06-01"), how };
        let one = Leave { told: vec![told(1, HowTold::InPerson)], ..leave() };
        assert_eq!((one.check(), one.next_part()), (Ok(()), 2));
        assert!(Leave { told: vec![told(1, HowTold::NotTold)], ..leave() }.check().is_err());
        let twice = vec![told(1, HowTold::Phone), told(1, HowTold::Text)];
        assert!(Leave { told: twice, ..leave() }.check().is_err());
    }
}
