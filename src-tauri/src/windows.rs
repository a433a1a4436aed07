//! The one window, and how it is replaced when the vault is locked.
//!
//! What a page held in memory cannot be wiped, so locking makes a new window and destroys the old.

use crate::platform::{self, Calls};
use crate::shell::Shell;
use std::sync::atomic::Ordering;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tauri::{
    AppHandle, Emitter, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
};

/// Every window's title. It never names anyone.
pub(crate) const TITLE: &str = "Holdfast";

/// Whether this build may be driven by a test.
pub(crate) const IS_DRIVEN: bool = cfg!(feature = "e2e");

/// Makes the next window. It asks where the program stands and draws that.
pub(crate) fn make<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<WebviewWindow<R>> {
    let shell = app.state::<Shell>();
    let label = format!("main-{}", shell.windows_made.fetch_add(1, Ordering::Relaxed));
    let (width, height) = shell.device().window.unwrap_or((1180.0, 800.0));
    let window = WebviewWindowBuilder::new(app, label, WebviewUrl::App("index.html".into()))
        .title(TITLE)
        .inner_size(width, height)
        .min_inner_size(640.0, 480.0)
        .fullscreen(shell.device().handed_over)
        // One context for the driven build, so that the window after a lock can be driven too.
        .incognito(!IS_DRIVEN)
        .disable_drag_drop_handler()
        .general_autofill_enabled(false)
        .browser_extensions_enabled(false)
        .content_protected(true)
        .zoom_hotkeys_enabled(false)
        .devtools(false)
        .on_navigation(is_ours)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    platform::watch_page(&window);
    Ok(window)
}

/// Whether a window is the one that was made last, so that none has taken its place.
pub(crate) fn is_newest(shell: &Shell, label: &str) -> bool {
    let made = shell.windows_made.load(Ordering::Relaxed);
    made.checked_sub(1).is_some_and(|number| label == format!("main-{number}"))
}

/// Makes a new window first and then destroys every other, so that the program never ends between.
pub(crate) fn replace<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let shell = app.state::<Shell>();
    let _one_at_a_time = shell.replacing.lock().unwrap_or_else(PoisonError::into_inner);
    put_another(app)
}

/// The same for a window whose page died, unless another has taken its place or pages die too often.
pub(crate) fn replace_dead<R: Runtime>(app: &AppHandle<R>, label: &str) -> tauri::Result<()> {
    let shell = app.state::<Shell>();
    let _one_at_a_time = shell.replacing.lock().unwrap_or_else(PoisonError::into_inner);
    let is_due = is_newest(&shell, label) && shell.deaths.is_bearable(Instant::now());
    if is_due { put_another(app) } else { Ok(()) }
}

fn put_another<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let before: Vec<_> = app.webview_windows().into_values().collect();
    make(app)?;
    for window in before {
        window.destroy()?;
    }
    Ok(())
}

/// Gives the whole screen to the page while a client has the laptop, and back. Where the desktop does not do that, the
/// page is the same.
pub(crate) fn fill_the_screen<R: Runtime>(app: &AppHandle<R>, whole: bool) {
    let windows = app.webview_windows().into_values();
    for window in windows.filter(|window| window.is_fullscreen().unwrap_or(!whole) != whole) {
        drop(window.set_fullscreen(whole));
    }
}

/// When pages died lately. One that dies as soon as it is drawn is not put there again without end.
#[derive(Default)]
pub(crate) struct Deaths(Mutex<Vec<Instant>>);

impl Deaths {
    /// How many windows may be put in the place of dead ones within [`Deaths::LATELY`].
    const MOST: usize = 3;
    /// How long a death counts.
    const LATELY: Duration = Duration::from_secs(10);

    /// Counts a death, unless there were too many lately to go on.
    pub(crate) fn is_bearable(&self, now: Instant) -> bool {
        let mut deaths = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        deaths.retain(|death| now.saturating_duration_since(*death) < Deaths::LATELY);
        let is_bearable = deaths.len() < Deaths::MOST;
        if is_bearable {
            deaths.push(now);
        }
        is_bearable
    }
}

/// Brings the window to the front each time a second start asks for it, and tells the page.
pub(crate) fn come_when_called<R: Runtime>(app: AppHandle<R>, calls: Calls) {
    std::thread::spawn(move || {
        while calls.wait() {
            for window in app.webview_windows().into_values() {
                // Some desktops do not let a program raise itself; then the window stays where it is.
                drop(window.unminimize());
                drop(window.set_focus());
            }
            // A page that is just being replaced hears nothing and needs nothing.
            drop(app.emit("brought_forward", ()));
        }
    });
}

/// Only our own pages are ever opened.
fn is_ours(place: &tauri::Url) -> bool {
    match place.scheme() {
        "tauri" => true,
        "http" | "https" => place.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_dies_again_and_again_is_replaced_three_times_in_ten_seconds() {
        let (deaths, begun) = (Deaths::default(), Instant::now());
        let after = |seconds| begun + Duration::from_secs(seconds);
        assert!((0..3).all(|second| deaths.is_bearable(after(second))));
        assert!(!deaths.is_bearable(after(3)));
        assert!(!deaths.is_bearable(after(9)));
        assert!(deaths.is_bearable(after(10)), "the first is long ago");
        assert!(!deaths.is_bearable(after(10)));
    }
}
