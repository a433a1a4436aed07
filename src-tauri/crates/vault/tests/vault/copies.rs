//! Taking the whole vault out, and making a new one from it.

use std::io::Write;
use std::process::{Command, Stdio};

use holdfast_records::{
    Act,
    client::Client,
    note::{AllianceNote, NoteState},
};
use holdfast_vault::{
    Condition, CopyFacts, CopyIn, KdfCost, Passphrase, RecoveryWords, RestoreError, RestoreKey,
    Scope, Secret, Snapshot, Vault, VaultError, inspect_copy, make_from_copy,
};

use crate::support::{NOW, Place, add_client, add_note, later, note, private_note, secret};

/// A vault with a finished note that was opened again, a private note, a file and a draft.
fn filled(place: &Place) -> (Vault, RecoveryWords) {
    let mut vault = place.create();
    let of = add_client(&mut vault, "WREN-07");
    let id = add_note(&mut vault, &of, "kettle");
    let stand = |vault: &mut Vault, state| {
        vault
            .change(NOW, Act::FinishNote, |tx| tx.set_state::<AllianceNote>(&id, state).map(drop))
            .unwrap();
    };
    stand(&mut vault, NoteState::Finished);
    stand(&mut vault, NoteState::Draft);
    vault
        .change(NOW, Act::KeepNote, |tx| tx.revise(&id, 3, &note("kettle and mug")).map(drop))
        .unwrap();
    stand(&mut vault, NoteState::Finished);
    vault
        .change(NOW, Act::KeepPrivateNote, |tx| {
            let new = tx.new_id();
            tx.insert(new, Some(&of), NoteState::Draft, &private_note("lanternfish"), &[])?;
            tx.keep_file(b"%PDF one", "application/pdf")?;
            tx.keep_file(b"", "text/plain")?;
            tx.next_copy()
        })
        .unwrap();
    let words = vault.recovery_words().unwrap();
    (vault, words)
}

fn files_of(vault: &Vault, snapshot: &Snapshot) -> Vec<(String, Vec<u8>)> {
    let bytes = |sha256: &String| vault.file_bytes(sha256).unwrap().unwrap();
    snapshot.files.iter().map(|(sha256, _)| (sha256.clone(), bytes(sha256))).collect()
}

fn restore(
    to: &std::path::Path,
    plain_db: &[u8],
    header: &[u8],
    files: &[(String, Vec<u8>)],
    key: RestoreKey<'_>,
) -> Result<Vault, RestoreError> {
    let mut files = files.iter().cloned().map(Ok);
    make_from_copy(to, CopyIn { plain_db, header, files: &mut files, counter: 41 }, key, later(60))
}

#[test]
fn the_plain_database_is_read_by_the_public_tool() {
    let place = Place::new();
    let (mut vault, _) = filled(&place);
    let snapshot = vault.snapshot().unwrap();
    assert!(snapshot.plain_db.starts_with(b"SQLite format 3\0"));
    let path = place.other("plain.sqlite3");
    std::fs::write(&path, &*snapshot.plain_db).unwrap();
    let tool =
        Command::new("sqlite3").arg(&path).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut tool) = tool else {
        println!("SKIPPED: there is no sqlite3 here to read the copy with");
        return;
    };
    let asked = b"PRAGMA integrity_check; PRAGMA user_version; PRAGMA foreign_key_check;
        SELECT json_extract(body, '$.what_we_did') FROM revision JOIN record ON record.id = revision.record
            AND record.rev = revision.rev WHERE kind = 'alliance_note';
        SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view');";
    tool.stdin.take().unwrap().write_all(asked).unwrap();
    let said = tool.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(said.stdout).unwrap(), "ok\n5\nkettle and mug\n0\n");
}

#[test]
fn a_snapshot_leaves_out_the_bytes_of_files_the_index_and_the_words() {
    let place = Place::new();
    let (mut vault, words) = filled(&place);
    let snapshot = vault.snapshot().unwrap();
    let holds = |what: &[u8]| snapshot.plain_db.windows(what.len()).any(|window| window == what);
    assert!(!holds(b"%PDF one") && !holds(b"fts5") && !holds(words.words()[0].as_bytes()));
    assert!(holds(b"kettle and mug"));
    assert_eq!((snapshot.files.len(), snapshot.counts["record"], snapshot.counter), (2, 3, 1));
    assert_eq!(snapshot.counts["act"], vault.read().acts(1).unwrap()[0].seq);
    vault.snapshot().unwrap();
    add_client(&mut vault, "PLUM-15");
}

#[test]
fn a_restored_vault_has_everything_and_opens_as_it_did() {
    let place = Place::new();
    let (mut vault, _) = filled(&place);
    let snapshot = vault.snapshot().unwrap();
    let files = files_of(&vault, &snapshot);
    let to = place.other("restored");
    let made =
        restore(&to, &snapshot.plain_db, &snapshot.header, &files, RestoreKey::AsItWas(&secret()))
            .unwrap();
    assert_eq!(made.id(), vault.id());
    assert_eq!(made.recovery_words().unwrap(), vault.recovery_words().unwrap());
    made.lock(later(61)).unwrap();
    let mut made = Vault::open(&to, &secret(), later(62)).unwrap();
    assert_eq!(made.condition(), Condition::Sound);
    let reader = made.read();
    assert!(reader.chain_is_whole().unwrap());
    assert_eq!(reader.counts(), vault.read().counts());
    assert_eq!(reader.search("mug kettle", &Scope::default()).unwrap().hits.len(), 1);
    assert_eq!(reader.search("lantern", &Scope::default()).unwrap().hits.len(), 0);
    assert_eq!(
        reader.search("lantern", &Scope { private: true, ..Scope::default() }).unwrap().hits.len(),
        1
    );
    let id = &reader.search("mug kettle", &Scope::default()).unwrap().hits[0].id;
    assert_eq!(reader.revisions::<AllianceNote>(id), vault.read().revisions::<AllianceNote>(id));
    assert_eq!(made.file_bytes(&files[0].0).unwrap(), Some(files[0].1.clone()));
    let again = made.snapshot().unwrap();
    assert_eq!(again.counter, 41);
    assert_ne!(again.branch, snapshot.branch);
    add_client(&mut made, "PLUM-15");
}

#[test]
fn words_alone_make_a_vault_with_a_new_passphrase() {
    let place = Place::new();
    let (mut vault, words) = filled(&place);
    let snapshot = vault.snapshot().unwrap();
    let files = files_of(&vault, &snapshot);
    let to = place.other("restored");
    let by_words = Secret::Words(words.clone());
    let early =
        restore(&to, &snapshot.plain_db, &snapshot.header, &files, RestoreKey::AsItWas(&by_words));
    assert_eq!(early.err(), Some(RestoreError::NoWordsSlot));
    let new = Passphrase::new("a lantern on the allotment gate").unwrap();
    let key = RestoreKey::NewPassphrase { words: &words, passphrase: &new, cost: KdfCost::LEAST };
    let made = restore(&to, &snapshot.plain_db, &snapshot.header, &files, key).unwrap();
    assert_eq!((made.id(), made.recovery_words().unwrap()), (vault.id(), words));
    made.lock(later(61)).unwrap();
    Vault::open(&to, &by_words, later(62)).unwrap().lock(later(63)).unwrap();
    Vault::open(&to, &Secret::Passphrase(new), later(64)).unwrap();
}

#[test]
fn nothing_is_made_where_something_is_and_what_is_there_stays() {
    let place = Place::new();
    let (mut vault, _) = filled(&place);
    let snapshot = vault.snapshot().unwrap();
    let to = place.other("full");
    std::fs::create_dir(&to).unwrap();
    std::fs::write(to.join("letter.txt"), "hers").unwrap();
    let made =
        restore(&to, &snapshot.plain_db, &snapshot.header, &[], RestoreKey::AsItWas(&secret()));
    assert_eq!(made.err(), Some(RestoreError::NotEmpty));
    assert_eq!(std::fs::read_dir(&to).unwrap().count(), 1);
}

#[test]
fn a_copy_that_is_not_whole_makes_nothing() {
    let place = Place::new();
    let (mut vault, _) = filled(&place);
    let snapshot = vault.snapshot().unwrap();
    let files = files_of(&vault, &snapshot);
    let to = place.other("restored");
    let made = |plain: &[u8], header: &[u8], files: &[(String, Vec<u8>)]| {
        let error = restore(&to, plain, header, files, RestoreKey::AsItWas(&secret())).err();
        assert!(!to.exists(), "{error:?}");
        error
    };
    assert_eq!(
        made(&snapshot.plain_db, &snapshot.header, &files[..1]),
        Some(RestoreError::FileMissing)
    );
    let mut other = files.clone();
    other[0].1.push(0);
    assert_eq!(made(&snapshot.plain_db, &snapshot.header, &other), Some(RestoreError::FileMissing));
    let cut = snapshot.plain_db.len() - 4096;
    assert_eq!(
        made(&snapshot.plain_db[..cut], &snapshot.header, &files),
        Some(RestoreError::Damaged)
    );
    assert_eq!(made(b"", &snapshot.header, &files), Some(RestoreError::Damaged));
    assert_eq!(
        made(b"not a database at all", &snapshot.header, &files),
        Some(RestoreError::Damaged)
    );
    assert_eq!(made(&snapshot.plain_db, b"", &files), Some(RestoreError::HeaderDamaged));
    let wrong = Secret::Passphrase(Passphrase::new("quince").unwrap());
    let error =
        restore(&to, &snapshot.plain_db, &snapshot.header, &files, RestoreKey::AsItWas(&wrong))
            .err();
    assert_eq!(error, Some(RestoreError::WrongPassphrase));
}

#[test]
fn a_copy_with_anything_but_our_tables_is_refused() {
    let place = Place::new();
    let (mut vault, _) = filled(&place);
    let snapshot = vault.snapshot().unwrap();
    let files = files_of(&vault, &snapshot);
    let path = place.other("hostile.sqlite3");
    let attacks = [
        "CREATE TRIGGER late AFTER INSERT ON setting BEGIN DELETE FROM setting; END;",
        "CREATE VIEW person AS SELECT * FROM record;",
        "CREATE TABLE extra (id TEXT);",
        "ALTER TABLE setting ADD COLUMN more TEXT;",
        "DROP TABLE draft; CREATE VIEW draft AS SELECT 1 AS target;",
        "DROP INDEX link_once;",
        "ANALYZE;",
        "PRAGMA application_id = 1;",
        "PRAGMA user_version = 0;",
        "CREATE VIRTUAL TABLE words USING fts5 (text);",
        "INSERT INTO revision (record, rev, act, kept_at, kept_offset, state, body_version, body)
             SELECT record, 99, 999, kept_at, kept_offset, state, body_version, body FROM revision LIMIT 1;",
        "UPDATE record SET kind = 'unheard_of' WHERE number = 1;",
        "UPDATE revision SET body = '{}';",
        "DELETE FROM setting WHERE name = 'vault.recovery_words';",
    ];
    for attack in attacks {
        std::fs::write(&path, &*snapshot.plain_db).unwrap();
        rusqlite::Connection::open(&path)
            .unwrap()
            .execute_batch(&format!("PRAGMA foreign_keys = OFF; {attack}"))
            .unwrap();
        let plain = std::fs::read(&path).unwrap();
        let is_seen_at_once = !attack.contains("kind = ")
            && !attack.contains("body = ")
            && !attack.contains("DELETE FROM");
        if is_seen_at_once {
            assert_eq!(inspect_copy(&plain).err(), Some(RestoreError::Damaged), "{attack}");
        }
        let to = place.other("restored");
        let error =
            restore(&to, &plain, &snapshot.header, &files, RestoreKey::AsItWas(&secret())).err();
        assert_eq!(error, Some(RestoreError::Damaged), "{attack}");
        assert!(!to.exists());
    }
}

#[test]
fn a_copy_whose_audit_was_broken_comes_back_and_says_so() {
    let place = Place::new();
    let (mut vault, _) = filled(&place);
    let snapshot = vault.snapshot().unwrap();
    let files = files_of(&vault, &snapshot);
    let path = place.other("broken.sqlite3");
    std::fs::write(&path, &*snapshot.plain_db).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("UPDATE act SET detail = 'x' WHERE seq = 2").unwrap();
    let plain = std::fs::read(&path).unwrap();
    let to = place.other("restored");
    let made = restore(&to, &plain, &snapshot.header, &files, RestoreKey::AsItWas(&secret()));
    let made = made.unwrap();
    assert!(made.chain_is_broken());
    assert_eq!(made.read().counts(), vault.read().counts());
    made.lock(later(61)).unwrap();
    let made = Vault::open(&to, &secret(), later(62)).unwrap();
    assert_eq!((made.condition(), made.chain_is_broken()), (Condition::Sound, true));
}

#[test]
fn a_copy_is_proved_without_making_a_vault_of_it() {
    let place = Place::new();
    let (mut vault, _) = filled(&place);
    let Snapshot { plain_db, counts, schema_version, .. } = vault.snapshot().unwrap();
    assert_eq!(inspect_copy(&plain_db), Ok(CopyFacts { schema_version, counts }));
    assert_eq!(inspect_copy(&plain_db[..plain_db.len() - 4096]), Err(RestoreError::Damaged));
    // A page that SQLite would only notice when it is read.
    let mut torn = plain_db.to_vec();
    let middle = torn.len() / 4096 / 2 * 4096;
    torn[middle..middle + 64].fill(0xff);
    assert_eq!(inspect_copy(&torn), Err(RestoreError::Damaged));
}

#[test]
fn a_copy_from_a_newer_program_says_so() {
    let place = Place::new();
    let (mut vault, _) = filled(&place);
    let snapshot = vault.snapshot().unwrap();
    let path = place.other("newer.sqlite3");
    std::fs::write(&path, &*snapshot.plain_db).unwrap();
    rusqlite::Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 9").unwrap();
    let plain = std::fs::read(&path).unwrap();
    let made = restore(
        &place.other("restored"),
        &plain,
        &snapshot.header,
        &[],
        RestoreKey::AsItWas(&secret()),
    );
    assert_eq!(made.err(), Some(RestoreError::Newer { found: 9, known: 5 }));
}

#[test]
fn a_stopped_vault_says_so_and_goes_on() {
    let place = Place::new();
    let (mut vault, _) = filled(&place);
    let stop = vault.interrupter();
    std::thread::spawn(move || stop.interrupt()).join().unwrap();
    // Nothing was running, so nothing was stopped.
    assert!(vault.read().list::<Client>(&holdfast_vault::Query::new()).is_ok());
    let kept: Result<(), VaultError> =
        vault.change(NOW, Act::ChangeSettings, |tx| tx.set_setting("paper", &"a4"));
    kept.unwrap();
}

#[test]
fn the_seal_of_a_manifest_is_this_vault_s_alone() {
    let place = Place::new();
    let (vault, _) = filled(&place);
    let other = Vault::create(
        &place.other("other"),
        &crate::support::passphrase(),
        KdfCost::LEAST,
        true,
        NOW,
    )
    .unwrap();
    assert_eq!(vault.seal_manifest(b"one"), vault.seal_manifest(b"one"));
    assert_ne!(vault.seal_manifest(b"one"), vault.seal_manifest(b"two"));
    assert_ne!(vault.seal_manifest(b"one"), other.seal_manifest(b"one"));
    assert!(other.is_demo() && !vault.is_demo());
}
