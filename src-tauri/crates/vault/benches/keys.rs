//! Measures a key in session mode until it is on the disk, against one bare commit of SQLCipher on the same disk, in
//! the same run and turn by turn.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on stops")]
#![expect(clippy::print_stdout, reason = "the table is what a measurement is for")]

use holdfast_records::client::Client;
use holdfast_records::pacing::scale::SudsScale;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::session_event::{Happened, SessionEvent, SessionEventState};
use holdfast_records::{Act, Link, Moment, Record, RecordId, Role};
use holdfast_vault::{KdfCost, Passphrase, Query, Tx, Vault, VaultError, sample};
use rusqlite::Connection;
use std::path::Path;
use std::time::Instant;

const KEYS: u16 = 300;

fn main() {
    let home =
        tempfile::tempdir_in(std::env::var_os("HOLDFAST_BENCH").unwrap_or(".".into())).unwrap();
    let now = Moment { at: 1_795_300_000_000, offset: 0 };
    let passphrase = Passphrase::new("quince bakery lantern tide").unwrap();
    let folder = home.path().join("vault");
    let mut vault = Vault::create(&folder, &passphrase, KdfCost::LEAST, true, now).unwrap();
    sample::make_sample(&mut vault, None, now.day(), now).unwrap();
    let client = vault.read().list::<Client>(&Query::new()).unwrap().remove(0).id;
    let of_client = Query::new().client(&client).state(SessionState::Held);
    let session = vault.read().list::<Session>(&of_client).unwrap().remove(0).id;
    let bare = bare(&home.path().join("bare.db"));
    let (mut bare_times, mut times) = (Vec::new(), Vec::new());
    for number in 0..KEYS {
        let since = Instant::now();
        bare.execute("INSERT INTO entry (body) VALUES (?1)", [number]).unwrap();
        bare_times.push(milliseconds(since));
        let since = Instant::now();
        key(&mut vault, &client, &session, number, now);
        times.push(milliseconds(since));
    }
    println!(
        "{:<44}{:>12}{:>12}{:>8}",
        "a key until it is on the disk", "bare", "Holdfast", "ratio"
    );
    for (name, share) in [("median of 300, ms", 50), ("99 of 100, ms", 99)] {
        let (bare, ours) = (at(&mut bare_times, share), at(&mut times, share));
        println!("{name:<44}{bare:>12.3}{ours:>12.3}{:>8.2}", ours / bare);
    }
    vault.lock(now).unwrap();
}

/// One key: an entry with its session, its line in the search and its line in the audit.
fn key(vault: &mut Vault, client: &RecordId, session: &RecordId, number: u16, now: Moment) {
    let value = u8::try_from(number % 11).unwrap_or(0);
    let what = Happened::Distress { value, scale: SudsScale::ToTen };
    let event = SessionEvent { happened_on: now.day(), at_minute: Some(number), what };
    let of = [Link::whole(Role::OfSession, session.clone())];
    let keep = |tx: &mut Tx<'_>| -> Result<(), VaultError> {
        assert!(event.check().is_ok());
        let id = tx.new_id();
        tx.insert(id, Some(client), SessionEventState::Kept, &event, &of)?;
        Ok(())
    };
    vault.change(now, Act::NoteEvent, keep).unwrap();
}

/// A database with the vault's cipher and the vault's durability, and one table of two columns.
fn bare(file: &Path) -> Connection {
    let connection = Connection::open(file).unwrap();
    let key = format!("x'{}'", "7f".repeat(32));
    connection.pragma_update(None, "key", key).unwrap();
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE").unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    connection.pragma_update(None, "synchronous", "FULL").unwrap();
    connection.execute("CREATE TABLE entry (number INTEGER PRIMARY KEY, body)", []).unwrap();
    connection
}

/// The time under which so many of a hundred are.
fn at(all: &mut [f64], share: usize) -> f64 {
    all.sort_by(f64::total_cmp);
    let place = (all.len() * share / 100).min(all.len().saturating_sub(1));
    all.get(place).copied().unwrap_or_default()
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
