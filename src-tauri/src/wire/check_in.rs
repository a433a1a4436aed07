//! The Check-in Six: answers, and what stands out beside a person's own earlier ones.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::check_in::{
    CheckIn, CheckInState, PaceDirection, Rater, SixAnswers, SixItem,
};
use holdfast_records::client::{PrintProfile, ScriptDir};

wire! {
    /// A client's check-ins.
    struct CheckInsView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// Whether it was agreed to be asked so: how the item for it stands, if it is on the list.
        pub asked_standing: Option<holdfast_records::consent::Standing>,
        /// Every check-in, the newest session first; what was entered in error is among them.
        pub check_ins: Vec<CheckInView>,
        /// What stands out, in words the screen has. Never of more than one person.
        pub notices: Vec<CheckInNotice>,
        /// Sessions of the last weeks that were held and have none from the client, newest first.
        pub without: Vec<SessionWithout>,
        /// Answers that a lock cut off, if there are any: they stay covered until the client, with the laptop handed
        /// over for that session again, says what becomes of them.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        pub half_answered: Option<Vec<HalfAnswered>>,
    }

    /// Answers that a lock cut off. What they are is not told.
    struct HalfAnswered {
        /// What it is a draft of.
        pub draft: RecordId,
        /// About which session.
        pub session: RecordId,
        /// When the last of it was kept, milliseconds since 1970.
        pub at: i64,
    }

    /// One check-in.
    struct CheckInView {
        /// Which.
        pub id: RecordId,
        /// The session it is about.
        pub session: RecordId,
        /// Which session that is, earlier ones counted in.
        pub number_in_all: u32,
        /// Whether it was talked about.
        pub state: CheckInState,
        /// Whether it was entered in error, or another took its place.
        pub is_voided: bool,
        /// Items that are 2 or more below the person's own usual.
        pub lower: Vec<SixItem>,
        /// The answers.
        pub check_in: CheckIn,
    }

    /// Something that stands out.
    struct CheckInNotice {
        /// Which rule found it, `A1` to `A7`.
        pub rule: CheckInRule,
        /// About which item, where it is about one.
        pub item: Option<SixItem>,
        /// The answer that it is about.
        pub answer: Option<u8>,
        /// The person's own usual, in halves: 15 is 7.5.
        pub usual_in_halves: Option<u8>,
        /// The day of the check-in.
        pub on: NaiveDate,
    }

    /// Which rule (domain 1.6).
    enum CheckInRule {
        /// Room to say no, or pace, at 4 or less.
        Low,
        /// Two or more below the person's own usual.
        BelowOwn,
        /// A dip and a recovery.
        DipAndBack,
        /// At 6 or less three times running.
        StaysLow,
        /// All six ten, four times running.
        AllTens,
        /// Not talked about, and the next session was held.
        NotTalkedAbout,
        /// The therapist's and the client's differ by three or more.
        Differ,
    }

    /// A session without a check-in.
    struct SessionWithout {
        /// Which.
        pub session: RecordId,
        /// The day it was on.
        pub on: NaiveDate,
        /// Which session it is, earlier ones counted in.
        pub number_in_all: u32,
    }

    /// A check-in to be recorded, from paper or read aloud.
    struct KeepCheckInRequest {
        /// About which session.
        pub session: RecordId,
        /// The one whose place it takes, where that was typed wrongly.
        pub instead_of: Option<RecordId>,
        /// The answers.
        pub check_in: CheckIn,
    }

    /// Whether a check-in was talked about.
    struct TalkedAboutRequest {
        /// Which.
        pub check_in: RecordId,
        /// How it stands from now on.
        pub to: CheckInState,
    }

    /// Six questions for the person who was there, on the screen in their hands.
    struct CheckInPage {
        /// The client's language, BCP 47.
        pub language: String,
        /// Which way that is written.
        pub script_dir: ScriptDir,
        /// The size of print they read with ease.
        pub profile: PrintProfile,
        /// Who keeps what they answer: the therapist's name.
        pub therapist: String,
        /// What they answered so far.
        pub so_far: CheckInSoFar,
    }

    /// What a client answered so far.
    struct CheckInSoFar {
        /// Which of the pages they are at, from 0.
        pub at: u8,
        /// The six.
        pub answers: SixAnswers,
        /// If the pace was off, which way.
        pub pace_direction: Option<PaceDirection>,
        /// What they wrote.
        pub open_line: String,
    }

    /// A client has finished or stopped.
    struct StopCheckInRequest {
        /// What they answered.
        pub so_far: CheckInSoFar,
        /// Whether it is kept. If not, nothing of it is.
        pub keep: bool,
        /// They would rather not do one at all, or on paper.
        pub declined: bool,
    }

    /// For which session the six are handed over.
    struct BeginCheckInRequest {
        /// Which session.
        pub session: RecordId,
        /// Who answers.
        pub rater: Rater,
    }
}
