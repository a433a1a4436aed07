//! Works on a vault until somebody stops it, and says each act once it is done.
//!
//! What to do comes as one line of JSON on the standard input: `work`, the folder `home`, the recovery `words` and the
//! number `from` which to count. Every line on the standard output is an act that was reported as done.

#![expect(clippy::unwrap_used, reason = "what goes wrong here is for whoever started it to see")]
#![expect(clippy::print_stdout, reason = "what is done is said to whoever started it")]

mod bare;
mod copies;
mod keeping;
mod unsettled;

use holdfast_records::Moment;
use holdfast_vault::{Passphrase, RecoveryWords, Secret};
use serde_json::Value;
use std::path::PathBuf;

/// What a worker is told.
struct Task {
    home: PathBuf,
    words: RecoveryWords,
    from: u64,
}

impl Task {
    fn vault(&self) -> PathBuf {
        self.home.join("vault")
    }

    fn stick(&self) -> PathBuf {
        self.home.join("stick")
    }

    fn secret(&self) -> Secret {
        Secret::Words(self.words.clone())
    }
}

fn main() {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    let told: Value = serde_json::from_str(&line).unwrap();
    let task = Task {
        home: PathBuf::from(told["home"].as_str().unwrap()),
        words: RecoveryWords::parse(told["words"].as_str().unwrap()).unwrap(),
        from: told["from"].as_u64().unwrap(),
    };
    match told["work"].as_str().unwrap() {
        "keep" => keeping::keep(&task),
        "once" => keeping::once(&task),
        "passphrase" => keeping::change_passphrase(&task),
        "copy" => copies::copy(&task),
        "copy_unsettled" => copies::copy_unsettled(&task),
        "restore" => copies::restore(&task),
        "bare" => bare::insert(&task),
        other => unreachable!("{other} is no work"),
    }
}

/// Says that an act was reported as done.
fn done(what: &str, number: u64) {
    println!("done {what} {number}");
}

/// So many minutes after a day in March.
fn minute(number: u64) -> Moment {
    Moment { at: 1_772_719_200_000 + i64::try_from(number).unwrap() * 60_000, offset: 0 }
}

/// The passphrase after so many changes.
fn passphrase(number: u64) -> Passphrase {
    Passphrase::new(&format!("quince and kettle, the {number}th")).unwrap()
}
