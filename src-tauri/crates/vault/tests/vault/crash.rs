//! The program stops without locking.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use holdfast_records::{Act, Kind};
use holdfast_vault::{
    Condition, CreateError, Draft, KdfCost, OpenError, RecoveryWords, SealFacts, Secret, Vault,
    check, facts,
};

use crate::support::{NOW, Place, add_client, add_note, later, passphrase, secret};

#[test]
fn what_was_kept_before_the_program_stopped_is_there() {
    let place = Place::new();
    let words = place.locked_with_words();
    let mut vault = place.open(&words);
    let id = add_client(&mut vault, "PLUM-15");
    drop(vault);
    assert_eq!(facts(&place.vault()).unwrap().seal, SealFacts::Open);
    let vault = place.open(&words);
    assert_eq!(vault.condition(), Condition::AfterCrash);
    assert!(vault.read().find::<holdfast_records::client::Client>(&id).unwrap().is_some());
    vault.lock(later(2)).unwrap();
    assert_eq!(place.open(&words).condition(), Condition::Sound);
}

#[test]
fn a_draft_outlives_the_program() {
    let place = Place::new();
    let words = place.locked_with_words();
    let mut vault = place.open(&words);
    let target = vault
        .change(NOW, Act::ChangeSettings, |tx| Ok::<_, holdfast_vault::VaultError>(tx.new_id()))
        .unwrap();
    let draft = Draft {
        target: target.clone(),
        kind: Kind::AllianceNote,
        client: None,
        base_rev: None,
        body: serde_json::json!({ "what_we_did": "half a sen" }),
        at: NOW,
    };
    vault.keep_draft(&draft).unwrap();
    drop(vault);
    assert_eq!(place.open(&words).read().draft(&target).unwrap(), Some(draft));
}

/// Not a promise by itself: the other test starts this one as a program of its own and kills it.
#[test]
fn a_child_writes_until_it_is_killed() {
    let Some(dir) = std::env::var_os("HOLDFAST_TEST_CHILD") else { return };
    let mut vault = Vault::open(dir.as_ref(), &secret(), NOW).unwrap();
    for number in 0..10_000 {
        add_client(&mut vault, &format!("C-{number}"));
        println!("kept {number}");
    }
}

#[test]
fn what_a_killed_program_said_it_kept_is_kept() {
    let place = Place::new();
    place.create().lock(NOW).unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::a_child_writes_until_it_is_killed", "--nocapture"])
        .env("HOLDFAST_TEST_CHILD", place.vault())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut last = 0;
    while last < 20 {
        let line = said.next().unwrap().unwrap();
        if let Some(number) =
            line.rsplit("kept ").next().and_then(|number| number.parse::<u64>().ok())
        {
            last = number;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let vault = Vault::open(&place.vault(), &secret(), later(5)).unwrap();
    assert_eq!(vault.condition(), Condition::AfterCrash);
    assert!(vault.read().counts().unwrap()[&Kind::Client] > last);
    assert!(vault.read().chain_is_whole().unwrap());
}

/// Not a promise by itself: it acts until it is killed, and says each act once it is kept.
#[test]
fn a_child_opens_and_acts_until_it_is_killed() {
    let Some(dir) = std::env::var_os("HOLDFAST_TEST_CHILD_BY_WORDS") else { return };
    let mut typed = String::new();
    std::io::stdin().read_line(&mut typed).unwrap();
    let words = Secret::Words(RecoveryWords::parse(&typed).unwrap());
    let mut vault = Vault::open(dir.as_ref(), &words, NOW).unwrap();
    loop {
        let id = add_client(&mut vault, "WREN-07");
        add_note(&mut vault, &id, &"kettle and mug ".repeat(400));
        println!("kept {}", vault.read().acts(1).unwrap()[0].seq);
    }
}

/// How long a child may live: an even spread without a pattern, in milliseconds.
fn lifetime(round: u64) -> Duration {
    Duration::from_millis(5 + round.wrapping_mul(0x9e37_79b9_7f4a_7c15) % 240)
}

#[test]
fn twenty_kills_at_any_moment_lose_nothing_that_was_said_to_be_kept() {
    let place = Place::new();
    let words = place.locked_with_words();
    let (mut said_in_all, mut was_cut) = (0, 0);
    for round in 1..=20 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::a_child_opens_and_acts_until_it_is_killed", "--nocapture"])
            .env("HOLDFAST_TEST_CHILD_BY_WORDS", place.vault())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(words.phrase().as_bytes()).unwrap();
        std::thread::sleep(lifetime(round));
        child.kill().unwrap();
        let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
        // A line that was cut off in the middle says less than was kept, never more.
        let last = said.lines().rev().find_map(|line| line.split_once("kept ")?.1.parse().ok());
        let said: u64 = last.unwrap_or(0);
        let vault = place.open(&words);
        let newest = vault.read().acts(2).unwrap();
        assert_eq!(newest[0].act, Act::OpenVaultWithWords);
        assert!(said <= newest[1].seq, "{said} said, {} kept", newest[1].seq);
        assert!(vault.read().chain_is_whole().unwrap() && !vault.chain_is_broken());
        assert!(!matches!(vault.condition(), Condition::ReadOnly(_)), "round {round}");
        said_in_all += u64::from(said > 0);
        was_cut += u64::from(vault.condition() == Condition::AfterCrash);
        vault.lock(later(2)).unwrap();
    }
    assert!(said_in_all > 5 && was_cut > 5, "{said_in_all} acted, {was_cut} were cut off");
    assert!(check(&place.vault(), &Secret::Words(words), later(3)).unwrap().is_sound());
}

#[test]
fn a_crashed_vault_that_cannot_be_written_is_read_with_its_log() {
    let place = Place::new();
    let words = place.locked_with_words();
    let mut vault = place.open(&words);
    add_client(&mut vault, "PLUM-15");
    let crashed = place.other("crashed");
    crate::support::copy_files(&place.vault(), &crashed);
    let frozen = |on: &str| {
        let mut paths: Vec<_> =
            std::fs::read_dir(&crashed).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.push(crashed.clone());
        Command::new("chattr").arg(on).args(paths).stderr(Stdio::null()).status()
    };
    if !frozen("+i").is_ok_and(|status| status.success()) {
        frozen("-i").ok();
        println!("SKIPPED: this file system cannot be frozen with chattr");
        return;
    }
    let opened = Vault::open(&crashed, &Secret::Words(words), later(3));
    let seen = opened.map(|vault| {
        (vault.condition(), vault.read().counts().map(|counts| counts[&Kind::Client]))
    });
    frozen("-i").unwrap();
    let (condition, clients) = seen.unwrap();
    assert!(matches!(
        condition,
        Condition::ReadOnly(holdfast_vault::ReadOnlyReason::FolderReadOnly)
    ));
    assert_eq!(clients, Ok(2));
}

/// Not a promise by itself: it makes vault after vault until it is killed.
#[test]
fn a_child_makes_a_vault_until_it_is_killed() {
    let Some(dir) = std::env::var_os("HOLDFAST_TEST_CHILD_MAKES") else { return };
    let vault = Vault::create(dir.as_ref(), &passphrase(), KdfCost::LEAST, false, NOW).unwrap();
    vault.lock(NOW).unwrap();
}

#[test]
fn a_vault_whose_making_was_killed_is_there_or_can_be_made_again() {
    let (mut begun_again, mut stood) = (0, 0);
    let moments = ["vault.lock", "vault.db", "vault.db-wal", "vault.key.bak", "vault.key"];
    for round in moments {
        let place = Place::new();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::a_child_makes_a_vault_until_it_is_killed", "--nocapture"])
            .env("HOLDFAST_TEST_CHILD_MAKES", place.vault())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        while !place.vault().join(round).exists() {
            std::thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        match Vault::open(&place.vault(), &secret(), later(1)) {
            Ok(_) => stood += 1,
            Err(error) => {
                assert_eq!(error, OpenError::NoVaultHere, "round {round}");
                place.create().lock(NOW).unwrap();
                begun_again += 1;
            }
        }
        let opened = Vault::open(&place.vault(), &secret(), later(2));
        assert_eq!(opened.err(), None, "round {round}");
    }
    assert!(begun_again > 0 && stood > 0, "{begun_again} begun again, {stood} stood");
}

#[test]
fn a_vault_that_was_only_begun_gives_way_and_nothing_else_does() {
    let place = Place::new();
    let dir = place.vault();
    let begin = |names: &[&str]| {
        drop(fs::remove_dir_all(&dir));
        fs::create_dir(&dir).unwrap();
        for name in ["vault.lock", "vault.db"].iter().chain(names) {
            fs::write(dir.join(name), if *name == "vault.lock" { "" } else { "begun" }).unwrap();
        }
    };
    begin(&["vault.db-wal", "vault.db-shm", "vault.db-journal", "vault.key.bak.part"]);
    let opened = Vault::open(&dir, &secret(), NOW);
    assert_eq!(opened.err(), Some(OpenError::NoVaultHere));
    place.create().lock(NOW).unwrap();
    assert!(Vault::open(&dir, &secret(), later(1)).is_ok());

    for other in ["letter.odt", "vault.key", "vault.key.bak"] {
        begin(&[other]);
        let made = Vault::create(&dir, &passphrase(), KdfCost::LEAST, false, NOW);
        assert_eq!(made.err(), Some(CreateError::NotEmpty), "{other}");
        assert_eq!(fs::read(dir.join("vault.db")).unwrap(), b"begun");
    }
}

#[test]
fn a_vault_that_lost_its_key_files_is_not_taken_for_one_that_was_only_begun() {
    let place = Place::new();
    place.create().lock(NOW).unwrap();
    let dir = place.vault();
    fs::remove_file(dir.join("vault.key")).unwrap();
    fs::remove_file(dir.join("vault.key.bak")).unwrap();
    let before = fs::read(dir.join("vault.db")).unwrap();
    let made = Vault::create(&dir, &passphrase(), KdfCost::LEAST, false, NOW);
    assert_eq!(made.err(), Some(CreateError::NotEmpty));
    assert_eq!(fs::read(dir.join("vault.db")).unwrap(), before);
}
