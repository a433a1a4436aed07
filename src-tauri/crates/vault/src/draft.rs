//! What was typed and not yet kept.

use std::fmt;

use holdfast_records::{Kind, Moment, RecordId};
use serde::{Deserialize, Serialize};

/// A draft: one for each record that is being written, dropped in the act that keeps it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The record it will be, minted when the page was opened.
    pub target: RecordId,
    /// The kind it will be.
    pub kind: Kind,
    /// Whose it is.
    pub client: Option<RecordId>,
    /// The revision it was begun from; none for a record that is not kept yet.
    pub base_rev: Option<u32>,
    /// What was typed.
    pub body: serde_json::Value,
    /// When the last of it was typed.
    pub at: Moment,
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("target", &self.target)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
