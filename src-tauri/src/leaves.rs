//! Planned time away, step by step. The rules are the record's own.

use crate::days::has_come;
use crate::pages::leave as page;
use crate::problem::Problem;
use crate::session_mode::{follows, revise_beside_draft, stand_beside_draft};
use crate::wire::leave::*;
use holdfast_records::client::Client;
use holdfast_records::leave::{Leave, LeaveState, LeaveTold};
use holdfast_records::{Link, Moment, Record, Role, State};
use holdfast_vault::Tx;

/// Keeps time away. Who was told stays as it was.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &KeepLeaveRequest) -> Result<(), Problem> {
    let Some(base_rev) = request.base_rev else {
        let leave = Leave { told: Vec::new(), ..request.leave.clone() };
        leave.check()?;
        tx.insert(request.id.clone(), None, LeaveState::Planned, &leave, &[])?;
        return Ok(());
    };
    let kept = tx.load::<Leave>(&request.id)?;
    let leave = request.leave.clone().typed_over(&kept.body);
    leave.check()?;
    tx.revise(&request.id, base_rev, &leave)?;
    Ok(())
}

/// Calls it off, or plans it again.
pub(crate) fn stand(tx: &mut Tx<'_>, request: &LeaveStateRequest) -> Result<(), Problem> {
    let kept = tx.load::<Leave>(&request.leave)?;
    if !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    stand_beside_draft(tx, &kept, request.to)?;
    Ok(())
}

/// Keeps that somebody was told, once: told again, the newer telling stands. Without a way it is taken back.
pub(crate) fn tell(
    tx: &mut Tx<'_>,
    request: &TellLeaveRequest,
    now: Moment,
) -> Result<(), Problem> {
    let kept = tx.load::<Leave>(&request.leave)?;
    let client = tx.load::<Client>(&request.client)?.id;
    has_come("told_on", Some(request.told_on), now)?;
    let mut told = page::told(&kept);
    told.remove(&client);
    let mut next = kept.body.clone();
    next.told.retain(|one| told.values().any(|told| told.part == one.part));
    let part = kept.body.next_part();
    if let Some(how) = request.how {
        next.told.push(LeaveTold { part, told_on: request.told_on, how });
    }
    next.check()?;
    revise_beside_draft(tx, &kept, &next, |draft| follows(draft, kept.rev))?;
    tx.unlink(&kept.id, Role::About)?;
    let before = told.into_iter().map(|(client, told)| (client, told.part));
    let all: Vec<_> = before.chain(request.how.map(|_| (client, part))).collect();
    for (to, part) in all {
        let from_part = Some(part.to_string());
        tx.link(&kept.id, &Link { role: Role::About, to, from_part, to_rev: None })?;
    }
    Ok(())
}
