//! The encrypted database: how it is opened, and every setting it must have.

use std::path::Path;
use std::sync::OnceLock;

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use crate::{VaultError, count, key, master::Key};

/// How a database is opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// To read and write a file that is there.
    ReadWrite,
    /// To read a file that nobody writes meanwhile, without touching anything beside it.
    Immutable,
}

/// Settings, in this order, and what each must read as afterwards.
///
/// The cache is as much as fits into the 8 MiB that most systems let a program keep out of the swap: SQLCipher asks that
/// for every page it opened.
const SETTINGS: [(&str, &str, &str); 14] = [
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("foreign_keys", "ON", "1"),
    ("recursive_triggers", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("secure_delete", "ON", "1"),
    ("wal_autocheckpoint", "200", "200"),
    ("cache_size", "-6000", "-6000"),
];

/// Opens a database with its key. A wrong key reads as damage.
pub(crate) fn open(path: &Path, access: Access, key: &Key) -> Result<Connection, VaultError> {
    guard_memory()?;
    let connection = match access {
        Access::ReadWrite => Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE
                | OpenFlags::SQLITE_OPEN_NOFOLLOW
                | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?,
        Access::Immutable => Connection::open_with_flags(
            immutable_uri(path),
            OpenFlags::SQLITE_OPEN_READ_ONLY
                | OpenFlags::SQLITE_OPEN_URI
                | OpenFlags::SQLITE_OPEN_NOFOLLOW
                | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?,
    };
    key::give(&connection, key)?;
    // Before the first read, or the log's index would lie beside the vault as a file that others can share.
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    assert_build(&connection)?;
    // Room for every statement of this crate, so that none is prepared twice.
    connection.set_prepared_statement_cache_capacity(128);
    apply(&connection, access)?;
    Ok(connection)
}

/// An in-memory database for plain tables, with the same caution.
pub(crate) fn open_plain() -> Result<Connection, VaultError> {
    guard_memory()?;
    let connection = Connection::open_in_memory()?;
    for (name, value, _) in
        SETTINGS.iter().filter(|(name, ..)| !matches!(*name, "locking_mode" | "journal_mode"))
    {
        connection.pragma_update(None, name, value)?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(connection)
}

/// Runs both checks. The first number is of pages, the second of faults in the structure.
pub(crate) fn faults(connection: &Connection) -> Result<(u64, u64), VaultError> {
    let count = |pragma: &str| -> Result<Vec<String>, VaultError> {
        let mut statement = connection.prepare(pragma)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let pages = count("PRAGMA cipher_integrity_check")?.len();
    let structure =
        count("PRAGMA integrity_check(100)")?.iter().filter(|line| *line != "ok").count();
    let foreign =
        connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            count::of(row, 0)
        })?;
    let as_u64 = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    Ok((as_u64(pages), as_u64(structure).saturating_add(foreign)))
}

/// Wipes SQLite's memory when it is freed. Counts only before the first connection that does anything.
fn guard_memory() -> Result<(), VaultError> {
    static GUARDED: OnceLock<Result<(), VaultError>> = OnceLock::new();
    *GUARDED.get_or_init(|| {
        let first = Connection::open_in_memory()?;
        first
            .execute_batch("PRAGMA cipher_memory_security = ON; PRAGMA cipher_log_level = NONE;")?;
        let guarded: String =
            first.query_row("PRAGMA cipher_memory_security", [], |row| row.get(0))?;
        if guarded == "1" { Ok(()) } else { Err(VaultError::Settings) }
    })
}

fn assert_build(connection: &Connection) -> Result<(), VaultError> {
    let sealed: String = connection.query_row("PRAGMA cipher_use_hmac", [], |row| row.get(0))?;
    let in_memory: i64 = connection.query_row(
        "SELECT count(*) FROM pragma_compile_options WHERE compile_options = 'TEMP_STORE=3'",
        [],
        |row| row.get(0),
    )?;
    if sealed == "1" && in_memory == 1 { Ok(()) } else { Err(VaultError::Settings) }
}

fn apply(connection: &Connection, access: Access) -> Result<(), VaultError> {
    for (name, value, expected) in SETTINGS {
        // A file that nobody may write keeps the journal it has.
        if access == Access::Immutable && name == "journal_mode" {
            continue;
        }
        connection.pragma_update(None, name, value)?;
        let found = connection.pragma_query_value(None, name, |row| {
            let value = row.get_ref(0)?;
            Ok(match value {
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                rusqlite::types::ValueRef::Null
                | rusqlite::types::ValueRef::Real(_)
                | rusqlite::types::ValueRef::Blob(_) => String::new(),
            })
        })?;
        if found != expected {
            return Err(VaultError::Settings);
        }
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(())
}

/// The file's address with a promise that nobody writes it, so that no lock and no log are looked for.
fn immutable_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                uri.push(char::from(*byte))
            }
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    uri
}
