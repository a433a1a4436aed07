//! Consent: what a client may be asked, their answers, and what was asked in a session.

use super::{Answer, At};
use crate::pages::{consent as page, in_session};
use crate::problem::Problem;
use crate::wire::consent::*;
use crate::wire::session::SessionRequest;
use crate::{asking, listing};
use holdfast_records::{Act, Moment, Record, RecordId};
use holdfast_vault::Tx;

/// A client's consent, as it stands or as it stood on a day.
#[tauri::command]
pub(crate) async fn consent(shell: At<'_>, request: ConsentRequest) -> Answer<ConsentView> {
    let client = request.client.clone();
    let look = move |reader: &holdfast_vault::Reader<'_>, now| {
        page::page(reader, &request.client, request.on, now)
    };
    shell.session.view(client, look).await
}

/// Puts something that may be asked on a client's list, or rewords it.
#[tauri::command]
pub(crate) async fn keep_consent_item(
    shell: At<'_>,
    request: KeepItemRequest,
) -> Answer<ConsentView> {
    request.item.check()?;
    let act = if request.id.is_some() { Act::KeepConsentItem } else { Act::ListConsent };
    let keep = move |tx: &mut Tx<'_>, now| {
        listing::keep(tx, &request)?;
        page::page(tx, &request.client, None, now)
    };
    shell.session.change(act, keep).await
}

/// Takes something off a client's list, or puts it back. Nothing that was answered is lost.
#[tauri::command]
pub(crate) async fn list_consent_item(
    shell: At<'_>,
    request: ListedRequest,
) -> Answer<ConsentView> {
    let act = if request.is_listed { Act::ListConsent } else { Act::TakeOffConsent };
    whose(shell, act, move |tx, _| listing::list(tx, &request)).await
}

/// Records an answer.
#[tauri::command]
pub(crate) async fn record_consent(
    shell: At<'_>,
    request: RecordConsentRequest,
) -> Answer<ConsentView> {
    request.event.check()?;
    let act = asking::act_of(&request.event);
    whose(shell, act, move |tx, now| asking::record(tx, &request, now)).await
}

/// Says that an answer was entered in error.
#[tauri::command]
pub(crate) async fn void_consent(shell: At<'_>, request: VoidRequest) -> Answer<ConsentView> {
    whose(shell, Act::VoidEntry, move |tx, now| asking::void(tx, &request, now)).await
}

/// Adds something to the catalogue, changes it, retires it or takes it up again.
#[tauri::command]
pub(crate) async fn keep_own_scope(shell: At<'_>, request: KeepScopeRequest) -> Answer<()> {
    request.scope.check()?;
    shell.session.change(Act::KeepCatalogue, move |tx, _| asking::keep_scope(tx, &request)).await
}

/// What was asked and used in a session.
#[tauri::command]
pub(crate) async fn in_session(shell: At<'_>, request: SessionRequest) -> Answer<InSessionView> {
    shell
        .session
        .view(request.session.clone(), move |reader, now| {
            in_session::page(reader, &request.session, now)
        })
        .await
}

/// Records a question in the moment and its answer.
#[tauri::command]
pub(crate) async fn ask_in_session(shell: At<'_>, request: AskRequest) -> Answer<InSessionView> {
    let ask = move |tx: &mut Tx<'_>, now| {
        asking::ask(tx, &request)?;
        in_session::page(tx, &request.session, now)
    };
    shell.session.change(Act::AskInSession, ask).await
}

/// Records a technique in a session; what is not agreed meets the gate.
#[tauri::command]
pub(crate) async fn use_technique(shell: At<'_>, request: UseRequest) -> Answer<InSessionView> {
    let record = move |tx: &mut Tx<'_>, now| {
        asking::use_technique(tx, &request, now)?;
        in_session::page(tx, &request.session, now)
    };
    shell.session.change(Act::UseTechnique, record).await
}

/// Records that a yes is still so.
#[tauri::command]
pub(crate) async fn still_so(shell: At<'_>, request: StillTrueRequest) -> Answer<InSessionView> {
    let record = move |tx: &mut Tx<'_>, now| {
        asking::still_so(tx, &request, now)?;
        in_session::page(tx, &request.session, now)
    };
    shell.session.change(Act::RecordConsent, record).await
}

/// Notes that asking whether a yes still holds was put off.
#[tauri::command]
pub(crate) async fn put_off_consent(
    shell: At<'_>,
    request: StillTrueRequest,
) -> Answer<InSessionView> {
    let note = move |tx: &mut Tx<'_>, now| {
        asking::put_off(tx, &request, now)?;
        in_session::page(tx, &request.session, now)
    };
    shell.session.change(Act::PutOffConsent, note).await
}

/// Says that something of a session was entered in error.
#[tauri::command]
pub(crate) async fn void_in_session(
    shell: At<'_>,
    request: VoidInSessionRequest,
) -> Answer<InSessionView> {
    let void = move |tx: &mut Tx<'_>, now| {
        asking::void_from(tx, &request.session, &request.entry, now)?;
        in_session::page(tx, &request.session, now)
    };
    shell.session.change(Act::VoidEntry, void).await
}

/// Does one step with a client's consent, and shows it as it stands then.
async fn whose(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<ConsentView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, None, now)
    };
    shell.session.change(act, work).await
}
