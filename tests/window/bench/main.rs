//! Measures start, memory and unlock against something bare, and prints the table.
//!
//! The program that is measured is the one that tests drive; what ships is optimised and quicker,
//! so the ratios count and not the figures.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use holdfast_window_tests::steps::{self, LONG, PASSPHRASE};
use holdfast_window_tests::{Finds, Home, Role, Window, program, words};

/// How often each thing is measured; the middle one counts.
const ROUNDS: usize = 5;

/// When the first page had something on it, in milliseconds since the page began to load.
const FIRST_PAINT: &str = "const seen = performance.getEntriesByType('paint').find((one) => one.name === 'first-contentful-paint'); \
    return [seen ? seen.startTime : null];";

fn middle(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or_default()
}

/// Memory that one process alone holds and what it shares, in MiB, as the kernel counts it.
fn resident(binary: &Path) -> f64 {
    let processes = fs::read_dir("/proc").expect("the kernel tells").filter_map(Result::ok);
    let own = processes
        .map(|entry| entry.path())
        .find(|path| fs::read_link(path.join("exe")).is_ok_and(|exe| exe == binary));
    let status =
        own.and_then(|path| fs::read_to_string(path.join("status")).ok()).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    let kib: f64 = line.trim().trim_end_matches(" kB").parse().unwrap_or_default();
    kib / 1024.0
}

/// Milliseconds to the first paint, and MiB of the main process, in the middle of some rounds.
fn start(binary: &Path) -> (f64, f64) {
    let (mut paints, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let home = Home::new();
        let window = Window::open_program(&home, binary, &[], &[]);
        let paint = window.waits_for("something is painted", LONG, || {
            window.script(FIRST_PAINT, vec![]).get(0)?.as_f64()
        });
        paints.push(paint);
        memory.push(resident(binary));
    }
    (middle(paints), middle(memory))
}

/// Milliseconds of the bare derivation with the cost that driven vaults have.
fn bare_derivation() -> f64 {
    let params = Params::new(65_536, 3, 1, Some(32)).expect("the cost of a driven vault");
    let derive = |_| {
        let since = Instant::now();
        let mut key = [0; 32];
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
        argon.hash_password_into(PASSPHRASE.as_bytes(), &[7; 32], &mut key).expect("a key");
        milliseconds(since.elapsed())
    };
    middle((0..ROUNDS).map(derive).collect())
}

/// Milliseconds from the press of the key to the open page, as somebody at the screen sees it.
fn unlock() -> f64 {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    let open = |_| {
        steps::lock(&window);
        window.field(&words("unlock-passphrase")).type_text(PASSPHRASE);
        let since = Instant::now();
        window.keys("Enter");
        let rail = window.part(Role::Region, &words("rail-name"));
        window.waits_for("the vault is open", LONG, || rail.is_here_now().then_some(()));
        milliseconds(since.elapsed())
    };
    middle((0..ROUNDS).map(open).collect())
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[test]
fn what_is_promised_in_figures() {
    let empty = std::env::var_os("HOLDFAST_EMPTY_WINDOW").map(PathBuf::from);
    let empty = empty.expect("`cargo xtask bench` builds the empty window and says where it is");
    let (empty_paint, empty_memory) = start(&empty);
    let (paint, memory) = start(&program());
    let (derivation, unlock) = (bare_derivation(), unlock());
    println!("{:<40}{:>12}{:>12}{:>8}{:>10}", "", "bare", "Holdfast", "ratio", "promised");
    for (name, bare, ours, promised) in [
        ("first paint, ms", empty_paint, paint, "1.25"),
        ("memory of the main process, MiB", empty_memory, memory, "1.5"),
        ("unlock with 64 MiB, to the page, ms", derivation, unlock, "none"),
    ] {
        println!("{name:<40}{bare:>12.1}{ours:>12.1}{:>8.2}{promised:>10}", ours / bare);
    }
    println!(
        "The promise for unlocking, 1.1 of the bare derivation, is about the vault alone at 256 MiB; it is not measured here yet."
    );
}
