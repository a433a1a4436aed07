//! What an agreement is about, and the parts that each of them has.

use super::offered::is_offered;
use super::{AgreementVersion, Meaning, Part};
use serde::{Deserialize, Serialize};

/// What an agreement is about. A client has at most one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AgreementKind {
    /// How the work is kept safe (domain 6.2).
    Safety,
    /// How the two work together: what consent to therapy has to cover (domain 5.1).
    Treatment,
    /// What stays between the two, and when it may not (domain 5.2).
    Confidentiality,
}

impl AgreementKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [AgreementKind; 3] =
        [AgreementKind::Safety, AgreementKind::Treatment, AgreementKind::Confidentiality];

    /// Its parts in the order of the paper.
    pub fn parts(self) -> &'static [Part] {
        match self {
            AgreementKind::Safety => &SAFETY,
            AgreementKind::Treatment => &TREATMENT,
            AgreementKind::Confidentiality => &CONFIDENTIALITY,
        }
    }

    /// The number that a part has on its paper, from 1. Nothing for a part it does not have.
    pub fn number_of(self, part: Part) -> Option<u8> {
        let at = self.parts().iter().position(|own| *own == part)?;
        u8::try_from(at + 1).ok()
    }

    /// The part that takes up what the two agreed to do otherwise, where no other was named.
    pub fn part_for_changes(self) -> Part {
        match self {
            AgreementKind::Safety => Part::Commitments,
            AgreementKind::Treatment => Part::WhatWeMayDo,
            AgreementKind::Confidentiality => Part::HowIShare,
        }
    }

    /// Whether a part that is not needed owes a word on why (domain 5.1). In a safety agreement it is enough that both
    /// said so.
    pub fn owes_reasons(self) -> bool {
        match self {
            AgreementKind::Safety => false,
            AgreementKind::Treatment | AgreementKind::Confidentiality => true,
        }
    }
}

impl AgreementVersion {
    /// What it is about: the part that it begins with says so, for good. Parts may come to be added after it.
    pub fn about(&self) -> AgreementKind {
        let first = self.sections.first().map(|section| section.part);
        let begins = |kind: &AgreementKind| kind.parts().first().copied() == first;
        AgreementKind::ALL.into_iter().find(begins).unwrap_or(AgreementKind::Safety)
    }

    /// Whether a clause may say that something is recorded: one that is known to, or one of the part on recording whose
    /// words are not those that were offered for it.
    pub fn tells_of_recording(&self) -> bool {
        self.all_clauses().any(|(part, clause)| {
            let is_worded_anew = part == Part::Recording
                && !clause.text.is_blank()
                && !is_offered(&self.language, part, clause.text.as_str());
            is_worded_anew || clause.meaning == Some(Meaning::Recording)
        })
    }
}

const SAFETY: [Part; 10] = [
    Part::Grounding,
    Part::Signs,
    Part::StopSignal,
    Part::Topics,
    Part::CheckIn,
    Part::Commitments,
    Part::Crisis,
    Part::LineCrossed,
    Part::PeopleAndNotes,
    Part::Review,
];

const TREATMENT: [Part; 18] = [
    Part::WhoIAm,
    Part::WhatWeMayDo,
    Part::DiscomfortAndBenefits,
    Part::OtherOptions,
    Part::HowLong,
    Part::Fees,
    Part::Confidentiality,
    Part::Crisis,
    Part::BetweenSessions,
    Part::RecordsAndRights,
    Part::Recording,
    Part::ContactWithOthers,
    Part::RightToStop,
    Part::HowWeCheck,
    Part::Complaints,
    Part::IfIAmUnavailable,
    Part::EndingAndReturn,
    Part::Review,
];

const CONFIDENTIALITY: [Part; 7] = [
    Part::Confidentiality,
    Part::HowIShare,
    Part::ContactWithOthers,
    Part::WithGuardians,
    Part::RecordsAndRights,
    Part::Complaints,
    Part::Review,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::blank_version;
    use crate::practice::{Jurisdiction, Practice};

    #[test]
    fn no_agreement_has_a_part_twice_and_each_is_looked_at_again() {
        for kind in AgreementKind::ALL {
            let parts = kind.parts();
            for (at, part) in parts.iter().enumerate() {
                assert_eq!(kind.number_of(*part).map(usize::from), Some(at + 1), "{part:?}");
            }
            assert_eq!(parts.last(), Some(&Part::Review));
        }
        assert_eq!(AgreementKind::Safety.number_of(Part::Fees), None);
    }

    #[test]
    fn a_version_says_by_its_parts_what_it_is_about() {
        for kind in AgreementKind::ALL {
            let practice = Practice::new(Jurisdiction::UkPrivate);
            let mut version = blank_version(kind, &practice, "en-GB");
            assert_eq!(version.about(), kind);
            version.sections.pop();
            assert_eq!(version.about(), kind, "what it is about does not hang on its other parts");
        }
    }

    #[test]
    fn words_of_ones_own_on_recording_may_tell_of_one() {
        let practice = Practice::new(Jurisdiction::UkPrivate);
        let mut version = blank_version(AgreementKind::Treatment, &practice, "de-AT");
        assert!(!version.tells_of_recording());
        let mut sections = version.sections.iter_mut();
        let section = sections.find(|section| section.part == Part::Recording).unwrap();
        section.clauses[0].text = "Jede Sitzung wird aufgenommen.".into();
        assert!(version.tells_of_recording());
    }
}
