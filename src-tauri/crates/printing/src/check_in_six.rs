//! The six on paper, to be answered with a pen. There is no total, and skipping stands in the same size as a number.

use holdfast_records::print_event::Copy;
use serde::Serialize;

use crate::client_page::ForClient;
use crate::leaflet::{Content, Frame, yours};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Prepared, Room};
use crate::{PrintError, Setup};

/// The six in the order in which they are asked, in their second wording.
const STATEMENTS: [&str; 6] =
    ["six-bond", "six-goals", "six-tasks", "six-pace", "six-identity", "six-say-no"];

/// What stands on the page.
#[derive(Serialize)]
struct Six {
    day: Said,
    how: Said,
    statements: Vec<Said>,
    low: Said,
    high: Said,
    skip: Said,
    pace: Asked,
    open_line: Said,
    /// Lines to write on.
    room: Room,
    place: Asked,
    closing: Vec<Said>,
}

/// A question with ticks, of which none has to be set.
#[derive(Serialize)]
struct Asked {
    title: Said,
    choices: Vec<Said>,
}

/// Writes down the form.
pub(crate) fn prepare(
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let mut closing = vec![pen.fixed("six-foot")?];
    if whose.copy != Copy::StaysHere {
        closing.extend(yours(pen)?);
    }
    let content = Content {
        key: "six-title",
        title: pen.fixed("six-title")?,
        purpose: vec![pen.fixed("six-purpose")?],
        day: None,
        frame: Frame::default(),
        draft: None,
        body: Six {
            day: pen.fixed("six-day")?,
            how: pen.fixed("six-how")?,
            statements: pen.all(STATEMENTS)?,
            low: pen.fixed("six-low")?,
            high: pen.fixed("six-high")?,
            skip: pen.fixed("six-skip")?,
            pace: Asked {
                title: pen.fixed("six-pace-was")?,
                choices: pen.all(["six-too-fast", "six-about-right", "six-too-slow"])?,
            },
            open_line: pen.fixed("six-open-line")?,
            room: Room::of(2, 3, 5),
            place: Asked {
                title: pen.fixed("six-place")?,
                choices: pen.all(["six-in-room", "six-at-home", "six-aloud"])?,
            },
            closing,
        },
        left_out: 0,
    };
    content.around("/check_in_six.typ", whose, setup, pen)
}
