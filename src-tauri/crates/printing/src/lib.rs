//! Sets the papers of the practice: the safety agreement, what else a client is given, and the recovery sheet. Draws a page of a scanned PDF.
//!
//! Whoever prints hands in everything a page needs; nothing here reads a clock, a folder or a
//! typeface of the computer. Text that people wrote reaches the typesetter as values inside one
//! JSON file and is never read as markup.

mod agreement;
mod before_we_start;
mod check_in_six;
mod client_page;
mod consent_snapshot;
mod erasing_paper;
mod goals;
mod hand_over_letter;
mod hard_moments;
mod home;
mod languages;
mod leaflet;
mod marks;
mod page;
mod pen;
mod practice_page;
mod practice_paper;
mod preparation_card;
mod press;
mod privacy_statement;
mod progress_report;
mod record_copy;
mod recovery;
mod said;
mod scan;
mod sheet;
mod slip;
mod supervision_sheet;
mod telling;
mod trail;
mod typefaces;
mod wallet_card;
mod withdrawal_slip;
mod wording;
mod words;
mod world;

pub use client_page::{
    Answer, AnswerGroup, CardPage, ClientPage, ClientPaper, ForClient, GoalsPage, LetterPage,
    PlanPage, RecordEntry, RecordPage, ReportPage, SlipPage, SnapshotPage, SupervisionPage,
    SupervisionQuestion, TrailLine, TrailPage,
};
pub use languages::{LANGUAGES, Language, Spoken, spoken};
pub use page::{AgreementPage, Page, Printed, RecoveryPage, Setup, Standard, name_on};
pub use practice_page::{
    BesideCode, CertificatePage, ContactListPage, CoverPage, DayPage, DayRow, ErasingListPage,
    ExecutorPage, PracticePage, PracticePaper, ReachWay, Reachable,
};
pub use press::{Press, PrintError};
pub use scan::{DrawnPage, draw_page};
pub use wording::{
    day_in_english, moment_in_english, no_way_in_english, time_in_english, way_in_english,
};
