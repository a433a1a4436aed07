//! The colleagues, agencies and lines that can be named to clients.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, RecordClass, states};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

states! {
    /// Whether somebody is still named to clients.
    DirectoryState {
        /// Yes.
        Listed = "listed", locked: false, next: [SetAside];
        /// No more.
        SetAside = "set_aside", locked: false, next: [Listed];
    }
}

/// A colleague, an agency or a line that can be named to clients.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DirectoryEntry {
    /// Who, 1 to 120 characters.
    pub name: PrivateText,
    /// Which of the three.
    pub sort: DirectorySort,
    /// What they do, at most 160 characters.
    pub service: Option<PrivateText>,
    /// How to reach them, at most 160 characters.
    pub contact: Option<PrivateText>,
    /// How one gets there: steps, lifts, waiting, hours; at most 200 characters.
    pub access: Option<PrivateText>,
    /// What it costs, at most 120 characters.
    pub cost: Option<PrivateText>,
    /// Which languages are spoken, at most 120 characters.
    pub languages: Option<PrivateText>,
    /// What else is good to know, at most 300 characters.
    pub note: Option<PrivateText>,
    /// When somebody last checked that it is right.
    pub checked_on: Option<NaiveDate>,
}

/// What stands in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DirectorySort {
    /// A colleague.
    Colleague,
    /// A service or an agency.
    Agency,
    /// A line to call.
    Line,
}

impl DirectoryEntry {
    /// Whether somebody checked it within the last 12 months.
    pub fn is_fresh(&self, today: NaiveDate) -> bool {
        let limit = self.checked_on.and_then(|on| on.checked_add_months(Months::new(12)));
        limit.is_some_and(|limit| today <= limit) && self.checked_on.is_some_and(|on| on <= today)
    }
}

impl Record for DirectoryEntry {
    const KIND: Kind = Kind::DirectoryEntry;
    const BODY_VERSION: u32 = 1;
    type State = DirectoryState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("name", &self.name, 120);
        check.maybe_line("service", self.service.as_ref(), 160);
        check.maybe_line("contact", self.contact.as_ref(), 160);
        check.maybe_line("access", self.access.as_ref(), 200);
        check.maybe_line("cost", self.cost.as_ref(), 120);
        check.maybe_line("languages", self.languages.as_ref(), 120);
        check.maybe_text("note", self.note.as_ref(), 300);
        check.maybe_day("checked_on", self.checked_on);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let own =
            [&self.service, &self.contact, &self.access, &self.cost, &self.languages, &self.note];
        let said = own.into_iter().flatten();
        std::iter::once(&self.name).chain(said).map(PrivateText::as_str).collect()
    }
}
