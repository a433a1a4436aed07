//! Whom a colleague may tell about an appointment, and how; and the day's sessions on paper.

use super::consent::Known;
use super::guard::Asking;
use super::{Clients, client as client_page, day as day_page, directory, shown, shown_if};
use crate::problem::Problem;
use crate::wire::executor::*;
use chrono::{NaiveDate, NaiveDateTime};
use holdfast_printing::{CoverPage, DayPage, DayRow, ReachWay, Reachable, name_on};
use holdfast_records::client::{Channel, Client, ClientStatus};
use holdfast_records::guard::{Action, Verdict, WhyClosed};
use holdfast_records::print_event::Copy;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};

/// Somebody who agreed that a colleague tells them.
pub(crate) struct Agreed {
    /// Who.
    pub client: Stored<Client>,
    /// The answer that it rests on.
    pub by: RecordId,
    /// What goes onto the sheet.
    pub reach: Reachable,
}

/// Whom the sheet would tell of, and who is left out and why.
pub(crate) fn page(
    reader: &Reader<'_>,
    request: &CoverRequest,
    now: Moment,
) -> Result<CoverView, Problem> {
    let (agreed, left_out) = people(reader, request.from, now)?;
    let view = |one: Agreed| CoverPersonView {
        code: shown(&one.client.body.code),
        cue: shown_if(one.client.body.cue.as_ref()),
        client: one.client.id,
        conditions: one.reach.conditions,
        next: one.reach.next,
    };
    Ok(CoverView {
        people: agreed.into_iter().map(view).collect(),
        left_out,
        colleagues: directory::listed(reader, now.day())?,
        today: now.day(),
    })
}

/// The sheet.
pub(crate) fn sheet(
    reader: &Reader<'_>,
    request: &CoverRequest,
    for_whom: &str,
    now: Moment,
) -> Result<CoverPage, Problem> {
    let (agreed, _) = people(reader, request.from, now)?;
    if agreed.is_empty() {
        return Err(Problem::NotAgreed);
    }
    Ok(CoverPage {
        for_whom: for_whom.trim().to_owned(),
        from: request.from,
        to: request.to,
        people: agreed.into_iter().map(|one| one.reach).collect(),
    })
}

/// Those who come now and agreed to be told by a colleague, in the order of their codes; and those who are left out.
pub(crate) fn people(
    reader: &Reader<'_>,
    from: NaiveDate,
    now: Moment,
) -> Result<(Vec<Agreed>, Vec<LeftOutView>), Problem> {
    let (mut agreed, mut left_out) = (Vec::new(), Vec::new());
    for client in who_comes(reader)? {
        let known = Known::of(reader, &client.id)?;
        let (action, on) = (Action::CoverContact, now.day());
        let asking = Asking { known: &known, action, person: None, on, session: None };
        let verdict = asking.verdict(reader, false)?;
        match reachable(reader, &client, from.max(on), verdict)? {
            Ok((by, reach)) => agreed.push(Agreed { client, by, reach }),
            Err(why) => left_out.push(out(&client, why)),
        }
    }
    Ok((agreed, left_out))
}

/// Clients who come now, by code.
pub(crate) fn who_comes(reader: &Reader<'_>) -> Result<Vec<Stored<Client>>, Problem> {
    let mut all = reader.list::<Client>(&Query::new())?;
    all.retain(|client| matches!(client.state, ClientStatus::Active | ClientStatus::Ending));
    all.sort_by_cached_key(|client| shown(&client.body.code));
    Ok(all)
}

/// Somebody who is left out.
pub(crate) fn out(client: &Stored<Client>, why: LeftOut) -> LeftOutView {
    LeftOutView {
        client: client.id.clone(),
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        why,
    }
}

fn reachable(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    from: NaiveDate,
    verdict: Verdict,
) -> Result<Result<(RecordId, Reachable), LeftOut>, Problem> {
    let (by, conditions) = match verdict {
        Verdict::Open { by, conditions } => (by, conditions),
        Verdict::Closed { why, .. } => return Ok(Err(closed(why))),
    };
    let Some(name) = name_on(Copy::GoesHome, &client.body) else {
        return Ok(Err(LeftOut::NoName));
    };
    let ways = ways(&client.body);
    if ways.is_empty() {
        return Ok(Err(LeftOut::NoWay));
    }
    let next = next_session(reader, &client.id, from)?;
    let conditions = conditions.iter().map(shown).collect();
    Ok(Ok((by, Reachable { name, ways, conditions, next })))
}

fn closed(why: WhyClosed) -> LeftOut {
    match why {
        WhyClosed::NotAsked => LeftOut::NotAsked,
        WhyClosed::Expired => LeftOut::Expired,
        WhyClosed::NotNow
        | WhyClosed::Declined
        | WhyClosed::Paused
        | WhyClosed::Withdrawn
        | WhyClosed::Nobody
        | WhyClosed::AnotherMeeting
        | WhyClosed::NotListed
        | WhyClosed::NotSafe
        | WhyClosed::NoPlan => LeftOut::SaidNo,
    }
}

/// The ways that a client said are safe.
pub(crate) fn ways(client: &Client) -> Vec<ReachWay> {
    let safe = client.safe_contact.iter();
    let safe = safe.filter(|way| way.channel != Channel::None && !way.value.is_blank());
    safe.map(|way| ReachWay {
        channel: way.channel,
        value: shown(&way.value),
        hours: shown_if(way.safe_hours.as_ref()),
        may_leave_message: way.may_leave_message,
        may_name_therapist: way.may_name_therapist,
    })
    .collect()
}

/// When a client comes next, from a day on.
pub(crate) fn next_session(
    reader: &Reader<'_>,
    client: &RecordId,
    from: NaiveDate,
) -> Result<Option<NaiveDateTime>, Problem> {
    let planned = Query::new().client(client).state(SessionState::Planned).from_day(from);
    let sessions = reader.list::<Session>(&planned)?;
    Ok(sessions.iter().map(|session| session.body.planned_start).min())
}

/// A day's sessions by code. Topics are a number, as on the screen: their names stay off paper.
pub(crate) fn day_sheet(reader: &Reader<'_>, on: NaiveDate) -> Result<DayPage, Problem> {
    let clients = super::clients(reader)?;
    let mut sessions = reader.list::<Session>(&Query::new().from_day(on).to_day(on))?;
    sessions.retain(|session| {
        matches!(session.state, SessionState::Planned | SessionState::Held)
            && day_page::is_expected(&clients, session)
    });
    sessions.sort_by_key(|session| session.body.planned_start);
    let rows = sessions.iter().map(|session| day_row(reader, &clients, session, on));
    Ok(DayPage { on, rows: rows.collect::<Result<_, _>>()? })
}

fn day_row(
    reader: &Reader<'_>,
    clients: &Clients,
    session: &Stored<Session>,
    on: NaiveDate,
) -> Result<DayRow, Problem> {
    let client = session.client.as_ref().and_then(|id| clients.get(id)).ok_or(Problem::NotFound)?;
    let chosen = client_page::agreed_for_the_day(reader, &client.id, on)?;
    let carried = client_page::carried(reader, &client.id)?;
    Ok(DayRow {
        time: super::session::time_of_day(session.body.planned_start),
        code: shown(&client.body.code),
        stop: chosen.stop_signal,
        alone: chosen.topics_left_alone,
        promised: carried.promised.map(|carried| carried.text),
    })
}
