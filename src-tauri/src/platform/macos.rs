//! macOS: written and not tried. Sleep and screen lock are heard by the idle clock alone so far.

use super::{Became, Sheets};
use crate::windows::TITLE;
use std::path::PathBuf;
use std::time::Duration;
use tauri::{AppHandle, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// Leaves no core file behind and lets nobody else read what is made.
pub(crate) fn start_clean() {
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let none = rustix::process::Rlimit { current: Some(0), maximum: Some(0) };
    // A system that refuses the bound goes on as it is.
    drop(rustix::process::setrlimit(rustix::process::Resource::Core, none));
}

/// A page that takes too long is given up here; how much memory it may ask for is not bounded.
pub(crate) fn bound_drawing(_patience: Duration) {}

/// The list of files used last is the system's here; nothing is told to it by this program.
pub(crate) fn keep_no_list_of_files() {}

/// What was copied stays where the system keeps it: taking it back is not built here.
pub(crate) fn take_back_what_was_copied<R: Runtime>(_app: &AppHandle<R>) {}

/// What a start found.
pub(crate) enum Start {
    /// It is the first as far as it can tell; the lock on the vault's folder tells the rest.
    First(Calls),
    /// Another is there already.
    #[expect(
        dead_code,
        reason = "this system opens a program once by itself, or leaves it to the vault's lock"
    )]
    Second,
}

/// Later starts. None is heard here.
pub(crate) struct Calls;

impl Calls {
    /// There can be none.
    pub(crate) fn wait(&self) -> bool {
        false
    }
}

/// Every start goes on.
pub(crate) fn start() -> Start {
    Start::First(Calls)
}

/// A computer that slept shows it by its two clocks; the idle watch locks as soon as it wakes.
pub(crate) fn watch_for_sleep<R: Runtime>(_app: AppHandle<R>) {}

/// A page whose process died is not heard of here; the window stays blank until it is closed.
pub(crate) fn watch_page<R: Runtime>(_window: &WebviewWindow<R>) {}

/// Prints pages through the system's dialog, from a window that nobody sees.
pub(crate) async fn print<R: Runtime>(
    app: &AppHandle<R>,
    sheets: Sheets,
    _into: Option<PathBuf>,
) -> Became {
    let Ok(place) =
        format!("data:text/html;charset=utf-8,{}", urlencoded(&sheets.as_document())).parse()
    else {
        return Became::NotPrinted;
    };
    let window = WebviewWindowBuilder::new(app, "paper-0", WebviewUrl::External(place))
        .title(TITLE)
        .visible(false);
    match window.build().and_then(|window| window.print()) {
        Ok(()) => Became::Printed,
        Err(_) => Became::NotPrinted,
    }
}

fn urlencoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
