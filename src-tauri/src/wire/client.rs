//! Clients: the list, the one, and the brief.

use super::brought::IdentityNoteView;
use super::{day::SessionRow, wire};
use chrono::NaiveDate;
use holdfast_records::PrivateText;
use holdfast_records::RecordId;
use holdfast_records::agreement::AgreementKind;
use holdfast_records::client::{AgeBand, Client, ClientStatus, UsualTime};
use holdfast_records::grounding::{GroundingChoice, GroundingState};
use holdfast_records::topic::{TopicBoundary, TopicState};

wire! {
    /// A client in a list: code first, never the name.
    struct ClientRow {
        /// Which client.
        pub id: RecordId,
        /// The code.
        pub code: String,
        /// The private cue; hidden under the curtain.
        pub cue: Option<String>,
        /// How the work stands.
        pub status: ClientStatus,
        /// When they usually come.
        pub usual_time: Option<UsualTime>,
        /// The next planned session, as `YYYY-MM-DDTHH:MM:SS` in the practice's zone.
        pub next_session: Option<String>,
        /// The last session held.
        pub last_held_on: Option<NaiveDate>,
        /// About how old they are today, if anything is known.
        pub age: Option<AgeBand>,
    }

    /// What a client is called. Asked for by itself, so that a list holds no name until somebody wants to see them.
    struct ClientName {
        /// Which client.
        pub id: RecordId,
        /// The chosen name.
        pub name: String,
    }

    /// One client, whole.
    struct ClientView {
        /// Which client.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How the work stands.
        pub status: ClientStatus,
        /// The statuses it may go to next.
        pub may_become: Vec<ClientStatus>,
        /// What the last change of status goes back to, where it was written down today.
        pub undo_to: Option<ClientStatus>,
        /// About how old they are today, if anything is known.
        pub age: Option<AgeBand>,
        /// The details.
        pub client: Client,
        /// Whether a plan for the pace of the work is in force.
        pub has_pacing_plan: bool,
        /// Newer details that were typed and not kept, if there are any.
        pub draft: Option<Client>,
        /// Words of that draft that have no place in the form any more, if there are any.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        pub draft_left_over: Option<Vec<String>>,
    }

    /// A client's page, before and between sessions.
    struct OverviewView {
        /// The client.
        pub client: ClientView,
        /// The next session, if one is planned.
        pub next: Option<SessionRow>,
        /// Where the last note left off, and the day of that session.
        pub left_off: Option<Carried>,
        /// What was promised in it.
        pub promised: Option<Carried>,
        /// What the client said the next step is.
        pub next_step: Option<Carried>,
        /// What changed since the last session, oldest first; sentences are the screen's.
        pub changed: Vec<Changed>,
        /// Topics, every one.
        pub topics: Vec<TopicView>,
        /// Ways to settle, every one.
        pub grounding: Vec<GroundingView>,
        /// The stop signal as it is agreed, clause by clause; as the client said it, until a first version is agreed.
        pub stop_signal: Vec<String>,
        /// The agreement, in short.
        pub agreement: AgreementShort,
        /// Drafts that wait for this client.
        pub drafts: Vec<WaitingDraft>,
        /// Language and load, from the last note that says it.
        pub calibration: Option<Carried>,
        /// The plan for the pace of the work, in short.
        pub pacing: PacingShort,
        /// The last check-ins of the client, oldest first, at most 6.
        pub check_ins: Vec<super::check_in::CheckInView>,
        /// What is planned for the next session.
        pub focus: Option<String>,
        /// How many changes of time of the therapist's are still to be talked about.
        pub changes_to_talk_about: u32,
        /// What is not settled between them, the longest first.
        pub unsettled: Vec<super::between::UnsettledView>,
        /// How many things the client said of the work are still to be taken up.
        pub feedback_to_take_up: u32,
        /// Whether it is time to look at the working relationship.
        pub is_alliance_review_due: bool,
        /// What the client is at, in their words.
        pub goals: Vec<String>,
        /// What of who they are is not to be raised.
        pub not_to_raise: Vec<IdentityNoteView>,
        /// Questions of theirs that wait for an answer, in their words, the oldest first.
        pub open_questions: Vec<String>,
        /// What is asked the first time.
        pub first_asked: super::first::FirstAskedView,
    }

    /// The plan for the pace of the work, in short.
    struct PacingShort {
        /// The version in force.
        pub in_force: Option<u32>,
        /// When to look at it again.
        pub review_on: Option<NaiveDate>,
        /// Whether it is time to.
        pub is_due: bool,
        /// Minutes with the hard part, and whether the client set them.
        pub trauma_minutes: Option<u16>,
        /// The client's own words on pace.
        pub client_words: Option<String>,
    }

    /// A line of the last note that stands in the brief.
    struct Carried {
        /// The session it is from.
        pub session_on: NaiveDate,
        /// The words.
        pub text: String,
    }

    /// Something that changed since the last session.
    struct Changed {
        /// What kind of record.
        pub kind: holdfast_records::Kind,
        /// On which day.
        pub on: NaiveDate,
        /// The state it is in now.
        pub state: String,
        /// A version number, where there is one.
        pub number: Option<u32>,
        /// What that version is about.
        pub about: Option<AgreementKind>,
    }

    /// The agreement, in short.
    struct AgreementShort {
        /// The version in force.
        pub in_force: Option<u32>,
        /// Since which day.
        pub since: Option<NaiveDate>,
        /// When to look at it again.
        pub review_on: Option<NaiveDate>,
        /// The number of a version that is drafted, frozen or offered and not yet agreed.
        pub waiting: Option<u32>,
        /// How that one stands.
        pub waiting_state: Option<holdfast_records::agreement::VersionState>,
    }

    /// A draft that waits.
    struct WaitingDraft {
        /// What it is a draft of.
        pub target: RecordId,
        /// What kind of record.
        pub kind: holdfast_records::Kind,
        /// Whose.
        pub client: Option<RecordId>,
        /// The session it is about.
        pub session: Option<RecordId>,
        /// When it was last kept, milliseconds since 1970.
        pub at: i64,
    }

    /// A topic.
    struct TopicView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// The topic.
        pub topic: TopicBoundary,
    }

    /// A way to settle.
    struct GroundingView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// The choice.
        pub choice: GroundingChoice,
    }

    /// Which client.
    struct ClientRequest {
        /// Which client.
        pub client: RecordId,
    }

    /// New clients, one line each: code, cue, day and time, length.
    struct AddClientsRequest {
        /// The lines as typed.
        pub lines: String,
        /// Whether to only say how they would be read.
        pub only_look: bool,
        /// Whether they only asked so far. No, unless it is said.
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
        pub as_enquiry: bool,
    }

    /// How the lines were read.
    struct AddedClients {
        /// One for each line that is not blank.
        pub lines: Vec<ReadLine>,
        /// How many clients were added; 0 after only looking.
        pub added: u32,
    }

    /// How one line was read.
    struct ReadLine {
        /// Which line, from 1.
        pub line: u32,
        /// The code that was read.
        pub code: String,
        /// The cue that was read.
        pub cue: Option<String>,
        /// The usual time that was read.
        pub usual_time: Option<UsualTime>,
        /// What is in the way, if anything is.
        pub problems: Vec<FieldView>,
    }

    /// Something about one field. The sentence is the screen's.
    struct FieldView {
        /// Which field.
        pub field: String,
        /// Which one of a list, from 0, when the field stands in a list.
        pub at: Option<u32>,
        /// What about it, as a word such as `blank` or `too_long`.
        pub problem: String,
        /// The most there may be, where that matters.
        pub limit: Option<u32>,
        /// What was found, where that matters.
        pub found: Option<u32>,
    }

    /// A client's details, changed. Without an id: a new client.
    struct KeepClientRequest {
        /// Which client; none for a new one.
        pub id: Option<RecordId>,
        /// The revision they were changed from.
        pub base_rev: Option<u32>,
        /// The details.
        pub client: Client,
    }

    /// A change of status.
    struct StatusRequest {
        /// Which client.
        pub client: RecordId,
        /// The status to go to.
        pub to: ClientStatus,
        /// From which day on; today where none is said.
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        pub on: Option<NaiveDate>,
        /// Why, in the therapist's words, at most 200 characters.
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        pub why: Option<PrivateText>,
    }

    /// A topic, kept.
    struct KeepTopicRequest {
        /// Whose.
        pub client: RecordId,
        /// Which topic; none for a new one.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// The topic.
        pub topic: TopicBoundary,
    }

    /// A topic, taken off the list or put back.
    struct TopicStateRequest {
        /// Which topic.
        pub topic: RecordId,
        /// How it is to stand.
        pub to: TopicState,
    }

    /// A way to settle, kept.
    struct KeepGroundingRequest {
        /// Whose.
        pub client: RecordId,
        /// Which choice; none for a new one.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// The choice.
        pub choice: GroundingChoice,
    }

    /// A way to settle, taken off the list or put back.
    struct GroundingStateRequest {
        /// Which choice.
        pub choice: RecordId,
        /// How it is to stand.
        pub to: GroundingState,
    }

    /// A technique of the built-in list.
    struct TechniqueView {
        /// Its name in the list, such as `gt-07`.
        pub id: String,
        /// What it is called.
        pub name: String,
        /// How it goes.
        pub text: String,
        /// What to take care of, if anything.
        pub caution: Option<String>,
    }
}
