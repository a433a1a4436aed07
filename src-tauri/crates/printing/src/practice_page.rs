//! What is asked of the press for a paper of the practice's own: for the therapist, or for a colleague.

use chrono::{NaiveDate, NaiveDateTime};
use holdfast_records::Kind;
use holdfast_records::client::Channel;
use holdfast_records::erasure::Erasure;

/// A paper of the practice's own on its way to the press.
#[derive(Clone, Debug)]
pub struct PracticePage {
    /// The language of its fixed words, BCP 47: that of whoever reads it.
    pub language: String,
    /// Whether this is the sample practice; then every page says so.
    pub is_demo: bool,
    /// What it is.
    pub paper: PracticePaper,
}

/// The papers of the practice's own.
#[derive(Clone, Debug)]
pub enum PracticePaper {
    /// A day's sessions by code.
    DaySheet(DayPage),
    /// Whom a colleague may tell about an appointment.
    CoverSheet(CoverPage),
    /// How a colleague opens the sealed file.
    ExecutorSheet(ExecutorPage),
    /// Whom to tell if the therapist dies or cannot work any more. It lies inside of the sealed file.
    ContactList(ContactListPage),
    /// What would be erased with one client.
    ErasingList(ErasingListPage),
    /// What remains of a client who was erased.
    Certificate(CertificatePage),
}

/// What would be erased with one client: a code, days and counts.
#[derive(Clone, Debug)]
pub struct ErasingListPage {
    /// The client's code.
    pub code: String,
    /// How many records of each kind.
    pub kinds: Vec<(Kind, u32)>,
    /// How many records altogether.
    pub items: u32,
    /// How many files only they use.
    pub files: u32,
    /// How many drafts.
    pub drafts: u32,
    /// The first day of any of them, where one has a day.
    pub first_on: Option<NaiveDate>,
    /// The last day.
    pub last_on: Option<NaiveDate>,
}

/// What remains of a client who was erased.
#[derive(Clone, Debug)]
pub struct CertificatePage {
    /// The certificate.
    pub erasure: Erasure,
}

/// A day's sessions by code. No name stands on it.
#[derive(Clone, Debug)]
pub struct DayPage {
    /// The day.
    pub on: NaiveDate,
    /// Its sessions in order.
    pub rows: Vec<DayRow>,
}

/// One session of a day.
#[derive(Clone, Debug)]
pub struct DayRow {
    /// When it begins, `HH:MM`.
    pub time: String,
    /// The client's code.
    pub code: String,
    /// The stop signal; nothing where none was said.
    pub stop: BesideCode,
    /// How many topics are left alone. What they are called stays off paper.
    pub alone: u32,
    /// What was promised.
    pub promised: BesideCode,
}

/// What a person said or was told, where it stands beside their code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BesideCode {
    /// Nothing.
    Nothing,
    /// This.
    Words(String),
    /// Something with a name in it. The row has the code, so the paper says only that there is something.
    WithName,
}

/// Whom a colleague may tell about an appointment. No code stands on it, no reason and no practice.
#[derive(Clone, Debug)]
pub struct CoverPage {
    /// For whom it is.
    pub for_whom: String,
    /// From which day on.
    pub from: NaiveDate,
    /// Until which day; then it is shredded.
    pub to: NaiveDate,
    /// Who agreed to it.
    pub people: Vec<Reachable>,
}

/// Whom to tell, inside of the sealed file.
#[derive(Clone, Debug)]
pub struct ContactListPage {
    /// The day of the list.
    pub made_on: NaiveDate,
    /// The words to tell it with, if some were chosen.
    pub words: Option<String>,
    /// Whom to tell.
    pub people: Vec<Reachable>,
}

/// How somebody may be reached.
#[derive(Clone, Debug)]
pub struct Reachable {
    /// The name they use.
    pub name: String,
    /// Their ways of being reached, in their order.
    pub ways: Vec<ReachWay>,
    /// What their yes depends on.
    pub conditions: Vec<String>,
    /// When they come next, a civil time in the practice's zone.
    pub next: Option<NaiveDateTime>,
    /// Their own language, BCP 47: what to say to them stands there in it too.
    pub language: String,
}

/// One way of reaching somebody that a colleague may be given.
#[derive(Clone, Debug)]
pub struct ReachWay {
    /// By which means.
    pub channel: Channel,
    /// The number or address.
    pub value: String,
    /// When it is safe.
    pub hours: Option<String>,
    /// Whether a message may be left.
    pub may_leave_message: bool,
    /// Whether it may name the therapist.
    pub may_name_therapist: bool,
}

/// How a colleague opens the sealed file.
#[derive(Clone, Debug)]
pub struct ExecutorPage {
    /// For whom it is.
    pub for_whom: String,
    /// What the file is called.
    pub file: String,
    /// The six words that open it, where they were made just now; otherwise there is a line to write on. Whoever hands
    /// them in wipes them.
    pub words: Option<String>,
}
