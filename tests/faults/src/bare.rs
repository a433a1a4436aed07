//! A database with the vault's cipher that does not wait for the disk at each commit: it has to be seen to lose.

use super::{Task, done};
use rusqlite::Connection;

/// Inserts row after row.
pub(crate) fn insert(task: &Task) {
    let connection = Connection::open(task.home.join("bare.db")).unwrap();
    connection.pragma_update(None, "key", format!("x'{}'", "7f".repeat(32))).unwrap();
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE").unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    connection.pragma_update(None, "synchronous", "NORMAL").unwrap();
    connection
        .execute("CREATE TABLE IF NOT EXISTS row (number INTEGER PRIMARY KEY, body)", [])
        .unwrap();
    let mut number = i64::try_from(task.from).unwrap();
    loop {
        number += 1;
        let body = "and quince ".repeat(50);
        connection.execute("INSERT INTO row VALUES (?1, ?2)", (number, body)).unwrap();
        done("row", u64::try_from(number).unwrap());
    }
}
