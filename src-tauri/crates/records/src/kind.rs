//! What a record is about.

use serde::{Deserialize, Serialize};

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
            | Kind::Leave
            | Kind::Retention => true,
            Kind::PrintEvent | Kind::TechniqueUse | Kind::Voiding | Kind::Scan | Kind::Erasure => {
                false
            }
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
