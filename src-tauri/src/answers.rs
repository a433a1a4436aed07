//! From what went wrong in a crate to what the screen is told.

use crate::problem::Problem;
use crate::wire::client::FieldView;
use holdfast_backup::{BackUpError, CopyFault, ListError, RestoreError, VerifyError};
use holdfast_printing::PrintError;
use holdfast_records::check::{FieldProblem, Problem as Found};
use holdfast_vault::{
    ChangePassphraseError, CreateError, KeepWordsError, OpenError, PassphraseError,
    RecoveryWordsError, VaultError,
};
use std::io;

impl From<VaultError> for Problem {
    fn from(error: VaultError) -> Problem {
        match error {
            VaultError::NotFound { .. } => Problem::NotFound,
            VaultError::Locked { .. } => Problem::RecordLocked,
            VaultError::Stale { .. } => Problem::Stale,
            // A name that is somebody else's already, or the same thing sent twice: nothing is kept over it.
            VaultError::NotAllowed { .. } | VaultError::AlreadyThere { .. } => Problem::NotFromHere,
            VaultError::ReadOnly => Problem::VaultReadOnly,
            VaultError::DiskFull => Problem::DiskFull,
            VaultError::NoPermission => Problem::NoPermission,
            VaultError::Damaged => Problem::VaultDamaged,
            VaultError::Interrupted => Problem::Cancelled,
            VaultError::Io(kind) => Problem::from(io::Error::from(kind)),
            VaultError::Body(_)
            | VaultError::UnknownWord
            | VaultError::Refused
            | VaultError::OwnSetting
            | VaultError::NoRandomness
            | VaultError::Settings
            | VaultError::Storage { .. } => Problem::unexpected(error.code()),
        }
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Problem {
        #[expect(clippy::wildcard_enum_match_arm, reason = "the system's own list, which grows")]
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Problem::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Problem::NoPermission
            }
            io::ErrorKind::NotFound => Problem::StorageGone,
            _ => Problem::unexpected("disk"),
        }
    }
}

impl From<PassphraseError> for Problem {
    fn from(error: PassphraseError) -> Problem {
        match error {
            PassphraseError::Empty => Problem::PassphraseEmpty,
            PassphraseError::TooLong { bytes } => {
                Problem::PassphraseTooLong { bytes: u32::try_from(bytes).unwrap_or(u32::MAX) }
            }
        }
    }
}

impl From<RecoveryWordsError> for Problem {
    fn from(error: RecoveryWordsError) -> Problem {
        match error {
            RecoveryWordsError::WrongCount { found } => {
                Problem::WordsCount { found: u32::try_from(found).unwrap_or(u32::MAX) }
            }
            RecoveryWordsError::NotOnTheList { position, suggestion } => Problem::WordNotOnList {
                place: u8::try_from(position).unwrap_or(u8::MAX),
                suggestion: suggestion.map(str::to_owned),
            },
            RecoveryWordsError::Checksum => Problem::WordsChecksum,
        }
    }
}

impl From<ChangePassphraseError> for Problem {
    fn from(error: ChangePassphraseError) -> Problem {
        match error {
            ChangePassphraseError::WrongPassphrase => Problem::WrongPassphrase { tries: 0 },
            ChangePassphraseError::CostOutsideWindow => Problem::unexpected("cost"),
            ChangePassphraseError::Vault(error) => error.into(),
        }
    }
}

impl From<KeepWordsError> for Problem {
    fn from(error: KeepWordsError) -> Problem {
        match error {
            KeepWordsError::NotTheseWords => Problem::WordsNotTheSame { place: 0 },
            KeepWordsError::Vault(error) => error.into(),
        }
    }
}

impl From<PrintError> for Problem {
    fn from(error: PrintError) -> Problem {
        Problem::unexpected(error.code())
    }
}

impl From<Vec<FieldProblem>> for Problem {
    fn from(problems: Vec<FieldProblem>) -> Problem {
        Problem::Fields { problems: problems.into_iter().map(FieldView::from).collect() }
    }
}

impl Problem {
    /// One field needs another look; what about it, in a word.
    pub(crate) fn of_field(field: &str, problem: &str) -> Problem {
        Problem::Fields { problems: vec![FieldView::of(field, problem)] }
    }
}

impl FieldView {
    /// What is wrong with a field, in a word.
    pub(crate) fn of(field: &str, problem: &str) -> FieldView {
        FieldView {
            field: field.to_owned(),
            at: None,
            problem: problem.to_owned(),
            limit: None,
            found: None,
        }
    }
}

impl From<FieldProblem> for FieldView {
    fn from(found: FieldProblem) -> FieldView {
        let (problem, limit, count) = facts(found.problem);
        FieldView {
            field: found.field.to_owned(),
            at: found.at,
            problem: problem.to_owned(),
            limit,
            found: count,
        }
    }
}

/// A problem's word, the most there may be and what was found.
fn facts(problem: Found) -> (&'static str, Option<u32>, Option<u32>) {
    match problem {
        Found::Blank => ("blank", None, None),
        Found::TooLong { limit, found } => ("too_long", Some(limit), Some(found)),
        Found::TooManyWords { limit, found } => ("too_many_words", Some(limit), Some(found)),
        Found::TooMany { limit, found } => ("too_many", Some(limit), Some(found)),
        Found::OutOfRange { most, found, .. } => {
            ("out_of_range", u32::try_from(most).ok(), u32::try_from(found).ok())
        }
        Found::LineBreak => ("line_break", None, None),
        Found::EndsBeforeItBegins => ("ends_before_it_begins", None, None),
        Found::WithoutItsPair => ("without_its_pair", None, None),
        Found::UnknownZone => ("unknown_zone", None, None),
        Found::NotALanguage => ("not_a_language", None, None),
        Found::NotOnTheList => ("not_on_the_list", None, None),
        Found::Twice => ("twice", None, None),
        Found::OutOfPlace => ("out_of_place", None, None),
        Found::WrongForm => ("wrong_form", None, None),
        Found::APromise => ("a_promise", None, None),
    }
}

impl From<OpenError> for Problem {
    fn from(error: OpenError) -> Problem {
        match error {
            OpenError::NoVaultHere => Problem::NoVault,
            OpenError::InUse => Problem::VaultInUse,
            OpenError::WrongPassphrase => Problem::WrongPassphrase { tries: 0 },
            OpenError::WrongWords => Problem::WrongWords,
            OpenError::NoWordsSlot => Problem::NoRecoveryWords,
            OpenError::HeaderDamaged => Problem::KeyFileDamaged,
            OpenError::HeaderChanged => Problem::KeyFileChanged,
            OpenError::Damaged => Problem::VaultDamaged,
            OpenError::Newer { .. } => Problem::VaultNewer,
            OpenError::NoPermission => Problem::NoPermission,
            OpenError::DiskFull => Problem::DiskFull,
            OpenError::Io(kind) => Problem::from(io::Error::from(kind)),
            OpenError::Vault(error) => error.into(),
        }
    }
}

impl From<CreateError> for Problem {
    fn from(error: CreateError) -> Problem {
        match error {
            CreateError::NotEmpty => Problem::VaultExists,
            CreateError::CostOutsideWindow => Problem::unexpected("cost"),
            CreateError::Vault(error) => error.into(),
        }
    }
}

impl From<BackUpError> for Problem {
    fn from(error: BackUpError) -> Problem {
        match error {
            BackUpError::StickFull { needed, free } => Problem::StickFull {
                needed: crate::copies::bytes(needed),
                free: crate::copies::bytes(free),
            },
            BackUpError::TooLargeForStick { most } => Problem::StickFull {
                needed: crate::copies::bytes(most),
                free: crate::copies::bytes(most),
            },
            BackUpError::StickGone => Problem::StickGone,
            BackUpError::StickReadOnly => Problem::StickReadOnly,
            BackUpError::NoPermission => Problem::NoPermission,
            BackUpError::NotReadBack(_) => Problem::CopyNotReadBack,
            BackUpError::Cancelled => Problem::Cancelled,
            BackUpError::Vault(error) => error.into(),
            BackUpError::NameTaken | BackUpError::NotSealed => Problem::unexpected(error.code()),
            BackUpError::Io(kind) => Problem::from(io::Error::from(kind)),
        }
    }
}

impl From<CopyFault> for Problem {
    fn from(fault: CopyFault) -> Problem {
        match fault {
            CopyFault::Foreign => Problem::CopyForeign,
            CopyFault::Newer => Problem::CopyNewer,
            CopyFault::WrongKey => Problem::CopyWrongKey,
            CopyFault::Damaged
            | CopyFault::CutShort
            | CopyFault::Contradiction
            | CopyFault::TooLarge => Problem::CopyDamaged,
            CopyFault::Io(kind) => Problem::from(io::Error::from(kind)),
        }
    }
}

impl From<VerifyError> for Problem {
    fn from(error: VerifyError) -> Problem {
        match error {
            VerifyError::Fault(fault) => fault.into(),
            VerifyError::Gone => Problem::StickGone,
            VerifyError::NoKeyFile => Problem::CopyNoKeyFile,
            VerifyError::KeyFileDamaged => Problem::CopyKeyFileDamaged,
            VerifyError::Cancelled => Problem::Cancelled,
        }
    }
}

impl From<ListError> for Problem {
    fn from(error: ListError) -> Problem {
        match error {
            ListError::StickGone => Problem::StickGone,
            ListError::NoPermission => Problem::NoPermission,
            ListError::Io(kind) => Problem::from(io::Error::from(kind)),
        }
    }
}

impl From<RestoreError> for Problem {
    fn from(error: RestoreError) -> Problem {
        match error {
            RestoreError::Copy(error) => error.into(),
            RestoreError::NotSealedByVault => Problem::CopyDamaged,
            RestoreError::Vault(error) => error.into(),
        }
    }
}

impl From<holdfast_vault::RestoreError> for Problem {
    fn from(error: holdfast_vault::RestoreError) -> Problem {
        use holdfast_vault::RestoreError as Refused;
        match error {
            Refused::NotEmpty => Problem::VaultExists,
            Refused::WrongPassphrase | Refused::WrongWords => Problem::CopyWrongKey,
            Refused::NoWordsSlot => Problem::NewPassphraseNeeded,
            Refused::HeaderDamaged | Refused::Damaged | Refused::FileMissing => {
                Problem::CopyDamaged
            }
            Refused::Newer { .. } => Problem::CopyNewer,
            Refused::CostOutsideWindow => Problem::unexpected("cost"),
            Refused::Vault(error) => error.into(),
        }
    }
}
