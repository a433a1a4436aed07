//! What a therapist said to a pacing check: the check as it stood, and the answer to it.

use crate::check::Check;
use crate::pacing::check::{Case, CheckOutcome, Thresholds};
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

states! {
    /// What was found and answered never changes.
    PacingRunState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// One check, as it stood when it was answered (domain 4.7). The plan stands beside it as a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PacingRun {
    /// The day from which it was seen.
    pub as_of: NaiveDate,
    /// The set of rules, such as `PC-1.0`.
    pub rule_set: String,
    /// The version of the plan whose marks it used.
    pub plan_number: Option<u32>,
    /// SHA-256 of the case and the thresholds, in hexadecimal: the same two give the same findings.
    pub input_sha256: String,
    /// What was found.
    pub outcome: CheckOutcome,
    /// What the therapist made of it.
    pub response: RunResponse,
    /// In words, at most 500 characters. "Disagree" says why.
    pub words: Option<PrivateText>,
}

/// What a therapist made of a check. Disagreeing is an answer like any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RunResponse {
    /// Read.
    Read,
    /// Talked about with the client.
    DiscussedWithClient,
    /// The plan was changed.
    ChangedPlan,
    /// It is not so, because.
    Disagree,
}

/// The SHA-256 of a case and the thresholds it was looked at with, in hexadecimal.
pub fn case_sha256(case: &Case, thresholds: &Thresholds) -> String {
    let written = serde_json::to_vec(&(case, thresholds)).unwrap_or_default();
    Sha256::digest(&written).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Record for PacingRun {
    const KIND: Kind = Kind::PacingRun;
    const BODY_VERSION: u32 = 1;
    type State = PacingRunState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.as_of)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("as_of", self.as_of);
        check.maybe_text("words", self.words.as_ref(), 500);
        let says_why = self.words.as_ref().is_some_and(|words| !words.is_blank());
        let owes_why = self.response == RunResponse::Disagree;
        check.add_if(owes_why && !says_why, "words", Problem::Blank);
        check.count("findings", self.outcome.findings.len(), 21);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.words.iter().map(PrivateText::as_str).collect()
    }
}
