//! A request for records: what somebody asked for, by when an answer is owed, what was decided, and what was given.
//!
//! The days are a reminder and no legal advice (domain 7.4): the United States 30 days and once 30 more (45 CFR 164.524),
//! for a correction 60 and once 30 more (164.526); the United Kingdom and the European Union one calendar month and two
//! more (GDPR Article 12(3)). Elsewhere the therapist types the day.

mod answer;
mod cover;

pub use answer::{RequestDecision, RequestExtension, RequestGiven};
pub use cover::{CoverWhy, RequestCover, covered, holds, without};

use crate::check::Check;
use crate::practice::Jurisdiction;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

states! {
    /// How far a request is. A wish that comes again is a new request.
    DataRequestState {
        /// It came in.
        Open = "open", locked: false, next: [InReview];
        /// The record is being looked through.
        InReview = "in_review", locked: false, next: [Answered];
        /// An answer was given. One that was said too early is looked through again.
        Answered = "answered", locked: false, next: [InReview, Closed];
        /// Nothing more is owed.
        Closed = "closed", locked: true, next: [];
    }
}

/// Somebody asked for a client's record, or for something to be done with it.
///
/// What is covered is tied to its record by a link whose part is the cover's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DataRequest {
    /// On which day it came.
    pub received_on: NaiveDate,
    /// What is asked for.
    pub wish: RequestWish,
    /// In their words, at most 500 characters.
    pub words: Option<PrivateText>,
    /// How it was made sure who asks, at most 200 characters. Owed before an answer.
    pub identity: PrivateText,
    /// Within which time an answer is owed.
    pub time: AnswerTime,
    /// By which day, where no rule here says so.
    pub due_typed: Option<NaiveDate>,
    /// That it takes longer, said once.
    pub extension: Option<RequestExtension>,
    /// What was decided.
    pub decision: RequestDecision,
    /// Why, at most 1,000 characters. Owed where anything is refused.
    pub reasons: Option<PrivateText>,
    /// How to complain, as it was told, at most 500 characters. Owed where anything is refused.
    pub how_to_complain: Option<PrivateText>,
    /// What was given, at most 20 times.
    pub given: Vec<RequestGiven>,
    /// Words that are covered on what is given for this request, at most 400. The record itself stays as it is.
    pub covers: Vec<RequestCover>,
}

/// What somebody asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RequestWish {
    /// To see the record, or to have a copy.
    Access,
    /// To have something corrected.
    Amend,
    /// To have something erased.
    Erase,
    /// To have something left unused.
    Restrict,
    /// To take it elsewhere in a form that a program can read.
    Portability,
}

/// Within which time an answer is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AnswerTime {
    /// 30 days, and once 30 more.
    ThirtyDays,
    /// 60 days, and once 30 more.
    SixtyDays,
    /// One calendar month, and two more.
    OneMonth,
    /// By a day that the therapist types.
    Typed,
}

impl AnswerTime {
    /// The time that is usual for a wish where the practice is. The therapist may know better, and then types the day.
    pub fn usual(place: Jurisdiction, wish: RequestWish) -> AnswerTime {
        match (place, wish) {
            (Jurisdiction::UkPrivate | Jurisdiction::EuGeneric, _) => AnswerTime::OneMonth,
            (Jurisdiction::UsGeneric, RequestWish::Amend) => AnswerTime::SixtyDays,
            (Jurisdiction::UsGeneric, RequestWish::Access | RequestWish::Portability) => {
                AnswerTime::ThirtyDays
            }
            (Jurisdiction::UsGeneric, RequestWish::Erase | RequestWish::Restrict)
            | (Jurisdiction::AuGeneric | Jurisdiction::Other, _) => AnswerTime::Typed,
        }
    }

    /// By which day an answer to something of that day is owed. A month ends on its last day where it has no such day.
    fn after(self, received_on: NaiveDate) -> Option<NaiveDate> {
        match self {
            AnswerTime::ThirtyDays => received_on.checked_add_days(Days::new(30)),
            AnswerTime::SixtyDays => received_on.checked_add_days(Days::new(60)),
            AnswerTime::OneMonth => received_on.checked_add_months(Months::new(1)),
            AnswerTime::Typed => None,
        }
    }

    /// By which day, once it was said that it takes longer.
    fn longer(self, received_on: NaiveDate) -> Option<NaiveDate> {
        match self {
            AnswerTime::ThirtyDays => received_on.checked_add_days(Days::new(60)),
            AnswerTime::SixtyDays => received_on.checked_add_days(Days::new(90)),
            AnswerTime::OneMonth => received_on.checked_add_months(Months::new(3)),
            AnswerTime::Typed => None,
        }
    }
}

impl DataRequest {
    /// By which day an answer is owed, if that is known.
    pub fn due_on(&self) -> Option<NaiveDate> {
        let first = self.time.after(self.received_on).or(self.due_typed);
        match &self.extension {
            Some(more) => self.time.longer(self.received_on).or(more.to).or(first),
            None => first,
        }
    }

    /// What is owed before it may stand like that.
    pub fn may_be(&self, state: DataRequestState) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        match state {
            DataRequestState::Open | DataRequestState::InReview => {}
            DataRequestState::Answered | DataRequestState::Closed => self.owed(&mut check),
        }
        check.done()
    }

    fn owed(&self, check: &mut Check) {
        let is_blank = |text: &Option<PrivateText>| text.as_ref().is_none_or(PrivateText::is_blank);
        check.add_if(self.identity.is_blank(), "identity", Problem::Blank);
        check.add_if(self.decision == RequestDecision::Open, "decision", Problem::Blank);
        if self.decision.refuses() {
            check.add_if(is_blank(&self.reasons), "reasons", Problem::Blank);
            check.add_if(is_blank(&self.how_to_complain), "how_to_complain", Problem::Blank);
        }
        let is_copy = matches!(self.wish, RequestWish::Access | RequestWish::Portability);
        let lacks = is_copy && self.decision.gives() && self.given.is_empty();
        check.add_if(lacks, "given", Problem::Blank);
    }

    /// The next free name for a cover.
    pub fn next_part(&self) -> String {
        let number = |cover: &RequestCover| cover.part.strip_prefix('c')?.parse::<u32>().ok();
        let last = self.covers.iter().filter_map(number).max().unwrap_or(0);
        format!("c{}", last.saturating_add(1))
    }
}

impl Record for DataRequest {
    const KIND: Kind = Kind::DataRequest;
    const BODY_VERSION: u32 = 1;
    type State = DataRequestState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.received_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("received_on", self.received_on);
        check.maybe_text("words", self.words.as_ref(), 500);
        check.line("identity", &self.identity, 200);
        check.maybe_day("due_typed", self.due_typed);
        let is_typed = self.time == AnswerTime::Typed;
        check.add_if(!is_typed && self.due_typed.is_some(), "due_typed", Problem::OutOfPlace);
        let is_early = self.due_typed.is_some_and(|due| due < self.received_on);
        check.add_if(is_early, "due_typed", Problem::EndsBeforeItBegins);
        if let Some(more) = &self.extension {
            more.check_into(&mut check, self.received_on, is_typed);
        }
        check.maybe_text("reasons", self.reasons.as_ref(), 1000);
        check.maybe_text("how_to_complain", self.how_to_complain.as_ref(), 500);
        check.count("given", self.given.len(), 20);
        check.count("covers", self.covers.len(), 400);
        for (at, given) in self.given.iter().enumerate() {
            check.entry(Some(at));
            given.check_into(&mut check, self.received_on);
        }
        for (at, cover) in self.covers.iter().enumerate() {
            check.entry(Some(at));
            cover.check_into(&mut check);
            let is_twice = self.covers.iter().take(at).any(|before| before.part == cover.part);
            check.add_if(is_twice, "covers", Problem::Twice);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        // What is covered stands in its own record, and is found there.
        let said = [&self.words, &self.reasons].into_iter().flatten();
        let given = self.given.iter().map(|given| given.to_whom.as_str());
        said.map(PrivateText::as_str).chain(given).collect()
    }
}

#[cfg(test)]
mod tests;
