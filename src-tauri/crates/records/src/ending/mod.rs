//! Ending the work, planned or because something cannot be put right here (domain 2.6); and the colleagues and
//! agencies that can be named then.

mod directory;
mod letter;
#[cfg(test)]
mod tests;

pub use directory::{DirectoryEntry, DirectorySort, DirectoryState};
pub use letter::{HandOverLetter, LetterGoes};

use crate::check::Check;
use crate::consent::Standing;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How far an ending came.
    EndingState {
        /// The therapist thinks about it.
        Considering = "considering", locked: false, next: [TalkedAbout, NotNeeded];
        /// They talked about it.
        TalkedAbout = "talked_about", locked: false, next: [Agreed, NotNeeded];
        /// They agreed how.
        Agreed = "agreed", locked: false, next: [Underway, NotNeeded];
        /// The last sessions.
        Underway = "underway", locked: false, next: [Completed, NotNeeded];
        /// It is over.
        Completed = "completed", locked: false, next: [];
        /// It was not needed.
        NotNeeded = "not_needed", locked: false, next: [Considering];
    }
}

/// How the work comes to an end, with the client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EndingPlan {
    /// Why.
    pub reason: EndingReason,
    /// On which day it was begun to be thought about.
    pub begun_on: NaiveDate,
    /// On which day they talked about it openly. Owed before it counts as talked about.
    pub talked_on: Option<NaiveDate>,
    /// In the client's words, at most 500 characters.
    pub client_words: Option<PrivateText>,
    /// What the practice's own rule says about changing to another professional, at most 500 characters.
    pub policy: Option<PrivateText>,
    /// Whether a supervisor was asked to join.
    pub supervisor: SupervisorInvited,
    /// With whom it was talked about, or why with nobody; at most 300 characters.
    pub consulted: Option<PrivateText>,
    /// What the client was offered, at most 8.
    pub options: Vec<OfferedOption>,
    /// Why there are fewer than two, at most 300 characters. Owed where something cannot be put right.
    pub few_options_because: Option<PrivateText>,
    /// What comes next, agreed with the client: a line each, at most 10 of 200 characters.
    pub next_steps: Vec<PrivateText>,
    /// How many sessions are still to come, 0 to 12.
    pub final_sessions: Option<u8>,
    /// The day of the last one.
    pub last_session_on: Option<NaiveDate>,
    /// For the goodbye, at most 500 characters.
    pub goodbye: Option<PrivateText>,
    /// How the client may come back, at most 300 characters.
    pub open_door: Option<PrivateText>,
    /// To the therapist from the therapist, at most 1,000 characters. On no paper.
    pub note_to_self: Option<PrivateText>,
    /// The letter for whoever comes next, where there is one.
    pub letter: Option<HandOverLetter>,
}

/// Why the work ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EndingReason {
    /// They are where they wanted to be.
    GoalsMet,
    /// The client chose it.
    ClientChoice,
    /// Something cannot be put right here.
    RepairNotPossible,
    /// Somebody else can help better.
    OutsideCompetence,
    /// For safety.
    Safety,
    /// Something practical.
    Practical,
    /// The therapist cannot go on.
    TherapistUnavailable,
    /// Something else.
    Other,
}

/// Whether a supervisor was asked to join.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SupervisorInvited {
    /// Nobody asked so far.
    NotYet,
    /// Yes.
    Yes,
    /// Offered, and the client said no.
    OfferedDeclined,
    /// No.
    No,
    /// There is none, or it is not that kind of ending.
    DoesNotApply,
}

/// Somebody or something the client was offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OfferedOption {
    /// Who, 1 to 120 characters.
    pub service: PrivateText,
    /// How to reach them, at most 160 characters.
    pub contact: Option<PrivateText>,
    /// Why they may suit, at most 200 characters.
    pub why: Option<PrivateText>,
    /// What the client said to it.
    pub answer: OfferAnswer,
}

/// What the client said to an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OfferAnswer {
    /// Nothing yet.
    NotYet,
    /// Yes.
    Yes,
    /// No. Nothing more is asked.
    No,
    /// They think about it.
    Thinking,
}

impl EndingPlan {
    /// What is owed before it may stand so; nothing where nothing is.
    pub fn owes(&self, to: EndingState) -> Vec<(&'static str, Problem)> {
        let mut owed = Vec::new();
        let is_underway =
            matches!(to, EndingState::Agreed | EndingState::Underway | EndingState::Completed);
        if (to == EndingState::TalkedAbout || is_underway) && self.talked_on.is_none() {
            owed.push(("talked_on", Problem::Blank));
        }
        let is_stuck = self.reason == EndingReason::RepairNotPossible;
        if is_underway && is_stuck {
            if is_left_out(self.consulted.as_ref()) {
                owed.push(("consulted", Problem::Blank));
            }
            if self.options.len() < 2 && is_left_out(self.few_options_because.as_ref()) {
                owed.push(("few_options_because", Problem::Blank));
            }
        }
        owed
    }

    /// Whether its letter may leave the vault: there is one, the plan is needed, and the client said yes to every word
    /// and, where it is sent, to sending it. What is asked about sending stands as it is handed in; nothing where nobody
    /// was asked.
    pub fn letter_may_leave(&self, state: EndingState, sending: Option<Standing>) -> bool {
        let letter = self.letter.as_ref().filter(|_| state != EndingState::NotNeeded);
        letter.is_some_and(|letter| letter.may_leave(sending))
    }
}

fn is_left_out(text: Option<&PrivateText>) -> bool {
    text.is_none_or(PrivateText::is_blank)
}

impl Record for EndingPlan {
    const KIND: Kind = Kind::EndingPlan;
    const BODY_VERSION: u32 = 1;
    type State = EndingState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.begun_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("begun_on", self.begun_on);
        check.maybe_day("talked_on", self.talked_on);
        check.maybe_text("client_words", self.client_words.as_ref(), 500);
        check.maybe_text("policy", self.policy.as_ref(), 500);
        check.maybe_text("consulted", self.consulted.as_ref(), 300);
        check.count("options", self.options.len(), 8);
        check.maybe_text("few_options_because", self.few_options_because.as_ref(), 300);
        check.count("next_steps", self.next_steps.len(), 10);
        if let Some(sessions) = self.final_sessions {
            check.range("final_sessions", i32::from(sessions), 0, 12);
        }
        check.maybe_day("last_session_on", self.last_session_on);
        check.maybe_text("goodbye", self.goodbye.as_ref(), 500);
        check.maybe_text("open_door", self.open_door.as_ref(), 300);
        check.maybe_text("note_to_self", self.note_to_self.as_ref(), 1_000);
        if let Some(letter) = &self.letter {
            letter.check_into(&mut check);
        }
        for (at, option) in self.options.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("options", &option.service, 120);
            check.maybe_line("options", option.contact.as_ref(), 160);
            check.maybe_line("options", option.why.as_ref(), 200);
        }
        for (at, step) in self.next_steps.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("next_steps", step, 200);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let own = [
            &self.client_words,
            &self.policy,
            &self.consulted,
            &self.few_options_because,
            &self.goodbye,
            &self.open_door,
            &self.note_to_self,
        ];
        let offered = self
            .options
            .iter()
            .flat_map(|one| std::iter::once(&one.service).chain(&one.contact).chain(&one.why));
        let letter = self.letter.iter().flat_map(HandOverLetter::texts);
        let said = own.into_iter().flatten().chain(offered).chain(&self.next_steps).chain(letter);
        said.map(PrivateText::as_str).collect()
    }
}
