//! The ZIP inside a copy: written as a stream, read with every guard against a hostile one.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{hex, padded};

/// The list of what is inside; it cannot list itself.
pub const MANIFEST: &str = "manifest.json";
/// Zeros that round the size up; always the last member, and not listed.
pub const PADDING: &str = "padding.bin";

/// What a ZIP spends after the content of its last member, in bytes.
const DESCRIPTOR: u64 = 16;
const DIRECTORY_ENTRY: u64 = 46;
const END: u64 = 22;
const NAME_LIMIT: usize = 200;

/// One member of a copy, as the manifest lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Its name inside the ZIP.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}

/// Why an archive was not written or not taken. Carries no content of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// It is not a ZIP, or its parts contradict each other.
    #[error("the archive is damaged")]
    Damaged,
    /// A name that would lead out of the archive, or is there twice.
    #[error("the archive has a name that is not taken")]
    Name,
    /// More members, or more bytes, than a copy has.
    #[error("the archive holds more than is taken")]
    TooLarge,
    /// A member that a copy must have is missing.
    #[error("the archive lacks a member")]
    Missing,
    /// The disk did not answer as it should.
    #[error("the disk answered: {0}")]
    Io(io::ErrorKind),
    /// The container around it did not hold.
    #[error(transparent)]
    Container(#[from] super::UnsealError),
}

impl From<io::Error> for ArchiveError {
    fn from(error: io::Error) -> ArchiveError {
        let ours = error.get_ref().and_then(|inner| inner.downcast_ref::<super::UnsealError>());
        match (ours, error.kind()) {
            (Some(inner), _) => ArchiveError::Container(*inner),
            (
                None,
                io::ErrorKind::InvalidData
                | io::ErrorKind::UnexpectedEof
                | io::ErrorKind::InvalidInput,
            ) => ArchiveError::Damaged,
            (None, kind) => ArchiveError::Io(kind),
        }
    }
}

impl From<zip::result::ZipError> for ArchiveError {
    fn from(error: zip::result::ZipError) -> ArchiveError {
        if let zip::result::ZipError::Io(error) = error {
            error.into()
        } else {
            ArchiveError::Damaged
        }
    }
}

/// Counts what goes through, for whoever does not hold the writer any more.
struct Tally<W> {
    out: W,
    written: Arc<AtomicU64>,
}

impl<W: Write> Write for Tally<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.out.write(bytes)?;
        self.written.fetch_add(taken as u64, Ordering::Relaxed);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Writes the members of a copy one after the other.
pub struct ArchiveWriter<W: Write> {
    zip: ZipWriter<StreamWriter<Tally<W>>>,
    written: Arc<AtomicU64>,
    names: Vec<String>,
    members: Vec<Member>,
}

impl<W: Write> ArchiveWriter<W> {
    /// Begins an archive.
    pub fn new(out: W) -> ArchiveWriter<W> {
        let written = Arc::new(AtomicU64::new(0));
        let zip = ZipWriter::new_stream(Tally { out, written: Arc::clone(&written) });
        ArchiveWriter { zip, written, names: Vec::new(), members: Vec::new() }
    }

    /// Writes a member, deflated.
    pub fn add(&mut self, name: &str, content: &[u8]) -> Result<(), ArchiveError> {
        self.add_by(name, content, CompressionMethod::Deflated)
    }

    /// Writes a member as it is. Pictures and PDFs are packed already; to pack them again takes long and saves nothing.
    pub fn add_as_it_is(&mut self, name: &str, content: &[u8]) -> Result<(), ArchiveError> {
        self.add_by(name, content, CompressionMethod::Stored)
    }

    fn add_by(
        &mut self,
        name: &str,
        content: &[u8],
        method: CompressionMethod,
    ) -> Result<(), ArchiveError> {
        let sha256 = hex(&Sha256::digest(content));
        self.begin(name, method)?;
        self.zip.write_all(content)?;
        self.members.push(Member { name: name.to_owned(), bytes: content.len() as u64, sha256 });
        Ok(())
    }

    /// What was written so far, as the manifest lists it.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// Writes the manifest, pads, and gives the writer back.
    pub fn finish(mut self, manifest: &[u8]) -> Result<W, ArchiveError> {
        self.begin(MANIFEST, CompressionMethod::Deflated)?;
        self.zip.write_all(manifest)?;
        self.begin(PADDING, CompressionMethod::Stored)?;
        let padding = vec![0; self.missing_to_a_padded_size()];
        self.zip.write_all(&padding)?;
        Ok(self.zip.finish()?.into_inner().out)
    }

    /// Ends the archive without a manifest and without padding, and gives the writer back.
    pub fn finish_as_it_is(self) -> Result<W, ArchiveError> {
        Ok(self.zip.finish()?.into_inner().out)
    }

    /// Ends the member before, and begins one.
    fn begin(&mut self, name: &str, method: CompressionMethod) -> Result<(), ArchiveError> {
        check_name(name)?;
        let options =
            SimpleFileOptions::default().compression_method(method).unix_permissions(0o600);
        self.zip.start_file(name, options)?;
        self.names.push(name.to_owned());
        Ok(())
    }

    /// Counts what follows the padding ahead: its descriptor, the directory, and the end.
    fn missing_to_a_padded_size(&self) -> usize {
        let directory: u64 =
            self.names.iter().map(|name| DIRECTORY_ENTRY + name.len() as u64).sum();
        let least = self.written.load(Ordering::Relaxed) + DESCRIPTOR + directory + END;
        usize::try_from(padded(least) - least).unwrap_or(0)
    }
}

/// How much an archive from elsewhere may hold.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Members.
    pub members: usize,
    /// Bytes in all, once inflated.
    pub bytes: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { members: 60_000, bytes: 16 << 30 }
    }
}

/// An archive that was looked over: every name is plain, there once, and no byte belongs to two members.
pub struct Archive<R> {
    zip: ZipArchive<R>,
    sizes: BTreeMap<String, u64>,
}

impl<R> std::fmt::Debug for Archive<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Archive({} members)", self.sizes.len())
    }
}

impl<R: Read + Seek> Archive<R> {
    /// Looks an archive over before anything is taken out of it.
    pub fn open(input: R, limits: Limits) -> Result<Archive<R>, ArchiveError> {
        let mut zip = ZipArchive::new(input)?;
        if zip.len() > limits.members {
            return Err(ArchiveError::TooLarge);
        }
        if zip.has_duplicate_names() {
            return Err(ArchiveError::Name);
        }
        if zip.offset() != 0 || !zip.comment().is_empty() {
            return Err(ArchiveError::Damaged);
        }
        zip.validate_header_consistency()?;
        let sizes = sizes_of(&mut zip)?;
        let total = sizes.values().try_fold(0_u64, |sum, bytes| sum.checked_add(*bytes));
        if total.is_none_or(|total| total > limits.bytes) {
            return Err(ArchiveError::TooLarge);
        }
        Ok(Archive { zip, sizes })
    }

    /// Every member's name, with the size it says it has.
    pub fn sizes(&self) -> &BTreeMap<String, u64> {
        &self.sizes
    }

    /// Takes a member whole, if it is no larger than that.
    pub fn take(&mut self, name: &str, most: u64) -> Result<Vec<u8>, ArchiveError> {
        let said = *self.sizes.get(name).ok_or(ArchiveError::Missing)?;
        if said > most {
            return Err(ArchiveError::TooLarge);
        }
        let mut content = Vec::new();
        self.pour(name, &mut |bytes| content.extend_from_slice(bytes))?;
        Ok(content)
    }

    /// The SHA-256 of a member, read piece by piece.
    pub fn sum(&mut self, name: &str) -> Result<[u8; 32], ArchiveError> {
        let mut sum = Sha256::new();
        self.pour(name, &mut |bytes| sum.update(bytes))?;
        Ok(sum.finalize().into())
    }

    /// Inflates a member; one that holds more or less than it said is damaged.
    fn pour(&mut self, name: &str, out: &mut dyn FnMut(&[u8])) -> Result<(), ArchiveError> {
        let said = *self.sizes.get(name).ok_or(ArchiveError::Missing)?;
        let mut member = self.zip.by_name(name)?;
        let mut piece = vec![0; 64 * 1024];
        let mut found = 0_u64;
        loop {
            let read = member.read(&mut piece)?;
            found += read as u64;
            if found > said {
                return Err(ArchiveError::Damaged);
            }
            if read == 0 {
                break;
            }
            out(piece.get(..read).unwrap_or_default());
        }
        if found == said { Ok(()) } else { Err(ArchiveError::Damaged) }
    }
}

fn sizes_of<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
) -> Result<BTreeMap<String, u64>, ArchiveError> {
    let mut sizes = BTreeMap::new();
    let mut folded = BTreeSet::new();
    for at in 0..zip.len() {
        let member = zip.by_index_raw(at)?;
        let name =
            std::str::from_utf8(member.name_raw()).map_err(|_| ArchiveError::Name)?.to_owned();
        check_name(&name)?;
        let is_plain = member.is_file() && !member.is_symlink() && !member.encrypted();
        if !is_plain
            || !matches!(
                member.compression(),
                CompressionMethod::Stored | CompressionMethod::Deflated
            )
        {
            return Err(ArchiveError::Damaged);
        }
        if !folded.insert(name.to_ascii_lowercase()) {
            return Err(ArchiveError::Name);
        }
        sizes.insert(name, member.size());
    }
    Ok(sizes)
}

/// Takes names that mean the same on every system and never lead out of a folder.
pub(crate) fn check_name(name: &str) -> Result<(), ArchiveError> {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
    };
    if name.len() <= NAME_LIMIT && name.split('/').all(plain) {
        Ok(())
    } else {
        Err(ArchiveError::Name)
    }
}
