//! What owes a reason before it is said to be entered in error, and what goes with an entry that is.

use crate::boundaries::is_taken_up;
use crate::pages::consent::voided;
use crate::problem::Problem;
use crate::wire::consent::VoidRequest;
use holdfast_records::boundary::{BoundaryClass, BoundaryEvent, BoundaryState};
use holdfast_records::disclosure::Disclosure;
use holdfast_records::rupture::Rupture;
use holdfast_records::{RecordId, Role, Stored};
use holdfast_vault::{Query, Tx};

/// Refuses to strike through, without a reason, what says more than that something was noticed: a strain in which
/// something was done or answered, and an event of which it was said what it was or that was taken further.
pub(crate) fn must_say_why(tx: &Tx<'_>, request: &VoidRequest) -> Result<(), Problem> {
    let is_said = request.reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    if is_said || !owes_why(tx, &request.entry)? {
        return Ok(());
    }
    Err(Problem::of_field("reason", "blank"))
}

fn owes_why(tx: &Tx<'_>, entry: &RecordId) -> Result<bool, Problem> {
    let strain = tx.find::<Rupture>(entry)?;
    if strain.is_some_and(|kept| !kept.body.steps.is_empty() || !kept.body.answers.is_empty()) {
        return Ok(true);
    }
    Ok(tx.find::<BoundaryEvent>(entry)?.is_some_and(|event| is_weighed(&event)))
}

/// The boundary event that something told is, if it was told by no right. What was not told is none; but what somebody
/// took up, or said what it was, stays for itself.
pub(crate) fn event_of_told(tx: &Tx<'_>, entry: &RecordId) -> Result<Vec<RecordId>, Problem> {
    let Some(told) = tx.find::<Disclosure>(entry)? else { return Ok(Vec::new()) };
    let Some(client) = told.client else { return Ok(Vec::new()) };
    let slips = voided(tx, &client)?;
    let mut bare = Vec::new();
    for event in tx.list::<BoundaryEvent>(&Query::new().linked(Role::About, entry))? {
        let is_left = slips.contains(&event.id) || is_weighed(&event) || is_taken_up(tx, &event)?;
        if !is_left {
            bare.push(event.id);
        }
    }
    Ok(bare)
}

/// Whether somebody said what an event was, or took it further.
fn is_weighed(event: &Stored<BoundaryEvent>) -> bool {
    event.body.class != BoundaryClass::Unclassified || event.state == BoundaryState::Escalated
}
