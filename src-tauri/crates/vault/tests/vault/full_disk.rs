//! The disk is full: what was kept stays, what was not is told, and nothing is between.

use std::fs;
use std::path::Path;

use holdfast_records::{Act, Kind, client::Client};
use holdfast_vault::{
    Condition, CreateError, KdfCost, LockError, OpenError, RecoveryWords, Secret, Vault, VaultError,
};

use crate::small_disk::SmallDisk;
use crate::support::{NOW, add_client, later, note, passphrase};

fn create(dir: &Path) -> Result<Vault, CreateError> {
    Vault::create(dir, &passphrase(), KdfCost::LEAST, false, NOW)
}

fn with_words(dir: &Path) -> (Vault, RecoveryWords) {
    let mut vault = create(dir).unwrap();
    let words = vault.recovery_words().unwrap();
    vault.keep_recovery_words(&words, NOW).unwrap();
    (vault, words)
}

fn open(dir: &Path, words: &RecoveryWords) -> Result<Vault, OpenError> {
    Vault::open(dir, &Secret::Words(words.clone()), later(1))
}

fn clients(vault: &Vault) -> u64 {
    vault.read().counts().unwrap().get(&Kind::Client).copied().unwrap_or(0)
}

/// Keeps notes until the disk takes no more, and says how many it took and why it stopped.
fn fill(vault: &mut Vault, client: &holdfast_records::RecordId) -> (u64, VaultError) {
    for kept in 0..2000 {
        let text = "kettle and mug ".repeat(2000);
        let answer = vault.change(NOW, Act::KeepNote, |tx| {
            let id = tx.new_id();
            let state = holdfast_records::note::NoteState::Draft;
            tx.insert(id, Some(client), state, &note(&text), &[]).map(drop)
        });
        if let Err(error) = answer {
            return (kept, error);
        }
    }
    panic!("the disk was never full");
}

#[test]
fn a_vault_is_made_whole_or_not_at_all() {
    let Some(disk) = SmallDisk::make("12m") else { return };
    let dir = disk.path().join("practice");
    let (mut refused, mut made) = (0, 0);
    for free in (0..=640 * 1024).step_by(40 * 1024) {
        disk.leave(free);
        match create(&dir) {
            Err(error) => {
                assert_eq!(error.code(), "disk_full", "{free} bytes free: {error:?}");
                assert!(!dir.exists(), "{free} bytes free: something was left behind");
                refused += 1;
            }
            Ok(vault) => {
                drop(vault);
                disk.empty();
                let secret = Secret::Passphrase(passphrase());
                let vault = Vault::open(&dir, &secret, later(1)).unwrap();
                assert!(vault.read().chain_is_whole().unwrap());
                drop(vault);
                fs::remove_dir_all(&dir).unwrap();
                made += 1;
            }
        }
    }
    assert!(refused > 2 && made > 2, "{refused} refused, {made} made");
}

#[test]
fn a_change_is_kept_whole_or_not_at_all() {
    let Some(disk) = SmallDisk::make("12m") else { return };
    let dir = disk.path().join("practice");
    let (mut vault, words) = with_words(&dir);
    let client = add_client(&mut vault, "WREN-07");
    for free in [0, 8 * 1024, 300 * 1024, 1024 * 1024] {
        let before = vault.read().counts().unwrap().get(&Kind::AllianceNote).copied().unwrap_or(0);
        disk.leave(free);
        let (kept, error) = fill(&mut vault, &client);
        assert_eq!(error.code(), "disk_full", "{free} bytes free");
        // Still in use: what was kept can be read, and a change works again once there is room.
        let notes = vault.read().counts().unwrap().get(&Kind::AllianceNote).copied().unwrap_or(0);
        assert_eq!(notes, before + kept, "{free} bytes free");
        drop(vault);
        disk.empty();
        vault = open(&dir, &words).unwrap();
        assert_eq!(vault.condition(), Condition::AfterCrash);
        let notes = vault.read().counts().unwrap().get(&Kind::AllianceNote).copied().unwrap_or(0);
        assert_eq!(notes, before + kept, "{free} bytes free");
        assert!(vault.read().chain_is_whole().unwrap());
    }
    assert!(vault.read().find::<Client>(&client).unwrap().is_some());
}

#[test]
fn a_vault_goes_on_once_there_is_room_again() {
    let Some(disk) = SmallDisk::make("12m") else { return };
    let dir = disk.path().join("practice");
    let (mut vault, words) = with_words(&dir);
    let client = add_client(&mut vault, "WREN-07");
    disk.leave(0);
    let (_, error) = fill(&mut vault, &client);
    assert_eq!(error, VaultError::DiskFull);
    disk.empty();
    add_client(&mut vault, "PLUM-15");
    vault.lock(later(1)).unwrap();
    let vault = open(&dir, &words).unwrap();
    assert_eq!((vault.condition(), clients(&vault)), (Condition::Sound, 2));
}

#[test]
fn locking_and_opening_on_a_full_disk_lose_nothing() {
    let Some(disk) = SmallDisk::make("12m") else { return };
    let dir = disk.path().join("practice");
    let (mut vault, words) = with_words(&dir);
    for (number, free) in [0, 4096, 16 * 1024, 64 * 1024, 256 * 1024].into_iter().enumerate() {
        add_client(&mut vault, &format!("C-{number}"));
        disk.leave(free);
        if let Err(LockError::Vault(error)) = vault.lock(later(1)) {
            assert_eq!(error.code(), "disk_full", "{free} bytes free");
        }
        match open(&dir, &words) {
            Ok(vault) => assert_eq!(clients(&vault), number as u64 + 1),
            Err(error) => assert_eq!(error.code(), "disk_full", "{free} bytes free"),
        }
        disk.empty();
        vault = open(&dir, &words).unwrap();
        assert_eq!(clients(&vault), number as u64 + 1, "{free} bytes free");
        assert!(!matches!(vault.condition(), Condition::ReadOnly(_)), "{free} bytes free");
        assert!(vault.read().chain_is_whole().unwrap());
    }
}

#[test]
fn a_new_passphrase_on_a_full_disk_is_the_new_one_or_the_old_one() {
    let Some(disk) = SmallDisk::make("12m") else { return };
    let dir = disk.path().join("practice");
    let (mut vault, _) = with_words(&dir);
    let new = holdfast_vault::Passphrase::new("a lantern on the allotment gate").unwrap();
    disk.leave(0);
    let error = vault.change_passphrase(&passphrase(), &new, KdfCost::LEAST, NOW).unwrap_err();
    assert_eq!(error.code(), "disk_full");
    drop(vault);
    disk.empty();
    let secret = Secret::Passphrase(passphrase());
    assert!(Vault::open(&dir, &secret, later(1)).is_ok());
}
