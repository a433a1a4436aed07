//! Counts that are never negative, as SQLite keeps them.

use rusqlite::Row;

/// A count in a column.
pub(crate) fn of(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let found: i64 = row.get(column)?;
    u64::try_from(found).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, found))
}

/// A count for a column. None of ours comes near the end of the numbers.
pub(crate) fn to_sql(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
