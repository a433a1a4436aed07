//! Records taken in from an earlier export: into an empty vault, beside what is there, and from files that are not whole.

use crate::Practice;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use holdfast_backup::container::{Archive, ArchiveWriter, Limits};
use holdfast_records::client::Client;
use holdfast_records::{Act, Kind, RecordId};
use holdfast_vault::{OpenError, Passphrase, Query, Scope, Secret, Vault, WholeRecord};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const PHRASE: &str = "seven kettles by the quiet harbour wall";

/// Makes a whole copy of a client's records on the stick, with what is kept apart.
fn exported(practice: &Practice, client: &str, name: &str, more: Value) -> PathBuf {
    let mut order = json!({
        "client": client, "whom": "keeping", "with_private": true, "with_private_again": true,
        "request": null, "goes_to": "therapist", "person": null, "name": null, "legal_basis": null,
        "reason": null, "passphrase": null, "is_open": true,
    });
    for (field, value) in more.as_object().unwrap() {
        order[field] = value.clone();
    }
    let file = practice.stick().join(name);
    practice.choose_new_file(file.clone());
    practice.call_long("export_client", order).unwrap();
    file
}

fn chosen(practice: &Practice, place: &Path) -> Result<Value, String> {
    practice.choose_file(place.to_owned());
    let request = json!({ "is_folder": place.is_dir() });
    practice
        .call_long("choose_earlier", request)
        .map_err(|problem| problem["code"].as_str().unwrap().to_owned())
}

fn take(practice: &Practice, clients: Value) -> Result<Value, Value> {
    practice.call_long("take_earlier", json!({ "clients": clients }))
}

fn everybody(view: &Value) -> Value {
    let all = view["clients"].as_array().unwrap().iter();
    all.map(|one| json!({ "client": one["client"], "code": null })).collect()
}

/// Opens the vault of a practice that was locked.
fn vault_of(practice: &Practice) -> Vault {
    fn find(folder: &Path) -> Option<PathBuf> {
        if folder.join("vault.db").is_file() {
            return Some(folder.to_owned());
        }
        let below = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        below.filter(|path| path.is_dir()).find_map(|path| find(&path))
    }
    lock(practice);
    let folder = find(&practice.home.path().join("data")).unwrap();
    let secret = Secret::Passphrase(Passphrase::new(PASSPHRASE).unwrap());
    // The desk lets go of the files a moment after it says that it is locked.
    for _ in 0..500 {
        match Vault::open(&folder, &secret, chrono::Local::now().fixed_offset().into()) {
            Err(OpenError::InUse) => std::thread::sleep(std::time::Duration::from_millis(20)),
            opened => return opened.unwrap(),
        }
    }
    panic!("the vault is not let go of");
}

/// A record without what a vault gives it anew: the act of each version.
fn compared(mut one: WholeRecord, there: &BTreeSet<RecordId>) -> WholeRecord {
    for kept in &mut one.revisions {
        kept.act = String::new();
    }
    one.links.retain(|link| there.contains(&link.to));
    one
}

fn by_id(vault: &Vault, client: &RecordId, there: &BTreeSet<RecordId>) -> Vec<WholeRecord> {
    let mut all: Vec<WholeRecord> =
        vault.read().whole(client).unwrap().into_iter().map(|one| compared(one, there)).collect();
    all.sort_by(|one, other| one.id.cmp(&other.id));
    all
}

fn files_of(vault: &Vault, all: &[WholeRecord]) -> BTreeMap<String, Option<Vec<u8>>> {
    let named = all.iter().filter_map(|one| {
        let field = if one.kind == Kind::Scan { "sha256" } else { "pdf_sha256" };
        let is_one = matches!(one.kind, Kind::Scan | Kind::PrintEvent);
        is_one.then(|| one.body()[field].as_str().map(str::to_owned)).flatten()
    });
    named.map(|sha256| (sha256.clone(), vault.file_bytes(&sha256).unwrap())).collect()
}

fn hits(vault: &Vault, client: &RecordId, words: &str) -> BTreeSet<RecordId> {
    let scope =
        Scope { client: Some(client.clone()), private: true, limit: 500, ..Scope::default() };
    vault.read().search(words, &scope).unwrap().hits.into_iter().map(|hit| hit.id).collect()
}

#[test]
#[expect(clippy::too_many_lines, reason = "one comparison of everything")]
fn everything_that_was_exported_whole_is_taken_in_and_is_the_same_record_by_record() {
    let from = Practice::sample();
    let clients = from.must("clients", json!(null));
    let sealed = json!({ "passphrase": PHRASE, "is_open": false });
    for (at, one) in clients.as_array().unwrap().iter().enumerate() {
        let id = one["id"].as_str().unwrap();
        let (name, more) = if at == 0 {
            ("a.age".to_owned(), sealed.clone())
        } else {
            (format!("{at}.zip"), json!({}))
        };
        exported(&from, id, &name, more);
    }
    let to = Practice::open();
    let view = chosen(&to, &from.stick()).unwrap();
    assert_eq!((&view["sealed"], &view["refused"]), (&json!(1), &json!([])));
    let open = |phrase: &str| to.call_long("open_earlier", json!({ "passphrase": phrase }));
    assert_eq!(open("not this one").unwrap_err()["code"], "earlier_wrong_passphrase");
    let view = open(PHRASE).unwrap();
    let found = view["clients"].as_array().unwrap();
    assert_eq!(
        (view["sealed"].as_u64(), found.len()),
        (Some(0), clients.as_array().unwrap().len())
    );
    assert!(found.iter().all(|one| one["is_demo"] == true && one["has_private"] == true));
    assert!(found.iter().all(|one| one["here"] == 0 && one["unknown"] == 0));
    let report = take(&to, everybody(&view)).unwrap();
    assert_eq!(report["clients"].as_u64(), Some(found.len() as u64));
    let records = report["records"].as_u64().unwrap();
    assert!(records > 150, "{report}");
    assert_eq!((&report["otherwise"], &report["ties_left_out"]), (&json!([]), &json!(0)));

    let again = chosen(&to, &from.stick()).unwrap();
    assert!(again["clients"].as_array().unwrap().iter().all(|one| one["fresh"] == json!([])));
    let again = take(&to, everybody(&again)).unwrap();
    assert_eq!((&again["records"], &again["clients"]), (&json!(0), &json!(0)));
    assert!(again["here"].as_u64().unwrap() > 150);

    let (from, to) = (vault_of(&from), vault_of(&to));
    assert!(to.read().chain_is_whole().unwrap());
    let acts: Vec<Act> = to.read().acts(50).unwrap().into_iter().map(|entry| entry.act).collect();
    assert_eq!(acts.iter().filter(|act| **act == Act::ImportRecords).count(), 1);
    for client in from.read().list::<Client>(&Query::new()).unwrap() {
        let there: BTreeSet<RecordId> = from
            .read()
            .whole(&client.id)
            .unwrap()
            .iter()
            .flat_map(|one| one.links.iter().map(|link| link.to.clone()).chain([one.id.clone()]))
            .filter(|id| to.read().kind_of(id).unwrap().is_some())
            .collect();
        // What the export itself put down of the first copy came after it.
        let kept = by_id(&to, &client.id, &there);
        let ids: BTreeSet<&RecordId> = kept.iter().map(|one| &one.id).collect();
        let mut meant = by_id(&from, &client.id, &there);
        let after = meant.iter().filter(|one| !ids.contains(&one.id)).map(|one| one.kind);
        // Nor is what the therapist keeps of themselves in any export.
        let after = after.filter(|kind| *kind != Kind::SupervisionItem);
        assert_eq!(after.collect::<Vec<_>>(), [Kind::PrintEvent]);
        meant.retain(|one| ids.contains(&one.id));
        assert_eq!(kept.len(), meant.len());
        for (kept, meant) in kept.iter().zip(&meant) {
            assert!(kept == meant, "{} differs", meant.kind.token());
        }
        assert_eq!(files_of(&to, &kept), files_of(&from, &meant));
        for words in ["the", "kettle", "door", "slow", "call", "sleep"] {
            let meant: BTreeSet<RecordId> =
                hits(&from, &client.id, words).into_iter().filter(|id| ids.contains(id)).collect();
            assert_eq!(hits(&to, &client.id, words), meant, "{words}");
        }
    }
}

/// The files of a copy that lies open.
fn unpacked(file: &Path) -> BTreeMap<String, Vec<u8>> {
    let opened = std::fs::File::open(file).unwrap();
    let mut archive = Archive::open(opened, Limits::default()).unwrap();
    let names: Vec<String> = archive.sizes().keys().cloned().collect();
    names.into_iter().map(|name| (name.clone(), archive.take(&name, 1 << 30).unwrap())).collect()
}

/// Packs files again with a list of hashes that fits.
fn packed(mut files: BTreeMap<String, Vec<u8>>, to: &Path) {
    files.remove("hashes.txt");
    let mut archive = ArchiveWriter::new(std::fs::File::create(to).unwrap());
    files.iter().for_each(|(name, bytes)| archive.add(name, bytes).unwrap());
    let hashes: String =
        archive.members().iter().map(|one| format!("{}  {}\n", one.sha256, one.name)).collect();
    archive.add("hashes.txt", hashes.as_bytes()).unwrap();
    archive.finish_as_it_is().unwrap();
}

fn with_record(files: &BTreeMap<String, Vec<u8>>, to: &Path, change: impl Fn(&mut Value)) {
    let mut files = files.clone();
    let mut record: Value = serde_json::from_slice(&files["record.json"]).unwrap();
    change(&mut record);
    files.insert("record.json".to_owned(), serde_json::to_vec(&record).unwrap());
    packed(files, to);
}

/// HOLT's records as a file that lies open, and the practice that made it.
fn holt() -> (Practice, PathBuf, BTreeMap<String, Vec<u8>>) {
    let from = Practice::sample();
    let client = from.client("HOLT-12");
    let file = exported(&from, &client, "holt.zip", json!({}));
    let files = unpacked(&file);
    (from, file, files)
}

#[test]
fn what_is_not_whole_is_refused_with_its_reason_and_nothing_is_kept() {
    let (from, file, files) = holt();
    let to = Practice::open();
    let stick = from.stick();
    let whole = chosen(&to, &file).unwrap();
    let bytes = std::fs::read(&file).unwrap();
    let bad = stick.join("bad.zip");
    let refused = ["earlier_damaged", "earlier_foreign", "earlier_too_large"];
    for part in 0..40 {
        let at = bytes.len() * part / 40;
        std::fs::write(&bad, &bytes[..at]).unwrap();
        let cut = chosen(&to, &bad).unwrap_err();
        assert!(refused.contains(&cut.as_str()), "cut at {at}: {cut}");
        let mut changed = bytes.clone();
        changed[at] ^= 0x20;
        std::fs::write(&bad, &changed).unwrap();
        match chosen(&to, &bad) {
            Err(code) => assert!(refused.contains(&code.as_str()), "changed at {at}: {code}"),
            // A byte of the ZIP that says nothing about any file, such as an hour.
            Ok(view) => assert_eq!(view, whole, "changed at {at}"),
        }
    }
    let refused = |change: &dyn Fn(&mut Value)| {
        with_record(&files, &bad, change);
        chosen(&to, &bad).unwrap_err()
    };
    assert_eq!(refused(&|record| record["format_version"] = json!(2)), "earlier_newer");
    assert_eq!(refused(&|record| record["format"] = json!("another")), "earlier_foreign");
    assert_eq!(
        refused(&|record| record["client"] = record["records"][1]["id"].clone()),
        "earlier_damaged"
    );
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let mut nested = files.clone();
    nested.insert("record.json".to_owned(), deep.into_bytes());
    packed(nested, &bad);
    assert_eq!(chosen(&to, &bad).unwrap_err(), "earlier_foreign");
    let mut stranger = files.clone();
    stranger.insert("more.txt".to_owned(), b"more".to_vec());
    let hashes = stranger["hashes.txt"].clone();
    let mut archive = ArchiveWriter::new(std::fs::File::create(&bad).unwrap());
    stranger.iter().for_each(|(name, bytes)| archive.add(name, bytes).unwrap());
    archive.finish_as_it_is().unwrap();
    assert!(!String::from_utf8(hashes).unwrap().contains("more.txt"));
    assert_eq!(chosen(&to, &bad).unwrap_err(), "earlier_damaged");
    std::fs::write(&bad, b"no copy at all").unwrap();
    assert_eq!(chosen(&to, &bad).unwrap_err(), "earlier_foreign");
    let client = from.client("HOLT-12");
    let theirs = json!({ "whom": "client", "goes_to": "client" });
    let theirs = exported(&from, &client, "theirs.zip", theirs);
    assert_eq!(chosen(&to, &theirs).unwrap_err(), "earlier_for_client");
    assert_eq!(to.must("clients", json!(null)), json!([]));
}

#[test]
fn a_folder_into_which_one_was_unpacked_is_read_and_held_against_its_hashes() {
    let (from, _, files) = holt();
    let folder = from.home.path().join("unpacked");
    for (name, bytes) in &files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let to = Practice::open();
    let view = chosen(&to, &folder).unwrap();
    assert_eq!(view["clients"][0]["code"], "HOLT-12");
    // A name that leads elsewhere is no file of the copy.
    std::fs::rename(folder.join("README.txt"), from.home.path().join("README.txt")).unwrap();
    #[cfg(unix)]
    {
        let elsewhere = from.home.path().join("README.txt");
        std::os::unix::fs::symlink(elsewhere, folder.join("README.txt")).unwrap();
        assert_eq!(chosen(&to, &folder).unwrap_err(), "earlier_damaged");
        std::fs::remove_file(folder.join("README.txt")).unwrap();
    }
    assert_eq!(chosen(&to, &folder).unwrap_err(), "earlier_damaged");
    assert_eq!(chosen(&to, &from.home.path().join("config")).unwrap_err(), "earlier_foreign");
}

#[test]
fn a_code_that_is_taken_needs_another_and_nothing_is_half_taken_in() {
    let (_from, file, files) = holt();
    let to = Practice::open();
    let other = to.add("HOLT-12, A quiet one");
    let view = chosen(&to, &file).unwrap();
    assert_eq!(view["clients"][0]["is_code_taken"], true);
    let problem = take(&to, everybody(&view)).unwrap_err();
    assert_eq!(
        (&problem["code"], &problem["problems"][0]["field"]),
        (&json!("fields"), &json!("code"))
    );
    assert_eq!(to.must("clients", json!(null)).as_array().unwrap().len(), 1);
    let client = view["clients"][0]["client"].clone();
    let named = json!([{ "client": client, "code": "HOLT-13" }]);
    let report = take(&to, named.clone()).unwrap();
    assert_eq!(report["clients"], 1);
    assert_eq!(json!(to.client("HOLT-13")), client);
    assert_eq!(json!(to.client("HOLT-12")), json!(other));
    // What went on here since is not written over, and what is different is named.
    let unlike = file.with_file_name("unlike.zip");
    with_record(&files, &unlike, |record| {
        record["records"][0]["revisions"][0]["body"]["cue"] = json!("Somebody else");
        let kind = record["records"].as_array().unwrap().len() - 1;
        record["records"][kind]["kind"] = json!("a_kind_of_tomorrow");
    });
    let view = chosen(&to, &unlike).unwrap();
    let one = &view["clients"][0];
    assert_eq!((&one["otherwise"][0]["kind"], &one["unknown"]), (&json!("client"), &json!(1)));
    assert_eq!((&one["is_code_taken"], &one["fresh"]), (&json!(false), &json!([])));
    let report = take(&to, named).unwrap();
    assert_eq!(
        (&report["records"], &report["otherwise"][0]["kind"]),
        (&json!(0), &json!("client"))
    );
    assert_eq!(json!(to.client("HOLT-13")), client);
}

#[test]
fn a_lock_forgets_what_was_looked_at() {
    let (_from, file, _) = holt();
    let to = Practice::open();
    let view = chosen(&to, &file).unwrap();
    lock(&to);
    assert_eq!(take(&to, everybody(&view)).unwrap_err()["code"], "vault_locked");
    to.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(take(&to, everybody(&view)).unwrap_err()["code"], "earlier_gone");
    assert_eq!(to.must("clients", json!(null)), json!([]));
}
