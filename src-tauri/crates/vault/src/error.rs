//! Why the vault could not do what was asked, in codes that carry nobody's words.

use std::io;

use holdfast_records::{Kind, record::BodyError};
use rusqlite::ErrorCode;

/// Why something in an open vault could not be read or kept. Nothing of it was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// There is no such record of that kind.
    #[error("there is no such {}", kind.token())]
    NotFound {
        /// The kind that was looked for.
        kind: Kind,
    },
    /// A record of that identity is there already.
    #[error("that {} is there already", kind.token())]
    AlreadyThere {
        /// The kind of record.
        kind: Kind,
    },
    /// Its body is locked and never changes again.
    #[error("the {} is locked", kind.token())]
    Locked {
        /// The kind of record.
        kind: Kind,
    },
    /// Somebody kept another revision in the meantime.
    #[error("the record was kept again since; it stands at revision {now_rev}")]
    Stale {
        /// The revision that it stands at now.
        now_rev: u32,
    },
    /// A record that stands so may not come to stand so.
    #[error("a {} that is {from} may not become {to}", kind.token())]
    NotAllowed {
        /// The kind of record.
        kind: Kind,
        /// How it stands.
        from: &'static str,
        /// How it was to stand.
        to: &'static str,
    },
    /// The vault was opened for reading only.
    #[error("the vault is open for reading only")]
    ReadOnly,
    /// A body is not one that this program can read.
    #[error(transparent)]
    Body(#[from] BodyError),
    /// The vault holds a word that this program does not know.
    #[error("the vault holds a word that this program does not know")]
    UnknownWord,
    /// The database kept one of its own rules: a key twice, a link to nothing, a line of the audit changed.
    #[error("the vault refused to break one of its rules")]
    Refused,
    /// A setting whose name belongs to the vault itself.
    #[error("that setting belongs to the vault itself")]
    OwnSetting,
    /// The database or a cipher of this build does not have what the vault needs.
    #[error("this build lacks a setting that the vault needs")]
    Settings,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The system does not allow it.
    #[error("the system does not allow it")]
    NoPermission,
    /// The database is damaged.
    #[error("the vault is damaged")]
    Damaged,
    /// It was stopped on request.
    #[error("it was stopped")]
    Interrupted,
    /// The system had no random bytes to give.
    #[error("the system had no random bytes to give")]
    NoRandomness,
    /// The disk answered something else.
    #[error("the disk answered: {0}")]
    Io(io::ErrorKind),
    /// The database answered something else.
    #[error("the database answered with code {code}")]
    Storage {
        /// SQLite's extended result code, 0 where it gave none.
        code: i32,
    },
}

impl VaultError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            VaultError::NotFound { .. } => "not_found",
            VaultError::AlreadyThere { .. } => "already_there",
            VaultError::Locked { .. } => "locked",
            VaultError::Stale { .. } => "stale",
            VaultError::NotAllowed { .. } => "not_allowed",
            VaultError::ReadOnly => "read_only",
            VaultError::Body(_) => "body_unreadable",
            VaultError::UnknownWord => "unknown_word",
            VaultError::Refused => "refused",
            VaultError::OwnSetting => "own_setting",
            VaultError::Settings => "settings",
            VaultError::DiskFull => "disk_full",
            VaultError::NoPermission => "no_permission",
            VaultError::Damaged => "damaged",
            VaultError::Interrupted => "interrupted",
            VaultError::NoRandomness => "no_randomness",
            VaultError::Io(_) => "io",
            VaultError::Storage { .. } => "storage",
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> VaultError {
        let Some(answer) = error.sqlite_error() else { return VaultError::Storage { code: 0 } };
        #[expect(clippy::wildcard_enum_match_arm, reason = "SQLite's own list, which grows")]
        match answer.code {
            ErrorCode::DiskFull => VaultError::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                VaultError::NoPermission
            }
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => VaultError::Damaged,
            ErrorCode::SystemIoFailure => VaultError::Io(io::ErrorKind::Other),
            ErrorCode::OperationInterrupted => VaultError::Interrupted,
            ErrorCode::ConstraintViolation => VaultError::Refused,
            _ => VaultError::Storage { code: answer.extended_code },
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> VaultError {
        #[expect(clippy::wildcard_enum_match_arm, reason = "the system's own list, which grows")]
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => VaultError::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                VaultError::NoPermission
            }
            kind => VaultError::Io(kind),
        }
    }
}
