//! Pacing: the plan with its versions, what was done, and how ready.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::hypothesis::{Hypothesis, HypothesisState};
use holdfast_records::note::Dose;
use holdfast_records::pacing::check::CheckOutcome;
use holdfast_records::pacing::plan::{LimitName, PacingPlan, PacingPlanState};
use holdfast_records::pacing::run::{PacingRun, RunResponse};
use holdfast_records::pacing::scale::Aftermath;
use holdfast_records::pacing::switch::CheckOff;
use holdfast_records::practice::Jurisdiction;

wire! {
    /// A client's pacing.
    struct PacingView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// How to speak of them.
        pub pronouns: Option<String>,
        /// The day this is seen from.
        pub on: NaiveDate,
        /// The plan in force.
        pub in_force: Option<PlanView>,
        /// The version that is being written.
        pub draft: Option<PlanView>,
        /// Versions that were in force, the newest first.
        pub earlier: Vec<PlanView>,
        /// Sessions held, the oldest first, at most the last 24.
        pub done: Vec<DoneView>,
        /// The pacing check.
        pub check: CheckView,
        /// How many working hypotheses there are. They are covered when a page opens, and asked for apart.
        pub hypotheses: u32,
    }

    /// Working hypotheses of a client, for the therapist alone.
    struct HypothesesView {
        /// Whose.
        pub client: RecordId,
        /// Which words say who may ask for them: the practice's jurisdiction.
        pub jurisdiction: Jurisdiction,
        /// Those in use and being written; then those that were given up or revised, the newest first.
        pub all: Vec<HypothesisView>,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// A working hypothesis.
    struct HypothesisView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How it stands.
        pub state: HypothesisState,
        /// Whether it is time to look at it again.
        pub is_due: bool,
        /// What is owed before it is in use; only of one that is being written.
        pub missing: Vec<String>,
        /// The idea.
        pub hypothesis: Hypothesis,
    }

    /// A working hypothesis, kept. Without a revision: a new one under that name.
    struct KeepHypothesisRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// Whether it is in use from now on. Another one in the same context makes way.
        pub is_working: bool,
        /// The idea.
        pub hypothesis: Hypothesis,
    }

    /// Which working hypothesis.
    struct HypothesisRequest {
        /// Which.
        pub hypothesis: RecordId,
    }

    /// The pacing check, opened by the therapist and never shown to a client.
    struct CheckView {
        /// Why it is off, if it is.
        pub off: Option<CheckOff>,
        /// The reason that was written for this client, if one was.
        pub reason: Option<String>,
        /// What came of it; nothing while it is off.
        pub outcome: Option<CheckOutcome>,
        /// What was answered to earlier ones, the newest first.
        pub runs: Vec<RunView>,
    }

    /// An answer to a check.
    struct RunView {
        /// Which.
        pub id: RecordId,
        /// When it was kept, milliseconds since 1970.
        pub at: i64,
        /// The check as it stood, and the answer.
        pub run: PacingRun,
    }

    /// What is made of the check as it stands now.
    struct AnswerCheckRequest {
        /// Whose.
        pub client: RecordId,
        /// What is made of it.
        pub response: RunResponse,
        /// In words; owed where it is not so.
        pub words: Option<String>,
    }

    /// The check is switched on or off for a client.
    struct SwitchCheckRequest {
        /// Whose.
        pub client: RecordId,
        /// Whether it is on from now on.
        pub is_on: bool,
        /// Why.
        pub reason: String,
    }

    /// One version of a plan.
    struct PlanView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How it stands.
        pub state: PacingPlanState,
        /// Whether it is time to look at it again.
        pub is_due: bool,
        /// What is owed before it is in force, by field; only of one that is being written.
        pub missing: Vec<String>,
        /// The plan.
        pub plan: PacingPlan,
    }

    /// What was recorded of one session.
    struct DoneView {
        /// Which.
        pub session: RecordId,
        /// Which session it is, earlier ones counted in.
        pub number_in_all: u32,
        /// On which day.
        pub on: NaiveDate,
        /// How much it held, what was keyed and what was typed together; all nothing where nothing was.
        pub dose: Dose,
        /// What the days after it were like.
        pub aftermath: Option<Aftermath>,
        /// Whether it was a rest from the work.
        pub was_rest: bool,
        /// The pace in the client's check-in, 0 to 10.
        pub pace: Option<u8>,
    }

    /// A plan begun: the first, or the one after what is in force.
    struct DraftPlanRequest {
        /// Whose.
        pub client: RecordId,
    }

    /// A version that is being written, kept.
    struct KeepPlanRequest {
        /// Which.
        pub plan: RecordId,
        /// The revision it was changed from.
        pub base_rev: u32,
        /// What it says.
        pub body: PacingPlan,
    }

    /// Which version.
    struct PlanIdRequest {
        /// Which.
        pub plan: RecordId,
    }

    /// A limit that the client makes smaller: at once, by their word alone.
    struct LowerLimitRequest {
        /// Of which plan, which is in force.
        pub plan: RecordId,
        /// Which limit.
        pub limit: LimitName,
        /// The number.
        pub value: u16,
        /// What they said.
        pub client_words: Option<String>,
    }
}
