//! The recovery sheet: twelve words, and how to use them in fifteen years.

use holdfast_records::client::ScriptDir;
use serde::Serialize;

use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Foot, Form, Part, Plain, Prepared, Sheet};
use crate::{PrintError, RecoveryPage, Setup, spoken};

#[derive(Serialize)]
struct Body {
    words: Vec<Said>,
    reading: Said,
    facts: Vec<(Said, Said)>,
    parts: Vec<Plain>,
}

/// Which way the sheet runs: all it says is ours, so it is the way of the language that its words come in.
pub(crate) fn direction(page: &RecoveryPage) -> ScriptDir {
    ScriptDir::of_language(spoken(&page.language).language.tag)
}

/// Writes down the recovery sheet. No fingerprint: a hash of the words must not be printed.
pub(crate) fn prepare(
    page: &RecoveryPage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let number = in_fours(&page.vault_short_id);
    let sheet = Sheet {
        form: Form::new(setup, direction(page), &page.language),
        plain_title: pen.words.say("recovery-title")?,
        title: pen.fixed("recovery-title")?,
        sample: None,
        draft: None,
        head: None,
        purpose: vec![pen.fixed("recovery-purpose")?],
        meta: Vec::new(),
        foot: Foot {
            first: vec![pen.fixed("recovery-title")?, pen.dated("foot-made", page.made_on)?],
            second: vec![
                pen.fixed_with("foot-vault", &[("number", &number)])?,
                pen.dated("printed-on", setup.printed_on)?,
            ],
            fingerprint: None,
            page: pen.words.say_with("page-of", &[("page", "{page}"), ("pages", "{pages}")])?,
        },
        body: Body {
            words: page.words.iter().map(|word| pen.own(word)).collect(),
            reading: pen.fixed("recovery-reading")?,
            facts: facts(page, &number, pen)?,
            parts: parts(page, pen)?,
        },
    };
    sheet.prepared("/recovery_sheet.typ", 0)
}

fn facts(
    page: &RecoveryPage,
    number: &str,
    pen: &mut Pen<'_>,
) -> Result<Vec<(Said, Said)>, PrintError> {
    let made = pen.words.day(page.made_on)?;
    Ok(vec![
        (pen.fixed("fact-opens")?, pen.fixed("fact-opens-value")?),
        (pen.fixed("fact-number")?, pen.own(number)),
        (pen.fixed("fact-made")?, pen.own(&made)),
    ])
}

fn parts(page: &RecoveryPage, pen: &mut Pen<'_>) -> Result<Vec<Plain>, PrintError> {
    let keep = pen.all(["keep-locked", "keep-apart", "keep-second", "keep-offline"])?;
    let holdfast = pen.all(["holdfast-choose", "holdfast-type"])?;
    let lost = pen.all(["lost-print", "lost-seen"])?;
    let tried = pen.all(["tried-about"])?;
    Ok(vec![
        Plain { title: pen.fixed("keep-title")?, parts: vec![Part::List { items: keep }] },
        Plain {
            title: pen.fixed("holdfast-title")?,
            parts: vec![Part::Steps { start: 1, items: holdfast }],
        },
        Plain { title: pen.fixed("age-title")?, parts: without_holdfast(page, pen)? },
        Plain { title: pen.fixed("lost-title")?, parts: vec![Part::Text { items: lost }] },
        Plain {
            title: pen.fixed("tried-title")?,
            parts: vec![Part::Text { items: tried }, Part::Write { lines: 2 }],
        },
    ])
}

fn without_holdfast(page: &RecoveryPage, pen: &mut Pen<'_>) -> Result<Vec<Part>, PrintError> {
    Ok(vec![
        Part::Text { items: pen.all(["age-about"])? },
        Part::Steps { start: 1, items: pen.all(["age-copy", "age-terminal"])? },
        Part::Command { line: format!("age -d -o backup.zip {}_1830_000001.age", page.made_on) },
        Part::Steps { start: 3, items: pen.all(["age-words", "age-open", "age-after"])? },
    ])
}

/// Groups of four, as people read a number aloud.
fn in_fours(id: &str) -> String {
    let mut spaced = String::new();
    for (at, c) in id.chars().filter(char::is_ascii_alphanumeric).enumerate() {
        if at > 0 && at % 4 == 0 {
            spaced.push(' ');
        }
        spaced.push(c);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_in_fours() {
        assert_eq!(in_fours("3f9a0c71"), "3f9a 0c71");
        assert_eq!(in_fours("3f9a-0c71"), "3f9a 0c71");
    }
}
