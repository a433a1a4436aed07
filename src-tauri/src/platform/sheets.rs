//! Pages on their way to a printer.

use base64::Engine;
use std::fmt::Write;

/// Pages as they were set, and the paper they are for.
pub(crate) struct Sheets {
    /// One drawing a page, as SVG.
    pub pages: Vec<String>,
    /// The paper's width in millimetres.
    pub width_mm: f64,
    /// The paper's height in millimetres.
    pub height_mm: f64,
}

/// What became of pages that were sent to a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Became {
    /// The printer has them.
    Printed,
    /// Somebody thought better of it.
    Cancelled,
    /// There is no printer, or it did not take them.
    NotPrinted,
}

impl Sheets {
    /// A bare document of the pages at true size. Its title is what a print queue shows.
    ///
    /// A page a little lower than the paper keeps rounding from making every second page blank.
    pub(crate) fn as_document(&self) -> String {
        let (width, height) = (pixels(self.width_mm), pixels(self.height_mm) - 3.0);
        let mut html = format!(
            "<!doctype html><meta charset=\"utf-8\"><title>Document</title><style>\
             @page{{margin:0}}html,body{{margin:0}}\
             img{{display:block;width:{width}px;height:{height}px;break-after:page}}\
             img:last-child{{break-after:auto}}</style>"
        );
        for page in &self.pages {
            let drawing = base64::engine::general_purpose::STANDARD.encode(page);
            // Writing to a String cannot come to grief.
            let _ = write!(html, "<img alt=\"\" src=\"data:image/svg+xml;base64,{drawing}\">");
        }
        html
    }
}

/// CSS pixels: 96 to the inch.
fn pixels(millimetres: f64) -> f64 {
    (millimetres / 25.4 * 96.0).floor()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_says_nothing_and_every_page_is_there() {
        let sheets = Sheets {
            pages: vec!["<svg/>".into(), "<svg/>".into()],
            width_mm: 210.0,
            height_mm: 297.0,
        };
        let html = sheets.as_document();
        assert!(html.contains("<title>Document</title>"));
        assert_eq!(html.matches("<img ").count(), 2);
        assert!(html.contains("width:793px;height:1119px"));
    }
}
