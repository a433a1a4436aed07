//! A letter for whoever comes next, made with the client. Nothing stands in it that the client did not want there.
//!
//! The one that stays here, or is sent, carries the therapist at its head. A copy that the client takes carries no head,
//! no topic and no name but the one they chose; what is missing has room to be written by hand.

use holdfast_records::PrivateText;
use holdfast_records::ending::{HandOverLetter, LetterGoes};
use holdfast_records::print_event::Copy;

use crate::agreement::quoted;
use crate::client_page::{ForClient, LetterPage};
use crate::leaflet::{Content, Frame, Guard, Leaflet, text};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Part, Plain, Prepared};
use crate::{PrintError, Setup};

/// Writes down a letter.
pub(crate) fn prepare(
    page: &LetterPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let letter = &page.letter;
    let stays = whose.copy == Copy::StaysHere;
    let mut guard = Guard::of(whose, pen)?;
    let called = called(letter, whose, &mut guard);
    let purpose = purpose(letter, called.as_deref(), &mut guard, pen)?;
    let mut parts = parts(letter, stays, &mut guard, pen)?;
    parts.push(signing(called.as_deref(), whose, pen)?);
    let place = if letter.goes == LetterGoes::Sent { "letter-place" } else { "stays-here" };
    let content = Content {
        key: "letter-title",
        title: pen.fixed("letter-title")?,
        purpose,
        day: letter.agreed_on,
        frame: Frame { place, ..Frame::with_fingerprint() },
        draft: None,
        body: Leaflet { parts, ..Leaflet::default() },
        left_out: guard.left_out(),
    };
    // How they want to be called in it stands in place of any other name.
    let whose = ForClient { client_name: None, ..whose.clone() };
    content.around("/leaflet.typ", &whose, setup, pen)
}

/// How the client wants to be called. A name beside the code of the file would link them, so the code never stands here.
fn called(letter: &HandOverLetter, whose: &ForClient, guard: &mut Guard) -> Option<String> {
    let called = guard.keep_one(&letter.called)?.trim();
    let is_code = whose.code.as_deref().is_some_and(|code| code.eq_ignore_ascii_case(called));
    (!is_code).then(|| called.to_owned())
}

fn purpose(
    letter: &HandOverLetter,
    called: Option<&str>,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Vec<Said>, PrintError> {
    let to = match letter.to.as_ref().and_then(|to| guard.keep_one(to)) {
        Some(to) => pen.fixed_with("letter-to", &[("to", to)])?,
        None => pen.fixed("letter-to-anybody")?,
    };
    let about = match called {
        Some(called) => pen.fixed_with("letter-purpose", &[("called", called)])?,
        None => pen.fixed("letter-purpose-plain")?,
    };
    Ok(vec![to, about])
}

/// The parts that the client chose.
fn parts(
    letter: &HandOverLetter,
    stays: bool,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Vec<Plain>, PrintError> {
    let mut parts = Vec::new();
    for (title, said) in [("letter-worked", &letter.worked_on), ("letter-helps", &letter.helps)] {
        if let Some(said) = kept(said.as_ref(), guard) {
            let items = vec![pen.own(said)];
            parts.push(text(title, items, pen)?);
        }
    }
    if letter.leave_alone.as_ref().is_some_and(|said| !said.is_blank()) {
        parts.push(left_alone(letter, stays, guard, pen)?);
    }
    if let Some(said) = kept(letter.client_words.as_ref(), guard) {
        let said = quoted(said, pen)?;
        let items = vec![pen.own(&said)];
        parts.push(text("letter-words", items, pen)?);
    }
    parts.push(asked_back(letter.may_ask_back, stays, pen)?);
    Ok(parts)
}

fn kept<'t>(said: Option<&'t PrivateText>, guard: &mut Guard) -> Option<&'t str> {
    guard.keep_one(said?)
}

/// What to leave alone names topics: a copy that the client takes has room for it, and does not say it.
fn left_alone(
    letter: &HandOverLetter,
    stays: bool,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    if stays {
        let said = kept(letter.leave_alone.as_ref(), guard).unwrap_or_default();
        let items = vec![pen.own(said)];
        return text("letter-alone", items, pen);
    }
    guard.leave_out(1);
    let items = vec![pen.fixed("letter-alone-home")?];
    let parts = vec![Part::Text { items }, Part::Write { lines: 2 }];
    Ok(Plain { title: pen.fixed("letter-alone")?, parts })
}

/// Whether the practice may be asked back. Outside the room its name and number are written by hand, or not at all.
fn asked_back(may: bool, stays: bool, pen: &mut Pen<'_>) -> Result<Plain, PrintError> {
    let key = match (may, stays) {
        (true, true) => "letter-back-yes",
        (true, false) => "letter-back-home",
        (false, _) => "letter-back-no",
    };
    let mut parts = vec![Part::Text { items: vec![pen.fixed(key)?] }];
    if may && !stays {
        parts.push(Part::Write { lines: 1 });
    }
    Ok(Plain { title: pen.fixed("letter-back")?, parts })
}

fn signing(
    called: Option<&str>,
    whose: &ForClient,
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    let client = match called {
        Some(called) => pen.own(called),
        None => pen.fixed("letter-sign-client")?,
    };
    let therapist = Some(whose.practice.therapist.as_str().trim())
        .filter(|name| whose.copy == Copy::StaysHere && !name.is_empty());
    let therapist = match therapist {
        Some(name) => pen.own(name),
        None => pen.fixed("letter-sign-with")?,
    };
    let sign = Part::Sign { who: vec![client, therapist], date: pen.fixed("sign-date")? };
    Ok(Plain { title: pen.fixed("letter-sign")?, parts: vec![sign] })
}
