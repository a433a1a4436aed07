//! What is asked of the press, and what it gives back.

use chrono::NaiveDate;
use holdfast_records::PrivateText;
use holdfast_records::agreement::{AgreementVersion, Signer};
use holdfast_records::client::{Client, PrintProfile, ScriptDir};
use holdfast_records::practice::{Paper, Practice};
use holdfast_records::print_event;
use std::fmt;

/// How a paper is printed, apart from what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The size of print.
    pub profile: PrintProfile,
    /// The paper in the printer.
    pub paper: Paper,
    /// The day of printing.
    pub printed_on: NaiveDate,
}

/// A paper the press can set.
#[derive(Clone, Debug)]
pub enum Page {
    /// The safety agreement.
    Agreement(Box<AgreementPage>),
    /// A paper for a client other than the agreement.
    ForClient(Box<crate::ClientPage>),
    /// A paper of the practice's own.
    OfPractice(Box<crate::PracticePage>),
    /// The recovery sheet.
    RecoverySheet(RecoveryPage),
}

/// One version of an agreement on its way to paper.
#[derive(Clone, Debug)]
pub struct AgreementPage {
    /// The version.
    pub version: AgreementVersion,
    /// Whether it is still being written; then it says so on every page and has no signing.
    pub is_draft: bool,
    /// Where the paper will live, which decides what it may say.
    pub copy: print_event::Copy,
    /// The practice as it stands at the head of a paper that stays here.
    pub practice: Practice,
    /// What to call the client on this copy, as [`name_on`] gives it. Nothing is a choice too.
    pub client_name: Option<String>,
    /// The language of the fixed words, BCP 47; English where that language has no words yet.
    pub language: String,
    /// Which way the page is written.
    pub dir: ScriptDir,
    /// The version that was agreed before it, if any was: what is new is told since then, and marked.
    pub previous: Option<AgreementVersion>,
    /// Who has a line to sign on, as [`Signer::on_paper`] orders them; the client and the therapist if nobody is named.
    pub signers: Vec<Signer>,
    /// Names of people around the client, safe or not; no copy that leaves the room says them.
    pub people: Vec<String>,
    /// The client's code and the labels of topics; no copy that leaves the room says them either.
    pub labels: Vec<String>,
    /// Whether this is the sample practice; then every page says so.
    pub is_demo: bool,
}

/// The recovery sheet on its way to paper.
#[derive(Clone)]
pub struct RecoveryPage {
    /// The twelve words, in order. Whoever hands them in wipes them.
    pub words: Vec<String>,
    /// The first eight hexadecimal digits of the vault's identity.
    pub vault_short_id: String,
    /// The day on which the words were made.
    pub made_on: NaiveDate,
    /// The language of the sheet, BCP 47.
    pub language: String,
}

impl fmt::Debug for RecoveryPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecoveryPage({} words)", self.words.len())
    }
}

/// A paper that was set.
#[derive(Clone)]
pub struct Printed {
    /// The PDF. The same input gives the same bytes.
    pub pdf: Vec<u8>,
    /// One SVG drawing for each page.
    pub svg: Vec<String>,
    /// How many pages.
    pub pages: u16,
    /// Width and height of a page in millimetres.
    pub paper_mm: (f64, f64),
    /// What the PDF keeps to.
    pub standard: Standard,
    /// Characters that no typeface of ours has, in code point order; each is drawn as a framed box.
    pub replaced: Vec<char>,
    /// How many clauses and numbers this copy leaves out or says without the thing.
    pub left_out: u16,
    /// Words of the stop signal that a card repeats. Whoever prints it is told: a stop word that lies in a pocket may
    /// be read by somebody else.
    pub repeats: Vec<String>,
}

impl fmt::Debug for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Printed({} pages, {:?})", self.pages, self.standard)
    }
}

/// What a PDF keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// PDF/UA-1 and PDF/A-2a: it can be read aloud, and opened in many years.
    TaggedArchival,
    /// A plain PDF, because something on the page kept it from being more.
    Plain,
}

/// The name of a client that a copy may carry: the chosen name where it stays, the first name at home.
///
/// A code is never given, because a name and a code on one sheet link them. A therapist who wants
/// the code on a paper that stays puts it in place of the name.
pub fn name_on(copy: print_event::Copy, client: &Client) -> Option<String> {
    let chosen =
        client.chosen_name.as_ref().filter(|name| !name.is_blank()).map(PrivateText::as_str);
    let first = client.first_name.as_ref().filter(|name| !name.is_blank()).map(PrivateText::as_str);
    let name = match copy {
        print_event::Copy::StaysHere => chosen.or(first),
        print_event::Copy::GoesHome
        | print_event::Copy::SomeoneMayRead
        | print_event::Copy::GoesElsewhere => {
            first.or_else(|| chosen.and_then(|name| name.split_whitespace().next()))
        }
    };
    name.map(|name| name.trim().to_owned())
}
