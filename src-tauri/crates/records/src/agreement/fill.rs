//! Taking into a draft what is already known: the ways to settle that the client chose.

use super::offered::in_language_of;
use super::{AgreementVersion, Clause, Meaning, Part, Voice};
use crate::check::Check;
use crate::grounding::{GroundingChoice, Preference};
use crate::{FieldProblem, PrivateText};
use serde::{Deserialize, Serialize};

/// What kind of thing stops everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StopSignal {
    /// A word.
    StopWord,
    /// A gesture.
    StopGesture,
}

impl StopSignal {
    /// Looks at the words of one, before they become a clause.
    pub fn check_words(text: &PrivateText) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_text("text", text, 600);
        check.done()
    }
}

impl From<StopSignal> for Meaning {
    fn from(signal: StopSignal) -> Meaning {
        match signal {
            StopSignal::StopWord => Meaning::StopWord,
            StopSignal::StopGesture => Meaning::StopGesture,
        }
    }
}

impl AgreementVersion {
    /// This draft with a stop signal that the client said, in their words and before everything else in its part.
    #[must_use]
    pub fn with_stop_signal(mut self, text: &PrivateText, signal: StopSignal) -> AgreementVersion {
        let id = AgreementVersion::next_clause_id([&self]);
        let (voice, meaning) = (Voice::ClientWords, Some(signal.into()));
        let clause = Clause { id, voice, lead: None, text: text.clone(), meaning };
        let mut sections = self.sections.iter_mut();
        if let Some(section) = sections.find(|section| section.part == Part::StopSignal) {
            section.clauses.insert(0, clause);
        }
        self
    }

    /// The clauses with the stop signal. Where nobody agreed to the version, only those in the client's own words count:
    /// what else stands there was offered and not said.
    pub fn stop_signal(&self, was_agreed: bool) -> impl Iterator<Item = &Clause> {
        let is_signal = |clause: &&Clause| {
            matches!(clause.meaning, Some(Meaning::StopWord | Meaning::StopGesture))
        };
        let counts = move |clause: &&Clause| was_agreed || clause.voice == Voice::ClientWords;
        let clauses = self.sections.iter().flat_map(|section| &section.clauses);
        clauses.filter(is_signal).filter(counts).filter(|clause| !clause.text.is_blank())
    }

    /// This draft with the client's ways to settle in its first part, copied by value.
    ///
    /// What works or may be tried stands with how it goes, what is not wanted with its name alone, and what the client
    /// said in their own words. A way of the built-in list is told in the language of the draft. A way whose name leads
    /// a clause already is left as it is. `earlier` are all versions there ever were, for the names of the clauses. In a
    /// language that nobody wrote for yet what is not wanted is left to the therapist, since its name alone would read
    /// as if it were wanted.
    pub fn with_choices(
        mut self,
        choices: &[GroundingChoice],
        earlier: &[AgreementVersion],
    ) -> AgreementVersion {
        let not_for_you = in_language_of(&self.language).map(|offers| offers.not_for_you);
        for choice in choices.iter().filter(|choice| !choice.name.is_blank()) {
            let here = choice.told_in(&self.language);
            let is_there = self.all_clauses().any(|(part, clause)| {
                part == Part::Grounding && (is_about(clause, choice) || is_about(clause, &here))
            });
            if let Some(told) = told(&here, not_for_you).filter(|_| !is_there) {
                self.take_choice(choice, told, earlier);
            }
        }
        self
    }

    fn take_choice(&mut self, choice: &GroundingChoice, told: Told, earlier: &[AgreementVersion]) {
        let said =
            choice.client_words.iter().filter(|words| !words.is_blank() && words.length() <= 600);
        let said: Vec<PrivateText> = said.cloned().collect();
        let (lead, text, meaning) = told;
        self.add_grounding(Voice::Joint, Some(lead), text, Some(meaning), earlier);
        for words in said {
            self.add_grounding(Voice::ClientWords, None, words, None, earlier);
        }
    }

    fn add_grounding(
        &mut self,
        voice: Voice,
        lead: Option<PrivateText>,
        text: PrivateText,
        meaning: Option<Meaning>,
        earlier: &[AgreementVersion],
    ) {
        let id = AgreementVersion::next_clause_id(earlier.iter().chain([&*self]));
        let mut sections =
            self.sections.iter_mut().filter(|section| section.part == Part::Grounding);
        if let Some(section) = sections.next() {
            section.clauses.push(Clause { id, voice, lead, text, meaning });
        }
    }
}

/// What leads a choice, what it says, and what it is.
type Told = (PrivateText, PrivateText, Meaning);

/// How a choice reads. Nothing for one that is not wanted where no words lead it.
fn told(choice: &GroundingChoice, not_for_you: Option<&str>) -> Option<Told> {
    let name = choice.name.as_str();
    match choice.preference {
        Preference::Works | Preference::Try => {
            let text =
                if choice.text.is_blank() { choice.name.clone() } else { choice.text.clone() };
            Some((lead(name), text, Meaning::SettlesWith))
        }
        Preference::NotForMe => Some((not_for_you?.into(), choice.name.clone(), Meaning::NotForMe)),
    }
}

/// A name with a colon, if the two fit before a clause.
fn lead(name: &str) -> PrivateText {
    let colon = if name.chars().count() < 60 { ":" } else { "" };
    PrivateText::from(format!("{name}{colon}"))
}

/// Whether a clause is about that way to settle.
fn is_about(clause: &Clause, choice: &GroundingChoice) -> bool {
    clause.lead.as_ref() == Some(&lead(choice.name.as_str()))
        || (clause.meaning == Some(Meaning::NotForMe) && clause.text == choice.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;
    use crate::agreement::{AgreementKind, blank_version};
    use crate::grounding::technique;
    use crate::practice::{Jurisdiction, Practice};
    use chrono::NaiveDate;

    fn choice(id: &str, preference: Preference, words: Option<&str>) -> GroundingChoice {
        let chosen =
            GroundingChoice::from_library(technique(id).unwrap(), preference, NaiveDate::default());
        GroundingChoice { client_words: words.map(PrivateText::from), ..chosen }
    }

    #[test]
    fn what_the_client_chose_stands_in_the_first_part_once() {
        let choices = [
            choice("gt-07", Preference::Works, Some("Warm mug is best.")),
            choice("gt-02", Preference::NotForMe, None),
        ];
        let draft =
            blank_version(AgreementKind::Safety, &Practice::new(Jurisdiction::UkPrivate), "en-GB")
                .with_choices(&choices, &[]);
        let told: Vec<_> = draft.sections[0]
            .clauses
            .iter()
            .map(|clause| (clause.id.as_str(), clause.meaning.clone()))
            .collect();
        assert_eq!(
            told,
            [("c16", Some(Meaning::SettlesWith)), ("c17", None), ("c18", Some(Meaning::NotForMe))]
        );
        assert_eq!(draft.check(), Ok(()));
        assert_eq!(draft.clone().with_choices(&choices, &[]), draft);
    }

    #[test]
    fn what_is_not_wanted_is_led_in_the_language_or_left_to_the_therapist() {
        let choices = [choice("gt-02", Preference::NotForMe, None)];
        let led = |language: &str| {
            let draft = blank_version(
                AgreementKind::Safety,
                &Practice::new(Jurisdiction::UkPrivate),
                language,
            )
            .with_choices(&choices, &[]);
            let lead = draft.sections[0].clauses.first().and_then(|clause| clause.lead.clone());
            lead.map(String::from)
        };
        assert_eq!(led("de-AT").as_deref(), Some("Nichts für Sie:"));
        assert_eq!(led("ar").as_deref(), Some("لا يناسبك:"));
        assert_eq!(led("fa").as_deref(), None);
    }

    #[test]
    fn a_way_of_the_built_in_list_is_told_in_the_language_of_the_draft_once() {
        let choices = [choice("gt-07", Preference::Works, Some("تدفئني."))];
        let draft =
            blank_version(AgreementKind::Safety, &Practice::new(Jurisdiction::UkPrivate), "ar")
                .with_choices(&choices, &[]);
        let leads = draft.sections[0].clauses.iter().map(|clause| clause.lead.as_ref());
        let leads: Vec<_> = leads.map(|lead| lead.map_or("", PrivateText::as_str)).collect();
        assert_eq!(leads, ["كوب دافئ:", ""]);
        assert_eq!(draft.check(), Ok(()));
        assert_eq!(draft.clone().with_choices(&choices, &[]), draft);
    }
}
