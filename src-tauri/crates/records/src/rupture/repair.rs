//! What can be done to put a strain right. Own wording; domain 2.3. Offered in this order and never forced: listening
//! and exploring suit the session of the strain, change and patterns suit a later one (W18).

use crate::PrivateText;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Something that was done towards putting it right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RepairStep {
    /// On which day.
    pub on: NaiveDate,
    /// What.
    pub code: RepairCode,
    /// Who did it.
    pub by: StepBy,
    /// In which words, at most 500 characters.
    pub note: Option<PrivateText>,
    /// Whether it helped, in the client's view. It may be asked later.
    pub response: StepResponse,
}

/// Who did a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StepBy {
    /// The therapist.
    Therapist,
    /// The client.
    Client,
    /// Both.
    Both,
}

/// Whether a step helped, in the client's view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StepResponse {
    /// It helped.
    Helped,
    /// Partly.
    Partly,
    /// It did not.
    NotHelped,
    /// Hard to say.
    Unclear,
    /// Nobody asked.
    NotAsked,
}

/// What a step is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RepairKind {
    /// What everything else rests on.
    Base,
    /// Understanding what the strain means.
    Expressive,
    /// Working together again now.
    Immediate,
}

/// Writes the steps: each with its token in the order in which it is offered, what it is for, and whether a later
/// session suits it better.
macro_rules! steps {
    ($($(#[$doc:meta])* $variant:ident = $token:literal, $kind:ident, later: $later:literal;)+) => {
        /// A step towards putting it right.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum RepairCode { $($(#[$doc])* #[serde(rename = $token)] $variant,)+ }

        impl RepairCode {
            /// Every step, in the order in which they are offered.
            pub const ALL: &'static [RepairCode] = &[$(RepairCode::$variant,)+];

            /// What it is for.
            pub fn kind(self) -> RepairKind { match self { $(RepairCode::$variant => RepairKind::$kind,)+ } }

            /// Whether a session after the strain suits it better.
            pub fn is_for_later(self) -> bool { match self { $(RepairCode::$variant => $later,)+ } }
        }
    };
}

steps! {
    /// Listen to the end, without waiting for a turn.
    Listen = "r_listen", Base, later: false;
    /// Notice the own defence, or the urge to explain.
    CheckSelf = "r_check_self", Base, later: false;
    /// Say what makes sense in the client's reaction.
    Validate = "r_validate", Base, later: false;
    /// Invite feelings and wishes, also about the therapist.
    ExploreFeeling = "r_explore_feeling", Expressive, later: false;
    /// Name the own part, without "but".
    OwnPart = "r_own_part", Expressive, later: false;
    /// A clear apology.
    Apologise = "r_apologise", Immediate, later: false;
    /// "How can we do this differently?"
    CoPlan = "r_co_plan", Immediate, later: false;
    /// Clear up a misunderstanding.
    Clarify = "r_clarify", Immediate, later: false;
    /// Say why something was offered.
    ExplainReason = "r_explain_reason", Immediate, later: false;
    /// A break, slower work, ordinary talk.
    PauseRest = "r_pause_rest", Immediate, later: false;
    /// Talk about how they talk.
    NameProcess = "r_name_process", Expressive, later: false;
    /// Say carefully what the therapist notices in themselves.
    ShareExperience = "r_share_experience", Expressive, later: false;
    /// Respect that somebody protects themselves.
    ValidateProtection = "r_validate_protection", Expressive, later: false;
    /// Go gently back to what was agreed.
    ReturnToFrame = "r_return_to_frame", Immediate, later: false;
    /// Change or drop what was to be done.
    ChangeTaskOrGoal = "r_change_task_or_goal", Immediate, later: true;
    /// Ask whether this happens between them at other times.
    LinkHere = "r_link_here", Expressive, later: true;
    /// Ask whether it happens with others.
    LinkElsewhere = "r_link_elsewhere", Expressive, later: true;
    /// Take it to supervision, or to a trusted peer.
    Supervision = "r_supervision", Base, later: true;
}
