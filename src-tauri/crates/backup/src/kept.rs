//! What a vault remembers about its copies, so that it can say how old the last one is.

use std::collections::BTreeMap;

use holdfast_records::{Act, Moment};
use holdfast_vault::{Reader, Vault, VaultError};
use serde::{Deserialize, Serialize};

const SETTING: &str = "copies.kept";

/// The last copy that was read back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastCopy {
    /// Its number.
    pub counter: u64,
    /// When it was made.
    pub at: Moment,
    /// SHA-256 of the file in hexadecimal.
    pub sha256: String,
    /// What the file is called.
    pub file_name: String,
    /// Whether it lies on the same disk as the vault: then whatever takes the one takes the other too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_beside_vault: bool,
}

/// Everything that a vault remembers about its copies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Kept {
    pub(crate) last: Option<LastCopy>,
    /// For each key file that this vault wrote, by SHA-256: which passphrase it opens with, as [`passphrase_mark`].
    pub(crate) key_files: BTreeMap<String, String>,
}

impl Kept {
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Kept, VaultError> {
        Ok(reader.setting(SETTING)?.unwrap_or_default())
    }
}

/// What the vault is to remember of a copy that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct News {
    pub(crate) last: LastCopy,
    pub(crate) key_file_swap: Option<KeyFileSwap>,
}

/// Which key file went, by SHA-256, and which came, with the mark of its passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyFileSwap {
    pub(crate) went: Option<String>,
    pub(crate) came: (String, String),
}

impl News {
    /// Writes it down together with the copy's number, as one act, beside all that is remembered by then.
    pub(crate) fn keep(self, vault: &mut Vault, now: Moment) -> Result<(), VaultError> {
        vault.change(now, Act::Backup, |tx| {
            // A stick may hold higher numbers than the vault knows of, after it was brought back from a copy.
            tx.copies_reach(self.last.counter)?;
            let mut kept = Kept::of(tx)?;
            if let Some(KeyFileSwap { went, came: (sum, mark) }) = self.key_file_swap {
                went.and_then(|went| kept.key_files.remove(&went));
                kept.key_files.insert(sum, mark);
            }
            kept.last = Some(self.last);
            tx.set_setting(SETTING, &kept)
        })
    }
}

/// The last copy of this vault that was read back, if there ever was one.
pub fn last_copy(reader: &Reader<'_>) -> Result<Option<LastCopy>, VaultError> {
    Ok(Kept::of(reader)?.last)
}

/// Tells one passphrase of a vault from another without knowing either: the sum of its line in the key file.
pub(crate) fn passphrase_mark(header: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let mut lines = header.split(|byte| *byte == b'\n');
    let line = lines.find(|line| line.starts_with(b"-> pw ")).unwrap_or_default();
    crate::container::hex(&Sha256::digest(line)).chars().take(16).collect()
}
