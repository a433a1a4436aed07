//! The languages that papers speak, and which one answers a client's language tag.

use unic_langid::LanguageIdentifier;

/// A language that papers speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, without a region.
    pub tag: &'static str,
    /// Whether its sentences were written here first, or read since by somebody who grew up with the language. The
    /// screen says so where they were not; the paper does not.
    pub is_reviewed: bool,
    /// The letters it is written in, as language tags name them.
    letters: &'static str,
}

/// The languages that have words for paper. The first one stands in for all others.
pub const LANGUAGES: [Language; 5] = [
    Language { tag: "en", is_reviewed: true, letters: "Latn" },
    Language { tag: "es", is_reviewed: false, letters: "Latn" },
    Language { tag: "fr", is_reviewed: false, letters: "Latn" },
    Language { tag: "de", is_reviewed: false, letters: "Latn" },
    Language { tag: "ar", is_reviewed: false, letters: "Arab" },
];

/// The language in which the fixed words of a page come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The language.
    pub language: Language,
    /// Whether it only stands in, because nobody has written the words in the language that was asked for.
    pub is_stand_in: bool,
}

/// The language that answers a tag: the same first part, whatever the region, unless it is read in other letters.
pub fn spoken(tag: &str) -> Spoken {
    let [first, ..] = LANGUAGES;
    let found = known(tag).and_then(|asked| {
        LANGUAGES.into_iter().find(|language| {
            language.tag == asked.language.as_str()
                && asked.script.is_none_or(|letters| letters.as_str() == language.letters)
        })
    });
    Spoken { language: found.unwrap_or(first), is_stand_in: found.is_none() }
}

/// Language and region of a page for its readers, such as `("en", Some("GB"))`.
pub(crate) fn language_and_region(tag: &str) -> (String, Option<String>) {
    let [first, ..] = LANGUAGES;
    let Some(asked) = known(tag) else { return (first.tag.to_owned(), None) };
    let region = asked.region.map(|region| region.to_string()).filter(|region| region.len() == 2);
    (asked.language.to_string(), region)
}

/// A tag, if it names a language.
pub(crate) fn known(tag: &str) -> Option<LanguageIdentifier> {
    let asked: LanguageIdentifier = tag.parse().ok()?;
    let language = asked.language.as_str();
    let is_named = matches!(language.len(), 2..=3) && language != "und";
    is_named.then_some(asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_answers_whatever_the_region() {
        for (tag, answer) in
            [("en-GB", "en"), ("es-MX", "es"), ("fr-CA", "fr"), ("de", "de"), ("ar-Arab-SY", "ar")]
        {
            let spoken = spoken(tag);
            assert_eq!((spoken.language.tag, spoken.is_stand_in), (answer, false), "{tag}");
        }
    }

    #[test]
    fn english_stands_in_and_says_so() {
        for tag in ["fa", "arc", "ar-Latn", "und", "no such tag", ""] {
            let spoken = spoken(tag);
            assert_eq!((spoken.language.tag, spoken.is_stand_in), ("en", true), "{tag}");
        }
    }

    #[test]
    fn a_page_keeps_the_language_and_the_region_that_were_asked_for() {
        assert_eq!(language_and_region("ar-EG"), ("ar".into(), Some("EG".into())));
        assert_eq!(language_and_region("fa"), ("fa".into(), None));
        assert_eq!(language_and_region("no such tag"), ("en".into(), None));
    }

    #[test]
    fn only_what_was_written_here_counts_as_read() {
        let read = LANGUAGES.into_iter().filter(|language| language.is_reviewed);
        assert_eq!(read.map(|language| language.tag).collect::<Vec<_>>(), ["en"]);
    }
}
