//! The progress report; and each paper that the two wrote together, in every language.

use holdfast_printing::{
    ClientPage, ClientPaper, ForClient, LANGUAGES, Page, Press, ReportPage, Standard,
};
use holdfast_records::client::ScriptDir;
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;
use holdfast_records::progress_report::{ProgressReport, ReportSection, ReportState};

use crate::cast::{COPIES, SIZES, clear, day, set, setup};
use crate::given::{every_word_of, given, ilse, no_word_of, read};
use crate::goals_and_letters::{goals, letter};
use crate::reading::{pages, text};

pub(crate) fn going_well() -> ProgressReport {
    ProgressReport {
        set_out: Some("Sit at the kitchen table with the door shut for one cup of tea.".into()),
        movements: Some("You have had the door half shut. You chose the day.".into()),
        hard: Some("Court letters brought the old fear back.".into()),
        makes_sense: Some("Letters used to mean danger.".into()),
        helped: vec!["The warm mug.".into(), "Starting to close at minute 35.".into()],
        differently: Some(
            "I started something too late on 19 February. Now I start nothing new after minute 30."
                .into(),
        ),
        unknown: Some("How the nights go when no letter comes.".into()),
        stay: Some("Stay where we are, with the half-shut door.".into()),
        choices: vec!["Try the door shut, with the radio on.".into()],
        client_words: Some("I noticed I sing again.".into()),
        look_again_on: Some(day("2026-04-16")),
        read_on: Some(day("2026-03-05")),
        unread_because: Some("Nobody reads this on a paper.".into()),
        ..ProgressReport::blank(2, day("2025-12-04"), day("2026-03-05"))
    }
}

fn told(report: ProgressReport, state: ReportState) -> ClientPaper {
    let is_fixed = !state.may_be_written();
    let fingerprint = if is_fixed { report.fingerprint() } else { None };
    ClientPaper::ProgressReport(Box::new(ReportPage { report, state, fingerprint }))
}

pub(crate) fn report() -> ClientPaper {
    told(going_well(), ReportState::Agreed)
}

/// Every one of these stands in the text once, and no other letter or digit does.
pub(crate) fn nothing_but(read: &str, said: &[&str]) {
    let mut rest = read.to_owned();
    for said in said {
        assert!(rest.contains(said), "{said} is not in {rest}");
        rest = rest.replacen(said, " ", 1);
    }
    assert!(!rest.contains(char::is_alphanumeric), "{rest} stands in {read}");
}

/// These stand in the text in this order.
pub(crate) fn in_this_order(read: &str, said: &[&str]) {
    let mut rest = read;
    for next in said {
        let found =
            rest.find(next).unwrap_or_else(|| panic!("{next} does not come next in {rest}"));
        rest = rest.split_at(found + next.len()).1;
    }
}

#[test]
fn a_report_that_stays_says_what_the_two_wrote_and_nothing_else() {
    let Some(read) = read(Copy::StaysHere, report()) else { return };
    let print = going_well().fingerprint().unwrap();
    nothing_but(
        &read,
        &[
            "N. Castellane · The Quince Rooms, Harwick · 01632 960104",
            "Stays here",
            "How things seem to be going",
            "This is what we both noticed. It may be wrong or may change. You can cross out anything.",
            "Ilse Marrow · 4 December 2025 to 5 March 2026",
            "What we set out to do Sit at the kitchen table with the door shut for one cup of tea.",
            "Some things seem a little easier You have had the door half shut. You chose the day.",
            "Some things have been hard Court letters brought the old fear back. That makes sense: Letters used to mean danger.",
            "What seems to help",
            "The warm mug.",
            "Starting to close at minute 35.",
            "Something I would do differently I started something too late on 19 February. Now I start nothing new after minute 30.",
            "What we do not know yet How the nights go when no letter comes.",
            "Next, we could",
            "Stay where we are, with the half-shut door.",
            "Try the door shut, with the radio on.",
            "Do something else. You choose.",
            "Nothing next. Just rest.",
            "Your words “I noticed I sing again.”",
            "We look again on 16 April 2026. Anything to add before then:",
            "How things seem to be going · version 2 · 5 March 2026",
            "printed 5 March 2026 · fingerprint",
            &print,
            "Page 1 of 1",
        ],
    );
}

/// Daily use, 9 and "dangerous at home": no day, no step by its name, nothing of what was hard.
#[test]
fn at_home_a_report_says_what_helps_and_the_choices_without_the_thing() {
    let Some(read) = read(Copy::GoesHome, report()) else { return };
    nothing_but(
        &read,
        &[
            "How things seem to be going",
            "This is what we both noticed. It may be wrong or may change. You can cross out anything.",
            "Ilse · 5 March",
            "What seems to help",
            "The warm mug.",
            "Starting to close at minute 35.",
            "Next, we could",
            "Stay where we are.",
            "Try the next small step.",
            "Do something else. You choose.",
            "Nothing next. Just rest.",
            "Your words “I noticed I sing again.”",
            "Anything to add:",
            "The rest stays with me The other parts are on the page here. You can read it whenever you ask.",
            "This page is yours. You can leave it with me, and it is still yours.",
            "If you bring it back, I destroy it.",
            "1 of 1, 5 March",
        ],
    );
}

#[test]
fn at_home_what_i_would_do_differently_stands_unless_it_tells_a_day() {
    for (said, stands) in [
        ("I once started something too late. Now I start nothing new after minute 30.", true),
        ("I may start at 10 and end sooner.", true),
        ("I was late on 19 February.", false),
        ("I was late on February 19th.", false),
        ("I was late on 2026-02-19.", false),
    ] {
        let body = ProgressReport { differently: Some(said.into()), ..going_well() };
        let Some(read) = read(Copy::GoesHome, told(body, ReportState::Given)) else { return };
        assert_eq!(read.contains(said), stands, "{said}: {read}");
    }
}

#[test]
fn only_the_parts_that_are_chosen_stand_on_it_and_staying_and_rest_always_do() {
    let body = ProgressReport {
        sections: vec![ReportSection::Choices, ReportSection::Helped],
        stay: None,
        look_again_on: None,
        ..going_well()
    };
    let Some(read) = read(Copy::StaysHere, told(body, ReportState::Agreed)) else { return };
    let order = [
        "What seems to help",
        "Next, we could",
        "Stay where we are.",
        "Try the door shut",
        "Do something else. You choose.",
        "Nothing next. Just rest.",
        "Your words",
        "Anything to add:",
    ];
    in_this_order(&read, &order);
    no_word_of(&read, &["set out", "easier", "fear", "danger", "differently", "know yet", "sing"]);
}

#[test]
fn nothing_hard_stands_there_without_why_it_makes_sense() {
    let bare = ProgressReport { makes_sense: None, ..going_well() };
    let Some(read) = read(Copy::StaysHere, told(bare, ReportState::Draft)) else { return };
    no_word_of(&read, &["hard", "Court letters"]);
}

#[test]
fn a_report_that_is_not_agreed_says_so_at_head_and_foot_and_has_no_fingerprint() {
    for (state, says) in [
        (ReportState::Draft, "We are still writing this"),
        (ReportState::ReadTogether, "We are still writing this"),
        (ReportState::Withdrawn, "Taken back. It does not hold any more"),
    ] {
        let printed = set(&given(Copy::StaysHere, told(going_well(), state)), &clear());
        let Some(read) = text(&printed) else { return };
        let feet = usize::from(printed.pages);
        assert_eq!(read.matches(says).count(), 1 + feet, "{state:?}: {read}");
        assert_eq!(read.contains("fingerprint"), state == ReportState::Withdrawn, "{state:?}");
    }
    for state in [ReportState::Agreed, ReportState::Given] {
        let Some(read) = read(Copy::StaysHere, told(going_well(), state)) else { return };
        no_word_of(&read, &["still writing", "taken back"]);
    }
}

#[test]
fn somebody_of_whom_nobody_said_that_they_are_safe_stands_on_none_of_them() {
    let named = ProgressReport {
        movements: Some("Bao Lindqvist rang twice.".into()),
        choices: vec!["Ring Bao.".into(), "Walk.".into()],
        ..going_well()
    };
    let Some(read) = read(Copy::StaysHere, told(named, ReportState::Draft)) else { return };
    no_word_of(&read, &["Bao", "Lindqvist"]);
    every_word_of(&read, &["Walk."]);
}

#[test]
fn the_choices_stay_together_on_one_page() {
    for profile in SIZES {
        for copy in [Copy::StaysHere, Copy::GoesHome] {
            let printed = set(&given(copy, report()), &setup(profile, Paper::A4));
            let Some(pages) = pages(&printed) else { return };
            let whole = ["Next, we could", "Stay where we are", "Nothing next. Just rest."];
            let together = pages.iter().any(|page| whole.iter().all(|said| page.contains(said)));
            assert!(together, "{profile:?} {copy:?}: {pages:?}");
        }
    }
}

/// A heading of each in each language. In Arabic without lam and alef side by side: the reader gives those in another
/// order.
const SAID: [(&str, [&str; 3]); 5] = [
    ("en", ["What seems to help", "What you would like", "What we worked on"]),
    ("es", ["Lo que parece ayudar", "Lo que usted quisiera", "En qué trabajamos"]),
    ("fr", ["Ce qui semble aider", "Ce que vous aimeriez", "Ce sur quoi nous avons travaillé"]),
    ("de", ["Was zu helfen scheint", "Was Sie möchten", "Woran wir gearbeitet haben"]),
    ("ar", ["ما يبدو أنه يساعد", "ما هو مهم لك", "ما عملنا عليه"]),
];

#[test]
fn each_of_them_speaks_every_language_in_every_size_and_place_with_letters_of_our_own() {
    let mut press = Press::new().unwrap();
    assert_eq!(SAID.map(|(tag, _)| tag), LANGUAGES.map(|language| language.tag));
    for (tag, headings) in SAID {
        for (paper, heading) in [report(), goals(), letter()].into_iter().zip(headings) {
            for (profile, copy) in
                SIZES.into_iter().flat_map(|profile| COPIES.map(|copy| (profile, copy)))
            {
                let dir = ScriptDir::of_language(tag);
                let whose = ForClient { dir, language: tag.into(), ..ilse(copy) };
                let page = Page::ForClient(Box::new(ClientPage { whose, paper: paper.clone() }));
                let printed = press.set(&page, &setup(profile, Paper::A4)).unwrap();
                let here = format!("{tag} {heading} {profile:?} {copy:?}");
                assert_eq!(printed.standard, Standard::TaggedArchival, "{here}");
                assert!(printed.replaced.is_empty(), "{here}: {:?}", printed.replaced);
                let Some(read) = text(&printed) else { return };
                if copy == Copy::StaysHere {
                    assert!(read.contains(heading), "{here}: {read}");
                }
            }
        }
    }
}
