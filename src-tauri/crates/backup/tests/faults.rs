//! Whatever goes wrong while a copy is made, every old copy is still there, and a finished name means a whole file.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

#[expect(dead_code, reason = "shared with other tests, which use the rest of it")]
mod support;

use std::path::Path;

use holdfast_backup::storage::Space;
use holdfast_backup::{BackUpError, CopyKey, KeyFileState, back_up, back_up_on, list, verify};
use holdfast_printing::Press;
use holdfast_vault::{KdfCost, Passphrase};
use support::{Failing, at, copied, now, on};
use tempfile::TempDir;

const EIO: i32 = 5;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;

/// Lets each call in turn go wrong until a copy is made without reaching it; says how many there were.
fn sweep(stays_gone: bool, error: i32) -> u64 {
    let folder = TempDir::new().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let key = CopyKey::Words(vault.recovery_words().unwrap());
    let mut press = Press::new().unwrap();
    copied(&mut vault, &stick, now());
    let mut known = Vec::new();
    for call in 1..500 {
        let disk = Failing::at(call, stays_gone, error);
        let when = at("2026-11-22T18:31:00+01:00");
        let before = list(&stick).unwrap().len();
        let answer = back_up_on(&disk, &mut vault, &mut press, &stick, None, when, &mut on);
        let after = list(&stick).unwrap();
        assert!(after.len() >= before, "call {call}: a copy was lost");
        assert!(answer.is_err() || after.len() > before, "call {call}: success, and no copy");
        check_newest(&stick, &key, &mut known, call);
        if !disk.went_wrong() {
            assert!(answer.is_ok(), "nothing went wrong, and yet: {answer:?}");
            return call;
        }
    }
    panic!("the sweep did not end");
}

/// A file with a finished name was read back whole, whatever happened after.
///
/// One whose bytes are those that were found whole before is whole still.
fn check_newest(stick: &Path, key: &CopyKey, known: &mut Vec<u8>, call: u64) {
    let newest = list(stick).unwrap().remove(0);
    let bytes = std::fs::read(&newest.file).unwrap();
    if bytes == *known {
        return;
    }
    *known = bytes;
    assert!(
        verify(&newest.file, key, &mut on).is_ok(),
        "call {call}: a finished name on a file that is not whole"
    );
}

#[test]
fn a_stick_pulled_out_at_any_call_loses_nothing() {
    let calls = sweep(true, EIO);
    println!("{calls} calls");
    assert!(calls > 10, "the sweep reached only {calls} calls");
}

#[test]
fn a_single_call_that_goes_wrong_loses_nothing() {
    sweep(false, ENOSPC);
}

#[test]
fn a_stick_pulled_out_while_the_key_file_is_renewed_keeps_one_that_opens() {
    let folder = TempDir::new().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let mut press = Press::new().unwrap();
    let (old, new) = (support::passphrase(), Passphrase::new("a new one for the year").unwrap());
    let first = back_up(&mut vault, &mut press, &stick, Some(&old), now(), &mut on).unwrap();
    vault.change_passphrase(&old, &new, KdfCost::LEAST, now()).unwrap();
    let counting = Failing::at(1000, true, EIO);
    back_up_on(&counting, &mut vault, &mut press, &stick, Some(&new), now(), &mut on).unwrap();
    // The last calls are the swap: the previous one goes, the present one becomes it, the new one takes its place.
    let (mut before, mut after, mut stopped) = (new, old, 0);
    for back in 0..5 {
        vault.change_passphrase(&before, &after, KdfCost::LEAST, now()).unwrap();
        let disk = Failing::at(counting.calls(1000) - back, true, EIO);
        let made = back_up_on(&disk, &mut vault, &mut press, &stick, Some(&after), now(), &mut on)
            .unwrap();
        stopped += u32::from(made.key_file == KeyFileState::NotRenewed);
        let keys = [CopyKey::Passphrase(before.clone()), CopyKey::Passphrase(after.clone())];
        let opens = keys.iter().any(|key| verify(&first.file, key, &mut on).is_ok());
        assert!(opens, "{back} from the end: no passphrase opens the stick any more");
        std::mem::swap(&mut before, &mut after);
    }
    // What an earlier stop left behind takes a call more or less to clear away.
    assert!(stopped >= 3, "only {stopped} of the last calls were reached");
}

#[test]
fn a_stick_without_room_is_told_before_anything_is_written() {
    let folder = TempDir::new().unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let mut press = Press::new().unwrap();
    let mut refused = |free, largest_file| {
        let disk = Failing::with(Space { free, largest_file, disk: None });
        back_up_on(&disk, &mut vault, &mut press, folder.path(), None, now(), &mut on).unwrap_err()
    };
    assert!(matches!(
        refused(1000, None),
        BackUpError::StickFull { free: 1000, needed: 1_000_000.. }
    ));
    assert_eq!(refused(1 << 40, Some(5000)), BackUpError::TooLargeForStick { most: 5000 });
    assert!(!folder.path().join("Holdfast").exists());
}

#[test]
fn what_went_wrong_is_told_by_its_name() {
    let folder = TempDir::new().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let mut press = Press::new().unwrap();
    for (error, codes) in [(EIO, "stick_gone"), (ENOSPC, "stick_full"), (EROFS, "stick_read_only")]
    {
        let mut told = Vec::new();
        for call in 1..12 {
            let disk = Failing::at(call, false, error);
            let answer = back_up_on(&disk, &mut vault, &mut press, &stick, None, now(), &mut on);
            told.extend(answer.err().map(|error| error.code()));
        }
        assert!(told.contains(&codes), "{error}: {told:?}");
    }
}
