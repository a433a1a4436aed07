//! The progress report, the goals, and the letter for whoever comes next.

use holdfast_printing::{
    ClientPage, ClientPaper, ForClient, GoalsPage, LANGUAGES, LetterPage, Page, Press, ReportPage,
    Standard,
};
use holdfast_records::client::ScriptDir;
use holdfast_records::ending::{HandOverLetter, LetterGoes};
use holdfast_records::goal::{Goal, GoalOwner, SmallStep, SmallStepState};
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;
use holdfast_records::progress_report::{ProgressReport, ReportSection, ReportState};

use crate::cast::{COPIES, SIZES, day, set, setup};
use crate::given::{every_word_of, given, ilse, no_word_of, read};
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

fn tea() -> Goal {
    let step = |text: &str, state| SmallStep { text: text.into(), state };
    Goal {
        statement: "Sit at the kitchen table with the door shut for one cup of tea.".into(),
        owner: GoalOwner::Client,
        because: Some("I want my house back.".into()),
        sign_of_movement: Some("The tea is finished while still warm.".into()),
        right_size: Some("One cup and no more.".into()),
        start_point: Some(1),
        now: Some(4),
        small_steps: vec![
            step("Door half shut, radio on", SmallStepState::Done),
            step("Door shut, radio on", SmallStepState::Trying),
            step("Door shut, no radio", SmallStepState::Rested),
        ],
        agreed_on: Some(day("2026-01-15")),
        review_on: Some(day("2026-04-16")),
        reached_on: None,
        last_words: Some("Not on a paper either.".into()),
    }
}

pub(crate) fn goals() -> ClientPaper {
    let sing = Goal {
        statement: "Sing in the bath.".into(),
        owner: GoalOwner::Joint,
        because: None,
        sign_of_movement: None,
        small_steps: Vec::new(),
        ..tea()
    };
    ClientPaper::Goals(GoalsPage { active: vec![tea()], resting: vec![sing] })
}

fn handed_over() -> HandOverLetter {
    HandOverLetter {
        to: Some("Harbour Lane counselling".into()),
        called: "Ilse".into(),
        worked_on: Some("Doors, and one cup of tea in peace.".into()),
        helps: Some("A warm mug. Knowing when it ends.".into()),
        leave_alone: Some("The choir years.".into()),
        client_words: Some("Please do not hurry me.".into()),
        may_ask_back: true,
        agreed_on: Some(day("2026-03-05")),
        goes: LetterGoes::ClientTakesIt,
    }
}

fn written(letter: HandOverLetter) -> ClientPaper {
    ClientPaper::HandOverLetter(LetterPage { letter })
}

pub(crate) fn letter() -> ClientPaper {
    written(handed_over())
}

/// Every one of these stands in the text once, and no other letter or digit does.
fn nothing_but(read: &str, said: &[&str]) {
    let mut rest = read.to_owned();
    for said in said {
        assert!(rest.contains(said), "{said} is not in {rest}");
        rest = rest.replacen(said, " ", 1);
    }
    assert!(!rest.contains(char::is_alphanumeric), "{rest} stands in {read}");
}

/// These stand in the text in this order.
fn in_this_order(read: &str, said: &[&str]) {
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
            "Some things have been hard Court letters brought the old fear back. That makes sense. Letters used to mean danger.",
            "What seems to help",
            "The warm mug.",
            "Starting to close at minute 35.",
            "Something I would do differently I started something too late on 19 February. Now I start nothing new after minute 30.",
            "What we do not know yet How the nights go when no letter comes.",
            "Next, we could",
            "Stay where we are, with the half-shut door.",
            "Try the door shut, with the radio on.",
            "Do something else. You say.",
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
            "Do something else. You say.",
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
        "Do something else. You say.",
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
        let Some(read) = read(Copy::StaysHere, told(going_well(), state)) else { return };
        assert_eq!(read.matches(says).count(), 2, "{state:?}: {read}");
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

/// Domain 8.1: no streaks, no percentages on client pages; and no number of how far somebody is.
#[test]
fn goals_are_told_in_the_clients_words_without_a_number_of_how_far_they_are() {
    let Some(read) = read(Copy::StaysHere, goals()) else { return };
    nothing_but(
        &read.replace(char::is_whitespace, " ").split("fingerprint").next().unwrap().to_owned(),
        &[
            "N. Castellane · The Quince Rooms, Harwick · 01632 960104",
            "Stays here",
            "What you would like",
            "You said this. Any of it can change, rest or be let go. No reason is needed.",
            "Ilse Marrow · 5 March 2026",
            "“Sit at the kitchen table with the door shut for one cup of tea.”",
            "Why it matters to you: I want my house back.",
            "What you may notice: The tea is finished while still warm.",
            "Small steps, in any order: • Door shut, radio on",
            "Tried already: • Door half shut, radio on",
            "These rest: • Door shut, no radio",
            "We look again on 16 April 2026, or sooner if you ask.",
            "Sing in the bath.",
            "We said this together.",
            "This rests for now. That is all right.",
            "Anything you would change",
            "What you would like · 5 March 2026",
            "Page 1 of 1",
            "printed 5 March 2026 ·",
        ],
    );
}

#[test]
fn where_someone_may_read_them_goals_are_small_steps_and_no_word_of_what_for() {
    let Some(read) = read(Copy::SomeoneMayRead, goals()) else { return };
    every_word_of(&read, &["Small steps", "Door shut, radio on"]);
    no_word_of(&read, &["kitchen", "house", "tea", "bath", "tried", "2026", "march", "castellane"]);
    let Some(home) = crate::given::read(Copy::GoesHome, goals()) else { return };
    every_word_of(&home, &["Ilse", "Sing in the bath.", "Tried already:"]);
    no_word_of(&home, &["house back", "2026", "april", "castellane", "marrow"]);
}

#[test]
fn a_letter_says_what_the_client_chose_and_both_can_sign_it() {
    let Some(read) = read(Copy::StaysHere, letter()) else { return };
    let order = [
        "A letter, written together",
        "To: Harbour Lane counselling",
        "This is about Ilse, who read every line and wanted it here.",
        "What we worked on Doors, and one cup of tea in peace.",
        "What helps A warm mug. Knowing when it ends.",
        "What to leave alone The choir years.",
        "In own words “Please do not hurry me.”",
        "You may ask me about this letter. My number is at the top.",
        "Signing is a choice",
    ];
    in_this_order(&read, &order);
    every_word_of(&read, &["N. Castellane", "01632 960104", "Date"]);
    no_word_of(&read, &["Marrow", "WREN"]);
    let short = HandOverLetter {
        to: None,
        worked_on: None,
        helps: None,
        leave_alone: None,
        may_ask_back: false,
        goes: LetterGoes::Sent,
        ..handed_over()
    };
    let Some(read) = crate::given::read(Copy::StaysHere, written(short)) else { return };
    no_word_of(&read, &["worked on", "what helps", "leave alone", "stays here", "at the top"]);
    every_word_of(
        &read,
        &["To whoever reads this", "Please ask the person it is about", "A letter"],
    );
}

#[test]
fn a_letter_that_the_client_takes_has_no_head_and_no_topic_and_room_to_write_both() {
    let printed = set(&given(Copy::GoesHome, letter()), &crate::cast::clear());
    let Some(read) = text(&printed) else { return };
    no_word_of(&read, &["castellane", "quince", "960104", "choir", "2026", "stays here", "therap"]);
    every_word_of(&read, &["This is about Ilse", "It can be said aloud, or written by hand."]);
    let drawn: usize =
        printed.svg.iter().map(|page| page.matches("stroke-width=\"0.7\"").count()).sum();
    assert!(drawn >= 7, "{drawn} lines");
}

#[test]
fn a_code_in_place_of_a_name_stands_on_no_letter() {
    let coded = HandOverLetter { called: "wren-07".into(), ..handed_over() };
    for copy in [Copy::StaysHere, Copy::GoesHome] {
        let Some(read) = read(copy, written(coded.clone())) else { return };
        no_word_of(&read, &["wren"]);
        every_word_of(&read, &["The person it is about"]);
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
