//! The practice's own wordings.

use super::practice;
use crate::problem::Problem;
use crate::wire::progress_report::WordListsView;
use holdfast_records::kinder::{our_kinder_words, our_repair_wordings};
use holdfast_vault::Reader;

/// The wordings that hold: the practice's own, or ours.
pub(crate) fn page(reader: &Reader<'_>) -> Result<WordListsView, Problem> {
    let kept = practice::kept(reader)?;
    let base_rev = kept.as_ref().map_or(0, |kept| kept.rev);
    let (kinder, repair) =
        kept.map_or((None, None), |kept| (kept.body.kinder_words, kept.body.repair_wordings));
    Ok(WordListsView {
        base_rev,
        has_own_kinder_words: kinder.is_some(),
        has_own_repair_wordings: repair.is_some(),
        kinder_words: kinder.unwrap_or_else(our_kinder_words),
        repair_wordings: repair.unwrap_or_else(our_repair_wordings),
    })
}
