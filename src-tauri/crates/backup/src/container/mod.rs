//! The sealed container of a copy, as bytes: nothing here knows what a record is.
//!
//! The outside is the public age format, written by the `age` crate and read by a second, small
//! reader of our own. The inside is a ZIP. Every length, name and number that a stranger could
//! have written is checked before anything is made of it.

mod archive;
mod header;
mod manifest;
mod open;
mod padding;
mod seal;

pub(crate) use archive::check_name;
pub use archive::{Archive, ArchiveError, ArchiveWriter, Limits, MANIFEST, Member, PADDING};
pub use header::{Header, HeaderError};
pub(crate) use manifest::LIMIT as MANIFEST_LIMIT;
pub use manifest::{FORMAT, Manifest, ManifestError};
pub use open::{Opened, UnsealError, fits, unseal, unseal_with_file_key};
pub use padding::padded;
pub use seal::{Cost, SealError, seal};

/// A SHA-256 in hexadecimal, as it stands in a manifest.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
