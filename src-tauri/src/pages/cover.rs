//! Whom a colleague may tell about an appointment, and how; and the day's sessions on paper.

use super::consent::Known;
use super::guard::Asking;
use super::{
    Clients, client as client_page, day as day_page, directory, shown, shown_if, supervision,
};
use crate::problem::Problem;
use crate::wire::executor::*;
use chrono::{NaiveDate, NaiveDateTime};
use holdfast_printing::{BesideCode, CoverPage, DayPage, DayRow, ReachWay, Reachable, name_on};
use holdfast_records::client::{Client, ClientStatus, SafeContact};
use holdfast_records::guard::{Action, Verdict, WhyClosed};
use holdfast_records::known::{Known as KnownName, names_one_of};
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
    let (mut agreed, left_out) = people(reader, now)?;
    say_when(reader, &mut agreed, request, now)?;
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
    let (mut agreed, _) = people(reader, now)?;
    if agreed.is_empty() {
        return Err(Problem::NotAgreed);
    }
    say_when(reader, &mut agreed, request, now)?;
    Ok(CoverPage {
        for_whom: for_whom.trim().to_owned(),
        from: request.from,
        to: request.to,
        people: agreed.into_iter().map(|one| one.reach).collect(),
    })
}

/// Those who come now and agreed to be told by a colleague, in the order of their codes; and those who are left out.
/// When they come next is not said yet.
pub(crate) fn people(
    reader: &Reader<'_>,
    now: Moment,
) -> Result<(Vec<Agreed>, Vec<LeftOutView>), Problem> {
    let (mut agreed, mut left_out) = (Vec::new(), Vec::new());
    let known_names = supervision::known(reader)?;
    for client in who_comes(reader)? {
        let known = Known::of(reader, &client.id)?;
        let (action, on) = (Action::CoverContact, now.day());
        let asking = Asking { known: &known, action, person: None, on, session: None };
        let verdict = asking.verdict(reader, false)?;
        match reachable(&client, &known_names, verdict) {
            Ok((by, reach)) => agreed.push(Agreed { client, by, reach }),
            Err(why) => left_out.push(out(&client, why)),
        }
    }
    Ok((agreed, left_out))
}

/// Says when each comes next in the days of the sheet; nothing where they do not come in them.
fn say_when(
    reader: &Reader<'_>,
    agreed: &mut [Agreed],
    request: &CoverRequest,
    now: Moment,
) -> Result<(), Problem> {
    let from = request.from.max(now.day());
    for one in agreed {
        one.reach.next = next_session(reader, &one.client.id, from, Some(request.to))?;
    }
    Ok(())
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
    client: &Stored<Client>,
    known: &[KnownName],
    verdict: Verdict,
) -> Result<(RecordId, Reachable), LeftOut> {
    let (by, conditions) = match verdict {
        Verdict::Open { by, conditions } => (by, conditions),
        Verdict::Closed { why, .. } => return Err(closed(why)),
    };
    let name = name_on(Copy::GoesHome, &client.body).ok_or(LeftOut::NoName)?;
    let ways = ways(&client.body);
    if ways.is_empty() {
        return Err(LeftOut::NoWay);
    }
    let conditions: Vec<String> = conditions.iter().map(shown).collect();
    // The sheet has their name: a code in what they asked would join the two, and another name would tell of somebody.
    let is_own =
        |one: &KnownName| matches!(one, KnownName::Name(own) if is_name_of(own, &client.body));
    let others: Vec<KnownName> = known.iter().filter(|one| !is_own(one)).cloned().collect();
    if conditions.iter().any(|asked| names_one_of(asked, &others)) {
        return Err(LeftOut::Named);
    }
    let language = client.body.language.clone();
    Ok((by, Reachable { name, ways, conditions, next: None, language }))
}

fn is_name_of(name: &str, client: &Client) -> bool {
    client.chosen_name.iter().chain(&client.first_name).any(|own| own.as_str() == name)
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

/// The ways that a client said are safe, as far as a colleague may be given them.
pub(crate) fn ways(client: &Client) -> Vec<ReachWay> {
    let safe = client.safe_contact.iter().filter(|way| SafeContact::is_for_a_colleague(way));
    safe.map(|way| ReachWay {
        channel: way.channel,
        value: shown(&way.value),
        hours: shown_if(way.safe_hours.as_ref()),
        may_leave_message: way.may_leave_message,
        may_name_therapist: way.may_name_therapist,
    })
    .collect()
}

/// When a client comes next, from a day on and until a last one, if there is one.
pub(crate) fn next_session(
    reader: &Reader<'_>,
    client: &RecordId,
    from: NaiveDate,
    to: Option<NaiveDate>,
) -> Result<Option<NaiveDateTime>, Problem> {
    let planned = Query::new().client(client).state(SessionState::Planned).from_day(from);
    let planned = to.map_or_else(|| planned.clone(), |to| planned.clone().to_day(to));
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
    let mut names = supervision::known(reader)?;
    names.retain(|one| matches!(one, KnownName::Name(_)));
    let rows = sessions.iter().map(|session| day_row(reader, &clients, &names, session, on));
    Ok(DayPage { on, rows: rows.collect::<Result<_, _>>()? })
}

fn day_row(
    reader: &Reader<'_>,
    clients: &Clients,
    names: &[KnownName],
    session: &Stored<Session>,
    on: NaiveDate,
) -> Result<DayRow, Problem> {
    let client = session.client.as_ref().and_then(|id| clients.get(id)).ok_or(Problem::NotFound)?;
    let chosen = client_page::agreed_for_the_day(reader, &client.id, on)?;
    let carried = client_page::carried(reader, &client.id)?;
    Ok(DayRow {
        time: super::session::time_of_day(session.body.planned_start),
        code: shown(&client.body.code),
        stop: beside_code(chosen.stop_signal.join("; "), names),
        alone: chosen.topics_left_alone,
        promised: beside_code(carried.promised.map_or_else(String::new, |one| one.text), names),
    })
}

/// What stands beside a code: a name in it would join the two, so then the paper says only that there is something. Half
/// a stop signal would be none, so where one of its clauses has a name all of it is on the screen alone.
fn beside_code(text: String, names: &[KnownName]) -> BesideCode {
    if text.trim().is_empty() {
        BesideCode::Nothing
    } else if names_one_of(&text, names) {
        BesideCode::WithName
    } else {
        BesideCode::Words(text)
    }
}
