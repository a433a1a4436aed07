//! What stands on a client's list of what may be asked, step by step.

use crate::asking::{must_be_of, owner};
use crate::pages::consent::Known;
use crate::problem::Problem;
use crate::wire::client::FieldView;
use crate::wire::consent::{KeepItemRequest, ListedRequest};
use holdfast_records::consent::{ConsentItem, ItemState};
use holdfast_records::guard::names_somebody;
use holdfast_records::support::{SupportPerson, SupportState};
use holdfast_records::{Link, RecordId, Role, Stored};
use holdfast_vault::{Query, Tx};

/// Puts an item on a client's list, or rewords it. What was answered keeps the words it was asked with, and the person
/// it was about.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &KeepItemRequest) -> Result<(), Problem> {
    match &request.id {
        Some(id) => reword(tx, id, request),
        None => {
            let scope = request.item.scope.as_deref();
            let mut links = about(tx, request, scope)?;
            must_be_new(tx, &Place::of(request, scope))?;
            links.extend(request.own.iter().map(|own| Link::whole(Role::OfScope, own.clone())));
            let id = tx.new_id();
            tx.insert(id, Some(&request.client), ItemState::Listed, &request.item, &links)?;
            Ok(())
        }
    }
}

fn reword(tx: &mut Tx<'_>, id: &RecordId, request: &KeepItemRequest) -> Result<(), Problem> {
    let before = tx.load::<ConsentItem>(id)?;
    must_be_of(&before, &request.client)?;
    must_be_unanswered(tx, &before)?;
    // What kind of question it is does not change under answers that were given to it.
    let same = ConsentItem {
        put_off_on: before.body.put_off_on,
        scope: before.body.scope.clone(),
        nature: before.body.nature,
        kind: before.body.kind,
        listed_on: before.body.listed_on,
        ..request.item.clone()
    };
    if before.linked(Role::OfPerson) != request.person.as_ref() {
        let scope = same.scope.as_deref();
        let links = about(tx, request, scope)?;
        must_be_new(tx, &Place::of(request, scope))?;
        tx.unlink(id, Role::OfPerson)?;
        links.iter().try_for_each(|link| tx.link(id, link))?;
    }
    tx.revise(id, request.base_rev.unwrap_or(0), &same)?;
    Ok(())
}

/// The tie to the person an item is about: somebody on the client's own list, and only where one person is meant.
fn about(
    tx: &Tx<'_>,
    request: &KeepItemRequest,
    scope: Option<&str>,
) -> Result<Vec<Link>, Problem> {
    let Some(person) = &request.person else { return Ok(Vec::new()) };
    let person = tx.load::<SupportPerson>(person)?;
    must_be_of(&person, &request.client)?;
    if person.state == SupportState::Removed || !scope.is_some_and(names_somebody) {
        return Err(Problem::Fields { problems: vec![FieldView::of("person", "out_of_place")] });
    }
    Ok(vec![Link::whole(Role::OfPerson, person.id)])
}

/// What was answered was answered to these words, with these limits, by whoever had to answer: they stay as they were.
/// Other words are another question.
pub(crate) fn must_be_unanswered(tx: &Tx<'_>, item: &Stored<ConsentItem>) -> Result<(), Problem> {
    let known = Known::of(tx, &owner(item)?)?;
    if known.is_answered(&item.id) || known.was_refused(&item.id) {
        Err(Problem::AnsweredAlready)
    } else {
        Ok(())
    }
}

/// What an item is about, on one client's list.
struct Place<'r> {
    client: &'r RecordId,
    scope: Option<&'r str>,
    person: Option<&'r RecordId>,
    own: Option<&'r RecordId>,
}

impl<'r> Place<'r> {
    fn of(request: &'r KeepItemRequest, scope: Option<&'r str>) -> Place<'r> {
        let (person, own) = (request.person.as_ref(), request.own.as_ref());
        Place { client: &request.client, scope, person, own }
    }

    fn of_item(item: &'r Stored<ConsentItem>, client: &'r RecordId) -> Place<'r> {
        let (person, own) = (item.linked(Role::OfPerson), item.linked(Role::OfScope));
        Place { client, scope: item.body.scope.as_deref(), person, own }
    }
}

/// The same thing does not stand on a list twice: a no to it would be asked about again under another line. About
/// another person it is another thing.
fn must_be_new(tx: &Tx<'_>, place: &Place<'_>) -> Result<(), Problem> {
    let listed = Query::new().client(place.client).state(ItemState::Listed);
    let same = |item: &Stored<ConsentItem>| {
        let is_same_scope = item.body.scope.is_some()
            && item.body.scope.as_deref() == place.scope
            && item.linked(Role::OfPerson) == place.person;
        let is_same_own = place.own.is_some() && item.linked(Role::OfScope) == place.own;
        is_same_scope || is_same_own
    };
    let is_there = tx.list::<ConsentItem>(&listed)?.iter().any(same);
    if is_there { Err(Problem::AnsweredAlready) } else { Ok(()) }
}

/// Takes an item that nobody answered off a client's list, or puts it back. What was answered stays in sight: a no
/// that went off the list would be asked about again.
pub(crate) fn list(tx: &mut Tx<'_>, request: &ListedRequest) -> Result<RecordId, Problem> {
    if !request.is_listed {
        must_be_unanswered(tx, &tx.load::<ConsentItem>(&request.item)?)?;
    }
    if request.is_listed {
        let item = tx.load::<ConsentItem>(&request.item)?;
        let client = owner(&item)?;
        must_be_new(tx, &Place::of_item(&item, &client))?;
    }
    let to = if request.is_listed { ItemState::Listed } else { ItemState::TakenOff };
    owner(&tx.set_state::<ConsentItem>(&request.item, to)?)
}
