//! What is kept around the work with a client, step by step; the rules are the records' own.

use crate::pages::around as page;
use crate::problem::Problem;
use crate::wire::around::*;
use crate::wire::client::FieldView;
use holdfast_records::capacity::{CapacityNote, CapacityState};
use holdfast_records::client::Client;
use holdfast_records::crisis_plan::{CrisisPlan, CrisisPlanState};
use holdfast_records::first_contact::FirstContactState;
use holdfast_records::preparation::PreparationCard;
use holdfast_records::support::{AuthorityState, GuardianAuthority, SupportPerson, SupportState};
use holdfast_records::{Link, Moment, Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Tx};

/// Keeps somebody around a client. Since when they are listed stays what it was.
pub(crate) fn person(tx: &mut Tx<'_>, request: &KeepPersonRequest) -> Result<RecordId, Problem> {
    let kept = match &request.id {
        Some(id) => tx.revise(id, request.base_rev.unwrap_or(0), &request.person)?,
        None => {
            let client = known(tx, &request.client)?;
            let id = tx.new_id();
            tx.insert(id, Some(&client), SupportState::Listed, &request.person, &[])?
        }
    };
    owner(&kept)
}

/// Puts somebody on the list, rests them or takes them off. What is known of them stays.
pub(crate) fn list(tx: &mut Tx<'_>, request: &PersonStateRequest) -> Result<RecordId, Problem> {
    owner(&tx.set_state::<SupportPerson>(&request.person, request.to)?)
}

/// Keeps a say for a client. It is a claim until the day on which a paper was seen is written.
pub(crate) fn authority(
    tx: &mut Tx<'_>,
    request: &KeepAuthorityRequest,
) -> Result<RecordId, Problem> {
    let kept = match &request.id {
        Some(id) => {
            must_be_of(tx, id, &request.person)?;
            tx.revise(id, request.base_rev.unwrap_or(0), &request.authority)?
        }
        None => {
            let client = owner(&tx.load::<SupportPerson>(&request.person)?)?;
            let of = [Link::whole(Role::OfPerson, request.person.clone())];
            let id = tx.new_id();
            tx.insert(id, Some(&client), AuthorityState::Claimed, &request.authority, &of)?
        }
    };
    // What somebody disputes stays disputed: who is right is not for a paper alone.
    if kept.state == AuthorityState::Claimed && kept.body.evidence_seen_on.is_some() {
        tx.set_state::<GuardianAuthority>(&kept.id, AuthorityState::Evidenced)?;
    }
    owner(&kept)
}

fn must_be_of(tx: &Tx<'_>, say: &RecordId, person: &RecordId) -> Result<(), Problem> {
    let say = tx.load::<GuardianAuthority>(say)?;
    if say.linked(Role::OfPerson) == Some(person) { Ok(()) } else { Err(Problem::NotFound) }
}

/// Says how far a say is known from now on. What counts as seen has the day on which it was.
pub(crate) fn known_as(
    tx: &mut Tx<'_>,
    request: &AuthorityStateRequest,
) -> Result<RecordId, Problem> {
    let say = tx.load::<GuardianAuthority>(&request.authority)?;
    let is_seen = say.body.evidence_seen_on.is_some();
    if request.to == AuthorityState::Evidenced && !is_seen {
        return Err(fields(vec![field("evidence_seen_on", None, "blank")]));
    }
    owner(&tx.set_state::<GuardianAuthority>(&request.authority, request.to)?)
}

/// Keeps a capacity note, and signs it if that is asked.
pub(crate) fn capacity(
    tx: &mut Tx<'_>,
    request: &KeepCapacityRequest,
) -> Result<RecordId, Problem> {
    let kept = match &request.id {
        Some(id) => tx.revise(id, request.base_rev.unwrap_or(0), &request.note)?,
        None => {
            let client = known(tx, &request.client)?;
            let id = tx.new_id();
            tx.insert(id, Some(&client), CapacityState::Draft, &request.note, &[])?
        }
    };
    if request.is_signed {
        tx.set_state::<CapacityNote>(&kept.id, CapacityState::Signed)?;
    }
    owner(&kept)
}

/// Keeps what was told at the beginning: one record for each client, whose revisions are its history.
pub(crate) fn first_contact(
    tx: &mut Tx<'_>,
    request: &KeepFirstContactRequest,
) -> Result<(), Problem> {
    match page::kept_beginning(tx, &request.client)? {
        Some(kept) => tx.revise(&kept.id, request.base_rev.unwrap_or(0), &request.contact)?,
        None => {
            let client = known(tx, &request.client)?;
            let id = tx.new_id();
            tx.insert(id, Some(&client), FirstContactState::Current, &request.contact, &[])?
        }
    };
    Ok(())
}

/// Keeps a plan for hard moments. One that is in use stays whole.
pub(crate) fn crisis_plan(
    tx: &mut Tx<'_>,
    request: &KeepCrisisPlanRequest,
    now: Moment,
) -> Result<(), Problem> {
    let Some(kept) = page::kept_plan(tx, &request.client)? else {
        let client = known(tx, &request.client)?;
        let id = tx.new_id();
        tx.insert(id, Some(&client), CrisisPlanState::Draft, &request.plan, &[])?;
        return Ok(());
    };
    if kept.state == CrisisPlanState::Active {
        let before = owed(tx, &kept.body, &request.client, now)?;
        let now_owed = owed(tx, &request.plan, &request.client, now)?;
        let is_new = |one: &FieldView| !before.iter().any(|other| other.field == one.field);
        refuse_if_any(now_owed.into_iter().filter(is_new).collect())?;
    }
    tx.revise(&kept.id, request.base_rev.unwrap_or(0), &request.plan)?;
    Ok(())
}

/// Takes a plan into use, or sets it aside. It is in use only when nothing is owed.
pub(crate) fn change_crisis_plan(
    tx: &mut Tx<'_>,
    request: &CrisisPlanStateRequest,
    now: Moment,
) -> Result<(), Problem> {
    let kept = page::kept_plan(tx, &request.client)?.ok_or(Problem::NotFound)?;
    if request.to == CrisisPlanState::Active {
        refuse_if_any(owed(tx, &kept.body, &request.client, now)?)?;
    }
    tx.set_state::<CrisisPlan>(&kept.id, request.to)?;
    Ok(())
}

/// What keeps a plan from being in use: what is missing, and who may not stand on a paper.
fn owed(
    tx: &Tx<'_>,
    plan: &CrisisPlan,
    client: &RecordId,
    now: Moment,
) -> Result<Vec<FieldView>, Problem> {
    let people = tx.list::<SupportPerson>(&Query::new().client(client))?;
    let missing = plan.missing(now.day()).into_iter().map(|name| {
        let is_old = name == "danger_now" && !plan.danger_now.is_empty();
        field(name, None, if is_old { "number_to_check" } else { "blank" })
    });
    let named = page::not_for_paper(plan, &people).into_iter();
    let named = named.map(|at| field("people", u32::try_from(at).ok(), "not_for_paper"));
    Ok(missing.chain(named).collect())
}

/// Keeps a preparation card.
pub(crate) fn preparation(
    tx: &mut Tx<'_>,
    request: &KeepPreparationRequest,
) -> Result<(), Problem> {
    let kept = match &request.id {
        Some(id) => tx.revise(id, request.base_rev.unwrap_or(0), &request.card)?,
        None => {
            let id = tx.new_id();
            tx.insert(id, None, request.state, &request.card, &[])?
        }
    };
    if kept.state != request.state {
        tx.set_state::<PreparationCard>(&kept.id, request.state)?;
    }
    Ok(())
}

/// A client that there is.
fn known(tx: &Tx<'_>, client: &RecordId) -> Result<RecordId, Problem> {
    Ok(tx.load::<Client>(client)?.id)
}

fn owner<R: Record>(kept: &Stored<R>) -> Result<RecordId, Problem> {
    kept.client.clone().ok_or(Problem::NotFound)
}

fn field(name: &str, at: Option<u32>, problem: &str) -> FieldView {
    FieldView { field: name.to_owned(), at, problem: problem.to_owned(), limit: None, found: None }
}

fn fields(problems: Vec<FieldView>) -> Problem {
    Problem::Fields { problems }
}

fn refuse_if_any(problems: Vec<FieldView>) -> Result<(), Problem> {
    if problems.is_empty() { Ok(()) } else { Err(fields(problems)) }
}
