//! The vault's folder: its files, who may see them, and that only one program has it open.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::VaultError;

/// The database.
pub(crate) const DATABASE: &str = "vault.db";
/// What the database has not folded in yet.
pub(crate) const WAL: &str = "vault.db-wal";
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

/// Whether nothing is in the folder.
pub(crate) fn is_empty(dir: &Path) -> io::Result<bool> {
    Ok(fs::read_dir(dir)?.next().is_none())
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
        let (file, writable) =
            match owner_only().create(true).truncate(false).open(&path).map_err(VaultError::from) {
                Ok(file) => (file, true),
                Err(VaultError::NoPermission) => match File::open(&path) {
                    Ok(file) => (file, false),
                    Err(_) => return Ok(None),
                },
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

/// A folder of our own in the system's place for passing files; removed when dropped.
///
/// Only sealed bytes are ever put there.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// Makes one.
    pub(crate) fn make() -> Result<Scratch, VaultError> {
        let name: [u8; 8] = crate::random::random()?;
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        let dir = std::env::temp_dir().join(format!("holdfast-{name}"));
        fs::create_dir(&dir)?;
        make(&dir)?;
        Ok(Scratch(dir))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        for name in [DATABASE, WAL, "vault.db-journal"] {
            drop(fs::remove_file(self.0.join(name)));
        }
        drop(fs::remove_dir(&self.0));
    }
}
