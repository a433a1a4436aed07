//! Ending the work, planned or because something cannot be put right here (domain 2.6); and the colleagues and
//! agencies that can be named then.

use crate::check::Check;
use crate::consent::Standing;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::{Months, NaiveDate};
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

/// A letter for whoever comes next, made with the client. Nothing stands in it that the client did not want there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct HandOverLetter {
    /// To whom, at most 160 characters; nothing for whoever reads it.
    pub to: Option<PrivateText>,
    /// How the client wants to be called in it, 1 to 80 characters.
    pub called: PrivateText,
    /// What they worked on, at most 800 characters.
    pub worked_on: Option<PrivateText>,
    /// What helps, at most 800 characters.
    pub helps: Option<PrivateText>,
    /// What to leave alone, at most 500 characters.
    pub leave_alone: Option<PrivateText>,
    /// The client's own words to whoever reads it, at most 800 characters.
    pub client_words: Option<PrivateText>,
    /// Whether the practice may be asked back.
    pub may_ask_back: bool,
    /// On which day the client read it and said yes to every word. Owed before it is printed.
    pub agreed_on: Option<NaiveDate>,
    /// How it goes there.
    pub goes: LetterGoes,
}

/// How a letter goes where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LetterGoes {
    /// The client takes it.
    ClientTakesIt,
    /// It is sent. That owes a yes of the client's on the list of what was asked.
    Sent,
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
            if self.consulted.is_none() {
                owed.push(("consulted", Problem::Blank));
            }
            if self.options.len() < 2 && self.few_options_because.is_none() {
                owed.push(("few_options_because", Problem::Blank));
            }
        }
        owed
    }
}

impl HandOverLetter {
    /// Whether it may leave the vault: the client said yes to every word and, where it is sent, to sending it. What is
    /// asked about sending stands as it is handed in; nothing where nobody was asked.
    pub fn may_leave(&self, sending: Option<Standing>) -> bool {
        let may_go = match self.goes {
            LetterGoes::ClientTakesIt => true,
            LetterGoes::Sent => sending.is_some_and(Standing::permits),
        };
        self.agreed_on.is_some() && may_go
    }

    fn check_into(&self, check: &mut Check) {
        check.maybe_line("letter.to", self.to.as_ref(), 160);
        check.owed_line("letter.called", &self.called, 80);
        check.maybe_text("letter.worked_on", self.worked_on.as_ref(), 800);
        check.maybe_text("letter.helps", self.helps.as_ref(), 800);
        check.maybe_text("letter.leave_alone", self.leave_alone.as_ref(), 500);
        check.maybe_text("letter.client_words", self.client_words.as_ref(), 800);
        check.maybe_day("letter.agreed_on", self.agreed_on);
    }

    fn texts(&self) -> impl Iterator<Item = &PrivateText> {
        let own = [&self.to, &self.worked_on, &self.helps, &self.leave_alone, &self.client_words];
        std::iter::once(&self.called).chain(own.into_iter().flatten())
    }
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

states! {
    /// Whether somebody is still named to clients.
    DirectoryState {
        /// Yes.
        Listed = "listed", locked: false, next: [SetAside];
        /// No more.
        SetAside = "set_aside", locked: false, next: [Listed];
    }
}

/// A colleague, an agency or a line that can be named to clients.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DirectoryEntry {
    /// Who, 1 to 120 characters.
    pub name: PrivateText,
    /// Which of the three.
    pub sort: DirectorySort,
    /// What they do, at most 160 characters.
    pub service: Option<PrivateText>,
    /// How to reach them, at most 160 characters.
    pub contact: Option<PrivateText>,
    /// How one gets there: steps, lifts, waiting, hours; at most 200 characters.
    pub access: Option<PrivateText>,
    /// What it costs, at most 120 characters.
    pub cost: Option<PrivateText>,
    /// Which languages are spoken, at most 120 characters.
    pub languages: Option<PrivateText>,
    /// What else is good to know, at most 300 characters.
    pub note: Option<PrivateText>,
    /// When somebody last checked that it is right.
    pub checked_on: Option<NaiveDate>,
}

/// What stands in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DirectorySort {
    /// A colleague.
    Colleague,
    /// A service or an agency.
    Agency,
    /// A line to call.
    Line,
}

impl DirectoryEntry {
    /// Whether somebody checked it within the last 12 months.
    pub fn is_fresh(&self, today: NaiveDate) -> bool {
        let limit = self.checked_on.and_then(|on| on.checked_add_months(Months::new(12)));
        limit.is_some_and(|limit| today <= limit) && self.checked_on.is_some_and(|on| on <= today)
    }
}

impl Record for DirectoryEntry {
    const KIND: Kind = Kind::DirectoryEntry;
    const BODY_VERSION: u32 = 1;
    type State = DirectoryState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("name", &self.name, 120);
        check.maybe_line("service", self.service.as_ref(), 160);
        check.maybe_line("contact", self.contact.as_ref(), 160);
        check.maybe_line("access", self.access.as_ref(), 200);
        check.maybe_line("cost", self.cost.as_ref(), 120);
        check.maybe_line("languages", self.languages.as_ref(), 120);
        check.maybe_text("note", self.note.as_ref(), 300);
        check.maybe_day("checked_on", self.checked_on);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let own =
            [&self.service, &self.contact, &self.access, &self.cost, &self.languages, &self.note];
        let said = own.into_iter().flatten();
        std::iter::once(&self.name).chain(said).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod letter_tests {
    use super::*;

    #[test]
    fn a_letter_leaves_with_a_yes_to_its_words_and_where_it_is_sent_to_sending_it() {
        let letter = |goes, agreed: bool| HandOverLetter {
            to: None,
            called: "Ilse".into(),
            worked_on: None,
            helps: None,
            leave_alone: None,
            client_words: None,
            may_ask_back: false,
            agreed_on: agreed.then(NaiveDate::default),
            goes,
        };
        let taken = letter(LetterGoes::ClientTakesIt, true);
        assert!(taken.may_leave(None) && taken.may_leave(Some(Standing::Withdrawn)));
        assert!(!letter(LetterGoes::ClientTakesIt, false).may_leave(Some(Standing::Granted)));
        let sent = letter(LetterGoes::Sent, true);
        assert!(sent.may_leave(Some(Standing::Granted)));
        for no in
            [None, Some(Standing::NotAsked), Some(Standing::Withdrawn), Some(Standing::Declined)]
        {
            assert!(!sent.may_leave(no), "{no:?}");
        }
        assert!(!letter(LetterGoes::Sent, false).may_leave(Some(Standing::Granted)));
    }
}
