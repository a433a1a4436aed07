//! Opens a vault with the passphrase or the recovery words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use holdfast_records::{Act, Moment};
use rusqlite::Connection;

use crate::{
    Condition, ReadOnlyReason, Secret, Vault, VaultError, audit, change,
    database::{self, Access},
    erase,
    folder::{self, FolderLock, NotHeld, Scratch},
    header::{Header, Seal},
    keyfile::{self, Copies, Unlocked},
    master::{self, Keys},
    migrations::{self, MigrateError},
    seal::{self, Print},
    vault::IS_DEMO,
};

/// Why a vault could not be opened. Nothing in it was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// There is no vault in that folder.
    #[error("there is no vault in that folder")]
    NoVaultHere,
    /// Another program has it open.
    #[error("the vault is open elsewhere")]
    InUse,
    /// The passphrase does not open it.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// The recovery words do not open it.
    #[error("the recovery words do not open this vault")]
    WrongWords,
    /// It has no recovery words: none were ever typed back.
    #[error("this vault has no recovery words")]
    NoWordsSlot,
    /// Neither key file can be read as one.
    #[error("the key file is damaged")]
    HeaderDamaged,
    /// The key file was changed by somebody without the key.
    #[error("the key file was changed outside the program")]
    HeaderChanged,
    /// The database is damaged.
    #[error("the vault is damaged")]
    Damaged,
    /// It was written by a newer program.
    #[error("the vault has version {found}; this program knows {known}")]
    Newer {
        /// The version found.
        found: u32,
        /// The highest that this program knows.
        known: u32,
    },
    /// The system does not allow it.
    #[error("the system does not allow it")]
    NoPermission,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The disk answered something else.
    #[error("the disk answered: {0}")]
    Io(io::ErrorKind),
    /// The vault opened and then refused something.
    #[error(transparent)]
    Vault(VaultError),
}

impl OpenError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            OpenError::NoVaultHere => "no_vault_here",
            OpenError::InUse => "in_use",
            OpenError::WrongPassphrase => "wrong_passphrase",
            OpenError::WrongWords => "wrong_words",
            OpenError::NoWordsSlot => "no_words_slot",
            OpenError::HeaderDamaged => "header_damaged",
            OpenError::HeaderChanged => "header_changed",
            OpenError::Damaged => "damaged",
            OpenError::Newer { .. } => "newer",
            OpenError::NoPermission => "no_permission",
            OpenError::DiskFull => "disk_full",
            OpenError::Io(_) => "io",
            OpenError::Vault(error) => error.code(),
        }
    }
}

impl From<VaultError> for OpenError {
    fn from(error: VaultError) -> OpenError {
        match error {
            VaultError::DiskFull => OpenError::DiskFull,
            VaultError::NoPermission => OpenError::NoPermission,
            VaultError::Damaged => OpenError::Damaged,
            VaultError::Io(kind) => OpenError::Io(kind),
            VaultError::NotFound { .. }
            | VaultError::AlreadyThere { .. }
            | VaultError::Locked { .. }
            | VaultError::Stale { .. }
            | VaultError::NotAllowed { .. }
            | VaultError::ReadOnly
            | VaultError::Body(_)
            | VaultError::UnknownWord
            | VaultError::Refused
            | VaultError::OwnSetting
            | VaultError::Settings
            | VaultError::Interrupted
            | VaultError::NoRandomness
            | VaultError::Storage { .. } => OpenError::Vault(error),
        }
    }
}

impl From<NotHeld> for OpenError {
    fn from(error: NotHeld) -> OpenError {
        match error {
            NotHeld::InUse => OpenError::InUse,
            NotHeld::Refused(error) => error.into(),
        }
    }
}

impl From<MigrateError> for OpenError {
    fn from(error: MigrateError) -> OpenError {
        match error {
            MigrateError::Newer { found, known } => OpenError::Newer { found, known },
            MigrateError::Vault(error) => error.into(),
        }
    }
}

/// How many of the newest lines of the audit an opening looks at.
const LINES_LOOKED_AT: u64 = 1000;

/// No database is shorter than this, in bytes.
const SMALLEST: u64 = 512;

/// Wrong tries since the program began, for each folder. Written down at the next good opening.
static WRONG_TRIES: Mutex<BTreeMap<PathBuf, u32>> = Mutex::new(BTreeMap::new());

/// An opened database and what has to be known of it.
struct Opened {
    connection: Connection,
    condition: Condition,
    header: Header,
    scratch: Option<Scratch>,
}

/// Opens a vault and brings it up to date by these steps.
pub(crate) fn open(
    dir: &Path,
    secret: &Secret,
    now: Moment,
    steps: &[&str],
) -> Result<Vault, OpenError> {
    folder::sweep();
    let dir = fs::canonicalize(dir).map_err(|error| {
        if error.kind() == io::ErrorKind::NotFound {
            OpenError::NoVaultHere
        } else {
            VaultError::from(error).into()
        }
    })?;
    keyfile::read(&dir)?;
    let mut lock = FolderLock::take(&dir)?;
    let copies = keyfile::read(&dir)?;
    let (unlocked, print) = unlock_and_read_through(&dir, &copies, secret)?;
    let keys = unlocked.master.keys(&unlocked.header.id, unlocked.header.database)?;
    if lock.as_ref().is_some_and(FolderLock::is_writable) {
        erase::settle(&dir, &unlocked.header, &keys)?;
    }
    let left = unlocked.header.clone();
    let mut opened = open_database(&dir, unlocked.header, &keys, print, &mut lock)?;
    if is_read_only(opened.condition) {
        refuse_newer(&opened.connection, steps)?;
        refuse_older(&opened.connection, steps)?;
    } else if let Err(error) = refuse_newer(&opened.connection, steps) {
        // Nothing was written to it, so it is left sealed as it was.
        drop(opened.connection);
        keyfile::write(&dir, &left, &keys.header)?;
        return Err(error);
    } else {
        bring_up_to_date(&dir, &opened.connection, steps, now)?;
    }
    let chain_broken = is_chain_broken(&opened.connection, &opened.header);
    let seq = match is_read_only(opened.condition) {
        true => None,
        false => Some(write_down(&opened.connection, &opened.header, &dir, secret, now)?),
    };
    let is_demo =
        crate::Reader { connection: &opened.connection, id: opened.header.id }.setting(IS_DEMO)?;
    let mut vault = Vault {
        connection: opened.connection,
        master: unlocked.master,
        keys,
        header: opened.header,
        condition: opened.condition,
        is_demo: is_demo.unwrap_or(false),
        chain_broken,
        viewed: BTreeSet::new(),
        dir,
        lock,
        _scratch: opened.scratch.take(),
    };
    if let Some(seq) = seq {
        vault.mark(seq);
    }
    Ok(vault)
}

/// Makes the key and reads the database through at the same time: neither needs the other.
fn unlock_and_read_through(
    dir: &Path,
    copies: &Copies,
    secret: &Secret,
) -> Result<(Unlocked, Option<Print>), OpenError> {
    let (stop, path) = (AtomicBool::new(!copies.may_be_clean()), dir.join(folder::DATABASE));
    let (unlocked, print) = thread::scope(|scope| {
        let reading = scope.spawn(|| seal::print_of(&path, &stop));
        let unlocked = keyfile::unlock(copies, secret);
        if unlocked.is_err() {
            stop.store(true, Ordering::Relaxed);
        }
        (unlocked, reading.join())
    });
    match unlocked {
        Ok(unlocked) => match print {
            Ok(Ok(print)) => Ok((unlocked, print)),
            Ok(Err(error))
                if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidData) =>
            {
                Err(OpenError::Damaged)
            }
            Ok(Err(error)) => Err(VaultError::from(error).into()),
            Err(_) => Err(OpenError::Damaged),
        },
        Err(error) => {
            if matches!(error, OpenError::WrongPassphrase | OpenError::WrongWords) {
                let mut tries = WRONG_TRIES.lock().unwrap_or_else(PoisonError::into_inner);
                let count = tries.entry(dir.to_owned()).or_default();
                *count = count.saturating_add(1);
            }
            Err(error)
        }
    }
}

/// Opens the database as its seal allows, and leaves the key file saying that it is open.
fn open_database(
    dir: &Path,
    header: Header,
    keys: &Keys,
    print: Option<Print>,
    lock: &mut Option<FolderLock>,
) -> Result<Opened, OpenError> {
    let log = folder::length(&dir.join(folder::WAL)).map_err(VaultError::from)?;
    let kept = folder::length(&dir.join(folder::DATABASE)).map_err(VaultError::from)?;
    // SQLite takes what is shorter than its smallest page for a database that is new.
    if kept < SMALLEST && log == 0 {
        return Err(OpenError::Damaged);
    }
    if let Seal::Clean { size, sha256, .. } = header.seal
        && (log > 0 || print != Some(Print { size, sha256 }))
    {
        return open_to_read(dir, header, keys, ReadOnlyReason::ChangedOutside);
    }
    if !lock.as_ref().is_some_and(FolderLock::is_writable) {
        return open_to_read(dir, header, keys, ReadOnlyReason::FolderReadOnly);
    }
    let now_open = Header { seal: header.seal.opened(), ..header.clone() };
    // Both copies are written, which also heals one that was damaged.
    match keyfile::write(dir, &now_open, &keys.header) {
        Ok(()) => {}
        Err(VaultError::NoPermission) => {
            return open_to_read(dir, header, keys, ReadOnlyReason::FolderReadOnly);
        }
        Err(other) => return Err(other.into()),
    }
    let connection =
        database::open(&dir.join(folder::DATABASE), Access::ReadWrite, &keys.database)?;
    let Seal::Open { .. } = header.seal else {
        return Ok(Opened {
            connection,
            condition: Condition::Sound,
            header: now_open,
            scratch: None,
        });
    };
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))
        .map_err(VaultError::from)?;
    if database::faults(&connection)? != (0, 0) {
        return Err(OpenError::Damaged);
    }
    if is_behind_its_mark(&connection, &header, keys, lock)? {
        drop(connection);
        return open_to_read(dir, header, keys, ReadOnlyReason::ChangedOutside);
    }
    Ok(Opened { connection, condition: Condition::AfterCrash, header: now_open, scratch: None })
}

/// Opens a database without changing anything beside it. A log that is not folded in needs a place of its own.
fn open_to_read(
    dir: &Path,
    header: Header,
    keys: &Keys,
    reason: ReadOnlyReason,
) -> Result<Opened, OpenError> {
    let path = dir.join(folder::DATABASE);
    let condition = Condition::ReadOnly(reason);
    if folder::length(&dir.join(folder::WAL)).map_err(VaultError::from)? == 0 {
        let connection = database::open(&path, Access::Immutable, &keys.database)?;
        return Ok(Opened { connection, condition, header, scratch: None });
    }
    let scratch = Scratch::make()?;
    for name in [folder::DATABASE, folder::WAL] {
        fs::copy(dir.join(name), scratch.path().join(name)).map_err(VaultError::from)?;
    }
    let connection =
        database::open(&scratch.path().join(folder::DATABASE), Access::ReadWrite, &keys.database)?;
    Ok(Opened { connection, condition, header, scratch: Some(scratch) })
}

/// Whether the newest lines of the audit do not hold together. One that cannot be read does not either.
fn is_chain_broken(connection: &Connection, header: &Header) -> bool {
    !audit::is_whole_lately(connection, &header.id, LINES_LOOKED_AT).unwrap_or(false)
}

fn is_read_only(condition: Condition) -> bool {
    matches!(condition, Condition::ReadOnly(_))
}

/// The mark beside the vault: how far its audit has come, sealed.
pub(crate) fn mark_of(keys: &Keys, seq: u64) -> Vec<u8> {
    let number = seq.to_le_bytes();
    let seal = master::mac(&keys.header, &[b"holdfast-vault/1 mark".as_slice(), &number].concat());
    [number.as_slice(), &seal].concat()
}

/// Whether the audit ends before a mark that this vault made: then its log was lost, or the file put back.
fn is_behind_its_mark(
    connection: &Connection,
    header: &Header,
    keys: &Keys,
    lock: &mut Option<FolderLock>,
) -> Result<bool, VaultError> {
    let Some(lock) = lock else { return Ok(false) };
    let mark = lock.last_mark()?;
    let Some((number, _)) = mark.split_first_chunk::<8>() else { return Ok(false) };
    let seq = u64::from_le_bytes(*number);
    let is_ours = mark == mark_of(keys, seq);
    Ok(is_ours && audit::head(connection, &header.id)?.seq < seq)
}

fn refuse_newer(connection: &Connection, steps: &[&str]) -> Result<(), OpenError> {
    let (found, known) = (migrations::version(connection)?, migrations::latest(steps));
    if found > known { Err(OpenError::Newer { found, known }) } else { Ok(()) }
}

/// A vault that is only read must have today's tables: it cannot be brought up to date without writing.
fn refuse_older(connection: &Connection, steps: &[&str]) -> Result<(), OpenError> {
    match migrations::version(connection)? {
        // No vault was ever without tables.
        0 => Err(OpenError::Damaged),
        found if found == migrations::latest(steps) => Ok(()),
        _ => Err(OpenError::Vault(VaultError::ReadOnly)),
    }
}

/// Brings an older vault up to date, with a sealed copy beside it first.
fn bring_up_to_date(
    dir: &Path,
    connection: &Connection,
    steps: &[&str],
    now: Moment,
) -> Result<(), OpenError> {
    let (found, known) = (migrations::version(connection)?, migrations::latest(steps));
    if found > 0 && found < known {
        copy_beside(dir, connection, now)?;
    }
    migrations::migrate(connection, steps)?;
    Ok(())
}

/// Copies the vault, sealed as it is, into a folder beside it.
fn copy_beside(dir: &Path, connection: &Connection, now: Moment) -> Result<(), VaultError> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))?;
    let parent = dir.parent().unwrap_or(dir);
    let name = format!("before-migration-{}", now.day());
    let mut place = parent.join(&name);
    for number in 2..100 {
        match fs::create_dir(&place) {
            Ok(()) => break,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                place = parent.join(format!("{name}-{number}"))
            }
            Err(error) => return Err(error.into()),
        }
    }
    folder::make(&place)?;
    for name in [folder::DATABASE, folder::KEY_COPY, folder::KEY] {
        let to = place.join(name);
        fs::copy(dir.join(name), &to)?;
        fs::File::open(&to)?.sync_all()?;
    }
    folder::sync(&place)?;
    folder::sync(parent)?;
    Ok(())
}

/// Writes the opening into the audit, with the wrong tries before it.
fn write_down(
    connection: &Connection,
    header: &Header,
    dir: &Path,
    secret: &Secret,
    now: Moment,
) -> Result<u64, VaultError> {
    let tries = WRONG_TRIES.lock().unwrap_or_else(PoisonError::into_inner).remove(dir).unwrap_or(0);
    if tries > 0 {
        change::within(connection, header.id, now, Act::FailedUnlocks, |tx| {
            tx.detail_count("tries", tries);
            Ok::<_, VaultError>(())
        })?;
    }
    let act = match secret {
        Secret::Passphrase(_) => Act::OpenVault,
        Secret::Words(_) => Act::OpenVaultWithWords,
    };
    let ((), seq) = change::within(connection, header.id, now, act, |_| Ok::<_, VaultError>(()))?;
    Ok(seq)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{KdfCost, Passphrase};

    const NOW: Moment = Moment { at: 1_772_719_200_000, offset: 0 };
    const LATER: &str =
        "CREATE TABLE later (\n    -- A step of a later day.\n    id TEXT NOT NULL\n) STRICT;";

    fn locked_vault(dir: &Path) -> Secret {
        let passphrase = Passphrase::new("quince and seven kettles").unwrap();
        let mut vault = Vault::create(dir, &passphrase, KdfCost::LEAST, false, NOW).unwrap();
        let words = vault.recovery_words().unwrap();
        vault.keep_recovery_words(&words, NOW).unwrap();
        vault.lock(NOW).unwrap();
        Secret::Words(words)
    }

    #[test]
    fn an_older_vault_is_copied_beside_itself_before_it_is_brought_up_to_date() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("practice");
        let secret = locked_vault(&dir);
        let steps = [migrations::STEPS, &[LATER]].concat();
        let vault = open(&dir, &secret, NOW, &steps).unwrap();
        assert_eq!(migrations::version(&vault.connection), Ok(migrations::latest(&steps)));
        let copy =
            open(&root.path().join("before-migration-2026-03-05"), &secret, NOW, migrations::STEPS)
                .unwrap();
        let before = Ok(migrations::latest(migrations::STEPS));
        assert_eq!((migrations::version(&copy.connection), vault.id()), (before, copy.id()));
        assert!(copy.read().chain_is_whole().unwrap());
    }

    #[test]
    fn a_vault_from_a_newer_program_is_refused_and_left_as_it_was() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("practice");
        let secret = locked_vault(&dir);
        let steps = [migrations::STEPS, &[LATER]].concat();
        open(&dir, &secret, NOW, &steps).unwrap().lock(NOW).unwrap();
        let refused = open(&dir, &secret, NOW, migrations::STEPS).err();
        let (found, known) = (migrations::latest(&steps), migrations::latest(migrations::STEPS));
        assert_eq!(refused, Some(OpenError::Newer { found, known }));
        assert_eq!(open(&dir, &secret, NOW, &steps).unwrap().condition(), Condition::Sound);
    }

    #[test]
    fn the_higher_generation_is_tried_first_and_the_other_when_it_is_broken() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("practice");
        let secret = locked_vault(&dir);
        let old = fs::read(dir.join(folder::KEY)).unwrap();
        let mut vault = open(&dir, &secret, NOW, migrations::STEPS).unwrap();
        let words = vault.recovery_words().unwrap();
        vault.keep_recovery_words(&words, NOW).unwrap();
        vault.lock(NOW).unwrap();
        fs::write(dir.join(folder::KEY), &old).unwrap();
        let vault = open(&dir, &secret, NOW, migrations::STEPS).unwrap();
        assert_eq!((vault.condition(), vault.header.generation), (Condition::Sound, 3));
    }

    /// Opens a vault, changes it behind its own locks, and locks it again.
    fn tampered(dir: &Path, secret: &Secret, sql: &str) {
        let vault = open(dir, secret, NOW, migrations::STEPS).unwrap();
        let triggers: Vec<String> = vault
            .connection
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'act'")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        for name in triggers {
            vault.connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        }
        vault.connection.execute_batch(sql).unwrap();
        vault.lock(NOW).unwrap();
    }

    #[test]
    fn a_broken_audit_is_told_and_the_vault_is_used_all_the_same() {
        for sql in [
            "UPDATE act SET detail = 'x' WHERE seq = 2",
            "UPDATE act SET act = 'unheard_of' WHERE seq = 2",
            "UPDATE act SET prev_hash = zeroblob(32) WHERE seq = 2",
            "PRAGMA foreign_keys = OFF; DELETE FROM act WHERE seq = 1",
            "PRAGMA foreign_keys = OFF; DELETE FROM act WHERE seq = 2",
        ] {
            let root = tempfile::tempdir().unwrap();
            let dir = root.path().join("practice");
            let secret = locked_vault(&dir);
            assert!(!open(&dir, &secret, NOW, migrations::STEPS).unwrap().chain_is_broken());
            tampered(&dir, &secret, sql);
            let mut vault = open(&dir, &secret, NOW, migrations::STEPS).unwrap();
            assert!(vault.chain_is_broken(), "{sql}");
            assert_eq!(vault.condition(), Condition::Sound);
            vault.change(NOW, Act::ChangeSettings, |tx| tx.set_setting("paper", &"a4")).unwrap();
            assert_eq!(vault.read().setting::<String>("paper"), Ok(Some("a4".to_owned())));
            vault.lock(NOW).unwrap();
            assert!(!crate::check(&dir, &secret, NOW).unwrap().audit_whole);
        }
    }

    #[test]
    fn an_opening_looks_at_the_newest_acts_and_a_check_at_all() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("practice");
        let secret = locked_vault(&dir);
        tampered(&dir, &secret, "UPDATE act SET detail = 'x' WHERE seq = 2");
        let mut vault = open(&dir, &secret, NOW, migrations::STEPS).unwrap();
        let lately = |vault: &Vault, most| {
            audit::is_whole_lately(&vault.connection, vault.id(), most).unwrap()
        };
        let newest = vault.read().acts(1).unwrap()[0].seq;
        assert!(lately(&vault, newest - 2) && !lately(&vault, newest - 1));
        assert!(!lately(&vault, newest) && !lately(&vault, u64::MAX));
        vault.change(NOW, Act::ChangeSettings, |tx| tx.set_setting("paper", &"a4")).unwrap();
        assert!(lately(&vault, newest - 1));
    }

    #[test]
    fn a_mark_of_another_vault_says_nothing() {
        let keys =
            crate::master::MasterKey::draw().unwrap().keys(&crate::VaultId([1; 16]), None).unwrap();
        let others =
            crate::master::MasterKey::draw().unwrap().keys(&crate::VaultId([1; 16]), None).unwrap();
        assert_ne!(mark_of(&keys, 7), mark_of(&others, 7));
        assert_ne!(mark_of(&keys, 7), mark_of(&keys, 8));
    }
}
