//! The Check-in Six: six answers of one person about one session, set beside that person's own earlier ones.
//!
//! Our own words, versioned, and not a validated instrument. There is no total and no cut-off (domain 1.5).

mod observe;

pub use observe::{LOOKS_BACK_DAYS, Observation, Rule, Seen, USUAL_OF, observe, stands_out};

use crate::check::Check;
use crate::{Audience, FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// The answers never change. Whether they were talked about is how they stand.
    CheckInState {
        /// Kept, and not talked about yet.
        Kept = "kept", locked: true, next: [TalkedAbout, LeftAlone];
        /// Talked about.
        TalkedAbout = "talked_about", locked: true, next: [Kept, LeftAlone];
        /// The client would rather not talk about it.
        LeftAlone = "left_alone", locked: true, next: [Kept, TalkedAbout];
    }
}

/// Six answers about one session, which stands beside them as a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// The day of the session that it is about.
    pub about_on: NaiveDate,
    /// Who answered.
    pub rater: Rater,
    /// In which words it was asked. Old answers are never read as answers to newer words.
    pub wording: CheckInWording,
    /// The six answers, each 0 to 10 or nothing for "rather not say".
    pub answers: SixAnswers,
    /// If the pace was off, which way.
    pub pace_direction: Option<PaceDirection>,
    /// More of, less of, or in a new way: at most 500 characters, in their words.
    pub open_line: Option<PrivateText>,
    /// Where and how it was answered; it affects how freely.
    pub completed: Completed,
    /// They chose no check-in. Then there is no answer either.
    pub declined: bool,
}

/// Six answers. Nothing means "rather not say", and is never low.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SixAnswers {
    /// With me and on my side.
    pub bond: Option<u8>,
    /// Something I care about.
    pub goals: Option<u8>,
    /// The way we worked made sense.
    pub tasks: Option<u8>,
    /// A pace that felt safe.
    pub pace: Option<u8>,
    /// My whole self.
    pub identity: Option<u8>,
    /// Fine to say no.
    pub say_no: Option<u8>,
}

/// One of the six, in the order in which they are asked (ruling 40).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SixItem {
    /// With me and on my side.
    Bond,
    /// Something I care about.
    Goals,
    /// The way we worked made sense.
    Tasks,
    /// A pace that felt safe.
    Pace,
    /// My whole self.
    Identity,
    /// Fine to say no.
    SayNo,
}

/// Who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Rater {
    /// The client. Theirs counts first.
    Client,
    /// The therapist, for themselves.
    Therapist,
    /// A guardian.
    Guardian,
}

/// In which words the six were asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CheckInWording {
    /// The first wording.
    #[serde(rename = "check_in_six_v1")]
    SixV1,
    /// The sixth as "It was fine, or would have been fine, to say no, stop or not today." (daily use).
    #[serde(rename = "check_in_six_v2")]
    SixV2,
}

/// Which way a pace was off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PaceDirection {
    /// Too fast.
    TooFast,
    /// About right.
    AboutRight,
    /// Too slow.
    TooSlow,
}

/// Where and how a check-in was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Completed {
    /// On paper or screen, with the therapist in the room.
    InRoom,
    /// On the screen, alone with it.
    AloneOnDevice,
    /// On paper, at home.
    PaperAtHome,
    /// Read aloud, and answered aloud.
    ReadAloud,
}

impl CheckInWording {
    /// The words that are asked now.
    pub const CURRENT: CheckInWording = CheckInWording::SixV2;
}

impl CheckIn {
    /// Whether nothing was answered and nothing written.
    pub fn is_blank(&self) -> bool {
        let wrote = self.open_line.as_ref().is_some_and(|line| !line.is_blank());
        self.answers.are_blank() && self.pace_direction.is_none() && !wrote
    }
}

impl SixAnswers {
    /// The six in the order in which they are asked.
    pub fn in_order(&self) -> [(SixItem, Option<u8>); 6] {
        [
            (SixItem::Bond, self.bond),
            (SixItem::Goals, self.goals),
            (SixItem::Tasks, self.tasks),
            (SixItem::Pace, self.pace),
            (SixItem::Identity, self.identity),
            (SixItem::SayNo, self.say_no),
        ]
    }

    /// What was answered to one of them; nothing for "rather not say".
    pub fn of(&self, item: SixItem) -> Option<u8> {
        match item {
            SixItem::Bond => self.bond,
            SixItem::Goals => self.goals,
            SixItem::Tasks => self.tasks,
            SixItem::Pace => self.pace,
            SixItem::Identity => self.identity,
            SixItem::SayNo => self.say_no,
        }
    }

    /// Whether none of them was answered.
    pub fn are_blank(&self) -> bool {
        self.in_order().iter().all(|(_, answer)| answer.is_none())
    }
}

impl SixItem {
    /// All six, in the order in which they are asked.
    pub const ALL: [SixItem; 6] = [
        SixItem::Bond,
        SixItem::Goals,
        SixItem::Tasks,
        SixItem::Pace,
        SixItem::Identity,
        SixItem::SayNo,
    ];

    /// Whether this one was asked in the same words in two wordings. Only the sixth was ever worded anew, and its old
    /// answers are never read as answers to the newer words.
    pub fn has_same_words(self, one: CheckInWording, other: CheckInWording) -> bool {
        match self {
            SixItem::Bond | SixItem::Goals | SixItem::Tasks | SixItem::Pace | SixItem::Identity => {
                true
            }
            SixItem::SayNo => one == other,
        }
    }

    /// The word for it in a body and on the wire.
    pub fn token(self) -> &'static str {
        match self {
            SixItem::Bond => "bond",
            SixItem::Goals => "goals",
            SixItem::Tasks => "tasks",
            SixItem::Pace => "pace",
            SixItem::Identity => "identity",
            SixItem::SayNo => "say_no",
        }
    }
}

impl Record for CheckIn {
    const KIND: Kind = Kind::CheckIn;
    const BODY_VERSION: u32 = 1;
    type State = CheckInState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.about_on)
    }

    fn audience(&self) -> Audience {
        Audience::Shareable
    }

    /// Somebody who chose no check-in gave no answer (domain 1.6).
    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("about_on", self.about_on);
        for (item, answer) in self.answers.in_order() {
            if let Some(answer) = answer {
                check.range(item.token(), i32::from(answer), 0, 10);
            }
        }
        check.maybe_text("open_line", self.open_line.as_ref(), 500);
        let says_something = !self.answers.are_blank() || self.pace_direction.is_some();
        check.add_if(self.declined && says_something, "declined", Problem::OutOfPlace);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.open_line.iter().map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blank() -> CheckIn {
        CheckIn {
            about_on: "2026-03-05".parse().unwrap(),
            rater: Rater::Client,
            wording: CheckInWording::SixV2,
            answers: SixAnswers::default(),
            pace_direction: None,
            open_line: None,
            completed: Completed::InRoom,
            declined: false,
        }
    }

    #[test]
    fn every_answer_can_be_skipped_and_none_goes_past_ten() {
        assert_eq!(blank().check(), Ok(()));
        let eleven = SixAnswers { pace: Some(11), ..SixAnswers::default() };
        let found = CheckIn { answers: eleven, ..blank() }.check().unwrap_err();
        assert_eq!(found[0].field, "pace");
    }

    #[test]
    fn who_chose_no_check_in_gave_no_answer() {
        assert_eq!(CheckIn { declined: true, ..blank() }.check(), Ok(()));
        let answers = SixAnswers { bond: Some(8), ..SixAnswers::default() };
        let both = CheckIn { declined: true, answers, ..blank() };
        assert_eq!(both.check().unwrap_err()[0].problem, Problem::OutOfPlace);
    }
}
