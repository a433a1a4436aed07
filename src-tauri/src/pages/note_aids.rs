//! What is known for a note without typing.

use super::in_session::is_over;
use super::keyed::Keyed;
use super::session::{begins, by_id};
use super::{DraftBody, draft_for, shown};
use crate::problem::Problem;
use crate::session_mode::line_of;
use crate::wire::client::Carried;
use crate::wire::note::{NoteAidsView, WaitingLine};
use crate::wire::session::SessionView;
use chrono::{NaiveDateTime, NaiveTime};
use holdfast_records::client::Client;
use holdfast_records::note::{AllianceNote, Attunement, GroundingUse, NoteState};
use holdfast_records::pacing::plan::{PacingPlan, PacingPlanState};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::session_event::{Happened, LineAbout, SessionEvent, counted};
use holdfast_records::{Act, Kind, Moment, PrivateText, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;

/// What is known for the note of a session.
pub(crate) fn of(
    reader: &Reader<'_>,
    view: &SessionView,
    client: &Client,
    now: Moment,
) -> Result<NoteAidsView, Problem> {
    let session = reader.load::<Session>(&view.id)?;
    let keyed = Keyed::of(reader, &session)?;
    let standing = keyed.standing();
    let before = held_before(reader, &view.client, &session)?;
    let notes = earlier(reader, &view.client, &session)?;
    let on = super::in_session::day_of(&session);
    let open = notes.iter().find_map(|note| note.body.safety_open);
    Ok(NoteAidsView {
        counted: counted(&standing, session.body.length()),
        grounding: grounding(&standing),
        attunement: attunement(&standing),
        lines: lines(&standing),
        rested: standing.iter().any(|event| matches!(event.body.what, Happened::RestStop { .. })),
        agreed_minutes: agreed_minutes(reader, &view.client, &session, now)?,
        scale: client.suds_scale,
        calibration: calibration(&notes),
        last_session_on: before.map(|before| super::in_session::day_of(&before)),
        safety_is_open: open.unwrap_or(false),
        unnamed: keyed.unnamed(),
        waiting_line: waiting_line(reader, &session, now)?,
        ended_as_agreed: ended_as_agreed(reader, &session)?,
        carried_over: notes
            .first()
            .map(|note| note.body.carried_over(on))
            .filter(|note| !note.is_blank()),
    })
}

/// The line that still lies in a draft once its session goes on no longer.
fn waiting_line(
    reader: &Reader<'_>,
    session: &Stored<Session>,
    now: Moment,
) -> Result<Option<WaitingLine>, Problem> {
    if session.body.goes_on(session.state, now) {
        return Ok(None);
    }
    let draft = draft_for(reader, &session.id, Kind::SessionEvent)?;
    Ok(draft.and_then(|draft| {
        let (_, text) = line_of(&DraftBody::of(&draft))?;
        Some(WaitingLine { target: draft.target, text })
    }))
}

/// Whether the end came late by the clock, is recorded as it was agreed, and nobody said otherwise since.
fn ended_as_agreed(reader: &Reader<'_>, session: &Stored<Session>) -> Result<bool, Problem> {
    if session.body.actual_end != Some(session.body.planned_end()) {
        return Ok(false);
    }
    let revisions = reader.revisions::<Session>(&session.id)?;
    Ok(revisions.iter().any(|kept| {
        kept.act == Act::EndSession
            && kept.body.actual_end == session.body.actual_end
            && kept.body.is_ended_late(kept.at)
    }))
}

/// Every finished note of a client, that of the newest session first, whenever it was written.
pub(crate) fn finished(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<Stored<AllianceNote>>, Problem> {
    Ok(with_begins(reader, client)?.into_iter().map(|(_, note)| note).collect())
}

/// Every finished note of a client with the begin of its session, the newest session first.
fn with_begins(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<(NaiveDateTime, Stored<AllianceNote>)>, Problem> {
    let sessions = by_id(reader, client)?;
    let begun = |note: &Stored<AllianceNote>| {
        let session = note.linked(Role::OfSession).and_then(|of| sessions.get(of));
        session.map_or_else(
            || note.body.session_on.and_time(NaiveTime::MIN),
            |session| begins(&session.body),
        )
    };
    let notes =
        reader.list::<AllianceNote>(&Query::new().client(client).state(NoteState::Finished))?;
    let mut found: Vec<_> = notes.into_iter().map(|note| (begun(&note), note)).collect();
    found.sort_by_key(|(begun, note)| Reverse((*begun, note.created_at.at, note.id.clone())));
    Ok(found)
}

/// Language and load, as the newest of these notes that says it does.
pub(crate) fn calibration(newest_first: &[Stored<AllianceNote>]) -> Option<Carried> {
    newest_first.iter().find_map(|note| {
        let said = note.body.calibration.as_ref().filter(|said| !said.is_blank())?;
        Some(Carried { session_on: note.body.session_on, text: shown(said) })
    })
}

/// Finished notes of the sessions before this one, the newest first.
fn earlier(
    reader: &Reader<'_>,
    client: &RecordId,
    session: &Stored<Session>,
) -> Result<Vec<Stored<AllianceNote>>, Problem> {
    let begun = begins(&session.body);
    let mut notes = with_begins(reader, client)?;
    notes.retain(|(start, note)| {
        *start < begun && note.linked(Role::OfSession).is_some_and(|of| *of != session.id)
    });
    Ok(notes.into_iter().map(|(_, note)| note).collect())
}

/// The session before this one that took place.
fn held_before(
    reader: &Reader<'_>,
    client: &RecordId,
    session: &Stored<Session>,
) -> Result<Option<Stored<Session>>, Problem> {
    let held = reader.list::<Session>(&Query::new().client(client).state(SessionState::Held))?;
    let begun = begins(&session.body);
    let before = held.into_iter().filter(|other| begins(&other.body) < begun);
    Ok(before.max_by_key(|other| begins(&other.body)))
}

/// The number for the hard part in the plan that was in force on the session's day, if the client set it or agreed.
///
/// A plan that came into force after the session, or was set aside before it, was not in force in it.
fn agreed_minutes(
    reader: &Reader<'_>,
    client: &RecordId,
    session: &Stored<Session>,
    now: Moment,
) -> Result<Option<u16>, Problem> {
    let span = session.body.span(is_over(session, now), now);
    let mut plans = reader.list::<PacingPlan>(&Query::new().client(client))?;
    plans.retain(|plan| plan.body.holds_from().is_some_and(|day| day <= span.first));
    plans.sort_by_key(|plan| std::cmp::Reverse(plan.body.number));
    for plan in plans {
        if was_in_force(reader, &plan, &span)? {
            return Ok(plan.body.limits.trauma_minutes.agreed());
        }
    }
    Ok(None)
}

/// Whether a plan was in force when a session ended. What was agreed on an earlier day was, whenever it was written down.
fn was_in_force(
    reader: &Reader<'_>,
    plan: &Stored<PacingPlan>,
    span: &holdfast_records::session::Span,
) -> Result<bool, Problem> {
    let revisions = reader.revisions::<PacingPlan>(&plan.id)?;
    let since = |state| {
        revisions.iter().find(|revision| revision.state == state).map(|revision| revision.at.at)
    };
    let Some(begun) = since(PacingPlanState::Active) else { return Ok(false) };
    let is_earlier = plan.body.holds_from().is_some_and(|day| day < span.first);
    let ended = since(PacingPlanState::SetAside).or_else(|| since(PacingPlanState::Superseded));
    let is_over = ended.is_some_and(|ended| ended <= span.begun.at);
    Ok((is_earlier || begun <= span.until.at) && !is_over)
}

/// Ways to settle that were keyed by name, each once, with what was said of it last.
fn grounding(standing: &[&Stored<SessionEvent>]) -> Vec<GroundingUse> {
    let mut found: Vec<GroundingUse> = Vec::new();
    for event in standing {
        let Happened::Grounding { name: Some(name), offered_by, used, helped } = &event.body.what
        else {
            continue;
        };
        match found.iter_mut().find(|one| one.name == *name) {
            Some(one) => {
                one.used |= used;
                one.offered_by = one.offered_by.or(*offered_by);
                one.helped = helped.or(one.helped);
            }
            None if name.is_blank() => {}
            None => found.push(GroundingUse {
                name: name.clone(),
                offered_by: *offered_by,
                used: *used,
                helped: *helped,
            }),
        }
    }
    found
}

/// Cues that were keyed, as the beginnings of attunements.
fn attunement(standing: &[&Stored<SessionEvent>]) -> Vec<Attunement> {
    let cue = |event: &&Stored<SessionEvent>| {
        let text = line(event, |about| about == LineAbout::Attunement)?;
        Some(Attunement {
            at_minute: event.body.at_minute,
            cue: text.clone(),
            named: None,
            client_said: None,
            changed: None,
        })
    };
    standing.iter().filter_map(cue).collect()
}

/// The other lines that were keyed, oldest first.
fn lines(standing: &[&Stored<SessionEvent>]) -> Vec<String> {
    let others =
        standing.iter().filter_map(|event| line(event, |about| about != LineAbout::Attunement));
    others.map(shown).collect()
}

fn line(
    event: &Stored<SessionEvent>,
    wanted: impl FnOnce(LineAbout) -> bool,
) -> Option<&PrivateText> {
    match &event.body.what {
        Happened::Line { about, text } if wanted(*about) => Some(text),
        Happened::Line { .. }
        | Happened::Distress { .. }
        | Happened::Window { .. }
        | Happened::Grounding { .. }
        | Happened::StopSignal { .. }
        | Happened::TraumaMaterial { .. }
        | Happened::RestStop { .. } => None,
    }
}
