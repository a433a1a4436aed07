//! Before a session: how ready, and what is planned.

use super::{carrying, revise_beside_draft};
use crate::asking;
use crate::pages::{before, in_session};
use crate::problem::Problem;
use crate::wire::session_mode::{FocusRequest, PlanTaskRequest, ReadinessRequest};
use holdfast_records::consent::ConsentItem;
use holdfast_records::readiness::{Readiness, ReadinessState};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Link, Moment, PrivateText, Record, RecordId, Role};
use holdfast_vault::Tx;

/// Records how ready, in the place of what was said before for this session.
pub(crate) fn readiness(
    tx: &mut Tx<'_>,
    request: &ReadinessRequest,
    now: Moment,
) -> Result<(), Problem> {
    let session = tx.load::<Session>(&request.session)?;
    if !matches!(session.state, SessionState::Planned | SessionState::Held) {
        return Err(Problem::NotFromHere);
    }
    let mut said = Readiness { said_on: now.day(), ..request.readiness.clone() };
    said.check()?;
    let mut links = vec![Link::whole(Role::OfSession, session.id.clone())];
    if let Some(before) = before::readiness(tx, &session)? {
        // Nothing said now takes no earlier word away: the client's no stands until the client says otherwise.
        said.client = said.client.or(before.body.client);
        said.therapist = said.therapist.or(before.body.therapist);
        links.push(Link::whole(Role::Voids, before.id));
    }
    let id = tx.new_id();
    tx.insert(id, session.client.as_ref(), ReadinessState::Kept, &said, &links)?;
    Ok(())
}

/// Keeps what is planned for a session, in words. The facts that somebody may be writing elsewhere stay, and carry it.
pub(crate) fn focus(tx: &mut Tx<'_>, request: &FocusRequest) -> Result<(), Problem> {
    let session = tx.load::<Session>(&request.session)?;
    let said = request.focus.as_deref().map(PrivateText::from).filter(|said| !said.is_blank());
    if session.body.planned_focus == said {
        return Ok(());
    }
    let value = serde_json::to_value(&said).map_err(|_| Problem::unexpected("draft"))?;
    let body = Session { planned_focus: said, ..session.body.clone() };
    body.check()?;
    let carried = carrying(session.rev, "planned_focus", value);
    revise_beside_draft(tx, &session, &body, carried)?;
    Ok(())
}

/// Plans one item of the client's list for a session that is not over, or nothing. What the client said no to is not
/// planned.
pub(crate) fn plan_task(
    tx: &mut Tx<'_>,
    request: &PlanTaskRequest,
    now: Moment,
) -> Result<(), Problem> {
    let session = tx.load::<Session>(&request.session)?;
    if in_session::is_over(&session, now) {
        return Err(Problem::NotFromHere);
    }
    if let Some(item) = &request.item {
        let client = session.client.as_ref().ok_or(Problem::NotFound)?;
        asking::must_be_of(&tx.load::<ConsentItem>(item)?, client)?;
        may_be_planned(tx, client, item, now)?;
    }
    tx.about(&session.id)?;
    tx.unlink(&session.id, Role::Plans)?;
    if let Some(item) = &request.item {
        tx.link(&session.id, &Link::whole(Role::Plans, item.clone()))?;
    }
    Ok(())
}

fn may_be_planned(
    tx: &Tx<'_>,
    client: &RecordId,
    item: &RecordId,
    now: Moment,
) -> Result<(), Problem> {
    let tasks = before::tasks(tx, client, now.day())?;
    let is_there = tasks.iter().any(|task| task.item == *item);
    if is_there { Ok(()) } else { Err(Problem::NotAgreed) }
}
