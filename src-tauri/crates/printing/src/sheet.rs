//! What every paper has in common, in the shape the templates read.

use chrono::{Datelike, NaiveDate};
use holdfast_records::client::{PrintProfile, ScriptDir};
use holdfast_records::practice::Paper;
use serde::Serialize;

use crate::languages::language_and_region;
use crate::said::Said;
use crate::{PrintError, Setup};

/// A paper ready for the typesetter.
pub(crate) struct Prepared {
    /// The template it begins with.
    pub(crate) template: &'static str,
    /// All that goes in.
    pub(crate) json: String,
    /// How many clauses and numbers are left out or said without the thing.
    pub(crate) left_out: u16,
    /// Words of the stop signal that stand on it too, where they had better not.
    pub(crate) repeats: Vec<String>,
}

/// A paper as its template reads it.
#[derive(Serialize)]
pub(crate) struct Sheet<B> {
    pub(crate) form: Form,
    /// The title as the document carries it, without boxes.
    pub(crate) plain_title: String,
    pub(crate) title: Said,
    /// The line that says nobody here is real.
    pub(crate) sample: Option<Said>,
    /// The line that says this is a draft.
    pub(crate) draft: Option<Said>,
    pub(crate) head: Option<Head>,
    pub(crate) purpose: Vec<Said>,
    pub(crate) meta: Vec<Said>,
    pub(crate) foot: Foot,
    pub(crate) body: B,
}

impl<B: Serialize> Sheet<B> {
    /// Closes the sheet for a template.
    pub(crate) fn prepared(
        &self,
        template: &'static str,
        left_out: usize,
    ) -> Result<Prepared, PrintError> {
        let json = serde_json::to_string(self).map_err(|_| PrintError::NotPrepared)?;
        Ok(Prepared {
            template,
            json,
            left_out: u16::try_from(left_out).unwrap_or(u16::MAX),
            repeats: Vec::new(),
        })
    }
}

/// Size, paper, language and day.
#[derive(Serialize)]
pub(crate) struct Form {
    profile: PrintProfile,
    paper: Paper,
    dir: ScriptDir,
    lang: String,
    region: Option<String>,
    /// Year, month and day of printing.
    dated: [i32; 3],
}

impl Form {
    /// The form of a paper in one language.
    pub(crate) fn new(setup: &Setup, dir: ScriptDir, language: &str) -> Form {
        let (lang, region) = language_and_region(language);
        Form {
            profile: setup.profile,
            paper: setup.paper,
            dir,
            lang,
            region,
            dated: parts(setup.printed_on),
        }
    }
}

fn parts(day: NaiveDate) -> [i32; 3] {
    let small = |number: u32| i32::try_from(number).unwrap_or(1);
    [day.year(), small(day.month()), small(day.day())]
}

/// Who stands at the head of a paper that stays here.
#[derive(Serialize)]
pub(crate) struct Head {
    /// Therapist, practice.
    pub(crate) lines: Vec<Said>,
    /// The number, which reads left to right in every script.
    pub(crate) phone: Option<Said>,
    /// Where the paper lives.
    pub(crate) place: Said,
}

/// What stands at the foot of each page.
#[derive(Serialize, Default)]
pub(crate) struct Foot {
    /// Title, version, day.
    pub(crate) first: Vec<Said>,
    /// Day of printing and the like.
    pub(crate) second: Vec<Said>,
    /// The word before the fingerprint, and the fingerprint.
    pub(crate) fingerprint: Option<(Said, String)>,
    /// "Page {page} of {pages}", with those two left for the template to fill.
    pub(crate) page: String,
}

/// A part of a paper that is set from a heading and plain pieces.
#[derive(Serialize)]
pub(crate) struct Plain {
    pub(crate) title: Said,
    pub(crate) parts: Vec<Part>,
}

/// One piece of a plain part.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Part {
    /// Paragraphs.
    Text { items: Vec<Said> },
    /// Points in no order.
    List { items: Vec<Said> },
    /// Numbered steps, from `start`.
    Steps { start: u8, items: Vec<Said> },
    /// A line to type.
    Command { line: String },
    /// Lines to write on.
    Write { lines: u8 },
    /// Lines to write on, so many in each size that the page is neither cramped nor bare.
    Room(Room),
    /// What the paper is about, in strong print.
    Lead { items: Vec<Said> },
    /// Ticks, of which none has to be set.
    Choices { items: Vec<Said> },
    /// Numbers to call.
    Numbers { lines: Vec<Dial> },
    /// Lines to sign on, with who signs under each, and the word for the day.
    Sign { who: Vec<Said>, date: Said },
}

/// How many lines to write on in each size. Without any, the part is left out.
#[derive(Clone, Copy, Serialize)]
pub(crate) struct Room {
    pub(crate) clear_14pt: u8,
    pub(crate) large_18pt: u8,
    pub(crate) extra_24pt: u8,
}

impl Room {
    /// In clear, large and extra print.
    pub(crate) fn of(clear_14pt: u8, large_18pt: u8, extra_24pt: u8) -> Room {
        Room { clear_14pt, large_18pt, extra_24pt }
    }
}

/// A number to call. Without one, words that say to check it.
#[derive(Serialize)]
pub(crate) struct Dial {
    pub(crate) number: Option<Said>,
    pub(crate) who: Said,
    pub(crate) check: Option<Said>,
}
