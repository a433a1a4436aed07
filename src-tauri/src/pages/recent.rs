//! What was written about a client's last sessions, read no further back than is asked for.
//!
//! The order is that of the sessions. The day of one may have been corrected since, so what was written about it is
//! found by the session and not by the day that it says itself.

use super::session::begins;
use crate::problem::Problem;
use chrono::NaiveDateTime;
use holdfast_records::session::Session;
use holdfast_records::{Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Over how many sessions it is read at first, and then if that was not enough. After that, over all of them.
const WINDOWS: [u32; 2] = [24, 240];

/// A record with the session that it is about.
pub(crate) type About<R> = (Stored<Session>, Stored<R>);

/// Records of a kind about a client's sessions, that of the newest session first: as many as are enough, or all there
/// are. With `before`, only of sessions that began before it.
pub(crate) fn about_sessions<R: Record>(
    reader: &Reader<'_>,
    client: &RecordId,
    before: Option<NaiveDateTime>,
    enough: impl Fn(&[About<R>]) -> bool,
) -> Result<Vec<About<R>>, Problem> {
    for window in WINDOWS {
        let sessions = sessions(reader, client, before, Some(window))?;
        let is_all = sessions.len() < window as usize;
        let found = about(reader, before, sessions)?;
        if is_all || enough(&found) {
            return Ok(found);
        }
    }
    let all = sessions(reader, client, before, None)?;
    about(reader, before, all)
}

fn sessions(
    reader: &Reader<'_>,
    client: &RecordId,
    before: Option<NaiveDateTime>,
    most: Option<u32>,
) -> Result<Vec<Stored<Session>>, Problem> {
    let mut query = Query::new().client(client).newest_first();
    if let Some(before) = before {
        query = query.to_day(before.date());
    }
    if let Some(most) = most {
        query = query.limit(most);
    }
    Ok(reader.list::<Session>(&query)?)
}

fn about<R: Record>(
    reader: &Reader<'_>,
    before: Option<NaiveDateTime>,
    mut sessions: Vec<Stored<Session>>,
) -> Result<Vec<About<R>>, Problem> {
    sessions.retain(|session| before.is_none_or(|before| begins(&session.body) < before));
    let of = sessions.iter().map(|session| session.id.clone()).collect();
    let written = reader.list::<R>(&Query::new().linked_any(Role::OfSession, of))?;
    let by_id: BTreeMap<_, _> = sessions.iter().map(|session| (&session.id, session)).collect();
    let with_its = |record: Stored<R>| {
        let session = by_id.get(record.linked(Role::OfSession)?)?;
        Some(((*session).clone(), record))
    };
    let mut found: Vec<_> = written.into_iter().filter_map(with_its).collect();
    found.sort_by_key(|(session, record)| {
        Reverse((begins(&session.body), record.created_at.at, record.id.clone()))
    });
    Ok(found)
}
