//! Nothing that was said to be kept is lost, whenever the power goes, the program is killed or the disk says no.
//!
//! A worker acts on a vault and says what is done; it is stopped at any moment, and what lies on the disk is compared with
//! what it said. `HOLDFAST_FAULTS` is how many rounds there are of each kind; without it there are a few.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "what was measured and what was left out is said"
)]

mod calls;
mod control;
mod disk;
mod kills;
mod power;
mod stands;
mod worker;

/// How many rounds there are of each kind of fault.
fn rounds(few: u64) -> u64 {
    let asked = std::env::var("HOLDFAST_FAULTS").ok();
    asked.map_or(few, |asked| asked.parse().unwrap())
}

/// Says that something could not be tried here. Whoever asks for the long form is not told that it went well.
fn skipped(why: &str) {
    assert!(std::env::var_os("HOLDFAST_FAULTS").is_none(), "{why}");
    eprintln!("SKIPPED: {why}");
}

/// A row of the table that the long form ends with.
fn say(goal: &str, measured: &str) {
    println!("MEASURED {goal:<64} {measured}");
}
