//! Agreements, versions and signings.

use super::{Answer, At};
use crate::pages::agreement::{self as page, Whose};
use crate::problem::Problem;
use crate::wire::agreement::*;
use crate::{reasons, settling};
use holdfast_records::{Act, Moment, Record, RecordId};
use holdfast_vault::Tx;

/// An agreement of a client's.
#[tauri::command]
pub(crate) async fn agreement(shell: At<'_>, request: AgreementRequest) -> Answer<AgreementView> {
    let client = request.client.clone();
    let whose = Whose::from(request);
    shell.session.view(client, move |reader, now| page::view(reader, &whose, now)).await
}

/// Drafts the first version from the template, or the next from the newest.
#[tauri::command]
pub(crate) async fn draft_agreement(
    shell: At<'_>,
    request: AgreementRequest,
) -> Answer<AgreementView> {
    let whose = Whose::from(request);
    let draft = move |tx: &mut Tx<'_>, now| {
        settling::draft(tx, &whose, now)?;
        page::view(tx, &whose, now)
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
        let whose = settling::keep(tx, &request)?;
        page::view(tx, &whose, now)
    };
    shell.session.change(Act::KeepAgreement, work).await
}

/// Says of which boundary event a draft came, or that it came of none.
#[tauri::command]
pub(crate) async fn say_because(shell: At<'_>, request: BecauseRequest) -> Answer<AgreementView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let whose = reasons::say(tx, &request)?;
        page::view(tx, &whose, now)
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
        let whose = settling::sign(tx, &request, now)?;
        page::view(tx, &whose, now)
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
    request: AgreementRequest,
) -> Answer<AgreementView> {
    let whose = Whose::from(request);
    let work = move |tx: &mut Tx<'_>, now| {
        settling::review(tx, &whose, now)?;
        page::view(tx, &whose, now)
    };
    shell.session.change(Act::ReviewAgreement, work).await
}

type Step = fn(&mut Tx<'_>, &RecordId, Moment) -> Result<Whose, Problem>;

async fn with_version(
    shell: At<'_>,
    act: Act,
    version: RecordId,
    step: Step,
) -> Answer<AgreementView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let whose = step(tx, &version, now)?;
        page::view(tx, &whose, now)
    };
    shell.session.change(act, work).await
}
