//! Scans: which, about what, and how a page of one looks.

use super::wire;
use holdfast_records::scan::Scan;
use holdfast_records::{PrivateText, RecordId};

wire! {
    /// A scan.
    struct ScanView {
        /// Which.
        pub id: RecordId,
        /// What was kept about it.
        pub scan: Scan,
        /// Whether it was taken in by mistake. It stays, and is not shown unless it is asked for.
        pub is_voided: bool,
    }

    /// One page of a scan.
    struct ScanPageView {
        /// Which page, from 1.
        pub page: u32,
        /// How many pages the document has; none when that is not known.
        pub pages: u32,
        /// How many of them can be shown.
        pub shown: u32,
        /// The address of the picture; nothing when the page cannot be drawn.
        pub picture: Option<String>,
    }

    /// A scan that is to be taken in. Which file is asked next.
    struct AddScanRequest {
        /// The signing or the answer that the paper is of.
        pub about: RecordId,
        /// What it shows.
        pub caption: Option<PrivateText>,
    }

    /// Of what scans are asked for.
    struct ScansRequest {
        /// The signing or the answer.
        pub about: RecordId,
    }

    /// Which page of a scan.
    struct ScanPageRequest {
        /// Which scan.
        pub scan: RecordId,
        /// Which page, from 1.
        pub page: u32,
    }

    /// Which scan.
    struct ScanRequest {
        /// Which.
        pub scan: RecordId,
    }

    /// A copy of a scan outside of the vault.
    struct SavedScan {
        /// What the file is called; nothing when none was saved.
        pub place: Option<String>,
    }
}
