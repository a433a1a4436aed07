//! How ready for a small step: the client's word and the therapist's, side by side, for one session.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// What was said was said. A newer one takes its place, and both stay.
    ReadinessState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// How ready for a small step the two of them are, for one session, which stands beside it as a link (domain 4.6).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Readiness {
    /// On which day.
    pub said_on: NaiveDate,
    /// What the client said. Nothing where nobody asked.
    pub client: Option<Ready>,
    /// What the therapist thinks. Nothing where nothing was noted.
    pub therapist: Option<Ready>,
    /// Why, at most 200 characters.
    pub why: Option<PrivateText>,
}

/// How ready, the most ready first: the later one stands where two differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Ready {
    /// Ready for a small step.
    SmallStep,
    /// Go gently.
    Gently,
    /// Not today. The client's is a veto (domain G5).
    NotToday,
}

impl Readiness {
    /// The more cautious of the two; nothing where neither said anything.
    pub fn stands(&self) -> Option<Ready> {
        self.client.into_iter().chain(self.therapist).max()
    }
}

impl Record for Readiness {
    const KIND: Kind = Kind::Readiness;
    const BODY_VERSION: u32 = 1;
    type State = ReadinessState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.said_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("said_on", self.said_on);
        check.maybe_line("why", self.why.as_ref(), 200);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.why.iter().map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(client: Option<Ready>, therapist: Option<Ready>) -> Option<Ready> {
        let said_on = "2026-03-12".parse().unwrap();
        Readiness { said_on, client, therapist, why: None }.stands()
    }

    #[test]
    fn the_more_cautious_word_stands_and_nobody_asked_is_no_word() {
        assert_eq!(said(Some(Ready::SmallStep), Some(Ready::Gently)), Some(Ready::Gently));
        assert_eq!(said(Some(Ready::NotToday), Some(Ready::SmallStep)), Some(Ready::NotToday));
        assert_eq!(said(None, Some(Ready::SmallStep)), Some(Ready::SmallStep));
        assert_eq!(said(None, None), None);
    }
}
