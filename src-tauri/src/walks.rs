//! Walks through the space, and what people are sensitive to. The rules are the records' own.

use crate::asking::must_be_of;
use crate::days::has_come;
use crate::problem::Problem;
use crate::session_mode::stand_beside_draft;
use crate::wire::workspace::*;
use holdfast_records::client::Client;
use holdfast_records::sensitivity::{Sensitivity, SensitivityState};
use holdfast_records::workspace::{WorkspaceReview, WorkspaceState};
use holdfast_records::{Moment, Record, RecordId, State};
use holdfast_vault::Tx;

/// Keeps a walk. How it stands comes of what is written in it.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &KeepWalkRequest, now: Moment) -> Result<(), Problem> {
    let walk = &request.walk;
    walk.check()?;
    has_come("walked_on", walk.walked_on, now)?;
    for finding in &walk.findings {
        has_come("done_on", finding.done_on, now)?;
    }
    let kept = match request.base_rev {
        Some(base_rev) => tx.revise(&request.id, base_rev, walk)?,
        None => tx.insert(request.id.clone(), None, WorkspaceState::Open, walk, &[])?,
    };
    for step in steps(kept.state, walk.stands()) {
        tx.set_state::<WorkspaceReview>(&kept.id, step)?;
    }
    Ok(())
}

/// One step after the other, forwards or back.
fn steps(from: WorkspaceState, to: WorkspaceState) -> Vec<WorkspaceState> {
    if from == to {
        return Vec::new();
    }
    if from.may_become(to) { vec![to] } else { vec![WorkspaceState::Acted, to] }
}

/// Keeps what a client is sensitive to.
pub(crate) fn keep_sensitivity(
    tx: &mut Tx<'_>,
    request: &KeepSensitivityRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let one = &request.sensitivity;
    one.check()?;
    has_come("since", one.since, now)?;
    match request.base_rev {
        Some(base_rev) => {
            must_be_of(&tx.load::<Sensitivity>(&request.id)?, &client)?;
            tx.revise(&request.id, base_rev, one)?
        }
        None => {
            let (id, state) = (request.id.clone(), SensitivityState::Current);
            tx.insert(id, Some(&client), state, one, &[])?
        }
    };
    Ok(client)
}

/// Takes it off the list, or puts it back.
pub(crate) fn stand(
    tx: &mut Tx<'_>,
    request: &SensitivityStateRequest,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<Sensitivity>(&request.sensitivity)?;
    if !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    stand_beside_draft(tx, &kept, request.to)?;
    kept.client.ok_or(Problem::NotFound)
}
