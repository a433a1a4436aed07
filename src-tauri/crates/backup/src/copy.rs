//! Makes a copy: gathers, writes beside the final name, reads all of it back, and only then gives it its name.

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::Duration;
use holdfast_printing::Press;
use holdfast_records::Moment;
use holdfast_vault::{Passphrase, RecoveryWords, Vault, VaultError};

use crate::container::{self, ArchiveError, ArchiveWriter, Cost, FORMAT, Manifest};
use crate::contents::Contents;
use crate::error::{BackUpError, CopyFault};
use crate::examine::{Trouble, examine};
use crate::image;
use crate::kept::{Kept, LastCopy, passphrase_mark};
use crate::key_file;
use crate::name::CopyName;
use crate::place::Place;
use crate::progress::{Flow, Progress, Step, Teller};
use crate::publish::{self, Written};
use crate::readme::README;
use crate::restore::FILES;
use crate::retention;
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

/// Copies a vault to a folder, most likely on a stick.
///
/// The passphrase is known only just after it was typed; with it, the key file that lets it open
/// the copies is brought up to date too.
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
    let mut teller = Teller::new(progress);
    teller.tell(Step::Gathering, 0, 0)?;
    let words = vault.recovery_words()?;
    let mut kept = Kept::of(&vault.read())?;
    storage.room(folder)?;
    let place = Place::find(storage, folder, vault.id(), &words, &kept)?;
    let contents = Contents::gather(vault, press, now, &mut teller)?;
    check_room(storage, folder, contents.most())?;
    let counter = contents.snapshot.counter.max(place.highest()) + 1;
    let copy = Making { storage, place, name: CopyName::new(now, counter), words, now };
    let manifest = copy.begun_manifest(&contents, &kept);
    let told = |error| told_by(storage, folder, contents.most(), error);
    let written = copy.write(vault, &contents, manifest, &mut teller).map_err(told)?;
    teller.tell_only(Step::Keeping);
    let file = copy.take_name().map_err(told)?;
    let key_file =
        copy.bring_key_file_up_to_date(vault, &contents.snapshot.header, passphrase, &mut kept);
    let file_name = copy.name.finished();
    kept.last =
        Some(LastCopy { counter, at: now, sha256: container::hex(&written.file), file_name });
    let is_recorded = kept.keep(vault, counter, now).is_ok();
    let let_go = copy.let_go();
    let Contents { records, papers_left_out, .. } = contents;
    let bytes = written.bytes;
    Ok(BackedUp {
        file,
        counter,
        made_at: now,
        bytes,
        records,
        key_file,
        papers_left_out,
        let_go,
        is_recorded,
    })
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

/// One copy on its way.
struct Making<'a> {
    storage: &'a dyn Storage,
    place: Place,
    name: CopyName,
    words: RecoveryWords,
    now: Moment,
}

impl Making<'_> {
    fn begun_manifest(&self, contents: &Contents, kept: &Kept) -> Manifest {
        let snapshot = &contents.snapshot;
        Manifest {
            format: FORMAT,
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            schema_version: snapshot.schema_version,
            vault_id: snapshot.vault_id.hex(),
            branch: snapshot.branch.clone(),
            counter: self.name.counter,
            created_at: self.now.at,
            created_offset: self.now.offset,
            is_demo: snapshot.is_demo,
            rows: snapshot.counts.clone(),
            records: contents.records.clone(),
            members: Vec::new(),
            previous_sha256: kept.last.as_ref().map(|last| last.sha256.clone()),
            seal: String::new(),
        }
    }

    /// Writes the copy under its unfinished name, makes it last, and reads all of it back.
    fn write(
        &self,
        vault: &Vault,
        contents: &Contents,
        mut manifest: Manifest,
        teller: &mut Teller<'_>,
    ) -> Result<Written, BackUpError> {
        self.place.make(self.storage)?;
        let part = self.place.folder.join(self.name.unfinished());
        let written =
            publish::write_sealed(self.storage, &part, self.words.phrase(), Cost::Words, |out| {
                let mut archive = ArchiveWriter::new(out);
                fill(&mut archive, vault, contents, teller)?;
                manifest.members = archive.members().to_vec();
                manifest.seal = container::hex(&vault.seal_manifest(&manifest.sealed_bytes()));
                archive.finish(&manifest.to_bytes()).map_err(not_written)?;
                Ok(())
            })?;
        self.read_back(&part, &manifest, &written, teller)?;
        Ok(written)
    }

    /// Opens what was written as a stranger would, with the second reader, and holds it against what was meant.
    fn read_back(
        &self,
        part: &Path,
        manifest: &Manifest,
        written: &Written,
        teller: &mut Teller<'_>,
    ) -> Result<(), BackUpError> {
        let source = self.storage.open(part)?;
        let found = match examine(source, self.words.phrase(), teller) {
            Ok(found) => found,
            Err(Trouble::Stopped) => return Err(BackUpError::Cancelled),
            Err(Trouble::Fault(fault)) => return Err(BackUpError::NotReadBack(fault)),
        };
        if found.inside == written.inside && found.manifest == *manifest {
            return Ok(());
        }
        Err(BackUpError::NotReadBack(CopyFault::Contradiction))
    }

    fn take_name(&self) -> Result<PathBuf, BackUpError> {
        let folder = &self.place.folder;
        let file = folder.join(self.name.finished());
        publish::name(self.storage, folder, &folder.join(self.name.unfinished()), &file)?;
        Ok(file)
    }

    /// The copy counts whatever becomes of the key file: the words open it.
    fn bring_key_file_up_to_date(
        &self,
        vault: &Vault,
        header: &[u8],
        passphrase: Option<&Passphrase>,
        kept: &mut Kept,
    ) -> KeyFileState {
        let folder = &self.place.folder;
        let mark = passphrase_mark(header);
        let before = key_file::sum(self.storage, folder).ok();
        if before.as_ref().and_then(|sum| kept.key_files.get(sum)) == Some(&mark) {
            return KeyFileState::Current;
        }
        let Some(passphrase) = passphrase else {
            return if before.is_some() { KeyFileState::Earlier } else { KeyFileState::Missing };
        };
        match key_file::renew(
            self.storage,
            folder,
            vault.id(),
            &self.words,
            self.name.counter,
            passphrase,
        ) {
            Ok(sum) => {
                before.and_then(|before| kept.key_files.remove(&before));
                kept.key_files.insert(sum, mark);
                KeyFileState::Renewed
            }
            Err(_) => KeyFileState::NotRenewed,
        }
    }

    /// Lets old copies go, and files that were begun more than a day ago. Anything else is left alone.
    fn let_go(&self) -> u32 {
        let finished: Vec<CopyName> =
            self.place.finished.iter().copied().chain([self.name]).collect();
        let old = retention::to_let_go(&finished, self.now.day());
        let yesterday = self.now.local().naive_local() - Duration::days(1);
        let stale = self.place.unfinished.iter().filter(|name| name.made < yesterday);
        let names = old.iter().map(CopyName::finished).chain(stale.map(CopyName::unfinished));
        let removed =
            names.filter(|name| self.storage.remove(&self.place.folder.join(name)).is_ok()).count();
        u32::try_from(removed).unwrap_or(u32::MAX)
    }
}

fn fill(
    archive: &mut ArchiveWriter<&mut dyn Write>,
    vault: &Vault,
    contents: &Contents,
    teller: &mut Teller<'_>,
) -> Result<(), BackUpError> {
    let snapshot = &contents.snapshot;
    let total = contents.most();
    let mut done = 0;
    let mut add = |name: &str, bytes: &[u8]| {
        teller.tell(Step::Writing, done, total)?;
        archive.add(name, bytes).map_err(not_written)?;
        done += bytes.len() as u64;
        Ok::<(), BackUpError>(())
    };
    add("README.txt", README.as_bytes())?;
    add(image::DATABASE, &snapshot.plain_db)?;
    for (name, page) in &contents.pages {
        add(name, page)?;
    }
    add("vault.key", &snapshot.header)?;
    for (sha256, bytes) in &snapshot.files {
        let found = vault.file_bytes(sha256)?.filter(|found| found.len() as u64 == *bytes);
        add(&format!("{FILES}{sha256}"), &found.ok_or(VaultError::Damaged)?)?;
    }
    Ok(())
}

fn not_written(error: ArchiveError) -> BackUpError {
    match error {
        ArchiveError::Io(kind) => std::io::Error::from(kind).into(),
        ArchiveError::Damaged
        | ArchiveError::Name
        | ArchiveError::TooLarge
        | ArchiveError::Missing
        | ArchiveError::Container(_) => BackUpError::NotSealed,
    }
}

fn check_room(storage: &dyn Storage, folder: &Path, needed: u64) -> Result<(), BackUpError> {
    let space = storage.room(folder)?;
    if let Some(most) = space.largest_file.filter(|most| needed > *most) {
        return Err(BackUpError::TooLargeForStick { most });
    }
    if space.free < needed {
        return Err(BackUpError::StickFull { needed, free: space.free });
    }
    Ok(())
}

/// What went wrong, told by what the place says now: a stick that does not answer any more is gone.
fn told_by(storage: &dyn Storage, folder: &Path, needed: u64, error: BackUpError) -> BackUpError {
    match (error, storage.room(folder)) {
        (BackUpError::StickFull { .. }, Ok(space)) => {
            BackUpError::StickFull { needed, free: space.free }
        }
        (BackUpError::Io(_) | BackUpError::NotReadBack(CopyFault::Io(_)), Err(_)) => {
            BackUpError::StickGone
        }
        (error, _) => error,
    }
}
