//! Taking into a draft what is already known: the ways to settle that the client chose.

use super::template::is_english;
use super::{AgreementVersion, Clause, Meaning, Part, Voice};
use crate::PrivateText;
use crate::grounding::{GroundingChoice, Preference};

/// What leads a way to settle that is not wanted.
const NOT_FOR_YOU: &str = "Not for you:";

impl AgreementVersion {
    /// This draft with the client's ways to settle in its first part, copied by value.
    ///
    /// What works or may be tried stands with how it goes, what is not wanted with its name alone, and what the client
    /// said in their own words. A way whose name leads a clause already is left as it is. `earlier` are all versions
    /// there ever were, for the names of the clauses. In another language than English what is not wanted is left to
    /// the therapist, since its name alone would read as if it were wanted.
    pub fn with_choices(
        mut self,
        choices: &[GroundingChoice],
        earlier: &[AgreementVersion],
    ) -> AgreementVersion {
        let can_say_not = is_english(&self.language);
        let wanted =
            |choice: &&GroundingChoice| can_say_not || choice.preference != Preference::NotForMe;
        for choice in choices.iter().filter(|choice| !choice.name.is_blank()).filter(wanted) {
            let is_there = self
                .all_clauses()
                .any(|(part, clause)| part == Part::Grounding && is_about(clause, choice));
            if !is_there {
                self.take_choice(choice, earlier);
            }
        }
        self
    }

    fn take_choice(&mut self, choice: &GroundingChoice, earlier: &[AgreementVersion]) {
        let said =
            choice.client_words.iter().filter(|words| !words.is_blank() && words.length() <= 600);
        let said: Vec<PrivateText> = said.cloned().collect();
        let (lead, text, meaning) = told(choice);
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

/// How a choice reads: what leads it, what it says, and what it is.
fn told(choice: &GroundingChoice) -> (PrivateText, PrivateText, Meaning) {
    let name = choice.name.as_str();
    match choice.preference {
        Preference::Works | Preference::Try => {
            let text =
                if choice.text.is_blank() { choice.name.clone() } else { choice.text.clone() };
            (lead(name), text, Meaning::SettlesWith)
        }
        Preference::NotForMe => (NOT_FOR_YOU.into(), choice.name.clone(), Meaning::NotForMe),
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
    use crate::agreement::blank_version;
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
        let draft = blank_version(&Practice::new(Jurisdiction::UkPrivate), "en-GB")
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
        let arabic = blank_version(&Practice::new(Jurisdiction::UkPrivate), "ar")
            .with_choices(&choices, &[]);
        assert!(
            arabic.sections[0]
                .clauses
                .iter()
                .all(|clause| clause.meaning != Some(Meaning::NotForMe))
        );
    }
}
