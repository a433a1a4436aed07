//! Every kind's body, read without knowing beforehand which kind it is.

use chrono::NaiveDate;
use holdfast_records::{
    Audience, Kind, Moment, Record, RecordClass, State,
    agreement::{Agreement, AgreementVersion, Signing},
    boundary::BoundaryEvent,
    boundary::BoundaryLine,
    capacity::CapacityNote,
    check_in::CheckIn,
    client::Client,
    client_question::ClientQuestion,
    consent::{ConsentEvent, ConsentItem, OwnScope},
    contact::Contact,
    crisis_plan::CrisisPlan,
    data_request::DataRequest,
    disclosure::Disclosure,
    ending::DirectoryEntry,
    ending::EndingPlan,
    erasure::Erasure,
    executor::ExecutorPointer,
    expectation::Expectation,
    exposure_step::ExposureStep,
    feedback::AllianceReview,
    feedback::Feedback,
    first_contact::FirstContact,
    goal::Goal,
    goal::Strength,
    grounding::GroundingChoice,
    hypothesis::Hypothesis,
    identity::IdentityNote,
    leave::Leave,
    measure::MeasureScore,
    micro_consent::MicroConsent,
    note::{AllianceNote, NoteAddition, PrivateNote},
    note_template::NoteTemplate,
    own_reaction::OwnReaction,
    pacing::{plan::PacingPlan, run::PacingRun},
    practice::Practice,
    preparation::PreparationCard,
    print_event::PrintEvent,
    progress_report::ProgressReport,
    readiness::Readiness,
    reading::Reading,
    record::BodyError,
    retention::Retention,
    rupture::Rupture,
    scan::Scan,
    schedule_change::ScheduleChange,
    self_care::{SelfCareList, SelfCareLook},
    sensitivity::Sensitivity,
    session::Session,
    session_event::SessionEvent,
    supervision::{SupervisionEntry, SupervisionItem},
    support::GuardianAuthority,
    support::SupportPerson,
    technique_use::TechniqueUse,
    topic::TopicBoundary,
    voiding::Voiding,
    workspace::WorkspaceReview,
};

use crate::VaultError;

/// Reads the JSON of a body.
pub(crate) fn read<R: Record>(version: u32, body: &str) -> Result<R, VaultError> {
    let json = serde_json::from_str(body).map_err(|_| BodyError::Unreadable { kind: R::KIND })?;
    Ok(R::from_body(version, json)?)
}

/// Writes a body as JSON.
pub(crate) fn write<R: Record>(body: &R) -> Result<String, VaultError> {
    serde_json::to_string(body)
        .map_err(|_| VaultError::Body(BodyError::Unreadable { kind: R::KIND }))
}

/// What the spine keeps of a body, and what a search finds in it.
pub(crate) struct BodyLook {
    pub(crate) occurred_on: Option<NaiveDate>,
    pub(crate) occurred_at: Option<Moment>,
    pub(crate) class: RecordClass,
    pub(crate) audience: Audience,
    pub(crate) texts: Vec<String>,
    /// Whether a record that stands so is locked; none for a state that the kind does not have.
    pub(crate) is_locked: Option<bool>,
}

/// Every text of a body that a search should find.
pub(crate) fn texts(kind: Kind, version: u32, body: &str) -> Result<Vec<String>, VaultError> {
    Ok(look(kind, version, body, "")?.texts)
}

/// Reads a body of any kind, of a record that stands so.
#[expect(clippy::too_many_lines, reason = "one line a kind: the list is the point")]
pub(crate) fn look(
    kind: Kind,
    version: u32,
    body: &str,
    state: &str,
) -> Result<BodyLook, VaultError> {
    match kind {
        Kind::Practice => look_of::<Practice>(version, body, state),
        Kind::Client => look_of::<Client>(version, body, state),
        Kind::Session => look_of::<Session>(version, body, state),
        Kind::AllianceNote => look_of::<AllianceNote>(version, body, state),
        Kind::PrivateNote => look_of::<PrivateNote>(version, body, state),
        Kind::NoteAddition => look_of::<NoteAddition>(version, body, state),
        Kind::TopicBoundary => look_of::<TopicBoundary>(version, body, state),
        Kind::GroundingChoice => look_of::<GroundingChoice>(version, body, state),
        Kind::Agreement => look_of::<Agreement>(version, body, state),
        Kind::AgreementVersion => look_of::<AgreementVersion>(version, body, state),
        Kind::Signing => look_of::<Signing>(version, body, state),
        Kind::PrintEvent => look_of::<PrintEvent>(version, body, state),
        Kind::ConsentItem => look_of::<ConsentItem>(version, body, state),
        Kind::ConsentEvent => look_of::<ConsentEvent>(version, body, state),
        Kind::OwnScope => look_of::<OwnScope>(version, body, state),
        Kind::MicroConsent => look_of::<MicroConsent>(version, body, state),
        Kind::TechniqueUse => look_of::<TechniqueUse>(version, body, state),
        Kind::BoundaryEvent => look_of::<BoundaryEvent>(version, body, state),
        Kind::Voiding => look_of::<Voiding>(version, body, state),
        Kind::SupportPerson => look_of::<SupportPerson>(version, body, state),
        Kind::GuardianAuthority => look_of::<GuardianAuthority>(version, body, state),
        Kind::CapacityNote => look_of::<CapacityNote>(version, body, state),
        Kind::FirstContact => look_of::<FirstContact>(version, body, state),
        Kind::PreparationCard => look_of::<PreparationCard>(version, body, state),
        Kind::CrisisPlan => look_of::<CrisisPlan>(version, body, state),
        Kind::Scan => look_of::<Scan>(version, body, state),
        Kind::Reading => look_of::<Reading>(version, body, state),
        Kind::Disclosure => look_of::<Disclosure>(version, body, state),
        Kind::SessionEvent => look_of::<SessionEvent>(version, body, state),
        Kind::Readiness => look_of::<Readiness>(version, body, state),
        Kind::CheckIn => look_of::<CheckIn>(version, body, state),
        Kind::PacingPlan => look_of::<PacingPlan>(version, body, state),
        Kind::PacingRun => look_of::<PacingRun>(version, body, state),
        Kind::Hypothesis => look_of::<Hypothesis>(version, body, state),
        Kind::ScheduleChange => look_of::<ScheduleChange>(version, body, state),
        Kind::MeasureScore => look_of::<MeasureScore>(version, body, state),
        Kind::ExposureStep => look_of::<ExposureStep>(version, body, state),
        Kind::NoteTemplate => look_of::<NoteTemplate>(version, body, state),
        Kind::Contact => look_of::<Contact>(version, body, state),
        Kind::Rupture => look_of::<Rupture>(version, body, state),
        Kind::BoundaryLine => look_of::<BoundaryLine>(version, body, state),
        Kind::Feedback => look_of::<Feedback>(version, body, state),
        Kind::AllianceReview => look_of::<AllianceReview>(version, body, state),
        Kind::Goal => look_of::<Goal>(version, body, state),
        Kind::Strength => look_of::<Strength>(version, body, state),
        Kind::ProgressReport => look_of::<ProgressReport>(version, body, state),
        Kind::EndingPlan => look_of::<EndingPlan>(version, body, state),
        Kind::DirectoryEntry => look_of::<DirectoryEntry>(version, body, state),
        Kind::OwnReaction => look_of::<OwnReaction>(version, body, state),
        Kind::SelfCareList => look_of::<SelfCareList>(version, body, state),
        Kind::SelfCareLook => look_of::<SelfCareLook>(version, body, state),
        Kind::IdentityNote => look_of::<IdentityNote>(version, body, state),
        Kind::Expectation => look_of::<Expectation>(version, body, state),
        Kind::ClientQuestion => look_of::<ClientQuestion>(version, body, state),
        Kind::WorkspaceReview => look_of::<WorkspaceReview>(version, body, state),
        Kind::Sensitivity => look_of::<Sensitivity>(version, body, state),
        Kind::SupervisionEntry => look_of::<SupervisionEntry>(version, body, state),
        Kind::SupervisionItem => look_of::<SupervisionItem>(version, body, state),
        Kind::DataRequest => look_of::<DataRequest>(version, body, state),
        Kind::ExecutorPointer => look_of::<ExecutorPointer>(version, body, state),
        Kind::Leave => look_of::<Leave>(version, body, state),
        Kind::Retention => look_of::<Retention>(version, body, state),
        Kind::Erasure => look_of::<Erasure>(version, body, state),
    }
}

fn look_of<R: Record>(version: u32, body: &str, state: &str) -> Result<BodyLook, VaultError> {
    let body = read::<R>(version, body)?;
    Ok(BodyLook {
        occurred_on: body.occurred_on(),
        occurred_at: body.occurred_at(),
        class: body.record_class(),
        audience: body.audience(),
        texts: body.searchable_text().into_iter().map(str::to_owned).collect(),
        is_locked: R::State::from_token(state).map(State::is_locked),
    })
}
