//! How long records are kept, the trash, and erasing.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::erasure::{EarlyReason, Erasure};
use holdfast_records::retention::{KeptBecause, OwnRetention, Retention, RetentionRule};
use holdfast_records::{Kind, PrivateText, RecordId};

wire! {
    /// How long a client's records are kept.
    struct KeepingView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// The revision this is; none while nothing was decided for this client.
        pub rev: Option<u32>,
        /// What was decided for this client.
        pub kept: Retention,
        /// Until when, by the practice's numbers or a day of their own; nothing where there are no numbers.
        pub until: Option<NaiveDate>,
        /// Why that day.
        pub because: Option<KeptBecause>,
        /// Until when by the practice's numbers alone.
        pub usual_until: Option<NaiveDate>,
        /// The numbers.
        pub rule: Option<RetentionRule>,
        /// The last contact, from which it counts.
        pub last_on: NaiveDate,
        /// Whether the day of birth is known.
        pub knows_birth: bool,
        /// Whether the day is over.
        pub is_past: bool,
        /// Whether the work with them has ended.
        pub has_ended: bool,
        /// The day.
        pub today: NaiveDate,
    }

    /// A day for one client alone, or none any more.
    struct OwnDayRequest {
        /// Whose.
        pub client: RecordId,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// Until when; nothing for the practice's numbers.
        pub until: Option<NaiveDate>,
        /// Why; owed with a day.
        pub reason: Option<PrivateText>,
    }

    /// A legal hold, put on or lifted.
    struct HoldRequest {
        /// Whose.
        pub client: RecordId,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// Whether it is to be on.
        pub on: bool,
        /// From which day on.
        pub day: NaiveDate,
        /// Why; owed where it is put on.
        pub reason: Option<PrivateText>,
    }

    /// What would be erased, and what has to be done by hand.
    struct ErasingView {
        /// Whose.
        pub client: RecordId,
        /// The client's code, which is typed to erase.
        pub code: String,
        /// How many records of each kind.
        pub kinds: Vec<ErasingKind>,
        /// How many records altogether.
        pub items: u32,
        /// How many files only they use.
        pub files: u32,
        /// How many drafts.
        pub drafts: u32,
        /// How many other records are tied to theirs and stay.
        pub tied: u32,
        /// Which those are. Words about this person may stand in them.
        pub tied_to: Vec<ErasingTie>,
        /// How many requests about the record wait for an answer.
        pub open_requests: u32,
        /// The first day of anything, where one is known.
        pub first_on: Option<NaiveDate>,
        /// The last day.
        pub last_on: Option<NaiveDate>,
        /// Until when the records are to be kept.
        pub until: Option<NaiveDate>,
        /// Whether a reason for erasing before that day is owed.
        pub owes_reason: bool,
        /// Whether a legal hold is on.
        pub is_held: bool,
        /// Whether the work with them has ended.
        pub has_ended: bool,
        /// When each copy was made since the client was added, the newest first, in milliseconds since 1970.
        pub copies_at: Vec<i64>,
        /// Places for copies that are known now, by name, with how many copies lie on each.
        pub places: Vec<ErasingPlace>,
        /// How many older folders of this vault lie beside it.
        pub vaults_beside: u32,
    }

    /// How many records of a kind go.
    struct ErasingKind {
        /// Which kind.
        pub kind: Kind,
        /// How many.
        pub count: u32,
    }

    /// A record that stays and is tied to theirs.
    struct ErasingTie {
        /// Which.
        pub record: RecordId,
        /// What it is about.
        pub kind: Kind,
        /// The day on which it happened.
        pub on: Option<NaiveDate>,
    }

    /// A place with copies.
    struct ErasingPlace {
        /// What it is called.
        pub name: String,
        /// How many copies lie there.
        pub copies: u32,
    }

    /// To erase a client. The code was typed, and it is known what has to be done by hand.
    struct EraseClientRequest {
        /// Whom.
        pub client: RecordId,
        /// The code as it was typed.
        pub code: PrivateText,
        /// Why before the day, where that is owed.
        pub early: Option<EarlyReason>,
    }

    /// What came of an erasure.
    struct ErasedView {
        /// The certificate.
        pub certificate: CertificateView,
        /// How many earlier copies beside the vault went with it.
        pub copies_removed: u32,
    }

    /// What remains of somebody who was erased.
    struct CertificateView {
        /// Which.
        pub id: RecordId,
        /// What it says.
        pub erasure: Erasure,
    }

    /// How long the practice keeps records, and whose day has come.
    struct RetentionView {
        /// The revision of the practice's details; 0 while none were kept.
        pub base_rev: u32,
        /// The numbers that a practice in its place begins with, if there are any.
        pub usual: Option<RetentionRule>,
        /// The practice's own numbers.
        pub own: Option<OwnRetention>,
        /// Clients with whom the work has ended, whose day is first.
        pub review: Vec<RetentionRow>,
        /// Certificates, the newest first.
        pub certificates: Vec<CertificateView>,
    }

    /// A client with whom the work has ended.
    struct RetentionRow {
        /// Who.
        pub client: RecordId,
        /// The code.
        pub code: String,
        /// The cue.
        pub cue: Option<String>,
        /// Until when; nothing where there are no numbers.
        pub until: Option<NaiveDate>,
        /// Why that day.
        pub because: Option<KeptBecause>,
        /// Whether the day is over.
        pub is_past: bool,
        /// Whether a legal hold is on.
        pub is_held: bool,
    }

    /// The practice's own numbers, or none any more.
    struct KeepRetentionRequest {
        /// The revision of the practice's details that it was changed from; 0 while none were kept.
        pub base_rev: u32,
        /// The numbers, with a reason; nothing for those of the practice's place.
        pub own: Option<OwnRetention>,
    }

    /// What lies in the trash.
    struct TrashView {
        /// Each thing, the newest first.
        pub things: Vec<TrashedView>,
    }

    /// Something in the trash.
    struct TrashedView {
        /// Which.
        pub id: RecordId,
        /// What it is about.
        pub kind: Kind,
        /// The code of the client whose it is.
        pub code: Option<String>,
        /// The first thing that it says.
        pub name: String,
        /// Since when it lies there.
        pub since: NaiveDate,
        /// From when it may be erased.
        pub may_go_on: NaiveDate,
        /// Whether that day has come.
        pub may_go: bool,
    }

    /// One thing, to be put into the trash, put back or erased.
    struct TrashRequest {
        /// Which.
        pub record: RecordId,
    }
}
