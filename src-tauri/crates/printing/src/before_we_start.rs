//! A blank form, for the first hours without the laptop. At home it has no place for a signal or a topic.

use holdfast_records::print_event::Copy;

use crate::client_page::ForClient;
use crate::leaflet::{Content, Frame, Leaflet, room, yours};
use crate::pen::Pen;
use crate::sheet::{Part, Plain, Prepared, Room};
use crate::{PrintError, Setup};

/// Writes down the form.
pub(crate) fn prepare(
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let stays = whose.copy == Copy::StaysHere;
    let content = Content {
        key: "start-title",
        title: pen.fixed("start-title")?,
        purpose: vec![pen.fixed("start-purpose")?],
        day: None,
        frame: Frame::default(),
        draft: None,
        body: Leaflet {
            parts: if stays { here(pen)? } else { away(pen)? },
            closing: if stays { vec![pen.fixed("start-closing")?] } else { yours(pen)? },
            ..Leaflet::default()
        },
        left_out: if stays { 0 } else { 2 },
    };
    content.around("/leaflet.typ", whose, setup, pen)
}

fn here(pen: &mut Pen<'_>) -> Result<Vec<Plain>, PrintError> {
    Ok(vec![
        asked("start-stop", "start-stop-more", Room::of(2, 3, 4), pen)?,
        asked("start-steady", "start-steady-more", Room::of(3, 4, 4), pen)?,
        asked("start-alone", "start-alone-more", Room::of(3, 6, 4), pen)?,
        room("start-more", Room::of(2, 6, 6), pen)?,
    ])
}

fn away(pen: &mut Pen<'_>) -> Result<Vec<Plain>, PrintError> {
    Ok(vec![
        room("start-home-steady", Room::of(8, 5, 8), pen)?,
        room("start-home-more", Room::of(8, 5, 7), pen)?,
    ])
}

/// A heading, what is meant by it, and lines to write on.
fn asked(
    title: &'static str,
    more: &'static str,
    lines: Room,
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    let items = vec![pen.fixed(more)?];
    Ok(Plain { title: pen.fixed(title)?, parts: vec![Part::Text { items }, Part::Room(lines)] })
}
