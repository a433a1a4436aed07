//! How a strain goes on: which way is open from where, and what it asks for.

use super::{ClientAnswer, RepairKind, Rupture, RuptureState, ViewOfRepair};
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
    /// Why, at most 300 characters. Owed where it is set aside, cannot be put right, or is opened again; not where
    /// the client's own answer opened it.
    pub reason: Option<PrivateText>,
    /// When it is looked at again. Owed where it is set aside, at most 42 days on.
    pub look_again_on: Option<NaiveDate>,
    /// How many answers of the client's there were by then. One that opened it again is not among them: it is the
    /// first since.
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
    /// The client did not say so since it was last open; or said otherwise.
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

    /// The same strain with one more answer of the client's, and where it stands then. Their word outranks: what was
    /// closed on another word is open again.
    pub fn answered(
        &self,
        from: RuptureState,
        answer: ClientAnswer,
    ) -> Result<(Rupture, RuptureState), Refused> {
        if answer.on < self.answers_from() {
            return Err(Refused::OutOfOrder);
        }
        let mut next = self.clone();
        let to = if from.stands_beside(answer.view) { from } else { RuptureState::Exploring };
        if to != from {
            let on = answer.on.max(self.last_turn_on());
            let answers = counted(self.answers.len());
            next.turns.push(Turn { on, to, reason: None, look_again_on: None, answers });
        }
        next.answers.push(answer);
        Ok((next, to))
    }

    /// What the client last answered since it was last opened again; nothing where nobody asked since.
    pub fn their_view(&self) -> Option<ViewOfRepair> {
        let known = self.reopened().map_or(0, |turn| turn.answers);
        let known = usize::try_from(known).unwrap_or(usize::MAX);
        self.answers.get(known..).and_then(<[_]>::last).map(|answer| answer.view)
    }

    /// On which day it was said aloud between them.
    pub fn named_on(&self) -> Option<NaiveDate> {
        let named = self.turns.iter().find(|turn| turn.to == RuptureState::Named);
        named.map(|turn| turn.on)
    }

    /// On which day the client said that it is repaired, where it stands so: the day of their answer, and not the one on
    /// which somebody wrote that down.
    pub fn repaired_on(&self, state: RuptureState) -> Option<NaiveDate> {
        let turn = self.turns.last().filter(|turn| turn.to == state)?;
        let by_then = usize::try_from(turn.answers).unwrap_or(usize::MAX);
        let answer = self.answers.get(by_then.checked_sub(1)?)?;
        (state == RuptureState::Repaired).then_some(answer.on)
    }

    /// On which day it is looked at again, where it was set aside.
    pub fn look_again_on(&self) -> Option<NaiveDate> {
        self.turns.last().filter(|turn| turn.to == RuptureState::SetAside)?.look_again_on
    }

    /// Which ways are open on a day, by what is written in it; a reason and a day to look at it again may still be owed.
    pub fn ways(&self, from: RuptureState, on: NaiveDate) -> Vec<RuptureState> {
        let is_open = |to: &RuptureState| {
            let (reason, look_again_on) = (Some(PrivateText::from("so")), Some(on));
            let turn = Turn { on, to: *to, reason, look_again_on, answers: 0 };
            self.may_turn(from, &turn).is_ok()
        };
        RuptureState::ALL.iter().copied().filter(is_open).collect()
    }

    /// Whether a turn opened it again, by its place among the turns.
    pub fn is_reopening(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.turns.get(before));
        let was_closed = before.is_some_and(|before| !before.to.is_open());
        was_closed && self.turns.get(at).is_some_and(|turn| turn.to.is_open())
    }

    /// The turn that last opened it again.
    fn reopened(&self) -> Option<&Turn> {
        let at = (0..self.turns.len()).rev().find(|at| self.is_reopening(*at))?;
        self.turns.get(at)
    }

    /// From which day on an answer tells more than is known: none comes between answers or before an opening.
    fn answers_from(&self) -> NaiveDate {
        let last = self.answers.last().map(|answer| answer.on);
        let opened = self.reopened().map(|turn| turn.on);
        last.into_iter().chain(opened).fold(self.noticed_on, NaiveDate::max)
    }

    fn last_turn_on(&self) -> NaiveDate {
        self.turns.last().map_or(self.noticed_on, |last| last.on)
    }

    fn may_turn(&self, from: RuptureState, turn: &Turn) -> Result<(), Refused> {
        if !from.may_become(turn.to) {
            return Err(Refused::NotFromHere);
        }
        if turn.on < self.last_turn_on() {
            return Err(Refused::OutOfOrder);
        }
        let owes = |is_there: bool, refused| if is_there { Ok(()) } else { Err(refused) };
        let has_reason = is_said(turn.reason.as_ref());
        match turn.to {
            RuptureState::Noticed => owes(self.named_on().is_none(), Refused::NotFromHere),
            RuptureState::Named => Ok(()),
            RuptureState::Exploring if !from.is_open() => owes(has_reason, Refused::NoReason),
            RuptureState::Exploring => owes(self.was_listened_to(), Refused::NoStep),
            RuptureState::RepairUnderway => owes(self.tells_own_part(), Refused::NoOwnPart),
            RuptureState::Repaired => self.is_their_word(ViewOfRepair::Repaired, turn.on),
            RuptureState::PartlyRepaired => self.is_their_word(ViewOfRepair::Partly, turn.on),
            RuptureState::TherapistConsidersSettled => {
                owes(self.left_it_open(), Refused::NotTheirAnswer)
            }
            RuptureState::NotRepairable => owes(has_reason, Refused::NoReason),
            RuptureState::SetAside => {
                owes(has_reason, Refused::NoReason)?;
                let days = turn.look_again_on.map(|on| (on - turn.on).num_days());
                let is_near = days.is_some_and(|days| (0..=LONGEST_ASIDE_DAYS).contains(&days));
                owes(is_near, Refused::NoDay)
            }
        }
    }

    /// Whether something was done that is not a change or a remedy.
    fn was_listened_to(&self) -> bool {
        self.steps.iter().any(|step| step.code.kind() != RepairKind::Immediate)
    }

    /// Whether the therapist's own part is written, or that it is not clear yet.
    pub fn tells_own_part(&self) -> bool {
        is_said(self.my_part.as_ref())
    }

    /// Whether the client said just this since it was last opened, by that day.
    fn is_their_word(&self, view: ViewOfRepair, on: NaiveDate) -> Result<(), Refused> {
        if self.their_view() != Some(view) {
            return Err(Refused::NotTheirAnswer);
        }
        let is_before = self.answers.last().is_some_and(|answer| on < answer.on);
        if is_before { Err(Refused::OutOfOrder) } else { Ok(()) }
    }

    /// Whether nobody asked the client since it was last opened, or they would rather not say. That something is left to
    /// put right is their word until they say otherwise: neither an opening nor setting it aside takes that away.
    fn left_it_open(&self) -> bool {
        let is_left = |view| matches!(view, ViewOfRepair::Partly | ViewOfRepair::NotRepaired);
        let is_unsaid = matches!(self.their_view(), None | Some(ViewOfRepair::PrefersNotToSay));
        is_unsaid && !self.answers.last().is_some_and(|answer| is_left(answer.view))
    }
}

impl RuptureState {
    /// Whether it may stay so beside what the client says. What is open may; what is closed may where they say the same,
    /// or that more is put right than it says, since a way leads there from it.
    fn stands_beside(self, view: ViewOfRepair) -> bool {
        match (self, view) {
            (
                RuptureState::Noticed
                | RuptureState::Named
                | RuptureState::Exploring
                | RuptureState::RepairUnderway,
                _,
            ) => true,
            (RuptureState::Repaired, said) => said == ViewOfRepair::Repaired,
            (RuptureState::PartlyRepaired, said) => {
                matches!(said, ViewOfRepair::Partly | ViewOfRepair::Repaired)
            }
            (RuptureState::TherapistConsidersSettled, said) => {
                matches!(said, ViewOfRepair::PrefersNotToSay | ViewOfRepair::Repaired)
            }
            (RuptureState::NotRepairable, said) => {
                matches!(said, ViewOfRepair::NotRepaired | ViewOfRepair::PrefersNotToSay)
            }
            (RuptureState::SetAside, said) => said == ViewOfRepair::PrefersNotToSay,
        }
    }
}

fn is_said(text: Option<&PrivateText>) -> bool {
    text.is_some_and(|text| !text.is_blank())
}
