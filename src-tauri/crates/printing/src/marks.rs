//! Which clauses are new or changed since the version before, told by their ids.

use holdfast_records::agreement::{AgreementVersion, Clause};

/// How a clause stands to the version before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// It was not there.
    New,
    /// It was there and read otherwise.
    Changed,
}

impl Mark {
    /// The sentence that says so.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Mark::New => "mark-new",
            Mark::Changed => "mark-changed",
        }
    }

    /// The mark of a clause; none without a version before.
    pub(crate) fn of(clause: &Clause, previous: Option<&AgreementVersion>) -> Option<Mark> {
        let Some(before) = clauses(previous?).find(|before| before.id == clause.id) else {
            return Some(Mark::New);
        };
        let same = before.text == clause.text
            && before.lead == clause.lead
            && before.voice == clause.voice;
        if same { None } else { Some(Mark::Changed) }
    }
}

/// Every clause of a version.
pub(crate) fn clauses(version: &AgreementVersion) -> impl Iterator<Item = &Clause> {
    version.sections.iter().flat_map(|section| section.clauses.iter().chain(&section.after))
}
