//! Hearing that the process which draws a page has died.

use tauri::{Manager, Runtime, WebviewWindow};
use webkit2gtk::WebViewExt;

/// Listens for as long as the window is there. A window that is destroyed says nothing of the kind.
pub(crate) fn watch_page<R: Runtime>(window: &WebviewWindow<R>) {
    let (app, label) = (window.app_handle().clone(), window.label().to_owned());
    let listen = window.with_webview(move |view| {
        view.inner().connect_web_process_terminated(move |_, _| {
            let (app, label) = (app.clone(), label.clone());
            // On a thread of its own: this one draws the windows, and locking waits for them.
            std::thread::spawn(move || crate::locking::page_died(&app, &label));
        });
    });
    // A window that is gone already has no page that could die.
    drop(listen);
}
