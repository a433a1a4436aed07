//! Writes a sealed file beside its final name, makes it last, and gives it the name once it was read back.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::container::{self, Cost};
use crate::error::BackUpError;
use crate::storage::Storage;

const BUFFER: usize = 512 * 1024;

/// What was written, by its sums.
pub(crate) struct Written {
    /// SHA-256 of what is inside.
    pub(crate) inside: [u8; 32],
    /// SHA-256 of the file.
    pub(crate) file: [u8; 32],
    /// The size of the file.
    pub(crate) bytes: u64,
}

/// Sums up and counts what goes through.
struct Summing<W> {
    out: W,
    sum: Sha256,
    bytes: u64,
}

impl<W> Summing<W> {
    fn new(out: W) -> Summing<W> {
        Summing { out, sum: Sha256::new(), bytes: 0 }
    }
}

impl<W: Write> Write for Summing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.out.write(bytes)?;
        self.sum.update(bytes.get(..taken).unwrap_or_default());
        self.bytes += taken as u64;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Writes a new sealed file and makes it last. It does not count before it was read back.
pub(crate) fn write_sealed(
    storage: &dyn Storage,
    part: &Path,
    phrase: &str,
    cost: Cost,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), BackUpError>,
) -> Result<Written, BackUpError> {
    let file = BufWriter::with_capacity(BUFFER, Summing::new(storage.create(part)?));
    let mut inside = Summing::new(container::seal(file, phrase, cost)?);
    fill(&mut inside)?;
    let file = inside.out.finish()?;
    let mut file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.out.settle()?;
    Ok(Written {
        inside: inside.sum.finalize().into(),
        file: file.sum.finalize().into(),
        bytes: file.bytes,
    })
}

/// Gives a file that was read back its name, and makes the name last.
pub(crate) fn name(
    storage: &dyn Storage,
    folder: &Path,
    from: &Path,
    to: &Path,
) -> Result<(), BackUpError> {
    storage.rename(from, to)?;
    storage.settle_folder(folder)?;
    Ok(())
}
