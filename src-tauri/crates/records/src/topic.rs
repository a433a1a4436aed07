//! Topics, and how open each of them is. Only the client makes one more open.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// A topic stands as its latest revision says; earlier ones are its history.
    TopicState {
        /// As it is now.
        Current = "current", locked: false, next: [TakenOff];
        /// Taken off the list, such as one that was written down for somebody else. Nothing of it is deleted.
        TakenOff = "taken_off", locked: false, next: [Current];
    }
}

/// A topic under a neutral label.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TopicBoundary {
    /// A neutral label, at most 60 characters.
    pub label: PrivateText,
    /// How open it is.
    pub openness: Openness,
    /// Who said so.
    pub set_by: SetBy,
    /// From when.
    pub valid_from: NaiveDate,
    /// What the client said about it, at most 200 characters.
    pub note: Option<PrivateText>,
}

/// How open a topic is, from most to least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Openness {
    /// May be talked about.
    Open,
    /// With care. What a topic is until somebody said otherwise.
    GoGently,
    /// Later, perhaps.
    NotYet,
    /// Left alone.
    OffLimits,
}

/// Who decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SetBy {
    /// The client.
    Client,
    /// Both together.
    Joint,
    /// The therapist, with the client there.
    TherapistWithClient,
}

impl Openness {
    /// How open a topic is that nobody has spoken about.
    pub const UNSAID: Openness = Openness::GoGently;
}

/// Whether somebody may change how open a topic is. The client may, at once, in either direction.
///
/// Only the client, alone or together with the therapist, makes a topic more open; the therapist may make it more
/// careful. For a topic that is new, ask [`may_begin`].
pub fn may_change(from: Openness, to: Openness, by: SetBy) -> bool {
    match by {
        SetBy::Client | SetBy::Joint => true,
        SetBy::TherapistWithClient => to >= from,
    }
}

/// Whether somebody may say first how open a topic is: it counts as [`Openness::UNSAID`] before.
pub fn may_begin(openness: Openness, by: SetBy) -> bool {
    may_change(Openness::UNSAID, openness, by)
}

impl Record for TopicBoundary {
    const KIND: Kind = Kind::TopicBoundary;
    const BODY_VERSION: u32 = 1;
    type State = TopicState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.valid_from)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("label", &self.label, 60);
        check.day("valid_from", self.valid_from);
        check.maybe_text("note", self.note.as_ref(), 200);
        check.done()
    }

    /// An off-limits topic is never suggested and never found by a search (domain 6.4).
    fn searchable_text(&self) -> Vec<&str> {
        if self.openness == Openness::OffLimits {
            return Vec::new();
        }
        let mut found = vec![self.label.as_str()];
        found.extend(self.note.iter().map(PrivateText::as_str));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;

    const ALL: [Openness; 4] =
        [Openness::Open, Openness::GoGently, Openness::NotYet, Openness::OffLimits];

    #[test]
    fn the_therapist_may_only_make_a_topic_more_careful() {
        for (at, from) in ALL.into_iter().enumerate() {
            for (to_at, to) in ALL.into_iter().enumerate() {
                assert_eq!(
                    may_change(from, to, SetBy::TherapistWithClient),
                    to_at >= at,
                    "{from:?} {to:?}"
                );
            }
        }
    }

    #[test]
    fn the_client_may_change_a_topic_in_any_way() {
        for by in [SetBy::Client, SetBy::Joint] {
            assert!(ALL.iter().all(|from| ALL.iter().all(|to| may_change(*from, *to, by))));
        }
    }

    #[test]
    fn a_new_topic_is_open_only_if_the_client_says_so() {
        assert!(!may_begin(Openness::Open, SetBy::TherapistWithClient));
        assert!(may_begin(Openness::GoGently, SetBy::TherapistWithClient));
        assert!(may_begin(Openness::OffLimits, SetBy::TherapistWithClient));
        assert!(ALL.into_iter().all(|openness| may_begin(openness, SetBy::Client)));
    }

    #[test]
    fn a_topic_that_was_taken_off_can_be_put_back() {
        assert!(TopicState::Current.may_become(TopicState::TakenOff));
        assert!(TopicState::TakenOff.may_become(TopicState::Current));
        assert_eq!(TopicState::from_token("taken_off"), Some(TopicState::TakenOff));
    }

    #[test]
    fn a_search_never_finds_a_topic_that_is_off_limits() {
        let topic = TopicBoundary {
            label: "the interview".into(),
            openness: Openness::OffLimits,
            set_by: SetBy::Client,
            valid_from: NaiveDate::default(),
            note: Some("ever".into()),
        };
        assert!(topic.searchable_text().is_empty());
        assert_eq!(
            TopicBoundary { openness: Openness::NotYet, ..topic }.searchable_text().len(),
            2
        );
    }
}
