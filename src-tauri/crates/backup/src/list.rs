//! Which copies lie on a stick, by their names alone.

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use crate::key_file;
use crate::name::CopyName;
use crate::place::FOLDER;
use crate::storage::{Disk, EntryKind, Storage};

/// One copy on a stick. Nothing of it is proved before it is verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyOnStick {
    /// Where it is.
    pub file: PathBuf,
    /// Its number.
    pub counter: u64,
    /// What the clock showed when it was made, to the minute.
    pub made: NaiveDateTime,
    /// Its size in bytes.
    pub bytes: u64,
    /// The first eight digits of its vault's identity, where it lies in a folder of that name.
    pub vault_folder: Option<String>,
    /// Whether a key file for the passphrase lies beside it.
    pub has_key_file: bool,
}

/// Why the copies on a stick could not be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    /// The place is not there.
    #[error("the place is not there")]
    StickGone,
    /// The system does not allow it.
    #[error("the system does not allow it")]
    NoPermission,
    /// The disk answered something else.
    #[error("the disk answered: {0}")]
    Io(io::ErrorKind),
}

impl ListError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            ListError::StickGone => "stick_gone",
            ListError::NoPermission => "no_permission",
            ListError::Io(_) => "io",
        }
    }
}

impl From<io::Error> for ListError {
    fn from(error: io::Error) -> ListError {
        #[expect(clippy::wildcard_enum_match_arm, reason = "the system's own list, which grows")]
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ListError::StickGone,
            io::ErrorKind::PermissionDenied => ListError::NoPermission,
            kind => ListError::Io(kind),
        }
    }
}

/// Lists the copies on a stick, the newest first. The folder may be the stick or its `Holdfast` folder.
pub fn list(folder: &Path) -> Result<Vec<CopyOnStick>, ListError> {
    std::fs::read_dir(folder)?;
    let inside = folder.join(FOLDER);
    let base = if inside.is_dir() { inside } else { folder.to_path_buf() };
    let mut copies = copies_in(&base, None)?;
    for entry in Disk.look(&base)? {
        let is_short_id =
            entry.name.len() == 8 && entry.name.bytes().all(|byte| byte.is_ascii_hexdigit());
        if entry.kind == EntryKind::Folder && is_short_id {
            copies.extend(copies_in(&base.join(&entry.name), Some(entry.name))?);
        }
    }
    copies.sort_by_key(|copy| std::cmp::Reverse((copy.counter, copy.made)));
    Ok(copies)
}

fn copies_in(folder: &Path, vault_folder: Option<String>) -> io::Result<Vec<CopyOnStick>> {
    let entries = Disk.look(folder)?;
    let has_key_file = entries
        .iter()
        .any(|entry| [key_file::NAME, key_file::PREVIOUS].contains(&entry.name.as_str()));
    let plain = entries.into_iter().filter(|entry| entry.kind == EntryKind::File);
    let copies = plain.filter_map(|entry| {
        let name = CopyName::parse(&entry.name)?;
        Some(CopyOnStick {
            file: folder.join(&entry.name),
            counter: name.counter,
            made: name.made,
            bytes: entry.bytes,
            vault_folder: vault_folder.clone(),
            has_key_file,
        })
    });
    Ok(copies.collect())
}
