//! A client's steps towards something hard, in the client's own order.

use super::before::tasks;
use super::consent::Known;
use super::shown;
use crate::problem::Problem;
use crate::wire::exposure_step::{ExposureStepView, ExposureStepsView};
use crate::wire::session_mode::TaskOption;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::consent::Standing;
use holdfast_records::exposure_step::{ExposureStep, ExposureStepState};
use holdfast_records::{Moment, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Reader};

/// A client's steps.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<ExposureStepsView, Problem> {
    let client = reader.load::<Client>(client)?.id;
    let known = Known::of(reader, &client)?;
    let steps = in_order(reader, &client)?;
    Ok(ExposureStepsView {
        tasks: belonging(reader, &client, &known, &steps, now.day())?,
        steps: steps.into_iter().map(|step| view(step, &known, now.day())).collect(),
        minted: reader.new_id(),
        client,
    })
}

/// Every step of a client: those that are not set aside by their place, then those that are.
pub(crate) fn in_order(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<Stored<ExposureStep>>, Problem> {
    let mut steps = reader.list::<ExposureStep>(&Query::new().client(client))?;
    // What shares a place stays in the order in which it was written down.
    steps.sort_by_key(|step| {
        let is_aside = step.state == ExposureStepState::SetAside;
        (is_aside, step.body.place, step.created_at.at, step.id.clone())
    });
    Ok(steps)
}

/// What a step may belong to, and what one belongs to already: that has a name, however it stands.
fn belonging(
    reader: &Reader<'_>,
    client: &RecordId,
    known: &Known,
    steps: &[Stored<ExposureStep>],
    today: NaiveDate,
) -> Result<Vec<TaskOption>, Problem> {
    let mut options = tasks(reader, client, today)?;
    let linked: Vec<_> = steps.iter().filter_map(|step| step.linked(Role::OfItem)).collect();
    for item in known.items().iter().filter(|item| linked.contains(&&item.id)) {
        if !options.iter().any(|task| task.item == item.id) {
            options.push(TaskOption {
                item: item.id.clone(),
                name: shown(&item.body.name),
                standing: known.stands(item, today).standing,
            });
        }
    }
    Ok(options)
}

fn view(step: Stored<ExposureStep>, known: &Known, today: NaiveDate) -> ExposureStepView {
    let item = step.linked(Role::OfItem).cloned();
    let item_standing = item.as_ref().map(|item| stands(known, item, today));
    ExposureStepView {
        may_become: may_become(&step, item_standing),
        item,
        item_standing,
        id: step.id,
        rev: step.rev,
        state: step.state,
        step: step.body,
    }
}

/// How the item that a step belongs to stood on a day. What is not on the list was not asked.
pub(crate) fn stands(known: &Known, item: &RecordId, on: NaiveDate) -> Standing {
    known.standing_of(item, on).unwrap_or(Standing::NotAsked)
}

/// How a step may stand from now on: what follows, where what is written in it allows that, and the item it belongs to.
fn may_become(step: &Stored<ExposureStep>, item: Option<Standing>) -> Vec<ExposureStepState> {
    let is_agreed = item.is_none_or(Standing::permits);
    let may = |to: &ExposureStepState| {
        step.state.may_become(*to) && step.body.may_be(*to) && (is_agreed || !to.rests_on_a_yes())
    };
    ExposureStepState::ALL.iter().copied().filter(may).collect()
}
