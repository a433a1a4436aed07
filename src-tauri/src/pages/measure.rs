//! A client's numbers from paper forms, each form on its own.

use super::check_in::asked_standing;
use super::consent::voided;
use super::{shown, shown_if};
use crate::problem::Problem;
use crate::wire::measure::*;
use holdfast_records::client::Client;
use holdfast_records::measure::{Change, MeasureScore};
use holdfast_records::{Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeSet;

/// The scores of one form on one scale, the earliest first.
type OfOne = Vec<Stored<MeasureScore>>;

/// A client's numbers from paper forms.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<MeasuresView, Problem> {
    let client = reader.load::<Client>(client)?;
    let slips = voided(reader, &client.id)?;
    let all = reader.list::<MeasureScore>(&Query::new().client(&client.id))?;
    let mut measures = apart(all);
    // A form with nothing but slips comes last.
    measures.sort_by_key(|scores| std::cmp::Reverse(standing(scores, &slips).map(when).max()));
    Ok(MeasuresView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        asked_standing: asked_standing(reader, &client.id, now.day())?,
        measures: measures.iter().filter_map(|scores| view(scores, &slips)).collect(),
        minted: reader.new_id(),
        client: client.id,
    })
}

/// Puts every score to the others of its form and scale, in the order in which they were filled in.
fn apart(mut all: Vec<Stored<MeasureScore>>) -> Vec<OfOne> {
    all.sort_by_key(when);
    let mut measures: Vec<OfOne> = Vec::new();
    for score in all {
        let same = |scores: &&mut OfOne| {
            scores.first().is_some_and(|first| first.body.is_same_measure(&score.body))
        };
        match measures.iter_mut().find(same) {
            Some(scores) => scores.push(score),
            None => measures.push(vec![score]),
        }
    }
    measures
}

fn when(score: &Stored<MeasureScore>) -> (chrono::NaiveDate, i64, RecordId) {
    (score.body.taken_on, score.created_at.at, score.id.clone())
}

fn standing<'s>(
    scores: &'s [Stored<MeasureScore>],
    slips: &BTreeSet<RecordId>,
) -> impl DoubleEndedIterator<Item = &'s Stored<MeasureScore>> {
    scores.iter().filter(|score| !slips.contains(&score.id))
}

/// One form; what it is called and which way is better are as in its newest score that stands.
fn view(scores: &[Stored<MeasureScore>], slips: &BTreeSet<RecordId>) -> Option<MeasureView> {
    let newest = standing(scores, slips).next_back().or(scores.last())?;
    let mut before: Option<&MeasureScore> = None;
    let views = scores.iter().map(|score| {
        let is_voided = slips.contains(&score.id);
        let change = before.filter(|_| !is_voided).and_then(|it| score.body.change_from(it));
        if !is_voided {
            before = Some(&score.body);
        }
        MeasureScoreView {
            id: score.id.clone(),
            is_voided,
            change: change.map(changed),
            score: score.body.clone(),
        }
    });
    let scores = views.collect();
    Some(MeasureView {
        name: shown(&newest.body.measure),
        least: newest.body.least,
        most: newest.body.most,
        higher_is: newest.body.higher_is,
        scores,
    })
}

fn changed(change: Change) -> MeasureChangeView {
    MeasureChangeView {
        by: change.by,
        needed: change.least_beyond_wobble(),
        is_more_than_wobble: change.is_more_than_wobble(),
    }
}
