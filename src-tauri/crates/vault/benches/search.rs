//! Measures a search at every key, against the same query of FTS5 on an unencrypted copy of the same records, in the same
//! run and turn by turn; in practices of some 1,000, 10,000 and 60,000 sessions.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on stops")]
#![expect(clippy::print_stdout, reason = "the table is what a measurement is for")]

use holdfast_records::client::Client;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::sample::{Scale, make_sample};
use holdfast_vault::{KdfCost, Passphrase, Query, SEARCH_MOST, Scope, Vault};
use rusqlite::Connection;
use std::path::Path;
use std::time::Instant;

/// What is typed, letter by letter.
const TYPED: [&str; 9] = [
    "tired",
    "quince mug",
    "kettle",
    "talked together",
    "warm",
    "m-0007",
    "wren",
    "the no",
    "zephyr",
];

const SAME: &str =
    "SELECT r.number, r.occurred_on FROM words CROSS JOIN record r ON r.number = words.rowid
    WHERE words MATCH ?1 AND r.trashed_at IS NULL ORDER BY words.rowid DESC LIMIT ?2";
const BY_RANK: &str =
    "SELECT r.number, r.occurred_on FROM words CROSS JOIN record r ON r.number = words.rowid
    WHERE words MATCH ?1 AND r.trashed_at IS NULL ORDER BY words.rank LIMIT ?2";

fn main() {
    println!(
        "{:<44}{:>10}{:>10}{:>10}{:>10}{:>8}",
        "a search at every key, ms", "sessions", "median", "99 of 100", "bare 99", "ratio"
    );
    for (clients, years) in [(20, 1), (200, 1), (208, 6)] {
        measure(Scale { clients, years, seed: 7 });
    }
}

fn measure(scale: Scale) {
    let home =
        tempfile::tempdir_in(std::env::var_os("HOLDFAST_BENCH").unwrap_or(".".into())).unwrap();
    let now = Moment { at: 1_795_300_000_000, offset: 0 };
    let passphrase = Passphrase::new("quince bakery lantern tide").unwrap();
    let folder = home.path().join("vault");
    let mut vault = Vault::create(&folder, &passphrase, KdfCost::LEAST, true, now).unwrap();
    make_sample(&mut vault, Some(scale), now.day(), now).unwrap();
    let bare = bare(&mut vault, &home.path().join("bare.db"));
    let sessions = scale.clients * scale.years * 48;
    let client = vault.read().list::<Client>(&Query::new()).unwrap().pop().unwrap().id;
    let of_client = Scope { client: Some(client), ..Scope::default() };
    for (name, scope) in
        [("everything", Scope::default()), ("one client", of_client), ("private too", private())]
    {
        let (mut ours, mut same, mut ranked) = (Vec::new(), Vec::new(), Vec::new());
        for typed in keys() {
            ours.push(least(|| {
                let since = Instant::now();
                drop(vault.read().search(&typed, &scope).unwrap());
                milliseconds(since)
            }));
            same.push(least(|| asked(&bare, SAME, &typed, SEARCH_MOST + 1)));
            ranked.push(least(|| asked(&bare, BY_RANK, &typed, 50)));
        }
        let (median, most) = (at(&mut ours, 50), at(&mut ours, 99));
        for (against, bare) in [("as ours", at(&mut same, 99)), ("by rank", at(&mut ranked, 99))] {
            println!(
                "{:<44}{sessions:>10}{median:>10.2}{most:>10.2}{bare:>10.2}{:>8.2}",
                format!("{name}, against FTS5 {against}"),
                most / bare
            );
        }
    }
    vault.lock(now).unwrap();
}

fn private() -> Scope {
    Scope { private: true, ..Scope::default() }
}

/// Every text as it stands after each key.
fn keys() -> Vec<String> {
    let after = |typed: &str| -> Vec<String> {
        (1..=typed.chars().count()).map(|count| typed.chars().take(count).collect()).collect()
    };
    TYPED.iter().flat_map(|typed| after(typed)).collect()
}

/// The same records and the same index, unencrypted.
fn bare(vault: &mut Vault, path: &Path) -> Connection {
    std::fs::write(path, &*vault.snapshot().unwrap().plain_db).unwrap();
    let bare = Connection::open(path).unwrap();
    bare.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS words
         USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'); BEGIN",
    )
    .unwrap();
    let mut rows = bare
        .prepare("SELECT number, id FROM record WHERE record_class <> 'psychotherapy_note' ORDER BY number")
        .unwrap();
    let all: Vec<(i64, String)> = rows
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (number, id) in all {
        let texts = vault.read().texts(&RecordId::parse(&id).unwrap()).unwrap();
        let text: Vec<_> = texts.iter().map(|text| text.as_str().to_lowercase()).collect();
        bare.prepare_cached("INSERT INTO words (rowid, text) VALUES (?1, ?2)")
            .unwrap()
            .execute((number, text.join("\n")))
            .unwrap();
    }
    drop(rows);
    bare.execute_batch("COMMIT").unwrap();
    bare
}

fn asked(bare: &Connection, query: &str, typed: &str, most: u32) -> f64 {
    let words: Vec<String> = typed
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\"*"))
        .collect();
    let since = Instant::now();
    let mut statement = bare.prepare_cached(query).unwrap();
    let rows = statement
        .query_map((words.join(" "), most), |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, Option<String>>(1)?))
        })
        .unwrap();
    assert!(rows.map(Result::unwrap).count() <= most as usize);
    milliseconds(since)
}

/// The least of a few turns: other programs share the computer.
fn least(mut turn: impl FnMut() -> f64) -> f64 {
    (0..5).map(|_| turn()).fold(f64::INFINITY, f64::min)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

/// The time under which so many of a hundred are.
fn at(times: &mut [f64], share: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get((times.len() * share / 100).min(times.len() - 1)).copied().unwrap_or_default()
}
