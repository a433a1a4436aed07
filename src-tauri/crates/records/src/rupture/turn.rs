//! How a strain goes on: which way is open from where, and what it asks for.

use super::{RepairKind, Rupture, RuptureState, ViewOfRepair};
use crate::check::counted;
use crate::{PrivateText, State};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A strain went on to another state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// On which day.
    pub on: NaiveDate,
    /// To what.
    pub to: RuptureState,
    /// Why, at most 300 characters. Owed where it is set aside, cannot be put right, or is opened again.
    pub reason: Option<PrivateText>,
    /// When it is looked at again. Owed where it is set aside, at most 42 days on.
    pub look_again_on: Option<NaiveDate>,
    /// How many answers of the client's there were by then.
    pub answers: u32,
}

/// Why a strain does not go on that way now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No way leads there from here.
    NotFromHere,
    /// Nothing was listened to, said or explored yet.
    NoStep,
    /// The therapist's own part is not written yet, nor that it is not clear.
    NoOwnPart,
    /// The client did not say so since it was last open.
    NotTheirAnswer,
    /// The reason is missing.
    NoReason,
    /// The day to look at it again is missing, past, or more than 42 days on.
    NoDay,
    /// The day lies before what is known already.
    OutOfOrder,
}

/// Three sessions, a fortnight apart (domain 2.4).
const LONGEST_ASIDE_DAYS: i64 = 42;

impl Rupture {
    /// The same strain after one more turn, with everything that was written before it.
    pub fn turned(&self, from: RuptureState, turn: Turn) -> Result<Rupture, Refused> {
        self.may_turn(from, &turn)?;
        let mut next = self.clone();
        next.turns.push(Turn { answers: counted(self.answers.len()), ..turn });
        Ok(next)
    }

    /// What the client last answered since it was last opened again; nothing where nobody asked since.
    pub fn their_view(&self) -> Option<ViewOfRepair> {
        let was = |at: usize| match at.checked_sub(1) {
            Some(before) => self.turns.get(before).map_or(RuptureState::Noticed, |turn| turn.to),
            None => RuptureState::Noticed,
        };
        let is_reopening = |(at, turn): &(usize, &Turn)| turn.to.is_open() && !was(*at).is_open();
        let reopened = self.turns.iter().enumerate().rfind(is_reopening);
        let known =
            reopened.map_or(0, |(_, turn)| usize::try_from(turn.answers).unwrap_or(usize::MAX));
        self.answers.get(known..).and_then(<[_]>::last).map(|answer| answer.view)
    }

    /// On which day it was said aloud between them.
    pub fn named_on(&self) -> Option<NaiveDate> {
        let named = self.turns.iter().find(|turn| turn.to == RuptureState::Named);
        named.map(|turn| turn.on)
    }

    fn may_turn(&self, from: RuptureState, turn: &Turn) -> Result<(), Refused> {
        if !from.may_become(turn.to) {
            return Err(Refused::NotFromHere);
        }
        let known = self.turns.last().map_or(self.noticed_on, |last| last.on);
        if turn.on < known {
            return Err(Refused::OutOfOrder);
        }
        let owes = |is_there: bool, refused| if is_there { Ok(()) } else { Err(refused) };
        match turn.to {
            RuptureState::Noticed => owes(self.named_on().is_none(), Refused::NotFromHere),
            RuptureState::Named => Ok(()),
            RuptureState::Exploring if !from.is_open() => {
                owes(turn.reason.is_some(), Refused::NoReason)
            }
            RuptureState::Exploring => {
                let done = |step: &super::RepairStep| step.code.kind() != RepairKind::Immediate;
                owes(self.steps.iter().any(done), Refused::NoStep)
            }
            RuptureState::RepairUnderway => owes(self.my_part.is_some(), Refused::NoOwnPart),
            RuptureState::Repaired => {
                owes(self.their_view() == Some(ViewOfRepair::Repaired), Refused::NotTheirAnswer)
            }
            RuptureState::PartlyRepaired => {
                owes(self.their_view() == Some(ViewOfRepair::Partly), Refused::NotTheirAnswer)
            }
            RuptureState::TherapistConsidersSettled => {
                let unsaid =
                    matches!(self.their_view(), None | Some(ViewOfRepair::PrefersNotToSay));
                owes(unsaid, Refused::NotTheirAnswer)
            }
            RuptureState::NotRepairable => owes(turn.reason.is_some(), Refused::NoReason),
            RuptureState::SetAside => {
                owes(turn.reason.is_some(), Refused::NoReason)?;
                let days = turn.look_again_on.map(|on| (on - turn.on).num_days());
                owes(
                    days.is_some_and(|days| (0..=LONGEST_ASIDE_DAYS).contains(&days)),
                    Refused::NoDay,
                )
            }
        }
    }
}
