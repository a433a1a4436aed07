//! Marks for the chart of check-ins: the days on which something happened between them, and no word of it.

use crate::problem::Problem;
use crate::wire::feedback::{EventMark, EventMarkKind};
use chrono::NaiveDate;
use holdfast_records::consent::ConsentEvent;
use holdfast_records::rupture::{RepairCode, Rupture, RuptureState};
use holdfast_records::{RecordId, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeSet;

/// How many there are at most: the newest.
const MOST: usize = 200;

/// A client's marks, the oldest first, each once a day.
pub(super) fn of(
    reader: &Reader<'_>,
    client: &RecordId,
    slips: &BTreeSet<RecordId>,
) -> Result<Vec<EventMark>, Problem> {
    let of_client = Query::new().client(client);
    let strains = reader.list::<Rupture>(&of_client)?;
    let answers = reader.list::<ConsentEvent>(&of_client)?;
    let between = strains.iter().filter(|one| !slips.contains(&one.id)).flat_map(of_strain);
    let refused = answers.iter().filter(|one| !slips.contains(&one.id)).filter_map(of_answer);
    let mut marks: Vec<_> = between.chain(refused).collect();
    marks.sort_unstable();
    marks.dedup();
    let newest = marks.split_off(marks.len().saturating_sub(MOST));
    Ok(newest.into_iter().map(|(on, what)| EventMark { on, what }).collect())
}

/// That it was noticed, every rest on the way, and every time the client said that it is repaired.
fn of_strain(strain: &Stored<Rupture>) -> Vec<(NaiveDate, EventMarkKind)> {
    let noticed = (strain.body.noticed_on, EventMarkKind::Strain);
    let rests = strain.body.steps.iter().filter(|step| step.code == RepairCode::PauseRest);
    let rests = rests.map(|step| (step.on, EventMarkKind::Rest));
    let repaired = strain.body.turns.iter().filter(|turn| turn.to == RuptureState::Repaired);
    let repaired = repaired.map(|turn| (turn.on, EventMarkKind::Repaired));
    std::iter::once(noticed).chain(rests).chain(repaired).collect()
}

/// That the client said no, or took a yes back.
fn of_answer(answer: &Stored<ConsentEvent>) -> Option<(NaiveDate, EventMarkKind)> {
    let is_theirs = answer.body.given_by.is_the_client() && answer.body.decision.is_no();
    is_theirs.then_some((answer.body.answered_on, EventMarkKind::Consent))
}
