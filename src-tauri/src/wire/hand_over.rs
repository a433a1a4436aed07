//! The laptop in a client's hands.

use super::wire;
use holdfast_records::RecordId;
use holdfast_records::agreement::{AgreementKind, AgreementVersion};
use holdfast_records::client::{PrintProfile, ScriptDir};
use holdfast_records::reading::ReadAnswer;

wire! {
    /// Which version is handed over to be read.
    struct BeginRequest {
        /// Which.
        pub version: RecordId,
    }

    /// What a client sees.
    struct HandOverView {
        /// Whether they read, or the page rests.
        pub stage: HandOverStage,
        /// The page, while they read.
        pub page: Option<ReadingPage>,
        /// The six questions, while they answer.
        pub check_in: Option<super::check_in::CheckInPage>,
    }

    /// Whether a client reads, or the page rests.
    enum HandOverStage {
        /// They read.
        Reading,
        /// They answer the six.
        Answering,
        /// It rests, and asks for the laptop back.
        Resting,
    }

    /// A version to be read by the person it was made with.
    struct ReadingPage {
        /// What it is about.
        pub about: AgreementKind,
        /// What it says.
        pub version: AgreementVersion,
        /// Whether its wording is frozen.
        pub is_frozen: bool,
        /// The client's language, BCP 47.
        pub language: String,
        /// Which way that is written.
        pub script_dir: ScriptDir,
        /// The size of print they read with ease.
        pub profile: PrintProfile,
        /// Who keeps what they write: the therapist's name.
        pub therapist: String,
        /// What they have written so far.
        pub words: String,
    }

    /// What a client has written so far.
    struct WordsSoFar {
        /// The words.
        pub words: String,
    }

    /// A client stops.
    struct StopRequest {
        /// What they chose, if anything.
        pub answer: Option<ReadAnswer>,
        /// What they wrote.
        pub words: Option<String>,
        /// Whether it is kept. If not, nothing of it is.
        pub keep: bool,
    }

    /// What a client said after reading a version.
    struct ReadingView {
        /// Which.
        pub id: RecordId,
        /// What they said.
        pub reading: holdfast_records::reading::Reading,
    }
}
