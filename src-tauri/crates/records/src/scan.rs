//! A scan or photograph of a paper with ink on it. Its bytes are kept under their hash, and shown inside the program.

use crate::check::Check;
use crate::print_event::is_sha256;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The most that one scan may take, in bytes: 16 MiB.
pub const SCAN_LIMIT: u32 = 16 * 1024 * 1024;

states! {
    /// A scan is kept the moment it is taken in.
    ScanState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// A scan or photograph of a paper. What it is of stands beside it as a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Scan {
    /// When it was taken in.
    pub added_on: NaiveDate,
    /// What it is, as its first bytes say.
    pub media: Media,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many bytes, 1 to [`SCAN_LIMIT`].
    pub bytes: u32,
    /// What it shows, at most 120 characters.
    pub caption: Option<PrivateText>,
}

/// What a scan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A PDF.
    Pdf,
}

impl Media {
    /// What some bytes are, by their first ones; nothing when they are none of the three.
    pub fn of(bytes: &[u8]) -> Option<Media> {
        if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            Some(Media::Jpeg)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Media::Png)
        } else if bytes.starts_with(b"%PDF-") {
            Some(Media::Pdf)
        } else {
            None
        }
    }

    /// The media type.
    pub fn name(self) -> &'static str {
        match self {
            Media::Jpeg => "image/jpeg",
            Media::Png => "image/png",
            Media::Pdf => "application/pdf",
        }
    }
}

impl Record for Scan {
    const KIND: Kind = Kind::Scan;
    const BODY_VERSION: u32 = 1;
    type State = ScanState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.added_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("added_on", self.added_on);
        check.add_if(!is_sha256(&self.sha256), "sha256", Problem::WrongForm);
        let (found, most) = (
            i32::try_from(self.bytes).unwrap_or(i32::MAX),
            SCAN_LIMIT.try_into().unwrap_or(i32::MAX),
        );
        check.range("bytes", found, 1, most);
        check.maybe_line("caption", self.caption.as_ref(), 120);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.caption.iter().map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scan_is_what_its_bytes_say_and_not_what_its_name_says() {
        assert_eq!(Media::of(&[0xff, 0xd8, 0xff, 0xe0]), Some(Media::Jpeg));
        assert_eq!(Media::of(b"\x89PNG\r\n\x1a\n...."), Some(Media::Png));
        assert_eq!(Media::of(b"%PDF-1.7"), Some(Media::Pdf));
        for other in [&b""[..], b"<svg onload=alert(1)>", b"GIF89a", b"MZ"] {
            assert_eq!(Media::of(other), None);
        }
    }
}
