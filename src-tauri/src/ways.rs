//! Parts that are hidden until they are wanted, and names of sections: both lie in the practice's details.

use crate::pages::practice;
use crate::problem::Problem;
use crate::session_mode::{carrying, revise_beside_draft};
use crate::wire::own::{ChooseWayRequest, SectionNamesRequest};
use holdfast_records::practice::{Practice, PracticeState};
use holdfast_records::{Moment, Record};
use holdfast_vault::{Draft, Tx};

/// Switches a part on or off.
pub(crate) fn choose(tx: &mut Tx<'_>, request: &ChooseWayRequest) -> Result<(), Problem> {
    change(tx, "ways", |practice| {
        let mut ways = practice.ways.take().unwrap_or_default();
        ways.retain(|way| *way != request.way);
        if request.wanted {
            ways.push(request.way);
        }
        ways.sort_unstable();
        practice.ways = Some(ways);
    })
}

/// Keeps what sections are called.
pub(crate) fn name(tx: &mut Tx<'_>, request: &SectionNamesRequest) -> Result<(), Problem> {
    let names = request.names.clone();
    change(tx, "section_names", |practice| {
        practice.section_names = (!names.is_empty()).then_some(names);
    })
}

/// Puts away what the first week suggests.
pub(crate) fn leave_first_week(tx: &mut Tx<'_>, now: Moment) -> Result<(), Problem> {
    change(tx, "first_week_left_on", |practice| practice.first_week_left_on = Some(now.day()))
}

/// Changes one field of the practice's details. What is typed on their page stays, with the new value in it.
fn change(
    tx: &mut Tx<'_>,
    field: &'static str,
    edit: impl FnOnce(&mut Practice),
) -> Result<(), Problem> {
    let mut body = practice::current(tx)?;
    edit(&mut body);
    body.check()?;
    let value = |body: &Practice| {
        let written = serde_json::to_value(body).ok();
        written.and_then(|mut all| all.get_mut(field).map(serde_json::Value::take))
    };
    let value = value(&body).unwrap_or_default();
    if let Some(kept) = practice::kept(tx)? {
        revise_beside_draft(tx, &kept, &body, carrying(kept.rev, field, value))?;
        return Ok(());
    }
    // Kept for the first time, under the name that their page has for them already.
    let id = practice::view(tx)?.id;
    let draft = tx.draft(&id)?;
    let kept = tx.insert(id, None, PracticeState::Current, &body, &[])?;
    if let Some(draft) = draft {
        let draft = Draft { base_rev: Some(kept.rev), ..draft };
        let carried = carrying(kept.rev, field, value)(draft);
        tx.keep_draft(&Draft { base_rev: Some(kept.rev), ..carried })?;
    }
    Ok(())
}
