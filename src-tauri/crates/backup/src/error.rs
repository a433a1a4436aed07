//! Why a copy was not made, and what is not right with one that is there.

use std::io;

use holdfast_vault::VaultError;

use crate::container::{ArchiveError, HeaderError, ManifestError, SealError, UnsealError};
use crate::progress::Stopped;

/// Why no copy was made. Every copy that was there before is there still, and the vault is untouched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackUpError {
    /// There is not enough room.
    #[error("the place has {free} bytes free and {needed} are needed")]
    StickFull {
        /// Bytes that may be needed.
        needed: u64,
        /// Bytes that are free.
        free: u64,
    },
    /// The copy would be larger than a file can be there.
    #[error("a file there can have {most} bytes at most")]
    TooLargeForStick {
        /// The largest file, in bytes.
        most: u64,
    },
    /// The place is not there, or not any more.
    #[error("the place is not there")]
    StickGone,
    /// It cannot be written to.
    #[error("the place can only be read")]
    StickReadOnly,
    /// The system does not allow it.
    #[error("the system does not allow it")]
    NoPermission,
    /// What was written did not read back as it was written.
    #[error("the copy did not read back as it was written: {0}")]
    NotReadBack(CopyFault),
    /// It was stopped as asked.
    #[error("it was stopped")]
    Cancelled,
    /// A file of that name is there already.
    #[error("a file of that name is there already")]
    NameTaken,
    /// The vault did not give what goes into the copy.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The container could not be made.
    #[error("the container could not be made")]
    NotSealed,
    /// The disk answered something else.
    #[error("the disk answered: {0}")]
    Io(io::ErrorKind),
}

/// What is not right with a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CopyFault {
    /// It is not a copy of a vault.
    #[error("the file is not a copy of a vault")]
    Foreign,
    /// A newer program made it.
    #[error("the copy was made by a newer program")]
    Newer,
    /// What was typed does not open it.
    #[error("what was typed does not open this copy")]
    WrongKey,
    /// It was changed, or the disk lost something of it.
    #[error("the copy is damaged")]
    Damaged,
    /// Its end is missing.
    #[error("the end of the copy is missing")]
    CutShort,
    /// It is whole, and what it holds is not what its list says.
    #[error("the copy does not hold what its list says")]
    Contradiction,
    /// It is larger than this program takes.
    #[error("the copy is larger than this program takes")]
    TooLarge,
    /// The disk answered something else.
    #[error("the disk answered: {0}")]
    Io(io::ErrorKind),
}

impl BackUpError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            BackUpError::StickFull { .. } => "stick_full",
            BackUpError::TooLargeForStick { .. } => "too_large_for_stick",
            BackUpError::StickGone => "stick_gone",
            BackUpError::StickReadOnly => "stick_read_only",
            BackUpError::NoPermission => "no_permission",
            BackUpError::NotReadBack(_) => "copy_not_read_back",
            BackUpError::Cancelled => "cancelled",
            BackUpError::NameTaken => "name_taken",
            BackUpError::Vault(error) => error.code(),
            BackUpError::NotSealed => "not_sealed",
            BackUpError::Io(_) => "io",
        }
    }
}

impl CopyFault {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            CopyFault::Foreign => "copy_foreign",
            CopyFault::Newer => "copy_newer",
            CopyFault::WrongKey => "copy_wrong_key",
            CopyFault::Damaged => "copy_damaged",
            CopyFault::CutShort => "copy_cut_short",
            CopyFault::Contradiction => "copy_contradiction",
            CopyFault::TooLarge => "copy_too_large",
            CopyFault::Io(_) => "io",
        }
    }
}

impl From<io::Error> for BackUpError {
    fn from(error: io::Error) -> BackUpError {
        // EIO, ENXIO and ENODEV: what a stick answers that was pulled out.
        if matches!(error.raw_os_error(), Some(5 | 6 | 19)) {
            return BackUpError::StickGone;
        }
        #[expect(clippy::wildcard_enum_match_arm, reason = "the system's own list, which grows")]
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                BackUpError::StickFull { needed: 0, free: 0 }
            }
            io::ErrorKind::FileTooLarge => {
                BackUpError::TooLargeForStick { most: u64::from(u32::MAX) }
            }
            io::ErrorKind::ReadOnlyFilesystem => BackUpError::StickReadOnly,
            io::ErrorKind::PermissionDenied => BackUpError::NoPermission,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => BackUpError::StickGone,
            io::ErrorKind::AlreadyExists => BackUpError::NameTaken,
            kind => BackUpError::Io(kind),
        }
    }
}

impl From<Stopped> for BackUpError {
    fn from(_: Stopped) -> BackUpError {
        BackUpError::Cancelled
    }
}

impl From<SealError> for BackUpError {
    fn from(error: SealError) -> BackUpError {
        match error {
            SealError::Refused => BackUpError::NotSealed,
            SealError::Io(error) => error.into(),
        }
    }
}

impl From<UnsealError> for CopyFault {
    fn from(error: UnsealError) -> CopyFault {
        match error {
            UnsealError::Header(HeaderError::Foreign) => CopyFault::Foreign,
            UnsealError::Header(HeaderError::UnknownForm) => CopyFault::Newer,
            UnsealError::Header(HeaderError::Damaged | HeaderError::WorkFactor)
            | UnsealError::HeaderChanged
            | UnsealError::Damaged { .. } => CopyFault::Damaged,
            UnsealError::WrongKey => CopyFault::WrongKey,
            UnsealError::CutShort => CopyFault::CutShort,
            UnsealError::Io(kind) => CopyFault::Io(kind),
        }
    }
}

impl From<ArchiveError> for CopyFault {
    fn from(error: ArchiveError) -> CopyFault {
        match error {
            ArchiveError::Damaged | ArchiveError::Name => CopyFault::Damaged,
            ArchiveError::Missing => CopyFault::Contradiction,
            ArchiveError::TooLarge => CopyFault::TooLarge,
            ArchiveError::Io(kind) => CopyFault::Io(kind),
            ArchiveError::Container(error) => error.into(),
        }
    }
}

impl From<ManifestError> for CopyFault {
    fn from(error: ManifestError) -> CopyFault {
        match error {
            ManifestError::Newer { .. } => CopyFault::Newer,
            ManifestError::Damaged => CopyFault::Damaged,
            ManifestError::OtherMembers => CopyFault::Contradiction,
        }
    }
}
