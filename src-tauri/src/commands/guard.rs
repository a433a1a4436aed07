//! What has to be agreed before somebody is called, told or brought in, and what was told.

use super::{Answer, At};
use crate::pages::{around as page, guard as looking};
use crate::wire::around::PeopleView;
use crate::wire::consent::VoidRequest;
use crate::wire::guard::*;
use crate::{asking, telling};
use holdfast_records::disclosure::Disclosure;
use holdfast_records::{Act, Moment, Record};
use holdfast_vault::Tx;

/// What a guard says.
#[tauri::command]
pub(crate) async fn guard(shell: At<'_>, request: GuardRequest) -> Answer<GuardView> {
    shell.session.read(move |reader, now| looking::look(reader, &request, now)).await
}

/// Records what was told to somebody.
#[tauri::command]
pub(crate) async fn record_disclosure(
    shell: At<'_>,
    request: RecordDisclosureRequest,
) -> Answer<PeopleView> {
    request.disclosure.check()?;
    let act = telling::act_of(request.disclosure.legal_basis);
    let record = move |tx: &mut Tx<'_>, now: Moment| {
        let client = telling::record(tx, &request, now)?;
        page::people(tx, &client, now)
    };
    shell.session.change(act, record).await
}

/// Says that what was told was entered in error.
#[tauri::command]
pub(crate) async fn void_disclosure(shell: At<'_>, request: VoidRequest) -> Answer<PeopleView> {
    let void = move |tx: &mut Tx<'_>, now: Moment| {
        tx.load::<Disclosure>(&request.entry)?;
        let client = asking::void(tx, &request, now)?;
        page::people(tx, &client, now)
    };
    shell.session.change(Act::VoidEntry, void).await
}
