//! What came between two sessions.

use super::wire;
use holdfast_records::RecordId;
use holdfast_records::client::SafeContact;
use holdfast_records::contact::Contact;

wire! {
    /// What came between a client's sessions.
    struct ContactsView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// How they may be reached without harm. It stands before anything that is begun by the therapist.
        pub safe_contact: Vec<SafeContact>,
        /// Every contact, the newest first; what was entered in error is among them.
        pub contacts: Vec<ContactView>,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// One contact.
    struct ContactView {
        /// Which.
        pub id: RecordId,
        /// Whether it was entered in error, or another took its place.
        pub is_voided: bool,
        /// When it was written down, milliseconds since 1970.
        #[cfg_attr(test, ts(type = "number"))]
        pub kept_at: i64,
        /// What it was.
        pub contact: Contact,
    }

    /// A contact, kept. It is for good from then on.
    struct KeepContactRequest {
        /// Whose.
        pub client: RecordId,
        /// Which: the name that was minted for it.
        pub id: RecordId,
        /// The one whose place it takes, where that was typed wrongly.
        pub instead_of: Option<RecordId>,
        /// What it was.
        pub contact: Contact,
    }
}
