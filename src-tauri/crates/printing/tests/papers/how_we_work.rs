//! How the two work together, and what stays between them, on paper.

use holdfast_printing::{AgreementPage, LANGUAGES, Press, Standard};
use holdfast_records::agreement::{AgreementKind, Part, blank_version};
use holdfast_records::client::ScriptDir;
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;

use crate::cast::{SIZES, agreement, clear, ilse, practice, set, setup};
use crate::reading::text;

pub(crate) const BOTH: [AgreementKind; 2] =
    [AgreementKind::Treatment, AgreementKind::Confidentiality];

/// One of them as it is offered, with what was left open filled in, frozen.
pub(crate) fn worded(about: AgreementKind, language: &str, copy: Copy) -> AgreementPage {
    let frozen = ilse(copy);
    let mut version = blank_version(about, &practice(), language);
    version.review_on = frozen.version.review_on;
    for clause in version.sections.iter_mut().flat_map(|section| &mut section.clauses) {
        if clause.text.is_blank() {
            clause.text = "1 2 3.".into();
        }
    }
    version.finalised_on = frozen.version.finalised_on;
    version.sha256 = frozen.version.sha256.clone();
    AgreementPage {
        version,
        language: language.to_owned(),
        dir: ScriptDir::of_language(language),
        previous: None,
        people: Vec::new(),
        labels: Vec::new(),
        ..frozen
    }
}

#[test]
fn both_are_set_in_every_language_and_size_with_letters_of_our_own() {
    let mut press = Press::new().unwrap();
    for language in LANGUAGES {
        for (about, profile) in BOTH.into_iter().flat_map(|about| SIZES.map(|size| (about, size))) {
            for copy in [Copy::StaysHere, Copy::GoesHome] {
                let page = agreement(worded(about, language.tag, copy));
                let printed = press.set(&page, &setup(profile, Paper::A4)).unwrap();
                let which = (language.tag, about, profile, copy);
                assert!(printed.replaced.is_empty(), "{which:?}: {:?}", printed.replaced);
                assert_eq!(printed.standard, Standard::TaggedArchival, "{which:?}");
            }
        }
    }
}

#[test]
fn each_says_at_its_head_and_foot_which_it_is() {
    for (about, title) in BOTH.into_iter().zip(["How we work together", "What stays between us"]) {
        let Some(said) = text(&set(&agreement(worded(about, "en", Copy::StaysHere)), &clear()))
        else {
            return;
        };
        assert!(said.matches(title).count() >= 2, "{said}");
        assert!(!said.contains("safety agreement"), "{said}");
    }
}

#[test]
fn every_limit_of_what_stays_between_them_is_told_in_the_room_and_at_home() {
    for about in BOTH {
        for copy in [Copy::StaysHere, Copy::GoesHome] {
            let Some(said) = text(&set(&agreement(worded(about, "en", copy)), &clear())) else {
                return;
            };
            for limit in
                ["you may be badly hurt", "someone else may be", "a child", "a judge or a law"]
            {
                let told = said.to_lowercase();
                assert!(told.contains(limit), "{limit} is not in {said}");
            }
        }
    }
}

#[test]
fn a_copy_that_goes_home_says_neither_who_the_therapist_is_nor_who_hears_a_complaint() {
    for about in BOTH {
        let mut page = worded(about, "en", Copy::GoesHome);
        for section in page.version.sections.iter_mut().filter(|one| one.part == Part::WhoIAm) {
            section.clauses[0].text = "Institute of Harwick, two years.".into();
        }
        let Some(said) = text(&set(&agreement(page), &clear())) else { return };
        for never in
            ["Castellane", "Quince Rooms", "Institute", "Register", "01632", "How we work together"]
        {
            assert!(!said.contains(never), "{never} is in {said}");
        }
    }
}

#[test]
fn a_copy_that_goes_home_names_nobody_who_hears_something_and_no_times() {
    const TELLING: [(Part, &str); 5] = [
        (Part::HowLong, "Each Thursday."),
        (Part::BetweenSessions, "By text after six."),
        (Part::ContactWithOthers, "Doctor Vega hears of it."),
        (Part::IfIAmUnavailable, "Ines Roth calls."),
        (Part::WithGuardians, "Your father hears nothing."),
    ];
    for about in BOTH {
        let mut page = worded(about, "en", Copy::GoesHome);
        for section in &mut page.version.sections {
            let own = TELLING.iter().find(|(part, _)| *part == section.part);
            if let Some((_, text)) = own {
                section.clauses[0].text = (*text).into();
                section.clauses[0].meaning = None;
            }
        }
        let Some(said) = text(&set(&agreement(page), &clear())) else { return };
        for (part, never) in TELLING {
            assert!(!said.contains(never), "{part:?}: {never} is in {said}");
        }
        assert!(said.contains("We said this part aloud."), "{said}");
    }
}

#[test]
fn a_part_that_is_not_needed_says_why_where_it_stays_and_no_more_at_home() {
    for (copy, says_why) in [(Copy::StaysHere, true), (Copy::GoesHome, false)] {
        let mut page = worded(AgreementKind::Treatment, "en", copy);
        for section in page.version.sections.iter_mut().filter(|one| one.part == Part::HowLong) {
            section.clauses.clear();
            section.not_needed = true;
            section.reason = Some("a year was asked for.".into());
        }
        let Some(said) = text(&set(&agreement(page), &clear())) else { return };
        assert_eq!(said.contains("a year was asked for."), says_why, "{said}");
        assert!(said.contains("do not need this part"), "{said}");
    }
}

#[test]
fn a_part_that_is_not_needed_says_why() {
    let mut page = worded(AgreementKind::Treatment, "en", Copy::StaysHere);
    for section in page.version.sections.iter_mut().filter(|one| one.part == Part::Fees) {
        section.clauses.clear();
        section.not_needed = true;
        section.reason = Some("the clinic pays.".into());
    }
    let Some(said) = text(&set(&agreement(page), &clear())) else { return };
    assert!(said.contains("We do not need this part: the clinic pays."), "{said}");
}

#[test]
fn who_hears_a_complaint_needs_no_slip_while_the_practice_says_so() {
    let mut page = worded(AgreementKind::Confidentiality, "en", Copy::StaysHere);
    let Some(said) = text(&set(&agreement(page.clone()), &clear())) else { return };
    assert!(!said.contains("About the numbers"), "{said}");
    page.practice.complaints = None;
    let Some(said) = text(&set(&agreement(page), &clear())) else { return };
    assert!(said.contains("About the numbers"), "{said}");
}

/// A copy for home with something said in one part.
fn at_home_with(part: Part, said: &str) -> Option<String> {
    let mut page = worded(AgreementKind::Treatment, "en", Copy::GoesHome);
    for section in page.version.sections.iter_mut().filter(|one| one.part == part) {
        section.clauses[0].text = said.into();
    }
    text(&set(&agreement(page), &clear()))
}

#[test]
fn a_copy_that_goes_home_does_not_say_who_heard_complaints_when_it_was_frozen() {
    for part in [Part::Complaints, Part::RightToStop] {
        let mut page = worded(AgreementKind::Treatment, "en", Copy::GoesHome);
        for section in &mut page.version.sections {
            if section.part == Part::Complaints {
                section.lines[0].who = "Northern Counselling Board".into();
                section.lines[0].number = "01632 960777".into();
            }
            if section.part == part {
                section.clauses[0].text =
                    "You can tell the Northern Counselling Board on 01632 960777.".into();
            }
        }
        let Some(said) = text(&set(&agreement(page), &clear())) else { return };
        assert!(!said.contains("Northern Counselling Board"), "{part:?}: {said}");
        assert!(!said.contains("960777"), "{part:?}: {said}");
    }
}

#[test]
fn a_copy_that_goes_home_does_not_say_who_follows_the_therapist() {
    let told = "Dr Maren Holt, a trauma therapist, calls you from 01632 960888.";
    let Some(said) = at_home_with(Part::IfIAmUnavailable, told) else { return };
    assert!(!said.contains("Maren Holt") && !said.contains("960888"), "{said}");
}

#[test]
fn a_reason_on_a_copy_that_goes_home_names_nobody_of_the_list_no_topic_no_code_and_no_body() {
    for reason in [
        "Petra pays.",
        "it is about the choir years.",
        "WREN-07 is free.",
        "the Register of Therapists pays.",
        "call 01632 960104.",
        "The Quince Rooms are free.",
        "N. Castellane is paid by the state.",
    ] {
        let mut page = worded(AgreementKind::Treatment, "en", Copy::GoesHome);
        page.people = vec!["Petra Lund".into()];
        page.labels = vec!["the choir years".into(), "WREN-07".into()];
        for section in page.version.sections.iter_mut().filter(|one| one.part == Part::Fees) {
            section.clauses.clear();
            section.not_needed = true;
            section.reason = Some(reason.into());
        }
        let Some(said) = text(&set(&agreement(page), &clear())) else { return };
        assert!(!said.contains("We do not need this part:"), "{said}");
    }
}

#[test]
fn what_changed_tells_no_more_at_home_than_the_parts_do() {
    let mut page = worded(AgreementKind::Treatment, "en", Copy::GoesHome);
    page.previous = Some(page.version.clone());
    page.version.number = 2;
    page.version.summary_of_change = "I finished at the Institute of Trauma in Leeds.".into();
    for section in page.version.sections.iter_mut().filter(|one| one.part == Part::WhoIAm) {
        section.clauses[0].text = "I finished at the Institute of Trauma in Leeds.".into();
    }
    let Some(said) = text(&set(&agreement(page), &clear())) else { return };
    assert!(!said.contains("Institute of Trauma"), "{said}");
}
