//! Every kind's body, read without knowing beforehand which kind it is.

use holdfast_records::{
    Kind, Record,
    agreement::{Agreement, AgreementVersion, Signing},
    boundary::BoundaryEvent,
    boundary::BoundaryLine,
    capacity::CapacityNote,
    check_in::CheckIn,
    client::Client,
    consent::{ConsentEvent, ConsentItem, OwnScope},
    contact::Contact,
    crisis_plan::CrisisPlan,
    disclosure::Disclosure,
    ending::DirectoryEntry,
    ending::EndingPlan,
    erasure::Erasure,
    exposure_step::ExposureStep,
    feedback::AllianceReview,
    feedback::Feedback,
    first_contact::FirstContact,
    goal::Goal,
    goal::Strength,
    grounding::GroundingChoice,
    hypothesis::Hypothesis,
    measure::MeasureScore,
    micro_consent::MicroConsent,
    note::{AllianceNote, NoteAddition, PrivateNote},
    note_template::NoteTemplate,
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
    session::Session,
    session_event::SessionEvent,
    support::GuardianAuthority,
    support::SupportPerson,
    technique_use::TechniqueUse,
    topic::TopicBoundary,
    voiding::Voiding,
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

/// Every text of a body that a search should find.
pub(crate) fn texts(kind: Kind, version: u32, body: &str) -> Result<Vec<String>, VaultError> {
    match kind {
        Kind::Practice => texts_of::<Practice>(version, body),
        Kind::Client => texts_of::<Client>(version, body),
        Kind::Session => texts_of::<Session>(version, body),
        Kind::AllianceNote => texts_of::<AllianceNote>(version, body),
        Kind::PrivateNote => texts_of::<PrivateNote>(version, body),
        Kind::NoteAddition => texts_of::<NoteAddition>(version, body),
        Kind::TopicBoundary => texts_of::<TopicBoundary>(version, body),
        Kind::GroundingChoice => texts_of::<GroundingChoice>(version, body),
        Kind::Agreement => texts_of::<Agreement>(version, body),
        Kind::AgreementVersion => texts_of::<AgreementVersion>(version, body),
        Kind::Signing => texts_of::<Signing>(version, body),
        Kind::PrintEvent => texts_of::<PrintEvent>(version, body),
        Kind::ConsentItem => texts_of::<ConsentItem>(version, body),
        Kind::ConsentEvent => texts_of::<ConsentEvent>(version, body),
        Kind::OwnScope => texts_of::<OwnScope>(version, body),
        Kind::MicroConsent => texts_of::<MicroConsent>(version, body),
        Kind::TechniqueUse => texts_of::<TechniqueUse>(version, body),
        Kind::BoundaryEvent => texts_of::<BoundaryEvent>(version, body),
        Kind::Voiding => texts_of::<Voiding>(version, body),
        Kind::SupportPerson => texts_of::<SupportPerson>(version, body),
        Kind::GuardianAuthority => texts_of::<GuardianAuthority>(version, body),
        Kind::CapacityNote => texts_of::<CapacityNote>(version, body),
        Kind::FirstContact => texts_of::<FirstContact>(version, body),
        Kind::PreparationCard => texts_of::<PreparationCard>(version, body),
        Kind::CrisisPlan => texts_of::<CrisisPlan>(version, body),
        Kind::Scan => texts_of::<Scan>(version, body),
        Kind::Reading => texts_of::<Reading>(version, body),
        Kind::Disclosure => texts_of::<Disclosure>(version, body),
        Kind::SessionEvent => texts_of::<SessionEvent>(version, body),
        Kind::Readiness => texts_of::<Readiness>(version, body),
        Kind::CheckIn => texts_of::<CheckIn>(version, body),
        Kind::PacingPlan => texts_of::<PacingPlan>(version, body),
        Kind::PacingRun => texts_of::<PacingRun>(version, body),
        Kind::Hypothesis => texts_of::<Hypothesis>(version, body),
        Kind::ScheduleChange => texts_of::<ScheduleChange>(version, body),
        Kind::MeasureScore => texts_of::<MeasureScore>(version, body),
        Kind::ExposureStep => texts_of::<ExposureStep>(version, body),
        Kind::NoteTemplate => texts_of::<NoteTemplate>(version, body),
        Kind::Contact => texts_of::<Contact>(version, body),
        Kind::Rupture => texts_of::<Rupture>(version, body),
        Kind::BoundaryLine => texts_of::<BoundaryLine>(version, body),
        Kind::Feedback => texts_of::<Feedback>(version, body),
        Kind::AllianceReview => texts_of::<AllianceReview>(version, body),
        Kind::Goal => texts_of::<Goal>(version, body),
        Kind::Strength => texts_of::<Strength>(version, body),
        Kind::ProgressReport => texts_of::<ProgressReport>(version, body),
        Kind::EndingPlan => texts_of::<EndingPlan>(version, body),
        Kind::DirectoryEntry => texts_of::<DirectoryEntry>(version, body),
        Kind::Retention => texts_of::<Retention>(version, body),
        Kind::Erasure => texts_of::<Erasure>(version, body),
    }
}

fn texts_of<R: Record>(version: u32, body: &str) -> Result<Vec<String>, VaultError> {
    Ok(read::<R>(version, body)?.searchable_text().into_iter().map(str::to_owned).collect())
}
