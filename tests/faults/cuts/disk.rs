//! A small disk in a file whose power can be taken away.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// Asks ext4 to forget all that it has not yet written, as it would when the power goes; perl asks, since it needs no
/// program of its own for it. The number and the flag are those of `EXT4_IOC_SHUTDOWN` without a last write of the log.
const POWER_GOES: &str = r#"open(my $disk, "<", $ARGV[0]) or exit 1; my $flag = pack("L", 2);
    ioctl($disk, 0x8004587D, $flag) or exit 1;"#;

/// A disk; gone again when dropped.
pub(crate) struct SmallDisk {
    root: TempDir,
}

impl SmallDisk {
    /// Makes one, or says on the terminal that a test was left out.
    pub(crate) fn make(megabytes: u64) -> Option<SmallDisk> {
        let disk = SmallDisk { root: tempfile::tempdir().unwrap() };
        fs::create_dir(disk.path()).unwrap();
        fs::File::create(disk.image()).unwrap().set_len(megabytes << 20).unwrap();
        let made = quietly(Command::new("mkfs.ext4").args(["-q", "-F"]).arg(disk.image()));
        if made && disk.put_in() && disk.is_own() {
            return Some(disk);
        }
        crate::skipped(
            "no disk could be made whose power can be taken away (it needs root and a loop device)",
        );
        None
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.root.path().join("disk")
    }

    /// Takes the power away. What writes to it now is told that it cannot.
    pub(crate) fn cut(&self) {
        assert!(self.is_own(), "this is not a disk of its own and must not be cut off");
        assert!(quietly(Command::new("perl").args(["-e", POWER_GOES]).arg(self.path())));
    }

    /// Starts it again, as after a power cut. Nobody may have a file on it open.
    pub(crate) fn start_again(&self) {
        assert!(quietly(Command::new("umount").arg(self.path())), "the disk is still in use");
        assert!(self.put_in(), "the disk does not start again");
        assert!(self.is_own());
    }

    fn image(&self) -> PathBuf {
        self.root.path().join("image")
    }

    fn put_in(&self) -> bool {
        let (image, path) = (self.image(), self.path());
        quietly(Command::new("mount").args(["-o", "loop"]).arg(image).arg(path))
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
