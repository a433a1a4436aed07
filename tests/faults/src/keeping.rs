//! Unlocking, keeping, drafting, locking, and a new passphrase.

use super::{Task, done, minute, passphrase};
use holdfast_records::client::Client;
use holdfast_records::note::{AllianceNote, NoteState};
use holdfast_records::{Act, Kind, Moment, RecordId};
use holdfast_vault::{Draft, KdfCost, Query, Vault, VaultError};

/// So many notes are kept between an unlock and the lock after it.
const NOTES: u64 = 6;

/// Unlocks, keeps and drafts, locks, and begins again.
pub(crate) fn keep(task: &Task) {
    let mut number = task.from;
    loop {
        let mut vault = open(task);
        for _ in 0..NOTES {
            number += 1;
            keep_one(&mut vault, number);
        }
        vault.lock(minute(number)).unwrap();
        done("locked", number);
    }
}

/// Does each of these once, so that the calls of one run can be counted.
pub(crate) fn once(task: &Task) {
    let mut vault = open(task);
    keep_one(&mut vault, task.from + 1);
    let (old, new) = (passphrase(task.from), passphrase(task.from + 1));
    vault.change_passphrase(&old, &new, KdfCost::LEAST, minute(1)).unwrap();
    done("passphrase", task.from + 1);
    vault.lock(minute(2)).unwrap();
    done("locked", task.from + 1);
}

/// Changes the passphrase again and again.
pub(crate) fn change_passphrase(task: &Task) {
    let mut number = task.from;
    let mut vault = open(task);
    loop {
        let (old, new) = (passphrase(number), passphrase(number + 1));
        vault.change_passphrase(&old, &new, KdfCost::LEAST, minute(number)).unwrap();
        number += 1;
        done("passphrase", number);
    }
}

fn open(task: &Task) -> Vault {
    let vault = Vault::open(&task.vault(), &task.secret(), minute(task.from)).unwrap();
    done("unlocked", task.from);
    vault
}

fn keep_one(vault: &mut Vault, number: u64) {
    let note = note(minute(number), &format!("kettle {number} {}", "and quince ".repeat(200)));
    let client = vault.read().list::<Client>(&Query::new()).unwrap().remove(0).id;
    let kept = vault.change(minute(number), Act::KeepNote, |tx| {
        let id = tx.new_id();
        tx.insert(id, Some(&client), NoteState::Draft, &note, &[])?;
        Ok::<_, VaultError>(())
    });
    kept.unwrap();
    done("kept", vault.read().acts(1).unwrap()[0].seq);
    vault.keep_draft(&draft(number)).unwrap();
    done("draft", number);
}

fn note(now: Moment, text: &str) -> AllianceNote {
    AllianceNote { session_on: now.day(), what_we_did: text.into(), ..AllianceNote::default() }
}

/// The one text that is typed all the time.
fn draft(number: u64) -> Draft {
    Draft {
        target: RecordId::parse("01963d3c-0000-7000-8000-000000000001").unwrap(),
        kind: Kind::AllianceNote,
        client: None,
        base_rev: None,
        body: serde_json::json!({ "what_we_did": number.to_string() }),
        at: minute(number),
    }
}
