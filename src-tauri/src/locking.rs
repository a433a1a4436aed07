//! Locking: never asks, never waits longer than a breath, loses nothing.

use crate::session::Standing;
use crate::shell::Shell;
use crate::windows;
use holdfast_records::Moment;
use holdfast_vault::Vault;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tauri::{AppHandle, Emitter, Manager, Runtime};

/// The most a page may take to hand over what is being typed.
const FLUSH_TIME: Duration = Duration::from_millis(250);

/// Locks the vault, from whichever thread. Returns once the keys are gone and the file is sealed.
pub(crate) fn lock<R: Runtime>(app: &AppHandle<R>) {
    lock_by(app, put_away);
}

/// Locks the sample practice, and removes it from the disk in the place of sealing it.
pub(crate) fn throw_sample_away<R: Runtime>(app: &AppHandle<R>) {
    lock_by(app, put_sample_away);
}

fn lock_by<R: Runtime>(app: &AppHandle<R>, put_away: fn(&Shell) -> Receiver<()>) {
    let shell = app.state::<Shell>();
    if !shell.session.begin_to_lock() {
        return;
    }
    shell.stop.store(true, Ordering::Relaxed);
    wait_for_drafts(app, &shell);
    let sealed = put_away(&shell);
    shell.session.set_standing(Standing::Closed);
    crate::session_mode::running::forget(&shell);
    crate::platform::take_back_what_was_copied(app);
    if let Err(problem) = windows::replace(app) {
        eprintln_code("window_not_replaced", &problem);
        drop(app.emit("stage_changed", ()));
    }
    // The seal may still be hashing; the keys of the records are gone before it begins.
    let _ = sealed.recv_timeout(Duration::from_secs(30));
}

/// The process that drew a page has died, and its window is blank: locks as ever, which puts another there.
///
/// What was typed is kept as a draft up to the last half second. A window that was replaced on purpose is not mourned,
/// and one that shows a locked vault has nothing to lock.
pub(crate) fn page_died<R: Runtime>(app: &AppHandle<R>, label: &str) {
    let shell = app.state::<Shell>();
    if !windows::is_newest(&shell, label) {
        return;
    }
    match shell.session.standing() {
        Standing::Open => lock(app),
        // Whoever locks it puts another window there too.
        Standing::Locking => {}
        Standing::Closed => {
            if let Err(problem) = windows::replace_dead(app, label) {
                eprintln_code("window_not_replaced", &problem);
            }
        }
    }
}

/// Asks the page for what is being typed, and waits until it answers or the time is over.
fn wait_for_drafts<R: Runtime>(app: &AppHandle<R>, shell: &Shell) {
    let before = shell.flushes.load(Ordering::Acquire);
    if app.emit("flush_now", ()).is_err() {
        return;
    }
    let asked = Instant::now();
    while asked.elapsed() < FLUSH_TIME && shell.flushes.load(Ordering::Acquire) == before {
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Takes the vault off the desk and locks it there.
fn put_away(shell: &Shell) -> Receiver<()> {
    put_away_by(shell, |vault, now| {
        // An unsealed vault is safe: the next opening checks it whole.
        let _ = vault.lock(now);
    })
}

/// Takes the sample practice off the desk and the disk. Whatever else lies on the desk is locked as ever.
fn put_sample_away(shell: &Shell) -> Receiver<()> {
    put_away_by(shell, |vault, now| {
        if vault.is_demo() {
            // What could not be removed does not open any more, and can be begun again.
            let _ = vault.throw_sample_away();
        } else {
            let _ = vault.lock(now);
        }
    })
}

fn put_away_by(shell: &Shell, put_away: fn(Vault, Moment)) -> Receiver<()> {
    let (done, waiting) = channel();
    shell.session.leave_at_the_desk(move |desk, now| {
        if let Some(vault) = desk.clear() {
            put_away(vault, now);
        }
        let _ = done.send(());
    });
    waiting
}

/// A line for whoever watches the program's output: a word and no text of anyone's.
#[expect(
    clippy::print_stderr,
    reason = "the only place where the shell says anything outside the window"
)]
pub(crate) fn eprintln_code(code: &str, _problem: &tauri::Error) {
    eprintln!("holdfast: {code}");
}

/// Locks as ever, and ends the program.
pub(crate) fn lock_and_leave<R: Runtime>(app: &AppHandle<R>) {
    let shell = app.state::<Shell>();
    if shell.session.begin_to_lock() {
        shell.stop.store(true, Ordering::Relaxed);
        wait_for_drafts(app, &shell);
        crate::platform::take_back_what_was_copied(app);
        put_away_and_wait(&shell);
    }
    app.exit(0);
}

/// Takes the vault off the desk and waits until it is sealed. With no vault on it, there is nothing to wait for.
pub(crate) fn put_away_and_wait(shell: &Shell) {
    let _ = put_away(shell).recv_timeout(Duration::from_secs(30));
    shell.session.set_standing(Standing::Closed);
    crate::session_mode::running::forget(shell);
}

/// Lets a panic say where in the program it was, and nothing of what was in hand.
#[expect(
    clippy::print_stderr,
    reason = "a file and a line, for whoever watches the program's output"
)]
pub(crate) fn say_only_where() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map_or_else(String::new, |place| format!(" at {}:{}", place.file(), place.line()));
        eprintln!("holdfast: something unexpected happened{place}");
    }));
}
