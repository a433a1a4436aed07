//! The therapist's own list and the weeks that were looked at.

use super::load;
use crate::problem::Problem;
use crate::wire::own::{SelfCareLookView, SelfCareView};
use chrono::Days;
use holdfast_records::leave::{Leave, LeaveState};
use holdfast_records::self_care::{
    SelfCareList, SelfCareLook, SelfCareLookState, notices, week_of,
};
use holdfast_records::{Moment, Stored};
use holdfast_vault::{Query, Reader};

/// So many weeks are looked back on.
const WEEKS: usize = 26;

/// The list, this week, and the weeks before.
pub(crate) fn page(reader: &Reader<'_>, now: Moment) -> Result<SelfCareView, Problem> {
    let today = now.day();
    let week = week_of(today);
    let kept = list(reader)?;
    let standing = Query::new().state(SelfCareLookState::Kept).newest_first();
    let looks = reader.list::<SelfCareLook>(&standing)?;
    let list = kept.as_ref().map_or_else(SelfCareList::offered, |kept| kept.body.clone());
    let said = {
        let bodies: Vec<_> = looks.iter().map(|look| &look.body).collect();
        let from = week.checked_sub_days(Days::new(7)).unwrap_or(week);
        let days = load::days_between(reader, from, today)?;
        let planned = reader.list::<Leave>(&Query::new().state(LeaveState::Planned))?;
        let away: Vec<_> = planned.into_iter().map(|leave| leave.body).collect();
        notices(&list, &bodies, &days, &away, today)
    };
    let (this, weeks): (Vec<_>, Vec<_>) =
        looks.into_iter().partition(|look| look.body.week_of == week);
    Ok(SelfCareView {
        list_id: kept.as_ref().map_or_else(|| reader.new_id(), |kept| kept.id.clone()),
        list_rev: kept.as_ref().map(|kept| kept.rev),
        list,
        week_of: week,
        this_week: this.into_iter().next().map(view),
        minted: reader.new_id(),
        weeks: weeks.into_iter().take(WEEKS).map(view).collect(),
        notices: said,
    })
}

fn view(kept: Stored<SelfCareLook>) -> SelfCareLookView {
    SelfCareLookView { id: kept.id, rev: kept.rev, look: kept.body }
}

/// The list, if one was kept.
pub(crate) fn list(reader: &Reader<'_>) -> Result<Option<Stored<SelfCareList>>, Problem> {
    Ok(reader.list::<SelfCareList>(&Query::new().limit(1))?.into_iter().next())
}

/// Whether this week's look is open and the therapist wants to hear so on Today.
pub(crate) fn is_open_on_today(reader: &Reader<'_>, now: Moment) -> Result<bool, Problem> {
    if !list(reader)?.is_some_and(|kept| kept.body.on_today) {
        return Ok(false);
    }
    let week = week_of(now.day());
    let looked = Query::new().state(SelfCareLookState::Kept).from_day(week).to_day(week);
    Ok(reader.count::<SelfCareLook>(&looked)? == 0)
}
