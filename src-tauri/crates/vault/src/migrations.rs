//! Brings a vault written by an older version of the program up to date.
//!
//! Steps are numbered files, applied in order and all at once: either the whole vault is up to date
//! or nothing has changed. A released file is never edited.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::VaultError;

/// What a database of this program says it is: `HLDF`.
pub(crate) const APPLICATION_ID: i32 = 0x484c_4446;

/// The steps of this program.
pub(crate) const STEPS: &[&str] = &[
    include_str!("../migrations/0001_first_vault.sql"),
    include_str!("../migrations/0002_order_within_a_day.sql"),
    include_str!("../migrations/0003_erasing.sql"),
    include_str!("../migrations/0004_acts_by_what_they_are_about.sql"),
    include_str!("../migrations/0005_acts_by_day_and_by_sort.sql"),
];

/// The names of the search index, which no copy holds.
const INDEX: [&str; 2] = ["words", "private_words"];

/// Why a database could not be brought up to date. It is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MigrateError {
    /// Written by a later version; opening it here could lose data.
    Newer { found: u32, known: u32 },
    /// The database refused.
    Vault(VaultError),
}

impl<E: Into<VaultError>> From<E> for MigrateError {
    fn from(error: E) -> MigrateError {
        MigrateError::Vault(error.into())
    }
}

/// The version that these steps lead to.
pub(crate) fn latest(steps: &[&str]) -> u32 {
    u32::try_from(steps.len()).unwrap_or(u32::MAX)
}

/// The version of a database; 0 for one without tables.
pub(crate) fn version(connection: &Connection) -> Result<u32, VaultError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings a database to where these steps lead. Gives back where it stood before.
pub(crate) fn migrate(connection: &Connection, steps: &[&str]) -> Result<u32, MigrateError> {
    let changes = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let found = version(&changes)?;
    let known = latest(steps);
    if found > known {
        return Err(MigrateError::Newer { found, known });
    }
    if found == known {
        return Ok(found);
    }
    let done = usize::try_from(found).unwrap_or(usize::MAX);
    for step in steps.iter().skip(done) {
        changes.execute_batch(step)?;
    }
    changes.pragma_update(None, "user_version", known)?;
    changes.pragma_update(None, "application_id", APPLICATION_ID)?;
    changes.commit()?;
    Ok(found)
}

/// One thing that the schema holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry {
    pub(crate) sort: String,
    pub(crate) name: String,
    pub(crate) table: String,
    pub(crate) sql: String,
}

/// Everything the schema holds that somebody wrote, in the order it was made.
pub(crate) fn schema_of(connection: &Connection) -> Result<Vec<Entry>, VaultError> {
    let mut statement = connection.prepare(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema
         WHERE name NOT GLOB 'sqlite_*' AND name NOT GLOB 'words_*' AND name NOT GLOB 'private_words_*'
         ORDER BY rowid",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Entry { sort: row.get(0)?, name: row.get(1)?, table: row.get(2)?, sql: row.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The tables and indexes that a plain copy of that version has, and nothing else.
pub(crate) fn plain_schema(steps: &[&str], version: u32) -> Result<Vec<Entry>, VaultError> {
    let known = usize::try_from(version).unwrap_or(usize::MAX);
    let empty = crate::database::open_plain()?;
    for step in steps.iter().take(known) {
        empty.execute_batch(step)?;
    }
    let is_plain = |entry: &Entry| entry.sort != "trigger" && !INDEX.contains(&entry.name.as_str());
    Ok(schema_of(&empty)?.into_iter().filter(is_plain).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault_at(steps: &[&str]) -> Connection {
        let connection = crate::database::open_plain().unwrap();
        migrate(&connection, steps).unwrap();
        connection
    }

    fn dump(connection: &Connection) -> String {
        let entries = schema_of(connection).unwrap();
        entries.iter().map(|entry| format!("{};\n", entry.sql)).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn schema_sql_shows_the_vault_as_it_is_now() {
        let found = dump(&vault_at(STEPS));
        if std::env::var_os("HOLDFAST_WRITE_SCHEMA").is_some() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/schema.sql"), &found).unwrap();
        }
        assert_eq!(
            found,
            include_str!("../schema.sql"),
            "write it anew with HOLDFAST_WRITE_SCHEMA=1"
        );
    }

    #[test]
    fn a_vault_released_with_schema_1_ends_up_like_a_new_one() {
        let connection = crate::database::open_plain().unwrap();
        connection.execute_batch(include_str!("../tests/fixtures/schema_1.sql")).unwrap();
        connection.pragma_update(None, "user_version", 1).unwrap();
        migrate(&connection, STEPS).unwrap();
        assert_eq!(dump(&connection), include_str!("../schema.sql"));
    }

    #[test]
    fn sessions_of_schema_1_keep_their_order_within_a_day() {
        let connection = vault_at(&STEPS[..1]);
        connection
            .execute_batch(
                "INSERT INTO act (seq, done_at, done_offset, act, prev_hash, hash)
                    VALUES (1, 0, 0, 'plan_session', zeroblob(32), zeroblob(32));
                 INSERT INTO record (number, id, kind, occurred_on, state, record_class, audience, rev, created_at,
                        created_offset, updated_at, updated_offset)
                    SELECT value, printf('%036d', value), 'session', '2026-03-12', 'planned', 'clinical_record',
                        'therapist_only', 1, 0, 0, 0, 0 FROM json_each('[1, 2]');
                 INSERT INTO revision (record, rev, act, kept_at, kept_offset, state, body_version, body)
                    SELECT printf('%036d', key + 1), 1, 1, 0, 0, 'planned', 1,
                        json_object('planned_start', value, 'actual_start', NULL)
                    FROM json_each('[\"2026-03-12T14:00:00\", \"2026-03-12T09:30:00\"]');",
            )
            .unwrap();
        migrate(&connection, STEPS).unwrap();
        let order: String = connection
            .query_row(
                "SELECT group_concat(number) FROM (SELECT number FROM record ORDER BY occurred_on, occurred_at)",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(order, "2,1");
    }

    #[test]
    fn what_was_kept_under_an_earlier_schema_is_still_there() {
        let connection = vault_at(STEPS);
        connection
            .execute("INSERT INTO setting (name, value) VALUES ('paper', '\"a4\"')", [])
            .unwrap();
        let later = [STEPS, &["CREATE TABLE later (\n    -- A step of a later day.\n    id TEXT NOT NULL\n) STRICT;"]].concat();
        assert_eq!(migrate(&connection, &later), Ok(latest(STEPS)));
        let kept: String =
            connection.query_row("SELECT value FROM setting", [], |row| row.get(0)).unwrap();
        assert_eq!((kept.as_str(), version(&connection)), ("\"a4\"", Ok(latest(&later))));
    }

    #[test]
    fn a_step_that_breaks_off_leaves_nothing_behind() {
        let connection = vault_at(STEPS);
        let before = dump(&connection);
        let broken =
            [STEPS, &["CREATE TABLE half (id TEXT) STRICT; CREATE TABLE record (id TEXT);"]]
                .concat();
        assert!(migrate(&connection, &broken).is_err());
        assert_eq!((dump(&connection), version(&connection)), (before, Ok(latest(STEPS))));
    }

    #[test]
    fn a_vault_from_the_future_is_refused() {
        let connection = vault_at(STEPS);
        let (found, known) = (latest(STEPS) + 1, latest(STEPS));
        connection.pragma_update(None, "user_version", found).unwrap();
        assert_eq!(migrate(&connection, STEPS), Err(MigrateError::Newer { found, known }));
    }

    #[test]
    fn every_table_is_strict() {
        let loose: Vec<_> = schema_of(&vault_at(STEPS)).unwrap();
        let is_loose = |entry: &&Entry| {
            entry.sort == "table" && !entry.sql.ends_with("STRICT") && !entry.sql.contains("fts5")
        };
        assert_eq!(loose.iter().filter(is_loose).count(), 0);
    }
}
