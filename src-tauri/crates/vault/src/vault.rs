//! An open vault: one connection, the lock on its folder, and the keys.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use holdfast_records::{Act, Moment, RecordId};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    CreateError, Draft, KdfCost, ManifestSeal, OpenError, Passphrase, Reader, RecoveryWords,
    Secret, Snapshot, Tx, VaultError, change, create,
    folder::{self, FolderLock, Scratch},
    header::{Header, Seal, Slot, Way},
    keyfile,
    master::{self, Keys, MasterKey},
    open, seal, snapshot,
};

/// A vault's identity: 16 random bytes, the same through every copy and restore.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VaultId(pub(crate) [u8; 16]);

impl VaultId {
    /// The whole of it in 32 hexadecimal digits.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The first eight digits, as they stand on the recovery sheet.
    pub fn short(&self) -> String {
        self.hex().chars().take(8).collect()
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for VaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VaultId({})", self.short())
    }
}

/// How a vault opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// As it was left.
    Sound,
    /// It had not been locked; everything kept is there, and both checks found nothing.
    AfterCrash,
    /// It can be read, and nothing can be kept.
    ReadOnly(ReadOnlyReason),
}

/// Why a vault can only be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// Its files are not those that the program left.
    ChangedOutside,
    /// The system allows no writing there.
    FolderReadOnly,
}

/// Why the passphrase was not changed. The old one still opens the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangePassphraseError {
    /// The present passphrase is not that.
    #[error("the present passphrase is another")]
    WrongPassphrase,
    /// The cost of the passphrase lies outside what a vault may have.
    #[error("the cost of the passphrase is outside the window")]
    CostOutsideWindow,
    /// The disk or the database refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl ChangePassphraseError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            ChangePassphraseError::WrongPassphrase => "wrong_passphrase",
            ChangePassphraseError::CostOutsideWindow => "cost_outside_window",
            ChangePassphraseError::Vault(error) => error.code(),
        }
    }
}

/// Why the recovery words do not count yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeepWordsError {
    /// What was typed back are other words.
    #[error("these are not the words of this vault")]
    NotTheseWords,
    /// The disk or the database refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl KeepWordsError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            KeepWordsError::NotTheseWords => "not_these_words",
            KeepWordsError::Vault(error) => error.code(),
        }
    }
}

/// Why a vault could not be sealed. The keys are gone from memory all the same, and what was kept is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// The disk or the database refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl LockError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            LockError::Vault(error) => error.code(),
        }
    }
}

/// Stops whatever the vault is doing, from another thread.
pub struct Interrupter(pub(crate) rusqlite::InterruptHandle);

impl Interrupter {
    /// Stops the statement that is running, if one is; it ends with [`VaultError::Interrupted`].
    pub fn interrupt(&self) {
        self.0.interrupt();
    }
}

/// The setting that says whether it is the sample practice.
pub(crate) const IS_DEMO: &str = "vault.is_demo";
/// The setting that holds the recovery words, sealed.
pub(crate) const WORDS: &str = "vault.recovery_words";
/// The setting that says which line of the vault's life this is.
pub(crate) const BRANCH: &str = "vault.branch";

/// An open vault.
pub struct Vault {
    pub(crate) connection: Connection,
    pub(crate) master: MasterKey,
    pub(crate) keys: Keys,
    pub(crate) header: Header,
    pub(crate) condition: Condition,
    pub(crate) is_demo: bool,
    pub(crate) chain_broken: bool,
    pub(crate) viewed: BTreeSet<RecordId>,
    pub(crate) dir: PathBuf,
    pub(crate) lock: Option<FolderLock>,
    /// Removed last of all, when the connection is closed.
    pub(crate) _scratch: Option<Scratch>,
}

impl Vault {
    /// Makes a new vault in a folder that is empty or not there yet, and leaves it open.
    pub fn create(
        dir: &Path,
        passphrase: &Passphrase,
        cost: KdfCost,
        is_demo: bool,
        now: Moment,
    ) -> Result<Vault, CreateError> {
        create::create(dir, passphrase, cost, is_demo, now)
    }

    /// Opens a vault.
    pub fn open(dir: &Path, secret: &Secret, now: Moment) -> Result<Vault, OpenError> {
        open::open(dir, secret, now, crate::migrations::STEPS)
    }

    /// How it opened.
    pub fn condition(&self) -> Condition {
        self.condition
    }

    /// Whether the audit did not hold together when the vault was opened. To be told; nothing is held back for it.
    ///
    /// An opening looks at the newest thousand acts; [`crate::check`] looks at all of them.
    pub fn chain_is_broken(&self) -> bool {
        self.chain_broken
    }

    /// Closes the vault, forgets the keys and seals the file.
    ///
    /// When this breaks off, everything kept is there, and the next opening checks the whole file.
    pub fn lock(mut self, now: Moment) -> Result<(), LockError> {
        if self.is_read_only() {
            return Ok(());
        }
        let written = self.change(now, Act::LockVault, |_| Ok::<_, VaultError>(()));
        let folded = self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
        self.connection.close().map_err(|(_, error)| VaultError::from(error))?;
        // From here on only the key of the seal is left.
        drop(self.master);
        let key = self.keys.header.clone();
        drop(self.keys);
        written?;
        folded.map_err(VaultError::from)?;
        let path = self.dir.join(folder::DATABASE);
        std::fs::File::open(&path).and_then(|file| file.sync_all()).map_err(VaultError::from)?;
        let print = seal::print_of(&path, &AtomicBool::new(false)).map_err(VaultError::from)?;
        if let Some(print) = print {
            let counter = self.header.seal.counter();
            self.header.seal = Seal::Clean { counter, size: print.size, sha256: print.sha256 };
            keyfile::write(&self.dir, &self.header, &key)?;
        }
        Ok(())
    }

    /// Its identity.
    pub fn id(&self) -> &VaultId {
        &self.header.id
    }

    /// Its folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Whether it is the sample practice.
    pub fn is_demo(&self) -> bool {
        self.is_demo
    }

    /// Changes the passphrase. Copies made before still open with the old one.
    pub fn change_passphrase(
        &mut self,
        current: &Passphrase,
        new: &Passphrase,
        cost: KdfCost,
        now: Moment,
    ) -> Result<(), ChangePassphraseError> {
        if !cost.is_within_window(1) {
            return Err(ChangePassphraseError::CostOutsideWindow);
        }
        self.writable()?;
        self.prove(current)?;
        let slots = self.slots_with(new, cost)?;
        Ok(self.change_slots(slots, (Act::ChangePassphrase, None), now)?)
    }

    /// Gives the vault a new passphrase for somebody who knows the recovery words and not the old one.
    pub fn replace_passphrase(
        &mut self,
        words: &RecoveryWords,
        new: &Passphrase,
        cost: KdfCost,
        now: Moment,
    ) -> Result<(), ChangePassphraseError> {
        if !cost.is_within_window(1) {
            return Err(ChangePassphraseError::CostOutsideWindow);
        }
        self.writable()?;
        if self.recovery_words()? != *words {
            return Err(ChangePassphraseError::WrongPassphrase);
        }
        let slots = self.slots_with(new, cost)?;
        Ok(self.change_slots(slots, (Act::ChangePassphrase, Some("by_words")), now)?)
    }

    /// Whether this passphrase opens the vault. Takes as long as opening it.
    pub fn is_passphrase(&self, typed: &Passphrase) -> Result<bool, VaultError> {
        match self.prove(typed) {
            Ok(()) => Ok(true),
            Err(ChangePassphraseError::Vault(error)) => Err(error),
            Err(
                ChangePassphraseError::WrongPassphrase | ChangePassphraseError::CostOutsideWindow,
            ) => Ok(false),
        }
    }

    /// Whether these recovery words open the vault. Before they were typed back none do.
    pub fn are_recovery_words(&self, typed: &RecoveryWords) -> Result<bool, VaultError> {
        Ok(self.has_words_slot() && self.recovery_words()? == *typed)
    }

    /// The recovery words, which are also the passphrase of every copy.
    pub fn recovery_words(&self) -> Result<RecoveryWords, VaultError> {
        let kept: Vec<u8> = self.read().setting(WORDS)?.ok_or(VaultError::Damaged)?;
        master::unwrap_words(&self.keys, &kept).ok_or(VaultError::Damaged)
    }

    /// Lets the recovery words open the vault, once somebody typed them back from paper.
    pub fn keep_recovery_words(
        &mut self,
        typed_back: &RecoveryWords,
        now: Moment,
    ) -> Result<(), KeepWordsError> {
        self.writable()?;
        let words = self.recovery_words()?;
        if words != *typed_back {
            return Err(KeepWordsError::NotTheseWords);
        }
        let slot = Slot::for_words(&self.master, &self.header.id, &words)?;
        let passphrases = self
            .header
            .slots
            .iter()
            .filter(|slot| matches!(slot.way, Way::Passphrase { .. }))
            .cloned();
        let slots = passphrases.chain(std::iter::once(slot)).collect();
        Ok(self.change_slots(slots, (Act::MakeRecoveryWords, None), now)?)
    }

    /// Whether the recovery words open it.
    pub fn has_words_slot(&self) -> bool {
        self.header.has_words()
    }

    /// Makes one change: all of it and one line of the audit, or nothing.
    pub fn change<T, E>(
        &mut self,
        now: Moment,
        act: Act,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E>
    where
        E: From<VaultError>,
    {
        self.writable()?;
        let (kept, seq) = change::within(&self.connection, self.header.id, now, act, f)?;
        self.mark(seq);
        Ok(kept)
    }

    /// Writes down that a client's record was opened, once for each time the vault is opened.
    pub fn note_view(&mut self, client: &RecordId, now: Moment) -> Result<(), VaultError> {
        if self.is_read_only() || self.viewed.contains(client) {
            return Ok(());
        }
        self.change(now, Act::ViewClient, |tx| tx.about(client))?;
        self.viewed.insert(client.clone());
        Ok(())
    }

    /// Keeps what was typed so far. Not an act, and not in the audit.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<(), VaultError> {
        self.writable()?;
        change::keep_draft(&self.connection, draft)
    }

    /// Reads the vault.
    pub fn read(&self) -> Reader<'_> {
        Reader { connection: &self.connection, id: self.header.id }
    }

    /// Takes the whole vault as it stands now, for a copy.
    pub fn snapshot(&mut self) -> Result<Snapshot, VaultError> {
        snapshot::take(self)
    }

    /// The bytes of a kept file, by SHA-256 in hexadecimal.
    pub fn file_bytes(&self, sha256: &str) -> Result<Option<Vec<u8>>, VaultError> {
        let mut statement =
            self.connection.prepare_cached("SELECT bytes FROM file WHERE sha256 = ?1")?;
        Ok(statement
            .query_row([sha256], |row| row.get::<_, Option<Vec<u8>>>(0))
            .optional()?
            .flatten())
    }

    /// The seal of a copy's manifest, which only this vault's key can make.
    pub fn seal_manifest(&self, manifest: &[u8]) -> [u8; 32] {
        self.manifest_seal().over(manifest)
    }

    /// What makes that seal, for a copy that is written while the vault is used for something else.
    pub fn manifest_seal(&self) -> ManifestSeal {
        ManifestSeal(self.keys.manifest.clone())
    }

    /// Stops whatever the vault is doing, from another thread.
    pub fn interrupter(&self) -> Interrupter {
        Interrupter(self.connection.get_interrupt_handle())
    }

    pub(crate) fn is_read_only(&self) -> bool {
        matches!(self.condition, Condition::ReadOnly(_))
    }

    pub(crate) fn writable(&self) -> Result<(), VaultError> {
        if self.is_read_only() { Err(VaultError::ReadOnly) } else { Ok(()) }
    }

    /// Whether this is the passphrase, by making its key again.
    fn prove(&self, current: &Passphrase) -> Result<(), ChangePassphraseError> {
        for slot in &self.header.slots {
            if let Way::Passphrase { cost, lanes, salt } = slot.way {
                let key = master::key_of_passphrase(current, cost, lanes, &salt)?;
                if slot.open(&self.header.id, &key).is_some() {
                    return Ok(());
                }
            }
        }
        Err(ChangePassphraseError::WrongPassphrase)
    }

    /// A slot for this passphrase, and the one for the words as it is.
    fn slots_with(&self, passphrase: &Passphrase, cost: KdfCost) -> Result<Vec<Slot>, VaultError> {
        let slot = Slot::for_passphrase(&self.master, &self.header.id, passphrase, cost)?;
        Ok(self.beside_the_words(slot))
    }

    /// A slot, and the one for the words as it is.
    pub(crate) fn beside_the_words(&self, slot: Slot) -> Vec<Slot> {
        let words =
            self.header.slots.iter().filter(|slot| matches!(slot.way, Way::Words { .. })).cloned();
        std::iter::once(slot).chain(words).collect()
    }

    /// Writes a new key file with other slots. The act, with what more is to be said of it, is kept only if the file was.
    pub(crate) fn change_slots(
        &mut self,
        slots: Vec<Slot>,
        (act, detail): (Act, Option<&'static str>),
        now: Moment,
    ) -> Result<(), VaultError> {
        let generation = self.header.generation.saturating_add(1);
        let header = Header { generation, slots, ..self.header.clone() };
        let (dir, key) = (self.dir.clone(), self.keys.header.clone());
        self.change(now, act, |tx| {
            detail.into_iter().for_each(|code| tx.detail(code));
            keyfile::write(&dir, &header, &key)
        })?;
        self.header = header;
        Ok(())
    }

    /// Notes beside the vault how far its audit has come, so that a lost log is noticed after a crash.
    pub(crate) fn mark(&mut self, seq: u64) {
        let mark = open::mark_of(&self.keys, seq);
        if let Some(lock) = &mut self.lock {
            // A mark that lags behind only notices less.
            drop(lock.mark(&mark));
        }
    }
}
