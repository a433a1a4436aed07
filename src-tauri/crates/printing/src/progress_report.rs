//! How things seem to be going. To stay stands first among the choices; something else, and nothing, stand there always.
//!
//! There is no form of it for a place where someone may read it, and the program refuses it before it comes here: every
//! part tells what the two work on, and its title alone tells that somebody is looking at a life. At home it says what
//! helps, what the therapist would do differently, the choices without the thing, and the client's own words.

use chrono::NaiveDate;
use holdfast_records::PrivateText;
use holdfast_records::print_event::Copy;
use holdfast_records::progress_report::{ProgressReport, ReportSection, ReportState};

use crate::agreement::quoted;
use crate::client_page::{ForClient, ReportPage};
use crate::leaflet::{Content, Frame, Guard, Leaflet, Mark, list, own, text, yours};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Part, Plain, Prepared, Room};
use crate::words::MONTHS;
use crate::{PrintError, Setup};

/// Writes down a report.
pub(crate) fn prepare(
    page: &ReportPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let stays = whose.copy == Copy::StaysHere;
    let mut guard = Guard::of(whose, pen)?;
    let parts = parts(&page.report, stays, &mut guard, pen)?;
    let content = Content {
        key: "report-title",
        title: pen.fixed("report-title")?,
        purpose: vec![pen.fixed("report-purpose")?],
        day: Some(page.report.to),
        frame: Frame {
            since: Some(page.report.from),
            version: Some(page.report.number),
            mark: page.fingerprint.clone().map_or(Mark::Nothing, Mark::OfTheRecord),
            ..Frame::default()
        },
        draft: draft(page.state, pen)?,
        body: Leaflet { parts, close: true, ..Leaflet::default() },
        left_out: guard.left_out(),
    };
    content.around("/leaflet.typ", whose, setup, pen)
}

fn draft(state: ReportState, pen: &mut Pen<'_>) -> Result<Option<Said>, PrintError> {
    match state {
        ReportState::Draft | ReportState::ReadTogether => pen.fixed("report-draft").map(Some),
        ReportState::Withdrawn => pen.fixed("report-taken-back").map(Some),
        ReportState::Agreed | ReportState::Given => Ok(None),
    }
}

/// The parts that are chosen and have something in them, and room to write at the end.
fn parts(
    report: &ProgressReport,
    stays: bool,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Vec<Plain>, PrintError> {
    let mut parts = Vec::new();
    for section in ReportSection::ALL.into_iter().filter(|section| report.has(*section)) {
        let part = match section {
            ReportSection::SetOut => told("report-set-out", &report.set_out, stays, guard, pen)?,
            ReportSection::Movements => {
                told("report-movements", &report.movements, stays, guard, pen)?
            }
            ReportSection::Hard => hard(report, stays, guard, pen)?,
            ReportSection::Helped => helped(report, guard, pen)?,
            ReportSection::Differently => differently(report, stays, guard, pen)?,
            ReportSection::Unknown => told("report-unknown", &report.unknown, stays, guard, pen)?,
            ReportSection::Choices => Some(choices(report, stays, guard, pen)?),
            // They stand last, with the room to write.
            ReportSection::ClientWords => None,
        };
        parts.extend(part);
    }
    parts.push(words(report, stays, guard, pen)?);
    if !stays {
        // What is not on it, and whose it is, stand together, so that no page ends with a line of its own.
        let rest = std::iter::once(pen.fixed("report-rest-here")?).chain(yours(pen)?).collect();
        parts.push(text("report-rest-title", rest, pen)?);
    }
    Ok(parts)
}

/// A part that is told on the page here alone.
fn told(
    title: &'static str,
    said: &Option<PrivateText>,
    stays: bool,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Option<Plain>, PrintError> {
    let Some(said) = written(said.as_ref()) else { return Ok(None) };
    if !stays {
        guard.leave_out(1);
        return Ok(None);
    }
    let Some(said) = guard.keep_one(said) else { return Ok(None) };
    let items = vec![pen.own(said)];
    text(title, items, pen).map(Some)
}

/// What was hard, with why it makes sense; never the one without the other.
fn hard(
    report: &ProgressReport,
    stays: bool,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Option<Plain>, PrintError> {
    let both = written(report.hard.as_ref()).zip(written(report.makes_sense.as_ref()));
    let Some((hard, why)) = both else { return Ok(None) };
    if !stays || !guard.allows(hard.as_str()) || !guard.allows(why.as_str()) {
        guard.leave_out(1);
        return Ok(None);
    }
    let sense = pen.words.say_with("report-sense", &[("why", why.as_str())])?;
    let items = vec![pen.own(&format!("{} {sense}", hard.as_str().trim_end()))];
    text("report-hard", items, pen).map(Some)
}

fn helped(
    report: &ProgressReport,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Option<Plain>, PrintError> {
    let items = own(&guard.keep(&report.helped), pen);
    if items.is_empty() { Ok(None) } else { list("report-helped", items, pen).map(Some) }
}

/// What the therapist would do differently. At home it is left out where it tells a day.
fn differently(
    report: &ProgressReport,
    stays: bool,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Option<Plain>, PrintError> {
    let Some(said) = written(report.differently.as_ref()) else { return Ok(None) };
    if !stays && tells_a_day(said.as_str(), pen)? {
        guard.leave_out(1);
        return Ok(None);
    }
    let Some(said) = guard.keep_one(said) else { return Ok(None) };
    let items = vec![pen.own(said)];
    text("report-differently", items, pen).map(Some)
}

/// To stay first, then what else there is; at home without the thing.
fn choices(
    report: &ProgressReport,
    stays: bool,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    let mut items = Vec::new();
    if stays {
        let stay = written(report.stay.as_ref()).and_then(|stay| guard.keep_one(stay));
        items.push(match stay {
            Some(stay) => pen.own(stay),
            None => pen.fixed("report-stay")?,
        });
        items.extend(own(&guard.keep(&report.choices), pen));
    } else {
        items.push(pen.fixed("report-stay")?);
        if !report.choices.is_empty() {
            items.push(pen.fixed("report-step")?);
        }
        guard.leave_out(report.choices.len() + usize::from(report.stay.is_some()));
    }
    items.extend(pen.all(["report-else", "report-rest"])?);
    Ok(Plain { title: pen.fixed("report-next")?, parts: vec![Part::Choices { items }] })
}

/// The client's words as they said them, and lines for more.
fn words(
    report: &ProgressReport,
    stays: bool,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    let said = written(report.client_words.as_ref());
    let said = said.filter(|_| report.has(ReportSection::ClientWords));
    let mut items = Vec::new();
    if let Some(said) = said.and_then(|said| guard.keep_one(said)) {
        let said = quoted(said, pen)?;
        items.push(pen.own(&said));
    }
    items.push(match report.look_again_on.filter(|_| stays) {
        Some(day) => pen.dated("report-add-until", day)?,
        None => pen.fixed("report-add")?,
    });
    let lines = if stays { Room::of(2, 3, 6) } else { Room::of(2, 2, 3) };
    let parts = vec![Part::Text { items }, Part::Room(lines)];
    Ok(Plain { title: pen.fixed("report-words")?, parts })
}

fn written(text: Option<&PrivateText>) -> Option<&PrivateText> {
    text.filter(|text| !text.is_blank())
}

/// Whether a text tells a day: a number beside the name of a month, or a date in digits.
fn tells_a_day(text: &str, pen: &Pen<'_>) -> Result<bool, PrintError> {
    let months = MONTHS.map(|month| pen.words.say(month));
    let months: Vec<_> = months.into_iter().collect::<Result<_, _>>()?;
    let small = text.to_lowercase();
    let words: Vec<_> = small
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '/' | '.'))
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty())
        .collect();
    let is_number = |word: &str| word.starts_with(char::is_numeric);
    let is_month = |word: &str| months.iter().any(|month| month.to_lowercase() == word);
    let beside = words.windows(2).any(|two| match two {
        [first, next] => {
            (is_number(first) && is_month(next)) || (is_month(first) && is_number(next))
        }
        _ => false,
    });
    // Spanish puts a word between the two.
    let apart = words.windows(3).any(|three| match three {
        [first, _, last] => is_number(first) && is_month(last),
        _ => false,
    });
    Ok(beside || apart || words.iter().any(|word| is_date(word)))
}

/// Whether a word is a date in digits, such as 2026-02-19 or 19/2.
fn is_date(word: &str) -> bool {
    let mut parts = word.split(['-', '/', '.']);
    let are_numbers = parts.by_ref().all(|part| part.parse::<u16>().is_ok());
    let is_written_out = word.parse::<NaiveDate>().is_ok();
    is_written_out || (are_numbers && word.contains(['/', '-', '.']) && word.len() > 3)
}
