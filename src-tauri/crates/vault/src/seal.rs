//! The seal: the length and hash of the closed database, so that nothing is changed behind the program's back.

use std::io::{self, Read};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use sha2::{Digest, Sha256};

use crate::folder;

/// The length and hash of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Print {
    /// Length in bytes.
    pub(crate) size: u64,
    /// SHA-256.
    pub(crate) sha256: [u8; 32],
}

/// Reads a file through; ends early with nothing when told to stop.
pub(crate) fn print_of(path: &Path, stop: &AtomicBool) -> io::Result<Option<Print>> {
    let mut file = folder::open_plain(path)?;
    let mut hash = Sha256::new();
    let mut size = 0_u64;
    let mut piece = vec![0; 1 << 20];
    loop {
        if stop.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let read = file.read(&mut piece)?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        hash.update(bytes);
        size = size.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
    }
    Ok(Some(Print { size, sha256: hash.finalize().into() }))
}

/// SHA-256 in hexadecimal.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
