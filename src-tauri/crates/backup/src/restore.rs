//! Makes a new vault out of a copy, in a new folder, never over anything.

use std::io;
use std::path::Path;

use holdfast_records::Moment;
use holdfast_vault::{
    self as vault, CopyIn, KdfCost, Passphrase, RecoveryWords, RestoreKey, Secret, Vault,
};
use subtle::ConstantTimeEq;

use crate::container::{self, Manifest};
use crate::error::CopyFault;
use crate::examine::Examined;
use crate::key_file::CopyKey;
use crate::progress::{Flow, Progress, Step, Teller};
use crate::storage::Source;
use crate::verify::{self, Verified, VerifyError};

const KEY_FILE_OF_THE_VAULT: &str = "vault.key";
const KEY_FILE_LIMIT: u64 = 64 * 1024;
/// The most that one kept file may take, in bytes.
const FILE_LIMIT: u64 = 1 << 30;
/// Where kept files lie inside a copy.
pub(crate) const FILES: &str = "files/";

/// A vault that was made from a copy, and is open.
pub struct Restored {
    /// The vault.
    pub vault: Vault,
    /// What the copy was found to hold.
    pub copy: Verified,
    /// Whether the passphrase is the one typed now; otherwise it is the one of the day of the copy.
    pub has_new_passphrase: bool,
}

/// Why no vault was made. The copy, and every vault that was there, are as they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The copy could not be read to the end.
    #[error(transparent)]
    Copy(#[from] VerifyError),
    /// The copy is whole, and its vault's own seal is not on it.
    #[error("the copy does not carry the seal of its vault")]
    NotSealedByVault,
    /// The vault could not be made.
    #[error(transparent)]
    Vault(#[from] vault::RestoreError),
}

impl RestoreError {
    /// The word for it on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            RestoreError::Copy(error) => error.code(),
            RestoreError::NotSealedByVault => "copy_damaged",
            RestoreError::Vault(error) => error.code(),
        }
    }
}

/// Makes a vault from a copy in a folder that is empty or not there.
///
/// With a passphrase the vault opens with the one of that day, or, if it was changed since, with the
/// one typed. With words and a new passphrase it opens with the new one.
pub fn restore(
    file: &Path,
    key: &CopyKey,
    to: &Path,
    new_passphrase: Option<(&Passphrase, KdfCost)>,
    now: Moment,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Restored, RestoreError> {
    let mut teller = Teller::new(progress);
    let (copy, mut examined, words) = verify::opened(file, key, &mut teller)?;
    let header = examined.archive.take(KEY_FILE_OF_THE_VAULT, KEY_FILE_LIMIT);
    let header = header.map_err(|error| VerifyError::Fault(error.into()))?;
    teller.tell_only(Step::Keeping);
    let mut make =
        |key: RestoreKey<'_>| made(to, &mut examined, &header, copy.highest_beside, key, now);
    let (vault, has_new_passphrase) = match (key, new_passphrase) {
        (_, Some((passphrase, cost))) => {
            (make(RestoreKey::NewPassphrase { words: &words, passphrase, cost })?, true)
        }
        (CopyKey::Words(_), None) => (make(RestoreKey::AsItWas(&Secret::Words(words)))?, false),
        (CopyKey::Passphrase(passphrase), None) => by_passphrase(&mut make, passphrase, &words)?,
    };
    if !has_new_passphrase && !has_seal(&vault, &examined.manifest) {
        // The folder was empty or not there before, so all that is in it was made just now.
        let _locked = vault.lock(now);
        let _removed = std::fs::remove_dir_all(to);
        return Err(RestoreError::NotSealedByVault);
    }
    Ok(Restored { vault, copy, has_new_passphrase })
}

/// The passphrase of that day first; if it was changed since, the words from the key file let the present one in.
fn by_passphrase(
    make: &mut dyn FnMut(RestoreKey<'_>) -> Result<Vault, vault::RestoreError>,
    passphrase: &Passphrase,
    words: &RecoveryWords,
) -> Result<(Vault, bool), vault::RestoreError> {
    let as_it_was = Secret::Passphrase(passphrase.clone());
    match make(RestoreKey::AsItWas(&as_it_was)) {
        Err(vault::RestoreError::WrongPassphrase) => {
            let renewed = RestoreKey::NewPassphrase { words, passphrase, cost: KdfCost::TODAY };
            match make(renewed) {
                Err(vault::RestoreError::WrongWords) => Err(vault::RestoreError::WrongPassphrase),
                other => Ok((other?, true)),
            }
        }
        other => Ok((other?, false)),
    }
}

fn made(
    to: &Path,
    examined: &mut Examined<Box<dyn Source>>,
    header: &[u8],
    counter: u64,
    key: RestoreKey<'_>,
    now: Moment,
) -> Result<Vault, vault::RestoreError> {
    let Examined { archive, manifest, image, .. } = examined;
    let kept = manifest.members.iter().filter_map(|member| member.name.strip_prefix(FILES));
    let mut files = kept.map(|sha256| {
        let bytes = archive.take(&format!("{FILES}{sha256}"), FILE_LIMIT);
        Ok((
            sha256.to_owned(),
            bytes.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?,
        ))
    });
    vault::make_from_copy(
        to,
        CopyIn { plain_db: image, header, files: &mut files, counter },
        key,
        now,
    )
}

/// Whether the vault's own seal is on the list. Only the key of that day can tell: a new passphrase makes a new key.
fn has_seal(vault: &Vault, manifest: &Manifest) -> bool {
    let made = container::hex(&vault.seal_manifest(&manifest.sealed_bytes()));
    vault.id().hex() == manifest.vault_id
        && bool::from(made.as_bytes().ct_eq(manifest.seal.as_bytes()))
}

impl From<CopyFault> for RestoreError {
    fn from(fault: CopyFault) -> RestoreError {
        RestoreError::Copy(VerifyError::Fault(fault))
    }
}
