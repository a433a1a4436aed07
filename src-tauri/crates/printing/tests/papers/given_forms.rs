//! The preparation card, the statement on what is kept, and the blank form.

use holdfast_printing::ClientPaper;
use holdfast_records::practice::{Jurisdiction, Paper};
use holdfast_records::print_event::Copy;

use crate::cast::{COPIES, SIZES, clear, set, setup};
use crate::given::{car, every_paper, every_word_of, given, ilse, no_word_of, read, slip, with};
use crate::reading::{pages, text};

#[test]
fn a_preparation_card_offers_to_leave_it_and_another_day_before_anything_else() {
    for copy in COPIES {
        let Some(read) = read(copy, ClientPaper::PreparationCard(car())) else { return };
        let mut rest = read.as_str();
        for next in [
            "You can choose",
            "You do not have to tick.",
            "Leave it alone.",
            "Another day.",
            "Try one small step.",
        ] {
            let found = rest.find(next);
            assert!(found.is_some(), "{copy:?}: {next} does not come next in {rest}");
            rest = rest.split_at(found.unwrap() + next.len()).1;
        }
    }
}

/// Daily use, "dangerous at home", 7: a card titled with the trigger.
#[test]
fn at_home_a_preparation_card_is_titled_with_nothing_and_does_not_say_what() {
    for copy in [Copy::GoesHome, Copy::SomeoneMayRead] {
        let Some(read) = read(copy, ClientPaper::PreparationCard(car())) else { return };
        no_word_of(&read, &[" car ", "car.", "car:", "danger", "parked"]);
        every_word_of(
            &read,
            &[
                "Before we try something new",
                "It is not written here.",
                "Something else we spoke of.",
            ],
        );
    }
    let Some(here) = read(Copy::StaysHere, ClientPaper::PreparationCard(car())) else { return };
    every_word_of(&here, &["Before we try: being near the car", "Say kettle", "Draw the car."]);
}

/// Daily use, "What no paper says, and I would want".
#[test]
fn the_statement_says_who_may_read_what_happens_after_a_death_and_that_it_may_stay_here_and_be_destroyed()
 {
    let Some(read) = read(Copy::StaysHere, ClientPaper::PrivacyStatement) else { return };
    every_word_of(
        &read,
        &[
            "Who may read it",
            "You can leave it with me, and it is still yours.",
            "If I am ill or die",
            "If you die",
            "You can ask me to close the laptop",
            "If you bring it back, I destroy it.",
            "Usually 7 years",
            "I answer within one month.",
            "I have to keep some.",
            "01632 960520",
            "Information Commissioner",
        ],
    );
    no_word_of(&read, &["Only you and", "consent", "GDPR", "HIPAA"]);
}

#[test]
fn what_is_usual_elsewhere_is_said_there_and_where_it_is_not_known_there_is_a_line() {
    let at = |jurisdiction: Jurisdiction, complaints: bool| {
        let mut whose = ilse(Copy::StaysHere);
        whose.practice.jurisdiction = jurisdiction;
        if !complaints {
            whose.practice.complaints = None;
        }
        text(&with(whose, ClientPaper::PrivacyStatement))
    };
    let Some(us) = at(Jurisdiction::UsGeneric, true) else { return };
    every_word_of(
        &us,
        &["within 30 days", "Usually a request does not include these.", "until you are 21"],
    );
    let Some(eu) = at(Jurisdiction::EuGeneric, true) else { return };
    every_word_of(&eu, &["This is how many years:", "You can ask to see them too."]);
    let Some(other) = at(Jurisdiction::Other, false) else { return };
    every_word_of(&other, &["Tell me, and I say who else hears it."]);
}

#[test]
fn a_blank_form_asks_for_signal_what_steadies_and_what_is_left_alone_with_lines_to_write_on() {
    for profile in SIZES {
        let printed =
            set(&given(Copy::StaysHere, ClientPaper::BeforeWeStart), &setup(profile, Paper::A4));
        let Some(read) = text(&printed) else { return };
        every_word_of(
            &read,
            &[
                "Before we start",
                "Our stop signal",
                "What helps you feel steady",
                "What we leave alone",
                "or nothing",
            ],
        );
        no_word_of(&read, &["fingerprint"]);
        let drawn: usize =
            printed.svg.iter().map(|page| page.matches("stroke-width=\"0.7\"").count()).sum();
        assert!(drawn >= 10, "{profile:?}: {drawn} lines");
    }
    assert_eq!(set(&given(Copy::StaysHere, ClientPaper::BeforeWeStart), &clear()).pages, 1);
}

#[test]
fn what_is_asked_and_the_lines_to_answer_it_on_stay_on_one_page() {
    for profile in SIZES {
        for (asked, paper) in [
            ("What we leave alone", ClientPaper::BeforeWeStart),
            ("What else is good for me to know", ClientPaper::BeforeWeStart),
            ("Your questions", ClientPaper::PreparationCard(car())),
            ("If you want to add something", slip()),
        ] {
            let printed = set(&given(Copy::StaysHere, paper), &setup(profile, Paper::A4));
            let Some(pages) = pages(&printed) else { return };
            let at = pages.iter().position(|page| page.contains(asked)).unwrap();
            let lines = printed.svg.get(at).unwrap().matches("stroke-width=\"0.7\"").count();
            assert!(lines >= 3, "{profile:?} {asked}: {lines} lines on its page");
        }
    }
}

#[test]
fn the_choices_stay_with_the_sentence_that_no_tick_is_needed() {
    for profile in SIZES {
        for copy in COPIES {
            let page = given(copy, ClientPaper::PreparationCard(car()));
            let Some(pages) = pages(&set(&page, &setup(profile, Paper::A4))) else { return };
            let whole =
                ["You can choose", "You do not have to tick.", "Leave it alone.", "Try one"];
            let together = pages.iter().any(|page| whole.iter().all(|said| page.contains(said)));
            assert!(together, "{profile:?} {copy:?}: {pages:?}");
        }
    }
}

#[test]
fn no_paper_ends_on_a_page_with_a_line_or_two() {
    for (name, paper) in every_paper() {
        for profile in SIZES {
            for copy in COPIES {
                let printed = set(&given(copy, paper.clone()), &setup(profile, Paper::A4));
                let Some(pages) = pages(&printed) else { return };
                let last = pages.last().unwrap();
                let drawn = printed.svg.last().unwrap().matches("stroke-width=\"0.7\"").count();
                let words = last.split_whitespace().count();
                assert!(words > 45 || drawn > 3, "{name} {copy:?} {profile:?}: {last}");
            }
        }
    }
}
