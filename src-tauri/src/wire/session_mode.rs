//! Session mode: what is shown while a session goes on, and what one key records.

use super::{client::Carried, consent::AskedView, session::SessionView, wire};
use holdfast_records::RecordId;
use holdfast_records::micro_consent::MicroAnswer;
use holdfast_records::pacing::scale::SudsScale;
use holdfast_records::readiness::Readiness;
use holdfast_records::session_event::{Happened, LineAbout, SessionEvent};

wire! {
    /// What the two of them may see while a session goes on. No topic, no name, no earlier answer.
    struct SessionModeView {
        /// The session.
        pub session: SessionView,
        /// The client's code.
        pub code: String,
        /// What to see to in the room, in words that the two of them may read.
        pub in_the_room: Vec<String>,
        /// Whether it was begun, and has not been ended.
        pub goes_on: bool,
        /// Whether it may be started: it is of today, not called off, and not begun.
        pub may_start: bool,
        /// How many minutes it has gone on, by the clock.
        pub minute: u32,
        /// When it began, or is to begin, `HH:MM`.
        pub starts: String,
        /// When it is to end as agreed, `HH:MM`. A late beginning does not move it.
        pub ends: String,
        /// Whether only this page is answered until the passphrase is typed.
        pub only_this: bool,
        /// The stop signal in the agreement in force, as its clauses say it.
        pub stop_signal: Vec<String>,
        /// What was agreed for the day.
        pub agreed: AgreedInSession,
        /// Ways to settle that work or are to be tried, the ones that work first.
        pub steadies: Vec<SteadyView>,
        /// Whether the client asked for a clock.
        pub shows_clock: bool,
        /// In which numbers the client says how strong it is.
        pub scale: SudsScale,
        /// The number that was said last in this session, if one was.
        pub strength: Option<u8>,
        /// With the hard part, as far as it was keyed.
        pub hard_part: HardPartView,
        /// What may be asked with one key: the question that was asked last in this session, or the first preset.
        pub question: Option<String>,
        /// The line that is being typed.
        pub line: LineSoFar,
        /// The entry that one key takes back, if there is one.
        pub last: Option<LastEntry>,
    }

    /// What was agreed for the day, from the plan in force and the lists.
    struct AgreedInSession {
        /// How small a piece is.
        pub how_small: Option<String>,
        /// Ways to settle that are not wanted.
        pub not_for_them: Vec<String>,
        /// Minutes with the hard part.
        pub trauma_minutes: Option<u16>,
        /// The minute after which nothing new begins.
        pub nothing_new_after: Option<u16>,
        /// Minutes kept for closing.
        pub closing_minutes: Option<u16>,
        /// The minute at which closing begins, counted from the agreed start.
        pub closing_from: Option<u16>,
    }

    /// A way to settle that may be offered.
    struct SteadyView {
        /// What it is called.
        pub name: String,
        /// Whether it works for them; otherwise it is to be tried.
        pub works: bool,
    }

    /// With the hard part, as far as it was keyed.
    struct HardPartView {
        /// Whole minutes, rests left out.
        pub minutes: u32,
        /// Since which minute of the session it goes on; none while it rests.
        pub since: Option<u16>,
        /// Whether the vault was locked since: then nobody knows how long it went on, and somebody says it.
        pub ran_over_lock: bool,
    }

    /// The line that is being typed.
    struct LineSoFar {
        /// What it is kept under.
        pub target: RecordId,
        /// What it is about.
        pub about: LineAbout,
        /// What was typed.
        pub text: String,
    }

    /// The entry that one key takes back.
    struct LastEntry {
        /// Which.
        pub id: RecordId,
        /// How many seconds ago it was kept.
        pub seconds_ago: u32,
    }

    /// Something that happened, keyed now.
    struct EventRequest {
        /// In which session.
        pub session: RecordId,
        /// The line's own identity, where it is a line that was typed.
        pub line: Option<RecordId>,
        /// How far into the session, where that is not now.
        pub at_minute: Option<u16>,
        /// What happened.
        pub what: Happened,
        /// The entry of this session that it says more about, and whose place it takes.
        pub instead_of: Option<RecordId>,
    }

    /// The line as it is after a key.
    struct LineRequest {
        /// In which session.
        pub session: RecordId,
        /// What it is kept under.
        pub target: RecordId,
        /// What it is about.
        pub about: LineAbout,
        /// What is typed so far. Blank throws it away.
        pub text: String,
    }

    /// A question in the moment, answered with one key.
    struct AskInModeRequest {
        /// In which session.
        pub session: RecordId,
        /// To what, if that was typed.
        pub what: Option<String>,
        /// The answer.
        pub answer: MicroAnswer,
    }

    /// An entry of session mode to be taken back.
    struct TakeBackRequest {
        /// In which session.
        pub session: RecordId,
        /// Which entry.
        pub entry: RecordId,
    }

    /// How a hard part that ran over a lock ended.
    struct HardPartRequest {
        /// In which session.
        pub session: RecordId,
        /// How many minutes it had been; none where that is not recorded, and stays unknown.
        pub minutes: Option<u16>,
    }

    /// Whether a client wants the clock.
    struct ClockRequest {
        /// In which session.
        pub session: RecordId,
        /// Whether it is shown.
        pub shows_clock: bool,
    }

    /// What is planned for a session, in words.
    struct FocusRequest {
        /// For which session.
        pub session: RecordId,
        /// What is planned; blank or none for nothing.
        pub focus: Option<String>,
    }

    /// Before a session: what was left, what is planned, how ready.
    struct BeforeView {
        /// The session.
        pub session: SessionView,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// What to see to in the room.
        pub in_the_room: Vec<String>,
        /// How it was left.
        pub left_off: Option<Carried>,
        /// What was promised.
        pub promised: Option<Carried>,
        /// The next step in the client's words.
        pub next_step: Option<Carried>,
        /// Language and load, carried forward from the last note that says it.
        pub calibration: Option<Carried>,
        /// The stop signal.
        pub stop_signal: Vec<String>,
        /// How many topics are left alone.
        pub topics_left_alone: u32,
        /// How many changes of time of the therapist's are still to be talked about.
        pub changes_to_talk_about: u32,
        /// What is not settled between them, the longest first.
        pub unsettled: Vec<super::between::UnsettledView>,
        /// How many things the client said of the work are still to be taken up.
        pub feedback_to_take_up: u32,
        /// What was agreed for the day.
        pub agreed: AgreedInSession,
        /// Ways to settle that work or are to be tried.
        pub steadies: Vec<SteadyView>,
        /// How ready, as it stands for this session.
        pub readiness: Option<ReadinessView>,
        /// What may be planned: items of the client's list that are tasks.
        pub tasks: Vec<TaskOption>,
        /// The task that is planned.
        pub task: Option<RecordId>,
        /// Whether it may be started: it is of today, planned, and not begun.
        pub may_start: bool,
        /// Whether it goes on.
        pub goes_on: bool,
    }

    /// How ready for a small step.
    struct ReadinessView {
        /// Which.
        pub id: RecordId,
        /// What was said.
        pub readiness: Readiness,
    }

    /// Something that may be planned for a session.
    struct TaskOption {
        /// The item.
        pub item: RecordId,
        /// What it is called.
        pub name: String,
        /// How it stands.
        pub standing: holdfast_records::consent::Standing,
    }

    /// How ready, to be recorded. It takes the place of what was said before for this session.
    struct ReadinessRequest {
        /// For which session.
        pub session: RecordId,
        /// What was said.
        pub readiness: Readiness,
    }

    /// What is planned for a session.
    struct PlanTaskRequest {
        /// For which session.
        pub session: RecordId,
        /// Which item of the client's list; none for nothing.
        pub item: Option<RecordId>,
    }

    /// What was keyed in a session, for the page after it.
    struct KeyedView {
        /// Everything, oldest first; what was taken back is struck through.
        pub events: Vec<EventOfSession>,
        /// Questions of the session that nobody wrote down yet: yes, to what?
        pub unnamed: Vec<AskedView>,
    }

    /// Something that was keyed.
    struct EventOfSession {
        /// Which.
        pub id: RecordId,
        /// Whether it was taken back.
        pub is_voided: bool,
        /// What happened.
        pub event: SessionEvent,
    }
}
