//! A copy of a record on paper: every entry with a heading, how it stands, and what it says.

use crate::client_page::{ForClient, RecordPage};
use crate::leaflet::{Content, Frame, Leaflet};
use crate::pen::Pen;
use crate::sheet::{Part, Plain, Prepared};
use crate::{PrintError, Setup};

/// Writes down the entries in the order in which they are handed in.
pub(crate) fn prepare(
    page: &RecordPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let (key, purpose) = if page.is_for_client {
        ("record-copy-title", "record-copy-purpose")
    } else {
        ("record-copy-title-whole", "record-copy-purpose-whole")
    };
    let parts = page.entries.iter().map(|entry| Plain {
        title: pen.own(&entry.title),
        parts: vec![Part::Text {
            items: entry
                .lines
                .iter()
                .flat_map(|line| line.lines())
                .map(|line| pen.own(line))
                .collect(),
        }],
    });
    let parts = parts.collect();
    let content = Content {
        key,
        title: pen.fixed(key)?,
        purpose: vec![pen.fixed(purpose)?],
        day: Some(setup.printed_on),
        frame: Frame { place: "record-copy-place", ..Frame::with_fingerprint() },
        draft: None,
        body: Leaflet { parts, close: true, ..Leaflet::default() },
        left_out: 0,
    };
    content.around("/leaflet.typ", whose, setup, pen)
}
