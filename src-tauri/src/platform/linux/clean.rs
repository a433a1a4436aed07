//! A process that leaves no core file, opens no debugging port and wipes freed memory.

use rustix::process::{
    DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit, umask,
};
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Set in the environment of a process that was started clean.
const MARK: &str = "HOLDFAST_CLEAN_START";

/// Variables that open ports, load code into the program or write what it shows elsewhere.
const UNWANTED: [&str; 10] = [
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "TAURI_WEBVIEW_AUTOMATION",
    "GTK_MODULES",
    "GTK3_MODULES",
    "LD_PRELOAD",
    "LD_AUDIT",
    "GTK_DEBUG",
    "G_MESSAGES_DEBUG",
    "SQLITE_TMPDIR",
];

/// Of those, what a driven build needs: the port on which it is driven.
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
    if std::env::var_os(MARK).is_none() {
        start_again();
    }
}

fn start_again() {
    let Ok(program) = std::env::current_exe() else { return };
    let mut next = Command::new(program);
    next.args(std::env::args_os().skip(1));
    for name in UNWANTED {
        if !(crate::windows::IS_DRIVEN && NEEDED_TO_BE_DRIVEN.contains(&name)) {
            next.env_remove(name);
        }
    }
    next.env(MARK, "1");
    // Freed memory is overwritten by the system's allocator, so that text does not stay in it.
    next.env("GLIBC_TUNABLES", "glibc.malloc.perturb=165");
    next.env("SQLITE_TMPDIR", "/nonexistent");
    drop(next.exec());
}
