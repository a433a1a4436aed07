//! What a session left in the therapist, in the therapist's own words: for nobody else, and about the therapist, not
//! about a client (features F-K2, domain 7.1).

use crate::check::Check;
use crate::known::{Known, names_one_of};
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// Whether it still stands.
    OwnReactionState {
        /// It does.
        Kept = "kept", locked: false, next: [Struck];
        /// The therapist struck it. It stays to be read until it is taken up again.
        Struck = "struck", locked: false, next: [Kept];
    }
}

/// What the therapist noticed in themselves. Nothing of it is owed but one word somewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OwnReaction {
    /// On which day.
    pub on: NaiveDate,
    /// What was there in the body, at most 300 characters.
    pub in_body: Option<PrivateText>,
    /// What was felt, at most 300 characters.
    pub feeling: Option<PrivateText>,
    /// Towards or away from what it pulled, at most 300 characters.
    pub pull: Option<PrivateText>,
    /// What it may be about, at most 1000 characters.
    pub about: Option<PrivateText>,
    /// What becomes of it, if that was said.
    pub then: Option<ReactionThen>,
}

/// What the therapist does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReactionThen {
    /// Nothing for now.
    Nothing,
    /// It goes to supervision.
    Supervision,
    /// It goes to the therapist's own therapy.
    OwnTherapy,
    /// A break.
    Break,
}

impl OwnReaction {
    /// Whether a known name or code stands in it. It is kept as it was typed; the screen only says so, since no client
    /// belongs in here (domain 7.1).
    pub fn names_one_of(&self, known: &[Known]) -> bool {
        self.texts().any(|text| names_one_of(text.as_str(), known))
    }

    fn texts(&self) -> impl Iterator<Item = &PrivateText> {
        self.in_body.iter().chain(&self.feeling).chain(&self.pull).chain(&self.about)
    }
}

impl Record for OwnReaction {
    const KIND: Kind = Kind::OwnReaction;
    const BODY_VERSION: u32 = 1;
    type State = OwnReactionState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::Reflection
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("on", self.on);
        check.maybe_text("in_body", self.in_body.as_ref(), 300);
        check.maybe_text("feeling", self.feeling.as_ref(), 300);
        check.maybe_text("pull", self.pull.as_ref(), 300);
        check.maybe_text("about", self.about.as_ref(), 1000);
        let says = self.texts().any(|text| !text.is_blank());
        check.add_if(!says, "in_body", Problem::Blank);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.texts().map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Audience;

    fn reaction() -> OwnReaction {
        OwnReaction {
            on: "2026-03-05".parse().unwrap(),
            in_body: Some("Tight across the shoulders.".into()),
            feeling: None,
            pull: Some("To mend it at once.".into()),
            about: None,
            then: Some(ReactionThen::Supervision),
        }
    }

    #[test]
    fn one_word_somewhere_is_enough_and_none_is_too_little() {
        assert_eq!(reaction().check(), Ok(()));
        let feeling =
            OwnReaction { in_body: None, pull: None, feeling: Some("Tired.".into()), ..reaction() };
        assert_eq!(feeling.check(), Ok(()));
        let blank = OwnReaction { in_body: None, pull: None, ..reaction() };
        assert_eq!(blank.check().unwrap_err()[0].field, "in_body");
    }

    #[test]
    fn it_is_the_therapists_alone_and_a_reflection() {
        assert_eq!(reaction().record_class(), RecordClass::Reflection);
        assert_eq!(reaction().audience(), Audience::TherapistOnly);
    }

    #[test]
    fn a_code_or_a_name_is_noticed_as_a_whole_word_however_it_is_spelt() {
        let of_wren =
            OwnReaction { about: Some("After wren-07 I needed air.".into()), ..reaction() };
        let code = [Known::Code("WREN-07".into())];
        assert!(of_wren.names_one_of(&code) && !reaction().names_one_of(&code));
        let rent = OwnReaction { about: Some("Renting a room.".into()), ..reaction() };
        assert!(!rent.names_one_of(&[Known::Name("Ren".into())]), "part of a word is no name");
        let small =
            OwnReaction { about: Some("With some grace, it will pass.".into()), ..reaction() };
        let people = [Known::Name("Grace Will".into())];
        assert!(!small.names_one_of(&people), "a word that could be a name is none");
    }
}
