//! A boundary event: something went over a line, by either of them, meant or not.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How far it was taken up (domain 2.5).
    BoundaryState {
        /// Written down.
        Recorded = "recorded", locked: false, next: [Discussed, Escalated];
        /// Talked about with the client.
        Discussed = "discussed", locked: false, next: [Adjusted, Escalated];
        /// Something was changed because of it.
        Adjusted = "adjusted", locked: false, next: [Closed, Escalated];
        /// Settled.
        Closed = "closed", locked: true, next: [Escalated];
        /// Taken to a supervisor or further.
        Escalated = "escalated", locked: true, next: [];
    }
}

/// Something went over a line. Whether it was a crossing or more is said later, if at all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BoundaryEvent {
    /// On which day.
    pub happened_on: NaiveDate,
    /// By whom.
    pub by: BoundaryBy,
    /// In which part of the work.
    pub area: BoundaryArea,
    /// Whether it was meant.
    pub intent: Intent,
    /// What happened, 1 to 1,500 characters.
    pub what: PrivateText,
    /// How it was for the client, in their view. Nothing until they said.
    pub impact: Option<Impact>,
    /// What they said about it, at most 500 characters.
    pub client_words: Option<PrivateText>,
    /// What it was, once somebody has thought about it.
    pub class: BoundaryClass,
}

/// By whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BoundaryBy {
    /// The therapist.
    Therapist,
    /// The client. Told without blame.
    Client,
    /// Both.
    Both,
    /// Somebody else.
    ThirdParty,
}

/// In which part of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BoundaryArea {
    /// Times.
    Time,
    /// Ways of reaching each other.
    ContactChannel,
    /// Touch.
    Touch,
    /// What the therapist told of themselves.
    SelfDisclosure,
    /// A gift, or money.
    GiftOrMoney,
    /// Knowing each other from elsewhere.
    DualRole,
    /// Where it was.
    Place,
    /// On the internet.
    Online,
    /// What should have stayed between them.
    Confidentiality,
    /// Something was done that had not been asked.
    Consent,
    /// Something else.
    Other,
}

/// Whether it was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// For a reason.
    PlannedForAReason,
    /// Not planned.
    Unplanned,
    /// Hard to say.
    Unclear,
}

/// How it was for the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Impact {
    /// It helped.
    Helped,
    /// Neither way.
    Neutral,
    /// Unsettling.
    Unsettling,
    /// It did harm.
    Harmful,
    /// They do not know yet.
    Unknown,
}

/// What it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BoundaryClass {
    /// Not said yet.
    Unclassified,
    /// Ordinary give and take.
    Flexibility,
    /// A crossing.
    Crossing,
    /// One of several: a drift.
    Drift,
    /// A violation. Not settled by talking alone.
    Violation,
}

impl BoundaryEvent {
    /// One line about something that was done without asking, to be talked about.
    pub fn without_asking(what: PrivateText, happened_on: NaiveDate) -> BoundaryEvent {
        BoundaryEvent {
            happened_on,
            by: BoundaryBy::Therapist,
            area: BoundaryArea::Consent,
            intent: Intent::Unclear,
            what,
            impact: None,
            client_words: None,
            class: BoundaryClass::Unclassified,
        }
    }
}

impl Record for BoundaryEvent {
    const KIND: Kind = Kind::BoundaryEvent;
    const BODY_VERSION: u32 = 1;
    type State = BoundaryState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.happened_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("happened_on", self.happened_on);
        check.owed_text("what", &self.what, 1500);
        check.maybe_text("client_words", self.client_words.as_ref(), 500);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let words = self.client_words.iter().map(PrivateText::as_str);
        std::iter::once(self.what.as_str()).chain(words).collect()
    }
}
