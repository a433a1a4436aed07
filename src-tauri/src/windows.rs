//! The one window, and how it is replaced when the vault is locked.
//!
//! What a page held in memory cannot be wiped, so locking makes a new window and destroys the old.

use crate::platform::Calls;
use crate::shell::Shell;
use std::sync::atomic::Ordering;
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
    WebviewWindowBuilder::new(app, label, WebviewUrl::App("index.html".into()))
        .title(TITLE)
        .inner_size(width, height)
        .min_inner_size(640.0, 480.0)
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
        .build()
}

/// Makes a new window first and then destroys every other, so that the program never ends between.
pub(crate) fn replace<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let before: Vec<_> = app.webview_windows().into_values().collect();
    make(app)?;
    for window in before {
        window.destroy()?;
    }
    Ok(())
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
