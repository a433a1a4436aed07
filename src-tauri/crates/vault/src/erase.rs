//! True erasure: a new file without what was erased, under a new key, in the place of the old one.
//!
//! Everything is done in a file of its own beside the vault. The old one counts until the key file says otherwise, and
//! the new one from then on; whatever breaks off, the next opening finds one of the two.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use holdfast_records::{
    Act, Moment, RecordId, Stored,
    client::Client,
    erasure::{EarlyReason, Erasure, ErasureMethod, ErasureState},
};
use rusqlite::Connection;

use crate::{
    Condition, ReadOnlyReason, Vault, VaultError, change,
    database::{self, Access},
    folder,
    header::{self, Header},
    key, keyfile,
    master::{Key, Keys},
    random::random,
};

/// How the folders begin in which the program puts an earlier copy beside the vault.
const COPY: &str = "before-";

/// What came of an erasure.
#[derive(Clone, Debug, PartialEq)]
pub struct Erased {
    /// The certificate that stays.
    pub certificate: Stored<Erasure>,
    /// How many earlier copies beside the vault went with it.
    pub copies_removed: u32,
}

/// How far an erasure has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The vault was copied, as it is.
    Copied,
    /// The copy has a new key.
    Rekeyed,
    /// What goes is gone from the copy.
    Erased,
    /// The new file is written, without the empty pages of the copy, and was read through.
    Written,
    /// The earlier copies beside the vault are gone.
    CopiesGone,
    /// The old file is closed.
    Closed,
    /// The key file says that the new one counts.
    KeyFile,
    /// The new one is in its place.
    Swapped,
}

/// What becomes of the earlier copies that the program put beside the vault.
#[derive(Clone, Copy)]
enum Copies {
    /// They go.
    Go,
    /// They stay.
    Stay,
}

/// Called after each step.
type At<'a> = &'a mut dyn FnMut(Step);

impl Vault {
    /// Erases a client: every record, version, tie, draft, file and word of the search.
    ///
    /// Whether they may be erased is asked before ([`holdfast_records::retention::may_be_erased`]).
    pub fn erase_client(
        &mut self,
        client: &RecordId,
        early: Option<EarlyReason>,
        now: Moment,
    ) -> Result<Erased, VaultError> {
        erase_client(self, client, early, now, &mut |_| {})
    }

    /// How many other folders beside this one hold this very vault: as it was before a copy was brought back.
    ///
    /// The program never removes one: somebody may have meant it to stay.
    pub fn vaults_beside(&self) -> Result<u32, VaultError> {
        let all = of_same_vault(&self.dir, &self.header, |name| !name.starts_with(COPY))?;
        Ok(u32::try_from(all.len()).unwrap_or(u32::MAX))
    }

    /// Erases one thing out of the trash, with the same care.
    pub fn erase_trashed(&mut self, record: &RecordId, now: Moment) -> Result<(), VaultError> {
        let work = |connection: &Connection, id| {
            change::within(connection, id, now, Act::EraseFromTrash, |tx| tx.erase(record, None))
                .map(|(_, seq)| ((), seq))
        };
        // Earlier copies stay: nobody asked for them to go with one thing out of the trash.
        rewrite(self, work, Copies::Stay, &mut |_| {}).map(|((), _)| ())
    }

    /// Erases one of the therapist's own reflections at once, with the same care.
    ///
    /// Refused for every other kind.
    pub fn erase_own(&mut self, record: &RecordId, now: Moment) -> Result<(), VaultError> {
        let work = |connection: &Connection, id| {
            change::within(connection, id, now, Act::EraseOwn, |tx| {
                tx.lay_aside(record)?;
                tx.erase(record, None)
            })
            .map(|(_, seq)| ((), seq))
        };
        rewrite(self, work, Copies::Stay, &mut |_| {}).map(|((), _)| ())
    }
}

fn erase_client(
    vault: &mut Vault,
    client: &RecordId,
    early: Option<EarlyReason>,
    now: Moment,
    at: At<'_>,
) -> Result<Erased, VaultError> {
    let code = vault.read().load::<Client>(client)?.body.code;
    let work = |connection: &Connection, id| {
        change::within(connection, id, now, Act::EraseClient, |tx| {
            let going = tx.going_with(client)?;
            let body = Erasure {
                code: code.clone(),
                first_on: going.first_on,
                last_on: going.last_on,
                items: going.items(),
                files: going.files,
                erased_on: now.day(),
                method: ErasureMethod::NewFileNewKey,
                early,
            };
            let kept = tx.insert(tx.new_id(), None, ErasureState::Kept, &body, &[])?;
            tx.erase(client, Some(&kept.id))?;
            tx.detail_count("items", going.items());
            Ok::<_, VaultError>(kept)
        })
    };
    let (certificate, copies_removed) = rewrite(vault, work, Copies::Go, at)?;
    vault.viewed.remove(client);
    Ok(Erased { certificate, copies_removed })
}

/// Does some work in a new file under a new key, and lets that take the place of the vault's.
///
/// Gives back what came of the work, and how many earlier copies went.
fn rewrite<T>(
    vault: &mut Vault,
    work: impl FnOnce(&Connection, crate::VaultId) -> Result<(T, u64), VaultError>,
    copies: Copies,
    at: At<'_>,
) -> Result<(T, u32), VaultError> {
    vault.writable()?;
    clear(&vault.dir)?;
    let salt = random()?;
    let keys = vault.master.keys(&vault.header.id, Some(salt))?;
    let generation = vault.header.generation.saturating_add(1);
    let header = Header { generation, database: Some(salt), ..vault.header.clone() };
    let written = write_next(vault, &keys.database, work, at).and_then(|done| {
        let removed = match copies {
            Copies::Go => remove_copies_beside(&vault.dir, &vault.header)?,
            Copies::Stay => 0,
        };
        at(Step::CopiesGone);
        Ok((done, removed))
    });
    let ((done, seq), removed) = match written {
        Ok(written) => written,
        Err(error) => {
            clear(&vault.dir)?;
            return Err(error);
        }
    };
    swap(vault, header, keys, at)?;
    vault.mark(seq);
    Ok((done, removed))
}

/// Writes the new file, and reads it through.
fn write_next<T>(
    vault: &Vault,
    new_key: &Key,
    work: impl FnOnce(&Connection, crate::VaultId) -> Result<(T, u64), VaultError>,
    at: At<'_>,
) -> Result<(T, u64), VaultError> {
    let (erasing, next) = (vault.dir.join(folder::ERASING), vault.dir.join(folder::NEXT));
    copy_into(&vault.connection, &erasing)?;
    at(Step::Copied);
    let connection = database::open(&erasing, Access::ReadWrite, &vault.keys.database)?;
    key::change(&connection, new_key)?;
    connection.close().map_err(|(_, error)| VaultError::from(error))?;
    at(Step::Rekeyed);
    let connection = database::open(&erasing, Access::ReadWrite, new_key)?;
    let done = work(&connection, vault.header.id)?;
    connection.execute_batch(
        "INSERT INTO words (words) VALUES ('rebuild');
         INSERT INTO private_words (private_words) VALUES ('rebuild');",
    )?;
    at(Step::Erased);
    copy_into(&connection, &next)?;
    connection.close().map_err(|(_, error)| VaultError::from(error))?;
    remove_database(&vault.dir, folder::ERASING)?;
    let connection = database::open(&next, Access::ReadWrite, new_key)?;
    if database::faults(&connection)? != (0, 0) {
        return Err(VaultError::Damaged);
    }
    connection.close().map_err(|(_, error)| VaultError::from(error))?;
    fs::File::open(&next)?.sync_all()?;
    folder::sync(&vault.dir)?;
    at(Step::Written);
    Ok(done)
}

/// Lets the new file count. Where the disk refuses, the old one counts again.
fn swap(vault: &mut Vault, header: Header, keys: Keys, at: At<'_>) -> Result<(), VaultError> {
    let old = std::mem::replace(&mut vault.connection, Connection::open_in_memory()?);
    let closed = old
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))
        .map_err(VaultError::from)
        .and_then(|_| old.close().map_err(|(_, error)| VaultError::from(error)));
    at(Step::Closed);
    let swapped = closed.and_then(|()| {
        keyfile::write(&vault.dir, &header, &keys.header)?;
        at(Step::KeyFile);
        put_in_place(&vault.dir)?;
        at(Step::Swapped);
        database::open(&vault.dir.join(folder::DATABASE), Access::ReadWrite, &keys.database)
    });
    match swapped {
        Ok(connection) => {
            vault.connection = connection;
            vault.header = header;
            vault.keys = keys;
            Ok(())
        }
        Err(error) => {
            if stay_with_the_old(vault, &header).is_err() {
                // Nothing is lost: the next opening finds one of the two. Until then nothing more is written.
                vault.condition = Condition::ReadOnly(ReadOnlyReason::FolderReadOnly);
            }
            Err(error)
        }
    }
}

/// Opens the old file again, under a key file later than the one that was begun.
fn stay_with_the_old(vault: &mut Vault, begun: &Header) -> Result<(), VaultError> {
    let path = vault.dir.join(folder::DATABASE);
    vault.connection = database::open(&path, Access::ReadWrite, &vault.keys.database)?;
    let generation = begun.generation.saturating_add(1);
    let header = Header { generation, ..vault.header.clone() };
    keyfile::write(&vault.dir, &header, &vault.keys.header)?;
    vault.header = header;
    clear(&vault.dir)
}

/// Puts the new file in the place of the old one. The log of the old one is none of the new one's.
fn put_in_place(dir: &Path) -> Result<(), VaultError> {
    remove(&dir.join(folder::WAL))?;
    fs::rename(dir.join(folder::NEXT), dir.join(folder::DATABASE))?;
    folder::sync(dir)?;
    Ok(())
}

/// Ends what an erasure left behind that broke off: the file that the key file means is the one that stays.
pub(crate) fn settle(dir: &Path, header: &Header, keys: &Keys) -> Result<(), VaultError> {
    let next = dir.join(folder::NEXT);
    if folder::length(&next)? > 0 {
        let opens = |path: &Path| database::open(path, Access::Immutable, &keys.database).is_ok();
        if opens(&dir.join(folder::DATABASE)) {
            return clear(dir);
        }
        // Neither of them may be ours to remove where neither opens.
        if header.database.is_none() || !opens(&next) {
            return Ok(());
        }
        put_in_place(dir)?;
    }
    clear(dir)
}

/// Writes a database without its empty pages into a new file for its owner alone, and waits until it is on the disk.
fn copy_into(connection: &Connection, path: &Path) -> Result<(), VaultError> {
    drop(folder::make_file(path)?);
    let name = path.to_str().ok_or(VaultError::Settings)?;
    connection.execute("VACUUM INTO ?1", [name])?;
    Ok(())
}

/// Removes what an erasure that broke off left.
fn clear(dir: &Path) -> Result<(), VaultError> {
    remove_database(dir, folder::ERASING)?;
    remove_database(dir, folder::NEXT)
}

fn remove_database(dir: &Path, name: &str) -> Result<(), VaultError> {
    for end in ["", "-wal", "-shm", "-journal"] {
        remove(&dir.join(format!("{name}{end}")))?;
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Removes the earlier copies of this very vault that lie in folders beside it. Says how many there were.
fn remove_copies_beside(dir: &Path, ours: &Header) -> Result<u32, VaultError> {
    let mut removed = 0_u32;
    for place in of_same_vault(dir, ours, |name| name.starts_with(COPY))? {
        for name in [folder::DATABASE, folder::KEY_COPY, folder::KEY, folder::LOCK] {
            remove(&place.join(name))?;
        }
        remove_database(&place, folder::DATABASE)?;
        // Somebody may have put something else in there: that stays.
        drop(fs::remove_dir(&place));
        removed = removed.saturating_add(1);
    }
    if removed > 0 {
        folder::sync(dir.parent().unwrap_or(dir))?;
    }
    Ok(removed)
}

/// The folders beside the vault, of such a name, that hold a key file of the same vault.
fn of_same_vault(
    dir: &Path,
    ours: &Header,
    is_named: impl Fn(&str) -> bool,
) -> Result<Vec<PathBuf>, VaultError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir.parent().unwrap_or(dir))? {
        let entry = entry?;
        let is_meant = is_named(&entry.file_name().to_string_lossy());
        // A link is not followed: what it leads to is not ours.
        if !is_meant || !entry.file_type()?.is_dir() || entry.path() == dir {
            continue;
        }
        let is_ours = [folder::KEY, folder::KEY_COPY].iter().any(|name| {
            let bytes = fs::read(entry.path().join(name)).unwrap_or_default();
            header::parse(&bytes).is_ok_and(|parsed| parsed.header.id == ours.id)
        });
        if is_ours {
            found.push(entry.path());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
