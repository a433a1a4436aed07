//! What is around the work: people, what was told at the beginning, capacity, the plan for hard moments, preparation.

use super::{Answer, At};
use crate::keeping;
use crate::pages::around as page;
use crate::problem::Problem;
use crate::wire::around::*;
use crate::wire::client::ClientRequest;
use holdfast_records::{Act, Moment, Record, RecordId};
use holdfast_vault::Tx;

/// The people around a client, and what may be said to whom.
#[tauri::command]
pub(crate) async fn people(shell: At<'_>, request: ClientRequest) -> Answer<PeopleView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::people(reader, &request.client, now))
        .await
}

/// Keeps somebody around a client.
#[tauri::command]
pub(crate) async fn keep_person(shell: At<'_>, request: KeepPersonRequest) -> Answer<PeopleView> {
    request.person.check()?;
    around(shell, Act::KeepPerson, move |tx| keeping::person(tx, &request)).await
}

/// Puts somebody on the list, rests them or takes them off.
#[tauri::command]
pub(crate) async fn change_person_state(
    shell: At<'_>,
    request: PersonStateRequest,
) -> Answer<PeopleView> {
    around(shell, Act::KeepPerson, move |tx| keeping::list(tx, &request)).await
}

/// Keeps a say for a client.
#[tauri::command]
pub(crate) async fn keep_authority(
    shell: At<'_>,
    request: KeepAuthorityRequest,
) -> Answer<PeopleView> {
    request.authority.check()?;
    around(shell, Act::KeepAuthority, move |tx| keeping::authority(tx, &request)).await
}

/// Says how far a say is known.
#[tauri::command]
pub(crate) async fn change_authority_state(
    shell: At<'_>,
    request: AuthorityStateRequest,
) -> Answer<PeopleView> {
    around(shell, Act::KeepAuthority, move |tx| keeping::known_as(tx, &request)).await
}

/// A client's capacity, decision by decision.
#[tauri::command]
pub(crate) async fn capacity(shell: At<'_>, request: ClientRequest) -> Answer<CapacityPageView> {
    shell
        .session
        .view(request.client.clone(), move |reader, _| page::capacity(reader, &request.client))
        .await
}

/// Keeps a capacity note, or signs it. A signed one never changes.
#[tauri::command]
pub(crate) async fn keep_capacity(
    shell: At<'_>,
    request: KeepCapacityRequest,
) -> Answer<CapacityPageView> {
    request.note.check()?;
    let act = if request.is_signed { Act::SignCapacity } else { Act::KeepCapacity };
    let keep = move |tx: &mut Tx<'_>, _| {
        let client = keeping::capacity(tx, &request)?;
        page::capacity(tx, &client)
    };
    shell.session.change(act, keep).await
}

/// What was told at the beginning.
#[tauri::command]
pub(crate) async fn first_contact(
    shell: At<'_>,
    request: ClientRequest,
) -> Answer<FirstContactView> {
    shell
        .session
        .view(request.client.clone(), move |reader, _| page::first_contact(reader, &request.client))
        .await
}

/// Keeps what was told at the beginning.
#[tauri::command]
pub(crate) async fn keep_first_contact(
    shell: At<'_>,
    request: KeepFirstContactRequest,
) -> Answer<FirstContactView> {
    request.contact.check()?;
    let keep = move |tx: &mut Tx<'_>, _| {
        keeping::first_contact(tx, &request)?;
        page::first_contact(tx, &request.client)
    };
    shell.session.change(Act::KeepFirstContact, keep).await
}

/// A client's plan for hard moments.
#[tauri::command]
pub(crate) async fn crisis_plan(shell: At<'_>, request: ClientRequest) -> Answer<CrisisPlanView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| {
            page::crisis_plan(reader, &request.client, now)
        })
        .await
}

/// Keeps a plan for hard moments. It never holds a promise.
#[tauri::command]
pub(crate) async fn keep_crisis_plan(
    shell: At<'_>,
    request: KeepCrisisPlanRequest,
) -> Answer<CrisisPlanView> {
    request.plan.check()?;
    let keep = move |tx: &mut Tx<'_>, now| {
        keeping::crisis_plan(tx, &request, now)?;
        page::crisis_plan(tx, &request.client, now)
    };
    shell.session.change(Act::KeepCrisisPlan, keep).await
}

/// Takes a plan for hard moments into use, or sets it aside.
#[tauri::command]
pub(crate) async fn change_crisis_plan_state(
    shell: At<'_>,
    request: CrisisPlanStateRequest,
) -> Answer<CrisisPlanView> {
    let change = move |tx: &mut Tx<'_>, now| {
        keeping::change_crisis_plan(tx, &request, now)?;
        page::crisis_plan(tx, &request.client, now)
    };
    shell.session.change(Act::KeepCrisisPlan, change).await
}

/// The practice's preparation cards.
#[tauri::command]
pub(crate) async fn preparation_cards(shell: At<'_>) -> Answer<Vec<PreparationView>> {
    shell.session.read(|reader, _| page::preparation_cards(reader)).await
}

/// Keeps a preparation card, retires it or takes it up again.
#[tauri::command]
pub(crate) async fn keep_preparation_card(
    shell: At<'_>,
    request: KeepPreparationRequest,
) -> Answer<Vec<PreparationView>> {
    request.card.check()?;
    let keep = move |tx: &mut Tx<'_>, _| {
        keeping::preparation(tx, &request)?;
        page::preparation_cards(tx)
    };
    shell.session.change(Act::KeepPreparation, keep).await
}

/// Does one step with the people around a client, and shows them as they stand then.
async fn around(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<PeopleView> {
    let work = move |tx: &mut Tx<'_>, now: Moment| {
        let client = step(tx)?;
        page::people(tx, &client, now)
    };
    shell.session.change(act, work).await
}
