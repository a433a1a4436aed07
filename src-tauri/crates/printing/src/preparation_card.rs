//! The preparation card: what a technique is, how it may feel, how to stop. To leave it comes first.

use holdfast_records::preparation::PreparationCard;
use holdfast_records::print_event::Copy;

use crate::client_page::ForClient;
use crate::leaflet::{Content, Frame, Guard, Leaflet, own, room, text, yours};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Part, Plain, Prepared, Room};
use crate::{PrintError, Setup};

/// Writes down a card.
pub(crate) fn prepare(
    card: &PreparationCard,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let stays = whose.copy == Copy::StaysHere;
    let mut guard = Guard::of(whose, pen)?;
    let parts = parts(card, whose.copy, &mut guard, pen)?;
    let (key, purpose) = if stays {
        ("prepare-title", "prepare-purpose")
    } else {
        ("prepare-title-home", "prepare-purpose-home")
    };
    // A name that may not be said is not said at the head either.
    let is_named = stays && guard.allows(card.name.as_str());
    let title = if is_named {
        pen.fixed_with(key, &[("name", card.name.as_str())])?
    } else {
        pen.fixed("prepare-title-home")?
    };
    let content = Content {
        key: "prepare-title-home",
        title,
        purpose: vec![pen.fixed(purpose)?],
        day: Some(setup.printed_on),
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

fn parts(
    card: &PreparationCard,
    copy: Copy,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Vec<Plain>, PrintError> {
    let stays = copy == Copy::StaysHere;
    let (what, mut why) = if stays {
        let reasons = card.reasons.as_ref().and_then(|reasons| guard.keep_one(reasons));
        (pen.own(card.purpose.as_str()), reasons.map(|said| pen.own(said)).into_iter().collect())
    } else {
        guard.leave_out(1 + usize::from(card.reasons.is_some()));
        (pen.fixed("prepare-what-home")?, vec![pen.fixed("prepare-why-home")?])
    };
    why.push(pen.fixed("prepare-not-help")?);
    let sensations = own(&guard.keep(&card.sensations), pen);
    let mut notice = Vec::new();
    if !sensations.is_empty() {
        notice.push(Part::List { items: sensations });
    }
    notice.push(Part::Text { items: vec![pen.fixed("prepare-settle")?] });
    let stop = how_to_stop(card, copy, guard, pen)?;
    let choices = choices(card, stays, guard, pen)?;
    let tick = Part::Text { items: vec![pen.fixed("prepare-tick")?] };
    Ok(vec![
        text("prepare-what", vec![what], pen)?,
        text("prepare-why", why, pen)?,
        Plain { title: pen.fixed("prepare-notice")?, parts: notice },
        text("prepare-stop", vec![stop], pen)?,
        Plain {
            title: pen.fixed("prepare-choose")?,
            parts: vec![tick, Part::Choices { items: choices }],
        },
        room("prepare-questions", Room::of(3, 7, 8), pen)?,
    ])
}

/// The card's own words, unless somebody may read them.
fn how_to_stop(
    card: &PreparationCard,
    copy: Copy,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Said, PrintError> {
    let own = if copy == Copy::SomeoneMayRead {
        guard.leave_out(1);
        None
    } else {
        guard.keep_one(&card.how_to_stop)
    };
    match own {
        Some(said) => Ok(pen.own(said)),
        None => pen.fixed("stop-read"),
    }
}

/// To leave it, another day, what else there is, and last to try. What else there is may name the thing: at home it
/// is said without it.
fn choices(
    card: &PreparationCard,
    stays: bool,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Vec<Said>, PrintError> {
    let mut choices = pen.all(["prepare-leave", "prepare-another"])?;
    if stays {
        choices.extend(own(&guard.keep(&card.alternatives), pen));
    } else if !card.alternatives.is_empty() {
        guard.leave_out(card.alternatives.len());
        choices.push(pen.fixed("prepare-else")?);
    }
    choices.push(pen.fixed("prepare-try")?);
    Ok(choices)
}
