//! Agreements, versions and signings.

use super::{Answer, At};
use crate::pages::agreement as page;
use crate::problem::Problem;
use crate::settling;
use crate::wire::agreement::*;
use crate::wire::client::ClientRequest;
use holdfast_records::{Act, Record, RecordId};
use holdfast_vault::Tx;

/// A client's safety agreement.
#[tauri::command]
pub(crate) async fn agreement(shell: At<'_>, request: ClientRequest) -> Answer<AgreementView> {
    shell.session.read(move |reader, now| page::view(reader, &request.client, now)).await
}

/// Drafts the first version from the template, or the next from the newest.
#[tauri::command]
pub(crate) async fn draft_agreement(
    shell: At<'_>,
    request: ClientRequest,
) -> Answer<AgreementView> {
    let draft = move |tx: &mut Tx<'_>, now| {
        settling::draft(tx, &request.client, now)?;
        page::view(tx, &request.client, now)
    };
    shell.session.change(Act::DraftAgreement, draft).await
}

/// Keeps a draft version.
#[tauri::command]
pub(crate) async fn keep_agreement_version(
    shell: At<'_>,
    request: KeepVersionRequest,
) -> Answer<AgreementView> {
    request.version.check()?;
    let work = move |tx: &mut Tx<'_>, now| {
        let client = settling::keep(tx, &request)?;
        page::view(tx, &client, now)
    };
    shell.session.change(Act::KeepAgreement, work).await
}

/// Says of which boundary event a draft came, or that it came of none.
#[tauri::command]
pub(crate) async fn say_because(shell: At<'_>, request: BecauseRequest) -> Answer<AgreementView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = settling::say_because(tx, &request)?;
        page::view(tx, &client, now)
    };
    shell.session.change(Act::KeepAgreement, work).await
}

/// Freezes the wording of a version.
#[tauri::command]
pub(crate) async fn finalise_agreement(
    shell: At<'_>,
    request: VersionRequest,
) -> Answer<AgreementView> {
    with_version(shell, Act::FinaliseAgreement, request.version, settling::finalise).await
}

/// The version was read aloud.
#[tauri::command]
pub(crate) async fn read_aloud(shell: At<'_>, request: VersionRequest) -> Answer<AgreementView> {
    with_version(shell, Act::ReadAloud, request.version, settling::read_aloud).await
}

/// Records who agreed, how and when; or that nobody did today.
#[tauri::command]
pub(crate) async fn record_signing(
    shell: At<'_>,
    request: RecordSigningRequest,
) -> Answer<AgreementView> {
    let act = settling::act_of(request.signing.outcome);
    let work = move |tx: &mut Tx<'_>, now| {
        let client = settling::sign(tx, &request, now)?;
        page::view(tx, &client, now)
    };
    shell.session.change(act, work).await
}

/// Takes a version back. Nothing of it is deleted.
#[tauri::command]
pub(crate) async fn withdraw_agreement(
    shell: At<'_>,
    request: VersionRequest,
) -> Answer<AgreementView> {
    with_version(shell, Act::WithdrawAgreement, request.version, settling::withdraw).await
}

/// The agreement was looked at again and nothing changed.
#[tauri::command]
pub(crate) async fn review_agreement(
    shell: At<'_>,
    request: ClientRequest,
) -> Answer<AgreementView> {
    let work = move |tx: &mut Tx<'_>, now| {
        settling::review(tx, &request.client, now)?;
        page::view(tx, &request.client, now)
    };
    shell.session.change(Act::ReviewAgreement, work).await
}

type Step = fn(&mut Tx<'_>, &RecordId, holdfast_records::Moment) -> Result<RecordId, Problem>;

async fn with_version(
    shell: At<'_>,
    act: Act,
    version: RecordId,
    step: Step,
) -> Answer<AgreementView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, &version, now)?;
        page::view(tx, &client, now)
    };
    shell.session.change(act, work).await
}
