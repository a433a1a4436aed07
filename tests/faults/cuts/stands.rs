//! What has to stand on the disk after a worker was stopped, by what it said until then.

use crate::worker::{Home, Said, minute, passphrase};
use holdfast_backup::{CopyKey, Flow, Progress, list, verify};
use holdfast_records::{Act, Kind};
use holdfast_vault::{Condition, OpenError, Secret, Vault, check};

/// A work that can be stopped, and what has to stand after it.
pub(crate) struct Work {
    /// What the worker is told to do.
    pub(crate) name: &'static str,
    /// What it says when it has done it once.
    pub(crate) says: &'static str,
    /// How long it may go on after that, in milliseconds: about as long as it takes to do it twice.
    pub(crate) for_ms: u64,
    /// Compares the disk with what was said and returns the number to go on from.
    pub(crate) stands: fn(&Home, &Said, u64) -> u64,
}

pub(crate) const WORKS: [Work; 4] = [
    Work { name: "keep", says: "kept", for_ms: 120, stands: notes_stand },
    Work { name: "passphrase", says: "passphrase", for_ms: 400, stands: passphrase_stands },
    Work { name: "copy", says: "copy", for_ms: 1_200, stands: copies_stand },
    Work { name: "restore", says: "restored", for_ms: 500, stands: restored_stand },
];

/// Opens the vault as one whose program was stopped: whole, to be written, with an unbroken chain of acts.
fn opened(home: &Home) -> Vault {
    let vault = Vault::open(&home.vault(), &home.secret(), minute(0)).unwrap();
    assert!(matches!(vault.condition(), Condition::Sound | Condition::AfterCrash));
    assert!(vault.read().chain_is_whole().unwrap() && !vault.chain_is_broken());
    vault
}

/// Every act and every draft that was said to be kept is there, and no more than the one that was being kept.
fn notes_stand(home: &Home, said: &Said, from: u64) -> u64 {
    let vault = opened(home);
    let newest = vault.read().acts(2).unwrap();
    assert_eq!(newest[0].act, Act::OpenVaultWithWords);
    assert!(said.last("kept") < newest[0].seq, "{said:?}");
    let draft = vault.read().drafts().unwrap().pop();
    let draft = draft.map_or(0, |draft| {
        assert_eq!(draft.kind, Kind::AllianceNote);
        draft.body["what_we_did"].as_str().unwrap().parse().unwrap()
    });
    let last = said.last("draft").max(from);
    assert!((last..=said.may_be("draft", from)).contains(&draft), "{draft}: {said:?}");
    vault.lock(minute(1)).unwrap();
    draft
}

/// One passphrase opens it: the last that was said to be set, or the one that was being set.
fn passphrase_stands(home: &Home, said: &Said, from: u64) -> u64 {
    opened(home).lock(minute(1)).unwrap();
    let by = |number: &u64| {
        let by = Secret::Passphrase(passphrase(*number));
        match Vault::open(&home.vault(), &by, minute(1)) {
            Ok(vault) => vault.lock(minute(1)).map(|()| true).unwrap(),
            Err(OpenError::WrongPassphrase) => false,
            Err(other) => panic!("{other:?}"),
        }
    };
    let last = said.last("passphrase").max(from);
    let set: Vec<u64> = (last..=said.may_be("passphrase", from)).filter(by).collect();
    assert_eq!(set.len(), 1, "{set:?} open it; {said:?}");
    set[0]
}

/// Every copy with a finished name is whole, and every one that was said to be made is there.
fn copies_stand(home: &Home, said: &Said, from: u64) -> u64 {
    opened(home).lock(minute(1)).unwrap();
    let copies = list(&home.stick()).unwrap();
    let key = CopyKey::Words(home.words.clone());
    let made: Vec<_> =
        copies.iter().map(|copy| verify(&copy.file, &key, &mut on).unwrap()).collect();
    for number in said.all("copy") {
        assert!(made.iter().any(|copy| copy.made_at == minute(number)), "copy {number}: {said:?}");
    }
    // The stick is small, and what was looked at once need not be looked at again.
    for copy in copies.iter().skip(1) {
        std::fs::remove_file(&copy.file).unwrap();
    }
    said.may_be("copy", from)
}

/// Every vault that was said to be made of a copy opens; of the one that was being made there is all or nothing.
fn restored_stand(home: &Home, said: &Said, from: u64) -> u64 {
    opened(home).lock(minute(1)).unwrap();
    let made = said.all("restored");
    let last = said.may_be("restored", from);
    for number in from..=last {
        let folder = home.path.join(format!("restored-{number}"));
        match Vault::open(&folder, &home.secret(), minute(1)) {
            Ok(vault) => {
                vault.lock(minute(1)).unwrap();
                assert!(check(&folder, &home.secret(), minute(1)).unwrap().is_sound());
            }
            Err(error) => {
                assert!(!made.contains(&number), "{number} is not there: {error:?}; {said:?}");
                assert!(error == OpenError::NoVaultHere || !folder.exists(), "{error:?}");
            }
        }
        drop(std::fs::remove_dir_all(folder));
    }
    last
}

fn on(_: Progress) -> Flow {
    Flow::Continue
}
