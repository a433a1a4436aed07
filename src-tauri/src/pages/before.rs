//! Before a session: what was left, what is planned, how ready.

use super::consent::Known;
use super::keyed::{links_to_voided, taken_back};
use super::session_mode::{agreed, steadies};
use super::{between, times};
use super::{client as client_page, feedback, note_aids, session as session_page, shown, shown_if};
use crate::problem::Problem;
use crate::wire::session_mode::{BeforeView, ReadinessView, TaskOption};
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::consent::{ConsentItem, ConsentKind, Nature};
use holdfast_records::readiness::Readiness;
use holdfast_records::session::Session;
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};

/// The page before a session.
pub(crate) fn page(reader: &Reader<'_>, id: &RecordId, now: Moment) -> Result<BeforeView, Problem> {
    let session = reader.load::<Session>(id)?;
    let client_id = session.client.clone().ok_or(Problem::NotFound)?;
    let whose = reader.load::<Client>(&client_id)?;
    let client = &whose.body;
    let carried = client_page::carried(reader, &client_id)?;
    let for_the_day = client_page::agreed_for_the_day(reader, &client_id, now.day())?;
    let readiness = readiness(reader, &session)?;
    Ok(BeforeView {
        code: shown(&client.code),
        in_the_room: super::workspace::in_the_room(reader, &client_id, false)?,
        cue: shown_if(client.cue.as_ref()),
        left_off: carried.left_off,
        promised: carried.promised,
        next_step: carried.next_step,
        calibration: note_aids::calibration(reader, &client_id, None)?,
        changes_to_talk_about: times::to_talk_about(reader, &client_id)?,
        unsettled: between::of_client(reader, &whose, now.day())?,
        feedback_to_take_up: feedback::to_take_up(reader, &client_id)?,
        stop_signal: for_the_day.stop_signal,
        topics_left_alone: for_the_day.topics_left_alone,
        agreed: agreed(reader, &client_id, &session.body, for_the_day.not_for_them)?,
        steadies: steadies(reader, &client_id)?,
        readiness: readiness.map(|kept| ReadinessView { id: kept.id, readiness: kept.body }),
        tasks: tasks(reader, &client_id, now.day())?,
        task: session.linked(Role::Plans).cloned(),
        may_start: session.body.may_start(session.state, now),
        goes_on: session.body.goes_on(session.state, now),
        session: session_page::view(reader, id)?,
    })
}

/// How ready, as it was said last for a session and not taken back.
pub(crate) fn readiness(
    reader: &Reader<'_>,
    session: &Stored<Session>,
) -> Result<Option<Stored<Readiness>>, Problem> {
    let all = reader.list::<Readiness>(&Query::new().linked(Role::OfSession, &session.id))?;
    // It may be said days before the session, and taken back then.
    let first = all.iter().map(|one| one.body.said_on).min();
    let Some(first) = first else { return Ok(None) };
    let mut voided = taken_back(reader, session, first)?;
    voided.extend(links_to_voided(&all));
    let standing = all.into_iter().filter(|one| !voided.contains(&one.id));
    Ok(standing.max_by_key(|one| (one.created_at.at, one.id.clone())))
}

/// Items of the client's list that are something to do in a session, without a no that still holds.
pub(crate) fn tasks(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<Vec<TaskOption>, Problem> {
    let known = Known::of(reader, client)?;
    let option = |item: &Stored<ConsentItem>| {
        let stands = known.stands(item, today);
        stands.is_offered_on(today).then(|| TaskOption {
            item: item.id.clone(),
            name: shown(&item.body.name),
            standing: stands.standing,
        })
    };
    let those = known
        .items()
        .iter()
        .filter(|item| is_a_task(item.body.kind) && item.body.nature == Nature::Consent);
    Ok(those.filter_map(option).collect())
}

/// Whether something that is asked is something to do.
fn is_a_task(kind: ConsentKind) -> bool {
    match kind {
        ConsentKind::Technique
        | ConsentKind::NewModality
        | ConsentKind::Homework
        | ConsentKind::Psychoeducation => true,
        ConsentKind::Treatment
        | ConsentKind::Topic
        | ConsentKind::TouchAndProximity
        | ConsentKind::Recording
        | ConsentKind::ThirdPersons
        | ConsentKind::DataHandling
        | ConsentKind::Measurement
        | ConsentKind::Supervision => false,
    }
}
