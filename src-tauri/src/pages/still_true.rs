//! Yeses that nobody has looked at for long, for the session in which to ask whether they are still so.

use super::consent::Known;
use super::{in_session, practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::consent::StillTrueView;
use holdfast_records::consent::{ConsentEvent, ConsentItem, During, OldYes, to_bring_up};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, Role, Stored};
use holdfast_vault::Reader;

/// What to ask about in a session of today; nothing in one of another day, or one that does not take place.
pub(crate) fn of_session(
    reader: &Reader<'_>,
    session: &Stored<Session>,
    known: &Known,
    now: Moment,
) -> Result<Vec<StillTrueView>, Problem> {
    let during = in_session::during(reader, session, now)?;
    let is_today = (during.span.first..=during.span.last).contains(&now.day());
    if !is_today || !matches!(session.state, SessionState::Planned | SessionState::Held) {
        return Ok(Vec::new());
    }
    let yeses = known.own_yeses(now.day());
    let old: Vec<_> = yeses
        .iter()
        .map(|(item, yes)| OldYes {
            yes: &yes.body,
            put_off_on: item.body.put_off_on,
            was_answered: yes.linked(Role::OfSession) == Some(&during.session)
                && was_old(known, item, &during),
        })
        .collect();
    let weeks = practice::current(reader)?.still_true_weeks;
    let noes = known.refused_in(&during.session);
    let noes = noes.filter(|item| was_old(known, item, &during)).count();
    let places = to_bring_up(&old, noes, weeks, during.span.first, now.day());
    let found = places.into_iter().filter_map(|at| yeses.get(at));
    Ok(found.map(|(item, yes)| view(known, item, yes)).collect())
}

/// Whether the client had said yes to it before the day of the session.
fn was_old(known: &Known, item: &Stored<ConsentItem>, during: &During) -> bool {
    let before = during.span.first.pred_opt();
    before.is_some_and(|day| known.own_yeses(day).iter().any(|(other, _)| other.id == item.id))
}

fn view(known: &Known, item: &Stored<ConsentItem>, yes: &Stored<ConsentEvent>) -> StillTrueView {
    let wording = Some(&item.body.wording).filter(|words| !words.is_blank());
    StillTrueView {
        item: item.id.clone(),
        kind: item.body.kind,
        name: shown(&item.body.name),
        about: known.about(item),
        wording: shown_if(wording),
        limits: shown_if(item.body.limits.as_ref()),
        standing: yes.body.decision,
        conditions: shown_if(yes.body.conditions.as_ref()),
        said_on: yes.body.answered_on,
    }
}
