//! Search.

use super::{Answer, At};
use crate::pages;
use crate::problem::Problem;
use crate::wire::note::{HitView, SearchRequest};
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::check_in::CheckIn;
use holdfast_records::consent::ConsentEvent;
use holdfast_records::feedback::Feedback;
use holdfast_records::goal::Strength;
use holdfast_records::grounding::{GroundingChoice, GroundingState};
use holdfast_records::micro_consent::MicroConsent;
use holdfast_records::note::{AllianceNote, NoteAddition, PrivateNote};
use holdfast_records::readiness::Readiness;
use holdfast_records::rupture::Rupture;
use holdfast_records::schedule_change::ScheduleChange;
use holdfast_records::session_event::SessionEvent;
use holdfast_records::technique_use::TechniqueUse;
use holdfast_records::topic::{TopicBoundary, TopicState};
use holdfast_records::{Kind, Record, RecordId, Role};
use holdfast_vault::{Hit, Reader, Scope};

/// Finds records by words. Private notes only when they are asked for.
#[tauri::command]
pub(crate) async fn search(shell: At<'_>, request: SearchRequest) -> Answer<Vec<HitView>> {
    shell.session.read(move |reader, _| find(reader, &request)).await
}

fn find(reader: &Reader<'_>, request: &SearchRequest) -> Result<Vec<HitView>, Problem> {
    let clients = pages::clients(reader)?;
    let scope = Scope {
        client: request.client.clone(),
        kinds: request.kinds.clone(),
        private: request.with_private,
        limit: 50,
    };
    let mut found = Vec::new();
    for hit in reader.search(&request.words, &scope)? {
        if is_on_its_list(reader, &hit)? {
            found.push(view(reader, &clients, hit)?);
        }
    }
    Ok(found)
}

/// Whether a page still shows it: a topic or a way to settle that was taken off its list is on none.
fn is_on_its_list(reader: &Reader<'_>, hit: &Hit) -> Result<bool, Problem> {
    if hit.kind == Kind::TopicBoundary {
        let topic = reader.find::<TopicBoundary>(&hit.id)?;
        return Ok(topic.is_some_and(|topic| topic.state == TopicState::Current));
    }
    if hit.kind == Kind::GroundingChoice {
        let choice = reader.find::<GroundingChoice>(&hit.id)?;
        return Ok(choice.is_some_and(|choice| choice.state == GroundingState::Current));
    }
    Ok(true)
}

fn view(reader: &Reader<'_>, clients: &pages::Clients, hit: Hit) -> Result<HitView, Problem> {
    let owner = hit.client.clone().or_else(|| (hit.kind == Kind::Client).then(|| hit.id.clone()));
    let code =
        owner.as_ref().and_then(|id| clients.get(id)).map(|client| pages::shown(&client.body.code));
    Ok(HitView {
        session: session_of(reader, &hit)?,
        id: hit.id,
        kind: hit.kind,
        client: owner,
        code,
        on: hit.occurred_on,
        excerpt: pages::shown(&hit.excerpt),
    })
}

/// The session whose page shows what was found.
fn session_of(reader: &Reader<'_>, hit: &Hit) -> Result<Option<RecordId>, Problem> {
    let of_note = |id: &RecordId| of::<AllianceNote>(reader, id);
    match hit.kind {
        Kind::Session => Ok(Some(hit.id.clone())),
        Kind::AllianceNote => of_note(&hit.id),
        Kind::PrivateNote => of::<PrivateNote>(reader, &hit.id),
        Kind::NoteAddition => {
            let addition = reader.find::<NoteAddition>(&hit.id)?;
            addition
                .and_then(|kept| kept.linked(Role::AddsTo).cloned())
                .map_or(Ok(None), |note| of_note(&note))
        }
        Kind::ConsentEvent => of::<ConsentEvent>(reader, &hit.id),
        Kind::MicroConsent => of::<MicroConsent>(reader, &hit.id),
        Kind::TechniqueUse => of::<TechniqueUse>(reader, &hit.id),
        Kind::BoundaryEvent => of::<BoundaryEvent>(reader, &hit.id),
        Kind::SessionEvent => of::<SessionEvent>(reader, &hit.id),
        Kind::Readiness => of::<Readiness>(reader, &hit.id),
        Kind::CheckIn => of::<CheckIn>(reader, &hit.id),
        Kind::ScheduleChange => of::<ScheduleChange>(reader, &hit.id),
        Kind::Rupture => of::<Rupture>(reader, &hit.id),
        Kind::Feedback => of::<Feedback>(reader, &hit.id),
        Kind::Strength => of::<Strength>(reader, &hit.id),
        Kind::Practice
        | Kind::Client
        | Kind::TopicBoundary
        | Kind::GroundingChoice
        | Kind::Agreement
        | Kind::AgreementVersion
        | Kind::Signing
        | Kind::PrintEvent
        | Kind::ConsentItem
        | Kind::OwnScope
        | Kind::Voiding
        | Kind::SupportPerson
        | Kind::GuardianAuthority
        | Kind::CapacityNote
        | Kind::FirstContact
        | Kind::PreparationCard
        | Kind::CrisisPlan
        | Kind::Scan
        | Kind::Reading
        | Kind::Disclosure
        | Kind::PacingPlan
        | Kind::PacingRun
        | Kind::Hypothesis
        | Kind::MeasureScore
        | Kind::ExposureStep
        | Kind::NoteTemplate
        | Kind::Contact
        | Kind::BoundaryLine
        | Kind::AllianceReview
        | Kind::Goal
        | Kind::ProgressReport
        | Kind::EndingPlan
        | Kind::DirectoryEntry
        | Kind::Retention
        | Kind::Erasure => Ok(None),
    }
}

/// The session that a record belongs to.
fn of<R: Record>(reader: &Reader<'_>, id: &RecordId) -> Result<Option<RecordId>, Problem> {
    Ok(reader.find::<R>(id)?.and_then(|kept| kept.linked(Role::OfSession).cloned()))
}
