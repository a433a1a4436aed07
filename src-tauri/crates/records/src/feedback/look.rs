//! A look at the working relationship, taken together.

use super::is_said;
use crate::check::Check;
use crate::rupture::AlliancePart;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// A look that was taken is just that.
    AllianceReviewState {
        /// It was kept.
        Kept = "kept", locked: false, next: [];
    }
}

/// A look at the working relationship, taken together every so many sessions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AllianceReview {
    /// On which day.
    pub reviewed_on: NaiveDate,
    /// What was said of each part; each part at most once.
    pub parts: Vec<ReviewedPart>,
    /// What is to stay as it is, at most 500 characters.
    pub keep: Option<PrivateText>,
    /// What is to be otherwise, at most 500 characters.
    pub change: Option<PrivateText>,
    /// When they look again, where they said so.
    pub look_again_on: Option<NaiveDate>,
}

/// What was said of one part of the working relationship.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReviewedPart {
    /// Which.
    pub part: AlliancePart,
    /// What the client says of it, at most 500 characters.
    pub client_words: Option<PrivateText>,
    /// What the therapist says of it, at most 500 characters.
    pub my_words: Option<PrivateText>,
}

impl AllianceReview {
    /// Whether anything was said or agreed in it.
    pub fn says_something(&self) -> bool {
        let of_parts = self.parts.iter().flat_map(|part| [&part.client_words, &part.my_words]);
        let mut said = of_parts.chain([&self.keep, &self.change]);
        said.any(|text| is_said(text.as_ref())) || self.look_again_on.is_some()
    }
}

impl Record for AllianceReview {
    const KIND: Kind = Kind::AllianceReview;
    const BODY_VERSION: u32 = 1;
    type State = AllianceReviewState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.reviewed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("reviewed_on", self.reviewed_on);
        check.count("parts", self.parts.len(), AlliancePart::ALL.len());
        check.maybe_text("keep", self.keep.as_ref(), 500);
        check.maybe_text("change", self.change.as_ref(), 500);
        check.maybe_day("look_again_on", self.look_again_on);
        for (at, part) in self.parts.iter().enumerate() {
            check.entry(Some(at));
            check.maybe_text("parts", part.client_words.as_ref(), 500);
            check.maybe_text("parts", part.my_words.as_ref(), 500);
            let is_twice = self.parts.iter().take(at).any(|one| one.part == part.part);
            check.add_if(is_twice, "parts", Problem::Twice);
        }
        check.entry(None);
        check.add_if(!self.says_something(), "all", Problem::Blank);
        let is_before = self.look_again_on.is_some_and(|on| on < self.reviewed_on);
        check.add_if(is_before, "look_again_on", Problem::EndsBeforeItBegins);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let parts = self.parts.iter().flat_map(|one| one.client_words.iter().chain(&one.my_words));
        parts.chain(&self.keep).chain(&self.change).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn fields(look: &AllianceReview) -> Vec<(&'static str, Problem)> {
        let found = look.check().err().unwrap_or_default();
        found.into_iter().map(|one| (one.field, one.problem)).collect()
    }

    #[test]
    fn a_look_with_nothing_in_it_is_no_look() {
        let nothing = AllianceReview {
            reviewed_on: day("2026-03-05"),
            parts: vec![ReviewedPart {
                part: AlliancePart::Bond,
                client_words: Some(" ".into()),
                my_words: None,
            }],
            keep: None,
            change: Some(" ".into()),
            look_again_on: None,
        };
        assert_eq!(fields(&nothing), [("all", Problem::Blank)]);
        let mut said = nothing.clone();
        said.parts[0].client_words = Some("I can say no here.".into());
        assert_eq!(fields(&said), []);
        let again = AllianceReview { look_again_on: Some(day("2026-06-05")), ..nothing.clone() };
        assert_eq!(fields(&again), []);
        let before = AllianceReview { look_again_on: Some(day("2026-03-04")), ..said.clone() };
        assert_eq!(fields(&before), [("look_again_on", Problem::EndsBeforeItBegins)]);
        said.parts.push(ReviewedPart { my_words: None, ..said.parts[0].clone() });
        assert_eq!(said.check().unwrap_err()[0].at, Some(1));
        assert_eq!(fields(&said), [("parts", Problem::Twice)]);
    }
}
