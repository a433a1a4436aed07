//! A page of a PDF that somebody else's scanner made, drawn as a picture of a size that we choose.
//!
//! Such a file may ask for any amount of time and memory. Whoever calls this bounds both; see the shell's `drawing`.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::font::{FontData, FontQuery, StandardFont};
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings};
use std::sync::Arc;

/// The longer side of a drawn page, in points of colour: some 200 to the inch on A4.
const LONGER_SIDE: f32 = 2400.0;

/// A page as a picture.
pub struct DrawnPage {
    /// The picture, as PNG.
    pub png: Vec<u8>,
    /// How many pages the document has.
    pub pages: u32,
}

/// Draws one page of a PDF, counted from 1. Nothing comes of a file that cannot be read, or a page that is not there.
pub fn draw_page(pdf: Vec<u8>, page: u32) -> Option<DrawnPage> {
    let pdf = Pdf::new(pdf).ok()?;
    let pages = u32::try_from(pdf.pages().len()).ok()?;
    let page = pdf.pages().get(usize::try_from(page.checked_sub(1)?).ok()?)?;
    let (width, height) = page.render_dimensions();
    let scale = LONGER_SIDE / width.max(height);
    if !(scale.is_finite() && scale > 0.0) {
        return None;
    }
    let settings = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        width: Some(side(width * scale)),
        height: Some(side(height * scale)),
        bg_color: WHITE,
    };
    let drawn = hayro::render(page, &RenderCache::new(), &reading(), &settings);
    Some(DrawnPage { png: drawn.into_png().ok()?, pages })
}

/// A side in whole points, never none. The longer one is as long as we chose, so neither is longer than can be drawn.
fn side(length: f32) -> u16 {
    length.clamp(1.0, LONGER_SIDE) as u16
}

/// How a page is read: with letters from inside the program, and with what was written over the page.
fn reading() -> InterpreterSettings {
    InterpreterSettings {
        font_resolver: Arc::new(|asked| match asked {
            FontQuery::Standard(font) => letters(*font),
            FontQuery::Fallback(font) => letters(font.pick_standard_font()),
        }),
        cmap_resolver: Arc::new(|_| None),
        warning_sink: Arc::new(|_| {}),
        render_annotations: true,
    }
}

fn letters(font: StandardFont) -> Option<(FontData, u32)> {
    use typst_assets::pdf;
    let bytes = match font {
        StandardFont::Helvetica => pdf::SANS,
        StandardFont::HelveticaBold => pdf::SANS_BOLD,
        StandardFont::HelveticaOblique => pdf::SANS_ITALIC,
        StandardFont::HelveticaBoldOblique => pdf::SANS_BOLD_ITALIC,
        StandardFont::Courier => pdf::FIXED,
        StandardFont::CourierBold => pdf::FIXED_BOLD,
        StandardFont::CourierOblique => pdf::FIXED_ITALIC,
        StandardFont::CourierBoldOblique => pdf::FIXED_BOLD_ITALIC,
        StandardFont::TimesRoman => pdf::SERIF,
        StandardFont::TimesBold => pdf::SERIF_BOLD,
        StandardFont::TimesItalic => pdf::SERIF_ITALIC,
        StandardFont::TimesBoldItalic => pdf::SERIF_BOLD_ITALIC,
        StandardFont::ZapfDingBats => pdf::DING_BATS,
        StandardFont::Symbol => pdf::SYMBOL,
    };
    Some((Arc::new(bytes), 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PDF with so many pages of that size, each with a black bar over its lower half.
    fn pdf(pages: usize, width: f32, height: f32) -> Vec<u8> {
        let kids: Vec<String> = (0..pages).map(|_| "3 0 R".to_owned()).collect();
        let bar = format!("0 0 0 rg 0 0 {width} {} re f", height / 2.0);
        let body = format!(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[{}]/Count {pages}>>endobj\n\
             3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents 4 0 R>>endobj\n\
             4 0 obj<</Length {}>>stream\n{bar}\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
            kids.join(" "),
            bar.len()
        );
        body.into_bytes()
    }

    fn size(png: &[u8]) -> (u32, u32) {
        holdfast_records::scan::Media::Png.size(png).unwrap()
    }

    #[test]
    fn a_page_is_drawn_at_a_size_of_ours_whatever_size_it_says_that_it_has() {
        for (width, height) in [(612.0, 792.0), (3.0, 4.0), (14_000.0, 14_400.0)] {
            let drawn = draw_page(pdf(2, width, height), 1).unwrap();
            let (wide, high) = size(&drawn.png);
            assert_eq!((drawn.pages, wide.max(high)), (2, 2400), "{width} x {height}");
        }
    }

    #[test]
    fn what_is_no_pdf_or_has_no_such_page_is_not_drawn() {
        assert!(draw_page(b"%PDF-1.7 and then nothing".to_vec(), 1).is_none());
        for page in [0, 3, u32::MAX] {
            assert!(draw_page(pdf(2, 612.0, 792.0), page).is_none(), "{page}");
        }
    }
}
