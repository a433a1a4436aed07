//! Bodies as every released version wrote them. A file here never changes once it has shipped; new shapes get new files.

#![expect(
    clippy::unwrap_used,
    reason = "a golden file that cannot be read is a test that does not pass"
)]

use holdfast_records::agreement::{Agreement, AgreementVersion, Signing};
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::boundary::BoundaryLine;
use holdfast_records::capacity::CapacityNote;
use holdfast_records::check_in::CheckIn;
use holdfast_records::client::Client;
use holdfast_records::client_question::ClientQuestion;
use holdfast_records::consent::{ConsentEvent, ConsentItem, OwnScope};
use holdfast_records::contact::Contact;
use holdfast_records::crisis_plan::CrisisPlan;
use holdfast_records::data_request::DataRequest;
use holdfast_records::disclosure::Disclosure;
use holdfast_records::ending::DirectoryEntry;
use holdfast_records::ending::EndingPlan;
use holdfast_records::erasure::Erasure;
use holdfast_records::executor::ExecutorPointer;
use holdfast_records::expectation::Expectation;
use holdfast_records::exposure_step::ExposureStep;
use holdfast_records::feedback::AllianceReview;
use holdfast_records::feedback::Feedback;
use holdfast_records::first_contact::FirstContact;
use holdfast_records::goal::Goal;
use holdfast_records::goal::Strength;
use holdfast_records::grounding::GroundingChoice;
use holdfast_records::hypothesis::Hypothesis;
use holdfast_records::identity::IdentityNote;
use holdfast_records::leave::Leave;
use holdfast_records::measure::MeasureScore;
use holdfast_records::micro_consent::MicroConsent;
use holdfast_records::note::{AllianceNote, NoteAddition, PrivateNote};
use holdfast_records::note_template::NoteTemplate;
use holdfast_records::own_reaction::OwnReaction;
use holdfast_records::pacing::plan::PacingPlan;
use holdfast_records::pacing::run::PacingRun;
use holdfast_records::practice::Practice;
use holdfast_records::preparation::PreparationCard;
use holdfast_records::print_event::PrintEvent;
use holdfast_records::progress_report::ProgressReport;
use holdfast_records::readiness::Readiness;
use holdfast_records::reading::Reading;
use holdfast_records::record::BodyError;
use holdfast_records::retention::Retention;
use holdfast_records::rupture::Rupture;
use holdfast_records::scan::Scan;
use holdfast_records::schedule_change::ScheduleChange;
use holdfast_records::self_care::{SelfCareList, SelfCareLook};
use holdfast_records::sensitivity::Sensitivity;
use holdfast_records::session::Session;
use holdfast_records::session_event::SessionEvent;
use holdfast_records::supervision::{SupervisionEntry, SupervisionItem};
use holdfast_records::support::GuardianAuthority;
use holdfast_records::support::SupportPerson;
use holdfast_records::technique_use::TechniqueUse;
use holdfast_records::topic::TopicBoundary;
use holdfast_records::voiding::Voiding;
use holdfast_records::workspace::WorkspaceReview;
use holdfast_records::{Kind, Record};
use serde_json::{Value, json};
use std::path::PathBuf;

#[test]
fn what_was_frozen_before_there_were_three_agreements_keeps_its_hash() {
    let body = serde_json::from_value::<AgreementVersion>(golden(Kind::AgreementVersion)).unwrap();
    let hash = "70e6c312056f4cd1300d3e7f5386ca02af92691f2c9d97d83c8070b0a9026c65";
    assert_eq!(body.content_sha256().as_deref(), Some(hash));
}

#[test]
fn every_body_of_version_one_loads_and_is_written_the_same() {
    for kind in Kind::ALL {
        let body = golden(kind);
        assert_eq!(reread(kind, body.clone()), Ok(body), "{}", kind.token());
    }
}

#[test]
fn a_field_that_no_version_had_is_refused_wherever_it_stands() {
    for kind in Kind::ALL {
        for path in objects(&golden(kind), String::new()) {
            let mut body = golden(kind);
            body.pointer_mut(&path).unwrap()["from_the_future"] = json!(1);
            assert_eq!(
                reread(kind, body),
                Err(BodyError::Unreadable { kind }),
                "{} {path}",
                kind.token()
            );
        }
    }
}

#[test]
fn a_note_with_all_that_it_learned_to_say_loads_and_is_written_the_same() {
    let written = include_str!("grown/alliance_note.json");
    let body: Value = serde_json::from_str(written).unwrap();
    assert_eq!(reread(Kind::AllianceNote, body.clone()), Ok(body.clone()));
    for path in objects(&body, String::new()) {
        let mut body = body.clone();
        body.pointer_mut(&path).unwrap()["from_the_future"] = json!(1);
        let refused = Err(BodyError::Unreadable { kind: Kind::AllianceNote });
        assert_eq!(reread(Kind::AllianceNote, body), refused, "{path}");
    }
}

#[test]
fn everything_that_can_happen_in_a_session_is_written_as_it_was_read() {
    let all = [
        json!({ "happened": "distress", "value": 5, "scale": "0_10" }),
        json!({ "happened": "window", "arousal": "hypo" }),
        json!({ "happened": "grounding", "name": null, "offered_by": null, "used": true, "helped": null }),
        json!({ "happened": "stop_signal", "honoured": "yes" }),
        json!({ "happened": "trauma_material", "begins": true }),
        json!({ "happened": "rest_stop", "called_by": "client" }),
        json!({ "happened": "line", "about": "attunement", "text": "Looked at the door." }),
    ];
    for what in all {
        let body = json!({ "happened_on": "2026-03-05", "at_minute": null, "what": what });
        assert_eq!(reread(Kind::SessionEvent, body.clone()), Ok(body.clone()));
        let mut later = body;
        later["what"]["from_the_future"] = json!(1);
        let refused = Err(BodyError::Unreadable { kind: Kind::SessionEvent });
        assert_eq!(reread(Kind::SessionEvent, later), refused);
    }
}

#[test]
fn a_body_of_a_later_version_is_left_alone() {
    let found = Client::from_body(2, golden(Kind::Client)).unwrap_err();
    assert_eq!(found, BodyError::UnknownVersion { kind: Kind::Client, version: 2 });
}

#[test]
fn the_fingerprint_of_a_content_never_changes() {
    let version = AgreementVersion::from_body(1, golden(Kind::AgreementVersion)).unwrap();
    let frozen = version.finalise("2026-03-05".parse().unwrap(), false).unwrap();
    assert_eq!(
        frozen.sha256.as_deref(),
        Some("70e6c312056f4cd1300d3e7f5386ca02af92691f2c9d97d83c8070b0a9026c65")
    );
    assert_eq!(frozen.fingerprint().as_deref(), Some("70e6 c312"));
}

/// The body of a kind as version 1 wrote it.
fn golden(kind: Kind) -> Value {
    let file: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "tests", "golden", &format!("{}.v1.json", kind.token())]
            .iter()
            .collect();
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// Reads a body and writes it again; it keeps every bound.
#[expect(clippy::too_many_lines, reason = "one line a kind: the list is the point")]
fn reread(kind: Kind, body: Value) -> Result<Value, BodyError> {
    fn through<R: Record>(body: Value) -> Result<Value, BodyError> {
        let read = R::from_body(1, body)?;
        assert_eq!(read.check(), Ok(()), "{}", R::KIND.token());
        Ok(serde_json::to_value(read).unwrap())
    }
    match kind {
        Kind::Practice => through::<Practice>(body),
        Kind::Client => through::<Client>(body),
        Kind::Session => through::<Session>(body),
        Kind::AllianceNote => through::<AllianceNote>(body),
        Kind::PrivateNote => through::<PrivateNote>(body),
        Kind::NoteAddition => through::<NoteAddition>(body),
        Kind::TopicBoundary => through::<TopicBoundary>(body),
        Kind::GroundingChoice => through::<GroundingChoice>(body),
        Kind::Agreement => through::<Agreement>(body),
        Kind::AgreementVersion => through::<AgreementVersion>(body),
        Kind::Signing => through::<Signing>(body),
        Kind::PrintEvent => through::<PrintEvent>(body),
        Kind::ConsentItem => through::<ConsentItem>(body),
        Kind::ConsentEvent => through::<ConsentEvent>(body),
        Kind::OwnScope => through::<OwnScope>(body),
        Kind::MicroConsent => through::<MicroConsent>(body),
        Kind::TechniqueUse => through::<TechniqueUse>(body),
        Kind::BoundaryEvent => through::<BoundaryEvent>(body),
        Kind::Voiding => through::<Voiding>(body),
        Kind::SupportPerson => through::<SupportPerson>(body),
        Kind::GuardianAuthority => through::<GuardianAuthority>(body),
        Kind::CapacityNote => through::<CapacityNote>(body),
        Kind::FirstContact => through::<FirstContact>(body),
        Kind::PreparationCard => through::<PreparationCard>(body),
        Kind::CrisisPlan => through::<CrisisPlan>(body),
        Kind::Scan => through::<Scan>(body),
        Kind::Reading => through::<Reading>(body),
        Kind::Disclosure => through::<Disclosure>(body),
        Kind::SessionEvent => through::<SessionEvent>(body),
        Kind::Readiness => through::<Readiness>(body),
        Kind::CheckIn => through::<CheckIn>(body),
        Kind::PacingPlan => through::<PacingPlan>(body),
        Kind::PacingRun => through::<PacingRun>(body),
        Kind::Hypothesis => through::<Hypothesis>(body),
        Kind::ScheduleChange => through::<ScheduleChange>(body),
        Kind::MeasureScore => through::<MeasureScore>(body),
        Kind::ExposureStep => through::<ExposureStep>(body),
        Kind::NoteTemplate => through::<NoteTemplate>(body),
        Kind::Contact => through::<Contact>(body),
        Kind::Rupture => through::<Rupture>(body),
        Kind::BoundaryLine => through::<BoundaryLine>(body),
        Kind::Feedback => through::<Feedback>(body),
        Kind::AllianceReview => through::<AllianceReview>(body),
        Kind::Goal => through::<Goal>(body),
        Kind::Strength => through::<Strength>(body),
        Kind::ProgressReport => through::<ProgressReport>(body),
        Kind::EndingPlan => through::<EndingPlan>(body),
        Kind::DirectoryEntry => through::<DirectoryEntry>(body),
        Kind::OwnReaction => through::<OwnReaction>(body),
        Kind::SelfCareList => through::<SelfCareList>(body),
        Kind::SelfCareLook => through::<SelfCareLook>(body),
        Kind::IdentityNote => through::<IdentityNote>(body),
        Kind::Expectation => through::<Expectation>(body),
        Kind::ClientQuestion => through::<ClientQuestion>(body),
        Kind::WorkspaceReview => through::<WorkspaceReview>(body),
        Kind::Sensitivity => through::<Sensitivity>(body),
        Kind::SupervisionEntry => through::<SupervisionEntry>(body),
        Kind::SupervisionItem => through::<SupervisionItem>(body),
        Kind::DataRequest => through::<DataRequest>(body),
        Kind::ExecutorPointer => through::<ExecutorPointer>(body),
        Kind::Leave => through::<Leave>(body),
        Kind::Retention => through::<Retention>(body),
        Kind::Erasure => through::<Erasure>(body),
    }
}

/// Where the objects in a value stand, as JSON pointers.
fn objects(value: &Value, at: String) -> Vec<String> {
    match value {
        Value::Object(fields) => {
            let inner =
                fields.iter().flat_map(|(key, field)| objects(field, format!("{at}/{key}")));
            std::iter::once(at.clone()).chain(inner).collect()
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(i, item)| objects(item, format!("{at}/{i}")))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}
