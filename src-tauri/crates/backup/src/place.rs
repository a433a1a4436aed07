//! Where on a stick the copies of a vault lie, apart from those of any other vault.

use std::io;
use std::path::{Path, PathBuf};

use holdfast_vault::{RecoveryWords, VaultId};

use crate::container::{self, UnsealError};
use crate::error::BackUpError;
use crate::kept::Kept;
use crate::key_file;
use crate::name::CopyName;
use crate::storage::{Disk, EntryKind, Storage};

/// The folder on a stick that holds all copies.
pub const FOLDER: &str = "Holdfast";

/// How many copies are tried to find out whose they are.
const TRIED: usize = 3;

/// How much room a place has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Free bytes.
    pub free_bytes: u64,
    /// The largest file it can hold, where that is less than the disk.
    pub largest_file: Option<u64>,
    /// Whether it lies on the same disk as the vault; a copy there is lost together with it.
    pub is_same_disk: bool,
}

/// Asks how much room a folder has.
pub fn room(folder: &Path, vault_dir: &Path) -> io::Result<Room> {
    let here = Disk.room(folder)?;
    let there = Disk.room(vault_dir)?;
    let is_same_disk = here.disk.is_some() && here.disk == there.disk;
    Ok(Room { free_bytes: here.free, largest_file: here.largest_file, is_same_disk })
}

/// The folder for one vault's copies, and what is in it.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) folder: PathBuf,
    pub(crate) finished: Vec<CopyName>,
    pub(crate) unfinished: Vec<CopyName>,
    base: PathBuf,
}

impl Place {
    /// Finds the folder for a vault's copies: the common one, or one of its own where another vault came first.
    pub(crate) fn find(
        storage: &dyn Storage,
        stick: &Path,
        id: &VaultId,
        words: &RecoveryWords,
        kept: &Kept,
    ) -> Result<Place, BackUpError> {
        let base = stick.join(FOLDER);
        let entries = storage.look(&base)?;
        let own = id.short();
        let has_own =
            entries.iter().any(|entry| entry.kind == EntryKind::Folder && entry.name == own);
        let is_foreign = !has_own && is_of_another_vault(storage, &base, words, kept)?;
        let folder = if has_own || is_foreign { base.join(own) } else { base.clone() };
        let names: Vec<String> = files_in(storage, &folder)?;
        Ok(Place {
            finished: names.iter().filter_map(|name| CopyName::parse(name)).collect(),
            unfinished: names.iter().filter_map(|name| CopyName::parse_unfinished(name)).collect(),
            folder,
            base,
        })
    }

    /// Makes the folder, if it is not there yet.
    pub(crate) fn make(&self, storage: &dyn Storage) -> Result<(), BackUpError> {
        storage.make_folder(&self.base)?;
        if self.folder != self.base {
            storage.make_folder(&self.folder)?;
            storage.settle_folder(&self.base)?;
        }
        if let Some(stick) = self.base.parent() {
            storage.settle_folder(stick)?;
        }
        Ok(())
    }

    /// The highest number of a finished copy there, if it is higher than this one.
    pub(crate) fn ahead_of(&self, counter: u64) -> Option<u64> {
        self.finished.iter().map(|name| name.counter).max().filter(|highest| *highest > counter)
    }

    /// The highest number of any copy there, finished or not.
    pub(crate) fn highest(&self) -> u64 {
        self.finished.iter().chain(&self.unfinished).map(|name| name.counter).max().unwrap_or(0)
    }
}

/// The names of the plain files in a folder.
pub(crate) fn files_in(storage: &dyn Storage, folder: &Path) -> io::Result<Vec<String>> {
    let entries = storage.look(folder)?;
    Ok(entries
        .into_iter()
        .filter(|entry| entry.kind == EntryKind::File)
        .map(|entry| entry.name)
        .collect())
}

/// Whether the common folder belongs to another vault: its newest copy opens with other words.
fn is_of_another_vault(
    storage: &dyn Storage,
    base: &Path,
    words: &RecoveryWords,
    kept: &Kept,
) -> Result<bool, BackUpError> {
    let files = files_in(storage, base)?;
    let mut copies: Vec<CopyName> = files.iter().filter_map(|name| CopyName::parse(name)).collect();
    copies.sort_unstable_by(|a, b| b.cmp(a));
    for copy in copies.iter().take(TRIED) {
        match container::fits(storage.open(&base.join(copy.finished()))?, words.phrase()) {
            Ok(()) => return Ok(false),
            Err(UnsealError::WrongKey) => return Ok(true),
            // This one is damaged and says nothing about whose it is.
            Err(
                UnsealError::Header(_)
                | UnsealError::HeaderChanged
                | UnsealError::Damaged { .. }
                | UnsealError::CutShort
                | UnsealError::Io(_),
            ) => {}
        }
    }
    let has_key_file = files.iter().any(|name| name == key_file::NAME);
    Ok(copies.is_empty() && has_key_file && !key_file::is_known(storage, base, kept)?)
}
