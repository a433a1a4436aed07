//! Seals bytes with a passphrase in the public age format.

use std::io::{self, Write};

use age::secrecy::SecretString;
use age::stream::StreamWriter;

/// How much work it takes to try one passphrase, as the exponent of scrypt's N.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// For recovery words, which hold 128 bits of their own: 2^15.
    Words,
    /// For a passphrase that a person chose: 2^18, a second and 256 MiB.
    Passphrase,
    /// For tests that seal hundreds of files: 2^10, the least that is read.
    Least,
}

impl Cost {
    /// The exponent.
    pub fn work_factor(self) -> u8 {
        match self {
            Cost::Words => 15,
            Cost::Passphrase => 18,
            Cost::Least => 10,
        }
    }
}

/// Why nothing was sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The format refused the recipient.
    #[error("the container refused the passphrase")]
    Refused,
    /// Writing stopped.
    #[error("writing stopped: {0}")]
    Io(#[from] io::Error),
}

/// Begins a sealed file. What is written to the answer is sealed; `finish` must be called at the end.
pub fn seal<W: Write>(out: W, passphrase: &str, cost: Cost) -> Result<StreamWriter<W>, SealError> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(cost.work_factor());
    let recipients: [&dyn age::Recipient; 1] = [&recipient];
    let encryptor =
        age::Encryptor::with_recipients(recipients.into_iter()).map_err(|_| SealError::Refused)?;
    Ok(encryptor.wrap_output(out)?)
}
