//! A page whose process dies: the program goes on, and the vault is locked.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use holdfast_window_tests::steps::{self, LONG, PASSPHRASE};
use holdfast_window_tests::{Alone, Finds, Home, Window, program, words};

const TYPED: &str = "She laughed at the radio, and stayed.";

/// The processes that draw pages of the program under test.
fn pages() -> BTreeSet<u32> {
    let processes = fs::read_dir("/proc").expect("the kernel tells").filter_map(Result::ok);
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers.filter(|number| draws_our_pages(*number).unwrap_or(false)).collect()
}

fn draws_our_pages(number: u32) -> Option<bool> {
    let status = fs::read_to_string(format!("/proc/{number}/status")).ok()?;
    let fact = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    let is_a_page =
        fact("Name:")?.starts_with("WebKitWebProc") && !fact("State:")?.starts_with('Z');
    let parent = fs::read_link(format!("/proc/{}/exe", fact("PPid:")?)).ok()?;
    Some(is_a_page && parent == program())
}

/// Waits for something that the program does by itself.
fn waits_for(what: &str, look: impl Fn() -> bool) {
    let since = Instant::now();
    while !look() {
        assert!(since.elapsed() < LONG, "{what} within {LONG:?}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Ends every page's process at once, and waits until another one draws.
fn let_the_page_die() {
    let before = pages();
    assert!(!before.is_empty(), "a page is drawn");
    for number in &before {
        Command::new("kill").args(["-9", &number.to_string()]).status().expect("kill is there");
    }
    waits_for("another page is drawn", || {
        let now = pages();
        !now.is_empty() && now.is_disjoint(&before)
    });
}

/// Whether the vault's key file says that the vault is closed and sealed.
fn is_sealed(home: &Home) -> bool {
    let header = fs::read_to_string(home.data().join("app.holdfast.desktop/vault/vault.key"));
    header.unwrap_or_default().lines().any(|line| line.starts_with("seal clean"))
}

/// A driver ends the program with the page, so nobody drives it here but the keys of its display.
#[test]
fn a_page_that_dies_is_replaced_and_the_vault_is_locked_and_nothing_typed_is_lost() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    steps::open_note(&window);
    window.field(&words("session-what-we-did")).type_text(TYPED);
    steps::is_saved(&window);
    window.close();
    assert!(is_sealed(&home), "a closed window leaves a locked vault");

    let mut alone = Alone::start(&home);
    waits_for("the first page is drawn", || !pages().is_empty());
    for _ in 0..20 {
        if !is_sealed(&home) {
            break;
        }
        // The field of the passphrase has the focus as soon as the page is there.
        alone.enters(PASSPHRASE);
        std::thread::sleep(Duration::from_secs(2));
    }
    assert!(!is_sealed(&home), "the vault is open");
    let_the_page_die();
    waits_for("the vault is sealed", || is_sealed(&home));
    std::thread::sleep(Duration::from_secs(2));
    // The page of the locked vault dies too, and the program stays.
    let_the_page_die();
    assert!(alone.is_running());
    drop(alone);

    let window = Window::open(&home);
    steps::unlock(&window);
    steps::open_note(&window);
    window.field(&words("session-what-we-did")).holds(TYPED);
}
