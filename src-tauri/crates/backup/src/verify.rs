//! Tests a copy: opens it, reads all of it, and says what it holds. Nothing is written.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use holdfast_records::Moment;
use holdfast_vault::RecoveryWords;

use crate::container::{self, Manifest};
use crate::error::CopyFault;
use crate::examine::{Examined, Trouble, examine};
use crate::key_file::{self, CopyKey};
use crate::name::CopyName;
use crate::place::files_in;
use crate::progress::{Flow, Progress, Step, Teller};
use crate::storage::{Disk, Source, Storage};

/// What a copy was found to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Its number.
    pub counter: u64,
    /// When it was made.
    pub made_at: Moment,
    /// The first eight digits of the vault's identity.
    pub vault_short_id: String,
    /// The size of the file in bytes.
    pub bytes: u64,
    /// How many records it holds of each kind.
    pub records: BTreeMap<String, u64>,
    /// The version of its tables.
    pub schema_version: u32,
    /// The version of the program that made it.
    pub app_version: String,
    /// Whether it is the sample practice.
    pub is_demo: bool,
    /// The highest number of any copy beside it; above its own, it is not the newest.
    pub highest_beside: u64,
}

/// Why a copy could not be tested to the end. The copy was not touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// Something is not right with it.
    #[error(transparent)]
    Fault(#[from] CopyFault),
    /// The file is not there.
    #[error("the file is not there")]
    Gone,
    /// No key file lies beside it, so the passphrase cannot open it; the words can.
    #[error("no key file lies beside the copy")]
    NoKeyFile,
    /// The key file beside it is damaged. The copy may be sound, and the words open it.
    #[error("the key file beside the copies is damaged")]
    KeyFileDamaged,
    /// It was stopped as asked.
    #[error("it was stopped")]
    Cancelled,
}

impl VerifyError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            VerifyError::Fault(fault) => fault.code(),
            VerifyError::Gone => "stick_gone",
            VerifyError::NoKeyFile => "no_key_file",
            VerifyError::KeyFileDamaged => "key_file_damaged",
            VerifyError::Cancelled => "cancelled",
        }
    }
}

impl From<Trouble> for VerifyError {
    fn from(trouble: Trouble) -> VerifyError {
        match trouble {
            Trouble::Fault(fault) => VerifyError::Fault(fault),
            Trouble::Stopped => VerifyError::Cancelled,
        }
    }
}

impl From<io::Error> for VerifyError {
    fn from(error: io::Error) -> VerifyError {
        if error.kind() == io::ErrorKind::NotFound {
            return VerifyError::Gone;
        }
        VerifyError::Fault(CopyFault::Io(error.kind()))
    }
}

/// Tests a copy from its first byte to its last.
pub fn verify(
    file: &Path,
    key: &CopyKey,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Verified, VerifyError> {
    let mut teller = Teller::new(progress);
    let (verified, _examined, _words) = opened(file, key, &mut teller)?;
    Ok(verified)
}

/// A copy that was tested, open, with the words that opened it.
pub(crate) type Tested = (Verified, Examined<Box<dyn Source>>, RecoveryWords);

pub(crate) fn opened(
    file: &Path,
    key: &CopyKey,
    teller: &mut Teller<'_>,
) -> Result<Tested, VerifyError> {
    let source = Disk.open(file)?;
    let bytes = std::fs::metadata(file)?.len();
    teller.tell(Step::Opening, 0, 0).map_err(Trouble::from)?;
    let words = words_for(file, key)?;
    let examined = examine(source, words.phrase(), teller)?;
    let verified = verified(&examined.manifest, bytes, highest_beside(file)?);
    Ok((verified, examined, words))
}

fn verified(manifest: &Manifest, bytes: u64, highest_beside: u64) -> Verified {
    Verified {
        counter: manifest.counter,
        made_at: Moment { at: manifest.created_at, offset: manifest.created_offset },
        vault_short_id: manifest.vault_id.chars().take(8).collect(),
        bytes,
        records: manifest.records.clone(),
        schema_version: manifest.schema_version,
        app_version: manifest.app_version.clone(),
        is_demo: manifest.is_demo,
        highest_beside: highest_beside.max(manifest.counter),
    }
}

fn highest_beside(file: &Path) -> io::Result<u64> {
    let folder = folder_of(file);
    Ok(files_in(&Disk, folder)?
        .iter()
        .filter_map(|name| CopyName::parse(name))
        .map(|name| name.counter)
        .max())
    .map(|highest| highest.unwrap_or(0))
}

fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => Path::new("."),
    }
}

/// The words that open a copy, by way of the key file if a passphrase was typed.
fn words_for(file: &Path, key: &CopyKey) -> Result<RecoveryWords, VerifyError> {
    let passphrase = match key {
        CopyKey::Words(words) => return Ok(words.clone()),
        CopyKey::Passphrase(passphrase) => passphrase,
    };
    // A file that is no copy at all is told before a second is spent on the key file.
    container::Header::of(&mut Disk.open(file)?).map_err(CopyFault::from)?;
    let folder = folder_of(file);
    let counter = file
        .file_name()
        .and_then(|name| name.to_str())
        .and_then(CopyName::parse)
        .map(|name| name.counter);
    let names = files_in(&Disk, folder)?;
    let mut found = VerifyError::NoKeyFile;
    for name in [key_file::NAME, key_file::PREVIOUS]
        .into_iter()
        .filter(|name| names.iter().any(|n| n == name))
    {
        match key_file::open(&Disk, &folder.join(name), passphrase) {
            Ok(keys) => {
                for words in keys.words_for(counter) {
                    if container::fits(Disk.open(file)?, words.phrase()).is_ok() {
                        return Ok(words);
                    }
                }
                found = told(found, VerifyError::Fault(CopyFault::WrongKey));
            }
            Err(fault) => found = told(found, fault_of_key_file(fault)),
        }
    }
    Err(found)
}

/// A key file that is damaged may be the very one that the passphrase opens, so nothing later overrules it.
fn told(before: VerifyError, now: VerifyError) -> VerifyError {
    if before == VerifyError::KeyFileDamaged { before } else { now }
}

/// What is not right with a key file says nothing about the copy beside it.
fn fault_of_key_file(fault: CopyFault) -> VerifyError {
    match fault {
        CopyFault::Foreign
        | CopyFault::Damaged
        | CopyFault::CutShort
        | CopyFault::Contradiction
        | CopyFault::TooLarge => VerifyError::KeyFileDamaged,
        CopyFault::Newer | CopyFault::WrongKey | CopyFault::Io(_) => VerifyError::Fault(fault),
    }
}
