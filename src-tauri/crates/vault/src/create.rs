//! Makes a new, empty vault.

use std::collections::BTreeSet;
use std::path::Path;

use holdfast_records::{Act, Moment};

use crate::{
    Condition, KdfCost, Passphrase, RecoveryWords, Vault, VaultError, VaultId, change,
    database::{self, Access},
    folder::{self, FolderLock, NotHeld},
    header::{Header, Seal, Slot},
    keyfile,
    master::{self, MasterKey},
    migrations::{self, MigrateError},
    random::random,
    vault::{BRANCH, IS_DEMO, WORDS},
};

/// Why a vault could not be made. Nothing was left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateError {
    /// There is something in that folder already.
    #[error("the folder is not empty")]
    NotEmpty,
    /// The cost of the passphrase lies outside what a vault may have.
    #[error("the cost of the passphrase is outside the window")]
    CostOutsideWindow,
    /// The disk or the database refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl CreateError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            CreateError::NotEmpty => "folder_not_empty",
            CreateError::CostOutsideWindow => "cost_outside_window",
            CreateError::Vault(error) => error.code(),
        }
    }
}

impl From<NotHeld> for CreateError {
    fn from(error: NotHeld) -> CreateError {
        match error {
            NotHeld::InUse => CreateError::NotEmpty,
            NotHeld::Refused(error) => CreateError::Vault(error),
        }
    }
}

/// A folder that is being filled. Unless it is kept, everything that was made in it goes again.
pub(crate) struct NewFolder {
    pub(crate) dir: std::path::PathBuf,
    made: bool,
    kept: bool,
}

impl NewFolder {
    /// Takes a folder that is empty, not there yet, or where a vault was begun that never was one.
    pub(crate) fn take(dir: &Path) -> Result<(NewFolder, FolderLock), CreateError> {
        let made = folder::make(dir).map_err(VaultError::from)?;
        let is_empty = folder::is_empty(dir).map_err(VaultError::from)?;
        if !is_empty && !folder::is_half_made(dir).map_err(VaultError::from)? {
            return Err(CreateError::NotEmpty);
        }
        let dir = std::fs::canonicalize(dir).map_err(VaultError::from)?;
        let lock = FolderLock::take(&dir)?
            .filter(FolderLock::is_writable)
            .ok_or(VaultError::NoPermission)?;
        // Somebody else may have made a vault there before the lock was ours.
        if !folder::is_half_made(&dir).map_err(VaultError::from)? {
            return Err(CreateError::NotEmpty);
        }
        folder::clear_half_made(&dir).map_err(VaultError::from)?;
        drop(folder::make_file(&dir.join(folder::DATABASE)).map_err(VaultError::from)?);
        Ok((NewFolder { dir, made, kept: false }, lock))
    }

    /// Lets it stay.
    pub(crate) fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        if self.kept {
            return;
        }
        let ours = [
            folder::DATABASE,
            folder::WAL,
            "vault.db-shm",
            "vault.db-journal",
            folder::KEY,
            folder::KEY_COPY,
            folder::LOCK,
        ];
        for name in ours {
            drop(std::fs::remove_file(self.dir.join(name)));
            drop(std::fs::remove_file(self.dir.join(format!("{name}.part"))));
        }
        if self.made {
            drop(std::fs::remove_dir(&self.dir));
        }
    }
}

/// Makes a new vault in a folder that is empty or not there yet.
pub(crate) fn create(
    dir: &Path,
    passphrase: &Passphrase,
    cost: KdfCost,
    is_demo: bool,
    now: Moment,
) -> Result<Vault, CreateError> {
    if !cost.is_within_window(1) {
        return Err(CreateError::CostOutsideWindow);
    }
    let (place, lock) = NewFolder::take(dir)?;
    let id = VaultId(random()?);
    let master = MasterKey::draw()?;
    let keys = master.keys(&id, None)?;
    let words = RecoveryWords::make().map_err(|_| VaultError::NoRandomness)?;
    let slots = vec![Slot::for_passphrase(&master, &id, passphrase, cost)?];
    let seal = Seal::Open { counter: 1 };
    let header = Header { id, generation: 1, seal, database: None, slots };

    let connection =
        database::open(&place.dir.join(folder::DATABASE), Access::ReadWrite, &keys.database)?;
    migrations::migrate(&connection, migrations::STEPS).map_err(|error| match error {
        MigrateError::Newer { .. } => VaultError::Damaged,
        MigrateError::Vault(error) => error,
    })?;
    let sealed_words = master::wrap_words(&keys, &words)?;
    let branch = new_branch()?;
    let ((), seq) = change::within(&connection, id, now, Act::CreateVault, |tx| {
        tx.set_own(IS_DEMO, &is_demo)?;
        tx.set_own(WORDS, &sealed_words)?;
        tx.set_own(BRANCH, &branch)
    })?;
    keyfile::write(&place.dir, &header, &keys.header)?;
    let mut vault = Vault {
        connection,
        master,
        keys,
        header,
        condition: Condition::Sound,
        is_demo,
        chain_broken: false,
        viewed: BTreeSet::new(),
        dir: place.dir.clone(),
        lock: Some(lock),
        _scratch: None,
    };
    vault.mark(seq);
    place.keep();
    Ok(vault)
}

/// Draws the name of a new line of a vault's life.
pub(crate) fn new_branch() -> Result<String, VaultError> {
    let drawn: [u8; 8] = random()?;
    Ok(drawn.iter().map(|byte| format!("{byte:02x}")).collect())
}
