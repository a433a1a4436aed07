//! Today and Tonight: who comes, what waits.

use super::{
    client::{Carried, WaitingDraft},
    consent::StillTrueView,
    wire,
};
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::agreement::AgreementKind;
use holdfast_records::client::SafeContact;
use holdfast_records::session::{Meeting, SessionState};

wire! {
    /// The day.
    struct TodayView {
        /// Which day.
        pub day: NaiveDate,
        /// The local time now, as `HH:MM`.
        pub time: String,
        /// Its sessions in order.
        pub sessions: Vec<TodaySession>,
        /// Drafts that wait, oldest first.
        pub drafts: Vec<NamedDraft>,
        /// Agreements that are drafted, frozen or offered and not yet agreed.
        pub agreements: Vec<WaitingAgreement>,
        /// How many reviews are due, those of people seen today first.
        pub reviews: Vec<DueReview>,
        /// What is not settled between the therapist and a client: of those who come today first, then the longest first.
        pub unsettled: Vec<super::between::UnsettledView>,
        /// Held sessions of the last 14 days without a note.
        pub without_note: Vec<SessionRow>,
        /// What else is to be looked at: requests, reviews of the practice's own, records past their time. Oldest first.
        pub due: Vec<DueView>,
        /// When the last copy that was read back was made.
        pub last_copy_on: Option<NaiveDate>,
        /// Whether that copy lies on the same disk as the vault.
        pub copy_is_beside_vault: bool,
        /// Days since then.
        pub copy_age_days: Option<u32>,
        /// Whether there is any client at all.
        pub has_clients: bool,
    }

    /// A session of the day with what stands in its brief.
    struct TodaySession {
        /// The session.
        pub row: SessionRow,
        /// Where the last note left off.
        pub left_off: Option<Carried>,
        /// What was promised.
        pub promised: Option<Carried>,
        /// How many topics are left alone. Their names are on the overview, covered.
        pub topics_left_alone: u32,
        /// Ways to settle that are not wanted, by name.
        pub not_for_them: Vec<String>,
        /// The stop signal in force.
        pub stop_signal: Vec<String>,
        /// Yeses that nobody has looked at for long, the oldest first, to be asked about.
        pub still_true: Vec<StillTrueView>,
        /// How the client may be reached.
        pub safe_contact: Vec<SafeContact>,
        /// How to speak of them, if known.
        pub pronouns: Option<String>,
    }

    /// One session in a list.
    struct SessionRow {
        /// Which session.
        pub id: RecordId,
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// Which session it is, earlier ones counted in.
        pub number: u32,
        /// The day.
        pub on: NaiveDate,
        /// When it begins or began, `HH:MM`.
        pub start: String,
        /// When it ends or ended, `HH:MM`.
        pub end: String,
        /// How they meet.
        pub meeting: Meeting,
        /// What became of it.
        pub state: SessionState,
        /// How its note stands.
        pub note: NoteStanding,
    }

    /// How a session's note stands.
    enum NoteStanding {
        /// Nothing written.
        None,
        /// Begun.
        Draft,
        /// Finished.
        Finished,
    }

    /// A draft with whose it is.
    struct NamedDraft {
        /// The draft.
        pub draft: WaitingDraft,
        /// The client's code.
        pub code: Option<String>,
        /// The client's cue.
        pub cue: Option<String>,
        /// The day of the session it is about.
        pub session_on: Option<NaiveDate>,
    }

    /// An agreement that waits.
    struct WaitingAgreement {
        /// What it is about.
        pub about: AgreementKind,
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// Which version.
        pub number: u32,
        /// How it stands.
        pub state: holdfast_records::agreement::VersionState,
    }

    /// Something to look at again.
    struct DueReview {
        /// What it is about.
        pub about: AgreementKind,
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// Since when.
        pub due_on: NaiveDate,
        /// Whether the client comes today.
        pub is_seen_today: bool,
    }

    /// Something that is to be looked at, with nobody's words in it.
    struct DueView {
        /// What it is.
        pub what: DueKind,
        /// Whose, if it is about one client.
        pub client: Option<RecordId>,
        /// The client's code.
        pub code: Option<String>,
        /// The client's cue.
        pub cue: Option<String>,
        /// The day on which it is or was due.
        pub on: Option<NaiveDate>,
        /// How many of them this line stands for, one or more.
        pub count: u32,
    }

    /// What may be due beside notes, agreements and copies.
    #[derive(Copy, PartialEq, Eq)]
    enum DueKind {
        /// A client asked for their records, and the answer is owed by a day.
        RecordsRequest,
        /// A client's records are past the time for which they are to be kept.
        Retention,
        /// Something waits for the next supervision.
        Supervision,
        /// A finding of a walk through the space waits, or it is time to walk again.
        WalkThrough,
        /// The sealed file for a colleague is to be looked at again.
        ExecutorPack,
        /// Leave that has not been told to everybody whom it concerns.
        Leave,
        /// Something in the trash will go soon.
        Trash,
    }

    /// The day's notes that are not finished.
    struct TonightView {
        /// Held sessions without a finished note, oldest first, up to 14 days back.
        pub waiting: Vec<SessionRow>,
    }
}
