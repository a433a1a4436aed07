//! How a report goes on: written, read together, agreed, given, taken back; and what its words are told by.

use super::{ProgressReport, ReportSection, ReportState};
use crate::agreement::content::{canonical, in_two_groups, sha256_of};
use crate::{PrivateText, Problem};
use chrono::NaiveDate;

/// The fields of a body that are no words of the report: how it came about.
const NOT_CONTENT: [&str; 3] = ["read_on", "unread_because", "given_on"];

impl ReportState {
    /// Whether its words may still be changed.
    pub fn may_be_written(self) -> bool {
        match self {
            ReportState::Draft | ReportState::ReadTogether => true,
            ReportState::Agreed | ReportState::Given | ReportState::Withdrawn => false,
        }
    }

    /// Whether it went out, or may: both said that it is right, or the client has it.
    pub fn stands(self) -> bool {
        matches!(self, ReportState::Agreed | ReportState::Given)
    }
}

impl ProgressReport {
    /// A report in which nothing is written yet, with every part on the paper.
    pub fn blank(number: u32, from: NaiveDate, to: NaiveDate) -> ProgressReport {
        ProgressReport {
            number,
            from,
            to,
            sections: ReportSection::ALL.to_vec(),
            set_out: None,
            movements: None,
            hard: None,
            makes_sense: None,
            helped: Vec::new(),
            differently: None,
            unknown: None,
            stay: None,
            choices: Vec::new(),
            client_words: None,
            client_says_nothing: false,
            look_again_on: None,
            read_on: None,
            unread_because: None,
            given_on: None,
        }
    }

    /// The report with what was typed in it. Its number, and how it came to be read and given, are not typed. Nothing
    /// where its words are fixed. Other words on a later day than it was read together are still to be read.
    pub fn written(
        &self,
        state: ReportState,
        typed: ProgressReport,
        today: NaiveDate,
    ) -> Option<ProgressReport> {
        let written = ProgressReport {
            number: self.number,
            read_on: self.read_on,
            unread_because: self.unread_because.clone(),
            given_on: self.given_on,
            ..typed
        };
        let is_heard = written == *self || self.read_on.is_none_or(|read| today <= read);
        let read_on = self.read_on.filter(|_| is_heard);
        state.may_be_written().then_some(ProgressReport { read_on, ..written })
    }

    /// The report as it goes on: when it was read together or given is written down with it. One that is written on
    /// again is read again, or it is said why not.
    pub fn going(
        &self,
        to: ReportState,
        on: Option<NaiveDate>,
        unread_because: Option<PrivateText>,
    ) -> ProgressReport {
        let report = self.clone();
        match to {
            ReportState::Draft => ProgressReport { read_on: None, ..report },
            ReportState::ReadTogether => ProgressReport { read_on: on, ..report },
            ReportState::Given if self.read_on.is_none() => {
                ProgressReport { given_on: on, unread_because, ..report }
            }
            ReportState::Given => ProgressReport { given_on: on, ..report },
            ReportState::Agreed | ReportState::Withdrawn => report,
        }
    }

    /// What stands on the paper of its fixed words: the first eight digits of the hash of its canonical content, in two
    /// groups. When it was read and given is not in it, nor is the size of print.
    pub fn fingerprint(&self) -> Option<String> {
        in_two_groups(&sha256_of(&canonical(self, &NOT_CONTENT)?))
    }

    /// Whether a part stands on the paper.
    pub fn has(&self, section: ReportSection) -> bool {
        self.sections.contains(&section)
    }

    /// The report without the words of the parts that were taken off the paper.
    pub fn on_paper(&self) -> ProgressReport {
        let mut report = self.clone();
        for section in ReportSection::ALL.into_iter().filter(|section| !self.has(*section)) {
            match section {
                ReportSection::SetOut => report.set_out = None,
                ReportSection::Movements => report.movements = None,
                ReportSection::Hard => (report.hard, report.makes_sense) = (None, None),
                ReportSection::Helped => report.helped = Vec::new(),
                ReportSection::Differently => report.differently = None,
                ReportSection::Unknown => report.unknown = None,
                ReportSection::Choices => (report.stay, report.choices) = (None, Vec::new()),
                ReportSection::ClientWords => report.client_words = None,
            }
        }
        report
    }

    /// What is owed before it may stand so, in the order of its form; nothing where nothing is.
    pub fn owes(&self, to: ReportState) -> Vec<(&'static str, Problem)> {
        let mut owed = Vec::new();
        let is_going_out = matches!(to, ReportState::Agreed | ReportState::Given);
        if is_going_out {
            let is_told = |text: &Option<PrivateText>| text.iter().any(|text| !text.is_blank());
            let tells_hard = self.has(ReportSection::Hard) && is_told(&self.hard);
            if tells_hard && !is_told(&self.makes_sense) {
                owed.push(("makes_sense", Problem::Blank));
            }
            if self.has(ReportSection::Choices) && self.choices.is_empty() {
                owed.push(("choices", Problem::Blank));
            }
            if !is_told(&self.client_words) && !self.client_says_nothing {
                owed.push(("client_words", Problem::Blank));
            }
            if self.sections.is_empty() {
                owed.push(("sections", Problem::Blank));
            }
        }
        if to == ReportState::ReadTogether && self.read_on.is_none() {
            owed.push(("read_on", Problem::Blank));
        }
        let says_why = || self.unread_because.iter().any(|why| !why.is_blank());
        if to == ReportState::Agreed && self.read_on.is_none() {
            owed.push(("read_on", Problem::Blank));
        }
        if to == ReportState::Given {
            if self.read_on.is_none() && !says_why() {
                owed.push(("unread_because", Problem::Blank));
            }
            if self.given_on.is_none() {
                owed.push(("given_on", Problem::Blank));
            }
        }
        owed
    }

    /// The texts that are the therapist's or of both, by field. The client's own words are not among them.
    pub fn own_texts(&self) -> Vec<(&'static str, &PrivateText)> {
        let fields = [
            ("set_out", &self.set_out),
            ("movements", &self.movements),
            ("hard", &self.hard),
            ("makes_sense", &self.makes_sense),
            ("differently", &self.differently),
            ("unknown", &self.unknown),
            ("stay", &self.stay),
        ];
        let single = fields.into_iter().filter_map(|(field, text)| Some((field, text.as_ref()?)));
        let helped = self.helped.iter().map(|line| ("helped", line));
        single.chain(helped).chain(self.choices.iter().map(|line| ("choices", line))).collect()
    }

    /// Every text that is for the client, by field.
    pub fn texts(&self) -> Vec<(&'static str, &PrivateText)> {
        let said = self.client_words.iter().map(|words| ("client_words", words));
        self.own_texts().into_iter().chain(said).collect()
    }
}
