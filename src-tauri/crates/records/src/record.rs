//! What every record has in common, whatever it is about.

use crate::{FieldProblem, Moment, RecordId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// What a record is about. The token is the word in the vault, on the wire and in the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The practice's own details. One in a vault.
    Practice,
    /// A person who comes.
    Client,
    /// One meeting, planned or held.
    Session,
    /// What was done, promised and left off.
    AllianceNote,
    /// The therapist's own thoughts, kept apart.
    PrivateNote,
    /// Something added to a note after it was finished.
    NoteAddition,
    /// A topic and how open it is.
    TopicBoundary,
    /// A way to settle and whether this client wants it.
    GroundingChoice,
    /// An agreement's identity through all its versions.
    Agreement,
    /// One version of an agreement.
    AgreementVersion,
    /// Who agreed to a version, how and when.
    Signing,
    /// A document that was printed, saved or read aloud.
    PrintEvent,
    /// Something a client may be asked, or is told.
    ConsentItem,
    /// One answer to it.
    ConsentEvent,
    /// Something the therapist added to the catalogue of what may be asked.
    OwnScope,
    /// A question in the moment, and its answer.
    MicroConsent,
    /// A technique in a session.
    TechniqueUse,
    /// Something went over a line.
    BoundaryEvent,
    /// Says that another record was entered in error.
    Voiding,
    /// Somebody around a client.
    SupportPerson,
    /// That somebody has a say for a client.
    GuardianAuthority,
    /// Whether a person could make one decision.
    CapacityNote,
    /// What is told at the beginning.
    FirstContact,
    /// What a technique is for, how it may feel and how to stop it.
    PreparationCard,
    /// A plan for hard moments.
    CrisisPlan,
    /// A scan or photograph of a paper.
    Scan,
    /// What a client said after reading a page on the screen.
    Reading,
    /// What was told to somebody around a client.
    Disclosure,
    /// What was keyed while a session went on.
    SessionEvent,
    /// How ready for a small step.
    Readiness,
    /// Six answers about one session.
    CheckIn,
    /// A plan for the pace of the work.
    PacingPlan,
    /// What was said to a pacing check.
    PacingRun,
    /// A tentative idea about closeness and pace.
    Hypothesis,
    /// A time that was changed.
    ScheduleChange,
    /// A number from a paper form.
    MeasureScore,
    /// A step towards something hard.
    ExposureStep,
    /// Words that are used often.
    NoteTemplate,
    /// What came between two sessions.
    Contact,
    /// A strain between them.
    Rupture,
    /// A line between them that each keeps to.
    BoundaryLine,
    /// What a client said of the work, and what came of it.
    Feedback,
    /// A look at the working relationship.
    AllianceReview,
    /// What a client wants.
    Goal,
    /// What a client did of their own accord, or a strength.
    Strength,
    /// How things seem to be going.
    ProgressReport,
    /// How the work comes to an end.
    EndingPlan,
    /// A colleague, an agency or a line.
    DirectoryEntry,
    /// What a session left in the therapist.
    OwnReaction,
    /// What the therapist looks at once a week.
    SelfCareList,
    /// One week, looked at.
    SelfCareLook,
    /// What a client told of who they are, what is not known of it, or what is not to be raised.
    IdentityNote,
    /// What a client hopes, fears or expects.
    Expectation,
    /// A question a client brought.
    ClientQuestion,
    /// A walk through the space.
    WorkspaceReview,
    /// What a person is sensitive to.
    Sensitivity,
    /// A meeting for supervision.
    SupervisionEntry,
    /// Something that is taken to supervision.
    SupervisionItem,
    /// Somebody asked for a client's record.
    DataRequest,
    /// Who opens the sealed file for a colleague.
    ExecutorPointer,
    /// Planned time away.
    Leave,
    /// How long a client's records are kept.
    Retention,
    /// That a client was erased.
    Erasure,
}

impl Kind {
    /// Every kind, in the order of the list above.
    pub const ALL: [Kind; 63] = [
        Kind::Practice,
        Kind::Client,
        Kind::Session,
        Kind::AllianceNote,
        Kind::PrivateNote,
        Kind::NoteAddition,
        Kind::TopicBoundary,
        Kind::GroundingChoice,
        Kind::Agreement,
        Kind::AgreementVersion,
        Kind::Signing,
        Kind::PrintEvent,
        Kind::ConsentItem,
        Kind::ConsentEvent,
        Kind::OwnScope,
        Kind::MicroConsent,
        Kind::TechniqueUse,
        Kind::BoundaryEvent,
        Kind::Voiding,
        Kind::SupportPerson,
        Kind::GuardianAuthority,
        Kind::CapacityNote,
        Kind::FirstContact,
        Kind::PreparationCard,
        Kind::CrisisPlan,
        Kind::Scan,
        Kind::Reading,
        Kind::Disclosure,
        Kind::SessionEvent,
        Kind::Readiness,
        Kind::CheckIn,
        Kind::PacingPlan,
        Kind::PacingRun,
        Kind::Hypothesis,
        Kind::ScheduleChange,
        Kind::MeasureScore,
        Kind::ExposureStep,
        Kind::NoteTemplate,
        Kind::Contact,
        Kind::Rupture,
        Kind::BoundaryLine,
        Kind::Feedback,
        Kind::AllianceReview,
        Kind::Goal,
        Kind::Strength,
        Kind::ProgressReport,
        Kind::EndingPlan,
        Kind::DirectoryEntry,
        Kind::OwnReaction,
        Kind::SelfCareList,
        Kind::SelfCareLook,
        Kind::IdentityNote,
        Kind::Expectation,
        Kind::ClientQuestion,
        Kind::WorkspaceReview,
        Kind::Sensitivity,
        Kind::SupervisionEntry,
        Kind::SupervisionItem,
        Kind::DataRequest,
        Kind::ExecutorPointer,
        Kind::Leave,
        Kind::Retention,
        Kind::Erasure,
    ];

    /// Whether it is typed on a page, so that what was typed may lie there as a draft. The others are made in one step.
    #[expect(clippy::too_many_lines, reason = "one line a kind: the list is the point")]
    pub fn is_drafted(self) -> bool {
        match self {
            Kind::Practice
            | Kind::Client
            | Kind::Session
            | Kind::AllianceNote
            | Kind::PrivateNote
            | Kind::NoteAddition
            | Kind::TopicBoundary
            | Kind::GroundingChoice
            | Kind::Agreement
            | Kind::AgreementVersion
            | Kind::Signing
            | Kind::ConsentItem
            | Kind::ConsentEvent
            | Kind::OwnScope
            | Kind::MicroConsent
            | Kind::BoundaryEvent
            | Kind::SupportPerson
            | Kind::GuardianAuthority
            | Kind::CapacityNote
            | Kind::FirstContact
            | Kind::PreparationCard
            | Kind::CrisisPlan
            | Kind::Reading
            | Kind::Disclosure
            | Kind::SessionEvent
            | Kind::Readiness
            | Kind::CheckIn
            | Kind::PacingPlan
            | Kind::PacingRun
            | Kind::Hypothesis
            | Kind::ScheduleChange
            | Kind::MeasureScore
            | Kind::ExposureStep
            | Kind::NoteTemplate
            | Kind::Contact
            | Kind::Rupture
            | Kind::BoundaryLine
            | Kind::Feedback
            | Kind::AllianceReview
            | Kind::Goal
            | Kind::Strength
            | Kind::ProgressReport
            | Kind::EndingPlan
            | Kind::DirectoryEntry
            | Kind::OwnReaction
            | Kind::SelfCareList
            | Kind::SelfCareLook
            | Kind::IdentityNote
            | Kind::Expectation
            | Kind::ClientQuestion
            | Kind::WorkspaceReview
            | Kind::Sensitivity
            | Kind::SupervisionEntry
            | Kind::SupervisionItem
            | Kind::DataRequest
            | Kind::ExecutorPointer
            | Kind::Leave => true,
            Kind::PrintEvent
            | Kind::TechniqueUse
            | Kind::Voiding
            | Kind::Scan
            | Kind::Retention
            | Kind::Erasure => false,
        }
    }

    /// The word for it in the vault and on the wire.
    #[expect(clippy::too_many_lines, reason = "one line a kind: the list is the point")]
    pub fn token(self) -> &'static str {
        match self {
            Kind::Practice => "practice",
            Kind::Client => "client",
            Kind::Session => "session",
            Kind::AllianceNote => "alliance_note",
            Kind::PrivateNote => "private_note",
            Kind::NoteAddition => "note_addition",
            Kind::TopicBoundary => "topic_boundary",
            Kind::GroundingChoice => "grounding_choice",
            Kind::Agreement => "agreement",
            Kind::AgreementVersion => "agreement_version",
            Kind::Signing => "signing",
            Kind::PrintEvent => "print_event",
            Kind::ConsentItem => "consent_item",
            Kind::ConsentEvent => "consent_event",
            Kind::OwnScope => "own_scope",
            Kind::MicroConsent => "micro_consent",
            Kind::TechniqueUse => "technique_use",
            Kind::BoundaryEvent => "boundary_event",
            Kind::Voiding => "voiding",
            Kind::SupportPerson => "support_person",
            Kind::GuardianAuthority => "guardian_authority",
            Kind::CapacityNote => "capacity_note",
            Kind::FirstContact => "first_contact",
            Kind::PreparationCard => "preparation_card",
            Kind::CrisisPlan => "crisis_plan",
            Kind::Scan => "scan",
            Kind::Reading => "reading",
            Kind::Disclosure => "disclosure",
            Kind::SessionEvent => "session_event",
            Kind::Readiness => "readiness",
            Kind::CheckIn => "check_in",
            Kind::PacingPlan => "pacing_plan",
            Kind::PacingRun => "pacing_run",
            Kind::Hypothesis => "hypothesis",
            Kind::ScheduleChange => "schedule_change",
            Kind::MeasureScore => "measure_score",
            Kind::ExposureStep => "exposure_step",
            Kind::NoteTemplate => "note_template",
            Kind::Contact => "contact",
            Kind::Rupture => "rupture",
            Kind::BoundaryLine => "boundary_line",
            Kind::Feedback => "feedback",
            Kind::AllianceReview => "alliance_review",
            Kind::Goal => "goal",
            Kind::Strength => "strength",
            Kind::ProgressReport => "progress_report",
            Kind::EndingPlan => "ending_plan",
            Kind::DirectoryEntry => "directory_entry",
            Kind::OwnReaction => "own_reaction",
            Kind::SelfCareList => "self_care_list",
            Kind::SelfCareLook => "self_care_look",
            Kind::IdentityNote => "identity_note",
            Kind::Expectation => "expectation",
            Kind::ClientQuestion => "client_question",
            Kind::WorkspaceReview => "workspace_review",
            Kind::Sensitivity => "sensitivity",
            Kind::SupervisionEntry => "supervision_entry",
            Kind::SupervisionItem => "supervision_item",
            Kind::DataRequest => "data_request",
            Kind::ExecutorPointer => "executor_pointer",
            Kind::Leave => "leave",
            Kind::Retention => "retention",
            Kind::Erasure => "erasure",
        }
    }

    /// The kind a token stands for, if this program knows it.
    pub fn from_token(token: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.token() == token)
    }
}

/// Which part of the record something belongs to; decides what exports may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RecordClass {
    /// Part of the client's record, in any access request.
    ClinicalRecord,
    /// Kept apart: never on a page made for a client, exported only by a second confirmation.
    PsychotherapyNote,
    /// About the practice, not a person.
    PracticeAdmin,
    /// The therapist's own learning.
    Reflection,
}

impl RecordClass {
    /// The word for it in the vault.
    pub fn token(self) -> &'static str {
        match self {
            RecordClass::ClinicalRecord => "clinical_record",
            RecordClass::PsychotherapyNote => "psychotherapy_note",
            RecordClass::PracticeAdmin => "practice_admin",
            RecordClass::Reflection => "reflection",
        }
    }

    /// The class a token stands for.
    pub fn from_token(token: &str) -> Option<RecordClass> {
        let all = [
            RecordClass::ClinicalRecord,
            RecordClass::PsychotherapyNote,
            RecordClass::PracticeAdmin,
            RecordClass::Reflection,
        ];
        all.into_iter().find(|class| class.token() == token)
    }
}

/// Who may come to see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The therapist alone.
    TherapistOnly,
    /// May be shown to the client.
    Shareable,
    /// Given to the client as a versioned document.
    ClientDocument,
}

impl Audience {
    /// The word for it in the vault.
    pub fn token(self) -> &'static str {
        match self {
            Audience::TherapistOnly => "therapist_only",
            Audience::Shareable => "shareable",
            Audience::ClientDocument => "client_document",
        }
    }
}

/// How a record stands. A closed list for each kind, written as a token beside the body.
pub trait State: Copy + Eq + std::fmt::Debug + 'static {
    /// Every state of the kind.
    const ALL: &'static [Self];

    /// The word for it in the vault and on the wire.
    fn token(self) -> &'static str;

    /// Whether a record in this state is locked: its body never changes again.
    fn is_locked(self) -> bool;

    /// Whether a record may go from this state to that one.
    fn may_become(self, next: Self) -> bool;

    /// The state a token stands for.
    fn from_token(token: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.token() == token)
    }
}

/// A kind of record: its body, and what the spine needs to know of it.
///
/// A body holds no ids: what it is tied to stands beside it as [`Link`]s.
pub trait Record: Clone + std::fmt::Debug + Serialize + DeserializeOwned {
    /// What it is about.
    const KIND: Kind;
    /// The version of the body's shape, from 1. Every version ever released still loads.
    const BODY_VERSION: u32;
    /// How it may stand.
    type State: State;

    /// The calendar day on which the thing happened, as opposed to when it was typed.
    fn occurred_on(&self) -> Option<NaiveDate>;

    /// The instant at which it happened, for the order within a day. Nothing where only the day is known.
    fn occurred_at(&self) -> Option<Moment> {
        None
    }

    /// Which part of the record it belongs to.
    fn record_class(&self) -> RecordClass {
        RecordClass::ClinicalRecord
    }

    /// Who may come to see it.
    fn audience(&self) -> Audience {
        Audience::TherapistOnly
    }

    /// Every text in it that a search should find.
    fn searchable_text(&self) -> Vec<&str>;

    /// Whether its fields keep their bounds: lengths in characters, numbers, forms, what may not be blank.
    ///
    /// What is owed before it may be finished or frozen is asked elsewhere.
    fn check(&self) -> Result<(), Vec<FieldProblem>>;

    /// Reads a body of an earlier version. The default takes the present shape alone.
    fn from_body(version: u32, body: serde_json::Value) -> Result<Self, BodyError> {
        if version != Self::BODY_VERSION {
            return Err(BodyError::UnknownVersion { kind: Self::KIND, version });
        }
        serde_json::from_value(body).map_err(|_| BodyError::Unreadable { kind: Self::KIND })
    }
}

/// Why a body in the vault is not one that this program can read. Carries no text of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// Written by a program that knew more.
    #[error("the body of a {} has version {version}, which this program does not know", kind.token())]
    UnknownVersion {
        /// The kind of record.
        kind: Kind,
        /// The version found.
        version: u32,
    },
    /// A field is missing, or one is there that no version ever had.
    #[error("the body of a {} does not have the fields it should", kind.token())]
    Unreadable {
        /// The kind of record.
        kind: Kind,
    },
}

/// What one record is to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A note, an answer or a use, to the session it belongs to.
    OfSession,
    /// An addition, to the note it adds to.
    AddsTo,
    /// A session, to the one it was moved to.
    MovedTo,
    /// A version, to its agreement.
    VersionOf,
    /// A version, to the one it follows.
    Follows,
    /// An agreement, to the version in force.
    InForce,
    /// A signing, to the version it is about.
    Signs,
    /// A signing, to the print that was signed.
    OnPrint,
    /// A print event, to what was printed.
    Prints,
    /// An answer or a use, to the item it is about.
    OfItem,
    /// An item, to what the therapist added to the catalogue.
    OfScope,
    /// A voiding, or a record that takes another's place, to what was entered in error.
    Voids,
    /// A use, to the question that was asked for it; what was told, to the answer that allowed it; what was taken to
    /// supervision, to the meeting in which it was talked about.
    RestsOn,
    /// A boundary event, a scan, a reading or a question for supervision, to what it is about; a rest of which nobody knows the minute, to the
    /// begin that it ends.
    /// A boundary event, a scan or a reading, to what it is about; a rest of which nobody knows the minute, to the
    /// begin that it ends; a request for records, to each record in which it covers words.
    About,
    /// A say for a client, something that may be asked, or what was told, to the person it is about; an answer given
    /// for a client, to the person who gave it.
    OfPerson,
    /// A session, to somebody of the client's list who is in the room.
    InTheRoom,
    /// A version, to what it came of, such as a boundary event.
    Because,
    /// A session, to what is planned for it.
    Plans,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 18] = [
        Role::OfSession,
        Role::AddsTo,
        Role::MovedTo,
        Role::VersionOf,
        Role::Follows,
        Role::InForce,
        Role::Signs,
        Role::OnPrint,
        Role::Prints,
        Role::OfItem,
        Role::OfScope,
        Role::Voids,
        Role::RestsOn,
        Role::About,
        Role::OfPerson,
        Role::InTheRoom,
        Role::Because,
        Role::Plans,
    ];

    /// The word for it in the vault.
    pub fn token(self) -> &'static str {
        match self {
            Role::OfSession => "of_session",
            Role::AddsTo => "adds_to",
            Role::MovedTo => "moved_to",
            Role::VersionOf => "version_of",
            Role::Follows => "follows",
            Role::InForce => "in_force",
            Role::Signs => "signs",
            Role::OnPrint => "on_print",
            Role::Prints => "prints",
            Role::OfItem => "of_item",
            Role::OfScope => "of_scope",
            Role::Voids => "voids",
            Role::RestsOn => "rests_on",
            Role::About => "about",
            Role::OfPerson => "of_person",
            Role::InTheRoom => "in_the_room",
            Role::Because => "because",
            Role::Plans => "plans",
        }
    }

    /// The role a token stands for.
    pub fn from_token(token: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.token() == token)
    }
}

/// A tie from one record to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Link {
    /// What the other is to this one.
    pub role: Role,
    /// The other record.
    pub to: RecordId,
    /// The clause or step that is meant, if not the whole: of this record, or of the other where that is a version of an
    /// agreement.
    pub from_part: Option<String>,
    /// The revision of the other that is meant, if not whatever it becomes.
    pub to_rev: Option<u32>,
}

impl Link {
    /// A tie between two whole records.
    pub fn whole(role: Role, to: RecordId) -> Link {
        Link { role, to, from_part: None, to_rev: None }
    }
}

/// A record as it lies in the vault: the body, and all that the spine keeps beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<R: Record> {
    /// Its identity.
    pub id: RecordId,
    /// Whose it is; none for the practice's own records.
    pub client: Option<RecordId>,
    /// How it stands.
    pub state: R::State,
    /// How often it was saved, from 1.
    pub rev: u32,
    /// When it was first kept.
    pub created_at: Moment,
    /// When it was last kept.
    pub updated_at: Moment,
    /// When its body was locked, if it is.
    pub locked_at: Option<Moment>,
    /// What it is tied to.
    pub links: Vec<Link>,
    /// The body.
    pub body: R,
}

impl<R: Record> Stored<R> {
    /// The first record it is tied to in that role.
    pub fn linked(&self, role: Role) -> Option<&RecordId> {
        self.links.iter().find(|link| link.role == role).map(|link| &link.to)
    }
}

/// Writes the [`State`] of a kind: its tokens, which of them lock, and which may follow which.
#[macro_export]
macro_rules! states {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $token:literal, locked: $locked:literal, next: [$($next:ident),*];)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $crate::State for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            fn token(self) -> &'static str { match self { $(Self::$variant => $token,)+ } }
            fn is_locked(self) -> bool { match self { $(Self::$variant => $locked,)+ } }
            fn may_become(self, next: Self) -> bool { match self { $(Self::$variant => [$(Self::$next,)*].contains(&next),)+ } }
        }
    };
}
