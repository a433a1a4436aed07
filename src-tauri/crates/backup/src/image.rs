//! The SQLite file inside a copy, held against its own header, the tables of a vault, and the list of the copy.

use holdfast_vault::{RestoreError, VaultError, inspect_copy};

use crate::container::Manifest;
use crate::error::CopyFault;

/// The name of the SQLite file inside a copy.
pub(crate) const DATABASE: &str = "vault.sqlite3";
/// The most that it may take in memory, in bytes.
pub(crate) const LIMIT: u64 = 2 << 30;

const MAGIC: &[u8] = b"SQLite format 3\0";

/// Proves that it is a sound database with the rows that the list says.
pub(crate) fn prove(image: &[u8], manifest: &Manifest) -> Result<(), CopyFault> {
    look(image, manifest)?;
    let found = inspect_copy(image).map_err(fault)?;
    let is_as_listed =
        found.schema_version == manifest.schema_version && found.counts == manifest.rows;
    if is_as_listed { Ok(()) } else { Err(CopyFault::Contradiction) }
}

fn fault(error: RestoreError) -> CopyFault {
    match error {
        RestoreError::Newer { .. } => CopyFault::Newer,
        RestoreError::Vault(VaultError::Io(kind)) => CopyFault::Io(kind),
        RestoreError::Vault(_)
        | RestoreError::NotEmpty
        | RestoreError::WrongPassphrase
        | RestoreError::WrongWords
        | RestoreError::NoWordsSlot
        | RestoreError::HeaderDamaged
        | RestoreError::Damaged
        | RestoreError::FileMissing
        | RestoreError::CostOutsideWindow => CopyFault::Damaged,
    }
}

/// Holds the file's own header against its length and against the list of the copy.
fn look(image: &[u8], manifest: &Manifest) -> Result<(), CopyFault> {
    let page = match number(image, 16, 2) {
        Some(1) => Some(65_536),
        other => other,
    };
    let length = page.zip(number(image, 28, 4)).and_then(|(page, pages)| page.checked_mul(pages));
    let is_whole = image.starts_with(MAGIC) && length == Some(image.len() as u64);
    if !is_whole {
        return Err(CopyFault::Damaged);
    }
    let version = number(image, 60, 4);
    if version == Some(u64::from(manifest.schema_version)) {
        Ok(())
    } else {
        Err(CopyFault::Contradiction)
    }
}

fn number(image: &[u8], at: usize, length: usize) -> Option<u64> {
    let bytes = image.get(at..at + length)?;
    Some(bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
}
