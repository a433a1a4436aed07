//! The whole vault as it stands now, in plain form and in memory, for a copy.

use std::collections::BTreeMap;

use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::{
    Vault, VaultError, VaultId,
    change::COPY_COUNTER,
    count,
    master::{self, Key},
    migrations::{self, APPLICATION_ID, STEPS},
    vault::BRANCH,
};

/// The whole vault as it stood at one moment. Plain: never to be written anywhere unsealed.
pub struct Snapshot {
    /// A plain SQLite file without the search index and without the bytes of files; wiped when dropped.
    pub plain_db: Zeroizing<Vec<u8>>,
    /// How many rows each of its tables has.
    pub counts: BTreeMap<String, u64>,
    /// The files beside it, by SHA-256 in hexadecimal, with their length in bytes.
    pub files: Vec<(String, u64)>,
    /// The key file.
    pub header: Vec<u8>,
    /// The version of the tables.
    pub schema_version: u32,
    /// The vault's identity.
    pub vault_id: VaultId,
    /// Which line of this vault's life it is, drawn anew at every restore; hexadecimal.
    pub branch: String,
    /// The number of the last copy made, 0 before the first. [`crate::Tx::next_copy`] raises it.
    pub counter: u64,
    /// Whether it is the sample practice.
    pub is_demo: bool,
}

/// Seals the manifests of copies, apart from the vault, so that a copy can be written while others use the vault.
///
/// Only the vault's own key makes these seals; it is wiped when dropped.
pub struct ManifestSeal(pub(crate) Key);

impl ManifestSeal {
    /// The seal of a manifest.
    pub fn over(&self, manifest: &[u8]) -> [u8; 32] {
        master::mac(&self.0, manifest)
    }
}

/// Copies every table into a plain database in memory and takes its bytes.
pub(crate) fn take(vault: &mut Vault) -> Result<Snapshot, VaultError> {
    let header = vault.header.to_bytes(&vault.keys.header);
    let (vault_id, is_demo) = (*vault.id(), vault.is_demo());
    let branch = vault.read().setting(BRANCH)?.unwrap_or_default();
    let counter = vault.read().setting(COPY_COUNTER)?.unwrap_or(0);
    let schema_version = migrations::version(&vault.connection)?;
    let files = files_of(&vault.connection)?;

    // A database of the memory file system gives its bytes without making a second copy first. Its name
    // has no slash in front, so that no other connection can share it.
    vault.connection.execute("ATTACH 'file:copy?vfs=memdb' AS copy KEY ''", [])?;
    let taken = fill(&vault.connection, schema_version).and_then(|counts| {
        let bytes = vault.connection.serialize("copy")?;
        Ok((counts, Zeroizing::new(bytes.to_vec())))
    });
    vault.connection.execute("DETACH copy", [])?;
    let (counts, plain_db) = taken?;
    Ok(Snapshot {
        plain_db,
        counts,
        files,
        header,
        schema_version,
        vault_id,
        branch,
        counter,
        is_demo,
    })
}

fn files_of(connection: &Connection) -> Result<Vec<(String, u64)>, VaultError> {
    let mut statement = connection.prepare("SELECT sha256, size FROM file ORDER BY sha256")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, count::of(row, 1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn fill(connection: &Connection, schema_version: u32) -> Result<BTreeMap<String, u64>, VaultError> {
    let schema = migrations::plain_schema(STEPS, schema_version)?;
    let changes = connection.unchecked_transaction()?;
    let mut counts = BTreeMap::new();
    for table in schema.iter().filter(|entry| entry.sort == "table") {
        changes.execute_batch(&in_copy(&table.sql, "CREATE TABLE "))?;
        let name = &table.name;
        let columns = columns_of(&changes, name)?;
        // The bytes of files are carried beside the database.
        let taken: Vec<&str> = columns
            .iter()
            .map(|column| if is_bytes(name, column) { "NULL" } else { column })
            .collect();
        changes.execute(
            &format!(
                "INSERT INTO copy.{name} ({}) SELECT {} FROM main.{name}",
                columns.join(", "),
                taken.join(", ")
            ),
            [],
        )?;
        let count = changes
            .query_row(&format!("SELECT count(*) FROM copy.{name}"), [], |row| count::of(row, 0))?;
        counts.insert(name.clone(), count);
    }
    for index in schema.iter().filter(|entry| entry.sort == "index") {
        let begin = if index.sql.starts_with("CREATE UNIQUE INDEX ") {
            "CREATE UNIQUE INDEX "
        } else {
            "CREATE INDEX "
        };
        changes.execute_batch(&in_copy(&index.sql, begin))?;
    }
    changes.pragma_update(Some("copy"), "user_version", schema_version)?;
    changes.pragma_update(Some("copy"), "application_id", APPLICATION_ID)?;
    changes.commit()?;
    let sound: String =
        connection.query_row("PRAGMA copy.integrity_check", [], |row| row.get(0))?;
    if sound == "ok" { Ok(counts) } else { Err(VaultError::Damaged) }
}

fn in_copy(sql: &str, begin: &str) -> String {
    sql.replacen(begin, &format!("{begin}copy."), 1)
}

/// The names of a table's columns, in order.
pub(crate) fn columns_of(connection: &Connection, table: &str) -> Result<Vec<String>, VaultError> {
    let mut statement =
        connection.prepare("SELECT name FROM pragma_table_info(?1, 'main') ORDER BY cid")?;
    let rows = statement.query_map([table], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a column holds the bytes of a file.
pub(crate) fn is_bytes(table: &str, column: &str) -> bool {
    table == "file" && column == "bytes"
}

#[cfg(test)]
mod tests {
    use rusqlite::serialize::Data;

    #[test]
    fn the_memory_file_system_gives_its_bytes_without_a_second_copy() {
        let mut connection = crate::database::open_plain().unwrap();
        connection.execute("ATTACH 'file:copy?vfs=memdb' AS copy KEY ''", []).unwrap();
        connection.execute_batch("CREATE TABLE copy.one (id TEXT) STRICT").unwrap();
        assert!(matches!(connection.serialize("copy").unwrap(), Data::Shared(_)));
    }
}
