//! A table of another program: text with one row a line, as every such program can save one.

use std::io::Read;
use std::path::Path;

use holdfast_records::PrivateText;

/// The longest file that is read, in bytes.
pub const LONGEST: u64 = 4 * 1024 * 1024;
/// The most rows below the headings.
pub const MOST_ROWS: usize = 2_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 60;

/// A table as it was read. Every cell is somebody's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The first row.
    pub headings: Vec<PrivateText>,
    /// Every other row that is not blank, with its line in the file, from 1. Each has as many cells as there are
    /// headings, and short rows end in blank ones.
    pub rows: Vec<(u32, Vec<PrivateText>)>,
}

/// Why a file was not read as a table. The file stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// It is longer than a list of clients can be.
    #[error("the file is too long for a table of clients")]
    TooLong,
    /// It is not text, or text in an older encoding.
    #[error("the file is not text in UTF-8 or UTF-16")]
    NotText,
    /// It has no row below its headings.
    #[error("the file has no rows")]
    NoRows,
    /// More rows or columns than are taken at once.
    #[error("the file has more rows or columns than are taken at once")]
    TooMany,
    /// A row has more cells than there are headings.
    #[error("a row has more cells than there are headings")]
    Uneven {
        /// Its line in the file, from 1.
        line: u32,
    },
    /// The disk refused.
    #[error("the file cannot be read")]
    Unreadable,
}

/// Reads a file that was chosen, and no more of it than a table may be long.
pub fn read(file: &Path) -> Result<Table, TableError> {
    let opened = std::fs::File::open(file).map_err(|_| TableError::Unreadable)?;
    let mut bytes = Vec::new();
    opened.take(LONGEST + 1).read_to_end(&mut bytes).map_err(|_| TableError::Unreadable)?;
    parse(&bytes)
}

/// Reads the bytes of a table: UTF-8 or UTF-16, parted by commas, semicolons or tabs, with quotes where a cell needs them.
pub fn parse(bytes: &[u8]) -> Result<Table, TableError> {
    if u64::try_from(bytes.len()).map_or(true, |length| length > LONGEST) {
        return Err(TableError::TooLong);
    }
    let text = text_of(bytes)?;
    let mut lines = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(parted_by(&text))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in lines.records() {
        let record = record.map_err(|_| TableError::NotText)?;
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push((u32::try_from(line).unwrap_or(u32::MAX), cells(&record)));
        }
        if rows.len() > MOST_ROWS + 1 || record.len() > MOST_COLUMNS {
            return Err(TableError::TooMany);
        }
    }
    of_rows(rows)
}

fn cells(record: &csv::StringRecord) -> Vec<PrivateText> {
    record.iter().map(|cell| PrivateText::from(cell.trim())).collect()
}

/// The first row is the headings, and no other may be longer.
fn of_rows(mut rows: Vec<(u32, Vec<PrivateText>)>) -> Result<Table, TableError> {
    if rows.len() < 2 {
        return Err(TableError::NoRows);
    }
    let (_, headings) = rows.remove(0);
    for (line, row) in &mut rows {
        let beyond = row.iter().skip(headings.len()).any(|cell| !cell.is_blank());
        if beyond {
            return Err(TableError::Uneven { line: *line });
        }
        row.resize(headings.len(), PrivateText::default());
    }
    Ok(Table { headings, rows })
}

/// The text of a file: UTF-8 with or without its mark, or UTF-16 with it.
fn text_of(bytes: &[u8]) -> Result<String, TableError> {
    let wide = |order: fn([u8; 2]) -> u16| {
        let units: Vec<u16> =
            bytes.as_chunks::<2>().0.iter().skip(1).map(|pair| order(*pair)).collect();
        String::from_utf16(&units)
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes).map_err(|_| TableError::NotText)?,
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes).map_err(|_| TableError::NotText)?,
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest)?,
        _ => utf8(bytes)?,
    };
    if text.contains('\0') { Err(TableError::NotText) } else { Ok(text) }
}

fn utf8(bytes: &[u8]) -> Result<String, TableError> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| TableError::NotText)
}

/// What parts the cells: whichever of three the first line has most of, outside quotes; a comma where it has none.
fn parted_by(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let outside: String = first.split('"').step_by(2).collect();
    let count = |part: u8| outside.bytes().filter(|byte| *byte == part).count();
    [b',', b';', b'\t'].into_iter().max_by_key(|part| (count(*part), *part == b',')).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        let table = parse(text.as_bytes()).unwrap();
        let rows = table.rows.iter().map(|(_, row)| row);
        std::iter::once(&table.headings)
            .chain(rows)
            .map(|row| row.iter().map(|cell| cell.as_str().to_owned()).collect())
            .collect()
    }

    #[test]
    fn cells_are_parted_by_whatever_the_first_line_uses_and_may_be_quoted() {
        for text in [
            "Name,Phone\nIlse,1\n",
            "Name;Phone\r\nIlse;1\r\n",
            "Name\tPhone\nIlse\t1",
            "\u{feff}\"Name\",\"Phone\"\n\"Ilse\",1\n\n",
        ] {
            assert_eq!(read(text), [["Name", "Phone"], ["Ilse", "1"]], "{text:?}");
        }
        assert_eq!(read("\"Name, whole\";N\n\"a \"\"b\"\"\nc\";2\n")[1], ["a \"b\"\nc", "2"]);
    }

    #[test]
    fn both_kinds_of_utf_16_are_read() {
        let text = "Name,N\nمريم,1\n";
        let little: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let big: Vec<u8> = [0xfe, 0xff]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_be_bytes))
            .collect();
        assert_eq!(parse(&little), parse(text.as_bytes()));
        assert_eq!(parse(&big), parse(text.as_bytes()));
    }

    #[test]
    fn short_rows_end_in_blanks_and_long_ones_are_told_by_their_line() {
        assert_eq!(read("A,B\n1\n")[1], ["1", ""]);
        assert_eq!(parse(b"A,B\n1,2\n1,2,3\n"), Err(TableError::Uneven { line: 3 }));
    }

    #[test]
    fn what_is_no_table_is_refused_with_its_reason() {
        assert_eq!(parse(b""), Err(TableError::NoRows));
        assert_eq!(parse(b"Name\n"), Err(TableError::NoRows));
        assert_eq!(parse(b"PK\x03\x04\x00\x00"), Err(TableError::NotText));
        assert_eq!(parse(b"Name,Phone\nJos\xe9,1\n"), Err(TableError::NotText));
        let long = vec![b'a'; usize::try_from(LONGEST).unwrap() + 1];
        assert_eq!(parse(&long), Err(TableError::TooLong));
        assert_eq!(parse("A\n".repeat(MOST_ROWS + 2).as_bytes()), Err(TableError::TooMany));
    }

    proptest! {
        #[test]
        fn no_bytes_stop_the_program(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            drop(parse(&bytes));
        }

        #[test]
        fn every_row_has_as_many_cells_as_there_are_headings(text in "[a-c,;\"\n\t ]{0,80}") {
            if let Ok(table) = parse(text.as_bytes()) {
                prop_assert!(table.rows.iter().all(|(_, row)| row.len() == table.headings.len()));
            }
        }
    }
}
