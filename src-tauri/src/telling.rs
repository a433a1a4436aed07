//! What was told to somebody around a client, and who was brought into a session, step by step.

use crate::days::has_come;
use crate::pages::consent::Known;
use crate::pages::guard::{Asking, somebody_of};
use crate::pages::in_session::{day_of, is_over};
use crate::problem::Problem;
use crate::wire::client::FieldView;
use crate::wire::guard::{GoingOn, RecordDisclosureRequest};
use crate::wire::session::KeepSessionRequest;
use holdfast_records::boundary::{BoundaryArea, BoundaryEvent, BoundaryState};
use holdfast_records::client::Client;
use holdfast_records::disclosure::{Disclosure, DisclosureState, LegalBasis};
use holdfast_records::guard::{Action, Verdict};
use holdfast_records::session::{Present, Session};
use holdfast_records::support::{SupportKind, SupportPerson, SupportState};
use holdfast_records::{Act, Link, Moment, PrivateText, Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Tx};

/// The act that telling is: going on without a yes has a word of its own in the audit.
pub(crate) fn act_of(legal_basis: LegalBasis) -> Act {
    if legal_basis.owes_a_reason() { Act::GoOnWithoutYes } else { Act::RecordDisclosure }
}

/// Records what was told. What rests on a yes rests on one that held on that day, for that person.
pub(crate) fn record(
    tx: &mut Tx<'_>,
    request: &RecordDisclosureRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    has_come("told_on", request.disclosure.told_on, now)?;
    let Some(person) = somebody_of(tx, &client, request.person.as_ref())? else {
        must_be_nobody_of_the_list(tx, &client, &request.disclosure)?;
        keep(tx, &client, &request.disclosure, &[])?;
        return Ok(client);
    };
    must_fit(&request.disclosure, person.body.kind)?;
    let mut links = vec![Link::whole(Role::OfPerson, person.id.clone())];
    if request.disclosure.legal_basis == LegalBasis::Consent {
        links.push(Link::whole(Role::RestsOn, answer_for(tx, &client, &person, request)?));
    }
    let to_whom = person.body.name.clone();
    keep(tx, &client, &Disclosure { to_whom, ..request.disclosure.clone() }, &links)?;
    Ok(client)
}

/// The answer that allows it on its day.
fn answer_for(
    tx: &Tx<'_>,
    client: &RecordId,
    person: &Stored<SupportPerson>,
    request: &RecordDisclosureRequest,
) -> Result<RecordId, Problem> {
    let (on, action) = (request.disclosure.told_on, request.disclosure.action);
    let known = Known::of(tx, client)?;
    // A yes for a meeting is for that meeting: the one of that day does not use it up.
    let there = Query::new().linked(Role::InTheRoom, &person.id);
    let sessions = tx.list::<Session>(&there)?;
    let that_day = sessions.iter().find(|session| day_of(session) == on).map(|one| &one.id);
    let asking = Asking { known: &known, action, person: Some(person), on, session: that_day };
    match asking.verdict(tx, true)? {
        Verdict::Open { by, .. } => Ok(by),
        Verdict::Closed { .. } => Err(Problem::NotAgreed),
    }
}

/// Somebody of the list is called or told as what they are, and by a right that can be meant of them.
fn must_fit(disclosure: &Disclosure, kind: SupportKind) -> Result<(), Problem> {
    let actions =
        [Action::ContactEmergencyPerson, Action::of_telling(kind), Action::of_joining(kind)];
    if !actions.contains(&disclosure.action) {
        return Err(refused("action", "out_of_place"));
    }
    if !disclosure.legal_basis.is_for_somebody() {
        return Err(refused("legal_basis", "out_of_place"));
    }
    Ok(())
}

/// A name alone rests on no yes, since no yes names it; and it is not that of somebody who stands on the list.
fn must_be_nobody_of_the_list(
    tx: &Tx<'_>,
    client: &RecordId,
    disclosure: &Disclosure,
) -> Result<(), Problem> {
    if disclosure.legal_basis == LegalBasis::Consent {
        return Err(refused("legal_basis", "out_of_place"));
    }
    let named = known_by(&people(tx, client)?, disclosure.to_whom.as_str()).is_some();
    if named { Err(refused("to_whom", "on_the_list")) } else { Ok(()) }
}

/// Keeps what was told. What was told by no right is a boundary event too, so that it is talked about.
fn keep(
    tx: &mut Tx<'_>,
    client: &RecordId,
    disclosure: &Disclosure,
    links: &[Link],
) -> Result<(), Problem> {
    disclosure.check()?;
    let id = tx.new_id();
    tx.insert(id.clone(), Some(client), DisclosureState::Kept, disclosure, links)?;
    if disclosure.legal_basis != LegalBasis::None {
        return Ok(());
    }
    let what = disclosure.what.clone().unwrap_or_else(|| disclosure.to_whom.clone());
    let event = BoundaryEvent {
        area: BoundaryArea::Confidentiality,
        ..BoundaryEvent::without_asking(what, disclosure.told_on)
    };
    event.check()?;
    let of_session = links.iter().filter(|link| link.role == Role::OfSession).cloned();
    let about: Vec<_> = of_session.chain([Link::whole(Role::About, id)]).collect();
    let id = tx.new_id();
    tx.insert(id, Some(client), BoundaryState::Recorded, &event, &about)?;
    Ok(())
}

/// Keeps a session's facts. Whoever of the client's list is brought in before it is over is asked about first; who was
/// there can always be written down afterwards.
pub(crate) fn keep_session(
    tx: &mut Tx<'_>,
    request: &KeepSessionRequest,
    now: Moment,
) -> Result<(), Problem> {
    let before = tx.load::<Session>(&request.id)?;
    let client = before.client.clone().ok_or(Problem::NotFound)?;
    let people = people(tx, &client)?;
    let after = tx.revise(&request.id, request.base_rev, &request.session)?;
    let is_new = |there: &&Present| !before.body.in_the_room.contains(there);
    let new: Vec<_> = after.body.in_the_room.iter().filter(is_new).cloned().collect();
    let mut is_owed = false;
    // Where two have one name, nobody can tell which of them it is: both are asked about.
    for person in new.iter().flat_map(|there| called(&people, there)) {
        if may_come(tx, &client, person, &after)? {
            continue;
        }
        is_owed = true;
        match &request.going_on {
            Some(why) => go_on(tx, &client, person, &after, why)?,
            None if !is_over(&after, now) => return Err(Problem::NotAgreed),
            None => {}
        }
    }
    if request.going_on.is_some() && !is_owed {
        return Err(Problem::NotFromHere);
    }
    tie(tx, &people, &before, &after)
}

/// Whether it is agreed that somebody is in a session.
fn may_come(
    tx: &Tx<'_>,
    client: &RecordId,
    person: &Stored<SupportPerson>,
    session: &Stored<Session>,
) -> Result<bool, Problem> {
    let known = Known::of(tx, client)?;
    let asking = Asking {
        known: &known,
        action: Action::of_joining(person.body.kind),
        person: Some(person),
        on: day_of(session),
        session: Some(&session.id),
    };
    Ok(matches!(asking.verdict(tx, false)?, Verdict::Open { .. }))
}

/// Writes down why somebody is in a session without a yes.
fn go_on(
    tx: &mut Tx<'_>,
    client: &RecordId,
    person: &Stored<SupportPerson>,
    session: &Stored<Session>,
    why: &GoingOn,
) -> Result<(), Problem> {
    if !why.legal_basis.owes_a_reason() {
        return Err(refused("legal_basis", "out_of_place"));
    }
    let disclosure = Disclosure {
        told_on: day_of(session),
        action: Action::of_joining(person.body.kind),
        to_whom: person.body.name.clone(),
        what: None,
        left_out: None,
        legal_basis: why.legal_basis,
        reason: Some(PrivateText::from(why.reason.as_str())),
    };
    let links = [
        Link::whole(Role::OfPerson, person.id.clone()),
        Link::whole(Role::OfSession, session.id.clone()),
    ];
    keep(tx, client, &disclosure, &links)
}

/// Ties a session to whoever of the client's list is in the room. Who was there stays tied under another name too.
fn tie(
    tx: &mut Tx<'_>,
    people: &[Stored<SupportPerson>],
    before: &Stored<Session>,
    after: &Stored<Session>,
) -> Result<(), Problem> {
    let left: Vec<_> = before
        .body
        .in_the_room
        .iter()
        .filter(|there| !after.body.in_the_room.contains(there))
        .map(|there| known_then(tx, people, there))
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
        .collect();
    let tied = after.links.iter().filter(|link| link.role == Role::InTheRoom).map(|link| &link.to);
    let mut there: Vec<_> = tied.filter(|id| !left.contains(id)).cloned().collect();
    let named = after.body.in_the_room.iter().filter_map(|there| known_as(people, there));
    for person in named {
        if !there.contains(&person.id) {
            there.push(person.id.clone());
        }
    }
    tx.unlink(&after.id, Role::InTheRoom)?;
    for person in there {
        tx.link(&after.id, &Link::whole(Role::InTheRoom, person))?;
    }
    Ok(())
}

/// Everybody of a client's list.
fn people(tx: &Tx<'_>, client: &RecordId) -> Result<Vec<Stored<SupportPerson>>, Problem> {
    let people = tx.list::<SupportPerson>(&Query::new().client(client))?;
    Ok(people.into_iter().filter(|person| person.state != SupportState::Removed).collect())
}

/// Everybody who is called that.
fn called<'p>(
    people: &'p [Stored<SupportPerson>],
    there: &'p Present,
) -> impl Iterator<Item = &'p Stored<SupportPerson>> {
    let who = there.who.as_ref().map(|who| alike(who.as_str()));
    people.iter().filter(move |one| who.as_deref() == Some(&*alike(one.body.name.as_str())))
}

/// Who is meant by a name that was written down earlier: whoever has it, or had it once.
fn known_then<'p>(
    tx: &Tx<'_>,
    people: &'p [Stored<SupportPerson>],
    there: &Present,
) -> Result<Option<&'p RecordId>, Problem> {
    if let Some(person) = known_as(people, there) {
        return Ok(Some(&person.id));
    }
    let Some(who) = there.who.as_ref().map(|who| alike(who.as_str())) else { return Ok(None) };
    for person in people {
        let names = tx.revisions::<SupportPerson>(&person.id)?;
        if names.iter().any(|one| alike(one.body.name.as_str()) == who) {
            return Ok(Some(&person.id));
        }
    }
    Ok(None)
}

fn known_as<'p>(
    people: &'p [Stored<SupportPerson>],
    there: &Present,
) -> Option<&'p Stored<SupportPerson>> {
    there.who.as_ref().and_then(|who| known_by(people, who.as_str()))
}

/// Somebody by their name, however it is capitalised.
fn known_by<'p>(
    people: &'p [Stored<SupportPerson>],
    name: &str,
) -> Option<&'p Stored<SupportPerson>> {
    people.iter().find(|person| alike(person.body.name.as_str()) == alike(name))
}

/// A name as it is compared.
fn alike(name: &str) -> String {
    name.trim().to_lowercase()
}

fn refused(field: &str, problem: &str) -> Problem {
    Problem::Fields { problems: vec![FieldView::of(field, problem)] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn going_on_without_a_yes_has_a_word_of_its_own_in_the_audit() {
        for (basis, act) in [
            (LegalBasis::Consent, Act::RecordDisclosure),
            (LegalBasis::ClientCopy, Act::RecordDisclosure),
            (LegalBasis::SupervisionDeidentified, Act::RecordDisclosure),
            (LegalBasis::Safety, Act::GoOnWithoutYes),
            (LegalBasis::LawOrCourt, Act::GoOnWithoutYes),
            (LegalBasis::None, Act::GoOnWithoutYes),
        ] {
            assert_eq!(act_of(basis), act, "{basis:?}");
        }
    }
}
