//! What is not settled between them, and how it is put right. The rules are the record's own.

mod noted;
mod tied;

pub(crate) use noted::{NotedLine, note_line, of_line};
pub(crate) use tied::about;

use crate::asking::must_be_of;
use crate::boundaries::{is_about_violation, is_settling};
use crate::days::{has_come, not_this_day};
use crate::pages::consent::voided;
use crate::problem::Problem;
use crate::session_mode::{follows, revise_beside_draft, stand_beside_draft};
use crate::wire::between::*;
use holdfast_records::client::Client;
use holdfast_records::rupture::{ClientAnswer, Refused, Rupture, RuptureState, StepResponse, Turn};
use holdfast_records::{Moment, PrivateText, Record, RecordId, Stored};
use holdfast_vault::Tx;

/// Keeps a strain. What was done, answered and decided is not the form's, and stays as it is.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepRuptureRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let told = &request.rupture;
    told.check()?;
    has_come("noticed_on", told.noticed_on, now)?;
    let Some(base_rev) = request.base_rev else {
        let links = tied::links(tx, &client, request, &[])?;
        let first = Rupture::in_one_line(told.line.clone(), told.noticed_on, told.noticed_by);
        let noticed = RuptureState::Noticed;
        let body = first.told_again(told);
        tx.insert(request.id.clone(), Some(&client), noticed, &body, &links)?;
        return Ok(client);
    };
    let kept = standing(tx, &request.id, base_rev)?;
    must_be_of(&kept, &client)?;
    let body = kept.body.told_again(told);
    if !body.begins_before_all() {
        return Err(not_this_day("noticed_on"));
    }
    if kept.state == RuptureState::RepairUnderway && !body.tells_own_part() {
        return Err(refused(Refused::NoOwnPart));
    }
    tx.revise(&kept.id, kept.rev, &body)?;
    tied::tie_again(tx, &kept, &client, request)?;
    Ok(client)
}

/// Takes a strain further, sets it aside, or opens it again.
pub(crate) fn turn(
    tx: &mut Tx<'_>,
    request: &TurnRuptureRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = standing(tx, &request.rupture, request.base_rev)?;
    has_come("on", request.on, now)?;
    let slips = voided(tx, kept.client.as_ref().ok_or(Problem::NotFound)?)?;
    if is_settling(request.to) && is_about_violation(tx, &kept, &slips)? {
        return Err(Problem::NotFromHere);
    }
    let reason = request.reason.as_deref().map(PrivateText::from).filter(|why| !why.is_blank());
    let is_aside = request.to == RuptureState::SetAside;
    let look_again_on = request.look_again_on.filter(|_| is_aside);
    let turn = Turn { on: request.on, to: request.to, reason, look_again_on, answers: 0 };
    let body = kept.body.turned(kept.state, turn).map_err(refused)?;
    write(tx, &kept, &body, request.to)
}

/// Adds what was done towards putting a strain right.
pub(crate) fn add_step(
    tx: &mut Tx<'_>,
    request: &AddRepairStepRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = standing(tx, &request.rupture, request.base_rev)?;
    has_come("on", request.step.on, now)?;
    let body = kept.body.with_step(request.step.clone());
    if !body.begins_before_all() {
        return Err(refused(Refused::OutOfOrder));
    }
    write(tx, &kept, &body, kept.state)
}

/// Says whether a step helped.
pub(crate) fn answer_step(
    tx: &mut Tx<'_>,
    request: &StepResponseRequest,
) -> Result<RecordId, Problem> {
    let kept = standing(tx, &request.rupture, request.base_rev)?;
    if request.response == StepResponse::NotAsked {
        return Err(Problem::of_field("response", "blank"));
    }
    let at = usize::try_from(request.at).unwrap_or(usize::MAX);
    let body = kept.body.with_response(at, request.response).ok_or(Problem::NotFound)?;
    write(tx, &kept, &body, kept.state)
}

/// Keeps the client's own answer about a strain. What was closed on another word is open again in the same act.
pub(crate) fn answer(
    tx: &mut Tx<'_>,
    request: &RuptureAnswerRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = standing(tx, &request.rupture, request.base_rev)?;
    has_come("on", request.answer.on, now)?;
    let words = request.answer.words.clone().filter(|words| !words.is_blank());
    let answer = ClientAnswer { words, ..request.answer.clone() };
    let (body, to) = kept.body.answered(kept.state, answer).map_err(refused)?;
    write(tx, &kept, &body, to)
}

/// A strain at the revision that was looked at. One that was entered in error goes on no more.
fn standing(tx: &Tx<'_>, id: &RecordId, base_rev: u32) -> Result<Stored<Rupture>, Problem> {
    let kept = tx.load::<Rupture>(id)?;
    let client = kept.client.as_ref().ok_or(Problem::NotFound)?;
    if voided(tx, client)?.contains(&kept.id) {
        return Err(Problem::NotFromHere);
    }
    if kept.rev == base_rev { Ok(kept) } else { Err(Problem::Stale) }
}

/// Keeps what was added to a strain, and how it stands then. What is being typed about it stays, and nothing that was
/// written before is lost.
fn write(
    tx: &mut Tx<'_>,
    kept: &Stored<Rupture>,
    body: &Rupture,
    to: RuptureState,
) -> Result<RecordId, Problem> {
    body.check()?;
    if !body.keeps_all_of(&kept.body) {
        return Err(Problem::NotFromHere);
    }
    let revised = revise_beside_draft(tx, kept, body, |draft| follows(draft, kept.rev))?;
    if to != kept.state {
        stand_beside_draft(tx, &revised, to)?;
    }
    kept.client.clone().ok_or(Problem::NotFound)
}

fn refused(why: Refused) -> Problem {
    match why {
        Refused::NotFromHere => Problem::NotFromHere,
        Refused::NoStep => Problem::of_field("steps", "blank"),
        Refused::NoOwnPart => Problem::of_field("my_part", "blank"),
        Refused::NotTheirAnswer => Problem::of_field("answers", "out_of_place"),
        Refused::NoReason => Problem::of_field("reason", "blank"),
        Refused::NoDay => not_this_day("look_again_on"),
        Refused::OutOfOrder => not_this_day("on"),
    }
}

/// Changes a clause, an item or a limit because of something between them.
pub(crate) fn change(
    tx: &mut Tx<'_>,
    request: &ChangeBecauseRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    crate::changes::change(tx, request, now)
}
