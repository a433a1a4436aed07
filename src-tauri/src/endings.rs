//! Ending the work. The rules are the record's own.

use crate::asking::must_be_of;
use crate::days::NOT_THIS_DAY;
use crate::pages::consent::voided;
use crate::pages::ending::is_about_sending;
use crate::problem::Problem;
use crate::session_mode::stand_beside_draft;
use crate::wire::client::FieldView;
use crate::wire::ending::*;
use holdfast_records::client::Client;
use holdfast_records::consent::{ConsentItem, ItemState};
use holdfast_records::ending::{EndingPlan, EndingState};
use holdfast_records::rupture::Rupture;
use holdfast_records::{FieldProblem, Link, Moment, Record, RecordId, Role, State, Stored};
use holdfast_vault::Tx;

/// Keeps a plan for ending. Other words in its letter take back the yes to them.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepEndingRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    request.ending.check()?;
    have_come(&request.ending, now)?;
    let before = before(tx, request, &client)?;
    let links = ties(tx, request, before.as_ref(), &client)?;
    let Some(kept) = before else {
        let state = EndingState::Considering;
        tx.insert(request.id.clone(), Some(&client), state, &request.ending, &links)?;
        return Ok(client);
    };
    let ending = EndingPlan {
        letter: request.ending.letter.clone().map(|letter| {
            letter.after(kept.body.letter.as_ref(), kept.updated_at.day(), now.day())
        }),
        ..request.ending.clone()
    };
    owes_nothing(&ending, kept.state)?;
    tx.revise(&kept.id, kept.rev, &ending)?;
    tx.unlink(&kept.id, Role::About)?;
    tx.unlink(&kept.id, Role::RestsOn)?;
    links.iter().try_for_each(|link| tx.link(&kept.id, link))?;
    Ok(client)
}

/// Takes a plan for ending further, or says that it is not needed.
pub(crate) fn stand(tx: &mut Tx<'_>, request: &EndingStateRequest) -> Result<RecordId, Problem> {
    let kept = tx.load::<EndingPlan>(&request.ending)?;
    let client = kept.client.clone().ok_or(Problem::NotFound)?;
    if kept.rev != request.base_rev {
        return Err(Problem::Stale);
    }
    if !kept.state.may_become(request.to) {
        return Err(Problem::NotFromHere);
    }
    owes_nothing(&kept.body, request.to)?;
    stand_beside_draft(tx, &kept, request.to)?;
    Ok(client)
}

/// Nothing was said on a day that has not come. The last session may well be still to come.
fn have_come(ending: &EndingPlan, now: Moment) -> Result<(), Problem> {
    let agreed = ending.letter.as_ref().and_then(|letter| letter.agreed_on);
    let days = [
        ("begun_on", Some(ending.begun_on)),
        ("talked_on", ending.talked_on),
        ("letter.agreed_on", agreed),
    ];
    let ahead = days.into_iter().filter(|(_, on)| on.is_some_and(|on| on > now.day()));
    let problems: Vec<_> = ahead.map(|(field, _)| FieldView::of(field, NOT_THIS_DAY)).collect();
    if problems.is_empty() { Ok(()) } else { Err(Problem::Fields { problems }) }
}

fn owes_nothing(ending: &EndingPlan, to: EndingState) -> Result<(), Problem> {
    let owed = ending.owes(to).into_iter();
    let view = |(field, problem)| FieldView::from(FieldProblem { field, at: None, problem });
    let problems: Vec<_> = owed.map(view).collect();
    if problems.is_empty() { Ok(()) } else { Err(Problem::Fields { problems }) }
}

fn before(
    tx: &Tx<'_>,
    request: &KeepEndingRequest,
    client: &RecordId,
) -> Result<Option<Stored<EndingPlan>>, Problem> {
    let Some(base_rev) = request.base_rev else { return Ok(None) };
    let kept = tx.load::<EndingPlan>(&request.id)?;
    must_be_of(&kept, client)?;
    if kept.rev == base_rev { Ok(Some(kept)) } else { Err(Problem::Stale) }
}

/// The strain that a plan came of, and the item by which its letter may be sent. What was tied before stays, whatever
/// became of it since.
fn ties(
    tx: &Tx<'_>,
    request: &KeepEndingRequest,
    before: Option<&Stored<EndingPlan>>,
    client: &RecordId,
) -> Result<Vec<Link>, Problem> {
    let was = |role| before.and_then(|kept| kept.linked(role));
    let mut links = Vec::new();
    if let Some(strain) = &request.rupture {
        let kept = tx.load::<Rupture>(strain)?;
        must_be_of(&kept, client)?;
        if was(Role::About) != Some(strain) && voided(tx, client)?.contains(strain) {
            return Err(Problem::NotFromHere);
        }
        links.push(Link::whole(Role::About, kept.id));
    }
    if let Some(item) = &request.item {
        let kept = tx.load::<ConsentItem>(item)?;
        must_be_of(&kept, client)?;
        let may_be = kept.state == ItemState::Listed && is_about_sending(&kept);
        if was(Role::RestsOn) != Some(item) && !may_be {
            return Err(Problem::of_field("item", "not_on_the_list"));
        }
        links.push(Link::whole(Role::RestsOn, kept.id));
    }
    Ok(links)
}
