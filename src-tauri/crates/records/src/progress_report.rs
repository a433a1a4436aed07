//! How things seem to be going: a tentative report that both write, in versions (domain 8.2).

mod course;
#[cfg(test)]
mod tests;

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How far a report came.
    ReportState {
        /// Being written.
        Draft = "draft", locked: false, next: [ReadTogether, Given, Withdrawn];
        /// They read it together; both may still change it.
        ReadTogether = "read_together", locked: false, next: [Draft, Agreed, Withdrawn];
        /// Both say that it is right. Its words are fixed: [`ProgressReport::written`] lets nothing typed in. The day on
        /// which it is given is still to be written down, so the vault locks it only then.
        Agreed = "agreed", locked: false, next: [Given, Withdrawn];
        /// The client has it.
        Given = "given", locked: true, next: [Withdrawn];
        /// It was taken back. It stays, as everything does.
        Withdrawn = "withdrawn", locked: true, next: [];
    }
}

/// How things seem to be going, from one day to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProgressReport {
    /// Which of this client's, from 1.
    pub number: u32,
    /// From which day.
    pub from: NaiveDate,
    /// To which day.
    pub to: NaiveDate,
    /// Which parts stand on the paper, each at most once.
    pub sections: Vec<ReportSection>,
    /// What they set out to do, at most 800 characters.
    pub set_out: Option<PrivateText>,
    /// Small movements they think they see, at most 800 characters.
    pub movements: Option<PrivateText>,
    /// What has been hard, at most 800 characters.
    pub hard: Option<PrivateText>,
    /// Why that makes sense, at most 400 characters. Owed where something hard is told.
    pub makes_sense: Option<PrivateText>,
    /// What seems to help, a line each; at most 8 of 160 characters.
    pub helped: Vec<PrivateText>,
    /// What the therapist would do differently, at most 800 characters.
    pub differently: Option<PrivateText>,
    /// What they do not know yet, at most 800 characters.
    pub unknown: Option<PrivateText>,
    /// Staying where they are, in words of their own; at most 120 characters. The choice stands there in any case.
    pub stay: Option<PrivateText>,
    /// What else could come next, 1 to 4 lines of 120 characters. Something else, and nothing, stand there in any case.
    pub choices: Vec<PrivateText>,
    /// The client's own words, at most 800 characters.
    pub client_words: Option<PrivateText>,
    /// Whether the client chose to say nothing. One of the two is owed before it is agreed.
    pub client_says_nothing: bool,
    /// When they look again.
    pub look_again_on: Option<NaiveDate>,
    /// On which day they read it together.
    pub read_on: Option<NaiveDate>,
    /// Why it was given without that, at most 300 characters; never on the paper.
    pub unread_because: Option<PrivateText>,
    /// On which day the client was given it.
    pub given_on: Option<NaiveDate>,
}

/// A part of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReportSection {
    /// What they set out to do.
    SetOut,
    /// What seems a little easier.
    Movements,
    /// What has been hard.
    Hard,
    /// What seems to help.
    Helped,
    /// What the therapist would do differently.
    Differently,
    /// What they do not know yet.
    Unknown,
    /// What could come next.
    Choices,
    /// The client's words.
    ClientWords,
}

impl ReportSection {
    /// Every part, in the order of the paper.
    pub const ALL: [ReportSection; 8] = [
        ReportSection::SetOut,
        ReportSection::Movements,
        ReportSection::Hard,
        ReportSection::Helped,
        ReportSection::Differently,
        ReportSection::Unknown,
        ReportSection::Choices,
        ReportSection::ClientWords,
    ];
}

impl Record for ProgressReport {
    const KIND: Kind = Kind::ProgressReport;
    const BODY_VERSION: u32 = 1;
    type State = ReportState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.to)
    }

    fn audience(&self) -> crate::Audience {
        crate::Audience::ClientDocument
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("from", self.from);
        check.day("to", self.to);
        check.add_if(self.to < self.from, "to", Problem::OutOfPlace);
        check.count("sections", self.sections.len(), ReportSection::ALL.len());
        for (at, section) in self.sections.iter().enumerate() {
            let is_twice = self.sections.iter().take(at).any(|before| before == section);
            check.add_if(is_twice, "sections", Problem::Twice);
        }
        for (field, text, limit) in [
            ("set_out", &self.set_out, 800),
            ("movements", &self.movements, 800),
            ("hard", &self.hard, 800),
            ("makes_sense", &self.makes_sense, 400),
            ("differently", &self.differently, 800),
            ("unknown", &self.unknown, 800),
            ("client_words", &self.client_words, 800),
            ("unread_because", &self.unread_because, 300),
        ] {
            check.maybe_text(field, text.as_ref(), limit);
        }
        check.maybe_line("stay", self.stay.as_ref(), 120);
        check.add_if(
            self.client_says_nothing && self.client_words.is_some(),
            "client_words",
            Problem::OutOfPlace,
        );
        check.count("helped", self.helped.len(), 8);
        check.count("choices", self.choices.len(), 4);
        check.maybe_day("look_again_on", self.look_again_on);
        check.maybe_day("read_on", self.read_on);
        check.maybe_day("given_on", self.given_on);
        for (field, lines, limit) in
            [("helped", &self.helped, 160), ("choices", &self.choices, 120)]
        {
            for (at, line) in lines.iter().enumerate() {
                check.entry(Some(at));
                check.owed_line(field, line, limit);
            }
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let own = self.own_texts().into_iter().map(|(_, text)| text);
        own.chain(&self.client_words).chain(&self.unread_because).map(PrivateText::as_str).collect()
    }
}
