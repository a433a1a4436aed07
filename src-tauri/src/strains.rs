//! What is not settled between them, and how it is put right. The rules are the record's own.

use crate::problem::Problem;
use crate::wire::between::*;
use holdfast_records::{Moment, RecordId};
use holdfast_vault::Tx;

/// Keeps a strain.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepRuptureRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Takes a strain further, sets it aside, or opens it again.
pub(crate) fn turn(
    tx: &mut Tx<'_>,
    request: &TurnRuptureRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Adds what was done towards putting a strain right.
pub(crate) fn add_step(
    tx: &mut Tx<'_>,
    request: &AddRepairStepRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Says whether a step helped.
pub(crate) fn answer_step(
    tx: &mut Tx<'_>,
    request: &StepResponseRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Keeps the client's own answer about a strain.
pub(crate) fn answer(
    tx: &mut Tx<'_>,
    request: &RuptureAnswerRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let _ = (tx, request, now);
    Err(Problem::NotFound)
}

/// Changes a clause, an item or a limit because of something between them.
pub(crate) fn change(
    tx: &mut Tx<'_>,
    request: &ChangeBecauseRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    crate::changes::change(tx, request, now)
}
