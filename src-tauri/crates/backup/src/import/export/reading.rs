//! Takes files out of a copy, from wherever it lies, and holds them against the list of hashes.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{EarlierError, HASHES, LIMITS, LONGEST_HASHES, RECORD, Source};
use crate::container::{check_name, hex};
use crate::progress::{Step, Teller};

/// The SHA-256 of some bytes in hexadecimal.
pub(super) fn sum_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

impl Source {
    /// Takes a file whole, if it is no longer than that.
    pub(super) fn take(&mut self, name: &str, most: u64) -> Result<Vec<u8>, EarlierError> {
        match self {
            Source::Open(archive) => Ok(archive.take(name, most)?),
            Source::Sealed(archive) => Ok(archive.take(name, most)?),
            Source::Folder(folder) => {
                let mut bytes = Vec::new();
                plain_file(folder, name)?.take(most + 1).read_to_end(&mut bytes)?;
                let is_long = u64::try_from(bytes.len()).map_or(true, |length| length > most);
                if is_long { Err(EarlierError::TooLarge) } else { Ok(bytes) }
            }
        }
    }

    fn sum(&mut self, name: &str) -> Result<String, EarlierError> {
        match self {
            Source::Open(archive) => Ok(hex(&archive.sum(name)?)),
            Source::Sealed(archive) => Ok(hex(&archive.sum(name)?)),
            Source::Folder(folder) => {
                let mut file = plain_file(folder, name)?;
                let mut sum = Sha256::new();
                let mut piece = vec![0; 64 * 1024];
                loop {
                    let read = file.read(&mut piece)?;
                    if read == 0 {
                        return Ok(hex(&sum.finalize()));
                    }
                    sum.update(piece.get(..read).unwrap_or_default());
                }
            }
        }
    }

    /// Whether it holds a file.
    fn holds(&self, name: &str) -> bool {
        match self {
            Source::Open(archive) => archive.sizes().contains_key(name),
            Source::Sealed(archive) => archive.sizes().contains_key(name),
            Source::Folder(folder) => folder.join(name).is_file(),
        }
    }

    /// How many files it holds beside those of the list. What a system puts into a folder by itself is no matter.
    fn strangers(&self, listed: &BTreeMap<String, String>) -> usize {
        let sizes = match self {
            Source::Open(archive) => archive.sizes(),
            Source::Sealed(archive) => archive.sizes(),
            Source::Folder(_) => return 0,
        };
        sizes.keys().filter(|name| *name != HASHES && !listed.contains_key(*name)).count()
    }
}

/// Opens a file below a folder. Neither it nor a folder on the way may lead elsewhere.
fn plain_file(folder: &Path, name: &str) -> Result<File, EarlierError> {
    check_name(name)?;
    let mut path = PathBuf::from(folder);
    let mut parts = name.split('/').peekable();
    while let Some(part) = parts.next() {
        path.push(part);
        let Ok(what) = std::fs::symlink_metadata(&path) else { return Err(EarlierError::Damaged) };
        let is_right = if parts.peek().is_some() { what.is_dir() } else { what.is_file() };
        if !is_right {
            return Err(EarlierError::Damaged);
        }
    }
    Ok(File::open(path)?)
}

/// Holds every file against the list, and the list against every file.
pub(super) fn check_hashes(
    source: &mut Source,
    teller: &mut Teller<'_>,
) -> Result<(), EarlierError> {
    if !source.holds(RECORD) {
        return Err(EarlierError::Foreign);
    }
    let list = source.take(HASHES, LONGEST_HASHES)?;
    let listed = listed(&list)?;
    if !listed.contains_key(RECORD) || source.strangers(&listed) > 0 {
        return Err(EarlierError::Damaged);
    }
    let total = u64::try_from(listed.len()).unwrap_or(u64::MAX);
    for (done, (name, sha256)) in (0..).zip(&listed) {
        teller.tell(Step::Checking, done, total)?;
        if source.sum(name)? != *sha256 {
            return Err(EarlierError::Damaged);
        }
    }
    Ok(())
}

/// The list: on each line a hash, two blanks, and a name that is there once.
fn listed(list: &[u8]) -> Result<BTreeMap<String, String>, EarlierError> {
    let text = std::str::from_utf8(list).map_err(|_| EarlierError::Damaged)?;
    let mut listed = BTreeMap::new();
    for line in text.lines() {
        let (sha256, name) = line.split_once("  ").ok_or(EarlierError::Damaged)?;
        check_name(name)?;
        let is_twice = listed.insert(name.to_owned(), sha256.to_owned()).is_some();
        if is_twice {
            return Err(EarlierError::Damaged);
        }
        if listed.len() > LIMITS.members {
            return Err(EarlierError::TooLarge);
        }
    }
    Ok(listed)
}
