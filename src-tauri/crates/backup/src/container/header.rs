//! Reads the few lines of text at the front of a sealed file, and takes nothing that is not exactly right.

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;

/// The most that a header may take, in bytes. Ours takes about 150.
pub(super) const LIMIT: usize = 8 * 1024;

const MAGIC: &str = "age-encryption.org/v1";
const FAMILY: &str = "age-encryption.org/";
const COLUMNS: usize = 64;

/// The lines at the front of a sealed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    pub(super) stanzas: Vec<Stanza>,
    /// The bytes that the seal of the header covers, up to and with the three hyphens.
    pub(super) covered: Vec<u8>,
    pub(super) mac: [u8; 32],
    /// How many bytes it takes.
    pub(super) length: usize,
}

/// One way in: its kind, what it was made with, and the wrapped key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stanza {
    pub(super) kind: String,
    pub(super) arguments: Vec<String>,
    pub(super) body: Vec<u8>,
}

/// Why the front of a file is not one of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// It does not begin like a sealed file.
    #[error("the file does not begin like a sealed file")]
    Foreign,
    /// It is a sealed file of a form that this program does not know.
    #[error("the file has a form that this program does not know")]
    UnknownForm,
    /// Something in it is not as it should be, or it is cut short.
    #[error("the front of the file is damaged")]
    Damaged,
    /// It asks for more or less work than this program does for a file from elsewhere.
    #[error("the file asks for a work factor outside 10 to 18")]
    WorkFactor,
}

impl Header {
    /// Reads a header from the first bytes of a file.
    pub fn read(bytes: &[u8]) -> Result<Header, HeaderError> {
        let mut lines = Lines { bytes, at: 0 };
        check_magic(bytes, &mut lines)?;
        let mut stanzas = Vec::new();
        loop {
            let begins = lines.at;
            let line = lines.next()?;
            if let Some(rest) = line.strip_prefix("-> ") {
                stanzas.push(stanza(rest, &mut lines)?);
                continue;
            }
            let mac = line.strip_prefix("--- ").ok_or(HeaderError::Damaged)?;
            let mac = decoded(mac)?.try_into().map_err(|_| HeaderError::Damaged)?;
            if stanzas.is_empty() {
                return Err(HeaderError::Damaged);
            }
            let covered = bytes.get(..begins + 3).ok_or(HeaderError::Damaged)?.to_vec();
            return Ok(Header { stanzas, covered, mac, length: lines.at });
        }
    }
}

/// Lines that end in a line feed, as ASCII.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Result<&'a str, HeaderError> {
        let rest = self.bytes.get(self.at..).ok_or(HeaderError::Damaged)?;
        let length = rest.iter().position(|byte| *byte == b'\n').ok_or(HeaderError::Damaged)?;
        let line = rest.get(..length).ok_or(HeaderError::Damaged)?;
        self.at += length + 1;
        if !line.iter().all(|byte| matches!(byte, 0x20..=0x7e)) {
            return Err(HeaderError::Damaged);
        }
        std::str::from_utf8(line).map_err(|_| HeaderError::Damaged)
    }
}

fn check_magic(bytes: &[u8], lines: &mut Lines<'_>) -> Result<(), HeaderError> {
    if !bytes.starts_with(FAMILY.as_bytes()) {
        return Err(HeaderError::Foreign);
    }
    let line = lines.next()?;
    if line == MAGIC { Ok(()) } else { Err(HeaderError::UnknownForm) }
}

fn stanza(rest: &str, lines: &mut Lines<'_>) -> Result<Stanza, HeaderError> {
    let mut arguments: Vec<String> = rest.split(' ').map(str::to_owned).collect();
    if arguments.iter().any(String::is_empty) {
        return Err(HeaderError::Damaged);
    }
    let kind = arguments.remove(0);
    let mut body = Vec::new();
    loop {
        let line = lines.next()?;
        if line.len() > COLUMNS {
            return Err(HeaderError::Damaged);
        }
        body.extend(decoded(line)?);
        if line.len() < COLUMNS {
            return Ok(Stanza { kind, arguments, body });
        }
    }
}

/// Base64 without padding, in the one form that stands for these bytes.
pub(super) fn decoded(text: &str) -> Result<Vec<u8>, HeaderError> {
    BASE64_STANDARD_NO_PAD.decode(text).map_err(|_| HeaderError::Damaged)
}

/// A number in decimal digits without a leading zero, inside the window.
pub(super) fn work_factor(text: &str) -> Result<u8, HeaderError> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    if !digits || text.is_empty() {
        return Err(HeaderError::Damaged);
    }
    match text.parse::<u8>() {
        Ok(factor @ 10..=18) => Ok(factor),
        Ok(_) | Err(_) => Err(HeaderError::WorkFactor),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_another_kind_is_foreign_and_one_of_a_later_form_is_not() {
        assert_eq!(Header::read(b"PK\x03\x04"), Err(HeaderError::Foreign));
        assert_eq!(Header::read(b"age-encryption.org/v2\n"), Err(HeaderError::UnknownForm));
        assert_eq!(Header::read(b"age-encryption.org/v1\n"), Err(HeaderError::Damaged));
    }

    #[test]
    fn a_work_factor_is_plain_decimal_between_ten_and_eighteen() {
        assert_eq!(work_factor("15"), Ok(15));
        for odd in ["", "015", "+15", "0x0f", "15 ", "-1", "1e1"] {
            assert_eq!(work_factor(odd), Err(HeaderError::Damaged), "{odd}");
        }
        for outside in ["9", "19", "64", "99999999999999999999"] {
            assert_eq!(work_factor(outside), Err(HeaderError::WorkFactor), "{outside}");
        }
    }
}
