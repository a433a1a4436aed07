//! A technique in a session: whether it was used, and how it had been asked.

use crate::check::Check;
use crate::consent::Standing;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// It happened. A slip is voided.
    TechniqueUseState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// A technique in a session. The item it belongs to, the session and what it rests on stand beside it as links.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TechniqueUse {
    /// On which day.
    pub used_on: NaiveDate,
    /// What it is called, 1 to 80 characters, as it stood when it was used.
    pub name: PrivateText,
    /// What became of it.
    pub became: Became,
    /// How it had been asked. Nothing only where it was left out.
    pub asked: Option<Asked>,
    /// How the item stood on that day when this was written down.
    pub stood: Standing,
}

/// What became of a technique.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// It was used.
    Used,
    /// It was left out.
    LeftOut,
}

/// How a technique had been asked. The last three are the truth after a session in which it was not recorded as agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// It is agreed.
    AgreedBefore,
    /// It was asked then and there, and the answer was recorded.
    AskedThen,
    /// It was agreed when it was used, and taken back since.
    AgreedThen,
    /// It was agreed aloud, and not recorded then.
    AgreedAloud,
    /// It was done without asking.
    WithoutAsking,
    /// Not sure.
    NotSure,
}

/// What may be said when a technique is recorded that is not agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GateAnswer {
    /// It is asked now, and the answer is recorded.
    AskNow,
    /// It was agreed when it was used, and taken back since.
    AgreedThen,
    /// It was agreed aloud, and not recorded then.
    AgreedAloud,
    /// It is left out, or was.
    LeftOut,
    /// It was done without asking: a boundary event, to be talked about.
    WithoutAsking,
    /// Not sure.
    NotSure,
}

/// What may be said of a technique that is not agreed: three ways while the session goes on, and four once it is over,
/// so that the truth can always be recorded (daily use, 4). Nothing may be said instead of them. A fifth is there
/// where a yes had `held` earlier that day.
pub fn gate(stands: Standing, held: bool, session_is_over: bool) -> &'static [GateAnswer] {
    if stands.permits() {
        &[]
    } else if held {
        &[
            GateAnswer::AgreedThen,
            GateAnswer::AgreedAloud,
            GateAnswer::LeftOut,
            GateAnswer::WithoutAsking,
            GateAnswer::NotSure,
        ]
    } else if session_is_over {
        &[
            GateAnswer::AgreedAloud,
            GateAnswer::LeftOut,
            GateAnswer::WithoutAsking,
            GateAnswer::NotSure,
        ]
    } else {
        &[GateAnswer::AskNow, GateAnswer::LeftOut, GateAnswer::WithoutAsking]
    }
}

impl GateAnswer {
    /// What it says of the technique.
    pub fn says(self) -> (Became, Option<Asked>) {
        match self {
            GateAnswer::AskNow => (Became::Used, Some(Asked::AskedThen)),
            GateAnswer::AgreedThen => (Became::Used, Some(Asked::AgreedThen)),
            GateAnswer::AgreedAloud => (Became::Used, Some(Asked::AgreedAloud)),
            GateAnswer::LeftOut => (Became::LeftOut, None),
            GateAnswer::WithoutAsking => (Became::Used, Some(Asked::WithoutAsking)),
            GateAnswer::NotSure => (Became::Used, Some(Asked::NotSure)),
        }
    }
}

impl TechniqueUse {
    /// Whether a boundary event belongs to it, so that it is talked about (daily use, 4).
    pub fn is_boundary_event(&self) -> bool {
        self.became == Became::Used && self.asked == Some(Asked::WithoutAsking)
    }
}

impl Record for TechniqueUse {
    const KIND: Kind = Kind::TechniqueUse;
    const BODY_VERSION: u32 = 1;
    type State = TechniqueUseState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.used_on)
    }

    /// What was used says how it was asked; only what is agreed can have been agreed before.
    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("used_on", self.used_on);
        check.owed_line("name", &self.name, 80);
        match self.became {
            Became::Used => {
                check.add_if(self.asked.is_none(), "asked", Problem::Blank);
                let is_untrue = self.asked == Some(Asked::AgreedBefore) && !self.stood.permits();
                check.add_if(is_untrue, "asked", Problem::OutOfPlace);
            }
            Became::LeftOut => check.add_if(self.asked.is_some(), "asked", Problem::OutOfPlace),
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        vec![self.name.as_str()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(asked: Asked, stood: Standing) -> TechniqueUse {
        TechniqueUse {
            used_on: NaiveDate::default(),
            name: "Practice near the car".into(),
            became: Became::Used,
            asked: Some(asked),
            stood,
        }
    }

    #[test]
    fn nothing_counts_as_agreed_before_that_was_not() {
        for stood in Standing::ALL {
            let checked = used(Asked::AgreedBefore, stood).check();
            assert_eq!(checked.is_ok(), stood.permits(), "{stood:?}");
        }
    }

    #[test]
    fn the_truth_can_be_recorded_however_it_stood() {
        for stood in Standing::ALL {
            for asked in [Asked::AgreedAloud, Asked::WithoutAsking, Asked::NotSure] {
                assert_eq!(used(asked, stood).check(), Ok(()), "{asked:?} {stood:?}");
            }
        }
        assert!(used(Asked::WithoutAsking, Standing::NotAsked).is_boundary_event());
        assert!(!used(Asked::NotSure, Standing::NotAsked).is_boundary_event());
    }

    #[test]
    fn what_is_not_agreed_meets_a_gate_with_ways_to_the_truth_and_no_way_around() {
        for stood in Standing::ALL {
            assert!(gate(stood, true, true).contains(&GateAnswer::AgreedThen) != stood.permits());
            for is_over in [false, true] {
                let ways = gate(stood, false, is_over);
                assert_eq!(ways.is_empty(), stood.permits(), "{stood:?}");
                for way in ways {
                    let (became, asked) = way.says();
                    let recorded = TechniqueUse { became, asked, ..used(Asked::NotSure, stood) };
                    assert_eq!(recorded.check(), Ok(()), "{way:?} {stood:?}");
                }
                assert_eq!(ways.contains(&GateAnswer::AskNow), !is_over && !stood.permits());
            }
        }
    }

    #[test]
    fn what_was_left_out_was_not_asked_about_in_passing() {
        let left = TechniqueUse {
            became: Became::LeftOut,
            asked: None,
            ..used(Asked::NotSure, Standing::Declined)
        };
        assert_eq!(left.check(), Ok(()));
        assert!(TechniqueUse { asked: Some(Asked::AskedThen), ..left }.check().is_err());
    }
}
