//! Throwing the sample practice away. No other vault is ever deleted.

use std::fs;
use std::io;

use crate::{Vault, VaultError, folder};

/// Every file of a vault, the lock last: whoever stops between two of them is left with what can be begun again.
const FILES: [&str; 9] = [
    folder::KEY,
    folder::KEY_COPY,
    "vault.key.part",
    "vault.key.bak.part",
    folder::DATABASE,
    folder::WAL,
    "vault.db-shm",
    "vault.db-journal",
    folder::LOCK,
];

impl Vault {
    /// Removes the sample practice from the disk, and forgets its keys. Gives back whether it was removed.
    ///
    /// Only what the open vault itself says is the sample goes; any other is locked as it is and stays. A file that
    /// is none of the vault's own is left in its folder, and then the folder stays too.
    ///
    /// # Errors
    ///
    /// Where the disk refuses. What is left of the sample by then no longer opens.
    pub fn throw_sample_away(self) -> Result<bool, VaultError> {
        if !self.is_demo() || self.is_read_only() {
            return Ok(false);
        }
        let Vault { connection, dir, lock, .. } = self;
        connection.close().map_err(|(_, error)| VaultError::from(error))?;
        for name in FILES {
            match fs::remove_file(dir.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                Ok(()) | Err(_) => {}
            }
        }
        drop(lock);
        // Something else lies there, and it is not ours to remove.
        drop(fs::remove_dir(&dir));
        Ok(true)
    }
}
