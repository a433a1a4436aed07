//! Finding places that a copy can go to. What looks like a stick is a hint, never a bar.

use std::path::{Path, PathBuf};
use sysinfo::Disks;

/// A place that a copy can go to.
pub(crate) struct Drive {
    /// What to call it.
    pub name: String,
    /// Whether it looks like something that can be pulled out.
    pub is_removable: bool,
    /// Whether it lies on the same disk as the vault.
    pub is_same_disk: bool,
    /// Free space in bytes, where the system says.
    pub free_bytes: Option<u64>,
}

/// Drives that look as if they can be pulled out.
pub(crate) fn sticks(vault: &Path) -> Vec<PathBuf> {
    let Ok(disks) = Disks::new_with_refreshed_list() else { return Vec::new() };
    let loose =
        disks.iter().filter(|disk| disk.is_removable() || is_where_sticks_are(disk.mount_point()));
    loose
        .map(|disk| disk.mount_point().to_owned())
        .filter(|folder| !vault.starts_with(folder) && !is_built_in(folder, vault))
        .collect()
}

/// What is known of a folder as a place for copies.
pub(crate) fn look_at(folder: &Path, vault: &Path) -> Drive {
    let disks = Disks::new_with_refreshed_list().ok();
    let on = disks.as_ref().and_then(|disks| disk_of(disks, folder));
    Drive {
        name: name_of(folder),
        is_removable: on.is_some_and(|disk| {
            disk.is_removable()
                || is_where_sticks_are(disk.mount_point()) && !is_built_in(folder, vault)
        }),
        is_same_disk: is_same_disk(folder, vault),
        free_bytes: on.map(sysinfo::Disk::available_space),
    }
}

/// The disk with the longest mount point that the folder lies under.
fn disk_of<'a>(disks: &'a Disks, folder: &Path) -> Option<&'a sysinfo::Disk> {
    let over = disks.iter().filter(|disk| folder.starts_with(disk.mount_point()));
    over.max_by_key(|disk| disk.mount_point().components().count())
}

/// Whether a folder lies on the disk of the vault or of the system: desktops show other parts of it as they show sticks.
fn is_built_in(folder: &Path, vault: &Path) -> bool {
    is_same_disk(folder, vault) || is_same_disk(folder, Path::new("/"))
}

/// Whether two folders lie on one disk. Where that cannot be found out they do not.
fn is_same_disk(one: &Path, other: &Path) -> bool {
    holdfast_backup::room(one, other).is_ok_and(|room| room.is_same_disk)
}

/// Desktops put what is plugged in under one of these.
fn is_where_sticks_are(mount: &Path) -> bool {
    ["/media", "/run/media", "/Volumes"].iter().any(|root| mount.starts_with(root))
}

/// The letter that somebody gave a stick, when its name ends in one that stands alone: `A`, `Holdfast b`, `COPY-C`.
///
/// Of a place for copies only this is remembered outside the vault: a whole name could say something about anyone.
pub(crate) fn letter_of(folder: &Path) -> Option<String> {
    let name = name_of(folder);
    let last = name.rsplit(|mark: char| !mark.is_alphanumeric()).next()?;
    let is_letter = last.chars().count() == 1 && last.chars().all(char::is_alphabetic);
    is_letter.then(|| last.to_uppercase())
}

fn name_of(folder: &Path) -> String {
    folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stick_has_a_letter_only_where_its_name_ends_in_one() {
        for (name, letter) in [
            ("A", Some("A")),
            ("Holdfast b", Some("B")),
            ("COPY-C", Some("C")),
            ("WREN", None),
            ("1", None),
        ] {
            let folder = Path::new("/media").join(name);
            assert_eq!(letter_of(&folder).as_deref(), letter, "{name}");
        }
    }
}
