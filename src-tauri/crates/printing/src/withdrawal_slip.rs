//! The slip after a client took a yes back: exactly what, and what happens now. At home it does not say what.

use holdfast_records::print_event::Copy;

use crate::agreement::quoted;
use crate::client_page::{ForClient, SlipPage};
use crate::consent_snapshot::named;
use crate::leaflet::{Content, Frame, Guard, Leaflet, how_key, list, room, yours};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Part, Plain, Prepared, Room};
use crate::{PrintError, Setup};

/// Writes down a slip.
pub(crate) fn prepare(
    page: &SlipPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let stays = whose.copy == Copy::StaysHere;
    let mut guard = Guard::of(whose, pen)?;
    let what = if stays { what(page, &mut guard, pen)? } else { unsaid(&mut guard, pen)? };
    let now = now(page, whose.copy, pen)?;
    let lines = if stays { Room::of(8, 4, 6) } else { Room::of(8, 5, 0) };
    let add = room("withdrawal-add", lines, pen)?;
    let parts = vec![what, list("withdrawal-now", now, pen)?, add];
    let title = if stays { "withdrawal-title" } else { "withdrawal-title-home" };
    let content = Content {
        key: title,
        title: pen.fixed(title)?,
        purpose: vec![pen.fixed("withdrawal-purpose")?],
        day: Some(page.stopped_on),
        frame: Frame::with_fingerprint(),
        draft: None,
        body: Leaflet {
            parts,
            closing: if stays { Vec::new() } else { yours(pen)? },
            ..Leaflet::default()
        },
        left_out: guard.left_out(),
    };
    content.around("/leaflet.typ", whose, setup, pen)
}

/// What was stopped, by the name it was asked under.
fn what(page: &SlipPage, guard: &mut Guard, pen: &mut Pen<'_>) -> Result<Plain, PrintError> {
    let name = named(page.kind, page.name.as_str(), guard, pen)?;
    let (day, how) = (pen.words.day(page.stopped_on)?, pen.words.say(how_key(page.how))?);
    let mut items = vec![pen.fixed_with("withdrawal-when", &[("day", &day), ("how", &how)])?];
    if let Some(words) = page.words.as_ref().and_then(|words| guard.keep_one(words)) {
        let words = quoted(words, pen)?;
        items.push(pen.own(&words));
    }
    items.push(pen.fixed("withdrawal-note")?);
    Ok(Plain {
        title: pen.fixed("withdrawal-what")?,
        parts: vec![Part::Lead { items: vec![name] }, Part::Text { items }],
    })
}

fn unsaid(guard: &mut Guard, pen: &mut Pen<'_>) -> Result<Plain, PrintError> {
    guard.leave_out(1);
    let items = vec![pen.fixed("withdrawal-home")?];
    Ok(Plain { title: pen.fixed("snapshot-home-stopped")?, parts: vec![Part::Text { items }] })
}

/// What follows from it. Only a paper that stays names the day from which they may be asked again.
fn now(page: &SlipPage, copy: Copy, pen: &mut Pen<'_>) -> Result<Vec<Said>, PrintError> {
    let ask = match (page.ask_again_from, copy) {
        (Some(day), Copy::StaysHere) => pen.dated("withdrawal-now-ask-from", day)?,
        (Some(_), Copy::GoesHome | Copy::SomeoneMayRead | Copy::GoesElsewhere) => {
            pen.fixed("withdrawal-now-ask-home")?
        }
        (None, _) => pen.fixed("withdrawal-now-ask")?,
    };
    let mut now = vec![pen.fixed("withdrawal-now-stop")?, ask];
    now.extend(pen.all(["withdrawal-now-rest", "withdrawal-now-care", "withdrawal-now-back"])?);
    Ok(now)
}
