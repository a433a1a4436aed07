//! The agreement: its versions, what is missing, who signed.

use super::hand_over::ReadingView;
use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::agreement::{
    AgreementKind, AgreementState, AgreementVersion, Signing, VersionState,
};
use holdfast_records::print_event::PrintEvent;

wire! {
    /// Which agreement of a client's.
    struct AgreementRequest {
        /// Whose.
        pub client: RecordId,
        /// What it is about.
        pub about: AgreementKind,
    }

    /// An agreement of a client's with all its versions.
    struct AgreementView {
        /// Whose.
        pub client: RecordId,
        /// What it is about.
        pub about: AgreementKind,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// The name on a paper that stays here, if there is one.
        pub name: Option<String>,
        /// How to speak of them, if known.
        pub pronouns: Option<String>,
        /// The agreement, once one was begun.
        pub id: Option<RecordId>,
        /// How it stands.
        pub state: Option<AgreementState>,
        /// Its versions, newest first.
        pub versions: Vec<VersionView>,
        /// Who usually signs beside the client: the therapist's name.
        pub therapist: String,
        /// The client's boundary events, newest first: a version may have come of one.
        pub boundary_events: Vec<BoundaryInShortView>,
    }

    /// A boundary event that a version may have come of.
    struct BoundaryInShortView {
        /// Which.
        pub id: RecordId,
        /// On which day.
        pub happened_on: NaiveDate,
        /// What happened.
        pub what: String,
    }

    /// A version that came of something.
    struct ChangedVersionView {
        /// What it is about.
        pub about: AgreementKind,
        /// Which version.
        pub number: u32,
    }

    /// What a draft came of.
    struct BecauseRequest {
        /// Which version.
        pub version: RecordId,
        /// Of which boundary event; none for none.
        pub boundary: Option<RecordId>,
    }

    /// One version.
    struct VersionView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How it stands.
        pub state: VersionState,
        /// What it says.
        pub version: AgreementVersion,
        /// A newer draft of what it says, if one was being typed.
        pub draft: Option<AgreementVersion>,
        /// Words of that draft that have no place in the form any more, if there are any.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        pub draft_left_over: Option<Vec<String>>,
        /// The first eight characters of its fingerprint, in two groups.
        pub fingerprint: Option<String>,
        /// The boundary event that it came of, if the therapist said so.
        pub because: Option<BoundaryInShortView>,
        /// What is new or changed against the version before, clause by clause.
        pub changes: Vec<ClauseChangeView>,
        /// What is missing before it can be frozen; empty when nothing is.
        pub missing: Vec<MissingView>,
        /// When to look at it again: its own day, or later if both looked at it since and changed nothing.
        pub look_again_on: Option<NaiveDate>,
        /// Since when it is in force, or was.
        pub in_force_from: Option<NaiveDate>,
        /// Until when it was in force.
        pub in_force_until: Option<NaiveDate>,
        /// Signings, oldest first.
        pub signings: Vec<SigningView>,
        /// Prints and readings aloud, oldest first.
        pub prints: Vec<PrintView>,
        /// What the client said after reading it on the screen, oldest first.
        pub readings: Vec<ReadingView>,
    }

    /// What became of a clause since the version before.
    struct ClauseChangeView {
        /// Which clause.
        pub clause: String,
        /// What became of it.
        pub change: ChangeWord,
    }

    /// What became of a clause.
    enum ChangeWord {
        /// It was not there.
        New,
        /// Its words are others.
        Changed,
        /// It is no longer there.
        Removed,
        /// Nothing.
        Same,
    }

    /// Something missing. The sentence is the screen's.
    struct MissingView {
        /// Where, from 1 in the order of its paper, if it is in one part.
        pub part: Option<u8>,
        /// Which clause, if one is meant.
        pub clause: Option<String>,
        /// What, as a word such as `stop_signal` or `promise_phrase`.
        pub problem: String,
    }

    /// A signing.
    struct SigningView {
        /// Which.
        pub id: RecordId,
        /// What was recorded.
        pub signing: Signing,
    }

    /// A print or a reading aloud.
    struct PrintView {
        /// Which.
        pub id: RecordId,
        /// What was recorded.
        pub event: PrintEvent,
    }

    /// Which version.
    struct VersionRequest {
        /// Which version.
        pub version: RecordId,
    }

    /// A draft version, kept.
    struct KeepVersionRequest {
        /// Which version.
        pub id: RecordId,
        /// The revision it was changed from.
        pub base_rev: u32,
        /// What it says.
        pub version: AgreementVersion,
    }

    /// A signing to be recorded.
    struct RecordSigningRequest {
        /// Which version.
        pub version: RecordId,
        /// The print that was signed, if one was.
        pub print: Option<RecordId>,
        /// Who, how, when.
        pub signing: Signing,
    }
}
