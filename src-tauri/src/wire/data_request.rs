//! Requests for records, and what is covered for them.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::data_request::{
    AnswerTime, CoverWhy, DataRequest, DataRequestState, RequestWish,
};
use holdfast_records::{Kind, RecordId};

wire! {
    /// The requests of a client.
    struct DataRequestsView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// The day.
        pub today: NaiveDate,
        /// Within which time each wish is usually answered where the practice is.
        pub usual: Vec<UsualAnswerView>,
        /// Who hears a complaint, as the practice has it.
        pub how_to_complain: String,
        /// Requests, those that wait first.
        pub requests: Vec<DataRequestView>,
        /// A name for a new request.
        pub minted: RecordId,
    }

    /// Within which time a wish is usually answered.
    struct UsualAnswerView {
        /// The wish.
        pub wish: RequestWish,
        /// The time.
        pub time: AnswerTime,
    }

    /// One request.
    struct DataRequestView {
        /// Which.
        pub id: RecordId,
        /// Its revision.
        pub rev: u32,
        /// How far it is.
        pub state: DataRequestState,
        /// By which day an answer is owed.
        pub due_on: Option<NaiveDate>,
        /// Whether that day is over and there is no answer.
        pub is_late: bool,
        /// How far it may go from here.
        pub may_become: Vec<DataRequestState>,
        /// What is written of it.
        pub request: DataRequest,
        /// What is covered.
        pub covers: Vec<CoveredWordsView>,
        /// Lines that could be covered; none but while it is looked through.
        pub offers: Vec<CoverOfferView>,
    }

    /// Words that are covered.
    struct CoveredWordsView {
        /// Which cover.
        pub part: String,
        /// What the record is about in which they stand.
        pub kind: Option<Kind>,
        /// The day of that record.
        pub day: Option<NaiveDate>,
        /// The words.
        pub words: String,
        /// Why.
        pub why: CoverWhy,
        /// Whether they stand there as they are written here.
        pub fits: bool,
    }

    /// A line that could be covered.
    struct CoverOfferView {
        /// In which record it stands.
        pub record: RecordId,
        /// What that is about.
        pub kind: Kind,
        /// The day of that record.
        pub day: Option<NaiveDate>,
        /// Which name or words were found in it.
        pub found: String,
        /// The line.
        pub line: String,
    }

    /// Keeps a request.
    struct KeepDataRequestRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was opened at; none for a new one.
        pub base_rev: Option<u32>,
        /// What is written. Its covers are left as they are kept.
        pub request: DataRequest,
    }

    /// Takes a request further.
    struct DataRequestStateRequest {
        /// Which.
        pub request: RecordId,
        /// The revision it was seen at.
        pub base_rev: u32,
        /// How far.
        pub to: DataRequestState,
    }

    /// Covers words of a record for a request.
    struct CoverWordsRequest {
        /// For which request.
        pub request: RecordId,
        /// The revision it was seen at.
        pub base_rev: u32,
        /// In which record; with none, in every record in which they stand.
        pub record: Option<RecordId>,
        /// The exact words.
        pub words: String,
        /// Why.
        pub why: CoverWhy,
    }

    /// Takes a cover off.
    struct UncoverRequest {
        /// Of which request.
        pub request: RecordId,
        /// The revision it was seen at.
        pub base_rev: u32,
        /// Which cover.
        pub part: String,
    }
}
