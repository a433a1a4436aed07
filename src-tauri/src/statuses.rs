//! How the work with a client comes to stand otherwise, from which day on, and the way back on the same day.

use crate::agenda;
use crate::days::{has_come, not_this_day};
use crate::problem::Problem;
use crate::session_mode::{follows, revise_beside_draft, stand_beside_draft};
use crate::wire::client::StatusRequest;
use holdfast_records::client::{Client, ClientStatus, StatusDay};
use holdfast_records::{Moment, Record, RecordId, Stored};
use holdfast_vault::Tx;

/// Changes how the work stands. A day may lie back, and not before the change that came before.
pub(crate) fn change(
    tx: &mut Tx<'_>,
    request: &StatusRequest,
    now: Moment,
) -> Result<Stored<Client>, Problem> {
    let kept = tx.load::<Client>(&request.client)?;
    if !kept.state.offered().contains(&request.to) {
        return Err(Problem::NotFromHere);
    }
    let on = request.on.unwrap_or_else(|| now.day());
    has_come("status_on", on, now)?;
    let mut client = kept.body.clone();
    if client.status_days.last().is_some_and(|last| on < last.on) {
        return Err(not_this_day("status_on"));
    }
    let why = request.why.clone().filter(|why| !why.is_blank());
    let (from, to, kept_on) = (kept.state, request.to, now.day());
    client.status_days.push(StatusDay { from, to, on, kept_on, why });
    client.check()?;
    let kept = stand(tx, &kept, &client, to)?;
    if to == ClientStatus::Active {
        agenda::plan_for(tx, &kept, now.day())?;
    }
    Ok(kept)
}

/// Takes back a change that was written down today. Sessions that were planned since stay.
pub(crate) fn undo(
    tx: &mut Tx<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<Stored<Client>, Problem> {
    let kept = tx.load::<Client>(client)?;
    let from = kept.body.undoable(kept.state, now.day()).map(|last| last.from);
    let from = from.ok_or(Problem::NotFromHere)?;
    let mut before = kept.body.clone();
    before.status_days.pop();
    stand(tx, &kept, &before, from)
}

/// Keeps the days and how it stands. What is typed about the client stays, and stands on the newest version.
fn stand(
    tx: &mut Tx<'_>,
    kept: &Stored<Client>,
    client: &Client,
    to: ClientStatus,
) -> Result<Stored<Client>, Problem> {
    let revised = revise_beside_draft(tx, kept, client, |draft| follows(draft, kept.rev))?;
    stand_beside_draft(tx, &revised, to)
}
