//! Makes a copy: gathers it from the vault, writes and reads it back, and lets the vault write down that it was made.

use std::path::{Path, PathBuf};

use holdfast_printing::Press;
use holdfast_records::Moment;
use holdfast_vault::{ManifestSeal, Passphrase, RecoveryWords, Vault, VaultError, VaultId};

use crate::contents::Contents;
use crate::error::BackUpError;
use crate::kept::{Kept, News, passphrase_mark};
use crate::key_file;
use crate::making;
use crate::place::{self, Place};
use crate::progress::{Flow, Progress, Step, Teller};
use crate::storage::{Disk, Storage};

/// A copy that was made and read back whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackedUp {
    /// Where it is.
    pub file: PathBuf,
    /// Its number.
    pub counter: u64,
    /// When it was made.
    pub made_at: Moment,
    /// Its size in bytes.
    pub bytes: u64,
    /// How many records it holds of each kind.
    pub records: std::collections::BTreeMap<String, u64>,
    /// Whether the passphrase opens the copies there.
    pub key_file: KeyFileState,
    /// How many agreements in force are in it in words alone, because they could not be set as PDF.
    pub papers_left_out: u32,
    /// How many older copies and unfinished files were let go.
    pub let_go: u32,
    /// The highest number of a copy there before, if it is higher than the vault knew of any: then an older vault may
    /// have been put back together with its key file, which nothing else would show (security 2.4).
    pub stick_was_ahead: Option<u64>,
    /// Whether the vault could write down that the copy was made; one that is open for reading alone cannot.
    /// The copy is good either way.
    pub is_recorded: bool,
}

/// Whether the passphrase opens the copies in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFileState {
    /// The present passphrase does.
    Current,
    /// The present passphrase does, from now on.
    Renewed,
    /// The key file there opens with an earlier passphrase, or was written by something else.
    Earlier,
    /// There is no key file: only the words open the copies.
    Missing,
    /// It could not be renewed; the one that was there is still there.
    NotRenewed,
}

/// Everything that goes into a copy, out of the vault and in memory, but for the kept files.
///
/// All of it is plain, and never to be written anywhere unsealed.
pub struct Gathered {
    pub(crate) contents: Contents,
    pub(crate) kept: Kept,
    pub(crate) words: RecoveryWords,
    pub(crate) vault_id: VaultId,
    pub(crate) seal: ManifestSeal,
    pub(crate) now: Moment,
}

/// Gives a kept file by its SHA-256 in hexadecimal. They never change, so each may be asked for on its own.
pub type FileSource<'a> = dyn FnMut(&str) -> Result<Option<Vec<u8>>, VaultError> + 'a;

/// A copy that is whole and has its name, and that the vault does not know of yet.
#[must_use = "the vault does not know of the copy before it is recorded"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrecorded {
    pub(crate) made: BackedUp,
    pub(crate) news: News,
}

/// Copies a vault to a folder, most likely on a stick.
///
/// The passphrase is known only just after it was typed; with it, the key file that lets it open
/// the copies is brought up to date too. The vault is held from beginning to end; whoever wants to use it
/// meanwhile calls [`gather`], [`write`] and [`record`] one after the other.
pub fn back_up(
    vault: &mut Vault,
    press: &mut Press,
    folder: &Path,
    passphrase: Option<&Passphrase>,
    now: Moment,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<BackedUp, BackUpError> {
    back_up_on(&Disk, vault, press, folder, passphrase, now, progress)
}

/// Does the same on a disk of the caller's choice.
pub fn back_up_on(
    storage: &dyn Storage,
    vault: &mut Vault,
    press: &mut Press,
    folder: &Path,
    passphrase: Option<&Passphrase>,
    now: Moment,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<BackedUp, BackUpError> {
    // A stick that is not there is told before anything is gathered for it.
    storage.room(folder)?;
    let gathered = gather(vault, press, now, progress)?;
    let mut files = |sha256: &str| vault.file_bytes(sha256);
    let copy = write_on(storage, gathered, &mut files, folder, passphrase, progress)?;
    Ok(record(vault, copy, now))
}

/// Takes everything that goes into a copy out of the vault: the first of three steps.
///
/// Needs the vault for as long as it takes to read everything and set the papers; nothing is written anywhere.
pub fn gather(
    vault: &mut Vault,
    press: &mut Press,
    now: Moment,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Gathered, BackUpError> {
    let mut teller = Teller::new(progress);
    teller.tell(Step::Gathering, 0, 0)?;
    Ok(Gathered {
        words: vault.recovery_words()?,
        kept: Kept::of(&vault.read())?,
        vault_id: *vault.id(),
        seal: vault.manifest_seal(),
        contents: Contents::gather(vault, press, now, &mut teller)?,
        now,
    })
}

/// Writes what was gathered, reads it back and gives it its name: the second of three steps, and the long one.
///
/// Needs the vault only for the kept files, one at a time, whenever `files` is called; none may be erased meanwhile.
pub fn write(
    gathered: Gathered,
    files: &mut FileSource<'_>,
    folder: &Path,
    passphrase: Option<&Passphrase>,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Unrecorded, BackUpError> {
    write_on(&Disk, gathered, files, folder, passphrase, progress)
}

/// Does the same on a disk of the caller's choice.
pub fn write_on(
    storage: &dyn Storage,
    gathered: Gathered,
    files: &mut FileSource<'_>,
    folder: &Path,
    passphrase: Option<&Passphrase>,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Unrecorded, BackUpError> {
    making::make(storage, gathered, files, folder, passphrase, &mut Teller::new(progress))
}

/// Lets the vault write down that the copy was made: the last of three steps. Needs the vault for one act.
///
/// The copy is good even where the vault cannot keep this; it then goes on telling the age of the one before.
pub fn record(vault: &mut Vault, mut copy: Unrecorded, now: Moment) -> BackedUp {
    // A place that can no longer be asked is not said to be safe, and not said to be beside the vault either.
    let room = copy.made.file.parent().map(|folder| place::room(folder, vault.dir()));
    copy.news.last.is_beside_vault = matches!(room, Some(Ok(room)) if room.is_same_disk);
    let is_recorded = copy.news.keep(vault, now).is_ok();
    BackedUp { is_recorded, ..copy.made }
}

/// Says whether the passphrase opens the copies of this vault that lie in a folder.
pub fn key_file_state(vault: &Vault, folder: &Path) -> Result<KeyFileState, BackUpError> {
    let kept = Kept::of(&vault.read())?;
    let place = Place::find(&Disk, folder, vault.id(), &vault.recovery_words()?, &kept)?;
    let mark = passphrase_mark(&std::fs::read(vault.dir().join("vault.key"))?);
    let Ok(sum) = key_file::sum(&Disk, &place.folder) else { return Ok(KeyFileState::Missing) };
    let is_current = kept.key_files.get(&sum) == Some(&mark);
    Ok(if is_current { KeyFileState::Current } else { KeyFileState::Earlier })
}
