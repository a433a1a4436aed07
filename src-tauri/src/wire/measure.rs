//! Numbers from paper forms.

use super::wire;
use holdfast_records::RecordId;
use holdfast_records::consent::Standing;
use holdfast_records::measure::{HigherIs, MeasureScore};

wire! {
    /// A client's numbers from paper forms.
    struct MeasuresView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// Whether it was agreed to be asked so: how the item for it stands, if it is on the list.
        pub asked_standing: Option<Standing>,
        /// Each form on its own; the one used last is first. No two are ever put on one line.
        pub measures: Vec<MeasureView>,
        /// A name for a new score.
        pub minted: RecordId,
    }

    /// One form on one scale.
    struct MeasureView {
        /// What it is called, as in the newest score.
        pub name: String,
        /// The least it can give, in hundredths.
        pub least: i32,
        /// The most it can give, in hundredths.
        pub most: i32,
        /// Which way is better, as in the newest score.
        pub higher_is: HigherIs,
        /// Its scores, the earliest first; what was entered in error is among them.
        pub scores: Vec<MeasureScoreView>,
    }

    /// One score.
    struct MeasureScoreView {
        /// Which.
        pub id: RecordId,
        /// Whether it was entered in error, or another took its place.
        pub is_voided: bool,
        /// Beside the score before it that stands, if there is one.
        pub change: Option<MeasureChangeView>,
        /// The score.
        pub score: MeasureScore,
    }

    /// One score beside the one before it.
    struct MeasureChangeView {
        /// Later less earlier, in hundredths.
        pub by: i32,
        /// The least change that is more than the measure's own wobble in 95 of 100, in hundredths, rounded up. Nothing
        /// without a standard deviation and a reliability.
        pub needed: Option<i32>,
        /// Whether it is bigger than the wobble to be expected from the measure itself; nothing where nobody can say.
        pub is_more_than_wobble: Option<bool>,
    }

    /// A score, kept. It is for good from then on.
    struct KeepMeasureRequest {
        /// Whose.
        pub client: RecordId,
        /// Which: the name that was minted for it.
        pub id: RecordId,
        /// The one whose place it takes, where that was typed wrongly.
        pub instead_of: Option<RecordId>,
        /// The score.
        pub score: MeasureScore,
    }
}
