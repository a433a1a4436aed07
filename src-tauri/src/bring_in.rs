//! Taking clients in from a table of another program: how its rows would be read, and taking those that can be.

use crate::pages;
use crate::problem::Problem;
use crate::session::Desk;
use crate::wire::bring_in::*;
use crate::wire::client::FieldView;
use holdfast_backup::import::table::{Table, TableError};
use holdfast_records::client::{
    Client, ClientStatus, ColumnMeaning, DayOrder, client_of_row, look_of_code, offered_code,
};
use holdfast_records::{PrivateText, evened};
use holdfast_vault::{Query, Reader, Tx};
use std::collections::HashMap;

/// The table that was chosen, with the meanings that its headings suggest.
pub(crate) fn chosen(
    desk: &mut Desk,
    table: Table,
    language: &str,
    days: DayOrder,
) -> Result<TableView, Problem> {
    let meanings: Vec<ColumnMeaning> =
        ColumnMeaning::guess_all(table.headings.iter().map(PrivateText::as_str));
    let status = ClientStatus::Active;
    let request = ReadTableRequest { meanings: meanings.clone(), days, status };
    let reading = look(&desk.vault()?.read(), &table, &request, language)?.0;
    let columns = meanings.into_iter().enumerate().map(|(at, meaning)| column(&table, at, meaning));
    let columns = columns.collect();
    desk.table = Some(table);
    Ok(TableView { columns, days, reading })
}

fn column(table: &Table, at: usize, meaning: ColumnMeaning) -> TableColumn {
    let filled =
        table.rows.iter().filter(|(_, row)| row.get(at).is_some_and(|cell| !cell.is_blank()));
    TableColumn {
        heading: table.headings.get(at).map(pages::shown).unwrap_or_default(),
        meaning,
        filled: u32::try_from(filled.count()).unwrap_or(u32::MAX),
    }
}

/// How each row would be taken, and the clients of those that can be.
pub(crate) fn look(
    reader: &Reader<'_>,
    table: &Table,
    request: &ReadTableRequest,
    language: &str,
) -> Result<(TableReading, Vec<Client>), Problem> {
    if request.meanings.len() != table.headings.len() {
        return Err(Problem::NotFromHere);
    }
    let mut known = Known::of(reader)?;
    let mut rows = Vec::new();
    let mut clients = Vec::new();
    for (line, cells) in &table.rows {
        let offered = known.offer();
        let (row, client) = known.row(*line, cells, request, language, &offered);
        rows.push(row);
        clients.extend(client);
    }
    Ok((TableReading { rows, added: 0 }, clients))
}

/// Takes in every row that nothing is in the way of. What is left is told row by row.
pub(crate) fn take(
    tx: &mut Tx<'_>,
    table: &Table,
    request: &ReadTableRequest,
    language: &str,
) -> Result<TableReading, Problem> {
    let (mut reading, clients) = look(tx, table, request, language)?;
    for client in &clients {
        let id = tx.new_id();
        tx.insert(id, None, request.status, client, &[])?;
    }
    reading.added = u32::try_from(clients.len()).unwrap_or(u32::MAX);
    Ok(reading)
}

/// The codes and names that are there already, and those of the rows so far.
struct Known {
    codes: Vec<String>,
    names: HashMap<String, String>,
    offered: usize,
}

impl Known {
    fn of(reader: &Reader<'_>) -> Result<Known, Problem> {
        let mut known = Known { codes: Vec::new(), names: HashMap::new(), offered: 0 };
        for client in reader.list::<Client>(&Query::new())? {
            known.remember(&client.body);
        }
        Ok(known)
    }

    fn remember(&mut self, client: &Client) {
        self.codes.push(look_of_code(client.code.as_str()));
        if let Some(name) = &client.chosen_name {
            self.names.insert(evened(name.as_str()), pages::shown(&client.code));
        }
    }

    /// The next code that nobody has.
    fn offer(&mut self) -> String {
        loop {
            let code = offered_code(self.offered);
            if !self.codes.contains(&look_of_code(&code)) {
                return code;
            }
            self.offered += 1;
        }
    }

    fn row(
        &mut self,
        line: u32,
        cells: &[PrivateText],
        request: &ReadTableRequest,
        language: &str,
        offered: &str,
    ) -> (TableRow, Option<Client>) {
        let meant: Vec<_> =
            request.meanings.iter().copied().zip(cells.iter().map(PrivateText::as_str)).collect();
        let read = client_of_row(&meant, request.days, language, offered);
        let (client, problems) = match read {
            Ok(client) => self.unless_here(client),
            Err(problems) => (None, problems.into_iter().map(FieldView::from).collect()),
        };
        let row = TableRow {
            line,
            is_offered: client.as_ref().is_some_and(|client| client.code.as_str() == offered),
            code: client.as_ref().map(|client| pages::shown(&client.code)).unwrap_or_default(),
            name: client.as_ref().and_then(|client| pages::shown_if(client.chosen_name.as_ref())),
            problems,
        };
        (row, client)
    }

    /// Two people of one code cannot be told apart; one of a name that is there may be here already.
    fn unless_here(&mut self, client: Client) -> (Option<Client>, Vec<FieldView>) {
        if self.codes.contains(&look_of_code(client.code.as_str())) {
            return (None, vec![FieldView::of("code", "taken")]);
        }
        let name = client.chosen_name.as_ref().map(|name| evened(name.as_str()));
        if name.is_some_and(|name| self.names.contains_key(&name)) {
            return (None, vec![FieldView::of("chosen_name", "here_already")]);
        }
        self.remember(&client);
        (Some(client), Vec::new())
    }
}

impl From<TableError> for Problem {
    fn from(error: TableError) -> Problem {
        match error {
            TableError::TooLong | TableError::TooMany => Problem::TableTooLong,
            TableError::NotText => Problem::TableNotText,
            TableError::NoRows => Problem::TableNoRows,
            TableError::Uneven { line } => Problem::TableUneven { line },
            TableError::Unreadable => Problem::TableUnreadable,
        }
    }
}
