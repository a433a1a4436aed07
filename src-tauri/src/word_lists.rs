//! The practice's own wordings.

use crate::pages::practice;
use crate::problem::Problem;
use crate::session_mode::{carrying, follows, revise_beside_draft};
use crate::wire::progress_report::KeepWordListsRequest;
use holdfast_records::Record;
use holdfast_records::practice::{Practice, PracticeState};
use holdfast_vault::{Draft, Tx};

/// Keeps the practice's own wordings, or lets ours hold again. What is typed on the page of the practice stays, with
/// these wordings in it.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &KeepWordListsRequest) -> Result<(), Problem> {
    let body = Practice {
        kinder_words: request.kinder_words.clone(),
        repair_wordings: request.repair_wordings.clone(),
        ..practice::current(tx)?
    };
    body.check()?;
    let Some(kept) = practice::kept(tx)? else { return begin(tx, request, &body) };
    if kept.rev != request.base_rev {
        return Err(Problem::Stale);
    }
    let rev = kept.rev;
    let words = carried(&body);
    revise_beside_draft(tx, &kept, &body, |draft| with(follows(draft, rev), rev, words))?;
    Ok(())
}

/// Keeps the practice's details for the first time, under the name that their page has for them already.
fn begin(tx: &mut Tx<'_>, request: &KeepWordListsRequest, body: &Practice) -> Result<(), Problem> {
    if request.base_rev != 0 {
        return Err(Problem::Stale);
    }
    let id = practice::view(tx)?.id;
    let draft = tx.draft(&id)?;
    let kept = tx.insert(id, None, PracticeState::Current, body, &[])?;
    if let Some(draft) = draft {
        let draft = Draft { base_rev: Some(kept.rev), ..draft };
        tx.keep_draft(&with(draft, kept.rev, carried(body)))?;
    }
    Ok(())
}

/// The wordings, as a draft of the practice carries them.
type Carried = [(&'static str, serde_json::Value); 2];

fn carried(body: &Practice) -> Carried {
    let value = |written: Result<serde_json::Value, serde_json::Error>| written.unwrap_or_default();
    [
        ("kinder_words", value(serde_json::to_value(&body.kinder_words))),
        ("repair_wordings", value(serde_json::to_value(&body.repair_wordings))),
    ]
}

fn with(draft: Draft, rev: u32, words: Carried) -> Draft {
    // The draft stands on the right version already; carrying does not move one that is there.
    words.into_iter().fold(draft, |draft, (field, value)| {
        let base_rev = draft.base_rev;
        Draft { base_rev, ..carrying(rev, field, value)(draft) }
    })
}
