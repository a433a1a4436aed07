//! The key file on disk, in two copies, and how a secret opens one of them.

use std::io::{self, Read};
use std::path::Path;

use crate::{
    KdfCost, OpenError, Secret, VaultError, folder,
    header::{self, Header, NotAHeader, Parsed, Slot, Way},
    master::{self, Key, MasterKey},
};

/// A key file that the secret opened.
pub(crate) struct Unlocked {
    /// The vault key.
    pub(crate) master: MasterKey,
    /// What the file says; its seal is proved.
    pub(crate) header: Header,
}

/// Both copies, the one to try first in front.
#[derive(Clone)]
pub(crate) struct Copies(Vec<Parsed>);

impl Copies {
    /// Takes a single key file, as it lies in a copy of the vault.
    pub(crate) fn single(bytes: &[u8]) -> Result<Copies, NotAHeader> {
        Ok(Copies(vec![header::parse(bytes)?]))
    }

    /// What the first one says. Not proved.
    pub(crate) fn first(&self) -> Option<&Header> {
        self.0.first().map(|parsed| &parsed.header)
    }

    /// How many can be read.
    pub(crate) fn readable(&self) -> usize {
        self.0.len()
    }

    /// Whether no passphrase costs more memory than this.
    pub(crate) fn is_affordable(&self, most_memory: u32) -> bool {
        self.0.iter().flat_map(|parsed| &parsed.header.slots).all(|slot| match slot.way {
            Way::Passphrase { cost, .. } => cost.memory_kib <= most_memory,
            Way::Words { .. } => true,
        })
    }

    /// Whether any of them was sealed clean.
    pub(crate) fn may_be_clean(&self) -> bool {
        self.0.iter().any(|parsed| matches!(parsed.header.seal, header::Seal::Clean { .. }))
    }
}

/// Reads both copies. One that can be read is enough.
pub(crate) fn read(dir: &Path) -> Result<Copies, OpenError> {
    let mut found = Vec::new();
    let (mut absent, mut newer) = (0, None);
    for name in [folder::KEY, folder::KEY_COPY] {
        match read_one(&dir.join(name))?.as_deref().map(header::parse) {
            None => absent += 1,
            Some(Ok(parsed)) => found.push(parsed),
            Some(Err(NotAHeader::Newer(version))) => newer = Some(version),
            Some(Err(NotAHeader::Malformed)) => {}
        }
    }
    if found.is_empty() {
        let is_elsewhere = absent == 2
            && (folder::length(&dir.join(folder::DATABASE)).map_err(VaultError::from)? == 0
                || folder::is_half_made(dir).map_err(VaultError::from)?);
        return Err(match newer {
            Some(found) => OpenError::Newer { found, known: header::FORMAT },
            None if is_elsewhere => OpenError::NoVaultHere,
            None => OpenError::HeaderDamaged,
        });
    }
    // The later one first; of two as late, the one that claims less.
    found.sort_by_key(|parsed| {
        let header = &parsed.header;
        let claims_clean = matches!(header.seal, header::Seal::Clean { .. });
        (std::cmp::Reverse((header.generation, header.seal.counter())), claims_clean)
    });
    Ok(Copies(found))
}

fn read_one(path: &Path) -> Result<Option<Vec<u8>>, OpenError> {
    let file = match folder::open_plain(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        // A link or a pipe is no key file; nothing can be read out of it.
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Ok(Some(Vec::new())),
        Err(error) => return Err(VaultError::from(error).into()),
    };
    let mut bytes = Vec::new();
    let most = u64::try_from(header::LONGEST).unwrap_or(u64::MAX).saturating_add(1);
    file.take(most).read_to_end(&mut bytes).map_err(VaultError::from)?;
    Ok(Some(bytes))
}

/// Writes both copies, the spare one first, so that a whole one is there at every moment.
pub(crate) fn write(dir: &Path, header: &Header, key: &Key) -> Result<(), VaultError> {
    let bytes = header.to_bytes(key);
    folder::replace(dir, folder::KEY_COPY, &bytes)?;
    folder::replace(dir, folder::KEY, &bytes)?;
    Ok(())
}

/// Opens the first copy that the secret opens and whose seal holds.
///
/// A key is made once for each different slot line, so that a wrong passphrase costs as much as a right one.
pub(crate) fn unlock(copies: &Copies, secret: &Secret) -> Result<Unlocked, OpenError> {
    let mut made: Vec<(String, Key)> = Vec::new();
    let mut seal_broken = false;
    for parsed in &copies.0 {
        for slot in parsed.header.slots.iter().filter(|slot| opens_with(slot, secret)) {
            let key = key_for(slot, secret, &mut made)?;
            let Some(master) = slot.open(&parsed.header.id, &key) else { continue };
            if parsed.is_sealed_by(&master.keys(&parsed.header.id, None)?.header) {
                return Ok(Unlocked { master, header: parsed.header.clone() });
            }
            seal_broken = true;
        }
    }
    let is_there = copies
        .0
        .iter()
        .flat_map(|parsed| &parsed.header.slots)
        .any(|slot| opens_with(slot, secret));
    Err(match secret {
        _ if seal_broken => OpenError::HeaderChanged,
        Secret::Words(_) if !is_there => OpenError::NoWordsSlot,
        Secret::Words(_) => OpenError::WrongWords,
        Secret::Passphrase(_) => OpenError::WrongPassphrase,
    })
}

fn opens_with(slot: &Slot, secret: &Secret) -> bool {
    matches!(
        (slot.way, secret),
        (Way::Passphrase { .. }, Secret::Passphrase(_)) | (Way::Words { .. }, Secret::Words(_))
    )
}

fn key_for(slot: &Slot, secret: &Secret, made: &mut Vec<(String, Key)>) -> Result<Key, VaultError> {
    let line = slot.way.line();
    if let Some((_, key)) = made.iter().find(|(known, _)| *known == line) {
        return Ok(key.clone());
    }
    let key = match (slot.way, secret) {
        (Way::Passphrase { cost, lanes, salt }, Secret::Passphrase(passphrase)) => {
            master::key_of_passphrase(passphrase, cost, lanes, &salt)?
        }
        (Way::Words { salt }, Secret::Words(words)) => master::key_of_words(words, &salt)?,
        (Way::Passphrase { .. }, Secret::Words(_)) | (Way::Words { .. }, Secret::Passphrase(_)) => {
            return Err(VaultError::Settings);
        }
    };
    made.push((line, key.clone()));
    Ok(key)
}

/// What the passphrase costs, by the first slot.
pub(crate) fn cost_of(header: &Header) -> KdfCost {
    let costs = header.slots.iter().filter_map(|slot| match slot.way {
        Way::Passphrase { cost, .. } => Some(cost),
        Way::Words { .. } => None,
    });
    costs.into_iter().next().unwrap_or(KdfCost::LEAST)
}
