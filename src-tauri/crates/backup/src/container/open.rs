//! Opens a sealed file without the crate that wrote it, and gives out nothing that was not proved first.

use std::io::{self, Read, Seek, SeekFrom};

use aead_stream::{NewStream, StreamBE32, StreamPrimitive};
use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::header::{self, Header, HeaderError, Stanza};

const CHUNK: u64 = 64 * 1024;
const TAG: u64 = 16;
const SEALED_CHUNK: u64 = CHUNK + TAG;
const NONCE: u64 = 16;
const SCRYPT_LABEL: &[u8] = b"age-encryption.org/v1/scrypt";

/// Why a sealed file gave nothing out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnsealError {
    /// The front of the file is not right.
    #[error(transparent)]
    Header(#[from] HeaderError),
    /// What was typed does not open it.
    #[error("what was typed does not open this file")]
    WrongKey,
    /// It opens, and its front was changed after it was sealed.
    #[error("the front of the file was changed after it was sealed")]
    HeaderChanged,
    /// A piece of it is not what was sealed, is out of place, or is one too many.
    #[error("piece {chunk} of the file is damaged")]
    Damaged {
        /// Which piece of 64 KiB, from 0.
        chunk: u64,
    },
    /// Its end is missing.
    #[error("the end of the file is missing")]
    CutShort,
    /// The disk did not answer as it should.
    #[error("the disk answered: {0}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for UnsealError {
    fn from(error: io::Error) -> UnsealError {
        let ours = error.get_ref().and_then(|inner| inner.downcast_ref::<UnsealError>());
        ours.copied().unwrap_or(UnsealError::Io(error.kind()))
    }
}

impl From<UnsealError> for io::Error {
    fn from(error: UnsealError) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidData, error)
    }
}

/// A sealed file that was opened. Each piece is proved when it is read; [`Opened::prove`] proves the whole.
pub struct Opened<R> {
    input: R,
    payload: u64,
    chunks: u64,
    length: u64,
    stream: StreamBE32<ChaCha20Poly1305>,
    piece: Zeroizing<Vec<u8>>,
    at_piece: Option<u64>,
    position: u64,
}

impl<R> std::fmt::Debug for Opened<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Opened({} bytes)", self.length)
    }
}

/// Opens a sealed file with a passphrase.
pub fn unseal<R: Read + Seek>(mut input: R, passphrase: &str) -> Result<Opened<R>, UnsealError> {
    let header = read_header(&mut input)?;
    let file_key = unwrapped(&header, passphrase)?;
    unseal_with_file_key(input, &header, &file_key)
}

/// Whether a passphrase fits the front of a sealed file, without a look at the rest of it.
pub fn fits<R: Read + Seek>(mut input: R, passphrase: &str) -> Result<(), UnsealError> {
    let header = read_header(&mut input)?;
    let file_key = unwrapped(&header, passphrase)?;
    check_seal(&header, &file_key)
}

/// Opens a sealed file whose own key is known already; its header is still proved.
pub fn unseal_with_file_key<R: Read + Seek>(
    mut input: R,
    header: &Header,
    file_key: &[u8; 16],
) -> Result<Opened<R>, UnsealError> {
    check_seal(header, file_key)?;
    let begins = header.length as u64;
    let mut nonce = [0; NONCE as usize];
    input.seek(SeekFrom::Start(begins))?;
    input.read_exact(&mut nonce).map_err(|error| short_or(error, HeaderError::Damaged.into()))?;
    let payload = begins + NONCE;
    let sealed = input.seek(SeekFrom::End(0))?.saturating_sub(payload);
    let chunks = chunks_in(sealed)?;
    let key = derived(file_key, Some(&nonce), b"payload")?;
    let stream = StreamBE32::from_aead(ChaCha20Poly1305::new((&*key).into()), &Default::default());
    let piece = Zeroizing::new(Vec::with_capacity(SEALED_CHUNK as usize));
    let length = sealed - chunks * TAG;
    Ok(Opened { input, payload, chunks, length, stream, piece, at_piece: None, position: 0 })
}

impl Header {
    /// Reads the header of a sealed file.
    pub fn of<R: Read + Seek>(input: &mut R) -> Result<Header, UnsealError> {
        read_header(input)
    }
}

impl<R: Read + Seek> Opened<R> {
    /// How many bytes are inside, if the file is whole.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Proves every piece up to the last, and gives the SHA-256 of all that is inside.
    ///
    /// `step` hears how many bytes are proved and may stop it with an error.
    pub fn prove<E: From<UnsealError>>(
        &mut self,
        mut step: impl FnMut(u64) -> Result<(), E>,
    ) -> Result<[u8; 32], E> {
        let mut sum = Sha256::new();
        let mut proved = 0;
        for chunk in 0..self.chunks {
            self.load(chunk)?;
            sum.update(&*self.piece);
            proved += self.piece.len() as u64;
            step(proved)?;
        }
        Ok(sum.finalize().into())
    }

    fn load(&mut self, chunk: u64) -> Result<(), UnsealError> {
        if self.at_piece == Some(chunk) {
            return Ok(());
        }
        self.at_piece = None;
        let is_last = chunk + 1 == self.chunks;
        let length = if is_last {
            self.length + self.chunks * TAG - chunk * SEALED_CHUNK
        } else {
            SEALED_CHUNK
        };
        self.fetch(chunk, length)?;
        let number = u32::try_from(chunk).map_err(|_| UnsealError::Damaged { chunk })?;
        if self.stream.decrypt_in_place(number, is_last, b"", &mut *self.piece).is_err() {
            let was_not_last = is_last && self.is_whole_but_not_last(chunk, length, number)?;
            self.piece.clear();
            return Err(if was_not_last {
                UnsealError::CutShort
            } else {
                UnsealError::Damaged { chunk }
            });
        }
        self.at_piece = Some(chunk);
        Ok(())
    }

    fn fetch(&mut self, chunk: u64, length: u64) -> Result<(), UnsealError> {
        self.input.seek(SeekFrom::Start(self.payload + chunk * SEALED_CHUNK))?;
        self.piece.clear();
        self.piece.resize(usize::try_from(length).map_err(|_| UnsealError::Damaged { chunk })?, 0);
        self.input
            .read_exact(&mut self.piece)
            .map_err(|error| short_or(error, UnsealError::CutShort))
    }

    /// Tells a file that ends too early, at the border of two pieces, from one that was changed.
    fn is_whole_but_not_last(
        &mut self,
        chunk: u64,
        length: u64,
        number: u32,
    ) -> Result<bool, UnsealError> {
        self.fetch(chunk, length)?;
        Ok(self.stream.decrypt_in_place(number, false, b"", &mut *self.piece).is_ok())
    }
}

impl<R: Read + Seek> Read for Opened<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.position >= self.length || out.is_empty() {
            return Ok(0);
        }
        self.load(self.position / CHUNK)?;
        let offset = usize::try_from(self.position % CHUNK).unwrap_or(usize::MAX);
        let rest = self.piece.get(offset..).unwrap_or_default();
        let taken = rest.len().min(out.len());
        for (to, from) in out.iter_mut().zip(rest) {
            *to = *from;
        }
        self.position += taken as u64;
        Ok(taken)
    }
}

impl<R: Read + Seek> Seek for Opened<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::End(offset) => self.length.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        self.position = target.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}

fn read_header<R: Read + Seek>(input: &mut R) -> Result<Header, UnsealError> {
    let mut front = Vec::with_capacity(header::LIMIT);
    input.seek(SeekFrom::Start(0))?;
    input.by_ref().take(header::LIMIT as u64).read_to_end(&mut front)?;
    Ok(Header::read(&front)?)
}

/// How many pieces so many sealed bytes are. Only a file with nothing inside has an empty piece.
fn chunks_in(sealed: u64) -> Result<u64, UnsealError> {
    let chunks = sealed.div_ceil(SEALED_CHUNK);
    let last = sealed.saturating_sub(chunks.saturating_sub(1) * SEALED_CHUNK);
    if chunks == 0 || last < TAG {
        return Err(UnsealError::CutShort);
    }
    if (last == TAG && chunks > 1) || u32::try_from(chunks).is_err() {
        return Err(UnsealError::Damaged { chunk: chunks - 1 });
    }
    Ok(chunks)
}

/// The file's own key out of its one passphrase stanza.
fn unwrapped(header: &Header, passphrase: &str) -> Result<Zeroizing<[u8; 16]>, UnsealError> {
    let Some(stanza) = header.stanzas.iter().find(|stanza| stanza.kind == "scrypt") else {
        return Err(UnsealError::WrongKey);
    };
    let (salt, factor) = wrapping(header, stanza)?;
    let parameters = scrypt::Params::new(factor, 8, 1).map_err(|_| HeaderError::WorkFactor)?;
    let mut key = Zeroizing::new([0; 32]);
    scrypt::scrypt(passphrase.as_bytes(), &salt, &parameters, &mut *key)
        .map_err(|_| HeaderError::WorkFactor)?;
    let cipher = ChaCha20Poly1305::new((&*key).into());
    let opened = cipher
        .decrypt(&Default::default(), stanza.body.as_slice())
        .map_err(|_| UnsealError::WrongKey)?;
    let opened = Zeroizing::new(opened);
    Ok(Zeroizing::new(opened.as_slice().try_into().map_err(|_| HeaderError::Damaged)?))
}

/// The salt and the work factor, once all that can be checked without work was checked.
fn wrapping(header: &Header, stanza: &Stanza) -> Result<(Vec<u8>, u8), HeaderError> {
    let [salt, factor] = stanza.arguments.as_slice() else { return Err(HeaderError::Damaged) };
    let salt = header::decoded(salt)?;
    let factor = header::work_factor(factor)?;
    if header.stanzas.len() != 1 || salt.len() != 16 || stanza.body.len() != 32 {
        return Err(HeaderError::Damaged);
    }
    Ok((SCRYPT_LABEL.iter().copied().chain(salt).collect(), factor))
}

fn check_seal(header: &Header, file_key: &[u8; 16]) -> Result<(), UnsealError> {
    let key = derived(file_key, None, b"header")?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&*key).map_err(|_| UnsealError::HeaderChanged)?;
    mac.update(&header.covered);
    mac.verify_slice(&header.mac).map_err(|_| UnsealError::HeaderChanged)
}

fn derived(
    file_key: &[u8; 16],
    salt: Option<&[u8]>,
    purpose: &[u8],
) -> Result<Zeroizing<[u8; 32]>, UnsealError> {
    let mut key = Zeroizing::new([0; 32]);
    let expanded = Hkdf::<Sha256>::new(salt, file_key).expand(purpose, &mut *key);
    expanded.map_err(|_| UnsealError::HeaderChanged)?;
    Ok(key)
}

fn short_or(error: io::Error, short: UnsealError) -> UnsealError {
    if error.kind() == io::ErrorKind::UnexpectedEof { short } else { error.into() }
}
