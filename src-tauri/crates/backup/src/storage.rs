//! Where copies are written, as narrow as it can be, so that a test can let any one call go wrong.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::Path;

/// What a disk is asked to do for a copy.
pub trait Storage {
    /// Makes a folder; one that is there already is fine.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;
    /// What lies in a folder; nothing if it is not there.
    fn look(&self, folder: &Path) -> io::Result<Vec<Entry>>;
    /// Makes a new file. One that is there already is an error.
    fn create(&self, file: &Path) -> io::Result<Box<dyn Sink>>;
    /// Opens a file for reading.
    fn open(&self, file: &Path) -> io::Result<Box<dyn Source>>;
    /// Gives a file a name that nothing has yet.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Makes names in a folder last through a power cut.
    fn settle_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes everything on the disk of a folder last, so that a stick can be taken out.
    fn settle_disk(&self, folder: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, file: &Path) -> io::Result<()>;
    /// How much room there is.
    fn room(&self, folder: &Path) -> io::Result<Space>;
}

/// A file that is being written.
pub trait Sink: Write {
    /// Makes what was written last through a power cut, and lets the system forget it, so that
    /// reading it again reads the disk as far as the system lets us.
    fn settle(&mut self) -> io::Result<()>;
}

/// A file that is being read.
pub trait Source: Read + Seek {}

/// Something in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name, where that is Unicode.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it is.
    pub kind: EntryKind,
}

/// What something in a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A plain file.
    File,
    /// A folder.
    Folder,
    /// A link or anything else.
    Other,
}

/// How much room a disk has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// Free bytes, for somebody who is not the system's administrator.
    pub free: u64,
    /// The largest file it can hold, where that is less than the disk.
    pub largest_file: Option<u64>,
    /// A number that two folders on one disk share, where the system gives one.
    pub disk: Option<u64>,
}

/// The real disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Storage for Disk {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        match fs::create_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
            other => other,
        }
    }

    fn look(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        let listing = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other?,
        };
        let mut entries = Vec::new();
        for found in listing {
            let found = found?;
            let about = found.metadata()?;
            let kind = match (about.is_file(), about.is_dir()) {
                (true, _) => EntryKind::File,
                (_, true) => EntryKind::Folder,
                (false, false) => EntryKind::Other,
            };
            if let Ok(name) = found.file_name().into_string() {
                entries.push(Entry { name, bytes: about.len(), kind });
            }
        }
        entries.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    }

    fn create(&self, file: &Path) -> io::Result<Box<dyn Sink>> {
        Ok(Box::new(OpenOptions::new().write(true).create_new(true).open(file)?))
    }

    fn open(&self, file: &Path) -> io::Result<Box<dyn Source>> {
        Ok(Box::new(File::open(file)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if fs::symlink_metadata(to).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        fs::rename(from, to)
    }

    fn settle_folder(&self, folder: &Path) -> io::Result<()> {
        system::settle_folder(folder)
    }

    fn settle_disk(&self, folder: &Path) -> io::Result<()> {
        system::settle_disk(folder)
    }

    fn remove(&self, file: &Path) -> io::Result<()> {
        fs::remove_file(file)
    }

    fn room(&self, folder: &Path) -> io::Result<Space> {
        system::room(folder)
    }
}

impl Sink for File {
    fn settle(&mut self) -> io::Result<()> {
        self.sync_all()?;
        system::forget(self);
        Ok(())
    }
}

impl Source for File {}

#[cfg(target_os = "linux")]
mod parts;

#[cfg(unix)]
mod system {
    use super::*;

    pub(super) fn settle_folder(folder: &Path) -> io::Result<()> {
        match File::open(folder)?.sync_all() {
            // Some file systems for sticks cannot do this for a folder, and say so.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
                ) =>
            {
                Ok(())
            }
            other => other,
        }
    }

    #[cfg(target_os = "linux")]
    pub(super) fn settle_disk(folder: &Path) -> io::Result<()> {
        Ok(rustix::fs::syncfs(File::open(folder)?)?)
    }

    /// There is no such call for one disk here; the folder itself is settled.
    #[cfg(not(target_os = "linux"))]
    pub(super) fn settle_disk(folder: &Path) -> io::Result<()> {
        settle_folder(folder)
    }

    #[cfg(target_os = "linux")]
    pub(super) fn forget(file: &File) {
        // A hint only: where the system does not take it, reading back still reads what was written.
        let _hint = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
    }

    #[cfg(not(target_os = "linux"))]
    pub(super) fn forget(_file: &File) {}

    pub(super) fn room(folder: &Path) -> io::Result<Space> {
        use std::os::unix::fs::MetadataExt;
        let about = rustix::fs::statvfs(folder)?;
        let free = about.f_bavail.saturating_mul(about.f_frsize);
        Ok(Space {
            free,
            largest_file: largest_file(folder)?,
            disk: Some(whole_disk(folder, fs::metadata(folder)?.dev())),
        })
    }

    /// The disk that a part of one lies on; the part itself where the system does not say.
    #[cfg(target_os = "linux")]
    fn whole_disk(folder: &Path, part: u64) -> u64 {
        let part = if rustix::fs::major(part) == 0 { device(folder).unwrap_or(part) } else { part };
        super::parts::whole_disk(Path::new("/sys/dev/block"), part)
    }

    /// The number of the device under a folder whose file system gives its volumes numbers of their own.
    #[cfg(target_os = "linux")]
    fn device(folder: &Path) -> Option<u64> {
        use std::os::unix::fs::MetadataExt;
        let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
        let device = super::parts::mounted_from(&mounts, folder)?;
        Some(fs::metadata(device).ok()?.rdev()).filter(|number| *number != 0)
    }

    #[cfg(not(target_os = "linux"))]
    fn whole_disk(_folder: &Path, part: u64) -> u64 {
        part
    }

    /// FAT holds files of at most 4 GiB less one byte.
    #[cfg(target_os = "linux")]
    fn largest_file(folder: &Path) -> io::Result<Option<u64>> {
        const FAT: u64 = 0x4d44;
        let kind = rustix::fs::statfs(folder)?.f_type;
        Ok((u64::try_from(kind) == Ok(FAT)).then_some(u64::from(u32::MAX)))
    }

    #[cfg(not(target_os = "linux"))]
    fn largest_file(_folder: &Path) -> io::Result<Option<u64>> {
        Ok(None)
    }
}

#[cfg(not(unix))]
mod system {
    use super::*;

    /// There is no such call for a folder here; the file itself was settled.
    pub(super) fn settle_folder(_folder: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn forget(_file: &File) {}

    /// There is no such call for somebody who is not the administrator here.
    pub(super) fn settle_disk(_folder: &Path) -> io::Result<()> {
        Ok(())
    }

    /// Without a way to ask, nothing is refused ahead; a full disk is still told while writing.
    pub(super) fn room(_folder: &Path) -> io::Result<Space> {
        Ok(Space { free: u64::MAX, largest_file: None, disk: None })
    }
}
