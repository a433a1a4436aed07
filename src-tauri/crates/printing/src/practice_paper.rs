//! The papers of the practice's own: the day sheet, the cover sheet, the sheet to open the sealed file with, and the
//! list inside of that file. Papers about erasing are written in `erasing_paper`.

use chrono::NaiveDateTime;
use holdfast_records::client::ScriptDir;
use serde::Serialize;

use crate::agreement::{optional, quoted};
use crate::leaflet::{Leaflet, text};
use crate::pen::Pen;
use crate::practice_page::*;
use crate::said::Said;
use crate::sheet::{Foot, Form, Part, Plain, Prepared, Sheet};
use crate::wording::{WayFact, facts_of, named_day, weekday, with_time};
use crate::words::Words;
use crate::{PrintError, Setup, erasing_paper, spoken};

/// Which way a paper of the practice's own runs: all its fixed words are ours, so it is the way of their language.
pub(crate) fn direction(page: &PracticePage) -> ScriptDir {
    ScriptDir::of_language(spoken(&page.language).language.tag)
}

/// Writes down a paper of the practice's own.
pub(crate) fn prepare(
    page: &PracticePage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    match &page.paper {
        PracticePaper::DaySheet(day) => day_sheet(page, day, setup, pen),
        PracticePaper::CoverSheet(cover) => cover_sheet(page, cover, setup, pen),
        PracticePaper::ContactList(list) => contact_list(page, list, setup, pen),
        PracticePaper::ExecutorSheet(sheet) => executor_sheet(page, sheet, setup, pen),
        PracticePaper::ErasingList(going) => erasing_paper::list(page, going, setup, pen),
        PracticePaper::Certificate(kept) => erasing_paper::certificate(page, kept, setup, pen),
    }
}

/// What all of them have in common: no head, since no paper of these says whose practice it is.
pub(crate) struct Face {
    pub(crate) key: &'static str,
    pub(crate) title: Said,
    pub(crate) purpose: Vec<Said>,
    pub(crate) foot: Vec<Said>,
}

/// Puts foot and title around a paper.
pub(crate) fn around<B: Serialize>(
    face: Face,
    body: B,
    template: &'static str,
    page: &PracticePage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let sheet = Sheet {
        form: Form::new(setup, direction(page), &page.language),
        plain_title: pen.words.say(face.key)?,
        title: face.title,
        sample: optional(page.is_demo, "sample-mark", pen)?,
        draft: None,
        head: None,
        purpose: face.purpose,
        meta: Vec::new(),
        foot: Foot {
            first: face.foot,
            second: Vec::new(),
            fingerprint: None,
            page: pen
                .words
                .say_with("page-of-bare", &[("page", "{page}"), ("pages", "{pages}")])?,
        },
        body,
    };
    sheet.prepared(template, 0)
}

#[derive(Serialize)]
struct DayBody {
    words: [Said; 5],
    rows: Vec<[Said; 5]>,
    none: Option<Said>,
}

fn day_sheet(
    page: &PracticePage,
    day: &DayPage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let short = pen.words.day_of_year(day.on)?;
    let title = named_day(&pen.words, day.on)?;
    let face = Face {
        key: "day-sheet-title",
        title: pen.own(&title),
        purpose: Vec::new(),
        foot: vec![pen.fixed("day-sheet-shred")?, pen.own(&short)],
    };
    let words: Vec<Said> = pen.all([
        "day-sheet-time",
        "day-sheet-code",
        "day-sheet-stop",
        "day-sheet-alone",
        "day-sheet-promised",
    ])?;
    let words = <[Said; 5]>::try_from(words).map_err(|_| PrintError::NotPrepared)?;
    let rows = day.rows.iter().map(|row| day_row(row, pen)).collect::<Result<Vec<_>, _>>()?;
    let none = optional(rows.is_empty(), "day-sheet-none", pen)?;
    around(face, DayBody { words, rows, none }, "/day_sheet.typ", page, setup, pen)
}

fn day_row(row: &DayRow, pen: &mut Pen<'_>) -> Result<[Said; 5], PrintError> {
    let stop = beside_code(&row.stop, "day-sheet-no-stop", pen)?;
    let promised = beside_code(&row.promised, "day-sheet-no-promise", pen)?;
    let alone = pen.own(&row.alone.to_string());
    Ok([pen.own(&row.time), pen.own(&row.code), stop, alone, promised])
}

fn beside_code(
    said: &BesideCode,
    none: &'static str,
    pen: &mut Pen<'_>,
) -> Result<Said, PrintError> {
    match said {
        BesideCode::Words(text) if !text.trim().is_empty() => Ok(pen.own(text)),
        BesideCode::Nothing | BesideCode::Words(_) => pen.fixed(none),
        BesideCode::WithName => pen.fixed("day-sheet-named"),
    }
}

#[derive(Serialize)]
struct PeopleBody {
    people: Vec<PersonBody>,
    closing: Vec<Said>,
}

#[derive(Serialize)]
struct PersonBody {
    name: Said,
    facts: Vec<FactBody>,
}

#[derive(Serialize)]
struct FactBody {
    name: Said,
    value: Said,
    /// Whether it is a number or an address, which reads left to right in every script.
    is_upright: bool,
}

fn cover_sheet(
    page: &PracticePage,
    cover: &CoverPage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let (from, to) = (pen.words.day(cover.from)?, pen.words.day(cover.to)?);
    let with = [("who", cover.for_whom.as_str()), ("from", from.as_str()), ("to", to.as_str())];
    let short = pen.words.day_of_year(cover.to)?;
    let face = Face {
        key: "cover-title",
        title: pen.fixed("cover-title")?,
        purpose: vec![pen.fixed_with("cover-purpose", &with)?, pen.fixed("cover-only")?],
        foot: vec![pen.fixed_with("cover-shred", &[("day", &short)])?],
    };
    let people = cover
        .people
        .iter()
        .map(|person| {
            let mut facts = facts(person, pen)?;
            let said = quoted(&what_to_say(person, &pen.words)?, pen)?;
            let value = pen.own(&said);
            facts.push(FactBody { name: pen.fixed("cover-say")?, value, is_upright: false });
            facts.extend(in_their_language(page, person, pen)?);
            Ok(PersonBody { name: pen.own(&person.name), facts })
        })
        .collect::<Result<Vec<_>, PrintError>>()?;
    let closing = pen.all(["cover-no-reason", "cover-someone-else", "cover-danger"])?;
    around(face, PeopleBody { people, closing }, "/cover_sheet.typ", page, setup, pen)
}

fn what_to_say(person: &Reachable, words: &Words) -> Result<String, PrintError> {
    match person.next {
        Some(next) => {
            let day = words.say(weekday(next.date()))?;
            words.say_with("cover-words", &[("day", &day)])
        }
        None => words.say("cover-words-undated"),
    }
}

/// The words to say once more in the language of whom they are said to, where that is another of ours.
fn in_their_language(
    page: &PracticePage,
    person: &Reachable,
    pen: &mut Pen<'_>,
) -> Result<Option<FactBody>, PrintError> {
    let (theirs, of_paper) = (spoken(&person.language), spoken(&page.language));
    if theirs.is_stand_in || theirs.language.tag == of_paper.language.tag {
        return Ok(None);
    }
    let words = what_to_say(person, &Words::of(&person.language)?)?;
    let said = quoted(&words, pen)?;
    let value = pen.own(&said);
    let name = pen.fixed("cover-say-theirs")?;
    Ok(Some(FactBody { name, value, is_upright: false }))
}

fn contact_list(
    page: &PracticePage,
    list: &ContactListPage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let mut purpose = vec![pen.dated("contact-list-purpose", list.made_on)?];
    if let Some(words) = list.words.as_deref().filter(|words| !words.trim().is_empty()) {
        let said = quoted(words, pen)?;
        purpose.push(pen.fixed_with("contact-list-words", &[("words", &said)])?);
    }
    let face = Face {
        key: "contact-list-title",
        title: pen.fixed("contact-list-title")?,
        purpose,
        foot: vec![pen.fixed("contact-list-foot")?],
    };
    let people = list
        .people
        .iter()
        .map(|person| {
            let facts = facts(person, pen)?;
            Ok(PersonBody { name: pen.own(&person.name), facts })
        })
        .collect::<Result<Vec<_>, PrintError>>()?;
    let closing = pen.all(["cover-no-reason", "cover-someone-else"])?;
    around(face, PeopleBody { people, closing }, "/cover_sheet.typ", page, setup, pen)
}

/// How somebody may be reached, way by way, what they asked for, and when they come next.
fn facts(person: &Reachable, pen: &mut Pen<'_>) -> Result<Vec<FactBody>, PrintError> {
    let mut facts = Vec::new();
    let mut fact = |name: &'static str, value: Said, is_upright: bool, pen: &mut Pen<'_>| {
        facts.push(FactBody { name: pen.fixed(name)?, value, is_upright });
        Ok::<_, PrintError>(())
    };
    for (name, said) in person.ways.iter().flat_map(facts_of) {
        let (value, is_upright) = match said {
            WayFact::Fixed(key) => (pen.fixed(key)?, false),
            WayFact::Place(text) => (pen.piece(text), true),
            WayFact::Own(text) => (pen.own(text), false),
        };
        fact(name, value, is_upright, pen)?;
    }
    if person.ways.is_empty() {
        let none = pen.fixed("cover-no-way")?;
        fact("cover-how", none, false, pen)?;
    }
    for condition in &person.conditions {
        let condition = pen.own(condition);
        fact("cover-asked", condition, false, pen)?;
    }
    if let Some(next) = person.next {
        let next = day_and_time(next, pen)?;
        let next = pen.own(&next);
        fact("cover-next", next, false, pen)?;
    }
    Ok(facts)
}

fn executor_sheet(
    page: &PracticePage,
    sheet: &ExecutorPage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let face = Face {
        key: "executor-title",
        title: pen.fixed("executor-title")?,
        purpose: vec![
            pen.fixed_with("executor-purpose", &[("who", &sheet.for_whom)])?,
            pen.fixed("executor-apart")?,
        ],
        foot: vec![pen.dated("printed-on", setup.printed_on)?],
    };
    let words = match sheet.words.as_deref() {
        Some(words) => Part::Lead { items: vec![pen.own(words)] },
        None => Part::Write { lines: 2 },
    };
    let parts = vec![
        text("executor-when-title", pen.all(["executor-when"])?, pen)?,
        Plain {
            title: pen.fixed("executor-words-title")?,
            parts: vec![Part::Text { items: pen.all(["executor-words"])? }, words],
        },
        Plain {
            title: pen.fixed("executor-open-title")?,
            parts: vec![
                Part::Steps {
                    start: 1,
                    items: pen.all(["executor-computer", "executor-copy", "executor-terminal"])?,
                },
                Part::Command { line: format!("age -d -o for-colleague.zip {}", sheet.file) },
                Part::Steps {
                    start: 4,
                    items: pen.all(["executor-type", "executor-read", "executor-after"])?,
                },
            ],
        },
        text("executor-lost-title", pen.all(["executor-lost"])?, pen)?,
    ];
    around(face, Leaflet { parts, ..Leaflet::default() }, "/leaflet.typ", page, setup, pen)
}

/// A day with the name of its weekday, without its year, and the time of it.
fn day_and_time(at: NaiveDateTime, pen: &Pen<'_>) -> Result<String, PrintError> {
    with_time(&pen.words, &named_day(&pen.words, at.date())?, at)
}
