//! One client's records as a file: whole, covered, sealed, and never half there.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

#[expect(dead_code, reason = "shared with other tests, which use the rest of it")]
mod support;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use holdfast_backup::container::{self, Archive, Limits};
use holdfast_backup::export::{
    Bundle, CoverLook, Everything, ExportError, ExportFor, ExportOrder, Offer, gather, write,
    write_on,
};
use holdfast_backup::storage::Disk;
use holdfast_backup::{BackUpError, Flow, Progress};
use holdfast_printing::Press;
use holdfast_records::check_in::{CheckIn, CheckInState, Rater};
use holdfast_records::client::Client;
use holdfast_records::data_request::{DataRequest, DataRequestState};
use holdfast_records::note::{AllianceNote, NoteState, PrivateNote};
use holdfast_records::practice::Practice;
use holdfast_records::scan::{Media, Scan, ScanState};
use holdfast_records::supervision::{SupervisionItem, SupervisionItemState};
use holdfast_records::support::SupportPerson;
use holdfast_records::{Act, Kind, Record, RecordClass, RecordId};
use holdfast_vault::{KdfCost, Passphrase, Query, Vault, VaultError, sample};
use serde_json::Value;
use sha2::{Digest, Sha256};
use support::{Failing, files_in, now, on, passphrase};
use tempfile::TempDir;

const CANARY: &str = "Zinnober kept apart 4711";
const COVERED: &str = "Petra may be called.";

/// The sample practice, with a private note that can be told from everything else.
fn practice(home: &TempDir) -> (Vault, RecordId) {
    let dir = home.path().join("vault");
    let mut vault = Vault::create(&dir, &passphrase(), KdfCost::LEAST, true, now()).unwrap();
    sample::make_sample(&mut vault, None, now().day(), now()).unwrap();
    let clients = vault.read().list::<Client>(&Query::new()).unwrap();
    let wren = clients.into_iter().find(|one| one.body.code.as_str() == "WREN-07").unwrap().id;
    let private = PrivateNote { about_on: now().day(), text: CANARY.into() };
    vault
        .change(now(), Act::KeepPrivateNote, |tx| {
            let id = tx.new_id();
            tx.insert(id, Some(&wren), NoteState::Draft, &private, &[]).map(drop)
        })
        .unwrap();
    (vault, wren)
}

fn order(client: &RecordId, whom: ExportFor, with_private: bool) -> ExportOrder {
    ExportOrder { client: client.clone(), whom, with_private, request: None, papers: Vec::new() }
}

fn gathered(vault: &Vault, order: &ExportOrder) -> Result<Bundle, ExportError> {
    let mut press = Press::new().unwrap();
    gather(&vault.read(), &mut press, order, (true, now()), &mut on)
}

/// Makes a copy that lies open and gives its files.
fn made(vault: &Vault, order: &ExportOrder, home: &TempDir) -> BTreeMap<String, Vec<u8>> {
    let file = home.path().join("Records.zip");
    let bundle = gathered(vault, order).unwrap();
    let mut files = |sha256: &str| vault.file_bytes(sha256);
    write(&bundle, &mut files, None, &file, &mut on).unwrap().name().unwrap();
    let bytes = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    unpacked(bytes)
}

fn unpacked(bytes: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut archive = Archive::open(Cursor::new(bytes), Limits::default()).unwrap();
    let names: Vec<String> = archive.sizes().keys().cloned().collect();
    names.into_iter().map(|name| (name.clone(), archive.take(&name, 1 << 30).unwrap())).collect()
}

/// Every word of a copy: what its files hold, and the text of its PDF, which is packed.
fn words(files: &BTreeMap<String, Vec<u8>>) -> String {
    let texts = files.iter().filter(|(name, _)| !name.ends_with(".pdf"));
    texts.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect()
}

fn json(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Value {
    serde_json::from_slice(&files[name]).unwrap()
}

#[test]
fn everything_is_in_a_whole_copy_and_can_be_compared_record_by_record() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let files = made(&vault, &order(&wren, ExportFor::Keeping, true), &home);
    let record = json(&files, "record.json");
    let mut all = vault.read().whole(&wren).unwrap();
    // What the therapist keeps of themselves is in no export.
    all.retain(|one| one.record_class != RecordClass::Reflection.token());
    let found = record["records"].as_array().unwrap();
    let mut to_own = 0;
    for one in &all {
        let told = found.iter().find(|told| told["id"] == one.id.as_str()).unwrap();
        assert_eq!(
            (&told["kind"], &told["state"]),
            (&one.kind.token().into(), &one.state.clone().into())
        );
        let revisions = told["revisions"].as_array().unwrap();
        assert_eq!(revisions.len(), one.revisions.len());
        for (told, kept) in revisions.iter().zip(&one.revisions) {
            assert_eq!((&told["body"], &told["rev"]), (&kept.body, &kept.rev.into()));
        }
        for link in &one.links {
            // Own reactions and meetings in supervision are in no client's record, and neither is a tie to one.
            let to = vault.read().kind_of(&link.to).unwrap();
            if matches!(to, Some(Kind::OwnReaction | Kind::SupervisionEntry)) {
                to_own += 1;
                continue;
            }
            assert!(
                found.iter().any(|other| other["id"] == link.to.as_str()),
                "{} leads nowhere by {:?}",
                one.kind.token(),
                link.role
            );
        }
    }
    assert_eq!(record["links_left_out"], to_own);
    let kinds: Vec<&str> = found.iter().filter_map(|one| one["kind"].as_str()).collect();
    for kind in all.iter().map(|one| one.kind) {
        assert!(kinds.contains(&kind.token()));
    }
    assert!(all.iter().any(|one| one.kind == Kind::Hypothesis));
    assert!(words(&files).contains(CANARY));
}

#[test]
fn what_is_kept_apart_is_in_no_byte_unless_it_was_asked_for() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let ideas =
        vault.read().list::<holdfast_records::hypothesis::Hypothesis>(&Query::new()).unwrap();
    let idea = ideas[0].body.statement.as_str();
    for whom in [ExportFor::Client, ExportFor::Keeping] {
        let without = words(&made(&vault, &order(&wren, whom, false), &home));
        assert!(!without.contains(CANARY) && !without.contains(idea), "{whom:?}");
        let with = words(&made(&vault, &order(&wren, whom, true), &home));
        assert!(with.contains(CANARY) && with.contains(idea), "{whom:?}");
    }
}

#[test]
fn what_a_client_is_given_has_no_token_of_the_program_and_no_cue() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let files = made(&vault, &order(&wren, ExportFor::Client, true), &home);
    let mut said = String::new();
    for (name, bytes) in files.iter().filter(|(name, _)| !name.ends_with(".pdf")) {
        if name != "record.schema.json" && name != "hashes.txt" {
            said.push_str(&String::from_utf8_lossy(bytes));
        }
    }
    for token in
        ["leans_", "anxiety_dim", "w_appease", "some_support", "with_therapist", "quince mug"]
    {
        assert!(!said.contains(token), "{token}");
    }
    for colour in [" red", "amber", " green"] {
        assert!(!said.contains(&format!("\"{}\"", colour.trim())), "{colour}");
    }
    assert!(
        said.contains("seems to feel safer") || said.contains("seem"),
        "the idea is a sentence"
    );
    let told = json(&files, "record.json");
    assert_eq!(told["made_for"], "client");
    assert!(told["records"].as_array().unwrap().iter().all(|one| one.get("id").is_none()));
}

#[test]
fn a_copy_that_goes_home_names_no_therapist_no_practice_and_no_code_and_a_whole_one_does() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let kept = vault.read().list::<Practice>(&Query::new()).unwrap().remove(0).body;
    let codes = vault.read().list::<Client>(&Query::new()).unwrap();
    let mut never: Vec<String> =
        codes.iter().map(|client| client.body.code.as_str().to_owned()).collect();
    never.extend([&kept.therapist, &kept.name].map(|name| name.as_str().to_owned()));
    let home_copy = made(&vault, &order(&wren, ExportFor::Client, true), &home);
    for file in ["record.json", "index.html", "README.txt"] {
        let text = String::from_utf8_lossy(&home_copy[file]).into_owned();
        for name in &never {
            assert!(!text.contains(name), "{name} stands in {file}");
        }
    }
    let told = json(&home_copy, "record.json");
    assert_eq!((&told["format_version"], told.get("practice")), (&2.into(), None));
    let whole = json(&made(&vault, &order(&wren, ExportFor::Keeping, true), &home), "record.json");
    assert_eq!(whole["format_version"], 1, "what another vault takes in stays as it was");
    assert_eq!(whole["therapist"], kept.therapist.as_str());
}

/// Puts the request of the sample on a copy for the client.
fn asked(vault: &Vault, wren: &RecordId) -> ExportOrder {
    let request = vault.read().list::<DataRequest>(&Query::new().client(wren)).unwrap().remove(0);
    ExportOrder { request: Some(request.id), ..order(wren, ExportFor::Client, false) }
}

#[test]
fn covered_words_are_in_no_part_of_what_is_given_and_the_record_is_as_it_was() {
    let home = TempDir::new().unwrap();
    let (mut vault, wren) = practice(&home);
    // The same words in no other record: those stand uncovered, and are offered.
    let bare = words(&made(&vault, &order(&wren, ExportFor::Client, false), &home));
    assert!(bare.contains(COVERED));
    cover_everywhere(&mut vault, &wren);
    let before = vault.read().whole(&wren).unwrap();
    let given = made(&vault, &asked(&vault, &wren), &home);
    let said = words(&given);
    assert!(!said.contains(COVERED) && said.contains("[covered: about another person]"));
    for name in ["index.html", "record.json"] {
        let text = String::from_utf8_lossy(&given[name]);
        assert!(text.contains("[covered: about another person]"), "{name}");
    }
    assert!(given.contains_key("record.pdf"));
    assert_eq!(vault.read().whole(&wren).unwrap(), before);
    let whole = ExportOrder { whom: ExportFor::Keeping, ..asked(&vault, &wren) };
    assert!(
        words(&made(&vault, &whole, &home)).contains(COVERED),
        "only a copy to give is covered"
    );
}

/// The covers of the sample's request, and what else could be covered with them on it or without.
fn looked(vault: &Vault, wren: &RecordId, with_covers: bool) -> (Vec<CoverLook>, Vec<Offer>) {
    let reader = vault.read();
    let request = reader.list::<DataRequest>(&Query::new().client(wren)).unwrap().remove(0);
    let everything = Everything::of(&reader, wren).unwrap();
    let covers = if with_covers { everything.covers(&request) } else { Vec::new() };
    let offers = everything.offers(&covers);
    (covers, offers)
}

/// Covers the words wherever they are offered.
fn cover_everywhere(vault: &mut Vault, wren: &RecordId) {
    let more: Vec<RecordId> = looked(vault, wren, true)
        .1
        .iter()
        .filter(|offer| offer.line.contains(COVERED))
        .map(|offer| offer.record.clone())
        .collect();
    vault
        .change(now(), Act::KeepDataRequest, |tx| {
            let request = tx.list::<DataRequest>(&Query::new().client(wren))?.remove(0);
            let mut body = request.body.clone();
            let mut links = Vec::new();
            for record in more {
                let part = body.next_part();
                body.covers.push(holdfast_records::data_request::RequestCover {
                    part: part.clone(),
                    words: COVERED.into(),
                    why: holdfast_records::data_request::CoverWhy::ThirdPerson,
                });
                links.push(holdfast_records::Link {
                    from_part: Some(part),
                    ..holdfast_records::Link::whole(holdfast_records::Role::About, record)
                });
            }
            tx.revise(&request.id, request.rev, &body)?;
            links.iter().try_for_each(|link| tx.link(&request.id, link))
        })
        .unwrap_or_else(|error: VaultError| panic!("{error}"));
}

/// Covers words of a record for the request of the sample.
fn cover_words(vault: &mut Vault, wren: &RecordId, record: &RecordId, words: &str) {
    vault
        .change(now(), Act::KeepDataRequest, |tx| {
            let request = tx.list::<DataRequest>(&Query::new().client(wren))?.remove(0);
            let mut body = request.body.clone();
            let part = body.next_part();
            body.covers.push(holdfast_records::data_request::RequestCover {
                part: part.clone(),
                words: words.into(),
                why: holdfast_records::data_request::CoverWhy::ThirdPerson,
            });
            tx.revise(&request.id, request.rev, &body)?;
            let link = holdfast_records::Link::whole(holdfast_records::Role::About, record.clone());
            tx.link(&request.id, &holdfast_records::Link { from_part: Some(part), ..link })
        })
        .unwrap_or_else(|error: VaultError| panic!("{error}"));
}

/// Keeps a record of a client.
fn kept<R: Record>(vault: &mut Vault, client: &RecordId, state: R::State, body: &R) -> RecordId {
    let kept = vault.change(now(), Act::MakeSample, |tx| {
        let id = tx.new_id();
        tx.insert(id.clone(), Some(client), state, body, &[]).map(|_| id)
    });
    kept.unwrap_or_else(|error: VaultError| panic!("{error}"))
}

#[test]
fn the_therapists_own_numbers_are_in_no_copy_for_the_client() {
    let home = TempDir::new().unwrap();
    let (mut vault, wren) = practice(&home);
    let mine = CheckIn {
        rater: Rater::Therapist,
        open_line: Some("Sepia 5521, as I saw it".into()),
        ..vault.read().list::<CheckIn>(&Query::new().client(&wren)).unwrap().remove(0).body
    };
    kept(&mut vault, &wren, CheckInState::Kept, &mine);
    let whole = words(&made(&vault, &order(&wren, ExportFor::Keeping, false), &home));
    assert!(whole.contains("Sepia 5521"));
    let files = made(&vault, &order(&wren, ExportFor::Client, true), &home);
    let said = words(&files);
    for mine in ["Sepia 5521", "Answer to a pacing check", "Attunement", "Dose: Trauma minutes"] {
        assert!(!said.contains(mine), "{mine}");
    }
    assert!(said.contains("Check in"), "those of the client are there");
    assert!(!files.keys().any(|name| name.starts_with("lists/")));
}

#[test]
fn no_page_has_name_and_code_together() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let client = vault.read().load::<Client>(&wren).unwrap().body;
    let (code, name) = (client.code.as_str(), client.chosen_name.as_ref().unwrap().as_str());
    let entry = |files: &BTreeMap<String, Vec<u8>>| -> String {
        let page = String::from_utf8_lossy(&files["index.html"]).into_owned();
        page.split("<article").nth(1).unwrap().to_owned()
    };
    let theirs = entry(&made(&vault, &order(&wren, ExportFor::Client, false), &home));
    assert!(theirs.contains(name) && !theirs.contains(code));
    let whole = made(&vault, &order(&wren, ExportFor::Keeping, false), &home);
    assert!(entry(&whole).contains(code) && !entry(&whole).contains(name));
    let program = String::from_utf8_lossy(&whole["record.json"]).into_owned();
    assert!(program.contains(name) && program.contains(code), "another vault needs both");
}

#[test]
fn what_the_therapist_keeps_of_themselves_is_in_no_export() {
    let home = TempDir::new().unwrap();
    let (mut vault, wren) = practice(&home);
    let own = SupervisionItem {
        sentence: "Umbra 8840, for supervision".into(),
        ..vault.read().list::<SupervisionItem>(&Query::new()).unwrap().remove(0).body
    };
    kept(&mut vault, &wren, SupervisionItemState::Waiting, &own);
    for whom in [ExportFor::Client, ExportFor::Keeping] {
        let said = words(&made(&vault, &order(&wren, whom, true), &home));
        assert!(!said.contains("Umbra 8840"), "{whom:?}");
    }
}

#[test]
fn somebody_around_the_client_is_covered_everywhere_and_their_number_never_goes() {
    let home = TempDir::new().unwrap();
    let (mut vault, wren) = practice(&home);
    let petra = |vault: &Vault| {
        let people = vault.read().list::<SupportPerson>(&Query::new().client(&wren)).unwrap();
        people.into_iter().find(|one| one.body.name.as_str().starts_with("Petra")).unwrap()
    };
    let mut body = petra(&vault).body;
    body.contact = Some("01632 960771".into());
    let (id, rev) = (petra(&vault).id, petra(&vault).rev);
    vault
        .change(now(), Act::KeepPerson, |tx| tx.revise(&id, rev, &body).map(drop))
        .unwrap_or_else(|error: VaultError| panic!("{error}"));
    let bare = words(&made(&vault, &order(&wren, ExportFor::Client, true), &home));
    assert!(!bare.contains("01632 960771"));
    let name = body.name.as_str().to_owned();
    let offered = looked(&vault, &wren, true).1;
    let is_it = |offer: &&Offer| offer.record == id && offer.line == name;
    assert!(offered.iter().any(|offer| is_it(&offer)), "{offered:?}");
    assert!(bare.contains(&format!("the person: {name}")), "the sample ties somebody to her");
    cover_words(&mut vault, &wren, &id, &name);
    let said = words(&made(&vault, &asked(&vault, &wren), &home));
    assert!(!said.contains(&format!("the person: {name}")));
}

#[test]
fn with_covers_a_paper_that_nobody_can_read_here_goes_only_when_it_was_ticked() {
    let home = TempDir::new().unwrap();
    let (mut vault, wren) = practice(&home);
    let bytes = b"%PDF-1.7 a page with words that nobody can look through";
    let sha256 = container::hex(&Sha256::digest(bytes));
    let scan = Scan {
        added_on: now().day(),
        media: Media::Pdf,
        sha256: sha256.clone(),
        bytes: u32::try_from(bytes.len()).unwrap(),
        caption: None,
    };
    let id = vault
        .change(now(), Act::MakeSample, |tx| {
            tx.keep_file(bytes, "application/pdf")?;
            let id = tx.new_id();
            tx.insert(id.clone(), Some(&wren), ScanState::Kept, &scan, &[]).map(|_| id)
        })
        .unwrap_or_else(|error: VaultError| panic!("{error}"));
    let name = format!("files/{sha256}.pdf");
    let bare = made(&vault, &order(&wren, ExportFor::Client, false), &home);
    assert!(bare.contains_key(&name), "nothing is covered");
    let asked = asked(&vault, &wren);
    assert!(!made(&vault, &asked, &home).contains_key(&name));
    let everything = Everything::of(&vault.read(), &wren).unwrap();
    let papers = everything.papers(&vault.read(), asked.request.as_ref().unwrap()).unwrap();
    assert!(papers.iter().any(|paper| paper.record == id && paper.document.is_none()));
    let ticked = ExportOrder { papers: vec![id], ..asked };
    assert!(made(&vault, &ticked, &home).contains_key(&name));
}

#[test]
fn a_cover_that_fits_nothing_any_more_stops_the_copy() {
    let home = TempDir::new().unwrap();
    let (mut vault, wren) = practice(&home);
    vault
        .change(now(), Act::KeepDataRequest, |tx| {
            let request = tx.list::<DataRequest>(&Query::new().client(&wren))?.remove(0);
            let mut body = request.body.clone();
            body.covers[0].words = "Words that nobody wrote.".into();
            tx.revise(&request.id, request.rev, &body).map(drop)
        })
        .unwrap_or_else(|error: VaultError| panic!("{error}"));
    let order = asked(&vault, &wren);
    assert!(matches!(gathered(&vault, &order), Err(ExportError::CoversDoNotMatch)));
    assert!(!looked(&vault, &wren, true).0[0].fits);
}

#[test]
fn names_of_the_people_list_are_offered_with_their_line() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let (_, offers) = looked(&vault, &wren, false);
    let note = offers.iter().find(|offer| offer.line == COVERED).unwrap();
    assert_eq!((note.kind, note.found.as_str()), (Kind::AllianceNote, "Petra"));
    let (_, covered) = looked(&vault, &wren, true);
    let is_it = |offer: &&Offer| offer.record == note.record;
    let left: Vec<_> = covered.iter().filter(is_it).collect();
    assert!(left.iter().all(|offer| offer.line != COVERED), "what is covered is not offered again");
}

#[test]
fn an_addition_follows_its_note_and_an_error_says_so() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let files = made(&vault, &order(&wren, ExportFor::Client, false), &home);
    let record = json(&files, "record.json");
    let titles: Vec<&str> = record["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["title"].as_str().unwrap())
        .collect();
    assert!(titles[0].starts_with("About you"), "{}", titles[0]);
    let addition =
        titles.iter().position(|title| title.starts_with("Added to a finished note")).unwrap();
    assert!(titles[addition - 1].starts_with("Note, "), "{}", titles[addition - 1]);
    let html = String::from_utf8_lossy(&files["index.html"]);
    assert!(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"));
    let struck =
        record["records"].as_array().unwrap().iter().filter(|one| one["entered_in_error"] == true);
    let struck = struck.count();
    assert_eq!(html.matches("class=\"struck\"").count(), struck);
}

#[test]
fn every_hash_is_that_of_its_file_and_the_lists_are_there() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let files = made(&vault, &order(&wren, ExportFor::Keeping, false), &home);
    let hashes = String::from_utf8(files["hashes.txt"].clone()).unwrap();
    let mut listed = 0;
    for line in hashes.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        assert_eq!(container::hex(&Sha256::digest(&files[name])), sum, "{name}");
        listed += 1;
    }
    assert_eq!(listed, files.len() - 1);
    for name in ["README.txt", "index.html", "record.pdf", "record.json", "record.schema.json"] {
        assert!(files.contains_key(name), "{name}");
    }
    for list in ["sessions", "goals", "check-ins", "contacts", "answers", "measures"] {
        let text = String::from_utf8(files[&format!("lists/{list}.csv")].clone()).unwrap();
        assert!(text.starts_with('\u{feff}') && text.lines().count() > 1, "{list}");
    }
    assert!(files["record.pdf"].starts_with(b"%PDF"));
}

#[test]
fn the_json_keeps_to_its_schema() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    for whom in [ExportFor::Client, ExportFor::Keeping] {
        let files = made(&vault, &order(&wren, whom, true), &home);
        let (schema, record) = (json(&files, "record.schema.json"), json(&files, "record.json"));
        fits(&schema, &schema, &record, "").unwrap();
        let mut other = record.clone();
        other["from_the_future"] = true.into();
        assert!(fits(&schema, &schema, &other, "").is_err());
        let mut other = record;
        other["records"][0].as_object_mut().unwrap().remove("lines");
        other["records"][0].as_object_mut().unwrap().remove("revisions");
        assert!(fits(&schema, &schema, &other, "").is_err());
    }
}

/// Copies of every format that was ever written: every later build says the same of its shape.
#[test]
fn a_copy_of_every_format_still_keeps_to_its_schema() {
    for name in ["keeping.v1", "client.v1", "client.v2"] {
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden-export");
        let read = |file: String| -> Value {
            serde_json::from_slice(&std::fs::read(golden.join(file)).unwrap()).unwrap()
        };
        let record = read(format!("record.{name}.json"));
        let schema = std::fs::read(
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/export/schema/{name}.json")),
        );
        let schema: Value = serde_json::from_slice(&schema.unwrap()).unwrap();
        fits(&schema, &schema, &record, "").unwrap();
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden-export");
    let record: Value =
        serde_json::from_slice(&std::fs::read(golden.join("record.keeping.v1.json")).unwrap())
            .unwrap();
    for one in record["records"].as_array().unwrap() {
        let kind = Kind::from_token(one["kind"].as_str().unwrap()).unwrap();
        assert!(matches!(kind, Kind::Client | Kind::AllianceNote | Kind::DataRequest));
        for revision in one["revisions"].as_array().unwrap() {
            let version = u32::try_from(revision["body_version"].as_u64().unwrap()).unwrap();
            let body = revision["body"].clone();
            let is_read = match one["kind"].as_str().unwrap() {
                "client" => Client::from_body(version, body).is_ok(),
                "alliance_note" => AllianceNote::from_body(version, body).is_ok(),
                _ => DataRequest::from_body(version, body).is_ok(),
            };
            assert!(is_read, "{}", one["kind"]);
        }
    }
}

/// Writes the copies of today's formats that the test above reads. Done once: `HOLDFAST_WRITE_EXPORT=1`.
#[test]
fn a_small_copy_is_written_where_it_is_asked_for() {
    let home = TempDir::new().unwrap();
    let vault = support::vault(&home.path().join("vault"));
    let client = vault.read().list::<Client>(&Query::new()).unwrap().remove(0).id;
    for (whom, name) in [(ExportFor::Client, "client.v2"), (ExportFor::Keeping, "keeping.v1")] {
        let files = made(&vault, &order(&client, whom, false), &home);
        let kinds = json(&files, "record.json")["records"].as_array().unwrap().len();
        assert_eq!(kinds, 2, "the client and a note");
        if std::env::var_os("HOLDFAST_WRITE_EXPORT").is_some() {
            let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden-export");
            std::fs::create_dir_all(&golden).unwrap();
            std::fs::write(golden.join(format!("record.{name}.json")), &files["record.json"])
                .unwrap();
        }
    }
}

/// Holds a value against a schema, as far as ours go.
#[expect(clippy::too_many_lines, reason = "one arm for each word of the schema")]
fn fits(root: &Value, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return fits(root, root.pointer(name.trim_start_matches('#')).unwrap(), value, at);
    }
    if let Some(all) = schema.get("anyOf").and_then(Value::as_array) {
        return if all.iter().any(|one| fits(root, one, value, at).is_ok()) {
            Ok(())
        } else {
            Err(at.into())
        };
    }
    if schema.get("const").is_some_and(|wanted| wanted != value) {
        return Err(format!("{at}: not the constant"));
    }
    if schema.get("enum").and_then(Value::as_array).is_some_and(|all| !all.contains(value)) {
        return Err(format!("{at}: not of the list"));
    }
    let types: Vec<&str> = match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let is = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if !types.is_empty() && !types.contains(&is) {
        return Err(format!("{at}: is {is}"));
    }
    if let Some(pattern) =
        schema.get("pattern").and_then(Value::as_str).filter(|_| value.is_string())
    {
        let text = value.as_str().unwrap();
        let length = if pattern.contains("{64}") { 64 } else { 10 };
        let is_mark = |mark: char| mark.is_ascii_hexdigit() || mark == '-';
        if text.len() != length || !text.chars().all(is_mark) {
            return Err(format!("{at}: not of the form"));
        }
    }
    if let (Some(items), Some(all)) = (schema.get("items"), value.as_array()) {
        for (number, item) in all.iter().enumerate() {
            fits(root, items, item, &format!("{at}/{number}"))?;
        }
    }
    let Some(fields) = value.as_object() else { return Ok(()) };
    for wanted in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
        if !fields.contains_key(wanted.as_str().unwrap()) {
            return Err(format!("{at}: lacks {wanted}"));
        }
    }
    let known = schema.get("properties").and_then(Value::as_object);
    for (name, field) in fields {
        match known.and_then(|known| known.get(name)) {
            Some(schema) => fits(root, schema, field, &format!("{at}/{name}"))?,
            None if schema.get("additionalProperties") == Some(&Value::Bool(false)) => {
                return Err(format!("{at}: {name} is not known"));
            }
            None => {}
        }
    }
    Ok(())
}

#[test]
fn a_sealed_copy_opens_with_its_passphrase_alone_and_also_by_a_stranger() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let bundle = gathered(&vault, &order(&wren, ExportFor::Client, false)).unwrap();
    let file = home.path().join("Records 2026-11-22.age");
    let phrase = Passphrase::new("cafe\u{301} quince by the tide").unwrap();
    let mut files = |sha256: &str| vault.file_bytes(sha256);
    write(&bundle, &mut files, Some(&phrase), &file, &mut on).unwrap().name().unwrap();
    let bytes = std::fs::read(&file).unwrap();
    let head = String::from_utf8_lossy(&bytes[..80]).into_owned();
    assert!(
        head.starts_with("age-encryption.org/v1\n-> scrypt ") && head.contains(" 18\n"),
        "{head}"
    );
    assert!(!String::from_utf8_lossy(&bytes).contains("index.html"));
    assert!(container::unseal(Cursor::new(&bytes), "another").is_err());
    assert_eq!(files_in(home.path()), ["Records 2026-11-22.age", "vault"]);
    by_a_stranger(&file, "caf\u{e9} quince by the tide", home.path());
}

/// Opens it with programs that anybody can install, where they are there.
#[expect(clippy::print_stdout, reason = "what is not tried is said aloud")]
fn by_a_stranger(file: &Path, phrase: &str, home: &Path) {
    let is_there = |program: &&str| {
        std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
    };
    if !["age", "script", "unzip"].iter().all(is_there) {
        println!("SKIPPED: no age, script or unzip here");
        return;
    }
    let zip: PathBuf = home.join("opened.zip");
    let typed = format!("age -d -o '{}' '{}'", zip.display(), file.display());
    let mut script = Command::new("script")
        .args(["-qec", &typed, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    // A terminal drops what is typed before the program asks.
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let mut keys = script.stdin.take().unwrap();
    std::io::Write::write_all(&mut keys, format!("{phrase}\n").as_bytes()).unwrap();
    assert!(script.wait().unwrap().success());
    drop(keys);
    let unzipped = Command::new("unzip").arg("-tqq").arg(&zip).status().unwrap();
    assert!(unzipped.success());
    assert!(unpacked(std::fs::read(&zip).unwrap()).contains_key("index.html"));
}

#[test]
fn stopped_at_any_moment_it_leaves_no_file() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let bundle = gathered(&vault, &order(&wren, ExportFor::Client, false)).unwrap();
    let folder = home.path().join("stick");
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("Records.zip");
    for stop_at in 0.. {
        let mut told = 0;
        let mut tell = |so_far: Progress| {
            told += 1;
            if told > stop_at && so_far.may_cancel { Flow::Cancel } else { Flow::Continue }
        };
        let mut files = |sha256: &str| vault.file_bytes(sha256);
        let made = write(&bundle, &mut files, None, &file, &mut tell);
        if let Ok(mut made) = made {
            made.name().unwrap();
            break;
        }
        assert_eq!(made.unwrap_err(), ExportError::File(BackUpError::Cancelled));
        assert_eq!(files_in(&folder), Vec::<String>::new(), "stopped at {stop_at}");
    }
    assert_eq!(files_in(&folder), ["Records.zip"]);
    let mut files = |sha256: &str| vault.file_bytes(sha256);
    let again = write(&bundle, &mut files, None, &file, &mut on);
    assert_eq!(again.unwrap_err(), ExportError::File(BackUpError::NameTaken));
}

#[test]
fn a_disk_that_goes_wrong_leaves_nothing_under_the_name() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let bundle = gathered(&vault, &order(&wren, ExportFor::Client, false)).unwrap();
    for call in 1..60 {
        for (stays_gone, error) in [(false, 28), (true, 5)] {
            let folder = home.path().join(format!("stick-{call}-{error}"));
            std::fs::create_dir(&folder).unwrap();
            let file = folder.join("Records.zip");
            let disk = Failing::at(call, stays_gone, error);
            let mut files = |sha256: &str| vault.file_bytes(sha256);
            let made = write_on(disk, &bundle, &mut files, None, &file, &mut on);
            let named = made.and_then(|mut made| made.name());
            if named.is_err() {
                assert!(disk.went_wrong());
                // The name may be there where only making it last went wrong; then the file behind it is whole.
                if file.exists() {
                    assert!(unpacked(std::fs::read(&file).unwrap()).contains_key("hashes.txt"));
                }
            }
            if !stays_gone && named.is_err() && !file.exists() {
                assert_eq!(files_in(&folder), Vec::<String>::new(), "call {call}");
            }
        }
    }
}

#[test]
fn what_was_not_named_is_taken_back() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let bundle = gathered(&vault, &order(&wren, ExportFor::Client, false)).unwrap();
    let folder = home.path().join("stick");
    std::fs::create_dir(&folder).unwrap();
    let mut files = |sha256: &str| vault.file_bytes(sha256);
    let made = write_on(Disk, &bundle, &mut files, None, &folder.join("Records.zip"), &mut on);
    assert_eq!(files_in(&folder), ["Records.zip.part"]);
    drop(made.unwrap());
    assert_eq!(files_in(&folder), Vec::<String>::new());
    let made = write_on(Disk, &bundle, &mut files, None, &folder.join("Records.zip"), &mut on);
    let mut made = made.unwrap();
    made.name().unwrap();
    made.take_back();
    assert_eq!(files_in(&folder), Vec::<String>::new());
}

#[test]
fn a_request_of_another_client_covers_nothing_here() {
    let home = TempDir::new().unwrap();
    let (vault, wren) = practice(&home);
    let clients = vault.read().list::<Client>(&Query::new()).unwrap();
    let other = clients.into_iter().find(|one| one.id != wren).unwrap().id;
    let order = ExportOrder { client: other, ..asked(&vault, &wren) };
    assert!(gathered(&vault, &order).is_err());
    let states = vault.read().list::<DataRequest>(&Query::new()).unwrap();
    assert_eq!(states[0].state, DataRequestState::InReview);
}
