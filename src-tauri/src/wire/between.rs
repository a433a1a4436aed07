//! What is not settled between them, how it is put right, and the thread of the whole work.

use super::boundary::{BoundaryEventView, SessionOption};
use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::agreement::{AgreementKind, VersionState};
use holdfast_records::boundary::{BoundaryArea, BoundaryBy};
use holdfast_records::kinder::RepairWording;
use holdfast_records::pacing::plan::{LimitName, PacingPlanState};
use holdfast_records::rupture::{
    AlliancePart, Challenge, ClientAnswer, MarkerCode, RepairCode, RepairStep, Rupture,
    RuptureKind, RuptureState, StepResponse,
};
use holdfast_records::schedule_change::ChangedBy;

wire! {
    /// The page Between us.
    struct BetweenView {
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
        /// Strains: the open ones, the oldest first; then the others, the newest first. What was entered in error is last.
        pub ruptures: Vec<RuptureView>,
        /// What a strain, a step or an answer can be tied to: the last sessions, at most 12, the newest first.
        pub sessions: Vec<SessionOption>,
        /// Clauses of the agreements in force.
        pub clauses: Vec<ClauseOption>,
        /// Items of the client's list.
        pub items: Vec<ItemOption>,
        /// Boundary events that are not settled, and those of the last year, the newest first.
        pub events: Vec<BoundaryEventView>,
        /// The numbers of the pacing plan, in force and as they wait in a draft; none without either.
        pub limits: Vec<PlanNumber>,
        /// Steps that were not done yet in the open strains come in this order, with the caution that a later session may
        /// suit better.
        pub steps: Vec<RepairOption>,
        /// Wordings for the steps, the practice's own or ours.
        pub wordings: Vec<RepairWording>,
        /// The thread, the newest first.
        pub thread: Vec<ThreadEntry>,
        /// What the strains have in common.
        pub pattern: PatternView,
        /// A plan for ending that is being thought about or under way.
        pub ending: Option<RecordId>,
        /// How many changes of time are still to be talked about.
        pub changes_to_talk_about: u32,
        /// A name for a new strain.
        pub minted: RecordId,
    }

    /// A strain.
    struct RuptureView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How far it was put right.
        pub state: RuptureState,
        /// Whether it is still to be put right.
        pub is_open: bool,
        /// Whether it was entered in error.
        pub is_voided: bool,
        /// Days since it was noticed, while it is open; else to where it closed.
        pub days: u32,
        /// Sessions held since it was noticed.
        pub sessions_since: u32,
        /// How it may go on from here, by what is written in it.
        pub may_become: Vec<RuptureState>,
        /// What the client last answered since it was last open; nothing where nobody asked since.
        pub their_view: Option<holdfast_records::rupture::ViewOfRepair>,
        /// On which day it was said aloud.
        pub named_on: Option<NaiveDate>,
        /// The session in which it was noticed.
        pub session: Option<RecordId>,
        /// What it is about, where it was tied to something.
        pub about: Option<RuptureAbout>,
        /// Whether that is a violation: it is taken further, and not put right between them.
        pub is_about_violation: bool,
        /// What came of it.
        pub came_of_it: Vec<CameOfIt>,
        /// The strain.
        pub rupture: Rupture,
    }

    /// What a strain is about.
    #[serde(tag = "kind")]
    enum RuptureAbout {
        /// A clause of an agreement.
        Clause {
            /// The version.
            version: RecordId,
            /// Its name inside the agreement.
            clause: String,
        },
        /// Something on the list of what was asked.
        Item {
            /// Which.
            item: RecordId,
        },
        /// A boundary event.
        Event {
            /// Which.
            event: RecordId,
        },
    }

    /// A clause to choose.
    struct ClauseOption {
        /// The version in force.
        pub version: RecordId,
        /// What the agreement is about.
        pub about: AgreementKind,
        /// The clause's name inside the agreement.
        pub clause: String,
        /// What it says.
        pub text: String,
    }

    /// Something to choose by name.
    struct NamedOption {
        /// Which.
        pub id: RecordId,
        /// Its name.
        pub name: String,
    }

    /// Something on the client's list.
    struct ItemOption {
        /// Which.
        pub id: RecordId,
        /// Its name.
        pub name: String,
        /// What it is limited to now.
        pub limits: Option<String>,
        /// Whether it may be limited: nobody answered it yet. What was answered stays as it was asked.
        pub may_be_limited: bool,
    }

    /// A number of the pacing plan.
    struct LimitOption {
        /// Which.
        pub name: LimitName,
        /// As it is now.
        pub value: Option<u16>,
    }

    /// A number of the pacing plan, to choose.
    struct PlanNumber {
        /// Which.
        pub name: LimitName,
        /// As it is in force.
        pub value: Option<u16>,
        /// As it waits in the draft of the next plan, where one is begun and says otherwise.
        pub drafted: Option<u16>,
    }

    /// A step to choose.
    struct RepairOption {
        /// Which.
        pub code: RepairCode,
        /// Whether a session after the strain suits it better.
        pub is_for_later: bool,
    }

    /// What came of a strain or a boundary event.
    #[serde(tag = "kind")]
    enum CameOfIt {
        /// A version of an agreement.
        Agreement {
            /// What it is about.
            about: AgreementKind,
            /// Which version.
            number: u32,
            /// How it stands.
            state: VersionState,
            /// The clause that was written or changed, as it says now.
            text: Option<String>,
        },
        /// Something on the list of what is asked.
        Item {
            /// Which.
            item: RecordId,
            /// Its name.
            name: String,
        },
        /// A version of the pacing plan.
        Plan {
            /// Which version.
            number: u32,
            /// How it stands.
            state: PacingPlanState,
            /// Which number, and what it is in that version.
            limit: Option<LimitOption>,
        },
        /// A plan for ending.
        Ending {
            /// Which.
            ending: RecordId,
        },
    }

    /// One place of the thread. The sentence is the screen's.
    struct ThreadEntry {
        /// On which day.
        pub on: NaiveDate,
        /// What it is.
        pub what: ThreadWhat,
        /// Whether something between them was not settled from there to the next.
        pub is_strained: bool,
        /// The record, for the page that shows it.
        pub record: RecordId,
    }

    /// What happened.
    #[serde(tag = "kind")]
    enum ThreadWhat {
        /// A strain was noticed.
        Strain {
            /// Its line.
            line: String,
            /// The client's words.
            words: Option<String>,
            /// How strong.
            intensity: Option<u8>,
            /// Whether it is open.
            is_open: bool,
        },
        /// A strain came to this.
        Turned {
            /// To what.
            to: RuptureState,
            /// Its line.
            line: String,
            /// What they agreed to do otherwise, where it was repaired.
            change: Option<String>,
        },
        /// A boundary event.
        Boundary {
            /// By whom.
            by: BoundaryBy,
            /// In which part of the work.
            area: BoundaryArea,
            /// What happened.
            what: String,
        },
        /// A time was changed.
        TimeChanged {
            /// By whom.
            by: ChangedBy,
            /// What it was like for the client.
            words: Option<String>,
        },
        /// A version of an agreement was agreed.
        Agreed {
            /// What it is about.
            about: AgreementKind,
            /// Which version.
            number: u32,
        },
        /// A version of the pacing plan was agreed.
        Paced {
            /// Which version.
            number: u32,
        },
        /// The client said no to something, or took a yes back. It was kept.
        Refused {
            /// The item's name.
            name: String,
        },
        /// The client said something of the work.
        Said {
            /// In their words.
            words: String,
        },
        /// The client says that they reached a goal.
        Reached {
            /// In their words.
            words: String,
        },
        /// They talked about ending.
        Ending,
    }

    /// What strains have in common, the most frequent first.
    struct PatternView {
        /// How many there are.
        pub strains: u32,
        /// Which way they went.
        pub kinds: Vec<(RuptureKind, u32)>,
        /// Which parts they touched.
        pub parts: Vec<(AlliancePart, u32)>,
        /// What kind of difficulty they were.
        pub challenges: Vec<(Challenge, u32)>,
        /// Which signs were seen.
        pub markers: Vec<(MarkerCode, u32)>,
        /// What helped: which step, how often, of how often somebody asked.
        pub helped: Vec<(RepairCode, u32, u32)>,
        /// Days from noticing to the client's own "repaired", the shortest first.
        pub days_to_repair: Vec<u32>,
        /// Sessions held after the day it was noticed until it was said aloud, the fewest first; of those that were.
        pub sessions_to_naming: Vec<u32>,
        /// The same until the client's own "repaired".
        pub sessions_to_repair: Vec<u32>,
    }

    /// Something that is not settled, for Today, the overview and the page before a session.
    struct UnsettledView {
        /// Which strain.
        pub rupture: RecordId,
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// Days since it was noticed.
        pub days: u32,
        /// Whether it was set aside and its day has come.
        pub is_due_again: bool,
        /// Whether the client comes today.
        pub is_seen_today: bool,
    }

    /// A strain, kept. Without a revision: a new one under that name. Steps, answers and turns have requests of their own
    /// and are left as they are.
    struct KeepRuptureRequest {
        /// Whose.
        pub client: RecordId,
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for a new one.
        pub base_rev: Option<u32>,
        /// The session in which it was noticed.
        pub session: Option<RecordId>,
        /// What it is about.
        pub about: Option<RuptureAbout>,
        /// The strain.
        pub rupture: Rupture,
    }

    /// A strain, taken further, set aside, or opened again.
    struct TurnRuptureRequest {
        /// Which.
        pub rupture: RecordId,
        /// The revision that was looked at.
        pub base_rev: u32,
        /// To what.
        pub to: RuptureState,
        /// On which day.
        pub on: NaiveDate,
        /// Why.
        pub reason: Option<String>,
        /// When it is looked at again.
        pub look_again_on: Option<NaiveDate>,
    }

    /// Something that was done towards putting it right.
    struct AddRepairStepRequest {
        /// Which strain.
        pub rupture: RecordId,
        /// The revision that was looked at.
        pub base_rev: u32,
        /// What was done.
        pub step: RepairStep,
    }

    /// Whether a step helped, asked later.
    struct StepResponseRequest {
        /// Which strain.
        pub rupture: RecordId,
        /// The revision that was looked at.
        pub base_rev: u32,
        /// Which step, from 0.
        pub at: u32,
        /// What the client said.
        pub response: StepResponse,
    }

    /// The client's own answer about how it stands.
    struct RuptureAnswerRequest {
        /// Which strain.
        pub rupture: RecordId,
        /// The revision that was looked at.
        pub base_rev: u32,
        /// The answer.
        pub answer: ClientAnswer,
    }

    /// Something that is changed because of a strain or a boundary event. It is written as a draft and holds once it is
    /// agreed with the client.
    struct ChangeBecauseRequest {
        /// Because of which strain or boundary event.
        pub because: RecordId,
        /// What is changed.
        pub change: ChangeOf,
    }

    /// What is changed.
    #[serde(tag = "kind")]
    enum ChangeOf {
        /// A clause is written, or an existing one changed, in the draft of an agreement's next version.
        Clause {
            /// Of which agreement.
            about: AgreementKind,
            /// Which clause is changed; none for a new one.
            clause: Option<String>,
            /// What it says.
            text: String,
        },
        /// Something is put on the list of what is asked, or limited.
        Item {
            /// Which is limited; none for a new one.
            item: Option<RecordId>,
            /// Its name, for a new one.
            name: String,
            /// What it is limited to, or how it is asked.
            text: String,
        },
        /// A number in the draft of the next pacing plan.
        Limit {
            /// Which.
            limit: LimitName,
            /// What it is to be.
            value: u16,
            /// The client's words on it.
            words: Option<String>,
        },
    }
}
