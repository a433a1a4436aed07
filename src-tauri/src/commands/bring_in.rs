//! Bringing in a table of clients from another program.

use super::{Answer, At};
use crate::problem::Problem;
use crate::session::Desk;
use crate::wire::app::DateStyle;
use crate::wire::bring_in::*;
use crate::{bring_in, chooser};
use holdfast_backup::import::table;
use holdfast_records::Act;
use holdfast_records::client::DayOrder;
use tauri::{AppHandle, Runtime};

/// Asks for a table and says how it would be read. Nothing is kept, and nothing comes of it when none was chosen.
#[tauri::command]
pub(crate) async fn choose_table<R: Runtime>(
    app: AppHandle<R>,
    shell: At<'_>,
) -> Answer<Option<TableView>> {
    shell.session.must_be_open()?;
    let Some(file) = chooser::table(&app, &shell).await else { return Ok(None) };
    let table = table::read(&file)?;
    shell.session.must_be_open()?;
    let device = shell.device().device;
    let is_month_first = matches!(device.date_style, DateStyle::MonthDay);
    let days = if is_month_first { DayOrder::MonthFirst } else { DayOrder::DayFirst };
    let look = move |desk: &mut Desk, _| bring_in::chosen(desk, table, &device.language, days);
    shell.session.at_the_desk(look).await.map(Some)
}

/// How the rows would be taken if the columns meant something else. Nothing is kept.
#[tauri::command]
pub(crate) async fn read_table(shell: At<'_>, request: ReadTableRequest) -> Answer<TableReading> {
    shell.session.must_be_open()?;
    let language = shell.device().device.language;
    let look = move |desk: &mut Desk, _| {
        let table = desk.table.take().ok_or(Problem::TableGone)?;
        let reading = bring_in::look(&desk.vault()?.read(), &table, &request, &language);
        desk.table = Some(table);
        Ok(reading?.0)
    };
    shell.session.at_the_desk(look).await
}

/// Takes in every row that nothing is in the way of, and tells of the others.
#[tauri::command]
pub(crate) async fn take_table(shell: At<'_>, request: ReadTableRequest) -> Answer<TableReading> {
    shell.session.must_be_open()?;
    let language = shell.device().device.language;
    let take = move |desk: &mut Desk, now| {
        let table = desk.table.clone().ok_or(Problem::TableGone)?;
        let taken = desk.vault()?.change(now, Act::ImportClients, |tx| {
            bring_in::take(tx, &table, &request, &language)
        })?;
        desk.table = None;
        Ok(taken)
    };
    shell.session.at_the_desk(take).await
}
