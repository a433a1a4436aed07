//! Whatever goes wrong while a copy is made, every old copy is still there, and a finished name means a whole file.

mod support;

use std::path::Path;

use holdfast_backup::{CopyKey, back_up_on, list, verify};
use holdfast_printing::Press;
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
    for call in 1..500 {
        let disk = Failing::at(call, stays_gone, error);
        let when = at("2026-11-22T18:31:00+01:00");
        let before = list(&stick).unwrap().len();
        let answer = back_up_on(&disk, &mut vault, &mut press, &stick, None, when, &mut on);
        let after = list(&stick).unwrap();
        assert!(after.len() >= before, "call {call}: a copy was lost");
        assert!(answer.is_err() || after.len() > before, "call {call}: success, and no copy");
        check_newest(&stick, &key, call);
        if !disk.went_wrong() {
            assert!(answer.is_ok(), "nothing went wrong, and yet: {answer:?}");
            return call;
        }
    }
    panic!("the sweep did not end");
}

/// A file with a finished name was read back whole, whatever happened after.
fn check_newest(stick: &Path, key: &CopyKey, call: u64) {
    let newest = list(stick).unwrap().remove(0);
    assert!(verify(&newest.file, key, &mut on).is_ok(), "call {call}: a finished name on a file that is not whole");
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
fn what_went_wrong_is_told_by_its_name() {
    let folder = TempDir::new().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let mut press = Press::new().unwrap();
    for (error, codes) in [(EIO, "stick_gone"), (ENOSPC, "stick_full"), (EROFS, "stick_read_only")] {
        let mut told = Vec::new();
        for call in 1..12 {
            let disk = Failing::at(call, false, error);
            let answer = back_up_on(&disk, &mut vault, &mut press, &stick, None, now(), &mut on);
            told.extend(answer.err().map(|error| error.code()));
        }
        assert!(told.contains(&codes), "{error}: {told:?}");
    }
}
