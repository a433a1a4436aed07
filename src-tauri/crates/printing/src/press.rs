//! Sets a paper: prepares what it says, hands it to the typesetter, writes PDF and preview.

use std::collections::HashSet;
use std::sync::Arc;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::client_page::{ClientPage, ClientPaper};
use crate::pen::Pen;
use crate::practice_page::PracticePaper;
use crate::sheet::Prepared;
use crate::world::{Desk, Shop};
use crate::{
    Page, Printed, Setup, Standard, agreement, before_we_start, check_in_six, consent_snapshot,
    goals, hand_over_letter, hard_moments, practice_paper, preparation_card, privacy_statement,
    progress_report, record_copy, recovery, supervision_sheet, trail, typefaces, wallet_card,
    withdrawal_slip,
};
use chrono::{Datelike, NaiveDate};

/// Why a paper could not be set. Nothing that people wrote stands in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// A typeface inside the program is damaged.
    #[error("a typeface inside the program could not be read")]
    Typeface,
    /// The fixed words have a gap.
    #[error("the words for paper have no sentence called {key}")]
    NoWords {
        /// Which sentence.
        key: &'static str,
    },
    /// What the page says could not be handed over.
    #[error("the page could not be prepared for setting")]
    NotPrepared,
    /// A template stopped.
    #[error("the page could not be set: {template}, line {line}")]
    NotSet {
        /// The template.
        template: String,
        /// The line in it, from 1; 0 when that is not known.
        line: usize,
    },
    /// The page was set, and no PDF came of it.
    #[error("the page was set, and its PDF could not be written")]
    NotWritten,
}

impl PrintError {
    /// A short name for the screen to find its sentence by.
    pub fn code(&self) -> &'static str {
        match self {
            PrintError::Typeface => "typeface",
            PrintError::NoWords { .. } => "no_words",
            PrintError::NotPrepared => "not_prepared",
            PrintError::NotSet { .. } => "not_set",
            PrintError::NotWritten => "not_written",
        }
    }
}

/// Sets papers. Keeps what it has set in memory until [`Press::forget`].
pub struct Press {
    shop: Arc<Shop>,
    drawable: HashSet<char>,
}

impl Press {
    /// Reads the typefaces and the templates, all of them inside the program.
    pub fn new() -> Result<Press, PrintError> {
        let shop = Shop::open()?;
        let drawable = typefaces::drawable(&shop.fonts);
        Ok(Press { shop: Arc::new(shop), drawable })
    }

    /// Sets one paper. A recovery sheet is forgotten at once.
    pub fn set(&mut self, page: &Page, setup: &Setup) -> Result<Printed, PrintError> {
        match page {
            Page::Agreement(agreement) => {
                let mut pen = Pen::new(&agreement.language, agreement.dir, &self.drawable)?;
                let sheet = agreement::prepare(agreement, setup, &mut pen)?;
                self.press(sheet, pen, setup)
            }
            Page::ForClient(page) => {
                let mut pen = Pen::new(&page.whose.language, page.whose.dir, &self.drawable)?;
                let sheet = for_client(page, setup, &mut pen)?;
                self.press(sheet, pen, setup)
            }
            Page::OfPractice(page) => {
                let dir = practice_paper::direction(page);
                let mut pen = Pen::new(&page.language, dir, &self.drawable)?;
                let sheet = practice_paper::prepare(page, setup, &mut pen)?;
                let printed = self.press(sheet, pen, setup);
                // The words that open a sealed file stay in memory no longer than those of the vault.
                if matches!(page.paper, PracticePaper::ExecutorSheet(_)) {
                    self.forget();
                }
                printed
            }
            Page::RecoverySheet(words) => {
                let dir = recovery::direction(words);
                let mut pen = Pen::new(&words.language, dir, &self.drawable)?;
                let sheet = recovery::prepare(words, setup, &mut pen)?;
                let printed = self.press(sheet, pen, setup);
                self.forget();
                printed
            }
        }
    }

    /// Drops from memory what earlier papers said.
    pub fn forget(&mut self) {
        comemo::evict(0);
    }

    fn press(&self, sheet: Prepared, pen: Pen<'_>, setup: &Setup) -> Result<Printed, PrintError> {
        let main = self.shop.template(sheet.template)?;
        let desk = Desk::new(Arc::clone(&self.shop), main, sheet.json);
        let set = typst::compile::<PagedDocument>(&desk);
        let document = set.output.map_err(|wrong| not_set(&desk, wrong.first()))?;
        let (pdf, standard) = written(&document, setup.printed_on)?;
        let options = SvgOptions::default();
        let size =
            document.pages().first().map(|page| page.frame.size()).ok_or(PrintError::NotWritten)?;
        Ok(Printed {
            pdf,
            standard,
            svg: document.pages().iter().map(|page| typst_svg::svg(page, &options)).collect(),
            pages: u16::try_from(document.pages().len()).unwrap_or(u16::MAX),
            paper_mm: (size.x.to_mm(), size.y.to_mm()),
            replaced: pen.replaced(),
            left_out: sheet.left_out,
            repeats: sheet.repeats,
        })
    }
}

impl Drop for Press {
    fn drop(&mut self) {
        self.forget();
    }
}

/// Writes down a paper for a client.
fn for_client(page: &ClientPage, setup: &Setup, pen: &mut Pen<'_>) -> Result<Prepared, PrintError> {
    let whose = &page.whose;
    match &page.paper {
        ClientPaper::ConsentSnapshot(answers) => {
            consent_snapshot::prepare(answers, whose, setup, pen)
        }
        ClientPaper::WithdrawalSlip(slip) => withdrawal_slip::prepare(slip, whose, setup, pen),
        ClientPaper::CrisisSheet(plan) => hard_moments::prepare(plan, whose, setup, pen),
        ClientPaper::WalletCard(card) => wallet_card::prepare(card, whose, setup, pen),
        ClientPaper::PreparationCard(card) => preparation_card::prepare(card, whose, setup, pen),
        ClientPaper::PrivacyStatement => privacy_statement::prepare(whose, setup, pen),
        ClientPaper::BeforeWeStart => before_we_start::prepare(whose, setup, pen),
        ClientPaper::CheckInSix => check_in_six::prepare(whose, setup, pen),
        ClientPaper::ProgressReport(report) => progress_report::prepare(report, whose, setup, pen),
        ClientPaper::Goals(all) => goals::prepare(all, whose, setup, pen),
        ClientPaper::SupervisionSheet(page) => supervision_sheet::prepare(page, whose, setup, pen),
        ClientPaper::Trail(page) => trail::prepare(page, whose, setup, pen),
        ClientPaper::HandOverLetter(letter) => hand_over_letter::prepare(letter, whose, setup, pen),
        ClientPaper::Record(page) => record_copy::prepare(page, whose, setup, pen),
    }
}

/// The PDF: readable aloud and lasting where the page allows it, plain otherwise.
fn written(document: &PagedDocument, day: NaiveDate) -> Result<(Vec<u8>, Standard), PrintError> {
    let both = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    if let Ok(standards) = both {
        let options = PdfOptions { standards, ..options(day) };
        if let Ok(pdf) = typst_pdf::pdf(document, &options) {
            return Ok((pdf, Standard::TaggedArchival));
        }
    }
    let plain = typst_pdf::pdf(document, &options(day)).map_err(|_| PrintError::NotWritten)?;
    Ok((plain, Standard::Plain))
}

fn options(day: NaiveDate) -> PdfOptions {
    let month = u8::try_from(day.month()).unwrap_or(1);
    let day_of_month = u8::try_from(day.day()).unwrap_or(1);
    PdfOptions {
        creator: Smart::Custom(Some("Holdfast".to_owned())),
        timestamp: Datetime::from_ymd_hms(day.year(), month, day_of_month, 0, 0, 0)
            .map(Timestamp::new_utc),
        ..PdfOptions::default()
    }
}

/// Where a template stopped. The typesetter's own message is left out: it may repeat what the page says.
fn not_set(desk: &Desk, wrong: Option<&SourceDiagnostic>) -> PrintError {
    let found = wrong.and_then(|wrong| {
        let id = wrong.span.id()?;
        let source = desk.source(id).ok()?;
        let line =
            desk.range(wrong.span).and_then(|range| source.lines().byte_to_line(range.start));
        Some((id.vpath().get_without_slash().to_owned(), line.map_or(0, |line| line + 1)))
    });
    let (template, line) = found.unwrap_or_default();
    PrintError::NotSet { template, line }
}
