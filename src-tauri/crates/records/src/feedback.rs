//! What a client said of the work, what the therapist changed, and whether it helped. And a look at the working
//! relationship every so many sessions.

mod look;

pub use look::{AllianceReview, AllianceReviewState, ReviewedPart};

use crate::check::Check;
use crate::rupture::AlliancePart;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
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
        } else if is_said(self.changed.as_ref()) {
            FeedbackState::Answered
        } else {
            FeedbackState::Heard
        }
    }
}

fn is_said(text: Option<&PrivateText>) -> bool {
    text.is_some_and(|text| !text.is_blank())
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
        // Whether it helped is said of something: of what was changed, or of why nothing was.
        let is_about_nothing = !is_said(self.changed.as_ref());
        for (field, is_given) in
            [("changed_on", self.changed_on.is_some()), ("helped", self.helped.is_some())]
        {
            check.add_if(is_given && is_about_nothing, field, Problem::WithoutItsPair);
        }
        for (field, on) in [("changed_on", self.changed_on), ("asked_on", self.asked_on)] {
            let is_before = on.is_some_and(|on| on < self.said_on);
            check.add_if(is_before, field, Problem::EndsBeforeItBegins);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said = self.changed.iter().chain(&self.helped_words);
        std::iter::once(&self.said).chain(said).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;
    use proptest::prelude::*;

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn said() -> Feedback {
        Feedback {
            said_on: day("2026-03-05"),
            said: "The end came too suddenly.".into(),
            about: Some(AlliancePart::Pace),
            changed: None,
            changed_on: None,
            helped: None,
            helped_words: None,
            asked_on: None,
        }
    }

    fn answered() -> Feedback {
        let changed = Some("I say when ten minutes are left.".into());
        Feedback { changed, changed_on: Some(day("2026-03-05")), ..said() }
    }

    fn fields(record: &impl Record) -> Vec<(&'static str, Problem)> {
        let found = record.check().err().unwrap_or_default();
        found.into_iter().map(|one| (one.field, one.problem)).collect()
    }

    #[test]
    fn it_stands_by_what_is_written_in_it_and_only_the_clients_word_settles_it() {
        assert_eq!(said().stands(), FeedbackState::Heard);
        let blank = Feedback { changed: Some(" \n".into()), ..said() };
        assert_eq!(blank.stands(), FeedbackState::Heard, "nothing was written");
        assert_eq!(answered().stands(), FeedbackState::Answered);
        let asked = Feedback { asked_on: Some(day("2026-03-12")), ..answered() };
        assert_eq!(asked.stands(), FeedbackState::Answered, "asking alone is no answer");
        let helped = |helped| Feedback { helped: Some(helped), ..answered() };
        assert_eq!(helped(FeedbackHelped::Unsure).stands(), FeedbackState::Answered);
        for word in [FeedbackHelped::Yes, FeedbackHelped::Partly, FeedbackHelped::No] {
            assert_eq!(helped(word).stands(), FeedbackState::Settled, "{word:?}");
        }
    }

    #[test]
    fn whether_it_helped_is_said_of_something_that_came_after() {
        assert_eq!((fields(&said()), fields(&answered())), (vec![], vec![]));
        let bare = Feedback { helped: Some(FeedbackHelped::Yes), ..said() };
        assert_eq!(fields(&bare), [("helped", Problem::WithoutItsPair)]);
        let since = Feedback { changed_on: Some(day("2026-03-06")), ..said() };
        assert_eq!(fields(&since), [("changed_on", Problem::WithoutItsPair)]);
        let early = Some(day("2026-03-04"));
        let before = Feedback { changed_on: early, asked_on: early, ..answered() };
        let found = ["changed_on", "asked_on"].map(|field| (field, Problem::EndsBeforeItBegins));
        assert_eq!(fields(&before), found);
    }

    fn any_feedback() -> impl Strategy<Value = Feedback> {
        let helped = prop::option::of(prop::sample::select(vec![
            FeedbackHelped::Yes,
            FeedbackHelped::Partly,
            FeedbackHelped::No,
            FeedbackHelped::Unsure,
        ]));
        let changed = prop::option::of("[ a-c]{0,3}");
        (changed, helped).prop_map(|(changed, helped)| Feedback {
            changed: changed.map(PrivateText::from),
            helped,
            ..said()
        })
    }

    proptest! {
        #[test]
        fn what_is_written_may_be_rewritten_in_any_order(all in prop::collection::vec(any_feedback(), 1..8)) {
            let mut stands = FeedbackState::Heard;
            for one in all.into_iter().filter(|one| one.check().is_ok()) {
                let next = one.stands();
                prop_assert!(next == stands || stands.may_become(next));
                prop_assert_eq!(next == FeedbackState::Heard, !is_said(one.changed.as_ref()));
                stands = next;
            }
        }
    }
}
