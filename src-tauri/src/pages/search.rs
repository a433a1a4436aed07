//! Search: what was found, and which page shows it.

use super::found;
use crate::problem::Problem;
use crate::wire::search::{FoundView, SearchRequest};
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::check_in::CheckIn;
use holdfast_records::consent::ConsentEvent;
use holdfast_records::feedback::Feedback;
use holdfast_records::goal::Strength;
use holdfast_records::grounding::{GroundingChoice, GroundingState};
use holdfast_records::micro_consent::MicroConsent;
use holdfast_records::note::{AllianceNote, NoteAddition, PrivateNote};
use holdfast_records::own_reaction::OwnReaction;
use holdfast_records::readiness::Readiness;
use holdfast_records::rupture::Rupture;
use holdfast_records::schedule_change::ScheduleChange;
use holdfast_records::sensitivity::{Sensitivity, SensitivityState};
use holdfast_records::session_event::SessionEvent;
use holdfast_records::technique_use::TechniqueUse;
use holdfast_records::topic::{TopicBoundary, TopicState};
use holdfast_records::{Kind, Record, RecordId, Role};
use holdfast_vault::{Hit, Reader, Scope};

/// The records in which the words were found, in order, and what is begun among them.
pub(crate) fn page(reader: &Reader<'_>, request: &SearchRequest) -> Result<FoundView, Problem> {
    let scope = Scope {
        client: request.client.clone(),
        kinds: request.kinds.clone(),
        from_day: request.from_day,
        to_day: request.to_day,
        private: request.with_private,
        skip: request.skip,
        limit: 50,
    };
    let all = reader.search(&request.words, &scope)?;
    let mut named = found::Named::new(reader);
    let mut hits = Vec::new();
    for hit in all.hits {
        if is_on_its_list(reader, &hit)? {
            hits.push(named.view(session_of(reader, hit.kind, &hit.id)?, hit)?);
        }
    }
    if request.skip == 0 {
        // What is begun is among the newest there is; only a client who is called so stands before it.
        let clients = hits.iter().take_while(|hit| hit.kind == Kind::Client).count();
        hits.splice(clients..clients, named.begun(request)?);
    }
    Ok(FoundView { hits, next: all.next, is_cut: all.is_cut })
}

/// Whether a page still shows it: a topic or a way to settle that was taken off its list is on none.
fn is_on_its_list(reader: &Reader<'_>, hit: &Hit) -> Result<bool, Problem> {
    if hit.kind == Kind::TopicBoundary {
        let topic = reader.find::<TopicBoundary>(&hit.id)?;
        return Ok(topic.is_some_and(|topic| topic.state == TopicState::Current));
    }
    if hit.kind == Kind::Sensitivity {
        let one = reader.find::<Sensitivity>(&hit.id)?;
        return Ok(one.is_some_and(|one| one.state == SensitivityState::Current));
    }
    if hit.kind == Kind::GroundingChoice {
        let choice = reader.find::<GroundingChoice>(&hit.id)?;
        return Ok(choice.is_some_and(|choice| choice.state == GroundingState::Current));
    }
    Ok(true)
}

/// The session whose page shows what was found.
#[expect(clippy::too_many_lines, reason = "one line a kind: the list is the point")]
pub(crate) fn session_of(
    reader: &Reader<'_>,
    kind: Kind,
    id: &RecordId,
) -> Result<Option<RecordId>, Problem> {
    let of_note = |id: &RecordId| of::<AllianceNote>(reader, id);
    match kind {
        Kind::Session => Ok(Some(id.clone())),
        Kind::AllianceNote => of_note(id),
        Kind::PrivateNote => of::<PrivateNote>(reader, id),
        Kind::NoteAddition => {
            let addition = reader.find::<NoteAddition>(id)?;
            addition
                .and_then(|kept| kept.linked(Role::AddsTo).cloned())
                .map_or(Ok(None), |note| of_note(&note))
        }
        Kind::OwnReaction => of::<OwnReaction>(reader, id),
        Kind::ConsentEvent => of::<ConsentEvent>(reader, id),
        Kind::MicroConsent => of::<MicroConsent>(reader, id),
        Kind::TechniqueUse => of::<TechniqueUse>(reader, id),
        Kind::BoundaryEvent => of::<BoundaryEvent>(reader, id),
        Kind::SessionEvent => of::<SessionEvent>(reader, id),
        Kind::Readiness => of::<Readiness>(reader, id),
        Kind::CheckIn => of::<CheckIn>(reader, id),
        Kind::ScheduleChange => of::<ScheduleChange>(reader, id),
        Kind::Rupture => of::<Rupture>(reader, id),
        Kind::Feedback => of::<Feedback>(reader, id),
        Kind::Strength => of::<Strength>(reader, id),
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
        | Kind::Retention
        | Kind::Erasure => Ok(None),
    }
}

/// The session that a record belongs to.
fn of<R: Record>(reader: &Reader<'_>, id: &RecordId) -> Result<Option<RecordId>, Problem> {
    Ok(reader.find::<R>(id)?.and_then(|kept| kept.linked(Role::OfSession).cloned()))
}
