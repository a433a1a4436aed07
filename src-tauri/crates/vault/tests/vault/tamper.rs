//! Changes behind the program's back.

use std::fs;
use std::path::Path;

use holdfast_records::Act;
use holdfast_vault::{Condition, OpenError, ReadOnlyReason, Secret, Vault, VaultError};

use crate::support::{NOW, Place, add_client, copy_files, later};

const PAGE: usize = 4096;

/// Something done to the bytes of a database.
type Change = Box<dyn Fn(&mut Vec<u8>)>;

/// Opens a vault whose database was changed while it was locked; it must say so and keep nothing.
fn is_noticed(place: &Place, words: &holdfast_vault::RecoveryWords, what: &str) {
    match Vault::open(&place.vault(), &Secret::Words(words.clone()), later(9)) {
        Err(error) => assert_eq!(error, OpenError::Damaged, "{what}"),
        Ok(mut vault) => {
            assert_eq!(
                vault.condition(),
                Condition::ReadOnly(ReadOnlyReason::ChangedOutside),
                "{what}"
            );
            let kept =
                vault.change(later(9), Act::ChangeSettings, |tx| tx.set_setting("paper", &"a4"));
            assert_eq!(kept, Err(VaultError::ReadOnly), "{what}");
        }
    }
}

fn with_database(place: &Place, change: impl FnOnce(&mut Vec<u8>)) {
    let path = place.vault().join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    change(&mut bytes);
    fs::write(&path, bytes).unwrap();
}

#[test]
fn every_change_to_a_locked_database_is_noticed() {
    let place = Place::new();
    let words = place.locked_with_words();
    let whole = fs::read(place.vault().join("vault.db")).unwrap();
    let changes: [(&str, Change); 7] = [
        ("a bit flipped", Box::new(|bytes| bytes[5 * PAGE + 100] ^= 1)),
        ("the salt flipped", Box::new(|bytes| bytes[3] ^= 1)),
        ("cut in a page", Box::new(|bytes| bytes.truncate(bytes.len() - 100))),
        ("cut at a page", Box::new(|bytes| bytes.truncate(bytes.len() - PAGE))),
        ("a page appended", Box::new(|bytes| bytes.extend_from_slice(&[0; PAGE]))),
        ("a page zeroed", Box::new(|bytes| bytes[6 * PAGE..7 * PAGE].fill(0))),
        (
            "two pages swapped",
            Box::new(|bytes| {
                let page = bytes[4 * PAGE..5 * PAGE].to_vec();
                bytes.copy_within(7 * PAGE..8 * PAGE, 4 * PAGE);
                bytes[7 * PAGE..8 * PAGE].copy_from_slice(&page);
            }),
        ),
    ];
    for (what, change) in changes {
        with_database(&place, |bytes| {
            *bytes = whole.clone();
            change(bytes);
        });
        is_noticed(&place, &words, what);
    }
    fs::write(place.vault().join("vault.db"), whole).unwrap();
    assert_eq!(place.open(&words).condition(), Condition::Sound);
}

#[test]
fn an_old_page_and_an_old_file_put_back_are_noticed() {
    let place = Place::new();
    let words = place.locked_with_words();
    let old = fs::read(place.vault().join("vault.db")).unwrap();
    let mut vault = place.open(&words);
    add_client(&mut vault, "PLUM-15");
    vault.lock(later(2)).unwrap();
    let new = fs::read(place.vault().join("vault.db")).unwrap();
    let changed = (0..old.len() / PAGE)
        .find(|page| old[page * PAGE..][..PAGE] != new[page * PAGE..][..PAGE])
        .unwrap();
    with_database(&place, |bytes| {
        bytes[changed * PAGE..][..PAGE].copy_from_slice(&old[changed * PAGE..][..PAGE])
    });
    is_noticed(&place, &words, "an old page put back");
    with_database(&place, |bytes| *bytes = old.clone());
    is_noticed(&place, &words, "the whole file put back");
    with_database(&place, |bytes| *bytes = new.clone());
    assert_eq!(place.open(&words).condition(), Condition::Sound);
}

#[test]
fn a_log_that_was_not_there_is_noticed() {
    let place = Place::new();
    let words = place.locked_with_words();
    fs::write(place.vault().join("vault.db-wal"), [7; 5000]).unwrap();
    is_noticed(&place, &words, "a log laid beside it");
}

#[test]
fn a_log_lost_after_a_crash_is_noticed() {
    let place = Place::new();
    let words = place.locked_with_words();
    let mut vault = place.open(&words);
    add_client(&mut vault, "PLUM-15");
    let crashed = place.other("crashed");
    copy_files(&place.vault(), &crashed);
    assert!(fs::metadata(crashed.join("vault.db-wal")).unwrap().len() > 0);
    fs::remove_file(crashed.join("vault.db-wal")).unwrap();
    let vault = Vault::open(&crashed, &Secret::Words(words), later(2)).unwrap();
    assert_eq!(vault.condition(), Condition::ReadOnly(ReadOnlyReason::ChangedOutside));
}

#[test]
fn a_flipped_bit_in_the_log_after_a_crash_is_noticed() {
    let place = Place::new();
    let words = place.locked_with_words();
    let mut vault = place.open(&words);
    add_client(&mut vault, "PLUM-15");
    let crashed = place.other("crashed");
    copy_files(&place.vault(), &crashed);
    let log = crashed.join("vault.db-wal");
    let mut bytes = fs::read(&log).unwrap();
    bytes[100] ^= 1;
    fs::write(&log, bytes).unwrap();
    let vault = Vault::open(&crashed, &Secret::Words(words), later(2)).unwrap();
    assert_eq!(vault.condition(), Condition::ReadOnly(ReadOnlyReason::ChangedOutside));
}

fn flip(path: &Path, whole: &[u8], at: usize) {
    let mut bytes = whole.to_vec();
    bytes[at] ^= 1 << (at % 8);
    fs::write(path, bytes).unwrap();
}

#[test]
fn every_byte_of_both_key_files_matters() {
    let place = Place::new();
    let words = place.locked_with_words();
    let secret = Secret::Words(words.clone());
    let (main, spare) = (place.vault().join("vault.key"), place.vault().join("vault.key.bak"));
    let whole = fs::read(&main).unwrap();
    for at in 0..whole.len() {
        flip(&main, &whole, at);
        flip(&spare, &whole, at);
        let error = Vault::open(&place.vault(), &secret, later(1)).err();
        let told = [
            OpenError::HeaderDamaged,
            OpenError::HeaderChanged,
            OpenError::WrongWords,
            OpenError::NoWordsSlot,
            OpenError::Newer { found: 3, known: 2 },
        ];
        assert!(
            error.is_some_and(
                |error| told.contains(&error) || matches!(error, OpenError::Newer { .. })
            ),
            "byte {at}: {error:?}"
        );
    }
}

#[test]
fn one_damaged_key_file_is_healed_from_the_other() {
    let place = Place::new();
    let words = place.locked_with_words();
    let files = [place.vault().join("vault.key"), place.vault().join("vault.key.bak")];
    let length = fs::read(&files[0]).unwrap().len();
    for at in (0..length).step_by(7) {
        let damaged = &files[at % 2];
        let whole = fs::read(damaged).unwrap();
        flip(damaged, &whole, at.min(whole.len() - 1));
        let vault = place.open(&words);
        assert_eq!(vault.condition(), Condition::Sound, "byte {at}");
        assert_eq!(fs::read(&files[0]).unwrap(), fs::read(&files[1]).unwrap(), "byte {at}");
        vault.lock(later(1)).unwrap();
    }
}

#[test]
fn one_missing_key_file_is_made_again_and_two_are_damage() {
    let place = Place::new();
    let words = place.locked_with_words();
    fs::remove_file(place.vault().join("vault.key")).unwrap();
    place.open(&words).lock(NOW).unwrap();
    assert!(place.vault().join("vault.key").exists());
    fs::remove_file(place.vault().join("vault.key")).unwrap();
    fs::remove_file(place.vault().join("vault.key.bak")).unwrap();
    let error = Vault::open(&place.vault(), &Secret::Words(words), NOW).err();
    assert_eq!(error, Some(OpenError::HeaderDamaged));
}

#[test]
fn a_passphrase_that_would_take_four_terabytes_is_refused_at_once() {
    let place = Place::new();
    let _words = place.locked_with_words();
    for name in ["vault.key", "vault.key.bak"] {
        let path = place.vault().join(name);
        let text = fs::read_to_string(&path)
            .unwrap()
            .replace("argon2id 65536 3 1", "argon2id 4294967295 3 1");
        fs::write(&path, text).unwrap();
    }
    let begun = std::time::Instant::now();
    let error = Vault::open(&place.vault(), &crate::support::secret(), NOW).err();
    assert_eq!(error, Some(OpenError::HeaderDamaged));
    assert!(begun.elapsed().as_millis() < 100);
}

#[test]
fn a_missing_database_is_damage_and_not_a_new_vault() {
    let place = Place::new();
    let words = place.locked_with_words();
    fs::remove_file(place.vault().join("vault.db")).unwrap();
    assert_eq!(
        Vault::open(&place.vault(), &Secret::Words(words), NOW).err(),
        Some(OpenError::Damaged)
    );
    assert!(!place.vault().join("vault.db").exists());
}
