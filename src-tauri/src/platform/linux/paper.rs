//! Printing at true size through the system's own dialog.
//!
//! The pages are loaded, from memory, into a window of their own that nobody sees and that may
//! call nothing; what is printed is that document and not the screen.

use super::super::{Became, Sheets};
use crate::windows::TITLE;
use gtk::{PageSetup, PaperSize, PrintSettings, Unit};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use tauri::{AppHandle, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use webkit2gtk::{
    LoadEvent, PrintOperation, PrintOperationExt, PrintOperationResponse, WebView, WebViewExt,
};

static PRINTS: AtomicU32 = AtomicU32::new(0);

type Answer = tauri::async_runtime::Sender<Became>;

/// Prints pages. With a file, they go into it as a PDF and no dialog is shown.
pub(crate) async fn print<R: Runtime>(
    app: &AppHandle<R>,
    sheets: Sheets,
    into: Option<PathBuf>,
) -> Became {
    let Ok(window) = make_window(app) else { return Became::NotPrinted };
    let (answer, mut waiting) = tauri::async_runtime::channel(1);
    let asked =
        window.with_webview(move |view| load_and_print(&view.inner(), &sheets, into, answer));
    let became = match asked {
        Ok(()) => waiting.recv().await.unwrap_or(Became::NotPrinted),
        Err(_) => Became::NotPrinted,
    };
    // The window holds the pages: it goes whatever became of them.
    drop(window.destroy());
    became
}

fn make_window<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<WebviewWindow<R>> {
    let label = format!("paper-{}", PRINTS.fetch_add(1, Ordering::Relaxed));
    let nowhere = "about:blank".parse().map_err(|_| tauri::Error::WindowNotFound)?;
    WebviewWindowBuilder::new(app, label, WebviewUrl::External(nowhere))
        .title(TITLE)
        .incognito(!crate::windows::IS_DRIVEN)
        .visible(false)
        .focused(false)
        .build()
}

fn load_and_print(view: &WebView, sheets: &Sheets, into: Option<PathBuf>, answer: Answer) {
    let setup = page_setup(sheets);
    let html = sheets.as_document();
    let is_begun = Cell::new(false);
    view.connect_load_changed(move |view, event| {
        let is_ours = view.title().is_some_and(|title| title == "Document")
            || view.uri().as_deref() == Some("about:blank");
        if event == LoadEvent::Finished && is_ours && !is_begun.replace(true) {
            run(view, &setup, into.as_deref(), answer.clone());
        }
    });
    view.load_html(&html, None);
}

fn run(view: &WebView, setup: &PageSetup, into: Option<&Path>, answer: Answer) {
    let operation = PrintOperation::new(view);
    operation.set_page_setup(setup);
    operation.set_print_settings(&settings(into));
    let became = Rc::new(Cell::new(Became::Printed));
    let seen = Rc::clone(&became);
    operation.connect_failed(move |_, _| seen.set(Became::NotPrinted));
    let told = answer.clone();
    let kept = operation.clone();
    operation.connect_finished(move |_| {
        let _kept_until_done = &kept;
        let _ = told.try_send(became.get());
    });
    if into.is_some() {
        operation.print();
    } else if operation.run_dialog(None::<&gtk::Window>) != PrintOperationResponse::Print {
        let _ = answer.try_send(Became::Cancelled);
    }
}

fn page_setup(sheets: &Sheets) -> PageSetup {
    let setup = PageSetup::new();
    let name = if sheets.width_mm > 212.0 { "na_letter" } else { "iso_a4" };
    setup.set_paper_size(&PaperSize::new(Some(name)));
    setup.set_top_margin(0.0, Unit::Mm);
    setup.set_bottom_margin(0.0, Unit::Mm);
    setup.set_left_margin(0.0, Unit::Mm);
    setup.set_right_margin(0.0, Unit::Mm);
    setup
}

fn settings(into: Option<&Path>) -> PrintSettings {
    let settings = PrintSettings::new();
    if let Some(file) = into {
        settings.set_printer("Print to File");
        settings.set("output-file-format", Some("pdf"));
        settings.set("output-uri", Some(&format!("file://{}", file.display())));
    }
    settings
}
