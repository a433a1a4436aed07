//! Which disk a part of one lies on, as Linux tells it under `/sys/dev/block`.

use std::fs;
use std::path::{Path, PathBuf};

use rustix::fs::{major, makedev, minor};

/// A part may lie on a part that lies on a part: encrypted, in a group, in a mirror. Deeper than this nobody builds.
const DEPTH: usize = 8;

/// The number of the whole disk that a part lies on; its own number where nothing more is known.
///
/// Of several disks that make one up, the first in the order of their names stands for all of them.
pub(super) fn whole_disk(devices: &Path, part: u64) -> u64 {
    let mut at = devices.join(format!("{}:{}", major(part), minor(part)));
    for _ in 0..DEPTH {
        let Ok(real) = fs::canonicalize(&at) else { break };
        let Some(below) = below(&real) else { return number(&real).unwrap_or(part) };
        at = below;
    }
    part
}

/// What a part lies on: the disk it is cut from, or what it is made of.
fn below(real: &Path) -> Option<PathBuf> {
    if real.join("partition").exists() {
        return real.parent().map(Path::to_path_buf);
    }
    let made_of = fs::read_dir(real.join("slaves")).ok()?;
    made_of.filter_map(Result::ok).map(|entry| entry.path()).min()
}

/// The device from which a folder is mounted, to be asked where what lies in it has a number of its own: on some
/// file systems each volume has one, and none of them is a disk.
pub(super) fn mounted_from(mounts: &str, folder: &Path) -> Option<PathBuf> {
    let folder = fs::canonicalize(folder).ok()?;
    let each = mounts.lines().filter_map(mount);
    let over = each.filter(|(place, _)| folder.starts_with(place));
    // Of two that were mounted on the same place, the later covers the other.
    let (_, device) = over.max_by_key(|(place, _)| place.components().count())?;
    device.starts_with("/dev").then_some(device)
}

/// Where a line of `/proc/self/mountinfo` says that something is mounted, and from what.
fn mount(line: &str) -> Option<(PathBuf, PathBuf)> {
    let (place, rest) = line.split_once(" - ")?;
    let place = place.split(' ').nth(4)?;
    let device = rest.split(' ').nth(1)?;
    Some((PathBuf::from(unmarked(place)), PathBuf::from(unmarked(device))))
}

/// A path as it is: the system writes what would break its table by its number.
fn unmarked(path: &str) -> String {
    let marks = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
    marks.iter().fold(path.to_owned(), |path, (number, mark)| path.replace(number, mark))
}

fn number(real: &Path) -> Option<u64> {
    let text = fs::read_to_string(real.join("dev")).ok()?;
    let (major, minor) = text.trim().split_once(':')?;
    Some(makedev(major.parse().ok()?, minor.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    /// A disk `sda` with two parts, a disk `sdb`, and `dm-0`, which is made of the second part of the first.
    fn computer() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let device = |path: &str, number: &str| {
            let folder = root.path().join("devices").join(path);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("dev"), format!("{number}\n")).unwrap();
            fs::create_dir_all(root.path().join("block")).unwrap();
            symlink(&folder, root.path().join("block").join(number)).unwrap();
            folder
        };
        device("sda", "8:0");
        for (part, number) in [("sda/sda1", "8:1"), ("sda/sda2", "8:2")] {
            fs::write(device(part, number).join("partition"), "1").unwrap();
        }
        device("sdb", "8:16");
        let made = device("virtual/dm-0", "253:0").join("slaves");
        fs::create_dir(&made).unwrap();
        symlink(root.path().join("devices/sda/sda2"), made.join("sda2")).unwrap();
        root
    }

    #[test]
    fn parts_of_one_disk_are_one_disk_and_another_disk_is_another() {
        let root = computer();
        let disk = |major, minor| whole_disk(&root.path().join("block"), makedev(major, minor));
        assert_eq!(
            (disk(8, 1), disk(8, 2), disk(8, 0)),
            (makedev(8, 0), makedev(8, 0), makedev(8, 0))
        );
        assert_eq!(disk(253, 0), makedev(8, 0), "an encrypted part lies on the disk of that part");
        assert_eq!(disk(8, 16), makedev(8, 16));
    }

    #[test]
    fn volumes_of_one_file_system_are_mounted_from_one_device() {
        let root = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(root.path()).unwrap();
        for folder in ["home/practice", "a stick", "home/cloud"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        let at = root.display();
        let mounts = format!(
            "22 1 0:30 /@ / rw,relatime shared:1 - btrfs /dev/nvme0n1p2 rw,subvol=/@\n\
             23 22 0:30 /@home {at}/home rw - btrfs /dev/nvme0n1p2 rw,subvol=/@home\n\
             24 22 8:17 / {at}/a\\040stick rw master:2 shared:9 - vfat /dev/sdb1 rw\n\
             25 23 0:51 / {at}/home/cloud rw - fuse.sshfs somebody@host:/ rw\n"
        );
        let from = |folder: &Path| {
            mounted_from(&mounts, folder).map(|device| device.to_str().unwrap().to_owned())
        };
        assert_eq!(from(&root.join("home/practice")).as_deref(), Some("/dev/nvme0n1p2"));
        assert_eq!(from(Path::new("/")).as_deref(), Some("/dev/nvme0n1p2"));
        assert_eq!(from(&root.join("a stick")).as_deref(), Some("/dev/sdb1"));
        assert_eq!(from(&root.join("home/cloud")), None, "no device of this computer");
        assert_eq!(from(&root.join("nowhere")), None);
    }

    #[test]
    fn what_the_system_does_not_know_is_itself() {
        let root = computer();
        assert_eq!(whole_disk(&root.path().join("block"), makedev(0, 42)), makedev(0, 42));
    }
}
