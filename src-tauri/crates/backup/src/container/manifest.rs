//! The list that says what a copy holds, sealed by the vault it was made from.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{MANIFEST, Member, PADDING};

/// The form of copies that this program writes, and the highest that it reads.
pub const FORMAT: u32 = 1;
/// The most that a manifest may take, in bytes.
pub(crate) const LIMIT: u64 = 32 << 20;

/// What a copy holds, when it was made, and of which vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The form of the copy, from 1.
    pub format: u32,
    /// The version of the program that made it.
    pub app_version: String,
    /// The version of the tables in `vault.sqlite3`.
    pub schema_version: u32,
    /// The vault's identity, 32 hexadecimal digits.
    pub vault_id: String,
    /// Which line of the vault's life it belongs to; drawn anew at every restore.
    pub branch: String,
    /// Its number; each copy of a vault has a higher one.
    pub counter: u64,
    /// When it was made, milliseconds since 1970.
    pub created_at: i64,
    /// Minutes east of UTC that the clock stood at.
    pub created_offset: i16,
    /// Whether it is a copy of the sample practice.
    pub is_demo: bool,
    /// How many rows each table has.
    pub rows: BTreeMap<String, u64>,
    /// How many records there are of each kind.
    pub records: BTreeMap<String, u64>,
    /// Every member but this one and the padding.
    pub members: Vec<Member>,
    /// SHA-256 of the sealed file of the copy before, in hexadecimal, if one is known.
    pub previous_sha256: Option<String>,
    /// The vault's own seal over all of the above, 64 hexadecimal digits.
    pub seal: String,
}

/// Why a manifest was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ManifestError {
    /// It was made by a newer program.
    #[error("the copy has form {found}; this program knows {FORMAT}")]
    Newer {
        /// The form found.
        found: u32,
    },
    /// It is not what a program of ours would have written.
    #[error("the list inside the copy is damaged")]
    Damaged,
    /// It lists other members than are there.
    #[error("the copy does not hold what its list says")]
    OtherMembers,
}

/// The one field that is read before the rest can be known.
#[derive(Deserialize)]
struct Form {
    format: u32,
}

impl Manifest {
    /// The bytes that stand in the copy.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The bytes that the vault seals: all of it with an empty seal.
    pub fn sealed_bytes(&self) -> Vec<u8> {
        Manifest { seal: String::new(), ..self.clone() }.to_bytes()
    }

    /// Reads a manifest. It must be, byte for byte, what this program would write.
    pub fn read(bytes: &[u8]) -> Result<Manifest, ManifestError> {
        let form: Form = serde_json::from_slice(bytes).map_err(|_| ManifestError::Damaged)?;
        if form.format > FORMAT {
            return Err(ManifestError::Newer { found: form.format });
        }
        let manifest: Manifest =
            serde_json::from_slice(bytes).map_err(|_| ManifestError::Damaged)?;
        let shaped = form.format == FORMAT
            && is_hex(&manifest.vault_id, 32)
            && is_hex(&manifest.seal, 64)
            && manifest.members.iter().all(|member| is_hex(&member.sha256, 64))
            && manifest.to_bytes() == bytes;
        if shaped { Ok(manifest) } else { Err(ManifestError::Damaged) }
    }

    /// Holds the list against the members that are there, by name and size.
    pub fn check_members(&self, found: &BTreeMap<String, u64>) -> Result<(), ManifestError> {
        let listed: BTreeSet<(&str, u64)> =
            self.members.iter().map(|member| (member.name.as_str(), member.bytes)).collect();
        let there: BTreeSet<(&str, u64)> = found
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), MANIFEST | PADDING))
            .map(|(name, bytes)| (name.as_str(), *bytes))
            .collect();
        let is_same = listed == there && listed.len() == self.members.len();
        if is_same { Ok(()) } else { Err(ManifestError::OtherMembers) }
    }
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        Manifest {
            format: FORMAT,
            app_version: "0.1.0".into(),
            schema_version: 1,
            vault_id: "0".repeat(32),
            branch: "b".into(),
            counter: 7,
            created_at: 1,
            created_offset: 60,
            is_demo: true,
            rows: BTreeMap::from([("record".into(), 3)]),
            records: BTreeMap::from([("client".into(), 2)]),
            members: vec![Member { name: "a".into(), bytes: 1, sha256: "0".repeat(64) }],
            previous_sha256: None,
            seal: "f".repeat(64),
        }
    }

    #[test]
    fn a_manifest_comes_back_as_it_was_written() {
        assert_eq!(Manifest::read(&manifest().to_bytes()), Ok(manifest()));
    }

    #[test]
    fn one_that_we_would_have_written_otherwise_is_damaged() {
        let text = String::from_utf8(manifest().to_bytes()).unwrap();
        for other in [
            text.replace("\"counter\": 7", "\"counter\":  7"),
            text.replace("\"counter\": 7", "\"counter\": 7,\n  \"more\": 1"),
            text.replace("\"format\": 1", "\"format\": 0"),
            format!("{text} "),
            text.replace("\"counter\": 7", "\"counter\": 7,\n  \"counter\": 7"),
        ] {
            assert_eq!(Manifest::read(other.as_bytes()), Err(ManifestError::Damaged), "{other}");
        }
    }

    #[test]
    fn a_later_form_is_named_whatever_else_it_holds() {
        let later = br#"{"format": 9, "unknown": true}"#;
        assert_eq!(Manifest::read(later), Err(ManifestError::Newer { found: 9 }));
    }

    #[test]
    fn members_must_be_those_of_the_list() {
        let there = |names: &[(&str, u64)]| {
            names.iter().map(|(name, bytes)| ((*name).to_owned(), *bytes)).collect()
        };
        let check = |names: &[(&str, u64)]| manifest().check_members(&there(names));
        assert_eq!(check(&[("a", 1), (MANIFEST, 9), (PADDING, 4)]), Ok(()));
        assert_eq!(check(&[("a", 2)]), Err(ManifestError::OtherMembers));
        assert_eq!(check(&[("a", 1), ("b", 1)]), Err(ManifestError::OtherMembers));
        assert_eq!(check(&[]), Err(ManifestError::OtherMembers));
    }
}
