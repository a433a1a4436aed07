//! Every call of the system in turn goes wrong: each act is then either done or was never begun.

use crate::worker::{Home, PROGRAM, Said, Worker, minute, passphrase};
use crate::{rounds, say, skipped};
use holdfast_records::Act;
use holdfast_vault::{Condition, Secret, Vault};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// What writes to a disk, and the errors of which it is told.
const CALLS: [(&str, &[&str]); 7] = [
    ("pwrite64", &["EIO", "ENOSPC"]),
    ("write", &["EIO", "ENOSPC"]),
    ("fsync,fdatasync", &["EIO", "ENOSPC"]),
    ("ftruncate", &["EIO"]),
    ("rename,renameat,renameat2", &["EIO", "ENOSPC"]),
    ("unlink,unlinkat", &["EIO"]),
    ("openat", &["EIO", "ENOSPC"]),
];

#[test]
fn whichever_call_goes_wrong_each_act_is_done_or_was_never_begun() {
    if !runs(Command::new("strace").args(["-qq", "-o", "/dev/null", "true"])) {
        return skipped(
            "no call can be made to go wrong here (strace may not look into a program)",
        );
    }
    let made = TempDir::new().unwrap();
    let home = Home::make(made.path());
    let step = if rounds(1) > 1 { 1 } else { 37 };
    let mut in_all = 0;
    for (calls, errors) in CALLS {
        for error in errors {
            for goes_on in ["", "+"] {
                in_all += sweep(&home, calls, error, goes_on, step);
            }
        }
    }
    say(
        "a call that goes wrong: unlock, keep, draft, passphrase, lock",
        &format!("{in_all} runs, old or new each time"),
    );
}

/// Lets each so-manieth call go wrong until the work is done without reaching it; says how many runs there were.
fn sweep(home: &Home, calls: &str, error: &str, goes_on: &str, step: u64) -> u64 {
    let mut at = 1;
    for run in 1.. {
        let again = copy_of(home);
        let log = again.path().join("log");
        let mut strace = Command::new("strace");
        strace.args(["-f", "-qq", "-o"]).arg(&log).arg("-e").arg(format!("trace={calls}"));
        strace.arg("-e").arg(format!("inject={calls}:error={error}:when={at}{goes_on}"));
        strace.arg(PROGRAM);
        stands_after(&again, home, strace, &format!("{calls} {error} {at}{goes_on}"));
        if !fs::read_to_string(&log).unwrap().contains("INJECTED") {
            return run;
        }
        at += step;
    }
    unreachable!("the sweep ends where the work does")
}

#[test]
fn a_write_that_ends_in_the_middle_leaves_each_act_done_or_never_begun() {
    if !runs(Command::new("prlimit").args(["--fsize=4096", "true"])) {
        return skipped("no write can be made to end in the middle here (it needs prlimit)");
    }
    let made = TempDir::new().unwrap();
    let home = Home::make(made.path());
    // No multiple of a page or a sector, so that the last write is torn.
    let step = if rounds(1) > 1 { 1_777 } else { 28_433 };
    let (mut most, mut in_all) = (step, 0);
    loop {
        let again = copy_of(&home);
        let mut limited = Command::new("env");
        limited.arg("--ignore-signal=XFSZ").arg("prlimit").arg(format!("--fsize={most}"));
        limited.arg(PROGRAM);
        let said = stands_after(&again, &home, limited, &format!("files of up to {most} bytes"));
        in_all += 1;
        if said.last("locked") > 0 {
            break;
        }
        most += step;
    }
    say("a write that ends in the middle", &format!("{in_all} runs, old or new each time"));
}

/// Lets the work be done once by a command, and looks at what stands after it.
fn stands_after(again: &TempDir, home: &Home, command: Command, which: &str) -> Said {
    let again = Home { path: again.path().to_path_buf(), words: home.words.clone() };
    let said = Worker::start_under(command, &again, "once", 0).end();
    let stands = std::panic::catch_unwind(|| once_stands(&again, &said));
    assert!(stands.is_ok(), "{which}: {said:?}");
    said
}

/// What was said to be done is there; one passphrase opens it; what was locked is sound.
fn once_stands(home: &Home, said: &Said) {
    let vault = Vault::open(&home.vault(), &home.secret(), minute(3)).unwrap();
    assert!(matches!(vault.condition(), Condition::Sound | Condition::AfterCrash));
    assert!(said.last("locked") == 0 || vault.condition() == Condition::Sound);
    assert!(vault.read().chain_is_whole().unwrap() && !vault.chain_is_broken());
    let newest = vault.read().acts(1).unwrap()[0].clone();
    assert_eq!(newest.act, Act::OpenVaultWithWords);
    assert!(said.last("kept") < newest.seq);
    assert!(said.last("draft") == 0 || vault.read().drafts().unwrap().len() == 1);
    vault.lock(minute(3)).unwrap();
    let opens = |number| {
        let by = Secret::Passphrase(passphrase(number));
        Vault::open(&home.vault(), &by, minute(4)).map(|vault| vault.lock(minute(4)).unwrap())
    };
    let (old, new) = (opens(0).is_ok(), opens(1).is_ok());
    assert!(old != new && (new || said.last("passphrase") == 0), "old {old}, new {new}");
}

fn copy_of(home: &Home) -> TempDir {
    let again = TempDir::new().unwrap();
    let to = again.path().join("vault");
    fs::create_dir(&to).unwrap();
    for entry in fs::read_dir(home.vault()).unwrap().map(Result::unwrap) {
        fs::copy(entry.path(), Path::new(&to).join(entry.file_name())).unwrap();
    }
    again
}

fn runs(command: &mut Command) -> bool {
    command.status().is_ok_and(|ended| ended.success())
}
