//! Writes answers out, and says so where nobody can take them.

use std::io::{self, Write};
use std::panic;

use crate::trouble::Trouble;

/// Writes a line to standard output, all of it.
pub(crate) fn line(text: &str) -> Result<(), Trouble> {
    let mut out = io::stdout().lock();
    let written = writeln!(out, "{text}").and_then(|()| out.flush());
    written.map_err(|_| Trouble::new("not_shown"))
}

/// Writes a line to standard error, as far as that goes.
pub(crate) fn beside(text: &str) {
    let _unread = writeln!(io::stderr().lock(), "{text}");
}

/// Finds out whether standard output takes anything, before something is made that is shown only once.
///
/// A write of nothing succeeds on a closed pipe too, so one blank goes ahead of the answer.
pub(crate) fn try_out(wants_json: bool) -> Result<(), Trouble> {
    let blank: &[u8] = if wants_json { b" " } else { b"\n" };
    let mut out = io::stdout().lock();
    let written = out.write_all(blank).and_then(|()| out.flush());
    written.map_err(|_| Trouble::new("nowhere_to_show"))
}

/// Lets a fault of the program itself name its place alone: what it was about may be somebody's words.
pub(crate) fn keep_stops_quiet() {
    panic::set_hook(Box::new(|stopped| {
        if let Some(place) = stopped.location() {
            beside(&format!("The program stopped at {}:{}.", place.file(), place.line()));
        }
    }));
}
