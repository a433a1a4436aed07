//! What is known for a note without typing.

use super::in_session::is_over;
use super::keyed::Keyed;
use super::recent::{About, about_sessions};
use super::session::begins;
use super::{DraftBody, draft_for, shown};
use crate::problem::Problem;
use crate::session_mode::line_of;
use crate::wire::client::Carried;
use crate::wire::note::{NoteAidsView, WaitingLine};
use crate::wire::session::SessionView;
use chrono::NaiveDateTime;
use holdfast_records::client::Client;
use holdfast_records::note::{AllianceNote, Attunement, GroundingUse, NoteState};
use holdfast_records::pacing::plan::{PacingPlan, PacingPlanState};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::session_event::{Happened, LineAbout, SessionEvent, counted};
use holdfast_records::{Act, Kind, Moment, PrivateText, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};

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
    let begun = Some(begins(&session.body));
    let last = last_finished(reader, &view.client, begun)?;
    let on = super::in_session::day_of(&session);
    let open = safety_concern(reader, &view.client, begun)?;
    Ok(NoteAidsView {
        counted: counted(&standing, session.body.length()),
        grounding: grounding(&standing),
        attunement: attunement(&standing),
        lines: lines(&standing),
        rested: standing.iter().any(|event| matches!(event.body.what, Happened::RestStop { .. })),
        agreed_minutes: agreed_minutes(reader, &view.client, &session, now)?,
        scale: client.suds_scale,
        calibration: calibration(reader, &view.client, begun)?,
        last_session_on: before.map(|before| super::in_session::day_of(&before)),
        safety_is_open: open.unwrap_or(false),
        unnamed: keyed.unnamed(),
        waiting_line: waiting_line(reader, &session, now)?,
        ended_as_agreed: ended_as_agreed(reader, &session)?,
        carried_over: last.map(|note| note.body.carried_over(on)).filter(|note| !note.is_blank()),
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

/// The finished note of the newest session, whenever it was written. With `before`, of a session that began before it.
pub(crate) fn last_finished(
    reader: &Reader<'_>,
    client: &RecordId,
    before: Option<NaiveDateTime>,
) -> Result<Option<Stored<AllianceNote>>, Problem> {
    let found = about_sessions(reader, client, before, |found| found.iter().any(is_finished))?;
    Ok(found.into_iter().find(is_finished).map(|(_, note)| note))
}

fn is_finished((_, note): &About<AllianceNote>) -> bool {
    note.state == NoteState::Finished
}

/// What the newest finished note says that says it, in a field of which most notes say nothing.
fn newest_word<T>(
    reader: &Reader<'_>,
    client: &RecordId,
    before: Option<NaiveDateTime>,
    field: &'static str,
    word: impl Fn(&AllianceNote) -> Option<T>,
) -> Result<Option<T>, Problem> {
    let said = |about: &About<AllianceNote>| {
        if is_finished(about) { word(&about.1.body) } else { None }
    };
    let newest = about_sessions(reader, client, before, |_| true)?;
    if let Some(word) = newest.iter().find_map(said) {
        return Ok(Some(word));
    }
    // Further back only the notes are read that say something there.
    let anywhere = Query::new().client(client).state(NoteState::Finished).says(field);
    let mut further = Vec::new();
    for note in reader.list::<AllianceNote>(&anywhere)? {
        let Some(session) = note.linked(Role::OfSession) else { continue };
        let begun = begins(&reader.load::<Session>(session)?.body);
        if before.is_none_or(|before| begun < before) {
            further.push((begun, note.created_at.at, note.id.clone(), note));
        }
    }
    further.sort_by_key(|(begun, kept, id, _)| std::cmp::Reverse((*begun, *kept, id.clone())));
    Ok(further.iter().find_map(|(.., note)| word(&note.body)))
}

/// Language and load, as the newest note that says it does.
pub(crate) fn calibration(
    reader: &Reader<'_>,
    client: &RecordId,
    before: Option<NaiveDateTime>,
) -> Result<Option<Carried>, Problem> {
    newest_word(reader, client, before, "calibration", |note| {
        let said = note.calibration.as_ref().filter(|said| !said.is_blank())?;
        Some(Carried { session_on: note.session_on, text: shown(said) })
    })
}

/// The newest word on whether a safety concern is open.
pub(crate) fn safety_concern(
    reader: &Reader<'_>,
    client: &RecordId,
    before: Option<NaiveDateTime>,
) -> Result<Option<bool>, Problem> {
    newest_word(reader, client, before, "safety_open", |note| note.safety_open)
}

/// The session before this one that took place.
fn held_before(
    reader: &Reader<'_>,
    client: &RecordId,
    session: &Stored<Session>,
) -> Result<Option<Stored<Session>>, Problem> {
    let begun = begins(&session.body);
    let held = Query::new().client(client).state(SessionState::Held).to_day(begun.date());
    // More than so many in one day there are not.
    let held = reader.list::<Session>(&held.newest_first().limit(24))?;
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
