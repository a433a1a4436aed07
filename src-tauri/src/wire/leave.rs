//! Planned time away.

use super::day::SessionRow;
use super::ending::DirectoryEntryView;
use super::wire;
use chrono::{NaiveDate, NaiveDateTime};
use holdfast_records::RecordId;
use holdfast_records::client::{SafeContact, WordsMay};
use holdfast_records::leave::{Leave, LeaveCoverOut, LeaveState, LeaveTold};
use holdfast_records::schedule_change::HowTold;

wire! {
    /// Planned time away.
    struct LeavesView {
        /// Those to come first, then those that are over or called off.
        pub leaves: Vec<LeaveView>,
        /// How many days ahead the practice tells it.
        pub notice_days: u8,
        /// Colleagues who may stand in.
        pub colleagues: Vec<DirectoryEntryView>,
        /// The day.
        pub today: NaiveDate,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// One time away.
    struct LeaveView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it is to be.
        pub state: LeaveState,
        /// Until which day everybody is told.
        pub tell_by: NaiveDate,
        /// Whether it is over.
        pub is_over: bool,
        /// What was kept.
        pub leave: Leave,
        /// Planned sessions that fall into it, in order.
        pub sessions: Vec<SessionRow>,
        /// Whom it concerns: who comes now, and who has a session in it.
        pub people: Vec<LeavePersonView>,
    }

    /// Somebody whom it concerns.
    struct LeavePersonView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// How they may be reached.
        pub safe_contact: Vec<SafeContact>,
        /// How they were told, if they were.
        pub told: Option<LeaveTold>,
        /// What words for them may say, while it is to come. The sentences are the screen's, in the client's language.
        pub words: Option<LeaveWordsView>,
    }

    /// What words to one client about time away may say.
    struct LeaveWordsView {
        /// The client's language, BCP 47.
        pub language: String,
        /// How words may come to them. Nothing is offered where no safe way is known.
        pub may: WordsMay,
        /// Who stands in, as it may stand there.
        pub cover: Option<String>,
        /// Why who stands in is left out although somebody does.
        pub cover_out: Option<LeaveCoverOut>,
        /// When they come next after it, if that is planned.
        pub next: Option<NaiveDateTime>,
    }

    /// Time away, kept. Without a revision: a new one under that name.
    struct KeepLeaveRequest {
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// What was typed. Who was told is not taken from it.
        pub leave: Leave,
    }

    /// Whether it is to be.
    struct LeaveStateRequest {
        /// Which.
        pub leave: RecordId,
        /// How it is to stand.
        pub to: LeaveState,
    }

    /// That somebody was told of it, or, without a way, that they were not after all.
    struct TellLeaveRequest {
        /// Which.
        pub leave: RecordId,
        /// Whom.
        pub client: RecordId,
        /// On which day.
        pub told_on: NaiveDate,
        /// How; none takes it back.
        pub how: Option<HowTold>,
    }
}
