//! Bringing in a table of clients from another program.

use super::client::FieldView;
use super::wire;
use holdfast_records::client::{ClientStatus, ColumnMeaning, DayOrder};

wire! {
    /// A table that was chosen: its headings, and what each most likely means.
    struct TableView {
        /// One for each column.
        pub columns: Vec<TableColumn>,
        /// In which order days are taken to be written, as this computer writes them.
        pub days: DayOrder,
        /// How each row would be taken.
        pub reading: TableReading,
    }

    /// A column of a table.
    struct TableColumn {
        /// Its heading as it stands in the file.
        pub heading: String,
        /// What it is taken to mean.
        pub meaning: ColumnMeaning,
        /// How many of its cells say something.
        pub filled: u32,
    }

    /// How the columns are to be read.
    struct ReadTableRequest {
        /// One for each column, in order.
        pub meanings: Vec<ColumnMeaning>,
        /// In which order days are written.
        pub days: DayOrder,
        /// How the work stands with those who are taken in.
        pub status: ClientStatus,
    }

    /// How each row would be taken, or was.
    struct TableReading {
        /// Every row, in the order of the file.
        pub rows: Vec<TableRow>,
        /// How many clients were taken in; 0 after only looking.
        pub added: u32,
    }

    /// How one row would be taken.
    struct TableRow {
        /// Its line in the file, from 1.
        pub line: u32,
        /// The code that the client would have.
        pub code: String,
        /// Whether that code is offered, because the row brings none.
        pub is_offered: bool,
        /// The name that was read. Covered until it is asked for.
        pub name: Option<String>,
        /// What is in the way, if anything is; then the row is left in the file.
        pub problems: Vec<FieldView>,
    }
}
