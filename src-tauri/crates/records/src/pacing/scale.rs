//! How strong, how settled, how far: the scales of pacing, with the words a person gave (domain 4.3).
//!
//! What was said is stored as it was said. A low number is never read as a success: numbness is low too.

use serde::{Deserialize, Serialize};

/// In which numbers a person says how strong it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum SudsScale {
    /// 0 to 10.
    #[default]
    #[serde(rename = "0_10")]
    ToTen,
    /// 0 to 100.
    #[serde(rename = "0_100")]
    ToHundred,
}

impl SudsScale {
    /// The largest number of the scale.
    pub fn most(self) -> u8 {
        match self {
            SudsScale::ToTen => 10,
            SudsScale::ToHundred => 100,
        }
    }

    /// What a number of this scale is in tenths, 0 to 10, halves upwards. Rules and mixed charts read this.
    pub fn in_tenths(self, raw: u8) -> u8 {
        match self {
            SudsScale::ToTen => raw,
            SudsScale::ToHundred => (raw.saturating_add(5)) / 10,
        }
    }
}

/// Where somebody was, seen from the band in which they can think, feel and stay present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Arousal {
    /// In it.
    Within,
    /// Over it: too much.
    Hyper,
    /// Under it: too little.
    Hypo,
    /// Over and under at once, or one after the other.
    Mixed,
    /// Hard to say.
    Unknown,
}

/// How settled a person was at the end, in their own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Settled {
    /// Still very stirred up.
    StirredUp,
    /// A bit calmer.
    ABitCalmer,
    /// Part of the way.
    PartOfTheWay,
    /// Mostly settled.
    Mostly,
    /// Settled.
    Settled,
}

impl Settled {
    /// 0 to 4, as rules read it.
    pub fn level(self) -> u8 {
        self as u8
    }
}

/// What the days after a session were like, asked at the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Aftermath {
    /// Nothing special.
    NothingSpecial,
    /// A bit, gone in a day.
    GoneInADay,
    /// One to three days.
    SomeDays,
    /// Longer, or it got in the way of safety, sleep or daily life.
    InTheWay,
}

impl Aftermath {
    /// 0 to 3, as rules read it.
    pub fn level(self) -> u8 {
        self as u8
    }
}

/// Whether somebody was far away for a while. Brief is under two minutes, and back with one prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Dissociation {
    /// Not seen.
    None,
    /// For a moment.
    Brief,
    /// For longer.
    Prolonged,
    /// Hard to say.
    Unknown,
}

/// Whether a way to settle helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Helped {
    /// It did.
    Yes,
    /// Somewhat.
    Some,
    /// It did not.
    No,
    /// Hard to say.
    Unclear,
}

/// Who did something first: offered a way to settle, used the signal, called a rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ByWhom {
    /// The client.
    Client,
    /// The therapist.
    Therapist,
    /// Both of them.
    Both,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_out_of_a_hundred_is_read_in_tenths_with_halves_upwards() {
        let read = |raw| SudsScale::ToHundred.in_tenths(raw);
        assert_eq!(
            [read(0), read(4), read(5), read(70), read(94), read(95), read(100)],
            [0, 0, 1, 7, 9, 10, 10]
        );
        assert_eq!(SudsScale::ToTen.in_tenths(7), 7);
    }

    #[test]
    fn the_words_for_how_settled_and_for_the_days_after_have_their_numbers() {
        assert_eq!((Settled::StirredUp.level(), Settled::Settled.level()), (0, 4));
        assert_eq!((Aftermath::NothingSpecial.level(), Aftermath::InTheWay.level()), (0, 3));
    }
}
