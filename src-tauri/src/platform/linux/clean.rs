//! A process that leaves no core file, opens no debugging port and wipes freed memory.

use rustix::process::{
    DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit, umask,
};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// Variables that open ports, load code into the program or write what it shows elsewhere.
const UNWANTED: [&str; 9] = [
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "TAURI_WEBVIEW_AUTOMATION",
    "GTK_MODULES",
    "GTK3_MODULES",
    "LD_PRELOAD",
    "LD_AUDIT",
    "GTK_DEBUG",
    "G_MESSAGES_DEBUG",
];

/// What has to stand in the environment: freed memory is overwritten by the system's allocator, so that
/// text does not stay in it, and a stray temporary file of the database would have no place to be.
const WANTED: [(&str, &str); 2] =
    [("GLIBC_TUNABLES", "glibc.malloc.perturb=165"), ("SQLITE_TMPDIR", "/nonexistent")];

/// Of the unwanted, what a driven build needs: the port on which it is driven.
const NEEDED_TO_BE_DRIVEN: [&str; 2] = ["WEBKIT_INSPECTOR_SERVER", "TAURI_WEBVIEW_AUTOMATION"];

/// Bounds the process, and starts it once more with a clean environment if it has not been yet.
///
/// Setting variables in a running process is not safe, so the program replaces itself. If that
/// cannot be done it goes on as it is: the variables are a second wall, not the first.
pub(crate) fn start_clean() {
    umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    // A system that does not know these bounds has no core files of ours to lose either.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    if !crate::windows::IS_DRIVEN {
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
    if !is_clean() {
        start_again();
    }
}

/// The most memory that drawing a page may ask for: 1 GiB, the libraries of the program among it.
const DRAWING_MEMORY: u64 = 1024 * 1024 * 1024;

/// Bounds this process, which draws a page of a file from elsewhere: no core file, so much memory, so long.
pub(crate) fn bound_drawing(patience: Duration) {
    let to = |most| Rlimit { current: Some(most), maximum: Some(most) };
    // The process that waits for the page ends this one too, when its patience is over.
    let _ = setrlimit(Resource::Core, to(0));
    let _ = setrlimit(Resource::As, to(DRAWING_MEMORY));
    let _ = setrlimit(Resource::Cpu, to(patience.as_secs()));
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

fn is_clean() -> bool {
    let has_unwanted = unwanted().any(|name| std::env::var_os(name).is_some());
    let is_set = |name: &str, value: &OsStr| std::env::var_os(name).is_some_and(|set| set == value);
    let has_wanted = WANTED.iter().all(|(name, value)| is_set(name, OsStr::new(value)));
    let has_folder = folder_in_memory().is_none_or(|folder| is_set(TEMPORARY, folder.as_os_str()));
    has_wanted && has_folder && !has_unwanted
}

/// The variable that names the folder for temporary files.
const TEMPORARY: &str = "TMPDIR";

/// A folder of the user's own that is never on a disk. The system's printing writes the page that it prints into a
/// temporary file, and a disk would keep it after the file is gone.
fn folder_in_memory() -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("XDG_RUNTIME_DIR")?).join("holdfast");
    let made = fs::create_dir(&folder);
    let is_there = made.is_ok() || folder.is_dir();
    (folder.is_absolute() && is_there).then_some(folder)
}

fn unwanted() -> impl Iterator<Item = &'static str> {
    let is_needed = |name: &&str| crate::windows::IS_DRIVEN && NEEDED_TO_BE_DRIVEN.contains(name);
    UNWANTED.into_iter().filter(move |name| !is_needed(name))
}

fn start_again() {
    let Ok(program) = std::env::current_exe() else { return };
    let mut next = Command::new(program);
    next.args(std::env::args_os().skip(1));
    unwanted().for_each(|name| {
        next.env_remove(name);
    });
    next.envs(WANTED);
    next.envs(folder_in_memory().map(|folder| (TEMPORARY, folder)));
    // Only a program that could not be replaced comes back from here.
    drop(next.exec());
}
