//! The loose slip beside an agreement whose numbers may have changed.

use holdfast_printing::{AgreementPage, Printed, Setup, Standard};
use holdfast_records::client::{PrintProfile, ScriptDir};
use holdfast_records::practice::{CrisisLine, Paper};
use holdfast_records::print_event::Copy;

use crate::cast::{COPIES, SIZES, agreement, clear, day, ilse, set, setup};
use crate::reading::{pages, text};

/// Fourteen months after the numbers were checked.
fn later() -> Setup {
    Setup { printed_on: day("2027-05-04"), ..clear() }
}

fn now(who: &str, number: &str, checked: &str) -> CrisisLine {
    CrisisLine { who: who.into(), number: number.into(), verified_on: Some(day(checked)) }
}

/// The same paper with its numbers checked on the day of printing.
fn checked(page: &AgreementPage, on: &str) -> AgreementPage {
    let mut fresh = page.clone();
    for line in fresh.version.sections.iter_mut().flat_map(|section| &mut section.lines) {
        line.verified_on = Some(day(on));
    }
    fresh
}

/// The words of the slip. Nothing when the reader is missing.
fn slip(printed: &Printed) -> Option<String> {
    pages(printed)?.pop()
}

#[test]
fn numbers_nobody_checked_for_a_year_are_told_on_a_slip_after_the_last_page() {
    let printed = set(&agreement(ilse(Copy::StaysHere)), &later());
    assert_eq!((printed.pages, printed.svg.len()), (3, 3));
    assert_eq!(printed.standard, Standard::TaggedArchival);
    let Some(said) = slip(&printed) else { return };
    for kept in [
        "About the numbers",
        "What we agreed holds as it is.",
        "116 123",
        "Samaritans, day and night",
        "01632 960520",
        "Last checked on 26 February 2026.",
        "Ask me for the present number",
        "Lies beside our safety agreement, version 3, 5 March 2026.",
        "Printed 4 May 2027.",
    ] {
        assert!(said.contains(kept), "{kept} is not in {said}");
    }
    assert_eq!(said.matches("Last checked on").count(), 1, "what holds for all is said once");
    for never in ["Page", "fingerprint", "Date", "We sign", "Ilse", "WREN", "Castellane", "Quince"]
    {
        assert!(!said.contains(never), "{never} is in {said}");
    }
}

#[test]
fn numbers_that_were_checked_on_different_days_have_a_day_each_and_one_never_checked_has_none() {
    let mut page = ilse(Copy::StaysHere);
    let mut lines = page.version.sections.iter_mut().flat_map(|section| &mut section.lines);
    lines.next().unwrap().verified_on = Some(day("2025-12-01"));
    lines.next().unwrap().verified_on = None;
    let Some(said) = slip(&set(&agreement(page), &later())) else { return };
    assert!(said.contains("Samaritans, day and night Last checked on 1 December 2025."), "{said}");
    assert!(said.contains("NHS, day and night 999"), "{said}");
    assert_eq!(said.matches("Last checked on").count(), 3, "{said}");
}

#[test]
fn the_pages_of_the_agreement_are_the_same_with_a_slip_beside_them_and_without() {
    for copy in COPIES {
        let page = ilse(copy);
        for profile in SIZES {
            let setup = Setup { profile, ..later() };
            let without = set(&agreement(checked(&page, "2027-05-01")), &setup);
            let with = set(&agreement(page.clone()), &setup);
            let same = with.svg.get(..without.svg.len()).unwrap();
            assert_eq!(same, without.svg, "{copy:?} {profile:?}");
        }
    }
}

#[test]
fn there_is_no_slip_while_every_number_holds() {
    let page = ilse(Copy::StaysHere);
    let printed_on = day("2027-02-26");
    let last_day = set(&agreement(page.clone()), &Setup { printed_on, ..clear() });
    assert_eq!(last_day.pages, 2);
    let printed_on = day("2027-02-27");
    assert_eq!(set(&agreement(page), &Setup { printed_on, ..clear() }).pages, 3);
}

#[test]
fn a_number_that_the_practice_checked_since_needs_no_slip() {
    let mut page = ilse(Copy::StaysHere);
    page.practice.crisis_lines = vec![
        now("Samaritans", "116123", "2027-04-01"),
        now("NHS", "111", "2027-04-01"),
        now("Emergency", "999", "2027-04-01"),
        now("Register", "01632 960 520", "2027-04-01"),
    ];
    assert_eq!(set(&agreement(page.clone()), &later()).pages, 2);
    page.practice.crisis_lines.pop();
    let Some(said) = slip(&set(&agreement(page), &later())) else { return };
    assert!(said.contains("01632 960520") && !said.contains("116 123"), "{said}");
}

#[test]
fn a_number_that_is_another_by_now_is_told_with_the_one_on_the_page_even_when_that_is_not_old() {
    let mut page = ilse(Copy::StaysHere);
    let other = now("samaritans, day and night ", "01632 960077", "2026-03-04");
    page.practice.crisis_lines = vec![other];
    let printed = set(&agreement(page.clone()), &clear());
    let Some(said) = slip(&printed) else { return };
    assert!(said.contains("This is the number now 01632 960077"), "{said}");
    assert!(said.contains("The page still says 116 123."), "{said}");
    assert!(!said.contains("Not checked for more than a year"), "{said}");
    page.practice.crisis_lines.first_mut().unwrap().verified_on = Some(day("2025-12-01"));
    assert_eq!(set(&agreement(page), &clear()).pages, 2, "what the client agreed on is newer");
}

#[test]
fn a_slip_for_home_names_nobody_and_no_day() {
    let mut page = ilse(Copy::GoesHome);
    let who = "Samaritans, day and night";
    page.practice.crisis_lines = vec![now(who, "01632 960077", "2027-04-01")];
    let printed = set(&agreement(page.clone()), &later());
    let Some(said) = slip(&printed) else { return };
    assert!(said.contains("01632 960077") && said.contains("999"), "{said}");
    for never in ["2026", "2027", "Register", "960520", "Ilse", "agreement", "version", "therap"] {
        assert!(!said.contains(never), "{never} is in {said}");
    }
    page.practice.crisis_lines = vec![now(who, "01632 960104", "2027-04-01")];
    let Some(read) = text(&set(&agreement(page), &later())) else { return };
    assert!(!read.contains("960104") && !read.contains("Samaritans"), "{read}");
}

#[test]
fn a_copy_that_someone_may_read_and_a_draft_have_no_slip() {
    let read = set(&agreement(ilse(Copy::SomeoneMayRead)), &later());
    assert_eq!(read.pages, set(&agreement(ilse(Copy::SomeoneMayRead)), &clear()).pages);
    let mut draft = ilse(Copy::StaysHere);
    draft.is_draft = true;
    let Some(said) = text(&set(&agreement(draft), &later())) else { return };
    assert!(said.contains("Please check this number") && !said.contains("About the numbers"));
}

#[test]
fn a_slip_is_a_sheet_of_its_own_where_both_sides_are_printed() {
    for profile in SIZES {
        for paper in [Paper::A4, Paper::Letter] {
            for copy in [Copy::StaysHere, Copy::GoesHome] {
                let stale = Setup { printed_on: day("2027-05-04"), ..setup(profile, paper) };
                let printed = set(&agreement(ilse(copy)), &stale);
                assert_eq!(printed.standard, Standard::TaggedArchival);
                let Some(pages) = pages(&printed) else { return };
                let at = pages.iter().position(|page| page.contains("About the numbers")).unwrap();
                assert!(at % 2 == 0, "{profile:?} {paper:?}: it begins on page {}", at + 1);
                let empty = pages.iter().filter(|page| page.contains("This side stays empty."));
                let counted = pages.first().unwrap().split(" of ").nth(1).unwrap_or_default();
                let last = at - empty.count();
                assert!(counted.starts_with(&last.to_string()), "{profile:?} {copy:?}: {counted}");
            }
        }
    }
}

#[test]
fn the_slip_of_the_sample_practice_says_so_too() {
    let mut page = ilse(Copy::StaysHere);
    page.is_demo = true;
    let Some(said) = slip(&set(&agreement(page), &later())) else { return };
    assert!(said.starts_with("Sample practice: nobody here is real"), "{said}");
}

#[test]
fn a_slip_beside_a_page_that_runs_right_to_left_keeps_its_numbers_whole() {
    let mut page = ilse(Copy::StaysHere);
    page.language = "ar".into();
    page.dir = ScriptDir::Rtl;
    for profile in [PrintProfile::Clear, PrintProfile::Extra] {
        let Some(said) = slip(&set(&agreement(page.clone()), &Setup { profile, ..later() })) else {
            return;
        };
        assert!(said.contains("01632 960520"), "{said}");
    }
}
