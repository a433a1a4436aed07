//! One client goes without a trace, another stays byte for byte, and whatever breaks off leaves one of two vaults.

use std::fs;
use std::path::{Path, PathBuf};

use holdfast_records::{
    Kind,
    client::ClientStatus,
    note::{AllianceNote, NoteState, PrivateNote},
    note_template::{NoteTemplate, NoteTemplateState},
    scan::{Media, Scan, ScanState},
};
use serde_json::json;

use super::*;
use crate::{Draft, KdfCost, OpenError, Passphrase, Query, Scope, Secret};

const NOW: Moment = Moment { at: 1_772_719_200_000, offset: 0 };

/// Words that no schema, setting or program holds, each in a place of its own.
const TRACES: [&str; 8] = [
    "xylokvant",
    "Zwiebelqualle",
    "grumfeldspar",
    "jaxolotlen",
    "PURPLEWREN-1",
    "vexilbrunnen",
    "quodlibetar",
    "hjulmakarvik",
];

struct Case {
    _root: tempfile::TempDir,
    dir: PathBuf,
    secret: Secret,
    vault: Vault,
    gone: RecordId,
    stays: RecordId,
}

fn client(code: &str, cue: &str) -> Client {
    Client { cue: Some(cue.into()), ..Client::new(code.into(), "en-GB") }
}

fn add(vault: &mut Vault, code: &str, cue: &str) -> RecordId {
    vault
        .change(NOW, Act::AddClient, |tx| {
            let id = tx.new_id();
            tx.insert(id.clone(), None, ClientStatus::Ended, &client(code, cue), &[])?;
            Ok::<_, VaultError>(id)
        })
        .unwrap()
}

fn note(text: &str) -> AllianceNote {
    AllianceNote { session_on: NOW.day(), what_we_did: text.into(), ..AllianceNote::default() }
}

/// Somebody with a word in every place where words can lie, beside somebody who stays.
fn case() -> Case {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("practice");
    let passphrase = Passphrase::new("quince and seven kettles").unwrap();
    let mut vault = Vault::create(&dir, &passphrase, KdfCost::LEAST, false, NOW).unwrap();
    let words = vault.recovery_words().unwrap();
    vault.keep_recovery_words(&words, NOW).unwrap();
    let stays = add(&mut vault, "SLATE-03", "kettle");
    write_about(&mut vault, &stays, ["kettle", "shelf", "mug", "window", "chair", "both"]);
    let gone = add(&mut vault, TRACES[4], TRACES[6]);
    let said = [TRACES[0], TRACES[1], TRACES[2], TRACES[3], TRACES[5], "both"];
    write_about(&mut vault, &gone, said);
    let typed = Draft {
        target: vault.read().new_id(),
        kind: Kind::AllianceNote,
        client: Some(gone.clone()),
        base_rev: None,
        body: json!({ "what_we_did": TRACES[7] }),
        at: NOW,
    };
    vault.keep_draft(&typed).unwrap();
    Case { _root: root, dir, secret: Secret::Words(words), vault, gone, stays }
}

/// A note in two versions, finished; a private note; a file of their own, and one that two use.
fn write_about(vault: &mut Vault, client: &RecordId, said: [&str; 6]) {
    let [first, second, private, own, many, both] = said;
    vault
        .change(NOW, Act::KeepNote, |tx| {
            let id = tx.new_id();
            tx.insert(id.clone(), Some(client), NoteState::Draft, &note(first), &[])?;
            tx.revise(&id, 1, &note(second))?;
            tx.set_state::<AllianceNote>(&id, NoteState::Finished)?;
            let text = PrivateNote { about_on: NOW.day(), text: private.into() };
            tx.insert(tx.new_id(), Some(client), NoteState::Draft, &text, &[])?;
            for (number, bytes) in [own.repeat(3000), both.repeat(3000)].iter().enumerate() {
                let sha256 = tx.keep_file(bytes.as_bytes(), "application/pdf")?;
                let scan = scan(&sha256, number);
                tx.insert(tx.new_id(), Some(client), ScanState::Kept, &scan, &[])?;
            }
            for number in 0..40 {
                let text = note(&format!("{many} {}", "mug ".repeat(number * 20)));
                tx.insert(tx.new_id(), Some(client), NoteState::Draft, &text, &[])?;
            }
            Ok::<_, VaultError>(())
        })
        .unwrap();
}

fn scan(sha256: &str, number: usize) -> Scan {
    Scan {
        added_on: NOW.day(),
        media: Media::Pdf,
        sha256: sha256.to_owned(),
        bytes: 3000,
        caption: Some(format!("page {number}").as_str().into()),
    }
}

/// What the vault holds, page by page, as the key shows it: free pages too.
fn pages(vault: &mut Vault) -> Vec<u8> {
    vault.connection.serialize("main").unwrap().to_vec()
}

fn holds(bytes: &[u8], word: &str) -> bool {
    let folded = word.to_lowercase();
    let has = |word: &[u8]| bytes.windows(word.len()).any(|run| run == word);
    has(word.as_bytes()) || has(folded.as_bytes())
}

fn traces_in(bytes: &[u8]) -> Vec<&'static str> {
    TRACES.into_iter().filter(|word| holds(bytes, word)).collect()
}

/// Every row of somebody, as it lies there.
fn rows_of(vault: &Vault, client: &RecordId) -> Vec<String> {
    let mut statement = vault
        .connection
        .prepare(
            "SELECT json_array(r.number, r.id, r.kind, r.state, r.rev, r.occurred_on, r.locked_at, v.rev, v.act, v.kept_at, v.body)
             FROM record r JOIN revision v ON v.record = r.id WHERE r.id = ?1 OR r.client = ?1 ORDER BY r.number, v.rev",
        )
        .unwrap();
    let rows = statement.query_map([client.as_str()], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn found(vault: &Vault, word: &str) -> usize {
    let scope = Scope { private: true, ..Scope::default() };
    vault.read().search(word, &scope).unwrap().hits.len()
}

fn copy_files(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

#[test]
fn one_client_goes_without_a_trace_and_another_stays_byte_for_byte() {
    let mut case = case();
    assert_eq!(traces_in(&pages(&mut case.vault)), TRACES, "they were all there");
    let before = (rows_of(&case.vault, &case.stays), found(&case.vault, "kettle"));
    assert!(before.1 > 0 && found(&case.vault, TRACES[2]) > 0);
    let old_key = case.vault.keys.database.clone();
    let going = case.vault.read().going_with(&case.gone).unwrap();
    assert_eq!((going.files, going.drafts, going.items()), (1, 1, 45));
    let erased = case.vault.erase_client(&case.gone, None, NOW).unwrap();
    let paper = &erased.certificate.body;
    assert_eq!((paper.items, paper.files, paper.code.as_str()), (45, 1, TRACES[4]));

    // The code stands on the certificate, and nothing else anywhere.
    let left = [TRACES[4]];
    assert_eq!(traces_in(&pages(&mut case.vault)), left);
    assert_eq!(rows_of(&case.vault, &case.stays), before.0);
    assert_eq!(found(&case.vault, "kettle"), before.1);
    assert_eq!(found(&case.vault, TRACES[2]), 0);
    assert!(case.vault.read().find::<Client>(&case.gone).unwrap().is_none());
    let last = &case.vault.read().acts(1).unwrap()[0];
    assert_eq!((last.act, last.target.as_ref()), (Act::EraseClient, Some(&case.gone)));
    assert_eq!(last.detail.as_deref(), Some("items.45"));
    assert!(case.vault.read().chain_is_whole().unwrap());
    assert_eq!(database::faults(&case.vault.connection), Ok((0, 0)));

    // No file beside it, and the old key opens nothing.
    let names = |dir: &Path| {
        let mut names: Vec<_> = fs::read_dir(dir)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    case.vault.lock(NOW).unwrap();
    assert_eq!(names(&case.dir), ["vault.db", "vault.key", "vault.key.bak", "vault.lock"]);
    let path = case.dir.join(folder::DATABASE);
    assert!(database::open(&path, Access::Immutable, &old_key).is_err());
    let mut vault = Vault::open(&case.dir, &case.secret, NOW).unwrap();
    assert_eq!(vault.condition(), Condition::Sound);
    assert_eq!(traces_in(&pages(&mut vault)), left);
    assert_eq!(vault.read().list::<Erasure>(&Query::new()).unwrap(), [erased.certificate]);
}

#[test]
fn without_a_new_file_the_same_search_finds_them() {
    let case = case();
    let fold = "PRAGMA wal_checkpoint(TRUNCATE)";
    case.vault.connection.query_row(fold, [], |row| row.get::<_, i64>(0)).unwrap();
    let id = case.vault.header.id;
    change::within(&case.vault.connection, id, NOW, Act::EraseClient, |tx| {
        let body = Erasure {
            code: "PLUM-15".into(),
            first_on: None,
            last_on: None,
            items: 0,
            files: 0,
            erased_on: NOW.day(),
            method: ErasureMethod::NewFileNewKey,
            early: None,
        };
        let kept = tx.insert(tx.new_id(), None, ErasureState::Kept, &body, &[])?;
        tx.erase(&case.gone, Some(&kept.id))
    })
    .unwrap();
    assert!(case.vault.read().find::<Client>(&case.gone).unwrap().is_none());
    // The rows are gone, and the file as it lies there still holds the pages: only the log says otherwise.
    let image = case.dir.parent().unwrap().join("image");
    copy_files(&case.dir, &image);
    let path = image.join(folder::DATABASE);
    let key = &case.vault.keys.database;
    let mut connection = database::open(&path, Access::Immutable, key).unwrap();
    let held = connection.serialize("main").unwrap().to_vec();
    assert_eq!(traces_in(&held), TRACES, "deleting rows alone is not enough");
    drop(connection);
}

#[test]
fn whatever_breaks_off_the_old_vault_or_the_new_one_opens() {
    let mut case = case();
    let images = tempfile::tempdir().unwrap();
    let (dir, place) = (case.dir.clone(), images.path().to_owned());
    let mut steps = Vec::new();
    let mut take = |step: Step| {
        copy_files(&dir, &place.join(format!("{step:?}")));
        steps.push(step);
    };
    erase_client(&mut case.vault, &case.gone, None, NOW, &mut take).unwrap();
    let all = [
        Step::Copied,
        Step::Rekeyed,
        Step::Erased,
        Step::Written,
        Step::CopiesGone,
        Step::Closed,
        Step::KeyFile,
        Step::Swapped,
    ];
    assert_eq!(steps, all);
    // Between the two copies of the key file, and with the first of them torn.
    for name in ["HalfKeyFile", "TornKeyFile"] {
        copy_files(&place.join("KeyFile"), &place.join(name));
        fs::copy(place.join("Closed").join(folder::KEY), place.join(name).join(folder::KEY))
            .unwrap();
    }
    fs::write(place.join("TornKeyFile").join(folder::KEY_COPY), b"holdfast-va").unwrap();
    let before = rows_of(&case.vault, &case.stays);
    for (name, is_new) in all
        .map(|step| (format!("{step:?}"), matches!(step, Step::KeyFile | Step::Swapped)))
        .into_iter()
        .chain([("HalfKeyFile".to_owned(), true), ("TornKeyFile".to_owned(), false)])
    {
        let image = place.join(&name);
        let mut vault = Vault::open(&image, &case.secret, NOW).unwrap();
        assert_eq!(vault.condition(), Condition::AfterCrash, "{name}");
        let is_gone = vault.read().find::<Client>(&case.gone).unwrap().is_none();
        assert_eq!(is_gone, is_new, "{name}");
        let certificates = vault.read().count::<Erasure>(&Query::new()).unwrap();
        assert_eq!(certificates == 1, is_new, "{name}");
        assert_eq!(rows_of(&vault, &case.stays), before, "{name}");
        assert_eq!(traces_in(&pages(&mut vault)).len() == 1, is_new, "{name}");
        for left in [folder::NEXT, folder::ERASING] {
            assert!(!image.join(left).exists(), "{name}: {left}");
        }
        vault.lock(NOW).unwrap();
        let again = Vault::open(&image, &case.secret, NOW).unwrap();
        assert_eq!(again.condition(), Condition::Sound, "{name}");
    }
}

#[test]
fn earlier_copies_beside_the_vault_go_and_those_of_another_stay() {
    let mut case = case();
    let beside = |name: &str| case.dir.parent().unwrap().join(name);
    copy_files(&case.dir, &beside("before-migration-2026-01-01"));
    fs::create_dir(beside("before-christmas")).unwrap();
    fs::write(beside("before-christmas").join("a.txt"), "mine").unwrap();
    let passphrase = Passphrase::new("quince and seven kettles").unwrap();
    let others = beside("before-migration-2026-01-02");
    drop(Vault::create(&others, &passphrase, KdfCost::LEAST, false, NOW).unwrap());
    let gone = beside("before-migration-2026-01-01");
    let erased = case.vault.erase_client(&case.gone, None, NOW).unwrap();
    assert_eq!(erased.copies_removed, 1);
    assert!(!gone.exists() && others.join(folder::DATABASE).exists());
    assert!(case.dir.parent().unwrap().join("before-christmas/a.txt").exists());
}

#[test]
fn a_second_erasure_has_a_key_of_its_own_and_a_copy_brings_back_what_it_holds() {
    let mut case = case();
    case.vault.erase_client(&case.gone, None, NOW).unwrap();
    let (first, header) = (case.vault.keys.database.clone(), case.vault.header.database);
    case.vault.erase_client(&case.stays, None, NOW).unwrap();
    assert_ne!(case.vault.keys.database, first);
    assert_ne!(case.vault.header.database, header);
    let snapshot = case.vault.snapshot().unwrap();
    assert_eq!(traces_in(&snapshot.plain_db), [TRACES[4]]);
    let to = case.dir.parent().unwrap().join("restored");
    let copy = crate::CopyIn {
        header: &snapshot.header,
        plain_db: &snapshot.plain_db,
        files: &mut std::iter::empty(),
        counter: snapshot.counter,
    };
    let key = crate::RestoreKey::AsItWas(&case.secret);
    let restored = crate::make_from_copy(&to, copy, key, NOW).unwrap();
    assert_eq!(restored.read().count::<Erasure>(&Query::new()), Ok(2));
}

#[test]
fn no_row_goes_without_a_certificate_of_the_same_act() {
    let mut case = case();
    let run = |vault: &Vault, sql: &str| vault.connection.execute(sql, []).is_err();
    for table in ["record", "revision", "file", "act"] {
        assert!(run(&case.vault, &format!("DELETE FROM {table}")), "{table}");
    }
    case.vault.erase_client(&case.gone, None, NOW).unwrap();
    let paper: String = case
        .vault
        .connection
        .query_row("SELECT id FROM record WHERE kind = 'erasure'", [], |row| row.get(0))
        .unwrap();
    // Neither an old certificate nor none, and nobody's but a client's.
    for certificate in [format!("'{paper}'"), "NULL".to_owned()] {
        let id = case.stays.as_str();
        let asked =
            format!("INSERT INTO erasing (record, certificate) VALUES ('{id}', {certificate})");
        assert!(run(&case.vault, &asked), "{certificate}");
    }
    assert!(run(&case.vault, "DELETE FROM record WHERE kind = 'erasure'"));
    // A door that an act would leave open is refused with the act.
    let refused = case.vault.change(NOW, Act::EraseClient, |tx| {
        let body = Erasure {
            code: "SLATE-03".into(),
            first_on: None,
            last_on: None,
            items: 0,
            files: 0,
            erased_on: NOW.day(),
            method: ErasureMethod::NewFileNewKey,
            early: None,
        };
        let kept = tx.insert(tx.new_id(), None, ErasureState::Kept, &body, &[])?;
        let asked = "INSERT INTO erasing (record, certificate) VALUES (?1, ?2)";
        tx.connection.execute(asked, (case.stays.as_str(), kept.id.as_str()))?;
        Ok::<_, VaultError>(())
    });
    assert_eq!(refused, Err(VaultError::Refused));
    assert!(case.vault.read().find::<Client>(&case.stays).unwrap().is_some());
}

#[test]
fn a_vault_that_is_only_read_erases_nothing() {
    let case = case();
    case.vault.lock(NOW).unwrap();
    let path = case.dir.join(folder::DATABASE);
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend([0; 4096]);
    fs::write(&path, bytes).unwrap();
    let opened = Vault::open(&case.dir, &case.secret, NOW);
    let mut vault = opened.unwrap_or_else(|error: OpenError| panic!("{error}"));
    assert_eq!(vault.erase_client(&case.gone, None, NOW), Err(VaultError::ReadOnly));
}

#[test]
fn a_draft_of_nobodys_that_names_something_of_theirs_goes_too() {
    let mut case = case();
    let typed = Draft {
        target: case.vault.read().new_id(),
        kind: Kind::SupervisionItem,
        client: None,
        base_rev: None,
        body: json!({ "sentence": "vexilbrunnen", "whom": case.gone.as_str() }),
        at: NOW,
    };
    case.vault.keep_draft(&typed).unwrap();
    assert_eq!(case.vault.read().going_with(&case.gone).unwrap().drafts, 2);
    case.vault.erase_client(&case.gone, None, NOW).unwrap();
    assert!(case.vault.read().draft(&typed.target).unwrap().is_none());
}

#[test]
fn one_thing_out_of_the_trash_takes_no_earlier_copy_with_it() {
    let mut case = case();
    let copy = case.dir.parent().unwrap().join("before-migration-2026-01-01");
    copy_files(&case.dir, &copy);
    let thing = case.vault.change(NOW, Act::KeepNoteTemplate, |tx| {
        let words = NoteTemplate { name: "Closing".into(), text: "both".into() };
        let kept = tx.insert(tx.new_id(), None, NoteTemplateState::Current, &words, &[])?;
        tx.trash(&kept.id)?;
        Ok::<_, VaultError>(kept.id)
    });
    case.vault.erase_trashed(&thing.unwrap(), NOW).unwrap();
    assert!(copy.join(folder::DATABASE).exists());
}
