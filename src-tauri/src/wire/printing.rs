//! Paper: the preview, the printer, the PDF.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::agreement::Signer;
use holdfast_records::client::PrintProfile;
use holdfast_records::practice::Paper;
use holdfast_records::print_event::{Copy, PrintEvent};

wire! {
    /// A document.
    #[serde(tag = "kind")]
    enum DocumentOf {
        /// A version of a safety agreement.
        AgreementVersion {
            /// Which.
            id: RecordId,
        },
        /// The recovery sheet of the open vault.
        RecoverySheet,
        /// How a client's answers stand on a day.
        ConsentSnapshot {
            /// Whose.
            client: RecordId,
            /// The day; today at the latest.
            on: NaiveDate,
        },
        /// The slip for an answer that took a yes back.
        WithdrawalSlip {
            /// The answer.
            event: RecordId,
        },
        /// A client's plan for hard moments.
        CrisisSheet {
            /// Whose.
            client: RecordId,
        },
        /// The card made from that plan.
        WalletCard {
            /// Whose.
            client: RecordId,
            /// Whether it looks like a note.
            plain: bool,
        },
        /// A preparation card, for one client.
        PreparationCard {
            /// Which card.
            card: RecordId,
            /// For whom.
            client: RecordId,
        },
        /// What is kept, and who may read it.
        PrivacyStatement {
            /// For whom; none for anybody.
            client: Option<RecordId>,
        },
        /// A blank form.
        BeforeWeStart {
            /// For whom; none for somebody who is not in the vault yet.
            client: Option<RecordId>,
        },
        /// The six, to be answered with a pen.
        CheckInSix {
            /// For whom.
            client: RecordId,
        },
        /// How things seem to be going.
        ProgressReport {
            /// Which report.
            report: RecordId,
        },
        /// A client's goals.
        Goals {
            /// Whose.
            client: RecordId,
        },
        /// The letter for whoever comes next.
        HandOverLetter {
            /// Of which plan for ending.
            ending: RecordId,
        },
        /// What waits for supervision, without anybody's name or code.
        SupervisionSheet,
        /// What was done, and when.
        TrailExtract {
            /// About whom; none for the whole practice.
            client: Option<RecordId>,
            /// The first day.
            from: NaiveDate,
            /// The last day.
            to: NaiveDate,
        },
        /// A day's sessions by code.
        DaySheet {
            /// The day.
            on: NaiveDate,
        },
        /// Whom a colleague may tell about an appointment.
        CoverSheet {
            /// The first day.
            from: NaiveDate,
            /// The last day.
            to: NaiveDate,
            /// For whom, 1 to 80 characters.
            for_whom: String,
            /// In which language they read, BCP 47. English if nothing is said.
            #[serde(default)]
            #[cfg_attr(test, ts(optional = nullable))]
            language: Option<String>,
        },
        /// How a colleague opens the sealed file, with the words where they were made since the vault was opened.
        ExecutorSheet,
        /// What would be erased with a client. It stays here.
        ErasingList {
            /// Whose.
            client: RecordId,
        },
        /// What remains of a client who was erased. It stays here.
        ErasureCertificate {
            /// Which certificate.
            erasure: RecordId,
        },
    }

    /// What to draw.
    struct PreviewRequest {
        /// Which document.
        pub document: DocumentOf,
        /// Where the paper will live.
        pub copy: Copy,
        /// The size of print.
        pub profile: PrintProfile,
        /// The paper.
        pub paper: Paper,
        /// Who signs besides the client and the therapist, on an agreement that stays here.
        pub lines_for: Vec<Signer>,
    }

    /// Pages at true proportions.
    struct PreviewView {
        /// One drawing a page, as SVG.
        pub pages: Vec<String>,
        /// The paper's width in millimetres.
        pub width_mm: f64,
        /// The paper's height in millimetres.
        pub height_mm: f64,
        /// Characters that no font of ours has, drawn as a framed box.
        pub replaced: Vec<String>,
        /// Whether the PDF meets the archive and accessibility standards.
        pub is_tagged: bool,
        /// Whether this is a draft, marked as one and without a place to sign.
        pub is_draft: bool,
        /// How many things this copy leaves out or says without the thing.
        pub left_out: u16,
        /// Words of the stop signal that a card repeats; it may lie where somebody else reads it.
        pub repeats: Vec<String>,
        /// Whether the queue's warning was not shown yet today.
        pub warn_queue: bool,
        /// The size of print this client reads with ease.
        pub profile: PrintProfile,
        /// The language the fixed words come in, by its tag.
        pub language: String,
        /// Whether somebody who grew up with that language has read them, or they were written here.
        pub language_reviewed: bool,
        /// Whether it only stands in for the language of the reader, in which nobody has written them yet.
        pub language_stands_in: bool,
        /// The school grade at which an English agreement reads, roughly.
        pub reading_grade: Option<u8>,
    }

    /// A paper or a file that was made for a client.
    struct PaperRow {
        /// Which print event.
        pub id: RecordId,
        /// When, milliseconds since 1970.
        pub at: i64,
        /// The number of the version, for an agreement; of the report, for a progress report.
        pub number: Option<u32>,
        /// What was kept of it.
        pub event: PrintEvent,
    }

    /// What became of a print.
    struct PrintedView {
        /// What became of it.
        pub became: PrintBecame,
        /// The print event that was kept, if one was: none where the vault could not keep it.
        pub event: Option<RecordId>,
        /// The name of the file in which a PDF was saved.
        pub place: Option<String>,
    }

    /// What became of a print.
    enum PrintBecame {
        /// It went to the printer.
        Printed,
        /// It was saved.
        Saved,
        /// The therapist thought better of it.
        Cancelled,
    }
}
