//! The progress report, and the practice's own wordings.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::kinder::{KinderWord, RepairWording};
use holdfast_records::progress_report::{ProgressReport, ReportSection, ReportState};
use holdfast_records::{Kind, RecordId};

wire! {
    /// A client's progress reports.
    struct ReportsView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// How to speak of them, if known.
        pub pronouns: Option<String>,
        /// The language of the papers, BCP 47.
        pub language: String,
        /// The day.
        pub today: NaiveDate,
        /// Reports, the newest first.
        pub reports: Vec<ReportView>,
        /// What could be taken into a report, by its part; private notes are never among it.
        pub offered: Vec<OfferedText>,
    }

    /// A report.
    struct ReportView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How far it came.
        pub state: ReportState,
        /// How it may go on, by what is written in it.
        pub may_become: Vec<ReportState>,
        /// Labels that were found, with kinder words.
        pub labels: Vec<FoundLabelView>,
        /// Whether a topic that is left alone is named in it. Which one is not said.
        pub names_left_alone: bool,
        /// Somebody not said to be safe is named in it.
        pub names_unsafe: bool,
        /// Reading grade, rounded; nothing where it is not measured.
        pub grade: Option<u8>,
        /// The first eight characters of its fingerprint, in two groups, once its words are fixed.
        pub fingerprint: Option<String>,
        /// From which records something was taken.
        pub sources: Vec<RecordId>,
        /// The report.
        pub report: ProgressReport,
    }

    /// A label that stands in a report.
    struct FoundLabelView {
        /// In which field.
        pub field: String,
        /// The label.
        pub label: String,
        /// What can stand in its place; nothing where it is better left out.
        pub kinder: Option<String>,
        /// Whether the paper may not go out with it. The client's own words may always.
        pub is_kept_out: bool,
    }

    /// A text that could be taken into a report.
    struct OfferedText {
        /// Into which part.
        pub section: ReportSection,
        /// The text.
        pub text: String,
        /// From which record.
        pub from: RecordId,
        /// What kind of record that is, so that it can be said where the text is from.
        pub kind: Kind,
    }

    /// A report, begun: a draft from the end of the last one, or from the first session.
    struct BeginReportRequest {
        /// Whose.
        pub client: RecordId,
    }

    /// A report that is being written, kept.
    struct KeepReportRequest {
        /// Which.
        pub report: RecordId,
        /// The revision it was changed from.
        pub base_rev: u32,
        /// From which records something was taken, beside those that are known.
        pub sources: Vec<RecordId>,
        /// What it says.
        pub body: ProgressReport,
    }

    /// A report, taken further.
    struct ReportStateRequest {
        /// Which.
        pub report: RecordId,
        /// The revision that was looked at.
        pub base_rev: u32,
        /// How it is to stand.
        pub to: ReportState,
        /// On which day: read together, or given.
        pub on: Option<NaiveDate>,
        /// Why it is given without having been read together.
        pub unread_because: Option<String>,
    }

    /// The practice's wordings.
    struct WordListsView {
        /// The revision of the practice's details.
        pub base_rev: u32,
        /// Kinder words that hold.
        pub kinder_words: Vec<KinderWord>,
        /// Whether they are the practice's own.
        pub has_own_kinder_words: bool,
        /// Wordings for repair that hold.
        pub repair_wordings: Vec<RepairWording>,
        /// Whether they are the practice's own.
        pub has_own_repair_wordings: bool,
    }

    /// Wordings, kept. Nothing lets ours hold again.
    struct KeepWordListsRequest {
        /// The revision they were changed from.
        pub base_rev: u32,
        /// Kinder words.
        pub kinder_words: Option<Vec<KinderWord>>,
        /// Wordings for repair.
        pub repair_wordings: Option<Vec<RepairWording>>,
    }
}
