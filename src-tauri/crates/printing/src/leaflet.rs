//! What the papers for a client have in common: head, who, day, foot, and what may not be said on a copy.

use chrono::NaiveDate;
use holdfast_records::PrivateText;
use holdfast_records::consent::How;
use holdfast_records::print_event::Copy;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::agreement::{fingerprint, head, optional};
use crate::client_page::ForClient;
use crate::home::Secrets;
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Dial, Foot, Form, Part, Plain, Prepared, Room, Sheet};
use crate::{PrintError, Setup};

/// What a paper says, before head and foot are put around it.
pub(crate) struct Content<B> {
    /// The title as the document carries it: a fixed sentence, whatever the page is headed with.
    pub(crate) key: &'static str,
    /// The title on the page.
    pub(crate) title: Said,
    pub(crate) purpose: Vec<Said>,
    /// Of which day it is; none on a form that nobody filled in yet.
    pub(crate) day: Option<NaiveDate>,
    /// What head and foot say beside title and day.
    pub(crate) frame: Frame,
    /// The line that says that this is not finished.
    pub(crate) draft: Option<Said>,
    pub(crate) body: B,
    pub(crate) left_out: usize,
}

/// What head and foot say beside title and day.
pub(crate) struct Frame {
    /// From which day on it tells, where it is about more than one.
    pub(crate) since: Option<NaiveDate>,
    /// What stands at the head for where the paper lives.
    pub(crate) place: &'static str,
    /// Which version it is, where it has versions.
    pub(crate) version: Option<u32>,
    /// What the exact words can be told by.
    pub(crate) mark: Mark,
}

/// What the exact words of a paper can be told by.
pub(crate) enum Mark {
    /// Nothing: a form, or words that are not fixed.
    Nothing,
    /// What is made from the words on it.
    OfThePaper,
    /// What was made when the words were fixed.
    OfTheRecord(String),
}

impl Default for Frame {
    fn default() -> Frame {
        Frame { since: None, place: "stays-here", version: None, mark: Mark::Nothing }
    }
}

impl Frame {
    /// A paper whose words are told by a fingerprint of their own.
    pub(crate) fn with_fingerprint() -> Frame {
        Frame { mark: Mark::OfThePaper, ..Frame::default() }
    }
}

/// The body of a paper that is made of plain parts.
#[derive(Serialize, Default)]
pub(crate) struct Leaflet {
    /// Whom to call, always first and largest.
    pub(crate) call: Option<Call>,
    pub(crate) parts: Vec<Plain>,
    pub(crate) closing: Vec<Said>,
    /// Whether its many short parts stand closer.
    pub(crate) close: bool,
}

/// Whom to call.
#[derive(Serialize)]
pub(crate) struct Call {
    pub(crate) title: Said,
    pub(crate) lines: Vec<Dial>,
    pub(crate) after: Said,
}

impl<B: Serialize> Content<B> {
    /// Puts head and foot around it.
    pub(crate) fn around(
        self,
        template: &'static str,
        whose: &ForClient,
        setup: &Setup,
        pen: &mut Pen<'_>,
    ) -> Result<Prepared, PrintError> {
        let stays = whose.copy == Copy::StaysHere;
        let sheet = Sheet {
            form: Form::new(setup, whose.dir, &whose.language),
            plain_title: pen.words.say(self.key)?,
            sample: optional(whose.is_demo, "sample-mark", pen)?,
            draft: self.draft.clone(),
            head: if stays { Some(head(&whose.practice, self.frame.place, pen)?) } else { None },
            meta: meta(whose, (self.frame.since, self.day), pen)?,
            foot: self.foot(whose, setup, pen)?,
            title: self.title,
            purpose: self.purpose,
            body: self.body,
        };
        sheet.prepared(template, self.left_out)
    }

    fn foot(
        &self,
        whose: &ForClient,
        setup: &Setup,
        pen: &mut Pen<'_>,
    ) -> Result<Foot, PrintError> {
        let pages = [("page", "{page}"), ("pages", "{pages}")];
        if let (Copy::GoesHome, Some(day)) = (whose.copy, self.day) {
            let day = pen.words.day_of_year(day)?;
            let page = pen.words.say_with("page-of-home", &[pages[0], pages[1], ("day", &day)])?;
            return Ok(Foot { page, ..Foot::default() });
        }
        if whose.copy != Copy::StaysHere {
            return Ok(Foot {
                page: pen.words.say_with("page-of-bare", &pages)?,
                ..Foot::default()
            });
        }
        let mut first = vec![pen.fixed(self.key)?];
        if let Some(version) = self.frame.version {
            first.push(pen.fixed_with("version-foot", &[("number", &version.to_string())])?);
        }
        if let Some(day) = self.day {
            let day = pen.words.day(day)?;
            first.push(pen.own(&day));
        }
        let digits = match &self.frame.mark {
            Mark::Nothing => None,
            Mark::OfThePaper => Some(self.fingerprint()?),
            Mark::OfTheRecord(digits) => Some(digits.clone()),
        };
        let word = pen.fixed("fingerprint")?;
        Ok(Foot {
            first,
            second: vec![pen.dated("printed-on", setup.printed_on)?],
            fingerprint: digits.map(|digits| (word, digits)),
            page: pen.words.say_with("page-of", &pages)?,
        })
    }

    /// Of the words alone, so that every size of one paper has the same.
    fn fingerprint(&self) -> Result<String, PrintError> {
        let words = serde_json::to_vec(&(&self.title, &self.purpose, &self.body))
            .map_err(|_| PrintError::NotPrepared)?;
        let digits =
            Sha256::digest(words).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        Ok(fingerprint(&digits))
    }
}

/// Who, and the day: at home without the year, and where someone may read it, no day.
fn meta(
    whose: &ForClient,
    (since, day): (Option<NaiveDate>, Option<NaiveDate>),
    pen: &mut Pen<'_>,
) -> Result<Vec<Said>, PrintError> {
    // At home a code would be worse than no name. A name has no digits.
    let may_stand =
        |name: &&String| whose.copy == Copy::StaysHere || !name.contains(char::is_numeric);
    let mut meta: Vec<Said> =
        whose.client_name.iter().filter(may_stand).map(|name| pen.own(name)).collect();
    let day = match (whose.copy, day) {
        (Copy::StaysHere, Some(day)) => Some(told_day(since, day, pen)?),
        (Copy::GoesHome, Some(day)) => Some(pen.words.day_of_year(day)?),
        (Copy::SomeoneMayRead | Copy::GoesElsewhere, _) | (_, None) => None,
    };
    meta.extend(day.map(|day| pen.own(&day)));
    Ok(meta.into_iter().filter(|said| !said.is_empty()).collect())
}

/// A day, or the days from one to another.
fn told_day(since: Option<NaiveDate>, day: NaiveDate, pen: &Pen<'_>) -> Result<String, PrintError> {
    let to = pen.words.day(day)?;
    match since.filter(|since| *since != day) {
        Some(since) => {
            let from = pen.words.day(since)?;
            pen.words.say_with("from-day-to-day", &[("from", &from), ("to", &to)])
        }
        None => Ok(to),
    }
}

/// Keeps off a copy what it must not say, and counts what went.
pub(crate) struct Guard {
    never: Secrets,
    home: Option<Secrets>,
    left_out: usize,
}

impl Guard {
    /// What may not stand on this copy.
    pub(crate) fn of(whose: &ForClient, pen: &Pen<'_>) -> Result<Guard, PrintError> {
        let home =
            if whose.copy == Copy::StaysHere { None } else { Some(Secrets::at_home(whose, pen)?) };
        Ok(Guard { never: Secrets::of_names(&whose.never_named), home, left_out: 0 })
    }

    /// The same for a card, which carries nobody's name wherever it is made.
    pub(crate) fn of_card(whose: &ForClient, pen: &Pen<'_>) -> Result<Guard, PrintError> {
        Ok(Guard { home: Some(Secrets::at_home(whose, pen)?), ..Guard::of(whose, pen)? })
    }

    /// Whether a text may stand on the copy.
    pub(crate) fn allows(&self, text: &str) -> bool {
        !self.never.told_by(text) && !self.home.as_ref().is_some_and(|home| home.told_by(text))
    }

    /// The lines that may stand on it. The others are counted.
    pub(crate) fn keep<'t>(&mut self, lines: &'t [PrivateText]) -> Vec<&'t str> {
        let written = lines.iter().map(PrivateText::as_str).filter(|line| !line.trim().is_empty());
        let (kept, gone): (Vec<_>, Vec<_>) = written.partition(|line| self.allows(line));
        self.left_out += gone.len();
        kept
    }

    /// One text, if it may stand on it.
    pub(crate) fn keep_one<'t>(&mut self, text: &'t PrivateText) -> Option<&'t str> {
        self.keep(std::slice::from_ref(text)).pop()
    }

    /// Counts what a copy says without the thing.
    pub(crate) fn leave_out(&mut self, count: usize) {
        self.left_out += count;
    }

    /// How much is left out.
    pub(crate) fn left_out(&self) -> usize {
        self.left_out
    }
}

/// The sentences that say that a copy is the client's.
pub(crate) fn yours(pen: &mut Pen<'_>) -> Result<Vec<Said>, PrintError> {
    pen.all(["paper-yours", "paper-return"])
}

/// A part with lines to write on.
pub(crate) fn room(
    title: &'static str,
    lines: Room,
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    Ok(Plain { title: pen.fixed(title)?, parts: vec![Part::Room(lines)] })
}

/// A part with paragraphs.
pub(crate) fn text(
    title: &'static str,
    items: Vec<Said>,
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    Ok(Plain { title: pen.fixed(title)?, parts: vec![Part::Text { items }] })
}

/// A part with points.
pub(crate) fn list(
    title: &'static str,
    items: Vec<Said>,
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    Ok(Plain { title: pen.fixed(title)?, parts: vec![Part::List { items }] })
}

/// People's own lines, ready to be drawn.
pub(crate) fn own(lines: &[&str], pen: &mut Pen<'_>) -> Vec<Said> {
    lines.iter().map(|line| pen.own(line)).collect()
}

/// How something was said.
pub(crate) fn how_key(how: How) -> &'static str {
    match how {
        How::Spoken => "how-spoken",
        How::SignedPaper => "how-paper",
        How::WrittenMessage => "how-message",
        How::GestureAgreed => "how-gesture",
        How::Interpreter => "how-interpreter",
    }
}
