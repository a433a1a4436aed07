//! The fixed words of the papers, one folder of sentences for each language.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::PrintError;

/// The sentences of one language, as they are kept in its folder.
type Folder = (&'static str, [&'static str; 9]);

/// The languages that have a folder. The first one stands in for all others.
const FOLDERS: [Folder; 1] = [(
    "en",
    [
        include_str!("../text/en/house.ftl"),
        include_str!("../text/en/safety_agreement.ftl"),
        include_str!("../text/en/recovery_sheet.ftl"),
        include_str!("../text/en/client_papers.ftl"),
        include_str!("../text/en/consent_snapshot.ftl"),
        include_str!("../text/en/hard_moments.ftl"),
        include_str!("../text/en/preparation_card.ftl"),
        include_str!("../text/en/privacy_statement.ftl"),
        include_str!("../text/en/before_we_start.ftl"),
    ],
)];

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
    "month-9", "month-10", "month-11", "month-12",
];

/// The fixed words in one language.
pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words for a language tag, in English where that language has no folder yet.
    pub(crate) fn of(tag: &str) -> Result<Words, PrintError> {
        let asked = language_of(tag);
        let [first, ..] = &FOLDERS;
        let (name, texts) =
            FOLDERS.iter().find(|(name, _)| *name == asked.language.as_str()).unwrap_or(first);
        let known: LanguageIdentifier =
            name.parse().map_err(|_| PrintError::NoWords { key: "language" })?;
        let mut bundle = FluentBundle::new_concurrent(vec![known]);
        bundle.set_use_isolating(false);
        for text in texts {
            let resource = FluentResource::try_new((*text).to_owned());
            let resource = resource.map_err(|_| PrintError::NoWords { key: "sentence" })?;
            bundle.add_resource(resource).map_err(|_| PrintError::NoWords { key: "twice" })?;
        }
        Ok(Words { bundle })
    }

    /// A fixed sentence.
    pub(crate) fn say(&self, key: &'static str) -> Result<String, PrintError> {
        self.say_with(key, &[])
    }

    /// A fixed sentence with something in it.
    pub(crate) fn say_with(
        &self,
        key: &'static str,
        with: &[(&str, &str)],
    ) -> Result<String, PrintError> {
        let missing = PrintError::NoWords { key };
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return Err(missing);
        };
        let args: FluentArgs<'_> = with.iter().copied().collect();
        let mut wrong = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&args), &mut wrong).into_owned();
        if wrong.is_empty() { Ok(said) } else { Err(missing) }
    }

    /// A day in words, with its year.
    pub(crate) fn day(&self, day: NaiveDate) -> Result<String, PrintError> {
        self.dated("day-long", day)
    }

    /// A day in words, without its year.
    pub(crate) fn day_of_year(&self, day: NaiveDate) -> Result<String, PrintError> {
        self.dated("day-short", day)
    }

    fn dated(&self, key: &'static str, day: NaiveDate) -> Result<String, PrintError> {
        let [january, ..] = MONTHS;
        let month = self.say(MONTHS.get(day.month0() as usize).copied().unwrap_or(january))?;
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.say_with(key, &[("day", &number), ("month", &month), ("year", &year)])
    }
}

/// Language and region of a page for its readers, such as `("en", Some("GB"))`.
pub(crate) fn language_and_region(tag: &str) -> (String, Option<String>) {
    let found = language_of(tag);
    let region = found.region.map(|region| region.to_string()).filter(|region| region.len() == 2);
    (found.language.to_string(), region)
}

fn language_of(tag: &str) -> LanguageIdentifier {
    let [(first, _), ..] = FOLDERS;
    let found = tag
        .parse()
        .ok()
        .filter(|found: &LanguageIdentifier| matches!(found.language.as_str().len(), 2..=3));
    let known =
        found.filter(|found| !found.language.is_empty() && found.language.as_str() != "und");
    known.or_else(|| first.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_as_people_say_it() {
        let words = Words::of("en-GB").unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        assert_eq!(words.day(day).unwrap(), "5 March 2026");
        assert_eq!(words.day_of_year(day).unwrap(), "5 March");
    }

    #[test]
    fn a_language_without_a_folder_speaks_english() {
        assert_eq!(Words::of("ar").unwrap().say("stays-here").unwrap(), "Stays here");
        assert_eq!(language_and_region("ar-EG"), ("ar".into(), Some("EG".into())));
        assert_eq!(language_and_region("no such tag"), ("en".into(), None));
    }

    #[test]
    fn a_word_that_is_not_there_is_an_error_that_names_it() {
        let missing = Words::of("en").unwrap().say("no-such-key");
        assert!(matches!(missing, Err(PrintError::NoWords { key: "no-such-key" })));
    }

    #[test]
    fn the_sheet_names_the_button_as_the_button_is_named() {
        let words = Words::of("en").unwrap();
        let button = words.say("use-the-recovery-words").unwrap();
        assert!(words.say("holdfast-choose").unwrap().contains(&button));
    }
}
