//! A boundary event: something went over a line, by either of them, meant or not. And the lines themselves.

mod class;
mod line;
#[cfg(test)]
mod tests;

pub use class::{BoundaryClass, DRIFT_DAYS, may_drift};
pub use line::{BoundaryLine, BoundaryLineState, BoundaryWhose};

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
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
        /// Settled. What it was may still be said, and it may still be taken further.
        Closed = "closed", locked: false, next: [Escalated];
        /// Taken to a supervisor or further.
        Escalated = "escalated", locked: false, next: [];
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
    /// On which day it was talked about with the client.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub talked_about_on: Option<NaiveDate>,
    /// What was changed because of it, at most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub adjusted: Option<PrivateText>,
    /// With whom it was talked about outside, and when; at most 300 characters. Owed before a drift or a violation goes
    /// any further (domain 2.5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub consulted: Option<PrivateText>,
    /// Why it is called less than a violation, where it was called one: 10 to 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub less_because: Option<PrivateText>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
            talked_about_on: None,
            adjusted: None,
            consulted: None,
            less_because: None,
        }
    }
}

impl BoundaryEvent {
    /// What is owed before it is taken to stand so; nothing where nothing is. A violation is taken further and not
    /// settled by talking (B2, R4): any other way is out of place for it.
    pub fn owes(&self, to: BoundaryState) -> Option<(&'static str, Problem)> {
        if self.class == BoundaryClass::Violation && is_on_the_way(to) {
            return Some(("class", Problem::OutOfPlace));
        }
        let asks = is_further(to) && self.class.asks_for_consultation();
        first_owed([
            ("consulted", asks && !says(self.consulted.as_ref())),
            ("talked_about_on", is_on_the_way(to) && self.talked_about_on.is_none()),
            ("adjusted", is_changed(to) && !says(self.adjusted.as_ref())),
        ])
    }

    /// What is owed before it takes the place of what was kept before, as it stands. What it was may be called more at
    /// any time, alone: that is said first, and what is to be done comes after (B2). What its standing rests on stays.
    pub fn owes_since(
        &self,
        before: &BoundaryEvent,
        state: BoundaryState,
    ) -> Option<(&'static str, Problem)> {
        let asks = is_further(state) && self.class.asks_for_consultation();
        let is_unsaid = says(before.consulted.as_ref()) && !says(self.consulted.as_ref());
        self.owes_for_less(before).or_else(|| {
            first_owed([
                ("consulted", asks && is_unsaid),
                ("talked_about_on", is_on_the_way(state) && self.talked_about_on.is_none()),
                ("adjusted", is_changed(state) && !says(self.adjusted.as_ref())),
            ])
        })
    }

    /// What was called a violation is called something less only with somebody outside, and with a reason that stays.
    fn owes_for_less(&self, before: &BoundaryEvent) -> Option<(&'static str, Problem)> {
        if self.class == BoundaryClass::Violation {
            return None;
        }
        let is_less = before.class == BoundaryClass::Violation;
        let is_alone = !says(self.consulted.as_ref()) || self.consulted == before.consulted;
        let is_old = self.less_because == before.less_because;
        let owes_reason = is_less || says(before.less_because.as_ref());
        first_owed([
            ("consulted", is_less && is_alone),
            ("less_because", owes_reason && !is_reason(self.less_because.as_ref())),
            ("less_because", is_less && is_old),
        ])
    }

    /// Whether it is settled. A violation never is, whatever it stood as before somebody called it one.
    pub fn is_settled(&self, state: BoundaryState) -> bool {
        state == BoundaryState::Closed && self.class != BoundaryClass::Violation
    }
}

/// The least that counts as a reason, in characters.
const REASON_LEAST: usize = 10;

fn is_on_the_way(to: BoundaryState) -> bool {
    matches!(to, BoundaryState::Discussed | BoundaryState::Adjusted | BoundaryState::Closed)
}

fn is_changed(to: BoundaryState) -> bool {
    matches!(to, BoundaryState::Adjusted | BoundaryState::Closed)
}

fn is_further(to: BoundaryState) -> bool {
    !matches!(to, BoundaryState::Recorded | BoundaryState::Discussed)
}

fn first_owed<const N: usize>(
    fields: [(&'static str, bool); N],
) -> Option<(&'static str, Problem)> {
    let owed = fields.into_iter().find(|(_, is_owed)| *is_owed);
    owed.map(|(field, _)| (field, Problem::Blank))
}

fn is_reason(text: Option<&PrivateText>) -> bool {
    text.is_some_and(|text| text.as_str().trim().chars().count() >= REASON_LEAST)
}

fn says(text: Option<&PrivateText>) -> bool {
    text.is_some_and(|text| !text.is_blank())
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
        check.maybe_day("talked_about_on", self.talked_about_on);
        let is_before = self.talked_about_on.is_some_and(|on| on < self.happened_on);
        check.add_if(is_before, "talked_about_on", Problem::EndsBeforeItBegins);
        check.maybe_text("adjusted", self.adjusted.as_ref(), 500);
        check.maybe_text("consulted", self.consulted.as_ref(), 300);
        check.maybe_text("less_because", self.less_because.as_ref(), 500);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said = self.client_words.iter().chain(&self.adjusted).chain(&self.consulted);
        let said = said.chain(&self.less_because);
        std::iter::once(&self.what).chain(said).map(PrivateText::as_str).collect()
    }
}
