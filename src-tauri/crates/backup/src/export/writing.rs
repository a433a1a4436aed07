//! Writes a copy beside its final name, reads it back, and gives it the name only when whoever asked says so.

use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};

use holdfast_vault::{Passphrase, VaultError};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Bundle, ExportError};
use crate::container::{self, Archive, ArchiveWriter, Cost, Limits, Member};
use crate::copy::FileSource;
use crate::error::{BackUpError, CopyFault};
use crate::progress::{Flow, Progress, Step, Teller};
use crate::publish;
use crate::storage::{Disk, Sink, Storage};

const BUFFER: usize = 512 * 1024;
const HASHES: &str = "hashes.txt";

/// A copy that was written and read back, and has no name yet. What is dropped without one leaves nothing behind.
#[must_use = "without a name the file goes again"]
pub struct Unnamed<S: Storage> {
    storage: S,
    part: PathBuf,
    file: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    is_named: bool,
}

impl<S: Storage> std::fmt::Debug for Unnamed<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Unnamed({} bytes)", self.bytes)
    }
}

impl<S: Storage> Unnamed<S> {
    /// Gives the file its name. Nothing that was there before is written over.
    pub fn name(&mut self) -> Result<(), ExportError> {
        let folder = folder_of(&self.file);
        self.storage.rename(&self.part, &self.file)?;
        // From here on it is there, whatever becomes of making the name last.
        self.is_named = true;
        self.storage.settle_folder(folder)?;
        Ok(())
    }

    /// Takes back a file that had its name already, because nobody could write down that it was made.
    pub fn take_back(&mut self) {
        if self.is_named {
            // A place that is gone has nothing left to take back.
            drop(self.storage.remove(&self.file));
        }
    }
}

impl<S: Storage> Drop for Unnamed<S> {
    fn drop(&mut self) {
        if !self.is_named {
            drop(self.storage.remove(&self.part));
        }
    }
}

/// Writes a copy to the disk: sealed with a passphrase, or open where there is none.
pub fn write(
    bundle: &Bundle,
    files: &mut FileSource<'_>,
    passphrase: Option<&Passphrase>,
    file: &Path,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Unnamed<Disk>, ExportError> {
    write_on(Disk, bundle, files, passphrase, file, progress)
}

/// Does the same on a disk of the caller's choice.
pub fn write_on<S: Storage>(
    storage: S,
    bundle: &Bundle,
    files: &mut FileSource<'_>,
    passphrase: Option<&Passphrase>,
    file: &Path,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Unnamed<S>, ExportError> {
    let mut teller = Teller::new(progress);
    teller.tell(Step::Writing, 0, bundle.most())?;
    let folder = folder_of(file);
    let space = storage.room(folder)?;
    if space.free < bundle.most() {
        let (needed, free) = (bundle.most(), space.free);
        return Err(BackUpError::StickFull { needed, free }.into());
    }
    let part = part_of(file);
    must_be_free(&storage, folder, file)?;
    // What an earlier try left behind is plain in the worst case: it goes first.
    drop(storage.remove(&part));
    let mut unnamed = Unnamed { storage, part, file: file.to_owned(), bytes: 0, is_named: false };
    let members = match passphrase {
        Some(passphrase) => sealed(&unnamed, bundle, files, passphrase, &mut teller)?,
        None => open(&unnamed, bundle, files, &mut teller)?,
    };
    unnamed.bytes = read_back(&unnamed, &members, passphrase, &mut teller)?;
    teller.tell_only(Step::Keeping);
    Ok(unnamed)
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The name while it is being written.
fn part_of(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    file.with_file_name(name)
}

fn must_be_free(storage: &dyn Storage, folder: &Path, file: &Path) -> Result<(), ExportError> {
    let there = storage.look(folder)?;
    let name = file.file_name().and_then(|name| name.to_str());
    let is_taken = there.iter().any(|entry| Some(entry.name.as_str()) == name);
    if is_taken { Err(BackUpError::NameTaken.into()) } else { Ok(()) }
}

fn sealed<S: Storage>(
    unnamed: &Unnamed<S>,
    bundle: &Bundle,
    files: &mut FileSource<'_>,
    passphrase: &Passphrase,
    teller: &mut Teller<'_>,
) -> Result<Vec<Member>, ExportError> {
    let mut members = Ok(Vec::new());
    let fill = |out: &mut dyn Write| {
        members = filled(out, bundle, files, teller);
        // The publisher has errors of its own; ours is told below.
        members.as_ref().map(drop).map_err(|_| BackUpError::NotSealed)
    };
    let phrase = passphrase.as_str();
    let written =
        publish::write_sealed(&unnamed.storage, &unnamed.part, phrase, Cost::Passphrase, fill);
    let members = members?;
    written?;
    Ok(members)
}

fn open<S: Storage>(
    unnamed: &Unnamed<S>,
    bundle: &Bundle,
    files: &mut FileSource<'_>,
    teller: &mut Teller<'_>,
) -> Result<Vec<Member>, ExportError> {
    let sink: Box<dyn Sink> = unnamed.storage.create(&unnamed.part)?;
    let mut out = BufWriter::with_capacity(BUFFER, sink);
    let members = filled(&mut out, bundle, files, teller)?;
    let mut sink = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    sink.settle()?;
    Ok(members)
}

/// Writes every member, the list of hashes last.
fn filled(
    out: &mut dyn Write,
    bundle: &Bundle,
    files: &mut FileSource<'_>,
    teller: &mut Teller<'_>,
) -> Result<Vec<Member>, ExportError> {
    let mut archive = ArchiveWriter::new(out);
    let (mut done, total) = (0, bundle.most());
    for (name, bytes) in &bundle.members {
        teller.tell(Step::Writing, done, total)?;
        archive.add(name, bytes)?;
        done += bytes.len() as u64;
    }
    for file in &bundle.files {
        teller.tell(Step::Writing, done, total)?;
        let bytes = files(&file.sha256)?.map(Zeroizing::new);
        let bytes = bytes.filter(|found| is_it(found, &file.sha256)).ok_or(VaultError::Damaged)?;
        archive.add_as_it_is(&file.name(), &bytes)?;
        done += bytes.len() as u64;
    }
    let hashes: String =
        archive.members().iter().map(|one| format!("{}  {}\n", one.sha256, one.name)).collect();
    archive.add(HASHES, hashes.as_bytes())?;
    let members = archive.members().to_vec();
    archive.finish_as_it_is()?;
    Ok(members)
}

fn is_it(bytes: &[u8], sha256: &str) -> bool {
    container::hex(&Sha256::digest(bytes)) == sha256
}

/// Opens what was written as a stranger would and holds each file against what was meant. Gives its size.
fn read_back<S: Storage>(
    unnamed: &Unnamed<S>,
    members: &[Member],
    passphrase: Option<&Passphrase>,
    teller: &mut Teller<'_>,
) -> Result<u64, ExportError> {
    teller.tell(Step::ReadingBack, 0, 0)?;
    let mut source = unnamed.storage.open(&unnamed.part)?;
    let bytes = source.seek(io::SeekFrom::End(0))?;
    source.rewind()?;
    match passphrase {
        Some(passphrase) => {
            let mut opened = container::unseal(source, passphrase.as_str())
                .map_err(CopyFault::from)
                .map_err(BackUpError::NotReadBack)?;
            let length = opened.length();
            opened
                .prove::<Stop>(|proved| {
                    teller.tell(Step::ReadingBack, proved, length).map_err(|_| Stop::Asked)
                })
                .map_err(ExportError::from)?;
            same(opened, members, teller)?;
        }
        None => same(source, members, teller)?,
    }
    Ok(bytes)
}

/// Why proving ended.
enum Stop {
    Asked,
    Fault(CopyFault),
}

impl From<container::UnsealError> for Stop {
    fn from(error: container::UnsealError) -> Stop {
        Stop::Fault(error.into())
    }
}

impl From<Stop> for ExportError {
    fn from(stop: Stop) -> ExportError {
        ExportError::File(match stop {
            Stop::Asked => BackUpError::Cancelled,
            Stop::Fault(fault) => BackUpError::NotReadBack(fault),
        })
    }
}

fn same<R: Read + Seek>(
    input: R,
    members: &[Member],
    teller: &mut Teller<'_>,
) -> Result<(), ExportError> {
    let not_read = |fault: CopyFault| ExportError::File(BackUpError::NotReadBack(fault));
    let mut archive = Archive::open(input, Limits::default()).map_err(|e| not_read(e.into()))?;
    if archive.sizes().len() != members.len() {
        return Err(not_read(CopyFault::Contradiction));
    }
    let total = members.iter().map(|one| one.bytes).sum();
    let mut done = 0;
    for member in members {
        teller.tell(Step::Checking, done, total)?;
        let sum = archive.sum(&member.name).map_err(|error| not_read(error.into()))?;
        if container::hex(&sum) != member.sha256 {
            return Err(not_read(CopyFault::Contradiction));
        }
        done += member.bytes;
    }
    Ok(())
}
