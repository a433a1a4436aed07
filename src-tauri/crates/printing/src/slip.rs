//! The loose slip beside a frozen agreement: which of its numbers are others by now, and which nobody checked lately.
//!
//! What was agreed keeps its exact words, and its numbers with them. The slip is a sheet of its own after the last
//! page: it has no page number and no fingerprint, and nobody signs it.

use chrono::NaiveDate;
use holdfast_records::PrivateText;
use holdfast_records::agreement::AgreementKind;
use holdfast_records::print_event::Copy;
use serde::Serialize;

use crate::agreement::{title, version_words};
use crate::pen::Pen;
use crate::said::Said;
use crate::telling::{Line, Since, Told};
use crate::{AgreementPage, PrintError, Setup};

/// The slip as its template reads it.
#[derive(Serialize)]
pub(crate) struct Slip {
    title: Said,
    /// What it lies beside, and of which day it is, a line each.
    meta: Vec<Said>,
    purpose: Said,
    /// Numbers that are others by now, and numbers nobody checked.
    groups: Vec<Group>,
    /// What stands on a side that stays empty, so that the slip is a sheet of its own.
    empty: Said,
}

#[derive(Serialize)]
struct Group {
    title: Said,
    /// What can be said of all of them.
    about: Vec<Said>,
    lines: Vec<Noted>,
}

/// A number, who answers, and what is known of it.
#[derive(Serialize)]
struct Noted {
    number: Said,
    who: Said,
    note: Option<Said>,
}

/// The slip beside a copy. Nothing while every number on that copy holds.
pub(crate) fn beside(
    told: &[Told<'_>],
    page: &AgreementPage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Option<Slip>, PrintError> {
    let stays = page.copy == Copy::StaysHere;
    let alike = checked_alike(told).filter(|_| stays);
    let (mut others, mut unchecked) = (Vec::new(), Vec::new());
    for line in told.iter().flat_map(|part| &part.lines) {
        match line.since {
            Some(Since::Other(_)) => others.push(noted(line, stays, pen)?),
            Some(Since::Unchecked(_)) => {
                unchecked.push(noted(line, stays && alike.is_none(), pen)?)
            }
            None => {}
        }
    }
    if others.is_empty() && unchecked.is_empty() {
        return Ok(None);
    }
    let mut groups = Vec::new();
    if !others.is_empty() {
        groups.push(Group { title: pen.fixed("slip-others")?, about: Vec::new(), lines: others });
    }
    if !unchecked.is_empty() {
        let mut about = vec![pen.fixed("slip-ask")?];
        about.extend(alike.map(|on| checked_on(on, pen)).transpose()?);
        groups.push(Group { title: pen.fixed("slip-unchecked")?, about, lines: unchecked });
    }
    Ok(Some(Slip {
        title: pen.fixed("slip-title")?,
        meta: meta(page, setup, pen)?,
        purpose: pen.fixed("slip-purpose")?,
        groups,
        empty: pen.fixed("slip-empty-side")?,
    }))
}

/// The day on which every number that nobody checked since was checked, if it is one and the same.
fn checked_alike(told: &[Told<'_>]) -> Option<NaiveDate> {
    let mut days = told.iter().flat_map(|part| &part.lines).filter_map(|line| match line.since {
        Some(Since::Unchecked(on)) => Some(on),
        Some(Since::Other(_)) | None => None,
    });
    let first = days.next()??;
    days.all(|on| on == Some(first)).then_some(first)
}

fn checked_on(day: NaiveDate, pen: &mut Pen<'_>) -> Result<Said, PrintError> {
    let day = together(&pen.words.day(day)?);
    pen.fixed_with("slip-checked-on", &[("day", &day)])
}

/// A number that is another by now stands as it is now: it is the one to dial. The day of a check is left out at
/// home, and where it was said for all.
fn noted(line: &Line<'_>, tells_day: bool, pen: &mut Pen<'_>) -> Result<Noted, PrintError> {
    let frozen = line.number.map_or("", PrivateText::as_str);
    let (number, note) = match line.since {
        Some(Since::Other(now)) => {
            let before = pen.fixed_with("slip-before", &[("number", &together(frozen))])?;
            (now.number.as_str(), Some(before))
        }
        Some(Since::Unchecked(Some(on))) if tells_day => (frozen, Some(checked_on(on, pen)?)),
        Some(Since::Unchecked(_)) | None => (frozen, None),
    };
    Ok(Noted { number: pen.own(number), who: pen.own(line.who.as_str()), note })
}

/// A number or a day that stays on one line.
fn together(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// On a paper that stays: beside which version, and the day. At home neither is told.
fn meta(page: &AgreementPage, setup: &Setup, pen: &mut Pen<'_>) -> Result<Vec<Said>, PrintError> {
    if page.copy != Copy::StaysHere {
        return Ok(vec![pen.fixed("slip-apart")?]);
    }
    let version = version_words(page, "version-foot", pen)?;
    let frozen = page.version.finalised_on.map(|day| pen.words.day(day)).transpose()?;
    let is_safety = page.version.about() == AgreementKind::Safety;
    let beside = match frozen {
        Some(day) if is_safety => {
            let day = together(&day);
            vec![pen.fixed_with("slip-beside", &[("version", &version), ("day", &day)])?]
        }
        Some(day) => {
            let lies_beside = [pen.words.say(title(page))?, version, together(&day)];
            vec![pen.fixed("slip-apart")?, pen.own(&lies_beside.join(" · "))]
        }
        None => vec![pen.fixed("slip-apart")?],
    };
    let printed = pen.dated("slip-printed", setup.printed_on)?;
    Ok(beside.into_iter().chain([printed]).collect())
}
