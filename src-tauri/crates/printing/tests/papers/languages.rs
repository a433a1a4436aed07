//! The papers in each language that they speak, and in one that nobody has written yet.

use holdfast_printing::{AgreementPage, LANGUAGES, Page, Press, RecoveryPage, Standard};
use holdfast_records::agreement::{AgreementKind, Voice, blank_version};
use holdfast_records::client::ScriptDir;
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;

use crate::cast::{
    COPIES, SIZES, agreement, clause, clear, day, ilse, practice, recovery, set, setup,
};
use crate::reading::text;

/// Two headings, and the title of a copy that goes home, in each language. In Arabic without lam and
/// alef side by side and without vowel marks: the reader gives those in another order.
const SAID: [(&str, &str, &str, &str); 5] = [
    ("en", "What helps you feel steady here", "Our stop signal", "What we agreed"),
    (
        "es",
        "Lo que le ayuda a sentirse estable aquí",
        "Nuestra señal para parar",
        "Lo que acordamos",
    ),
    (
        "fr",
        "Ce qui vous aide à vous sentir stable ici",
        "Notre signal d’arrêt",
        "Ce que nous avons décidé",
    ),
    ("de", "Was Ihnen hier Halt gibt", "Unser Zeichen zum Aufhören", "Was wir vereinbart haben"),
    ("ar", "ما يساعدك على الشعور بالثبات هنا", "إشارة التوقف بيننا", "ما اتفقنا عليه"),
];

/// An agreement of which the first draft was frozen as it was offered.
pub(crate) fn offered(language: &str, copy: Copy) -> AgreementPage {
    let frozen = ilse(copy);
    let mut version = blank_version(AgreementKind::Safety, &practice(), language);
    version.finalised_on = frozen.version.finalised_on;
    version.review_on = frozen.version.review_on;
    version.sha256 = frozen.version.sha256.clone();
    AgreementPage {
        version,
        language: language.to_owned(),
        dir: ScriptDir::of_language(language),
        previous: None,
        people: Vec::new(),
        labels: Vec::new(),
        is_demo: true,
        ..frozen
    }
}

#[test]
fn every_language_is_set_in_every_size_and_copy_with_letters_of_our_own() {
    let mut press = Press::new().unwrap();
    for language in LANGUAGES {
        for profile in SIZES {
            for copy in COPIES {
                let page = agreement(offered(language.tag, copy));
                let printed = press.set(&page, &setup(profile, Paper::A4)).unwrap();
                let which = (language.tag, profile, copy);
                assert!(printed.replaced.is_empty(), "{which:?}: {:?}", printed.replaced);
                assert_eq!(printed.standard, Standard::TaggedArchival, "{which:?}");
            }
        }
    }
}

#[test]
fn a_slip_and_a_recovery_sheet_need_no_boxes_in_any_language() {
    let mut press = Press::new().unwrap();
    for language in LANGUAGES {
        let mut stale = ilse(Copy::StaysHere);
        stale.language = language.tag.to_owned();
        stale.dir = ScriptDir::of_language(language.tag);
        let mut later = clear();
        later.printed_on = day("2027-05-04");
        let slip = press.set(&agreement(stale), &later).unwrap();
        let Page::RecoverySheet(words) = recovery() else { panic!("not a recovery sheet") };
        let words = RecoveryPage { language: language.tag.to_owned(), ..words };
        let sheet = press.set(&Page::RecoverySheet(words), &clear()).unwrap();
        for printed in [slip, sheet] {
            assert!(printed.replaced.is_empty(), "{}: {:?}", language.tag, printed.replaced);
            assert_eq!(printed.standard, Standard::TaggedArchival, "{}", language.tag);
        }
    }
}

#[test]
fn a_paper_speaks_the_language_of_its_reader() {
    for (language, steady, stop, at_home) in SAID {
        let Some(stays) = text(&set(&agreement(offered(language, Copy::StaysHere)), &clear()))
        else {
            return;
        };
        for said in [steady, stop] {
            assert!(stays.contains(said), "{said} is not in {stays}");
        }
        let Some(home) = text(&set(&agreement(offered(language, Copy::GoesHome)), &clear())) else {
            return;
        };
        for said in [steady, stop, at_home] {
            assert!(home.contains(said), "{said} is not in {home}");
        }
        let others = SAID.into_iter().filter(|(other, ..)| *other != language);
        for (_, steady, ..) in others {
            assert!(!stays.contains(steady), "{steady} is in {stays}");
        }
    }
}

#[test]
fn what_is_offered_and_the_day_are_in_the_language_of_the_reader_too() {
    for (language, day, notes) in [
        ("en-GB", "5 March 2026", "I keep notes about our sessions"),
        ("es-MX", "5 de marzo de 2026", "Guardo notas de nuestras sesiones"),
        ("fr-CA", "5 mars 2026", "Je garde des notes sur nos séances"),
        ("de-AT", "5. März 2026", "Ich mache Notizen zu unseren Sitzungen"),
        ("ar-SY", "آذار", "يمكنك طلب"),
    ] {
        let Some(read) = text(&set(&agreement(offered(language, Copy::StaysHere)), &clear()))
        else {
            return;
        };
        assert!(read.contains(day) && read.contains(notes), "{language}: {read}");
    }
}

#[test]
fn where_someone_may_read_it_no_language_tells_a_time() {
    for (language, said, when) in [
        ("es", "Los martes paseo.", "martes"),
        ("fr", "Le mardi, je marche.", "mardi"),
        ("de", "Am Dienstagabend gehe ich spazieren.", "Dienstagabend"),
        ("ar", "أمشي والخميس أستريح.", "والخميس"),
    ] {
        let read = |copy: Copy| {
            let mut page = offered(language, copy);
            let clause = clause("t1", Voice::Joint, "", said);
            page.version.sections.first_mut().unwrap().clauses.push(clause);
            text(&set(&agreement(page), &clear()))
        };
        let Some((stays, someone)) = read(Copy::StaysHere).zip(read(Copy::SomeoneMayRead)) else {
            return;
        };
        assert!(stays.contains(when), "{when} is not in {stays}");
        assert!(!someone.contains(when), "{when} is in {someone}");
    }
}

#[test]
fn english_stands_in_on_a_page_that_runs_the_other_way() {
    let page = offered("fa", Copy::StaysHere);
    assert_eq!(page.dir, ScriptDir::Rtl);
    let printed = set(&agreement(page), &clear());
    assert!(printed.replaced.is_empty());
    let Some(read) = text(&printed) else { return };
    assert!(read.contains("What helps you feel steady here"), "{read}");
}
