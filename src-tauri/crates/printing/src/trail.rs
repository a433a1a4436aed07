//! What was done, and when: acts of the trail by day. A code and our own sentences, and no words of anybody.

use chrono::NaiveDate;
use holdfast_records::act::ActGroup;
use holdfast_records::print_event::Copy;

use crate::client_page::{ForClient, TrailLine, TrailPage};
use crate::leaflet::{Content, Frame, Leaflet};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Part, Plain, Prepared};
use crate::wording::clock;
use crate::{PrintError, Setup};

/// Writes down the acts, the first first.
pub(crate) fn prepare(
    page: &TrailPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    // A code and a name on one sheet link them: this one has the code.
    let whose = ForClient { client_name: None, copy: Copy::StaysHere, ..whose.clone() };
    let content = Content {
        key: "trail-title",
        title: pen.fixed("trail-title")?,
        purpose: purpose(page, pen)?,
        day: Some(setup.printed_on),
        frame: Frame::with_fingerprint(),
        draft: None,
        body: Leaflet { parts: parts(page, pen)?, close: true, ..Leaflet::default() },
        left_out: 0,
    };
    content.around("/leaflet.typ", &whose, setup, pen)
}

fn purpose(page: &TrailPage, pen: &mut Pen<'_>) -> Result<Vec<Said>, PrintError> {
    let about = match &page.code {
        Some(code) => pen.fixed_with("trail-about", &[("code", code)])?,
        None => pen.fixed("trail-about-practice")?,
    };
    let (from, to) = (pen.words.day(page.from)?, pen.words.day(page.to)?);
    let days = pen.fixed_with("trail-days", &[("from", &from), ("to", &to)])?;
    Ok(vec![pen.fixed("trail-purpose")?, about, days, pen.fixed("trail-apart")?])
}

fn parts(page: &TrailPage, pen: &mut Pen<'_>) -> Result<Vec<Plain>, PrintError> {
    let mut parts = Vec::new();
    for (day, acts) in by_day(&page.acts) {
        let day = pen.words.day(day)?;
        let items = acts.into_iter().map(|one| line(one, pen)).collect::<Result<_, _>>()?;
        parts.push(Plain { title: pen.own(&day), parts: vec![Part::List { items }] });
    }
    if parts.is_empty() {
        let none = vec![pen.fixed("trail-none")?];
        let title = pen.fixed("trail-acts")?;
        parts.push(Plain { title, parts: vec![Part::Text { items: none }] });
    }
    let count = page.lines.to_string();
    let mut items =
        vec![pen.fixed_with("trail-chain-says", &[("count", &count), ("ends", &page.ends_with)])?];
    if page.has_more {
        items.push(pen.fixed("trail-more")?);
    }
    parts.push(Plain { title: pen.fixed("trail-chain")?, parts: vec![Part::Text { items }] });
    Ok(parts)
}

/// Acts of each day, in their order.
fn by_day(acts: &[TrailLine]) -> Vec<(NaiveDate, Vec<&TrailLine>)> {
    let mut days: Vec<(NaiveDate, Vec<&TrailLine>)> = Vec::new();
    for one in acts {
        match days.last_mut() {
            Some((day, of_day)) if *day == one.at.day() => of_day.push(one),
            _ => days.push((one.at.day(), vec![one])),
        }
    }
    days
}

/// The time by the clock of that moment, the sentence, and what sort of act it was.
fn line(one: &TrailLine, pen: &mut Pen<'_>) -> Result<Said, PrintError> {
    let time = clock(one.at.local().naive_local());
    let act = pen.words.say(one.act.sentence_name())?;
    let kind = pen.words.say(match one.act.group() {
        ActGroup::Opened => "trail-group-opened",
        ActGroup::Left => "trail-group-left",
        ActGroup::Changed => "trail-group-changed",
        ActGroup::Back => "trail-group-back",
        ActGroup::Trouble => "trail-group-trouble",
    })?;
    pen.fixed_with("trail-line", &[("time", &time), ("act", &act), ("kind", &kind)])
}
