//! The fixed words of the papers, one folder of sentences for each language.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::PrintError;
use crate::languages::{known, spoken};

/// The sentences of one language, as they are kept in its folder.
type Folder = (&'static str, [&'static str; 19]);

/// The files of a folder.
macro_rules! folder {
    ($tag:literal) => {
        (
            $tag,
            [
                include_str!(concat!("../text/", $tag, "/house.ftl")),
                include_str!(concat!("../text/", $tag, "/safety_agreement.ftl")),
                include_str!(concat!("../text/", $tag, "/how_we_work.ftl")),
                include_str!(concat!("../text/", $tag, "/recovery_sheet.ftl")),
                include_str!(concat!("../text/", $tag, "/client_papers.ftl")),
                include_str!(concat!("../text/", $tag, "/consent_snapshot.ftl")),
                include_str!(concat!("../text/", $tag, "/hard_moments.ftl")),
                include_str!(concat!("../text/", $tag, "/preparation_card.ftl")),
                include_str!(concat!("../text/", $tag, "/privacy_statement.ftl")),
                include_str!(concat!("../text/", $tag, "/before_we_start.ftl")),
                include_str!(concat!("../text/", $tag, "/check_in_six.ftl")),
                include_str!(concat!("../text/", $tag, "/progress_report.ftl")),
                include_str!(concat!("../text/", $tag, "/goals.ftl")),
                include_str!(concat!("../text/", $tag, "/hand_over_letter.ftl")),
                include_str!(concat!("../text/", $tag, "/supervision_sheet.ftl")),
                include_str!(concat!("../text/", $tag, "/trail.ftl")),
                include_str!(concat!("../text/", $tag, "/record_copy.ftl")),
                include_str!(concat!("../text/", $tag, "/practice_papers.ftl")),
                include_str!(concat!("../text/", $tag, "/erasing.ftl")),
            ],
        )
    };
}

/// The folder of each language.
const FOLDERS: [Folder; 5] =
    [folder!("en"), folder!("es"), folder!("fr"), folder!("de"), folder!("ar")];

/// Months that some regions of a language call otherwise.
const MONTHS_THERE: [(&str, &[&str], &str); 4] = [
    ("ar", &["IQ", "JO", "LB", "PS", "SY"], include_str!("../text/ar/months_levant.ftl")),
    ("ar", &["DZ", "TN"], include_str!("../text/ar/months_algeria_tunisia.ftl")),
    ("ar", &["MA"], include_str!("../text/ar/months_morocco.ftl")),
    ("de", &["AT"], include_str!("../text/de/months_austria.ftl")),
];

/// The names of the months, in their order.
pub(crate) const MONTHS: [&str; 12] = [
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
        let language = spoken(tag).language.tag;
        let unknown = PrintError::NoWords { key: "language" };
        let Some((_, texts)) = FOLDERS.iter().find(|(name, _)| *name == language) else {
            return Err(unknown);
        };
        let locale: LanguageIdentifier = language.parse().map_err(|_| unknown)?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        for text in texts {
            let twice = |_| PrintError::NoWords { key: "twice" };
            bundle.add_resource(sentences(text)?).map_err(twice)?;
        }
        let region = known(tag).and_then(|asked| asked.region).map(|region| region.to_string());
        for (name, regions, months) in MONTHS_THERE {
            if name == language && region.as_deref().is_some_and(|there| regions.contains(&there)) {
                bundle.add_resource_overriding(sentences(months)?);
            }
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
        let number = if day.day() == 1 { self.say("day-first")? } else { day.day().to_string() };
        let year = day.year().to_string();
        self.say_with(key, &[("day", &number), ("month", &month), ("year", &year)])
    }
}

fn sentences(text: &str) -> Result<FluentResource, PrintError> {
    FluentResource::try_new(text.to_owned()).map_err(|_| PrintError::NoWords { key: "sentence" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::LANGUAGES;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn a_day_reads_as_people_say_it() {
        let words = Words::of("en-GB").unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        assert_eq!(words.day(day).unwrap(), "5 March 2026");
        assert_eq!(words.day_of_year(day).unwrap(), "5 March");
    }

    #[test]
    fn a_day_reads_as_people_say_it_in_each_language_and_region() {
        let (first, fifth) = ("2026-01-01".parse().unwrap(), "2026-03-05".parse().unwrap());
        for (tag, new_year, in_march) in [
            ("en-GB", "1 January 2026", "5 March"),
            ("es-MX", "1 de enero de 2026", "5 de marzo"),
            ("fr-CA", "1er janvier 2026", "5 mars"),
            ("de-DE", "1. Januar 2026", "5. März"),
            ("de-AT", "1. Jänner 2026", "5. März"),
            ("ar", "1 يناير 2026", "5 مارس"),
            ("ar-SY", "1 كانون الثاني 2026", "5 آذار"),
            ("ar-TN", "1 جانفي 2026", "5 مارس"),
            ("ar-MA", "1 يناير 2026", "5 مارس"),
        ] {
            let words = Words::of(tag).unwrap();
            assert_eq!(words.day(first).unwrap(), new_year, "{tag}");
            assert_eq!(words.day_of_year(fifth).unwrap(), in_march, "{tag}");
        }
    }

    #[test]
    fn a_language_without_a_folder_speaks_english() {
        assert_eq!(Words::of("fa").unwrap().say("stays-here").unwrap(), "Stays here");
        assert_eq!(Words::of("de").unwrap().say("stays-here").unwrap(), "Bleibt hier");
    }

    #[test]
    fn every_language_that_is_listed_has_a_folder_and_no_other_has() {
        let listed = LANGUAGES.map(|language| language.tag);
        assert_eq!(FOLDERS.map(|(name, _)| name), listed);
    }

    /// Every sentence of a folder by its file and key, with the names of what stands in it.
    fn keys(texts: [&'static str; 19]) -> BTreeMap<(usize, &'static str), BTreeSet<&'static str>> {
        let lines = texts.into_iter().enumerate().flat_map(|(file, text)| {
            let sentences = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
            sentences.map(move |line| (file, line.split_once(" = ").unwrap()))
        });
        let names = |said: &'static str| {
            said.split('$').skip(1).filter_map(|rest| rest.split([' ', '}']).next())
        };
        lines.map(|(file, (key, said))| ((file, key), names(said).collect())).collect()
    }

    #[test]
    fn every_language_has_the_sentences_of_english_with_the_same_things_in_them() {
        let [(_, english), others @ ..] = FOLDERS;
        let english = keys(english);
        for (name, texts) in others {
            let theirs = keys(texts);
            let told: Vec<_> = english
                .iter()
                .filter(|(key, with)| theirs.get(*key) != Some(*with))
                .map(|(key, _)| key)
                .chain(theirs.keys().filter(|key| !english.contains_key(*key)))
                .collect();
            assert!(told.is_empty(), "{name}: {told:?}");
        }
    }

    #[test]
    fn every_sentence_of_every_language_can_be_said() {
        for (name, texts) in FOLDERS {
            let words = Words::of(name).unwrap();
            for ((_, key), with) in keys(texts) {
                let with: Vec<_> = with.into_iter().map(|name| (name, "7")).collect();
                let said = words.say_with(key, &with).unwrap();
                assert!(!said.trim().is_empty() && !said.contains(['{', '$']), "{name}: {key}");
            }
        }
    }

    #[test]
    fn a_region_that_calls_its_months_otherwise_names_only_months() {
        for (name, _, text) in MONTHS_THERE {
            let mut named = text.lines().filter_map(|line| line.split_once(" = "));
            assert!(named.all(|(key, _)| MONTHS.contains(&key)), "{name}");
        }
    }

    #[test]
    fn a_word_that_is_not_there_is_an_error_that_names_it() {
        let missing = Words::of("en").unwrap().say("no-such-key");
        assert!(matches!(missing, Err(PrintError::NoWords { key: "no-such-key" })));
    }

    #[test]
    fn the_sheet_names_the_button_as_the_button_is_named_in_every_language() {
        for (name, _) in FOLDERS {
            let words = Words::of(name).unwrap();
            let button = words.say("use-the-recovery-words").unwrap();
            assert_eq!(button, "Use the recovery words", "the screen speaks English: {name}");
            assert!(words.say("holdfast-choose").unwrap().contains(&button), "{name}");
        }
    }
}
