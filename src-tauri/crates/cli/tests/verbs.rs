//! Every request of the command line, and every exit code, through the program itself.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use holdfast_records::Moment;
use holdfast_vault::sample::make_sample;
use holdfast_vault::{KdfCost, Passphrase, Secret, Vault};
use serde_json::Value;
use tempfile::TempDir;

/// When the sample practice that all tests share was made: 18 November 2026.
const NOW: Moment = Moment { at: 1_795_000_000_000, offset: 0 };
const PASSPHRASE: &str = "quince mug \u{e9}clair by the window";

struct Ran {
    exit: i32,
    json: Value,
    said: String,
}

fn run(arguments: &[&str], typed: &str) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_holdfast-cli"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A request that needs no secret ends without reading one.
    let _unread = child.stdin.take().unwrap().write_all(typed.as_bytes());
    let ended = child.wait_with_output().unwrap();
    let out = String::from_utf8(ended.stdout).unwrap();
    let said = format!("{out}{}", String::from_utf8(ended.stderr).unwrap());
    Ran {
        exit: ended.status.code().unwrap(),
        json: serde_json::from_str(&out).unwrap_or_default(),
        said,
    }
}

fn ask(arguments: &[&str]) -> Ran {
    run(&[arguments, &["--json"]].concat(), &format!("{PASSPHRASE}\n"))
}

fn done(ran: Ran) -> Value {
    assert_eq!(ran.exit, 0, "{}", ran.said);
    assert!(ran.json.is_object(), "{}", ran.said);
    ran.json
}

fn refused(ran: Ran, exit: i32, problem: &str) {
    assert_eq!((ran.exit, ran.json["problem"].as_str()), (exit, Some(problem)), "{}", ran.said);
}

struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(TempDir::new().unwrap());
        fs::create_dir(desk.path("stick")).unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// Puts the sample practice there and gives its recovery words.
    fn sample(&self) -> String {
        copy_files(&sample().at.join("vault"), &self.path("vault"));
        sample().words.clone()
    }

    /// Puts a copy of the sample practice on the stick.
    fn copy(&self) -> String {
        copy_files(&sample().at.join("stick/Holdfast"), &self.path("stick/Holdfast"));
        let listed = done(run(&["backup", "list", &self.text("stick"), "--json"], ""));
        listed["copies"][0]["file"].as_str().unwrap().to_owned()
    }
}

/// A sample practice and a copy of it, made once for all tests; its passphrase costs the least there is.
struct Sample {
    at: PathBuf,
    words: String,
}

fn sample() -> &'static Sample {
    static MADE: OnceLock<Sample> = OnceLock::new();
    MADE.get_or_init(|| {
        // Always the same place, so that no run leaves more behind than the one before.
        let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli-sample");
        let _was_there = fs::remove_dir_all(&at);
        fs::create_dir_all(at.join("stick")).unwrap();
        let passphrase = Passphrase::new(PASSPHRASE).unwrap();
        let dir = at.join("vault");
        let mut vault = Vault::create(&dir, &passphrase, KdfCost::LEAST, true, NOW).unwrap();
        make_sample(&mut vault, None, NOW.day(), NOW).unwrap();
        let words = vault.recovery_words().unwrap();
        vault.keep_recovery_words(&words, NOW).unwrap();
        vault.lock(NOW).unwrap();
        // The vault itself stays one that was never copied.
        let (copied, stick) = (at.join("copied"), at.join("stick"));
        copy_files(&dir, &copied);
        let [copied, stick] = [&copied, &stick].map(|path| path.to_str().unwrap());
        done(ask(&["backup", "create", copied, "--to", stick]));
        Sample { at, words: words.phrase().to_owned() }
    })
}

fn copy_files(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

fn flip(file: &Path, at: usize) {
    let mut bytes = fs::read(file).unwrap();
    bytes[at] ^= 1;
    fs::write(file, bytes).unwrap();
}

#[test]
fn a_vault_is_made_checked_and_described() {
    let desk = Desk::new();
    let vault = desk.text("vault");
    let made = done(ask(&["vault", "create", &vault]));
    let words = made["recovery_words"].as_str().unwrap();
    assert_eq!(words.split(' ').count(), 12);
    let facts = done(run(&["vault", "info", &vault, "--json"], ""));
    assert_eq!(facts["short_id"], made["short_id"]);
    assert_eq!((&facts["seal"], &facts["has_recovery_words"]), (&"clean".into(), &true.into()));
    assert_eq!(done(ask(&["vault", "check", &vault]))["audit_whole"], true);
    let by_words = run(
        &["vault", "check", &vault, "--recovery", "--json"],
        &format!("{}\n", words.to_uppercase()),
    );
    assert_eq!(done(by_words)["condition"], "sound");
    refused(ask(&["vault", "create", &vault]), 1, "folder_not_empty");
}

#[test]
fn a_copy_is_made_listed_tested_and_brought_back() {
    let desk = Desk::new();
    let words = desk.sample();
    let made = done(ask(&["backup", "create", &desk.text("vault"), "--to", &desk.text("stick")]));
    assert_eq!((&made["key_file"], &made["counter"]), (&"renewed".into(), &1.into()));
    let file = made["file"].as_str().unwrap();
    let listed = done(run(&["backup", "list", &desk.text("stick"), "--json"], ""));
    assert_eq!(listed["copies"][0]["file"], made["file"]);
    let tested = done(ask(&["backup", "verify", file]));
    assert_eq!(tested["records"], made["records"]);
    assert_eq!(tested["is_demo"], true);
    let by_words = run(&["backup", "verify", file, "--recovery", "--json"], &format!("{words}\n"));
    assert_eq!(done(by_words)["counter"], 1);

    let back = done(ask(&["backup", "restore", file, "--to", &desk.text("back")]));
    assert_eq!(back["records"], made["records"]);
    assert_eq!(done(ask(&["vault", "check", &desk.text("back")]))["records"], made["records"]);
    refused(ask(&["backup", "restore", file, "--to", &desk.text("back")]), 1, "folder_not_empty");

    let to = desk.text("by-words");
    let restore = ["backup", "restore", file, "--to", to.as_str(), "--recovery", "--json"];
    refused(run(&restore, &format!("{words}\n")), 2, "new_passphrase_needed");
    refused(run(&restore, &format!("{words}\npasswordpassword\n")), 2, "passphrase_too_weak");
    assert!(!desk.path("by-words").exists());
    done(run(&restore, &format!("{words}\nwalnut harbour sixpence ladder\n")));
    done(run(&["vault", "check", &to, "--json"], "walnut harbour sixpence ladder\n"));
    refused(ask(&["vault", "check", &to]), 3, "wrong_passphrase");
}

#[test]
fn an_agreement_is_saved_once_and_never_over_a_file() {
    let desk = Desk::new();
    desk.sample();
    let (vault, to) = (desk.text("vault"), desk.text("agreement.pdf"));
    let print = [
        "print",
        "agreement",
        &vault,
        "--code",
        "wren-07",
        "--to",
        &to,
        "--size",
        "large",
        "--paper",
        "letter",
    ];
    let saved = done(ask(&print));
    assert!(saved["pages"].as_u64().unwrap() >= 1 && saved["is_recorded"] == true);
    assert!(fs::read(&to).unwrap().starts_with(b"%PDF"));
    refused(ask(&print), 1, "file_exists");
    let nobody =
        ["print", "agreement", &vault, "--code", "NOBODY-1", "--to", &desk.text("other.pdf")];
    refused(ask(&nobody), 1, "no_such_client");
    let nowhere =
        ["print", "agreement", &vault, "--code", "WREN-07", "--to", &desk.text("none/other.pdf")];
    refused(ask(&nowhere), 6, "stick_gone");
}

#[test]
fn a_vault_that_was_changed_outside_still_answers_and_each_answer_says_so() {
    let desk = Desk::new();
    desk.sample();
    // A log beside a vault that was sealed without one.
    fs::write(desk.path("vault/vault.db-wal"), [7; 5000]).unwrap();
    let vault = desk.text("vault");
    let found = done(ask(&["search", &vault, "wren"]));
    assert_eq!(found["condition"], "changed_outside");
    assert!(!found["hits"].as_array().unwrap().is_empty());
    let told = run(&["search", &vault, "wren"], &format!("{PASSPHRASE}\n"));
    assert!(told.said.contains("changed by something other than Holdfast"), "{}", told.said);
    assert_eq!(told.exit, 0);

    let to = desk.text("agreement.pdf");
    let print = ["print", "agreement", &vault, "--code", "WREN-07", "--to", &to];
    let saved = done(ask(&print));
    assert_eq!(saved["condition"], "changed_outside");
    assert_eq!(saved["is_recorded"], false);
    fs::remove_file(&to).unwrap();
    let told = run(&print, &format!("{PASSPHRASE}\n")).said;
    assert!(told.contains("changed by something other than Holdfast"), "{told}");
    assert!(told.contains("could not write down"), "{told}");
}

#[test]
fn a_sound_vault_is_said_to_be_sound() {
    let desk = Desk::new();
    desk.sample();
    assert_eq!(done(ask(&["search", &desk.text("vault"), "wren"]))["condition"], "sound");
}

#[test]
fn a_search_finds_a_client_by_code() {
    let desk = Desk::new();
    desk.sample();
    let found = done(ask(&["search", &desk.text("vault"), "wren"]));
    assert!(!found["hits"].as_array().unwrap().is_empty());
    let nothing = done(ask(&["search", &desk.text("vault"), "zzzzqqq"]));
    assert!(nothing["hits"].as_array().unwrap().is_empty());
}

#[test]
fn a_case_is_checked_without_a_vault_and_without_a_secret() {
    let desk = Desk::new();
    let case = serde_json::json!({
        "as_of": "2026-03-12", "plan": { "suds_end_limit": 3 },
        "sessions": [{ "date": "2026-03-05", "suds_end": 6 }], "context": { "safety_concern_open": false }
    });
    fs::write(desk.path("case.json"), case.to_string()).unwrap();
    let told = done(run(&["pacing", "check", &desk.text("case.json"), "--json"], ""));
    assert_eq!((told["level"].as_str(), told.as_object().unwrap().len()), (Some("amber"), 2));
    assert_eq!(told["findings"][0]["rule"], "P06");
    assert_eq!(
        told["findings"][0]["options"].as_array().unwrap().last().unwrap(),
        "leave as it is"
    );
    let for_people = run(&["pacing", "check", &desk.text("case.json")], "").said;
    assert!(for_people.starts_with("Worth a look.\nP06 (look)"), "{for_people}");
    fs::write(desk.path("typo.json"), r#"{ "as_of": "2026-03-12", "sesions": ["Ilse"] }"#).unwrap();
    let typo = run(&["pacing", "check", &desk.text("typo.json"), "--json"], "");
    assert!(!typo.said.contains("Ilse") && typo.json["line"] == 1, "{}", typo.said);
    refused(typo, 2, "case");
    refused(run(&["pacing", "check", &desk.text("none.json"), "--json"], ""), 1, "no_case");
}

#[test]
fn a_larger_sample_is_made_by_its_numbers() {
    let desk = Desk::new();
    let made = done(ask(&[
        "sample",
        &desk.text("vault"),
        "--clients",
        "3",
        "--years",
        "1",
        "--seed",
        "7",
    ]));
    assert!(made["records"]["client"].as_u64().unwrap() >= 7);
}

#[test]
fn what_is_not_understood_ends_with_two() {
    let desk = Desk::new();
    for line in [
        &["vault"][..],
        &["vault", "create"],
        &["burn", "everything"],
        &["vault", "check", "v", "--passphrase", "x"],
    ] {
        refused(ask(line), 2, "usage");
    }
    refused(run(&["vault", "create", &desk.text("v"), "--json"], ""), 2, "no_secret");
    refused(run(&["vault", "create", &desk.text("v"), "--json"], "\n"), 2, "passphrase_empty");
    for weak in ["kettle\n", "passwordpassword\n"] {
        let made = run(&["vault", "create", &desk.text("v"), "--json"], weak);
        refused(made, 2, "passphrase_too_weak");
    }
    let long = format!("{}\n", "q".repeat(1025));
    refused(run(&["vault", "create", &desk.text("v"), "--json"], &long), 2, "passphrase_too_long");
    refused(
        run(&["vault", "check", &desk.text("v"), "--recovery", "--json"], "one two\n"),
        2,
        "words_wrong_count",
    );
    assert!(!desk.path("v").exists());
}

#[test]
fn a_wrong_key_ends_with_three() {
    let desk = Desk::new();
    desk.sample();
    let file = desk.copy();
    let wrong = "not the passphrase\n";
    refused(run(&["vault", "check", &desk.text("vault"), "--json"], wrong), 3, "wrong_passphrase");
    refused(run(&["backup", "verify", &file, "--json"], wrong), 3, "copy_wrong_key");
    let others = "legal winner thank year wave sausage worth useful legal winner thank yellow\n";
    refused(
        run(&["vault", "check", &desk.text("vault"), "--recovery", "--json"], others),
        3,
        "wrong_words",
    );
    refused(run(&["backup", "verify", &file, "--recovery", "--json"], others), 3, "copy_wrong_key");
}

#[test]
fn damage_ends_with_four() {
    let desk = Desk::new();
    desk.sample();
    let file = PathBuf::from(desk.copy());
    flip(&file, 5000);
    refused(ask(&["backup", "verify", file.to_str().unwrap()]), 4, "copy_damaged");
    refused(
        ask(&["backup", "restore", file.to_str().unwrap(), "--to", &desk.text("back")]),
        4,
        "copy_damaged",
    );
    assert!(!desk.path("back").exists());
    let foreign = desk.path("letter.age");
    fs::write(&foreign, "Dear all").unwrap();
    refused(ask(&["backup", "verify", foreign.to_str().unwrap()]), 4, "copy_foreign");
    flip(&desk.path("vault/vault.db"), 9000);
    let checked = ask(&["vault", "check", &desk.text("vault")]);
    assert_eq!(checked.exit, 4, "{}", checked.said);
    for name in ["vault.key", "vault.key.bak"] {
        fs::write(desk.path("vault").join(name), "nothing of the kind").unwrap();
    }
    refused(ask(&["vault", "info", &desk.text("vault")]), 4, "header_damaged");
}

#[test]
fn what_a_newer_program_made_ends_with_five() {
    let desk = Desk::new();
    desk.sample();
    for name in ["vault.key", "vault.key.bak"] {
        let file = desk.path("vault").join(name);
        let later =
            fs::read_to_string(&file).unwrap().replacen("holdfast-vault/1", "holdfast-vault/3", 1);
        fs::write(&file, later).unwrap();
    }
    refused(ask(&["vault", "check", &desk.text("vault")]), 5, "newer");
    let copy = desk.path("later.age");
    fs::write(&copy, "age-encryption.org/v9\n").unwrap();
    refused(ask(&["backup", "verify", copy.to_str().unwrap()]), 5, "copy_newer");
}

#[test]
fn trouble_with_storage_ends_with_six() {
    let desk = Desk::new();
    desk.sample();
    let gone = desk.text("no-stick");
    refused(ask(&["backup", "create", &desk.text("vault"), "--to", &gone]), 6, "stick_gone");
    refused(run(&["backup", "list", &gone, "--json"], ""), 6, "stick_gone");
    refused(ask(&["backup", "verify", &gone]), 6, "stick_gone");
    let secret = Secret::Passphrase(Passphrase::new(PASSPHRASE).unwrap());
    let held = Vault::open(&desk.path("vault"), &secret, NOW).unwrap();
    refused(ask(&["vault", "check", &desk.text("vault")]), 6, "in_use");
    held.lock(NOW).unwrap();
    assert_eq!(ask(&["vault", "check", &desk.text("vault")]).exit, 0);
}

#[test]
fn without_a_vault_there_is_nothing_to_do() {
    let desk = Desk::new();
    for verb in ["check", "info"] {
        refused(ask(&["vault", verb, &desk.text("stick")]), 1, "no_vault_here");
    }
}

#[test]
fn people_get_a_sentence_and_never_an_object() {
    let desk = Desk::new();
    let told = run(&["vault", "info", &desk.text("stick")], "");
    assert!(told.said.starts_with("There is no vault in that folder. Nothing was touched."));
    let help = run(&["--help"], "");
    assert!(help.exit == 0 && help.said.contains("backup restore FILE --to NEWDIR"));
}

/// Runs a request whose answer goes where nothing can be written.
#[cfg(target_os = "linux")]
fn unheard(arguments: &[&str], out: Stdio) -> (i32, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_holdfast-cli"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(out)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A pipe whose reader is gone before anything comes.
    drop(child.stdout.take());
    let typed = format!("{PASSPHRASE}\n");
    let _unread = child.stdin.take().unwrap().write_all(typed.as_bytes());
    let ended = child.wait_with_output().unwrap();
    (ended.status.code().unwrap(), String::from_utf8(ended.stderr).unwrap())
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_nobody_can_take_ends_with_six_and_makes_no_vault_without_its_words() {
    let desk = Desk::new();
    let vault = desk.text("vault");
    for form in [&["--json"][..], &[]] {
        let full = || Stdio::from(fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
        for out in [full(), Stdio::piped()] {
            let (exit, told) = unheard(&[&["vault", "create", &vault], form].concat(), out);
            assert_eq!(exit, 6, "{told}");
            assert!(told.contains("no vault was made") && !told.contains("panicked"), "{told}");
            assert!(!desk.path("vault").exists());
        }
        for out in [full(), Stdio::piped()] {
            let (exit, told) = unheard(&[&["--help"], form].concat(), out);
            assert!(exit == 6 && told.contains("could not be written out"), "{exit}: {told}");
        }
    }
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let (exit, told) = unheard(&["vault", "info", &vault, "--json"], full.into());
    assert!(exit == 1 && told.contains("There is no vault"), "{exit}: {told}");
}

#[test]
fn a_copy_of_a_damaged_vault_is_refused_as_damage() {
    let desk = Desk::new();
    desk.sample();
    let database = desk.path("vault/vault.db");
    let whole = fs::read(&database).unwrap();
    let to = desk.text("stick");
    let damaged = |bytes: Vec<u8>| {
        fs::write(&database, bytes).unwrap();
        let copied = ask(&["backup", "create", &desk.text("vault"), "--to", &to]);
        assert_eq!(copied.exit, 4, "{}", copied.said);
    };
    for at in [5000, whole.len() / 2, whole.len() - 100] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        damaged(bytes);
    }
    for length in [0, 1, 4096, whole.len() / 2] {
        damaged(whole[..length].to_vec());
    }
    let checked = ask(&["vault", "check", &desk.text("vault")]);
    assert_eq!(checked.exit, 4, "{}", checked.said);
}

#[test]
fn a_damaged_key_file_ends_with_four_and_names_the_words() {
    let desk = Desk::new();
    desk.sample();
    let file = desk.copy();
    let key_file = Path::new(&file).with_file_name("key-for-passphrase.age");
    fs::write(&key_file, "nothing of the kind").unwrap();
    let tested = ask(&["backup", "verify", &file]);
    assert!(tested.said.contains("the copy may be sound"), "{}", tested.said);
    refused(tested, 4, "key_file_damaged");
}
