//! Measures the pages that a practice looks at most, through the real commands, in the sample practice alone and in
//! practices of some 1,000, 10,000 and 60,000 sessions, all in the same run.
//!
//! `HOLDFAST_BENCH` names a folder in which the practices are kept for the next run; else they are made each time.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on stops")]
#![expect(clippy::print_stdout, reason = "the table is what a measurement is for")]

#[path = "../app/practice.rs"]
#[expect(dead_code, reason = "the command tests use the rest of it")]
mod practice;

use chrono::Local;
use holdfast_records::Moment;
use holdfast_vault::sample::{Scale, make_sample};
use holdfast_vault::{KdfCost, Passphrase, Vault};
use practice::{PASSPHRASE, Practice};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Instant;

const TURNS: usize = 60;
/// A client of the sample practice, who is in every one of them.
const WREN: &str = "WREN-07";
/// A client who has come as long as the practice is old.
const LONG: &str = "M-0007";

fn main() {
    println!(
        "{:<32}{:>10}{:>12}{:>12}{:>12}{:>8}",
        "a page, ms", "sessions", "median", "99 of 100", "sample 99", "ratio"
    );
    let small = Practice::sample();
    let base: Vec<f64> = pages(&small, WREN).into_iter().map(|(_, _, most)| most).collect();
    for (clients, years) in [(20, 1), (200, 1), (208, 6)] {
        let scale = Scale { clients, years, seed: 7 };
        let practice = Practice::in_folder(|folder| put(scale, folder));
        let measured = pages(&practice, LONG);
        for ((page, median, most), base) in measured.into_iter().zip(&base) {
            let (sessions, ratio) = (sessions(scale), most / base);
            println!("{page:<32}{sessions:>10}{median:>12.2}{most:>12.2}{base:>12.2}{ratio:>8.2}");
        }
    }
}

fn sessions(scale: Scale) -> u32 {
    scale.clients * scale.years * 48
}

/// Puts a practice of that size into a folder.
fn put(scale: Scale, folder: &Path) {
    let kept = std::env::var_os("HOLDFAST_BENCH").map(PathBuf::from);
    let Some(kept) = kept.map(|kept| kept.join(format!("v{}", sessions(scale)))) else {
        return make(scale, folder);
    };
    if !kept.exists() {
        make(scale, &kept);
    }
    std::fs::create_dir_all(folder).unwrap();
    for file in std::fs::read_dir(kept).unwrap().map(Result::unwrap) {
        std::fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
}

fn make(scale: Scale, folder: &Path) {
    let clock = Local::now();
    let offset = (clock.offset().local_minus_utc() / 60).try_into().unwrap();
    let now = Moment { at: clock.timestamp_millis(), offset };
    let passphrase = Passphrase::new(PASSPHRASE).unwrap();
    let mut vault = Vault::create(folder, &passphrase, KdfCost::LEAST, true, now).unwrap();
    make_sample(&mut vault, Some(scale), now.day(), now).unwrap();
    vault.lock(now).unwrap();
}

/// Each page with the time in milliseconds under which half of the turns are, and 99 of 100.
fn pages(practice: &Practice, code: &str) -> Vec<(&'static str, f64, f64)> {
    let client = practice.client(code);
    let of = json!({ "client": client });
    let records = |client: &Value, kind: &Value| json!({ "client": client, "kind": kind, "class": null, "with_apart": false, "skip": 0 });
    let acts = |client: &Value, from: &Value| {
        let (group, before, with_apart) = (json!(null), json!(null), false);
        json!({ "client": client, "group": group, "on_paper": false, "from": from, "to": null,
            "with_apart": with_apart, "before": before })
    };
    let search = |words: &str, client: &Value, with_private: bool| json!({ "words": words, "client": client, "kinds": [], "with_private": with_private });
    let (none, whose) = (json!(null), json!(client));
    let notes = practice.must("records", records(&whose, &json!("alliance_note")));
    let note = notes["records"][0]["id"].clone();
    let asked = [
        ("today", "today", none.clone()),
        ("tonight", "tonight", none.clone()),
        ("clients", "clients", none.clone()),
        ("overview", "overview", of.clone()),
        ("sessions", "sessions", of.clone()),
        ("between", "between", of.clone()),
        ("pacing", "pacing", of.clone()),
        ("timeline", "timeline", json!({ "client": client, "shown": null, "after": null })),
        ("records of a client", "records", records(&whose, &none)),
        ("records of the practice", "records", records(&none, &none)),
        ("history", "history", json!({ "record": note, "with_apart": false, "before": null })),
        ("acts", "acts", acts(&none, &none)),
        ("acts of a client", "acts", acts(&whose, &none)),
        ("acts of a client from a day", "acts", acts(&whose, &json!("2099-01-01"))),
        ("retention", "retention", none.clone()),
        ("search, one letter", "search", search("t", &none, false)),
        ("search, a word", "search", search("tired", &none, false)),
        ("search, two words, private", "search", search("talked quince", &none, true)),
        ("search, of a client", "search", search("kettle", &whose, false)),
    ];
    asked.map(|(name, page, request)| measured(practice, name, page, &request)).into()
}

fn measured(
    practice: &Practice,
    name: &'static str,
    page: &str,
    request: &Value,
) -> (&'static str, f64, f64) {
    let mut all: Vec<f64> = (0..TURNS)
        .map(|_| {
            let since = Instant::now();
            practice.must(page, request.clone());
            since.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    all.sort_by(f64::total_cmp);
    (name, all[TURNS / 2], all[TURNS * 99 / 100])
}
