//! Takes passphrases and words from standard input, never from an argument or the environment.

use std::io::{BufRead, Read};

use holdfast_backup::CopyKey;
use holdfast_vault::{Passphrase, RecoveryWords, Secret, StrengthWord};
use zeroize::Zeroizing;

use crate::trouble::Trouble;

/// The most that one line may hold, in bytes.
const LIMIT: u64 = 64 * 1024;

/// Reads the next line, without its end. Nothing if there is none.
fn line() -> Result<Option<Zeroizing<String>>, Trouble> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    let read = std::io::stdin().lock().take(LIMIT).read_until(b'\n', &mut bytes);
    read.map_err(|_| Trouble::new("no_secret"))?;
    if bytes.is_empty() {
        return Ok(None);
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| Trouble::new("secret_not_text"))?;
    let text = text.strip_suffix('\n').unwrap_or(text);
    Ok(Some(Zeroizing::new(text.strip_suffix('\r').unwrap_or(text).to_owned())))
}

fn required() -> Result<Zeroizing<String>, Trouble> {
    line()?.ok_or_else(|| Trouble::new("no_secret"))
}

/// The passphrase on the next line.
pub(crate) fn passphrase() -> Result<Passphrase, Trouble> {
    Ok(Passphrase::new(&required()?)?)
}

/// The passphrase of a vault that is to be made, on the next line.
pub(crate) fn first_passphrase() -> Result<Passphrase, Trouble> {
    strong_enough(passphrase()?)
}

/// Asks of a new passphrase what the window asks of it.
fn strong_enough(passphrase: Passphrase) -> Result<Passphrase, Trouble> {
    match passphrase.strength(&["holdfast"]).word {
        StrengthWord::TooShort | StrengthWord::Weak => Err(Trouble::new("passphrase_too_weak")),
        StrengthWord::Fair | StrengthWord::Strong => Ok(passphrase),
    }
}

/// The new passphrase on the second line.
pub(crate) fn new_passphrase() -> Result<Passphrase, Trouble> {
    match line()? {
        Some(typed) if !typed.is_empty() => strong_enough(Passphrase::new(&typed)?),
        Some(_) | None => Err(Trouble::new("new_passphrase_needed")),
    }
}

/// What opens a vault.
pub(crate) fn secret(by_words: bool) -> Result<Secret, Trouble> {
    if by_words {
        Ok(Secret::Words(RecoveryWords::parse(&required()?)?))
    } else {
        Ok(Secret::Passphrase(passphrase()?))
    }
}

/// What opens a copy.
pub(crate) fn copy_key(by_words: bool) -> Result<CopyKey, Trouble> {
    match secret(by_words)? {
        Secret::Words(words) => Ok(CopyKey::Words(words)),
        Secret::Passphrase(passphrase) => Ok(CopyKey::Passphrase(passphrase)),
    }
}
