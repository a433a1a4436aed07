//! Every size, paper and copy; the order of what is said; what repeats.

use holdfast_printing::{AgreementPage, Press, Standard};
use holdfast_records::client::{PrintProfile, ScriptDir};
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;

use crate::cast::{COPIES, SIZES, agreement, clause, clear, ilse, recovery, saying, set, setup};
use crate::reading::{rightmost, text};

#[test]
fn every_size_paper_and_copy_is_a_tagged_lasting_pdf_with_one_drawing_a_page() {
    let mut press = Press::new().unwrap();
    for profile in SIZES {
        for paper in [Paper::A4, Paper::Letter] {
            let pages = COPIES.map(|copy| agreement(ilse(copy))).into_iter().chain([recovery()]);
            for page in pages {
                let printed = press.set(&page, &setup(profile, paper)).unwrap();
                assert_eq!(
                    printed.standard,
                    Standard::TaggedArchival,
                    "{profile:?} {paper:?} {page:?}"
                );
                assert_eq!(printed.svg.len(), usize::from(printed.pages));
                assert!(printed.replaced.is_empty(), "{:?}", printed.replaced);
                let width = if paper == Paper::A4 { 210.0 } else { 215.9 };
                assert!((printed.paper_mm.0 - width).abs() < 0.1);
            }
        }
    }
}

#[test]
fn an_ordinary_agreement_takes_two_pages() {
    assert_eq!(set(&agreement(ilse(Copy::StaysHere)), &clear()).pages, 2);
    assert_eq!(set(&agreement(ilse(Copy::GoesHome)), &clear()).pages, 2);
    assert_eq!(set(&recovery(), &clear()).pages, 2);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for page in [agreement(ilse(Copy::StaysHere)), recovery()] {
        let first = set(&page, &clear());
        let mut press = Press::new().unwrap();
        let second = press.set(&page, &clear()).unwrap();
        press.forget();
        assert_eq!(first.pdf, second.pdf);
        assert_eq!(first.svg, second.svg);
        assert_eq!(first.pdf, press.set(&page, &clear()).unwrap().pdf);
    }
}

#[test]
fn clauses_are_read_in_their_order_in_every_size() {
    for profile in SIZES {
        let page = ilse(Copy::StaysHere);
        let printed = set(&agreement(page.clone()), &setup(profile, Paper::A4));
        let Some(read) = text(&printed) else { return };
        let mut rest = read.as_str();
        for section in &page.version.sections {
            for said in section.clauses.iter().chain(&section.after) {
                if said.id == "c8" {
                    continue;
                }
                // A page's foot may stand between two lines of a clause, so its first words are looked for.
                let words: Vec<&str> = said.text.as_str().split(' ').take(4).collect();
                let found = rest.find(&words.join(" "));
                assert!(found.is_some(), "{profile:?}: {words:?} does not come next in {rest}");
                rest = rest.split_at(found.unwrap()).1;
            }
        }
    }
}

#[test]
fn each_page_that_stays_says_which_paper_it_is() {
    let printed = set(&agreement(ilse(Copy::StaysHere)), &clear());
    let Some(read) = text(&printed) else { return };
    for once_a_page in [
        "Our safety agreement · version 3 · 5 March 2026",
        "fingerprint 7c1e 40e0",
        "printed 5 March 2026",
    ] {
        assert_eq!(read.matches(once_a_page).count(), 2, "{once_a_page} in {read}");
    }
    assert!(read.contains("Page 1 of 2") && read.contains("Page 2 of 2"));
    assert!(read.contains("N. Castellane · The Quince Rooms, Harwick · 01632 960104"));
    assert!(read.contains("Ilse Marrow · Version 3 · 5 March 2026"));
}

#[test]
fn what_is_new_is_said_and_marked() {
    let Some(read) = text(&set(&agreement(ilse(Copy::StaysHere)), &clear())) else { return };
    assert!(read.contains("What is new since version 2"));
    assert!(read.contains("changed “I say kettle") || read.contains("changed We agreed"), "{read}");
    assert!(read.contains("new I start nothing new after minute 30."), "{read}");
}

#[test]
fn where_nothing_was_agreed_before_nothing_is_new_and_nothing_holds_whatever_the_number() {
    let first = AgreementPage { previous: None, ..ilse(Copy::StaysHere) };
    let Some(read) = text(&set(&agreement(first), &clear())) else { return };
    assert!(!read.contains("What is new") && !read.contains("changed"));
    assert!(read.contains("Not today. Nothing changes."));
}

#[test]
fn a_draft_says_so_on_every_page_and_cannot_be_signed() {
    for copy in COPIES {
        let mut page = ilse(copy);
        page.is_draft = true;
        page.version.finalised_on = None;
        page.version.sha256 = None;
        let printed = set(&agreement(page), &clear());
        let Some(read) = text(&printed) else { return };
        assert_eq!(read.matches("Draft, not for signing").count(), usize::from(printed.pages) + 1);
        assert!(!read.contains("We sign it") && !read.contains("fingerprint"));
    }
}

#[test]
fn a_draft_asks_for_a_number_to_be_checked_and_a_frozen_version_does_not() {
    let mut page = ilse(Copy::StaysHere);
    for line in page.version.sections.iter_mut().flat_map(|section| &mut section.lines) {
        line.verified_on = None;
    }
    let Some(frozen) = text(&set(&agreement(page.clone()), &clear())) else { return };
    assert!(frozen.contains("116 123"));
    page.is_draft = true;
    let Some(draft) = text(&set(&agreement(page), &clear())) else { return };
    assert!(!draft.contains("116 123") && draft.contains("Please check this number"));
}

#[test]
fn the_sample_practice_says_so_on_every_page() {
    for copy in COPIES {
        let mut page = ilse(copy);
        page.is_demo = true;
        let printed = set(&agreement(page), &clear());
        let Some(read) = text(&printed) else { return };
        let said = read.matches("Sample practice: nobody here is real").count();
        assert_eq!(said, usize::from(printed.pages) + 1);
    }
}

#[test]
fn thirty_two_long_clauses_and_a_long_name_are_set_in_every_size() {
    let mut page = ilse(Copy::StaysHere);
    page.client_name = Some(
        "Maximiliana Featherstonehaugh-Okonkwo von Hohenzollern de la Fuente y Aragon Oo".into(),
    );
    page.practice.therapist = "N".repeat(80).as_str().into();
    let words = "We say what we see, and we stop when one of us has enough. ".repeat(9);
    let long: Vec<_> = (0..32)
        .map(|n| clause(&format!("x{n}"), holdfast_records::agreement::Voice::Joint, "", &words))
        .collect();
    page.version.sections.first_mut().unwrap().clauses = long;
    for profile in SIZES {
        let printed = set(&agreement(page.clone()), &setup(profile, Paper::Letter));
        assert_eq!(printed.standard, Standard::TaggedArchival);
        let Some(read) = text(&printed) else { return };
        assert_eq!(read.matches("enough.").count(), 32 * 9, "{profile:?}");
        assert!(read.contains("Hohenzollern de la Fuente"));
    }
}

#[test]
fn nothing_runs_over_the_edge_of_the_paper() {
    let mut page = saying(&"Unbroken".repeat(70));
    page.client_name = Some("N".repeat(80));
    page.practice.therapist = "N".repeat(80).as_str().into();
    page.practice.phone = "0".repeat(40).as_str().into();
    for line in page.version.sections.iter_mut().flat_map(|section| &mut section.lines) {
        line.number = "0".repeat(40).as_str().into();
    }
    for profile in SIZES {
        let printed = set(&agreement(page.clone()), &setup(profile, Paper::A4));
        let Some(right) = rightmost(&printed) else { return };
        assert!(right < 595.0 - 45.0, "{profile:?}: {right} points");
    }
}

#[test]
fn a_page_that_runs_right_to_left_keeps_its_numbers_whole() {
    let mut page = saying("نتوقف نحن الاثنان في الحال.");
    page.language = "ar".into();
    page.dir = ScriptDir::Rtl;
    for profile in [PrintProfile::Clear, PrintProfile::Extra] {
        let printed = set(&agreement(page.clone()), &setup(profile, Paper::Letter));
        assert_eq!(printed.standard, Standard::TaggedArchival);
        let Some(read) = text(&printed) else { return };
        assert!(read.contains("01632 960520"), "{read}");
    }
}

#[test]
fn the_recovery_sheet_says_the_words_and_both_ways_to_use_them() {
    let Some(read) = text(&set(&recovery(), &clear())) else { return };
    let mut rest = read.as_str();
    for word in ["maple", "river", "orbit", "velvet", "window", "mushroom", "umbrella"] {
        let found = rest.find(word);
        assert!(found.is_some(), "{word} does not come next in {rest}");
        rest = rest.split_at(found.unwrap()).1;
    }
    for said in [
        "“Use the recovery words”",
        "age -d -o backup.zip 2025-11-06_1830_000001.age",
        "A second copy only with someone who may read everything.",
        "3f9a 0c71",
    ] {
        assert!(read.contains(said), "{said} is not in {read}");
    }
    assert!(!read.contains("fingerprint"));
}

#[test]
fn a_press_may_be_moved_to_a_thread_of_its_own() {
    fn may_be_sent<T: Send>() {}
    may_be_sent::<Press>();
}
