//! What is asked the first time somebody comes.

use super::wire;
use holdfast_records::agreement::StopSignal;
use holdfast_records::client::FirstQuestion;
use holdfast_records::{PrivateText, RecordId};

wire! {
    /// Which questions of the first time are asked today.
    struct FirstAskedView {
        /// What stops everything.
        pub stop_signal: bool,
        /// What is left alone.
        pub leave_alone: bool,
    }

    /// A stop signal that a client said before there is an agreement.
    struct KeepStopSignalRequest {
        /// Whose.
        pub client: RecordId,
        /// The words, at most 600 characters.
        pub text: PrivateText,
        /// Whether it is a word or a gesture.
        pub signal: StopSignal,
    }

    /// A question of the first time, skipped or asked again.
    struct FirstQuestionRequest {
        /// Of whom.
        pub client: RecordId,
        /// Which question.
        pub question: FirstQuestion,
        /// Whether it is skipped; no takes that back.
        pub is_skipped: bool,
    }
}
