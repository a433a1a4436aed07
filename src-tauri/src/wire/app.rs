//! The program itself: is there a vault, is it open, how does this computer show it.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::practice::Practice;
use holdfast_records::ways::{SectionName, WayOfWorking};

wire! {
    /// Where the program stands.
    enum Stage {
        /// There is no vault on this computer yet.
        FirstRun,
        /// There is one, and it is locked.
        Locked,
        /// It is open.
        Open,
    }

    /// What the screen needs to draw its frame. Says nothing about anyone before the vault is open.
    struct AppState {
        /// Where the program stands.
        pub stage: Stage,
        /// How this computer shows things.
        pub device: Device,
        /// Whether the vault holds the sample practice; it is marked on every page.
        pub is_demo: bool,
        /// How the open vault was found.
        pub condition: VaultCondition,
        /// Whether the recovery words were made and typed back.
        pub has_recovery_words: bool,
        /// Whether the audit did not hold together when the vault was opened. Nothing is held back for it.
        pub audit_is_broken: bool,
        /// How often the passphrase was wrong since the program started.
        pub wrong_tries: u32,
        /// What the practice's own clock says today is.
        pub today: NaiveDate,
        /// Milliseconds since 1970, so that the screen and the program agree.
        pub now: i64,
        /// Whether the laptop is in a client's hands.
        pub handed_over: bool,
        /// The session that goes on, if one does: the idle lock waits for its end.
        pub session_on: Option<RunningSession>,
        /// The parts that are on the screen; the others are hidden until they are wanted. None before the vault is open.
        pub ways: Vec<WayOfWorking>,
        /// What the practice calls sections, where it calls them otherwise than we do.
        pub section_names: Vec<SectionName>,
        /// Whether a hand is on the tiller: the window is driven by a test.
        pub is_driven: bool,
        /// The version of the program.
        pub version: String,
    }

    /// The session that goes on.
    struct RunningSession {
        /// Which.
        pub session: RecordId,
        /// Whose.
        pub client: RecordId,
        /// Whether only its page is answered until the passphrase is typed.
        pub only_this: bool,
    }

    /// How an open vault was found.
    enum VaultCondition {
        /// As it was left, or not open.
        Sound,
        /// The last time ended without a lock; everything kept is there.
        AfterCrash,
        /// The file is not the one that was locked: opened for reading alone.
        ChangedOutside,
        /// The folder cannot be written to: opened for reading alone.
        FolderReadOnly,
    }

    /// How this computer shows things. Kept outside the vault, so it holds nothing about anyone.
    struct Device {
        /// Light, dark, or as the system has it.
        pub theme: Theme,
        /// Size of text in percent, 80 to 200.
        pub text_size: u16,
        /// Language of the screen, BCP 47.
        pub language: String,
        /// How dates are written.
        pub date_style: DateStyle,
        /// Minutes without a key or a pointer until the vault locks, 1 to 60.
        pub lock_minutes: u16,
        /// When the last copy that was read back was made.
        pub last_copy_on: Option<NaiveDate>,
        /// The letter of the stick it is on.
        pub last_copy_stick: Option<String>,
    }

    /// Which colours.
    enum Theme {
        /// As the system has it.
        System,
        /// Dark ink on light paper.
        Light,
        /// Light ink on dark paper.
        Dark,
    }

    /// How dates are written.
    enum DateStyle {
        /// 5 March 2026.
        DayMonth,
        /// March 5, 2026.
        MonthDay,
        /// 2026-03-05.
        Iso,
    }

    /// A passphrase being thought of.
    struct PassphraseRequest {
        /// What was typed.
        pub passphrase: String,
    }

    /// How hard a passphrase is to guess.
    struct PassphraseStrengthView {
        /// In a word.
        pub word: StrengthWord,
        /// In powers of two.
        pub bits: u32,
    }

    /// How hard a passphrase is to guess, in a word.
    enum StrengthWord {
        /// Fewer than twelve characters.
        TooShort,
        /// Easy.
        Weak,
        /// Not easy.
        Fair,
        /// Hard.
        Strong,
    }

    /// A new vault.
    struct CreateRequest {
        /// Its passphrase.
        pub passphrase: String,
        /// Whether it is to hold the sample practice.
        pub is_demo: bool,
    }

    /// Words from the recovery sheet.
    struct WordsRequest {
        /// All twelve, as typed.
        pub words: String,
    }

    /// A change of passphrase.
    struct ChangePassphraseRequest {
        /// The one that opens the vault now, or
        pub current: Option<String>,
        /// the recovery words, for somebody who no longer knows it.
        pub words: Option<String>,
        /// The one that is to open it.
        pub new: String,
    }

    /// Asks to see the recovery sheet.
    struct RecoverySheetRequest {
        /// The passphrase, needed once the words open the vault.
        pub passphrase: Option<String>,
    }

    /// The recovery sheet, shown once it is asked for.
    struct RecoverySheetView {
        /// The twelve words, read across.
        pub words: Vec<String>,
        /// The first eight characters of the vault's id.
        pub vault_short_id: String,
        /// The day it is made.
        pub made_on: NaiveDate,
        /// The two places, from 1, whose words are to be typed back.
        pub type_back: Vec<u8>,
    }

    /// Two words typed back.
    struct TypedBackRequest {
        /// The places, from 1, and the words.
        pub answers: Vec<TypedBack>,
    }

    /// One word typed back.
    struct TypedBack {
        /// Its place, from 1.
        pub place: u8,
        /// What was typed.
        pub word: String,
    }

    /// The practice's own details.
    struct PracticeView {
        /// Its identity, minted when the page was opened if nothing was kept yet.
        pub id: RecordId,
        /// The revision this is; absent while nothing was kept.
        pub rev: Option<u32>,
        /// The details, or the defaults while nothing was kept.
        pub practice: Practice,
        /// Newer details that were typed and not kept, if there are any.
        pub draft: Option<Practice>,
        /// Words of that draft that have no place in the form any more, if there are any.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        pub draft_left_over: Option<Vec<String>>,
    }

    /// The practice's details, changed.
    struct KeepPracticeRequest {
        /// Their identity, as the page was given it.
        pub id: RecordId,
        /// The revision they were changed from.
        pub base_rev: Option<u32>,
        /// The details.
        pub practice: Practice,
    }
}
