//! Where people sign: three choices, and a line for everybody who will.

use holdfast_printing::{AgreementPage, Setup};
use holdfast_records::agreement::Signer;
use holdfast_records::client::{PrintProfile, ScriptDir};
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;

use crate::cast::{COPIES, SIZES, agreement, clear, ilse, saying, set, setup};
use crate::reading::{pages, text};

const ASKED: [Signer; 3] = [Signer::Interpreter, Signer::Guardian, Signer::Witness];

#[test]
fn signing_has_three_choices_and_a_line_for_each_signer() {
    let mut page = ilse(Copy::StaysHere);
    page.signers = Signer::on_paper(&ASKED);
    for profile in SIZES {
        let printed = set(&agreement(page.clone()), &setup(profile, Paper::A4));
        let Some(read) = text(&printed) else { return };
        for said in [
            "Tick one, or none.",
            "We sign it.",
            "We agreed it aloud, and do not sign.",
            "Not today. What we agreed before still holds.",
            "Who was there",
            "Someone who has a say for you",
            "Someone who is there for you",
            "Interpreter",
        ] {
            assert!(read.contains(said), "{said} is not in {read}");
        }
        assert_eq!(read.matches(" Date").count(), 6);
    }
}

#[test]
fn only_who_is_asked_for_has_a_line_besides_the_client_and_the_therapist() {
    let mut page = ilse(Copy::StaysHere);
    page.signers = Signer::on_paper(&[Signer::Interpreter]);
    let Some(read) = text(&set(&agreement(page.clone()), &clear())) else { return };
    assert!(read.contains("Interpreter"));
    assert!(!read.contains("has a say for you") && !read.contains("is there for you"));
    page.signers = Signer::on_paper(&[]);
    let Some(read) = text(&set(&agreement(page), &clear())) else { return };
    assert_eq!(read.matches(" Date").count(), 3);
    assert!(!read.contains("Interpreter"));
}

#[test]
fn a_copy_that_leaves_the_room_has_no_line_whoever_is_asked_for() {
    for copy in COPIES.into_iter().filter(|copy| *copy != Copy::StaysHere) {
        let mut page = ilse(copy);
        let bare = set(&agreement(page.clone()), &clear());
        page.signers = Signer::on_paper(&ASKED);
        assert_eq!(set(&agreement(page), &clear()).pdf, bare.pdf);
    }
}

/// A line is drawn over each name and each date, 0.7 points thick, and nothing else is that thick.
#[test]
fn no_line_to_sign_on_is_parted_from_the_name_under_it() {
    let mut page = ilse(Copy::StaysHere);
    page.signers = Signer::on_paper(&ASKED);
    for profile in SIZES {
        for paper in [Paper::A4, Paper::Letter] {
            let printed = set(&agreement(page.clone()), &setup(profile, paper));
            let Some(pages) = pages(&printed) else { return };
            let drawn = printed.svg.iter().map(|page| page.matches("stroke-width=\"0.7\"").count());
            let named: Vec<usize> =
                pages.iter().map(|page| 2 * page.matches(" Date").count()).collect();
            assert_eq!(drawn.collect::<Vec<_>>(), named, "{profile:?} {paper:?}");
            assert_eq!(named.iter().sum::<usize>(), 12);
        }
    }
}

/// Holds the signing to one page, or to two where the first one says so.
fn is_kept_together(page: &AgreementPage, setup: &Setup) {
    let Some(pages) = pages(&set(&agreement(page.clone()), setup)) else { return };
    let at = |said: &str| pages.iter().position(|page| page.contains(said));
    let (signed, aloud) = (at("We sign it."), at("We agreed it aloud"));
    let lines = pages.get(signed.unwrap()).unwrap().matches(" Date").count();
    assert!(lines >= page.signers.len(), "{setup:?}: {pages:?}");
    assert_eq!(at("Not today."), aloud, "{setup:?}: {pages:?}");
    let said = at("The third choice, to sign it, is on the next page.");
    assert_eq!(said, aloud.filter(|_| signed != aloud), "{setup:?}: {pages:?}");
    assert!(signed == aloud || signed == aloud.map(|page| page + 1), "{setup:?}: {pages:?}");
}

#[test]
fn the_lines_of_those_who_sign_stay_on_one_page_and_a_choice_on_the_next_one_is_announced() {
    for asked in [&ASKED[..], &ASKED[..2], &ASKED[..1], &[]] {
        let mut page = ilse(Copy::StaysHere);
        page.signers = Signer::on_paper(asked);
        let mut turned = saying("We stop when one of us has enough.");
        turned.signers = Signer::on_paper(asked);
        turned.dir = ScriptDir::Rtl;
        turned.is_demo = true;
        for profile in SIZES {
            for paper in [Paper::A4, Paper::Letter] {
                is_kept_together(&page, &setup(profile, paper));
                is_kept_together(&turned, &setup(profile, paper));
            }
        }
    }
}

#[test]
fn an_interpreter_and_all_others_take_no_more_than_three_pages_of_ordinary_print() {
    let mut page = ilse(Copy::StaysHere);
    page.signers = Signer::on_paper(&ASKED);
    let printed = set(&agreement(page), &setup(PrintProfile::Clear, Paper::A4));
    assert_eq!(printed.pages, 3);
}
