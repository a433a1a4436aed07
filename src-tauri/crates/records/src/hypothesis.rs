//! An attachment-informed working hypothesis: a tentative idea about closeness and pace, with what speaks for it and
//! what does not. Not a diagnosis; never inferred by the program, never on a page made for a client (domain 3).

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// An idea is looked at again after at most so many days.
pub const LOOK_AGAIN_WITHIN_DAYS: u64 = 90;

states! {
    /// How an idea stands. Nothing moves it by time alone: that it is due is worked out (ruling 30).
    HypothesisState {
        /// Being written.
        Draft = "draft", locked: false, next: [Working, SetAside];
        /// In use. One for each context at most.
        Working = "working", locked: false, next: [Revised, SetAside];
        /// Another took its place.
        Revised = "revised", locked: true, next: [];
        /// Given up.
        SetAside = "set_aside", locked: true, next: [];
    }
}

/// A working hypothesis. Several may stand side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Hypothesis {
    /// Which way it leans.
    pub pattern: Pattern,
    /// With whom: patterns belong to relationships, not to persons.
    pub context: PatternContext,
    /// The idea, 1 to 400 characters, beginning tentatively.
    pub statement: PrivateText,
    /// How far it carries, in a word.
    pub confidence: Confidence,
    /// What speaks for it, at most 20.
    pub evidence_for: Vec<Evidence>,
    /// What does not fit, at most 20.
    pub evidence_against: Vec<Evidence>,
    /// On which day contrary evidence was looked for and none was found, if so.
    pub looked_for_contrary_on: Option<NaiveDate>,
    /// What else could explain it, at most 500 characters: culture, danger, grief, language, sleep.
    pub other_explanations: Option<PrivateText>,
    /// What it might mean for the pace, at most 8 ideas of 200 characters. Nothing of it enters a plan by itself.
    pub pacing_ideas: Vec<PrivateText>,
    /// Whether it was talked about with the client.
    pub discussed: Discussed,
    /// The client's own way to say it, at most 400 characters.
    pub client_words: Option<PrivateText>,
    /// When to look at it again, at most 90 days after it was last looked at.
    pub look_again_on: NaiveDate,
    /// On which day it was last looked at.
    pub looked_at_on: NaiveDate,
}

/// Which way an idea leans. The words are about closeness, never about the person (domain H5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Pattern {
    /// Mostly at ease with closeness.
    LeansSecure,
    /// Closeness feels uncertain.
    LeansAnxious,
    /// Self-reliance feels safer.
    LeansAvoidant,
    /// Closeness feels both wanted and unsafe.
    LeansDisorganised,
    /// Mixed, or not clear.
    MixedOrUnclear,
}

/// With whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PatternContext {
    /// With the therapist.
    WithTherapist,
    /// With a partner.
    WithPartner,
    /// With family.
    WithFamily,
    /// With people in authority.
    WithAuthority,
    /// In general.
    General,
}

/// How far an idea carries. There is no higher word (domain H2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Tentative.
    Tentative,
    /// Some support.
    SomeSupport,
    /// Well supported.
    WellSupported,
}

/// Something that was seen or said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// On which day.
    pub on: NaiveDate,
    /// What, 1 to 300 characters: what anybody could have seen or heard.
    pub what: PrivateText,
    /// Whether these are the client's own words.
    pub is_client_words: bool,
}

/// Whether an idea was talked about with the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Discussed {
    /// No.
    No,
    /// In part.
    Partly,
    /// Yes, and in the client's words.
    Yes,
    /// The client would rather not.
    ClientDeclined,
}

impl Hypothesis {
    /// Whether it is time to look at it again. Then nothing of it is copied into a plan (domain H4).
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.look_again_on <= today
    }

    /// What is owed before it is in use: what speaks for it, what else could explain it, and for the last word of
    /// confidence three pieces on two days, one in the client's words, with what does not fit looked for (domain H2).
    pub fn missing(&self) -> Vec<&'static str> {
        let explains = self.other_explanations.as_ref().is_some_and(|text| !text.is_blank());
        let carries = self.confidence != Confidence::WellSupported || self.is_well_supported();
        [
            ("evidence_for", !self.evidence_for.is_empty()),
            ("other_explanations", explains),
            ("confidence", carries),
        ]
        .into_iter()
        .filter(|(_, is_there)| !is_there)
        .map(|(field, _)| field)
        .collect()
    }

    fn is_well_supported(&self) -> bool {
        let days: BTreeSet<_> = self.evidence_for.iter().map(|piece| piece.on).collect();
        let looked = !self.evidence_against.is_empty() || self.looked_for_contrary_on.is_some();
        self.evidence_for.len() >= 3
            && days.len() >= 2
            && self.evidence_for.iter().any(|piece| piece.is_client_words)
            && looked
    }
}

impl Record for Hypothesis {
    const KIND: Kind = Kind::Hypothesis;
    const BODY_VERSION: u32 = 1;
    type State = HypothesisState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.looked_at_on)
    }

    /// Kept apart: on no page made for a client.
    fn record_class(&self) -> RecordClass {
        RecordClass::PsychotherapyNote
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_text("statement", &self.statement, 400);
        check.maybe_text("other_explanations", self.other_explanations.as_ref(), 500);
        check.maybe_text("client_words", self.client_words.as_ref(), 400);
        for (field, pieces) in
            [("evidence_for", &self.evidence_for), ("evidence_against", &self.evidence_against)]
        {
            check.count(field, pieces.len(), 20);
            for (at, piece) in pieces.iter().enumerate() {
                check.entry(Some(at));
                check.owed_text(field, &piece.what, 300);
                check.day(field, piece.on);
            }
            check.entry(None);
        }
        check.count("pacing_ideas", self.pacing_ideas.len(), 8);
        for (at, idea) in self.pacing_ideas.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("pacing_ideas", idea, 200);
        }
        check.entry(None);
        check.day("looked_at_on", self.looked_at_on);
        let latest = self.looked_at_on.checked_add_days(Days::new(LOOK_AGAIN_WITHIN_DAYS));
        let is_late = latest.is_none_or(|latest| self.look_again_on > latest);
        check.add_if(is_late, "look_again_on", Problem::WrongForm);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let texts = std::iter::once(&self.statement).chain(&self.other_explanations);
        let pieces =
            self.evidence_for.iter().chain(&self.evidence_against).map(|piece| &piece.what);
        let texts = texts.chain(&self.client_words).chain(pieces).chain(&self.pacing_ideas);
        texts.map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn piece(on: &str, is_client_words: bool) -> Evidence {
        Evidence {
            on: day(on),
            what: "Laughed and changed topic when thanked.".into(),
            is_client_words,
        }
    }

    fn idea() -> Hypothesis {
        Hypothesis {
            pattern: Pattern::LeansAvoidant,
            context: PatternContext::WithTherapist,
            statement: "So far it looks as if staying self-reliant feels safer.".into(),
            confidence: Confidence::SomeSupport,
            evidence_for: vec![piece("2026-01-15", false)],
            evidence_against: Vec::new(),
            looked_for_contrary_on: None,
            other_explanations: Some("Short of sleep in January.".into()),
            pacing_ideas: Vec::new(),
            discussed: Discussed::No,
            client_words: None,
            looked_at_on: day("2026-03-05"),
            look_again_on: day("2026-05-20"),
        }
    }

    #[test]
    fn an_idea_is_in_use_only_with_evidence_and_another_explanation() {
        assert!(idea().missing().is_empty());
        let bare = Hypothesis { evidence_for: Vec::new(), other_explanations: None, ..idea() };
        assert_eq!(bare.missing(), ["evidence_for", "other_explanations"]);
    }

    #[test]
    fn the_last_word_of_confidence_rests_on_three_pieces_two_days_their_words_and_a_look_for_the_contrary()
     {
        let well = Hypothesis { confidence: Confidence::WellSupported, ..idea() };
        assert_eq!(well.missing(), ["confidence"]);
        let three =
            vec![piece("2026-01-15", false), piece("2026-02-26", true), piece("2026-02-26", false)];
        let well = Hypothesis { evidence_for: three, ..well };
        assert_eq!(well.missing(), ["confidence"], "nobody looked for what does not fit");
        let looked = Hypothesis { looked_for_contrary_on: Some(day("2026-03-05")), ..well.clone() };
        assert!(looked.missing().is_empty());
        let found = Hypothesis { evidence_against: vec![piece("2026-03-05", false)], ..well };
        assert!(found.missing().is_empty());
    }

    #[test]
    fn it_is_looked_at_again_within_ninety_days() {
        assert_eq!(idea().check(), Ok(()));
        let late = Hypothesis { look_again_on: day("2026-06-04"), ..idea() };
        assert_eq!(late.check().unwrap_err()[0].field, "look_again_on");
        assert!(idea().is_due(day("2026-05-20")) && !idea().is_due(day("2026-05-19")));
    }
}
