//! A scan or photograph of a paper with ink on it. Its bytes are kept under their hash, and shown inside the program.
//!
//! The bytes stay exactly as they came, because they are evidence: what a camera wrote beside the picture, such as
//! where it was taken, is neither read nor shown, and not cut out either.

use crate::check::Check;
use crate::print_event::is_sha256;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The most that one scan may take, in bytes: 16 MiB.
pub const SCAN_LIMIT: u32 = 16 * 1024 * 1024;

/// The most points of colour that a picture may have to be shown. A small file can say that it has far more, and
/// whatever draws it would ask for memory for each of them.
pub const PIXEL_LIMIT: u64 = 80_000_000;

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

    /// How wide and how high a picture says that it is, in its first lines; nothing for a PDF, or when it does not say.
    pub fn size(self, bytes: &[u8]) -> Option<(u32, u32)> {
        match self {
            Media::Jpeg => size_of_jpeg(bytes),
            Media::Png => size_of_png(bytes),
            Media::Pdf => None,
        }
    }

    /// What the name of such a file ends with.
    pub fn ending(self) -> &'static str {
        match self {
            Media::Jpeg => "jpg",
            Media::Png => "png",
            Media::Pdf => "pdf",
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

fn size_of_png(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.strip_prefix(b"\0\0\0\rIHDR")?;
    let (width, rest) = head.split_first_chunk()?;
    let (height, _) = rest.split_first_chunk()?;
    Some((u32::from_be_bytes(*width), u32::from_be_bytes(*height)))
}

/// Goes from marker to marker until one says the size.
fn size_of_jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let (&[mark, kind], after) = rest.split_first_chunk()?;
        if mark != 0xff {
            return None;
        }
        match kind {
            // A marker may have any number of these before it.
            0xff => rest = rest.get(1..)?,
            // These stand alone.
            0x01 | 0xd0..=0xd7 => rest = after,
            // The picture itself, or its end: nothing said a size before it.
            0xd9 | 0xda => return None,
            _ => {
                let (length, _) = after.split_first_chunk()?;
                let part = after.get(2..usize::from(u16::from_be_bytes(*length)))?;
                // All of this row say a size but the tables of codes, an extension and the arithmetic conditions.
                if matches!(kind, 0xc0..=0xcf) && !matches!(kind, 0xc4 | 0xc8 | 0xcc) {
                    let (&[_, high, low, wide, narrow], _) = part.split_first_chunk()?;
                    let height = u16::from_be_bytes([high, low]);
                    return Some((u16::from_be_bytes([wide, narrow]).into(), height.into()));
                }
                rest = after.get(part.len() + 2..)?;
            }
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

    /// The head of a PNG of that size.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
        [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &size, &[8, 2, 0, 0, 0]].concat()
    }

    #[test]
    fn a_picture_says_its_size_in_its_first_lines() {
        assert_eq!(Media::Png.size(&png(50_000, 50_001)), Some((50_000, 50_001)));
        let jpeg = [
            &[0xff, 0xd8][..],
            &[0xff, 0xe0, 0, 4, 7, 7],
            &[0xff, 0xff, 0xc4, 0, 3, 0],
            &[0xff, 0xc2, 0, 11, 8, 0x12, 0x34, 0x56, 0x78, 1, 1, 0x11, 0],
        ]
        .concat();
        assert_eq!(Media::Jpeg.size(&jpeg), Some((0x5678, 0x1234)));
        assert_eq!(Media::Pdf.size(b"%PDF-1.7"), None);
    }

    #[test]
    fn a_picture_that_breaks_off_says_no_size_wherever_it_does() {
        let whole = png(3, 4);
        for end in 0..24 {
            assert_eq!(Media::Png.size(whole.get(..end).unwrap()), None, "{end}");
        }
        let jpeg =
            [0xff, 0xd8, 0xff, 0xe0, 0, 4, 7, 7, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 9, 3, 0, 0, 0];
        for end in 0..jpeg.len() {
            assert_eq!(Media::Jpeg.size(jpeg.get(..end).unwrap()), None, "{end}");
        }
        for other in
            [&[0xff, 0xd8, 0xff, 0xe0, 0, 0][..], &[0xff, 0xd8, 0xff, 0xda], &[0xff, 0xd8, 7, 7]]
        {
            assert_eq!(Media::Jpeg.size(other), None);
        }
    }
}
