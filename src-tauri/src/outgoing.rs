//! Documents that leave the vault, and the record that they did.

use crate::pages::paper;
use crate::problem::Problem;
use crate::shell::Shell;
use crate::wire::printing::{DocumentOf, PreviewRequest, PrintBecame, PrintedView};
use holdfast_printing::Printed;
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::print_event::{PrintEvent, PrintState, Way};
use holdfast_records::{Act, Link, Moment, RecordId, Role};
use holdfast_vault::Tx;
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Writes a PDF where the therapist said, and waits until the disk has it.
pub(crate) fn write(file: &Path, pdf: &[u8]) -> Result<(), Problem> {
    let mut out = File::create(file)?;
    out.write_all(pdf)?;
    out.sync_all()?;
    Ok(())
}

/// Keeps that a document left: which, how, in which form, and its exact bytes.
pub(crate) async fn keep(
    shell: &Shell,
    request: PreviewRequest,
    printed: Printed,
    way: Way,
    became: PrintBecame,
    place: Option<String>,
) -> Result<PrintedView, Problem> {
    let act = match way {
        Way::Printed => Act::Print,
        Way::SavedPdf => Act::SavePdf,
        Way::ReadAloud => Act::ReadAloud,
        Way::ShownOnScreen => Act::KeepReading,
    };
    let event =
        shell.session.change(act, move |tx, now| record(tx, &request, &printed, way, now)).await?;
    Ok(PrintedView { became, event: Some(event), place })
}

fn record(
    tx: &mut Tx<'_>,
    request: &PreviewRequest,
    printed: &Printed,
    way: Way,
    now: Moment,
) -> Result<RecordId, Problem> {
    let version = match &request.document {
        DocumentOf::AgreementVersion { id } => Some(id),
        DocumentOf::RecoverySheet => None,
    };
    // What is kept is what left: a loose slip after the agreement is one of the pages and of the bytes.
    // The recovery sheet's bytes hold the words: they are not kept a second time.
    let pdf_sha256 = version.map(|_| tx.keep_file(&printed.pdf, "application/pdf")).transpose()?;
    let event = PrintEvent {
        document: paper::document(request),
        way,
        copy: request.copy,
        profile: request.profile,
        paper: request.paper,
        pages: printed.pages,
        printed_on: now.day(),
        pdf_sha256,
    };
    match version {
        Some(version) => of_version(tx, version, &event),
        None => {
            let id = tx.new_id();
            Ok(tx.insert(id, None, PrintState::Kept, &event, &[])?.id)
        }
    }
}

/// Keeps a print event of a version. The first one offers a version whose wording is frozen.
pub(crate) fn of_version(
    tx: &mut Tx<'_>,
    version: &RecordId,
    event: &PrintEvent,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<AgreementVersion>(version)?;
    if let Some(offered) = kept.state.once_offered() {
        tx.set_state::<AgreementVersion>(version, offered)?;
    }
    let of =
        Link { role: Role::Prints, to: version.clone(), from_part: None, to_rev: Some(kept.rev) };
    let id = tx.new_id();
    Ok(tx.insert(id, kept.client.as_ref(), PrintState::Kept, event, &[of])?.id)
}
