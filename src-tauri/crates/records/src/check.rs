//! What is not right with a field, told without repeating a word of what stands in it.

use crate::PrivateText;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::fmt;

/// Something about one field that keeps a record from being kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FieldProblem {
    /// The field's name as it stands in the body; `all` when it is about the record as a whole.
    pub field: &'static str,
    /// Which one of a list, from 0, when the field stands in a list.
    pub at: Option<u32>,
    /// What is not right.
    pub problem: Problem,
}

/// What is not right with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Problem {
    /// Nothing was written, and something is owed.
    Blank,
    /// More characters than fit. Nothing is ever cut.
    TooLong {
        /// The most that fits, in characters.
        limit: u32,
        /// How many there are.
        found: u32,
    },
    /// More words than fit.
    TooManyWords {
        /// The most that fits.
        limit: u32,
        /// How many there are.
        found: u32,
    },
    /// More entries in a list than fit.
    TooMany {
        /// The most that fits.
        limit: u32,
        /// How many there are.
        found: u32,
    },
    /// A number outside its bounds.
    OutOfRange {
        /// The least it may be.
        least: i32,
        /// The most it may be.
        most: i32,
        /// What it is.
        found: i32,
    },
    /// A line break or a tab in a field of one line.
    LineBreak,
    /// It ends before it begins.
    EndsBeforeItBegins,
    /// It is given without what it rests on, such as an end without a beginning.
    WithoutItsPair,
    /// A time zone that the zone tables do not have.
    UnknownZone,
    /// Not a language tag such as `en-GB`.
    NotALanguage,
    /// A name that no built-in list has.
    NotOnTheList,
    /// Something that may be there once is there again.
    Twice,
    /// It stands where it does not belong.
    OutOfPlace,
    /// Not the form that this field has.
    WrongForm,
    /// It reads as a promise of safety, which no paper may hold (domain 6.1).
    APromise,
}

impl fmt::Display for FieldProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            Some(at) => write!(f, "{} {}: {}", self.field, at + 1, self.problem),
            None => write!(f, "{}: {}", self.field, self.problem),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Blank => f.write_str("is blank"),
            Problem::TooLong { limit, found } => {
                write!(f, "has {found} characters, and {limit} fit")
            }
            Problem::TooManyWords { limit, found } => {
                write!(f, "has {found} words, and {limit} fit")
            }
            Problem::TooMany { limit, found } => write!(f, "has {found} entries, and {limit} fit"),
            Problem::OutOfRange { least, most, found } => {
                write!(f, "is {found}, and goes from {least} to {most}")
            }
            Problem::LineBreak => f.write_str("has a line break or a tab, and is one line"),
            Problem::EndsBeforeItBegins => f.write_str("ends before it begins"),
            Problem::WithoutItsPair => f.write_str("is given without what it rests on"),
            Problem::UnknownZone => f.write_str("is not a time zone of the tables"),
            Problem::NotALanguage => f.write_str("is not a language tag"),
            Problem::NotOnTheList => f.write_str("is not on the list"),
            Problem::Twice => f.write_str("is there twice"),
            Problem::OutOfPlace => f.write_str("stands where it does not belong"),
            Problem::WrongForm => f.write_str("does not have the form of this field"),
            Problem::APromise => f.write_str("reads as a promise of safety"),
        }
    }
}

/// Gathers what is not right with a record, field after field.
#[derive(Default)]
pub(crate) struct Check {
    found: Vec<FieldProblem>,
    at: Option<u32>,
}

impl Check {
    /// Starts with nothing found.
    pub(crate) fn new() -> Check {
        Check::default()
    }

    /// Says which entry of a list the next fields stand in; nothing for the record itself.
    pub(crate) fn entry(&mut self, at: Option<usize>) {
        self.at = at.map(counted);
    }

    /// Writes down a problem.
    pub(crate) fn add(&mut self, field: &'static str, problem: Problem) {
        self.found.push(FieldProblem { field, at: self.at, problem });
    }

    /// Writes down a problem if something is so.
    pub(crate) fn add_if(&mut self, is_so: bool, field: &'static str, problem: Problem) {
        if is_so {
            self.add(field, problem);
        }
    }

    /// A text of one or more lines that may be blank.
    pub(crate) fn text(&mut self, field: &'static str, text: &PrivateText, limit: usize) {
        let found = text.length();
        self.add_if(
            found > limit,
            field,
            Problem::TooLong { limit: counted(limit), found: counted(found) },
        );
    }

    /// A text of one line that may be blank.
    pub(crate) fn line(&mut self, field: &'static str, text: &PrivateText, limit: usize) {
        self.text(field, text, limit);
        const BREAKS: [char; 8] =
            ['\n', '\t', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
        self.add_if(text.as_str().contains(BREAKS), field, Problem::LineBreak);
    }

    /// A text of one line that must say something.
    pub(crate) fn owed_line(&mut self, field: &'static str, text: &PrivateText, limit: usize) {
        self.add_if(text.is_blank(), field, Problem::Blank);
        self.line(field, text, limit);
    }

    /// A text of one or more lines that must say something.
    pub(crate) fn owed_text(&mut self, field: &'static str, text: &PrivateText, limit: usize) {
        self.add_if(text.is_blank(), field, Problem::Blank);
        self.text(field, text, limit);
    }

    /// A text of one line that need not be given.
    pub(crate) fn maybe_line(
        &mut self,
        field: &'static str,
        text: Option<&PrivateText>,
        limit: usize,
    ) {
        text.into_iter().for_each(|text| self.line(field, text, limit));
    }

    /// A text of one or more lines that need not be given.
    pub(crate) fn maybe_text(
        &mut self,
        field: &'static str,
        text: Option<&PrivateText>,
        limit: usize,
    ) {
        text.into_iter().for_each(|text| self.text(field, text, limit));
    }

    /// A number between two bounds, both allowed.
    pub(crate) fn range(&mut self, field: &'static str, found: i32, least: i32, most: i32) {
        self.add_if(
            !(least..=most).contains(&found),
            field,
            Problem::OutOfRange { least, most, found },
        );
    }

    /// A list that is not endless.
    pub(crate) fn count(&mut self, field: &'static str, found: usize, limit: usize) {
        self.add_if(
            found > limit,
            field,
            Problem::TooMany { limit: counted(limit), found: counted(found) },
        );
    }

    /// A day between 1900 and 2199, so that days sort as they are written.
    pub(crate) fn day(&mut self, field: &'static str, day: NaiveDate) {
        self.range(field, day.year(), 1900, 2199);
    }

    /// A day that need not be given.
    pub(crate) fn maybe_day(&mut self, field: &'static str, day: Option<NaiveDate>) {
        day.into_iter().for_each(|day| self.day(field, day));
    }

    /// A language tag: two or three letters, then parts of at most eight letters and digits.
    pub(crate) fn language(&mut self, field: &'static str, tag: &str) {
        let mut parts = tag.split('-');
        let begins = parts.next().is_some_and(|first| {
            matches!(first.len(), 2 | 3) && first.bytes().all(|b| b.is_ascii_alphabetic())
        });
        let goes_on = parts.all(|part| {
            matches!(part.len(), 1..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        self.add_if(!begins || !goes_on || tag.len() > 35, field, Problem::NotALanguage);
    }

    /// The name of a time zone.
    pub(crate) fn zone(&mut self, field: &'static str, zone: &str) {
        self.add_if(zone.parse::<chrono_tz::Tz>().is_err(), field, Problem::UnknownZone);
    }

    /// All that was found.
    pub(crate) fn done(self) -> Result<(), Vec<FieldProblem>> {
        if self.found.is_empty() { Ok(()) } else { Err(self.found) }
    }
}

/// A count as it goes into a problem.
pub(crate) fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_how_much_there_is_and_nothing_of_what_it_says() {
        let mut check = Check::new();
        check.entry(Some(1));
        check.line("safe_hours", &PrivateText::from("kettle\nkettle"), 6);
        let found = check.done().unwrap_err();
        assert_eq!(found[0].to_string(), "safe_hours 2: has 13 characters, and 6 fit");
        assert_eq!(found[1].problem, Problem::LineBreak);
        assert!(!format!("{found:?}").contains("kettle"));
    }

    #[test]
    fn language_tags_are_told_from_other_words() {
        for (tag, fine) in [
            ("en-GB", true),
            ("ar", true),
            ("ckb-Arab-IQ", true),
            ("english", false),
            ("", false),
            ("en_GB", false),
        ] {
            let mut check = Check::new();
            check.language("language", tag);
            assert_eq!(check.done().is_ok(), fine, "{tag}");
        }
    }

    #[test]
    fn a_problem_goes_over_the_wire_as_a_field_and_a_code() {
        let problem = FieldProblem {
            field: "code",
            at: None,
            problem: Problem::TooLong { limit: 12, found: 13 },
        };
        let wire = serde_json::json!({"field": "code", "at": null, "problem": {"code": "too_long", "limit": 12, "found": 13}});
        assert_eq!(serde_json::to_value(problem).unwrap(), wire);
    }
}
