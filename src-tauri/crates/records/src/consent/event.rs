//! One answer: what a person said when they were asked, or said unasked.

use super::{ConsentItem, Door, Nature, Standing, Stands};
use crate::agreement::Voice;
use crate::check::Check;
use crate::session::Present;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// What was answered was answered. A slip is voided, never changed.
    ConsentEventState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// One answer. Never changed and never deleted; one that was entered in error is voided by a record of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ConsentEvent {
    /// What was answered.
    pub decision: Standing,
    /// On which day.
    pub answered_on: NaiveDate,
    /// What the yes depends on, at most 300 characters. Owed with "yes, if".
    pub conditions: Option<PrivateText>,
    /// Who answered.
    pub given_by: GivenBy,
    /// How.
    pub how: How,
    /// Who brought it up.
    pub raised_by: RaisedBy,
    /// Who was in the room beside the two of them.
    pub present: Vec<Present>,
    /// What was said, at most 400 characters. Never owed: a no needs no reason.
    pub words: Option<PrivateText>,
    /// Whose words those are.
    pub voice: Voice,
    /// From when they said they may be asked again. Only with a no.
    pub ask_again_from: Option<NaiveDate>,
    /// What else was offered, at most 6 of 120 characters each.
    pub options_offered: Vec<PrivateText>,
    /// What they asked, at most 400 characters.
    pub client_questions: Option<PrivateText>,
    /// When to ask whether it still holds. Only with a yes.
    pub review_on: Option<NaiveDate>,
    /// The last day on which the yes holds. Only with a yes.
    pub expires_on: Option<NaiveDate>,
}

/// Who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GivenBy {
    /// The client.
    Client,
    /// A young client, whose own yes is asked beside a guardian's.
    ClientAssent,
    /// Somebody who has a say for the client.
    Guardian,
    /// Somebody whom the law lets decide for the client.
    LegalRepresentative,
}

/// How somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Aloud.
    Spoken,
    /// On paper, signed.
    SignedPaper,
    /// In a message.
    WrittenMessage,
    /// With a sign that was agreed before.
    GestureAgreed,
    /// Through an interpreter.
    Interpreter,
}

/// Who brought it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RaisedBy {
    /// The client, or whoever answered for them.
    Client,
    /// The therapist, by asking.
    Therapist,
}

/// Why an answer cannot be recorded. A no is never refused for how things stood before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EventProblem {
    /// Nobody can answer that.
    #[error("this is not something that somebody answers")]
    NotAnAnswer,
    /// It is told, not asked, or asked, not told.
    #[error("the answer does not belong to this kind of item")]
    OtherNature,
    /// The day has not come.
    #[error("the day of the answer has not come")]
    NotYet,
    /// "Yes, if" without the if.
    #[error("the conditions are missing")]
    NoConditions,
    /// The client said no, and has not brought it up again; the day from which they may be asked again, if they said one.
    #[error("it may not be asked again yet")]
    AskedTooSoon {
        /// From when, if they said so.
        from: Option<NaiveDate>,
    },
}

impl GivenBy {
    /// Whether the client answered for themselves.
    pub fn is_the_client(self) -> bool {
        match self {
            GivenBy::Client | GivenBy::ClientAssent => true,
            GivenBy::Guardian | GivenBy::LegalRepresentative => false,
        }
    }
}

impl ConsentEvent {
    /// A bare answer, spoken by the client on that day after the therapist asked.
    pub fn spoken(decision: Standing, answered_on: NaiveDate) -> ConsentEvent {
        ConsentEvent {
            decision,
            answered_on,
            conditions: None,
            given_by: GivenBy::Client,
            how: How::Spoken,
            raised_by: RaisedBy::Therapist,
            present: Vec::new(),
            words: None,
            voice: Voice::ClientWords,
            ask_again_from: None,
            options_offered: Vec::new(),
            client_questions: None,
            review_on: None,
            expires_on: None,
        }
    }

    /// Whether the answer may be recorded, given how the same person's answers stand on its day.
    ///
    /// A no is always taken, at once, whatever stood before: withdrawing cannot be refused (ruling 25). A yes is taken
    /// after a no only when the client brought it up, or on or after the day that they said (daily use, K1).
    pub fn may_follow(
        &self,
        item: &ConsentItem,
        before: &Stands,
        today: NaiveDate,
    ) -> Result<(), EventProblem> {
        if !self.decision.is_an_answer() {
            return Err(EventProblem::NotAnAnswer);
        }
        let is_told = self.decision == Standing::Acknowledged;
        if is_told != (item.nature == Nature::Acknowledgement) {
            return Err(EventProblem::OtherNature);
        }
        if self.answered_on > today {
            return Err(EventProblem::NotYet);
        }
        if self.lacks_conditions() {
            return Err(EventProblem::NoConditions);
        }
        match before.door {
            Door::Closed { until } if self.decision.permits() && !self.opens(before.door) => {
                Err(EventProblem::AskedTooSoon { from: until })
            }
            Door::Open | Door::Closed { .. } => Ok(()),
        }
    }

    /// Whether this yes may be taken although the person had said no.
    pub(super) fn opens(&self, door: Door) -> bool {
        self.raised_by == RaisedBy::Client || door.is_open_on(self.answered_on)
    }

    fn lacks_conditions(&self) -> bool {
        self.decision == Standing::GrantedWithConditions
            && self.conditions.as_ref().is_none_or(PrivateText::is_blank)
    }
}

impl Record for ConsentEvent {
    const KIND: Kind = Kind::ConsentEvent;
    const BODY_VERSION: u32 = 1;
    type State = ConsentEventState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.answered_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("answered_on", self.answered_on);
        check.add_if(self.lacks_conditions(), "conditions", Problem::Blank);
        check.maybe_text("conditions", self.conditions.as_ref(), 300);
        check.maybe_text("words", self.words.as_ref(), 400);
        check.maybe_text("client_questions", self.client_questions.as_ref(), 400);
        self.check_days(&mut check);
        check.count("options_offered", self.options_offered.len(), 6);
        for (at, option) in self.options_offered.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("options_offered", option, 120);
        }
        check.entry(None);
        check.count("present", self.present.len(), 12);
        for (at, present) in self.present.iter().enumerate() {
            check.entry(Some(at));
            check.maybe_line("who", present.who.as_ref(), 80);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said = [&self.conditions, &self.words, &self.client_questions];
        said.into_iter().flatten().map(PrivateText::as_str).collect()
    }
}

impl ConsentEvent {
    /// A day to ask again goes with a no, days to look again and to end with a yes, and none lies before the answer.
    fn check_days(&self, check: &mut Check) {
        let days = [
            ("ask_again_from", self.ask_again_from, self.decision.is_no()),
            ("review_on", self.review_on, self.decision.permits()),
            ("expires_on", self.expires_on, self.decision.permits()),
        ];
        for (field, day, belongs) in days {
            let Some(day) = day else { continue };
            check.day(field, day);
            check.add_if(!belongs, field, Problem::OutOfPlace);
            check.add_if(day < self.answered_on, field, Problem::EndsBeforeItBegins);
        }
    }
}
