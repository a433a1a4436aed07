//! Questions a client brings, and what was said to them.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How a question stands. Unless it was taken off, that follows from what is written in it.
    ClientQuestionState {
        /// It waits for an answer.
        Open = "open", locked: false, next: [Answered, LeftOpen, TakenOff];
        /// Something was said to it.
        Answered = "answered", locked: false, next: [Open, LeftOpen, TakenOff];
        /// It has no answer, and it was said why that is fine.
        LeftOpen = "left_open", locked: false, next: [Open, Answered, TakenOff];
        /// It was taken off. What it said stays.
        TakenOff = "taken_off", locked: false, next: [Open, Answered, LeftOpen];
    }
}

/// A question of a client's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ClientQuestion {
    /// In their words, 1 to 400 characters.
    pub question: PrivateText,
    /// On which day they brought it.
    pub brought_on: NaiveDate,
    /// What the therapist said, at most 600 characters.
    pub answer: Option<PrivateText>,
    /// Why it is fine that it has no answer, at most 300 characters.
    pub left_because: Option<PrivateText>,
    /// On which day it was answered or left.
    pub settled_on: Option<NaiveDate>,
}

impl ClientQuestion {
    /// How it stands, by what is written in it.
    pub fn stands(&self) -> ClientQuestionState {
        if is_said(self.answer.as_ref()) {
            ClientQuestionState::Answered
        } else if is_said(self.left_because.as_ref()) {
            ClientQuestionState::LeftOpen
        } else {
            ClientQuestionState::Open
        }
    }
}

fn is_said(text: Option<&PrivateText>) -> bool {
    text.is_some_and(|text| !text.is_blank())
}

impl Record for ClientQuestion {
    const KIND: Kind = Kind::ClientQuestion;
    const BODY_VERSION: u32 = 1;
    type State = ClientQuestionState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.brought_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_text("question", &self.question, 400);
        check.day("brought_on", self.brought_on);
        check.maybe_text("answer", self.answer.as_ref(), 600);
        check.maybe_text("left_because", self.left_because.as_ref(), 300);
        check.maybe_day("settled_on", self.settled_on);
        let has_both = is_said(self.answer.as_ref()) && is_said(self.left_because.as_ref());
        check.add_if(has_both, "left_because", Problem::OutOfPlace);
        let is_settled = self.stands() != ClientQuestionState::Open;
        check.add_if(
            is_settled != self.settled_on.is_some(),
            "settled_on",
            Problem::WithoutItsPair,
        );
        let is_early = self.settled_on.is_some_and(|on| on < self.brought_on);
        check.add_if(is_early, "settled_on", Problem::EndsBeforeItBegins);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said = self.answer.iter().chain(&self.left_because);
        std::iter::once(&self.question).chain(said).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;

    fn asked() -> ClientQuestion {
        ClientQuestion {
            question: "Do you think about me between sessions?".into(),
            brought_on: "2026-03-05".parse().unwrap(),
            answer: None,
            left_because: None,
            settled_on: None,
        }
    }

    fn fields(one: &ClientQuestion) -> Vec<&'static str> {
        one.check().err().unwrap_or_default().into_iter().map(|found| found.field).collect()
    }

    #[test]
    fn a_question_is_open_until_something_is_said_to_it() {
        assert_eq!(asked().stands(), ClientQuestionState::Open);
        let blank = ClientQuestion { answer: Some(" ".into()), ..asked() };
        assert_eq!(blank.stands(), ClientQuestionState::Open);
        let on = "2026-03-12".parse().ok();
        let said =
            ClientQuestion { answer: Some("Yes, at times.".into()), settled_on: on, ..asked() };
        assert_eq!((said.stands(), fields(&said)), (ClientQuestionState::Answered, vec![]));
        let why = Some("It was good to have asked.".into());
        let left = ClientQuestion { left_because: why.clone(), settled_on: on, ..asked() };
        assert_eq!((left.stands(), fields(&left)), (ClientQuestionState::LeftOpen, vec![]));
        assert_eq!(fields(&ClientQuestion { left_because: why, ..said }), ["left_because"]);
    }

    #[test]
    fn an_answer_has_a_day_and_comes_after_the_question() {
        let said = ClientQuestion { answer: Some("Yes.".into()), ..asked() };
        assert_eq!(fields(&said), ["settled_on"]);
        let early = ClientQuestion { settled_on: "2026-03-04".parse().ok(), ..said };
        assert_eq!(fields(&early), ["settled_on"]);
        let loose = ClientQuestion { settled_on: "2026-03-12".parse().ok(), ..asked() };
        assert_eq!(fields(&loose), ["settled_on"]);
    }

    #[test]
    fn what_was_taken_off_goes_back_to_wherever_it_stood() {
        for state in ClientQuestionState::ALL {
            let is_off = *state == ClientQuestionState::TakenOff;
            assert_eq!(ClientQuestionState::TakenOff.may_become(*state), !is_off);
        }
    }
}
