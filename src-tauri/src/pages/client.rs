//! A client's list row, page and brief.

use super::agreement::{self, Whose};
use super::{
    Clients, between, brought, day, feedback, first, goal, note_aids, session as session_page,
    shown, shown_if, times, typed,
};
use crate::problem::Problem;
use crate::wire::client::*;
use chrono::{NaiveDate, NaiveDateTime};
use holdfast_records::agreement::{AgreementVersion, Standing, VersionState, in_force_on};
use holdfast_records::client::Client;
use holdfast_records::contact::Contact;
use holdfast_records::grounding::{GroundingChoice, GroundingState, Preference};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::topic::{Openness, TopicBoundary, TopicState};
use holdfast_records::{Kind, Moment, PrivateText, Record, RecordId, State, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeMap;

/// Every client, by code.
pub(crate) fn rows(reader: &Reader<'_>, now: Moment) -> Result<Vec<ClientRow>, Problem> {
    let clients = super::clients(reader)?;
    let planned =
        reader.list::<Session>(&Query::new().state(SessionState::Planned).from_day(now.day()))?;
    let mut next = BTreeMap::<&RecordId, NaiveDateTime>::new();
    for session in &planned {
        let Some(client) = &session.client else { continue };
        let start = session.body.planned_start;
        next.entry(client).and_modify(|first| *first = start.min(*first)).or_insert(start);
    }
    let held = reader.last_days::<Session>(SessionState::Held)?;
    let row = |client: &Stored<Client>| ClientRow {
        id: client.id.clone(),
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        status: client.state,
        usual_time: client.body.usual_time.clone(),
        next_session: next
            .get(&client.id)
            .map(|start| start.format("%Y-%m-%dT%H:%M:%S").to_string()),
        last_held_on: held.get(&client.id).copied(),
        age: client.body.age_on(now.day()).band(),
    };
    let mut rows: Vec<_> = clients.values().map(row).collect();
    rows.sort_by(|one, other| one.code.cmp(&other.code));
    Ok(rows)
}

/// What every client with a chosen name is called.
pub(crate) fn names(reader: &Reader<'_>) -> Result<Vec<ClientName>, Problem> {
    let name = |client: Stored<Client>| {
        let name = shown_if(client.body.chosen_name.as_ref())?;
        Some(ClientName { id: client.id, name })
    };
    Ok(super::clients(reader)?.into_values().filter_map(name).collect())
}

/// The next planned session from today on.
fn next(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<Option<Stored<Session>>, Problem> {
    let query = Query::new().client(client).state(SessionState::Planned).from_day(now.day());
    let planned = reader.list::<Session>(&query)?;
    Ok(planned.into_iter().min_by_key(|session| session.body.planned_start))
}

fn last_held(reader: &Reader<'_>, client: &RecordId) -> Result<Option<NaiveDate>, Problem> {
    let query = Query::new().client(client).state(SessionState::Held).newest_first().limit(1);
    Ok(reader.list::<Session>(&query)?.first().and_then(|session| session.body.occurred_on()))
}

/// One client, whole.
pub(crate) fn view(reader: &Reader<'_>, id: &RecordId, now: Moment) -> Result<ClientView, Problem> {
    whole(reader, reader.load::<Client>(id)?, now)
}

/// One client, whole.
pub(crate) fn whole(
    reader: &Reader<'_>,
    client: Stored<Client>,
    now: Moment,
) -> Result<ClientView, Problem> {
    let typed = typed::over_kept(reader, &client.id, &client.body)?;
    Ok(ClientView {
        has_pacing_plan: super::pacing::in_force(reader, &client.id)?.is_some(),
        id: client.id,
        rev: client.rev,
        status: client.state,
        may_become: client.state.offered().to_vec(),
        undo_to: client.body.undoable(client.state, now.day()).map(|last| last.from),
        age: client.body.age_on(now.day()).band(),
        client: client.body,
        draft: typed.body,
        draft_left_over: typed.left_over,
    })
}

/// What stands in the brief from the last finished note.
#[derive(Default)]
pub(crate) struct FromLastNote {
    /// Where it left off.
    pub left_off: Option<Carried>,
    /// What was promised.
    pub promised: Option<Carried>,
    /// The next step in the client's words.
    pub next_step: Option<Carried>,
}

/// What stands in the brief from the last finished note.
pub(crate) fn carried(reader: &Reader<'_>, client: &RecordId) -> Result<FromLastNote, Problem> {
    let Some(last) = note_aids::last_finished(reader, client, None)? else {
        return Ok(FromLastNote::default());
    };
    let note = &last.body;
    let line = |text: &PrivateText| {
        (!text.is_blank()).then(|| Carried { session_on: note.session_on, text: shown(text) })
    };
    Ok(FromLastNote {
        left_off: line(&note.left_off),
        promised: line(&note.i_promised),
        next_step: note.next_step.as_ref().and_then(line),
    })
}

/// What was agreed for the day.
pub(crate) struct AgreedForTheDay {
    /// The stop signal as it is agreed, clause by clause; as it was said, until a first version is agreed.
    pub stop_signal: Vec<String>,
    /// How many topics are left alone.
    pub topics_left_alone: u32,
    /// Ways to settle that are not wanted, by name.
    pub not_for_them: Vec<String>,
}

/// What was agreed for the day.
pub(crate) fn agreed_for_the_day(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<AgreedForTheDay, Problem> {
    let topics =
        reader.list::<TopicBoundary>(&Query::new().client(client).state(TopicState::Current))?;
    let left_alone = topics.iter().filter(|topic| topic.body.openness >= Openness::NotYet).count();
    let choices = reader
        .list::<GroundingChoice>(&Query::new().client(client).state(GroundingState::Current))?;
    let unwanted = choices.iter().filter(|choice| choice.body.preference == Preference::NotForMe);
    Ok(AgreedForTheDay {
        stop_signal: stop_signal(reader, client, today)?,
        topics_left_alone: u32::try_from(left_alone).unwrap_or(u32::MAX),
        not_for_them: unwanted.map(|choice| shown(&choice.body.name)).collect(),
    })
}

/// The stop signal as the clauses of the version in force say it. Until a first version is agreed, what the client said
/// holds as it stands in the newest one: a signal is kept to from the moment it was said.
fn stop_signal(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<Vec<String>, Problem> {
    let versions = agreement::versions(reader, &Whose::safety(client))?;
    let standings = agreement::standings(reader, &versions)?;
    // One that was agreed for a later day takes nothing away before that day.
    let has_held = |one: &Standing| one.was_agreed() && !one.waits_for_its_day(today);
    let has_held = standings.iter().any(has_held);
    let is_newest_agreed = standings.first().is_some_and(Standing::was_agreed);
    let at = if has_held { in_force_on(standings, today) } else { Some(0) };
    let version = at.and_then(|at| versions.get(at)).filter(|one| has_held || !one.state.is_over());
    let is_agreed = has_held || is_newest_agreed;
    let clauses = version.into_iter().flat_map(|version| version.body.stop_signal(is_agreed));
    Ok(clauses.map(|clause| shown(&clause.text)).collect())
}

/// A client's page.
pub(crate) fn overview(
    reader: &Reader<'_>,
    id: &RecordId,
    now: Moment,
) -> Result<OverviewView, Problem> {
    let client = reader.load::<Client>(id)?;
    let named: Clients = [(client.id.clone(), client.clone())].into();
    let carried = carried(reader, id)?;
    let agreed = agreed_for_the_day(reader, id, now.day())?;
    let next = next(reader, id, now)?;
    let focus = next.as_ref().and_then(|next| shown_if(next.body.planned_focus.as_ref()));
    let drafts = reader.drafts()?;
    Ok(OverviewView {
        next: next.map(|session| session_page::row(reader, &named, &session)).transpose()?,
        left_off: carried.left_off,
        promised: carried.promised,
        next_step: carried.next_step,
        changed: changed_since_last(reader, id)?,
        topics: topics(reader, id)?,
        grounding: grounding(reader, id)?,
        stop_signal: agreed.stop_signal,
        agreement: agreement_short(reader, id, now.day())?,
        drafts: drafts
            .iter()
            .filter(|draft| draft.client.as_ref() == Some(id) && !super::is_covered(draft))
            .map(day::waiting)
            .collect(),
        calibration: note_aids::calibration(reader, id, None)?,
        changes_to_talk_about: times::to_talk_about(reader, id)?,
        unsettled: between::of_client(reader, &client, now.day())?,
        feedback_to_take_up: feedback::to_take_up(reader, id)?,
        is_alliance_review_due: feedback::is_review_due(reader, id, now)?,
        goals: goal::active(reader, id)?.iter().map(|one| shown(&one.body.statement)).collect(),
        pacing: super::pacing::in_short(reader, id, now.day())?,
        check_ins: super::check_in::last(reader, id)?,
        focus,
        not_to_raise: brought::not_to_raise(reader, id)?,
        open_questions: brought::open_questions(reader, id)?,
        first_asked: first::asked(reader, &client, now)?,
        client: whole(reader, client, now)?,
    })
}

fn topics(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<TopicView>, Problem> {
    let all =
        reader.list::<TopicBoundary>(&Query::new().client(client).state(TopicState::Current))?;
    Ok(all.into_iter().map(topic).collect())
}

/// A topic for the screen.
pub(crate) fn topic(kept: Stored<TopicBoundary>) -> TopicView {
    TopicView { id: kept.id, rev: kept.rev, topic: kept.body }
}

fn grounding(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<GroundingView>, Problem> {
    let all = reader
        .list::<GroundingChoice>(&Query::new().client(client).state(GroundingState::Current))?;
    Ok(all.into_iter().map(choice).collect())
}

/// A way to settle for the screen.
pub(crate) fn choice(kept: Stored<GroundingChoice>) -> GroundingView {
    GroundingView { id: kept.id, rev: kept.rev, choice: kept.body }
}

/// Agreements, topics and ways to settle that changed after the day of the last session held, and what came since.
/// What was taken off the list is not among them.
fn changed_since_last(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<Changed>, Problem> {
    let Some(last) = last_held(reader, client)? else { return Ok(Vec::new()) };
    let since = Query::new().client(client).from_day(last);
    let mut changed = Vec::new();
    for topic in reader.list::<TopicBoundary>(&since.clone().state(TopicState::Current))? {
        changed.push(change(Kind::TopicBoundary, topic.body.valid_from, topic.state));
    }
    for choice in reader.list::<GroundingChoice>(&since.clone().state(GroundingState::Current))? {
        changed.push(change(Kind::GroundingChoice, choice.body.set_on, choice.state));
    }
    let slips = super::consent::voided(reader, client)?;
    for contact in reader.list::<Contact>(&since)? {
        if !slips.contains(&contact.id) {
            changed.push(change(Kind::Contact, contact.body.contact_on, contact.state));
        }
    }
    for version in reader.list::<AgreementVersion>(&since)? {
        let on = version.body.finalised_on.unwrap_or(last);
        let (number, about) = (Some(version.body.number), Some(version.body.about()));
        let what = change(Kind::AgreementVersion, on, version.state);
        changed.push(Changed { number, about, ..what });
    }
    changed.sort_by_key(|change| change.on);
    Ok(changed)
}

fn change(kind: Kind, on: NaiveDate, state: impl State) -> Changed {
    Changed { kind, on, state: state.token().to_owned(), number: None, about: None }
}

/// The safety agreement, in short.
fn agreement_short(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<AgreementShort, Problem> {
    let whose = Whose::safety(client);
    let versions = agreement::versions(reader, &whose)?;
    let agreement = agreement::agreement_of(reader, &whose)?;
    let in_force = agreement::in_force(reader, &whose, today)?;
    let waits = |state| {
        matches!(
            state,
            VersionState::Draft
                | VersionState::Finalised
                | VersionState::Offered
                | VersionState::Agreed
        )
    };
    let waiting = versions
        .iter()
        .filter(|version| waits(version.state))
        .max_by_key(|version| version.body.number);
    let in_force = in_force.as_ref();
    let since =
        in_force.map(|version| agreement::in_force_from(reader, version)).transpose()?.flatten();
    Ok(AgreementShort {
        in_force: in_force.map(|version| version.body.number),
        since,
        review_on: in_force
            .zip(agreement.as_ref())
            .and_then(|(version, kept)| kept.body.look_again_on(&version.body)),
        waiting: waiting.map(|version| version.body.number),
        waiting_state: waiting.map(|version| version.state),
    })
}
