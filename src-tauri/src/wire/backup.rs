//! Copies: sticks, making one, testing one, bringing one back.

use super::wire;

wire! {
    /// The page about copies.
    struct BackupView {
        /// Places that a copy can go to, likely sticks first.
        pub places: Vec<PlaceView>,
        /// Local time of the last copy that was read back, milliseconds since 1970.
        pub last_at: Option<i64>,
        /// The name of the place it is on.
        pub last_place: Option<String>,
        /// Whole days since then.
        pub age_days: Option<u32>,
        /// Copies made, tested and brought back, newest first.
        pub history: Vec<CopyEvent>,
        /// Whether the recovery words were made and typed back.
        pub has_recovery_words: bool,
    }

    /// A place for copies. The screen never sees or sends a path, only the place's number.
    struct PlaceView {
        /// Its number while the program runs.
        pub place: u32,
        /// What to call it: the label of a stick, or the last part of a folder's name.
        pub name: String,
        /// Whether it looks like something that can be pulled out.
        pub is_removable: bool,
        /// Whether it lies on the same disk as the vault.
        pub is_same_disk: bool,
        /// Whether it is there now.
        pub is_present: bool,
        /// Free space in bytes.
        pub free_bytes: Option<f64>,
        /// Copies of this vault on it, newest first.
        pub copies: Vec<CopyView>,
        /// Whether older copies there still open with an earlier passphrase.
        pub has_earlier_passphrase: bool,
    }

    /// One copy on a stick.
    struct CopyView {
        /// Its counter.
        pub counter: u32,
        /// When it was made, as its name says, `YYYY-MM-DDTHH:MM`.
        pub made: String,
        /// Its size in bytes.
        pub bytes: f64,
    }

    /// Something that was done with a copy.
    struct CopyEvent {
        /// When, milliseconds since 1970.
        pub at: i64,
        /// `backup`, `test_backup` or `restore`.
        pub act: String,
    }

    /// Where to copy to.
    struct BackUpRequest {
        /// The place.
        pub place: u32,
    }

    /// Which copy, and what opens it. With neither, the open vault's own words are used.
    struct CopyRequest {
        /// The place.
        pub place: u32,
        /// The number of the copy.
        pub counter: u32,
        /// When it was made, as its name says.
        pub made: String,
        /// A passphrase, if that is to open it.
        pub passphrase: Option<String>,
        /// Recovery words, if they are to open it.
        pub words: Option<String>,
        /// For a restore by words alone: the new passphrase.
        pub new_passphrase: Option<String>,
    }

    /// How far a long act is.
    struct ProgressView {
        /// What it is doing: `gathering`, `writing`, `reading_back`, `checking`, `opening`, `keeping`.
        pub step: String,
        /// How much is done, in bytes.
        pub done: f64,
        /// How much there is, in bytes; 0 while that is not known.
        pub total: f64,
        /// Whether stopping now is safe.
        pub may_cancel: bool,
    }

    /// A copy that was read back, or a test of one.
    struct CopyReport {
        /// When it was made, milliseconds since 1970.
        pub made_at: i64,
        /// Its counter.
        pub counter: u32,
        /// Its size in bytes.
        pub bytes: f64,
        /// How many clients it holds.
        pub clients: u32,
        /// How many sessions.
        pub sessions: u32,
        /// How many agreement versions.
        pub agreements: u32,
        /// How many records in all.
        pub records: u32,
        /// Whether the passphrase of today opens it; otherwise only the words do.
        pub passphrase_opens_it: bool,
        /// How many agreements in force are in it in words alone, because they could not be set as pages.
        pub papers_left_out: u32,
        /// The highest number of a copy that was there before, if the vault did not know of it.
        pub stick_was_ahead: Option<u32>,
        /// Whether the vault wrote down that the copy was made. The copy is good either way.
        pub is_recorded: bool,
    }
}
