//! What the screen is told when something cannot be done: a code and its facts.
//!
//! The sentence belongs to the screen. No variant carries what somebody wrote.

use crate::wire::agreement::MissingView;
use crate::wire::client::FieldView;

/// A reason, and the facts that its sentence needs.
#[derive(Clone, Debug, serde::Serialize)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub(crate) enum Problem {
    /// The vault is locked.
    VaultLocked,
    /// There is no vault in the folder.
    NoVault,
    /// There is a vault already.
    VaultExists,
    /// Another program has it open.
    VaultInUse,
    /// The passphrase does not open it.
    WrongPassphrase {
        /// How often it was wrong since the program started.
        tries: u32,
    },
    /// The recovery words do not open it.
    WrongWords,
    /// There are not twelve words.
    WordsCount {
        /// How many there are.
        found: u32,
    },
    /// A word is not on the list.
    WordNotOnList {
        /// Its place, from 1.
        place: u8,
        /// The word that may be meant.
        suggestion: Option<String>,
    },
    /// The twelve words do not belong together.
    WordsChecksum,
    /// The words typed back are not those of the sheet.
    WordsNotTheSame {
        /// The first place, from 1, that differs.
        place: u8,
    },
    /// This vault has no recovery words.
    NoRecoveryWords,
    /// The passphrase has to be typed again for this.
    PassphraseNeeded,
    /// No passphrase was typed.
    PassphraseEmpty,
    /// The passphrase is longer than can be used.
    PassphraseTooLong {
        /// Its length in bytes.
        bytes: u32,
    },
    /// The passphrase is too easy to guess.
    PassphraseTooWeak,
    /// Both copies of the key file are damaged.
    KeyFileDamaged,
    /// The key file was changed by something else.
    KeyFileChanged,
    /// The vault file is damaged.
    VaultDamaged,
    /// A newer version of the program wrote it.
    VaultNewer,
    /// The vault is open for reading alone.
    VaultReadOnly,
    /// The system does not let the program read or write there.
    NoPermission,
    /// The disk is full.
    DiskFull,
    /// The disk or folder is not there any more.
    StorageGone,
    /// Fields that need another look.
    Fields {
        /// Each field and what about it.
        problems: Vec<FieldView>,
    },
    /// Another client has this code.
    CodeTaken,
    /// There is no such record.
    NotFound,
    /// There is more text on the page than a draft can hold.
    DraftTooLong,
    /// It was changed elsewhere since it was opened; both versions are kept.
    Stale,
    /// The record is locked: only additions from here.
    RecordLocked,
    /// It was finished on another day, so only additions from here.
    ReopenTooLate,
    /// A step that the record cannot take from where it is.
    NotFromHere,
    /// Only the client can make a topic more open.
    OnlyTheClient,
    /// Something was answered to it, so its words stay and it stays on the list.
    AnsweredAlready,
    /// It is not agreed, and nothing was said about that.
    NotAgreed,
    /// The client said no, and it may not be asked again yet.
    AskedTooSoon {
        /// From when it may, if they said so.
        from: Option<chrono::NaiveDate>,
    },
    /// The laptop is in a client's hands, and only their page is answered.
    HandedOver,
    /// A session goes on, and only its page is answered until the passphrase is typed.
    OnlyTheSession,
    /// Another session goes on.
    AnotherSessionOn,
    /// Something is missing before the wording can be frozen.
    NotReady {
        /// What, and where.
        missing: Vec<MissingView>,
    },
    /// Nobody saw it yet: it was neither printed nor read aloud.
    NotOffered,
    /// A version is being drafted already.
    DraftExists,
    /// A version waits to be agreed, and would be set aside by a draft.
    VersionWaits,
    /// No copy goes home with this client.
    NoHomeCopy,
    /// The paper says what happens here, and has no form for a place where someone may read it.
    NotForOtherEyes,
    /// There is no printer, or printing did not work.
    NotPrinted,
    /// The stick has not enough room.
    StickFull {
        /// How many bytes are needed.
        needed: f64,
        /// How many are free.
        free: f64,
    },
    /// The stick is not there any more.
    StickGone,
    /// The stick cannot be written to.
    StickReadOnly,
    /// The copy did not read back as it was written.
    CopyNotReadBack,
    /// The copy is damaged.
    CopyDamaged,
    /// The file is not a copy of a Holdfast vault.
    CopyForeign,
    /// The copy was made by a newer version of the program.
    CopyNewer,
    /// What was typed does not open the copy.
    CopyWrongKey,
    /// No key file lies beside the copy, so no passphrase can open it; the words can.
    CopyNoKeyFile,
    /// The key file beside the copy is damaged; the copy may be whole, and the words open it.
    CopyKeyFileDamaged,
    /// With words alone a new passphrase is needed.
    NewPassphraseNeeded,
    /// A long act is going on.
    Busy,
    /// It was stopped as asked; nothing was changed.
    Cancelled,
    /// A file of that name is there already, and nothing is written over.
    NameTaken,
    /// Words that are to be covered do not stand in their record any more.
    CoversDoNotMatch,
    /// A scan has more bytes than one may have.
    ScanTooLarge {
        /// How many megabytes it may have.
        most_megabytes: u32,
        /// How many it has.
        found_megabytes: u32,
    },
    /// A picture says that it has more points of colour than any paper needs.
    ScanTooManyPixels {
        /// How many millions it may have.
        most_megapixels: u32,
        /// How many it says.
        found_megapixels: u32,
    },
    /// The file is no PDF, JPEG or PNG, whatever its name says.
    ScanNotAPicture,
    /// A table has more bytes, rows or columns than are taken at once.
    TableTooLong,
    /// The file is not text, or text in an older encoding.
    TableNotText,
    /// The table has headings and nothing below them.
    TableNoRows,
    /// A row of a table has more cells than there are headings.
    TableUneven {
        /// Its line in the file, from 1.
        line: u32,
    },
    /// The file with the table cannot be read.
    TableUnreadable,
    /// What was chosen is no copy of records that this program made, or a folder without one.
    EarlierForeign,
    /// A copy of records was made for the client, in sentences.
    EarlierForClient,
    /// A newer program made the copy of records.
    EarlierNewer,
    /// Something in a copy of records is missing, or is not what it was.
    EarlierDamaged,
    /// A copy of records, or a folder with several, holds more than is taken at once.
    EarlierTooLarge,
    /// What was typed opens none of the copies of records that are sealed.
    EarlierWrongPassphrase,
    /// No copy of records is being looked at: it was taken in, or the vault was locked meanwhile.
    EarlierGone,
    /// No table is being looked at: it was taken in, or the vault was locked meanwhile.
    TableGone,
    /// Something that should not happen did. The number finds the place in the program.
    Unexpected {
        /// Where in the program.
        place: String,
    },
}
