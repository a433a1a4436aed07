//! What can be said of a vault without opening it.

use std::path::Path;

use crate::{OpenError, VaultError, folder, header::Seal, keyfile};

/// What can be said of a vault without its passphrase. None of it is proved before the vault is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VaultFacts {
    /// The version of the key file's form.
    pub format: u32,
    /// The first eight hexadecimal digits of the vault's identity.
    pub short_id: String,
    /// How often its slots were changed, from 1.
    pub generation: u64,
    /// How often it was opened.
    pub openings: u64,
    /// What the passphrase costs.
    pub kdf: crate::KdfCost,
    /// Whether recovery words open it.
    pub has_words_slot: bool,
    /// How it was left.
    pub seal: SealFacts,
    /// Whether both copies of the key file can be read.
    pub both_headers: bool,
    /// The size of the database in bytes.
    pub database_bytes: u64,
    /// The size of what was not yet folded into it, in bytes; 0 after a lock.
    pub wal_bytes: u64,
}

/// How a vault was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealFacts {
    /// It was locked, and its file was sealed.
    Clean,
    /// It is open, or the program stopped without locking it.
    Open,
}

/// Reads what can be said of a vault without opening it.
pub fn facts(dir: &Path) -> Result<VaultFacts, OpenError> {
    let copies = keyfile::read(dir)?;
    let header = copies.first().ok_or(OpenError::HeaderDamaged)?;
    let length = |name: &str| folder::length(&dir.join(name)).map_err(VaultError::from);
    Ok(VaultFacts {
        format: header.format(),
        short_id: header.id.short(),
        generation: header.generation,
        openings: header.seal.counter(),
        kdf: keyfile::cost_of(header),
        has_words_slot: header.has_words(),
        seal: match header.seal {
            Seal::Clean { .. } => SealFacts::Clean,
            Seal::Open { .. } => SealFacts::Open,
        },
        both_headers: copies.readable() == 2,
        database_bytes: length(folder::DATABASE)?,
        wal_bytes: length(folder::WAL)?,
    })
}
