//! Sets the papers of the practice: the safety agreement and the recovery sheet. Draws a page of a scanned PDF.
//!
//! Whoever prints hands in everything a page needs; nothing here reads a clock, a folder or a
//! typeface of the computer. Text that people wrote reaches the typesetter as values inside one
//! JSON file and is never read as markup.

mod agreement;
mod home;
mod languages;
mod marks;
mod page;
mod pen;
mod press;
mod recovery;
mod said;
mod scan;
mod sheet;
mod slip;
mod telling;
mod typefaces;
mod words;
mod world;

pub use languages::{LANGUAGES, Language, Spoken, spoken};
pub use page::{AgreementPage, Page, Printed, RecoveryPage, Setup, Standard, name_on};
pub use press::{Press, PrintError};
pub use scan::{DrawnPage, draw_page};
