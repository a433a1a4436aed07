//! Ending the work, and who can be named then.

use super::between::NamedOption;
use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::consent::Standing;
use holdfast_records::ending::{DirectoryEntry, DirectoryState, EndingPlan, EndingState};

wire! {
    /// A client's plans for ending.
    struct EndingsView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// How to speak of them, if known.
        pub pronouns: Option<String>,
        /// The name on a paper that stays here, if there is one.
        pub name: Option<String>,
        /// The day.
        pub today: NaiveDate,
        /// Plans, the newest first.
        pub endings: Vec<EndingView>,
        /// Who can be named: the directory's entries that are listed.
        pub directory: Vec<DirectoryEntryView>,
        /// Strains that cannot be put right, or are open: a plan may come of one.
        pub ruptures: Vec<NamedOption>,
        /// What the client may be asked for the letter to be sent: items about passing something on.
        pub sending: Vec<SendingOption>,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// A plan for ending.
    struct EndingView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How far it came.
        pub state: EndingState,
        /// How it may stand from now on, by what is written in it.
        pub may_become: Vec<EndingState>,
        /// The strain that it came of.
        pub rupture: Option<RecordId>,
        /// The item by which the letter may be sent.
        pub item: Option<RecordId>,
        /// Whether its letter may be printed: the client said yes to its words and, where it is sent, to sending it.
        pub may_print: bool,
        /// Whether the strain it came of was put right since, or is looked at again: it may not be needed then.
        pub may_be_needless: bool,
        /// The plan.
        pub ending: EndingPlan,
    }

    /// An item about passing something on.
    struct SendingOption {
        /// Which.
        pub item: RecordId,
        /// Its name.
        pub name: String,
        /// How it stands.
        pub standing: Standing,
    }

    /// A plan, kept. Without a revision: a new one under that name.
    struct KeepEndingRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The strain that it came of.
        pub rupture: Option<RecordId>,
        /// The item by which the letter may be sent.
        pub item: Option<RecordId>,
        /// The plan.
        pub ending: EndingPlan,
    }

    /// A plan, taken further.
    struct EndingStateRequest {
        /// Which.
        pub ending: RecordId,
        /// The revision that was looked at.
        pub base_rev: u32,
        /// How it is to stand.
        pub to: EndingState,
    }

    /// The directory of colleagues, agencies and lines.
    struct DirectoryView {
        /// Entries: listed by name, then those that are set aside.
        pub entries: Vec<DirectoryEntryView>,
        /// The day.
        pub today: NaiveDate,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// An entry of the directory.
    struct DirectoryEntryView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it is named to clients.
        pub state: DirectoryState,
        /// Whether somebody checked it within the last 12 months.
        pub is_fresh: bool,
        /// The entry.
        pub entry: DirectoryEntry,
    }

    /// An entry, kept. Without a revision: a new one under that name.
    struct KeepDirectoryEntryRequest {
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The entry.
        pub entry: DirectoryEntry,
    }

    /// Whether an entry is named to clients.
    struct DirectoryStateRequest {
        /// Which.
        pub entry: RecordId,
        /// How it is to stand.
        pub to: DirectoryState,
    }
}
