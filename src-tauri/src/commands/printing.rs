//! Preview, print, save as PDF.

use super::{Answer, At};
use crate::pages::paper::{self, Sheet};
use crate::platform::{Became, Sheets};
use crate::problem::Problem;
use crate::session::Desk;
use crate::wire::client::ClientRequest;
use crate::wire::printing::*;
use crate::{chooser, outgoing, platform};
use holdfast_printing::{Printed, Standard};
use holdfast_records::Moment;
use std::path::PathBuf;
use tauri::{AppHandle, Runtime};

/// The pages as they will be.
#[tauri::command]
pub(crate) async fn preview(shell: At<'_>, request: PreviewRequest) -> Answer<PreviewView> {
    shell.session.must_be_open()?;
    shell.session.at_the_desk(move |desk, now| look(desk, &request, now)).await
}

/// What was printed for a client or saved as a file.
#[tauri::command]
pub(crate) async fn papers(shell: At<'_>, request: ClientRequest) -> Answer<Vec<PaperRow>> {
    shell
        .session
        .view(request.client.clone(), move |reader, _| paper::papers(reader, &request.client))
        .await
}

/// Prints through the system's own dialog.
#[tauri::command]
pub(crate) async fn print<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: PreviewRequest,
) -> Answer<PrintedView> {
    shell.session.must_be_open()?;
    let asked = request.clone();
    let (sheets, printed) =
        shell.session.at_the_desk(move |desk, now| to_print(desk, &asked, now)).await?;
    match platform::print(&app, sheets, printed_into_file()).await {
        Became::Printed => {
            let event = outgoing::keep_print(&shell, request, printed).await;
            Ok(PrintedView { became: PrintBecame::Printed, event, place: None })
        }
        Became::Cancelled => {
            Ok(PrintedView { became: PrintBecame::Cancelled, event: None, place: None })
        }
        Became::NotPrinted => Err(Problem::NotPrinted),
    }
}

/// Saves a PDF where the therapist says.
#[tauri::command]
pub(crate) async fn save_pdf<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
    request: PreviewRequest,
) -> Answer<PrintedView> {
    shell.session.must_be_open()?;
    if matches!(request.document, DocumentOf::RecoverySheet | DocumentOf::ExecutorSheet) {
        return Err(Problem::NotFromHere);
    }
    let asked = request.clone();
    let (_, printed) =
        shell.session.at_the_desk(move |desk, now| to_print(desk, &asked, now)).await?;
    let Some(file) = chooser::new_file(&app, "Document.pdf").await else {
        return Ok(PrintedView { became: PrintBecame::Cancelled, event: None, place: None });
    };
    let place = file.file_name().map(|name| name.to_string_lossy().into_owned());
    let save =
        move |desk: &mut Desk, now| outgoing::save(desk.vault()?, &request, &printed, &file, now);
    let event = shell.session.at_the_desk(save).await?;
    Ok(PrintedView { became: PrintBecame::Saved, event, place })
}

fn look(desk: &mut Desk, request: &PreviewRequest, now: Moment) -> Result<PreviewView, Problem> {
    let (sheet, printed) = set(desk, request, now)?;
    let (width_mm, height_mm) = printed.paper_mm;
    let spoken = sheet.spoken();
    Ok(PreviewView {
        pages: printed.svg,
        width_mm,
        height_mm,
        replaced: printed.replaced.iter().map(|one| format!("U+{:04X}", u32::from(*one))).collect(),
        is_tagged: printed.standard == Standard::TaggedArchival,
        is_draft: sheet.is_draft,
        left_out: printed.left_out,
        repeats: printed.repeats,
        warn_queue: paper::is_first_print(&desk.vault()?.read(), now)?,
        profile: sheet.profile,
        language: spoken.language.tag.to_owned(),
        language_reviewed: spoken.language.is_reviewed,
        language_stands_in: spoken.is_stand_in,
        reading_grade: sheet.reading_grade(),
    })
}

fn to_print(
    desk: &mut Desk,
    request: &PreviewRequest,
    now: Moment,
) -> Result<(Sheets, Printed), Problem> {
    let (_, printed) = set(desk, request, now)?;
    let (width_mm, height_mm) = printed.paper_mm;
    Ok((Sheets { pages: printed.svg.clone(), width_mm, height_mm }, printed))
}

fn set(
    desk: &mut Desk,
    request: &PreviewRequest,
    now: Moment,
) -> Result<(Sheet, Printed), Problem> {
    if matches!(request.document, DocumentOf::RecoverySheet) {
        desk.words_may_be_shown()?;
    }
    let words = desk.executor_words.as_ref().map(|words| words.to_string());
    let (vault, press) = desk.both()?;
    let mut sheet = paper::sheet(vault, request, now)?;
    sheet.say_words(words);
    let printed = press.set(&sheet.page, &sheet.setup)?;
    Ok((sheet, printed))
}

/// In a driven build a test says into which file to print: nobody sits in front of the dialog.
fn printed_into_file() -> Option<PathBuf> {
    if crate::windows::IS_DRIVEN {
        std::env::var_os("HOLDFAST_E2E_PRINT_TO").map(PathBuf::from)
    } else {
        None
    }
}
