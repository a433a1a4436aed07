//! What was decided about a request, and what was given.

use crate::check::Check;
use crate::{PrivateText, Problem};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RequestDecision {
    /// Nothing yet.
    Open,
    /// All of it.
    Granted,
    /// A part of it.
    Partly,
    /// None of it.
    Refused,
}

impl RequestDecision {
    /// Whether anything is refused, so that reasons and the way to complain are owed.
    pub fn refuses(self) -> bool {
        matches!(self, RequestDecision::Partly | RequestDecision::Refused)
    }

    /// Whether anything is given.
    pub fn gives(self) -> bool {
        matches!(self, RequestDecision::Granted | RequestDecision::Partly)
    }
}

/// That an answer takes longer, told to whoever asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RequestExtension {
    /// On which day it was told.
    pub told_on: NaiveDate,
    /// Why, 1 to 300 characters.
    pub reason: PrivateText,
    /// By which day then, where no rule here says so.
    pub to: Option<NaiveDate>,
}

impl RequestExtension {
    pub(super) fn check_into(&self, check: &mut Check, received_on: NaiveDate, is_typed: bool) {
        check.day("told_on", self.told_on);
        let is_early = self.told_on < received_on;
        check.add_if(is_early, "told_on", Problem::EndsBeforeItBegins);
        check.owed_text("extension_reason", &self.reason, 300);
        check.maybe_day("extension_to", self.to);
        check.add_if(!is_typed && self.to.is_some(), "extension_to", Problem::OutOfPlace);
        check.add_if(is_typed && self.to.is_none(), "extension_to", Problem::Blank);
        let is_before = self.to.is_some_and(|to| to < self.told_on);
        check.add_if(is_before, "extension_to", Problem::EndsBeforeItBegins);
    }
}

/// What was given for a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RequestGiven {
    /// On which day.
    pub given_on: NaiveDate,
    /// What, 1 to 300 characters.
    pub what: PrivateText,
    /// To whom, 1 to 80 characters.
    pub to_whom: PrivateText,
    /// How, 1 to 200 characters: by hand, by post, on a stick.
    pub how: PrivateText,
}

impl RequestGiven {
    pub(super) fn check_into(&self, check: &mut Check, received_on: NaiveDate) {
        check.day("given_on", self.given_on);
        let is_early = self.given_on < received_on;
        check.add_if(is_early, "given_on", Problem::EndsBeforeItBegins);
        check.owed_text("what", &self.what, 300);
        check.owed_line("to_whom", &self.to_whom, 80);
        check.owed_line("how", &self.how, 200);
    }
}
