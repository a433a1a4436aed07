//! What happens to numbers from paper forms, step by step; the rules are the record's own.

use crate::asking::must_be_of;
use crate::days::has_come;
use crate::pages::check_in::asked_standing;
use crate::pages::consent::voided;
use crate::problem::Problem;
use crate::wire::measure::KeepMeasureRequest;
use holdfast_records::client::Client;
use holdfast_records::measure::{MeasureScore, MeasureScoreState};
use holdfast_records::{Link, Moment, Record, RecordId, Role};
use holdfast_vault::Tx;

/// Keeps a score, which is then for good. One that was typed wrongly stays, and another takes its place.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepMeasureRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let score = &request.score;
    score.check()?;
    has_come("taken_on", score.taken_on, now)?;
    let mut links = Vec::new();
    let mut is_of_that_day = false;
    if let Some(before) = &request.instead_of {
        let before = tx.load::<MeasureScore>(before)?;
        must_be_of(&before, &client)?;
        if voided(tx, &client)?.contains(&before.id) {
            return Err(Problem::NotFromHere);
        }
        is_of_that_day = before.body.taken_on == score.taken_on;
        links.push(Link::whole(Role::Voids, before.id));
    }
    // What was filled in before it was taken back was answered then; a slip in it may be put right.
    let standing = asked_standing(tx, &client, score.taken_on)?;
    if !is_of_that_day && standing.is_some_and(|standing| standing.is_no()) {
        return Err(Problem::NotAgreed);
    }
    tx.insert(request.id.clone(), Some(&client), MeasureScoreState::Kept, score, &links)?;
    Ok(client)
}
