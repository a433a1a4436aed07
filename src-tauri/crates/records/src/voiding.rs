//! Something that was entered in error. It stays readable, and does not count.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, RecordId, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

states! {
    /// A voiding has happened.
    VoidingState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// Says that another record was entered in error; which one stands beside it as a link.
///
/// Records that are locked from the beginning are never changed. A slip is voided, shown struck through, and left
/// out of everything that is counted or worked out (ruling 24).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Voiding {
    /// On which day it was noticed.
    pub voided_on: NaiveDate,
    /// What happened, at most 300 characters; nothing more needs to be said.
    pub reason: Option<PrivateText>,
}

/// One record's word that another does not count: a voiding, or what took the other's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voids {
    /// Which record says it.
    pub from: RecordId,
    /// Of what kind that is.
    pub kind: Kind,
    /// What does not count.
    pub to: RecordId,
}

/// What does not count, by the words of one client's records.
///
/// What took another's place and was then made in error itself takes no place: the other one counts again. How ready
/// somebody said they were is said again for the day, and an earlier word never comes back by itself.
pub fn voided(all: &[Voids]) -> BTreeSet<RecordId> {
    let voidings = all.iter().filter(|one| one.kind == Kind::Voiding);
    let in_error: BTreeSet<_> = voidings.map(|one| &one.to).collect();
    let counts = |one: &&Voids| {
        matches!(one.kind, Kind::Voiding | Kind::Readiness) || !in_error.contains(&one.from)
    };
    all.iter().filter(counts).map(|one| one.to.clone()).collect()
}

impl Record for Voiding {
    const KIND: Kind = Kind::Voiding;
    const BODY_VERSION: u32 = 1;
    type State = VoidingState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.voided_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("voided_on", self.voided_on);
        check.maybe_text("reason", self.reason.as_ref(), 300);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.reason.iter().map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u32) -> RecordId {
        RecordId::parse(&format!("0197a000-0000-7000-8000-{number:012}")).unwrap()
    }

    fn voids(from: u32, kind: Kind, to: u32) -> Voids {
        Voids { from: id(from), kind, to: id(to) }
    }

    #[test]
    fn what_a_slip_took_the_place_of_counts_again() {
        let placed = [voids(2, Kind::SessionEvent, 1), voids(3, Kind::SessionEvent, 2)];
        assert_eq!(voided(&placed), [id(1), id(2)].into());
        let [first, second] = placed;
        let slip = [first, second, voids(9, Kind::Voiding, 3)];
        assert_eq!(voided(&slip), [id(1), id(3)].into(), "the second stands again, the first not");
    }

    #[test]
    fn an_earlier_word_on_how_ready_does_not_come_back_by_itself() {
        let all = [voids(2, Kind::Readiness, 1), voids(9, Kind::Voiding, 2)];
        assert_eq!(voided(&all), [id(1), id(2)].into());
    }
}
