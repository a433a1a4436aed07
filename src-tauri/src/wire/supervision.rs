//! What is taken to supervision, and what came of it.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::supervision::{
    SupervisionEntry, SupervisionItem, SupervisionItemState, SupervisionState, SupervisionTheme,
};
use holdfast_records::{Kind, RecordId};

wire! {
    /// What waits for supervision, and the meetings.
    struct SupervisionView {
        /// The day.
        pub today: NaiveDate,
        /// What is taken there: by theme, and within one in the order in which it was noted.
        pub items: Vec<SupervisionItemView>,
        /// Meetings, the newest first.
        pub entries: Vec<SupervisionEntryView>,
        /// How many quarters of an hour counted this month.
        pub quarters: u32,
        /// How many the therapist wants in a month, if they set that.
        pub target: Option<u8>,
        /// Colleagues of the directory, by name.
        pub colleagues: Vec<String>,
        /// Everybody whom a question can be about, by code.
        pub people: Vec<SupervisionWhom>,
        /// Whether a sheet can be printed: something waits that may be talked about, and no name stands in it.
        pub may_print: bool,
        /// A name for a new item.
        pub minted_item: RecordId,
        /// A name for a new meeting.
        pub minted_entry: RecordId,
    }

    /// Somebody whom a question can be about.
    struct SupervisionWhom {
        /// Who.
        pub client: RecordId,
        /// The code.
        pub code: String,
    }

    /// Something that is taken to supervision.
    struct SupervisionItemView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How it stands.
        pub state: SupervisionItemState,
        /// Whose record it came of, if it came of one.
        pub client: Option<RecordId>,
        /// That client's code.
        pub code: Option<String>,
        /// What it came of.
        pub about: Option<SupervisionAbout>,
        /// Whether it may be talked about: it came of nobody's record, or they were told about supervision.
        pub may_discuss: bool,
        /// The meeting in which it was talked about.
        pub entry: Option<RecordId>,
        /// Names and codes that stand in it.
        pub names: Vec<String>,
        /// What it says.
        pub item: SupervisionItem,
    }

    /// The record that something came of.
    struct SupervisionAbout {
        /// Which.
        pub id: RecordId,
        /// Of which kind.
        pub kind: Kind,
        /// The session it belongs to.
        pub session: Option<RecordId>,
    }

    /// A meeting.
    struct SupervisionEntryView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How far it came.
        pub state: SupervisionState,
        /// Names and codes that stand in what was decided.
        pub names: Vec<String>,
        /// The meeting.
        pub entry: SupervisionEntry,
    }

    /// What of one record was taken to supervision.
    struct TakenToSupervisionView {
        /// What was taken there, the newest first.
        pub items: Vec<TakenItem>,
        /// Whether the client was told about supervision.
        pub is_told: bool,
        /// The theme that such a record suggests.
        pub theme: SupervisionTheme,
        /// The day.
        pub today: NaiveDate,
        /// A name for a new item.
        pub minted: RecordId,
    }

    /// Something of one record that was taken to supervision.
    struct TakenItem {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How it stands.
        pub state: SupervisionItemState,
        /// On which day it was talked about.
        pub on: Option<NaiveDate>,
        /// Names and codes that stand in it.
        pub names: Vec<String>,
        /// What it says.
        pub item: SupervisionItem,
    }

    /// Of which record one asks.
    struct TakenToSupervisionRequest {
        /// The record.
        pub about: RecordId,
    }

    /// Something taken to supervision, kept. Without a revision: a new one under that name.
    struct KeepSupervisionItemRequest {
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The record it came of; only where it is new.
        pub about: Option<RecordId>,
        /// Whom it is about, where it came of no record; only where it is new.
        pub whom: Option<RecordId>,
        /// What it says.
        pub item: SupervisionItem,
    }

    /// Something taken to supervision, set aside or taken up again.
    struct SupervisionItemStateRequest {
        /// Which.
        pub item: RecordId,
        /// How it is to stand. What was talked about is said with its meeting.
        pub to: SupervisionItemState,
    }

    /// A meeting, kept with what was talked about in it. Without a revision: a new one under that name.
    struct KeepSupervisionEntryRequest {
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// How it is to stand.
        pub to: SupervisionState,
        /// The meeting.
        pub entry: SupervisionEntry,
        /// What was talked about: all of it.
        pub talked: Vec<TalkedAbout>,
    }

    /// Something that was talked about.
    struct TalkedAbout {
        /// Which item.
        pub item: RecordId,
        /// What came of it.
        pub outcome: Option<String>,
    }
}
