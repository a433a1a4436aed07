//! What the desktop would keep of a day's work: what was copied, and which files were chosen.

use gtk::gdk::{SELECTION_CLIPBOARD, SELECTION_PRIMARY};
use gtk::prelude::GtkSettingsExt;
use gtk::{Clipboard, Settings};
use tauri::{AppHandle, Runtime};

/// Keeps the names of chosen files out of the desktop's list of files used last.
///
/// Where the desktop shows its own window for choosing a file, the list is the desktop's, and this does nothing.
pub(crate) fn keep_no_list_of_files() {
    if gtk::is_initialized_main_thread()
        && let Some(settings) = Settings::default()
    {
        settings.set_gtk_recent_files_enabled(false);
    }
}

/// Takes back what was copied or marked in the window, so that it cannot be pasted once the vault is locked. What
/// another program has put there since stays.
pub(crate) fn take_back_what_was_copied<R: Runtime>(app: &AppHandle<R>) {
    let take_back = || {
        if gtk::is_initialized_main_thread() {
            for selection in [SELECTION_CLIPBOARD, SELECTION_PRIMARY] {
                Clipboard::get(&selection).clear();
            }
        }
    };
    // A program that is ending has no clipboard of its own any more.
    drop(app.run_on_main_thread(take_back));
}
