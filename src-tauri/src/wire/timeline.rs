//! The one timeline of a client.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::agreement::{AgreementKind, VersionState};
use holdfast_records::consent::Standing;
use holdfast_records::session::SessionState;
use holdfast_records::{Kind, RecordId};

wire! {
    /// A page of the timeline.
    struct TimelineRequest {
        /// Whose.
        pub client: RecordId,
        /// Which groups are shown; nothing for those that were shown last.
        pub shown: Option<Vec<TimelineGroup>>,
        /// The `next` of the page before; nothing for the newest.
        pub after: Option<TimelinePlace>,
    }

    /// Which groups are shown from now on, whoever's timeline it is.
    struct TimelineGroupsRequest {
        /// Those that are.
        pub shown: Vec<TimelineGroup>,
    }

    /// What is shown together or not at all.
    #[derive(Copy, PartialEq, Eq)]
    enum TimelineGroup {
        /// Meetings.
        Sessions,
        /// Notes and what was added to them. Private notes are none of these.
        Notes,
        /// Agreements, who agreed and what they said.
        Agreements,
        /// Answers to what was asked, topics and ways to settle.
        Consent,
        /// Strains, boundary events, and what was said of the work.
        Between,
        /// Changes of time, and what came between two sessions.
        Times,
        /// Check-ins and numbers from forms.
        CheckIns,
        /// Goals, steps and pace.
        Goals,
        /// Reports and endings.
        Reports,
        /// People around, and what was told to whom.
        People,
        /// What was printed, scanned or planned on paper.
        Papers,
    }

    /// A page of the timeline, the newest first.
    struct TimelineView {
        /// Which groups are shown.
        pub shown: Vec<TimelineGroup>,
        /// What happened.
        pub entries: Vec<TimelineEntry>,
        /// Where the next page begins; nothing where this is the last.
        pub next: Option<TimelinePlace>,
    }

    /// A place between two entries.
    struct TimelinePlace {
        /// The day.
        pub on: NaiveDate,
        /// The instant within it.
        pub at: Option<i64>,
        /// The record's number in the vault.
        pub number: i64,
    }

    /// Something that happened.
    struct TimelineEntry {
        /// Which record.
        pub id: RecordId,
        /// What kind.
        pub kind: Kind,
        /// The session to open for it, if it stands there.
        pub session: Option<RecordId>,
        /// On which day.
        pub on: NaiveDate,
        /// What there is to say of it beside its words.
        pub what: TimelineWhat,
        /// The beginning of what was written.
        pub line: Option<String>,
        /// Whether it was entered in error, or another took its place.
        pub is_voided: bool,
        /// Whether something between them was not settled at the end of that day.
        pub is_strained: bool,
    }

    /// What there is to say of an entry beside its words.
    #[serde(tag = "kind")]
    enum TimelineWhat {
        /// Its kind says it.
        Plain,
        /// A meeting.
        Session {
            /// Which session it is, earlier ones counted in.
            number: u32,
            /// What became of it.
            state: SessionState,
        },
        /// A version of an agreement.
        Agreement {
            /// What it is about.
            about: AgreementKind,
            /// Which version.
            number: u32,
            /// How it stands now.
            state: VersionState,
        },
        /// An answer to what was asked.
        Answer {
            /// What was asked.
            name: String,
            /// What was answered.
            decision: Standing,
        },
    }
}
