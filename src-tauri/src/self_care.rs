//! The therapist's own list and the weekly look.

use crate::days::{has_come, not_this_day};
use crate::pages::self_care as page;
use crate::problem::Problem;
use crate::wire::own::{
    KeepSelfCareListRequest, KeepSelfCareLookRequest, LeaveSelfCareNoticeRequest,
};
use holdfast_records::self_care::{
    NoticeLeft, SelfCareList, SelfCareListState, SelfCareLook, SelfCareLookState,
};
use holdfast_records::{Moment, Record};
use holdfast_vault::{Query, Tx};

/// Keeps the list. What was left lies beside it and is not typed.
pub(crate) fn keep_list(tx: &mut Tx<'_>, request: &KeepSelfCareListRequest) -> Result<(), Problem> {
    let kept = page::list(tx)?;
    let left = kept.as_ref().map_or_else(Vec::new, |kept| kept.body.left.clone());
    let list = SelfCareList { left, ..request.list.clone() };
    list.check()?;
    match (kept, request.base_rev) {
        (Some(_), Some(base_rev)) => tx.revise(&request.id, base_rev, &list)?,
        (None, None) => {
            tx.insert(request.id.clone(), None, SelfCareListState::Current, &list, &[])?
        }
        (Some(_), None) | (None, Some(_)) => return Err(Problem::Stale),
    };
    Ok(())
}

/// Keeps a look. A week has one; a week that has not come is not looked at.
pub(crate) fn keep_look(
    tx: &mut Tx<'_>,
    request: &KeepSelfCareLookRequest,
    now: Moment,
) -> Result<(), Problem> {
    let look = &request.look;
    look.check()?;
    has_come("week_of", look.week_of, now)?;
    if let Some(base_rev) = request.base_rev {
        let kept = tx.load::<SelfCareLook>(&request.id)?;
        if kept.body.week_of != look.week_of {
            return Err(not_this_day("week_of"));
        }
        tx.revise(&request.id, base_rev, look)?;
        return Ok(());
    }
    let that_week = Query::new().from_day(look.week_of).to_day(look.week_of);
    if tx.count::<SelfCareLook>(&that_week)? > 0 {
        return Err(Problem::Stale);
    }
    tx.insert(request.id.clone(), None, SelfCareLookState::Kept, look, &[])?;
    Ok(())
}

/// Leaves what was said of the weeks: it rests for a while.
pub(crate) fn leave(
    tx: &mut Tx<'_>,
    request: &LeaveSelfCareNoticeRequest,
    now: Moment,
) -> Result<(), Problem> {
    let kept = page::list(tx)?.ok_or(Problem::NotFound)?;
    let mut list = kept.body.clone();
    list.left.retain(|left| left.notice != request.notice);
    list.left.push(NoticeLeft { notice: request.notice, on: now.day() });
    let carried = serde_json::to_value(&list.left).unwrap_or_default();
    crate::session_mode::revise_beside_draft(
        tx,
        &kept,
        &list,
        crate::session_mode::carrying(kept.rev, "left", carried),
    )?;
    Ok(())
}
