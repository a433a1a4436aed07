//! What a record is called by the program: an opaque name that says nothing about anyone.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The identity of a record: a version 7 UUID in its 36-character form, minted by the vault.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "ts", ts(type = "string"))]
pub struct RecordId(String);

/// A text that cannot name a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a record")]
pub struct NotAnId;

impl RecordId {
    /// Takes a name as it stands in the vault. Lower case, 36 characters, hyphens in their places.
    pub fn parse(text: &str) -> Result<RecordId, NotAnId> {
        let shaped = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
            });
        if shaped { Ok(RecordId(text.to_owned())) } else { Err(NotAnId) }
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RecordId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<RecordId, NotAnId> {
        RecordId::parse(&text)
    }
}

impl From<RecordId> for String {
    fn from(id: RecordId) -> String {
        id.0
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordId({})", self.0)
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_in_lower_case_names_a_record() {
        assert!(RecordId::parse("0195f3a2-7c31-7b02-9d1e-5a0c9f1e2b3d").is_ok());
    }

    #[test]
    fn nothing_else_names_a_record() {
        for text in [
            "",
            "WREN-07",
            "0195F3A2-7C31-7B02-9D1E-5A0C9F1E2B3D",
            "0195f3a27c317b029d1e5a0c9f1e2b3d",
        ] {
            assert_eq!(RecordId::parse(text), Err(NotAnId), "{text}");
        }
    }
}
