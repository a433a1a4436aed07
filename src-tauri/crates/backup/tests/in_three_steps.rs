//! A copy in three steps, with the vault in use between and during them.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

#[expect(dead_code, reason = "shared with other tests, which use the rest of it")]
mod support;

use holdfast_backup::{
    BackUpError, CopyKey, Flow, KeyFileState, Progress, gather, key_file_state, last_copy, record,
    verify, write,
};
use holdfast_printing::Press;
use holdfast_records::Act;
use holdfast_vault::{Secret, Vault, VaultError};
use support::{at, copied, now, on, passphrase};
use tempfile::TempDir;

#[test]
fn the_vault_is_used_while_a_copy_of_an_earlier_moment_is_written() {
    let folder = TempDir::new().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let key = CopyKey::Words(vault.recovery_words().unwrap());
    let gathered = gather(&mut vault, &mut Press::new().unwrap(), now(), &mut on).unwrap();
    let before = vault.read().counts().unwrap();
    let mut asked = 0;
    let mut files = |sha256: &str| {
        asked += 1;
        vault.change(now(), Act::ChangeSettings, |tx| tx.set_setting("paper", &asked))?;
        vault.file_bytes(sha256)
    };
    let typed = passphrase();
    let copy = write(gathered, &mut files, &stick, Some(&typed), &mut on).unwrap();
    assert_eq!((asked, last_copy(&vault.read()).unwrap()), (1, None));
    let made = record(&mut vault, copy, now());
    assert!(made.is_recorded && made.key_file == KeyFileState::Renewed);
    assert_eq!(last_copy(&vault.read()).unwrap().unwrap().counter, 1);
    assert_eq!(key_file_state(&vault, &stick), Ok(KeyFileState::Current));
    let found = verify(&made.file, &key, &mut on).unwrap();
    assert_eq!(found.records.values().sum::<u64>(), before.values().sum::<u64>());
    // What happened meanwhile is in the next copy.
    assert_eq!(copied(&mut vault, &stick, at("2026-11-22T18:31:00+01:00")).counter, 2);
}

#[test]
fn a_copy_that_the_vault_never_heard_of_is_counted_by_the_stick() {
    let folder = TempDir::new().unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let gathered = gather(&mut vault, &mut Press::new().unwrap(), now(), &mut on).unwrap();
    let mut files = |sha256: &str| vault.file_bytes(sha256);
    let _unrecorded = write(gathered, &mut files, folder.path(), None, &mut on).unwrap();
    let next = copied(&mut vault, folder.path(), at("2026-11-22T18:31:00+01:00"));
    assert_eq!((next.counter, next.is_recorded), (2, true));
}

#[test]
fn a_vault_locked_while_a_copy_is_written_leaves_none() {
    let folder = TempDir::new().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let dir = folder.path().join("vault");
    let mut vault = support::vault(&dir);
    let gathered = gather(&mut vault, &mut Press::new().unwrap(), now(), &mut on).unwrap();
    vault.lock(now()).unwrap();
    let mut files = |_: &str| Err(VaultError::Interrupted);
    let refused = write(gathered, &mut files, &stick, None, &mut on);
    assert_eq!(refused, Err(BackUpError::Vault(VaultError::Interrupted)));
    assert!(holdfast_backup::list(&stick).unwrap().is_empty());
    let mut vault = Vault::open(&dir, &Secret::Passphrase(passphrase()), now()).unwrap();
    assert_eq!(copied(&mut vault, &stick, at("2026-11-22T18:31:00+01:00")).counter, 2);
}

#[test]
fn each_step_can_be_stopped_before_it_began() {
    let folder = TempDir::new().unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let stop = &mut |_: Progress| Flow::Cancel;
    let mut press = Press::new().unwrap();
    assert_eq!(gather(&mut vault, &mut press, now(), stop).err(), Some(BackUpError::Cancelled));
    let gathered = gather(&mut vault, &mut press, now(), &mut on).unwrap();
    let mut files = |sha256: &str| vault.file_bytes(sha256);
    let stopped = write(gathered, &mut files, folder.path(), None, stop);
    assert_eq!(stopped, Err(BackUpError::Cancelled));
    assert!(!folder.path().join("Holdfast").exists());
}
