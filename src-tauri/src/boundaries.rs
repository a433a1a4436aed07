//! Lines between them, and boundary events. The rules are the record's own.

use crate::asking::must_be_of;
use crate::days::has_come;
use crate::pages::because::is_built_on;
use crate::pages::consent::voided;
use crate::problem::Problem;
use crate::session_mode::stand_beside_draft;
use crate::wire::boundary::*;
use crate::wire::client::FieldView;
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::boundary::{
    BoundaryClass, BoundaryEvent, BoundaryLine, BoundaryLineState, BoundaryState,
};
use holdfast_records::client::Client;
use holdfast_records::rupture::{Rupture, RuptureState};
use holdfast_records::session::Session;
use holdfast_records::{FieldProblem, Link, Moment, Record, RecordId, Role, State, Stored};
use holdfast_vault::{Reader, Tx};
use std::collections::BTreeSet;

/// Keeps a line.
pub(crate) fn keep_line(
    tx: &mut Tx<'_>,
    request: &KeepBoundaryLineRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let line = &request.line;
    line.check()?;
    has_come("agreed_on", line.agreed_on, now)?;
    match request.base_rev {
        Some(base_rev) => {
            must_be_of(&tx.load::<BoundaryLine>(&request.id)?, &client)?;
            tx.revise(&request.id, base_rev, line)?;
        }
        None => {
            let in_force = BoundaryLineState::InForce;
            tx.insert(request.id.clone(), Some(&client), in_force, line, &[])?;
        }
    }
    Ok(client)
}

/// Says whether a line holds.
pub(crate) fn stand_line(
    tx: &mut Tx<'_>,
    request: &BoundaryLineStateRequest,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<BoundaryLine>(&request.line)?;
    if !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    let kept = stand_beside_draft(tx, &kept, request.to)?;
    kept.client.ok_or(Problem::NotFound)
}

/// Keeps a boundary event. What it was is kept at once, however it stands; it is taken further in a step of its own.
pub(crate) fn keep_event(
    tx: &mut Tx<'_>,
    request: &KeepBoundaryEventRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let event = &request.event;
    event.check()?;
    has_come("happened_on", Some(event.happened_on), now)?;
    has_come("talked_about_on", event.talked_about_on, now)?;
    let before = before(tx, request, &client)?;
    let links = ties(tx, request, &client)?;
    let Some(kept) = before else {
        tx.insert(request.id.clone(), Some(&client), BoundaryState::Recorded, event, &links)?;
        return Ok(client);
    };
    owes_nothing(event.owes_since(&kept.body, kept.state))?;
    tie_anew(tx, &kept, event, links)?;
    tx.revise(&kept.id, kept.rev, event)?;
    Ok(client)
}

/// Takes a boundary event further.
pub(crate) fn stand_event(
    tx: &mut Tx<'_>,
    request: &BoundaryEventStateRequest,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<BoundaryEvent>(&request.event)?;
    let client = kept.client.clone().ok_or(Problem::NotFound)?;
    if kept.rev != request.base_rev {
        return Err(Problem::Stale);
    }
    if voided(tx, &client)?.contains(&kept.id) || !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    owes_nothing(kept.body.owes(request.to))?;
    stand_beside_draft(tx, &kept, request.to)?;
    Ok(client)
}

/// Whether something was made of a boundary event: somebody wrote more into it or took it further, something came of it,
/// or a strain was opened for it.
pub(crate) fn is_taken_up(tx: &Tx<'_>, event: &Stored<BoundaryEvent>) -> Result<bool, Problem> {
    Ok(event.rev > 1 || is_built_on(tx, &event.id)?)
}

/// Whether a strain is about a violation: that is taken further, and not put right between them (R4). Give it what was
/// entered in error of the same client.
pub(crate) fn is_about_violation(
    reader: &Reader<'_>,
    strain: &Stored<Rupture>,
    slips: &BTreeSet<RecordId>,
) -> Result<bool, Problem> {
    for link in strain.links.iter().filter(|link| link.role == Role::About) {
        let event = reader.find::<BoundaryEvent>(&link.to)?.filter(|one| !slips.contains(&one.id));
        if event.is_some_and(|event| event.body.class == BoundaryClass::Violation) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a strain that comes to that counts as settled in some way.
pub(crate) fn is_settling(to: RuptureState) -> bool {
    match to {
        RuptureState::Repaired
        | RuptureState::PartlyRepaired
        | RuptureState::TherapistConsidersSettled => true,
        RuptureState::Noticed
        | RuptureState::Named
        | RuptureState::Exploring
        | RuptureState::RepairUnderway
        | RuptureState::NotRepairable
        | RuptureState::SetAside => false,
    }
}

fn owes_nothing(owed: Option<(&'static str, holdfast_records::Problem)>) -> Result<(), Problem> {
    let Some((field, problem)) = owed else { return Ok(()) };
    let view = FieldView::from(FieldProblem { field, at: None, problem });
    Err(Problem::Fields { problems: vec![view] })
}

/// The event as it was kept before, if it is not new. One that was entered in error stays as it is.
fn before(
    tx: &Tx<'_>,
    request: &KeepBoundaryEventRequest,
    client: &RecordId,
) -> Result<Option<Stored<BoundaryEvent>>, Problem> {
    let Some(base_rev) = request.base_rev else { return Ok(None) };
    let kept = tx.load::<BoundaryEvent>(&request.id)?;
    must_be_of(&kept, client)?;
    if voided(tx, client)?.contains(&kept.id) {
        return Err(Problem::NotFromHere);
    }
    if kept.rev == base_rev { Ok(Some(kept)) } else { Err(Problem::Stale) }
}

/// What the therapist tied an event to: the session, and the line or the clause that it went over.
fn ties(
    tx: &Tx<'_>,
    request: &KeepBoundaryEventRequest,
    client: &RecordId,
) -> Result<Vec<Link>, Problem> {
    if request.line.is_some() && request.clause.is_some() {
        return Err(Problem::of_field("clause", "out_of_place"));
    }
    let mut links = Vec::new();
    if let Some(session) = &request.session {
        let session = tx.load::<Session>(session)?;
        must_be_of(&session, client)?;
        links.push(Link::whole(Role::OfSession, session.id));
    }
    if let Some(line) = &request.line {
        let line = tx.load::<BoundaryLine>(line)?;
        must_be_of(&line, client)?;
        links.push(Link::whole(Role::About, line.id));
    }
    if let Some((version, clause)) = &request.clause {
        let version = tx.load::<AgreementVersion>(version)?;
        must_be_of(&version, client)?;
        // A clause of a draft is no line yet, and may be gone again.
        if !version.state.is_locked() || !version.body.has_clause(clause) {
            return Err(Problem::of_field("clause", "not_on_the_list"));
        }
        let from_part = Some(clause.clone());
        links.push(Link { from_part, ..Link::whole(Role::About, version.id) });
    }
    Ok(links)
}

/// Ties an event anew. What the program wrote it down for stays tied, and its day stays the day of that.
fn tie_anew(
    tx: &mut Tx<'_>,
    kept: &Stored<BoundaryEvent>,
    event: &BoundaryEvent,
    links: Vec<Link>,
) -> Result<(), Problem> {
    let mut stay = Vec::new();
    for link in kept.links.iter().filter(|link| link.role == Role::About) {
        if !is_of_therapist(tx, link)? {
            stay.push(link.clone());
        }
    }
    if !stay.is_empty() && event.happened_on != kept.body.happened_on {
        return Err(Problem::of_field("happened_on", "out_of_place"));
    }
    tx.unlink(&kept.id, Role::OfSession)?;
    tx.unlink(&kept.id, Role::About)?;
    stay.iter().chain(&links).try_for_each(|link| tx.link(&kept.id, link))?;
    Ok(())
}

/// Whether somebody chose what an event is about: a line, or a clause.
fn is_of_therapist(tx: &Tx<'_>, link: &Link) -> Result<bool, Problem> {
    let is_clause = link.from_part.is_some();
    Ok(is_clause || tx.find::<BoundaryLine>(&link.to)?.is_some())
}
