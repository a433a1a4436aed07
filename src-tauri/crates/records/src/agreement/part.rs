//! The ten parts of a safety agreement.

use serde::{Deserialize, Serialize};

/// The ten parts, in their order (domain 6.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// 1. What helps you feel steady here. Owed.
    Grounding,
    /// 2. How we tell when it is too much. Owed.
    Signs,
    /// 3. Our stop signal. Owed.
    StopSignal,
    /// 4. What we can talk about, and what we leave alone.
    Topics,
    /// 5. How we check in. Owed.
    CheckIn,
    /// 6. What you can expect from me.
    Commitments,
    /// 7. What I can and cannot do in a crisis. Owed.
    Crisis,
    /// 8. If I cross a line.
    LineCrossed,
    /// 9. People and notes.
    PeopleAndNotes,
    /// 10. When we look at this again. Owed.
    Review,
}

impl Part {
    /// The ten parts in the order of the paper.
    pub const ALL: [Part; 10] = [
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

    /// The number it has on paper, 1 to 10.
    pub fn number(self) -> u8 {
        match self {
            Part::Grounding => 1,
            Part::Signs => 2,
            Part::StopSignal => 3,
            Part::Topics => 4,
            Part::CheckIn => 5,
            Part::Commitments => 6,
            Part::Crisis => 7,
            Part::LineCrossed => 8,
            Part::PeopleAndNotes => 9,
            Part::Review => 10,
        }
    }

    /// Whether no version may be frozen without it. The others may be ticked as not needed.
    pub fn is_owed(self) -> bool {
        match self {
            Part::Grounding
            | Part::Signs
            | Part::StopSignal
            | Part::CheckIn
            | Part::Crisis
            | Part::Review => true,
            Part::Topics | Part::Commitments | Part::LineCrossed | Part::PeopleAndNotes => false,
        }
    }

    /// Whether numbers to call, and something said after them, belong there.
    pub fn has_lines(self) -> bool {
        match self {
            Part::Crisis | Part::LineCrossed => true,
            Part::Grounding
            | Part::Signs
            | Part::StopSignal
            | Part::Topics
            | Part::CheckIn
            | Part::Commitments
            | Part::PeopleAndNotes
            | Part::Review => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_numbered_in_their_order() {
        for (at, part) in Part::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(part.number()), at + 1);
        }
    }

    #[test]
    fn six_parts_are_owed() {
        let owed: Vec<u8> =
            Part::ALL.into_iter().filter(|part| part.is_owed()).map(Part::number).collect();
        assert_eq!(owed, [1, 2, 3, 5, 7, 10]);
    }
}
