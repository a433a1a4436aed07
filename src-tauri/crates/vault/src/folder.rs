//! The vault's folder: its files, who may see them, and that only one program has it open.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::VaultError;

/// The database.
pub(crate) const DATABASE: &str = "vault.db";
/// What the database has not folded in yet.
pub(crate) const WAL: &str = "vault.db-wal";
/// The database without what was erased, before it takes the place of the other.
pub(crate) const NEXT: &str = "vault.db.next";
/// The database in which something is being erased.
pub(crate) const ERASING: &str = "vault.db.erasing";
/// The key file.
pub(crate) const KEY: &str = "vault.key";
/// Its copy.
pub(crate) const KEY_COPY: &str = "vault.key.bak";
/// Held while the vault is open.
pub(crate) const LOCK: &str = "vault.lock";

/// Makes the folder for its owner alone. Says whether it was made now.
pub(crate) fn make(dir: &Path) -> io::Result<bool> {
    let made = match fs::create_dir(dir) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => false,
        Err(error) => return Err(error),
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(dir, fs::Permissions::from_mode(0o700))?;
    }
    Ok(made)
}

/// Everything that making a vault puts into its folder before the vault counts, but for the lock.
const BEGUN: [&str; 6] =
    [DATABASE, WAL, "vault.db-shm", "vault.db-journal", "vault.key.part", "vault.key.bak.part"];

/// Whether nothing is in the folder.
pub(crate) fn is_empty(dir: &Path) -> io::Result<bool> {
    Ok(fs::read_dir(dir)?.next().is_none())
}

/// Whether the program stopped here while it made a vault, so that there never was one.
///
/// The key files come last, and after them the mark in the lock file. A vault that lost its key files has its mark
/// still: a key file out of a copy may open it yet, so it is left alone.
pub(crate) fn is_half_made(dir: &Path) -> io::Result<bool> {
    let mut has_lock = false;
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let facts = entry.metadata()?;
        let name = entry.file_name();
        let is_lock = name == LOCK && facts.len() == 0;
        if !facts.is_file() || !(is_lock || BEGUN.iter().any(|begun| name == *begun)) {
            return Ok(false);
        }
        has_lock |= is_lock;
    }
    Ok(has_lock)
}

/// Removes what is left of a vault that was only begun. The lock stays, for whoever holds it.
pub(crate) fn clear_half_made(dir: &Path) -> io::Result<()> {
    for name in BEGUN {
        match fs::remove_file(dir.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

/// Opens a plain file to read. A link is not followed, and a pipe is not waited for.
pub(crate) fn open_plain(path: &Path) -> io::Result<File> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidData.into());
    }
    File::open(path)
}

/// Whether two looks at a file saw the same one.
fn is_same_file(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        one.dev() == other.dev() && one.ino() == other.ino()
    }
    #[cfg(not(unix))]
    {
        one.is_file() == other.is_file()
    }
}

/// Opens the lock to write, and makes it if it is not there. Only ever a plain file of that very name.
fn open_lock(path: &Path) -> io::Result<File> {
    let seen = match fs::symlink_metadata(path) {
        Ok(seen) => seen,
        // Making a file never follows a link.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return make_file(path),
        Err(error) => return Err(error),
    };
    if !seen.is_file() {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let file = owner_only().open(path)?;
    // It may have been put in another's place since it was looked at; nothing was written to it yet.
    if is_same_file(&seen, &file.metadata()?) {
        Ok(file)
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// Makes a file that is not there yet, for its owner alone.
pub(crate) fn make_file(path: &Path) -> io::Result<File> {
    owner_only().create_new(true).open(path)
}

/// Puts a whole file in its place, or leaves the one that was there.
pub(crate) fn replace(dir: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let part = dir.join(format!("{name}.part"));
    // Left by a crash; it was never the file.
    match fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let mut file = make_file(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&part, dir.join(name))?;
    sync(dir)
}

/// Waits until the folder's own list of files is on the disk.
pub(crate) fn sync(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(dir)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = dir;
    Ok(())
}

/// The length of a file, 0 if it is not there.
pub(crate) fn length(path: &Path) -> io::Result<u64> {
    match fs::symlink_metadata(path) {
        Ok(facts) => Ok(facts.len()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(error),
    }
}

fn owner_only() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// The lock on a folder. Gone when dropped, and when the program dies.
pub(crate) struct FolderLock {
    file: File,
    writable: bool,
}

/// Why the folder could not be taken.
pub(crate) enum NotHeld {
    /// Another program has it.
    InUse,
    /// The disk refused.
    Refused(VaultError),
}

impl FolderLock {
    /// Takes the folder. Where nothing can be written, reading needs no lock: then there is none.
    pub(crate) fn take(dir: &Path) -> Result<Option<FolderLock>, NotHeld> {
        let path = dir.join(LOCK);
        let (file, writable) = match open_lock(&path).map_err(VaultError::from) {
            Ok(file) => (file, true),
            Err(VaultError::NoPermission) => match open_plain(&path) {
                Ok(file) => (file, false),
                Err(_) => return Ok(None),
            },
            // Two programs may make it in the same moment: the later one comes too late.
            Err(VaultError::Io(io::ErrorKind::AlreadyExists)) => return Err(NotHeld::InUse),
            Err(VaultError::Io(io::ErrorKind::InvalidData)) => {
                return Err(NotHeld::Refused(VaultError::NoPermission));
            }
            Err(other) => return Err(NotHeld::Refused(other)),
        };
        match file.try_lock() {
            Ok(()) => Ok(Some(FolderLock { file, writable })),
            Err(TryLockError::WouldBlock) => Err(NotHeld::InUse),
            Err(TryLockError::Error(error)) => Err(NotHeld::Refused(error.into())),
        }
    }

    /// Whether the folder can be written, as far as the lock file tells.
    pub(crate) fn is_writable(&self) -> bool {
        self.writable
    }

    /// Notes how far the audit has come, in the lock file. Not waited for: it may only ever lag behind.
    pub(crate) fn mark(&mut self, mark: &[u8]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(mark)
    }

    /// The last mark.
    pub(crate) fn last_mark(&mut self) -> io::Result<Vec<u8>> {
        let mut mark = Vec::new();
        self.file.seek(SeekFrom::Start(0))?;
        (&mut self.file).take(64).read_to_end(&mut mark)?;
        Ok(mark)
    }
}

/// The folder is given back at once. Closing the file alone would not do: a process that is being started at that
/// moment holds a copy of every open file until it becomes another program, and the lock with it.
impl Drop for FolderLock {
    fn drop(&mut self) {
        drop(self.file.unlock());
    }
}

/// A folder of our own in the system's place for passing files; removed when dropped.
///
/// Only sealed bytes are ever put there.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// Makes one.
    pub(crate) fn make() -> Result<Scratch, VaultError> {
        sweep();
        let name: [u8; 8] = crate::random::random()?;
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        let dir = place_for_large_files().join(format!("holdfast-{name}"));
        fs::create_dir(&dir)?;
        make(&dir)?;
        Ok(Scratch(dir))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

/// Removes what a program of ours that was stopped left there more than a day ago: it may hold somebody who was erased
/// since. What is not of this user, or not named as ours are, is left.
pub(crate) fn sweep() {
    let Ok(entries) = fs::read_dir(place_for_large_files()) else { return };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        let is_ours =
            name.to_str().and_then(|name| name.strip_prefix("holdfast-")).is_some_and(|name| {
                name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
            });
        let age = entry.metadata().and_then(|about| about.modified()).map(|at| at.elapsed());
        if is_ours && age.is_ok_and(|age| age.is_ok_and(|age| age > Duration::from_secs(86_400))) {
            // Somebody else's does not go; the system says no.
            drop(Scratch(entry.path()));
        }
    }
}

/// A vault can be larger than what a computer holds in memory, and the place for temporary files often is in memory.
fn place_for_large_files() -> PathBuf {
    let on_disk = Path::new("/var/tmp");
    if on_disk.is_dir() { on_disk.to_path_buf() } else { std::env::temp_dir() }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        for name in [DATABASE, WAL, "vault.db-journal"] {
            drop(fs::remove_file(self.0.join(name)));
        }
        drop(fs::remove_dir(&self.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_free_again_although_somebody_being_started_holds_a_copy_of_its_lock() {
        let folder = tempfile::tempdir().unwrap();
        let Ok(Some(lock)) = FolderLock::take(folder.path()) else { panic!("the folder is free") };
        let copy = lock.file.try_clone().unwrap();
        assert!(matches!(FolderLock::take(folder.path()), Err(NotHeld::InUse)));
        drop(lock);
        assert!(matches!(FolderLock::take(folder.path()), Ok(Some(_))));
        drop(copy);
    }
}
