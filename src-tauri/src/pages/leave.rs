//! Planned time away: whom it concerns, who was told, and what is due of it.

mod words;

use super::{Clients, cover, directory, practice, session as session_page, shown, shown_if};
use crate::problem::Problem;
use crate::wire::day::{DueKind, DueView};
use crate::wire::leave::*;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::leave::{Leave, LeaveState, LeaveTold};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeMap;

/// Planned time away.
pub(crate) fn page(reader: &Reader<'_>, now: Moment) -> Result<LeavesView, Problem> {
    let notice_days = practice::current(reader)?.leave_notice_days;
    let clients = super::clients(reader)?;
    let mut all = reader.list::<Leave>(&Query::new())?;
    let is_past = |leave: &Stored<Leave>| {
        leave.body.is_over(now.day()) || leave.state == LeaveState::CalledOff
    };
    all.sort_by_key(|leave| (is_past(leave), leave.body.first));
    let leaves = all
        .into_iter()
        .map(|leave| view(reader, &clients, leave, notice_days, now.day()))
        .collect::<Result<_, _>>()?;
    Ok(LeavesView {
        leaves,
        notice_days,
        colleagues: directory::listed(reader, now.day())?,
        today: now.day(),
        minted: reader.new_id(),
    })
}

/// Time away that has come within the practice's notice while not everybody was told.
pub(crate) fn due(reader: &Reader<'_>, now: Moment) -> Result<Vec<DueView>, Problem> {
    let notice_days = practice::current(reader)?.leave_notice_days;
    let planned = reader.list::<Leave>(&Query::new().state(LeaveState::Planned))?;
    let mut due = Vec::new();
    for leave in planned {
        let tell_by = leave.body.tell_by(notice_days);
        if leave.body.is_over(now.day()) || now.day() < tell_by {
            continue;
        }
        let told = told(&leave);
        let whom = concerned(reader, &leave.body)?;
        let untold = whom.iter().filter(|client| !told.contains_key(&client.id)).count();
        if let Ok(count @ 1..) = u32::try_from(untold) {
            let (client, code, cue) = (None, None, None);
            let on = Some(leave.body.first);
            due.push(DueView { what: DueKind::Leave, client, code, cue, on, count });
        }
    }
    Ok(due)
}

fn view(
    reader: &Reader<'_>,
    clients: &Clients,
    leave: Stored<Leave>,
    notice_days: u8,
    today: NaiveDate,
) -> Result<LeaveView, Problem> {
    let told = told(&leave);
    let people = concerned(reader, &leave.body)?;
    let is_over = leave.body.is_over(today);
    let is_to_come = leave.state == LeaveState::Planned && !is_over;
    let person = |client: Stored<Client>| -> Result<LeavePersonView, Problem> {
        Ok(LeavePersonView {
            words: is_to_come
                .then(|| words::of(reader, clients, &leave.body, &client, today))
                .transpose()?,
            code: shown(&client.body.code),
            cue: shown_if(client.body.cue.as_ref()),
            safe_contact: client.body.safe_contact.clone(),
            told: told.get(&client.id).cloned(),
            client: client.id,
        })
    };
    let mut sessions = sessions(reader, &leave.body)?;
    sessions.sort_by_key(|session| session.body.planned_start);
    let rows = sessions.iter().map(|session| session_page::row(reader, clients, session));
    Ok(LeaveView {
        tell_by: leave.body.tell_by(notice_days),
        is_over,
        sessions: rows.collect::<Result<_, _>>()?,
        people: people.into_iter().map(person).collect::<Result<_, _>>()?,
        id: leave.id,
        rev: leave.rev,
        state: leave.state,
        leave: leave.body,
    })
}

/// Planned sessions that fall into it.
fn sessions(reader: &Reader<'_>, leave: &Leave) -> Result<Vec<Stored<Session>>, Problem> {
    let planned = Query::new().state(SessionState::Planned);
    Ok(reader.list::<Session>(&planned.from_day(leave.first).to_day(leave.last))?)
}

/// Whom it concerns: everybody who comes now, and whoever has a session in it.
pub(crate) fn concerned(
    reader: &Reader<'_>,
    leave: &Leave,
) -> Result<Vec<Stored<Client>>, Problem> {
    let mut whom = cover::who_comes(reader)?;
    for session in sessions(reader, leave)? {
        let Some(client) = session.client.filter(|id| whom.iter().all(|one| one.id != *id)) else {
            continue;
        };
        whom.push(reader.load::<Client>(&client)?);
    }
    Ok(whom)
}

/// Who was told, by client.
pub(crate) fn told(leave: &Stored<Leave>) -> BTreeMap<RecordId, LeaveTold> {
    let about = leave.links.iter().filter(|link| link.role == Role::About);
    about
        .filter_map(|link| {
            let part: u16 = link.from_part.as_deref()?.parse().ok()?;
            let told = leave.body.told.iter().find(|told| told.part == part)?;
            Some((link.to.clone(), told.clone()))
        })
        .collect()
}
