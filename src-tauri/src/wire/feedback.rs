//! What a client says of the work, and the look at it every so many sessions.

use super::boundary::SessionOption;
use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::feedback::{AllianceReview, Feedback, FeedbackState};

wire! {
    /// What a client says of the work.
    struct FeedbackPageView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// How to speak of them, if known.
        pub pronouns: Option<String>,
        /// The day.
        pub today: NaiveDate,
        /// What was said: what is still to be taken up first, then the newest first. What was entered in error is last.
        pub feedback: Vec<FeedbackView>,
        /// Looks at the working relationship, the newest first.
        pub reviews: Vec<AllianceReviewView>,
        /// After how many held sessions a look is brought up; nothing for never.
        pub every_sessions: Option<u8>,
        /// Whether it is time for one, by the sessions or by the day they agreed.
        pub is_review_due: bool,
        /// The last sessions, at most 12, the newest first.
        pub sessions: Vec<SessionOption>,
        /// Marks for the chart of check-ins, the oldest first.
        pub marks: Vec<EventMark>,
        /// A name for a new one.
        pub minted: RecordId,
        /// A name for a new look.
        pub minted_review: RecordId,
    }

    /// What was said, and what came of it.
    struct FeedbackView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How far it was taken up.
        pub state: FeedbackState,
        /// Whether it was entered in error.
        pub is_voided: bool,
        /// The session it was said in.
        pub session: Option<RecordId>,
        /// The check-in it was said in.
        pub check_in: Option<RecordId>,
        /// What was said.
        pub feedback: Feedback,
    }

    /// A look at the working relationship.
    struct AllianceReviewView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it was entered in error.
        pub is_voided: bool,
        /// The look.
        pub review: AllianceReview,
    }

    /// A mark on the chart of check-ins.
    struct EventMark {
        /// On which day.
        pub on: NaiveDate,
        /// What.
        pub what: EventMarkKind,
    }

    /// What a mark stands for.
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    enum EventMarkKind {
        /// Something between them was not right.
        Strain,
        /// The client said that it is repaired.
        Repaired,
        /// A rest: a step of repair that was one.
        Rest,
        /// The client said no to something, or took a yes back.
        Consent,
    }

    /// What was said, kept. Without a revision: a new one under that name.
    struct KeepFeedbackRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The session it was said in.
        pub session: Option<RecordId>,
        /// The check-in it was said in.
        pub check_in: Option<RecordId>,
        /// What was said.
        pub feedback: Feedback,
    }

    /// A look, kept. Without a revision: a new one under that name.
    struct KeepAllianceReviewRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The look.
        pub review: AllianceReview,
    }
}
