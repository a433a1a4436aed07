//! What a client came with: who they are, what they hope and fear, what they asked.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::client_question::{ClientQuestion, ClientQuestionState};
use holdfast_records::expectation::{Expectation, ExpectationState};
use holdfast_records::identity::{IdentityNote, IdentityState};

wire! {
    /// What a client told of who they are, what is not known of it, and what is not to be raised.
    struct IdentityView {
        /// Which client.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// The day it is.
        pub today: NaiveDate,
        /// Every entry, the newest first; those that were taken off too.
        pub notes: Vec<IdentityNoteView>,
    }

    /// One entry of the three lists.
    struct IdentityNoteView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it is on its list.
        pub state: IdentityState,
        /// The entry.
        pub note: IdentityNote,
    }

    /// An entry, kept.
    struct KeepIdentityRequest {
        /// Whose.
        pub client: RecordId,
        /// Which; none for a new one.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// The entry.
        pub note: IdentityNote,
    }

    /// An entry, taken off or put back.
    struct IdentityStateRequest {
        /// Which.
        pub note: RecordId,
        /// How it is to stand.
        pub to: IdentityState,
    }

    /// What a client hopes, fears and expects, and what they asked.
    struct BroughtView {
        /// Which client.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// The day it is.
        pub today: NaiveDate,
        /// Every expectation, the oldest first; those that were taken off too.
        pub expectations: Vec<ExpectationView>,
        /// Every question: open ones first, then the newest first; those that were taken off too.
        pub questions: Vec<ClientQuestionView>,
    }

    /// Something a client hopes, fears or expects.
    struct ExpectationView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it is on the list.
        pub state: ExpectationState,
        /// What it says.
        pub expectation: Expectation,
    }

    /// A question of a client's.
    struct ClientQuestionView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How it stands.
        pub state: ClientQuestionState,
        /// The question, and what was said to it.
        pub question: ClientQuestion,
    }

    /// An expectation, kept.
    struct KeepExpectationRequest {
        /// Whose.
        pub client: RecordId,
        /// Which; none for a new one.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// What it says.
        pub expectation: Expectation,
    }

    /// An expectation, taken off or put back.
    struct ExpectationStateRequest {
        /// Which.
        pub expectation: RecordId,
        /// How it is to stand.
        pub to: ExpectationState,
    }

    /// A question, kept. How it stands follows from what is written in it.
    struct KeepClientQuestionRequest {
        /// Whose.
        pub client: RecordId,
        /// Which; none for a new one.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// The question, and what was said to it.
        pub question: ClientQuestion,
    }

    /// A question, taken off or put back where it stood.
    struct ClientQuestionStateRequest {
        /// Which.
        pub question: RecordId,
        /// Whether it is on the list.
        pub is_listed: bool,
    }
}
