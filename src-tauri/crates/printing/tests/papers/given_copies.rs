//! What every paper for a client has in common, and what none of them says where it may be found.

use holdfast_printing::{ClientPage, ClientPaper, ForClient, Page, Press, SlipPage, Standard};
use holdfast_records::client::{PrintProfile, ScriptDir};
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;

use crate::cast::{COPIES, SIZES, clear, set, setup};
use crate::given::{
    NOT_FOR_OTHER_EYES, car, every_paper, every_word_of, given, ilse, no_word_of, read, tasks, with,
};
use crate::reading::{pages, rightmost, text};

const AWAY: [Copy; 2] = [Copy::GoesHome, Copy::SomeoneMayRead];

#[test]
fn every_paper_in_every_size_paper_and_copy_is_a_tagged_lasting_pdf_inside_its_margins() {
    let mut press = Press::new().unwrap();
    for profile in SIZES {
        for paper in [Paper::A4, Paper::Letter] {
            for (name, what) in every_paper() {
                for copy in COPIES {
                    let printed =
                        press.set(&given(copy, what.clone()), &setup(profile, paper)).unwrap();
                    let here = format!("{name} {copy:?} {profile:?} {paper:?}");
                    assert_eq!(printed.standard, Standard::TaggedArchival, "{here}");
                    assert_eq!(printed.svg.len(), usize::from(printed.pages), "{here}");
                    assert!(printed.replaced.is_empty(), "{here}");
                    let width = if paper == Paper::A4 { 595.3 } else { 612.0 };
                    let Some(right) = rightmost(&printed) else { return };
                    assert!(right < width - 40.0, "{here}: {right}");
                }
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_and_another_word_another_fingerprint() {
    let printed = |name: &str| {
        let (tasks, stopped) = tasks();
        let slip = SlipPage { name: name.into(), ..SlipPage::of(&tasks, &stopped).unwrap() };
        set(&given(Copy::StaysHere, ClientPaper::WithdrawalSlip(slip)), &clear())
    };
    assert_eq!(printed("Tasks").pdf, printed("Tasks").pdf);
    let mark = |name: &str| {
        let read = text(&printed(name))?;
        Some(read.split("fingerprint ").nth(1)?.chars().take(9).collect::<String>())
    };
    let Some(first) = mark("Tasks") else { return };
    assert_eq!(mark("Tasks"), Some(first.clone()));
    assert_ne!(mark("Task"), Some(first));
}

#[test]
fn one_paper_in_every_size_has_one_fingerprint() {
    for (name, paper) in every_paper() {
        let marks = SIZES.map(|profile| {
            let page = given(Copy::StaysHere, paper.clone());
            let read = text(&set(&page, &setup(profile, Paper::A4)))?;
            Some(read.split("fingerprint ").nth(1)?.chars().take(9).collect::<String>())
        });
        assert!(marks.iter().all(|mark| *mark == marks[0]), "{name} {marks:?}");
    }
}

/// Daily use, "Paper that is dangerous at home", 1 to 4: head, name beside code, topics, people, days and hours.
#[test]
fn no_copy_that_leaves_the_room_tells_practice_person_code_topic_year_or_fingerprint() {
    for (name, paper) in every_paper() {
        for copy in AWAY {
            let Some(read) = read(copy, paper.clone()) else { return };
            no_word_of(
                &read,
                &[
                    "Marrow",
                    "WREN",
                    "Castellane",
                    "Quince Rooms",
                    "Harwick",
                    "960104",
                    "960520",
                    "Register",
                    "Petra",
                    "Vale",
                    "Bao",
                    "choir",
                    "weekdays",
                    "10 to 3",
                    "Stays here",
                    "fingerprint",
                    "printed",
                ],
            );
            // The six are asked in words that answers are set beside each other by, so those are never changed.
            if name != "six" {
                no_word_of(&read, &["therapist"]);
            }
            if !name.contains("card") || copy == Copy::SomeoneMayRead {
                no_word_of(&read, &["2026"]);
            }
        }
    }
}

#[test]
fn where_someone_may_read_it_no_number_hour_or_stop_signal_stands() {
    for (_, paper) in
        every_paper().into_iter().filter(|(name, _)| !NOT_FOR_OTHER_EYES.contains(name))
    {
        let printed = set(&given(Copy::SomeoneMayRead, paper), &clear());
        let Some(pages) = pages(&printed) else { return };
        for page in &pages {
            no_word_of(page, &["palm", "march", "february", "minute", "weekend"]);
            let (said, count) = page.rsplit_once(" of ").unwrap();
            let said = said.trim_end_matches(char::is_numeric);
            assert!(!said.contains(char::is_numeric) && count.len() < 3, "{page}");
        }
    }
    for paper in [ClientPaper::PreparationCard(car()), ClientPaper::BeforeWeStart] {
        let Some(read) = read(Copy::SomeoneMayRead, paper) else { return };
        no_word_of(&read, &["kettle", "signal", "leave alone"]);
    }
}

#[test]
fn a_paper_that_stays_carries_the_name_and_never_the_code() {
    for (name, paper) in every_paper() {
        let Some(read) = read(Copy::StaysHere, paper) else { return };
        no_word_of(&read, &["WREN"]);
        // In a letter stands what the client chose to be called there.
        if !name.contains("card") && name != "letter" {
            every_word_of(&read, &["Ilse Marrow", "N. Castellane", "01632 960104", "Stays here"]);
        }
    }
}

#[test]
fn the_sample_practice_says_so_on_every_page_of_every_paper() {
    for (name, paper) in every_paper() {
        for copy in COPIES {
            let whose = ForClient { is_demo: true, ..ilse(copy) };
            let printed = with(whose, paper.clone());
            let Some(read) = text(&printed) else { return };
            let said = read.matches("Sample practice: nobody here is real").count();
            assert_eq!(said, usize::from(printed.pages) + 1, "{name} {copy:?}");
        }
    }
}

#[test]
fn papers_that_run_right_to_left_keep_their_numbers_whole() {
    for (name, paper) in every_paper() {
        for profile in [PrintProfile::Clear, PrintProfile::Extra] {
            let whose =
                ForClient { dir: ScriptDir::Rtl, language: "ar".into(), ..ilse(Copy::StaysHere) };
            let page = Page::ForClient(Box::new(ClientPage { whose, paper: paper.clone() }));
            let printed = set(&page, &setup(profile, Paper::A4));
            assert_eq!(printed.standard, Standard::TaggedArchival, "{name}");
            let Some(read) = text(&printed) else { return };
            if name == "hard" || name == "card" {
                assert!(read.contains("116 123"), "{name} {profile:?}: {read}");
            }
        }
    }
}
