//! What can be seen or heard of a strain. Own wording, in the categories of the rupture resolution rating system (3RS);
//! domain 2.2. A calm "that did not help me" is feedback, and a no to a task is a no: neither is a marker.

use crate::PrivateText;
use serde::{Deserialize, Serialize};

/// A sign that was seen or heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Marker {
    /// Which.
    pub code: MarkerCode,
    /// Whose observation it is.
    pub seen_by: SeenBy,
    /// Words that were said, at most 200 characters.
    pub quote: Option<PrivateText>,
}

/// Whose observation a sign is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SeenBy {
    /// The client said so.
    ClientWords,
    /// The therapist saw or heard it.
    TherapistObservation,
}

/// Which way a strain went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RuptureKind {
    /// Moving away, from the other or from one's own feeling.
    Withdrawal,
    /// Moving against.
    Confrontation,
    /// Both.
    Mixed,
    /// Hard to say.
    Unclear,
}

/// Whose side a sign is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MarkerType {
    /// Moving away.
    Withdrawal,
    /// Moving against.
    Confrontation,
    /// The therapist's own part.
    Therapist,
    /// What stands around both.
    Context,
}

/// Writes the signs: each with its token in the order in which it is offered, and its type.
macro_rules! markers {
    ($($(#[$doc:meta])* $variant:ident = $token:literal, $sort:ident;)+) => {
        /// A sign of a strain.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum MarkerCode { $($(#[$doc])* #[serde(rename = $token)] $variant,)+ }

        impl MarkerCode {
            /// Every sign, in the order in which they are offered.
            pub const ALL: &'static [MarkerCode] = &[$(MarkerCode::$variant,)+];

            /// Whose side it is on.
            pub fn sort(self) -> MarkerType { match self { $(MarkerCode::$variant => MarkerType::$sort,)+ } }
        }
    };
}

markers! {
    /// Says that nothing is wrong although something seems off.
    Denial = "w_denial", Withdrawal;
    /// Very short answers, long silences, "I don't know".
    Minimal = "w_minimal", Withdrawal;
    /// General ideas, away from own feelings.
    Abstract = "w_abstract", Withdrawal;
    /// A long side story, or another subject.
    StoryOrShift = "w_story_or_shift", Withdrawal;
    /// Agrees very fast, looks after the therapist, hides a no.
    Appease = "w_appease", Withdrawal;
    /// Words and face or tone do not match.
    Mismatch = "w_mismatch", Withdrawal;
    /// Turns on themselves, or sounds without hope about the work.
    SelfBlame = "w_self_blame", Withdrawal;
    /// Late, away or shorter after a strain.
    Absence = "w_absence", Withdrawal;
    /// The gaze drops, breath quickens, the body stills.
    Body = "w_body", Withdrawal;
    /// A worry or complaint about the therapist.
    AboutTherapist = "c_about_therapist", Confrontation;
    /// Turns an idea down with anger, or waves it away.
    RejectsStep = "c_rejects_step", Confrontation;
    /// A complaint about what is done.
    AboutTasks = "c_about_tasks", Confrontation;
    /// A complaint about time, fee, room or rules.
    AboutFrame = "c_about_frame", Confrontation;
    /// A complaint that it does not help.
    AboutProgress = "c_about_progress", Confrontation;
    /// Defends themselves against being judged.
    Defends = "c_defends", Confrontation;
    /// Tries to steer, test or press.
    Pressure = "c_pressure", Confrontation;
    /// I missed a sign.
    MissedCue = "t_missed_cue", Therapist;
    /// I talked over them.
    TalkedOver = "t_talked_over", Therapist;
    /// I went too fast.
    TooFast = "t_too_fast", Therapist;
    /// I defended myself.
    Defensive = "t_defensive", Therapist;
    /// I forgot something that mattered.
    Forgot = "t_forgot", Therapist;
    /// I was late, or moved the time.
    LateOrMoved = "t_late_or_moved", Therapist;
    /// I went over a line.
    Overstepped = "t_overstepped", Therapist;
    /// A difference of identity, culture, faith or power was mishandled or not named.
    Culture = "ctx_culture", Context;
}

/// What kind of difficulty it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Challenge {
    /// They did not understand each other.
    Communication,
    /// They drifted apart.
    Drifting,
    /// Something from elsewhere, from the client's side.
    Transference,
    /// Something from elsewhere, from the therapist's side.
    Countertransference,
    /// They expected different things.
    ManagingExpectations,
    /// Trust was broken.
    BrokenTrust,
    /// The old way came back for a while.
    Relapse,
}

impl Challenge {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Challenge; 7] = [
        Challenge::Communication,
        Challenge::Drifting,
        Challenge::Transference,
        Challenge::Countertransference,
        Challenge::ManagingExpectations,
        Challenge::BrokenTrust,
        Challenge::Relapse,
    ];
}
