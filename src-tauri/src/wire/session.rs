//! One session: before, what became of it, and its facts.

use super::guard::GoingOn;
use super::wire;
use chrono::{NaiveDate, NaiveTime};
use holdfast_records::RecordId;
use holdfast_records::schedule_change::ChangedBy;
use holdfast_records::session::{Meeting, Present, Session, SessionState};

wire! {
    /// Which session.
    struct SessionRequest {
        /// Which session.
        pub session: RecordId,
    }

    /// One session, whole.
    struct SessionView {
        /// Which session.
        pub id: RecordId,
        /// Whose.
        pub client: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// What became of it.
        pub state: SessionState,
        /// Which session it is, earlier ones counted in.
        pub number_in_all: u32,
        /// The session it was moved to.
        pub moved_to: Option<RecordId>,
        /// The facts.
        pub session: Session,
    }

    /// Who was in the room of a session, for what is recorded in it or on its day.
    struct RoomView {
        /// Which session.
        pub session: RecordId,
        /// The day on which it begins or began.
        pub on: NaiveDate,
        /// When it begins or began, `HH:MM`.
        pub start: String,
        /// Who was there beside the two of them.
        pub in_the_room: Vec<Present>,
    }

    /// A session that is not in the usual time.
    struct PlanRequest {
        /// Whose.
        pub client: RecordId,
        /// The day.
        pub on: NaiveDate,
        /// The time in the practice's zone.
        pub start: NaiveTime,
        /// How long, 5 to 240 minutes.
        pub minutes: u16,
        /// How they meet.
        pub meeting: Meeting,
    }

    /// What became of a session.
    struct BecameRequest {
        /// Which session.
        pub session: RecordId,
        /// What became of it.
        pub state: SessionState,
        /// Why, if anyone wants to say.
        pub reason: Option<String>,
        /// Who moved it, where that is known. Who called it off, the state says.
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        pub by: Option<ChangedBy>,
        /// For a moved one: the new day.
        pub new_on: Option<NaiveDate>,
        /// For a moved one: the new time.
        pub new_start: Option<NaiveTime>,
    }

    /// A session's facts, changed.
    struct KeepSessionRequest {
        /// Which session.
        pub id: RecordId,
        /// The revision they were changed from.
        pub base_rev: u32,
        /// The facts.
        pub session: Session,
        /// Why somebody of the client's list is brought in without a yes, if somebody is.
        pub going_on: Option<GoingOn>,
    }
}
