//! A disk of a few megabytes in memory, for tests that fill it. Only root can make one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A small disk; gone again when dropped.
pub(crate) struct SmallDisk {
    root: TempDir,
}

impl SmallDisk {
    /// Makes one, or says on the terminal that a test was left out.
    pub(crate) fn make(size: &str) -> Option<SmallDisk> {
        let disk = SmallDisk { root: tempfile::tempdir().unwrap() };
        fs::create_dir(disk.path()).unwrap();
        let option = format!("size={size},mode=0700");
        let mounted = quietly(
            Command::new("mount").args(["-t", "tmpfs", "-o", &option, "tmpfs"]).arg(disk.path()),
        );
        // Nothing is ever filled that is not a disk of its own.
        if mounted && disk.is_own() {
            return Some(disk);
        }
        let said = b"SKIPPED: no small disk could be made here; a full disk was not tried (it needs root)\n";
        io::stderr().write_all(said).unwrap();
        None
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.root.path().join("disk")
    }

    /// Leaves about so many free bytes.
    pub(crate) fn leave(&self, free: usize) {
        assert!(self.is_own(), "this is not a disk of its own and must not be filled");
        self.empty();
        let mut ballast = File::create(self.path().join("ballast")).unwrap();
        while ballast.write_all(&[0x42; 4096]).is_ok() {}
        let held = ballast.metadata().unwrap().len();
        ballast.set_len(held.saturating_sub(free as u64)).unwrap();
    }

    /// Takes away what fills it.
    pub(crate) fn empty(&self) {
        drop(fs::remove_file(self.path().join("ballast")));
    }

    /// Lets it be read only.
    pub(crate) fn freeze(&self) {
        assert!(self.is_own());
        assert!(quietly(Command::new("mount").args(["-o", "remount,ro"]).arg(self.path())));
    }

    fn is_own(&self) -> bool {
        use std::os::unix::fs::MetadataExt;
        let disk = |path: &Path| fs::metadata(path).unwrap().dev();
        disk(&self.path()) != disk(self.root.path())
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        if self.is_own() {
            quietly(Command::new("umount").arg("-l").arg(self.path()));
        }
    }
}

fn quietly(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|ended| ended.success())
}
