//! What is kept, where, how long, who may read it, and what a client can ask for.

use holdfast_records::practice::Jurisdiction;
use holdfast_records::print_event::Copy;

use crate::client_page::ForClient;
use crate::leaflet::{Content, Frame, Leaflet, list, room, yours};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Dial, Part, Plain, Prepared, Room};
use crate::{PrintError, Setup};

/// Writes down the statement.
pub(crate) fn prepare(
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let stays = whose.copy == Copy::StaysHere;
    let title = if stays { "privacy-title" } else { "privacy-title-home" };
    let mut purpose = vec![pen.fixed("privacy-purpose")?];
    purpose.extend(yours(pen)?);
    let content = Content {
        key: title,
        title: pen.fixed(title)?,
        purpose,
        day: Some(setup.printed_on),
        frame: Frame::with_fingerprint(),
        draft: None,
        body: Leaflet { parts: parts(whose, pen)?, ..Leaflet::default() },
        left_out: usize::from(!stays),
    };
    content.around("/leaflet.typ", whose, setup, pen)
}

fn parts(whose: &ForClient, pen: &mut Pen<'_>) -> Result<Vec<Plain>, PrintError> {
    let keep = pen.all([
        "privacy-keep-reach",
        "privacy-keep-notes",
        "privacy-keep-answers",
        "privacy-keep-numbers",
        "privacy-keep-more",
    ])?;
    let place = pen.all([
        "privacy-where-computer",
        "privacy-where-copies",
        "privacy-where-paper",
        "privacy-where-laptop",
    ])?;
    let who = pen.all([
        "privacy-who-you",
        "privacy-who-me",
        "privacy-who-supervisor",
        "privacy-who-ill",
        "privacy-who-die",
        "privacy-who-others",
    ])?;
    let must = pen.all(["privacy-must-harm", "privacy-must-child", "privacy-must-law"])?;
    let first = vec![pen.fixed("privacy-must-first")?];
    let lines = match whose.copy {
        Copy::StaysHere => Room::of(4, 5, 4),
        Copy::GoesHome => Room::of(4, 5, 0),
        Copy::SomeoneMayRead | Copy::GoesElsewhere => Room::of(4, 0, 0),
    };
    Ok(vec![
        list("privacy-keep", keep, pen)?,
        list("privacy-where", place, pen)?,
        how_long(whose, pen)?,
        list("privacy-who", who, pen)?,
        Plain {
            title: pen.fixed("privacy-must")?,
            parts: vec![Part::List { items: must }, Part::Text { items: first }],
        },
        what_to_ask(whose, pen)?,
        room("privacy-questions", lines, pen)?,
    ])
}

/// How long, as is usual there; where that is not known, a line to write it on.
fn how_long(whose: &ForClient, pen: &mut Pen<'_>) -> Result<Plain, PrintError> {
    let title = pen.fixed("privacy-long")?;
    if whose.copy == Copy::SomeoneMayRead {
        let items = vec![pen.fixed("privacy-long-aloud")?];
        return Ok(Plain { title, parts: vec![Part::Text { items }] });
    }
    let (key, is_open) = match whose.practice.jurisdiction {
        Jurisdiction::UkPrivate => ("privacy-long-uk", false),
        Jurisdiction::UsGeneric => ("privacy-long-us", false),
        Jurisdiction::AuGeneric => ("privacy-long-au", false),
        Jurisdiction::EuGeneric | Jurisdiction::Other => ("privacy-long-other", true),
    };
    let mut parts = vec![Part::Text { items: vec![pen.fixed(key)?] }];
    if is_open {
        parts.push(Part::Write { lines: 1 });
    }
    parts.push(Part::Text { items: vec![pen.fixed("privacy-long-then")?] });
    Ok(Plain { title, parts })
}

fn what_to_ask(whose: &ForClient, pen: &mut Pen<'_>) -> Result<Plain, PrintError> {
    let place = whose.practice.jurisdiction;
    let read = match (place, whose.copy) {
        (_, Copy::SomeoneMayRead | Copy::GoesElsewhere)
        | (Jurisdiction::Other, Copy::StaysHere | Copy::GoesHome) => "privacy-ask-read",
        (Jurisdiction::UkPrivate | Jurisdiction::EuGeneric, Copy::StaysHere | Copy::GoesHome) => {
            "privacy-ask-read-month"
        }
        (Jurisdiction::UsGeneric | Jurisdiction::AuGeneric, Copy::StaysHere | Copy::GoesHome) => {
            "privacy-ask-read-30"
        }
    };
    let working =
        if place.private_notes_stay_apart() { "privacy-ask-apart" } else { "privacy-ask-open" };
    let mut items =
        pen.all([read, "privacy-ask-mend", "privacy-ask-told", "privacy-ask-delete"])?;
    items.push(pen.fixed(working)?);
    let lines = complaints(whose, pen)?;
    let key = if lines.is_empty() { "privacy-ask-complain-me" } else { "privacy-ask-complain" };
    items.push(pen.fixed(key)?);
    let mut parts = vec![Part::List { items }];
    if !lines.is_empty() {
        parts.push(Part::Numbers { lines });
    }
    Ok(Plain { title: pen.fixed("privacy-ask")?, parts })
}

/// Who hears a complaint. It names the register, so it stays here.
fn complaints(whose: &ForClient, pen: &mut Pen<'_>) -> Result<Vec<Dial>, PrintError> {
    if whose.copy != Copy::StaysHere {
        return Ok(Vec::new());
    }
    let mut lines: Vec<Dial> = Vec::new();
    if let Some(line) = &whose.practice.complaints {
        let number = Some(pen.own(line.number.as_str())).filter(|number: &Said| !number.is_empty());
        lines.push(Dial { number, who: pen.own(line.who.as_str()), check: None });
    }
    let office = match whose.practice.jurisdiction {
        Jurisdiction::UkPrivate => Some("privacy-ask-uk"),
        Jurisdiction::EuGeneric => Some("privacy-ask-eu"),
        Jurisdiction::UsGeneric | Jurisdiction::AuGeneric | Jurisdiction::Other => None,
    };
    if let Some(office) = office {
        lines.push(Dial { number: None, who: pen.fixed(office)?, check: None });
    }
    Ok(lines)
}
