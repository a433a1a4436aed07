//! Writes a copy beside its final name, reads all of it back, and only then gives it its name.

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::Duration;
use holdfast_vault::{Passphrase, VaultError};

use crate::container::{self, ArchiveError, ArchiveWriter, Cost, FORMAT, Manifest};
use crate::contents::Contents;
use crate::copy::{BackedUp, FileSource, Gathered, KeyFileState, Unrecorded};
use crate::error::{BackUpError, CopyFault};
use crate::examine::{Trouble, examine};
use crate::image;
use crate::kept::{KeyFileSwap, LastCopy, News, passphrase_mark};
use crate::key_file;
use crate::name::{self, CopyName};
use crate::place::Place;
use crate::progress::{Step, Teller};
use crate::publish::{self, Written};
use crate::readme::README;
use crate::restore::FILES;
use crate::retention;
use crate::storage::Storage;

/// Makes a copy of what was gathered.
pub(crate) fn make(
    storage: &dyn Storage,
    gathered: Gathered,
    files: &mut FileSource<'_>,
    folder: &Path,
    passphrase: Option<&Passphrase>,
    teller: &mut Teller<'_>,
) -> Result<Unrecorded, BackUpError> {
    let Gathered { words, kept, vault_id, now, contents, .. } = &gathered;
    teller.tell(Step::Writing, 0, contents.most())?;
    storage.room(folder)?;
    let place = Place::find(storage, folder, vault_id, words, kept)?;
    check_room(storage, folder, contents.most())?;
    // At the very end of the numbers the clock alone keeps names apart.
    let stick_was_ahead = place.ahead_of(contents.snapshot.counter);
    let last = contents.snapshot.counter.max(place.highest());
    let counter = last.saturating_add(1).min(name::HIGHEST);
    let copy = Making { storage, place, name: CopyName::new(*now, counter), gathered: &gathered };
    let told = |error| told_by(storage, folder, contents.most(), error);
    let written = copy.write(files, teller).map_err(told)?;
    teller.tell_only(Step::Keeping);
    let file = copy.take_name().map_err(told)?;
    let (key_file, key_file_swap) = copy.bring_key_file_up_to_date(passphrase);
    let last = LastCopy {
        counter,
        at: *now,
        sha256: container::hex(&written.file),
        file_name: copy.name.finished(),
        is_beside_vault: false,
    };
    let made = BackedUp {
        file,
        counter,
        made_at: *now,
        bytes: written.bytes,
        records: contents.records.clone(),
        key_file,
        papers_left_out: contents.papers_left_out,
        let_go: copy.let_go(),
        stick_was_ahead,
        is_recorded: false,
    };
    // The copy was settled by itself; this is for what was let go, and for whoever takes the stick out now. A disk that
    // does not do it holds a whole copy all the same.
    drop(storage.settle_disk(&copy.place.folder));
    Ok(Unrecorded { made, news: News { last, key_file_swap } })
}

/// One copy on its way.
struct Making<'a> {
    storage: &'a dyn Storage,
    place: Place,
    name: CopyName,
    gathered: &'a Gathered,
}

impl Making<'_> {
    fn begun_manifest(&self) -> Manifest {
        let Gathered { contents, kept, now, .. } = self.gathered;
        let snapshot = &contents.snapshot;
        Manifest {
            format: FORMAT,
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            schema_version: snapshot.schema_version,
            vault_id: snapshot.vault_id.hex(),
            branch: snapshot.branch.clone(),
            counter: self.name.counter,
            created_at: now.at,
            created_offset: now.offset,
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
        files: &mut FileSource<'_>,
        teller: &mut Teller<'_>,
    ) -> Result<Written, BackUpError> {
        self.place.make(self.storage)?;
        let part = self.place.folder.join(self.name.unfinished());
        let Gathered { contents, words, seal, .. } = self.gathered;
        let mut manifest = self.begun_manifest();
        let written =
            publish::write_sealed(self.storage, &part, words.phrase(), Cost::Words, |out| {
                let mut archive = ArchiveWriter::new(out);
                fill(&mut archive, files, contents, teller)?;
                manifest.members = archive.members().to_vec();
                manifest.seal = container::hex(&seal.over(&manifest.sealed_bytes()));
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
        let found = match examine(source, self.gathered.words.phrase(), teller) {
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
    ///
    /// Beside how it stands now: which key file went and which came, with the passphrase it opens with.
    fn bring_key_file_up_to_date(
        &self,
        passphrase: Option<&Passphrase>,
    ) -> (KeyFileState, Option<KeyFileSwap>) {
        let folder = &self.place.folder;
        let Gathered { contents, kept, words, vault_id, .. } = self.gathered;
        let mark = passphrase_mark(&contents.snapshot.header);
        let before = key_file::sum(self.storage, folder).ok();
        if before.as_ref().and_then(|sum| kept.key_files.get(sum)) == Some(&mark) {
            return (KeyFileState::Current, None);
        }
        let Some(passphrase) = passphrase else {
            let is_there = before.is_some();
            return (if is_there { KeyFileState::Earlier } else { KeyFileState::Missing }, None);
        };
        let (storage, counter) = (self.storage, self.name.counter);
        match key_file::renew(storage, folder, vault_id, words, counter, passphrase) {
            Ok(sum) => {
                (KeyFileState::Renewed, Some(KeyFileSwap { went: before, came: (sum, mark) }))
            }
            Err(_) => (KeyFileState::NotRenewed, None),
        }
    }

    /// Lets old copies go, and files that were begun more than a day ago. Anything else is left alone.
    fn let_go(&self) -> u32 {
        let now = self.gathered.now;
        let finished: Vec<CopyName> =
            self.place.finished.iter().copied().chain([self.name]).collect();
        let old = retention::to_let_go(&finished, now.day());
        let yesterday = now.local().naive_local() - Duration::days(1);
        let stale = self.place.unfinished.iter().filter(|name| name.made < yesterday);
        let names = old.iter().map(CopyName::finished).chain(stale.map(CopyName::unfinished));
        let removed =
            names.filter(|name| self.storage.remove(&self.place.folder.join(name)).is_ok()).count();
        u32::try_from(removed).unwrap_or(u32::MAX)
    }
}

fn fill(
    archive: &mut ArchiveWriter<&mut dyn Write>,
    files: &mut FileSource<'_>,
    contents: &Contents,
    teller: &mut Teller<'_>,
) -> Result<(), BackUpError> {
    let snapshot = &contents.snapshot;
    let total = contents.most();
    let mut done = 0;
    let mut add = |name: &str, bytes: &[u8]| {
        teller.tell(Step::Writing, done, total)?;
        let is_packed = name.starts_with(FILES);
        let added =
            if is_packed { archive.add_as_it_is(name, bytes) } else { archive.add(name, bytes) };
        added.map_err(not_written)?;
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
        let found = files(sha256)?.filter(|found| found.len() as u64 == *bytes);
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

#[cfg(test)]
mod tests {
    use holdfast_printing::Press;
    use holdfast_records::Moment;
    use holdfast_vault::{KdfCost, Vault};

    use super::*;
    use crate::copy::gather;
    use crate::progress::Flow;
    use crate::storage::Disk;

    const NOW: Moment = Moment { at: 1_772_719_200_000, offset: 0 };

    /// What writing says when what was gathered is altered before it is written.
    fn written(alter: &dyn Fn(&mut Gathered)) -> Result<u64, BackUpError> {
        let folder = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::new("quince and seven kettles").unwrap();
        let dir = folder.path().join("vault");
        let mut vault = Vault::create(&dir, &passphrase, KdfCost::LEAST, false, NOW).unwrap();
        let go_on = &mut |_| Flow::Continue;
        let mut gathered = gather(&mut vault, &mut Press::new().unwrap(), NOW, go_on).unwrap();
        alter(&mut gathered);
        let files = &mut |sha256: &str| vault.file_bytes(sha256);
        let made = make(&Disk, gathered, files, folder.path(), None, &mut Teller::new(go_on));
        let has_name = folder.path().join("Holdfast").read_dir().unwrap().any(|entry| {
            CopyName::parse(&entry.unwrap().file_name().into_string().unwrap()).is_some()
        });
        assert_eq!(made.is_ok(), has_name, "only a good copy gets its name");
        made.map(|copy| copy.made.counter)
    }

    #[test]
    fn a_copy_whose_database_is_not_sound_is_noticed_when_it_is_read_back() {
        assert_eq!(written(&|_| {}), Ok(1));
        let torn = written(&|gathered| {
            let database = &mut gathered.contents.snapshot.plain_db;
            let middle = database.len() / 4096 / 2 * 4096;
            database[middle..middle + 64].fill(0xff);
        });
        assert_eq!(torn, Err(BackUpError::NotReadBack(CopyFault::Damaged)));
        let fewer = written(&|gathered| {
            *gathered.contents.snapshot.counts.get_mut("act").unwrap() += 1;
        });
        assert_eq!(fewer, Err(BackUpError::NotReadBack(CopyFault::Contradiction)));
    }
}
