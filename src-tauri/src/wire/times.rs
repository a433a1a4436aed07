//! Times that were kept and changed.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::client::SafeContact;
use holdfast_records::schedule_change::{ChangedBy, ScheduleChange, ScheduleChangeState};
use holdfast_records::session::{SessionState, TimesKept};

wire! {
    /// A client's times: what was agreed, what became of it, and what is still to be talked about.
    struct TimesView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// The client's language, BCP 47, for words that are sent to them.
        pub language: String,
        /// How they may be reached without harm. It stands before any words that are sent.
        pub safe_contact: Vec<SafeContact>,
        /// Within how many minutes a beginning or an end is on time.
        pub on_time_minutes: u8,
        /// The last sessions in counts.
        pub kept: TimesKept,
        /// The last sessions whose time has come, at most ten, the newest first.
        pub sessions: Vec<SessionTimes>,
        /// Changes of time: those still to be talked about first, then the newest first.
        pub changes: Vec<ScheduleChangeView>,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// The agreed time of one session, and what became of it.
    struct SessionTimes {
        /// Which session.
        pub session: RecordId,
        /// Which session it is, earlier ones counted in.
        pub number_in_all: u32,
        /// The day for which it was agreed.
        pub on: NaiveDate,
        /// The time for which it was agreed, `HH:MM`.
        pub start: String,
        /// Until when it was to go on, `HH:MM`.
        pub end: String,
        /// What became of it.
        pub state: SessionState,
        /// The day and the time to which it was moved, `YYYY-MM-DDTHH:MM`.
        pub moved_to: Option<String>,
        /// How many minutes after its time it began; less than nothing where it began before.
        #[cfg_attr(test, ts(type = "number | null"))]
        pub delay: Option<i64>,
        /// How many minutes after its time it ended; less than nothing where it ended before.
        #[cfg_attr(test, ts(type = "number | null"))]
        pub overrun: Option<i64>,
        /// Who moved it or called it off, where that was recorded.
        pub by: Option<ChangedBy>,
    }

    /// A change of time.
    struct ScheduleChangeView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How far it was talked about.
        pub state: ScheduleChangeState,
        /// Whether something is still to be talked about.
        pub is_open: bool,
        /// Whether it was entered in error.
        pub is_voided: bool,
        /// The session.
        pub of: SessionTimes,
        /// What is known of it.
        pub change: ScheduleChange,
    }

    /// A change of time, kept. Without a revision: a new one under that name.
    struct KeepScheduleChangeRequest {
        /// Of which session.
        pub session: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// Whether nothing is left to say. What the therapist changed can only be closed once it was acknowledged.
        pub is_closed: bool,
        /// What is known of it.
        pub change: ScheduleChange,
    }
}
