//! Working hypotheses: kept, taken into use, given up. For the therapist alone.

use crate::pages::practice;
use crate::problem::Problem;
use crate::wire::client::FieldView;
use crate::wire::pacing::{HypothesesView, HypothesisView, KeepHypothesisRequest};
use holdfast_records::client::Client;
use holdfast_records::hypothesis::{Hypothesis, HypothesisState};
use holdfast_records::{Moment, Record, RecordId, State, Stored};
use holdfast_vault::{Query, Reader, Tx};

/// Every working hypothesis of a client.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<HypothesesView, Problem> {
    let client = reader.load::<Client>(client)?.id;
    let mut all = reader.list::<Hypothesis>(&Query::new().client(&client).newest_first())?;
    all.sort_by_key(|kept| kept.state.is_locked());
    Ok(HypothesesView {
        jurisdiction: practice::current(reader)?.jurisdiction,
        all: all.into_iter().map(|kept| view(kept, now)).collect(),
        minted: reader.new_id(),
        client,
    })
}

fn view(kept: Stored<Hypothesis>, now: Moment) -> HypothesisView {
    let is_draft = kept.state == HypothesisState::Draft;
    let missing = if is_draft { kept.body.missing() } else { Vec::new() };
    HypothesisView {
        is_due: kept.state == HypothesisState::Working && kept.body.is_due(now.day()),
        missing: missing.into_iter().map(str::to_owned).collect(),
        id: kept.id,
        rev: kept.rev,
        state: kept.state,
        hypothesis: kept.body,
    }
}

/// Keeps an idea; in use only when nothing is owed, and alone in its context.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepHypothesisRequest,
    now: Moment,
) -> Result<(), Problem> {
    let looked_at_on = request.hypothesis.looked_at_on.min(now.day());
    let hypothesis = Hypothesis { looked_at_on, ..request.hypothesis.clone() };
    hypothesis.check()?;
    let client = tx.load::<Client>(&request.client)?.id;
    let kept = match request.base_rev {
        Some(base_rev) => {
            let kept = tx.load::<Hypothesis>(&request.id)?;
            crate::asking::must_be_of(&kept, &client)?;
            tx.revise(&request.id, base_rev, &hypothesis)?
        }
        None => {
            let state = HypothesisState::Draft;
            tx.insert(request.id.clone(), Some(&client), state, &hypothesis, &[])?
        }
    };
    if !request.is_working {
        // One that is in use stays so, and what is owed of it stays owed.
        return if kept.state == HypothesisState::Working { owed(&kept.body) } else { Ok(()) };
    }
    owed(&kept.body)?;
    let working = Query::new().client(&client).state(HypothesisState::Working);
    let others = tx.list::<Hypothesis>(&working)?.into_iter();
    let context = kept.body.context;
    for other in others.filter(|other| other.id != kept.id && other.body.context == context) {
        tx.set_state::<Hypothesis>(&other.id, HypothesisState::Revised)?;
    }
    if kept.state == HypothesisState::Draft {
        tx.set_state::<Hypothesis>(&kept.id, HypothesisState::Working)?;
    }
    Ok(tx.about(&kept.id)?)
}

fn owed(body: &Hypothesis) -> Result<(), Problem> {
    let missing = body.missing();
    if missing.is_empty() {
        return Ok(());
    }
    let problems = missing.into_iter().map(|name| FieldView::of(name, "blank")).collect();
    Err(Problem::Fields { problems })
}

/// Gives an idea up. It stays to be read.
pub(crate) fn set_aside(tx: &mut Tx<'_>, id: &RecordId) -> Result<RecordId, Problem> {
    let kept = tx.set_state::<Hypothesis>(id, HypothesisState::SetAside)?;
    tx.discard_draft(id)?;
    kept.client.ok_or(Problem::NotFound)
}
