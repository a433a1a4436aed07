//! Progress reports. The rules are the record's own.

use crate::asking::must_be_of;
use crate::days::not_this_day;
use crate::pages::consent::voided;
use crate::pages::progress_report::guard::Guard;
use crate::pages::progress_report::newest_first;
use crate::problem::Problem;
use crate::session_mode::{follows, revise_beside_draft, stand_beside_draft};
use crate::wire::client::FieldView;
use crate::wire::progress_report::*;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::feedback::Feedback;
use holdfast_records::goal::{Goal, Strength};
use holdfast_records::grounding::GroundingChoice;
use holdfast_records::progress_report::{ProgressReport, ReportState};
use holdfast_records::rupture::Rupture;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{
    FieldProblem, Kind, Link, Moment, PrivateText, Record, RecordId, Role, State, Stored,
};
use holdfast_vault::{Query, Tx};

/// Begins a report. One that is begun already is gone on with.
pub(crate) fn begin(
    tx: &mut Tx<'_>,
    request: &BeginReportRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let all = newest_first(tx, &client)?;
    if all.iter().any(|report| report.state.may_be_written()) {
        return Ok(client);
    }
    let number = next_number(tx, &client, &all)?;
    let before = all.iter().find(|report| report.state.stands());
    let from = match before {
        Some(before) => before.body.to.succ_opt().unwrap_or(before.body.to),
        None => first_session(tx, &client)?.unwrap_or_else(|| now.day()),
    };
    let body = ProgressReport::blank(number, from.min(now.day()), now.day());
    let links: Vec<_> =
        before.map(|before| Link::whole(Role::Follows, before.id.clone())).into_iter().collect();
    let id = tx.new_id();
    tx.insert(id, Some(&client), ReportState::Draft, &body, &links)?;
    Ok(client)
}

/// The number after every one that was given. A draft in the trash keeps its own, since it may be put back.
fn next_number(
    tx: &Tx<'_>,
    client: &RecordId,
    all: &[Stored<ProgressReport>],
) -> Result<u32, Problem> {
    let last = all.iter().map(|report| report.body.number).max().unwrap_or(0);
    let is_theirs =
        |kind, whose: Option<&RecordId>| kind == Kind::ProgressReport && whose == Some(client);
    let thrown = tx.trashed()?.into_iter();
    let thrown = thrown.filter(|one| is_theirs(one.kind, one.client.as_ref())).count();
    let thrown = u32::try_from(thrown).unwrap_or(u32::MAX);
    Ok(last.saturating_add(thrown).saturating_add(1))
}

/// The day of the first session that was held.
fn first_session(tx: &Tx<'_>, client: &RecordId) -> Result<Option<NaiveDate>, Problem> {
    let held = Query::new().client(client).state(SessionState::Held);
    Ok(tx.list::<Session>(&held)?.iter().filter_map(|session| session.body.occurred_on()).min())
}

/// Keeps a report that is being written, and from which records something was taken into it.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepReportRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<ProgressReport>(&request.report)?;
    let client = owner(&kept)?;
    let written = kept.body.written(kept.state, request.body.clone(), now.day());
    let body = written.ok_or(Problem::RecordLocked)?;
    body.check()?;
    if body.to > now.day() {
        return Err(not_this_day("to"));
    }
    let of = kept.links.iter().filter(|link| link.role == Role::About);
    let mut known: Vec<RecordId> = of.map(|link| link.to.clone()).collect();
    let slips = voided(tx, &client)?;
    for source in request.sources.iter().filter(|source| !known.contains(source)) {
        must_be_a_source(tx, source, &client)?;
        if slips.contains(source) {
            return Err(Problem::NotFromHere);
        }
    }
    tx.revise(&kept.id, request.base_rev, &body)?;
    for source in &request.sources {
        if !known.contains(source) {
            tx.link(&kept.id, &Link::whole(Role::About, source.clone()))?;
            known.push(source.clone());
        }
    }
    Ok(client)
}

/// Only what is offered can be taken from: never a note, a private note, a hypothesis or a number, and nothing of
/// anybody else.
fn must_be_a_source(tx: &Tx<'_>, source: &RecordId, client: &RecordId) -> Result<(), Problem> {
    match tx.kind_of(source)? {
        Some(Kind::Goal) => must_be_of(&tx.load::<Goal>(source)?, client),
        Some(Kind::Strength) => must_be_of(&tx.load::<Strength>(source)?, client),
        Some(Kind::GroundingChoice) => must_be_of(&tx.load::<GroundingChoice>(source)?, client),
        Some(Kind::Rupture) => must_be_of(&tx.load::<Rupture>(source)?, client),
        Some(Kind::Feedback) => must_be_of(&tx.load::<Feedback>(source)?, client),
        Some(_) => Err(Problem::NotFromHere),
        None => Err(Problem::NotFound),
    }
}

/// Takes a report further. What is agreed or given has fixed words: nothing is owed then, nothing that is kept out
/// stands in it, and nobody is still typing at it.
pub(crate) fn stand(
    tx: &mut Tx<'_>,
    request: &ReportStateRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<ProgressReport>(&request.report)?;
    let client = owner(&kept)?;
    if kept.rev != request.base_rev {
        return Err(Problem::Stale);
    }
    if !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    if request.to.stands() && tx.draft(&kept.id)?.is_some() {
        return Err(Problem::Stale);
    }
    let body = going(&kept, request, now)?;
    body.check()?;
    let mut found: Vec<FieldView> =
        body.owes(request.to).into_iter().map(|(field, problem)| owed(field, problem)).collect();
    if request.to.stands() {
        found.extend(Guard::of(tx, &client)?.refuses(&body));
    }
    if !found.is_empty() {
        return Err(Problem::Fields { problems: found });
    }
    let kept = if body == kept.body {
        kept
    } else {
        let rev = kept.rev;
        revise_beside_draft(tx, &kept, &body, |draft| follows(draft, rev))?
    };
    stand_beside_draft(tx, &kept, request.to)?;
    tx.about(&kept.id)?;
    Ok(client)
}

/// The report with the day of the step in it: today, unless another was said. No day lies ahead, and none
/// before it was read or before the days that it tells of.
fn going(
    kept: &Stored<ProgressReport>,
    request: &ReportStateRequest,
    now: Moment,
) -> Result<ProgressReport, Problem> {
    let on = request.on.unwrap_or_else(|| now.day());
    let field = if request.to == ReportState::Given { "given_on" } else { "read_on" };
    let is_before_it_was_read =
        request.to == ReportState::Given && kept.body.read_on.is_some_and(|read| on < read);
    let is_before_it_begins = request.to == ReportState::ReadTogether && on < kept.body.from;
    if on > now.day() || is_before_it_was_read || is_before_it_begins {
        return Err(not_this_day(field));
    }
    let because = request.unread_because.as_deref().map(PrivateText::from);
    let because = because.filter(|because| !because.is_blank());
    Ok(kept.body.going(request.to, Some(on), because))
}

fn owed(field: &'static str, problem: holdfast_records::Problem) -> FieldView {
    FieldView::from(FieldProblem { field, at: None, problem })
}

fn owner(kept: &Stored<ProgressReport>) -> Result<RecordId, Problem> {
    kept.client.clone().ok_or(Problem::NotFound)
}
