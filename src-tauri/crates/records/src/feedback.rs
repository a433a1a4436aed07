//! What a client said of the work, what the therapist changed, and whether it helped. And a look at the working
//! relationship every so many sessions.

use crate::check::Check;
use crate::rupture::AlliancePart;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How far what was said was taken up. It follows from what is written in it.
    FeedbackState {
        /// It was heard.
        Heard = "heard", locked: false, next: [Answered, Settled];
        /// Something was changed, or it was said why not.
        Answered = "answered", locked: false, next: [Heard, Settled];
        /// The client said whether it helped.
        Settled = "settled", locked: false, next: [Heard, Answered];
    }
}

/// What a client said of the work, and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// On which day it was said.
    pub said_on: NaiveDate,
    /// In the client's words, 1 to 500 characters.
    pub said: PrivateText,
    /// About which part of the working relationship, where it is about one.
    pub about: Option<AlliancePart>,
    /// What the therapist changed, or why nothing was changed; at most 500 characters.
    pub changed: Option<PrivateText>,
    /// Since which day.
    pub changed_on: Option<NaiveDate>,
    /// Whether it helped, in the client's view.
    pub helped: Option<FeedbackHelped>,
    /// In their words, at most 500 characters.
    pub helped_words: Option<PrivateText>,
    /// On which day they were asked.
    pub asked_on: Option<NaiveDate>,
}

/// Whether a change helped, in the client's view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackHelped {
    /// It helped.
    Yes,
    /// Partly.
    Partly,
    /// It did not.
    No,
    /// They cannot say yet.
    Unsure,
}

impl Feedback {
    /// How far it was taken up, by what is written in it.
    pub fn stands(&self) -> FeedbackState {
        if self.helped.is_some_and(|helped| helped != FeedbackHelped::Unsure) {
            FeedbackState::Settled
        } else if self.changed.is_some() {
            FeedbackState::Answered
        } else {
            FeedbackState::Heard
        }
    }
}

impl Record for Feedback {
    const KIND: Kind = Kind::Feedback;
    const BODY_VERSION: u32 = 1;
    type State = FeedbackState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.said_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("said_on", self.said_on);
        check.owed_text("said", &self.said, 500);
        check.maybe_text("changed", self.changed.as_ref(), 500);
        check.maybe_day("changed_on", self.changed_on);
        check.maybe_text("helped_words", self.helped_words.as_ref(), 500);
        check.maybe_day("asked_on", self.asked_on);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said = self.changed.iter().chain(&self.helped_words);
        std::iter::once(&self.said).chain(said).map(PrivateText::as_str).collect()
    }
}

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
            check.add_if(is_twice, "parts", crate::Problem::OutOfPlace);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let parts = self.parts.iter().flat_map(|one| one.client_words.iter().chain(&one.my_words));
        parts.chain(&self.keep).chain(&self.change).map(PrivateText::as_str).collect()
    }
}
