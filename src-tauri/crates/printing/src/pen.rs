//! Writes down what a page says, and keeps account of what no typeface can draw.

use chrono::NaiveDate;
use holdfast_records::client::ScriptDir;
use std::collections::{BTreeSet, HashSet};

use crate::PrintError;
use crate::said::{self, Said};
use crate::words::Words;

/// Turns fixed sentences and people's own words into what a template can draw.
pub(crate) struct Pen<'a> {
    /// The fixed words in the language of the page.
    pub(crate) words: Words,
    dir: ScriptDir,
    drawable: &'a HashSet<char>,
    replaced: BTreeSet<char>,
}

impl<'a> Pen<'a> {
    /// Takes up the words of a language for a page that runs one way.
    pub(crate) fn new(
        language: &str,
        dir: ScriptDir,
        drawable: &'a HashSet<char>,
    ) -> Result<Pen<'a>, PrintError> {
        Ok(Pen { words: Words::of(language)?, dir, drawable, replaced: BTreeSet::new() })
    }

    /// Whether a text begins with letters that run the other way than the page.
    pub(crate) fn is_turned(&self, text: &str) -> bool {
        said::is_turned(text, self.dir)
    }

    /// A piece of a text that the template keeps together with others.
    pub(crate) fn piece(&mut self, text: &str) -> Said {
        Said::new(text, self.drawable, &mut self.replaced)
    }

    /// People's own words, or fixed ones already put together.
    pub(crate) fn own(&mut self, text: &str) -> Said {
        let said = self.piece(text);
        if self.is_turned(text) { said.kept_apart() } else { said }
    }

    /// A fixed sentence.
    pub(crate) fn fixed(&mut self, key: &'static str) -> Result<Said, PrintError> {
        self.fixed_with(key, &[])
    }

    /// A fixed sentence with something in it.
    pub(crate) fn fixed_with(
        &mut self,
        key: &'static str,
        with: &[(&str, &str)],
    ) -> Result<Said, PrintError> {
        let text = self.words.say_with(key, with)?;
        Ok(self.own(&text))
    }

    /// A fixed sentence with a day in it.
    pub(crate) fn dated(&mut self, key: &'static str, day: NaiveDate) -> Result<Said, PrintError> {
        let day = self.words.day(day)?;
        self.fixed_with(key, &[("day", &day)])
    }

    /// Several fixed sentences.
    pub(crate) fn all<const N: usize>(
        &mut self,
        keys: [&'static str; N],
    ) -> Result<Vec<Said>, PrintError> {
        keys.into_iter().map(|key| self.fixed(key)).collect()
    }

    /// The characters that no typeface can draw, in code point order.
    pub(crate) fn replaced(self) -> Vec<char> {
        self.replaced.into_iter().collect()
    }
}
