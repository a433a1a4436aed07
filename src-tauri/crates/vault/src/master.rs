//! The vault key, and the keys for each purpose that are made from it.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::{Passphrase, RecoveryWords, VaultError, VaultId, random::random};

/// 32 secret bytes, wiped from memory when dropped.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// What it costs to turn a passphrase into a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KdfCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// How often that memory is gone over.
    pub passes: u32,
}

impl KdfCost {
    /// What new passphrases cost today: 256 MiB, three times over.
    pub const TODAY: KdfCost = KdfCost { memory_kib: 262_144, passes: 3 };
    /// The least that is ever read or written: 64 MiB, three times over.
    pub const LEAST: KdfCost = KdfCost { memory_kib: 65_536, passes: 3 };

    /// The most memory that a vault on this computer may ask for, in KiB.
    pub(crate) const MOST_MEMORY: u32 = 1_048_576;
    /// The most memory that a key file from elsewhere may ask for, in KiB.
    pub(crate) const MOST_MEMORY_FROM_ELSEWHERE: u32 = 524_288;

    /// The same, with no number below those of another cost.
    pub(crate) fn at_least(self, least: KdfCost) -> KdfCost {
        KdfCost {
            memory_kib: self.memory_kib.max(least.memory_kib),
            passes: self.passes.max(least.passes),
        }
    }

    /// Whether a vault may be made with this cost: asked before any memory is taken.
    pub(crate) fn is_within_window(self, lanes: u32) -> bool {
        let work = u64::from(self.memory_kib) * u64::from(self.passes);
        (KdfCost::LEAST.memory_kib..=KdfCost::MOST_MEMORY).contains(&self.memory_kib)
            && (1..=10).contains(&self.passes)
            && (1..=4).contains(&lanes)
            && work <= 4 * 1024 * 1024
    }
}

/// The key of the passphrase, by Argon2id.
pub(crate) fn key_of_passphrase(
    passphrase: &Passphrase,
    cost: KdfCost,
    lanes: u32,
    salt: &[u8; 32],
) -> Result<Key, VaultError> {
    let refused = |_| VaultError::Settings;
    let params = Params::new(cost.memory_kib, cost.passes, lanes, Some(32)).map_err(refused)?;
    let mut key = Key::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut *key)
        .map_err(refused)?;
    Ok(key)
}

/// The key of the recovery words: they hold 128 bits, so nothing slow is needed.
pub(crate) fn key_of_words(words: &RecoveryWords, salt: &[u8; 32]) -> Result<Key, VaultError> {
    expand(words.entropy(), salt, "holdfast-vault/1 recovery")
}

/// The random key of a vault. Everything else is made from it.
#[derive(Clone)]
pub(crate) struct MasterKey(Key);

impl MasterKey {
    /// Draws a new one.
    pub(crate) fn draw() -> Result<MasterKey, VaultError> {
        Ok(MasterKey(Zeroizing::new(random()?)))
    }

    /// Locks it away under another key; the second part opens only with the same words beside it.
    pub(crate) fn wrap(
        &self,
        under: &Key,
        beside: &[u8],
    ) -> Result<([u8; 24], [u8; 48]), VaultError> {
        let nonce = random()?;
        let sealed = seal(under, &nonce, &*self.0, beside)?;
        Ok((nonce, sealed.try_into().map_err(|_| VaultError::Settings)?))
    }

    /// Takes it out again, if the key and the words beside it are the same.
    pub(crate) fn unwrap(
        under: &Key,
        nonce: &[u8; 24],
        wrapped: &[u8; 48],
        beside: &[u8],
    ) -> Option<MasterKey> {
        let plain = unseal(under, nonce, wrapped, beside)?;
        Some(MasterKey(Zeroizing::new(plain.as_slice().try_into().ok()?)))
    }

    /// One that a test knows.
    #[cfg(test)]
    pub(crate) fn fixed(bytes: [u8; 32]) -> MasterKey {
        MasterKey(Zeroizing::new(bytes))
    }

    /// The keys for each purpose. The one of the database is made with what its key file says, if it says anything.
    pub(crate) fn keys(
        &self,
        id: &VaultId,
        database: Option<[u8; 32]>,
    ) -> Result<Keys, VaultError> {
        let key =
            |purpose: &str| expand(&*self.0, id.as_bytes(), &format!("holdfast-vault/1 {purpose}"));
        Ok(Keys {
            database: match database {
                None => key("db")?,
                Some(salt) => {
                    let salt = [id.as_bytes().as_slice(), &salt].concat();
                    expand(&*self.0, &salt, "holdfast-vault/2 db")?
                }
            },
            header: key("header-mac")?,
            manifest: key("backup-manifest")?,
            words: key("backup-secret-wrap")?,
        })
    }
}

/// One key for each purpose.
pub(crate) struct Keys {
    /// Opens the database.
    pub(crate) database: Key,
    /// Seals the key file.
    pub(crate) header: Key,
    /// Seals the manifest of a copy.
    pub(crate) manifest: Key,
    /// Keeps the recovery words.
    pub(crate) words: Key,
}

/// Keeps the recovery words inside the vault: nonce and sealed bytes in one.
pub(crate) fn wrap_words(keys: &Keys, words: &RecoveryWords) -> Result<Vec<u8>, VaultError> {
    let nonce: [u8; 24] = random()?;
    let sealed = seal(&keys.words, &nonce, words.entropy(), b"holdfast-vault/1 words")?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Takes the recovery words out again.
pub(crate) fn unwrap_words(keys: &Keys, kept: &[u8]) -> Option<RecoveryWords> {
    let (nonce, sealed) = kept.split_first_chunk::<24>()?;
    let plain = unseal(&keys.words, nonce, sealed, b"holdfast-vault/1 words")?;
    let entropy = Zeroizing::new(plain.as_slice().try_into().ok()?);
    RecoveryWords::from_entropy(entropy).ok()
}

/// The seal of some bytes under a key.
pub(crate) fn mac(key: &Key, bytes: &[u8]) -> [u8; 32] {
    // A key shorter than the block is filled with zeros, so the full block cannot be refused.
    let mut block = Zeroizing::new([0_u8; 64]);
    for (to, from) in block.iter_mut().zip(key.iter()) {
        *to = *from;
    }
    let mut mac = <Hmac<Sha256> as KeyInit>::new(&(*block).into());
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

/// Whether a seal is the right one; takes as long whatever it holds.
pub(crate) fn mac_is_right(key: &Key, bytes: &[u8], seal: &[u8]) -> bool {
    mac(key, bytes).as_slice().ct_eq(seal).into()
}

fn seal(key: &Key, nonce: &[u8; 24], plain: &[u8], beside: &[u8]) -> Result<Vec<u8>, VaultError> {
    XChaCha20Poly1305::new(&(**key).into())
        .encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad: beside })
        .map_err(|_| VaultError::Settings)
}

fn unseal(key: &Key, nonce: &[u8; 24], sealed: &[u8], beside: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let cipher = XChaCha20Poly1305::new(&(**key).into());
    cipher
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: beside })
        .ok()
        .map(Zeroizing::new)
}

fn expand(secret: &[u8], salt: &[u8], purpose: &str) -> Result<Key, VaultError> {
    let mut key = Key::default();
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(purpose.as_bytes(), &mut *key)
        .map_err(|_| VaultError::Settings)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_terabytes_are_refused_before_any_memory_is_taken() {
        assert!(!KdfCost { memory_kib: u32::MAX, passes: 3 }.is_within_window(1));
        assert!(KdfCost::LEAST.is_within_window(1));
        assert!(KdfCost::TODAY.is_within_window(1));
    }

    #[test]
    fn less_than_today_s_least_is_refused_too() {
        assert!(!KdfCost { memory_kib: 65_535, passes: 3 }.is_within_window(1));
        assert!(!KdfCost { memory_kib: 65_536, passes: 0 }.is_within_window(1));
        assert!(!KdfCost { memory_kib: 65_536, passes: 3 }.is_within_window(5));
        assert!(!KdfCost { memory_kib: 1_048_576, passes: 5 }.is_within_window(1));
    }

    #[test]
    fn no_two_purposes_share_a_key() {
        let master = MasterKey::draw().unwrap();
        let keys = master.keys(&VaultId([7; 16]), None).unwrap();
        let later = master.keys(&VaultId([7; 16]), Some([1; 32])).unwrap();
        assert_eq!((&keys.header, &keys.words), (&later.header, &later.words));
        let another = master.keys(&VaultId([7; 16]), Some([2; 32])).unwrap().database;
        let all =
            [&keys.database, &keys.header, &keys.manifest, &keys.words, &later.database, &another];
        for (at, one) in all.iter().enumerate() {
            assert!(all.iter().skip(at + 1).all(|other| one.as_slice() != other.as_slice()));
        }
    }

    #[test]
    fn the_public_vector_of_hmac_sha256_holds() {
        // RFC 4231, case 2 has a shorter key; with 32 bytes the padding is the same.
        let mut key = Key::default();
        for (to, from) in key.iter_mut().zip(b"Jefe") {
            *to = *from;
        }
        let found = mac(&key, b"what do ya want for nothing?");
        assert_eq!(found[..4], [0x5b, 0xdc, 0xc1, 0x46]);
    }
}
