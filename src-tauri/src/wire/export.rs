//! A copy of one client's records.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::data_request::RequestWish;
use holdfast_records::disclosure::LegalBasis;
use holdfast_records::print_event::Document;

wire! {
    /// The page on which a copy of a client's records is made.
    struct ExportView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// How many records a copy for the client would hold.
        pub for_client: ExportCountsView,
        /// How many a whole one would.
        pub whole: ExportCountsView,
        /// Whether the client reads another language than the English of a copy.
        pub reads_other: bool,
        /// Whether what is kept apart is usually left out where somebody asks for their record.
        pub apart_stays_apart: bool,
        /// Requests that are open, for one of which the copy may be.
        pub requests: Vec<ExportRequestOption>,
        /// People around the client to whom it may go.
        pub people: Vec<super::consent::NamedPersonView>,
        /// The days on which copies were made before, the newest first.
        pub made_on: Vec<NaiveDate>,
    }

    /// How many records a copy would hold.
    #[derive(Copy)]
    struct ExportCountsView {
        /// Without what is kept apart.
        pub records: u32,
        /// How many more with it: private notes and working hypotheses.
        pub apart: u32,
    }

    /// A paper or scan that goes with covered words only when it was ticked.
    struct ExportPaperOption {
        /// Which.
        pub record: RecordId,
        /// Which document; none for a scan.
        pub document: Option<Document>,
        /// Its day.
        pub day: Option<NaiveDate>,
        /// What a scan shows, as it is written beside it.
        pub caption: Option<String>,
    }

    /// A request that a copy may be for.
    struct ExportRequestOption {
        /// Which.
        pub id: RecordId,
        /// When it came.
        pub received_on: NaiveDate,
        /// What was asked for.
        pub wish: RequestWish,
        /// How many covers it has.
        pub covers: u32,
        /// How many of them fit nothing any more.
        pub misfits: u32,
        /// Papers and scans that are left out unless ticked, since nobody can say whether they show covered words.
        pub papers: Vec<ExportPaperOption>,
    }

    /// For whom a copy is made.
    #[derive(Copy, PartialEq, Eq)]
    enum ExportWhom {
        /// For the client.
        Client,
        /// To go on in another Holdfast, or to keep.
        Keeping,
    }

    /// To whom it goes.
    #[derive(Copy, PartialEq, Eq)]
    enum ExportGoesTo {
        /// To the client.
        Client,
        /// It stays with the therapist.
        Therapist,
        /// To somebody else.
        Somebody,
    }

    /// A copy that is to be made.
    struct ExportClientRequest {
        /// Whose records.
        pub client: RecordId,
        /// For whom it is made.
        pub whom: ExportWhom,
        /// Whether what is kept apart goes with it.
        pub with_private: bool,
        /// The same, said a second time.
        pub with_private_again: bool,
        /// The request that it answers.
        pub request: Option<RecordId>,
        /// Papers and scans that go with it although words are covered.
        #[serde(default)]
        pub papers: Vec<RecordId>,
        /// To whom it goes.
        pub goes_to: ExportGoesTo,
        /// To whom of the client's list, where it goes to somebody else.
        pub person: Option<RecordId>,
        /// To whom by name, where it is nobody of the list.
        pub name: Option<String>,
        /// By what right, where it goes to somebody else.
        pub legal_basis: Option<LegalBasis>,
        /// Why, where it goes on without a yes.
        pub reason: Option<String>,
        /// What it is sealed with; nothing where it is to lie open.
        pub passphrase: Option<String>,
        /// That it is to lie open, said by name.
        pub is_open: bool,
    }

    /// A copy that was made and read back.
    struct ExportReport {
        /// The file's own name, without the folder.
        pub file: String,
        /// Its size in bytes.
        pub bytes: f64,
        /// How many records it holds.
        pub records: u32,
        /// How many pages its PDF has; 0 where there is none.
        pub pages: u32,
        /// How many papers and scans were left out because of covers.
        pub files_left_out: u32,
        /// Whether the vault wrote down that it was made.
        pub is_recorded: bool,
    }
}
