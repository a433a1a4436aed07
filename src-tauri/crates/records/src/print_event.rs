//! A document that left the vault: on paper, as a PDF, or read aloud.

use crate::agreement::AgreementKind;
use crate::check::Check;
use crate::client::PrintProfile;
use crate::practice::Paper;
use crate::{FieldProblem, Kind, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// What happened has happened.
    PrintState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// A document that left the vault.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PrintEvent {
    /// Which document.
    pub document: Document,
    /// How it left.
    pub way: Way,
    /// Which form of it.
    pub copy: Copy,
    /// The size of print.
    pub profile: PrintProfile,
    /// The paper.
    pub paper: Paper,
    /// How many pages; 0 when read aloud.
    pub pages: u16,
    /// On which day.
    pub printed_on: NaiveDate,
    /// SHA-256 of the PDF that was printed or saved, in hexadecimal; the bytes are kept under it.
    pub pdf_sha256: Option<String>,
}

/// A document the program can make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// The safety agreement.
    SafetyAgreement,
    /// How the two work together.
    TreatmentAgreement,
    /// What stays between them.
    ConfidentialityStatement,
    /// The recovery sheet. Never linked to anything.
    RecoverySheet,
    /// How a client's answers stand on a day.
    ConsentSnapshot,
    /// What was stopped, linked to the item it was an answer to.
    WithdrawalSlip,
    /// The plan for hard moments.
    CrisisSheet,
    /// The card made from that plan.
    WalletCard,
    /// What a technique is, before it is tried.
    PreparationCard,
    /// What is kept, and who may read it.
    PrivacyStatement,
    /// A blank form, for the first hours.
    BeforeWeStart,
    /// The six, to be answered with a pen. Linked to nothing.
    CheckInSix,
    /// How things seem to be going, linked to the report.
    ProgressReport,
    /// A client's goals. Linked to nothing.
    Goals,
    /// The letter for whoever comes next, linked to the plan for ending.
    HandOverLetter,
    /// What waits for supervision, without anybody's name or code. Linked to nothing.
    SupervisionSheet,
    /// What was done, and when. Linked to nothing.
    TrailExtract,
    /// A copy of one client's records. Linked to nothing.
    RecordCopy,
    /// A day's sessions by code. The practice's own; linked to nothing.
    DaySheet,
    /// Whom a colleague may tell about an appointment. The practice's own; linked to nothing.
    CoverSheet,
    /// How a colleague opens the sealed file. The practice's own, linked to who opens it.
    ExecutorSheet,
    /// What would be erased with a client. Linked to nothing; it is the client's and goes with them.
    ErasingList,
    /// What remains of a client who was erased. The practice's own, linked to the certificate.
    ErasureCertificate,
}

impl Document {
    /// The paper of an agreement.
    pub fn of_agreement(about: AgreementKind) -> Document {
        match about {
            AgreementKind::Safety => Document::SafetyAgreement,
            AgreementKind::Treatment => Document::TreatmentAgreement,
            AgreementKind::Confidentiality => Document::ConfidentialityStatement,
        }
    }

    /// Whether it may hold words that open something; then its bytes are kept nowhere.
    pub fn holds_words(self) -> bool {
        matches!(self, Document::RecoverySheet | Document::ExecutorSheet)
    }

    /// Whether it may tell of several people. Its bytes are kept nowhere either: one of them may be erased one day, and
    /// a page that is kept whole would go on saying their name.
    pub fn tells_of_several(self) -> bool {
        matches!(self, Document::DaySheet | Document::CoverSheet | Document::SupervisionSheet)
    }

    /// Whether the exact bytes of what left are kept.
    pub fn keeps_bytes(self) -> bool {
        !self.holds_words() && !self.tells_of_several()
    }

    /// Whether it is a version of an agreement.
    pub fn is_agreement(self) -> bool {
        AgreementKind::ALL.into_iter().any(|about| Document::of_agreement(about) == self)
    }
}

/// How a document left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// To a printer.
    Printed,
    /// To a file the therapist named.
    SavedPdf,
    /// Aloud.
    ReadAloud,
    /// On the screen, with the laptop in the client's hands.
    ShownOnScreen,
    /// As a copy of the record, in a file the therapist named. The copy itself is not kept a second time.
    SavedCopy,
}

impl Way {
    /// Whether it left as pages: on paper or as a file.
    pub fn has_pages(self) -> bool {
        match self {
            Way::Printed | Way::SavedPdf => true,
            Way::ReadAloud | Way::ShownOnScreen | Way::SavedCopy => false,
        }
    }
}

/// Where the paper will live, which decides what it may say.
#[derive(Clone, std::marker::Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Copy {
    /// It stays here. What is meant when nobody answered.
    StaysHere,
    /// It goes home: first name only; no head, code, topics or people.
    GoesHome,
    /// Someone may read it: as at home, and no times, numbers or stop signal.
    SomeoneMayRead,
    /// It went to somebody who is not the client; who that is stands with what was told. A copy of the record alone:
    /// no paper is made in this form.
    GoesElsewhere,
}

impl PrintEvent {
    /// For whom it is. A copy of the record that went to somebody else was once kept as one that stays; `was_told` is
    /// whether the same act kept what was told to somebody.
    pub fn is_for(&self, was_told: bool) -> Copy {
        let is_copy = self.document == Document::RecordCopy;
        if is_copy && self.copy == Copy::StaysHere && was_told {
            Copy::GoesElsewhere
        } else {
            self.copy
        }
    }
}

/// Whether a text has the form of a SHA-256 in lower-case hexadecimal.
pub(crate) fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

impl Record for PrintEvent {
    const KIND: Kind = Kind::PrintEvent;
    const BODY_VERSION: u32 = 1;
    type State = PrintState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.printed_on)
    }

    /// What was read aloud has no pages and no PDF; what was printed or saved has both. A sheet with
    /// words that open something, or with several people on it, has pages and no PDF: it is kept nowhere a second time.
    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        let has_pages = self.way.has_pages();
        let (least, most) = if has_pages { (1, 999) } else { (0, 0) };
        check.range("pages", i32::from(self.pages), least, most);
        check.day("printed_on", self.printed_on);
        let is_elsewhere = self.copy == Copy::GoesElsewhere;
        check.add_if(
            is_elsewhere && self.document != Document::RecordCopy,
            "copy",
            Problem::OutOfPlace,
        );
        let is_kept = has_pages && self.document.keeps_bytes();
        match &self.pdf_sha256 {
            Some(hash) => {
                check.add_if(!is_kept, "pdf_sha256", Problem::OutOfPlace);
                check.add_if(!is_sha256(hash), "pdf_sha256", Problem::WrongForm);
            }
            None => check.add_if(is_kept, "pdf_sha256", Problem::Blank),
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_printed_has_pages_and_a_hash_and_what_was_read_aloud_has_neither() {
        let printed = PrintEvent {
            document: Document::SafetyAgreement,
            way: Way::Printed,
            copy: Copy::StaysHere,
            profile: PrintProfile::Clear,
            paper: Paper::A4,
            pages: 2,
            printed_on: NaiveDate::default(),
            pdf_sha256: Some("0f".repeat(32)),
        };
        assert_eq!(printed.check(), Ok(()));
        let read = PrintEvent { way: Way::ReadAloud, ..printed.clone() };
        assert_eq!(read.check().unwrap_err().len(), 2);
        assert_eq!(PrintEvent { pages: 0, pdf_sha256: None, ..read }.check(), Ok(()));
        assert!(PrintEvent { pdf_sha256: None, ..printed.clone() }.check().is_err());
    }

    #[test]
    fn the_pdf_of_a_sheet_with_words_or_several_people_on_it_is_never_kept() {
        for document in [
            Document::RecoverySheet,
            Document::ExecutorSheet,
            Document::DaySheet,
            Document::CoverSheet,
            Document::SupervisionSheet,
        ] {
            never_kept(document);
        }
    }

    #[test]
    fn only_a_copy_of_the_record_goes_to_somebody_else() {
        let copy = PrintEvent {
            document: Document::RecordCopy,
            way: Way::SavedCopy,
            copy: Copy::GoesElsewhere,
            profile: PrintProfile::Clear,
            paper: Paper::A4,
            pages: 0,
            printed_on: NaiveDate::default(),
            pdf_sha256: None,
        };
        assert_eq!(copy.check(), Ok(()));
        let paper = PrintEvent { document: Document::SafetyAgreement, ..copy.clone() };
        assert_eq!(paper.check().unwrap_err()[0].field, "copy");
        let before = PrintEvent { copy: Copy::StaysHere, ..copy.clone() };
        assert_eq!((before.is_for(true), before.is_for(false)), (copy.copy, Copy::StaysHere));
        let home = PrintEvent { copy: Copy::GoesHome, ..copy };
        assert_eq!(home.is_for(true), Copy::GoesHome);
        let paper = PrintEvent { document: Document::SafetyAgreement, ..before };
        assert_eq!(paper.is_for(true), Copy::StaysHere, "a paper is where it was said to be");
    }

    fn never_kept(document: Document) {
        let sheet = PrintEvent {
            document,
            way: Way::Printed,
            copy: Copy::StaysHere,
            profile: PrintProfile::Clear,
            paper: Paper::A4,
            pages: 1,
            printed_on: NaiveDate::default(),
            pdf_sha256: None,
        };
        assert_eq!(sheet.check(), Ok(()));
        assert!(PrintEvent { pdf_sha256: Some("0f".repeat(32)), ..sheet }.check().is_err());
    }
}
