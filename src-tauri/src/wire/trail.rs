//! The trail: every record that is kept, the history of one, what was done and when, and what was told to whom.

use super::guard::DisclosureView;
use super::printing::PaperRow;
use super::wire;
use chrono::NaiveDate;
use holdfast_records::act::ActGroup;
use holdfast_records::history::Word;
use holdfast_records::{Act, Kind, RecordClass, RecordId, Role};

wire! {
    /// Which records to list.
    struct RecordsRequest {
        /// Whose; none for the practice's own.
        pub client: Option<RecordId>,
        /// Of this kind alone.
        pub kind: Option<Kind>,
        /// Of this class alone.
        pub class: Option<RecordClass>,
        /// Whether what is kept apart is asked for.
        pub with_apart: bool,
        /// So many of the newest are left out.
        pub skip: u32,
    }

    /// A page of records, those that happened last first.
    struct RecordsView {
        /// Whose; none for the practice's own.
        pub client: Option<RecordId>,
        /// The client's code.
        pub code: Option<String>,
        /// The records.
        pub records: Vec<KeptRow>,
        /// How many there are in all, as far as they are asked for.
        pub all: u32,
        /// Kinds that there are, with how many records of each.
        pub kinds: Vec<KindCount>,
    }

    /// How many records of a kind there are.
    struct KindCount {
        /// The kind.
        pub kind: Kind,
        /// How many.
        pub count: u32,
    }

    /// A record without its words.
    struct KeptRow {
        /// Which.
        pub id: RecordId,
        /// What it is about.
        pub kind: Kind,
        /// Which part of the record it belongs to.
        pub class: RecordClass,
        /// The day on which it happened.
        pub on: Option<NaiveDate>,
        /// How it stands, in the word of its kind.
        pub state: String,
        /// How many versions were kept.
        pub versions: u32,
        /// When it was first kept, milliseconds since 1970.
        pub kept_at: i64,
        /// Since when it is locked, milliseconds since 1970.
        pub locked_at: Option<i64>,
        /// Since when it is in the trash, milliseconds since 1970.
        pub trashed_at: Option<i64>,
        /// Whether it was entered in error.
        pub is_voided: bool,
    }

    /// Which history.
    struct HistoryRequest {
        /// Of which record.
        pub record: RecordId,
        /// Whether what is kept apart is asked for.
        pub with_apart: bool,
        /// Versions before this one; none for the newest.
        pub before: Option<u32>,
    }

    /// The history of one record.
    struct HistoryView {
        /// The record as it stands.
        pub record: KeptRow,
        /// Whose.
        pub client: Option<RecordId>,
        /// The client's code.
        pub code: Option<String>,
        /// The session it belongs to.
        pub session: Option<RecordId>,
        /// Whether it is kept apart and was not asked for: then nothing more is told of it.
        pub is_covered: bool,
        /// Versions, the newest first.
        pub versions: Vec<VersionRow>,
        /// Whether there are earlier ones.
        pub has_earlier: bool,
        /// What it is tied to and what is tied to it.
        pub ties: Vec<TieRow>,
        /// Why it was struck through, if it was and that was said.
        pub struck: Vec<StruckView>,
        /// Whether earlier words can be brought back.
        pub bring_back: BringBack,
        /// Whether it may be put into the trash as it stands.
        pub may_be_trashed: bool,
    }

    /// One kept version.
    struct VersionRow {
        /// Its number, from 1.
        pub rev: u32,
        /// When it was kept, milliseconds since 1970.
        pub at: i64,
        /// The act that kept it.
        pub act: Act,
        /// Whether the window was in the client's hands.
        pub by_client: bool,
        /// How the record stood before; none for the first version.
        pub state_before: Option<String>,
        /// How it stood from then on.
        pub state: String,
        /// What changed.
        pub changes: Vec<ChangeRow>,
    }

    /// One field that is not what it was.
    struct ChangeRow {
        /// Names of fields and places in lists, on the way to it. A place is a number from 1.
        pub path: Vec<String>,
        /// What it said before.
        pub before: Option<LeafView>,
        /// What it says from then on.
        pub after: Option<LeafView>,
        /// The two beside each other, word by word, where both are texts.
        pub pieces: Vec<PieceView>,
    }

    /// What stands in a field.
    #[serde(tag = "is", content = "said")]
    enum LeafView {
        /// What somebody wrote.
        Text(String),
        /// A word of a closed list.
        Token(String),
        /// A number.
        Number(String),
        /// Yes or no.
        YesNo(bool),
        /// A day.
        Day(NaiveDate),
        /// A day and a time by the clock on the wall.
        DayAndTime(String),
        /// An instant, milliseconds since 1970.
        At(i64),
    }

    /// A run of words with one fate.
    struct PieceView {
        /// What became of them.
        pub word: Word,
        /// The words.
        pub text: String,
    }

    /// A tie to another record.
    struct TieRow {
        /// What it is.
        pub role: Role,
        /// Whether it goes out from the record whose history this is.
        pub goes_out: bool,
        /// The other record.
        pub other: KeptRow,
    }

    /// That a record was entered in error.
    struct StruckView {
        /// On which day that was noticed.
        pub on: NaiveDate,
        /// What happened.
        pub reason: Option<String>,
    }

    /// Whether earlier words of a record can be brought back as a draft.
    enum BringBack {
        /// They can.
        Can,
        /// It is locked: what comes later is an addition or a new version.
        Locked,
        /// It is not written on a page that keeps what is typed.
        NoForm,
        /// Something is being typed there already.
        DraftWaits,
        /// It is in the trash.
        Trashed,
        /// The vault can only be read.
        ReadOnly,
    }

    /// Which words to bring back.
    struct BringBackRequest {
        /// Of which record.
        pub record: RecordId,
        /// Which version.
        pub rev: u32,
        /// The version the record stands at, as it was shown.
        pub base_rev: u32,
    }

    /// Which acts to list.
    struct ActsRequest {
        /// About this client alone.
        pub client: Option<RecordId>,
        /// Of this sort alone.
        pub group: Option<ActGroup>,
        /// Papers and files alone.
        pub on_paper: bool,
        /// From this day on.
        pub from: Option<NaiveDate>,
        /// Up to this day.
        pub to: Option<NaiveDate>,
        /// Whether acts on what is kept apart are asked for.
        pub with_apart: bool,
        /// Those before this line; none for the newest.
        pub before: Option<u64>,
    }

    /// A page of acts, the newest first.
    struct ActsView {
        /// The acts.
        pub acts: Vec<ActRow>,
        /// Whether there are earlier ones.
        pub has_earlier: bool,
        /// Whether the chain did not hold when the vault was opened.
        pub chain_broken: bool,
        /// Clients that acts can be asked about.
        pub clients: Vec<ActClient>,
        /// The day.
        pub today: NaiveDate,
    }

    /// A client, by code.
    struct ActClient {
        /// Which.
        pub id: RecordId,
        /// The code.
        pub code: String,
    }

    /// One line of the audit.
    struct ActRow {
        /// Its number.
        pub seq: u64,
        /// When, milliseconds since 1970.
        pub at: i64,
        /// What was done.
        pub act: Act,
        /// What sort of act that is.
        pub group: ActGroup,
        /// The record it was done to, where it is there.
        pub record: Option<RecordId>,
        /// What that is about.
        pub kind: Option<Kind>,
        /// Whose it is, by code.
        pub code: Option<String>,
        /// How many times, where the act says so: wrong tries.
        pub times: Option<u32>,
        /// What was printed or saved.
        pub paper: Option<PaperRow>,
    }

    /// What came of looking through the whole trail.
    struct ChainView {
        /// How many lines were looked at.
        pub lines: u64,
        /// Whether each follows from the one before.
        pub is_whole: bool,
        /// The beginning of the last line's hash, in hexadecimal.
        pub ends_with: String,
    }

    /// What was told or given to anybody about a client.
    struct ToldView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// What was told, the newest first.
        pub told: Vec<DisclosureView>,
        /// Papers and files that were made, and what was read aloud or shown, each with whom it is for; the newest first.
        pub papers: Vec<PaperRow>,
    }
}
