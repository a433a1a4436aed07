//! What a client wants, and what they did of their own accord.

use super::boundary::SessionOption;
use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::goal::{Goal, GoalState, Strength};

wire! {
    /// Goals and progress of a client.
    struct GoalsView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// How to speak of them, if known.
        pub pronouns: Option<String>,
        /// The day.
        pub today: NaiveDate,
        /// Goals: those the client is at, those that rest, ideas, then the others.
        pub goals: Vec<GoalView>,
        /// How many a client is at in one go.
        pub active_goals: u8,
        /// Acts of agency and strengths, the newest first; what was entered in error is last.
        pub strengths: Vec<StrengthView>,
        /// The last sessions, at most 12, the newest first.
        pub sessions: Vec<SessionOption>,
        /// What the client said last: of the work, or of a goal.
        pub said_last: Option<super::client::Carried>,
        /// The newest report.
        pub report: Option<ReportInShort>,
        /// A name for a new goal.
        pub minted: RecordId,
        /// A name for something new that was noticed.
        pub minted_strength: RecordId,
    }

    /// A report in short.
    struct ReportInShort {
        /// Which.
        pub id: RecordId,
        /// Its number.
        pub number: u32,
        /// How far it came.
        pub state: holdfast_records::progress_report::ReportState,
        /// To which day it tells.
        pub to: NaiveDate,
    }

    /// A goal.
    struct GoalView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How it stands.
        pub state: GoalState,
        /// How it may stand from now on, by what is written in it and how many are active.
        pub may_become: Vec<GoalState>,
        /// The goal that it became, where it was changed.
        pub became: Option<RecordId>,
        /// Whether its day to look at it again has come.
        pub is_due: bool,
        /// The goal.
        pub goal: Goal,
    }

    /// Something that was noticed.
    struct StrengthView {
        /// Which.
        pub id: RecordId,
        /// Whether it was entered in error.
        pub is_voided: bool,
        /// The session it was in.
        pub session: Option<RecordId>,
        /// What was noticed.
        pub strength: Strength,
    }

    /// A goal, kept. Without a revision: a new one under that name.
    struct KeepGoalRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The goal that became this one: it is changed from then on.
        pub instead_of: Option<RecordId>,
        /// The goal.
        pub goal: Goal,
    }

    /// A goal, taken further, rested or let go.
    struct GoalStateRequest {
        /// Which.
        pub goal: RecordId,
        /// The revision that was looked at.
        pub base_rev: u32,
        /// How it is to stand.
        pub to: GoalState,
        /// On which day the client said so, where they owe a word: yes to it, or that they are there.
        pub on: Option<NaiveDate>,
        /// What they said.
        pub words: Option<String>,
    }

    /// Something that was noticed, kept.
    struct KeepStrengthRequest {
        /// Whose.
        pub client: RecordId,
        /// Which: the name that was minted for it.
        pub id: RecordId,
        /// The one whose place it takes, where that was typed wrongly.
        pub instead_of: Option<RecordId>,
        /// The session it was in.
        pub session: Option<RecordId>,
        /// What was noticed.
        pub strength: Strength,
    }
}
