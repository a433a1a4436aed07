//! What the client says of how it stands. It outranks whatever the therapist thinks (domain G5).

use crate::PrivateText;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the client answered when asked how it stands between them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ClientAnswer {
    /// On which day.
    pub on: NaiveDate,
    /// The answer.
    pub view: ViewOfRepair,
    /// In their words, at most 500 characters.
    pub words: Option<PrivateText>,
}

/// How it stands in the client's view. That nobody asked is the lack of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ViewOfRepair {
    /// Repaired.
    Repaired,
    /// Partly.
    Partly,
    /// Not repaired.
    NotRepaired,
    /// They would rather not say.
    PrefersNotToSay,
}
