//! `backup create`, `verify`, `list` and `restore`.

use std::path::Path;

use holdfast_backup::{self as backup, BackUpError, CopyKey, Flow, KeyFileState, Progress};
use holdfast_printing::Press;
use holdfast_records::Moment;
use holdfast_vault::{Condition, KdfCost, ReadOnlyReason, Secret, Vault};
use serde_json::json;

use crate::answer::Answer;
use crate::trouble::Trouble;
use crate::{clock, secret};

fn on(_: Progress) -> Flow {
    Flow::Continue
}

/// Makes a copy and reads it back.
pub(crate) fn create(dir: &Path, to: &Path, by_words: bool) -> Result<Answer, Trouble> {
    let secret = secret::secret(by_words)?;
    let now = clock::now();
    let mut vault = Vault::open(dir, &secret, now)?;
    let mut press = Press::new()?;
    let passphrase = match &secret {
        Secret::Passphrase(passphrase) => Some(passphrase),
        Secret::Words(_) => None,
    };
    let copied = backup::back_up(&mut vault, &mut press, to, passphrase, now, &mut on);
    let was_changed = vault.condition() == Condition::ReadOnly(ReadOnlyReason::ChangedOutside);
    // The vault is locked whatever became of the copy.
    let locked = vault.lock(now);
    let copied = copied.map_err(|error| {
        // What such a vault refuses, it refuses for its damage.
        let is_damage = was_changed && matches!(error, BackUpError::Vault(_));
        if is_damage { Trouble::new("damaged") } else { error.into() }
    })?;
    locked?;
    let is_same_disk = backup::room(to, dir).is_ok_and(|room| room.is_same_disk);
    let mut sentence =
        format!("Copied to {} and read back whole: {} bytes.", copied.file.display(), copied.bytes);
    if is_same_disk {
        sentence.push_str(
            " It lies on the same disk as the vault, so it does not help when that disk is lost.",
        );
    }
    sentence.push_str(about_the_passphrase(copied.key_file));
    if copied.stick_was_ahead.is_some() {
        sentence.push_str(AHEAD);
    }
    Ok(Answer::new(sentence)
        .with("file", &copied.file)
        .with("counter", copied.counter)
        .with("made_at", instant(copied.made_at))
        .with("bytes", copied.bytes)
        .with("records", &copied.records)
        .with("key_file", key_file(copied.key_file))
        .with("is_same_disk", is_same_disk)
        .with("papers_left_out", copied.papers_left_out)
        .with("let_go", copied.let_go)
        .with("stick_was_ahead", copied.stick_was_ahead)
        .with("is_recorded", copied.is_recorded))
}

/// Said when the stick knew of copies that the vault did not.
const AHEAD: &str = " There were later copies of this vault than the vault knows of. An older vault may have been \
    put back; nothing on the stick was changed.";

fn about_the_passphrase(state: KeyFileState) -> &'static str {
    match state {
        KeyFileState::Current | KeyFileState::Renewed => {
            " The passphrase and the recovery words open it."
        }
        KeyFileState::Earlier => {
            " The recovery words open it; of the passphrases, an earlier one does."
        }
        KeyFileState::Missing => {
            " Only the recovery words open it, until a copy is made with the passphrase."
        }
        KeyFileState::NotRenewed => {
            " The recovery words open it; the key file for the passphrase could not be renewed."
        }
    }
}

fn key_file(state: KeyFileState) -> &'static str {
    match state {
        KeyFileState::Current => "current",
        KeyFileState::Renewed => "renewed",
        KeyFileState::Earlier => "earlier",
        KeyFileState::Missing => "missing",
        KeyFileState::NotRenewed => "not_renewed",
    }
}

fn instant(moment: Moment) -> String {
    moment.local().to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}

/// Tests a copy.
pub(crate) fn verify(file: &Path, by_words: bool) -> Result<Answer, Trouble> {
    let key = secret::copy_key(by_words)?;
    let found = backup::verify(file, &key, &mut on)?;
    let records: u64 = found.records.values().sum();
    let mut sentence = format!(
        "The copy is whole: number {} of vault {}, made {}, {records} records.",
        found.counter,
        found.vault_short_id,
        instant(found.made_at)
    );
    if found.highest_beside > found.counter {
        sentence.push_str(" It is not the newest one there.");
    }
    Ok(Answer::new(sentence)
        .with("counter", found.counter)
        .with("made_at", instant(found.made_at))
        .with("vault_short_id", found.vault_short_id)
        .with("bytes", found.bytes)
        .with("records", found.records)
        .with("schema_version", found.schema_version)
        .with("app_version", found.app_version)
        .with("is_demo", found.is_demo)
        .with("highest_beside", found.highest_beside))
}

/// Lists the copies on a stick.
pub(crate) fn list(folder: &Path) -> Result<Answer, Trouble> {
    let copies = backup::list(folder)?;
    let told: Vec<String> = copies
        .iter()
        .map(|copy| format!("{}  {:>12} bytes  {}", copy.made, copy.bytes, copy.file.display()))
        .collect();
    let listed: Vec<_> = copies
        .iter()
        .map(|copy| {
            json!({
                "file": copy.file, "counter": copy.counter, "made": copy.made.to_string(), "bytes": copy.bytes,
                "vault_folder": copy.vault_folder, "has_key_file": copy.has_key_file,
            })
        })
        .collect();
    let sentence =
        if told.is_empty() { "There is no copy there.".to_owned() } else { told.join("\n") };
    Ok(Answer::new(sentence).with("copies", listed))
}

/// Makes a vault from a copy, in a new folder.
pub(crate) fn restore(file: &Path, to: &Path, by_words: bool) -> Result<Answer, Trouble> {
    let key = secret::copy_key(by_words)?;
    let new_passphrase = match key {
        CopyKey::Words(_) => Some(secret::new_passphrase()?),
        CopyKey::Passphrase(_) => None,
    };
    let now = clock::now();
    let with = new_passphrase.as_ref().map(|passphrase| (passphrase, KdfCost::TODAY));
    let restored = backup::restore(file, &key, to, with, now, &mut on)?;
    let short_id = restored.vault.id().short();
    restored.vault.lock(now)?;
    let opens_with = if restored.has_new_passphrase {
        "the passphrase just typed"
    } else {
        "the passphrase of that day"
    };
    let sentence = format!(
        "A vault was made in {} from copy number {}. It opens with {opens_with}. The copy and every other vault are as they were.",
        to.display(),
        restored.copy.counter
    );
    Ok(Answer::new(sentence)
        .with("dir", to)
        .with("vault_short_id", short_id)
        .with("counter", restored.copy.counter)
        .with("made_at", instant(restored.copy.made_at))
        .with("highest_beside", restored.copy.highest_beside)
        .with("records", restored.copy.records)
        .with("has_new_passphrase", restored.has_new_passphrase))
}
