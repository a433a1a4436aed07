//! Something of a vault is not there, or may not be written: what opening says, and that it leaves all as it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use holdfast_records::Act;
use holdfast_vault::{Condition, OpenError, ReadOnlyReason, Secret, Vault, VaultError, facts};

use crate::small_disk::SmallDisk;
use crate::support::{NOW, Place, add_client, copy_files, later};

/// Every file of a folder with its bytes.
fn picture(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(dir).unwrap().map(Result::unwrap);
    entries
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect()
}

/// A vault that was locked, and one that was left open.
fn left(place: &Place) -> (holdfast_vault::RecoveryWords, [std::path::PathBuf; 2]) {
    let words = place.locked_with_words();
    let mut vault = place.open(&words);
    add_client(&mut vault, "PLUM-15");
    let crashed = place.other("crashed");
    copy_files(&place.vault(), &crashed);
    vault.lock(NOW).unwrap();
    (words, [place.vault(), crashed])
}

#[test]
fn a_vault_without_its_records_is_damaged_and_nothing_is_made_in_their_place() {
    let place = Place::new();
    let (words, dirs) = left(&place);
    for dir in dirs {
        fs::remove_file(dir.join("vault.db")).unwrap();
        let before = picture(&dir);
        let opened = Vault::open(&dir, &Secret::Words(words.clone()), later(2));
        assert_eq!(opened.err(), Some(OpenError::Damaged));
        assert_eq!(picture(&dir), before);
    }
}

#[test]
fn a_vault_without_both_key_files_says_so_and_is_left_alone() {
    let place = Place::new();
    let (words, dirs) = left(&place);
    for dir in dirs {
        fs::remove_file(dir.join("vault.key")).unwrap();
        fs::remove_file(dir.join("vault.key.bak")).unwrap();
        let before = picture(&dir);
        let opened = Vault::open(&dir, &Secret::Words(words.clone()), later(2));
        assert_eq!(opened.err(), Some(OpenError::HeaderDamaged));
        assert_eq!(facts(&dir).err(), Some(OpenError::HeaderDamaged));
        assert_eq!(picture(&dir), before);
    }
}

#[test]
fn one_key_file_is_enough_and_the_other_is_made_again() {
    let place = Place::new();
    let (words, dirs) = left(&place);
    for (dir, condition) in dirs.iter().zip([Condition::Sound, Condition::AfterCrash]) {
        for name in ["vault.key", "vault.key.bak"] {
            let other = place.other(&format!("without-{name}-{condition:?}"));
            copy_files(dir, &other);
            fs::remove_file(other.join(name)).unwrap();
            let wrong = holdfast_vault::RecoveryWords::make().unwrap();
            let before = picture(&other);
            let refused = Vault::open(&other, &Secret::Words(wrong), later(2));
            assert_eq!(refused.err(), Some(OpenError::WrongWords));
            assert_eq!(picture(&other), before, "a wrong try changes nothing");
            let vault = Vault::open(&other, &Secret::Words(words.clone()), later(2)).unwrap();
            assert_eq!(vault.condition(), condition);
            vault.lock(later(3)).unwrap();
            assert!(facts(&other).unwrap().both_headers);
        }
    }
}

#[test]
fn a_vault_on_a_disk_that_is_only_read_opens_with_whatever_is_there_and_stays_as_it_was() {
    let place = Place::new();
    let (words, dirs) = left(&place);
    let cases: [(&[&str], Result<(), OpenError>); 5] = [
        (&[], Ok(())),
        (&["vault.key"], Ok(())),
        (&["vault.key.bak"], Ok(())),
        (&["vault.db"], Err(OpenError::Damaged)),
        (&["vault.key", "vault.key.bak"], Err(OpenError::HeaderDamaged)),
    ];
    for dir in dirs {
        for (missing, expected) in cases {
            let Some(disk) = SmallDisk::make("12m") else { return };
            let there = disk.path().join("practice");
            copy_files(&dir, &there);
            for name in missing {
                fs::remove_file(there.join(name)).unwrap();
            }
            disk.freeze();
            let before = picture(&there);
            let opened = Vault::open(&there, &Secret::Words(words.clone()), later(2));
            let found = opened.map(|mut vault| {
                let reason = ReadOnlyReason::FolderReadOnly;
                assert_eq!(vault.condition(), Condition::ReadOnly(reason));
                assert_eq!(vault.read().counts().unwrap().values().sum::<u64>(), 2);
                let kept =
                    vault.change(NOW, Act::ChangeSettings, |tx| tx.set_setting("paper", &"a4"));
                assert_eq!(kept, Err(VaultError::ReadOnly));
                vault.lock(later(3)).unwrap();
            });
            assert_eq!(found, expected, "without {missing:?}");
            assert_eq!(picture(&there), before, "without {missing:?}");
        }
    }
}

#[test]
fn a_database_cut_down_to_nothing_is_damage() {
    for length in [0, 1, 511, 512, 4096] {
        let place = Place::new();
        let (words, [locked, crashed]) = left(&place);
        for dir in [&locked, &crashed] {
            let database = fs::OpenOptions::new().write(true).open(dir.join("vault.db")).unwrap();
            database.set_len(length).unwrap();
            drop(fs::remove_file(dir.join("vault.db-wal")));
            let opened = Vault::open(dir, &Secret::Words(words.clone()), later(2));
            assert_eq!(opened.err(), Some(OpenError::Damaged), "{length} bytes");
        }
    }
}

#[test]
fn a_lock_that_is_a_link_is_refused_and_what_it_leads_to_stays() {
    let place = Place::new();
    let words = place.locked_with_words();
    let (lock, letter) = (place.vault().join("vault.lock"), place.other("letter.txt"));
    fs::write(&letter, "a letter that has nothing to do with it").unwrap();
    fs::remove_file(&lock).unwrap();
    std::os::unix::fs::symlink(&letter, &lock).unwrap();
    let opened = Vault::open(&place.vault(), &Secret::Words(words.clone()), later(2));
    assert_eq!(opened.err(), Some(OpenError::NoPermission));
    assert_eq!(fs::read(&letter).unwrap(), b"a letter that has nothing to do with it");
    fs::remove_file(&letter).unwrap();
    assert!(Vault::open(&place.vault(), &Secret::Words(words), later(2)).is_err());
    assert!(!letter.exists());
}

#[test]
fn a_pipe_in_the_place_of_a_file_is_not_waited_for() {
    let place = Place::new();
    let words = Secret::Words(place.locked_with_words());
    let pipe = |name: &str| {
        fs::remove_file(place.vault().join(name)).unwrap();
        let made = std::process::Command::new("mkfifo").arg(place.vault().join(name)).status();
        assert!(made.unwrap().success());
    };
    // The other copy opens it, and heals this one.
    pipe("vault.key");
    Vault::open(&place.vault(), &words, later(2)).unwrap().lock(later(2)).unwrap();
    assert!(facts(&place.vault()).unwrap().both_headers);
    pipe("vault.db");
    assert_eq!(Vault::open(&place.vault(), &words, later(3)).err(), Some(OpenError::Damaged));
    pipe("vault.key");
    pipe("vault.key.bak");
    assert_eq!(Vault::open(&place.vault(), &words, later(4)).err(), Some(OpenError::HeaderDamaged));
}
