//! The plain database of a copy: trusted with nothing until every table is the one it should be.

use std::collections::BTreeMap;
use std::io;

use holdfast_records::{Kind, RecordClass};
use rusqlite::{Connection, params_from_iter, types::Value};

use crate::{
    RestoreError, VaultError, bodies, count, database,
    migrations::{self, APPLICATION_ID, Entry, MigrateError, STEPS},
    seal, search, snapshot,
};

/// What the plain database of a copy was found to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyFacts {
    /// The version of its tables.
    pub schema_version: u32,
    /// How many rows each table has.
    pub counts: BTreeMap<String, u64>,
}

/// Proves the plain database of a copy as a restore would, in memory, without making a vault of it.
///
/// Its tables must be ours and no others, its structure sound, and every row that another names there.
pub fn inspect_copy(bytes: &[u8]) -> Result<CopyFacts, RestoreError> {
    let plain = Plain::read(bytes)?;
    Ok(CopyFacts { schema_version: plain.version, counts: plain.counts()? })
}

/// A plain database that was proved to have our tables, our indexes and nothing else.
pub(crate) struct Plain {
    connection: Connection,
    version: u32,
    tables: Vec<String>,
}

impl Plain {
    /// Reads the bytes of a copy's database, in memory and for reading only.
    pub(crate) fn read(bytes: &[u8]) -> Result<Plain, RestoreError> {
        let mut connection = database::open_plain()?;
        connection
            .deserialize_read_exact("main", bytes, bytes.len(), true)
            .map_err(|_| RestoreError::Damaged)?;
        let plain = Plain::prove(connection)?;
        let sound: Result<String, _> =
            plain.connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0));
        let astray: Result<u64, _> = plain.connection.query_row(
            "SELECT count(*) FROM pragma_foreign_key_check",
            [],
            |row| count::of(row, 0),
        );
        if sound.is_ok_and(|answer| answer == "ok") && astray == Ok(0) {
            Ok(plain)
        } else {
            Err(RestoreError::Damaged)
        }
    }

    /// How many rows each table has.
    pub(crate) fn counts(&self) -> Result<BTreeMap<String, u64>, VaultError> {
        let mut counts = BTreeMap::new();
        for table in &self.tables {
            let asked = format!("SELECT count(*) FROM {table}");
            counts.insert(
                table.clone(),
                self.connection.query_row(&asked, [], |row| count::of(row, 0))?,
            );
        }
        Ok(counts)
    }

    fn prove(connection: Connection) -> Result<Plain, RestoreError> {
        let number = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, i64>(0));
        let damaged = |_| RestoreError::Damaged;
        let version =
            u32::try_from(number("PRAGMA user_version").map_err(damaged)?).unwrap_or(u32::MAX);
        let known = migrations::latest(STEPS);
        if number("PRAGMA application_id").map_err(damaged)? != i64::from(APPLICATION_ID)
            || version == 0
        {
            return Err(RestoreError::Damaged);
        }
        if version > known {
            return Err(RestoreError::Newer { found: version, known });
        }
        let expected = migrations::plain_schema(STEPS, version)?;
        if whole_schema(&connection).map_err(|_| RestoreError::Damaged)? != sorted(&expected) {
            return Err(RestoreError::Damaged);
        }
        let tables = expected
            .into_iter()
            .filter(|entry| entry.sort == "table")
            .map(|entry| entry.name)
            .collect();
        Ok(Plain { connection, version, tables })
    }

    /// Copies everything, row by row, into a new database of ours, and brings that up to date.
    pub(crate) fn pour_into(
        &self,
        vault: &Connection,
        files: &mut dyn Iterator<Item = io::Result<(String, Vec<u8>)>>,
    ) -> Result<(), RestoreError> {
        let steps: Vec<&str> =
            STEPS.iter().copied().take(usize::try_from(self.version).unwrap_or(0)).collect();
        migrate(vault, &steps)?;
        let changes = vault.unchecked_transaction().map_err(VaultError::from)?;
        // History is poured in behind its own locks, which are put back before anything is kept.
        let triggers: Vec<Entry> = migrations::schema_of(&changes)?
            .into_iter()
            .filter(|entry| entry.sort == "trigger")
            .collect();
        let run = |sql: &str| changes.execute_batch(sql).map_err(VaultError::from);
        for trigger in &triggers {
            run(&format!("DROP TRIGGER {}", trigger.name))?;
        }
        run("PRAGMA defer_foreign_keys = ON")?;
        for table in &self.tables {
            self.pour_table(&changes, table)?;
        }
        fill_files(&changes, files)?;
        for trigger in &triggers {
            run(&trigger.sql)?;
        }
        changes.commit().map_err(|_| RestoreError::Damaged)?;
        migrate(vault, STEPS)
    }

    fn pour_table(&self, vault: &Connection, table: &str) -> Result<(), RestoreError> {
        let columns = snapshot::columns_of(vault, table)?;
        let names = columns.join(", ");
        let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
        let put = format!("INSERT INTO main.{table} ({names}) VALUES ({})", places.join(", "));
        let mut put = vault.prepare(&put).map_err(VaultError::from)?;
        let take = format!("SELECT {names} FROM main.{table} ORDER BY rowid");
        let mut take = self.connection.prepare(&take).map_err(|_| RestoreError::Damaged)?;
        let mut rows = take.query([]).map_err(|_| RestoreError::Damaged)?;
        while let Some(row) = rows.next().map_err(|_| RestoreError::Damaged)? {
            let mut values = Vec::with_capacity(columns.len());
            for (at, column) in columns.iter().enumerate() {
                let value: Value = row.get(at).map_err(|_| RestoreError::Damaged)?;
                values.push(if snapshot::is_bytes(table, column) { Value::Null } else { value });
            }
            put.execute(params_from_iter(values)).map_err(not_ours)?;
        }
        Ok(())
    }
}

/// What our own tables refuse or our own kinds cannot read was not written by us.
fn not_ours(error: impl Into<VaultError>) -> RestoreError {
    let error = error.into();
    let is_theirs = matches!(
        error,
        VaultError::Refused
            | VaultError::Storage { .. }
            | VaultError::Body(_)
            | VaultError::UnknownWord
    );
    if is_theirs { RestoreError::Damaged } else { RestoreError::Vault(error) }
}

fn migrate(vault: &Connection, steps: &[&str]) -> Result<(), RestoreError> {
    match migrations::migrate(vault, steps) {
        Ok(_) => Ok(()),
        Err(MigrateError::Newer { found, known }) => Err(RestoreError::Newer { found, known }),
        Err(MigrateError::Vault(error)) => Err(RestoreError::Vault(error)),
    }
}

/// Everything in a schema but SQLite's own indexes for keys.
fn whole_schema(connection: &Connection) -> Result<Vec<Entry>, VaultError> {
    let mut statement = connection.prepare(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema
         WHERE NOT (type = 'index' AND sql IS NULL AND name GLOB 'sqlite_autoindex_*')",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Entry { sort: row.get(0)?, name: row.get(1)?, table: row.get(2)?, sql: row.get(3)? })
    })?;
    let found: Vec<Entry> = rows.collect::<Result<_, _>>()?;
    Ok(sorted(&found))
}

fn sorted(entries: &[Entry]) -> Vec<Entry> {
    let mut sorted = entries.to_vec();
    sorted.sort();
    sorted
}

/// Puts the bytes of every file under the hash that the records know it by.
fn fill_files(
    vault: &Connection,
    files: &mut dyn Iterator<Item = io::Result<(String, Vec<u8>)>>,
) -> Result<(), RestoreError> {
    for file in files {
        let (sha256, bytes) = file.map_err(VaultError::from)?;
        if seal::sha256_hex(&bytes) != sha256 {
            return Err(RestoreError::FileMissing);
        }
        vault
            .prepare_cached("UPDATE file SET bytes = ?2 WHERE sha256 = ?1")
            .and_then(|mut put| put.execute((&sha256, &bytes)))
            .map_err(not_ours)?;
    }
    let missing = vault
        .query_row("SELECT count(*) FROM file WHERE bytes IS NULL", [], |row| count::of(row, 0));
    if missing.map_err(VaultError::from)? == 0 { Ok(()) } else { Err(RestoreError::FileMissing) }
}

/// Makes the search index anew from what every record says now.
pub(crate) fn rebuild_index(vault: &Connection) -> Result<(), RestoreError> {
    let changes = vault.unchecked_transaction().map_err(VaultError::from)?;
    index_all(&changes).map_err(not_ours)?;
    changes.commit().map_err(VaultError::from)?;
    Ok(())
}

fn index_all(vault: &Connection) -> Result<(), VaultError> {
    let mut statement = vault.prepare(
        "SELECT r.number, r.kind, r.record_class, v.body_version, v.body
         FROM record r JOIN revision v ON v.record = r.id AND v.rev = r.rev",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (kind, class, body): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(4)?);
        let kind = Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?;
        let texts = bodies::texts(kind, row.get(3)?, &body)?;
        let is_private = class == RecordClass::PsychotherapyNote.token();
        let class =
            if is_private { RecordClass::PsychotherapyNote } else { RecordClass::ClinicalRecord };
        search::put(
            vault,
            row.get(0)?,
            class,
            &texts.iter().map(String::as_str).collect::<Vec<_>>(),
        )?;
    }
    Ok(())
}
