//! A strain that was noted in one line while a session went on. It follows its line until something is made of it.

use crate::asking::strike;
use crate::pages::because::is_built_on;
use crate::pages::consent::voided;
use crate::problem::Problem;
use holdfast_records::rupture::{Rupture, RuptureState};
use holdfast_records::session::Session;
use holdfast_records::session_event::{Happened, LineAbout, SessionEvent};
use holdfast_records::voiding::Voiding;
use holdfast_records::{Link, Moment, Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Tx};

/// A line of a session as it was just kept.
pub(crate) struct NotedLine<'n> {
    /// The session.
    pub session: &'n Stored<Session>,
    /// The line's identity.
    pub line: &'n RecordId,
    /// The line.
    pub said: &'n SessionEvent,
    /// The line whose place it takes.
    pub before: Option<&'n Stored<SessionEvent>>,
}

/// Keeps what a line of a session says of a strain: a new one, or the one that an earlier line began, as it is said now.
/// One of which something was made already stays as it is, and one that was struck does not come again.
pub(crate) fn note_line(
    tx: &mut Tx<'_>,
    noted: &NotedLine<'_>,
    now: Moment,
) -> Result<(), Problem> {
    let client = noted.session.client.as_ref().ok_or(Problem::NotFound)?;
    let strain = strain_in(noted.said);
    let known = noted.before.map(|before| of_entry(tx, &before.id)).transpose()?;
    let (struck, known) = known.unwrap_or_default();
    let is_new = known.is_empty() && struck.is_empty();
    if let Some(strain) = strain.as_ref().filter(|_| is_new) {
        let of_session = Link::whole(Role::OfSession, noted.session.id.clone());
        let links = [of_session, Link::whole(Role::About, noted.line.clone())];
        strain.check()?;
        let id = tx.new_id();
        tx.insert(id, Some(client), RuptureState::Noticed, strain, &links)?;
    }
    for kept in struck.iter().filter(|_| strain.is_some()) {
        follow(tx, kept, noted)?;
    }
    for kept in known {
        let is_bare = is_bare(tx, &kept, noted.before)?;
        if let (true, None) = (is_bare, &strain) {
            let voiding = Voiding { voided_on: now.day(), reason: None };
            strike(tx, client, &kept.id, &voiding)?;
            continue;
        }
        if let Some(strain) = strain.as_ref().filter(|_| is_bare) {
            tx.revise(&kept.id, kept.rev, strain)?;
        }
        follow(tx, &kept, noted)?;
    }
    Ok(())
}

/// The strains that an entry began, as long as nothing was made of them: they go where the entry goes.
pub(crate) fn of_line(tx: &Tx<'_>, entry: &RecordId) -> Result<Vec<RecordId>, Problem> {
    let Some(line) = tx.find::<SessionEvent>(entry)? else { return Ok(Vec::new()) };
    let mut bare = Vec::new();
    for kept in of_entry(tx, entry)?.1 {
        if is_bare(tx, &kept, Some(&line))? {
            bare.push(kept.id);
        }
    }
    Ok(bare)
}

/// Whether nothing was made of a strain: it says what its line says, nobody decided or is typing anything about it, and
/// nothing came of it.
fn is_bare(
    tx: &Tx<'_>,
    kept: &Stored<Rupture>,
    line: Option<&Stored<SessionEvent>>,
) -> Result<bool, Problem> {
    let as_noted = line.and_then(|line| strain_in(&line.body));
    let is_as_noted = as_noted.as_ref() == Some(&kept.body);
    let is_alone = kept.links.iter().filter(|link| link.role == Role::About).count() == 1;
    let is_noticed = kept.state == RuptureState::Noticed;
    let is_as_begun = is_as_noted && is_alone && is_noticed;
    Ok(is_as_begun && tx.draft(&kept.id)?.is_none() && !is_built_on(tx, &kept.id)?)
}

/// Ties a strain to the line that took the place of its own.
fn follow(tx: &mut Tx<'_>, kept: &Stored<Rupture>, noted: &NotedLine<'_>) -> Result<(), Problem> {
    let before = noted.before.map(|before| &before.id);
    let of = kept.links.iter().filter(|link| link.role == Role::About);
    let others = of.filter(|link| Some(&link.to) != before).cloned();
    let now: Vec<_> = others.chain([Link::whole(Role::About, noted.line.clone())]).collect();
    tx.unlink(&kept.id, Role::About)?;
    Ok(now.iter().try_for_each(|link| tx.link(&kept.id, link))?)
}

type Strains = Vec<Stored<Rupture>>;

/// The strains that a line began: those that were entered in error, and the others.
fn of_entry(tx: &Tx<'_>, line: &RecordId) -> Result<(Strains, Strains), Problem> {
    let all = tx.list::<Rupture>(&Query::new().linked(Role::About, line))?;
    let Some(client) = all.first().and_then(|kept| kept.client.clone()) else {
        return Ok((Vec::new(), all));
    };
    let slips = voided(tx, &client)?;
    Ok(all.into_iter().partition(|kept| slips.contains(&kept.id)))
}

/// The strain that an entry of a session tells of, if it does.
fn strain_in(said: &SessionEvent) -> Option<Rupture> {
    let Happened::Line { about: LineAbout::SomethingOff, text } = &said.what else { return None };
    Some(Rupture::from_line(text, said.happened_on))
}
