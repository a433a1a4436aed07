//! Why no copy of a client's records was made.

use holdfast_vault::VaultError;

use crate::container::ArchiveError;
use crate::error::BackUpError;
use crate::progress::Stopped;

/// Why there is no file. Nothing was written under its name, and the vault is untouched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// Words that are to be covered do not stand in their record any more.
    #[error("words that are to be covered do not stand in their record any more")]
    CoversDoNotMatch,
    /// What goes into the file could not be put together.
    #[error("what goes into the file could not be put together")]
    NotPutTogether,
    /// Writing, reading back or the vault.
    #[error(transparent)]
    File(#[from] BackUpError),
}

impl From<VaultError> for ExportError {
    fn from(error: VaultError) -> ExportError {
        ExportError::File(error.into())
    }
}

impl From<Stopped> for ExportError {
    fn from(_: Stopped) -> ExportError {
        ExportError::File(BackUpError::Cancelled)
    }
}

impl From<std::io::Error> for ExportError {
    fn from(error: std::io::Error) -> ExportError {
        ExportError::File(error.into())
    }
}

impl From<ArchiveError> for ExportError {
    fn from(error: ArchiveError) -> ExportError {
        ExportError::File(match error {
            ArchiveError::Io(kind) => std::io::Error::from(kind).into(),
            ArchiveError::Damaged
            | ArchiveError::Name
            | ArchiveError::TooLarge
            | ArchiveError::Missing
            | ArchiveError::Container(_) => BackUpError::NotSealed,
        })
    }
}
