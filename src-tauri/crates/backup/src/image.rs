//! A first look at the SQLite file inside a copy, before it is handed to the vault.

use crate::container::Manifest;
use crate::error::CopyFault;

/// The name of the SQLite file inside a copy.
pub(crate) const DATABASE: &str = "vault.sqlite3";
/// The most that it may take in memory, in bytes.
pub(crate) const LIMIT: u64 = 2 << 30;

const MAGIC: &[u8] = b"SQLite format 3\0";

/// Holds the file's own header against its length and against the list of the copy.
pub(crate) fn look(image: &[u8], manifest: &Manifest) -> Result<(), CopyFault> {
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
