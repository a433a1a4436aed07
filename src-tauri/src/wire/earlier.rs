//! Taking records in from an earlier export.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::{Kind, RecordId};

wire! {
    /// Where to look for copies.
    struct ChooseEarlierRequest {
        /// Whether a folder is chosen: one that holds several, or into which one was unpacked.
        pub is_folder: bool,
    }

    /// What opens those that are sealed.
    struct OpenEarlierRequest {
        /// The passphrase that was given when they were made.
        pub passphrase: String,
    }

    /// What was found, before anything is taken in.
    struct EarlierView {
        /// How many are sealed and were not opened so far.
        pub sealed: u32,
        /// Whose records were read, by code.
        pub clients: Vec<EarlierClientView>,
        /// Files that are not taken in, with why.
        pub refused: Vec<EarlierRefusedView>,
    }

    /// One client in a copy.
    struct EarlierClientView {
        /// Whose records.
        pub client: RecordId,
        /// The code in the copy.
        pub code: String,
        /// The day on which the copy was made.
        pub made_on: NaiveDate,
        /// The first day of anything in it.
        pub first_on: Option<NaiveDate>,
        /// The last day of anything in it.
        pub last_on: Option<NaiveDate>,
        /// How many records would be taken in, of each kind.
        pub fresh: Vec<EarlierCountView>,
        /// How many are here already and the same.
        pub here: u32,
        /// What is here already and differs: it is left out.
        pub otherwise: Vec<EarlierRecordView>,
        /// How many are of a kind that this program does not know, or cannot be read: they are left out.
        pub unknown: u32,
        /// Whether somebody else here has this code, so that another is needed.
        pub is_code_taken: bool,
        /// Whether it comes from the sample practice.
        pub is_demo: bool,
        /// Whether what is kept apart is in it.
        pub has_private: bool,
        /// How many older copies of the same client were found, which are left aside.
        pub older: u32,
    }

    /// So many records of a kind.
    struct EarlierCountView {
        /// The kind.
        pub kind: Kind,
        /// How many.
        pub count: u32,
    }

    /// A record that is named.
    struct EarlierRecordView {
        /// What it is.
        pub kind: Kind,
        /// Its day.
        pub on: Option<NaiveDate>,
    }

    /// A file that is not taken in.
    struct EarlierRefusedView {
        /// Its name, without its folder.
        pub file: String,
        /// Why.
        pub why: EarlierWhy,
    }

    /// Why a file is not taken in.
    #[derive(Copy, PartialEq, Eq)]
    enum EarlierWhy {
        /// It is no copy of records from this program.
        Foreign,
        /// It was made for the client, in sentences.
        ForClient,
        /// A newer program made it.
        Newer,
        /// Something in it is missing or is not what it was.
        Damaged,
        /// It holds more than is taken at once.
        TooLarge,
        /// The disk did not give it.
        Unreadable,
    }

    /// Whom to take in.
    struct TakeEarlierRequest {
        /// Those who were chosen.
        pub clients: Vec<EarlierChoice>,
    }

    /// One client to take in.
    struct EarlierChoice {
        /// Whose records.
        pub client: RecordId,
        /// Another code, where the one in the copy is taken.
        pub code: Option<String>,
    }

    /// What was taken in.
    struct EarlierReport {
        /// How many clients' records.
        pub clients: u32,
        /// How many records.
        pub records: u32,
        /// How many were here already and the same.
        pub here: u32,
        /// What is here already and differs, and was left out.
        pub otherwise: Vec<EarlierRecordView>,
        /// How many could not be read and were left out.
        pub unknown: u32,
        /// How many ties led to something that is not here.
        pub ties_left_out: u32,
        /// How many papers and scans are named by a record and were not in the copy.
        pub files_missing: u32,
    }
}
