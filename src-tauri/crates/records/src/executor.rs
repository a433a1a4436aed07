//! Who opens the sealed file for a colleague, if the therapist dies or cannot work any more (domain 7.7).

use crate::check::Check;
use crate::print_event::is_sha256;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

states! {
    /// Whether this is who opens it.
    ExecutorState {
        /// Yes. There is at most one.
        Current = "current", locked: false, next: [Superseded];
        /// Somebody else took their place.
        Superseded = "superseded", locked: true, next: [];
    }
}

/// After how many months without a look or a test the program brings it up. The practice's own choice, not a law.
const MONTHS_BETWEEN_LOOKS: u32 = 12;

/// A trusted person, and what the sealed file for them may hold. It never holds a passphrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExecutorPointer {
    /// Who, 1 to 80 characters.
    pub name: PrivateText,
    /// What they are to the therapist, at most 80 characters.
    pub relation: Option<PrivateText>,
    /// How to reach them, at most 160 characters.
    pub contact: Option<PrivateText>,
    /// Where the envelope with the instructions lies, at most 200 characters.
    pub envelope: Option<PrivateText>,
    /// What the file may hold.
    pub may_see: ExecutorSees,
    /// Why it may hold more than the list, at most 300 characters. Owed where it does.
    pub more_because: Option<PrivateText>,
    /// Whom to tell first, at most 500 characters.
    pub tell_first: Option<PrivateText>,
    /// With what words clients are told, at most 500 characters.
    pub words: Option<PrivateText>,
    /// Where papers and sticks are, at most 500 characters.
    pub papers: Option<PrivateText>,
    /// How long records are to be kept and by whom, at most 500 characters.
    pub keeping: Option<PrivateText>,
    /// What else they are asked to do, at most 1000 characters.
    pub instructions: Option<PrivateText>,
    /// When all of this was last looked at.
    pub reviewed_on: Option<NaiveDate>,
    /// In which language they read, BCP 47, for the sheet and the list on paper. English if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub language: Option<String>,
    /// The newest file that was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub made: Option<PackMade>,
}

/// What the file may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExecutorSees {
    /// Names to use, and how to reach them. What is meant when nobody chose.
    ContactListOnly,
    /// Besides, how the work with each of those who come now stands: their code, since when, and what they may be told.
    ActiveClients,
    /// The same of those whose work rests or has ended.
    All,
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PackMade {
    /// On which day.
    pub made_on: NaiveDate,
    /// How many people it holds, 0 to 65,535.
    pub people: u16,
    /// SHA-256, in hexadecimal, of what it says of them: tells whether it is the newest that was made.
    pub content: String,
    /// The same of everybody who could have been on it, those too whom the therapist left off: tells whether anything
    /// changed since. None of a file that had all of them on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub of_everybody: Option<String>,
    /// The day on which it was last opened to test it.
    pub tested_on: Option<NaiveDate>,
}

impl ExecutorPointer {
    /// The day on which it is to be looked at again: a year after the last look or test. Nothing while it was never
    /// looked at.
    pub fn look_again_on(&self) -> Option<NaiveDate> {
        let made = self.made.as_ref();
        let looks =
            [self.reviewed_on, made.map(|pack| pack.made_on), made.and_then(|p| p.tested_on)];
        let last = looks.into_iter().flatten().max()?;
        last.checked_add_months(Months::new(MONTHS_BETWEEN_LOOKS))
    }

    /// Whether a look is due.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.look_again_on().is_none_or(|on| on <= today)
    }

    /// The same pointer as typed anew, with the file that was made before: no form changes that.
    #[must_use]
    pub fn typed_over(self, before: &ExecutorPointer) -> ExecutorPointer {
        ExecutorPointer { made: before.made.clone(), ..self }
    }
}

impl Record for ExecutorPointer {
    const KIND: Kind = Kind::ExecutorPointer;
    const BODY_VERSION: u32 = 1;
    type State = ExecutorState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        self.reviewed_on
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("name", &self.name, 80);
        check.maybe_line("relation", self.relation.as_ref(), 80);
        check.maybe_line("contact", self.contact.as_ref(), 160);
        check.maybe_line("envelope", self.envelope.as_ref(), 200);
        let is_more = self.may_see != ExecutorSees::ContactListOnly;
        let says_why = self.more_because.as_ref().is_some_and(|why| !why.is_blank());
        check.add_if(is_more && !says_why, "more_because", Problem::Blank);
        check.maybe_text("more_because", self.more_because.as_ref(), 300);
        check.maybe_text("tell_first", self.tell_first.as_ref(), 500);
        check.maybe_text("words", self.words.as_ref(), 500);
        check.maybe_text("papers", self.papers.as_ref(), 500);
        check.maybe_text("keeping", self.keeping.as_ref(), 500);
        check.maybe_text("instructions", self.instructions.as_ref(), 1_000);
        check.maybe_day("reviewed_on", self.reviewed_on);
        if let Some(language) = &self.language {
            check.language("language", language);
        }
        if let Some(pack) = &self.made {
            check.day("made.made_on", pack.made_on);
            check.maybe_day("made.tested_on", pack.tested_on);
            check.add_if(!is_sha256(&pack.content), "made.content", Problem::WrongForm);
            let is_off = pack.of_everybody.as_ref().is_some_and(|sum| !is_sha256(sum));
            check.add_if(is_off, "made.of_everybody", Problem::WrongForm);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let own = [
            &self.relation,
            &self.contact,
            &self.envelope,
            &self.more_because,
            &self.tell_first,
            &self.words,
            &self.papers,
            &self.keeping,
            &self.instructions,
        ];
        let said = own.into_iter().flatten();
        std::iter::once(&self.name).chain(said).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn pointer() -> ExecutorPointer {
        ExecutorPointer {
            name: "Dr Halima Ostrander".into(),
            relation: None,
            contact: None,
            envelope: None,
            may_see: ExecutorSees::ContactListOnly,
            more_because: None,
            tell_first: None,
            words: None,
            papers: None,
            keeping: None,
            instructions: None,
            reviewed_on: None,
            language: None,
            made: None,
        }
    }

    #[test]
    fn more_than_the_list_owes_a_sentence() {
        assert_eq!(pointer().check(), Ok(()));
        for may_see in [ExecutorSees::ActiveClients, ExecutorSees::All] {
            let more = ExecutorPointer { may_see, ..pointer() };
            assert_eq!(more.check().unwrap_err()[0].field, "more_because");
            let said = Some("She has worked here for years.".into());
            assert_eq!(ExecutorPointer { more_because: said, ..more }.check(), Ok(()));
        }
    }

    #[test]
    fn a_look_is_due_a_year_after_the_last_look_or_test() {
        assert!(pointer().is_due(day("2026-03-01")));
        let seen = ExecutorPointer { reviewed_on: Some(day("2025-03-02")), ..pointer() };
        assert!(!seen.is_due(day("2026-03-01")));
        assert!(seen.is_due(day("2026-03-02")));
        let made = PackMade {
            made_on: day("2025-03-02"),
            people: 2,
            content: "0f".repeat(32),
            of_everybody: None,
            tested_on: Some(day("2026-01-10")),
        };
        let tested = ExecutorPointer { made: Some(made), ..seen };
        assert!(!tested.is_due(day("2027-01-09")));
        assert!(tested.is_due(day("2027-01-10")));
    }
}
