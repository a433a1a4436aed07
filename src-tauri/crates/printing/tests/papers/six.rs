//! The six on paper, to be answered with a pen.

use holdfast_printing::{ClientPage, ClientPaper, ForClient, LANGUAGES, Page, Press, Standard};
use holdfast_records::client::ScriptDir;
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;

use crate::cast::{SIZES, clear, set, setup};
use crate::given::{every_word_of, given, ilse, no_word_of};
use crate::reading::text;

/// The form in one language.
pub(crate) fn six(language: &str, copy: Copy) -> Page {
    let whose = ForClient {
        language: language.to_owned(),
        dir: ScriptDir::of_language(language),
        ..ilse(copy)
    };
    Page::ForClient(Box::new(ClientPage { whose, paper: ClientPaper::CheckInSix }))
}

#[test]
fn every_language_and_size_is_set_with_letters_of_our_own() {
    let mut press = Press::new().unwrap();
    for language in LANGUAGES {
        for profile in SIZES {
            for copy in [Copy::StaysHere, Copy::GoesHome] {
                let printed =
                    press.set(&six(language.tag, copy), &setup(profile, Paper::A4)).unwrap();
                let which = (language.tag, profile, copy);
                assert!(printed.replaced.is_empty(), "{which:?}: {:?}", printed.replaced);
                assert_eq!(printed.standard, Standard::TaggedArchival, "{which:?}");
            }
        }
    }
}

#[test]
fn in_clear_print_it_is_one_page_in_every_language() {
    for language in LANGUAGES {
        for copy in [Copy::StaysHere, Copy::GoesHome] {
            let pages = set(&six(language.tag, copy), &clear()).pages;
            assert_eq!(pages, 1, "{} {copy:?}", language.tag);
        }
    }
}

#[test]
fn each_statement_can_be_skipped_low_numbers_are_welcome_and_nothing_is_summed() {
    let Some(read) = text(&set(&given(Copy::StaysHere, ClientPaper::CheckInSix), &clear())) else {
        return;
    };
    every_word_of(
        &read,
        &[
            "Low numbers are welcome",
            "It was fine, or would have been fine, to say no, stop or not today.",
            "A start for a talk, not a test.",
            "about right",
        ],
    );
    // Once for each statement, and once where it is explained.
    assert_eq!(read.matches("rather not say").count(), 7, "{read}");
    assert_eq!(read.matches("not at all").count(), 6, "{read}");
    no_word_of(&read, &["total", "score", "marks"]);
}

#[test]
fn it_speaks_the_language_of_its_reader() {
    for (language, said) in [
        ("en", "Our time today went to something I care about."),
        ("es", "Hoy dedicamos el tiempo a algo que me importa."),
        ("fr", "Comment c’était aujourd’hui"),
        ("de", "Das Tempo heute fühlte sich für mich sicher an."),
        ("ar", "ذهب وقتنا اليوم"),
    ] {
        let Some(read) = text(&set(&six(language, Copy::StaysHere), &clear())) else { return };
        assert!(read.contains(said), "{said} is not in {read}");
    }
}
