//! Today and Tonight.

use super::agreement::{Whose, agreement_of};
use super::consent::Known;
use super::{
    Clients, DraftBody, between, client as client_page, session as session_page, shown, shown_if,
    still_true,
};
use crate::problem::Problem;
use crate::wire::client::WaitingDraft;
use crate::wire::day::*;
use chrono::{Days, NaiveDate};
use holdfast_records::agreement::{AgreementKind, AgreementVersion, VersionState};
use holdfast_records::client::{Client, ClientStatus};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, RecordId, Stored};
use holdfast_vault::{Draft, Query, Reader};

/// How far back sessions without a note are looked for.
const DAYS_BACK: u64 = 14;

/// The day.
pub(crate) fn today(reader: &Reader<'_>, now: Moment) -> Result<TodayView, Problem> {
    let day = now.day();
    let last_copy = holdfast_backup::last_copy(reader)?;
    let last_copy_on = last_copy.as_ref().map(|copy| copy.at.day());
    let clients = super::clients(reader)?;
    let mut sessions = reader.list::<Session>(&Query::new().from_day(day).to_day(day))?;
    sessions.retain(|session| is_expected(&clients, session));
    sessions.sort_by_key(|session| session.body.planned_start);
    let sessions: Vec<_> = sessions
        .iter()
        .map(|session| with_brief(reader, &clients, session, now))
        .collect::<Result<_, _>>()?;
    let seen: Vec<RecordId> = sessions.iter().map(|session| session.row.client.clone()).collect();
    Ok(TodayView {
        day,
        time: now.local().format("%H:%M").to_string(),
        drafts: drafts(reader, &clients)?,
        agreements: waiting_agreements(reader, &clients)?,
        reviews: due_reviews(reader, &clients, day, &seen)?,
        unsettled: between::of_everybody(reader, &clients, &seen, day)?,
        without_note: without_note(reader, &clients, now)?,
        due: super::due::all(reader, now)?,
        last_copy_on,
        copy_is_beside_vault: last_copy.is_some_and(|copy| copy.is_beside_vault),
        copy_age_days: last_copy_on.and_then(|on| u32::try_from((day - on).num_days()).ok()),
        has_clients: !clients.is_empty(),
        sessions,
    })
}

/// The day's notes that are not finished.
pub(crate) fn tonight(reader: &Reader<'_>, now: Moment) -> Result<TonightView, Problem> {
    let clients = super::clients(reader)?;
    Ok(TonightView { waiting: without_note(reader, &clients, now)? })
}

fn with_brief(
    reader: &Reader<'_>,
    clients: &Clients,
    session: &Stored<Session>,
    now: Moment,
) -> Result<TodaySession, Problem> {
    let row = session_page::row(reader, clients, session)?;
    let client = clients.get(&row.client).ok_or(Problem::NotFound)?;
    let carried = client_page::carried(reader, &row.client)?;
    let chosen = client_page::agreed_for_the_day(reader, &row.client, now.day())?;
    let known = Known::of(reader, &row.client)?;
    Ok(TodaySession {
        left_off: carried.left_off,
        promised: carried.promised,
        topics_left_alone: chosen.topics_left_alone,
        not_for_them: chosen.not_for_them,
        stop_signal: chosen.stop_signal,
        still_true: still_true::of_session(reader, session, &known, now)?,
        safe_contact: client.body.safe_contact.clone(),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        row,
    })
}

/// Sessions that took place, or whose time is over and nobody said otherwise, without a finished note; oldest first.
fn without_note(
    reader: &Reader<'_>,
    clients: &Clients,
    now: Moment,
) -> Result<Vec<SessionRow>, Problem> {
    let day = now.day();
    let from = day.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(day);
    let of = |state| reader.list::<Session>(&Query::new().state(state).from_day(from).to_day(day));
    let mut sessions = of(SessionState::Held)?;
    let over = now.local().naive_local();
    sessions.extend(
        of(SessionState::Planned)?.into_iter().filter(|session| session.body.planned_end() <= over),
    );
    sessions.retain(|session| is_expected(clients, session));
    sessions.sort_by_key(|session| session.body.planned_start);
    let rows: Vec<_> = sessions
        .iter()
        .map(|session| session_page::row(reader, clients, session))
        .collect::<Result<_, _>>()?;
    Ok(rows.into_iter().filter(|row| !matches!(row.note, NoteStanding::Finished)).collect())
}

/// A planned session with somebody who rests or has ended is not expected; nothing is decided about it.
pub(crate) fn is_expected(clients: &Clients, session: &Stored<Session>) -> bool {
    let client = session.client.as_ref().and_then(|id| clients.get(id));
    let comes = client.is_some_and(|client| match client.state {
        ClientStatus::Enquiry | ClientStatus::Active | ClientStatus::Ending => true,
        ClientStatus::Paused | ClientStatus::Ended => false,
    });
    comes || session.state != SessionState::Planned
}

fn drafts(reader: &Reader<'_>, clients: &Clients) -> Result<Vec<NamedDraft>, Problem> {
    let mut all = reader.drafts()?;
    all.retain(|draft| !super::is_covered(draft));
    all.sort_by_key(|draft| draft.at);
    all.iter().map(|draft| named(reader, clients, draft)).collect()
}

/// A draft in a list: whose it is, and the day of the session it is about.
pub(crate) fn named(
    reader: &Reader<'_>,
    clients: &Clients,
    draft: &Draft,
) -> Result<NamedDraft, Problem> {
    let waiting = waiting(draft);
    let client = draft.client.as_ref().and_then(|id| clients.get(id)).map(|client| &client.body);
    let session =
        waiting.session.as_ref().map(|id| reader.find::<Session>(id)).transpose()?.flatten();
    Ok(NamedDraft {
        code: client.map(|client| shown(&client.code)),
        cue: client.and_then(|client| shown_if(client.cue.as_ref())),
        session_on: session.map(|session| session.body.planned_start.date()),
        draft: waiting,
    })
}

/// A draft that waits.
pub(crate) fn waiting(draft: &Draft) -> WaitingDraft {
    WaitingDraft {
        target: draft.target.clone(),
        kind: draft.kind,
        client: draft.client.clone(),
        session: DraftBody::of(draft).session,
        at: draft.at.at,
    }
}

fn waiting_agreements(
    reader: &Reader<'_>,
    clients: &Clients,
) -> Result<Vec<WaitingAgreement>, Problem> {
    let mut found = Vec::new();
    for state in [VersionState::Draft, VersionState::Finalised, VersionState::Offered] {
        for version in reader.list::<AgreementVersion>(&Query::new().state(state))? {
            found.extend(named_version(clients, &version));
        }
    }
    found.sort_by(|one, other| one.code.cmp(&other.code).then(one.number.cmp(&other.number)));
    Ok(found)
}

fn named_version(
    clients: &Clients,
    version: &Stored<AgreementVersion>,
) -> Option<WaitingAgreement> {
    let client = version.client.as_ref().and_then(|id| clients.get(id))?;
    Some(WaitingAgreement {
        client: client.id.clone(),
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        about: version.body.about(),
        number: version.body.number,
        state: version.state,
    })
}

fn due_reviews(
    reader: &Reader<'_>,
    clients: &Clients,
    day: NaiveDate,
    seen: &[RecordId],
) -> Result<Vec<DueReview>, Problem> {
    // What is looked at again later is not read: neither the version, which is long, nor its agreement.
    let in_force = Query::new().state(VersionState::Active).none_later("review_on", day);
    let mut due = Vec::new();
    for version in &reader.list::<AgreementVersion>(&in_force)? {
        let review = due_review(reader, clients, version, seen)?;
        due.extend(review.filter(|review| review.due_on <= day));
    }
    due.sort_by_key(|review| (!review.is_seen_today, review.due_on));
    Ok(due)
}

fn due_review(
    reader: &Reader<'_>,
    clients: &Clients,
    version: &Stored<AgreementVersion>,
    seen: &[RecordId],
) -> Result<Option<DueReview>, Problem> {
    let client = version.client.as_ref().and_then(|id| clients.get(id));
    let Some(client) = client.filter(|client| client.state != ClientStatus::Ended) else {
        return Ok(None);
    };
    let whose = Whose::of(version)?;
    let agreement = agreement_of(reader, &whose)?;
    let due_on = agreement.and_then(|agreement| agreement.body.look_again_on(&version.body));
    Ok(due_on.map(|due_on| review_of(client, whose.about, due_on, seen.contains(&client.id))))
}

fn review_of(
    client: &Stored<Client>,
    about: AgreementKind,
    due_on: NaiveDate,
    is_seen_today: bool,
) -> DueReview {
    DueReview {
        about,
        client: client.id.clone(),
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        due_on,
        is_seen_today,
    }
}
