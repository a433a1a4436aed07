//! What may be said about a session beside the three fields that write the next brief.

use crate::PrivateText;
use crate::check::Check;
use crate::pacing::scale::{ByWhom, Helped};
use serde::{Deserialize, Serialize};

/// What a session turned out to be about. A map, not a gate: people move back and forth (domain 4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PhaseFocus {
    /// Safety and steadiness.
    Stabilisation,
    /// Approaching what happened.
    Processing,
    /// Meaning, people, what comes next.
    Integration,
    /// The two of them.
    Relationship,
    /// Practical things.
    Practical,
    /// Several of these.
    Mixed,
}

/// A moment in which something was noticed and answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Attunement {
    /// How far into the session, 0 to 480 minutes, if that is known.
    pub at_minute: Option<u16>,
    /// What was noticed, 1 to 500 characters, as much as a line that is keyed holds.
    pub cue: PrivateText,
    /// How I named it, at most 300 characters.
    pub named: Option<PrivateText>,
    /// What the client said, at most 300 characters.
    pub client_said: Option<PrivateText>,
    /// What I changed, at most 300 characters.
    pub changed: Option<PrivateText>,
}

/// A way to settle that was offered or used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GroundingUse {
    /// What it is called, 1 to 80 characters.
    pub name: PrivateText,
    /// Who thought of it, if that is known.
    pub offered_by: Option<ByWhom>,
    /// Whether it was used and not only offered.
    pub used: bool,
    /// Whether it helped. Nothing until somebody said so.
    pub helped: Option<Helped>,
}

/// A rest from the work: legitimate work of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RestStop {
    /// Whether it was planned before.
    pub planned: bool,
    /// Who called it, if that is known.
    pub called_by: Option<ByWhom>,
    /// Why, at most 300 characters.
    pub why: Option<PrivateText>,
    /// What it gave, at most 300 characters.
    pub gave: Option<PrivateText>,
    /// The step back into the work, if the client wishes one; at most 300 characters.
    pub return_step: Option<PrivateText>,
}

impl Attunement {
    pub(super) fn check_into(&self, check: &mut Check) {
        if let Some(minute) = self.at_minute {
            check.range("at_minute", i32::from(minute), 0, 480);
        }
        check.owed_text("cue", &self.cue, 500);
        check.maybe_text("named", self.named.as_ref(), 300);
        check.maybe_text("client_said", self.client_said.as_ref(), 300);
        check.maybe_text("changed", self.changed.as_ref(), 300);
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &PrivateText> {
        let more = [&self.named, &self.client_said, &self.changed];
        std::iter::once(&self.cue).chain(more.into_iter().flatten())
    }
}

impl RestStop {
    pub(super) fn check_into(&self, check: &mut Check) {
        check.maybe_text("why", self.why.as_ref(), 300);
        check.maybe_text("gave", self.gave.as_ref(), 300);
        check.maybe_text("return_step", self.return_step.as_ref(), 300);
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &PrivateText> {
        [&self.why, &self.gave, &self.return_step].into_iter().flatten()
    }
}
