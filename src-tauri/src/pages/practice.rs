//! The practice's own details.

use super::{DraftBody, typed};
use crate::problem::Problem;
use crate::wire::app::PracticeView;
use holdfast_records::practice::{Jurisdiction, Practice};
use holdfast_records::{Kind, Record, RecordId, Stored};
use holdfast_vault::{Draft, Query, Reader};

/// The practice's details, the newest draft of them, and their identity.
pub(crate) fn view(reader: &Reader<'_>) -> Result<PracticeView, Problem> {
    let kept = kept(reader)?;
    let draft = newest_draft(reader, kept.as_ref().map(|kept| &kept.id))?;
    let practice = details(&kept);
    let typed = typed::over(&practice, draft.as_ref());
    Ok(PracticeView {
        id: match (&kept, &draft) {
            (Some(kept), _) => kept.id.clone(),
            (None, Some(draft)) => draft.target.clone(),
            (None, None) => reader.new_id(),
        },
        rev: kept.as_ref().map(|kept| kept.rev),
        draft: typed.body,
        draft_left_over: typed.left_over,
        practice,
    })
}

/// There is one practice in a vault, so there is one draft of it that counts: the newest, of the kept one if there is one.
/// A row of a word list that is typed has a name of its own, and says of which list it is.
fn newest_draft(reader: &Reader<'_>, id: Option<&RecordId>) -> Result<Option<Draft>, Problem> {
    let mut all = reader.drafts()?;
    all.retain(|draft| {
        let is_of_it = || match id {
            Some(id) => draft.target == *id,
            None => DraftBody::of(draft).body.get("list").is_none(),
        };
        draft.kind == Kind::Practice && is_of_it()
    });
    Ok(all.into_iter().max_by_key(|draft| draft.at))
}

/// The practice's details, if any were kept.
pub(crate) fn kept(reader: &Reader<'_>) -> Result<Option<Stored<Practice>>, Problem> {
    Ok(reader.list::<Practice>(&Query::new().limit(1))?.into_iter().next())
}

fn details(kept: &Option<Stored<Practice>>) -> Practice {
    kept.as_ref().map_or_else(defaults, |kept| kept.body.clone())
}

/// The defaults, with the zone that this computer's clock is set to.
fn defaults() -> Practice {
    let practice = Practice::new(Jurisdiction::UkPrivate);
    match iana_time_zone::get_timezone() {
        Ok(zone) if is_known_zone(&practice, &zone) => Practice { zone, ..practice },
        Ok(_) | Err(_) => practice,
    }
}

fn is_known_zone(practice: &Practice, zone: &str) -> bool {
    let tried = Practice { zone: zone.to_owned(), ..practice.clone() };
    tried
        .check()
        .map_or_else(|found| found.iter().all(|problem| problem.field != "zone"), |()| true)
}

/// The practice's details, or the defaults while nothing was kept.
pub(crate) fn current(reader: &Reader<'_>) -> Result<Practice, Problem> {
    Ok(details(&kept(reader)?))
}
