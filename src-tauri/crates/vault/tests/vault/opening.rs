//! Making, opening and locking.

use holdfast_records::Act;
use holdfast_vault::{
    Condition, KdfCost, OpenError, Passphrase, ReadOnlyReason, SealFacts, Secret, Vault,
    VaultError, check, facts,
};

use crate::support::{NOW, Place, TYPED, add_client, later, passphrase, secret};

#[test]
fn what_was_kept_is_there_after_locking_and_opening() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    vault.lock(NOW).unwrap();
    let vault = Vault::open(&place.vault(), &secret(), later(1)).unwrap();
    assert_eq!(vault.condition(), Condition::Sound);
    let found = vault.read().load::<holdfast_records::client::Client>(&id).unwrap();
    assert_eq!(found.body.code.as_str(), "WREN-07");
    assert!(vault.read().chain_is_whole().unwrap());
}

#[test]
fn another_passphrase_opens_nothing_and_is_counted() {
    let place = Place::new();
    place.create().lock(NOW).unwrap();
    let wrong = Secret::Passphrase(Passphrase::new("quince and six kettles").unwrap());
    for _ in 0..2 {
        assert_eq!(
            Vault::open(&place.vault(), &wrong, NOW).err(),
            Some(OpenError::WrongPassphrase)
        );
    }
    let vault = Vault::open(&place.vault(), &secret(), later(1)).unwrap();
    let acts = vault.read().acts(2).unwrap();
    assert_eq!(acts[0].act, Act::OpenVault);
    assert_eq!((acts[1].act, acts[1].detail.as_deref()), (Act::FailedUnlocks, Some("tries.2")));
}

#[test]
fn accents_may_be_typed_either_way() {
    let place = Place::new();
    let composed = Passphrase::new("caf\u{e9} quince kettle").unwrap();
    Vault::create(&place.vault(), &composed, KdfCost::LEAST, false, NOW)
        .unwrap()
        .lock(NOW)
        .unwrap();
    let decomposed = Secret::Passphrase(Passphrase::new("cafe\u{301} quince kettle").unwrap());
    assert!(Vault::open(&place.vault(), &decomposed, NOW).is_ok());
}

#[test]
fn an_open_vault_cannot_be_opened_twice() {
    let place = Place::new();
    let words = place.locked_with_words();
    let _open = place.open(&words);
    assert_eq!(
        Vault::open(&place.vault(), &Secret::Words(words), NOW).err(),
        Some(OpenError::InUse)
    );
}

#[test]
fn words_open_nothing_before_they_were_typed_back() {
    let place = Place::new();
    let mut vault = place.create();
    let words = vault.recovery_words().unwrap();
    assert!(!vault.has_words_slot());
    let others = holdfast_vault::RecoveryWords::make().unwrap();
    assert_eq!(
        vault.keep_recovery_words(&others, NOW).err(),
        Some(holdfast_vault::KeepWordsError::NotTheseWords)
    );
    let locked_out = place.other("early");
    crate::support::copy_files(&place.vault(), &locked_out);
    assert_eq!(
        Vault::open(&locked_out, &Secret::Words(words.clone()), NOW).err(),
        Some(OpenError::NoWordsSlot)
    );
    assert_eq!(vault.are_recovery_words(&words), Ok(false));
    vault.keep_recovery_words(&words, NOW).unwrap();
    assert_eq!(vault.are_recovery_words(&words), Ok(true));
    assert_eq!(vault.are_recovery_words(&others), Ok(false));
    vault.lock(NOW).unwrap();
    assert_eq!(
        Vault::open(&place.vault(), &Secret::Words(others), NOW).err(),
        Some(OpenError::WrongWords)
    );
    assert!(place.open(&words).has_words_slot());
}

#[test]
fn a_changed_passphrase_replaces_the_old_one_and_the_words_stay() {
    let place = Place::new();
    let words = place.locked_with_words();
    let mut vault = place.open(&words);
    let new = Passphrase::new("a lantern on the allotment gate").unwrap();
    let wrong = vault.change_passphrase(&new, &new, KdfCost::LEAST, NOW);
    assert_eq!(wrong.err(), Some(holdfast_vault::ChangePassphraseError::WrongPassphrase));
    vault.change_passphrase(&passphrase(), &new, KdfCost::LEAST, NOW).unwrap();
    vault.lock(NOW).unwrap();
    assert_eq!(Vault::open(&place.vault(), &secret(), NOW).err(), Some(OpenError::WrongPassphrase));
    Vault::open(&place.vault(), &Secret::Passphrase(new), NOW).unwrap().lock(NOW).unwrap();
    place.open(&words);
}

#[test]
fn a_passphrase_that_was_cheap_once_is_made_dearer_and_never_cheaper() {
    let place = Place::new();
    let words = place.locked_with_words();
    let dearer = KdfCost { memory_kib: KdfCost::LEAST.memory_kib, passes: 4 };
    let mut vault = place.open(&words);
    let wrong = Passphrase::new("quince and six kettles").unwrap();
    let refused = vault.raise_cost(&wrong, dearer, NOW);
    assert_eq!(refused, Err(holdfast_vault::ChangePassphraseError::WrongPassphrase));
    assert_eq!(vault.raise_cost(&passphrase(), KdfCost::LEAST, NOW), Ok(false));
    assert_eq!(vault.raise_cost(&passphrase(), dearer, NOW), Ok(true));
    let act = vault.read().acts(1).unwrap().remove(0);
    assert_eq!((act.act, act.detail.as_deref()), (Act::ChangeSettings, Some("passphrase_cost")));
    assert_eq!(vault.raise_cost(&passphrase(), KdfCost::LEAST, NOW), Ok(false));
    vault.lock(NOW).unwrap();
    assert_eq!(facts(&place.vault()).unwrap().kdf, dearer);
    Vault::open(&place.vault(), &secret(), NOW).unwrap().lock(NOW).unwrap();
    place.open(&words);
}

#[test]
fn keys_made_away_from_the_vault_count_only_for_the_passphrase_and_the_vault_they_were_made_for() {
    let (place, elsewhere) = (Place::new(), Place::new());
    let mut vault = place.open(&place.locked_with_words());
    let mut other = elsewhere.open(&elsewhere.locked_with_words());
    let dearer = KdfCost { memory_kib: KdfCost::LEAST.memory_kib, passes: 4 };
    let ask = |vault: &Vault| vault.dearer(dearer).unwrap().unwrap();
    assert!(ask(&vault).make(&passphrase(), || false).unwrap().is_none());

    let keys = ask(&vault).make(&passphrase(), || true).unwrap().unwrap();
    let refused = Err(holdfast_vault::ChangePassphraseError::WrongPassphrase);
    assert_eq!(other.take_dearer(&keys, NOW), refused);
    let new = Passphrase::new("a lantern on the allotment gate").unwrap();
    vault.change_passphrase(&passphrase(), &new, KdfCost::LEAST, NOW).unwrap();
    assert_eq!(vault.take_dearer(&keys, NOW), refused, "the passphrase was changed meanwhile");

    let keys = ask(&vault).make(&new, || true).unwrap().unwrap();
    assert_eq!(vault.take_dearer(&keys, NOW), Ok(()));
    assert_eq!(vault.take_dearer(&keys, NOW), refused, "once is enough");
    vault.lock(NOW).unwrap();
    assert_eq!(facts(&place.vault()).unwrap().kdf, dearer);
    Vault::open(&place.vault(), &Secret::Passphrase(new), NOW).unwrap();
}

#[test]
fn a_vault_that_can_only_be_read_keeps_its_cost() {
    let place = Place::new();
    let words = place.locked_with_words();
    std::fs::write(place.vault().join("vault.db-wal"), [7; 5000]).unwrap();
    let vault = place.open(&words);
    let dearer = KdfCost { memory_kib: KdfCost::LEAST.memory_kib, passes: 4 };
    let refused = vault.dearer(dearer).err();
    assert_eq!(refused, Some(holdfast_vault::VaultError::ReadOnly.into()));
}

#[test]
fn no_vault_is_made_where_something_is() {
    let place = Place::new();
    std::fs::create_dir(place.vault()).unwrap();
    std::fs::write(place.vault().join("letter.txt"), "hers").unwrap();
    let made = Vault::create(&place.vault(), &passphrase(), KdfCost::LEAST, false, NOW);
    assert_eq!(made.err(), Some(holdfast_vault::CreateError::NotEmpty));
    assert_eq!(std::fs::read_dir(place.vault()).unwrap().count(), 1);
}

#[test]
fn a_cost_outside_the_window_is_refused_before_anything_is_made() {
    let place = Place::new();
    let cost = KdfCost { memory_kib: u32::MAX, passes: 3 };
    let made = Vault::create(&place.vault(), &passphrase(), cost, false, NOW);
    assert_eq!(made.err(), Some(holdfast_vault::CreateError::CostOutsideWindow));
    assert!(!place.vault().exists());
}

#[test]
fn an_empty_folder_and_a_missing_one_hold_no_vault() {
    let place = Place::new();
    assert_eq!(Vault::open(&place.vault(), &secret(), NOW).err(), Some(OpenError::NoVaultHere));
    std::fs::create_dir(place.vault()).unwrap();
    assert_eq!(Vault::open(&place.vault(), &secret(), NOW).err(), Some(OpenError::NoVaultHere));
    assert_eq!(
        std::fs::read_dir(place.vault()).unwrap().count(),
        0,
        "looking leaves nothing behind"
    );
}

#[test]
fn facts_need_no_secret() {
    let place = Place::new();
    let words = place.locked_with_words();
    let known = facts(&place.vault()).unwrap();
    assert_eq!(
        (known.seal, known.has_words_slot, known.both_headers),
        (SealFacts::Clean, true, true)
    );
    assert_eq!((known.kdf, known.wal_bytes), (KdfCost::LEAST, 0));
    assert_eq!(known.short_id, place.open(&words).id().short());
    assert_eq!(facts(&place.vault()).unwrap().openings, 2);
}

#[test]
fn a_check_finds_nothing_in_a_sound_vault() {
    let place = Place::new();
    let words = place.locked_with_words();
    let report = check(&place.vault(), &Secret::Words(words), later(2)).unwrap();
    assert!(report.is_sound());
    assert_eq!(report.counts.values().sum::<u64>(), 1);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_may_look() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let _vault = place.create();
    let mode =
        |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place.vault()), 0o700);
    for entry in std::fs::read_dir(place.vault()).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn nothing_that_was_written_can_be_read_from_the_files() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "CANARY-77");
    crate::support::add_note(&mut vault, &id, "zanzibarian canary");
    let scan = || {
        for entry in std::fs::read_dir(place.vault()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            for word in ["CANARY-77", "canary", "zanzibarian", TYPED, "SQLite format"] {
                assert!(
                    !bytes.windows(word.len()).any(|window| window == word.as_bytes()),
                    "{word}"
                );
            }
        }
    };
    scan();
    vault.lock(NOW).unwrap();
    scan();
}

#[test]
fn a_folder_that_cannot_be_written_is_read_and_left_alone() {
    let place = Place::new();
    let words = place.locked_with_words();
    let frozen = |on: &str| {
        let mut paths: Vec<_> =
            std::fs::read_dir(place.vault()).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.push(place.vault());
        std::process::Command::new("chattr")
            .arg(on)
            .args(paths)
            .stderr(std::process::Stdio::null())
            .status()
    };
    if !frozen("+i").is_ok_and(|status| status.success()) {
        frozen("-i").ok();
        println!("SKIPPED: this file system cannot be frozen with chattr");
        return;
    }
    let opened = Vault::open(&place.vault(), &Secret::Words(words), later(3));
    let tried = opened.map(|mut vault| {
        let kept = vault.change(later(4), Act::ChangeSettings, |tx| tx.set_setting("paper", &"a4"));
        (
            vault.condition(),
            vault.read().counts().map(|counts| counts.len()),
            kept,
            vault.lock(later(5)),
        )
    });
    frozen("-i").unwrap();
    let (condition, kinds, kept, locked) = tried.unwrap();
    assert_eq!(condition, Condition::ReadOnly(ReadOnlyReason::FolderReadOnly));
    assert_eq!((kinds, kept, locked.is_ok()), (Ok(1), Err(VaultError::ReadOnly), true));
}

#[test]
fn a_vault_goes_to_the_thread_that_owns_it() {
    fn is_send<T: Send>() {}
    is_send::<Vault>();
    is_send::<holdfast_vault::Interrupter>();
}
