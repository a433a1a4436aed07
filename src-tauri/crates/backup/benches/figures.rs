//! Measures opening, paper and copies against something bare in the same run, and prints the table.
//!
//! Run by `cargo xtask bench`, in an optimised build as it ships.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on stops")]
#![expect(clippy::print_stdout, reason = "the table is what a measurement is for")]

use argon2::{Algorithm, Argon2, Params, Version};
use holdfast_backup::{CopyKey, Flow, back_up, verify};
use holdfast_printing::{AgreementPage, Page, Press, Setup};
use holdfast_records::agreement::{AgreementVersion, Signer, VersionState};
use holdfast_records::client::{Client, PrintProfile, ScriptDir};
use holdfast_records::consent::{
    CATALOGUE, ConsentEvent, ConsentEventState, ConsentItem, DecidedBy, History, ItemState,
    Standing,
};
use holdfast_records::practice::{Jurisdiction, Paper, Practice};
use holdfast_records::print_event::Copy;
use holdfast_records::{Act, Link, Moment, Role};
use holdfast_vault::{KdfCost, Passphrase, Query, Secret, Tx, Vault, VaultError, sample};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

const ROUNDS: usize = 5;
const PASSPHRASE: &str = "quince bakery lantern tide";
/// Files of one mebibyte each that make the vault as large as a few years with scans.
const FILES: u8 = 50;

fn now() -> Moment {
    Moment { at: 1_795_300_000_000, offset: 0 }
}

fn main() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("vault");
    let passphrase = Passphrase::new(PASSPHRASE).unwrap();
    let mut vault = Vault::create(&folder, &passphrase, KdfCost::TODAY, true, now()).unwrap();
    sample::make_sample(&mut vault, None, now().day(), now()).unwrap();
    let version = in_force(&vault);
    vault.lock(now()).unwrap();

    println!("{:<44}{:>12}{:>12}{:>8}{:>10}", "", "bare", "Holdfast", "ratio", "promised");
    let derivation = middle(|| {
        let mut key = [0; 32];
        let params = Params::new(262_144, 3, 1, Some(32)).unwrap();
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon.hash_password_into(PASSPHRASE.as_bytes(), &[7; 32], &mut key).unwrap();
    });
    let secret = Secret::Passphrase(passphrase.clone());
    let mut opening = Vec::new();
    for _ in 0..ROUNDS {
        let since = Instant::now();
        let vault = Vault::open(&folder, &secret, now()).unwrap();
        opening.push(milliseconds(since));
        vault.lock(now()).unwrap();
    }
    row("unlock against bare Argon2id, 256 MiB, ms", derivation, of(opening), "1.1");
    paper(&version);
    answers(&folder, &secret);
    copies(&folder, &secret, home.path());
    println!("peak memory of this process: {} MiB, of which Argon2 takes 256", peak_mebibytes());
}

fn paper(version: &AgreementVersion) {
    let since = Instant::now();
    let mut press = Press::new().unwrap();
    press.set(&page(version), &setup()).unwrap();
    let cold = milliseconds(since);
    let warm = middle(|| drop(press.set(&page(version), &setup()).unwrap()));
    row("agreement to PDF and pictures, warm / cold, ms", warm, cold, "none");
}

/// A client who was asked 500 times: what it takes to work out how each item stands, beside reading the answers alone.
fn answers(folder: &Path, secret: &Secret) {
    let mut vault = Vault::open(folder, secret, now()).unwrap();
    let client = vault.read().list::<Client>(&Query::new()).unwrap().remove(0).id;
    let ask = |tx: &mut Tx<'_>| -> Result<(), VaultError> {
        for scope in CATALOGUE.iter().take(20) {
            let on = now().day();
            let item = scope.item(DecidedBy::Client, on);
            let id = tx.new_id();
            let item = tx.insert(id, Some(&client), ItemState::Listed, &item, &[])?.id;
            for days in 0..25 {
                let on = on - chrono::Days::new(days);
                let event = ConsentEvent::spoken(Standing::NotNow, on);
                let of = [Link::whole(Role::OfItem, item.clone())];
                let id = tx.new_id();
                tx.insert(id, Some(&client), ConsentEventState::Kept, &event, &of)?;
            }
        }
        Ok(())
    };
    vault.change(now(), Act::RecordConsent, ask).unwrap();
    let of_client = Query::new().client(&client);
    let read = || vault.read().list::<ConsentEvent>(&of_client).unwrap();
    let bare = middle(|| drop(read()));
    let items = vault.read().list::<ConsentItem>(&of_client).unwrap();
    let worked_out = middle(|| {
        let (events, voided) = (read(), BTreeSet::new());
        for item in &items {
            History::of_item(item, &items, &events, &voided).on(now().day());
        }
    });
    row("500 answers read / and each item worked out, ms", bare, worked_out, "none");
    vault.lock(now()).unwrap();
}

fn copies(folder: &Path, secret: &Secret, home: &Path) {
    let mut vault = Vault::open(folder, secret, now()).unwrap();
    fill(&mut vault);
    let stick = home.join("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut press = Press::new().unwrap();
    let mut made = Vec::new();
    let mut file = None;
    for round in 0..3 {
        let at = Moment { at: now().at + round * 60_000, ..now() };
        let since = Instant::now();
        file = Some(
            back_up(&mut vault, &mut press, &stick, None, at, &mut |_| Flow::Continue)
                .unwrap()
                .file,
        );
        made.push(milliseconds(since));
    }
    let words = vault.recovery_words().unwrap();
    let file = file.unwrap();
    let tested = middle(|| {
        drop(verify(&file, &CopyKey::Words(words.clone()), &mut |_| Flow::Continue).unwrap())
    });
    vault.lock(now()).unwrap();
    let source = folder.join("vault.db");
    let copying = middle(|| copy_and_wait(&source, &home.join("bare-copy")));
    let bytes = std::fs::metadata(&source).unwrap().len() / (1024 * 1024);
    row(
        &format!("copy made and read back, {bytes} MiB / cp + fsync, ms"),
        copying,
        of(made.clone()),
        "none",
    );
    row("copy tested / cp + fsync, ms", copying, tested, "none");
    if let Some(sealing) = age_and_copy(&source, home) {
        row("copy made and read back / age + cp + fsync, ms", sealing, of(made), "1.5");
    } else {
        println!("the age program is not on this computer, so nothing was held against it");
    }
}

/// Files that do not get smaller by packing, as scans do not.
fn fill(vault: &mut Vault) {
    for number in 0..FILES {
        let mut state = u64::from(number) + 1;
        let bytes: Vec<u8> = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()
        })
        .take(131_072)
        .flatten()
        .collect();
        let kept: Result<String, VaultError> = vault.change(now(), Act::ChangeSettings, |tx| {
            tx.keep_file(&bytes, "application/octet-stream")
        });
        kept.unwrap();
    }
}

fn in_force(vault: &Vault) -> AgreementVersion {
    let all =
        vault.read().list::<AgreementVersion>(&Query::new().state(VersionState::Active)).unwrap();
    all.into_iter().next().unwrap().body
}

fn page(version: &AgreementVersion) -> Page {
    Page::Agreement(Box::new(AgreementPage {
        version: version.clone(),
        is_draft: false,
        copy: Copy::StaysHere,
        practice: Practice::new(Jurisdiction::UkPrivate),
        client_name: None,
        language: "en-GB".to_owned(),
        dir: ScriptDir::Ltr,
        previous: None,
        signers: vec![Signer::Client, Signer::Therapist],
        people: Vec::new(),
        labels: Vec::new(),
        is_demo: true,
    }))
}

fn setup() -> Setup {
    Setup { profile: PrintProfile::Clear, paper: Paper::A4, printed_on: now().day() }
}

fn copy_and_wait(from: &Path, to: &Path) {
    std::fs::copy(from, to).unwrap();
    File::options().write(true).open(to).unwrap().sync_all().unwrap();
}

/// Milliseconds to seal the same bytes with the public program and copy what came of it.
fn age_and_copy(source: &Path, home: &Path) -> Option<f64> {
    let key = home.join("bare-key");
    let made = Command::new("age-keygen").arg("-o").arg(&key).output().ok()?;
    let told = String::from_utf8(made.stderr).ok()?;
    let recipient = told.split_whitespace().last()?.to_owned();
    let sealed = home.join("bare.age");
    Some(middle(|| {
        let done =
            Command::new("age").args(["-r", &recipient, "-o"]).arg(&sealed).arg(source).status();
        assert!(done.unwrap().success());
        copy_and_wait(&sealed, &home.join("bare-sealed-copy"));
    }))
}

fn peak_mebibytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or_default() / 1024
}

fn row(name: &str, bare: f64, ours: f64, promised: &str) {
    println!("{name:<44}{bare:>12.1}{ours:>12.1}{:>8.2}{promised:>10}", ours / bare);
    drop(std::io::stdout().flush());
}

fn middle(mut act: impl FnMut()) -> f64 {
    let timed = |_| {
        let since = Instant::now();
        act();
        milliseconds(since)
    };
    of((0..ROUNDS).map(timed).collect())
}

fn of(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
