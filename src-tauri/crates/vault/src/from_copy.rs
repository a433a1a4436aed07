//! Makes a new vault out of a copy.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use holdfast_records::{Act, Moment};

use crate::{
    Condition, CreateError, KdfCost, OpenError, Passphrase, RecoveryWords, Secret, Vault,
    VaultError, change,
    change::COPY_COUNTER,
    count,
    create::{NewFolder, new_branch},
    database::{self, Access},
    folder,
    header::{Header, NotAHeader, Slot},
    keyfile::{self, Copies, Unlocked},
    master::{self, MasterKey},
    plain::{self, Plain},
    vault::{BRANCH, IS_DEMO, WORDS},
};

/// What a copy holds, taken out of its container.
pub struct CopyIn<'a> {
    /// The plain SQLite file.
    pub plain_db: &'a [u8],
    /// The key file.
    pub header: &'a [u8],
    /// The files beside it: SHA-256 in hexadecimal, and the bytes.
    pub files: &'a mut dyn Iterator<Item = io::Result<(String, Vec<u8>)>>,
    /// The number of the last copy that the restored vault is to remember.
    pub counter: u64,
}

/// What will open the restored vault.
pub enum RestoreKey<'a> {
    /// What opened it on the day of the copy.
    AsItWas(&'a Secret),
    /// The words of the copy, and a new passphrase.
    NewPassphrase {
        /// The recovery words, which stay the same.
        words: &'a RecoveryWords,
        /// The new passphrase.
        passphrase: &'a Passphrase,
        /// What it costs.
        cost: KdfCost,
    },
}

/// Why no vault could be made from a copy. What was made on the way was removed again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// There is something in that folder already.
    #[error("the folder is not empty")]
    NotEmpty,
    /// The passphrase is not that of the day of the copy.
    #[error("the passphrase does not open this copy")]
    WrongPassphrase,
    /// The recovery words are not those of the copy.
    #[error("the recovery words do not open this copy")]
    WrongWords,
    /// The copy has no recovery words of its own.
    #[error("this copy has no recovery words of its own")]
    NoWordsSlot,
    /// Its key file cannot be read as one, or was changed.
    #[error("the key file in the copy is damaged")]
    HeaderDamaged,
    /// Its records are not what they should be.
    #[error("the records in the copy are damaged")]
    Damaged,
    /// A file that the records name is not in the copy, or is not the one they mean.
    #[error("a file is missing from the copy")]
    FileMissing,
    /// It was made by a newer program.
    #[error("the copy has version {found}; this program knows {known}")]
    Newer {
        /// The version found.
        found: u32,
        /// The highest that this program knows.
        known: u32,
    },
    /// The cost of the passphrase lies outside what a vault may have.
    #[error("the cost of the passphrase is outside the window")]
    CostOutsideWindow,
    /// The disk or the database refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl RestoreError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            RestoreError::NotEmpty => "folder_not_empty",
            RestoreError::WrongPassphrase => "wrong_passphrase",
            RestoreError::WrongWords => "wrong_words",
            RestoreError::NoWordsSlot => "no_words_slot",
            RestoreError::HeaderDamaged => "header_damaged",
            RestoreError::Damaged => "damaged",
            RestoreError::FileMissing => "file_missing",
            RestoreError::Newer { .. } => "newer",
            RestoreError::CostOutsideWindow => "cost_outside_window",
            RestoreError::Vault(error) => error.code(),
        }
    }
}

impl From<OpenError> for RestoreError {
    fn from(error: OpenError) -> RestoreError {
        match error {
            OpenError::WrongPassphrase => RestoreError::WrongPassphrase,
            OpenError::WrongWords => RestoreError::WrongWords,
            OpenError::NoWordsSlot => RestoreError::NoWordsSlot,
            OpenError::NoVaultHere | OpenError::HeaderDamaged | OpenError::HeaderChanged => {
                RestoreError::HeaderDamaged
            }
            OpenError::Newer { found, known } => RestoreError::Newer { found, known },
            OpenError::Damaged => RestoreError::Damaged,
            OpenError::InUse => RestoreError::NotEmpty,
            OpenError::NoPermission => RestoreError::Vault(VaultError::NoPermission),
            OpenError::DiskFull => RestoreError::Vault(VaultError::DiskFull),
            OpenError::Io(kind) => RestoreError::Vault(VaultError::Io(kind)),
            OpenError::Vault(error) => RestoreError::Vault(error),
        }
    }
}

impl From<CreateError> for RestoreError {
    fn from(error: CreateError) -> RestoreError {
        match error {
            CreateError::NotEmpty => RestoreError::NotEmpty,
            CreateError::CostOutsideWindow => RestoreError::CostOutsideWindow,
            CreateError::Vault(error) => RestoreError::Vault(error),
        }
    }
}

/// Makes a new vault out of a copy and leaves it open. The folder must be empty or not be there.
pub fn make_from_copy(
    dir: &Path,
    copy: CopyIn<'_>,
    key: RestoreKey<'_>,
    now: Moment,
) -> Result<Vault, RestoreError> {
    let Unlocked { master, header } = key_file_for(copy.header, &key)?;
    let plain = Plain::read(copy.plain_db)?;
    let (place, lock) = NewFolder::take(dir)?;
    let keys = master.keys(&header.id, header.database)?;
    let connection =
        database::open(&place.dir.join(folder::DATABASE), Access::ReadWrite, &keys.database)?;
    plain.pour_into(&connection, copy.files)?;
    plain::rebuild_index(&connection)?;
    let branch = new_branch()?;
    let sealed_words = match &key {
        RestoreKey::AsItWas(_) => None,
        RestoreKey::NewPassphrase { words, .. } => Some(master::wrap_words(&keys, words)?),
    };
    let ((), seq) = change::within(&connection, header.id, now, Act::Restore, |tx| {
        tx.set_own(BRANCH, &branch)?;
        tx.set_own(COPY_COUNTER, &copy.counter)?;
        sealed_words.iter().try_for_each(|words| tx.set_own(WORDS, words))
    })?;
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))
        .map_err(VaultError::from)?;
    let faults = database::faults(&connection)?;
    let mut vault = Vault {
        connection,
        master,
        keys,
        header,
        condition: Condition::Sound,
        is_demo: false,
        chain_broken: false,
        viewed: BTreeSet::new(),
        dir: place.dir.clone(),
        lock: Some(lock),
        _scratch: None,
    };
    prove(&vault, &plain, faults)?;
    // It was broken in the vault already; its records must not be out of reach for that.
    vault.chain_broken = !vault.read().chain_is_whole()?;
    vault.is_demo = vault.read().setting(IS_DEMO)?.unwrap_or(false);
    keyfile::write(&vault.dir, &vault.header, &vault.keys.header)?;
    vault.mark(seq);
    place.keep();
    Ok(vault)
}

/// The key file of the restored vault: that of the copy, or a new one for the same identity.
fn key_file_for(bytes: &[u8], key: &RestoreKey<'_>) -> Result<Unlocked, RestoreError> {
    let copies = Copies::single(bytes).map_err(|error| match error {
        NotAHeader::Newer(found) => RestoreError::Newer { found, known: crate::header::FORMAT },
        NotAHeader::Malformed => RestoreError::HeaderDamaged,
    })?;
    if !copies.is_affordable(KdfCost::MOST_MEMORY_FROM_ELSEWHERE) {
        return Err(RestoreError::HeaderDamaged);
    }
    match key {
        RestoreKey::AsItWas(secret) => {
            let Unlocked { master, header } = keyfile::unlock(&copies, secret)?;
            let seal = header.seal.opened();
            Ok(Unlocked { master, header: Header { seal, ..header } })
        }
        RestoreKey::NewPassphrase { words, passphrase, cost } => {
            new_key_file(&copies, words, passphrase, *cost)
        }
    }
}

fn new_key_file(
    copies: &Copies,
    words: &RecoveryWords,
    passphrase: &Passphrase,
    cost: KdfCost,
) -> Result<Unlocked, RestoreError> {
    if !cost.is_within_window(1) {
        return Err(RestoreError::CostOutsideWindow);
    }
    let old = copies.first().ok_or(RestoreError::HeaderDamaged)?;
    if old.has_words() {
        keyfile::unlock(copies, &Secret::Words((*words).clone()))?;
    }
    let master = MasterKey::draw()?;
    let slots = vec![
        Slot::for_passphrase(&master, &old.id, passphrase, cost)?,
        Slot::for_words(&master, &old.id, words)?,
    ];
    let (generation, seal) = (old.generation.saturating_add(1), old.seal.opened());
    Ok(Unlocked { master, header: Header { id: old.id, generation, seal, database: None, slots } })
}

/// Whether everything of the copy has arrived, whole.
fn prove(vault: &Vault, plain: &Plain, faults: (u64, u64)) -> Result<(), RestoreError> {
    for (table, expected) in plain.counts()? {
        let asked = format!("SELECT count(*) FROM {table}");
        let found = vault
            .connection
            .query_row(&asked, [], |row| count::of(row, 0))
            .map_err(VaultError::from)?;
        // The act of restoring is one more, and the clock may have gone back; settings of the vault's own may be new.
        let grows = matches!(table.as_str(), "act" | "setting");
        if found < expected || (!grows && found > expected) {
            return Err(RestoreError::Damaged);
        }
    }
    if faults != (0, 0) {
        return Err(RestoreError::Damaged);
    }
    vault.recovery_words().map(drop).map_err(|_| RestoreError::Damaged)
}
