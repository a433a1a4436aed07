//! Lines between them, and boundary events.

use super::between::CameOfIt;
use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::boundary::{
    BoundaryArea, BoundaryEvent, BoundaryLine, BoundaryLineState, BoundaryState,
};

wire! {
    /// The lines between a client and the therapist, and what went over one.
    struct BoundariesView {
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
        /// Lines that hold, then those that do not any more.
        pub lines: Vec<BoundaryLineView>,
        /// What went over one, the newest first; what was entered in error is last.
        pub events: Vec<BoundaryEventView>,
        /// Areas in which two events or more lie near each other: it may be worth asking whether that is a drift.
        pub may_drift: Vec<BoundaryArea>,
        /// What an event can be tied to: clauses of the agreements in force.
        pub clauses: Vec<super::between::ClauseOption>,
        /// And the last sessions, at most 12, the newest first.
        pub sessions: Vec<SessionOption>,
        /// Items of the client's list, of which one can be limited because of an event.
        pub items: Vec<super::between::ItemOption>,
        /// The numbers of the pacing plan in force.
        pub limits: Vec<super::between::PlanNumber>,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// A line.
    struct BoundaryLineView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it holds.
        pub state: BoundaryLineState,
        /// The line.
        pub line: BoundaryLine,
    }

    /// A session to choose.
    struct SessionOption {
        /// Which.
        pub session: RecordId,
        /// The day it was on.
        pub on: NaiveDate,
        /// Which session it is, earlier ones counted in.
        pub number_in_all: u32,
    }

    /// A boundary event.
    struct BoundaryEventView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How far it was taken up.
        pub state: BoundaryState,
        /// Whether it was entered in error.
        pub is_voided: bool,
        /// How it may stand from now on, by what is written in it.
        pub may_become: Vec<BoundaryState>,
        /// The session in which it happened.
        pub session: Option<RecordId>,
        /// The line that it went over.
        pub line: Option<RecordId>,
        /// Or the clause of an agreement.
        pub clause: Option<super::between::ClauseOption>,
        /// What came of it.
        pub came_of_it: Vec<CameOfIt>,
        /// The strain that was opened for it.
        pub rupture: Option<RecordId>,
        /// The event.
        pub event: BoundaryEvent,
    }

    /// A line, kept. Without a revision: a new one under that name.
    struct KeepBoundaryLineRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The line.
        pub line: BoundaryLine,
    }

    /// Whether a line holds.
    struct BoundaryLineStateRequest {
        /// Which.
        pub line: RecordId,
        /// How it is to stand.
        pub to: BoundaryLineState,
    }

    /// A boundary event, kept. Without a revision: a new one under that name.
    struct KeepBoundaryEventRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The session in which it happened.
        pub session: Option<RecordId>,
        /// The line that it went over.
        pub line: Option<RecordId>,
        /// Or the version and the clause of an agreement.
        pub clause: Option<(RecordId, String)>,
        /// The event.
        pub event: BoundaryEvent,
    }

    /// A boundary event, taken further.
    struct BoundaryEventStateRequest {
        /// Which.
        pub event: RecordId,
        /// The revision that was looked at.
        pub base_rev: u32,
        /// How it is to stand.
        pub to: BoundaryState,
    }
}
