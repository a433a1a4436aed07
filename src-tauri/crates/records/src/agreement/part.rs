//! The parts that agreements are made of. Some stand in more than one of them.

use serde::{Deserialize, Serialize};

/// One part of an agreement. Which agreement has which, and in what order, says
/// [`AgreementKind::parts`](super::AgreementKind::parts).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// What helps you feel steady here. Owed.
    Grounding,
    /// How we tell when it is too much. Owed.
    Signs,
    /// Our stop signal. Owed.
    StopSignal,
    /// What we can talk about, and what we leave alone.
    Topics,
    /// How we check in. Owed.
    CheckIn,
    /// What you can expect from me.
    Commitments,
    /// What I can and cannot do in a crisis. Owed.
    Crisis,
    /// If I cross a line.
    LineCrossed,
    /// People and notes.
    PeopleAndNotes,
    /// When we look at this again. Owed.
    Review,
    /// Who the therapist is: training, supervision, role. Owed.
    WhoIAm,
    /// What the two may do together, and that each of it is asked first.
    WhatWeMayDo,
    /// What may be uncomfortable, and what it may bring.
    DiscomfortAndBenefits,
    /// Other ways, none among them.
    OtherOptions,
    /// How long it may take, roughly.
    HowLong,
    /// What it costs, and what a missed session means.
    Fees,
    /// What stays between the two, and the times when it may not. Owed.
    Confidentiality,
    /// How the two reach each other from one session to the next.
    BetweenSessions,
    /// What is written down, who may read it, and what the client may ask for. Owed.
    RecordsAndRights,
    /// That nothing is recorded without asking.
    Recording,
    /// Whom the therapist speaks with, and about what.
    ContactWithOthers,
    /// That the client may say no, pause and stop. Owed.
    RightToStop,
    /// How the two look at whether it helps.
    HowWeCheck,
    /// Who hears a complaint.
    Complaints,
    /// What happens if the therapist is suddenly not there.
    IfIAmUnavailable,
    /// How it ends, and coming back.
    EndingAndReturn,
    /// How something is shared, if it has to be. Owed.
    HowIShare,
    /// What a parent or somebody else with a say is told, and what not.
    WithGuardians,
}

impl Part {
    /// Whether no version may be frozen without it. The others may be ticked as not needed.
    pub fn is_owed(self) -> bool {
        match self {
            Part::Grounding
            | Part::Signs
            | Part::StopSignal
            | Part::CheckIn
            | Part::Crisis
            | Part::Review
            | Part::WhoIAm
            | Part::Confidentiality
            | Part::RecordsAndRights
            | Part::RightToStop
            | Part::HowIShare => true,
            Part::Topics
            | Part::Commitments
            | Part::LineCrossed
            | Part::PeopleAndNotes
            | Part::WhatWeMayDo
            | Part::DiscomfortAndBenefits
            | Part::OtherOptions
            | Part::HowLong
            | Part::Fees
            | Part::BetweenSessions
            | Part::Recording
            | Part::ContactWithOthers
            | Part::HowWeCheck
            | Part::Complaints
            | Part::IfIAmUnavailable
            | Part::EndingAndReturn
            | Part::WithGuardians => false,
        }
    }

    /// Whether numbers to call, and something said after them, belong there.
    pub fn has_lines(self) -> bool {
        matches!(self, Part::Crisis | Part::LineCrossed | Part::Complaints)
    }
}

#[cfg(test)]
mod tests {
    use super::super::AgreementKind;

    #[test]
    fn six_parts_of_a_safety_agreement_are_owed() {
        let parts = AgreementKind::Safety.parts().iter();
        let owed: Vec<_> = parts
            .filter(|part| part.is_owed())
            .map(|part| AgreementKind::Safety.number_of(*part))
            .collect();
        assert_eq!(owed, [1, 2, 3, 5, 7, 10].map(Some));
    }
}
