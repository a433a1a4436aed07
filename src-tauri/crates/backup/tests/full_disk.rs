//! A stick, or the disk of the vault, has no room left or may only be read.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

#[path = "../../vault/tests/vault/small_disk.rs"]
mod small_disk;
#[expect(dead_code, reason = "shared with other tests, which use the rest of it")]
mod support;

use holdfast_backup::storage::Space;
use holdfast_backup::{BackUpError, CopyKey, back_up, back_up_on, list, verify};
use holdfast_printing::Press;
use holdfast_records::Act;
use holdfast_vault::{Secret, Vault, VaultError};
use small_disk::SmallDisk;
use support::{Failing, at, copied, now, on, passphrase};
use tempfile::TempDir;

#[test]
fn a_stick_that_fills_up_while_a_copy_is_written_keeps_its_old_copies() {
    let Some(stick) = SmallDisk::make("12m") else { return };
    let folder = TempDir::new().unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let key = CopyKey::Words(vault.recovery_words().unwrap());
    let first = copied(&mut vault, &stick.path(), now());
    let mut press = Press::new().unwrap();
    let later = at("2026-11-22T18:31:00+01:00");
    // It says that there is room, and then there is not.
    let disk = Failing::with(Space { free: 1 << 40, largest_file: None, disk: None });
    let size = usize::try_from(first.bytes).unwrap();
    for free in [0, 4096, size / 2, size - 4096] {
        stick.leave(free);
        let full = back_up_on(&disk, &mut vault, &mut press, &stick.path(), None, later, &mut on);
        assert_eq!(full.unwrap_err().code(), "stick_full", "{free} bytes free");
        let there = list(&stick.path()).unwrap();
        assert_eq!(there.iter().map(|copy| &copy.file).collect::<Vec<_>>(), [&first.file]);
        assert!(verify(&first.file, &key, &mut on).is_ok(), "{free} bytes free");
    }
    // Told ahead where the disk tells the truth, and made once there is room.
    let told = back_up(&mut vault, &mut press, &stick.path(), None, later, &mut on);
    assert!(matches!(told, Err(BackUpError::StickFull { needed: 1.., .. })), "{told:?}");
    stick.empty();
    let last = copied(&mut vault, &stick.path(), later);
    assert!(last.is_recorded && verify(&last.file, &key, &mut on).is_ok());
}

#[test]
fn a_stick_that_may_only_be_read_is_told_and_left_alone() {
    let Some(stick) = SmallDisk::make("12m") else { return };
    let folder = TempDir::new().unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    copied(&mut vault, &stick.path(), now());
    stick.freeze();
    let (mut press, later) = (Press::new().unwrap(), at("2026-11-22T18:31:00+01:00"));
    let refused = back_up(&mut vault, &mut press, &stick.path(), None, later, &mut on);
    assert_eq!(refused.unwrap_err().code(), "stick_read_only");
    assert_eq!(list(&stick.path()).unwrap().len(), 1);
}

#[test]
fn a_vault_on_a_full_disk_is_still_copied_elsewhere() {
    let Some(disk) = SmallDisk::make("12m") else { return };
    let stick = TempDir::new().unwrap();
    let dir = disk.path().join("vault");
    let mut vault = support::vault(&dir);
    let key = CopyKey::Words(vault.recovery_words().unwrap());
    disk.leave(0);
    // The last bytes of the log's own file go first.
    let mut fill = |number: u32| {
        vault.change(now(), Act::ChangeSettings, |tx| {
            tx.set_setting(&format!("ballast.{number}"), &"kettle and mug ".repeat(5000))
        })
    };
    let refused = (0..400).find_map(|number| fill(number).err());
    assert_eq!(refused, Some(VaultError::DiskFull));
    while fill_a_little(&mut vault).is_ok() {}
    let made = copied(&mut vault, stick.path(), now());
    assert!(!made.is_recorded);
    assert!(verify(&made.file, &key, &mut on).is_ok());
    drop(vault);
    disk.empty();
    let mut vault = Vault::open(&dir, &Secret::Passphrase(passphrase()), now()).unwrap();
    let next = copied(&mut vault, stick.path(), at("2026-11-22T18:31:00+01:00"));
    assert_eq!((next.counter, next.is_recorded), (2, true));
}

fn fill_a_little(vault: &mut Vault) -> Result<(), VaultError> {
    vault.change(now(), Act::ChangeSettings, |tx| tx.set_setting("paper", &"a4"))
}
