//! From one version to the next: what is copied, what changed, and whether anything but contact details did.

use super::{AgreementVersion, Clause, Part, Section, Voice, Why};
use crate::PrivateText;
use serde::Serialize;

/// How a clause stands to the version before, as a reader sees it: its words, whose they are, and where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It was not there.
    New,
    /// It was there and read otherwise.
    Changed,
    /// It was there and is not any more.
    Removed,
    /// As before.
    Same,
}

/// What became of one clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClauseChange {
    /// Where it stands; where it stood, if it was removed.
    pub part: Part,
    /// Its name inside the agreement.
    pub clause: String,
    /// What became of it.
    pub change: Change,
}

/// How much changed between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Extent {
    /// Nothing that either of them agrees to.
    Nothing,
    /// Who answers which number, and when that was checked. Needs no new signature, and is listed.
    ContactOnly,
    /// What is agreed. Both agree again.
    Meaning,
}

impl Section {
    /// Every clause, before and after the numbers.
    pub fn all_clauses(&self) -> impl Iterator<Item = &Clause> {
        self.clauses.iter().chain(&self.after)
    }
}

impl AgreementVersion {
    /// Every clause with the part it stands in, in the order of the paper.
    pub fn all_clauses(&self) -> impl Iterator<Item = (Part, &Clause)> {
        self.sections
            .iter()
            .flat_map(|section| section.all_clauses().map(|clause| (section.part, clause)))
    }

    /// The draft of the version after this one: every clause with its name, and nothing of the freezing.
    ///
    /// It counts as a change of meaning until [`AgreementVersion::numbered_after`] says otherwise.
    pub fn follow_on(&self, why: Why) -> AgreementVersion {
        AgreementVersion {
            number: self.number.saturating_add(1),
            minor: 0,
            summary_of_change: PrivateText::default(),
            why,
            finalised_on: None,
            sha256: None,
            ..self.clone()
        }
    }

    /// This draft with the number that its changes ask for: the same number and a higher minor one, if contact
    /// details alone changed.
    pub fn numbered_after(self, previous: &AgreementVersion) -> AgreementVersion {
        let (number, minor) = match self.extent_of_change(previous) {
            Extent::ContactOnly => (previous.number, previous.minor.saturating_add(1)),
            Extent::Nothing | Extent::Meaning => (previous.number.saturating_add(1), 0),
        };
        AgreementVersion { number, minor, ..self }
    }

    /// What became of each clause since another version: first those that stand here, then those that are gone.
    pub fn changes_since(&self, previous: &AgreementVersion) -> Vec<ClauseChange> {
        let here = self.all_clauses().map(|(part, clause)| {
            let before = previous.all_clauses().find(|(_, before)| before.id == clause.id);
            let change = match before {
                None => Change::New,
                Some(before) if reads_alike((part, clause), before) => Change::Same,
                Some(_) => Change::Changed,
            };
            ClauseChange { part, clause: clause.id.clone(), change }
        });
        let gone = previous
            .all_clauses()
            .filter(|(_, before)| !self.all_clauses().any(|(_, now)| now.id == before.id));
        let gone = gone.map(|(part, clause)| ClauseChange {
            part,
            clause: clause.id.clone(),
            change: Change::Removed,
        });
        here.chain(gone).collect()
    }

    /// The draft that takes the place of this version, which nobody agreed to: its number, its reason and what it says
    /// of the change stay, because they speak of the version agreed before it.
    pub fn written_anew(&self) -> AgreementVersion {
        AgreementVersion { finalised_on: None, sha256: None, ..self.clone() }
    }

    /// This draft with one more clause, in words that were found together. A part that was not needed is needed now.
    #[must_use]
    pub fn with_clause(mut self, id: &str, text: &PrivateText) -> AgreementVersion {
        let part = self.about().part_for_changes();
        for section in self.sections.iter_mut().filter(|section| section.part == part) {
            (section.not_needed, section.reason) = (false, None);
            section.clauses.push(Clause {
                id: id.to_owned(),
                voice: Voice::Joint,
                lead: None,
                text: text.clone(),
                meaning: None,
            });
        }
        self
    }

    /// This draft with other words in one clause; nothing where it does not have that clause. Words that are changed
    /// here are not the client's own any more: they were found together.
    pub fn with_other_words(mut self, id: &str, text: &PrivateText) -> Option<AgreementVersion> {
        let sections = self.sections.iter_mut();
        let mut clauses =
            sections.flat_map(|section| section.clauses.iter_mut().chain(&mut section.after));
        let clause = clauses.find(|clause| clause.id == id)?;
        clause.text = text.clone();
        if clause.voice == Voice::ClientWords {
            clause.voice = Voice::Joint;
        }
        Some(self)
    }

    /// Whether it has a clause of that name.
    pub fn has_clause(&self, id: &str) -> bool {
        self.all_clauses().any(|(_, clause)| clause.id == id)
    }

    /// How much changed since another version. The summary, the reason and the numbers themselves do not count.
    pub fn extent_of_change(&self, previous: &AgreementVersion) -> Extent {
        let without = |version: &AgreementVersion| AgreementVersion {
            number: 0,
            minor: 0,
            summary_of_change: PrivateText::default(),
            why: Why::First,
            finalised_on: None,
            sha256: None,
            ..version.clone()
        };
        let (now, before) = (without(self), without(previous));
        if now == before {
            Extent::Nothing
        } else if without_contacts(now) == without_contacts(before) {
            Extent::ContactOnly
        } else {
            Extent::Meaning
        }
    }

    /// A name for a clause that none of these versions has used. Pass every version there ever was, so that the name
    /// of a clause that was removed is not given to another.
    pub fn next_clause_id<'a>(versions: impl IntoIterator<Item = &'a AgreementVersion>) -> String {
        let numbers = versions.into_iter().flat_map(|version| {
            version
                .all_clauses()
                .filter_map(|(_, clause)| clause.id.strip_prefix('c')?.parse::<u32>().ok())
        });
        format!("c{}", numbers.max().unwrap_or(0).saturating_add(1))
    }
}

/// Whether a reader of the paper sees the same.
fn reads_alike(now: (Part, &Clause), before: (Part, &Clause)) -> bool {
    let seen = |(part, clause): (Part, &Clause)| {
        (part, clause.voice, clause.lead.clone(), clause.text.clone())
    };
    seen(now) == seen(before)
}

/// A version with what its numbers say left out. How many there are stays.
fn without_contacts(mut version: AgreementVersion) -> AgreementVersion {
    for line in version.sections.iter_mut().flat_map(|section| &mut section.lines) {
        line.who = PrivateText::default();
        line.number = PrivateText::default();
        line.verified_on = None;
    }
    version
}
