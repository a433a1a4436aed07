//! Measures Today, the overview, its timeline, the list of clients and a search in a practice of 200 clients and 57,600
//! sessions, through the real commands, against the same pages of the sample practice alone, in the same run.

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
use std::time::Instant;

const TURNS: usize = 100;

fn main() {
    let small = Practice::sample();
    let large = Practice::in_folder(|folder| {
        let clock = Local::now();
        let offset = (clock.offset().local_minus_utc() / 60).try_into().unwrap();
        let now = Moment { at: clock.timestamp_millis(), offset };
        let passphrase = Passphrase::new(PASSPHRASE).unwrap();
        let mut vault = Vault::create(folder, &passphrase, KdfCost::LEAST, true, now).unwrap();
        let scale = Scale { clients: 200, years: 6, seed: 7 };
        make_sample(&mut vault, Some(scale), now.day(), now).unwrap();
        vault.lock(now).unwrap();
    });
    println!(
        "{:<36}{:>12}{:>12}{:>12}{:>8}",
        "57,600 sessions, ms", "median", "99 of 100", "sample 99", "ratio"
    );
    for (page, code) in [
        ("today", None),
        ("clients", None),
        ("overview", Some("M-0007")),
        ("timeline", Some("M-0007")),
        ("search", None),
    ] {
        let (_, base) = measured(&small, page, code.map(|_| "WREN-07"));
        let (median, most) = measured(&large, page, code);
        println!("{page:<36}{median:>12.2}{most:>12.2}{base:>12.2}{:>8.2}", most / base);
    }
}

/// The time in milliseconds under which half of the turns are, and 99 of 100.
fn measured(practice: &Practice, page: &str, code: Option<&str>) -> (f64, f64) {
    let client = code.map(|code| practice.client(code));
    let request = match page {
        "timeline" => json!({ "client": client, "shown": null, "after": null }),
        "search" => json!({ "words": "t", "client": null, "kinds": [], "with_private": false }),
        _ if client.is_some() => json!({ "client": client }),
        _ => Value::Null,
    };
    let mut all: Vec<f64> = (0..TURNS)
        .map(|_| {
            let since = Instant::now();
            practice.must(page, request.clone());
            since.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    all.sort_by(f64::total_cmp);
    (all[TURNS / 2], all[TURNS * 99 / 100])
}
