//! Walks through the space, and what people are sensitive to.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::sensitivity::{Sensitivity, SensitivityState};
use holdfast_records::workspace::{WalkPlace, WalkStop, WorkspaceReview, WorkspaceState};

wire! {
    /// The walks through the space.
    struct WorkspaceView {
        /// The day.
        pub today: NaiveDate,
        /// Walks, the newest first.
        pub walks: Vec<WalkView>,
        /// Where one stops on a walk, in its order, and whom it touches.
        pub stops: Vec<WalkStopView>,
        /// When a walk of today would be repeated, by the practice's own setting.
        pub next_on: Option<NaiveDate>,
        /// A name for a new walk.
        pub minted: RecordId,
    }

    /// A walk through one place.
    struct WalkView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How far it came.
        pub state: WorkspaceState,
        /// Whether it is time to walk there again: its day has come, and nobody has walked there since.
        pub is_due: bool,
        /// The walk.
        pub walk: WorkspaceReview,
    }

    /// Where one stops on a walk.
    struct WalkStopView {
        /// Which sense, or which part of the way.
        pub stop: WalkStop,
        /// In which places one stops there.
        pub places: Vec<WalkPlace>,
        /// The codes of those who are sensitive to something there.
        pub touches: Vec<String>,
    }

    /// A walk, kept. Without a revision: a new one under that name.
    struct KeepWalkRequest {
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The walk.
        pub walk: WorkspaceReview,
    }

    /// What a client is sensitive to.
    struct SensitivitiesView {
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
        /// What is so now, in the order of the senses; then what was taken off.
        pub all: Vec<SensitivityView>,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// Something a client is sensitive to.
    struct SensitivityView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it is still so.
        pub state: SensitivityState,
        /// What it is.
        pub sensitivity: Sensitivity,
    }

    /// Something a client is sensitive to, kept. Without a revision: a new one under that name.
    struct KeepSensitivityRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// What it is.
        pub sensitivity: Sensitivity,
    }

    /// Whether it is still so.
    struct SensitivityStateRequest {
        /// Which.
        pub sensitivity: RecordId,
        /// How it is to stand.
        pub to: SensitivityState,
    }

    /// What is due in the practice, in short.
    struct PracticeDueView {
        /// Changes of a walk that wait, and walks that are to be repeated.
        pub walk: Option<super::day::DueView>,
        /// A meeting for supervision that is near, and what waits for it.
        pub supervision: Option<super::day::DueView>,
        /// How many entries of the directory nobody looked at for a year.
        pub directory: u32,
    }
}
