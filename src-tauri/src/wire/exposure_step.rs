//! Steps towards something hard.

use super::session_mode::TaskOption;
use super::wire;
use holdfast_records::RecordId;
use holdfast_records::consent::Standing;
use holdfast_records::exposure_step::{ExposureStep, ExposureStepState};

wire! {
    /// A client's steps, in the client's own order.
    struct ExposureStepsView {
        /// Whose.
        pub client: RecordId,
        /// Those that are not set aside by their place, then those that are.
        pub steps: Vec<ExposureStepView>,
        /// What a step may belong to: items of the client's list that are tasks. What one belongs to already is among them,
        /// however it stands.
        pub tasks: Vec<TaskOption>,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// One step.
    struct ExposureStepView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How it stands.
        pub state: ExposureStepState,
        /// How it may stand from now on.
        pub may_become: Vec<ExposureStepState>,
        /// The item of the client's list to which it belongs.
        pub item: Option<RecordId>,
        /// How that item stands today.
        pub item_standing: Option<Standing>,
        /// The step.
        pub step: ExposureStep,
    }

    /// A step, kept. Without a revision: a new one under that name.
    struct KeepExposureStepRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The item of the client's list to which it belongs.
        pub item: Option<RecordId>,
        /// The step.
        pub step: ExposureStep,
    }

    /// A step, taken further, back, or set aside.
    struct ExposureStepStateRequest {
        /// Which.
        pub step: RecordId,
        /// How it is to stand.
        pub to: ExposureStepState,
    }

    /// The client's order.
    struct OrderExposureStepsRequest {
        /// Whose.
        pub client: RecordId,
        /// Every step that is not set aside, in the order in which they are to stand.
        pub steps: Vec<RecordId>,
    }
}
