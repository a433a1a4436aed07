//! A whole copy of one client's records, made by this program, taken in again.
//!
//! It may be sealed, open, or unpacked into a folder. Nothing of it is trusted: names, sizes, hashes and every record are
//! looked at before anything is made of them, and nothing is written anywhere meanwhile.

mod reading;
mod shape;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use holdfast_records::{Moment, RecordId};
use holdfast_vault::{Passphrase, WholeRecord};

use crate::container::{
    self, Archive, ArchiveError, Header, HeaderError, Limits, Opened, UnsealError,
};
use crate::progress::{Flow, Progress, Step, Stopped, Teller};

/// The most files that are looked at in one folder.
pub const MOST_FILES: usize = 200;
/// The longest `record.json` that is read, in bytes.
pub const LONGEST_JSON: u64 = 256 << 20;
/// The longest kept file that is read, in bytes.
pub const LONGEST_FILE: u64 = 256 << 20;
/// How much one copy may hold in all, once unpacked, and how many files.
const LIMITS: Limits = Limits { members: 60_000, bytes: 4 << 30 };
/// The list of hashes.
const HASHES: &str = "hashes.txt";
const LONGEST_HASHES: u64 = 16 << 20;
const RECORD: &str = "record.json";

/// A copy that was read whole: what it says, and where its kept files are to be had.
pub struct Earlier {
    /// Whose records.
    pub client: RecordId,
    /// When it was made.
    pub made_at: Moment,
    /// Whether it comes from the sample practice.
    pub is_demo: bool,
    /// Whether what is kept apart is in it.
    pub has_private: bool,
    /// Every record that this program can read, the client's own first.
    pub records: Vec<WholeRecord>,
    /// How many it holds that this program does not know or cannot read.
    pub unknown: usize,
    /// How many ties had been left out when it was made.
    pub links_left_out: usize,
    /// The name in the copy of each kept file, by its SHA-256 in hexadecimal.
    files: BTreeMap<String, String>,
    source: Source,
}

impl std::fmt::Debug for Earlier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Earlier({} records)", self.records.len())
    }
}

enum Source {
    Open(Archive<BufReader<File>>),
    Sealed(Box<Archive<Opened<BufReader<File>>>>),
    Folder(PathBuf),
}

/// Why a copy is not taken in. Nothing was changed by looking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EarlierError {
    /// It is not a copy of records that this program made.
    #[error("this is no copy of records from this program")]
    Foreign,
    /// It was made for the client, in sentences.
    #[error("the copy was made for the client, in sentences")]
    ForClient,
    /// A newer program made it.
    #[error("a newer program made the copy")]
    Newer,
    /// Something in it is missing, or is not what it was.
    #[error("the copy is damaged")]
    Damaged,
    /// It holds more than is taken at once.
    #[error("the copy holds more than is taken at once")]
    TooLarge,
    /// It is sealed, and nothing was typed to open it.
    #[error("the copy is sealed")]
    Sealed,
    /// What was typed does not open it.
    #[error("what was typed does not open the copy")]
    WrongPassphrase,
    /// It was stopped on request.
    #[error("it was stopped")]
    Cancelled,
    /// The disk did not answer as it should.
    #[error("the disk answered: {0}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for EarlierError {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the others have a reason of their own already"
    )]
    fn from(error: io::Error) -> EarlierError {
        match ArchiveError::from(error) {
            ArchiveError::Io(kind) => EarlierError::Io(kind),
            other => other.into(),
        }
    }
}

impl From<ArchiveError> for EarlierError {
    fn from(error: ArchiveError) -> EarlierError {
        match error {
            ArchiveError::TooLarge => EarlierError::TooLarge,
            ArchiveError::Io(kind) => EarlierError::Io(kind),
            ArchiveError::Container(inner) => inner.into(),
            ArchiveError::Damaged | ArchiveError::Name | ArchiveError::Missing => {
                EarlierError::Damaged
            }
        }
    }
}

impl From<UnsealError> for EarlierError {
    fn from(error: UnsealError) -> EarlierError {
        match error {
            UnsealError::WrongKey => EarlierError::WrongPassphrase,
            UnsealError::Header(HeaderError::Foreign) => EarlierError::Foreign,
            UnsealError::Io(kind) => EarlierError::Io(kind),
            UnsealError::Header(_)
            | UnsealError::HeaderChanged
            | UnsealError::Damaged { .. }
            | UnsealError::CutShort => EarlierError::Damaged,
        }
    }
}

impl From<Stopped> for EarlierError {
    fn from(_: Stopped) -> EarlierError {
        EarlierError::Cancelled
    }
}

/// What a chosen place may hold: the file itself, a folder into which one was unpacked, or each of several in a folder.
pub fn find(chosen: &Path) -> Result<Vec<PathBuf>, EarlierError> {
    if !chosen.is_dir() || chosen.join(RECORD).is_file() {
        return Ok(vec![chosen.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(chosen)? {
        let path = entry?.path();
        let ends =
            |ending: &str| path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending));
        let is_one = path.join(RECORD).is_file() || path.is_file() && (ends("age") || ends("zip"));
        if is_one {
            found.push(path);
        }
        if found.len() > MOST_FILES {
            return Err(EarlierError::TooLarge);
        }
    }
    found.sort();
    if found.is_empty() { Err(EarlierError::Foreign) } else { Ok(found) }
}

/// Reads a copy and holds every file in it against its list of hashes.
pub fn read(
    file: &Path,
    passphrase: Option<&Passphrase>,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Earlier, EarlierError> {
    let mut teller = Teller::new(progress);
    teller.tell(Step::Opening, 0, 0)?;
    let mut source = if file.is_dir() {
        Source::Folder(file.to_owned())
    } else {
        opened(file, passphrase, &mut teller)?
    };
    reading::check_hashes(&mut source, &mut teller)?;
    let json = zeroize::Zeroizing::new(source.take(RECORD, LONGEST_JSON)?);
    shape::read(&json, source)
}

fn opened(
    file: &Path,
    passphrase: Option<&Passphrase>,
    teller: &mut Teller<'_>,
) -> Result<Source, EarlierError> {
    let mut input = BufReader::new(File::open(file)?);
    let mut front = [0; 4];
    let is_long = input.read_exact(&mut front).is_ok();
    io::Seek::rewind(&mut input)?;
    match &front {
        b"PK\x03\x04" if is_long => Ok(Source::Open(Archive::open(input, LIMITS)?)),
        b"age-" if is_long => {
            Header::of(&mut input)?;
            let passphrase = passphrase.ok_or(EarlierError::Sealed)?;
            let mut opened = container::unseal(input, passphrase.as_str())?;
            let length = opened.length();
            opened.prove::<EarlierError>(|proved| {
                Ok(teller.tell(Step::Opening, proved, length)?)
            })?;
            Ok(Source::Sealed(Box::new(Archive::open(opened, LIMITS)?)))
        }
        _ => Err(EarlierError::Foreign),
    }
}

impl Earlier {
    /// The bytes of a kept file, if the copy holds it: exactly those that the hash is of.
    pub fn file(&mut self, sha256: &str) -> Result<Option<Vec<u8>>, EarlierError> {
        let Some(name) = self.files.get(sha256) else { return Ok(None) };
        let bytes = self.source.take(name, LONGEST_FILE)?;
        if reading::sum_of(&bytes) == sha256 { Ok(Some(bytes)) } else { Err(EarlierError::Damaged) }
    }
}
