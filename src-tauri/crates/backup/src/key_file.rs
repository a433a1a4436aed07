//! The small file beside the copies that lets the passphrase open them: it holds the words, sealed with it.

use std::io::{self, Read, Write};
use std::path::Path;

use holdfast_vault::{Passphrase, RecoveryWords, VaultId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::container::{self, Cost};
use crate::error::{BackUpError, CopyFault};
use crate::kept::Kept;
use crate::publish;
use crate::storage::Storage;

/// What the file is called.
pub(crate) const NAME: &str = "key-for-passphrase.age";
/// What the one before it is called.
pub(crate) const PREVIOUS: &str = "key-for-passphrase.previous.age";
const PART: &str = "key-for-passphrase.age.part";
const FORMAT: u32 = 1;
/// The most that such a file may take, in bytes.
const LIMIT: u64 = 64 * 1024;

/// What opens a copy.
#[derive(Clone, Debug)]
pub enum CopyKey {
    /// The recovery words.
    Words(RecoveryWords),
    /// The passphrase, by way of the key file beside the copy.
    Passphrase(Passphrase),
}

/// Every set of words that the copies in a folder still need.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyFile {
    format: u32,
    vault_id: String,
    sets: Vec<WordSet>,
}

/// One set of words, and which copies it opens.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordSet {
    words: String,
    /// The first copy that it opens.
    first: u64,
    /// The last one, once newer words took over.
    last: Option<u64>,
}

impl Drop for WordSet {
    fn drop(&mut self) {
        self.words.zeroize();
    }
}

impl KeyFile {
    /// Adds the words that open every copy from this one on. `false` if they stood there already.
    fn add(&mut self, words: &RecoveryWords, counter: u64) -> bool {
        if self.sets.iter().any(|set| set.last.is_none() && set.words == words.phrase()) {
            return false;
        }
        for set in self.sets.iter_mut().filter(|set| set.last.is_none()) {
            set.last = Some(counter.saturating_sub(1));
        }
        let first = if self.sets.is_empty() { 0 } else { counter };
        self.sets.push(WordSet { words: words.phrase().to_owned(), first, last: None });
        true
    }

    /// The words for one copy; those that are said to open it first.
    pub(crate) fn words_for(&self, counter: Option<u64>) -> Vec<RecoveryWords> {
        let opens = |set: &&WordSet| {
            counter.is_some_and(|counter| {
                set.first <= counter && set.last.is_none_or(|last| counter <= last)
            })
        };
        let (likely, others): (Vec<&WordSet>, Vec<&WordSet>) = self.sets.iter().partition(opens);
        likely
            .into_iter()
            .chain(others)
            .filter_map(|set| RecoveryWords::parse(&set.words).ok())
            .collect()
    }
}

/// Opens a key file with a passphrase.
pub(crate) fn open(
    storage: &dyn Storage,
    file: &Path,
    passphrase: &Passphrase,
) -> Result<KeyFile, CopyFault> {
    let source = storage.open(file).map_err(|error| CopyFault::Io(error.kind()))?;
    let mut opened = container::unseal(source, passphrase.as_str())?;
    if opened.length() > LIMIT {
        return Err(CopyFault::TooLarge);
    }
    opened.prove::<CopyFault>(|_| Ok(()))?;
    let mut content = Zeroizing::new(Vec::new());
    opened.read_to_end(&mut content).map_err(|_| CopyFault::Damaged)?;
    let found: KeyFile = serde_json::from_slice(&content).map_err(|_| CopyFault::Damaged)?;
    if found.format == FORMAT { Ok(found) } else { Err(CopyFault::Newer) }
}

/// Whether this vault wrote the key file that lies in a folder.
pub(crate) fn is_known(storage: &dyn Storage, folder: &Path, kept: &Kept) -> io::Result<bool> {
    Ok(kept.key_files.contains_key(&sum(storage, folder)?))
}

/// SHA-256 of the key file in a folder, in hexadecimal.
pub(crate) fn sum(storage: &dyn Storage, folder: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    storage.open(&folder.join(NAME))?.take(LIMIT).read_to_end(&mut bytes)?;
    Ok(container::hex(&Sha256::digest(&bytes)))
}

/// Brings the key file in a folder up to date, and gives its sum.
///
/// The new one is written beside the old one and opened before it takes its name; the old one stays as the previous.
pub(crate) fn renew(
    storage: &dyn Storage,
    folder: &Path,
    id: &VaultId,
    words: &RecoveryWords,
    counter: u64,
    passphrase: &Passphrase,
) -> Result<String, BackUpError> {
    let names = crate::place::files_in(storage, folder)?;
    let is_there = |name: &str| names.iter().any(|found| found == name);
    let before =
        if is_there(NAME) { open(storage, &folder.join(NAME), passphrase).ok() } else { None };
    let mut content = before.filter(|found| found.vault_id == id.hex()).unwrap_or(KeyFile {
        format: FORMAT,
        vault_id: id.hex(),
        sets: Vec::new(),
    });
    let is_news = content.add(words, counter);
    if !is_news && is_there(NAME) {
        return Ok(sum(storage, folder)?);
    }
    let part = folder.join(PART);
    if is_there(PART) {
        storage.remove(&part)?;
    }
    let written = write(storage, &part, &content, passphrase)?;
    let read_back = open(storage, &part, passphrase).map_err(BackUpError::NotReadBack)?;
    if read_back != content {
        return Err(BackUpError::NotReadBack(CopyFault::Contradiction));
    }
    swap(storage, folder, is_there(NAME), is_there(PREVIOUS))?;
    Ok(container::hex(&written))
}

fn write(
    storage: &dyn Storage,
    part: &Path,
    content: &KeyFile,
    passphrase: &Passphrase,
) -> Result<[u8; 32], BackUpError> {
    let bytes = Zeroizing::new(serde_json::to_vec(content).map_err(|_| BackUpError::NotSealed)?);
    let fill = |out: &mut dyn Write| Ok(out.write_all(&bytes)?);
    Ok(publish::write_sealed(storage, part, passphrase.as_str(), Cost::Passphrase, fill)?.file)
}

/// The present one becomes the previous, and the new one the present. At every moment one of them is there.
fn swap(
    storage: &dyn Storage,
    folder: &Path,
    has_present: bool,
    has_previous: bool,
) -> Result<(), BackUpError> {
    let present = folder.join(NAME);
    if has_present {
        if has_previous {
            storage.remove(&folder.join(PREVIOUS))?;
        }
        publish::name(storage, folder, &present, &folder.join(PREVIOUS))?;
    }
    publish::name(storage, folder, &folder.join(PART), &present)
}
