//! The plan for hard moments, and the card made from it.

use holdfast_printing::Setup;
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;

use crate::cast::{COPIES, SIZES, clear, day, set, setup};
use crate::given::{call, card, every_word_of, given, hard, no_word_of, read, sheet};
use crate::reading::{pages, text};

#[test]
fn an_ordinary_plan_takes_one_page_of_ordinary_print() {
    for copy in COPIES {
        assert_eq!(set(&given(copy, sheet(hard())), &clear()).pages, 1, "{copy:?}");
    }
}

#[test]
fn a_plan_has_its_own_headings_in_their_order_with_the_numbers_first() {
    for profile in SIZES {
        let printed = set(&given(Copy::StaysHere, sheet(hard())), &setup(profile, Paper::A4));
        let Some(read) = text(&printed) else { return };
        let mut rest = read.as_str();
        for next in [
            "My plan for hard moments",
            "a plan, not a promise",
            "If I may be in danger now, I call",
            "999",
            "116 123",
            "I do not have to wait or earn it.",
            "What I notice first, in my",
            "I stop opening post.",
            "What would make the next",
            "What has helped me get",
            "People",
            "Petra (neighbour)",
            "What does not help",
            "What I hold on to",
            "What I am willing to try",
            "Kettle, blanket",
            "Afterwards: who I tell",
        ] {
            let found = rest.find(next);
            assert!(found.is_some(), "{profile:?}: {next} does not come next in {rest}");
            rest = rest.split_at(found.unwrap() + next.len()).1;
        }
    }
}

/// Daily use, "dangerous at home", 8: the crisis sheet in custody proceedings.
#[test]
fn at_home_a_plan_says_what_helps_and_not_what_goes_wrong() {
    let Some(home) = read(Copy::GoesHome, sheet(hard())) else { return };
    no_word_of(
        &home,
        &[
            "post",
            "tiles",
            "notice first",
            "Petra",
            "allotment group",
            "calm down",
            "Tell N.",
            "box",
        ],
    );
    every_word_of(
        &home,
        &["What helps me when it is hard", "999", "Cold flannel", "Sit in the bright room."],
    );
    let Some(read) = read(Copy::SomeoneMayRead, sheet(hard())) else { return };
    no_word_of(&read, &["danger", "post", "hard moments", "crisis", "plan"]);
    every_word_of(&read, &["What helps me", "Cold flannel"]);
}

#[test]
fn a_number_that_nobody_checked_for_twelve_months_says_please_check_instead() {
    let later = |on: &str| Setup { printed_on: day(on), ..clear() };
    for paper in [sheet(hard()), card(hard(), false)] {
        for copy in [Copy::StaysHere, Copy::GoesHome] {
            let page = given(copy, paper.clone());
            let Some(fresh) = text(&set(&page, &later("2027-02-26"))) else { return };
            every_word_of(&fresh, &["116 123", "999"]);
            no_word_of(&fresh, &["please check"]);
            let Some(stale) = text(&set(&page, &later("2027-02-27"))) else { return };
            no_word_of(&stale, &["116 123", "999"]);
            every_word_of(
                &stale,
                &["Samaritans, any time: please check", "in an emergency: please check"],
            );
        }
    }
    let page = given(Copy::GoesHome, card(hard(), true));
    let Some(stale) = text(&set(&page, &later("2027-02-27"))) else { return };
    no_word_of(&stale, &["116 123", "999", "please check"]);
    every_word_of(&stale, &["A number that was not checked for a year is not on the card."]);
}

#[test]
fn a_card_has_the_numbers_one_next_step_and_three_lines() {
    let Some(read) = read(Copy::GoesHome, card(hard(), false)) else { return };
    every_word_of(
        &read,
        &[
            "If I may be in danger now, I call",
            "999",
            "If I am safe but it is hard:",
            "Kettle, blanket, then call.",
            "Cold flannel on the neck.",
            "The quince tree this autumn.",
            "Numbers checked 26 February 2026",
            "You do not have to carry it.",
        ],
    );
    no_word_of(&read, &["Ilse", "First"]);
}

/// Daily use, "dangerous at home", 5: a hidden card that is found is worse than none.
#[test]
fn a_plain_card_reads_like_a_note_and_the_paper_someone_may_read_is_plain_too() {
    for (copy, is_plain) in
        [(Copy::GoesHome, true), (Copy::StaysHere, true), (Copy::SomeoneMayRead, false)]
    {
        let printed = set(&given(copy, card(hard(), is_plain)), &clear());
        let Some(read) = text(&printed) else { return };
        no_word_of(
            &read,
            &["danger", "Samaritans", "NHS", "emergency", "safe but", "earn it", "checked", "2026"],
        );
        every_word_of(
            &read,
            &["A plain card", "Kettle, blanket, then call", "Cold flannel on the neck"],
        );
    }
}

#[test]
fn a_person_is_on_no_card_and_nor_is_a_number_of_theirs() {
    let mut plan = hard();
    plan.danger_now.insert(0, call("Petra Vale", "01632 960333", None));
    plan.danger_now.insert(0, call("N. Castellane", "01632 960104", None));
    plan.try_first.insert(0, "Knock at Petra’s.".into());
    for copy in COPIES {
        let Some(read) = read(copy, card(plan.clone(), false)) else { return };
        no_word_of(&read, &["Petra", "960333", "960104", "Castellane", "Quince Rooms"]);
        every_word_of(&read, &["Kettle"]);
    }
}

#[test]
fn whoever_prints_a_card_that_repeats_the_stop_word_is_told() {
    for is_plain in [false, true] {
        let printed = set(&given(Copy::GoesHome, card(hard(), is_plain)), &clear());
        assert_eq!(printed.repeats, ["kettle"]);
    }
    let mut plan = hard();
    plan.try_first = vec!["Warm drink, blanket, then call.".into()];
    assert!(set(&given(Copy::GoesHome, card(plan.clone(), false)), &clear()).repeats.is_empty());
    plan.helped_before = vec!["The Kettle.".into()];
    assert_eq!(set(&given(Copy::GoesHome, card(plan, false)), &clear()).repeats, ["kettle"]);
    assert!(set(&given(Copy::StaysHere, sheet(hard())), &clear()).repeats.is_empty());
}

#[test]
fn long_lines_make_a_card_grow_and_stay_on_it() {
    let mut plan = hard();
    let long = "Sit where the light comes in and name what can be seen from there, one thing after another, until the tea is cold. ";
    plan.helped_before = vec![long.into(), long.into()];
    plan.try_first = vec![long.into()];
    for profile in SIZES {
        let printed =
            set(&given(Copy::GoesHome, card(plan.clone(), false)), &setup(profile, Paper::A4));
        let Some(pages) = pages(&printed) else { return };
        let held =
            pages.iter().filter(|page| page.contains("The quince tree this autumn.")).count();
        assert_eq!(held, 1, "{profile:?} {pages:?}");
    }
}
