//! Hands the database its key without writing it into a statement.
#![expect(unsafe_code, reason = "SQLCipher takes a raw key only through its C function")]

use rusqlite::{Connection, ffi};
use zeroize::Zeroizing;

use crate::{VaultError, master::Key};

/// Gives a connection its key. Must come before anything else is asked of it.
pub(crate) fn give(connection: &Connection, key: &Key) -> Result<(), VaultError> {
    let literal = literal_of(key);
    let length = i32::try_from(literal.len()).map_err(|_| VaultError::Settings)?;
    // SAFETY: the handle lives as long as the borrowed connection, nothing else uses it meanwhile,
    // and SQLCipher copies the key, of the length given, before it returns.
    let answer = unsafe { ffi::sqlite3_key(connection.handle(), literal.as_ptr().cast(), length) };
    if answer == ffi::SQLITE_OK { Ok(()) } else { Err(VaultError::Storage { code: answer }) }
}

/// Writes every page of an open database anew under another key.
pub(crate) fn change(connection: &Connection, key: &Key) -> Result<(), VaultError> {
    let literal = literal_of(key);
    let length = i32::try_from(literal.len()).map_err(|_| VaultError::Settings)?;
    // SAFETY: as above.
    let answer =
        unsafe { ffi::sqlite3_rekey(connection.handle(), literal.as_ptr().cast(), length) };
    if answer == ffi::SQLITE_OK { Ok(()) } else { Err(VaultError::Storage { code: answer }) }
}

/// The key as SQLCipher takes it raw: `x'…'` in hexadecimal.
fn literal_of(key: &Key) -> Zeroizing<String> {
    let mut literal = Zeroizing::new(String::with_capacity(67));
    literal.push_str("x'");
    for byte in key.iter() {
        for half in [byte >> 4, byte & 15] {
            literal.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
    }
    literal.push('\'');
    literal
}
