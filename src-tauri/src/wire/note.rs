//! Notes: what is written after a session, and what is added later.

use super::{between::NamedOption, session::SessionView, wire};
use holdfast_records::note::{AllianceNote, NoteAddition, NoteState, PrivateNote};
use holdfast_records::{Kind, RecordId};

wire! {
    /// The page after a session.
    struct NotePage {
        /// The session.
        pub session: SessionView,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// What stands in the agreement for the day: the stop signal.
        pub stop_signal: Vec<String>,
        /// How many topics are left alone.
        pub topics_left_alone: u32,
        /// Ways to settle that are not wanted.
        pub not_for_them: Vec<String>,
        /// The alliance note.
        pub note: NoteView,
        /// What is known for it without typing.
        pub aids: NoteAidsView,
        /// What was noted as not settled between them in this session.
        pub noted: Vec<NamedOption>,
        /// A name for one that is noted now.
        pub minted_strain: RecordId,
        /// The private note. Its text is only here once it was asked for.
        pub private: PrivateView,
    }

    /// An alliance note as it is kept, with the draft over it if there is one.
    struct NoteView {
        /// Its identity, minted when the page was opened if nothing was kept yet.
        pub id: RecordId,
        /// The revision that is kept; none while there is only a draft or nothing.
        pub rev: Option<u32>,
        /// How it stands.
        pub state: NoteState,
        /// The note: the kept one, or a blank one.
        pub note: AllianceNote,
        /// A draft that is newer, with the revision it was begun from.
        pub draft: Option<AllianceNote>,
        /// Words of that draft that have no place in the form any more, if there are any.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        pub draft_left_over: Option<Vec<String>>,
        /// The revision that draft was begun from.
        pub draft_base_rev: Option<u32>,
        /// When the draft was kept, milliseconds since 1970.
        pub draft_at: Option<i64>,
        /// When it was finished, milliseconds since 1970.
        pub finished_at: Option<i64>,
        /// Whether it may be opened again: it was finished today.
        pub may_reopen: bool,
        /// Whether it is being written more than 72 hours after the session.
        pub is_late: bool,
        /// What was added, oldest first.
        pub additions: Vec<AdditionView>,
    }

    /// What is known for a note without typing: what was keyed, what the last note said, what the client chose.
    struct NoteAidsView {
        /// How much the session held, as it was keyed.
        pub counted: holdfast_records::note::Dose,
        /// Ways to settle that were keyed.
        pub grounding: Vec<holdfast_records::note::GroundingUse>,
        /// Cues that were keyed, as the beginnings of attunements.
        pub attunement: Vec<holdfast_records::note::Attunement>,
        /// Lines that were keyed, oldest first.
        pub lines: Vec<String>,
        /// Whether a rest was keyed.
        pub rested: bool,
        /// The number the client set for the hard part, in the plan in force on that day.
        pub agreed_minutes: Option<u16>,
        /// In which numbers the client says how strong it is.
        pub scale: holdfast_records::pacing::scale::SudsScale,
        /// Language and load, from the last note that says it.
        pub calibration: Option<super::client::Carried>,
        /// The day of the session before, whose days after are asked about here.
        pub last_session_on: Option<chrono::NaiveDate>,
        /// Whether a safety concern is open, by the newest word in earlier notes.
        pub safety_is_open: bool,
        /// Questions that nobody wrote down yet: yes, to what?
        pub unnamed: Vec<super::consent::AskedView>,
        /// A line that was being typed when the session ended, and that is kept nowhere yet.
        pub waiting_line: Option<WaitingLine>,
        /// Whether the end came late by the clock, and is recorded as it was agreed.
        pub ended_as_agreed: bool,
        /// A note to start from: what was promised and the next step of the last one. None where there is none.
        pub carried_over: Option<AllianceNote>,
    }

    /// A line that waits for somebody to keep it or throw it away.
    struct WaitingLine {
        /// What it is kept under, as a draft.
        pub target: RecordId,
        /// What was typed.
        pub text: String,
    }

    /// Something added to a note.
    struct AdditionView {
        /// Which.
        pub id: RecordId,
        /// When it was kept, milliseconds since 1970.
        pub at: i64,
        /// The addition.
        pub addition: NoteAddition,
    }

    /// A private note.
    struct PrivateView {
        /// Its identity, minted when the page was opened if nothing was kept yet.
        pub id: RecordId,
        /// The revision that is kept.
        pub rev: Option<u32>,
        /// How it stands.
        pub state: NoteState,
        /// Whether anything is written in it, kept or draft.
        pub has_text: bool,
        /// The note, only when it was asked for.
        pub note: Option<PrivateNote>,
        /// A draft that is newer, only when it was asked for.
        pub draft: Option<PrivateNote>,
        /// Words of that draft that have no place in the form any more, if there are any.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        pub draft_left_over: Option<Vec<String>>,
    }

    /// Which session's page.
    struct NoteRequest {
        /// Which session.
        pub session: RecordId,
        /// Whether the private note was opened.
        pub with_private: bool,
    }

    /// A draft of any record being edited. Kept in the vault, not in the audit.
    struct DraftRequest {
        /// What it is a draft of.
        pub target: RecordId,
        /// What kind of record.
        pub kind: Kind,
        /// Whose.
        pub client: Option<RecordId>,
        /// The session it is about, for notes.
        pub session: Option<RecordId>,
        /// The revision it was begun from.
        pub base_rev: Option<u32>,
        /// The body as it is now.
        #[cfg_attr(test, ts(type = "unknown"))]
        pub body: serde_json::Value,
    }

    /// Which drafts.
    struct DraftsRequest {
        /// Whose; none for drafts that are nobody's.
        pub client: Option<RecordId>,
        /// Of what kind.
        pub kind: Kind,
    }

    /// Drafts of a kind, and a name for a new one.
    struct DraftsView {
        /// An identity for a record that is not there yet.
        pub minted: RecordId,
        /// The drafts, newest first.
        pub drafts: Vec<FoundDraft>,
    }

    /// A draft that was found.
    struct FoundDraft {
        /// What it is a draft of.
        pub target: RecordId,
        /// The session it is about.
        pub session: Option<RecordId>,
        /// The revision it was begun from.
        pub base_rev: Option<u32>,
        /// What was typed.
        #[cfg_attr(test, ts(type = "unknown"))]
        pub body: serde_json::Value,
        /// When it was last kept, milliseconds since 1970.
        pub at: i64,
    }

    /// When a draft was kept.
    struct SavedAt {
        /// Milliseconds since 1970.
        pub at: i64,
        /// The local time, `HH:MM`.
        pub time: String,
    }

    /// A draft to be thrown away.
    struct DiscardRequest {
        /// What it is a draft of.
        pub target: RecordId,
    }

    /// A note to be finished.
    struct FinishNoteRequest {
        /// Its identity.
        pub id: RecordId,
        /// The session it is about.
        pub session: RecordId,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// The note.
        pub note: AllianceNote,
    }

    /// A private note to be kept or finished.
    struct KeepPrivateRequest {
        /// Its identity.
        pub id: RecordId,
        /// The session it is about.
        pub session: RecordId,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// The note.
        pub note: PrivateNote,
        /// Whether that finishes it.
        pub finish: bool,
    }

    /// A note to be opened again.
    struct ReopenRequest {
        /// Which note.
        pub id: RecordId,
    }

    /// An addition to a finished note.
    struct AddToNoteRequest {
        /// Which note.
        pub note: RecordId,
        /// The addition.
        pub addition: NoteAddition,
    }
}
